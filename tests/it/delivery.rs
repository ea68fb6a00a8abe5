//! Letters, made up for the purpose: who goes first, how fast, what becomes of them, what a kill leaves.

use std::sync::Arc;
use std::time::Duration;

use pencaker::app::delivery::{Rates, Verdict};
use pencaker::letter::{Lane, Letter};
use pencaker::store::{bulk, chats, outbox};

use crate::house::{House, Postman, letter, message};

async fn post(house: &House, letters: Vec<Letter>) {
    post_until(house, letters, None).await;
}

async fn post_until(house: &House, letters: Vec<Letter>, last_useful: Option<jiff::Timestamp>) {
    let now = house.clock.now();
    let lanes: Vec<Lane> = letters.iter().map(|letter| letter.lane).collect();
    house
        .store()
        .write(move |tx| {
            Box::pin(async move { outbox::post(tx, &letters, None, last_useful, now).await })
        })
        .await
        .unwrap();
    for lane in lanes {
        house.app.bell().ring(lane);
    }
}

async fn run(house: &House, text: &str, chats: Vec<i64>) -> i64 {
    let (now, content) = (house.clock.now(), message(text));
    let run = house
        .store()
        .write(move |tx| {
            Box::pin(async move {
                let run = bulk::create(tx, &content, now).await?;
                bulk::post(tx, run, &chats, None, now).await?;
                bulk::complete(tx, run).await?;
                Ok(run)
            })
        })
        .await
        .unwrap();
    house.app.bell().ring(Lane::Bulk);
    run
}

async fn standing(house: &House, run: i64) -> bulk::Standing {
    let mut reader = house.store().read().await.unwrap();
    bulk::standing(&mut reader, run).await.unwrap()
}

async fn queued(house: &House) -> i64 {
    house
        .count("SELECT count(*) FROM outbox WHERE state <= 1")
        .await
}

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
    let settled = tokio::time::timeout(Duration::from_millis(300), delivery.settle_down()).await;
    assert!(settled.is_err(), "the first letter hangs");
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
    let hangs = tokio::time::timeout(Duration::from_millis(500), delivery.settle_down()).await;
    assert!(hangs.is_err());
    let hanging = postman.sent().len();
    assert!(
        (64..128).contains(&hanging),
        "many requests at once, room for replies: {hanging}"
    );
    assert_eq!(
        house
            .count("SELECT count(*) FROM outbox WHERE state = 1")
            .await,
        i64::try_from(hanging).unwrap()
    );
    post(&house, vec![letter(7, Lane::Reply, "jawaban")]).await;
    let hangs = tokio::time::timeout(Duration::from_millis(300), delivery.settle_down()).await;
    assert!(hangs.is_err());
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
    let hangs = tokio::time::timeout(Duration::from_millis(300), delivery.settle_down()).await;
    assert!(hangs.is_err());
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
    let hangs = tokio::time::timeout(Duration::from_millis(300), delivery.settle_down()).await;
    assert!(hangs.is_err());
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
