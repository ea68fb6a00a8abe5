//! Events that wait together are read and written together. What comes of it is what would come of them one by one, whatever
//! they are, and whether or not one of them is bad.

use futures::future::join_all;
use pencaker::flows::event::{ContactOwner, Event, Incoming, Place};
use pencaker::flows::language::Language;
use pencaker::flows::press::Press;
use pencaker::letter::Lane;
use pencaker::store::facts::{self, Known};
use pencaker::store::outbox;
use pencaker::text;
use proptest::prelude::*;
use proptest::test_runner::TestRunner;
use sqlx::{Connection as _, Executor as _};

use crate::cases_sql::{answers, event_of, everything, incoming, keep};
use crate::fuzz::fewer;
use crate::house::House;

/// Registered.
const SITI: i64 = 1_001;
/// Asked to prove by her number that Siti's account is hers.
const SARI: i64 = 1_002;
const BUDI: i64 = 1_003;
const DEWI: i64 = 1_004;
/// A stranger who asked for the office.
const TONO: i64 = 1_005;
/// Staff.
const OFFICE: i64 = 900_001;
const GROUP: i64 = -100;
const NONE: (Vec<String>, Vec<String>) = (Vec::new(), Vec::new());
const CHATS: [i64; 8] = [SITI, SARI, BUDI, DEWI, TONO, OFFICE, GROUP, GROUP - 1];

/// A house in which something is going on.
struct Scene {
    house: House,
    updates: i64,
}

impl Scene {
    /// Siti is registered, Sari claims to be her, the others are strangers, of whom Tono asked for the office.
    async fn open() -> Scene {
        let mut scene = Scene {
            house: House::open().await,
            updates: 0,
        };
        for text in answers(0) {
            scene.one_by_one(&[event_of(SITI, &text)]).await;
        }
        scene.one_by_one(&[event_of(TONO, "petugas")]).await;
        for text in ["/daftar", "setuju", "Siti Contoh", "1871994803010001", "1"] {
            scene.one_by_one(&[event_of(SARI, text)]).await;
        }
        scene
    }

    async fn keep(&mut self, chat: i64) -> i64 {
        self.updates += 1;
        keep(&self.house, self.updates, chat).await;
        self.updates
    }

    async fn one_by_one(&mut self, events: &[Incoming]) {
        for event in events {
            let update = self.keep(event.chat).await;
            let handled = self.house.app.handle(Some(update), event.clone());
            handled.await.unwrap();
        }
    }

    async fn together(&mut self, events: &[Incoming]) {
        let mut updates = Vec::new();
        for event in events {
            updates.push((self.keep(event.chat).await, event.clone()));
        }
        self.at_once(updates).await;
    }

    /// All of them wait while the writer is busy.
    async fn at_once(&self, updates: Vec<(i64, Incoming)>) {
        let release = self.house.hold().await;
        let handled = updates
            .into_iter()
            .map(|(update, event)| self.house.app.handle(Some(update), event));
        let released = async {
            tokio::task::yield_now().await;
            release.send(()).unwrap();
        };
        let (handled, ()) = futures::join!(join_all(handled), released);
        for handled in handled {
            handled.unwrap();
        }
    }

    /// What waits for a chat, in order: answers, or notices that others caused.
    async fn waiting(&self, lane: Lane, chat: i64) -> Vec<String> {
        let mut reader = self.house.store().read().await.unwrap();
        let waiting = outbox::waiting_of_chat(&mut reader, lane, chat, 0, 10_000).await;
        let letters = waiting.unwrap().into_iter();
        letters
            .map(|letter| format!("{:?}", letter.content))
            .collect()
    }

    async fn answers(&self, chat: i64) -> Vec<String> {
        self.waiting(Lane::Reply, chat).await
    }

    async fn known(&self, chat: i64) -> Known {
        let known = self
            .house
            .store()
            .write(move |tx| Box::pin(facts::open(tx, chat, chat)));
        known.await.unwrap()
    }

    /// All that there is, line by line: what waits for each chat, what is known of each, and what is not sealed of each row.
    async fn all(&self) -> Vec<String> {
        let mut all = everything(&self.house.path()).await;
        // Each house has a key and a birth of its own, and what was tried in vain leaves gaps between the numbers of letters.
        all.retain(|row| {
            let own = ["meta.", "_sqlx_migrations.", "outbox.id:"];
            !row.contains(": X'") && !own.iter().any(|own| row.starts_with(own))
        });
        for chat in CHATS {
            let told = self.answers(chat).await;
            all.extend(
                told.into_iter()
                    .map(|told| format!("{chat} is told {told}")),
            );
            all.push(format!("{:?}", self.known(chat).await));
        }
        all
    }

    /// What is here and not there, and the other way round.
    async fn difference(&self, other: &Scene) -> (Vec<String>, Vec<String>) {
        let (mut here, mut there) = (self.all().await, other.all().await);
        let both = here.clone();
        here.retain(|line| !there.contains(line));
        there.retain(|line| !both.contains(line));
        (here, there)
    }

    /// Nothing of this chat's conversation can be written any more.
    async fn break_chat(&self, chat: i64) {
        let options = sqlx::sqlite::SqliteConnectOptions::new().filename(self.house.path());
        let mut conn = sqlx::SqliteConnection::connect_with(&options)
            .await
            .unwrap();
        for moment in ["INSERT", "UPDATE"] {
            let trigger = format!(
                "CREATE TRIGGER broken_{moment} BEFORE {moment} ON chat WHEN NEW.id = {chat} AND NEW.session IS NOT NULL
                 BEGIN SELECT RAISE(ABORT, 'a defect'); END"
            );
            conn.execute(sqlx::AssertSqlSafe(trigger)).await.unwrap();
        }
    }
}

/// Sari shares the number that Siti registered with: the account is hers from now on.
fn proof() -> Incoming {
    let phone = "6281200000000".to_owned();
    let owner = ContactOwner::Sender;
    incoming(SARI, Event::Contact { phone, owner })
}

fn press(chat: i64, data: &str) -> Incoming {
    let mut press = incoming(chat, Event::Press(Press::decode(data)));
    press.query = Some("7".to_owned());
    press
}

#[tokio::test]
async fn a_bad_one_among_many_harms_no_other() {
    let events = [
        event_of(SITI, "/status"),
        event_of(BUDI, "/daftar"),
        proof(),
        event_of(DEWI, "/daftar"),
    ];
    let (mut alone, mut together) = (Scene::open().await, Scene::open().await);
    alone.break_chat(BUDI).await;
    together.break_chat(BUDI).await;
    let before = together.answers(SITI).await.len();
    alone.one_by_one(&events).await;
    together.together(&events).await;
    assert_eq!(
        together.answers(BUDI).await,
        [format!("{:?}", Some(text::apology(Language::Indonesian)))]
    );
    let aside =
        "SELECT count(*) FROM inbox WHERE state = 9 AND reason = 'defect' AND update_id = 19";
    assert_eq!(together.house.count(aside).await, 1, "it is set aside");
    assert_eq!(together.house.count("SELECT count(*) FROM inbox").await, 1);
    assert_eq!(together.answers(SITI).await.len(), before + 1);
    let moved = together.waiting(Lane::Notice, SITI).await;
    assert_eq!(moved.len(), 1, "the account went elsewhere");
    assert_eq!(together.answers(DEWI).await.len(), 1);
    let known = together.known(SARI).await;
    assert!(known.person.is_some(), "the account was moved");
    assert_eq!(together.difference(&alone).await, NONE);
}

#[tokio::test]
async fn whoever_comes_behind_a_wish_that_reaches_them_meets_what_it_left() {
    let events = [
        proof(),
        event_of(SITI, "/status"),
        event_of(BUDI, "/status"),
    ];
    let (mut alone, mut together) = (Scene::open().await, Scene::open().await);
    let before = together.answers(SITI).await.len();
    alone.one_by_one(&events).await;
    together.together(&events).await;
    // What a stranger hears too: that one must be registered.
    let told = together.answers(SITI).await;
    assert_eq!(told[before..], together.answers(BUDI).await);
    assert_eq!(together.known(SITI).await.person, None);
    assert_eq!(together.difference(&alone).await, NONE);
}

#[tokio::test]
async fn a_request_that_is_closed_is_closed_for_whoever_comes_behind() {
    let asks = event_of(TONO, "petugas");
    let events = [press(OFFICE, "s:close=1"), asks.clone()];
    let (mut alone, mut together) = (Scene::open().await, Scene::open().await);
    alone.one_by_one(&events).await;
    together.together(&events).await;
    assert_eq!(together.difference(&alone).await, NONE);
    let mut open = Scene::open().await;
    open.one_by_one(&[asks]).await;
    assert_ne!(open.answers(TONO).await, together.answers(TONO).await);
}

#[tokio::test]
async fn an_update_that_waits_twice_has_its_effects_once() {
    let mut scene = Scene::open().await;
    let update = scene.keep(DEWI).await;
    let event = event_of(DEWI, "/daftar");
    scene
        .at_once(vec![(update, event.clone()), (update, event)])
        .await;
    assert_eq!(scene.answers(DEWI).await.len(), 1);
}

/// What anybody of them may do.
fn anything() -> impl Strategy<Value = Incoming> {
    let words = prop::sample::select(vec![
        "/start",
        "/daftar",
        "setuju",
        "Budi Contoh",
        "1871994803010001",
        "1871994803010002",
        "1",
        "2",
        "/status",
        "/data",
        "/bahasa",
        "english",
        "/batal",
        "hapus",
        "simpan",
        "petugas",
        "Boleh lulusan SMP?",
        "/petugas",
        "/berhenti",
        "kembali",
        "/kelas",
        "/pelatihan",
    ]);
    let presses = prop::sample::select(vec![
        "s:close=1",
        "s:close=2",
        "d:delete",
        "d:delete-yes",
        "d:delete-forever",
        "d:withdraw",
        "d:withdraw-yes",
        "r:1:agree",
        "r:0:continue",
        "l:en",
        "q:ask",
        "q:send",
        "q:answer=1",
        "q:confirm=1",
        "k:another",
        "k:list",
        "k:speak=1",
        "w:status",
    ]);
    let chat = prop::sample::select(vec![SITI, SITI, SARI, BUDI, DEWI, OFFICE]);
    prop_oneof![
        6 => (chat.clone(), words).prop_map(|(chat, word)| event_of(chat, word)),
        3 => (chat.clone(), presses).prop_map(|(chat, data)| press(chat, data)),
        4 => Just(proof()),
        1 => chat.clone().prop_map(|chat| incoming(chat, Event::Left)),
        1 => chat.prop_map(|chat| incoming(chat, Event::Returned)),
        1 => prop::sample::select(vec![
            event_of(GROUP, "/start"),
            incoming(GROUP, Event::MovedTo(GROUP - 1)),
            event_of(GROUP - 1, "/start"),
        ])
        .prop_map(|mut event| {
            event.place = Place::Group;
            event.user = SITI;
            event
        }),
    ]
}

#[test]
fn whatever_waits_together_becomes_what_it_would_become_one_by_one() {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    let groups = prop::collection::vec(prop::collection::vec(anything(), 2..9), 1..5);
    TestRunner::new(fewer(25))
        .run(&groups, |groups| {
            runtime.block_on(async {
                let (mut alone, mut together) = (Scene::open().await, Scene::open().await);
                for group in groups {
                    alone.one_by_one(&group).await;
                    together.together(&group).await;
                    prop_assert_eq!(together.difference(&alone).await, NONE);
                }
                Ok(())
            })
        })
        .unwrap();
}
