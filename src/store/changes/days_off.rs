//! Days off: holidays as the office moved them: what is written, each with its row in the record.

use jiff::Timestamp;
use jiff::civil::Date;

use crate::domain::audit::{Action, Field, noted};
use crate::domain::meeting::{Kind, is_known};
use crate::flows::calendar::{Cause, Why};
use crate::flows::days_off::{Change, Decision};
use crate::flows::facts::class::Class;
use crate::store::audit::{self, About};
use crate::store::changes::calendar;
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
            follow(tx, &found, now).await
        }
    }
}

/// The days that lie ahead follow; whoever knows them hears of it like of any other change of the schedule.
async fn follow(tx: &mut Tx, class: &Class, now: Timestamp) -> Result<(), StoreError> {
    if !is_known(Kind::Lesson, class.state) {
        return days_off::follow(tx, class, now).await;
    }
    let ahead = days_off::ahead(tx, class, now).await?;
    let moved = |number: u16| {
        let day = |days: &[(u16, Date)]| days.iter().find(|(of, _)| *of == number).copied();
        day(&ahead.now) != day(&ahead.then)
    };
    for meeting in meetings::of_class(&mut tx.conn, class.id).await? {
        if meeting.starts_at > now && meeting.number.is_some_and(moved) {
            calendar::wait(tx, &meeting, now).await?;
        }
    }
    days_off::follow(tx, class, now).await?;
    let explained = sqlx::query_scalar!(
        r#"SELECT EXISTS (SELECT 1 FROM meeting WHERE class_id = ? AND untold_since IS NOT NULL AND reason IS NOT NULL)
           AS "explained!: bool""#,
        class.id
    )
    .fetch_one(&mut tx.conn)
    .await?;
    if explained {
        return Ok(());
    }
    calendar::because(tx, class.id, &Why::Usual(Cause::Holiday)).await
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
