//! The store.

/// Several people in one chat.
mod family;
/// The write-ahead log stays bounded.
mod log;
/// Lock, key, schema.
mod opening;
/// People: registered, moved, deleted; owners.
mod people;
/// The inbox: kept once, handled once, set aside, forgotten.
mod updates;
/// The one writer: together, alone, and with callers that go away.
mod writer;

use crate::house::{House, MORNING, open};
use futures::future::join_all;
use pencaker::clock::Clock;
use pencaker::domain::nik::Nik;
use pencaker::flows::change::{Answers, Change, Consent};
use pencaker::flows::event::{Command, Event, Incoming, Place};
use pencaker::flows::facts::{RequestKind, Wants};
use pencaker::flows::language::Language;
use pencaker::flows::registration::draft::Home;
use pencaker::store::inbox::RawUpdate;
use pencaker::store::writer::Tx;
use pencaker::store::{
    OpenError, Settings, Store, StoreError, changes, facts, inbox, outbox, upkeep,
};
use std::collections::HashSet;
use tokio::sync::oneshot;

const NIK: &str = "9999014101900001";

const NAME: &str = "Sulastri Tanpanama";

const PHONE: &str = "+6281200000011";

fn raw(update_id: i64) -> RawUpdate {
    let body = format!(r#"{{"update_id":{update_id},"message":{{"text":"{NIK}"}}}}"#);
    RawUpdate {
        update_id,
        chat: Some(7),
        body,
    }
}

async fn keep(store: &Store, ids: &[i64]) -> Vec<i64> {
    let updates: Vec<RawUpdate> = ids.iter().copied().map(raw).collect();
    let now = Clock::manual(MORNING).now();
    store
        .write(move |tx| Box::pin(async move { inbox::keep(tx, &updates, now).await }))
        .await
        .unwrap()
}

async fn done(store: &Store, id: i64) -> bool {
    store
        .write(move |tx| Box::pin(async move { inbox::done(tx, &[id]).await }))
        .await
        .unwrap()
        == [id]
}

async fn waiting(store: &Store) -> Vec<i64> {
    let mut reader = store.read().await.unwrap();
    inbox::waiting(&mut reader, i64::MIN, 1_000)
        .await
        .unwrap()
        .into_iter()
        .map(|update| update.update_id)
        .collect()
}

async fn keep_one(tx: &mut Tx, id: i64) -> Result<(), StoreError> {
    inbox::keep(tx, &[raw(id)], Clock::manual(MORNING).now())
        .await
        .map(drop)
}

fn answers() -> Answers {
    Answers {
        name: pencaker::domain::name::Name::parse(NAME).unwrap(),
        nik: Nik::parse(NIK).unwrap(),
        birth: "1990-01-01".parse().unwrap(),
        sex: pencaker::domain::Sex::Female,
        differs: false,
        home: Home::Lampung {
            region: "1871".to_owned(),
            district: "187101".to_owned(),
        },
        education: pencaker::domain::Education::ALL[2],
        phone: pencaker::domain::phone::Phone::from_contact(PHONE).unwrap(),
        phone_verified: true,
        skills: vec!["tik".to_owned(), "las".to_owned()],
    }
}

fn consent() -> Consent {
    Consent {
        purpose: pencaker::domain::Purpose::Service,
        granted: true,
        version: 1,
        hash: [1; 32],
        at: Clock::manual(MORNING).now(),
        button: "r:0:y".to_owned(),
    }
}

async fn apply(house: &House, chat: i64, changes: Vec<Change>) -> Result<(), StoreError> {
    let now = house.clock.now();
    house
        .store()
        .write(move |tx| {
            Box::pin(async move {
                for change in &changes {
                    changes::apply(tx, chat, change, now).await?;
                }
                Ok(())
            })
        })
        .await
}

fn register(id: i64) -> Change {
    Change::Register {
        id,
        answers: Box::new(answers()),
        consent: consent(),
    }
}
