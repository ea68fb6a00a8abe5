//! The desk of classes: what is written, each with its row on record.

use jiff::Timestamp;

use crate::domain::audit::{Action, Field, noted};
use crate::flows::class_form::draft::Maybe;
use crate::flows::classes::{Change, Move};
use crate::store::StoreError;
use crate::store::audit::{self, About};
use crate::store::classes;
use crate::store::meetings;
use crate::store::writer::Tx;

/// Carries out one wish of a conversation held in `chat`.
pub(super) async fn apply(
    tx: &mut Tx,
    _chat: i64,
    change: &Change,
    now: Timestamp,
) -> Result<(), StoreError> {
    match change {
        Change::Create {
            id,
            terms,
            state,
            by,
        } => classes::insert(tx, *id, terms, *state, *by, now).await,
        Change::Move(moved) => go_on(tx, moved, now).await,
        Change::Teach {
            class,
            staff,
            teaches,
            by,
        } => teach(tx, *class, *staff, *teaches, *by, now).await,
        Change::Noted {
            action,
            class,
            person,
            by,
        } => {
            let about = About {
                person: *person,
                ..About::class(*class)
            };
            audit::write(tx, *by, *action, about, None, None, now).await
        }
    }
}

/// A class goes on. A later end of registration lets the question about too few applicants be asked again.
async fn go_on(tx: &mut Tx, moved: &Move, now: Timestamp) -> Result<(), StoreError> {
    let (state, now_ms) = (moved.to.slug(), now.as_millisecond());
    let (first, last) = moved.days.unzip();
    let (first, last) = (
        first.map(|day| day.to_string()),
        last.map(|day| day.to_string()),
    );
    let until = moved.until.map(Timestamp::as_millisecond);
    let millis = |at: Maybe<Timestamp>| at.into_option().map(Timestamp::as_millisecond);
    let (confirms, confirm_until) = (
        moved.confirm_until.is_some(),
        moved.confirm_until.and_then(millis),
    );
    let (tests, test_at) = (moved.test_at.is_some(), moved.test_at.and_then(millis));
    sqlx::query!(
        "UPDATE class SET state = ?2, starts_on = coalesce(?3, starts_on), ends_on = coalesce(?4, ends_on),
             registration_until = coalesce(?5, registration_until),
             confirm_until = CASE WHEN ?8 THEN ?9 ELSE confirm_until END,
             test_at = CASE WHEN ?10 THEN ?11 ELSE test_at END,
             test_place = CASE WHEN ?10 AND ?11 IS NULL THEN NULL ELSE test_place END,
             asked_few_at = CASE WHEN ?6 THEN ?7 WHEN ?5 IS NOT NULL THEN NULL ELSE asked_few_at END, changed_at = ?7
         WHERE id = ?1",
        moved.class,
        state,
        first,
        last,
        until,
        moved.asks_few,
        now_ms,
        confirms,
        confirm_until,
        tests,
        test_at
    )
    .execute(&mut tx.conn)
    .await?;
    if let Some(until) = confirm_until {
        // Who holds a seat has as long as those who are told of it now; nobody gets less time than they were told.
        sqlx::query!(
            "UPDATE application SET seat_until = max(seat_until, ?2) WHERE class_id = ?1 AND state = 'accepted'",
            moved.class,
            until
        )
        .execute(&mut tx.conn)
        .await?;
    }
    if moved.days.is_some() {
        meetings::plan(tx, moved.class, now).await?;
    }
    let about = About::class(moved.class);
    let (before, after) = (Some(moved.before.as_str()), Some(moved.after.as_str()));
    audit::write(tx, moved.by, moved.action, about, before, after, now).await
}

async fn teach(
    tx: &mut Tx,
    class: i64,
    staff: i64,
    teaches: bool,
    by: i64,
    now: Timestamp,
) -> Result<(), StoreError> {
    let name = sqlx::query_scalar!("SELECT name FROM staff WHERE telegram_id = ?", staff)
        .fetch_optional(&mut tx.conn)
        .await?
        .flatten()
        .unwrap_or_default();
    let about = About {
        staff: Some(staff),
        ..About::class(class)
    };
    let named = noted(&[(Field::Name, &name)]);
    if teaches {
        sqlx::query!(
            "INSERT OR IGNORE INTO class_instructor (class_id, staff_id) VALUES (?, ?)",
            class,
            staff
        )
        .execute(&mut tx.conn)
        .await?;
        let action = Action::InstructorAdded;
        audit::write(tx, by, action, about, None, Some(&named), now).await
    } else {
        sqlx::query!(
            "DELETE FROM class_instructor WHERE class_id = ? AND staff_id = ?",
            class,
            staff
        )
        .execute(&mut tx.conn)
        .await?;
        let action = Action::InstructorRemoved;
        audit::write(tx, by, action, about, Some(&named), None, now).await
    }
}
