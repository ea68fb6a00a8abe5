//! Classes that are over and of which nothing was noted: their staff are asked once. Each question is one transaction with its
//! row of the ledger.

use jiff::Timestamp;

use crate::app::App;
use crate::app::due::carry_out;
use crate::domain::quiet;
use crate::flows::completion::clock;
use crate::letter::Lane;
use crate::store::writer::Tx;
use crate::store::{StoreError, completion as store};

/// Asks what is due.
pub(super) async fn look(app: &App, now: Timestamp) -> Result<(), StoreError> {
    if quiet::is_quiet(now) {
        return Ok(());
    }
    let found = {
        let mut reader = app.store().read().await?;
        store::to_ask(&mut reader, now).await?
    };
    let mut told = false;
    for (class, _) in found {
        told |= app
            .store()
            .write(move |tx| Box::pin(ask(tx, class, now)))
            .await?;
    }
    if told {
        app.bell().ring(Lane::Notice);
    }
    Ok(())
}

/// One class, as it stands in this transaction. Says whether somebody is told.
async fn ask(tx: &mut Tx, class: i64, now: Timestamp) -> Result<bool, StoreError> {
    let Some(seen) = store::seen(tx, class).await? else {
        return Ok(false);
    };
    let is_free = |day| seen.class.days_off.is_off(day);
    let due = seen
        .last_lesson
        .is_some_and(|last| clock::is_due(last, now, &is_free));
    let Some(outcome) = clock::ask(&seen).filter(|_| due) else {
        return Ok(false);
    };
    store::asked(tx, &seen, now).await?;
    carry_out(tx, &outcome, now).await
}
