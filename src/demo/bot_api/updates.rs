//! The queue of updates and the long poll that empties it.
use std::fmt::Write as _;
use std::time::Duration;

use serde_json::{Map, Value};

use super::Simulator;
use super::faults::Repeat;
use super::journal::Record;
use super::model::Waiting;
use super::refusal::Refusal;
use super::world::World;

/// Milliseconds after which an update that nobody fetched is gone.
const LIFETIME_MS: i64 = 24 * 60 * 60 * 1000;
/// Confirmed updates kept so that one of them can be delivered again.
const PAST: usize = 1_000;

/// Kinds that come only to a bot that asks for them by name.
const ON_REQUEST: &[&str] = &["chat_member", "message_reaction", "message_reaction_count"];

/// Puts an update into the queue, if the bot wants its kind. The kinds wanted count when the update arises.
pub(crate) fn push(world: &mut World, kind: &str, chat: Option<i64>, content: &str) {
    let wanted = match world.allowed.as_deref() {
        None | Some([]) => !ON_REQUEST.contains(&kind),
        Some(kinds) => kinds.iter().any(|allowed| allowed == kind),
    };
    if wanted {
        let id = world.last_update + 1;
        let body = format!("{{\"update_id\":{id},\"{kind}\":{content}}}");
        let at_ms = world.now();
        let update = Waiting {
            id,
            kind: kind.into(),
            chat,
            at_ms,
            body,
            again: false,
        };
        world.commit(Record::Update(update));
    }
}

/// Puts a raw update into the queue, wanted or not, known or not; gives it an identifier when it has none.
pub(crate) fn push_raw(world: &mut World, mut update: Value) -> i64 {
    let id = update["update_id"]
        .as_i64()
        .unwrap_or(world.last_update + 1);
    update["update_id"] = id.into();
    let kind = update
        .as_object()
        .and_then(|fields| fields.keys().find(|name| *name != "update_id"))
        .cloned()
        .unwrap_or_default();
    let chat = update
        .pointer(&format!("/{kind}/chat/id"))
        .or_else(|| update.pointer(&format!("/{kind}/message/chat/id")))
        .and_then(Value::as_i64);
    let at_ms = world.now();
    world.commit(Record::Update(Waiting {
        id,
        kind,
        chat,
        at_ms,
        body: update.to_string(),
        again: false,
    }));
    id
}

/// Delivers an update once more, as a retried webhook does, even if the bot has confirmed it.
pub(crate) fn again(world: &mut World, id: i64) -> bool {
    let found = world
        .past
        .iter()
        .chain(&world.waiting)
        .find(|update| update.id == id);
    let Some(mut update) = found.cloned() else {
        return false;
    };
    update.again = true;
    update.at_ms = world.now();
    world.commit(Record::Update(update));
    true
}

pub(crate) fn enqueue(world: &mut World, update: Waiting) {
    world.last_update = world.last_update.max(update.id);
    if update.again {
        world.waiting.push_front(update);
    } else {
        world.waiting.push_back(update);
    }
    world.rung = true;
    world.version += 1;
}

pub(crate) fn confirm(world: &mut World, below: i64) {
    // Almost always the queue's head goes; only an update delivered again stands out of order.
    if world.waiting.iter().any(|update| update.again) {
        let (gone, left) = std::mem::take(&mut world.waiting)
            .into_iter()
            .partition(|update| update.id < below && !update.again);
        world.waiting = left;
        let gone: std::collections::VecDeque<Waiting> = gone;
        for update in gone {
            file_away(world, update);
        }
        return;
    }
    let gone = world
        .waiting
        .iter()
        .take_while(|update| update.id < below)
        .count();
    let gone: Vec<Waiting> = world.waiting.drain(..gone).collect();
    for update in gone {
        file_away(world, update);
    }
}

pub(crate) fn delivered(world: &mut World, id: i64) {
    if let Some(at) = world.waiting.iter().position(|update| update.id == id)
        && let Some(update) = world.waiting.remove(at)
    {
        file_away(world, update);
    }
}

fn file_away(world: &mut World, update: Waiting) {
    world.version += 1;
    if world.repeat == Repeat::InTheNextBatch && world.webhook.is_none() && !update.again {
        let mut again = update.clone();
        again.again = true;
        enqueue(world, again);
    }
    world.past.push_back(update);
    if world.past.len() > PAST {
        world.past.pop_front();
    }
}

/// Forgets what nobody fetched for a day.
pub(crate) fn expire(world: &mut World) {
    let oldest = world.now() - LIFETIME_MS;
    while let Some(update) = world.waiting.front().filter(|update| update.at_ms < oldest) {
        let id = update.id;
        world.commit(Record::Delivered { id });
    }
}

/// Remembers the kinds the bot wants, if it names any.
pub(crate) fn allow(world: &mut World, parameters: &Map<String, Value>) {
    if let Some(kinds) = parameters.get("allowed_updates").and_then(Value::as_array) {
        let kinds: Vec<String> = kinds
            .iter()
            .filter_map(Value::as_str)
            .map(str::to_owned)
            .collect();
        if world.allowed.as_ref() != Some(&kinds) {
            world.commit(Record::Allowed(Some(kinds)));
        }
    }
}

fn begin(world: &mut World, parameters: &Map<String, Value>) -> Result<u64, Refusal> {
    refuse_beside_webhook(world)?;
    world.poll += 1;
    // Whoever waits for the bot to ask is told.
    world.version += 1;
    allow(world, parameters);
    let offset = parameters
        .get("offset")
        .and_then(Value::as_i64)
        .unwrap_or(0);
    if offset > 0 {
        if world
            .waiting
            .iter()
            .any(|update| update.id < offset && !update.again)
        {
            world.commit(Record::Confirmed { below: offset });
        }
    } else if offset < 0 {
        let kept = usize::try_from(-offset).unwrap_or(usize::MAX);
        let dropped = world.waiting.len().saturating_sub(kept);
        if let Some(first) = world.waiting.get(dropped).filter(|_| dropped > 0) {
            let below = first.id;
            world.commit(Record::Confirmed { below });
        }
    }
    Ok(world.poll)
}

fn refuse_beside_webhook(world: &World) -> Result<(), Refusal> {
    match world.webhook {
        Some(_) => Err(Refusal::conflict(
            "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
        )),
        None => Ok(()),
    }
}

/// What there is now, as the JSON of an array; `None` when there is nothing.
fn batch(world: &mut World, poll: u64, limit: usize) -> Result<Option<String>, Refusal> {
    refuse_beside_webhook(world)?;
    if world.poll != poll {
        return Err(Refusal::conflict(
            "terminated by other getUpdates request; make sure that only one bot instance is running",
        ));
    }
    expire(world);
    if world.waiting.is_empty() {
        return Ok(None);
    }
    let mut text = String::from("[");
    let mut repeated = Vec::new();
    let copies = match world.repeat {
        Repeat::InTheSameBatch => 2,
        Repeat::Once | Repeat::InTheNextBatch => 1,
    };
    for (at, update) in world.waiting.iter().take(limit / copies).enumerate() {
        for copy in 0..copies {
            let comma = if at + copy == 0 { "" } else { "," };
            let _ = write!(text, "{comma}{}", update.body);
        }
        if update.again {
            repeated.push(update.id);
        }
    }
    text.push(']');
    for id in repeated {
        world.commit(Record::Delivered { id });
    }
    Ok(Some(text))
}

/// `getUpdates`: waits up to `timeout` seconds of real time for something to deliver.
pub(crate) async fn get(
    simulator: &Simulator,
    parameters: &Map<String, Value>,
) -> Result<String, Refusal> {
    let number = |name: &str| parameters.get(name).and_then(Value::as_i64);
    let limit = number("limit")
        .filter(|limit| (1..=100).contains(limit))
        .unwrap_or(100);
    let limit = usize::try_from(limit).unwrap_or(100);
    let timeout = u64::try_from(number("timeout").unwrap_or(0))
        .unwrap_or(0)
        .min(50);
    let poll = simulator.change(|world| begin(world, parameters))?;
    // An older call that still waits must give way now.
    simulator.shared.bell.notify_waiters();
    let deadline = tokio::time::Instant::now() + Duration::from_secs(timeout);
    loop {
        let bell = simulator.shared.bell.notified();
        tokio::pin!(bell);
        bell.as_mut().enable();
        if let Some(text) = simulator.change(|world| batch(world, poll, limit))? {
            return Ok(text);
        }
        if tokio::time::timeout_at(deadline, bell).await.is_err() {
            return Ok(simulator
                .change(|world| batch(world, poll, limit))?
                .unwrap_or("[]".into()));
        }
    }
}
