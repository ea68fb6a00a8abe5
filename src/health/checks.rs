//! What is looked at, what is too much, and how it is told.

use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use serde::Serialize;

use crate::app::StoreError;
use crate::app::alarm::{STANDSTILL, Standing};
use crate::app::pulse::Pulse;
use crate::measure;
use crate::store::standing::{Queue, Sizes};

/// A question for updates is answered after 25 seconds at the latest; after so long without one something is wrong.
const POLL_SILENCE: SignedDuration = SignedDuration::from_secs(90);
/// An update that waits so long is not being handled: the way between inbox and conversation is stuck.
const INBOX_AGE: SignedDuration = SignedDuration::from_mins(2);
/// With less room than this the next commits are in danger, bytes. Admins are told much earlier.
const DISK_ROOM: u64 = 100_000_000;
/// A write-ahead log of this size is not being folded in, bytes.
const WAL_SIZE: u64 = 256 * 1024 * 1024;

/// How updates come in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Source {
    /// We ask for them.
    Polling,
    /// Telegram brings them.
    Webhook,
}

/// The answer to `GET /health`. Times are seconds, sizes bytes; a figure that could not be read is left out.
#[derive(Debug, Serialize)]
pub(super) struct Report {
    /// All is well.
    pub(super) ok: bool,
    version: &'static str,
    checks: Checks,
}

#[derive(Debug, Serialize)]
struct Checks {
    database: Database,
    updates: Updates,
    inbox: Inbox,
    outbox: Outbox,
    disk: Room,
    wal: Wal,
}

#[derive(Debug, Serialize)]
struct Database {
    ok: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    write_seconds: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    problem: Option<String>,
}

#[derive(Debug, Serialize)]
struct Updates {
    ok: bool,
    source: Source,
    /// Polling: since we last asked. Telegram holds a question for 25 seconds when there is nothing new, so after a start this
    /// is the first sign that all is well.
    #[serde(skip_serializing_if = "Option::is_none")]
    asked_seconds: Option<f64>,
    /// Polling: since Telegram last answered. Webhook: since it last brought something, which may be long ago at night.
    #[serde(skip_serializing_if = "Option::is_none")]
    last_seconds: Option<f64>,
    /// Webhook: Telegram knows our address.
    #[serde(skip_serializing_if = "Option::is_none")]
    announced: Option<bool>,
}

#[derive(Debug, Serialize)]
struct Inbox {
    ok: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    waiting: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    oldest_seconds: Option<f64>,
}

#[derive(Debug, Serialize)]
struct Outbox {
    ok: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    replies: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    notices: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    bulk: Option<i64>,
    /// The older of the oldest reply and the oldest notice.
    #[serde(skip_serializing_if = "Option::is_none")]
    oldest_seconds: Option<f64>,
    /// For how long letters that may go have waited and none was taken.
    #[serde(skip_serializing_if = "Option::is_none")]
    standing_still_seconds: Option<f64>,
}

#[derive(Debug, Serialize)]
struct Room {
    ok: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    free_bytes: Option<u64>,
}

#[derive(Debug, Serialize)]
struct Wal {
    ok: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    bytes: Option<u64>,
}

/// Puts together what was seen.
pub(super) fn report(
    written: Result<&Duration, &StoreError>,
    standing: Result<&Standing, &StoreError>,
    sizes: Sizes,
    pulse: &Pulse,
    source: Source,
) -> Report {
    let checks = Checks {
        database: database(written, standing.err()),
        updates: updates(pulse, source),
        inbox: inbox(standing.ok()),
        outbox: outbox(standing.ok()),
        disk: Room {
            ok: sizes.free.is_none_or(|free| free >= DISK_ROOM),
            free_bytes: sizes.free,
        },
        wal: Wal {
            ok: sizes.wal.is_none_or(|wal| wal < WAL_SIZE),
            bytes: sizes.wal,
        },
    };
    Report {
        ok: checks.database.ok
            && checks.updates.ok
            && checks.inbox.ok
            && checks.outbox.ok
            && checks.disk.ok
            && checks.wal.ok,
        version: env!("CARGO_PKG_VERSION"),
        checks,
    }
}

fn database(written: Result<&Duration, &StoreError>, unread: Option<&StoreError>) -> Database {
    let problem = written.err().or(unread);
    Database {
        ok: problem.is_none(),
        write_seconds: written.ok().map(Duration::as_secs_f64),
        problem: problem.map(ToString::to_string),
    }
}

fn updates(pulse: &Pulse, source: Source) -> Updates {
    let last = pulse.since_updates();
    let young = pulse.age() < POLL_SILENCE;
    match source {
        Source::Polling => Updates {
            ok: last.map_or(young, |last| last < POLL_SILENCE),
            source,
            asked_seconds: pulse.since_asked().map(|asked| asked.as_secs_f64()),
            last_seconds: last.map(|last| last.as_secs_f64()),
            announced: None,
        },
        Source::Webhook => Updates {
            ok: young || pulse.is_webhook_announced(),
            source,
            asked_seconds: None,
            last_seconds: last.map(|last| last.as_secs_f64()),
            announced: Some(pulse.is_webhook_announced()),
        },
    }
}

/// What could not be read fails with the database and not here once more.
fn inbox(standing: Option<&Standing>) -> Inbox {
    let Some(standing) = standing else {
        return Inbox {
            ok: true,
            waiting: None,
            oldest_seconds: None,
        };
    };
    let age = age(standing.inbox, standing.now);
    Inbox {
        ok: age < INBOX_AGE,
        waiting: Some(standing.inbox.waiting),
        oldest_seconds: Some(age.as_secs_f64()),
    }
}

fn outbox(standing: Option<&Standing>) -> Outbox {
    let Some(standing) = standing else {
        return Outbox {
            ok: true,
            replies: None,
            notices: None,
            bulk: None,
            oldest_seconds: None,
            standing_still_seconds: None,
        };
    };
    let (now, outbox) = (standing.now, standing.outbox);
    let still = standing
        .still_since
        .map_or(SignedDuration::ZERO, |since| now.duration_since(since));
    Outbox {
        ok: still < STANDSTILL,
        replies: Some(outbox.replies.waiting),
        notices: Some(outbox.notices.waiting),
        bulk: Some(outbox.bulk.waiting),
        oldest_seconds: Some(
            age(outbox.replies, now)
                .max(age(outbox.notices, now))
                .as_secs_f64(),
        ),
        standing_still_seconds: Some(still.as_secs_f64()),
    }
}

fn age(queue: Queue, now: Timestamp) -> SignedDuration {
    queue
        .oldest
        .map_or(SignedDuration::ZERO, |oldest| now.duration_since(oldest))
        .max(SignedDuration::ZERO)
}

/// The same for the figures.
pub(super) fn figures(
    standing: Option<&Standing>,
    sizes: Sizes,
    pulse: &Pulse,
) -> measure::Standing {
    let queue = |queue: Queue, now| measure::Queue {
        waiting: u64::try_from(queue.waiting).unwrap_or(0),
        oldest: age(queue, now).as_secs_f64(),
    };
    measure::Standing {
        inbox: standing.map(|standing| queue(standing.inbox, standing.now)),
        outbox: standing.map(|standing| {
            let outbox = &standing.outbox;
            [outbox.replies, outbox.notices, outbox.bulk].map(|lane| queue(lane, standing.now))
        }),
        database: sizes.database,
        wal: sizes.wal,
        disk_free: sizes.free,
        updates_age: pulse.since_updates().map(|age| age.as_secs_f64()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::Clock;

    fn told(sizes: Sizes) -> serde_json::Value {
        let clock = Clock::manual(1_772_416_800_000);
        let standing = Standing::empty(clock.now());
        let pulse = Pulse::new(clock);
        let written = Duration::from_millis(3);
        let report = report(Ok(&written), Ok(&standing), sizes, &pulse, Source::Polling);
        serde_json::to_value(report).unwrap()
    }

    #[test]
    fn a_full_disk_and_a_log_that_is_not_folded_in_are_noticed() {
        let plenty = Sizes {
            database: Some(1),
            wal: Some(WAL_SIZE - 1),
            free: Some(100_000_000),
        };
        assert_eq!(told(plenty)["ok"], true);
        let full = told(Sizes {
            free: Some(99_999_999),
            ..plenty
        });
        assert_eq!(
            (
                &full["ok"],
                &full["checks"]["disk"]["ok"],
                &full["checks"]["wal"]["ok"]
            ),
            (&false.into(), &false.into(), &true.into())
        );
        let long = told(Sizes {
            wal: Some(WAL_SIZE),
            ..plenty
        });
        assert_eq!(
            (
                &long["ok"],
                &long["checks"]["disk"]["ok"],
                &long["checks"]["wal"]["ok"]
            ),
            (&false.into(), &true.into(), &false.into())
        );
    }

    #[test]
    fn what_the_system_does_not_tell_is_left_out_and_fails_nothing() {
        let told = told(Sizes::default());
        assert_eq!(told["ok"], true);
        assert!(told["checks"]["disk"].get("free_bytes").is_none(), "{told}");
    }

    #[test]
    fn a_database_that_cannot_be_read_fails_once() {
        let clock = Clock::manual(1_772_416_800_000);
        let written = Duration::from_millis(3);
        let report = report(
            Ok(&written),
            Err(&StoreError::Disk("no such table: outbox".into())),
            Sizes::default(),
            &Pulse::new(clock),
            Source::Polling,
        );
        let told = serde_json::to_value(report).unwrap();
        assert_eq!(told["ok"], false);
        assert_eq!(told["checks"]["database"]["ok"], false);
        assert_eq!(told["checks"]["inbox"], serde_json::json!({"ok": true}));
    }
}
