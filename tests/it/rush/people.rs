//! Many people who press the same `[Daftar]` in the same second, against the real program. Used by a test and by the benchmark.

use std::collections::HashMap;
use std::path::Path;
use std::time::{Duration, Instant};

use jiff::Timestamp;
use pencaker::app::App;
use pencaker::catalog::catalog;
use pencaker::clock::Clock;
use pencaker::demo::bot_api::{NewPerson, Simulator};
use pencaker::domain::class::ClassState;
use pencaker::store::{Settings, Store};
use serde_json::Value;

use super::office;
use crate::crowd::Applicant;

/// Everybody wants this class.
pub(crate) const CODE: &str = "MTR-2027-77";
/// Begins the data of its button.
const APPLY: &str = "t:apply=1.";
/// Nobody waits longer for anything.
const PATIENCE: Duration = Duration::from_mins(4);

/// What came of it.
#[derive(Debug)]
pub(crate) struct Rush {
    /// How long each waited for the number of their application, the shortest first.
    pub(crate) waits: Vec<Duration>,
    /// Numbers that were told, in all chats.
    pub(crate) numbers: Vec<String>,
}

/// A database with these people and the one class.
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
    office::enter(&store, 1, vec![(terms, ClassState::Open)], now).await;
    app.close().await;
}

/// Everybody opens the card through its link; then all press at once.
pub(crate) async fn run(telegram: &Simulator, people: usize) -> Rush {
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
        telegram.say(person.chat, person.chat, &format!("/start {CODE}"));
    }
    let mut cards: HashMap<i64, (i64, String)> = HashMap::new();
    while cards.len() < people {
        let chat = next(&mut news, "a card").await;
        if let Some(card) = card_of(&telegram.newest(chat, 4)) {
            cards.insert(chat, card);
        }
    }
    let begun = Instant::now();
    for person in &everybody {
        let (message, data) = &cards[&person.chat];
        telegram.press(person.chat, person.chat, *message, data);
    }
    let mut told: HashMap<i64, (Duration, String)> = HashMap::new();
    while told.len() < people {
        let chat = next(&mut news, "a number").await;
        if let Some(number) = numbers(&telegram.newest(chat, 4)).pop() {
            told.entry(chat).or_insert((begun.elapsed(), number));
        }
    }
    let mut waits: Vec<Duration> = told.values().map(|(wait, _)| *wait).collect();
    waits.sort_unstable();
    let everything = everybody
        .iter()
        .flat_map(|person| numbers(&telegram.messages(person.chat)))
        .collect();
    Rush {
        waits,
        numbers: everything,
    }
}

async fn next(news: &mut tokio::sync::mpsc::UnboundedReceiver<i64>, what: &str) -> i64 {
    let came = tokio::time::timeout(PATIENCE, news.recv()).await;
    came.ok()
        .flatten()
        .unwrap_or_else(|| panic!("waited {PATIENCE:?} in vain for {what}"))
}

/// The newest message with the button, and its data.
fn card_of(messages: &[Value]) -> Option<(i64, String)> {
    messages.iter().rev().find_map(|message| {
        let rows = message["reply_markup"]["inline_keyboard"].as_array()?;
        let data = rows
            .iter()
            .flat_map(|row| row.as_array().into_iter().flatten())
            .find_map(|button| {
                button["callback_data"]
                    .as_str()
                    .filter(|data| data.starts_with(APPLY))
            })?;
        Some((message["message_id"].as_i64()?, data.to_owned()))
    })
}

/// The numbers of applications in messages of the bot.
fn numbers(messages: &[Value]) -> Vec<String> {
    messages
        .iter()
        .filter(|message| message["from"]["is_bot"] == true)
        .filter_map(|message| {
            let text = message["text"].as_str()?;
            let digits: String = text
                .split_once("LMR-")?
                .1
                .chars()
                .take_while(char::is_ascii_digit)
                .collect();
            Some(format!("LMR-{digits}"))
        })
        .collect()
}

/// Applications, people who have one, and letters that still wait, of a database that is closed.
pub(crate) async fn written(database: &Path) -> (i64, i64, i64) {
    let options = sqlx::sqlite::SqliteConnectOptions::new()
        .filename(database)
        .read_only(true);
    let mut conn = <sqlx::SqliteConnection as sqlx::Connection>::connect_with(&options)
        .await
        .expect("the database");
    sqlx::query_as(
        "SELECT count(*), count(DISTINCT person_id), (SELECT count(*) FROM outbox WHERE state IN (0, 1)) FROM application",
    )
    .fetch_one(&mut conn)
    .await
    .expect("counts")
}
