//! `pencaker restore`: refused rather than wrong, nothing of the former database lost, nothing of it in the new one, and
//! nobody hears twice what they heard long ago.

/// Refusals, and the command as people see it.
mod command;

use std::path::{Path, PathBuf};
use std::time::Duration;

use futures::FutureExt as _;
use jiff::SignedDuration;
use pencaker::clock::Clock;
use pencaker::domain::nik::Nik;
use pencaker::flows::change::{Answers, Change, Consent};
use pencaker::flows::registration::draft::Home;
use pencaker::letter::Lane;
use pencaker::store::restore::{Restored, restore};
use pencaker::store::{Settings, Store, Tx, bulk, changes, facts, outbox};

use crate::backup::number;
use crate::house::{MORNING, letter, message, open};

/// An office with its database in a folder of its own.
struct Office {
    folder: tempfile::TempDir,
    clock: Clock,
}

impl Office {
    fn new() -> Office {
        Office {
            folder: tempfile::tempdir().unwrap(),
            clock: Clock::manual(MORNING),
        }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn database(&self) -> PathBuf {
        self.path("kantor.db")
    }

    async fn store(&self) -> Store {
        open(self.database(), &self.clock).await.unwrap()
    }

    /// Opens the database, does something, closes it.
    async fn once<F>(&self, job: F)
    where
        F: for<'c> FnOnce(
                &'c mut Tx,
                jiff::Timestamp,
            ) -> futures::future::BoxFuture<
                'c,
                Result<(), pencaker::store::StoreError>,
            > + Send
            + 'static,
    {
        let (store, now) = (self.store().await, self.clock.now());
        store.write(move |tx| job(tx, now)).await.unwrap();
        store.close().await;
    }

    /// The number given to a new person who speaks in this chat.
    async fn register(&self, chat: i64) -> i64 {
        let (store, now) = (self.store().await, self.clock.now());
        let id = store
            .write(move |tx| {
                async move {
                    let known = facts::open(tx, chat, chat).await?;
                    let wants = pencaker::flows::facts::Wants::default();
                    let language = pencaker::flows::language::Language::Indonesian;
                    let notice = pencaker::text::notice(language);
                    let bot = "".into();
                    let facts = facts::read(tx, known, &wants, language, notice, &bot, now).await?;
                    let id = facts.next_person;
                    let change = Change::Register {
                        id,
                        answers: Box::new(answers(chat)),
                        consent: consent(),
                    };
                    changes::apply(tx, chat, &change, now).await?;
                    Ok(id)
                }
                .boxed()
            })
            .await
            .unwrap();
        store.close().await;
        id
    }

    async fn delete(&self, chat: i64, person: i64) {
        self.once(move |tx, now| {
            async move { changes::apply(tx, chat, &Change::DeletePerson { person }, now).await }
                .boxed()
        })
        .await;
    }

    async fn backup(&self, name: &str) -> PathBuf {
        let copy = self.path(name);
        pencaker::store::backup::of_file(&self.database(), &copy, self.clock.now())
            .await
            .unwrap();
        copy
    }

    async fn restore(&self, copy: &Path) -> Restored {
        restore(&Settings::beside(&self.database()), copy, self.clock.now())
            .await
            .unwrap()
    }

    fn later(&self, hours: u64) {
        self.clock.shift(Duration::from_hours(hours));
    }

    async fn people(&self) -> i64 {
        number(&self.database(), "SELECT count(*) FROM person").await
    }
}

fn answers(chat: i64) -> Answers {
    Answers {
        name: pencaker::domain::name::Name::parse("Wagiyem Rekaan").unwrap(),
        nik: Nik::parse(&format!("999901410190{:04}", 9_900 + chat)).unwrap(),
        birth: "1990-01-01".parse().unwrap(),
        sex: pencaker::domain::Sex::Female,
        differs: false,
        home: Home::Lampung {
            region: "1871".to_owned(),
            district: "187101".to_owned(),
        },
        education: pencaker::domain::Education::ALL[2],
        phone: pencaker::domain::phone::Phone::from_contact("+6281200000011").unwrap(),
        phone_verified: true,
        skills: Vec::new(),
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

#[tokio::test]
async fn the_backup_takes_the_place_and_the_former_database_is_kept_whole() {
    let office = Office::new();
    office.register(1).await;
    let copy = office.backup("cadangan.db").await;
    office.register(2).await;
    let restored = office.restore(&copy).await;
    assert_eq!(
        (restored.people, restored.made_at),
        (1, Some(office.clock.now()))
    );
    assert_eq!(office.people().await, 1);
    let kept = restored.kept.unwrap();
    let name = kept.file_name().unwrap().to_str().unwrap();
    assert_eq!(name, "kantor.db.before-restore-20260302-090000");
    assert_eq!(number(&kept, "SELECT count(*) FROM person").await, 2);
    // It goes on like any other, and so does the former one when it is restored in its turn.
    assert_eq!(
        office.register(3).await,
        3,
        "the number 2 was given already"
    );
    office.restore(&kept).await;
    assert_eq!(office.people().await, 2);
}

/// A log that a killed bot left belongs to the former database: it is folded into that, never applied to the backup.
#[tokio::test]
async fn a_log_that_was_left_is_kept_with_its_own_database() {
    let office = Office::new();
    office.register(1).await;
    let copy = office.backup("cadangan.db").await;
    let store = office.store().await;
    let now = office.clock.now();
    store
        .write(move |tx| {
            async move { outbox::post(tx, &[letter(7, Lane::Notice, "baru")], None, None, now).await }.boxed()
        })
        .await
        .unwrap();
    // What a kill leaves: the files as they stand, with the log not folded in.
    let killed = Office::new();
    for ending in ["", "-wal", ".key"] {
        let from = office.path(&format!("kantor.db{ending}"));
        std::fs::copy(from, killed.path(&format!("kantor.db{ending}"))).unwrap();
    }
    assert!(
        std::fs::metadata(killed.path("kantor.db-wal"))
            .unwrap()
            .len()
            > 0
    );
    let restored = killed.restore(&copy).await;
    assert!(!killed.path("kantor.db-wal").exists() && !killed.path("kantor.db-shm").exists());
    let letters = "SELECT count(*) FROM outbox";
    assert_eq!(number(&restored.kept.unwrap(), letters).await, 1);
    assert_eq!(number(&killed.database(), letters).await, 0);
    store.close().await;
}

#[tokio::test]
async fn a_database_too_broken_to_open_is_kept_in_its_pieces() {
    let office = Office::new();
    office.register(1).await;
    let copy = office.backup("cadangan.db").await;
    let mut broken = std::fs::read(office.database()).unwrap();
    let middle = broken.len() / 2;
    broken[4096..middle].fill(0xAA);
    std::fs::write(office.database(), &broken).unwrap();
    std::fs::write(office.path("kantor.db-wal"), "half a log").unwrap();
    let restored = office.restore(&copy).await;
    assert!(restored.settled.blind);
    assert_eq!(office.people().await, 1);
    let kept = restored.kept.unwrap();
    assert_eq!(std::fs::read(&kept).unwrap(), broken);
    let mut log = kept.into_os_string();
    log.push("-wal");
    assert_eq!(std::fs::read(log).unwrap(), b"half a log");
    assert!(!office.path("kantor.db-wal").exists());
}

#[tokio::test]
async fn numbers_given_since_are_not_given_again_and_who_was_deleted_stays_deleted() {
    let office = Office::new();
    let (stays, goes) = (office.register(1).await, office.register(2).await);
    let copy = office.backup("cadangan.db").await;
    office.register(3).await;
    office.delete(2, goes).await;
    let restored = office.restore(&copy).await;
    assert_eq!((restored.people, restored.settled.erased), (1, 1));
    assert!(!restored.settled.blind);
    let database = office.database();
    assert_eq!(number(&database, "SELECT max(id) FROM person").await, stays);
    assert_eq!(
        number(&database, "SELECT count(*) FROM chat WHERE id = 2").await,
        0
    );
    assert_eq!(office.register(4).await, 4);
    // On a new machine nobody can tell: numbers are left out, and nobody is deleted on a guess.
    let elsewhere = Office::new();
    std::fs::copy(
        office.path("kantor.db.key"),
        elsewhere.path("kantor.db.key"),
    )
    .unwrap();
    let restored = elsewhere.restore(&copy).await;
    assert!(restored.settled.blind && restored.kept.is_none());
    assert_eq!(restored.people, 2);
    assert_eq!(elsewhere.register(5).await, 1_003);
    // A database begun anew with the same key knows nothing of the former one either.
    let anew = Office::new();
    std::fs::copy(office.path("kantor.db.key"), anew.path("kantor.db.key")).unwrap();
    anew.later(1);
    anew.register(6).await;
    let gone = anew.register(7).await;
    anew.delete(7, gone).await;
    assert_eq!(anew.restore(&copy).await.people, 2);
}

/// One of two who share a chat had themselves deleted since: the other keeps the chat and speaks there.
#[tokio::test]
async fn who_shares_a_chat_with_somebody_deleted_since_keeps_it() {
    let office = Office::new();
    let (stays, goes) = (office.register(1).await, office.register(2).await);
    office
        .once(move |tx, now| {
            let here = Change::MovePersonHere { person: goes };
            async move { changes::apply(tx, 1, &here, now).await }.boxed()
        })
        .await;
    let copy = office.backup("cadangan.db").await;
    office.delete(1, goes).await;
    let restored = office.restore(&copy).await;
    assert_eq!((restored.people, restored.settled.erased), (1, 1));
    let speaks = "SELECT person_id FROM chat WHERE id = 1";
    assert_eq!(number(&office.database(), speaks).await, stays);
}

/// Letters of the backup that have waited long were sent since; young ones may not have been.
#[tokio::test]
async fn letters_sent_long_ago_are_not_sent_again_and_announcements_pause() {
    let office = Office::new();
    let post = |text: &'static str| {
        office.once(move |tx, now| {
            async move {
                let letters = [Lane::Reply, Lane::Notice].map(|lane| letter(7, lane, text));
                outbox::post(tx, &letters, None, None, now).await.map(drop)
            }
            .boxed()
        })
    };
    post("lama").await;
    office
        .once(|tx, now| {
            async move {
                let run = bulk::create(tx, &message("siaran"), now).await?;
                bulk::post(tx, run, &[7, 8], None, now).await.map(drop)
            }
            .boxed()
        })
        .await;
    office.later(1);
    post("baru").await;
    let copy = office.backup("cadangan.db").await;
    office.clock.set_shift_ms(
        SignedDuration::from_mins(61)
            .as_millis()
            .try_into()
            .unwrap(),
    );
    let restored = office.restore(&copy).await;
    assert_eq!((restored.settled.expired, restored.settled.paused), (2, 1));
    let database = office.database();
    let waiting = "SELECT count(*) FROM outbox WHERE state = 0 AND lane <= 1";
    assert_eq!(number(&database, waiting).await, 2);
    let expired = "SELECT count(*) FROM outbox WHERE state = 6 AND body IS NULL";
    assert_eq!(number(&database, expired).await, 2);
    assert_eq!(number(&database, "SELECT state FROM bulk").await, 1);
}
