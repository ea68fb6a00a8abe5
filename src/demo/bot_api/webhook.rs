//! Delivery of updates by POST to an address on the loopback, until the bot answers 200.
//!
//! An https address is reached through the proxy that was named for it (`Simulator::end_tls_at`), which is where TLS ends.
//! Updates of one chat go in order, one at a time; of different chats up to `max_connections` at once.
use std::collections::HashSet;
use std::net::SocketAddr;
use std::time::Duration;

use futures::StreamExt;
use futures::stream::FuturesUnordered;
use serde_json::{Map, Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use super::Simulator;
use super::faults::Repeat;
use super::journal::Record;
use super::model::Webhook;
use super::refusal::Refusal;
use super::updates;
use super::world::World;

/// First and longest pause after a failed delivery. The real server waits up to a minute.
const FIRST_PAUSE: Duration = Duration::from_millis(100);
const LONGEST_PAUSE: Duration = Duration::from_secs(5);
/// How long the bot may take to answer.
const PATIENCE: Duration = Duration::from_mins(1);

pub(crate) fn set(
    simulator: &Simulator,
    parameters: &Map<String, Value>,
) -> Result<String, Refusal> {
    let text = |name: &str| parameters.get(name).and_then(Value::as_str).unwrap_or("");
    let url = text("url");
    if url.is_empty() {
        return Ok(delete(simulator, parameters));
    }
    let proxy = simulator.change(|world| world.tls_proxy);
    if proxy.is_some() && !allowed_port(url) {
        return Err(Refusal::bad(
            "bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443",
        ));
    }
    if target(url, proxy).is_none() {
        return Err(Refusal::bad(
            "bad webhook: only http:// addresses on the loopback are simulated, and https:// through a proxy",
        ));
    }
    let secret = text("secret_token");
    let allowed = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-';
    if secret.len() > 256 || !secret.bytes().all(allowed) {
        return Err(Refusal::bad("secret token contains unallowed characters"));
    }
    let connections = parameters
        .get("max_connections")
        .and_then(Value::as_i64)
        .unwrap_or(40);
    let webhook = Webhook {
        url: url.into(),
        secret: (!secret.is_empty()).then(|| secret.into()),
        max_connections: u32::try_from(connections.clamp(1, 100)).unwrap_or(40),
        last_error: None,
    };
    simulator.change(|world| {
        drop_pending(world, parameters);
        updates::allow(world, parameters);
        world.commit(Record::Webhook(Some(webhook)));
    });
    resume(simulator);
    Ok("true".into())
}

pub(crate) fn delete(simulator: &Simulator, parameters: &Map<String, Value>) -> String {
    simulator.change(|world| {
        drop_pending(world, parameters);
        if world.webhook.is_some() {
            world.commit(Record::Webhook(None));
        }
    });
    "true".into()
}

fn drop_pending(world: &mut World, parameters: &Map<String, Value>) {
    if parameters
        .get("drop_pending_updates")
        .and_then(Value::as_bool)
        == Some(true)
    {
        let below = world.last_update + 1;
        world.commit(Record::Confirmed { below });
    }
}

/// The Bot API `WebhookInfo`.
pub(crate) fn info(world: &World) -> String {
    let webhook = world.webhook.as_ref();
    let mut info = json!({
        "url": webhook.map_or("", |webhook| webhook.url.as_str()),
        "has_custom_certificate": false,
        "pending_update_count": world.waiting.len(),
    });
    if let Some(webhook) = webhook {
        info["max_connections"] = webhook.max_connections.into();
        info["ip_address"] = "127.0.0.1".into();
        if let Some((at_ms, message)) = &webhook.last_error {
            info["last_error_date"] = (at_ms / 1000).into();
            info["last_error_message"] = message.as_str().into();
        }
    }
    if let Some(allowed) = world.allowed.as_ref().filter(|kinds| !kinds.is_empty()) {
        info["allowed_updates"] = json!(allowed);
    }
    info.to_string()
}

/// Where an address is reached.
struct Target {
    /// Name or number with port, to be connected to.
    connect: String,
    /// What stands in the header `Host`.
    host: String,
    path: String,
}

/// Where an address on the loopback is reached, or one with https through `proxy`.
fn target(url: &str, proxy: Option<SocketAddr>) -> Option<Target> {
    let (scheme, rest) = url.split_once("://")?;
    let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
    let connect = match scheme {
        "https" => proxy?.to_string(),
        "http" => {
            let (name, _) = host.rsplit_once(':').unwrap_or((host, "80"));
            if !matches!(name, "127.0.0.1" | "localhost" | "[::1]") {
                return None;
            }
            if host.contains(':') {
                host.to_owned()
            } else {
                format!("{host}:80")
            }
        }
        _ => return None,
    };
    (!host.is_empty()).then(|| Target {
        connect,
        host: host.to_owned(),
        path: format!("/{path}"),
    })
}

/// Has an https address a port that the real server allows? Addresses on the loopback are the simulator's own matter.
fn allowed_port(url: &str) -> bool {
    let Some(rest) = url.strip_prefix("https://") else {
        return true;
    };
    let host = rest.split('/').next().unwrap_or_default();
    let port = host.rsplit_once(':').map_or("443", |(_, port)| port);
    ["80", "88", "443", "8443"].contains(&port)
}

/// Starts delivery if a webhook is set and a runtime is there; a second call while it runs changes nothing.
pub(crate) fn resume(simulator: &Simulator) {
    let Ok(runtime) = tokio::runtime::Handle::try_current() else {
        return;
    };
    let start = simulator.change(|world| {
        let start = world.webhook.is_some() && !world.delivering;
        world.delivering |= start;
        start
    });
    if start {
        runtime.spawn(deliver_all(simulator.clone()));
    }
}

async fn deliver_all(simulator: Simulator) {
    let mut flying = FuturesUnordered::new();
    // Chats with an update on its way; those without a chat share one place.
    let mut busy: HashSet<Option<i64>> = HashSet::new();
    loop {
        let ready = simulator.change(|world| next(world, &mut busy));
        let Some(ready) = ready else { return };
        for (webhook, id, chat, body) in ready {
            let simulator = simulator.clone();
            flying.push(async move {
                deliver(&simulator, &webhook, id, &body).await;
                chat
            });
        }
        if flying.is_empty() {
            simulator.shared.webhook_bell.notified().await;
            continue;
        }
        tokio::select! {
            Some(chat) = flying.next() => { busy.remove(&chat); }
            () = simulator.shared.webhook_bell.notified() => {}
        }
    }
}

type Ready = Vec<(Webhook, i64, Option<i64>, String)>;

/// One delivery, or as many as are ordered; whether all of them were taken counts.
async fn bring(
    simulator: &Simulator,
    webhook: &Webhook,
    proxy: Option<SocketAddr>,
    body: &str,
) -> std::io::Result<u16> {
    let once = || post(webhook, proxy, body);
    match simulator.look(|world| world.repeat) {
        Repeat::Once => once().await,
        Repeat::InTheSameBatch => {
            let (first, second) = futures::future::join(once(), once()).await;
            first.and(second)
        }
        Repeat::InTheNextBatch => {
            once().await?;
            once().await
        }
    }
}

/// What may be sent now; `None` when the webhook is gone and delivery ends.
fn next(world: &mut World, busy: &mut HashSet<Option<i64>>) -> Option<Ready> {
    let Some(webhook) = world.webhook.clone() else {
        world.delivering = false;
        return None;
    };
    updates::expire(world);
    let mut ready = Vec::new();
    for update in &world.waiting {
        if busy.len() >= webhook.max_connections as usize {
            break;
        }
        if busy.insert(update.chat) {
            ready.push((webhook.clone(), update.id, update.chat, update.body.clone()));
        }
    }
    Some(ready)
}

/// Sends one update until it is taken or the webhook is another.
async fn deliver(simulator: &Simulator, webhook: &Webhook, id: i64, body: &str) {
    let mut pause = FIRST_PAUSE;
    loop {
        let answer = {
            let proxy = simulator.change(|world| world.tls_proxy);
            tokio::time::timeout(PATIENCE, bring(simulator, webhook, proxy, body)).await
        };
        let problem = match answer {
            Ok(Ok(status)) if (200..300).contains(&status) => {
                simulator.change(|world| world.commit(Record::Delivered { id }));
                return;
            }
            Ok(Ok(status)) => format!("Wrong response from the webhook: {status}"),
            Ok(Err(error)) if error.kind() == std::io::ErrorKind::ConnectionRefused => {
                "Connection refused".into()
            }
            Ok(Err(_)) => "Connection closed".into(),
            Err(_) => "Read timeout expired".into(),
        };
        let given_up = simulator.change(|world| {
            let now = world.now();
            let current = world
                .webhook
                .as_mut()
                .filter(|current| current.url == webhook.url);
            let Some(current) = current else { return true };
            current.last_error = Some((now, problem));
            !world.waiting.iter().any(|update| update.id == id)
        });
        if given_up {
            return;
        }
        tokio::time::sleep(pause).await;
        pause = (pause * 2).min(LONGEST_PAUSE);
    }
}

/// One POST on its own connection; returns the status of the answer.
async fn post(webhook: &Webhook, proxy: Option<SocketAddr>, body: &str) -> std::io::Result<u16> {
    let wrong = || std::io::Error::from(std::io::ErrorKind::InvalidData);
    let Target {
        connect,
        host,
        path,
    } = target(&webhook.url, proxy).ok_or_else(wrong)?;
    let mut stream = TcpStream::connect(&connect).await?;
    stream.set_nodelay(true)?;
    let secret = webhook.secret.as_ref();
    let secret = secret.map_or_else(String::new, |secret| {
        format!("X-Telegram-Bot-Api-Secret-Token: {secret}\r\n")
    });
    let head = format!(
        "POST {path} HTTP/1.1\r\nHost: {host}\r\nContent-Type: application/json\r\nContent-Length: {}\r\n{secret}Connection: close\r\n\r\n",
        body.len()
    );
    stream.write_all((head + body).as_bytes()).await?;
    let mut answer = Vec::new();
    let mut piece = [0; 512];
    // The first line is enough; the rest of the answer is nobody's business.
    while !answer.contains(&b'\n') {
        match stream.read(&mut piece).await? {
            0 => return Err(std::io::ErrorKind::UnexpectedEof.into()),
            count => answer.extend_from_slice(&piece[..count]),
        }
    }
    let line = String::from_utf8_lossy(&answer);
    line.split(' ')
        .nth(1)
        .and_then(|status| status.parse().ok())
        .ok_or_else(wrong)
}
