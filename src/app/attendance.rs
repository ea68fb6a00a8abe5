//! Attendance by the clock: lists go to whoever keeps them a quarter of an hour before a meeting, those left open are reminded
//! of at its end, absence in a row is asked about and told. Found outside, decided again in the one transaction that does it
//! with its letters, so that whatever a kill leaves undone is still due, and nothing is done twice.
//!
//! Lists pass the quiet hours: they are about this very moment.

use jiff::Timestamp;

use crate::app::App;
use crate::app::due::carry_out;
use crate::catalog::quiet;
use crate::flows::attendance::clock;
use crate::letter::Lane;
use crate::store::writer::Tx;
use crate::store::{StoreError, attendance};

/// Things of a kind done in one tick at most; the next tick goes on.
const AT_ONCE: i64 = 100;

#[derive(Debug, Clone, Copy)]
enum Step {
    Send,
    Remind,
    Absence,
}

/// Does what is due.
pub(super) async fn look(app: &App, now: Timestamp) -> Result<(), StoreError> {
    let is_quiet = quiet::is_quiet(now);
    let mut told = false;
    for step in [Step::Send, Step::Remind, Step::Absence] {
        let found = {
            let mut reader = app.store().read().await?;
            match step {
                Step::Send => {
                    attendance::lists_to_send(&mut reader, now, is_quiet, AT_ONCE).await?
                }
                Step::Remind | Step::Absence if is_quiet => Vec::new(),
                Step::Remind => attendance::lists_left_open(&mut reader, now, AT_ONCE).await?,
                Step::Absence => attendance::absences(&mut reader, now, AT_ONCE).await?,
            }
        };
        for id in found {
            told |= app
                .store()
                .write(move |tx| Box::pin(take(tx, step, id, now)))
                .await?;
        }
    }
    if told {
        app.bell().ring(Lane::Notice);
    }
    Ok(())
}

/// One step about one meeting or one application. Says whether somebody is told.
async fn take(tx: &mut Tx, step: Step, id: i64, now: Timestamp) -> Result<bool, StoreError> {
    let outcome = match step {
        Step::Send | Step::Remind => {
            let Some(list) = attendance::list(tx, id).await? else {
                return Ok(false);
            };
            let keepers = attendance::keepers(tx, &list).await?;
            match step {
                Step::Send => clock::begins(&list, &keepers, now),
                Step::Remind | Step::Absence => clock::left_open(&list, &keepers, now),
            }
        }
        Step::Absence => {
            let absence = attendance::absence(tx, id, now).await?;
            absence.map(|absence| clock::absent(&absence, now))
        }
    };
    match outcome {
        Some(outcome) => carry_out(tx, &outcome, now).await,
        None => Ok(false),
    }
}
