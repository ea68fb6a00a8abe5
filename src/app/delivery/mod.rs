//! Carries the letters of the outbox to Telegram: the right one first, as fast as allowed, each outcome written down.
//!
//! One task holds it all: which letters wait (`board`), how fast they may go (`pacing`), what is under way, and what is to
//! be written down (`ledger`). `Delivery::step` does what can be done now and says when to look again; `Delivery::run` is a
//! thin coat around it. A reply goes out unmarked and is sent again when its end is unknown; a notice and a letter of a run
//! are marked in the outbox right before their requests, together with all others that start in the same moment.

/// Who goes next.
mod board;
/// Writing down what became of it.
mod ledger;
/// How fast letters may go.
mod pacing;
/// The postman as delivery sees one.
mod post;
/// What follows from an outcome.
mod verdict;
/// Loading what waits.
mod window;

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use futures::future::BoxFuture;
use futures::stream::FuturesUnordered;
use futures::{FutureExt, StreamExt};

use crate::app::bell::{Bell, Brought};
use crate::app::pulse::Pulse;
use crate::app::shutdown::Shutdown;
use crate::clock::Clock;
use crate::letter::{Content, Lane, Letter};
use crate::measure;
use crate::store::outbox::Settled;
use crate::store::{Store, StoreError};

use board::{Board, Item};
use ledger::{Page, Written};
use pacing::{Pacing, backoff};
use window::Loaded;

pub use pacing::Rates;
pub use post::{Post, Verdict};

/// Requests under way at most.
const IN_FLIGHT: usize = 128;

/// Of these, what is not a reply: a hanging run never keeps an answer waiting.
const UNHURRIED: usize = 96;

/// Letters are looked for after this time even when nobody rang.
const LOOK_AGAIN: Duration = Duration::from_secs(5);

/// How long a stopping program waits for what is under way.
const DRAIN: Duration = Duration::from_millis(2_500);

/// What a step did.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Step {
    /// Letters that set out.
    pub started: usize,
    /// Requests, reads and writes under way.
    pub under_way: usize,
    /// When (ms) a letter in memory may go that may not go yet; `None` when none waits for its time.
    pub look_again: Option<i64>,
}

/// Carries letters.
pub struct Delivery {
    store: Store,
    post: Arc<dyn Post>,
    clock: Clock,
    bell: Bell,
    pulse: Pulse,
    board: Board,
    pacing: Pacing,
    /// The last letter loaded of replies and notices, and whether more may wait.
    reply_window: Window,
    notice_window: Window,
    runs: HashMap<i64, Run>,
    look_for_runs: bool,
    /// When every lane was looked into last, whoever rang.
    looked_at: i64,
    /// Answers brought while the outbox is read: what stands before them there comes first.
    aside: Brought,
    /// The highest row that was brought.
    horizon: i64,
    page: Page,
    under_way: FuturesUnordered<BoxFuture<'static, Event>>,
    requests: usize,
    unhurried: usize,
    writing: bool,
    loading: bool,
    /// The store refuses: no read or write before this moment (ms).
    store_at: i64,
    store_failures: u32,
    network_failures: u32,
    /// The program stops: only replies set out.
    stopping: bool,
}

#[derive(Debug)]
struct Window {
    after: i64,
    more: bool,
}

#[derive(Debug)]
struct Run {
    window: Window,
    content: Option<Content>,
    refusal: String,
    refusals: u32,
}

enum Event {
    Sent(Box<Item>, Verdict),
    Written(Result<Written, (Page, StoreError)>),
    Loaded(Result<Loaded, StoreError>),
}

impl std::fmt::Debug for Delivery {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Delivery")
            .field("requests", &self.requests)
            .finish_non_exhaustive()
    }
}

impl Delivery {
    /// A delivery over an opened store whose outbox was recovered (`outbox::recover`).
    #[must_use]
    pub fn new(
        store: Store,
        post: Arc<dyn Post>,
        clock: Clock,
        bell: Bell,
        pulse: Pulse,
        rates: Rates,
    ) -> Delivery {
        Delivery {
            store,
            post,
            clock,
            bell,
            pulse,
            board: Board::default(),
            pacing: Pacing::new(rates),
            reply_window: Window {
                after: 0,
                more: true,
            },
            notice_window: Window {
                after: 0,
                more: true,
            },
            runs: HashMap::new(),
            look_for_runs: true,
            looked_at: 0,
            aside: Brought::new(),
            horizon: 0,
            page: Page::default(),
            under_way: FuturesUnordered::new(),
            requests: 0,
            unhurried: 0,
            writing: false,
            loading: false,
            store_at: 0,
            store_failures: 0,
            network_failures: 0,
            stopping: false,
        }
    }

    /// Runs until the program stops, then finishes what is under way and sends the replies that may go at once.
    pub async fn run(mut self, stop: Shutdown) {
        while !stop.has_begun() {
            let done = self.step();
            let wait = match done.look_again {
                Some(at) => {
                    Duration::from_millis(u64::try_from(at - self.now()).unwrap_or(0).max(1))
                        .min(LOOK_AGAIN)
                }
                None => LOOK_AGAIN,
            };
            tokio::select! {
                Some(event) = self.under_way.next() => self.take(event),
                () = self.bell.rung() => {}
                () = tokio::time::sleep(wait) => {}
                () = stop.begun() => {}
            }
        }
        self.stopping = true;
        let unfinished = tokio::time::timeout(DRAIN, self.settle_down())
            .await
            .is_err();
        if unfinished {
            tracing::warn!(
                requests = self.requests,
                "letters were still under way at the end; the outbox keeps them"
            );
        }
    }

    /// Steps until nothing is under way and nothing may go now. What waits for its time keeps waiting.
    pub async fn settle_down(&mut self) -> Step {
        loop {
            let done = self.step();
            match self.under_way.next().await {
                Some(event) => self.take(event),
                None => return done,
            }
        }
    }

    fn look_everywhere(&mut self) {
        self.reply_window.more = true;
        self.notice_window.more = true;
        self.look_for_runs = true;
    }

    fn now(&self) -> i64 {
        self.clock.now_ms()
    }

    /// Does what can be done now: takes what is finished, loads, starts, writes down. Waits for nothing.
    pub fn step(&mut self) -> Step {
        while let Some(Some(event)) = self.under_way.next().now_or_never() {
            self.take(event);
        }
        let brought = self.bell.brought();
        let heard = self.bell.heard();
        self.reply_window.more |= heard.lane(Lane::Reply);
        self.notice_window.more |= heard.lane(Lane::Notice);
        self.look_for_runs |= heard.lane(Lane::Bulk);
        let now = self.now();
        if (now - self.looked_at).unsigned_abs()
            >= LOOK_AGAIN.as_millis().try_into().unwrap_or(u64::MAX)
        {
            self.looked_at = now;
            self.look_everywhere();
        }
        self.take_brought(brought, now);
        self.load(now);
        let started = self.start(now);
        self.write(now);
        let store_at = (self.store_at > now).then_some(self.store_at);
        let waiting = if self.requests < IN_FLIGHT {
            self.board.wake_at(&self.pacing, self.urgent_only(), now)
        } else {
            None
        };
        Step {
            started,
            under_way: self.under_way.len(),
            look_again: [store_at, waiting].into_iter().flatten().min(),
        }
    }

    fn urgent_only(&self) -> bool {
        self.stopping || self.unhurried >= UNHURRIED
    }

    /// Starts what may go. Replies set out at once; the others are first marked.
    fn start(&mut self, now: i64) -> usize {
        let mut started = 0;
        while self.requests < IN_FLIGHT {
            let urgent_only = self.urgent_only();
            let Some(item) = self.board.next(&mut self.pacing, urgent_only, now) else {
                break;
            };
            if item.last_useful.is_some_and(|last| last < now) {
                measure::letter(item.lane, measure::Outcome::Expired);
                self.page.settle(&item, Settled::Expired);
                continue;
            }
            self.count(item.lane);
            if item.lane == Lane::Reply {
                started += usize::from(self.send(item));
            } else {
                self.page.marks.push(item);
            }
        }
        started
    }

    /// Hands a reply, or a letter that was marked and counted, to the postman.
    fn send(&mut self, mut item: Item) -> bool {
        let content = match item.run {
            Some(run) => self.runs.get(&run).map(|run| run.content.clone()),
            None => Some(item.content.take()),
        };
        let content = match content {
            Some(Some(content)) => content,
            Some(None) => {
                tracing::error!(letter = item.id, "a letter cannot be read any more");
                self.uncount(item.lane);
                self.page.refuse(&item, "unreadable".to_owned());
                return false;
            }
            // The run paused while its letter was marked.
            None => {
                self.uncount(item.lane);
                let now = self.now();
                self.page.again(item, now);
                return false;
            }
        };
        let letter = Letter {
            to: item.chat,
            lane: item.lane,
            content,
        };
        let post = Arc::clone(&self.post);
        let request = async move {
            let verdict = post.send(&letter).await;
            if item.run.is_none() {
                item.content = Some(letter.content);
            }
            Event::Sent(Box::new(item), verdict)
        };
        self.under_way.push(request.boxed());
        true
    }

    fn count(&mut self, lane: Lane) {
        self.requests += 1;
        self.unhurried += usize::from(lane != Lane::Reply);
    }

    fn uncount(&mut self, lane: Lane) {
        self.requests -= 1;
        self.unhurried -= usize::from(lane != Lane::Reply);
    }

    fn take(&mut self, event: Event) {
        match event {
            Event::Sent(item, verdict) => self.take_verdict(*item, verdict),
            Event::Written(written) => self.take_written(written),
            Event::Loaded(loaded) => self.take_loaded(loaded),
        }
    }

    fn store_works(&mut self) {
        if self.store_failures > 0 {
            tracing::info!("the database works again; letters go on");
            self.store_failures = 0;
            self.store_at = 0;
        }
    }

    fn store_fails(&mut self, error: &StoreError, now: i64) {
        self.store_failures += 1;
        let wait = backoff(self.store_failures);
        self.store_at = now + i64::try_from(wait.as_millis()).unwrap_or(i64::MAX);
        if self.store_failures == 1 {
            tracing::error!(%error, "the outbox cannot be written; letters wait");
        }
    }
}
