//! The stage of a story: the whole house over a temporary database, against the simulator of Telegram over HTTP.
//!
//! Everything is the real thing: listener, tree, conversations, store, sentences, delivery, calls. Only the clock is moved by
//! hand, and nothing runs by itself: a turn polls until nothing new comes, handles it, and delivers until nothing waits.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;
use std::time::Duration;

use pencaker::clock::Clock;
use pencaker::demo::bot_api::{self, Contact, NewPerson, Options, Outcome, Pressed, Simulator};
use serde_json::Value;
use tempfile::TempDir;

use super::house::House;
use super::shown::{self, Names};
use super::things;

/// The first admin of every story; whoever speaks under this name is staff.
pub(crate) const STAFF: (&str, i64) = ("Petugas", 9001);

/// The clock moves on by itself no further than this, to a letter that Telegram asked to wait with.
const PATIENCE_MS: i64 = 60_000;

/// What a person answers who comes into a story registered, or on the way there: the name of each step, what is said, where
/// nothing is said the own contact is shared.
const ANSWERS: [(&str, &[&str]); 9] = [
    ("setuju", &["/daftar", "setuju"]),
    ("nama", &["{name}"]),
    ("nik", &["{nik}"]),
    ("kabupaten", &["Bandar Lampung"]),
    ("kecamatan", &["Rajabasa"]),
    ("pendidikan", &["SMA"]),
    ("nomor", &[""]),
    ("bidang", &["las", "selesai"]),
    ("kirim", &["kirim"]),
];

/// The people who may be registered with `! … terdaftar`: none of these numbers belongs to anybody.
const PEOPLE: [(&str, &str, &str); 3] = [
    ("Siti", "Siti Aminah", "1871994803010001"),
    ("Budi", "Budi Contoh", "3273011508989991"),
    ("Dewi", "Dewi Contoh", "3273014203899993"),
];

/// When the next turn's process dies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kill {
    /// After the updates were kept, before they are handled.
    BeforeHandling,
    /// After they were handled, before a letter leaves.
    BeforeDelivery,
}

pub(crate) struct Stage {
    pub(crate) simulator: Simulator,
    pub(crate) clock: Clock,
    /// `None` only while the process is dead.
    house: Option<House>,
    folder: TempDir,
    /// Where the simulator listens.
    pub(crate) address: String,
    people: BTreeMap<String, i64>,
    groups: BTreeMap<String, i64>,
    names: Names,
    /// The chat of whoever acted last.
    here: Option<i64>,
    /// First and newest text of a chat's person.
    texts: HashMap<i64, (i64, i64)>,
    albums: usize,
    /// Recorded calls written down so far.
    written: usize,
    kill: Option<Kill>,
    server: tokio::task::JoinHandle<()>,
}

impl Drop for Stage {
    fn drop(&mut self) {
        self.server.abort();
    }
}

impl Stage {
    /// A fresh house at a moment in milliseconds since 1970.
    pub(crate) async fn open(now_ms: i64) -> Stage {
        let clock = Clock::manual(now_ms);
        let simulator_clock = clock.clone();
        let simulator = Simulator::open(Options {
            token: "999000001:stories".to_owned(),
            username: "PencakerBot".to_owned(),
            first_name: "Pencaker".to_owned(),
            journal: None,
            flood_limits: false,
            now_ms: Arc::new(move || simulator_clock.now_ms()),
            strict: true,
        })
        .unwrap();
        simulator.keep(10_000, 100_000);
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = format!("http://{}", listener.local_addr().unwrap());
        let router = simulator
            .bot_router()
            .nest("/people", simulator.people_router());
        let server = tokio::spawn(async move { bot_api::serve(listener, router).await.unwrap() });
        let folder = tempfile::tempdir().unwrap();
        let house = House::open(folder.path(), &address, clock.clone()).await;
        Stage {
            written: simulator.requests().len(),
            simulator,
            clock,
            house: Some(house),
            folder,
            address,
            people: BTreeMap::new(),
            groups: BTreeMap::new(),
            names: Names {
                chats: HashMap::from([(STAFF.1, STAFF.0.to_owned())]),
                ..Names::default()
            },
            here: None,
            texts: HashMap::new(),
            albums: 0,
            kill: None,
            server,
        }
    }

    pub(crate) fn house(&mut self) -> &mut House {
        self.house.as_mut().unwrap()
    }

    /// Telegram id of a person, who comes into being when first named: 1001, 1002 … with the numbers 0812-0000-0011, -0012 …
    pub(crate) fn person(&mut self, who: &str) -> i64 {
        match self.people.get(who) {
            Some(id) => *id,
            None => self.introduce(who, who, None, "id"),
        }
    }

    fn introduce(
        &mut self,
        who: &str,
        first_name: &str,
        phone: Option<&str>,
        language: &str,
    ) -> i64 {
        let place =
            i64::try_from(self.people.keys().filter(|name| *name != STAFF.0).count()).unwrap() + 1;
        let id = if who == STAFF.0 {
            STAFF.1
        } else {
            1000 + place
        };
        let phone = phone.map_or_else(|| format!("62812000000{}", 10 + place), str::to_owned);
        self.simulator.add_person(NewPerson {
            id: Some(id),
            first_name: first_name.to_owned(),
            last_name: None,
            username: None,
            language_code: Some(language.to_owned()),
            phone: Some(phone),
        });
        self.people.insert(who.to_owned(), id);
        self.names.chats.insert(id, who.to_owned());
        id
    }

    /// The chat a line is said in.
    fn chat(&mut self, who: &str, group: Option<&str>) -> (i64, i64) {
        let from = self.person(who);
        let chat = match group {
            Some(group) => *self
                .groups
                .get(group)
                .unwrap_or_else(|| panic!("no group {group}: write `! grup {group}: …`")),
            None => from,
        };
        self.here = Some(chat);
        (chat, from)
    }

    fn sent(&mut self, who: &str, chat: i64, message: i64) {
        self.names.authors.insert((chat, message), who.to_owned());
    }

    pub(crate) fn say(&mut self, who: &str, group: Option<&str>, text: &str) {
        let (chat, from) = self.chat(who, group);
        let message = self.simulator.say(chat, from, text);
        self.sent(who, chat, message);
        self.texts.entry(chat).or_insert((message, message)).1 = message;
    }

    /// Presses a button by its label.
    pub(crate) fn press(
        &mut self,
        who: &str,
        group: Option<&str>,
        label: &str,
        oldest: bool,
    ) -> Result<(), String> {
        let (chat, from) = self.chat(who, group);
        if oldest {
            let messages = self.simulator.messages(chat);
            let found = messages
                .iter()
                .find_map(|message| Some((message, button(message, label)?)));
            let (message, data) =
                found.ok_or_else(|| format!("no message has a button [{label}]"))?;
            let id = message["message_id"].as_i64().unwrap();
            self.press_data(chat, from, id, &data);
            return Ok(());
        }
        match self
            .simulator
            .press_label(chat, from, label)
            .map_err(|why| format!("{why}; {}", self.labels(chat)))?
        {
            Pressed::Query(query) => {
                self.names.queries.insert(query, chat);
            }
            Pressed::Said(message)
            | Pressed::SharedContact(message)
            | Pressed::SharedLocation(message) => {
                self.sent(who, chat, message);
            }
            Pressed::OpenedUrl(_) => {}
        }
        Ok(())
    }

    fn press_data(&mut self, chat: i64, from: i64, message: i64, data: &str) {
        let query = self.simulator.press(chat, from, message, data);
        self.names.queries.insert(query, chat);
    }

    /// The labels that the newest messages of a chat show, for whoever wrote the wrong one.
    fn labels(&self, chat: i64) -> String {
        let messages = self.simulator.messages(chat);
        let newest = messages
            .iter()
            .rev()
            .find(|message| message["reply_markup"]["inline_keyboard"].is_array());
        let rows = newest.map(|message| message["reply_markup"]["inline_keyboard"].to_string());
        format!("the newest keyboard is {}", rows.unwrap_or_default())
    }

    /// Does what stands in `<…>`.
    pub(crate) fn thing(
        &mut self,
        who: &str,
        group: Option<&str>,
        thing: &str,
    ) -> Result<(), String> {
        let (chat, from) = self.chat(who, group);
        let phone = |id: i64| format!("62812000000{}", id - 990);
        let contact = match thing {
            "kontak sendiri" => Some(Contact::Own),
            "kontak orang lain" => Some(Contact::OfUser {
                user_id: 7777,
                phone: "6281200000055".to_owned(),
                first_name: "Orang Lain".to_owned(),
            }),
            "kontak tanpa akun" => Some(Contact::NoUserId {
                phone: "6281200000055".to_owned(),
                first_name: "Tanpa Akun".to_owned(),
            }),
            "kontak teruskan" => Some(Contact::ForwardedFrom {
                user_id: from,
                phone: phone(from),
                first_name: who.to_owned(),
            }),
            _ => None,
        };
        if let Some(contact) = contact {
            let message = self.simulator.share_contact(chat, from, contact);
            self.sent(who, chat, message);
            return Ok(());
        }
        if let Some(text) = thing.strip_prefix("edit: ") {
            let message = self
                .texts
                .get(&chat)
                .ok_or("nothing was written that could be edited")?
                .1;
            self.simulator.edit(chat, message, text);
            return Ok(());
        }
        if let Some(text) = thing.strip_prefix("edit pertama: ") {
            let message = self
                .texts
                .get(&chat)
                .ok_or("nothing was written that could be edited")?
                .0;
            self.simulator.edit(chat, message, text);
            return Ok(());
        }
        if let Some(data) = thing.strip_prefix("tekan ") {
            let messages = self.simulator.messages(chat);
            let newest = messages
                .iter()
                .rev()
                .find(|message| message["from"]["is_bot"] == true);
            let id = newest
                .and_then(|message| message["message_id"].as_i64())
                .ok_or("the bot has said nothing yet")?;
            self.press_data(chat, from, id, data);
            return Ok(());
        }
        if let Some(count) = thing
            .strip_prefix("album ")
            .and_then(|rest| rest.strip_suffix(" foto"))
        {
            self.albums += 1;
            let album = format!("album-{}", self.albums);
            for _ in 0..count.parse::<usize>().map_err(|_| "how many pictures?")? {
                let message = self
                    .simulator
                    .send_raw(chat, from, things::album_photo(&album));
                self.sent(who, chat, message);
            }
            return Ok(());
        }
        let fields = things::fields(thing).ok_or_else(|| format!("nobody can send <{thing}>"))?;
        let message = self.simulator.send_raw(chat, from, fields);
        self.sent(who, chat, message);
        Ok(())
    }

    /// Does what stands behind `!`.
    pub(crate) async fn order(&mut self, order: &str) -> Result<(), String> {
        let (verb, rest) = order.split_once(' ').unwrap_or((order, ""));
        match (verb, rest) {
            ("blokir", who) => {
                let person = self.person(who);
                self.here = Some(person);
                self.simulator.block(person);
            }
            ("buka", rest) => {
                let person = self.person(rest.strip_prefix("blokir ").ok_or("buka blokir SIAPA")?);
                self.here = Some(person);
                self.simulator.unblock(person);
            }
            ("grup", rest) => {
                let (title, members) =
                    rest.split_once(": ").ok_or("grup NAMA: ANGGOTA, ANGGOTA")?;
                let members: Vec<i64> = members.split(", ").map(|who| self.person(who)).collect();
                let id = self.simulator.add_group(title, &members);
                self.groups.insert(title.to_owned(), id);
                self.names.chats.insert(id, title.to_owned());
                self.here = Some(id);
            }
            ("orang", rest) => {
                // `orang Sari: nama Siti, telepon 6281200000011, bahasa en`
                let (who, traits) = rest
                    .split_once(": ")
                    .ok_or("orang SIAPA: telepon …, bahasa …, nama …")?;
                let traits: HashMap<&str, &str> = traits
                    .split(", ")
                    .filter_map(|one| one.split_once(' '))
                    .collect();
                let first_name = traits.get("nama").copied().unwrap_or(who);
                let language = traits.get("bahasa").copied().unwrap_or("id");
                self.introduce(who, first_name, traits.get("telepon").copied(), language);
            }
            ("429", seconds) => self.fault(
                "sendMessage",
                bot_api::FaultKind::Refuse {
                    code: 429,
                    description: format!("Too Many Requests: retry after {seconds}"),
                    retry_after: Some(seconds.parse().map_err(|_| "429 DETIK")?),
                },
            ),
            ("putus", "") => self.fault("sendMessage", bot_api::FaultKind::CloseAfter),
            ("putus", "sebelum") => self.fault("sendMessage", bot_api::FaultKind::CloseBefore),
            ("tolak", rest) => {
                // `tolak answerCallbackQuery 400 Bad Request: query is too old`
                let mut parts = rest.splitn(3, ' ');
                let (Some(method), Some(code), Some(description)) =
                    (parts.next(), parts.next(), parts.next())
                else {
                    return Err("tolak METODE KODE ALASAN".to_owned());
                };
                let code = code.parse().map_err(|_| "tolak METODE KODE ALASAN")?;
                self.fault(
                    method,
                    bot_api::FaultKind::Refuse {
                        code,
                        description: description.to_owned(),
                        retry_after: None,
                    },
                );
            }
            ("kill", "") => self.die().await,
            ("kill", "sebelum ditangani") => self.kill = Some(Kill::BeforeHandling),
            ("kill", "sebelum dikirim") => self.kill = Some(Kill::BeforeDelivery),
            ("ulang", "") => {
                let newest = self.simulator.last_update_id();
                if !self.simulator.redeliver(newest) {
                    return Err("the newest update is not remembered".to_owned());
                }
            }
            ("rusak", rest) => {
                let person = self.person(rest.strip_prefix("sesi ").ok_or("rusak sesi SIAPA")?);
                self.house().spoil_session(person).await;
            }
            (who, "terdaftar") => self.register_until(who, "kirim").await?,
            (who, rest) => match rest.strip_prefix("sampai ") {
                Some(step) => self.register_until(who, step).await?,
                None => return Err(format!("no such order: {order}")),
            },
        }
        Ok(())
    }

    /// Registers somebody up to a step, all at once and without writing it down.
    async fn register_until(&mut self, who: &str, step: &str) -> Result<(), String> {
        let (_, name, nik) = PEOPLE
            .iter()
            .find(|(known, ..)| *known == who)
            .ok_or("only Siti, Budi and Dewi")?;
        let last = ANSWERS
            .iter()
            .position(|(known, _)| *known == step)
            .ok_or("no such step")?;
        for answer in ANSWERS[..=last].iter().flat_map(|(_, answers)| *answers) {
            match *answer {
                "" => self.thing(who, None, "kontak sendiri")?,
                "{name}" => self.say(who, None, name),
                "{nik}" => self.say(who, None, nik),
                answer => self.say(who, None, answer),
            }
        }
        self.turn().await;
        Ok(())
    }

    fn fault(&mut self, method: &str, kind: bot_api::FaultKind) {
        self.simulator.order_fault(bot_api::Fault {
            method: Some(method.to_owned()),
            chat: None,
            skip: 0,
            times: 1,
            kind,
        });
    }

    /// The clock stands at a later moment, and the scheduler looks what is due.
    pub(crate) async fn move_clock(&mut self, to_ms: i64) -> Result<(), String> {
        let by = u64::try_from(to_ms - self.clock.now_ms()).map_err(|_| "time does not go back")?;
        self.clock.shift(Duration::from_millis(by));
        self.house().tick().await;
        Ok(())
    }

    /// The process is gone, with everything that was not on the disk; another one starts.
    async fn die(&mut self) {
        drop(self.house.take());
        self.house = Some(House::open(self.folder.path(), &self.address, self.clock.clone()).await);
    }

    /// Lets the house do what there is to do, and writes down what the bot did, the present chat first.
    pub(crate) async fn turn(&mut self) -> Vec<String> {
        let kill = self.kill.take();
        self.house()
            .receive(kill != Some(Kill::BeforeHandling))
            .await;
        if kill.is_some() {
            self.die().await;
            self.house().receive(true).await;
        }
        loop {
            let Some(at) = self.house().deliver().await else {
                break;
            };
            let wait = at - self.clock.now_ms();
            if wait > PATIENCE_MS {
                break;
            }
            self.clock.shift(Duration::from_millis(
                u64::try_from(wait).unwrap_or(0).max(1),
            ));
        }
        self.written_down().await
    }

    async fn written_down(&mut self) -> Vec<String> {
        let requests = self.simulator.requests();
        let mut by_chat: BTreeMap<(bool, i64), Vec<String>> = BTreeMap::new();
        let mut documents: HashMap<i64, usize> = HashMap::new();
        for request in &requests[self.written..] {
            let Some((chat, mut lines)) = shown::lines(request, &self.names, self.here) else {
                continue;
            };
            if request.method == "sendDocument" && request.outcome == Outcome::Done {
                *documents.entry(chat).or_default() += 1;
            }
            let place = by_chat.entry((self.here != Some(chat), chat)).or_default();
            place.append(&mut lines);
        }
        self.written = requests.len();
        for (chat, count) in documents {
            let files = self.documents(chat).await;
            let mut new = files[files.len() - count..].iter();
            for line in by_chat
                .get_mut(&(self.here != Some(chat), chat))
                .into_iter()
                .flatten()
            {
                if let Some((before, caption)) = line
                    .split_once(" (berkas): ")
                    .or(line.split_once(" (berkas):"))
                {
                    let (name, _) = new.next().unwrap();
                    *line = format!("{before} (berkas): {name} — {caption}")
                        .trim_end()
                        .to_owned();
                }
            }
        }
        by_chat.into_values().flatten().collect()
    }

    /// The files the bot sent to a chat: name and content.
    pub(crate) async fn documents(&self, chat: i64) -> Vec<(String, String)> {
        let mut files = Vec::new();
        for message in self.simulator.messages(chat) {
            let document: &Value = &message["document"];
            if let (true, Some(id)) = (
                message["from"]["is_bot"] == true,
                document["file_id"].as_str(),
            ) {
                let url = format!("{}/people/files/{id}", self.address);
                let content = reqwest::get(url).await.unwrap().text().await.unwrap();
                files.push((
                    document["file_name"]
                        .as_str()
                        .unwrap_or_default()
                        .to_owned(),
                    content,
                ));
            }
        }
        files
    }
}

/// The data of an inline button with this label.
fn button(message: &Value, label: &str) -> Option<String> {
    let rows = message["reply_markup"]["inline_keyboard"].as_array()?;
    let mut buttons = rows.iter().filter_map(Value::as_array).flatten();
    let button = buttons.find(|button| button["text"] == label)?;
    button["callback_data"].as_str().map(str::to_owned)
}
