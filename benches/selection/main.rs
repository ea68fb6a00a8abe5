//! What an announcement of five hundred applicants costs until it is committed with all its letters; and what becomes of two
//! thousand people who take the last sixteen seats in the same second, with the real program.
//!
//! `cargo bench --bench selection`; `tests/README.md` explains the figures and the variables that change the run.

use std::path::Path;
use std::time::Duration;

#[path = "../../tests/it/crowd.rs"]
#[allow(dead_code, reason = "the tests use more of it")]
mod crowd;
#[path = "../figures/mod.rs"]
#[allow(dead_code, reason = "other benchmarks use more of it")]
mod figures;
#[path = "../../tests/it/process.rs"]
#[allow(dead_code, reason = "the tests use more of it")]
mod process;
/// Many people and classes, and those who take a seat at once.
mod rush;

/// An announcement.
mod announcement;
/// A sheet of a large class, and hostile ones.
mod sheets;

use figures::{Process, number, say, setting};
use process::{Bot, Telegram};

/// That of the program, since the memory of this process is one of the figures.
#[global_allocator]
static ALLOCATOR: tikv_jemallocator::Jemalloc = tikv_jemallocator::Jemalloc;

const PROGRAM: &str = env!("CARGO_BIN_EXE_pencaker");

fn main() {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .expect("a runtime");
    runtime.block_on(async {
        let folder = tempfile::tempdir().expect("a folder");
        let only = setting("BENCH_ONLY");
        let runs = |part: &str| only.as_deref().is_none_or(|only| only == part);
        if runs("announcement") {
            let applicants = number("BENCH_PEOPLE", 500);
            let classes = number("BENCH_RUNS", 10);
            announcement::run(&folder.path().join("announcement.db"), applicants, classes).await;
        }
        if runs("sheets") {
            sheets::run().await;
        }
        if runs("seats") {
            let people = number("BENCH_RUSH", 2_000);
            seats(people, &folder.path().join("seats.db")).await;
        }
    });
}

/// Everybody takes a seat at once.
async fn seats(people: usize, database: &Path) {
    rush::seats::prepare(database, people).await;
    let telegram = Telegram::open_with(false).await;
    let settings = [
        ("PENCAKER_RATE", "unlimited"),
        ("PENCAKER_SYNC", "normal"),
        ("RUST_LOG", "warn"),
    ];
    let bot = Bot::serve(PROGRAM, &telegram.url, database, &settings);
    telegram.until_asked(1).await;
    let process = Process::of(bot.id());
    let answered = rush::seats::run(&telegram.simulator, people).await;
    let (cpu, memory) = (process.cpu_ms(), process.memory_mib("VmHWM"));
    let said = bot.output();
    assert!(said.is_empty(), "the bot had something to say:\n{said}");
    bot.end("TERM", Duration::from_secs(20));
    let written = rush::seats::written(database).await;
    let share = |of: usize| answered.waits[(answered.waits.len() - 1) * of / 100].as_secs_f64();
    say(&format!(
        "{people} take a seat at once: answered p50 {:.2} p99 {:.2} last {:.2} s; {} hear that the seat is theirs, {} a place in \
         the queue, {} different; {} confirmed of {} seats, {} in the queue, places up to {}, {} letters wait; CPU {cpu:.0} ms with the cards \
         before, peak {memory:.0} MiB\n",
        share(50),
        share(99),
        share(100),
        answered.taken,
        answered.queued.len(),
        answered.different(),
        written.confirmed,
        rush::seats::SEATS,
        written.reserves,
        written.last_place,
        written.waiting,
    ));
}
