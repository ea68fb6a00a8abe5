//! Telling what changed in the schedule of a class, ten minutes after its last change: one transaction a class with its letters,
//! so that a kill in between leaves it due and nothing is told twice. In the quiet hours it waits, unless it is about what is
//! left of the day or begins before noon of the next.

use jiff::Timestamp;

use crate::app::App;
use crate::app::due::carry_out;
use crate::catalog::quiet;
use crate::flows::calendar::clock;
use crate::letter::Lane;
use crate::store::writer::Tx;
use crate::store::{StoreError, schedule_changes};

/// Does what is due.
pub(super) async fn look(app: &App, now: Timestamp) -> Result<(), StoreError> {
    let urgent = quiet::is_quiet(now).then(|| (now, clock::urgent_until(now)));
    let classes = {
        let mut reader = app.store().read().await?;
        schedule_changes::classes_to_tell(&mut reader, now, clock::WAIT, urgent).await?
    };
    let mut told = false;
    for class in classes {
        told |= app
            .store()
            .write(move |tx| Box::pin(tell(tx, class, now)))
            .await?;
    }
    if told {
        app.bell().ring(Lane::Notice);
    }
    Ok(())
}

/// Tells what waits in a class, unless somebody changed something since it was found.
async fn tell(tx: &mut Tx, class: i64, now: Timestamp) -> Result<bool, StoreError> {
    let untold = schedule_changes::untold(tx, class).await?;
    match untold.and_then(|untold| clock::tell(&untold, now)) {
        Some(outcome) => carry_out(tx, &outcome, now).await,
        None => Ok(false),
    }
}
