//! Reminders of what lies ahead: classes that say that they have to be looked at are looked at, a few in one transaction, with
//! the letters, their rows of the ledger and the next moment. Whatever a kill leaves undone is still due, nothing is said twice,
//! and what is said is what the rows hold at that moment.
//!
//! Nothing in the quiet hours. A letter that waits in the outbox past its last useful moment is given up there, and its row of
//! the ledger then counts for nothing.

use std::collections::HashMap;

use jiff::{SignedDuration, Timestamp};

use crate::app::App;
use crate::app::letters::addressed;
use crate::catalog::{DaysOff, quiet};
use crate::flows::outcome;
use crate::flows::reminders::clock::look as look_at;
use crate::flows::reminders::{Line, Missed, Owed, Watched};
use crate::letter::Lane;
use crate::store::reach::{self, Reached};
use crate::store::reminders::{self as store, Row};
use crate::store::writer::Tx;
use crate::store::{StoreError, outbox};

/// Classes looked at in one transaction, and letters written in it, at most: nobody else writes meanwhile.
const AT_ONCE: (i64, usize) = (12, 200);

/// A class that cannot be looked at is let be for so long: it must not stand in the way of others.
const LET_BE: SignedDuration = SignedDuration::from_mins(5);

/// Looks at all classes that are due, until none is.
///
/// # Errors
/// The store's own.
pub async fn look(app: &App, now: Timestamp) -> Result<(), StoreError> {
    if quiet::is_quiet(now) {
        return Ok(());
    }
    while !app.shutdown().has_begun() {
        let classes = {
            let mut reader = app.store().read().await?;
            store::to_look_at(&mut reader, now, AT_ONCE.0).await?
        };
        if classes.is_empty() {
            break;
        }
        let told = match remind(app, classes.clone(), now).await {
            Err(error) if !error.passes() => one_by_one(app, classes, now).await?,
            told => told?,
        };
        if told {
            app.bell().ring(Lane::Notice);
        }
    }
    Ok(())
}

/// One of them cannot be looked at: the others are.
async fn one_by_one(app: &App, classes: Vec<i64>, now: Timestamp) -> Result<bool, StoreError> {
    let mut told = false;
    for class in classes {
        match remind(app, vec![class], now).await {
            Ok(some) => told |= some,
            Err(error) if error.passes() => return Err(error),
            Err(error) => {
                tracing::error!(%error, class, "the reminders of a class could not be written");
                let next = [(class, Some(now + LET_BE))];
                app.store()
                    .write(move |tx| Box::pin(async move { store::look_again(tx, &next).await }))
                    .await?;
            }
        }
    }
    Ok(told)
}

/// Looks at classes in one transaction. Says whether somebody is told.
async fn remind(app: &App, classes: Vec<i64>, now: Timestamp) -> Result<bool, StoreError> {
    app.store()
        .write(move |tx| Box::pin(async move { remind_in(tx, &classes, now).await }))
        .await
}

/// The same inside of one.
///
/// # Errors
/// The store's own.
pub async fn remind_in(tx: &mut Tx, classes: &[i64], now: Timestamp) -> Result<bool, StoreError> {
    let off = store::off(tx).await?;
    let watched = store::watched(tx, classes, now).await?;
    let Decided { owed, missed, next } = decide(&watched, &off, now);
    if !missed.is_empty() {
        let people = missed.len();
        tracing::warn!(
            people,
            "a day began of which they were not reminded in time"
        );
    }
    store::record_missed(tx, &missed, now).await?;
    let told = post(tx, owed, now).await?;
    store::look_again(tx, &next).await?;
    Ok(told)
}

/// What comes of a look at several classes.
#[derive(Debug, Default)]
struct Decided {
    owed: Vec<Owed>,
    missed: Vec<Missed>,
    /// When each class that was looked at has to be looked at again.
    next: Vec<(i64, Option<Timestamp>)>,
}

fn decide(watched: &[Watched], off: &DaysOff, now: Timestamp) -> Decided {
    let mut decided = Decided::default();
    for class in watched {
        if decided.owed.len() == AT_ONCE.1 {
            break;
        }
        let most = AT_ONCE.1 - decided.owed.len();
        let look = quiet::with_calendar(off, |calendar| look_at(class, now, calendar, most));
        decided.next.push((class.class.id, look.next));
        decided.owed.extend(look.owed);
        decided.missed.extend(look.missed);
    }
    decided
}

/// The letters and their rows of the ledger.
async fn post(tx: &mut Tx, owed: Vec<Owed>, now: Timestamp) -> Result<bool, StoreError> {
    if owed.is_empty() {
        return Ok(false);
    }
    let ids: Vec<i64> = owed.iter().map(|one| one.application).collect();
    let reached: HashMap<i64, Reached> = reach::of_applications(tx, &ids).await?;
    let mut letters = Vec::with_capacity(owed.len());
    let mut rows = Vec::with_capacity(owed.len());
    for one in owed {
        let Some(reached) = reached.get(&one.application) else {
            continue;
        };
        let place = letters.len();
        let meetings = one.about.meetings.iter();
        rows.extend(
            meetings.map(|meeting| (place, one.application, one.about.how, meeting.starts_at)),
        );
        let line = outcome::Line::Reminders(Line {
            application: one.application,
            about: one.about.clone(),
        });
        let written = addressed(reached, &line).into_iter();
        letters.extend(written.map(|letter| (letter, one.until)));
    }
    let first = outbox::post_to_present(tx, &letters, now).await?;
    let rows: Vec<Row> = rows
        .into_iter()
        .map(|(place, application, how, about)| Row {
            application,
            kind: how.kind(),
            about,
            letter: i64::try_from(place).ok().map(|place| first + place),
        })
        .collect();
    store::record(tx, &rows, now).await?;
    Ok(!letters.is_empty())
}
