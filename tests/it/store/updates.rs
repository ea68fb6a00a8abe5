//! The inbox: kept once, handled once, set aside, forgotten.

use super::*;

#[tokio::test]
async fn an_update_is_kept_once_handled_once_and_replayed_in_order() {
    let house = House::open().await;
    assert_eq!(keep(house.store(), &[5, 6, 7]).await, [5, 6, 7]);
    assert_eq!(
        keep(house.store(), &[6, 7, 8]).await,
        [8],
        "waiting ones come again after a crash"
    );
    assert!(done(house.store(), 6).await);
    assert!(!done(house.store(), 6).await);
    assert_eq!(
        keep(house.store(), &[6]).await,
        [] as [i64; 0],
        "a handled one is not new"
    );
    let house = house.reopen().await;
    let replayed = house.app.waiting().await.unwrap();
    assert_eq!(
        replayed
            .iter()
            .map(|update| update.update_id)
            .collect::<Vec<_>>(),
        [5, 7, 8]
    );
    assert_eq!(replayed[0], raw(5), "as it came");
    assert!(
        !house
            .bytes()
            .windows(NIK.len())
            .any(|window| window == NIK.as_bytes()),
        "bodies are sealed"
    );
}

#[tokio::test]
async fn an_update_that_ends_the_program_five_times_is_set_aside_and_blocks_nobody() {
    let house = House::open().await;
    keep(house.store(), &[1, 2]).await;
    let mut aside = Vec::new();
    for _ in 0..5 {
        aside.push(
            house
                .store()
                .write(|tx| Box::pin(inbox::begin_replay(tx)))
                .await
                .unwrap(),
        );
    }
    assert_eq!(aside, [None, None, None, None, Some(1)]);
    assert_eq!(
        waiting(house.store()).await,
        [2],
        "only the oldest: the others waited because of it"
    );
    assert!(!done(house.store(), 1).await);
    assert_eq!(keep(house.store(), &[1]).await, [] as [i64; 0]);
}

#[tokio::test]
async fn an_update_that_waits_behind_others_at_five_starts_is_not_blamed() {
    let house = House::open().await;
    keep(house.store(), &[1, 2, 3, 4, 5, 6]).await;
    for oldest in 1..=5 {
        let aside = house
            .store()
            .write(|tx| Box::pin(inbox::begin_replay(tx)))
            .await
            .unwrap();
        assert_eq!(aside, None, "at start {oldest}");
        assert!(done(house.store(), oldest).await);
    }
    let aside = house
        .store()
        .write(|tx| Box::pin(inbox::begin_replay(tx)))
        .await
        .unwrap();
    assert_eq!(aside, None, "it is its first turn");
    assert_eq!(waiting(house.store()).await, [6]);
}

#[tokio::test]
async fn what_is_long_over_is_forgotten() {
    let house = House::open().await;
    keep(house.store(), &[1, 2]).await;
    done(house.store(), 1).await;
    house
        .store()
        .write(|tx| Box::pin(inbox::set_aside(tx, 2, "unknown")))
        .await
        .unwrap();
    for (hours, handled, aside) in [(47, 1, 1), (2, 0, 1), (24 * 7, 0, 0)] {
        house.clock.shift(std::time::Duration::from_hours(hours));
        let now = house.clock.now();
        house
            .store()
            .write(move |tx| Box::pin(upkeep::prune(tx, now)))
            .await
            .unwrap();
        assert_eq!(
            house.count("SELECT count(*) FROM handled").await,
            handled,
            "after {hours} h more"
        );
        assert_eq!(
            house.count("SELECT count(*) FROM inbox").await,
            aside,
            "after {hours} h more"
        );
    }
}

/// An event that meets a defect of ours (here: a row that cannot be read) is taken back whole, its update is kept aside, and the
/// person is told; the next one goes on.
#[tokio::test]
async fn a_defect_is_told_kept_aside_and_blocks_nobody() {
    let house = House::open().await;
    apply(&house, 7, vec![register(1)]).await.unwrap();
    let options = sqlx::sqlite::SqliteConnectOptions::new().filename(house.path());
    let mut conn = <sqlx::SqliteConnection as sqlx::Connection>::connect_with(&options)
        .await
        .unwrap();
    sqlx::query("UPDATE person SET phone = 'rusak'")
        .execute(&mut conn)
        .await
        .unwrap();
    sqlx::Connection::close(conn).await.unwrap();
    let start = |chat| Incoming {
        chat,
        place: Place::Private,
        user: chat,
        app_language: None,
        message: Some(1),
        album: None,
        query: None,
        event: Event::Command {
            command: Command::Start,
            payload: String::new(),
        },
    };
    keep(house.store(), &[1, 2]).await;
    house.app.handle(Some(1), start(7)).await.unwrap();
    house.app.handle(Some(2), start(8)).await.unwrap();
    house.app.handle(Some(2), start(8)).await.unwrap();
    assert_eq!(
        house
            .count("SELECT count(*) FROM inbox WHERE update_id = 1 AND state = 9")
            .await,
        1
    );
    assert_eq!(
        house
            .count("SELECT count(*) FROM handled WHERE update_id = 2")
            .await,
        1
    );
    let postman = crate::house::Postman::new();
    house.delivery(&postman).settle_down().await;
    let apology = pencaker::text::apology(Language::default());
    let pencaker::letter::Content::Message { html, .. } = apology else {
        panic!("an apology is a message")
    };
    assert_eq!(postman.sent_to(7), [html]);
    let once = postman.sent_to(8).len();
    assert!(once > 0, "others go on");
    house.app.handle(Some(2), start(8)).await.unwrap();
    house.delivery(&postman).settle_down().await;
    assert_eq!(
        postman.sent_to(8).len(),
        once,
        "an update has its effects once"
    );
}
