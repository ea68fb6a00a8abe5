//! Who goes first, how fast, and who waits for nobody.

use super::*;

#[tokio::test]
async fn replies_go_before_notices_before_runs_and_a_chat_keeps_its_order() {
    let house = House::open().await;
    let postman = Postman::new();
    let run = run(&house, "siaran", vec![1, 2, 3]).await;
    post(
        &house,
        vec![
            letter(1, Lane::Notice, "kabar"),
            letter(1, Lane::Reply, "a"),
            letter(1, Lane::Reply, "b"),
        ],
    )
    .await;
    let mut delivery = house.delivery(&postman);
    delivery.settle_down().await;
    assert_eq!(postman.sent_to(1), ["a", "b", "kabar", "siaran"]);
    assert_eq!(postman.sent_to(2), ["siaran"]);
    assert_eq!(postman.together(), 1, "one letter of a chat at a time");
    assert_eq!(
        house
            .count("SELECT count(*) FROM outbox WHERE lane = 0")
            .await,
        0,
        "a delivered reply is gone"
    );
    assert_eq!(
        house
            .count(
                "SELECT count(*) FROM outbox WHERE state = 2 AND body IS NULL AND message_id = 1"
            )
            .await,
        4
    );
    let standing = standing(&house, run).await;
    assert_eq!((standing.delivered, standing.queued), (3, 0));
}

#[tokio::test]
async fn the_next_letter_of_a_chat_waits_until_the_one_before_is_settled() {
    let house = House::open().await;
    let postman = Postman::new();
    let gate = postman.hang(1);
    post(
        &house,
        vec![
            letter(1, Lane::Reply, "a"),
            letter(1, Lane::Reply, "b"),
            letter(2, Lane::Reply, "c"),
        ],
    )
    .await;
    let mut delivery = house.delivery(&postman);
    until_hanging(&mut delivery, &postman, 2, 1).await;
    assert_eq!(postman.sent_to(1), ["a"]);
    assert_eq!(postman.sent_to(2), ["c"], "others do not wait for it");
    gate.add_permits(2);
    delivery.settle_down().await;
    assert_eq!(postman.sent_to(1), ["a", "b"]);
    assert_eq!(queued(&house).await, 0);
}

#[tokio::test]
async fn a_hanging_run_keeps_no_answer_waiting() {
    let house = House::open().await;
    let postman = Postman::new();
    let receivers: Vec<i64> = (1_000..1_200).collect();
    let gates: Vec<_> = receivers.iter().map(|chat| postman.hang(*chat)).collect();
    run(&house, "siaran", receivers).await;
    let mut delivery = house.delivery(&postman);
    // Of 128 requests at once 96 may be no replies.
    let hanging = 96;
    until_hanging(&mut delivery, &postman, hanging, hanging).await;
    assert_eq!(
        house
            .count("SELECT count(*) FROM outbox WHERE state = 1")
            .await,
        i64::try_from(hanging).unwrap()
    );
    post(&house, vec![letter(7, Lane::Reply, "jawaban")]).await;
    until_hanging(&mut delivery, &postman, hanging + 1, hanging).await;
    assert_eq!(postman.sent_to(7), ["jawaban"]);
    for gate in gates {
        gate.add_permits(1);
    }
    delivery.settle_down().await;
    assert_eq!(postman.sent().len(), 201);
    assert_eq!(queued(&house).await, 0);
}

#[tokio::test]
async fn a_flooding_chat_gets_its_letters_in_order_and_delays_nobody() {
    let house = House::open().await;
    let postman = Postman::new();
    let mut letters: Vec<Letter> = (0..300)
        .map(|number| letter(1, Lane::Reply, &number.to_string()))
        .collect();
    letters.push(letter(2, Lane::Reply, "jawaban"));
    post(&house, letters).await;
    let mut delivery = house.delivery(&postman);
    delivery.settle_down().await;
    let expected: Vec<String> = (0..300).map(|number| number.to_string()).collect();
    assert_eq!(postman.sent_to(1), expected);
    let place = postman
        .sent()
        .iter()
        .position(|(chat, _)| *chat == 2)
        .unwrap();
    assert!(place < 40, "behind {place} letters of the flood");
    assert_eq!(queued(&house).await, 0);
}

#[tokio::test]
async fn the_pace_is_kept_over_everybody_and_over_each_chat() {
    let house = House::open().await;
    let postman = Postman::new();
    let mut delivery = house
        .app
        .delivery(Arc::new(postman.clone()), Rates::PerSecond(30));
    post(
        &house,
        (0..12)
            .map(|number| letter(1, Lane::Reply, &number.to_string()))
            .collect(),
    )
    .await;
    run(&house, "siaran", (100..160).collect()).await;
    post(
        &house,
        (200..220)
            .map(|chat| letter(chat, Lane::Reply, "halo"))
            .collect(),
    )
    .await;
    let mut seconds = Vec::new();
    let mut seen = 0;
    for _ in 0..9 {
        let mut this = 0;
        // A second in steps of 20 ms, as the loop would be woken.
        for _ in 0..50 {
            delivery.settle_down().await;
            this += postman.sent().len() - seen;
            seen = postman.sent().len();
            house.clock.shift(Duration::from_millis(20));
        }
        seconds.push(this);
    }
    assert!(seconds.iter().all(|letters| *letters <= 30), "{seconds:?}");
    assert_eq!(seconds.iter().sum::<usize>(), 92, "{seconds:?}");
    let first: Vec<i64> = postman
        .sent()
        .iter()
        .take(21)
        .map(|(chat, _)| *chat)
        .collect();
    assert!(
        first.iter().all(|chat| *chat == 1 || *chat >= 200),
        "replies first: {first:?}"
    );
    assert_eq!(
        postman.sent_to(1),
        (0..12).map(|number| number.to_string()).collect::<Vec<_>>()
    );
}

#[tokio::test]
async fn the_same_cause_is_posted_for_once() {
    let house = House::open().await;
    let postman = Postman::new();
    for _ in 0..2 {
        let (now, letters) = (
            house.clock.now(),
            vec![letter(1, Lane::Notice, "a"), letter(1, Lane::Notice, "b")],
        );
        house
            .store()
            .write(move |tx| {
                Box::pin(
                    async move { outbox::post(tx, &letters, Some("reminder:7"), None, now).await },
                )
            })
            .await
            .unwrap();
    }
    house.delivery(&postman).settle_down().await;
    assert_eq!(postman.sent_to(1), ["a", "b"]);
}

#[tokio::test]
async fn the_loop_hears_the_bell_and_stops_with_what_is_under_way_settled() {
    let house = House::open().await;
    let postman = Postman::new();
    let app = house.app.clone();
    let post_to = Arc::new(postman.clone());
    let running = tokio::spawn(async move { app.run(post_to, Rates::Unlimited).await });
    post(&house, vec![letter(1, Lane::Reply, "a")]).await;
    tokio::time::timeout(Duration::from_secs(10), async {
        while postman.sent().is_empty() {
            tokio::task::yield_now().await;
        }
    })
    .await
    .unwrap();
    house.app.shutdown().begin();
    tokio::time::timeout(Duration::from_secs(5), running)
        .await
        .unwrap()
        .unwrap();
    assert_eq!(queued(&house).await, 0);
}
