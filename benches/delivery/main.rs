//! How fast a run of letters goes out, and whether anybody waits for an answer meanwhile: the outbox is filled with the letters of
//! one announcement, the bot is started as a process of its own, and people register beside it.
//!
//! `cargo bench --bench delivery`; `tests/README.md` explains the figures and the variables that change the run.

use std::path::Path;
use std::time::{Duration, Instant};

#[path = "../../tests/it/crowd.rs"]
#[allow(dead_code, reason = "the tests use more of it")]
mod crowd;
#[path = "../figures/mod.rs"]
mod figures;
#[path = "../registration/people.rs"]
#[allow(dead_code, reason = "the other benchmark uses more of it")]
mod people;
#[path = "../../tests/it/process.rs"]
#[allow(dead_code, reason = "the tests use more of it")]
mod process;

use figures::{Process, number, say, setting};
use pencaker::clock::Clock;
use pencaker::demo::bot_api::{NewPerson, Outcome};
use pencaker::letter::Content;
use pencaker::store::{Settings, Store, bulk};
use people::Crowd;
use process::{Bot, Telegram};

/// The crowd and the simulator share the machine with what is measured: what they take is taken from it.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

const PROGRAM: &str = env!("CARGO_BIN_EXE_pencaker");

/// The first receiver; those who register have lower numbers.
const RECEIVERS: i64 = 7_000_000_000;

fn main() {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .expect("a runtime");
    runtime.block_on(async {
        let letters = number("BENCH_LETTERS", 100_000);
        run(letters, "unlimited", Duration::MAX).await;
        let seconds = number("BENCH_SECONDS", 30) as u64;
        run(letters, "30", Duration::from_secs(seconds)).await;
    });
}

/// Sends until all letters are out or the time is up.
#[expect(
    clippy::cast_precision_loss,
    reason = "counts of a benchmark are small"
)]
async fn run(letters: usize, rate: &str, limit: Duration) {
    let sync = setting("BENCH_SYNC").unwrap_or_else(|| "normal".into());
    let folder = tempfile::tempdir().expect("a folder");
    let database = folder.path().join("delivery.db");
    let limited = rate != "unlimited";
    let telegram = Telegram::open_with(limited).await;
    telegram
        .simulator
        .keep(12, if limited { 20_000 } else { 0 });
    let receivers: Vec<i64> = (RECEIVERS..).take(letters).collect();
    for id in &receivers {
        telegram.simulator.add_person(NewPerson {
            id: Some(*id),
            first_name: "Penerima".into(),
            started: true,
            ..NewPerson::default()
        });
    }
    fill(&database, receivers).await;
    let mut crowd = Crowd::new(&telegram.simulator, 2, false);
    let settings = [
        ("PENCAKER_RATE", rate),
        ("PENCAKER_SYNC", sync.as_str()),
        ("RUST_LOG", "warn"),
    ];
    let bot = Bot::serve(PROGRAM, &telegram.url, &database, &settings);
    telegram.until_asked(1).await;
    let process = Process::of(bot.id());
    let start = process.memory_mib("VmRSS");
    let begun = Instant::now();
    let mut half = None;
    let mut people = 0;
    // While the limit holds, people at their own pace would be most of what goes out: then nobody registers.
    while crowd.others < letters && begun.elapsed() < limit {
        if limited {
            crowd.listen(Duration::from_millis(100)).await;
        } else {
            crowd.register(people..people + 2).await;
            people += 2;
        }
        if crowd.others > letters / 2 {
            half.get_or_insert_with(|| process.memory_mib("VmHWM"));
        }
    }
    let (gone, took) = (crowd.others, crowd.last_other.unwrap_or(begun) - begun);
    let cpu = process.cpu_ms();
    let (peak, end) = (process.memory_mib("VmHWM"), process.memory_mib("VmRSS"));
    let refused = telegram
        .simulator
        .requests()
        .iter()
        .filter(|request| matches!(request.outcome, Outcome::Refused { code: 429, .. }))
        .count();
    let said = bot.output();
    assert!(said.is_empty(), "the bot had something to say:\n{said}");
    bot.end("TERM", Duration::from_secs(5));
    let waits = crowd.waits();
    let answers = if waits.is_empty() {
        String::new()
    } else {
        let share = |of: usize| waits[(waits.len() - 1) * of / 100].as_secs_f64() * 1_000.0;
        format!(
            "{people} people registered meanwhile, answers p50 {:.1} p99 {:.1} ms; ",
            share(50),
            share(99)
        )
    };
    say(&format!(
        "rate {rate}, synchronous={sync}: {gone} letters in {:.1} s, {:.1} a second, {refused} times 429; {answers}\
         CPU {:.4} ms a letter with the answers; memory {start:.1} at start, {:.1} at half, {peak:.1} at its peak, {end:.1} MiB at the end\n",
        took.as_secs_f64(),
        gone as f64 / took.as_secs_f64(),
        cpu / gone as f64,
        half.unwrap_or(peak),
    ));
}

/// One announcement to all of them, as broadcasts write it.
async fn fill(database: &Path, receivers: Vec<i64>) {
    let now = Clock::system().now();
    let store = Store::open(&Settings::beside(database), now)
        .await
        .expect("a database");
    let content = Content::Message {
        html: "<b>Pelatihan las dibuka</b>\nPendaftaran sampai Jumat, pukul 15.00 WIB. Gratis, tanpa pungutan apa pun.".into(),
        keyboard: None,
    };
    store
        .write(move |tx| {
            Box::pin(async move {
                let run = bulk::create(tx, &content, now).await?;
                bulk::post(tx, run, &receivers, None, now).await?;
                bulk::complete(tx, run).await
            })
        })
        .await
        .expect("a run");
    store.close().await;
}
