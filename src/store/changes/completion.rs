//! The end of a class: what is written, each with its row in the record.

use jiff::Timestamp;

use crate::domain::application::ApplicationState;
use crate::domain::audit::{Action, Field, noted};
use crate::domain::class::ClassState;
use crate::domain::completion::Competence;
use crate::domain::completion::Marks;
use crate::flows::completion::{Change, Decided, Noted};
use crate::store::audit::{self, About};
use crate::store::changes::turn_by;
use crate::store::writer::Tx;
use crate::store::{StoreError, completion};

/// Carries out one wish of a conversation held in `chat`.
pub(super) async fn apply(
    tx: &mut Tx,
    _chat: i64,
    change: &Change,
    now: Timestamp,
) -> Result<(), StoreError> {
    match change {
        Change::Note { class, noted, by } => note(tx, *class, noted, *by, now).await,
        Change::Finish { class, decided, by } => {
            finish(tx, *class, *by, now).await?;
            decide(tx, decided, *by, now).await
        }
        Change::Decide { decided, by } => decide(tx, decided, *by, now).await,
    }
}

async fn note(
    tx: &mut Tx,
    class: i64,
    all: &[Noted],
    by: i64,
    now: Timestamp,
) -> Result<(), StoreError> {
    // Numbers may change hands among them.
    let renumbered: Vec<i64> = all
        .iter()
        .filter(|one| one.before.certificate != one.after.certificate)
        .map(|one| one.application)
        .collect();
    completion::clear_certificates(tx, &renumbered).await?;
    for one in all {
        let competence = one.after.competence.map(Competence::slug);
        sqlx::query!(
            "UPDATE application SET passes = ?2, competence = ?3, certificate = ?4 WHERE id = ?1",
            one.application,
            one.after.passed,
            competence,
            one.after.certificate
        )
        .execute(&mut tx.conn)
        .await?;
        let about = About {
            person: Some(one.person),
            ..About::class(class)
        };
        let (before, after) = (written(&one.before), written(&one.after));
        let action = Action::ResultNoted;
        audit::write(tx, by, action, about, Some(&before), Some(&after), now).await?;
    }
    Ok(())
}

fn written(marks: &Marks) -> String {
    let passed = match marks.passed {
        Some(true) => ApplicationState::Passed.slug(),
        Some(false) => ApplicationState::NotPassed.slug(),
        None => "",
    };
    noted(&[
        (Field::ApplicationState, passed),
        (
            Field::Competence,
            marks.competence.map_or("", |one| one.slug()),
        ),
        (
            Field::Certificate,
            marks.certificate.as_deref().unwrap_or_default(),
        ),
    ])
}

async fn finish(tx: &mut Tx, class: i64, by: i64, now: Timestamp) -> Result<(), StoreError> {
    let (finished, running) = (ClassState::Finished.slug(), ClassState::Running.slug());
    let at = now.as_millisecond();
    sqlx::query!(
        "UPDATE class SET state = ?2, changed_at = ?3 WHERE id = ?1",
        class,
        finished,
        at
    )
    .execute(&mut tx.conn)
    .await?;
    let (before, after) = (
        noted(&[(Field::ClassState, running)]),
        noted(&[(Field::ClassState, finished)]),
    );
    let (action, about) = (Action::ClassFinished, About::class(class));
    audit::write(tx, by, action, about, Some(&before), Some(&after), now).await
}

/// Whoever passed is a graduate from this moment on: the follow-up begins with it.
async fn decide(
    tx: &mut Tx,
    decided: &[Decided],
    by: i64,
    now: Timestamp,
) -> Result<(), StoreError> {
    let at = now.as_millisecond();
    for one in decided {
        let state = if one.passed {
            ApplicationState::Passed
        } else {
            ApplicationState::NotPassed
        };
        turn_by(tx, one.application, state, by, now).await?;
        sqlx::query!(
            "UPDATE application SET finished_at = coalesce(finished_at, ?2) WHERE id = ?1",
            one.application,
            at
        )
        .execute(&mut tx.conn)
        .await?;
    }
    Ok(())
}
