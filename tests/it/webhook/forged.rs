//! Case SEC-09: calls that are not Telegram's are refused and have no effect.

use crate::metrics::figure;
use crate::process::{Bot, TOKEN, Telegram, command, free_address, http, page};
use crate::webhook::{END, PATIENCE, PROGRAM, SECRET, URL, person, sent, serve, update};

#[tokio::test(flavor = "multi_thread")]
async fn sec_09_forged_calls_are_refused_have_no_effect_and_are_logged_once() {
    let folder = tempfile::tempdir().unwrap();
    let telegram = Telegram::open().await;
    let listen = free_address();
    let bot = serve(&telegram, &folder.path().join("hook.db"), &listen).await;
    let budi = person(&telegram, "Budi");
    // Somebody who once wrote may be written to.
    telegram.simulator.say(budi, budi, "/bantuan");
    telegram
        .until(PATIENCE, "the true answer", |simulator| {
            sent(simulator) == 1
        })
        .await;
    let bring = async |path: &str, secret: Option<&str>, id: i64| {
        let mut request = http()
            .post(format!("http://{listen}{path}"))
            .json(&update(id, budi));
        if let Some(secret) = secret {
            request = request.header("X-Telegram-Bot-Api-Secret-Token", secret);
        }
        request.send().await.unwrap().status().as_u16()
    };
    for (path, secret, status) in [
        ("/masuk", None, 401),
        ("/masuk", Some(""), 401),
        ("/masuk", Some("rahasia-webhook_0123456788"), 401),
        ("/masuk", Some("rahasia-webhook_012345678"), 401),
        ("/masuk", Some("rahasia-webhook_01234567890"), 401),
        ("/lain", Some(SECRET), 404),
        ("/masuk/", Some(SECRET), 404),
        ("/", None, 404),
    ] {
        assert_eq!(
            bring(path, secret, 77_000_000).await,
            status,
            "{path} {secret:?}"
        );
    }
    // A body of more than a megabyte is read from nobody.
    for (secret, status) in [("", 401), (SECRET, 413)] {
        let request = http()
            .post(format!("http://{listen}/masuk"))
            .header("X-Telegram-Bot-Api-Secret-Token", secret)
            .header("Expect", "100-continue")
            .body("x".repeat(1024 * 1024 + 1));
        match request.send().await {
            Ok(answer) => assert_eq!(answer.status().as_u16(), status),
            // The door may close while the rest is still being written.
            Err(error) => assert!(!error.is_connect() && !error.is_timeout(), "{error}"),
        }
    }
    let told = page(&listen, "/metrics").await.1;
    let forged = |reason| {
        figure(
            &told,
            &format!("pencaker_forged_updates_total{{reason=\"{reason}\"}}"),
        )
    };
    assert!((forged("secret") - 6.0).abs() < f64::EPSILON, "{told}");
    assert!((forged("path") - 3.0).abs() < f64::EPSILON, "{told}");
    // The true one, and once more: Telegram repeats what it was not sure of.
    assert_eq!(bring("/masuk", Some(SECRET), 77_000_001).await, 200);
    assert_eq!(bring("/masuk", Some(SECRET), 77_000_001).await, 200);
    telegram
        .until(PATIENCE, "the answer", |simulator| sent(simulator) == 2)
        .await;
    assert_eq!(page(&listen, "/health").await.0, 200);
    let output = bot.output();
    assert_eq!(bot.end("TERM", END).0.code(), Some(0));
    assert_eq!(
        sent(&telegram.simulator),
        2,
        "one answer to each true update"
    );
    assert_eq!(output.matches("not Telegram's").count(), 1, "{output}");
    assert!(
        !output.contains(SECRET) && !output.contains("0123456788"),
        "{output}"
    );
}

#[test]
fn sec_09_a_webhook_without_a_secret_is_refused_at_start() {
    for secret in [
        None,
        Some(""),
        Some("terlalu-pendek"),
        Some("ada spasi di dalamnya"),
    ] {
        let mut serve = command(PROGRAM);
        serve
            .arg("serve")
            .env("TELOXIDE_TOKEN", TOKEN)
            .env("PENCAKER_WEBHOOK_URL", URL);
        if let Some(secret) = secret {
            serve.env("PENCAKER_WEBHOOK_SECRET", secret);
        }
        let refused = serve.output().unwrap();
        assert_eq!(refused.status.code(), Some(2), "{secret:?}");
        let words = String::from_utf8(refused.stderr).unwrap();
        assert!(words.contains("PENCAKER_WEBHOOK_SECRET"), "{words}");
    }
}

/// Sockets on which a process listens, from `/proc`.
fn listening(process: u32) -> usize {
    let mut own = Vec::new();
    for handle in std::fs::read_dir(format!("/proc/{process}/fd")).unwrap() {
        let target = std::fs::read_link(handle.unwrap().path()).unwrap_or_default();
        let target = target.to_string_lossy().into_owned();
        let inode = target
            .strip_prefix("socket:[")
            .and_then(|rest| rest.strip_suffix(']'));
        own.extend(inode.map(str::to_owned));
    }
    let mut found = 0;
    for table in ["tcp", "tcp6"] {
        let sockets =
            std::fs::read_to_string(format!("/proc/{process}/net/{table}")).unwrap_or_default();
        found += sockets
            .lines()
            .map(|line| line.split_whitespace().collect::<Vec<_>>())
            // The fourth column is the state, 0A for listening; the tenth the inode.
            .filter(|columns| columns.get(3) == Some(&"0A"))
            .filter(|columns| {
                columns
                    .get(9)
                    .is_some_and(|inode| own.iter().any(|own| own == inode))
            })
            .count();
    }
    found
}

#[tokio::test(flavor = "multi_thread")]
async fn sec_09_polling_listens_nowhere_unless_asked_to() {
    let folder = tempfile::tempdir().unwrap();
    let telegram = Telegram::open().await;
    let bot = Bot::serve(PROGRAM, &telegram.url, &folder.path().join("a.db"), &[]);
    telegram.until_asked(1).await;
    assert_eq!(listening(bot.id()), 0);
    let listen = free_address();
    let bot = Bot::serve(
        PROGRAM,
        &telegram.url,
        &folder.path().join("b.db"),
        &[("PENCAKER_LISTEN", &listen)],
    );
    assert_eq!(page(&listen, "/health").await.0, 200);
    assert_eq!(listening(bot.id()), 1, "what is counted can be found");
    let forged = http()
        .post(format!("http://{listen}/masuk"))
        .json(&update(1, 1));
    assert_eq!(forged.send().await.unwrap().status().as_u16(), 404);
}
