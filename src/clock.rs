//! The only place that reads the time.
//!
//! A clock is handed to whoever needs one, so that a test, a story or the demo may stand still or run ahead.
//! Waiting is another matter: timers of the runtime wake the loops, and the loops then ask the clock what is due.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

use jiff::Timestamp;

/// A clock; clones show the same time and are shifted together.
#[derive(Debug, Clone)]
pub struct Clock {
    source: Source,
    /// Milliseconds added to what the source says.
    shift_ms: Arc<AtomicI64>,
}

#[derive(Debug, Clone, Copy)]
enum Source {
    /// The machine's clock.
    System,
    /// A clock that stands still at this many milliseconds since 1970 UTC until it is shifted.
    Manual(i64),
}

impl Clock {
    /// The machine's clock.
    pub fn system() -> Clock {
        Clock::of(Source::System)
    }

    /// A clock that stands at `ms` milliseconds since 1970-01-01 00:00 UTC and moves only when it is shifted.
    pub fn manual(ms: i64) -> Clock {
        Clock::of(Source::Manual(ms))
    }

    fn of(source: Source) -> Clock {
        Clock {
            source,
            shift_ms: Arc::new(AtomicI64::new(0)),
        }
    }

    /// The time, to the millisecond.
    pub fn now(&self) -> Timestamp {
        Timestamp::from_millisecond(self.now_ms()).unwrap_or(Timestamp::MAX)
    }

    /// The time in milliseconds since 1970-01-01 00:00 UTC, as the database keeps it.
    pub fn now_ms(&self) -> i64 {
        let unshifted = match self.source {
            Source::System => system_ms(),
            Source::Manual(ms) => ms,
        };
        unshifted.saturating_add(self.shift_ms())
    }

    /// Moves this clock and all its clones forward.
    pub fn shift(&self, by: Duration) {
        let by = i64::try_from(by.as_millis()).unwrap_or(i64::MAX);
        self.set_shift_ms(self.shift_ms().saturating_add(by));
    }

    /// How many milliseconds the clock runs ahead of its source.
    pub fn shift_ms(&self) -> i64 {
        self.shift_ms.load(Ordering::SeqCst)
    }

    /// Sets how many milliseconds the clock runs ahead of its source.
    pub fn set_shift_ms(&self, ms: i64) {
        self.shift_ms.store(ms, Ordering::SeqCst);
    }
}

#[expect(
    clippy::disallowed_methods,
    reason = "this is the one place that reads the time"
)]
fn system_ms() -> i64 {
    Timestamp::now().as_millisecond()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_manual_clock_stands_still_and_moves_with_its_clones() {
        let clock = Clock::manual(1_000);
        let same = clock.clone();
        assert_eq!(clock.now_ms(), 1_000);
        same.shift(Duration::from_secs(2));
        assert_eq!(clock.now().as_millisecond(), 3_000);
        clock.set_shift_ms(0);
        assert_eq!(same.now_ms(), 1_000);
    }

    #[test]
    fn the_system_clock_can_run_ahead() {
        let clock = Clock::system();
        let before = clock.now_ms();
        clock.shift(Duration::from_hours(24));
        assert!(clock.now_ms() >= before + 24 * 3_600_000);
    }
}
