//! Questions that nobody answered within a working day go to head and admins, once, and whoever asked is told. Each is one
//! transaction, so a kill in between leaves it due. Nothing happens in the quiet hours: it is done when they are over.

use jiff::Timestamp;

use crate::app::{App, letters};
use crate::catalog::quiet;
use crate::flows::question;
use crate::letter::Lane;
use crate::store::writer::Tx;
use crate::store::{StoreError, outbox, questions};

/// Questions passed on in one tick at most; the next tick goes on.
const AT_ONCE: i64 = 50;

/// Passes on what is due.
pub(super) async fn look(app: &App, now: Timestamp) -> Result<(), StoreError> {
    if quiet::is_quiet(now) {
        return Ok(());
    }
    let due = {
        let mut reader = app.store().read().await?;
        questions::overdue(&mut reader, now, AT_ONCE).await?
    };
    let mut told = false;
    for id in due {
        told |= app
            .store()
            .write(move |tx| Box::pin(pass_on(tx, id, now)))
            .await?;
    }
    if told {
        app.bell().ring(Lane::Notice);
    }
    Ok(())
}

/// One question, unless it was answered since it was found. Says whether somebody is told.
async fn pass_on(tx: &mut Tx, id: i64, now: Timestamp) -> Result<bool, StoreError> {
    let Some(asked) = questions::pass_on(tx, id, now).await? else {
        return Ok(false);
    };
    let mut posted = Vec::new();
    for reply in question::passed_on(&asked) {
        posted.extend(letters::to_others(tx, &reply, now).await?);
    }
    outbox::post(tx, &posted, None, None, now).await?;
    Ok(true)
}
