//! What the bot answers to each update of somebody who registers, recorded once, so that the floor can make the same calls.

use std::time::Duration;

use pencaker::demo::bot_api::{Request, Simulator};
use serde_json::Value;

use crate::crowd::{Card, Registered, newest_card, number_of};
use crate::figures::say;
use crate::people::applicant;
use crate::process::{Bot, Telegram};

/// When nothing has come for so long, an update is answered completely.
const QUIET: Duration = Duration::from_millis(150);

/// Records a registration: a JSON list of the updates, each a list of calls (method and parameters).
pub(crate) async fn record(sync: &str) -> String {
    let folder = tempfile::tempdir().expect("a folder");
    let database = folder.path().join("script.db");
    let telegram = Telegram::open().await;
    let settings = [("PENCAKER_RATE", "unlimited"), ("PENCAKER_SYNC", sync)];
    let _bot = Bot::serve(super::PROGRAM, &telegram.url, &database, &settings);
    telegram.until_asked(1).await;
    let simulator = &telegram.simulator;
    let applicant = applicant(1, true);
    let mut known = Registered::default();
    let mut acted_on: Option<Card> = None;
    let mut steps: Vec<Value> = Vec::new();
    applicant.join(simulator);
    quiet(simulator).await;
    let mut seen = simulator.requests().len();
    simulator.say(applicant.chat, applicant.chat, "/daftar");
    loop {
        quiet(simulator).await;
        let requests = simulator.requests();
        let calls: Vec<Value> = requests[seen..]
            .iter()
            .filter(|r| r.method != "getUpdates")
            .map(call)
            .collect();
        seen = requests.len();
        steps.push(Value::Array(calls));
        let messages = simulator.messages(applicant.chat);
        if number_of(&messages).is_some() {
            break;
        }
        let card = newest_card(&messages).expect("a card");
        assert!(
            acted_on
                .as_ref()
                .is_none_or(|acted_on| !acted_on.is_like(&card)),
            "the bot had not answered yet"
        );
        applicant
            .act(simulator, &card, &mut known)
            .expect("people understand the bot");
        acted_on = Some(card);
    }
    let calls: usize = steps.iter().filter_map(Value::as_array).map(Vec::len).sum();
    say(&format!(
        "a registration is {} updates and {calls} calls of the bot\n",
        steps.len()
    ));
    Value::Array(steps).to_string()
}

async fn quiet(simulator: &Simulator) {
    let mut changed = simulator.changed();
    while tokio::time::timeout(QUIET, changed.changed()).await.is_ok() {}
}

fn call(request: &Request) -> Value {
    serde_json::json!({"method": request.method, "parameters": request.parameters})
}
