//! The demo from outside, as the page uses it: killed in the middle of a chat it goes on, also in the future it was put into.

use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Child, Stdio};
use std::time::Duration;

use reqwest::Client;
use serde_json::{Value, json};

use crate::process::command;

const PROGRAM: &str = env!("CARGO_BIN_EXE_pencaker");
/// Siti of the demo, who never wrote to the bot.
const SITI: i64 = 6_900_000_001;
const PATIENCE: Duration = Duration::from_secs(30);

/// A demo at work. Dropped, it is killed.
struct Demo {
    child: Child,
    address: String,
    http: Client,
}

impl Demo {
    fn start(database: &Path) -> Demo {
        let mut child = command(PROGRAM)
            .args(["demo", "--port", "0"])
            .env("PENCAKER_DB", database)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("the program starts");
        let mut line = String::new();
        let output = child.stdout.take().expect("it was asked for");
        BufReader::new(output)
            .read_line(&mut line)
            .expect("it says where it is");
        let address = line
            .split_whitespace()
            .find(|word| word.starts_with("http://127.0.0.1:"))
            .unwrap_or_else(|| panic!("no address in {line:?}"))
            .to_owned();
        let http = Client::builder().no_proxy().build().expect("a client");
        Demo {
            child,
            address,
            http,
        }
    }

    async fn get(&self, path: &str) -> Value {
        let answer = self
            .http
            .get(format!("{}{path}", self.address))
            .send()
            .await;
        answer.expect("it answers").json().await.expect("in JSON")
    }

    async fn post(&self, path: &str, body: Value) -> Value {
        let request = self
            .http
            .post(format!("{}{path}", self.address))
            .json(&body);
        let answer = request.send().await.expect("it answers");
        assert!(answer.status().is_success(), "{path} {body}");
        answer.json().await.expect("in JSON")
    }

    async fn siti(&self, deed: &str, body: Value) {
        self.post(&format!("/people/{SITI}/{deed}"), body).await;
    }

    /// Waits for a card of Siti's chat that has this button; returns its message.
    async fn card_with(&self, data: &str) -> i64 {
        let waiting = async {
            let events = self.http.get(format!("{}/people/events", self.address));
            let mut events = events.send().await.expect("there are events");
            loop {
                let chat = self.get(&format!("/people/{SITI}/chat")).await;
                let messages = chat["messages"].as_array().cloned().unwrap_or_default();
                let card = messages
                    .iter()
                    .rev()
                    .find(|message| message["reply_markup"].to_string().contains(data));
                if let Some(message) = card.and_then(|card| card["message_id"].as_i64()) {
                    return message;
                }
                let news = events.chunk().await.expect("the demo is there");
                assert!(news.is_some(), "the events ended");
            }
        };
        tokio::time::timeout(PATIENCE, waiting)
            .await
            .unwrap_or_else(|_| panic!("no card with {data} came"))
    }
}

impl Drop for Demo {
    fn drop(&mut self) {
        // SIGKILL, as a test of its own; already ended is fine.
        drop(self.child.kill());
        drop(self.child.wait());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_demo_that_is_killed_goes_on_in_the_middle_of_a_chat() {
    let folder = tempfile::tempdir().unwrap();
    let database = folder.path().join("demo.db");

    let demo = Demo::start(&database);
    assert_eq!(demo.get("/demo/figures").await["pencaker_terdaftar"], 672);
    demo.post("/demo/clock", json!({"forward_ms": 86_400_000}))
        .await;
    demo.siti("say", json!({"text": "/daftar"})).await;
    let consent = demo.card_with("r:1:agree").await;
    demo.siti("press", json!({"message_id": consent, "data": "r:1:agree"}))
        .await;
    demo.card_with("r:2:").await;
    demo.siti("say", json!({"text": "Siti Contoh"})).await;
    demo.card_with("r:4:").await;
    drop(demo);

    let demo = Demo::start(&database);
    assert_eq!(demo.get("/demo/clock").await["shift_ms"], 86_400_000);
    assert_eq!(demo.get("/demo/figures").await["pencaker_terdaftar"], 672);
    demo.siti("say", json!({"text": "1871995508989991"})).await;
    demo.card_with("r:9:region=1871").await;
}
