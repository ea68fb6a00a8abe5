//! The office is told in chat when sending stood still or the disk is nearly full: once, and truly.

use std::time::Duration;

use pencaker::app::delivery::Verdict;
use pencaker::letter::Lane;
use pencaker::store::outbox;

use crate::house::{House, Postman, letter};

/// The admin of the house.
const ADMIN: i64 = 900_001;
const RAISED: &str = "SELECT count(*) FROM meta WHERE name = 'alarm_sending'";
const NOTICES: &str = "SELECT count(*) FROM outbox WHERE lane = 1";

async fn post(house: &House, to: i64) {
    let now = house.clock.now();
    house
        .store()
        .write(move |tx| {
            Box::pin(async move {
                outbox::post(tx, &[letter(to, Lane::Reply, "halo")], None, None, now).await
            })
        })
        .await
        .unwrap();
    house.app.bell().ring(Lane::Reply);
}

#[tokio::test]
async fn a_standstill_is_told_when_it_is_over_also_by_the_next_start() {
    let house = House::open().await;
    let postman = Postman::new();
    postman.always(7, Verdict::NotSent);
    let mut delivery = house.delivery(&postman);
    post(&house, 7).await;
    delivery.settle_down().await;
    house.app.watch(None).await.unwrap();
    house.clock.shift(Duration::from_secs(299));
    delivery.settle_down().await;
    house.app.watch(None).await.unwrap();
    assert_eq!(house.count(RAISED).await, 0, "not five minutes yet");
    house.clock.shift(Duration::from_secs(1));
    for _ in 0..3 {
        house.app.watch(None).await.unwrap();
    }
    assert_eq!(house.count(RAISED).await, 1);
    assert_eq!(
        house.count(NOTICES).await,
        0,
        "no letter would get through now"
    );

    drop(delivery);
    let house = house.reopen().await;
    let mut delivery = house.delivery(&postman);
    house.clock.shift(Duration::from_mins(10));
    house.app.watch(None).await.unwrap();
    delivery.settle_down().await;
    house.app.watch(None).await.unwrap();
    assert_eq!(house.count(RAISED).await, 1, "it still stands still");
    postman.no_longer(7);
    house.clock.shift(Duration::from_mins(2));
    delivery.settle_down().await;
    assert_eq!(house.count("SELECT count(*) FROM outbox").await, 0);
    house.clock.shift(Duration::from_secs(15));
    for _ in 0..3 {
        house.app.watch(None).await.unwrap();
        delivery.settle_down().await;
    }
    assert_eq!(house.count(RAISED).await, 0);
    let told = postman.sent_to(ADMIN);
    assert_eq!(told.len(), 1, "{told:?}");
    assert!(
        told[0].contains("Sejak: Senin, 2 Maret 2026, pukul 09.00 WIB"),
        "{told:?}"
    );
    assert!(
        told[0].contains("Sampai: Senin, 2 Maret 2026, pukul 09.17 WIB"),
        "{told:?}"
    );
}

#[tokio::test]
async fn one_chat_that_waits_is_no_standstill_while_others_get_theirs() {
    let house = House::open().await;
    let postman = Postman::new();
    postman.always(
        7,
        Verdict::Later {
            after: Duration::from_secs(1_400),
            whole_bot: false,
        },
    );
    let mut delivery = house.delivery(&postman);
    post(&house, 7).await;
    for minute in 0..12 {
        post(&house, 100 + minute).await;
        delivery.settle_down().await;
        house.app.watch(None).await.unwrap();
        house.clock.shift(Duration::from_mins(1));
    }
    assert_eq!(house.count(RAISED).await, 0);
    assert_eq!(postman.sent().len(), 13);
    assert_eq!(house.count(NOTICES).await, 0);
}

#[tokio::test]
async fn a_letter_that_may_not_go_yet_or_never_is_no_standstill() {
    let house = House::open().await;
    let now = house.clock.now_ms();
    for (not_before, last_useful) in [(Some(now + 86_400_000), None), (None, Some(now - 1))] {
        let times = (not_before, last_useful);
        house
            .store()
            .write(move |tx| {
                Box::pin(async move {
                    let now = jiff::Timestamp::from_millisecond(now).unwrap();
                    let last = times
                        .1
                        .map(|ms| jiff::Timestamp::from_millisecond(ms).unwrap());
                    outbox::post(tx, &[letter(7, Lane::Notice, "nanti")], None, last, now).await
                })
            })
            .await
            .unwrap();
        if not_before.is_some() {
            let mut holder = crate::process::hold(&house.path()).await;
            sqlx::query("UPDATE outbox SET not_before = ?")
                .bind(not_before)
                .execute(&mut holder)
                .await
                .unwrap();
            sqlx::Executor::execute(&mut holder, "COMMIT")
                .await
                .unwrap();
        }
    }
    assert_eq!(house.count(NOTICES).await, 2);
    for _ in 0..8 {
        house.app.watch(None).await.unwrap();
        house.clock.shift(Duration::from_mins(1));
    }
    assert_eq!(house.count(RAISED).await, 0);
}

#[tokio::test]
async fn a_disk_that_is_nearly_full_is_told_once_and_again_when_it_is_so_again() {
    const LOW: Option<u64> = Some(499_999_999);
    let house = House::open().await;
    let postman = Postman::new();
    let mut delivery = house.delivery(&postman);
    house.app.watch(Some(500_000_000)).await.unwrap();
    for _ in 0..3 {
        house.app.watch(LOW).await.unwrap();
        delivery.settle_down().await;
        house.clock.shift(Duration::from_hours(7));
    }
    let told = postman.sent_to(ADMIN);
    assert_eq!(told.len(), 1, "{told:?}");
    assert!(told[0].contains("499 MB"), "{told:?}");

    // A little room is not yet recovery.
    house.app.watch(Some(600_000_000)).await.unwrap();
    house.app.watch(LOW).await.unwrap();
    delivery.settle_down().await;
    assert_eq!(postman.sent_to(ADMIN).len(), 1);
    house.app.watch(Some(600_000_001)).await.unwrap();
    house.app.watch(LOW).await.unwrap();
    delivery.settle_down().await;
    assert_eq!(postman.sent_to(ADMIN).len(), 2, "it had recovered");
    house.clock.shift(Duration::from_hours(24));
    drop(delivery);
    let house = house.reopen().await;
    let mut delivery = house.delivery(&postman);
    house.app.watch(LOW).await.unwrap();
    house.app.watch(LOW).await.unwrap();
    delivery.settle_down().await;
    assert_eq!(postman.sent_to(ADMIN).len(), 3, "a day later");
}

#[tokio::test]
async fn an_admin_who_cannot_be_reached_gets_it_on_return() {
    let house = House::open().await;
    let postman = Postman::new();
    postman.order(ADMIN, Verdict::PersonGone);
    let mut delivery = house.delivery(&postman);
    house.app.watch(Some(1)).await.unwrap();
    delivery.settle_down().await;
    assert_eq!(postman.sent_to(ADMIN).len(), 1);
    assert_eq!(
        house
            .count("SELECT count(*) FROM outbox WHERE state = 5")
            .await,
        1,
        "held"
    );
}
