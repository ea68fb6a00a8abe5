//! Announcements to many: once each, paused, resumed.

use super::*;

#[tokio::test]
async fn a_large_run_reaches_everybody_once() {
    let house = House::open().await;
    let postman = Postman::new();
    // BRD-15: whoever stands in it twice gets it once.
    let mut receivers: Vec<i64> = (1..=3_000).collect();
    receivers.extend(1..=50);
    let run = run(&house, "siaran", receivers).await;
    let mut delivery = house.delivery(&postman);
    delivery.settle_down().await;
    let mut reached: Vec<i64> = postman.sent().into_iter().map(|(chat, _)| chat).collect();
    reached.sort_unstable();
    assert_eq!(reached, (1..=3_000).collect::<Vec<_>>());
    assert_eq!(standing(&house, run).await.delivered, 3_000);
}

#[tokio::test]
async fn a_run_pauses_itself_after_ten_equal_refusals_and_goes_on_when_told() {
    let house = House::open().await;
    let postman = Postman::new();
    let refused = Verdict::Refused {
        reason: "Bad Request: can't parse entities: <rahasia>".to_owned(),
    };
    for chat in 1..=400 {
        postman.always(chat, refused.clone());
    }
    let run = run(&house, "siaran", (1..=400).collect()).await;
    post(&house, vec![letter(900, Lane::Reply, "jawaban")]).await;
    let mut delivery = house.delivery(&postman);
    delivery.settle_down().await;
    let paused = standing(&house, run).await;
    assert!(
        paused
            .paused
            .as_deref()
            .is_some_and(|reason| reason.contains("can't parse entities")),
        "{paused:?}"
    );
    assert!(paused.refused >= 10 && paused.queued > 250, "{paused:?}");
    assert_eq!(paused.sending, 0);
    assert_eq!(postman.sent_to(900), ["jawaban"]);
    for chat in 1..=400 {
        postman.no_longer(chat);
    }
    house
        .store()
        .write(move |tx| Box::pin(bulk::resume(tx, run)))
        .await
        .unwrap();
    house.app.bell().ring(Lane::Bulk);
    delivery.settle_down().await;
    let done = standing(&house, run).await;
    assert_eq!(
        (done.queued, done.delivered),
        (0, 400 - paused.refused),
        "BRD-05: it goes on, nobody gets it twice"
    );
}

#[tokio::test]
async fn staff_can_pause_a_run_between_two_letters() {
    let house = House::open().await;
    let postman = Postman::new();
    let gate = postman.hang(1);
    let run = run(&house, "siaran", (1..=300).collect()).await;
    let mut delivery = house.delivery(&postman);
    // The first page is marked and sent; before the next one staff pause the run.
    delivery.step();
    house
        .store()
        .write(move |tx| Box::pin(bulk::pause(tx, run, "oleh petugas")))
        .await
        .unwrap();
    gate.add_permits(1);
    delivery.settle_down().await;
    let paused = standing(&house, run).await;
    assert_eq!((paused.sending, paused.queued), (0, 300), "{paused:?}");
    house
        .store()
        .write(move |tx| Box::pin(bulk::resume(tx, run)))
        .await
        .unwrap();
    house.app.bell().ring(Lane::Bulk);
    delivery.settle_down().await;
    assert_eq!(standing(&house, run).await.delivered, 300);
    assert_eq!(postman.sent().len(), 300);
}
