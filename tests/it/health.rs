//! What is told to whoever asks how the program is: the truth, soon, also when the database hangs.

use std::time::{Duration, Instant};

use pencaker::app::delivery::Verdict;
use pencaker::app::shutdown::Shutdown;
use pencaker::demo::bot_api::NewPerson;
use pencaker::health::{self, Source};
use pencaker::letter::Lane;
use pencaker::store::inbox::RawUpdate;
use pencaker::store::outbox;
use serde_json::Value;
use tokio::net::TcpListener;

use crate::house::{House, Postman, letter};
use crate::process::{Bot, Telegram, command, free_address, hold, http, let_go, page};

const PROGRAM: &str = env!("CARGO_BIN_EXE_pencaker");
/// Two seconds are the deadline; the rest is for a busy machine.
const SOON: Duration = Duration::from_secs(8);

const CHECKS: [&str; 6] = ["database", "updates", "inbox", "outbox", "disk", "wal"];

async fn health(address: &str) -> (u16, Value) {
    let (status, body) = page(address, "/health").await;
    (status, serde_json::from_str(&body).unwrap())
}

/// The checks that fail.
fn failing(report: &Value) -> Vec<&str> {
    CHECKS
        .into_iter()
        .filter(|check| report["checks"][check]["ok"] == false)
        .collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn all_is_well_until_the_database_is_held_and_well_again_after() {
    let folder = tempfile::tempdir().unwrap();
    let database = folder.path().join("sehat.db");
    let telegram = Telegram::open().await;
    let listen = free_address();
    let bot = Bot::serve(
        PROGRAM,
        &telegram.url,
        &database,
        &[("PENCAKER_LISTEN", &listen)],
    );
    let person = telegram.simulator.add_person(NewPerson {
        first_name: "Budi Contoh".into(),
        ..NewPerson::default()
    });
    telegram.simulator.say(person, person, "/start");
    telegram
        .until(Duration::from_secs(20), "the answer", |simulator| {
            simulator.glance(person).0 >= 2
        })
        .await;
    let (status, report) = health(&listen).await;
    assert_eq!(
        (status, &report["ok"]),
        (200, &Value::Bool(true)),
        "{report}"
    );
    for check in CHECKS {
        assert_eq!(report["checks"][check]["ok"], true, "{check}: {report}");
    }
    assert_eq!(report["checks"]["updates"]["source"], "polling");
    assert!(
        report["checks"]["updates"]["last_seconds"].is_f64(),
        "{report}"
    );
    assert!(report["checks"]["database"]["write_seconds"].is_f64());
    assert!(report["checks"]["disk"]["free_bytes"].is_u64());
    assert!(!report.to_string().contains("Budi"));

    let holder = hold(&database).await;
    // Several who ask at once share the one write that hangs.
    let begun = Instant::now();
    let asked = (0..8).map(|_| health(&listen));
    for (status, report) in futures::future::join_all(asked).await {
        assert_eq!(
            (status, failing(&report)),
            (503, vec!["database"]),
            "{report}"
        );
        assert_eq!(
            report["checks"]["database"]["problem"],
            "the database is busy"
        );
    }
    assert!(begun.elapsed() < SOON, "{:?}", begun.elapsed());
    assert_eq!(page(&listen, "/metrics").await.0, 200);
    let_go(holder).await;
    let begun = Instant::now();
    while health(&listen).await.0 != 200 {
        assert!(
            begun.elapsed() < Duration::from_secs(30),
            "{}",
            bot.output()
        );
    }
    // Being asked does not keep it from ending, nor does a database that hangs.
    let holder = hold(&database).await;
    let asking = tokio::spawn(async move {
        http()
            .get(format!("http://{listen}/health"))
            .send()
            .await
            .is_ok()
    });
    assert_eq!(bot.end("TERM", Duration::from_secs(5)).0.code(), Some(0));
    asking.await.unwrap();
    let_go(holder).await;
}

/// Nobody writes, so Telegram holds the first question; that it is asked is seen at once all the same.
#[tokio::test(flavor = "multi_thread")]
async fn a_start_in_a_quiet_hour_says_that_it_asks() {
    let folder = tempfile::tempdir().unwrap();
    let telegram = Telegram::open().await;
    let listen = free_address();
    let bot = Bot::serve(
        PROGRAM,
        &telegram.url,
        &folder.path().join("hening.db"),
        &[("PENCAKER_LISTEN", &listen)],
    );
    telegram.until_asked(1).await;
    let (status, report) = health(&listen).await;
    assert_eq!(status, 200, "{report}");
    let updates = &report["checks"]["updates"];
    let asked = updates["asked_seconds"].as_f64().unwrap();
    assert!((0.0..20.0).contains(&asked), "{report}");
    assert_eq!(updates["last_seconds"], Value::Null, "not yet answered");
    assert_eq!(bot.end("TERM", Duration::from_secs(5)).0.code(), Some(0));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_address_that_is_taken_is_refused_in_words() {
    let folder = tempfile::tempdir().unwrap();
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let refused = command(PROGRAM)
        .arg("serve")
        .env("TELOXIDE_TOKEN", crate::process::TOKEN)
        .env("PENCAKER_API_URL", "http://127.0.0.1:9")
        .env("PENCAKER_DB", folder.path().join("taken.db"))
        .env("PENCAKER_LISTEN", taken.local_addr().unwrap().to_string())
        .output()
        .unwrap();
    assert_eq!(refused.status.code(), Some(1));
    let words = String::from_utf8(refused.stderr).unwrap();
    assert!(words.contains("PENCAKER_LISTEN"), "{words}");
}

/// A house whose clock stands still, and the address at which it tells how it is.
async fn observed(source: Source) -> (House, String, Shutdown) {
    let house = House::open().await;
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap().to_string();
    let end = Shutdown::default();
    tokio::spawn(health::serve(
        listener,
        health::router(house.app.clone(), source),
        end.clone(),
    ));
    (house, address, end)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_silent_telegram_is_noticed() {
    let (house, address, end) = observed(Source::Polling).await;
    assert_eq!(health(&address).await.0, 200, "just begun");
    house.clock.shift(Duration::from_secs(91));
    assert_eq!(failing(&health(&address).await.1), ["updates"]);
    house.app.pulse().updates_came();
    assert_eq!(health(&address).await.0, 200);
    // It goes on asking, but nobody answers.
    house.clock.shift(Duration::from_secs(90));
    house.app.pulse().asks_for_updates();
    house.clock.shift(Duration::from_secs(1));
    let (status, report) = health(&address).await;
    assert_eq!((status, failing(&report)), (503, vec!["updates"]));
    assert_eq!(report["checks"]["updates"]["last_seconds"], 91.0);
    assert_eq!(report["checks"]["updates"]["asked_seconds"], 1.0);
    end.begin();

    // A quiet night is no failure of a webhook, but a webhook that Telegram does not know is.
    let (house, address, end) = observed(Source::Webhook).await;
    house.clock.shift(Duration::from_secs(91));
    assert_eq!(failing(&health(&address).await.1), ["updates"]);
    house.app.pulse().webhook_stands(true);
    house.clock.shift(Duration::from_hours(9));
    let (status, report) = health(&address).await;
    assert_eq!(status, 200, "{report}");
    assert_eq!(report["checks"]["updates"]["announced"], true);
    house.app.pulse().webhook_stands(false);
    assert_eq!(
        failing(&health(&address).await.1),
        ["updates"],
        "taken away"
    );
    end.begin();
}

#[tokio::test(flavor = "multi_thread")]
async fn an_update_that_nobody_handles_is_noticed() {
    let (house, address, end) = observed(Source::Polling).await;
    let update = RawUpdate {
        update_id: 5,
        chat: Some(7),
        body: "{\"update_id\":5}".into(),
    };
    house.app.keep(vec![update]).await.unwrap();
    house.clock.shift(Duration::from_secs(119));
    house.app.pulse().updates_came();
    let (status, report) = health(&address).await;
    assert_eq!(status, 200, "{report}");
    assert_eq!(report["checks"]["inbox"]["waiting"], 1);
    house.clock.shift(Duration::from_secs(1));
    let (status, report) = health(&address).await;
    assert_eq!((status, failing(&report)), (503, vec!["inbox"]), "{report}");
    assert_eq!(report["checks"]["inbox"]["oldest_seconds"], 120.0);
    house.app.dismiss(5).await.unwrap();
    assert_eq!(health(&address).await.0, 200);
    end.begin();
}

#[tokio::test(flavor = "multi_thread")]
async fn letters_that_wait_in_vain_are_noticed() {
    let (house, address, end) = observed(Source::Polling).await;
    let postman = Postman::new();
    postman.always(7, Verdict::NotSent);
    let mut delivery = house.delivery(&postman);
    let now = house.clock.now();
    house
        .store()
        .write(move |tx| {
            Box::pin(async move {
                outbox::post(tx, &[letter(7, Lane::Reply, "halo")], None, None, now).await
            })
        })
        .await
        .unwrap();
    delivery.settle_down().await;
    let (status, report) = health(&address).await;
    assert_eq!(status, 200, "{report}");
    assert_eq!(report["checks"]["outbox"]["replies"], 1);
    house.clock.shift(Duration::from_mins(5));
    house.app.pulse().updates_came();
    delivery.settle_down().await;
    let (status, report) = health(&address).await;
    assert_eq!(
        (status, failing(&report)),
        (503, vec!["outbox"]),
        "{report}"
    );
    let outbox = &report["checks"]["outbox"];
    assert_eq!(outbox["standing_still_seconds"], 300.0);
    assert_eq!(outbox["oldest_seconds"], 300.0);
    postman.no_longer(7);
    house.clock.shift(Duration::from_mins(1));
    delivery.settle_down().await;
    assert_eq!(postman.sent().len(), 3, "tried until it went");
    let (status, report) = health(&address).await;
    assert_eq!(status, 200, "{report}");
    assert_eq!(report["checks"]["outbox"]["replies"], 0);
    end.begin();
}
