//! How fast people are registered: made-up people go through the whole conversation over HTTP against the simulator in this
//! process, with the bot as a process of its own.
//!
//! `cargo bench --bench registration`, or with other numbers:
//! `BENCH_PEOPLE=2000 BENCH_AT_ONCE=100 cargo bench --bench registration`.
//! `BENCH_RATE=30` keeps the pace that Telegram allows; without it nothing is paced.

use std::io::Write as _;
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use tokio::sync::Semaphore;

#[path = "../tests/it/crowd.rs"]
#[allow(dead_code, reason = "the tests use more of it")]
mod crowd;
#[path = "../tests/it/process.rs"]
#[allow(dead_code, reason = "the tests use more of it")]
mod process;

use crowd::Applicant;
use process::{Bot, Telegram};

const PROGRAM: &str = env!("CARGO_BIN_EXE_pencaker");

fn main() -> std::io::Result<()> {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()?;
    let report = runtime.block_on(measure());
    std::io::stdout().write_all(report.as_bytes())
}

async fn measure() -> String {
    let people = number("BENCH_PEOPLE", 1_000);
    let at_once = number("BENCH_AT_ONCE", 50);
    let rate = setting("BENCH_RATE").unwrap_or_else(|| "unlimited".into());
    let folder = tempfile::tempdir().expect("a folder");
    let database = folder.path().join("bench.db");
    let telegram = Telegram::open().await;
    telegram.simulator.keep(200, 10);
    let before = telegram.simulator.last_update_id();
    let begun = Instant::now();
    let settings = [("PENCAKER_RATE", rate.as_str()), ("RUST_LOG", "warn")];
    let bot = Bot::serve(PROGRAM, &telegram.url, &database, &settings);
    telegram.until_asked(1).await;
    let first_poll = begun.elapsed();
    tokio::time::sleep(Duration::from_millis(300)).await;
    let (cpu_before, start) = (cpu_ms(bot.id()), memory(bot.id(), "VmRSS"));

    let begun = Instant::now();
    let places = Arc::new(Semaphore::new(at_once));
    let crowd = futures::future::join_all((0..people).map(|n| {
        let (simulator, places) = (telegram.simulator.clone(), places.clone());
        tokio::spawn(async move {
            let _place = places.acquire().await;
            let applicant = Applicant::nth(n);
            applicant.join(&simulator);
            applicant.register(&simulator).await
        })
    }));
    let registered = crowd.await;
    let took = begun.elapsed();
    let updates = telegram.simulator.last_update_id() - before;
    let cpu = cpu_ms(bot.id()) - cpu_before;

    let mut waits = Vec::new();
    for person in registered {
        let person = person.expect("no panic");
        let person = person.unwrap_or_else(|why| panic!("{why}\n{}", bot.output()));
        waits.extend(person.waits);
    }
    waits.sort_unstable();
    let share = |of: usize| waits[(waits.len() - 1) * of / 1_000].as_secs_f64() * 1_000.0;
    #[expect(
        clippy::cast_precision_loss,
        reason = "counts of a benchmark are small"
    )]
    let count = updates as f64;
    let (peak, end) = (memory(bot.id(), "VmHWM"), memory(bot.id(), "VmRSS"));
    let (_, ending) = bot.end("TERM", Duration::from_secs(5));
    [
        format!("people                 {people}, {at_once} at once, rate {rate}"),
        format!("start to first poll    {:.0} ms", first_poll.as_secs_f64() * 1_000.0),
        format!(
            "updates                {updates} in {:.1} s: {:.0} a second",
            took.as_secs_f64(),
            count / took.as_secs_f64()
        ),
        format!(
            "answer p50 / p99 / max {:.1} / {:.1} / {:.1} ms",
            share(500),
            share(990),
            share(1_000)
        ),
        format!("CPU of the bot         {:.2} ms an update", cpu / count),
        format!("memory of the bot      {start} MiB at start, {peak} MiB at its peak, {end} MiB at the end"),
        format!("database               {} KiB", size(&database) / 1_024),
        format!("from SIGTERM to end    {:.0} ms\n", ending.as_secs_f64() * 1_000.0),
    ]
    .join("\n")
}

fn number(name: &str, otherwise: usize) -> usize {
    setting(name)
        .and_then(|text| text.parse().ok())
        .unwrap_or(otherwise)
}

#[expect(
    clippy::disallowed_methods,
    reason = "a benchmark has no settings file of its own"
)]
fn setting(name: &str) -> Option<String> {
    std::env::var(name).ok()
}

/// User and system time of a process so far, in milliseconds (Linux counts in hundredths of a second).
fn cpu_ms(process: u32) -> f64 {
    let stat = std::fs::read_to_string(format!("/proc/{process}/stat")).unwrap_or_default();
    // The name in parentheses may hold blanks; what is counted stands behind it.
    let fields: Vec<&str> = stat
        .rsplit(')')
        .next()
        .unwrap_or_default()
        .split_whitespace()
        .collect();
    let ticks = |field: usize| {
        fields
            .get(field)
            .and_then(|text| text.parse::<f64>().ok())
            .unwrap_or(0.0)
    };
    (ticks(11) + ticks(12)) * 10.0
}

/// A line of the process's status, in MiB.
fn memory(process: u32, line: &str) -> u64 {
    let status = std::fs::read_to_string(format!("/proc/{process}/status")).unwrap_or_default();
    let found = status.lines().find_map(|text| {
        text.strip_prefix(line)?
            .split_whitespace()
            .nth(1)?
            .parse::<u64>()
            .ok()
    });
    found.unwrap_or(0) / 1_024
}

fn size(path: &Path) -> u64 {
    std::fs::metadata(path).map_or(0, |file| file.len())
}
