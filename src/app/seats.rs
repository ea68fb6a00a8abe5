//! Seats by the clock: what was not taken in time is given on, free seats are filled, the end of moving up is told, people
//! are reminded. Found outside, decided again in the one transaction that does it with its letters, so that whatever a kill
//! leaves undone is still due, and nothing is done twice.
//!
//! Filling derives everything from the rows: whatever freed a seat (a refusal, a deadline, a withdrawal, deleted data, a raised
//! quota, an act of staff, a sheet) need not say so, and no other place moves anybody up.

use jiff::Timestamp;

use crate::app::App;
use crate::app::due::carry_out;
use crate::catalog::quiet;
use crate::domain::reminder::expected_at;
use crate::flows::outcome::Outcome;
use crate::flows::seats::clock;
use crate::letter::Lane;
use crate::store::writer::Tx;
use crate::store::{StoreError, due, seats};

/// One class in one transaction.
#[derive(Debug, Clone, Copy)]
enum Step {
    Forfeit,
    Fill,
    SeatSoon,
    SeatHours,
    ToCall,
    ToTell,
    AskAboutTest,
    TellExpected,
}

/// Does what is due.
pub(super) async fn look(app: &App, now: Timestamp) -> Result<(), StoreError> {
    if quiet::is_quiet(now) {
        return Ok(());
    }
    let mut told = false;
    // What was given on is filled in the same tick.
    for step in [
        Step::Forfeit,
        Step::Fill,
        Step::SeatSoon,
        Step::SeatHours,
        Step::ToCall,
        Step::ToTell,
        Step::AskAboutTest,
        Step::TellExpected,
    ] {
        for class in find(app, now, step).await? {
            told |= take(app, class, step, now).await?;
        }
    }
    if told {
        app.bell().ring(Lane::Notice);
    }
    Ok(())
}

/// Classes in which something of this kind is due.
async fn find(app: &App, now: Timestamp, step: Step) -> Result<Vec<i64>, StoreError> {
    let mut reader = app.store().read().await?;
    match step {
        Step::Forfeit => seats::to_forfeit(&mut reader, now).await,
        Step::Fill => {
            let mut found = seats::to_fill(&mut reader, now).await?;
            found.extend(seats::to_end(&mut reader, now).await?);
            found.sort_unstable();
            found.dedup();
            Ok(found)
        }
        Step::SeatSoon => seats::with_seats_soon(&mut reader, now).await,
        Step::SeatHours => seats::with_seats_hours(&mut reader, now).await,
        Step::ToCall => seats::with_calls(&mut reader, now).await,
        Step::ToTell => seats::with_untold(&mut reader).await,
        Step::AskAboutTest => Ok(seats::with_tests(&mut reader, now).await?.0),
        Step::TellExpected => Ok(seats::with_tests(&mut reader, now).await?.1),
    }
}

/// One step with one class. Says whether somebody is told.
async fn take(app: &App, class: i64, step: Step, now: Timestamp) -> Result<bool, StoreError> {
    app.store()
        .write(move |tx| {
            Box::pin(async move {
                match decide(tx, class, step, now).await? {
                    Some(outcome) => carry_out(tx, &outcome, now).await,
                    None => Ok(false),
                }
            })
        })
        .await
}

/// What is due of this kind in this class, as it stands in this transaction.
async fn decide(
    tx: &mut Tx,
    id: i64,
    step: Step,
    now: Timestamp,
) -> Result<Option<Outcome>, StoreError> {
    if matches!(step, Step::Fill) {
        let standing = seats::standing(tx, id).await?;
        return Ok(standing.and_then(|standing| clock::fill(&standing, now)));
    }
    let Some(class) = due::class(tx, id).await? else {
        return Ok(None);
    };
    Ok(match step {
        Step::Fill => None,
        Step::Forfeit => {
            let due = seats::not_taken(tx, id, now).await?;
            let standing = seats::standing(tx, id).await?;
            standing.and_then(|standing| clock::forfeit(&standing, &due))
        }
        Step::SeatSoon => clock::seat_soon(&class, &seats::seat_soon(tx, id, now).await?),
        Step::SeatHours => clock::seat_hours(&class, &seats::seat_hours(tx, id, now).await?, now),
        Step::ToCall => clock::to_call(&class, &seats::to_call(tx, id, now).await?),
        Step::ToTell => clock::to_tell(&class, seats::to_tell(tx, id).await?),
        Step::AskAboutTest => match (clock::test_kind(&class, now), class.test_at) {
            (Some(kind), Some(test)) => {
                let due = seats::to_ask(tx, id, kind, test).await?;
                clock::ask_about_test(&class, kind, &due)
            }
            (None, _) | (_, None) => None,
        },
        Step::TellExpected => match class.test_at {
            Some(test) if expected_at(test) <= now && now < test => {
                let untold = seats::expected_untold(tx, &class).await?;
                untold.and_then(|(counts, who)| clock::expected(&class, counts, &who))
            }
            Some(_) | None => None,
        },
    })
}
