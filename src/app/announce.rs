//! Announcements that were ordered and not taken back: each class is one transaction with the states, the record and every
//! letter, so a kill in between leaves it due. Nothing in the quiet hours: the order names a moment outside them.

use jiff::Timestamp;

use crate::app::{App, due, results};
use crate::catalog::quiet;
use crate::domain::application::ApplicationState;
use crate::flows::change::Change;
use crate::flows::outcome::Outcome;
use crate::flows::selection::{self, clock};
use crate::letter::Lane;
use crate::store::writer::Tx;
use crate::store::{StoreError, outbox, selection as store};

/// Classes announced in one tick at most; the next tick goes on.
const AT_ONCE: i64 = 5;

/// Announces what is due.
pub(super) async fn look(app: &App, now: Timestamp) -> Result<(), StoreError> {
    if quiet::is_quiet(now) {
        return Ok(());
    }
    let due = {
        let mut reader = app.store().read().await?;
        store::due(&mut reader, now, AT_ONCE).await?
    };
    let mut told = false;
    for class in due {
        told |= app
            .store()
            .write(move |tx| Box::pin(announce(tx, class, now)))
            .await?;
    }
    if told {
        app.bell().ring(Lane::Notice);
    }
    Ok(())
}

/// One class, unless it was taken back since it was found. Says whether somebody is told.
///
/// # Errors
/// The store's own.
pub async fn announce(tx: &mut Tx, class: i64, now: Timestamp) -> Result<bool, StoreError> {
    let proposal = store::of_class(tx, class).await?;
    let Some(outcome) = proposal.and_then(|proposal| clock::announce(&proposal, now)) else {
        return Ok(false);
    };
    // First the states and the word to staff, then what follows from them.
    let told = due::carry_out(tx, &outcome, now).await?;
    let letters = results::tell(tx, &answered(&outcome), now).await?;
    outbox::post(tx, &letters, None, None, now).await?;
    Ok(told || !letters.is_empty())
}

/// The applications that were answered, each with the state it had before.
fn answered(outcome: &Outcome) -> Vec<(i64, ApplicationState)> {
    let announced = outcome.changes.iter().filter_map(|change| match change {
        Change::Selection(selection::Change::Announce(announcement)) => Some(announcement),
        _ => None,
    });
    announced
        .flat_map(|announcement| &announcement.decided)
        .map(|one| (one.application, one.was))
        .collect()
}
