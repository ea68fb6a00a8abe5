//! The store: opening, the one writer, the inbox, sealing, deletion.

use std::collections::HashSet;

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
use tokio::sync::oneshot;

use crate::house::{House, MORNING, open};

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
        .write(move |tx| Box::pin(inbox::done(tx, id)))
        .await
        .unwrap()
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

#[tokio::test]
async fn a_second_process_is_refused_in_words_and_the_first_goes_on() {
    let house = House::open().await;
    let second = open(house.path(), &house.clock).await.unwrap_err();
    assert!(matches!(second, OpenError::InUse(_)));
    assert!(second.to_string().contains("sedang dipakai"), "{second}");
    assert_eq!(keep(house.store(), &[1]).await, [1]);
}

#[tokio::test]
async fn a_wrong_or_missing_key_is_refused_and_nothing_is_made_in_its_place() {
    let house = House::open().await;
    let (path, clock) = (house.path(), house.clock.clone());
    let right = std::fs::read_to_string(Settings::beside(&path).key_file).unwrap();
    house.app.close().await;
    // The house still holds its lock, so a copy is opened.
    let folder = tempfile::tempdir().unwrap();
    let copy = folder.path().join("salinan.db");
    std::fs::copy(&path, &copy).unwrap();
    let missing = open(copy.clone(), &clock).await.unwrap_err();
    assert!(matches!(missing, OpenError::KeyMissing { .. }), "{missing}");
    let key = Settings::beside(&copy).key_file;
    assert!(
        !key.exists(),
        "a new key would hide that the old one is gone"
    );
    std::fs::write(&key, "00".repeat(32)).unwrap();
    assert!(matches!(
        open(copy.clone(), &clock).await,
        Err(OpenError::KeyWrong { .. })
    ));
    std::fs::write(&key, "kunci").unwrap();
    assert!(matches!(
        open(copy.clone(), &clock).await,
        Err(OpenError::KeyUnreadable(_))
    ));
    std::fs::write(&key, right).unwrap();
    open(copy, &clock).await.unwrap().close().await;
}

#[cfg(unix)]
#[tokio::test]
async fn database_and_key_are_readable_by_their_owner_alone() {
    use std::os::unix::fs::PermissionsExt;
    let house = House::open().await;
    for file in [house.path(), Settings::beside(&house.path()).key_file] {
        assert_eq!(
            std::fs::metadata(&file).unwrap().permissions().mode() & 0o777,
            0o600,
            "{}",
            file.display()
        );
    }
}

#[tokio::test]
async fn a_newer_or_altered_schema_is_refused() {
    for (sql, newer) in [
        ("UPDATE _sqlx_migrations SET version = 999999", true),
        ("UPDATE _sqlx_migrations SET checksum = x'00'", false),
    ] {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("uji.db");
        let clock = Clock::manual(MORNING);
        open(path.clone(), &clock).await.unwrap().close().await;
        let options = sqlx::sqlite::SqliteConnectOptions::new().filename(&path);
        let mut conn = <sqlx::SqliteConnection as sqlx::Connection>::connect_with(&options)
            .await
            .unwrap();
        sqlx::query(sql).execute(&mut conn).await.unwrap();
        sqlx::Connection::close(conn).await.unwrap();
        let refused = open(path, &clock).await.unwrap_err();
        assert_eq!(matches!(refused, OpenError::Newer(_)), newer, "{refused}");
        assert_eq!(
            matches!(refused, OpenError::Altered(_)),
            !newer,
            "{refused}"
        );
    }
}

/// Makes the writer busy until the returned sender is used, so that what is asked meanwhile is one group.
async fn hold(store: &Store) -> oneshot::Sender<()> {
    let (release, released) = oneshot::channel();
    let (begun, has_begun) = oneshot::channel();
    let store = store.clone();
    tokio::spawn(async move {
        let held = store.write(move |_| {
            Box::pin(async move {
                let _ = begun.send(());
                let _ = released.await;
                Ok(())
            })
        });
        held.await
    });
    has_begun.await.unwrap();
    release
}

#[tokio::test]
async fn jobs_that_wait_together_are_committed_together_and_fail_alone() {
    let house = House::open().await;
    let store = house.store();
    let release = hold(store).await;
    let good = |id| store.write(move |tx| Box::pin(keep_one(tx, id)));
    let bad = store.write(move |tx| {
        Box::pin(async move {
            keep_one(tx, 90).await?;
            Err::<(), _>(StoreError::Other("refused".to_owned()))
        })
    });
    let panics = store.write(move |tx| {
        Box::pin(async move {
            keep_one(tx, 91).await?;
            assert!(
                waiting_in(tx).await.contains(&91),
                "a job sees what it wrote"
            );
            panic!("a defect")
        })
    });
    let panics = async { panics.await.map(|(): ()| ()) };
    let all = async { futures::join!(bad, good(1), panics, good(2), good(3)) };
    let released = async {
        tokio::task::yield_now().await;
        let _ = release.send(());
    };
    let ((bad, first, panicked, second, third), ()) = futures::join!(all, released);
    assert_eq!(bad, Err(StoreError::Other("refused".to_owned())));
    assert_eq!(panicked, Err(StoreError::Panicked));
    assert_eq!((first, second, third), (Ok(()), Ok(()), Ok(())));
    assert_eq!(waiting(store).await, [1, 2, 3]);
    assert_eq!(keep(store, &[4]).await, [4], "the writer goes on");
}

async fn waiting_in(tx: &mut Tx) -> HashSet<i64> {
    let mut found = HashSet::new();
    for id in [90, 91] {
        // Keeping it again says whether it is there: ids that wait are not kept twice.
        if inbox::keep(tx, &[raw(id)], Clock::manual(MORNING).now())
            .await
            .unwrap()
            .is_empty()
        {
            found.insert(id);
        }
    }
    found
}

#[tokio::test]
async fn what_is_answered_is_committed_and_what_is_not_yet_answered_is_not_seen() {
    let house = House::open().await;
    let store = house.store();
    let release = hold(store).await;
    let (pause, paused) = oneshot::channel::<()>();
    let (begun, has_begun) = oneshot::channel::<()>();
    let first = store.write(|tx| Box::pin(keep_one(tx, 1)));
    let second = store.write(move |_| {
        Box::pin(async move {
            let _ = begun.send(());
            let _ = paused.await;
            Ok(())
        })
    });
    let watch = async {
        let _ = release.send(());
        let _ = has_begun.await;
        assert_eq!(
            waiting(store).await,
            [] as [i64; 0],
            "they share one commit"
        );
        let _ = pause.send(());
    };
    let (first, second, ()) = futures::join!(first, second, watch);
    assert_eq!((first, second), (Ok(()), Ok(())));
    assert_eq!(waiting(store).await, [1]);
}

/// SQL-11: dropping whoever waits for a write neither cancels it half-way nor harms the next one.
#[tokio::test]
async fn a_caller_that_goes_away_cancels_nothing_half_way() {
    let house = House::open().await;
    let store = house.store();
    for round in 0..100 {
        let two = store.write(move |tx| {
            Box::pin(async move {
                keep_one(tx, 1_000 + 2 * round).await?;
                keep_one(tx, 1_001 + 2 * round).await
            })
        });
        let polls = usize::try_from(round % 7).unwrap();
        let impatient = async {
            for _ in 0..polls {
                tokio::task::yield_now().await;
            }
        };
        tokio::select! { biased; _ = two => {}, () = impatient => {} }
    }
    let ids: Vec<i64> = (1..=200).collect();
    assert_eq!(keep(store, &ids).await.len(), 200);
    let there: HashSet<i64> = waiting(store).await.into_iter().collect();
    for round in 0..100 {
        let halves = (
            there.contains(&(1_000 + 2 * round)),
            there.contains(&(1_001 + 2 * round)),
        );
        assert_eq!(halves.0, halves.1, "round {round}");
    }
}

/// SQL-01: many at once while another process writes; nobody hears that the database is locked.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nobody_hears_that_the_database_is_locked() {
    let house = House::open().await;
    let path = house.path();
    let stranger = tokio::spawn(async move {
        let options = sqlx::sqlite::SqliteConnectOptions::new()
            .filename(path)
            .busy_timeout(std::time::Duration::from_secs(10));
        let mut conn = <sqlx::SqliteConnection as sqlx::Connection>::connect_with(&options)
            .await
            .unwrap();
        for number in 0..20 {
            sqlx::query("INSERT INTO meta (name, value) VALUES (?, 'x')")
                .bind(format!("stranger{number}"))
                .execute(&mut conn)
                .await
                .unwrap();
        }
    });
    let tasks = (0..20).map(|task| {
        let store = house.store().clone();
        async move {
            for turn in 0..25 {
                let id = task * 100 + turn;
                keep(&store, &[id]).await;
                assert!(done(&store, id).await);
                assert!(!done(&store, id).await);
            }
        }
    });
    join_all(tasks).await;
    stranger.await.unwrap();
    assert_eq!(house.count("SELECT count(*) FROM handled").await, 500);
    assert_eq!(
        house
            .count("SELECT count(*) FROM meta WHERE name LIKE 'stranger%'")
            .await,
        20
    );
}

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

/// SQL-13: what is deleted is gone from every byte, and its number is never given again.
#[tokio::test]
async fn a_deleted_person_leaves_no_byte_and_no_number() {
    let house = House::open().await;
    let file = Change::FileRequest {
        id: 1,
        kind: RequestKind::Contact,
        person: Some(1),
        name: Some(NAME.to_owned()),
    };
    apply(&house, 7, vec![register(1), file]).await.unwrap();
    let known = house
        .store()
        .write(|tx| Box::pin(facts::open(tx, 7, 7)))
        .await
        .unwrap();
    let person = known.person.unwrap();
    assert_eq!(person.skills, ["tik", "las"], "in the order of the wish");
    assert_eq!(person.nik.as_ref().map(Nik::digits), Some(NIK));
    assert!(person.agrees(pencaker::domain::Purpose::Service));
    house.store().checkpoint().await.unwrap();
    let found = |text: &str| {
        house
            .bytes()
            .windows(text.len())
            .any(|window| window == text.as_bytes())
    };
    assert!(found(NAME), "the search itself works");
    assert!(!found(NIK), "a NIK never stands readable");

    apply(&house, 7, vec![Change::DeletePerson { person: 1 }])
        .await
        .unwrap();
    house.store().checkpoint().await.unwrap();
    for text in [NAME, "sulastri", PHONE, &PHONE[3..], NIK, "r:0:y"] {
        assert!(!found(text), "{text} is still in the file");
    }
    for table in [
        "SELECT count(*) FROM person",
        "SELECT count(*) FROM consent",
        "SELECT count(*) FROM request",
        "SELECT count(*) FROM person_field",
        "SELECT count(*) FROM chat",
    ] {
        assert_eq!(house.count(table).await, 0, "{table}");
    }
    let house = house.reopen().await;
    let notice = pencaker::flows::facts::Notice {
        version: 1,
        hash: [0; 32],
    };
    let facts = house
        .store()
        .write(move |tx| {
            Box::pin(async move {
                let known = facts::open(tx, 7, 7).await?;
                let now = Clock::manual(MORNING).now();
                facts::read(
                    tx,
                    known,
                    &Wants::default(),
                    Language::default(),
                    notice,
                    now,
                )
                .await
            })
        })
        .await
        .unwrap();
    assert_eq!(
        (facts.next_person, facts.next_request),
        (2, 2),
        "numbers are never given twice"
    );
    assert_eq!(facts.person, None, "a newcomer inherits nothing");
}

#[tokio::test]
async fn foreign_keys_hold_and_a_nik_stands_once() {
    let house = House::open().await;
    let strange = Change::SetConsent {
        person: 99,
        consent: consent(),
    };
    assert!(matches!(
        apply(&house, 7, vec![strange]).await,
        Err(StoreError::Other(_))
    ));
    apply(&house, 7, vec![register(1)]).await.unwrap();
    assert!(matches!(
        apply(&house, 8, vec![register(2)]).await,
        Err(StoreError::Other(_))
    ));
    assert_eq!(house.count("SELECT count(*) FROM person").await, 1);
    assert_eq!(house.count("SELECT count(*) FROM consent").await, 1);
    apply(&house, 8, vec![Change::MovePersonHere { person: 1 }])
        .await
        .unwrap();
    assert_eq!(
        house.count("SELECT id FROM chat WHERE person_id = 1").await,
        8
    );
}

#[tokio::test]
async fn owners_come_and_go_with_the_configuration() {
    let house = House::open().await;
    assert_eq!(
        house
            .count("SELECT count(*) FROM staff WHERE telegram_id = 900001 AND role = 'admin'")
            .await,
        1
    );
    house
        .app
        .prepare(&[900_002], pencaker::catalog::catalog())
        .await
        .unwrap();
    assert_eq!(house.count("SELECT telegram_id FROM staff").await, 900_002);
}

/// SQL-05: a copy made while others write is whole, and has its name only once it is.
#[tokio::test]
async fn a_copy_is_whole_and_has_its_name_only_then() {
    let house = House::open().await;
    let ids: Vec<i64> = (1..=300).collect();
    keep(house.store(), &ids).await;
    let target = house.path().with_file_name("salinan.db");
    for round in 0..3 {
        let writes = async {
            for id in 0..20 {
                keep(house.store(), &[1_000 * (round + 1) + id]).await;
            }
        };
        let copy = async {
            let mut reader = house.store().read().await.unwrap();
            upkeep::backup(&mut reader, &target).await.unwrap();
        };
        futures::join!(writes, copy);
        let options = sqlx::sqlite::SqliteConnectOptions::new()
            .filename(&target)
            .read_only(true);
        let mut conn = <sqlx::SqliteConnection as sqlx::Connection>::connect_with(&options)
            .await
            .unwrap();
        let rows: i64 = sqlx::query_scalar("SELECT count(*) FROM inbox")
            .fetch_one(&mut conn)
            .await
            .unwrap();
        assert!(
            rows >= 300 + 20 * round,
            "what was confirmed before is in it: {rows}"
        );
        assert!(
            !house
                .path()
                .with_file_name("salinan.db.unfinished")
                .exists()
        );
    }
}

#[tokio::test]
async fn the_log_is_emptied_at_a_checkpoint_and_at_the_end() {
    let house = House::open().await;
    let ids: Vec<i64> = (1..=500).collect();
    keep(house.store(), &ids).await;
    let log = house.path().with_file_name("uji.db-wal");
    assert!(std::fs::metadata(&log).unwrap().len() > 0);
    house.store().checkpoint().await.unwrap();
    assert_eq!(std::fs::metadata(&log).unwrap().len(), 0);
    house.app.close().await;
    assert!(!log.exists(), "a closed database is one file");
    let refused = house
        .store()
        .write(|tx| Box::pin(outbox::held(tx, 7)))
        .await;
    assert_eq!(refused, Err(StoreError::Closed));
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
