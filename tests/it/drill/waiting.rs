//! Telegram wants one chat to wait for 1,400 seconds: that chat waits, nobody else does, and a new start waits on.

use std::time::Duration;

use pencaker::app::delivery::Verdict;
use pencaker::clock::Clock;
use pencaker::demo::bot_api::{Fault, FaultKind, NewPerson, Request};
use pencaker::letter::Lane;
use pencaker::store::outbox;

use super::run::Drill;
use super::stage::Stage;
use super::wreck::look;
use crate::crowd::Applicant;
use crate::house::{House, Postman, letter};

const WAIT: Duration = Duration::from_secs(1_400);

#[tokio::test(flavor = "multi_thread")]
async fn a_chat_that_must_wait_long_keeps_nobody_else_waiting() {
    let begun = Clock::system().now_ms();
    let mut stage = Stage::open(&Drill::calm(10)).await;
    let unlucky = Applicant::nth(0).chat;
    stage.simulator().order_fault(Fault {
        method: Some("sendMessage".into()),
        chat: Some(unlucky),
        skip: 2,
        times: 1,
        kind: FaultKind::Refuse {
            code: 429,
            description: "Too Many Requests: retry after 1400".into(),
            retry_after: Some(1_400),
        },
    });
    stage.gather(10);
    stage.leave_behind(0);
    stage.meet().await;
    let asked = |calls: Vec<Request>| {
        let theirs =
            |call: &&Request| call.method == "sendMessage" && call.parameters["chat_id"] == unlucky;
        calls.iter().filter(theirs).count()
    };
    stage
        .telegram
        .until(Duration::from_secs(20), "the refusal", |simulator| {
            asked(simulator.requests()) == 3
        })
        .await;
    let mut conn = look(&stage.database).await;
    let row = async |conn: &mut sqlx::SqliteConnection| -> Option<i64> {
        sqlx::query_scalar("SELECT not_before FROM outbox WHERE chat = ? AND state = 0 ORDER BY id")
            .bind(unlucky)
            .fetch_one(conn)
            .await
            .expect("the letter waits")
    };
    let deadline = std::time::Instant::now() + Duration::from_secs(20);
    let until = loop {
        if let Some(until) = row(&mut conn).await {
            break until;
        }
        assert!(
            std::time::Instant::now() < deadline,
            "the outbox does not know that the letter must wait"
        );
        tokio::time::sleep(Duration::from_millis(20)).await;
    };
    let wait = i64::try_from(WAIT.as_millis()).unwrap();
    assert!((begun + wait..=Clock::system().now_ms() + wait).contains(&until));
    drop(conn);

    stage.bot().kill();
    stage.start();
    let newcomer = stage.simulator().add_person(NewPerson {
        first_name: "Rina".into(),
        ..NewPerson::default()
    });
    stage.simulator().say(newcomer, newcomer, "/bantuan");
    stage
        .telegram
        .until(Duration::from_secs(20), "somebody else", |simulator| {
            simulator.glance(newcomer).0 >= 2
        })
        .await;
    assert_eq!(
        asked(stage.simulator().requests()),
        3,
        "the next start does not try it again"
    );
    assert_eq!(
        stage.bot().end("TERM", Duration::from_secs(5)).0.code(),
        Some(0)
    );
}

#[tokio::test]
async fn when_the_time_has_passed_the_answer_goes_out_whatever_was_started_meanwhile() {
    let house = House::open().await;
    let postman = Postman::new();
    postman.order(
        1,
        Verdict::Later {
            after: WAIT,
            whole_bot: false,
        },
    );
    let now = house.clock.now();
    let letters = vec![
        letter(1, Lane::Reply, "satu"),
        letter(1, Lane::Reply, "dua"),
        letter(2, Lane::Reply, "lain"),
    ];
    house
        .store()
        .write(move |tx| Box::pin(async move { outbox::post(tx, &letters, None, None, now).await }))
        .await
        .unwrap();
    house.delivery(&postman).settle_down().await;
    assert_eq!(postman.sent_to(1), ["satu"]);
    assert_eq!(postman.sent_to(2), ["lain"]);
    house.clock.shift(Duration::from_secs(10));
    let house = house.reopen().await;
    let mut delivery = house.delivery(&postman);
    delivery.settle_down().await;
    house.clock.shift(Duration::from_secs(1_400 - 11));
    delivery.settle_down().await;
    assert_eq!(postman.sent_to(1), ["satu"], "a second before its time");
    house.clock.shift(Duration::from_secs(1));
    delivery.settle_down().await;
    assert_eq!(postman.sent_to(1), ["satu", "satu", "dua"], "in order");
}
