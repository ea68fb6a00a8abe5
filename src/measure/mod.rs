//! What the program counts and times, for whoever watches it: the only room that knows how that is done.
//!
//! Every figure has its name, its kind and its meaning here, and the others call plain functions. Until `start` nothing is
//! measured and a call costs one look at an empty place; after it, an addition to a number. No figure holds anything of a
//! person: labels are lanes and outcomes, never ids.

/// The names of the figures, and what they mean.
mod figures;

use std::sync::OnceLock;
use std::time::{Duration, Instant};

use crate::letter::Lane;

use figures::{Figures, Waiting, number};

/// What came of one attempt to send a letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// Telegram took it.
    Delivered,
    /// The person cannot be reached.
    Gone,
    /// Telegram refuses the content.
    Refused,
    /// The group has a new id; it goes out again to that one.
    Moved,
    /// Telegram asks to wait; it goes out again.
    Later,
    /// There was no connection; it goes out again.
    NotSent,
    /// Nobody knows whether it arrived.
    InDoubt,
    /// Its last useful moment was over before it went.
    Expired,
}

/// Why a call to the webhook was refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Forged {
    /// It did not show the secret.
    Secret,
    /// It went to another path.
    Path,
}

/// A queue at this moment.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Queue {
    /// How many wait.
    pub waiting: u64,
    /// How long the oldest waits, in seconds; 0 when none does.
    pub oldest: f64,
}

/// What is looked at only when somebody asks. What could not be read is told as not a number.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Standing {
    /// Updates kept and not handled.
    pub inbox: Option<Queue>,
    /// Letters not sent, by lane: reply, notice, bulk.
    pub outbox: Option<[Queue; 3]>,
    /// Size of the database file, bytes.
    pub database: Option<u64>,
    /// Size of its write-ahead log, bytes.
    pub wal: Option<u64>,
    /// Room on its disk, bytes.
    pub disk_free: Option<u64>,
    /// Since Telegram answered the last question for updates, or brought the last one, in seconds.
    pub updates_age: Option<f64>,
}

static FIGURES: OnceLock<Figures> = OnceLock::new();

/// Begins measuring. A second call changes nothing.
pub fn start() {
    if FIGURES.get().is_some() {
        return;
    }
    // Whoever comes first at the same moment measures for both.
    if let Some(figures) = Figures::install() {
        FIGURES.get_or_init(|| figures);
    }
}

/// The beginning of something that is timed; `None`, at no cost, while nothing is measured.
pub fn begin() -> Option<Instant> {
    FIGURES.get().map(|_| Instant::now())
}

fn elapsed(begun: Option<Instant>) -> f64 {
    begun
        .map_or(Duration::ZERO, |begun| begun.elapsed())
        .as_secs_f64()
}

/// So many new updates are in the inbox.
pub fn kept(updates: usize) {
    if let Some(figures) = FIGURES.get() {
        figures.kept.increment(updates as u64);
    }
}

/// The effects of an update are committed; `begun` is when it reached its worker.
pub fn handled(begun: Option<Instant>) {
    if let Some(figures) = FIGURES.get() {
        figures.handled.increment(1);
        figures.handling.record(elapsed(begun));
    }
}

/// An update was set aside.
pub fn set_aside() {
    if let Some(figures) = FIGURES.get() {
        figures.set_aside.increment(1);
    }
}

/// An update was not for us.
pub fn dismissed() {
    if let Some(figures) = FIGURES.get() {
        figures.dismissed.increment(1);
    }
}

/// An attempt to send a letter ended.
pub fn letter(lane: Lane, outcome: Outcome) {
    if let Some(figures) = FIGURES.get() {
        figures.letters[place(lane)][outcome as usize].increment(1);
    }
}

fn place(lane: Lane) -> usize {
    match lane {
        Lane::Reply => 0,
        Lane::Notice => 1,
        Lane::Bulk => 2,
    }
}

/// So many write jobs were committed together.
pub fn group(begun: Option<Instant>, jobs: usize) {
    if let Some(figures) = FIGURES.get() {
        figures.database.record(elapsed(begun));
        figures.group.record(number(jobs as u64));
    }
}

/// Telegram answered 429.
pub fn too_many_requests() {
    if let Some(figures) = FIGURES.get() {
        figures.too_many_requests.increment(1);
    }
}

/// A call to the webhook was refused.
pub fn forged(why: Forged) {
    if let Some(figures) = FIGURES.get() {
        figures.forged[why as usize].increment(1);
    }
}

/// Folds what was timed since the last call into its counts. To be called every few seconds, for until then each time is
/// remembered by itself.
pub fn upkeep() {
    if let Some(figures) = FIGURES.get() {
        figures.page.run_upkeep();
    }
}

/// All figures in the text form of Prometheus; `None` while nothing is measured.
pub fn page(standing: &Standing) -> Option<String> {
    let figures = FIGURES.get()?;
    let bytes = |bytes: Option<u64>| bytes.map_or(f64::NAN, number);
    show(&figures.inbox, standing.inbox);
    for (place, waiting) in figures.outbox.iter().enumerate() {
        show(waiting, standing.outbox.map(|lanes| lanes[place]));
    }
    figures.database_bytes.set(bytes(standing.database));
    figures.wal_bytes.set(bytes(standing.wal));
    figures.disk_free_bytes.set(bytes(standing.disk_free));
    figures
        .updates_age
        .set(standing.updates_age.unwrap_or(f64::NAN));
    Some(figures.page.render())
}

fn show(waiting: &Waiting, queue: Option<Queue>) {
    waiting
        .waiting
        .set(queue.map_or(f64::NAN, |queue| number(queue.waiting)));
    waiting
        .oldest
        .set(queue.map_or(f64::NAN, |queue| queue.oldest));
}

#[cfg(test)]
mod tests {
    use super::*;

    /// One test, since a process has one recorder.
    #[test]
    fn what_was_counted_stands_on_the_page() {
        letter(Lane::Notice, Outcome::Expired);
        assert_eq!(begin(), None);
        assert_eq!(page(&Standing::default()), None, "nothing is measured yet");
        start();
        start();
        kept(3);
        handled(begin());
        letter(Lane::Reply, Outcome::Delivered);
        letter(Lane::Bulk, Outcome::InDoubt);
        letter(Lane::Bulk, Outcome::InDoubt);
        group(begin(), 5);
        too_many_requests();
        forged(Forged::Path);
        upkeep();
        let mut standing = Standing {
            wal: Some(4_096),
            inbox: Some(Queue {
                waiting: 2,
                oldest: 1.5,
            }),
            ..Standing::default()
        };
        standing.outbox = Some([Queue::default(); 3]);
        let told = page(&standing).unwrap();
        for line in [
            "# TYPE pencaker_updates_total counter",
            "pencaker_updates_total{step=\"kept\"} 3",
            "pencaker_updates_total{step=\"handled\"} 1",
            "pencaker_updates_total{step=\"set_aside\"} 0",
            "pencaker_letters_total{lane=\"reply\",outcome=\"delivered\"} 1",
            "pencaker_letters_total{lane=\"bulk\",outcome=\"in_doubt\"} 2",
            "pencaker_letters_total{lane=\"notice\",outcome=\"expired\"} 0",
            "pencaker_too_many_requests_total 1",
            "pencaker_forged_updates_total{reason=\"path\"} 1",
            "pencaker_forged_updates_total{reason=\"secret\"} 0",
            "# TYPE pencaker_handling_seconds histogram",
            "pencaker_handling_seconds_count 1",
            "pencaker_database_jobs_bucket{le=\"4\"} 0",
            "pencaker_database_jobs_bucket{le=\"8\"} 1",
            "pencaker_database_jobs_sum 5",
            "pencaker_inbox_updates 2",
            "pencaker_inbox_oldest_seconds 1.5",
            "pencaker_outbox_letters{lane=\"notice\"} 0",
            "pencaker_wal_bytes 4096",
            "pencaker_disk_free_bytes NaN",
        ] {
            assert!(told.lines().any(|there| there == line), "{line}\n{told}");
        }
    }
}
