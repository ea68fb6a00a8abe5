//! Days off: holidays as the office moved them: what is written, each with its row in the record.

use jiff::Timestamp;
use jiff::civil::Date;

use crate::domain::audit::{Action, Field, noted};
use crate::flows::days_off::{Change, Decision};
use crate::store::audit::{self, About};
use crate::store::writer::Tx;
use crate::store::{StoreError, classes, days_off, meetings};

/// Carries out one wish of a conversation held in `chat`.
pub(super) async fn apply(
    tx: &mut Tx,
    _chat: i64,
    change: &Change,
    now: Timestamp,
) -> Result<(), StoreError> {
    match change {
        Change::Decide { days, drafts, by } => {
            for day in days {
                decide(tx, day, *by, now).await?;
            }
            for (class, ends_on) in drafts {
                end_on(tx, *class, *ends_on, *by, now).await?;
                meetings::plan(tx, *class, now).await?;
            }
            Ok(())
        }
        Change::Adapt { class, ends_on, by } => {
            let Some(found) = classes::by_id(tx, *class).await? else {
                return Ok(());
            };
            end_on(tx, *class, *ends_on, *by, now).await?;
            days_off::follow(tx, &found, now).await
        }
    }
}

async fn decide(
    tx: &mut Tx,
    decision: &Decision,
    by: i64,
    now: Timestamp,
) -> Result<(), StoreError> {
    let (day, at) = (decision.day.to_string(), now.as_millisecond());
    sqlx::query!(
        "INSERT INTO day_off (day, is_off, name, by_staff, changed_at) VALUES (?, ?, ?, ?, ?)
         ON CONFLICT (day) DO UPDATE SET is_off = excluded.is_off, name = excluded.name, by_staff = excluded.by_staff,
             changed_at = excluded.changed_at",
        day,
        decision.is_off,
        decision.name,
        by,
        at
    )
    .execute(&mut tx.conn)
    .await?;
    let action = if decision.is_off {
        Action::HolidayAdded
    } else {
        Action::HolidayRemoved
    };
    let after = noted(&[(Field::Date, &day), (Field::Name, &decision.name)]);
    audit::write(tx, by, action, About::default(), None, Some(&after), now).await
}

/// The last day of a class moves along.
async fn end_on(
    tx: &mut Tx,
    class: i64,
    ends_on: Date,
    by: i64,
    now: Timestamp,
) -> Result<(), StoreError> {
    let (day, at) = (ends_on.to_string(), now.as_millisecond());
    let before = sqlx::query_scalar!("SELECT ends_on FROM class WHERE id = ?", class)
        .fetch_one(&mut tx.conn)
        .await?;
    sqlx::query!(
        "UPDATE class SET ends_on = ?2, changed_at = ?3 WHERE id = ?1",
        class,
        day,
        at
    )
    .execute(&mut tx.conn)
    .await?;
    let (before, after) = (
        noted(&[(Field::Ends, &before)]),
        noted(&[(Field::Ends, &day)]),
    );
    let (action, about) = (Action::ClassChanged, About::class(class));
    audit::write(tx, by, action, about, Some(&before), Some(&after), now).await
}
