//! The office that is asked: people, classes in every state, and the applications of the former to the latter, all written by
//! the store's own changes.

use std::time::Instant;

use jiff::Timestamp;
use pencaker::app::App;
use pencaker::catalog::catalog;
use pencaker::clock::Clock;
use pencaker::domain::application::{ApplicationState, Source};
use pencaker::domain::class::ClassState;
use pencaker::flows::change::Change;
use pencaker::flows::training;
use pencaker::store::{Settings, Store, Sync, changes};
use std::path::Path;

use crate::figures::say;
use crate::rush::office::{STAFF, enter, number, register, terms};

/// Rows that are written in one transaction.
const AT_ONCE: usize = 2_000;
/// Applications of one person.
const EACH: usize = 4;
/// Classes that a fifth of the people want: each has hundreds of applicants more.
const WANTED: usize = 20;

/// How large it is.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Size {
    pub(crate) people: usize,
    pub(crate) classes: usize,
}

/// The state of the `n`-th class, and in how many days it starts: of twenty, one is a draft, four take applications, the most
/// are over.
fn stands(n: usize) -> (ClassState, i64) {
    let spread = i64::try_from(n % 7).unwrap_or(0);
    match n % 20 {
        0 => (ClassState::Draft, 60),
        1..=4 => (ClassState::Open, 10 + spread * 3),
        5 => (ClassState::Closed, 5),
        6 => (ClassState::Selecting, 3),
        7 => (ClassState::Announced, 2),
        8 => (ClassState::Postponed, 90),
        9 => (ClassState::Cancelled, 20),
        10..=12 => (ClassState::Running, -10 - spread),
        _ => (ClassState::Finished, -100 - spread * 50),
    }
}

/// Where an application stands in a class of this state.
fn came_to(class: ClassState, n: usize) -> Option<ApplicationState> {
    match class {
        ClassState::Running if n.is_multiple_of(3) => Some(ApplicationState::InTraining),
        ClassState::Finished if n.is_multiple_of(3) => Some(ApplicationState::Passed),
        ClassState::Running | ClassState::Finished => Some(ApplicationState::NotAccepted),
        ClassState::Announced if n.is_multiple_of(4) => Some(ApplicationState::Accepted),
        ClassState::Draft
        | ClassState::Open
        | ClassState::Closed
        | ClassState::Selecting
        | ClassState::Announced
        | ClassState::Postponed
        | ClassState::Cancelled => None,
    }
}

/// The places of the classes that the `n`-th person applied to, each once and no draft.
pub(crate) fn wanted_by(n: usize, classes: usize) -> Vec<usize> {
    let mut wanted = Vec::with_capacity(EACH);
    if n.is_multiple_of(5) {
        wanted.push(n / 5 % WANTED * 20 + 1);
    }
    let mut next = n * 7 + n / classes;
    while wanted.len() < EACH {
        let place = next % classes;
        if stands(place).0 != ClassState::Draft && !wanted.contains(&place) {
            wanted.push(place);
        }
        next += 501;
    }
    wanted
}

/// Fills a new database and leaves it open.
pub(crate) async fn fill(database: &Path, size: Size) -> App {
    let clock = Clock::system();
    let now = clock.now();
    let settings = Settings {
        sync: Sync::Normal,
        ..Settings::beside(database)
    };
    let store = Store::open(&settings, now).await.expect("a database");
    let app = App::new(store.clone(), clock);
    app.prepare(&[STAFF], catalog())
        .await
        .expect("lists stand there");
    let begun = Instant::now();
    for first in (0..size.people).step_by(AT_ONCE) {
        register(&store, first..(first + AT_ONCE).min(size.people), now).await;
    }
    let people = begun.elapsed();
    let centres = catalog().centres().len();
    let programmes = catalog().offered_programmes().len();
    let today = now.to_zoned_datetime(jiff::tz::TimeZone::UTC).date();
    let entered = (0..size.classes)
        .map(|n| {
            let (state, starts_in) = stands(n);
            let code = format!("UJI-2027-{n:04}");
            let (centre, programme) = (number(n % centres) + 1, number(n % programmes) + 1);
            (terms(&code, centre, programme, today, starts_in), state)
        })
        .collect();
    enter(&store, 1, entered, now).await;
    let mut next = 1;
    for first in (0..size.people).step_by(AT_ONCE) {
        let last = (first + AT_ONCE).min(size.people);
        next = apply(&store, first..last, size.classes, next, now).await;
    }
    say(&format!(
        "{} people, {} classes, {} applications written in {:.0} s ({:.0} s of them the people); the database has {} MiB\n",
        size.people,
        size.classes,
        next - 1,
        begun.elapsed().as_secs_f64(),
        people.as_secs_f64(),
        std::fs::metadata(database).map_or(0, |file| file.len()) >> 20,
    ));
    app
}

/// These people apply; the id that the next application will have.
async fn apply(
    store: &Store,
    people: std::ops::Range<usize>,
    classes: usize,
    first: i64,
    now: Timestamp,
) -> i64 {
    let written = store.write(move |tx| {
        Box::pin(async move {
            let mut id = first;
            for n in people {
                for class in wanted_by(n, classes) {
                    let change = Change::Training(training::Change::Apply {
                        id,
                        person: number(n) + 1,
                        class: number(class) + 1,
                        source: Source::Menu,
                    });
                    changes::apply(tx, 0, &change, now).await?;
                    if let Some(state) = came_to(stands(class).0, n) {
                        changes::turn(tx, id, state, now).await?;
                    }
                    id += 1;
                }
            }
            Ok(id)
        })
    });
    written.await.expect("applications are written")
}
