//! The log of whole drills, as talkative as it gets: no token, no NIK, no number, no name, none of what was said.

use std::collections::HashSet;
use std::path::Path;
use std::time::{Duration, Instant};

use pencaker::config;
use pencaker::demo::bot_api::{Fault, FaultKind, NewPerson};
use pencaker::logging;
use serde_json::json;
use tokio::io::AsyncWriteExt as _;

use super::plan::{Blow, Dice, seed, spread};
use super::run::{Drill, Way, run};
use crate::process::{Bot, TOKEN, Telegram};

const PROGRAM: &str = env!("CARGO_BIN_EXE_pencaker");
const PEOPLE: usize = 20;
/// Set for the copy of this test that panics.
const PANICS: &str = "PENCAKER_UJI_PANIK";

/// Kills, and every kind of bad answer to every kind of call.
fn blows() -> Vec<Blow> {
    let mut blows = vec![Blow::Kill, Blow::Kill, Blow::Term];
    let page = |code, body: &str| FaultKind::Status {
        code,
        body: body.to_owned(),
    };
    for kind in [
        FaultKind::CloseBefore,
        FaultKind::CloseAfter,
        page(404, "not found"),
        page(500, "{\"ok\":"),
        FaultKind::Refuse {
            code: 429,
            description: "Too Many Requests: retry after 1".into(),
            retry_after: Some(1),
        },
    ] {
        for method in [
            "editMessageText",
            "answerCallbackQuery",
            "getUpdates",
            "setMyCommands",
        ] {
            blows.push(Blow::Trouble(Fault {
                method: Some(method.into()),
                chat: None,
                skip: 0,
                times: 1,
                kind: kind.clone(),
            }));
        }
    }
    blows
}

async fn talkative(way: Way, form: &str) {
    let mut dice = Dice::new(seed() + 21);
    let blows = match way {
        Way::Polling => spread(&mut dice, PEOPLE, blows()),
        Way::Webhook => spread(&mut dice, PEOPLE, vec![Blow::Kill; 2]),
    };
    let settings = [("RUST_LOG", "trace"), ("PENCAKER_LOG", form)];
    let report = run(Drill {
        way,
        blows,
        settings: settings
            .iter()
            .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
            .collect(),
        ..Drill::calm(PEOPLE)
    })
    .await;
    assert!(report.output.contains("TRACE"), "the log is talkative");
    let found = leaks(&report.output, &report.words);
    assert!(
        found.is_empty(),
        "{} leaks, such as {:#?}",
        found.len(),
        &found[..found.len().min(5)]
    );
    report.print(&format!(
        "{PEOPLE} people, {way:?}, {} KiB of {form} log without any of {} words",
        report.output.len() / 1024,
        report.words.len()
    ));
}

/// The lines that hold what no line may hold.
fn leaks(output: &str, words: &HashSet<String>) -> Vec<String> {
    let mut found = Vec::new();
    for word in words {
        if let Some(at) = output.find(word.as_str()) {
            let before = output[..at].rfind('\n').map_or(0, |at| at + 1);
            let line: String = output[before..].chars().take(400).collect();
            found.push(format!("{word}: {line}"));
        }
    }
    found
}

#[tokio::test(flavor = "multi_thread")]
async fn the_log_of_a_drill_holds_nothing_of_anybody() {
    futures::future::join(
        talkative(Way::Polling, "text"),
        talkative(Way::Webhook, "json"),
    )
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_cannot_be_read_stands_in_no_log_either() {
    let folder = tempfile::tempdir().unwrap();
    let telegram = Telegram::open().await;
    let database = folder.path().join("strange.db");
    let bot = Bot::serve(PROGRAM, &telegram.url, &database, &[("RUST_LOG", "trace")]);
    telegram.until_asked(1).await;
    let who =
        json!({"id": 7, "is_bot": false, "first_name": "Siti Contoh", "username": "siti_contoh"});
    let chat = json!({"id": 7, "type": "private", "first_name": "Siti Contoh"});
    for update in [
        json!({"message": {"message_id": "seven", "from": who, "chat": chat, "text": "1871994803010007"}}),
        json!({"message": {"message_id": 8, "from": who, "chat": chat, "date": 1, "text": ["1871994803010007"]}}),
        json!({"callback_query": {"id": 9, "from": who, "data": "081200000011"}}),
        json!({"something_new": {"from": who, "text": "081200000011"}}),
    ] {
        telegram.simulator.push_update(update);
    }
    let person = telegram.simulator.add_person(NewPerson {
        first_name: "Rina".into(),
        ..NewPerson::default()
    });
    telegram.simulator.say(person, person, "/bantuan");
    telegram
        .until(
            Duration::from_secs(30),
            "the one behind is answered",
            |simulator| simulator.glance(person).0 >= 2,
        )
        .await;
    let output = bot.output();
    assert_eq!(bot.end("TERM", Duration::from_secs(5)).0.code(), Some(0));
    assert!(output.contains("set aside") && output.contains("TRACE"));
    let words = [
        "Siti Contoh",
        "siti_contoh",
        "1871994803010007",
        "081200000011",
    ];
    let found = leaks(&output, &words.map(str::to_owned).into());
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn a_leak_is_found() {
    let words = HashSet::from(["Siti Contoh".to_owned()]);
    assert_eq!(leaks("a\nb Siti Contoh c\n", &words).len(), 1);
    assert!(leaks("a\nb\n", &words).is_empty());
}

fn nowhere(folder: &Path) {
    for file in std::fs::read_dir(folder).unwrap() {
        let path = file.unwrap().path();
        let bytes = std::fs::read(&path).unwrap();
        let found = bytes.windows(9).any(|window| window == b"UJI-token");
        assert!(!found, "{} holds the token", path.display());
    }
}

async fn until_said(bot: &Bot, words: &str) {
    let begun = Instant::now();
    while !bot.output().contains(words) {
        assert!(
            begun.elapsed() < Duration::from_mins(1),
            "never said: {words}"
        );
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}

/// A server that answers a TLS handshake with something else.
#[tokio::test(flavor = "multi_thread")]
async fn sec_11_bad_tls_says_nothing_of_the_token() {
    let folder = tempfile::tempdir().unwrap();
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("https://{}", listener.local_addr().unwrap());
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            drop(
                stream
                    .write_all(b"HTTP/1.1 400 Bad Request\r\n\r\nno TLS here")
                    .await,
            );
        }
    });
    let database = folder.path().join("tls.db");
    let bot = Bot::serve(PROGRAM, &url, &database, &[("RUST_LOG", "trace")]);
    until_said(&bot, "no connection").await;
    until_said(&bot, "getMe failed").await;
    assert_eq!(bot.end("TERM", Duration::from_secs(5)).0.code(), Some(0));
    nowhere(folder.path());
}

/// A server that takes every request and never answers.
#[tokio::test(flavor = "multi_thread")]
async fn sec_11_a_timeout_says_nothing_of_the_token() {
    let folder = tempfile::tempdir().unwrap();
    let telegram = Telegram::open().await;
    telegram.simulator.order_fault(Fault {
        method: Some("setMyCommands".into()),
        chat: None,
        skip: 0,
        times: u32::MAX,
        kind: FaultKind::Late { ms: 600_000 },
    });
    let database = folder.path().join("late.db");
    let bot = Bot::serve(PROGRAM, &telegram.url, &database, &[("RUST_LOG", "trace")]);
    until_said(&bot, "the commands could not be published").await;
    assert_eq!(bot.end("TERM", Duration::from_secs(5)).0.code(), Some(0));
    nowhere(folder.path());
}

/// A panic whose words hold everything that is secret, in a process of its own: this same test, called by itself.
#[test]
fn sec_11_a_panic_says_where_and_nothing_else() {
    const WORDS: &str = "Siti Aminah 1871994803010001 +6281200000011";
    #[expect(
        clippy::disallowed_methods,
        reason = "tells the copy from the original"
    )]
    if std::env::var_os(PANICS).is_some() {
        let (_, settings) =
            config::read(["pencaker", "serve", "--token", TOKEN]).expect("good settings");
        logging::start(&settings);
        panic!("{WORDS} {TOKEN}");
    }
    let copy = std::process::Command::new(std::env::current_exe().unwrap())
        .args([
            "--exact",
            "drill::logs::sec_11_a_panic_says_where_and_nothing_else",
        ])
        .env(PANICS, "1")
        .env_remove("RUST_LOG")
        .output()
        .unwrap();
    assert!(!copy.status.success(), "it panicked");
    let said = String::from_utf8_lossy(&copy.stderr).into_owned();
    assert!(
        said.contains("a panic") && said.contains("logs.rs"),
        "{said}"
    );
    for word in ["UJI-token", "Siti", "187199", "8120000"] {
        assert!(!said.contains(word), "{said}");
    }
}
