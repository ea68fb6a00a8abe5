//! Telegram brings the updates: only Telegram, only once, and none is acknowledged that is not kept.

/// Calls that are not Telegram's.
mod forged;
/// What Telegram brings is kept, whatever happens meanwhile.
mod kept;

use std::path::Path;
use std::time::Duration;

use pencaker::demo::bot_api::{NewPerson, Outcome, Simulator};
use serde_json::{Value, json};

use crate::process::{Bot, TOKEN, Telegram, http};

const PROGRAM: &str = env!("CARGO_BIN_EXE_pencaker");
const SECRET: &str = "rahasia-webhook_0123456789";
const URL: &str = "https://bot.example/masuk";
/// Within this the program must have ended after it was asked to.
const END: Duration = Duration::from_secs(5);
const PATIENCE: Duration = Duration::from_secs(30);

/// The program with a webhook, listening at an address behind the proxy of the simulator, once Telegram knows of it.
async fn serve(telegram: &Telegram, database: &Path, listen: &str) -> Bot {
    telegram.simulator.end_tls_at(listen.parse().unwrap());
    let before = announced(&telegram.simulator);
    let bot = Bot::serve(
        PROGRAM,
        &telegram.url,
        database,
        &[
            ("PENCAKER_WEBHOOK_URL", URL),
            ("PENCAKER_LISTEN", listen),
            ("PENCAKER_WEBHOOK_SECRET", SECRET),
        ],
    );
    telegram
        .until(PATIENCE, "the webhook is announced", |simulator| {
            announced(simulator) > before
        })
        .await;
    bot
}

fn announced(simulator: &Simulator) -> usize {
    simulator
        .requests()
        .iter()
        .filter(|request| request.method == "setWebhook" && request.outcome == Outcome::Done)
        .count()
}

fn sent(simulator: &Simulator) -> usize {
    simulator
        .requests()
        .iter()
        .filter(|request| request.method == "sendMessage")
        .count()
}

fn person(telegram: &Telegram, name: &str) -> i64 {
    telegram.simulator.add_person(NewPerson {
        first_name: name.into(),
        ..NewPerson::default()
    })
}

/// Texts of the bot in a chat.
fn answers(simulator: &Simulator, chat: i64) -> usize {
    simulator
        .messages(chat)
        .iter()
        .filter(|message| message["from"]["is_bot"] == true)
        .count()
}

async fn info(telegram: &Telegram) -> Value {
    let url = format!("{}/bot{TOKEN}/getWebhookInfo", telegram.url);
    let answer = http().post(url).send().await.unwrap();
    let answer: Value = serde_json::from_str(&answer.text().await.unwrap()).unwrap();
    answer["result"].clone()
}

fn update(id: i64, chat: i64) -> Value {
    json!({
        "update_id": id, "message": {
            "message_id": 900, "date": 1_767_225_600, "text": "/bantuan",
            "chat": {"id": chat, "type": "private", "first_name": "Budi"},
            "from": {"id": chat, "is_bot": false, "first_name": "Budi"},
        }
    })
}
