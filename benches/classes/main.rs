//! What the database costs when people look for classes and staff look at applicants, in an office of a hundred thousand people,
//! two thousand classes and four hundred thousand applications; and how long two thousand people wait who press the same
//! `[Daftar]` in the same second.
//!
//! `cargo bench --bench classes`; `tests/README.md` explains the figures and the variables that change the run.

use std::path::Path;
use std::time::{Duration, Instant};

#[path = "../../tests/it/crowd.rs"]
#[allow(dead_code, reason = "the tests use more of it")]
mod crowd;
#[path = "../figures/mod.rs"]
mod figures;
/// The office that is asked.
mod office;
#[path = "../../tests/it/process.rs"]
#[allow(dead_code, reason = "the tests use more of it")]
mod process;
/// Those who press at once, and many people and classes.
mod rush;
#[path = "../../tests/it/statements.rs"]
mod statements;

use figures::{Process, number, say, setting};
use office::Size;
use pencaker::app::App;
use pencaker::flows::classes;
use pencaker::flows::event::{Command, Event, Incoming, Place};
use pencaker::flows::language::Language;
use pencaker::flows::press::Press;
use pencaker::flows::reception;
use pencaker::flows::session::{Focus, Session};
use pencaker::store::facts;
use pencaker::text;
use process::{Bot, Telegram};
use rush::office::{STAFF, name};

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

const PROGRAM: &str = env!("CARGO_BIN_EXE_pencaker");

/// Tables whose every row no answer may look at.
const LARGE: [&str; 6] = [
    "person",
    "name_word",
    "application",
    "application_step",
    "class",
    "chat",
];

fn main() {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .expect("a runtime");
    runtime.block_on(async {
        let folder = tempfile::tempdir().expect("a folder");
        if setting("BENCH_ONLY").is_none_or(|only| only == "facts") {
            let size = Size {
                people: number("BENCH_PEOPLE", 100_000),
                classes: number("BENCH_CLASSES", 2_000),
            };
            let database = folder.path().join("classes.db");
            let app = office::fill(&database, size).await;
            answers(&app, size).await;
            app.close().await;
            plans(&database).await;
        }
        if setting("BENCH_ONLY").is_none_or(|only| only == "rush") {
            let people = number("BENCH_RUSH", 2_000);
            for rate in ["unlimited", "30"] {
                rush(people, rate, &folder.path().join(format!("rush-{rate}.db"))).await;
            }
        }
    });
}

/// What somebody does, with the session they do it in. `n` counts the runs.
type Deed = fn(usize, Size) -> (i64, Session, Event);

const DEEDS: [(&str, Deed); 13] = [
    ("/pelatihan", |n, size| {
        (
            person(n, size),
            Session::default(),
            command(Command::Pelatihan),
        )
    }),
    ("its tenth page, near Metro", |n, size| {
        (
            person(n, size),
            Session::default(),
            press("t:page=9...1872.m"),
        )
    }),
    ("of one field at one centre", |n, size| {
        (
            person(n, size),
            Session::default(),
            press("t:page=0.las.3..m"),
        )
    }),
    ("\"mau belajar las di metro\"", |n, size| {
        let words = Event::Text("mau belajar las di metro".to_owned());
        (person(n, size), Session::default(), words)
    }),
    ("class card", |n, size| {
        let data = format!("t:class={}.m", class(n, size));
        (person(n, size), Session::default(), press(&data))
    }),
    ("[Daftar]", |n, size| {
        let data = format!("t:apply={}.m", class(n, size));
        (person(n, size), Session::default(), press(&data))
    }),
    ("the nearest that fits", |n, size| {
        let data = format!("t:nearest={}.m", class(n, size));
        (person(n, size), Session::default(), press(&data))
    }),
    ("/status", |n, size| {
        (
            person(n, size),
            Session::default(),
            command(Command::Status),
        )
    }),
    ("/kelas of an admin", |_, _| {
        (STAFF, Session::default(), command(Command::Kelas))
    }),
    ("class card of staff", |n, size| {
        (
            STAFF,
            Session::default(),
            press(&format!("c:card={}", class(n, size))),
        )
    }),
    ("applicant page", |n, size| {
        let data = format!("c:people={}.{}", class(n, size), n % 8);
        (STAFF, Session::default(), press(&data))
    }),
    ("applicant page, most wanted class", |n, _| {
        let data = format!("c:people={}.{}", n % 20 * 20 + 2, n % 80);
        (STAFF, Session::default(), press(&data))
    }),
    ("search by name, most wanted class", |n, _| {
        let class = i64::try_from(n % 20 * 20 + 2).unwrap_or(2);
        let session = Session {
            focus: Focus::Classes(classes::State::Search { class }),
            ..Session::default()
        };
        let typed: String = name(n * 100).chars().take(6).collect();
        (STAFF, session, Event::Text(typed))
    }),
];

fn person(n: usize, size: Size) -> i64 {
    crowd::Applicant::nth(n * 7_919 % size.people).chat
}

fn class(n: usize, size: Size) -> usize {
    n * 31 % size.classes + 1
}

fn command(command: Command) -> Event {
    let payload = String::new();
    Event::Command { command, payload }
}

fn press(data: &str) -> Event {
    let press = Press::decode(data);
    assert!(press.is_some(), "{data} is a button");
    Event::Press(press)
}

/// What is read for each of them, as every event reads it, so many times.
async fn answers(app: &App, size: Size) {
    let runs = number("BENCH_RUNS", 2_000);
    for (what, deed) in DEEDS {
        let mut times = Vec::with_capacity(runs);
        for n in 0..runs {
            let (user, session, event) = deed(n, size);
            let incoming = Incoming {
                chat: user,
                place: Place::Private,
                user,
                app_language: None,
                message: Some(1),
                album: None,
                query: None,
                event,
            };
            times.push(read(app, session, incoming).await);
        }
        times.sort_unstable();
        let share = |of: usize| times[(runs - 1) * of / 1_000].as_secs_f64() * 1_000.0;
        say(&format!(
            "{what:36} p50 {:.2} p99 {:.2} max {:.2} ms of database time\n",
            share(500),
            share(990),
            share(1_000)
        ));
    }
}

/// Reads what one event needs, in a write transaction as the house does; the time in the database alone.
async fn read(app: &App, session: Session, incoming: Incoming) -> Duration {
    let (now, bot) = (app.clock().now(), app.bot());
    let read = app.store().write(move |tx| {
        Box::pin(async move {
            let begun = Instant::now();
            let known = facts::open(tx, incoming.chat, incoming.user).await?;
            let wants = reception::wants(&session, &incoming);
            let language = Language::Indonesian;
            let notice = text::notice(language);
            facts::read(tx, known, &wants, language, notice, &bot, now).await?;
            Ok(begun.elapsed())
        })
    });
    read.await.expect("it is read")
}

/// Every walk through a whole table in a plan of the store's statements, on the full database.
async fn plans(database: &Path) {
    let all = statements::in_folder(Path::new("src/store"));
    let options = sqlx::sqlite::SqliteConnectOptions::new()
        .filename(database)
        .read_only(true);
    let mut conn = <sqlx::SqliteConnection as sqlx::Connection>::connect_with(&options)
        .await
        .expect("the database");
    let (mut steps, mut walks) = (0, 0);
    for statement in &all {
        let explain = format!("EXPLAIN QUERY PLAN {statement}");
        let plan: Vec<(i64, i64, i64, String)> = sqlx::query_as(sqlx::AssertSqlSafe(explain))
            .fetch_all(&mut conn)
            .await
            .expect("a plan");
        for (_, _, _, step) in plan {
            steps += 1;
            if LARGE.iter().any(|table| {
                step == format!("SCAN {table}") || step.starts_with(&format!("SCAN {table} USING"))
            }) {
                walks += 1;
                let beginning: String = statement.chars().take(90).collect();
                say(&format!("  {step}: {beginning} …\n"));
            }
        }
    }
    say(&format!(
        "{} statements of the store, {steps} steps of their plans, {walks} of them walk through a whole table that is large here\n",
        all.len()
    ));
}

/// Everybody presses at once.
async fn rush(people: usize, rate: &str, database: &Path) {
    rush::people::prepare(database, people).await;
    let telegram = Telegram::open_with(rate != "unlimited").await;
    let settings = [
        ("PENCAKER_RATE", rate),
        ("PENCAKER_SYNC", "normal"),
        ("RUST_LOG", "warn"),
    ];
    let bot = Bot::serve(PROGRAM, &telegram.url, database, &settings);
    telegram.until_asked(1).await;
    let process = Process::of(bot.id());
    let rush = rush::people::run(&telegram.simulator, people).await;
    let (cpu, memory) = (process.cpu_ms(), process.memory_mib("VmHWM"));
    let said = bot.output();
    assert!(said.is_empty(), "the bot had something to say:\n{said}");
    bot.end("TERM", Duration::from_secs(20));
    let (applications, applied, waiting) = rush::people::written(database).await;
    let mut different = rush.numbers.clone();
    different.sort_unstable();
    different.dedup();
    let share = |of: usize| rush.waits[(rush.waits.len() - 1) * of / 100].as_secs_f64();
    say(&format!(
        "{people} press [Daftar] at once, rate {rate}: answered p50 {:.2} p99 {:.2} last {:.2} s; {} numbers told, {} different; \
         {applications} applications of {applied} people, {waiting} letters wait; CPU {cpu:.0} ms with the cards before, peak {memory:.0} MiB\n",
        share(50),
        share(99),
        share(100),
        rush.numbers.len(),
        different.len(),
    ));
}
