//! What the reminders of a hundred thousand participants cost: all due in one tick, ticks with nothing due, an evening minute by
//! minute; how long another writer waits meanwhile, and what memory does.
//!
//! `cargo bench --bench reminders`; `tests/README.md` explains the figures and the variables that change the run.

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use jiff::Timestamp;
use pencaker::app::{App, reminders};
use pencaker::catalog::catalog;
use pencaker::clock::Clock;
use pencaker::domain::wib;
use pencaker::store::{Settings, Store, Sync};

#[path = "../../tests/it/crowd.rs"]
#[allow(dead_code, reason = "the tests use more of it")]
mod crowd;
#[path = "../figures/mod.rs"]
#[allow(dead_code, reason = "other benchmarks use more of it")]
mod figures;
/// Many people in running classes.
mod rush;

use figures::{Process, number as setting, say};
use rush::office::STAFF;
use rush::participants;

/// That of the program, since the memory of this process is one of the figures.
#[global_allocator]
static ALLOCATOR: tikv_jemallocator::Jemalloc = tikv_jemallocator::Jemalloc;

/// People of a class.
const EACH: usize = 16;
/// When everything is written: classes begin two weeks later, on a Monday.
const WRITTEN: &str = "2027-03-22T10:00:00+07:00";

fn main() {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .expect("a runtime");
    runtime.block_on(async {
        let folder = tempfile::tempdir().expect("a folder");
        run(&folder.path().join("reminders.db")).await;
    });
}

async fn run(database: &Path) {
    let people = setting("BENCH_PEOPLE", 100_000);
    let classes = people / EACH;
    let begins: Timestamp = WRITTEN.parse().expect("a moment");
    let clock = Clock::manual(begins.as_millisecond());
    let settings = Settings {
        sync: Sync::Normal,
        ..Settings::beside(database)
    };
    let store = Store::open(&settings, begins).await.expect("a database");
    let app = App::new(store.clone(), clock.clone());
    app.prepare(&[STAFF], catalog()).await.expect("lists");
    participants::enter(&store, classes, EACH, begins).await;
    let bench = Bench { app, clock };

    let first = bench.watched(1).await;
    say(&format!(
        "{people} people in {classes} classes; looked at for the first time: {first}\n"
    ));
    bench.at("2027-04-04T20:16:00+07:00");
    let due = bench.watched(1).await;
    say(&format!("all due in one tick: {due}\n"));
    assert_eq!(letters(database).await, people, "everybody is told once");
    bench.at("2027-04-04T20:17:00+07:00");
    let nothing = bench.watched(200).await;
    say(&format!("a tick with nothing due: {nothing}\n"));
    bench.reminders_alone().await;
    bench.at("2027-04-05T06:30:00+07:00");
    let morning = bench.watched(1).await;
    say(&format!(
        "the morning of the first day, all due: {morning}\n"
    ));
    assert_eq!(letters(database).await, 2 * people);
    let mut evening = Figures::default();
    for minute in 0..=95 {
        let at: Timestamp = "2027-04-05T18:45:00+07:00".parse().expect("a moment");
        bench.to(at + jiff::SignedDuration::from_mins(minute));
        evening.add(bench.watched(1).await);
    }
    say(&format!("an evening, minute by minute: {evening}\n"));
    assert_eq!(letters(database).await, 3 * people);
    bench.at("2027-04-06T06:30:00+07:00");
    let morning = bench.watched(1).await;
    say(&format!("the morning after, nobody due: {morning}\n"));
    assert_eq!(letters(database).await, 3 * people);
    bench.app.close().await;
}

struct Bench {
    app: App,
    clock: Clock,
}

/// What some ticks cost.
#[derive(Debug, Default)]
struct Figures {
    ticks: Vec<Duration>,
    /// How long another writer waited at most.
    waited: Duration,
    /// Peak memory of the process, in MiB.
    memory: f64,
}

impl Figures {
    fn add(&mut self, other: Figures) {
        self.ticks.extend(other.ticks);
        self.waited = self.waited.max(other.waited);
        self.memory = self.memory.max(other.memory);
    }
}

impl std::fmt::Display for Figures {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let ms = |time: Duration| time.as_secs_f64() * 1_000.0;
        let mut ticks = self.ticks.clone();
        ticks.sort_unstable();
        let all: Duration = ticks.iter().sum();
        write!(
            out,
            "{} ticks, {:.1} ms in all, {:.2} (median) {:.2} ms (longest); another writer waited {:.1} ms at most; memory {:.0} MiB at most",
            ticks.len(),
            ms(all),
            ms(ticks[ticks.len() / 2]),
            ms(ticks[ticks.len() - 1]),
            ms(self.waited),
            self.memory,
        )
    }
}

impl Bench {
    fn at(&self, moment: &str) {
        self.to(moment.parse().expect("a moment"));
    }

    fn to(&self, moment: Timestamp) {
        let by = moment.as_millisecond() - self.clock.now_ms();
        self.clock.set_shift_ms(self.clock.shift_ms() + by);
    }

    /// Ticks while another writer asks for the database again and again.
    async fn watched(&self, ticks: usize) -> Figures {
        let over = Arc::new(AtomicBool::new(false));
        let (store, until) = (self.app.store().clone(), over.clone());
        let beside = tokio::spawn(async move {
            let mut longest = Duration::ZERO;
            while !until.load(Ordering::Relaxed) {
                let begun = Instant::now();
                let asked = store.write(|_| Box::pin(async { Ok(()) }));
                asked.await.expect("an empty transaction");
                longest = longest.max(begun.elapsed());
                tokio::time::sleep(Duration::from_millis(1)).await;
            }
            longest
        });
        let mut figures = Figures::default();
        for _ in 0..ticks {
            let begun = Instant::now();
            self.app.tick().await.expect("a tick");
            figures.ticks.push(begun.elapsed());
        }
        over.store(true, Ordering::Relaxed);
        figures.waited = beside.await.expect("no panic");
        figures.memory = Process::of(std::process::id()).memory_mib("VmHWM");
        figures
    }

    /// What of a tick with nothing due is the look for reminders.
    async fn reminders_alone(&self) {
        let now = self.clock.now();
        let mut figures = Figures::default();
        for _ in 0..200 {
            let begun = Instant::now();
            reminders::look(&self.app, now).await.expect("a look");
            figures.ticks.push(begun.elapsed());
        }
        figures.memory = Process::of(std::process::id()).memory_mib("VmRSS");
        let day = wib::local(now).date();
        say(&format!("of that, reminders alone ({day}): {figures}\n"));
    }
}

/// Reminders in the outbox.
async fn letters(database: &Path) -> usize {
    let options = sqlx::sqlite::SqliteConnectOptions::new()
        .filename(database)
        .read_only(true);
    let mut conn = <sqlx::SqliteConnection as sqlx::Connection>::connect_with(&options)
        .await
        .expect("the database");
    let found: i64 = sqlx::query_scalar(
        "SELECT count(DISTINCT letter) FROM reminder JOIN outbox ON outbox.id = reminder.letter",
    )
    .fetch_one(&mut conn)
    .await
    .expect("a count");
    usize::try_from(found).expect("a count")
}
