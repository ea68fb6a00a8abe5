//! Many people who take a seat of the same class in the same second, against the real program: far more than there are seats, as
//! after a mistake in an announcement. Used by a test and by the benchmark.

use std::collections::{HashMap, HashSet};
use std::path::Path;
use std::time::{Duration, Instant};

use jiff::{SignedDuration, Timestamp};
use pencaker::app::App;
use pencaker::catalog::catalog;
use pencaker::clock::Clock;
use pencaker::demo::bot_api::{NewPerson, Simulator};
use pencaker::domain::application::{ApplicationState, Source};
use pencaker::domain::class::ClassState;
use pencaker::domain::selection::Verdict;
use pencaker::flows::change::Change;
use pencaker::flows::selection::{self, About, Decided};
use pencaker::flows::training;
use pencaker::store::{Settings, Store, changes};
use serde_json::Value;

use super::office;
use crate::crowd::Applicant;

/// Seats of the class.
pub(crate) const SEATS: i64 = 16;
const CODE: &str = "MTR-2027-78";
/// Nobody waits longer for anything.
const PATIENCE: Duration = Duration::from_mins(4);

/// What everybody was told.
#[derive(Debug, Default)]
pub(crate) struct Answered {
    /// How long each waited for an answer, the shortest first.
    pub(crate) waits: Vec<Duration>,
    /// People who heard that the seat is theirs.
    pub(crate) taken: usize,
    /// Places in the queue that people heard.
    pub(crate) queued: Vec<u32>,
}

impl Answered {
    /// Different places in the queue that people heard.
    pub(crate) fn different(&self) -> usize {
        self.queued.iter().collect::<HashSet<_>>().len()
    }
}

/// What stands in the database afterwards.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Written {
    pub(crate) confirmed: i64,
    pub(crate) reserves: i64,
    pub(crate) last_place: i64,
    pub(crate) waiting: i64,
}

/// A database with these people, each of them accepted in the one class; the `n`-th has the application `n + 1`.
pub(crate) async fn prepare(database: &Path, people: usize) {
    let clock = Clock::system();
    let now: Timestamp = clock.now();
    let store = Store::open(&Settings::beside(database), now)
        .await
        .expect("a database");
    let app = App::new(store.clone(), clock);
    app.prepare(&[office::STAFF], catalog())
        .await
        .expect("lists stand there");
    office::register(&store, 0..people, now).await;
    let today = now.to_zoned_datetime(jiff::tz::TimeZone::UTC).date();
    let terms = office::terms(CODE, 3, 1, today, 20);
    office::enter(&store, 1, vec![(terms, ClassState::Announced)], now).await;
    let until = now.saturating_add(SignedDuration::from_hours(96));
    let until = until.expect("a moment");
    let written = store.write(move |tx| {
        Box::pin(async move {
            for n in 0..people {
                let id = office::number(n) + 1;
                let apply = training::Change::Apply {
                    id,
                    person: id,
                    class: 1,
                    source: Source::Menu,
                };
                let chat = Applicant::nth(n).chat;
                changes::apply(tx, chat, &Change::Training(apply), now).await?;
                let accept = selection::Change::Decide {
                    about: About {
                        application: id,
                        person: id,
                        class: 1,
                        was: ApplicationState::Applied,
                        by: office::STAFF,
                    },
                    decided: Decided {
                        application: id,
                        was: ApplicationState::Applied,
                        verdict: Verdict::Accepted,
                        queue: None,
                        seat_until: Some(until),
                        because: None,
                    },
                    why: None,
                };
                changes::apply(tx, office::STAFF, &Change::Selection(accept), now).await?;
            }
            Ok(())
        })
    });
    written.await.expect("seats are given");
    app.close().await;
}

/// Everybody opens the bot; then all take their seat at once.
pub(crate) async fn run(telegram: &Simulator, people: usize) -> Answered {
    let everybody: Vec<Applicant> = (0..people).map(Applicant::nth).collect();
    for person in &everybody {
        telegram.add_person(NewPerson {
            id: Some(person.chat),
            first_name: person.name.clone(),
            language_code: Some("id".into()),
            started: true,
            ..NewPerson::default()
        });
    }
    let mut news = telegram.news();
    for person in &everybody {
        telegram.say(person.chat, person.chat, "/status");
    }
    let mut cards: HashMap<i64, i64> = HashMap::new();
    while cards.len() < people {
        let chat = next(&mut news, "a card").await;
        let newest = telegram.newest(chat, 1);
        let of_bot = newest
            .iter()
            .find(|message| message["from"]["is_bot"] == true);
        if let Some(message) = of_bot.and_then(|message| message["message_id"].as_i64()) {
            cards.insert(chat, message);
        }
    }
    let begun = Instant::now();
    for (n, person) in (1..).zip(&everybody) {
        let data = format!("h:take={n}");
        telegram.press(person.chat, person.chat, cards[&person.chat], &data);
    }
    let mut told: HashMap<i64, Duration> = HashMap::new();
    let mut answered = Answered::default();
    while told.len() < people {
        let chat = next(&mut news, "an answer").await;
        if told.contains_key(&chat) {
            continue;
        }
        let newest = telegram.newest(chat, 2);
        if newest.iter().any(is_taken) {
            answered.taken += 1;
        } else if let Some(place) = newest.iter().find_map(place) {
            answered.queued.push(place);
        } else {
            continue;
        }
        told.insert(chat, begun.elapsed());
    }
    answered.waits = told.into_values().collect();
    answered.waits.sort_unstable();
    answered
}

async fn next(news: &mut tokio::sync::mpsc::UnboundedReceiver<i64>, what: &str) -> i64 {
    let came = tokio::time::timeout(PATIENCE, news.recv()).await;
    came.ok()
        .flatten()
        .unwrap_or_else(|| panic!("waited {PATIENCE:?} in vain for {what}"))
}

fn is_taken(message: &Value) -> bool {
    let text = message["text"].as_str().unwrap_or_default();
    message["from"]["is_bot"] == true && text.contains("sudah pasti")
}

/// The place in the queue that a message tells: `cadangan urutan ke-12`.
fn place(message: &Value) -> Option<u32> {
    let text = message["text"].as_str()?;
    let digits = text.split_once("cadangan urutan ke-")?.1;
    let digits: String = digits
        .chars()
        .take_while(|letter| letter.is_ascii_digit() || *letter == '.')
        .filter(char::is_ascii_digit)
        .collect();
    digits.parse().ok()
}

/// Seats, queue and letters that still wait, of a database that is closed.
pub(crate) async fn written(database: &Path) -> Written {
    let options = sqlx::sqlite::SqliteConnectOptions::new()
        .filename(database)
        .read_only(true);
    let mut conn = <sqlx::SqliteConnection as sqlx::Connection>::connect_with(&options)
        .await
        .expect("the database");
    let (confirmed, reserves, last_place, waiting) = sqlx::query_as(
        "SELECT count(*) FILTER (WHERE state = 'confirmed'), count(*) FILTER (WHERE state = 'reserve'),
             coalesce(max(queue), 0), (SELECT count(*) FROM outbox WHERE state IN (0, 1)) FROM application",
    )
    .fetch_one(&mut conn)
    .await
    .expect("counts");
    Written {
        confirmed,
        reserves,
        last_place,
        waiting,
    }
}
