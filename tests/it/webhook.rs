//! Telegram brings the updates: only Telegram, only once, and none is acknowledged that is not kept.

use std::path::Path;
use std::time::{Duration, Instant};

use pencaker::demo::bot_api::{NewPerson, Outcome, Simulator};
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

use crate::metrics::figure;
use crate::process::{Bot, TOKEN, Telegram, command, free_address, hold, http, let_go, page};

const PROGRAM: &str = env!("CARGO_BIN_EXE_pencaker");
const SECRET: &str = "rahasia-webhook_0123456789";
const URL: &str = "https://bot.example/masuk";
/// Within this the program must have ended after it was asked to.
const END: Duration = Duration::from_secs(5);
const PATIENCE: Duration = Duration::from_secs(30);

/// The program with a webhook, listening at an address behind the proxy of the simulator, once Telegram knows of it.
async fn serve(telegram: &Telegram, database: &Path, listen: &str) -> Bot {
    telegram.simulator.end_tls_at(listen.parse().unwrap());
    let before = announced(&telegram.simulator);
    let bot = Bot::serve(
        PROGRAM,
        &telegram.url,
        database,
        &[
            ("PENCAKER_WEBHOOK_URL", URL),
            ("PENCAKER_LISTEN", listen),
            ("PENCAKER_WEBHOOK_SECRET", SECRET),
        ],
    );
    telegram
        .until(PATIENCE, "the webhook is announced", |simulator| {
            announced(simulator) > before
        })
        .await;
    bot
}

fn announced(simulator: &Simulator) -> usize {
    simulator
        .requests()
        .iter()
        .filter(|request| request.method == "setWebhook" && request.outcome == Outcome::Done)
        .count()
}

fn sent(simulator: &Simulator) -> usize {
    simulator
        .requests()
        .iter()
        .filter(|request| request.method == "sendMessage")
        .count()
}

fn person(telegram: &Telegram, name: &str) -> i64 {
    telegram.simulator.add_person(NewPerson {
        first_name: name.into(),
        ..NewPerson::default()
    })
}

/// Texts of the bot in a chat.
fn answers(simulator: &Simulator, chat: i64) -> usize {
    simulator
        .messages(chat)
        .iter()
        .filter(|message| message["from"]["is_bot"] == true)
        .count()
}

async fn info(telegram: &Telegram) -> Value {
    let url = format!("{}/bot{TOKEN}/getWebhookInfo", telegram.url);
    let answer = http().post(url).send().await.unwrap();
    let answer: Value = serde_json::from_str(&answer.text().await.unwrap()).unwrap();
    answer["result"].clone()
}

fn update(id: i64, chat: i64) -> Value {
    json!({
        "update_id": id, "message": {
            "message_id": 900, "date": 1_767_225_600, "text": "/bantuan",
            "chat": {"id": chat, "type": "private", "first_name": "Budi"},
            "from": {"id": chat, "is_bot": false, "first_name": "Budi"},
        }
    })
}

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
    let told = page(&listen, "/metrics").await.1;
    let forged = |reason| {
        figure(
            &told,
            &format!("pencaker_forged_updates_total{{reason=\"{reason}\"}}"),
        )
    };
    assert!((forged("secret") - 5.0).abs() < f64::EPSILON, "{told}");
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

#[tokio::test(flavor = "multi_thread")]
async fn sec_09_an_update_is_acknowledged_only_once_it_is_kept() {
    let folder = tempfile::tempdir().unwrap();
    let database = folder.path().join("held.db");
    let telegram = Telegram::open().await;
    let listen = free_address();
    let bot = serve(&telegram, &database, &listen).await;
    let holder = hold(&database).await;
    let budi = person(&telegram, "Budi");
    telegram.simulator.say(budi, budi, "/bantuan");
    let begun = Instant::now();
    while info(&telegram).await["last_error_message"] != "Wrong response from the webhook: 503" {
        assert!(begun.elapsed() < PATIENCE, "{}", info(&telegram).await);
        tokio::task::yield_now().await;
    }
    assert_eq!(
        telegram.simulator.updates_waiting(),
        1,
        "Telegram still has it"
    );
    let_go(holder).await;
    telegram
        .until(PATIENCE, "brought again and answered", |simulator| {
            simulator.updates_waiting() == 0 && answers(simulator, budi) == 1
        })
        .await;
    let output = bot.output();
    assert_eq!(bot.end("TERM", END).0.code(), Some(0));
    assert_eq!(answers(&telegram.simulator, budi), 1);
    assert!(
        output.contains("updates cannot be kept") && output.contains("updates are kept again"),
        "{output}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_caller_that_hangs_up_leaves_no_update_behind() {
    const CALLERS: i64 = 20;
    let folder = tempfile::tempdir().unwrap();
    let database = folder.path().join("hung-up.db");
    let telegram = Telegram::open().await;
    let listen = free_address();
    let bot = serve(&telegram, &database, &listen).await;
    let budi = person(&telegram, "Budi");
    telegram.simulator.say(budi, budi, "/bantuan");
    telegram
        .until(PATIENCE, "the true answer", |simulator| {
            answers(simulator, budi) == 1
        })
        .await;
    let holder = hold(&database).await;
    let mut callers = Vec::new();
    for id in 0..CALLERS {
        let body = update(77_000_100 + id, budi).to_string();
        let mut caller = TcpStream::connect(&listen).await.unwrap();
        let head = format!(
            "POST /masuk HTTP/1.1\r\nHost: bot.example\r\nX-Telegram-Bot-Api-Secret-Token: {SECRET}\r\nExpect: 100-continue\r\nContent-Length: {}\r\n\r\n",
            body.len()
        );
        caller.write_all(head.as_bytes()).await.unwrap();
        let mut go_on = [0; 25];
        caller.read_exact(&mut go_on).await.unwrap();
        assert_eq!(&go_on, b"HTTP/1.1 100 Continue\r\n\r\n");
        caller.write_all(body.as_bytes()).await.unwrap();
        callers.push(caller);
    }
    // Two seconds pass, since the database is held: by then all of them are inside.
    assert_eq!(page(&listen, "/health").await.0, 503);
    drop(callers);
    let_go(holder).await;
    telegram
        .until(PATIENCE, "all are answered", |simulator| {
            answers(simulator, budi) == 1 + usize::try_from(CALLERS).unwrap()
        })
        .await;
    assert_eq!(bot.end("TERM", END).0.code(), Some(0));
}

/// From webhook to polling and back, with people who write in between: every message has its one answer.
#[tokio::test(flavor = "multi_thread")]
async fn the_way_of_updates_may_change_and_nothing_is_lost() {
    let folder = tempfile::tempdir().unwrap();
    let database = folder.path().join("ways.db");
    let telegram = Telegram::open().await;
    let people: Vec<i64> = ["Siti", "Budi", "Dewi"]
        .iter()
        .map(|name| person(&telegram, name))
        .collect();
    let mut said = 0;
    let all_say = |said: &mut usize| {
        for chat in &people {
            telegram.simulator.say(*chat, *chat, "/bantuan");
        }
        *said += 1;
    };
    let all_answered = async |said: usize| {
        telegram
            .until(PATIENCE, "everybody is answered", |simulator| {
                simulator.updates_waiting() == 0
                    && people.iter().all(|chat| answers(simulator, *chat) >= said)
            })
            .await;
    };
    for round in 0..2 {
        all_say(&mut said);
        let bot = serve(&telegram, &database, &free_address()).await;
        all_say(&mut said);
        all_answered(said).await;
        let told = info(&telegram).await;
        assert_eq!(told["url"], URL);
        assert_eq!(told["max_connections"], 40);
        assert_eq!(told["allowed_updates"].as_array().unwrap().len(), 4);
        if round == 0 {
            assert_eq!(bot.end("TERM", END).0.code(), Some(0));
        } else {
            bot.kill();
        }

        all_say(&mut said);
        let bot = Bot::serve(PROGRAM, &telegram.url, &database, &[]);
        all_answered(said).await;
        assert_eq!(
            info(&telegram).await["url"],
            "",
            "the webhook is taken away"
        );
        all_say(&mut said);
        all_answered(said).await;
        bot.kill();
    }
    for chat in people {
        let (answered, asked) = (answers(&telegram.simulator, chat), said);
        // A kill may repeat the answer that was under way; none may be missing.
        assert!(
            (asked..=asked + 3).contains(&answered),
            "{answered} answers to {asked}"
        );
    }
    let requests = telegram.simulator.requests();
    for request in requests
        .iter()
        .filter(|request| request.method.ends_with("Webhook"))
    {
        assert_eq!(
            request.parameters["drop_pending_updates"], false,
            "{}",
            request.method
        );
    }
}
