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
/// Loading what waits.
mod window;

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use futures::future::BoxFuture;
use futures::stream::FuturesUnordered;
use futures::{FutureExt, StreamExt};

use crate::app::bell::Bell;
use crate::app::shutdown::Shutdown;
use crate::clock::Clock;
use crate::letter::{Content, Lane, Letter};
use crate::store::outbox::Settled;
use crate::store::{Store, StoreError};

use board::{Board, Item};
use ledger::{Page, Then, Written};
use pacing::{Pacing, backoff};
use window::{Loaded, Wish, capacity};

pub use pacing::Rates;
pub use post::{Post, Verdict};

/// Requests under way at most.
const IN_FLIGHT: usize = 128;

/// Of these, what is not a reply: a hanging run never keeps an answer waiting.
const UNHURRIED: usize = 96;

/// Equal refusals in a row after which a run pauses itself: its text is wrong, not its receivers.
const REFUSALS: u32 = 10;

/// Attempts whose end nobody knows, before a letter is given up.
const DOUBTS: u32 = 8;

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
    board: Board,
    pacing: Pacing,
    /// The last letter loaded of replies and notices, and whether more may wait.
    reply_window: Window,
    notice_window: Window,
    runs: HashMap<i64, Run>,
    look_for_runs: bool,
    /// When every lane was looked into last, whoever rang.
    looked_at: i64,
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
        rates: Rates,
    ) -> Delivery {
        Delivery {
            store,
            post,
            clock,
            bell,
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
            let step = self.step();
            let wait = match step.look_again {
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
            let step = self.step();
            match self.under_way.next().await {
                Some(event) => self.take(event),
                None => return step,
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

    fn load(&mut self, now: i64) {
        if self.loading || now < self.store_at {
            return;
        }
        let mut wish = Wish {
            overflow: self.board.overflow(),
            ..Wish::default()
        };
        for (lane, window) in [
            (Lane::Reply, &mut self.reply_window),
            (Lane::Notice, &mut self.notice_window),
        ] {
            let room = capacity(lane).saturating_sub(self.board.waiting(lane));
            // A nearly full window is left alone until there is room for a portion worth a query.
            if window.more && room > capacity(lane) / 4 && !(self.stopping && lane != Lane::Reply) {
                window.more = false;
                wish.lanes.push((lane, window.after, room));
            }
        }
        let room = capacity(Lane::Bulk).saturating_sub(self.board.waiting(Lane::Bulk));
        if !self.stopping {
            wish.runs = std::mem::take(&mut self.look_for_runs);
            if room > capacity(Lane::Bulk) / 4 {
                wish.run_room = room;
                for (run, state) in &mut self.runs {
                    if state.window.more {
                        wish.run_letters.push((*run, state.window.after));
                    }
                }
                wish.run_letters.sort_unstable();
            }
        }
        if wish.is_empty() {
            return;
        }
        let known = self.runs.keys().copied().collect();
        let loading = window::load(self.store.clone(), wish, known);
        self.loading = true;
        self.under_way.push(loading.map(Event::Loaded).boxed());
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
                self.page.settle(
                    &item,
                    Settled::Refused {
                        reason: "unreadable".to_owned(),
                    },
                );
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

    fn write(&mut self, now: i64) {
        if self.writing || self.page.is_empty() || now < self.store_at {
            return;
        }
        let page = std::mem::take(&mut self.page);
        self.writing = true;
        let writing = ledger::write(self.store.clone(), page, self.clock.now());
        self.under_way.push(writing.map(Event::Written).boxed());
    }

    fn take(&mut self, event: Event) {
        match event {
            Event::Sent(item, verdict) => self.take_verdict(*item, verdict),
            Event::Written(written) => self.take_written(written),
            Event::Loaded(loaded) => self.take_loaded(loaded),
        }
    }

    fn take_verdict(&mut self, mut item: Item, verdict: Verdict) {
        let now = self.now();
        self.uncount(item.lane);
        if verdict != Verdict::NotSent {
            self.network_failures = 0;
        }
        match verdict {
            Verdict::Delivered { message_id } => {
                if let Some(run) = item.run.and_then(|run| self.runs.get_mut(&run)) {
                    run.refusals = 0;
                }
                self.page.settle(&item, Settled::Delivered { message_id });
            }
            Verdict::Later { after, whole_bot } => {
                if whole_bot {
                    self.pacing.pause(after, now);
                }
                let wait = i64::try_from(after.as_millis()).unwrap_or(i64::MAX);
                self.page.again(item, now.saturating_add(wait));
            }
            Verdict::NotSent => {
                // All letters under way fail together when the network does: that is one failure.
                if !self.pacing.is_paused(now) {
                    self.network_failures += 1;
                    self.pacing.pause(backoff(self.network_failures), now);
                    if self.network_failures == 1 {
                        tracing::warn!("Telegram cannot be reached; letters wait");
                    }
                }
                self.page.again(item, now);
            }
            Verdict::PersonGone => {
                self.page.settle(&item, Settled::Gone);
                self.page.left(item.chat);
                self.board.drop_chat(item.chat);
            }
            Verdict::Refused { reason } => self.refused(&item, reason),
            Verdict::Moved { to } => {
                let from = item.chat;
                item.chat = to;
                self.page.moved(item, from, to);
                self.board.move_chat(from, to, &self.pacing, now);
            }
            Verdict::InDoubt if item.lane == Lane::Bulk || item.doubts + 1 >= DOUBTS => {
                tracing::warn!(
                    letter = item.id,
                    "nobody knows whether a letter arrived; it is not sent again"
                );
                self.page.settle(&item, Settled::InDoubt);
            }
            Verdict::InDoubt => {
                item.doubts += 1;
                let wait = i64::try_from(backoff(item.doubts).as_millis()).unwrap_or(i64::MAX);
                self.page.again(item, now + wait);
            }
        }
    }

    fn refused(&mut self, item: &Item, reason: String) {
        // What stands behind the second colon may quote the letter.
        let kind: String = reason.split(':').take(2).collect::<Vec<_>>().join(":");
        tracing::warn!(letter = item.id, lane = ?item.lane, kind, "Telegram refuses a letter");
        if let Some(run) = item.run
            && let Some(state) = self.runs.get_mut(&run)
        {
            if state.refusal != reason {
                state.refusals = 0;
                state.refusal.clone_from(&reason);
            }
            state.refusals += 1;
            if state.refusals >= REFUSALS {
                tracing::error!(run, kind, "a run pauses itself after equal refusals");
                self.forget_run(run);
                self.page.pause(run, reason.clone());
            }
        }
        self.page.settle(item, Settled::Refused { reason });
    }

    fn take_written(&mut self, written: Result<Written, (Page, StoreError)>) {
        let now = self.now();
        self.writing = false;
        match written {
            Ok(written) => {
                self.store_works();
                for then in written.thens {
                    self.follow(then, now);
                }
                for item in written.unmarked {
                    self.uncount(item.lane);
                    // Its person left, or staff paused the run; if it runs, it is read again from its beginning.
                    if let Some(run) = item.run {
                        self.forget_run(run);
                        self.look_for_runs = true;
                    }
                    self.free(item.chat, now);
                }
                for item in written.marked {
                    self.send(item);
                }
            }
            Err((page, error)) => {
                self.page = page.before(std::mem::take(&mut self.page));
                self.store_fails(&error, now);
            }
        }
    }

    fn follow(&mut self, then: Then, now: i64) {
        match then {
            Then::Free(chat) => self.free(chat, now),
            Then::Again(item, not_before) => {
                let chat = item.chat;
                // A paused run takes its letters back from the outbox when it goes on.
                if item.run.is_none_or(|run| self.runs.contains_key(&run)) {
                    self.board.put_back(*item, not_before);
                }
                self.free(chat, now);
            }
            Then::Moved(item, from) => {
                let to = item.chat;
                self.board.put_back(*item, 0);
                self.free(from, now);
                self.board.offer(to, &self.pacing, now);
            }
        }
    }

    fn free(&mut self, chat: i64, now: i64) {
        let loaded = self.reply_window.after.min(self.notice_window.after);
        self.board.free(chat, loaded, &self.pacing, now);
    }

    fn take_loaded(&mut self, loaded: Result<Loaded, StoreError>) {
        let now = self.now();
        self.loading = false;
        let loaded = match loaded {
            Ok(loaded) => loaded,
            Err(error) => {
                self.look_everywhere();
                self.store_fails(&error, now);
                return;
            }
        };
        self.store_works();
        for (lane, items, more) in loaded.lanes {
            let window = if lane == Lane::Reply {
                &mut self.reply_window
            } else {
                &mut self.notice_window
            };
            window.more |= more;
            window.after = items.last().map_or(window.after, |(item, _)| item.id);
            for (item, not_before) in items {
                self.board.add(item, not_before, &self.pacing, now);
            }
        }
        if let Some((chat, lane, items)) = loaded.overflow {
            self.board.refill(chat, lane, items, &self.pacing, now);
        }
        if let Some(runs) = loaded.runs {
            self.take_runs(runs);
        }
        for (run, items, more) in loaded.run_letters {
            let Some(state) = self.runs.get_mut(&run) else {
                continue;
            };
            state.window.more = more;
            match items.last() {
                Some(last) => state.window.after = last.id,
                None => self.page.finish(run),
            }
            for item in items {
                self.board.add(item, None, &self.pacing, now);
            }
        }
    }

    fn take_runs(&mut self, running: Vec<(i64, Option<Content>)>) {
        let gone: Vec<i64> = self
            .runs
            .keys()
            .copied()
            .filter(|run| !running.iter().any(|(running, _)| running == run))
            .collect();
        for run in gone {
            self.forget_run(run);
        }
        for (run, content) in running {
            // A run that went on adding receivers is looked into again from where it was.
            self.runs
                .entry(run)
                .and_modify(|state| state.window.more = true)
                .or_insert_with(|| Run {
                    window: Window {
                        after: 0,
                        more: true,
                    },
                    content,
                    refusal: String::new(),
                    refusals: 0,
                });
        }
    }

    fn forget_run(&mut self, run: i64) {
        self.runs.remove(&run);
        self.board.drop_run(run);
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
