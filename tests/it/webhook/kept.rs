//! What Telegram brings is kept before it is acknowledged, whatever happens meanwhile; and the way of updates may change.

use std::time::{Duration, Instant};

use pencaker::telegram::api::Api;
use pencaker::telegram::intake::Intake;
use pencaker::telegram::webhook;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

use crate::house::House;
use crate::process::{Bot, TOKEN, Telegram, free_address, hold, http, let_go, page};
use crate::webhook::{END, PATIENCE, PROGRAM, SECRET, URL, answers, info, person, serve, update};

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

/// How long a writer waits for another program that holds the file.
const WAITS_FOR_A_LOCK: Duration = Duration::from_secs(10);

/// Whoever brings an update hears soon that it cannot be kept, also when the inbox of the last run cannot be read yet.
#[tokio::test(flavor = "multi_thread")]
async fn sec_09_a_database_held_from_the_start_keeps_no_caller_waiting() {
    let house = House::open().await;
    let holder = hold(&house.path()).await;
    let (hall, mut handed) = tokio::sync::mpsc::channel(8);
    let (router, keeper) = webhook::open(
        "/masuk",
        SECRET.to_owned().into(),
        Intake::new(house.app.clone(), hall),
        &house.app,
    );
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move { axum::serve(listener, router).await });
    tokio::spawn(keeper.run(house.app.shutdown().clone()));
    let bring = async || {
        let body = update(77_000_200, 5).to_string();
        let call = http()
            .post(format!("http://{address}/masuk"))
            .header("X-Telegram-Bot-Api-Secret-Token", SECRET)
            .body(body);
        call.send().await.unwrap().status().as_u16()
    };
    let begun = Instant::now();
    assert_eq!(bring().await, 503);
    assert!(
        begun.elapsed() < WAITS_FOR_A_LOCK * 2,
        "{:?}",
        begun.elapsed()
    );
    let_go(holder).await;
    while bring().await != 200 {
        assert!(begun.elapsed() < PATIENCE);
    }
    assert_eq!(handed.recv().await.unwrap().id.0, 77_000_200);
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

/// What the program looks at every minute, and does when the answer is no.
#[tokio::test(flavor = "multi_thread")]
async fn a_webhook_that_somebody_took_away_is_seen_and_set_again() {
    let telegram = Telegram::open().await;
    telegram
        .simulator
        .end_tls_at("127.0.0.1:9".parse().unwrap());
    let api = Api::new(&telegram.url, TOKEN.to_owned().into()).unwrap();
    assert_eq!(webhook::stands(&api, URL).await, Ok(false));
    webhook::announce(&api, URL, &SECRET.to_owned().into())
        .await
        .unwrap();
    assert_eq!(webhook::stands(&api, URL).await, Ok(true));
    let other = "https://lain.example/masuk";
    webhook::announce(&api, other, &SECRET.to_owned().into())
        .await
        .unwrap();
    assert_eq!(webhook::stands(&api, URL).await, Ok(false));
    webhook::announce(&api, URL, &SECRET.to_owned().into())
        .await
        .unwrap();
    assert_eq!(webhook::stands(&api, URL).await, Ok(true));
}
