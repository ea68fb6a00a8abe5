//! Events while the database refuses: they wait, nothing is lost or doubled, and who waited long hears why.

use std::time::Duration;

use super::*;
use crate::app::RawUpdate;
use crate::catalog::catalog;
use crate::clock::Clock;
use crate::flows::event::{Event, Place};
use crate::flows::language::Language;
use crate::store::{Settings, Store};

/// No page more, and as many as may be.
const FULL: &str = "PRAGMA max_page_count = 1";
const ROOM: &str = "PRAGMA max_page_count = 1000000";

struct House {
    _folder: tempfile::TempDir,
    clock: Clock,
    app: App,
}

async fn house() -> House {
    let folder = tempfile::tempdir().unwrap();
    let clock = Clock::manual(1_772_416_800_000);
    let settings = Settings::beside(&folder.path().join("uji.db"));
    let store = Store::open(&settings, clock.now()).await.unwrap();
    let app = App::new(store, clock.clone());
    app.prepare(&[], catalog()).await.unwrap();
    House {
        _folder: folder,
        clock,
        app,
    }
}

fn raw(update_id: i64, chat: i64) -> RawUpdate {
    RawUpdate {
        update_id,
        chat: Some(chat),
        // Long enough to need a page that is not there.
        body: format!(
            "{{\"update_id\":{update_id},\"text\":\"{}\"}}",
            "x".repeat(20_000)
        ),
    }
}

/// Leaves no room for another letter.
async fn fill(house: &House) {
    house.app.store().pragma(FULL).await;
    let now = house.clock.now();
    loop {
        let filler = here(99, text::apology(Language::English));
        let posted = house.app.store().write(move |tx| {
            Box::pin(async move { outbox::post(tx, &[filler], None, None, now).await })
        });
        if posted.await == Err(StoreError::Full) {
            return;
        }
    }
}

/// A short one, which frees no page when it is done.
fn short(update_id: i64, chat: i64) -> RawUpdate {
    RawUpdate {
        body: format!("{{\"update_id\":{update_id}}}"),
        ..raw(update_id, chat)
    }
}

fn said(chat: i64, text: &str) -> Incoming {
    Incoming {
        chat,
        place: Place::Private,
        user: chat,
        app_language: None,
        message: Some(1),
        album: None,
        query: None,
        event: Event::Text(text.to_owned()),
    }
}

/// The texts that wait for a chat, in order.
async fn waiting(house: &House, chat: i64) -> Vec<String> {
    let mut reader = house.app.store().read().await.unwrap();
    let waiting = outbox::waiting_of_chat(&mut reader, Lane::Reply, chat, 0, 100)
        .await
        .unwrap();
    let texts = waiting
        .into_iter()
        .filter_map(|letter| match letter.content {
            Some(Content::Message { html, .. }) => Some(html),
            _ => None,
        });
    texts.collect()
}

fn late() -> String {
    match text::late(Language::Indonesian) {
        Content::Message { html, .. } => html,
        other => panic!("a message, not {other:?}"),
    }
}

#[tokio::test]
async fn what_cannot_be_kept_is_told_and_answered_later_with_an_apology_once_a_person() {
    let house = house().await;
    let batch = || vec![raw(1, 7), raw(2, 7), raw(3, 8), raw(4, -9)];
    house.app.store().pragma(FULL).await;
    for _ in 0..3 {
        let refused = house.app.keep(batch()).await.unwrap_err();
        assert_eq!(refused, StoreError::Full);
        house.clock.shift(Duration::from_secs(11));
    }
    house.app.store().pragma(ROOM).await;
    assert_eq!(house.app.keep(batch()).await.unwrap(), [1, 2, 3, 4]);
    for (update, chat) in [(1, 7), (2, 7), (3, 8)] {
        house
            .app
            .handle(Some(update), said(chat, "halo"))
            .await
            .unwrap();
    }
    let first = waiting(&house, 7).await;
    assert_eq!(first[0], late());
    assert_eq!(first.iter().filter(|text| **text == late()).count(), 1);
    assert!(first.len() >= 3, "each has its answer: {first:?}");
    assert_eq!(waiting(&house, 8).await[0], late());
    // What comes now is in time.
    assert_eq!(house.app.keep(vec![raw(5, 8)]).await.unwrap(), [5]);
    let before = waiting(&house, 8).await.len();
    house.app.handle(Some(5), said(8, "halo")).await.unwrap();
    assert!(!waiting(&house, 8).await[before..].contains(&late()));
}

#[tokio::test]
async fn an_event_waits_until_the_database_is_well_and_has_its_effects_once() {
    let house = house().await;
    house
        .app
        .keep(vec![short(1, 7), short(2, 8)])
        .await
        .unwrap();
    fill(&house).await;
    let app = house.app.clone();
    let event = tokio::spawn(async move { app.handle(Some(1), said(7, "halo")).await });
    while !house.app.0.failing.load(Ordering::SeqCst) {
        tokio::task::yield_now().await;
    }
    house.clock.shift(Duration::from_secs(29));
    house.app.store().pragma(ROOM).await;
    event.await.unwrap().unwrap();
    let answer = waiting(&house, 7).await;
    assert!(
        !answer.is_empty() && !answer.contains(&late()),
        "half a minute is no long wait"
    );
    assert!(
        !house.app.0.failing.load(Ordering::SeqCst),
        "it is well again"
    );
    house.app.handle(Some(1), said(7, "halo")).await.unwrap();
    assert_eq!(waiting(&house, 7).await, answer, "once");

    // Asked to stop meanwhile, it gives up and leaves its update to the next start.
    fill(&house).await;
    let app = house.app.clone();
    let event = tokio::spawn(async move { app.handle(Some(2), said(8, "halo")).await });
    while !house.app.0.failing.load(Ordering::SeqCst) {
        tokio::task::yield_now().await;
    }
    house.app.shutdown().begin();
    assert_eq!(event.await.unwrap(), Err(StoreError::Full));
    house.app.store().pragma(ROOM).await;
    let left = house.app.waiting().await.unwrap();
    assert_eq!(
        left.iter()
            .map(|update| update.update_id)
            .collect::<Vec<_>>(),
        [2]
    );
    assert!(waiting(&house, 8).await.is_empty());
}
