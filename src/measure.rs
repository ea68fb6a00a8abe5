//! What the program counts and times, for whoever watches it: the only room that knows how that is done.
//!
//! Every figure has its name, its kind and its meaning here, and the others call plain functions. Until `start` nothing is
//! measured and a call costs one look at an empty place; after it, an addition to a number. No figure holds anything of a
//! person: labels are lanes and outcomes, never ids.

use std::sync::OnceLock;
use std::time::{Duration, Instant};

use metrics::{
    Counter, Gauge, Histogram, counter, describe_counter, describe_gauge, describe_histogram,
    gauge, histogram,
};
use metrics_exporter_prometheus::{Matcher, PrometheusBuilder, PrometheusHandle};

use crate::letter::Lane;

/// Upper bounds of the times that are told apart, in seconds.
const SECONDS: [f64; 14] = [
    0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0,
];
/// Upper bounds of the numbers of jobs in one commit.
const JOBS: [f64; 9] = [1.0, 2.0, 4.0, 8.0, 16.0, 32.0, 64.0, 128.0, 256.0];

const LANES: [&str; 3] = ["reply", "notice", "bulk"];
const OUTCOMES: [&str; 8] = [
    "delivered",
    "gone",
    "refused",
    "moved",
    "later",
    "not_sent",
    "in_doubt",
    "expired",
];

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

struct Figures {
    page: PrometheusHandle,
    kept: Counter,
    handled: Counter,
    set_aside: Counter,
    dismissed: Counter,
    letters: [[Counter; OUTCOMES.len()]; LANES.len()],
    too_many_requests: Counter,
    forged: [Counter; 2],
    handling: Histogram,
    database: Histogram,
    group: Histogram,
    inbox: Waiting,
    outbox: [Waiting; LANES.len()],
    database_bytes: Gauge,
    wal_bytes: Gauge,
    disk_free_bytes: Gauge,
    updates_age: Gauge,
}

struct Waiting {
    waiting: Gauge,
    oldest: Gauge,
}

static FIGURES: OnceLock<Figures> = OnceLock::new();

/// Begins measuring. A second call changes nothing.
pub fn start() {
    if FIGURES.get().is_some() {
        return;
    }
    let built = PrometheusBuilder::new()
        .set_buckets_for_metric(Matcher::Suffix("_seconds".to_owned()), &SECONDS)
        .and_then(|builder| {
            builder.set_buckets_for_metric(Matcher::Suffix("_jobs".to_owned()), &JOBS)
        });
    let Ok(builder) = built else {
        tracing::error!("the bounds of the figures are not accepted; nothing is measured");
        return;
    };
    let recorder = builder.build_recorder();
    let page = recorder.handle();
    if metrics::set_global_recorder(recorder).is_err() {
        // Whoever came first at the same moment measures for both.
        return;
    }
    describe();
    FIGURES.get_or_init(|| figures(page));
}

fn describe() {
    describe_counter!("pencaker_updates_total", "Updates of Telegram by step");
    describe_counter!(
        "pencaker_letters_total",
        "What came of each attempt to send a letter, by lane and outcome"
    );
    describe_counter!(
        "pencaker_too_many_requests_total",
        "Answers 429 of Telegram, to whatever call"
    );
    describe_counter!(
        "pencaker_forged_updates_total",
        "Calls to the webhook that were refused"
    );
    describe_histogram!(
        "pencaker_handling_seconds",
        "From an update reaching its worker to its effects being committed"
    );
    describe_histogram!(
        "pencaker_database_seconds",
        "A group of write jobs from begin to commit"
    );
    describe_histogram!("pencaker_database_jobs", "Write jobs committed together");
    describe_gauge!("pencaker_inbox_updates", "Updates kept and not handled");
    describe_gauge!(
        "pencaker_inbox_oldest_seconds",
        "How long the oldest of them waits"
    );
    describe_gauge!(
        "pencaker_outbox_letters",
        "Letters that are not sent, by lane"
    );
    describe_gauge!(
        "pencaker_outbox_oldest_seconds",
        "How long the oldest of them waits; of a broadcast, since it was made"
    );
    describe_gauge!("pencaker_database_bytes", "Size of the database file");
    describe_gauge!("pencaker_wal_bytes", "Size of its write-ahead log");
    describe_gauge!("pencaker_disk_free_bytes", "Room on the disk it lies on");
    describe_gauge!(
        "pencaker_updates_age_seconds",
        "Since the last question for updates was answered, or the last update was brought"
    );
    describe_gauge!("pencaker_build_info", "The version at work");
}

fn figures(page: PrometheusHandle) -> Figures {
    let step = |step: &'static str| counter!("pencaker_updates_total", "step" => step);
    let forged = |why: &'static str| counter!("pencaker_forged_updates_total", "reason" => why);
    gauge!("pencaker_build_info", "version" => env!("CARGO_PKG_VERSION")).set(1.0);
    Figures {
        page,
        kept: step("kept"),
        handled: step("handled"),
        set_aside: step("set_aside"),
        dismissed: step("dismissed"),
        letters: LANES.map(|lane| {
            OUTCOMES.map(
                |outcome| counter!("pencaker_letters_total", "lane" => lane, "outcome" => outcome),
            )
        }),
        too_many_requests: counter!("pencaker_too_many_requests_total"),
        forged: [forged("secret"), forged("path")],
        handling: histogram!("pencaker_handling_seconds"),
        database: histogram!("pencaker_database_seconds"),
        group: histogram!("pencaker_database_jobs"),
        inbox: Waiting {
            waiting: gauge!("pencaker_inbox_updates"),
            oldest: gauge!("pencaker_inbox_oldest_seconds"),
        },
        outbox: LANES.map(|lane| Waiting {
            waiting: gauge!("pencaker_outbox_letters", "lane" => lane),
            oldest: gauge!("pencaker_outbox_oldest_seconds", "lane" => lane),
        }),
        database_bytes: gauge!("pencaker_database_bytes"),
        wal_bytes: gauge!("pencaker_wal_bytes"),
        disk_free_bytes: gauge!("pencaker_disk_free_bytes"),
        updates_age: gauge!("pencaker_updates_age_seconds"),
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

#[expect(
    clippy::cast_precision_loss,
    reason = "exact up to 2^53, which no disk and no queue here comes near"
)]
fn number(whole: u64) -> f64 {
    whole as f64
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
