//! Classes that begin soon, or should have begun, though nobody heard what became of their application: the office is told, so
//! that nobody waits for an answer in vain. Each warning is one transaction with its row of the ledger.

use jiff::Timestamp;

use crate::app::App;
use crate::app::due::carry_out;
use crate::catalog::quiet;
use crate::domain::reminder::unannounced;
use crate::flows::selection::clock;
use crate::letter::Lane;
use crate::store::writer::Tx;
use crate::store::{StoreError, due, unannounced as store};

/// Tells what is due.
pub(super) async fn look(app: &App, now: Timestamp) -> Result<(), StoreError> {
    if quiet::is_quiet(now) {
        return Ok(());
    }
    let found = {
        let mut reader = app.store().read().await?;
        store::classes(&mut reader, now).await?
    };
    let mut told = false;
    for class in found {
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

/// One class, unless it was announced since it was found. Says whether somebody is told.
async fn tell(tx: &mut Tx, id: i64, now: Timestamp) -> Result<bool, StoreError> {
    let Some(class) = due::class(tx, id).await? else {
        return Ok(false);
    };
    let is_free = |day| class.days_off.is_off(day);
    let Some(overdue) = unannounced(class.starts_on, now, &is_free) else {
        return Ok(false);
    };
    let Some((people, first)) = store::who_waits(tx, id, overdue.since()).await? else {
        return Ok(false);
    };
    carry_out(tx, &clock::unannounced(&class, people, first, overdue), now).await
}
