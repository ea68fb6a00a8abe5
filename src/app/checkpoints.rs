//! When the write-ahead log of the database is emptied into its file.
//!
//! The engine does it by itself while nobody reads; under steady reading the log would grow. So it is looked at in every tick,
//! and at once when something was deleted, which must not stay readable in it. While somebody reads for long (a backup, a
//! tool of the office) it cannot be emptied: no write waits for that, it is tried again soon, and a long log is told once.

use std::sync::atomic::Ordering;

use jiff::{SignedDuration, Timestamp};

use crate::app::App;
use crate::store::StoreError;

/// How often the log is emptied though it is short and nothing was deleted.
const EVERY: SignedDuration = SignedDuration::from_mins(10);

/// A log of this many bytes is emptied at once. The engine's own limit, to which it cuts the log when it can, is as long.
const LONG: u64 = 32 * 1024 * 1024;

/// A log of this many bytes that cannot be emptied is told: something holds on to it.
const TOO_LONG: u64 = 2 * LONG;

/// After a try in vain the reader gets this long.
const PAUSE: SignedDuration = SignedDuration::from_secs(10);

/// When it was done, and whether it failed.
#[derive(Debug, Default)]
pub(super) struct Checkpoints {
    done: Option<Timestamp>,
    in_vain: Option<Timestamp>,
    told: bool,
}

impl Checkpoints {
    /// The log was emptied at this moment.
    pub(super) fn done_at(now: Timestamp) -> Checkpoints {
        Checkpoints {
            done: Some(now),
            ..Checkpoints::default()
        }
    }
}

/// Empties the log when it is due.
pub(super) async fn look(
    app: &App,
    kept: &mut Checkpoints,
    now: Timestamp,
) -> Result<(), StoreError> {
    let passed = |since: Option<Timestamp>, time: SignedDuration| {
        since.is_none_or(|since| now.duration_since(since).abs() >= time)
    };
    let erased = app.0.erased.load(Ordering::SeqCst);
    let size = app.store().sizes().wal.unwrap_or(0);
    let due = erased || size > LONG || passed(kept.done, EVERY);
    if !due || !passed(kept.in_vain, PAUSE) {
        return Ok(());
    }
    // Before the checkpoint: what is deleted during it sets the mark anew.
    app.0.erased.store(false, Ordering::SeqCst);
    let emptied = app.store().checkpoint().await;
    if emptied.is_err() && erased {
        app.0.erased.store(true, Ordering::SeqCst);
    }
    match emptied {
        Ok(()) => {
            *kept = Checkpoints::done_at(now);
            Ok(())
        }
        Err(StoreError::Busy) => {
            kept.in_vain = Some(now);
            let size = app.store().sizes().wal.unwrap_or(0);
            if size > TOO_LONG && !kept.told {
                kept.told = true;
                tracing::warn!(
                    bytes = size,
                    "the write-ahead log cannot be emptied: somebody has been reading the database for long"
                );
            }
            Ok(())
        }
        Err(error) => Err(error),
    }
}
