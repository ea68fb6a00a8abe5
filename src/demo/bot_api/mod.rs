//! A Bot API simulator, as strict as the real server; it knows none of our types.
//!
//! Towards the bot it is an HTTP server like Telegram's; made-up people use it through methods (tests) or over HTTP (the
//! demo's chat page). All state lives behind one lock; what takes time (long polls, webhooks) waits outside it.
//! What it refuses beyond the real server and what it does not simulate is written in `README.md` beside this file.

/// What made-up people do.
mod deeds;
/// Orders for things to go wrong.
mod faults;
/// Limits of speed.
mod flood;
/// Text with markup to text with entities.
mod formatting;
/// The HTML parse mode.
mod html;
/// What survives a kill.
mod journal;
/// Keyboards.
mod markup;
/// The methods a bot may call.
mod methods;
/// What the world is made of.
mod model;
/// The made-up people, for tests.
mod people;
/// The same over HTTP.
mod people_http;
/// Errors in the server's words.
mod refusal;
/// From an HTTP request to a call of a method.
mod request;
/// Serving, and dropping connections.
mod server;
/// Names and types of parameters.
mod specification;
/// Blocking, joining, being thrown out.
mod standing;
/// The queue of updates.
mod updates;
/// Delivery of updates by POST.
mod webhook;
/// All state.
mod world;

#[cfg(test)]
mod tests;

use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};

use serde::Serialize;
use serde_json::Value;
use tokio::sync::{Notify, mpsc, watch};

pub use faults::{Fault, FaultKind, Repeat};
pub use people::{Contact, NewPerson, Pressed};
pub use server::serve;

use journal::Journal;
use world::{Bot, World};

/// How a simulator is set up.
pub struct Options {
    /// The only token it accepts; the digits before its colon are the bot's identifier.
    pub token: String,
    pub username: String,
    pub first_name: String,
    /// Where every change is written; without it nothing survives the process.
    pub journal: Option<PathBuf>,
    /// Answers 429 to a bot that sends too fast, by `now_ms`.
    pub flood_limits: bool,
    /// The clock of messages, expiry and flood limits: milliseconds since 1970.
    pub now_ms: Arc<dyn Fn() -> i64 + Send + Sync>,
    /// Refuses unknown parameters, which the real server swallows.
    pub strict: bool,
}

/// How a recorded call ended.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    Done,
    Refused {
        code: u16,
        description: String,
    },
    /// A fault took the answer away or put rubbish in its place; `effect` tells whether the call was carried out.
    Lost {
        effect: bool,
    },
}

/// A recorded call of the bot.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Request {
    /// Spelled as the specification spells it (`sendMessage`); unknown ones as they came.
    pub method: String,
    /// Brought to their types: a keyboard is an object however it travelled. Files are left out.
    pub parameters: Value,
    pub outcome: Outcome,
    /// The fault that struck it.
    pub fault: Option<FaultKind>,
    pub at_ms: i64,
}

/// A handle to the simulated server; clones share it.
#[derive(Clone)]
pub struct Simulator {
    shared: Arc<Shared>,
}

struct Shared {
    token: String,
    strict: bool,
    flood_limits: bool,
    /// The folder of the bytes of files, when there is a journal.
    files: Option<PathBuf>,
    world: Mutex<World>,
    /// Bytes of files by file identifier, when there is no journal.
    bytes: Mutex<methods::files::Memory>,
    changed: watch::Sender<u64>,
    /// Rings when an update arises and when a poll must give way.
    bell: Notify,
    /// Rings for the one task that delivers to the webhook.
    webhook_bell: Notify,
}

impl Simulator {
    /// Opens a simulator, with everything its journal holds.
    ///
    /// # Errors
    /// When the journal cannot be read or made.
    pub fn open(options: Options) -> std::io::Result<Simulator> {
        let id = options
            .token
            .split(':')
            .next()
            .and_then(|id| id.parse().ok());
        let bot = Bot {
            id: id.unwrap_or(999_000_001),
            username: options.username,
            first_name: options.first_name,
        };
        let mut world = World::new(bot, options.now_ms);
        let mut files = None;
        if let Some(path) = &options.journal {
            let (mut journal, records, renew) = Journal::open(path)?;
            for record in records {
                world.apply(record);
            }
            if renew {
                journal.rewrite(&world.snapshot())?;
            }
            world.journal = Some(journal);
            let folder = Journal::files(path);
            Journal::make_files(&folder)?;
            files = Some(folder);
        }
        world.rung = false;
        let simulator = Simulator {
            shared: Arc::new(Shared {
                token: options.token,
                strict: options.strict,
                flood_limits: options.flood_limits,
                files,
                changed: watch::channel(world.version).0,
                world: Mutex::new(world),
                bytes: Mutex::default(),
                bell: Notify::new(),
                webhook_bell: Notify::new(),
            }),
        };
        webhook::resume(&simulator);
        Ok(simulator)
    }

    /// The bot's side: `/bot{token}/{method}` and `/file/bot{token}/{path}`.
    pub fn bot_router(&self) -> axum::Router {
        webhook::resume(self);
        request::router(self.clone())
    }

    /// The people's side, to be nested under `/people`.
    pub fn people_router(&self) -> axum::Router {
        people_http::router(self.clone())
    }

    /// How many messages a chat keeps (1000) and how many requests are remembered (2000).
    pub fn keep(&self, messages_per_chat: usize, requests: usize) {
        self.change(|world| {
            world.keep_messages = messages_per_chat.max(1);
            world.keep_requests = requests;
            world.requests.truncate(requests);
        });
    }

    /// Puts a raw update into the queue, of any kind; it gets an `update_id` unless it has one.
    pub fn push_update(&self, update: Value) -> i64 {
        self.change(|world| updates::push_raw(world, update))
    }

    /// Delivers an update once more, even one the bot has confirmed. False when it is not remembered.
    pub fn redeliver(&self, update_id: i64) -> bool {
        self.change(|world| updates::again(world, update_id))
    }

    /// The identifier of the newest update.
    pub fn last_update_id(&self) -> i64 {
        self.look(|world| world.last_update)
    }

    /// How many updates the bot has not confirmed.
    pub fn updates_waiting(&self) -> usize {
        self.look(|world| world.waiting.len())
    }

    /// How many calls of `getUpdates` were taken up, those that still wait among them.
    pub fn polls(&self) -> u64 {
        self.look(|world| world.poll)
    }

    /// The remembered calls of the bot, oldest first.
    pub fn requests(&self) -> Vec<Request> {
        self.look(|world| world.requests.iter().cloned().collect())
    }

    /// Whether a task is at work that brings updates to a webhook.
    pub fn brings_updates(&self) -> bool {
        self.look(|world| world.delivering)
    }

    /// From now on every update comes to the bot more often than once.
    pub fn repeat_updates(&self, repeat: Repeat) {
        self.change(|world| world.repeat = repeat);
    }

    /// From now on webhooks may have https addresses, whose updates are brought without TLS to this address of the loopback,
    /// as a proxy that ends TLS does.
    pub fn end_tls_at(&self, proxy: SocketAddr) {
        self.change(|world| world.tls_proxy = Some(proxy));
    }

    pub fn order_fault(&self, fault: Fault) {
        self.change(|world| world.faults.order(fault));
    }

    pub fn clear_faults(&self) {
        self.change(|world| world.faults.clear());
    }

    /// A number that grows with every change and every call of the bot.
    pub fn changed(&self) -> watch::Receiver<u64> {
        self.shared.changed.subscribe()
    }

    /// From now on, each chat in which the bot says or edits something, in order; for one crowd that must not look at
    /// everybody whenever anything happens.
    pub fn news(&self) -> mpsc::UnboundedReceiver<i64> {
        let (sender, news) = mpsc::unbounded_channel();
        self.change(|world| world.news = Some(sender));
        news
    }

    fn look<R>(&self, reader: impl FnOnce(&World) -> R) -> R {
        reader(
            &self
                .shared
                .world
                .lock()
                .unwrap_or_else(PoisonError::into_inner),
        )
    }

    /// Changes the world, writes the journal, and tells everybody who waits.
    fn change<R>(&self, writer: impl FnOnce(&mut World) -> R) -> R {
        let mut world = self
            .shared
            .world
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        let before = world.version;
        let result = writer(&mut world);
        if let Some(journal) = &mut world.journal {
            journal.flush();
        }
        let version = world.version;
        let rung = std::mem::take(&mut world.rung);
        drop(world);
        if version != before {
            self.shared.changed.send_if_modified(|told| {
                let newer = version > *told;
                *told = version.max(*told);
                newer
            });
        }
        if rung {
            self.shared.bell.notify_waiters();
            self.shared.webhook_bell.notify_one();
        }
        result
    }
}
