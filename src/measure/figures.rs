//! The names of the figures, their kinds and what they mean.

use metrics::{
    Counter, Gauge, Histogram, counter, describe_counter, describe_gauge, describe_histogram,
    gauge, histogram,
};
use metrics_exporter_prometheus::{Matcher, PrometheusBuilder, PrometheusHandle};

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

/// Every figure, ready to be changed without looking anything up.
pub(super) struct Figures {
    pub(super) page: PrometheusHandle,
    pub(super) kept: Counter,
    pub(super) handled: Counter,
    pub(super) set_aside: Counter,
    pub(super) dismissed: Counter,
    pub(super) letters: [[Counter; OUTCOMES.len()]; LANES.len()],
    pub(super) too_many_requests: Counter,
    pub(super) forged: [Counter; 2],
    pub(super) handling: Histogram,
    pub(super) database: Histogram,
    pub(super) group: Histogram,
    pub(super) inbox: Waiting,
    pub(super) outbox: [Waiting; LANES.len()],
    pub(super) database_bytes: Gauge,
    pub(super) wal_bytes: Gauge,
    pub(super) disk_free_bytes: Gauge,
    pub(super) updates_age: Gauge,
}

/// A queue.
pub(super) struct Waiting {
    pub(super) waiting: Gauge,
    pub(super) oldest: Gauge,
}

impl Figures {
    /// Makes them the figures of this process; `None` when another recorder is there already.
    pub(super) fn install() -> Option<Figures> {
        let built = PrometheusBuilder::new()
            .set_buckets_for_metric(Matcher::Suffix("_seconds".to_owned()), &SECONDS)
            .and_then(|builder| {
                builder.set_buckets_for_metric(Matcher::Suffix("_jobs".to_owned()), &JOBS)
            });
        let Ok(builder) = built else {
            tracing::error!("the bounds of the figures are not accepted; nothing is measured");
            return None;
        };
        let recorder = builder.build_recorder();
        let page = recorder.handle();
        metrics::set_global_recorder(recorder).ok()?;
        describe();
        Some(register(page))
    }
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

fn register(page: PrometheusHandle) -> Figures {
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

#[expect(
    clippy::cast_precision_loss,
    reason = "exact up to 2^53, which no disk and no queue here comes near"
)]
pub(super) fn number(whole: u64) -> f64 {
    whole as f64
}
