//! What becomes of a letter, and what a kill leaves.

use super::*;

#[tokio::test]
async fn who_blocks_the_bot_gets_nothing_and_hears_what_they_missed_on_return() {
    let house = House::open().await;
    let postman = Postman::new();
    postman.always(1, Verdict::PersonGone);
    let run = run(&house, "siaran", vec![1, 2]).await;
    post(
        &house,
        vec![
            letter(1, Lane::Reply, "jawaban"),
            letter(1, Lane::Notice, "satu"),
            letter(1, Lane::Notice, "dua"),
        ],
    )
    .await;
    let mut delivery = house.delivery(&postman);
    delivery.settle_down().await;
    assert_eq!(postman.sent_to(1), ["jawaban"], "the first 403 is believed");
    assert_eq!(
        house
            .count("SELECT count(*) FROM chat WHERE id = 1 AND left_at IS NOT NULL")
            .await,
        1
    );
    assert_eq!(
        house
            .count("SELECT count(*) FROM outbox WHERE chat = 1 AND lane = 0")
            .await,
        0
    );
    let gone = standing(&house, run).await;
    assert_eq!((gone.gone, gone.delivered), (1, 1));
    post(&house, vec![letter(1, Lane::Notice, "tiga")]).await;
    delivery.settle_down().await;
    assert_eq!(postman.sent_to(1).len(), 1, "what comes later is held too");
    let held = house
        .store()
        .write(|tx| Box::pin(outbox::held(tx, 1)))
        .await
        .unwrap();
    assert_eq!(held, 3);

    postman.no_longer(1);
    let back = house
        .store()
        .write(|tx| Box::pin(chats::mark_returned(tx, 1)))
        .await
        .unwrap();
    assert_eq!(back, 3);
    house.app.bell().ring(Lane::Notice);
    delivery.settle_down().await;
    assert_eq!(postman.sent_to(1), ["jawaban", "satu", "dua", "tiga"]);
}

#[tokio::test]
async fn leaving_stops_what_already_waits_in_memory() {
    let house = House::open().await;
    let postman = Postman::new();
    let gate = postman.hang(1);
    post(
        &house,
        vec![
            letter(1, Lane::Notice, "satu"),
            letter(1, Lane::Notice, "dua"),
        ],
    )
    .await;
    let mut delivery = house.delivery(&postman);
    until_hanging(&mut delivery, &postman, 1, 1).await;
    let now = house.clock.now();
    house
        .store()
        .write(move |tx| Box::pin(chats::mark_left(tx, 1, now)))
        .await
        .unwrap();
    gate.add_permits(9);
    delivery.settle_down().await;
    assert_eq!(postman.sent_to(1), ["satu"]);
    assert_eq!(
        house
            .count("SELECT count(*) FROM outbox WHERE chat = 1 AND state = 5")
            .await,
        1
    );
}

#[tokio::test]
async fn a_letter_is_sent_late_until_its_last_useful_moment() {
    let house = House::open().await;
    let postman = Postman::new();
    let soon = house.clock.now() + jiff::SignedDuration::from_mins(30);
    post_until(
        &house,
        vec![letter(1, Lane::Notice, "kelas jam sembilan")],
        Some(soon),
    )
    .await;
    post_until(&house, vec![letter(2, Lane::Notice, "kelas besok")], None).await;
    house.clock.shift(Duration::from_hours(1));
    house.delivery(&postman).settle_down().await;
    assert_eq!(postman.sent(), [(2, "kelas besok".to_owned())]);
    assert_eq!(
        house
            .count("SELECT count(*) FROM outbox WHERE chat = 1 AND state = 6 AND body IS NULL")
            .await,
        1
    );
}

#[tokio::test]
async fn a_request_to_wait_stops_one_chat_or_everybody_as_it_says() {
    let house = House::open().await;
    let postman = Postman::new();
    let wait = |whole_bot| Verdict::Later {
        after: Duration::from_secs(5),
        whole_bot,
    };
    postman.order(1, wait(false));
    post(
        &house,
        vec![letter(1, Lane::Notice, "a"), letter(2, Lane::Reply, "b")],
    )
    .await;
    let mut delivery = house.delivery(&postman);
    let step = delivery.settle_down().await;
    assert_eq!(postman.sent(), [(2, "b".to_owned()), (1, "a".to_owned())]);
    assert_eq!(step.look_again, Some(house.clock.now_ms() + 5_000));
    post(&house, vec![letter(2, Lane::Reply, "c")]).await;
    delivery.settle_down().await;
    assert_eq!(postman.sent_to(2), ["b", "c"], "another chat does not wait");
    house.clock.shift(Duration::from_secs(5));
    delivery.settle_down().await;
    assert_eq!(postman.sent_to(1), ["a", "a"]);

    postman.order(3, wait(true));
    post(&house, vec![letter(3, Lane::Reply, "d")]).await;
    delivery.settle_down().await;
    post(&house, vec![letter(4, Lane::Reply, "e")]).await;
    delivery.settle_down().await;
    assert!(postman.sent_to(4).is_empty(), "nobody is sent anything");
    house.clock.shift(Duration::from_secs(5));
    delivery.settle_down().await;
    assert_eq!((postman.sent_to(3).len(), postman.sent_to(4).len()), (2, 1));
    assert_eq!(queued(&house).await, 0);
}

#[tokio::test]
async fn what_surely_was_not_sent_is_sent_once_the_network_is_back() {
    let house = House::open().await;
    let postman = Postman::new();
    for chat in 1..=3 {
        postman.order(chat, Verdict::NotSent);
    }
    let run = run(&house, "siaran", vec![1, 2]).await;
    post(&house, vec![letter(3, Lane::Reply, "jawaban")]).await;
    let mut delivery = house.delivery(&postman);
    for _ in 0..20 {
        delivery.settle_down().await;
        house.clock.shift(Duration::from_secs(31));
    }
    delivery.settle_down().await;
    assert_eq!(postman.sent_to(3), ["jawaban", "jawaban"]);
    let standing = standing(&house, run).await;
    assert_eq!(
        (standing.delivered, standing.in_doubt),
        (2, 0),
        "a run may try again what was surely not sent"
    );
}

#[tokio::test]
async fn in_doubt_an_answer_and_a_notice_go_again_and_a_run_does_not() {
    let house = House::open().await;
    let postman = Postman::new();
    for chat in 1..=3 {
        postman.order(chat, Verdict::InDoubt);
    }
    let run = run(&house, "siaran", vec![3]).await;
    post(
        &house,
        vec![
            letter(1, Lane::Reply, "jawaban"),
            letter(2, Lane::Notice, "kabar"),
        ],
    )
    .await;
    let mut delivery = house.delivery(&postman);
    delivery.settle_down().await;
    house.clock.shift(Duration::from_secs(31));
    delivery.settle_down().await;
    assert_eq!(postman.sent_to(1), ["jawaban", "jawaban"]);
    assert_eq!(postman.sent_to(2), ["kabar", "kabar"]);
    assert_eq!(postman.sent_to(3), ["siaran"]);
    assert_eq!(standing(&house, run).await.in_doubt, 1);

    postman.always(4, Verdict::InDoubt);
    post(&house, vec![letter(4, Lane::Reply, "tak pernah")]).await;
    for _ in 0..30 {
        delivery.settle_down().await;
        house.clock.shift(Duration::from_secs(31));
    }
    assert_eq!(postman.sent_to(4).len(), 8, "not for ever");
    assert_eq!(queued(&house).await, 0);
}

#[tokio::test]
async fn a_kill_in_mid_air_is_recovered_by_lane() {
    let house = House::open().await;
    let postman = Postman::new();
    for chat in 1..=3 {
        postman.hang(chat);
    }
    let run = run(&house, "siaran", vec![3]).await;
    post(
        &house,
        vec![
            letter(1, Lane::Reply, "jawaban"),
            letter(2, Lane::Notice, "kabar"),
        ],
    )
    .await;
    let mut delivery = house.delivery(&postman);
    until_hanging(&mut delivery, &postman, 3, 3).await;
    assert_eq!(postman.sent().len(), 3, "all three are under way");
    drop(delivery);
    let house = house.reopen().await;
    let postman = Postman::new();
    house.delivery(&postman).settle_down().await;
    assert_eq!(
        postman.sent(),
        [(1, "jawaban".to_owned()), (2, "kabar".to_owned())]
    );
    assert_eq!(standing(&house, run).await.in_doubt, 1, "staff decide");
}

#[tokio::test]
async fn a_group_that_moved_gets_its_letters_under_its_new_id() {
    let house = House::open().await;
    let postman = Postman::new();
    postman.always(-1, Verdict::Moved { to: -1_001 });
    let run = run(&house, "siaran", vec![-1]).await;
    post(
        &house,
        vec![
            letter(-1, Lane::Notice, "satu"),
            letter(-1, Lane::Notice, "dua"),
        ],
    )
    .await;
    let mut delivery = house.delivery(&postman);
    delivery.settle_down().await;
    assert_eq!(postman.sent_to(-1_001), ["satu", "dua", "siaran"]);
    assert_eq!(standing(&house, run).await.delivered, 1);
    assert_eq!(
        house
            .count("SELECT count(*) FROM chat WHERE id = -1001")
            .await,
        1
    );
}

fn bad_request() -> Verdict {
    Verdict::Refused {
        reason: "Bad Request: can't parse entities".to_owned(),
    }
}

fn apology(language: Language) -> String {
    match pencaker::text::apology(language) {
        Content::Message { html, .. } => html,
        other => panic!("an apology is a message: {other:?}"),
    }
}

#[tokio::test]
async fn who_cannot_be_answered_hears_an_apology_once_a_turn_in_their_language() {
    let house = House::open().await;
    let postman = Postman::new();
    let now = house.clock.now();
    house
        .store()
        .write(move |tx| Box::pin(chats::set_language(tx, 2, Language::English, now)))
        .await
        .unwrap();
    postman.order(1, bad_request());
    postman.order(1, bad_request());
    postman.order(2, bad_request());
    post(
        &house,
        vec![
            letter(1, Lane::Reply, "satu"),
            letter(1, Lane::Reply, "dua"),
            letter(2, Lane::Reply, "one"),
        ],
    )
    .await;
    let mut delivery = house.delivery(&postman);
    delivery.settle_down().await;
    assert_eq!(
        postman.sent_to(1),
        ["satu", "dua", &apology(Language::Indonesian)],
        "two refused answers of one turn are one apology"
    );
    assert_eq!(postman.sent_to(2), ["one", &apology(Language::English)]);

    postman.order(1, bad_request());
    post(&house, vec![letter(1, Lane::Reply, "tiga")]).await;
    delivery.settle_down().await;
    assert_eq!(
        postman.sent_to(1)[3..],
        ["tiga".to_owned(), apology(Language::Indonesian)],
        "the next turn is a silence of its own"
    );
    assert_eq!(queued(&house).await, 0);
}

#[tokio::test]
async fn there_is_no_apology_for_an_apology_nor_for_what_nobody_awaits() {
    let house = House::open().await;
    let postman = Postman::new();
    for chat in [1, 2, 3, -4] {
        postman.always(chat, bad_request());
    }
    let erase = Letter {
        to: 3,
        lane: Lane::Reply,
        content: Content::Erase { message: 9 },
    };
    post(
        &house,
        vec![
            letter(1, Lane::Reply, "jawaban"),
            letter(2, Lane::Notice, "kabar"),
            erase,
            letter(-4, Lane::Reply, "di grup"),
        ],
    )
    .await;
    let mut delivery = house.delivery(&postman);
    for _ in 0..3 {
        delivery.settle_down().await;
        house.clock.shift(Duration::from_secs(31));
    }
    assert_eq!(
        postman.sent_to(1),
        ["jawaban", &apology(Language::Indonesian)]
    );
    for chat in [2, 3, -4] {
        assert_eq!(postman.sent_to(chat).len(), 1, "chat {chat}");
    }
    assert_eq!(queued(&house).await, 0);
}

#[tokio::test]
async fn the_apology_is_written_down_together_with_the_refusal() {
    let house = House::open().await;
    let postman = Postman::new();
    postman.order(1, bad_request());
    let gate = postman.hang(1);
    post(&house, vec![letter(1, Lane::Reply, "jawaban")]).await;
    let mut delivery = house.delivery(&postman);
    until_hanging(&mut delivery, &postman, 1, 1).await;
    gate.add_permits(1);
    until_hanging(&mut delivery, &postman, 2, 1).await;
    // The apology is under way: a kill now finds both in the outbox.
    drop(delivery);
    let house = house.reopen().await;
    assert_eq!(
        house
            .count("SELECT count(*) FROM outbox WHERE state = 4")
            .await,
        1
    );
    let postman = Postman::new();
    house.delivery(&postman).settle_down().await;
    assert_eq!(postman.sent_to(1), [apology(Language::Indonesian)]);
}
