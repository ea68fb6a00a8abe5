//! Scenes over the whole simulator: a bot at one end of a real connection, people at the other.
mod durability;
mod faults;
mod messages;
mod people;
mod updates;
mod webhook;

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

use super::{NewPerson, Options, Simulator, serve};

const TOKEN: &str = "999000001:made-up";
/// 2026-03-02 09:00 in Jakarta.
const MORNING: i64 = 1_772_416_800_000;

struct Scene {
    simulator: Simulator,
    address: String,
    clock: Arc<AtomicI64>,
    server: tokio::task::JoinHandle<std::io::Result<()>>,
}

impl Drop for Scene {
    fn drop(&mut self) {
        self.server.abort();
    }
}

impl Scene {
    async fn open() -> Self {
        Self::with(|_| {}).await
    }

    async fn with(configure: impl FnOnce(&mut Options)) -> Self {
        let clock = Arc::new(AtomicI64::new(MORNING));
        let now = clock.clone();
        let mut options = Options {
            token: TOKEN.into(),
            username: "contoh_bot".into(),
            first_name: "Contoh".into(),
            journal: None,
            flood_limits: false,
            now_ms: Arc::new(move || now.load(Ordering::Relaxed)),
            strict: true,
        };
        configure(&mut options);
        let simulator = Simulator::open(options).unwrap();
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap().to_string();
        let router = simulator
            .bot_router()
            .nest("/people", simulator.people_router());
        let server = tokio::spawn(serve(listener, router));
        Self {
            simulator,
            address,
            clock,
            server,
        }
    }

    fn later(&self, ms: i64) {
        self.clock.fetch_add(ms, Ordering::Relaxed);
    }

    /// A person who has written to the bot, whose first update is already confirmed.
    async fn siti(&self) -> i64 {
        let id = self.simulator.add_person(NewPerson {
            first_name: "Siti".into(),
            phone: Some("+628120000001".into()),
            language_code: Some("id".into()),
            ..NewPerson::default()
        });
        self.simulator.say(id, id, "/start");
        self.confirm_all().await;
        id
    }

    async fn confirm_all(&self) {
        let offset = self.simulator.last_update_id() + 1;
        self.call("getUpdates", json!({"offset": offset})).await;
    }

    /// Calls a method with JSON; the whole answer.
    async fn call(&self, method: &str, parameters: Value) -> Value {
        let path = format!("/bot{TOKEN}/{method}");
        let body = parameters.to_string();
        let answer = http(&self.address, "POST", &path, "application/json", &body);
        serde_json::from_str(&answer.await.expect("an answer").1).expect("JSON")
    }

    /// The result of a call that must succeed.
    async fn ok(&self, method: &str, parameters: Value) -> Value {
        let mut answer = self.call(method, parameters).await;
        assert_eq!(answer["ok"], true, "{answer}");
        answer["result"].take()
    }

    /// The description of a call that must fail.
    async fn refused(&self, method: &str, parameters: Value) -> String {
        let answer = self.call(method, parameters).await;
        assert_eq!(answer["ok"], false, "{answer}");
        answer["description"].as_str().unwrap().to_owned()
    }

    async fn get(&self, path: &str) -> Value {
        let (_, body) = http(&self.address, "GET", path, "", "")
            .await
            .expect("an answer");
        serde_json::from_str(&body).expect("JSON")
    }

    async fn post(&self, path: &str, body: Value) -> (u16, Value) {
        let body = body.to_string();
        let answer = http(&self.address, "POST", path, "application/json", &body);
        let (status, body) = answer.await.expect("an answer");
        (status, serde_json::from_str(&body).unwrap_or_default())
    }
}

/// One request on its own connection; `None` when it is closed without a byte.
async fn http(
    address: &str,
    verb: &str,
    path: &str,
    kind: &str,
    body: &str,
) -> Option<(u16, String)> {
    let mut stream = TcpStream::connect(address).await.unwrap();
    let request = format!(
        "{verb} {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: {kind}\r\nContent-Length: {}\r\n\r\n{body}",
        body.len()
    );
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut answer = Vec::new();
    let _ = stream.read_to_end(&mut answer).await;
    if answer.is_empty() {
        return None;
    }
    let answer = String::from_utf8_lossy(&answer).into_owned();
    let status = answer.split(' ').nth(1)?.parse().ok()?;
    let body = answer
        .split_once("\r\n\r\n")
        .map(|(_, body)| body.to_owned())
        .unwrap_or_default();
    Some((status, body))
}
