//! Graduates to be called by staff: what is written, each call on record.

use jiff::Timestamp;

use crate::domain::application::application_number;
use crate::domain::audit::{Action, Field, noted};
use crate::domain::follow_up::{CALLS, Step, call_again};
use crate::flows::call_list::{Change, Result as Outcome};
use crate::flows::work::Ended;
use crate::store::audit::{self, About};
use crate::store::writer::Tx;
use crate::store::{StoreError, follow_up};

/// Carries out one wish of a conversation held in `chat`.
pub(super) async fn apply(
    tx: &mut Tx,
    _chat: i64,
    change: &Change,
    now: Timestamp,
) -> Result<(), StoreError> {
    match change {
        Change::Called {
            application,
            step,
            result,
            by,
        } => called(tx, (*application, *step), *result, *by, now).await,
    }
}

/// A call of somebody who is still to be called.
async fn called(
    tx: &mut Tx,
    (application, step): (i64, Step),
    result: Outcome,
    by: i64,
    now: Timestamp,
) -> Result<(), StoreError> {
    let (days, slug, at) = (step.days(), result.slug(), now.as_millisecond());
    let row = sqlx::query!(
        r#"INSERT INTO follow_up_call (application_id, step, centre_id, result, by_staff, at)
        SELECT application_id, step, centre_id, ?1, ?2, ?3 FROM follow_up
        WHERE application_id = ?4 AND step = ?5 AND call_since IS NOT NULL AND ended IS NULL
        RETURNING centre_id, (SELECT person_id FROM application WHERE id = application_id) AS "person!: i64",
            (SELECT class_id FROM application WHERE id = application_id) AS "class!: i64""#,
        slug,
        by,
        at,
        application,
        days
    )
    .fetch_optional(&mut tx.conn)
    .await?;
    let Some(row) = row else {
        return Ok(());
    };
    match result {
        // What they said ends the question.
        Outcome::Answered => {}
        Outcome::NoAnswer => {
            let again = call_again(now).as_millisecond();
            let calls = sqlx::query_scalar!(
                "UPDATE follow_up SET calls = calls + 1, call_at = ? WHERE application_id = ? AND step = ? RETURNING calls",
                again,
                application,
                days
            )
            .fetch_one(&mut tx.conn)
            .await?;
            if calls >= i64::from(CALLS) {
                follow_up::end(tx, application, days, Ended::Unreached, None, at).await?;
            }
        }
        Outcome::WrongNumber => {
            sqlx::query!(
                "UPDATE person SET phone_wrong_since = ? WHERE id = ?",
                at,
                row.person
            )
            .execute(&mut tx.conn)
            .await?;
            no_more_calls(tx, row.person, Ended::WrongNumber, at).await?;
        }
        Outcome::NoCalls => {
            sqlx::query!(
                "UPDATE person SET no_calls_since = ? WHERE id = ?",
                at,
                row.person
            )
            .execute(&mut tx.conn)
            .await?;
            no_more_calls(tx, row.person, Ended::NoCalls, at).await?;
        }
    }
    let number = noted(&[(Field::Number, &application_number(application))]);
    let about = About {
        person: Some(row.person),
        class: Some(row.class),
        centre: Some(row.centre_id),
        ..About::default()
    };
    let action = if result == Outcome::Answered {
        Action::WorkNoted
    } else {
        Action::GraduateCalled
    };
    audit::write(tx, by, action, about, None, Some(&number), now).await
}

/// Every call of this person that is due is off.
async fn no_more_calls(tx: &mut Tx, person: i64, ended: Ended, at: i64) -> Result<(), StoreError> {
    let ended = ended.slug();
    sqlx::query!(
        "UPDATE follow_up SET next_at = NULL, ended = ?, ended_at = ?
         WHERE application_id IN (SELECT id FROM application WHERE person_id = ?) AND call_since IS NOT NULL AND ended IS NULL",
        ended,
        at,
        person
    )
    .execute(&mut tx.conn)
    .await?;
    Ok(())
}
