//! What comes to the program from outside and must not get through: unreadable updates, and its own secret out.

use std::time::Duration;

use pencaker::demo::bot_api::{Fault, FaultKind, NewPerson};

use crate::process::{Bot, Telegram};

const PROGRAM: &str = env!("CARGO_BIN_EXE_pencaker");
/// Within this the program must have ended after it was asked to.
const END: Duration = Duration::from_secs(5);

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
