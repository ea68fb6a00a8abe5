//! What is counted and timed, as a watching program reads it.

use std::time::Duration;

use pencaker::demo::bot_api::{Fault, FaultKind, NewPerson};

use crate::process::{Bot, Telegram, free_address, http, page};

const PROGRAM: &str = env!("CARGO_BIN_EXE_pencaker");

/// A figure of a page by its name with labels.
pub(crate) fn figure(page: &str, name: &str) -> f64 {
    page.lines()
        .find_map(|line| line.strip_prefix(name)?.strip_prefix(' ')?.parse().ok())
        .unwrap_or_else(|| panic!("{name} is missing in\n{page}"))
}

#[tokio::test(flavor = "multi_thread")]
async fn one_answer_leaves_its_figures() {
    let folder = tempfile::tempdir().unwrap();
    let telegram = Telegram::open().await;
    telegram.simulator.order_fault(Fault {
        method: Some("sendMessage".into()),
        chat: None,
        skip: 0,
        times: 1,
        kind: FaultKind::Refuse {
            code: 429,
            description: "Too Many Requests: retry after 1".into(),
            retry_after: Some(1),
        },
    });
    let listen = free_address();
    let bot = Bot::serve(
        PROGRAM,
        &telegram.url,
        &folder.path().join("figures.db"),
        &[("PENCAKER_LISTEN", &listen)],
    );
    let person = telegram.simulator.add_person(NewPerson {
        first_name: "Budi Contoh".into(),
        ..NewPerson::default()
    });
    telegram.simulator.say(person, person, "/start");
    telegram.simulator.say(person, person, "pesan rahasia");
    telegram
        .until(Duration::from_secs(20), "two answers", |simulator| {
            simulator.glance(person).0 >= 4
        })
        .await;
    // What came of a letter is written down a moment after Telegram has it.
    let delivered = "pencaker_letters_total{lane=\"reply\",outcome=\"delivered\"}";
    let mut told = page(&listen, "/metrics").await.1;
    while figure(&told, delivered) < 2.0
        || figure(&told, "pencaker_outbox_letters{lane=\"reply\"}") > 0.0
    {
        told = page(&listen, "/metrics").await.1;
    }
    for (name, exactly) in [
        ("pencaker_updates_total{step=\"kept\"}", 2.0),
        ("pencaker_updates_total{step=\"handled\"}", 2.0),
        ("pencaker_updates_total{step=\"set_aside\"}", 0.0),
        ("pencaker_handling_seconds_count", 2.0),
        ("pencaker_too_many_requests_total", 1.0),
        (
            "pencaker_letters_total{lane=\"reply\",outcome=\"later\"}",
            1.0,
        ),
        (delivered, 2.0),
        ("pencaker_inbox_updates", 0.0),
        ("pencaker_inbox_oldest_seconds", 0.0),
        ("pencaker_outbox_letters{lane=\"notice\"}", 0.0),
        ("pencaker_outbox_oldest_seconds{lane=\"reply\"}", 0.0),
    ] {
        let is = figure(&told, name);
        assert!(
            (is - exactly).abs() < f64::EPSILON,
            "{name} is {is}\n{told}"
        );
    }
    for name in [
        "pencaker_database_seconds_sum",
        "pencaker_database_jobs_sum",
        "pencaker_database_bytes",
        "pencaker_disk_free_bytes",
        "pencaker_updates_age_seconds",
    ] {
        assert!(figure(&told, name) > 0.0, "{name}\n{told}");
    }
    for personal in ["Budi", "rahasia", &person.to_string()] {
        assert!(!told.contains(personal), "{personal} stands in\n{told}");
    }
    let answer = http()
        .get(format!("http://{listen}/metrics"))
        .send()
        .await
        .unwrap();
    let kind = answer.headers()["content-type"].to_str().unwrap();
    assert!(kind.starts_with("text/plain; version=0.0.4"), "{kind}");
    drop(bot);
}
