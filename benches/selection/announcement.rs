//! One announcement a class, each with people of its own: everything from reading the class until the commit.

use std::path::Path;
use std::time::{Duration, Instant};

use jiff::{SignedDuration, Timestamp};
use pencaker::app::App;
use pencaker::app::announce;
use pencaker::catalog::catalog;
use pencaker::clock::Clock;
use pencaker::domain::application::{ApplicationState, Source};
use pencaker::domain::class::ClassState;
use pencaker::domain::selection::Score;
use pencaker::flows::change::Change;
use pencaker::flows::selection::{self, About, Scored};
use pencaker::flows::training;
use pencaker::store::{Settings, Store, changes};

use crate::crowd::Applicant;
use crate::figures::say;
use crate::rush::office::{self, STAFF, number, terms};

/// Open classes that the refused may be offered.
const OPEN: usize = 60;
/// Tuesday, 10.00 in Lampung: people may be written to.
const NOW: &str = "2026-03-03T03:00:00Z";

/// The times of all announcements.
pub(crate) async fn run(database: &Path, applicants: usize, classes: usize) {
    let now: Timestamp = NOW.parse().expect("a moment");
    let clock = Clock::manual(now.as_millisecond());
    let store = Store::open(&Settings::beside(database), now)
        .await
        .expect("a database");
    let app = App::new(store.clone(), clock);
    app.prepare(&[STAFF], catalog())
        .await
        .expect("lists stand there");
    let before = now.saturating_sub(SignedDuration::from_hours(24 * 30));
    let before = before.expect("a moment");
    office::register(&store, 0..applicants * classes, before).await;
    enter_classes(&store, classes, now).await;
    for class in 0..classes {
        apply(&store, class, applicants, before, now).await;
    }
    let mut times = Vec::new();
    for class in 0..classes {
        times.push(announced(&store, number(class) + 1, now).await);
    }
    let letters: i64 = waiting(database).await;
    app.close().await;
    times.sort_unstable();
    let shown = |time: Duration| time.as_secs_f64() * 1_000.0;
    say(&format!(
        "{classes} announcements of {applicants} applicants each with {OPEN} open classes beside: committed in {:.0} (fastest) {:.0} (median) \
         {:.0} ms (slowest); {letters} letters written\n",
        shown(times[0]),
        shown(times[times.len() / 2]),
        shown(times[times.len() - 1]),
    ));
}

async fn enter_classes(store: &Store, classes: usize, now: Timestamp) {
    let today = now.to_zoned_datetime(jiff::tz::TimeZone::UTC).date();
    let mut entered = Vec::new();
    for n in 0..classes {
        let programme = number(n % 20) + 1;
        let entry = terms(&format!("MTR-2026-{n:03}"), 3, programme, today, 6);
        entered.push((entry, ClassState::Selecting));
    }
    for n in 0..OPEN {
        let programme = number(n % 30) + 1;
        let centre = number(n % 4) + 1;
        let entry = terms(&format!("BDL-2026-{n:03}"), centre, programme, today, 20);
        entered.push((entry, ClassState::Open));
    }
    office::enter(store, 1, entered, now).await;
}

/// Everybody of a class applied, passed the documents, and has points for test and interview.
async fn apply(store: &Store, class: usize, applicants: usize, at: Timestamp, now: Timestamp) {
    let written = store.write(move |tx| {
        Box::pin(async move {
            for n in 0..applicants {
                let place = class * applicants + n;
                let (id, class) = (number(place) + 1, number(class) + 1);
                let apply = training::Change::Apply {
                    id,
                    person: id,
                    class,
                    source: Source::Menu,
                };
                let chat = Applicant::nth(place).chat;
                changes::apply(tx, chat, &Change::Training(apply), at).await?;
                changes::turn(tx, id, ApplicationState::DocumentsPassed, now).await?;
                for (scored, seed) in [(Scored::Test, 7_919), (Scored::Interview, 104_729)] {
                    let noted = selection::Change::Score {
                        about: About {
                            application: id,
                            person: id,
                            class,
                            was: ApplicationState::DocumentsPassed,
                            by: STAFF,
                        },
                        scored,
                        before: None,
                        after: Score::from_hundredths(number(n * seed % 10_001)),
                    };
                    changes::apply(tx, STAFF, &Change::Selection(noted), now).await?;
                }
            }
            let hold = selection::Change::Hold {
                class: number(class) + 1,
                until: Some(now),
                by: STAFF,
            };
            changes::apply(tx, STAFF, &Change::Selection(hold), now).await
        })
    });
    written.await.expect("applications are written");
}

/// The time until an announcement is committed.
async fn announced(store: &Store, class: i64, now: Timestamp) -> Duration {
    let begun = Instant::now();
    let told = store
        .write(move |tx| Box::pin(announce::announce(tx, class, now)))
        .await
        .expect("it is announced");
    assert!(told, "somebody is told");
    begun.elapsed()
}

async fn waiting(database: &Path) -> i64 {
    let options = sqlx::sqlite::SqliteConnectOptions::new()
        .filename(database)
        .read_only(true);
    let mut conn = <sqlx::SqliteConnection as sqlx::Connection>::connect_with(&options)
        .await
        .expect("the database");
    sqlx::query_scalar("SELECT count(*) FROM outbox")
        .fetch_one(&mut conn)
        .await
        .expect("a count")
}
