//! The floor: what the conversation costs when nothing is done but its calls and one commit an update. No framework, no parsing
//! beyond four numbers, nothing kept that would survive a kill. Its connections are bare sockets.

use std::path::Path;

use serde::Deserialize;
use serde_json::Value;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio::sync::mpsc;

/// Connections on which calls go out, as many as the bot has requests under way at most.
const CONNECTIONS: usize = 128;

#[derive(Deserialize)]
struct Answer {
    result: Vec<Brought>,
}

#[derive(Deserialize)]
struct Brought {
    update_id: i64,
    message: Option<Carrier>,
    callback_query: Option<Query>,
}

#[derive(Deserialize)]
struct Query {
    id: String,
    message: Carrier,
}

#[derive(Deserialize)]
struct Carrier {
    message_id: i64,
    chat: Chat,
}

#[derive(Deserialize)]
struct Chat {
    id: i64,
}

/// Runs until it is killed.
pub(crate) fn run(url: &str, database: &Path, script: &Path) {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a runtime");
    runtime.block_on(answer(url, database, script));
}

async fn answer(url: &str, database: &Path, script: &Path) {
    let address = url.strip_prefix("http://").expect("an address");
    let (server, path) = address.split_once('/').expect("a path");
    let database = rusqlite::Connection::open(database).expect("a database");
    database
        .execute_batch(
            "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;
             CREATE TABLE chat (id INTEGER PRIMARY KEY, step INTEGER NOT NULL, state TEXT NOT NULL) STRICT;",
        )
        .expect("a table");
    let steps = templates(script);
    let (calls, mut lines) = (0..CONNECTIONS)
        .map(|_| mpsc::unbounded_channel::<Vec<u8>>())
        .unzip::<_, _, Vec<_>, Vec<_>>();
    for mut line in lines.drain(..) {
        let server = server.to_owned();
        tokio::spawn(async move {
            let mut connection = None;
            while let Some(request) = line.recv().await {
                drop(ask(&mut connection, &server, &request).await);
            }
        });
    }
    let mut poll = None;
    let mut offset = 0;
    loop {
        let body = format!("{{\"offset\":{offset},\"limit\":100,\"timeout\":25}}");
        let request = post(path, "getUpdates", &body);
        let answer = ask(&mut poll, server, &request).await;
        let answer: Answer = serde_json::from_slice(&answer).expect("updates");
        for update in answer.result {
            offset = update.update_id + 1;
            let (message, query) = match (update.message, update.callback_query) {
                (Some(message), _) => (message, None),
                (None, Some(query)) => (query.message, Some(query.id)),
                (None, None) => continue,
            };
            let chat = message.chat.id;
            let step: i64 = database
                .prepare_cached(
                    "INSERT INTO chat (id, step, state) VALUES (?, 0, ?)
                     ON CONFLICT (id) DO UPDATE SET step = step + 1, state = excluded.state RETURNING step",
                )
                .and_then(|mut statement| {
                    statement.query_row((chat, "x".repeat(400)), |row| row.get(0))
                })
                .expect("a commit");
            let line = usize::try_from(chat).unwrap_or(0) % CONNECTIONS;
            for template in steps
                .get(usize::try_from(step).unwrap_or(usize::MAX))
                .into_iter()
                .flatten()
            {
                let request = template.fill(path, chat, message.message_id, query.as_deref());
                let _ = calls[line].send(request);
            }
        }
    }
}

/// A call with room for what differs from chat to chat.
struct Template {
    method: String,
    body: String,
}

impl Template {
    fn fill(&self, path: &str, chat: i64, message: i64, query: Option<&str>) -> Vec<u8> {
        let body = self
            .body
            .replace("\"<chat>\"", &chat.to_string())
            .replace("\"<message>\"", &message.to_string())
            .replace("<query>", query.unwrap_or_default());
        post(path, &self.method, &body)
    }
}

fn templates(script: &Path) -> Vec<Vec<Template>> {
    let script = std::fs::read_to_string(script).expect("the script");
    let steps: Vec<Vec<Value>> = serde_json::from_str(&script).expect("a list of lists of calls");
    steps
        .into_iter()
        .map(|calls| calls.into_iter().map(template).collect())
        .collect()
}

fn template(mut call: Value) -> Template {
    for (name, stands) in [
        ("chat_id", "<chat>"),
        ("message_id", "<message>"),
        ("callback_query_id", "<query>"),
    ] {
        if let Some(value) = call["parameters"].get_mut(name) {
            *value = stands.into();
        }
    }
    Template {
        method: call["method"].as_str().expect("a name").to_owned(),
        body: call["parameters"].to_string(),
    }
}

fn post(path: &str, method: &str, body: &str) -> Vec<u8> {
    format!(
        "POST /{path}/{method} HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n{body}",
        body.len()
    )
    .into_bytes()
}

/// One request and its answer's body on a connection that is kept.
async fn ask(connection: &mut Option<TcpStream>, server: &str, request: &[u8]) -> Vec<u8> {
    if connection.is_none() {
        let stream = TcpStream::connect(server)
            .await
            .expect("the simulator listens");
        stream.set_nodelay(true).expect("a socket");
        *connection = Some(stream);
    }
    let stream = connection.as_mut().expect("it was just made");
    stream.write_all(request).await.expect("it is read");
    let mut answer = Vec::with_capacity(4_096);
    loop {
        let read = stream.read_buf(&mut answer).await.expect("it is answered");
        assert!(read > 0, "the simulator hung up");
        let Some(head) = answer.windows(4).position(|window| window == b"\r\n\r\n") else {
            continue;
        };
        let text = std::str::from_utf8(&answer[..head]).expect("a head");
        let length: usize = text
            .lines()
            .find_map(|line| {
                let (name, value) = line.split_once(':')?;
                name.eq_ignore_ascii_case("content-length")
                    .then(|| value.trim().parse().ok())?
            })
            .expect("a length");
        let body = head + 4;
        if answer.len() >= body + length {
            return answer.split_off(body);
        }
    }
}
