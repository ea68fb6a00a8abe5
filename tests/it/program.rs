//! The program from outside: its help, its refusals, its beginning and its end.

#![expect(
    clippy::print_stdout,
    reason = "the figures are for whoever runs the tests"
)]

use std::time::{Duration, Instant};

use pencaker::demo::bot_api::{Fault, FaultKind, NewPerson, Outcome, Simulator};

use crate::process::{Bot, TOKEN, Telegram, asked, command};

const PROGRAM: &str = env!("CARGO_BIN_EXE_pencaker");
/// Within this the program must have ended after it was asked to.
const END: Duration = Duration::from_secs(5);

fn refuse(method: &str, times: u32, code: u16, description: &str) -> Fault {
    Fault {
        method: Some(method.into()),
        chat: None,
        skip: 0,
        times,
        kind: FaultKind::Refuse {
            code,
            description: description.into(),
            retry_after: None,
        },
    }
}

#[test]
fn help_is_complete_and_shows_no_secret() {
    let help = command(PROGRAM)
        .arg("--help")
        .env("TELOXIDE_TOKEN", TOKEN)
        .output()
        .unwrap();
    assert!(help.status.success());
    let text = String::from_utf8(help.stdout).unwrap();
    for named in [
        "serve",
        "demo",
        "check",
        "Contoh:",
        "TELOXIDE_TOKEN",
        "PENCAKER_API_URL",
        "PENCAKER_DB",
        "PENCAKER_OWNERS",
        "PENCAKER_KEY_FILE",
        "PENCAKER_WEBHOOK_URL",
        "PENCAKER_LISTEN",
        "PENCAKER_WEBHOOK_SECRET",
        "PENCAKER_RATE",
        "PENCAKER_SYNC",
        "PENCAKER_LOG",
        "RUST_LOG",
    ] {
        assert!(text.contains(named), "{named} is missing");
    }
    assert!(!text.contains("UJI-token"));
}

#[test]
fn a_missing_or_wrong_setting_is_refused_in_one_sentence() {
    for (settings, named) in [
        (&[][..], "pencaker demo"),
        (&[("TELOXIDE_TOKEN", "")][..], "TELOXIDE_TOKEN"),
        (
            &[("TELOXIDE_TOKEN", TOKEN), ("PENCAKER_OWNERS", "@siti")][..],
            "PENCAKER_OWNERS",
        ),
        (
            &[("TELOXIDE_TOKEN", TOKEN), ("PENCAKER_RATE", "0")][..],
            "PENCAKER_RATE",
        ),
        (
            &[("TELOXIDE_TOKEN", TOKEN), ("PENCAKER_SYNC", "off")][..],
            "PENCAKER_SYNC",
        ),
        (
            &[
                ("TELOXIDE_TOKEN", TOKEN),
                ("PENCAKER_WEBHOOK_URL", "https://bot.example/x"),
            ][..],
            "PENCAKER_WEBHOOK_SECRET",
        ),
    ] {
        let refused = command(PROGRAM)
            .arg("serve")
            .envs(settings.iter().copied())
            .output()
            .unwrap();
        assert_eq!(refused.status.code(), Some(2), "{settings:?}");
        let sentence = String::from_utf8(refused.stderr).unwrap();
        assert!(
            sentence.contains(named) && sentence.trim_end().lines().count() == 1,
            "{settings:?}: {sentence}"
        );
        assert!(!sentence.contains("UJI-token"), "{sentence}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_second_process_on_the_same_database_is_refused_in_words() {
    let folder = tempfile::tempdir().unwrap();
    let database = folder.path().join("kantor.db");
    let telegram = Telegram::open().await;
    let _first = Bot::serve(PROGRAM, &telegram.url, &database, &[]);
    telegram.until_asked(1).await;
    let second = command(PROGRAM)
        .arg("serve")
        .env("TELOXIDE_TOKEN", TOKEN)
        .env("PENCAKER_API_URL", &telegram.url)
        .env("PENCAKER_DB", &database)
        .output()
        .unwrap();
    assert_eq!(second.status.code(), Some(1));
    let words = String::from_utf8(second.stderr).unwrap();
    assert!(
        words.contains("kantor.db") && words.contains("proses"),
        "{words}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn it_ends_in_order_when_asked_to_whatever_telegram_does() {
    let folder = tempfile::tempdir().unwrap();
    for signal in ["TERM", "INT"] {
        let database = folder.path().join(format!("{signal}.db"));
        let telegram = Telegram::open().await;
        let bot = Bot::serve(PROGRAM, &telegram.url, &database, &[]);
        telegram.until_asked(1).await;
        let (status, took) = bot.end(signal, END);
        assert_eq!(status.code(), Some(0), "SIG{signal}");
        println!("SIG{signal}: ended after {took:?}");
        let wal = std::fs::metadata(database.with_extension("db-wal")).map_or(0, |wal| wal.len());
        assert_eq!(wal, 0, "the log of the database is folded in");
    }
    // Telegram hangs on everything that is sent.
    let telegram = Telegram::open().await;
    for method in ["sendMessage", "setMyCommands"] {
        telegram.simulator.order_fault(Fault {
            method: Some(method.into()),
            chat: None,
            skip: 0,
            times: 100,
            kind: FaultKind::Stall { ms: 60_000 },
        });
    }
    let bot = Bot::serve(PROGRAM, &telegram.url, &folder.path().join("stall.db"), &[]);
    let person = telegram.simulator.add_person(NewPerson {
        first_name: "Budi".into(),
        ..NewPerson::default()
    });
    telegram.simulator.say(person, person, "/start");
    telegram
        .until(
            Duration::from_secs(20),
            "the update is taken",
            |simulator| simulator.updates_waiting() == 0,
        )
        .await;
    let (status, took) = bot.end("TERM", END);
    assert_eq!(status.code(), Some(0));
    println!("SIGTERM while Telegram hangs: ended after {took:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_first_poll_comes_at_once() {
    let folder = tempfile::tempdir().unwrap();
    let telegram = Telegram::open().await;
    let begun = Instant::now();
    let _bot = Bot::serve(PROGRAM, &telegram.url, &folder.path().join("new.db"), &[]);
    telegram.until_asked(1).await;
    let took = begun.elapsed();
    println!("from start to the first poll on an empty database: {took:?}");
    // The office's aim is 100 ms for a release build on an idle machine; tests run many at a time.
    let limit = if cfg!(debug_assertions) { 3_000 } else { 500 };
    assert!(took < Duration::from_millis(limit), "{took:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_conflict_backs_off_and_recovers() {
    let folder = tempfile::tempdir().unwrap();
    let telegram = Telegram::open().await;
    let conflict = "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running";
    telegram
        .simulator
        .order_fault(refuse("getUpdates", 2, 409, conflict));
    let bot = Bot::serve(
        PROGRAM,
        &telegram.url,
        &folder.path().join("conflict.db"),
        &[],
    );
    telegram
        .until(Duration::from_secs(20), "it asks again", |simulator| {
            asked(simulator) >= 3
        })
        .await;
    let times: Vec<i64> = telegram
        .simulator
        .requests()
        .iter()
        .filter(|request| request.method == "getUpdates")
        .map(|request| request.at_ms)
        .collect();
    // The third question is waiting, so it is not in the list yet.
    assert!(
        times[1] - times[0] >= 400,
        "it asked again at once: {times:?}"
    );
    let said = bot.output();
    assert_eq!(
        said.matches("only one may run with a token").count(),
        1,
        "{said}"
    );

    let person = telegram.simulator.add_person(NewPerson {
        first_name: "Budi".into(),
        ..NewPerson::default()
    });
    telegram.simulator.say(person, person, "/start");
    telegram
        .until(
            Duration::from_secs(20),
            "updates are taken again",
            |simulator| simulator.updates_waiting() == 0,
        )
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_webhook_of_former_times_is_taken_away() {
    let folder = tempfile::tempdir().unwrap();
    let telegram = Telegram::open().await;
    let conflict = "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first";
    telegram
        .simulator
        .order_fault(refuse("getUpdates", 1, 409, conflict));
    let _bot = Bot::serve(
        PROGRAM,
        &telegram.url,
        &folder.path().join("webhook.db"),
        &[],
    );
    telegram.until_asked(2).await;
    let requests = telegram.simulator.requests();
    let removed = requests
        .iter()
        .find(|request| request.method == "deleteWebhook")
        .expect("it was taken away");
    assert_eq!(removed.outcome, Outcome::Done);
    assert_eq!(removed.parameters["drop_pending_updates"], false);
}

#[tokio::test(flavor = "multi_thread")]
async fn sec_11_the_token_is_nowhere_to_be_found() {
    let folder = tempfile::tempdir().unwrap();
    let database = folder.path().join("token.db");
    let talkative = [("RUST_LOG", "trace")];
    // Nobody listens at all.
    let bot = Bot::serve(PROGRAM, "http://127.0.0.1:9", &database, &talkative);
    while !bot.output().contains("no connection") {
        tokio::task::yield_now().await;
    }
    assert_eq!(bot.end("TERM", END).0.code(), Some(0));
    // Every kind of trouble.
    let telegram = Telegram::open().await;
    for kind in [
        FaultKind::CloseBefore,
        FaultKind::CloseAfter,
        FaultKind::Status {
            code: 404,
            body: "not found".into(),
        },
        FaultKind::Status {
            code: 502,
            body: "<html>Bad Gateway</html>".into(),
        },
        FaultKind::Refuse {
            code: 401,
            description: "Unauthorized".into(),
            retry_after: None,
        },
    ] {
        for method in ["sendMessage", "setMyCommands", "getMe"] {
            telegram.simulator.order_fault(Fault {
                method: Some(method.into()),
                chat: None,
                skip: 0,
                times: 1,
                kind: kind.clone(),
            });
        }
    }
    telegram.simulator.order_fault(Fault {
        method: Some("getUpdates".into()),
        chat: None,
        skip: 0,
        times: 1,
        kind: FaultKind::Status {
            code: 500,
            body: "rubbish".into(),
        },
    });
    let bot = Bot::serve(PROGRAM, &telegram.url, &database, &talkative);
    let person = telegram.simulator.add_person(NewPerson {
        first_name: "Budi".into(),
        ..NewPerson::default()
    });
    telegram.simulator.say(person, person, "/start");
    telegram
        .until(
            Duration::from_secs(20),
            "the update is taken",
            |simulator| simulator.updates_waiting() == 0,
        )
        .await;
    let output = bot.output();
    assert_eq!(bot.end("TERM", END).0.code(), Some(0));
    assert!(output.contains("TRACE"), "the log is talkative");
    for file in std::fs::read_dir(folder.path()).unwrap() {
        let path = file.unwrap().path();
        let bytes = std::fs::read(&path).unwrap();
        let found = bytes.windows(9).any(|window| window == b"UJI-token");
        assert!(!found, "{} holds the token", path.display());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn sec_09_a_forged_webhook_call_is_refused() {
    const SECRET: &str = "rahasia-webhook_0123456789";
    let folder = tempfile::tempdir().unwrap();
    let telegram = Telegram::open().await;
    // A free port: taken for a moment and given back.
    let listen = std::net::TcpListener::bind("127.0.0.1:0")
        .unwrap()
        .local_addr()
        .unwrap()
        .to_string();
    let settings = [
        ("PENCAKER_WEBHOOK_URL", "https://bot.example/masuk"),
        ("PENCAKER_LISTEN", listen.as_str()),
        ("PENCAKER_WEBHOOK_SECRET", SECRET),
    ];
    let bot = Bot::serve(
        PROGRAM,
        &telegram.url,
        &folder.path().join("hook.db"),
        &settings,
    );
    let announced = |simulator: &Simulator| {
        simulator
            .requests()
            .iter()
            .any(|request| request.method == "setWebhook")
    };
    telegram
        .until(
            Duration::from_secs(20),
            "the webhook is announced",
            announced,
        )
        .await;
    let person = telegram.simulator.add_person(NewPerson {
        first_name: "Budi".into(),
        ..NewPerson::default()
    });
    // What Telegram would bring: the simulator speaks to webhooks without TLS only.
    telegram.simulator.say(person, person, "halo");
    let update = serde_json::json!({
        "update_id": 77_000_001, "message": {
            "message_id": 900, "date": 1_767_225_600, "text": "/bantuan",
            "chat": {"id": person, "type": "private", "first_name": "Budi"},
            "from": {"id": person, "is_bot": false, "first_name": "Budi"},
        }
    });
    let http = reqwest::Client::builder().no_proxy().build().unwrap();
    let bring = async |path: &str, secret: Option<&str>| {
        let mut request = http.post(format!("http://{listen}{path}")).json(&update);
        if let Some(secret) = secret {
            request = request.header("X-Telegram-Bot-Api-Secret-Token", secret);
        }
        request.send().await.unwrap().status().as_u16()
    };
    assert_eq!(bring("/masuk", None).await, 401);
    assert_eq!(
        bring("/masuk", Some("rahasia-webhook_0123456788")).await,
        401
    );
    assert_eq!(bring("/lain", Some(SECRET)).await, 404);
    let sent = |simulator: &Simulator| {
        let requests = simulator.requests();
        requests
            .iter()
            .filter(|request| request.method == "sendMessage")
            .count()
    };
    assert_eq!(sent(&telegram.simulator), 0);
    // The true one, and once more: Telegram repeats what it was not sure of.
    assert_eq!(bring("/masuk", Some(SECRET)).await, 200);
    assert_eq!(bring("/masuk", Some(SECRET)).await, 200);
    telegram
        .until(Duration::from_secs(20), "the answer", |simulator| {
            sent(simulator) > 0
        })
        .await;
    assert_eq!(bot.end("TERM", END).0.code(), Some(0));
    assert_eq!(sent(&telegram.simulator), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_update_that_cannot_be_read_is_set_aside_and_blocks_nobody() {
    let folder = tempfile::tempdir().unwrap();
    let telegram = Telegram::open().await;
    let bot = Bot::serve(
        PROGRAM,
        &telegram.url,
        &folder.path().join("strange.db"),
        &[],
    );
    telegram.until_asked(1).await;
    telegram.simulator.push_update(
        serde_json::json!({"message": {"message_id": "not a number", "text": "Budi Contoh"}}),
    );
    let person = telegram.simulator.add_person(NewPerson {
        first_name: "Budi".into(),
        ..NewPerson::default()
    });
    telegram.simulator.say(person, person, "/bantuan");
    telegram
        .until(
            Duration::from_secs(20),
            "the one behind is answered",
            |simulator| simulator.glance(person).0 >= 2,
        )
        .await;
    let output = bot.output();
    assert!(
        output.contains("kind=\"message\"") && !output.contains("Budi"),
        "{output}"
    );
    assert_eq!(bot.end("TERM", END).0.code(), Some(0));
}
