//! Made-up people who register as people do: they look at the newest card, do what it asks, and wait for the answer.
//!
//! They know no sentence of the bot. What a card asks is read from its buttons, so that a better wording breaks no test.
//! A question is answered once, however often its card comes; of a card that came several times they press whichever copy
//! they happen to look at. Whoever is never answered is stuck, and the test with them.
//! Used by the drills and by the benchmark.

use std::time::{Duration, Instant};

use pencaker::demo::bot_api::{Contact, NewPerson, Simulator};
use serde_json::Value;

/// After this long nobody waits any longer for an answer. An overloaded machine may take most of a minute.
const PATIENCE: Duration = Duration::from_mins(4);

const FIRST_NAMES: [&str; 12] = [
    "Siti", "Budi", "Dewi", "Agus", "Rina", "Joko", "Wati", "Hadi", "Yuni", "Eko", "Lina", "Tono",
];
const LAST_NAMES: [&str; 10] = [
    "Contoh",
    "Rekaan",
    "Misalnya",
    "Cobaan",
    "Umpama",
    "Andaian",
    "Bayangan",
    "Percobaan",
    "Karangan",
    "Tiruan",
];
const SCHOOLS: [&str; 7] = ["sd", "smp", "sma", "smk", "diploma", "bachelor", "master"];

/// Who registers, and what they will answer.
#[derive(Debug, Clone)]
pub(crate) struct Applicant {
    /// Telegram id.
    pub(crate) chat: i64,
    pub(crate) name: String,
    pub(crate) nik: String,
    pub(crate) education: &'static str,
    /// As it is kept: `+62…`.
    pub(crate) phone: String,
    /// Shares the contact instead of typing the number.
    pub(crate) shares: bool,
    /// Which of the buttons offered: region, district, fields.
    pub(crate) pick: usize,
}

/// What somebody found out by registering.
#[derive(Debug, Clone, Default)]
pub(crate) struct Registered {
    /// The number the bot gave: `LPG-000123`.
    pub(crate) number: String,
    /// Region and district of the pressed buttons.
    pub(crate) region: String,
    pub(crate) district: String,
    /// Fields of the pressed buttons.
    pub(crate) fields: Vec<String>,
    /// How long each answer took.
    pub(crate) waits: Vec<Duration>,
    /// What was pressed, in order: the queries that the bot must answer.
    pub(crate) queries: Vec<String>,
    /// How many of the fields were pressed so far.
    fields_pressed: usize,
}

/// The newest card of a chat: what it says and asks, and which buttons it has.
#[derive(Debug)]
pub(crate) struct Card {
    pub(crate) message: i64,
    text: String,
    question: u32,
    /// Label and data.
    buttons: Vec<(String, String)>,
}

impl Applicant {
    /// The `n`-th made-up person, with a NIK and a number that nobody else has; at most 100,000 of them.
    pub(crate) fn nth(n: usize) -> Applicant {
        let first = FIRST_NAMES[n % FIRST_NAMES.len()];
        let last = LAST_NAMES[(n / FIRST_NAMES.len()) % LAST_NAMES.len()];
        let born = n / 100;
        let day = 1 + born % 28;
        let month = 1 + (born / 28) % 12;
        let year = 80 + (born / (28 * 12)) % 20;
        // Women have 40 added to their day; names of the list alternate.
        let day_in_nik = if n.is_multiple_of(2) { day + 40 } else { day };
        Applicant {
            chat: 6_000_000_000 + i64::try_from(n).expect("few people"),
            name: format!("{first} {last}"),
            nik: format!("187199{day_in_nik:02}{month:02}{year:02}99{:02}", n % 100),
            education: SCHOOLS[n % SCHOOLS.len()],
            phone: format!("+62812000{n:05}"),
            shares: n.is_multiple_of(3),
            pick: n,
        }
    }

    /// Comes into the simulated Telegram.
    pub(crate) fn join(&self, telegram: &Simulator) {
        telegram.add_person(NewPerson {
            id: Some(self.chat),
            first_name: self.name.split(' ').next().unwrap_or_default().to_owned(),
            language_code: Some("id".into()),
            phone: Some(self.phone.clone()),
            ..NewPerson::default()
        });
    }

    /// Goes through the whole conversation.
    ///
    /// # Errors
    /// When an answer does not come, or a card asks what this person does not understand.
    pub(crate) async fn register(&self, telegram: &Simulator) -> Result<Registered, String> {
        let mut known = Registered::default();
        let mut acted_on: Option<Card> = None;
        let mut before = telegram.glance(self.chat);
        telegram.say(self.chat, self.chat, "/daftar");
        before.0 += 1;
        let mut since = Instant::now();
        loop {
            self.wait_for_more(telegram, before, since).await?;
            let messages = telegram.messages(self.chat);
            if let Some(number) = number_of(&messages) {
                known.waits.push(since.elapsed());
                known.number = number;
                return Ok(known);
            }
            before = glance_of(&messages);
            let card = card_to_act_on(&messages, acted_on.as_ref());
            let Some(card) = card else {
                // Something else was said, or the same once more: what comes next lies behind it.
                continue;
            };
            let card = self.copy_of(card, &messages, known.queries.len());
            known.waits.push(since.elapsed());
            since = Instant::now();
            before.0 += self.act(telegram, &card, &mut known)?;
            acted_on = Some(card);
        }
    }

    /// Does what the card asks; returns how many messages of their own that made.
    pub(crate) fn act(
        &self,
        telegram: &Simulator,
        card: &Card,
        known: &mut Registered,
    ) -> Result<usize, String> {
        let say = |text: &str| {
            telegram.say(self.chat, self.chat, text);
            Ok(1)
        };
        let queries = &mut known.queries;
        let mut press = |data: &str| {
            queries.push(telegram.press(self.chat, self.chat, card.message, data));
            Ok(0)
        };
        match card.question {
            0 => press("r:0:continue"),
            1 => press("r:1:agree"),
            2 => say(&self.name),
            3 => press("r:3:typed"),
            4 => say(&self.nik),
            5 => press("r:5:same"),
            9 => {
                let data = card.pick("r:9:region=", self.pick)?;
                data["r:9:region=".len()..].clone_into(&mut known.region);
                press(&data)
            }
            11 => {
                let data = card.pick("r:11:district=", self.pick / 2)?;
                data["r:11:district=".len()..].clone_into(&mut known.district);
                press(&data)
            }
            13 => press(&format!("r:13:education={}", self.education)),
            14 if self.shares => {
                telegram.share_contact(self.chat, self.chat, Contact::Own);
                Ok(1)
            }
            14 => say(&self.phone.replacen("+62", "0", 1)),
            15 => {
                if known.fields.is_empty() {
                    known.fields = card.two_fields(self.pick)?;
                }
                known.fields_pressed += 1;
                match known.fields.get(known.fields_pressed - 1) {
                    Some(slug) => press(&format!("r:15:skill={slug}")),
                    None => press("r:15:finish"),
                }
            }
            16 => press("r:16:send"),
            other => Err(format!(
                "{} does not understand question {other}",
                self.chat
            )),
        }
    }

    /// Of the copies of a card the one this person happens to look at: the oldest or the newest.
    fn copy_of(&self, card: Card, messages: &[Value], acts: usize) -> Card {
        let same_question = messages.iter().filter_map(card_of).filter(|other| {
            // Every card of the fields knows what was chosen on another; other cards must say the same.
            other.question == card.question && (card.question == 15 || other.is_like(&card))
        });
        let mut copies: Vec<Card> = same_question.collect();
        if copies.len() > 1 && (self.pick + acts).is_multiple_of(2) {
            return copies.swap_remove(0);
        }
        copies.pop().unwrap_or(card)
    }

    /// Waits until the bot has said or edited more than `before`.
    async fn wait_for_more(
        &self,
        telegram: &Simulator,
        before: (usize, u32),
        since: Instant,
    ) -> Result<(), String> {
        let mut changed = telegram.changed();
        loop {
            let now = telegram.glance(self.chat);
            if now.0 > before.0 || now.1 > before.1 {
                return Ok(());
            }
            let left = PATIENCE.saturating_sub(since.elapsed());
            if tokio::time::timeout(left, changed.changed()).await.is_err() {
                let last = newest_card(&telegram.messages(self.chat));
                return Err(format!(
                    "{} waited {PATIENCE:?} for an answer; last card: {last:?}",
                    self.chat
                ));
            }
        }
    }
}

impl Card {
    /// Does it say and ask the same?
    pub(crate) fn is_like(&self, other: &Card) -> bool {
        (self.question, &self.text, &self.buttons) == (other.question, &other.text, &other.buttons)
    }

    /// The data of the `n`-th of the buttons whose data begins so, counted around.
    fn pick(&self, prefix: &str, n: usize) -> Result<String, String> {
        let fitting: Vec<&String> = self
            .buttons
            .iter()
            .map(|(_, data)| data)
            .filter(|data| data.starts_with(prefix))
            .collect();
        match fitting.len() {
            0 => Err(format!("no button {prefix} on {self:?}")),
            count => Ok(fitting[n % count].clone()),
        }
    }

    fn two_fields(&self, n: usize) -> Result<Vec<String>, String> {
        let prefix = "r:15:skill=";
        let mut fields: Vec<String> = [n, n + 1]
            .iter()
            .map(|n| {
                self.pick(prefix, *n)
                    .map(|data| data[prefix.len()..].to_owned())
            })
            .collect::<Result<_, _>>()?;
        fields.dedup();
        Ok(fields)
    }
}

fn is_bots(message: &Value) -> bool {
    message["from"]["is_bot"] == true
}

fn glance_of(messages: &[Value]) -> (usize, u32) {
    let edits = messages
        .iter()
        .filter_map(|message| message["edits"].as_u64())
        .sum::<u64>();
    (messages.len(), u32::try_from(edits).unwrap_or(u32::MAX))
}

/// The card that wants something: the newest one, unless it asks what was answered already. Then people stay with the card
/// they pressed, and only an edit of it counts.
fn card_to_act_on(messages: &[Value], acted_on: Option<&Card>) -> Option<Card> {
    let newest = newest_card(messages)?;
    let Some(acted_on) = acted_on.filter(|acted_on| acted_on.question == newest.question) else {
        return Some(newest);
    };
    let pressed = messages
        .iter()
        .find(|message| message["message_id"] == acted_on.message)
        .and_then(card_of);
    pressed.filter(|edited| !acted_on.is_like(edited))
}

pub(crate) fn newest_card(messages: &[Value]) -> Option<Card> {
    messages.iter().rev().find_map(card_of)
}

/// A message of the bot that asks something.
fn card_of(message: &Value) -> Option<Card> {
    if !is_bots(message) {
        return None;
    }
    let inline = message["reply_markup"]["inline_keyboard"].as_array();
    let buttons: Vec<(String, String)> = inline
        .into_iter()
        .flatten()
        .flat_map(|row| row.as_array().into_iter().flatten())
        .filter_map(|button| {
            let label = button["text"].as_str()?.to_owned();
            Some((label, button["callback_data"].as_str()?.to_owned()))
        })
        .collect();
    let keys = message["reply_keyboard"]["keyboard"].as_array();
    let asks_contact = keys
        .into_iter()
        .flatten()
        .flat_map(|row| row.as_array().into_iter().flatten())
        .any(|key| key["request_contact"] == true);
    let question = if asks_contact {
        Some(14)
    } else {
        buttons
            .iter()
            .find_map(|(_, data)| data.strip_prefix("r:")?.split(':').next()?.parse().ok())
    };
    Some(Card {
        message: message["message_id"].as_i64()?,
        text: message["text"].as_str().unwrap_or_default().to_owned(),
        question: question?,
        buttons,
    })
}

/// The registration number, once the bot has told it.
pub(crate) fn number_of(messages: &[Value]) -> Option<String> {
    messages
        .iter()
        .rev()
        .filter(|message| is_bots(message))
        .find_map(|message| {
            let text = message["text"].as_str()?;
            let digits: String = text
                .split_once("LPG-")?
                .1
                .chars()
                .take_while(char::is_ascii_digit)
                .collect();
            (digits.len() >= 6).then(|| format!("LPG-{digits}"))
        })
}
