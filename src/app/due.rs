//! What is due by the clock: each thing is one transaction with its changes and its notices, so a kill in between leaves it
//! due, and done things are not due any more.
//!
//! Nothing here happens in the quiet hours: what is due at night is done at half past six. Nobody can apply to a class after
//! its registration ended, closed or not.

use jiff::Timestamp;

use crate::app::{App, letters};
use crate::catalog::quiet;
use crate::flows::classes::clock;
use crate::flows::outcome::{Line, Outcome};
use crate::letter::{Lane, Letter};
use crate::store::writer::Tx;
use crate::store::{StoreError, changes, due, outbox};

/// Things of a kind done in one tick at most; the next tick goes on.
const AT_ONCE: i64 = 20;

/// Does what is due.
pub(super) async fn look(app: &App, now: Timestamp) -> Result<(), StoreError> {
    if quiet::is_quiet(now) {
        return Ok(());
    }
    let closing = {
        let mut reader = app.store().read().await?;
        due::classes_to_close(&mut reader, now, AT_ONCE).await?
    };
    let mut told = false;
    for class in closing {
        told |= app
            .store()
            .write(move |tx| Box::pin(close(tx, class, now)))
            .await?;
    }
    if told {
        app.bell().ring(Lane::Notice);
    }
    Ok(())
}

/// Registration of a class is over, unless somebody closed or extended it since it was found.
async fn close(tx: &mut Tx, class: i64, now: Timestamp) -> Result<bool, StoreError> {
    let decided = due::class(tx, class)
        .await?
        .and_then(|class| clock::registration_over(&class, now));
    match decided {
        Some(outcome) => carry_out(tx, &outcome, now).await,
        None => Ok(false),
    }
}

/// Writes what a conversation decided though nobody spoke. Says whether somebody is told.
pub(super) async fn carry_out(
    tx: &mut Tx,
    outcome: &Outcome,
    now: Timestamp,
) -> Result<bool, StoreError> {
    for change in &outcome.changes {
        // No chat: nobody spoke.
        changes::apply(tx, 0, change, now).await?;
    }
    let mut letters: Vec<(Letter, Option<Timestamp>)> = Vec::new();
    for reply in &outcome.replies {
        let until = reply.line_to_others().and_then(Line::last_useful);
        for letter in letters::to_others(tx, reply, now).await? {
            // Whoever is reached in two ways, as officer and as teacher, reads it once.
            if !letters.iter().any(|(posted, _)| *posted == letter) {
                letters.push((letter, until));
            }
        }
    }
    outbox::post_until(tx, &letters, now).await?;
    Ok(!letters.is_empty())
}
