//! Signs of life: when something last worked that works only with the help of others.
//!
//! Whoever has seen a sign leaves its time here; a watchdog compares the times with the clock. Nothing of it is kept.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicI64, Ordering};

use jiff::{SignedDuration, Timestamp};

use crate::clock::Clock;

/// Never yet.
const NEVER: i64 = i64::MIN;

/// The signs of one house. Clones are one.
#[derive(Debug, Clone)]
pub struct Pulse(Arc<Inside>);

#[derive(Debug)]
struct Inside {
    clock: Clock,
    began: i64,
    asked: AtomicI64,
    updates: AtomicI64,
    answered: AtomicI64,
    announced: AtomicBool,
}

impl Pulse {
    /// A house that was opened just now.
    #[must_use]
    pub fn new(clock: Clock) -> Pulse {
        Pulse(Arc::new(Inside {
            began: clock.now_ms(),
            clock,
            asked: AtomicI64::new(NEVER),
            updates: AtomicI64::new(NEVER),
            answered: AtomicI64::new(NEVER),
            announced: AtomicBool::new(false),
        }))
    }

    /// Telegram is asked for updates. A question may stay open for 25 seconds.
    pub fn asks_for_updates(&self) {
        self.0.asked.store(self.0.clock.now_ms(), Ordering::Relaxed);
    }

    /// A question for updates was answered, or an update was brought, and what came is kept.
    pub fn updates_came(&self) {
        self.0
            .updates
            .store(self.0.clock.now_ms(), Ordering::Relaxed);
    }

    /// Telegram knows where to bring updates, or knows it no longer.
    pub fn webhook_stands(&self, stands: bool) {
        self.0.announced.store(stands, Ordering::Relaxed);
    }

    /// Telegram took a letter, or said that it never will.
    pub(super) fn letter_answered(&self) {
        self.0
            .answered
            .store(self.0.clock.now_ms(), Ordering::Relaxed);
    }

    /// For how long the house has been open.
    pub fn age(&self) -> SignedDuration {
        since(self.0.began, self.0.clock.now_ms())
    }

    /// How long ago updates were asked for; `None`: never yet.
    pub fn since_asked(&self) -> Option<SignedDuration> {
        self.age_of(&self.0.asked)
    }

    /// How long ago updates came; `None`: never yet.
    pub fn since_updates(&self) -> Option<SignedDuration> {
        self.age_of(&self.0.updates)
    }

    fn age_of(&self, sign: &AtomicI64) -> Option<SignedDuration> {
        let at = sign.load(Ordering::Relaxed);
        (at != NEVER).then(|| since(at, self.0.clock.now_ms()))
    }

    /// Does Telegram know where to bring updates?
    pub fn is_webhook_announced(&self) -> bool {
        self.0.announced.load(Ordering::Relaxed)
    }

    /// When Telegram last took or refused a letter; `None`: not since the house was opened.
    pub(super) fn answered_at(&self) -> Option<Timestamp> {
        let at = self.0.answered.load(Ordering::Relaxed);
        (at != NEVER)
            .then(|| Timestamp::from_millisecond(at).ok())
            .flatten()
    }
}

/// A clock that jumped back makes nothing older than it is.
fn since(at: i64, now: i64) -> SignedDuration {
    SignedDuration::from_millis(now.saturating_sub(at).max(0))
}
