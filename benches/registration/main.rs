//! How fast people are registered, and how near that is to a floor: made-up people go through the whole conversation over HTTP
//! against the simulator in this process, with the bot as a process of its own. The floor is another process that makes the
//! same calls and one commit an update, and nothing else.
//!
//! `cargo bench --bench registration`; `tests/README.md` explains the figures and the variables that change the run.

use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

#[path = "../../tests/it/crowd.rs"]
#[allow(dead_code, reason = "the tests use more of it")]
mod crowd;
#[path = "../figures/mod.rs"]
mod figures;
/// The bare loop.
mod floor;
/// A crowd that is fast enough not to be what is measured.
#[allow(dead_code, reason = "the other benchmark uses more of it")]
mod people;
#[path = "../../tests/it/process.rs"]
#[allow(dead_code, reason = "the tests use more of it")]
mod process;
/// What the bot answers, recorded, for the floor to answer alike.
mod script;

use figures::{Process, number, say, setting};
use people::Crowd;
use process::{Bot, TOKEN, Telegram};

/// The crowd and the simulator share the machine with what is measured: what they take is taken from it.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

const PROGRAM: &str = env!("CARGO_BIN_EXE_pencaker");

/// What one run showed.
struct Run {
    name: String,
    people: usize,
    at_once: usize,
    updates: i64,
    took: Duration,
    waits: Vec<Duration>,
    cpu_ms: f64,
    memory: [f64; 4],
    database: u64,
}

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    if let [_, word, url, database, script] = arguments.as_slice()
        && word == "floor"
    {
        return floor::run(url, Path::new(database), Path::new(script));
    }
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .expect("a runtime");
    runtime.block_on(measure());
}

async fn measure() {
    let sync = setting("BENCH_SYNC").unwrap_or_else(|| "normal".into());
    let many = number("BENCH_PEOPLE", 20_000);
    let few = number("BENCH_PEOPLE_ALONE", 1_000).min(many);
    let at_once = number("BENCH_AT_ONCE", 200);
    say(&format!("synchronous={sync}, limit off\n"));
    let script = script::record(&sync).await;
    let mut runs = Vec::new();
    for (people, at_once) in [(many, at_once), (few, 1)] {
        if setting("BENCH_ONLY").is_none_or(|only| only == "bot") {
            runs.push(bot(people, at_once, &sync).await);
            say(&runs[runs.len() - 1].line());
        }
        if setting("BENCH_ONLY").is_none_or(|only| only == "floor") {
            runs.push(bare(people, at_once, &script).await);
            say(&runs[runs.len() - 1].line());
        }
        if let [.., bot, floor] = runs.as_slice()
            && bot.at_once == floor.at_once
        {
            let times = bot.cpu_per_update() / floor.cpu_per_update();
            say(&format!(
                "{times:.1} times the CPU of the floor an update\n"
            ));
        }
    }
}

async fn bot(people: usize, at_once: usize, sync: &str) -> Run {
    let folder = tempfile::tempdir().expect("a folder");
    let database = folder.path().join("bench.db");
    let telegram = Telegram::open().await;
    telegram.simulator.keep(12, 0);
    let begun = Instant::now();
    let listen = setting("BENCH_LISTEN").unwrap_or_default();
    let settings = [
        ("PENCAKER_RATE", "unlimited"),
        ("PENCAKER_SYNC", sync),
        ("PENCAKER_LISTEN", &listen),
        ("RUST_LOG", "warn"),
    ];
    let bot = Bot::serve(PROGRAM, &telegram.url, &database, &settings);
    telegram.until_asked(1).await;
    say(&format!(
        "start to first poll on an empty database {:.0} ms\n",
        begun.elapsed().as_secs_f64() * 1_000.0
    ));
    let run = drive(
        "bot",
        &telegram,
        bot.id(),
        &database,
        people,
        at_once,
        false,
    )
    .await;
    let said = bot.output();
    assert!(said.is_empty(), "the bot had something to say:\n{said}");
    let (_, ending) = bot.end("TERM", Duration::from_secs(5));
    say(&format!(
        "from SIGTERM to the end {:.0} ms\n",
        ending.as_secs_f64() * 1_000.0
    ));
    run
}

async fn bare(people: usize, at_once: usize, script: &str) -> Run {
    let folder = tempfile::tempdir().expect("a folder");
    let database = folder.path().join("floor.db");
    let script_file = folder.path().join("script.json");
    std::fs::write(&script_file, script).expect("the script is written");
    let telegram = Telegram::open().await;
    telegram.simulator.keep(12, 0);
    let program = std::env::current_exe().expect("this program has a name");
    let child = Command::new(program)
        .arg("floor")
        .arg(format!("{}/bot{TOKEN}", telegram.url))
        .arg(&database)
        .arg(&script_file)
        .stdin(Stdio::null())
        .spawn()
        .expect("the floor starts");
    let child = Ended(child);
    telegram.until_asked(1).await;
    let id = child.0.id();
    drive("floor", &telegram, id, &database, people, at_once, true).await
}

/// A child that is ended when it is no longer needed.
struct Ended(Child);

impl Drop for Ended {
    fn drop(&mut self) {
        drop(self.0.kill());
        drop(self.0.wait());
    }
}

async fn drive(
    name: &str,
    telegram: &Telegram,
    process: u32,
    database: &Path,
    people: usize,
    at_once: usize,
    alike: bool,
) -> Run {
    let process = Process::of(process);
    tokio::time::sleep(Duration::from_millis(300)).await;
    let before = telegram.simulator.last_update_id();
    let (cpu_before, start) = (process.cpu_ms(), process.memory_mib("VmRSS"));
    let mut crowd = Crowd::new(&telegram.simulator, at_once, alike);
    let begun = Instant::now();
    crowd.register(0..people / 2).await;
    let half = process.memory_mib("VmHWM");
    crowd.register(people / 2..people).await;
    let took = begun.elapsed();
    let cpu_ms = process.cpu_ms() - cpu_before;
    Run {
        name: name.to_owned(),
        people,
        at_once,
        updates: telegram.simulator.last_update_id() - before,
        took,
        waits: crowd.waits(),
        cpu_ms,
        memory: [
            start,
            half,
            process.memory_mib("VmHWM"),
            process.memory_mib("VmRSS"),
        ],
        database: std::fs::metadata(database).map_or(0, |file| file.len()),
    }
}

impl Run {
    #[expect(
        clippy::cast_precision_loss,
        reason = "counts of a benchmark are small"
    )]
    fn cpu_per_update(&self) -> f64 {
        self.cpu_ms / self.updates as f64
    }

    #[expect(
        clippy::cast_precision_loss,
        reason = "counts of a benchmark are small"
    )]
    fn line(&self) -> String {
        let share =
            |of: usize| self.waits[(self.waits.len() - 1) * of / 1_000].as_secs_f64() * 1_000.0;
        let [start, half, peak, end] = self.memory;
        format!(
            "{:5} {} people, {} at once: {} updates, {:.0} a second; answer p50 {:.2} p99 {:.2} max {:.1} ms; CPU {:.4} ms an update; \
             memory {start:.1} at start, peak {half:.1} at half, {peak:.1} in all, {end:.1} MiB at the end; database {} KiB\n",
            self.name,
            self.people,
            self.at_once,
            self.updates,
            self.updates as f64 / self.took.as_secs_f64(),
            share(500),
            share(990),
            share(1_000),
            self.cpu_per_update(),
            self.database / 1_024,
        )
    }
}
