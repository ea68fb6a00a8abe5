//! Cases of group REG about seats: the last one, the queue, whoever cannot take it, and letters. The numbers are those of the
//! cases; how it reads stands in `tests/stories/seats` and `tests/stories/cases/reg-11.story`.

/// A program that dies.
mod kill;
/// A quota that is changed.
mod quota;

use futures::future::join_all;
use jiff::SignedDuration;
use pencaker::domain::application::{ApplicationState, WithdrawReason};
use pencaker::domain::class::ClassState;
use pencaker::flows::event::{Event, Incoming};
use pencaker::flows::press::Press;
use pencaker::flows::{applications, change, class_form, seats};
use pencaker::letter::{Content, Lane};
use pencaker::store::{changes, outbox};

use crate::cases_sql::incoming;
use crate::crowd::Applicant;
use crate::house::House;
use crate::rush::office;

use ApplicationState::{Accepted, Confirmed, Reserve};

/// A class in an announced state, and people with applications to it: the `n`-th has the row id `n + 1`.
struct Scene {
    house: House,
}

impl Scene {
    /// The announced class 1 has this quota; class 2 falls into the same days.
    async fn open(quota: u16, states: &[ApplicationState]) -> Scene {
        let house = House::open().await;
        let now = house.clock.now();
        let today = jiff::civil::date(2026, 3, 2);
        let class = |code| {
            let mut terms = office::terms(code, 1, 1, today, 28);
            terms.quota = quota;
            (terms, ClassState::Announced)
        };
        office::enter(
            house.store(),
            1,
            vec![class("MTR-2026-01"), class("MTR-2026-02")],
            now,
        )
        .await;
        office::register(house.store(), 0..states.len(), now).await;
        let scene = Scene { house };
        let until = (now + SignedDuration::from_hours(48)).as_millisecond();
        for (n, state) in states.iter().enumerate() {
            let id = office::number(n) + 1;
            scene.enter(id, 1, id).await;
            scene.turn(id, *state).await;
            let queue = if *state == Reserve {
                id.to_string()
            } else {
                "NULL".to_owned()
            };
            scene
                .sql(format!(
                    "UPDATE application SET queue = {queue}, seat_until = {until} WHERE id = {id}"
                ))
                .await;
        }
        scene
    }

    /// A person applied to a class.
    async fn enter(&self, id: i64, class: i64, person: i64) {
        let at = self.house.clock.now().as_millisecond();
        self.sql(format!(
            "INSERT INTO application (id, person_id, class_id, state, source, created_at, changed_at)
             VALUES ({id}, {person}, {class}, 'applied', 'menu', {at}, {at})"
        ))
        .await;
    }

    async fn sql(&self, statement: String) {
        let options = sqlx::sqlite::SqliteConnectOptions::new().filename(self.house.path());
        let mut conn = <sqlx::SqliteConnection as sqlx::Connection>::connect_with(&options)
            .await
            .unwrap();
        let done = sqlx::query(sqlx::AssertSqlSafe(statement));
        done.execute(&mut conn).await.unwrap();
    }

    async fn turn(&self, id: i64, state: ApplicationState) {
        let now = self.house.clock.now();
        let turned = self
            .house
            .store()
            .write(move |tx| Box::pin(changes::turn(tx, id, state, now)));
        turned.await.unwrap();
    }

    /// The person of this application gives it up, as the button does.
    async fn withdraw(&self, id: i64) {
        let now = self.house.clock.now();
        let wish = change::Change::Applications(applications::Change::Withdraw {
            id,
            reason: WithdrawReason::Work,
        });
        let written = self
            .house
            .store()
            .write(move |tx| Box::pin(async move { changes::apply(tx, 0, &wish, now).await }));
        written.await.unwrap();
    }

    /// Staff save the form of class 1 with another quota.
    async fn set_quota(&self, from: u16, quota: u16) {
        let now = self.house.clock.now();
        let today = jiff::civil::date(2026, 3, 2);
        let mut before = office::terms("MTR-2026-01", 1, 1, today, 28);
        before.quota = from;
        let mut terms = before.clone();
        terms.quota = quota;
        let wish = change::Change::ClassForm(class_form::Change::Update {
            id: 1,
            before: Box::new(before),
            terms: Box::new(terms),
            by: office::STAFF,
        });
        let written = self
            .house
            .store()
            .write(move |tx| Box::pin(async move { changes::apply(tx, 0, &wish, now).await }));
        written.await.unwrap();
    }

    async fn tick(&self) {
        self.house.app.tick().await.unwrap();
    }

    async fn states(&self) -> Vec<String> {
        self.column("SELECT state FROM application ORDER BY id")
            .await
    }

    async fn column(&self, query: &'static str) -> Vec<String> {
        let options = sqlx::sqlite::SqliteConnectOptions::new().filename(self.house.path());
        let mut conn = <sqlx::SqliteConnection as sqlx::Connection>::connect_with(&options)
            .await
            .unwrap();
        sqlx::query_scalar(query)
            .fetch_all(&mut conn)
            .await
            .unwrap()
    }

    /// How many applications have this state.
    async fn how_many(&self, state: ApplicationState) -> usize {
        let states = self.states().await;
        states.iter().filter(|one| *one == state.slug()).count()
    }

    /// What waits for the chat of the person of this application.
    async fn told(&self, lane: Lane, id: i64) -> Vec<String> {
        self.told_in(lane, chat(id)).await
    }

    async fn told_in(&self, lane: Lane, chat: i64) -> Vec<String> {
        let mut reader = self.house.store().read().await.unwrap();
        let waiting = outbox::waiting_of_chat(&mut reader, lane, chat, 0, 100).await;
        let letters = waiting.unwrap().into_iter();
        letters
            .filter_map(|letter| match letter.content {
                Some(Content::Message { html, .. } | Content::Rewrite { html, .. }) => Some(html),
                _ => None,
            })
            .collect()
    }
}

fn chat(id: i64) -> i64 {
    Applicant::nth(usize::try_from(id).unwrap() - 1).chat
}

/// `[Ambil Kursi]` of an application.
fn take(id: i64) -> Incoming {
    incoming(
        chat(id),
        Event::Press(Some(Press::Seats(seats::Press::Take(id)))),
    )
}

/// All of them press while the writer is busy; each with an answer that is true.
async fn all_take(scene: &Scene, ids: std::ops::RangeInclusive<i64>) {
    let release = scene.house.hold().await;
    let pressed = ids.map(|id| scene.house.app.handle(None, take(id)));
    let released = async {
        tokio::task::yield_now().await;
        release.send(()).unwrap();
    };
    let (handled, ()) = futures::join!(join_all(pressed), released);
    for handled in handled {
        handled.unwrap();
    }
}

async fn last_seats(quota: u16, confirmed: usize, press: i64) {
    let taken = office::number(confirmed);
    let mut states = vec![Confirmed; confirmed];
    states.extend(vec![Accepted; usize::try_from(press).unwrap()]);
    let scene = Scene::open(quota, &states).await;

    all_take(&scene, taken + 1..=taken + press).await;

    let left = usize::from(quota) - confirmed;
    let waiting = usize::try_from(press).unwrap() - left;
    assert_eq!(scene.how_many(Confirmed).await, usize::from(quota));
    assert_eq!(scene.how_many(Reserve).await, waiting);
    let places = scene
        .column("SELECT CAST(coalesce(queue, 0) AS TEXT) FROM application ORDER BY id")
        .await;
    let places: Vec<usize> = places.iter().map(|place| place.parse().unwrap()).collect();
    let mut numbers: Vec<usize> = places.iter().copied().filter(|place| *place > 0).collect();
    if press <= 10 {
        assert!(
            numbers.is_sorted(),
            "in the order of their presses: {numbers:?}"
        );
    }
    numbers.sort_unstable();
    assert!(numbers.into_iter().eq(1..=waiting), "each number once");
    for id in taken + 1..=taken + press {
        let told = scene.told(Lane::Reply, id).await;
        let [told] = told.as_slice() else {
            panic!("one answer each: {told:?}")
        };
        match places[usize::try_from(id).unwrap() - 1] {
            0 => assert!(told.contains("sudah pasti"), "{told}"),
            place => {
                let number = format!("cadangan urutan ke-<b>{place}</b>");
                assert!(told.contains(&number), "{told}");
            }
        }
    }
    // Nothing moves afterwards, and pressing again changes nothing.
    scene.tick().await;
    all_take(&scene, taken + 1..=taken + press).await;
    assert_eq!(scene.how_many(Confirmed).await, usize::from(quota));
    let history = "SELECT CAST(count(*) AS TEXT) FROM application_step WHERE state = 'confirmed'";
    let expected = usize::from(quota).to_string();
    assert_eq!(scene.column(history).await, [expected]);
}

/// Ten press for one seat in the same instant.
#[tokio::test]
async fn reg_01_last_seat_many_people() {
    last_seats(5, 4, 10).await;
}

/// Two thousand press for sixteen seats.
#[tokio::test]
async fn reg_01_two_thousand_for_sixteen_seats() {
    last_seats(16, 0, 2_000).await;
}

/// One who gives up lets one move up, and nobody where more were accepted than there are seats.
#[tokio::test]
async fn reg_03_one_seat_free_the_whole_waitlist_moves_up() {
    let mut states = vec![Confirmed; 10];
    states.extend([Reserve; 3]);
    let scene = Scene::open(10, &states).await;
    scene.withdraw(1).await;
    scene.tick().await;
    scene.tick().await;
    assert_eq!(
        scene.states().await[10..],
        ["accepted", "reserve", "reserve"]
    );

    let mut states = vec![Confirmed; 11];
    states.extend([Reserve; 3]);
    let scene = Scene::open(10, &states).await;
    scene.withdraw(1).await;
    scene.tick().await;
    assert_eq!(scene.how_many(Reserve).await, 3, "there is no seat");
    assert_eq!(
        seats::Counts {
            confirmed: 11,
            ..seats::Counts::default()
        }
        .free(10),
        0
    );
    scene.withdraw(2).await;
    scene.tick().await;
    assert_eq!(scene.how_many(Accepted).await, 1);
}

/// Who gave up is passed by, who has a seat elsewhere too, with a reason; who blocked the bot moves up and is to be called.
#[tokio::test]
async fn reg_05_the_first_in_the_queue_cannot_take_the_seat() {
    let scene = Scene::open(1, &[Confirmed, Reserve, Reserve, Reserve, Reserve]).await;
    scene.withdraw(2).await;
    scene.enter(100, 2, 3).await;
    scene.turn(100, Confirmed).await;
    let left = Incoming {
        query: None,
        ..incoming(chat(4), Event::Left)
    };
    scene.house.app.handle(None, left).await.unwrap();

    scene.withdraw(1).await;
    scene.tick().await;
    assert_eq!(
        scene.states().await[..5],
        ["withdrawn", "withdrawn", "reserve", "accepted", "reserve"]
    );
    let skipped = "SELECT coalesce(skipped_because, '-') FROM application ORDER BY id LIMIT 5";
    assert_eq!(
        scene.column(skipped).await,
        ["-", "-", "other_class", "-", "-"]
    );
    let office = scene.told_in(Lane::Notice, office::STAFF).await;
    let calls: Vec<&String> = office
        .iter()
        .filter(|told| told.contains("ditelepon"))
        .collect();
    assert_eq!(calls.len(), 1, "{office:?}");
    assert!(calls[0].contains("LMR-000004"), "{office:?}");
    scene.tick().await;
    let again = scene.told_in(Lane::Notice, office::STAFF).await;
    assert_eq!(again.len(), office.len(), "they are named once");

    scene.withdraw(4).await;
    scene.tick().await;
    assert_eq!(scene.states().await[4], "accepted");
    // The seat elsewhere is given up: the next free seat is theirs.
    scene.withdraw(100).await;
    scene.withdraw(5).await;
    scene.tick().await;
    assert_eq!(scene.states().await[2], "accepted");
    assert_eq!(scene.column(skipped).await[2], "-");
}

/// A raised quota moves up as many as there are seats more, each with one letter that says when, where and until when. Marks by
/// staff and sheets have their own tests.
#[tokio::test]
async fn reg_07_promoted_without_a_word() {
    let mut states = vec![Confirmed; 10];
    states.extend([Reserve; 3]);
    let scene = Scene::open(10, &states).await;
    scene.set_quota(10, 12).await;
    scene.tick().await;
    scene.tick().await;
    assert_eq!(
        scene.states().await[10..],
        ["accepted", "accepted", "reserve"]
    );
    for (id, letters) in [(11, 1), (12, 1), (13, 0)] {
        let told = scene.told(Lane::Notice, id).await;
        assert_eq!(told.len(), letters, "{told:?}");
        for letter in told {
            for part in ["Ambil Kursi", "WIB", "Pelatihan:"] {
                assert!(letter.contains(part), "{letter}");
            }
        }
    }
    // Whoever had everything deleted leaves a seat as well.
    let now = scene.house.clock.now();
    let deleted = scene.house.store().write(move |tx| {
        Box::pin(async move {
            let wish = change::Change::DeletePerson { person: 1 };
            changes::apply(tx, chat(1), &wish, now).await
        })
    });
    deleted.await.unwrap();
    scene.tick().await;
    assert_eq!(
        scene.states().await[9..],
        ["accepted", "accepted", "accepted"]
    );
    assert_eq!(scene.told(Lane::Notice, 13).await.len(), 1);
}
