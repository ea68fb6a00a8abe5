//! Who came to a meeting: what is written.

use jiff::Timestamp;

use crate::domain::attendance::Mark;
use crate::domain::audit::{Action, Field, noted};
use crate::domain::wib;
use crate::flows::attendance::Change;
use crate::store::audit::{self, About};
use crate::store::writer::Tx;
use crate::store::{StoreError, attendance};

/// Carries out one wish of a conversation held in `chat`.
pub(super) async fn apply(
    tx: &mut Tx,
    chat: i64,
    change: &Change,
    now: Timestamp,
) -> Result<(), StoreError> {
    match change {
        Change::Number { class } => number(tx, *class).await,
        Change::Mark {
            meeting,
            class,
            application,
            person,
            before,
            mark,
            day,
            by,
        } => {
            put(tx, *meeting, *application, *mark, now).await?;
            if *mark == Mark::Absent {
                look_again(tx, *application, Some(now)).await?;
            }
            let day = wib::local(*day).date().to_string();
            let side = |mark: Mark| noted(&[(Field::Date, &day), (Field::Attendance, &slug(mark))]);
            let (before, after) = (side(*before), side(*mark));
            let about = About {
                person: Some(*person),
                ..About::class(*class)
            };
            let action = Action::AttendanceNoted;
            audit::write(tx, *by, action, about, Some(&before), Some(&after), now).await
        }
        Change::Close {
            meeting,
            class,
            marks,
            day,
            by,
        } => {
            let at = now.as_millisecond();
            let closed = sqlx::query!(
                "UPDATE meeting SET closed_at = ?2, closed_by = ?3 WHERE id = ?1 AND closed_at IS NULL",
                meeting,
                at,
                by
            )
            .execute(&mut tx.conn)
            .await?;
            if closed.rows_affected() == 0 {
                return Ok(());
            }
            for (application, mark) in marks {
                put(tx, *meeting, *application, *mark, now).await?;
                if *mark == Mark::Absent {
                    look_again(tx, *application, Some(now)).await?;
                }
            }
            let day = wib::local(*day).date().to_string();
            let there = marks.iter().filter(|(_, mark)| mark.is_there()).count();
            let after = noted(&[(Field::Date, &day), (Field::Count, &there.to_string())]);
            let (action, about) = (Action::AttendanceClosed, About::class(*class));
            audit::write(tx, *by, action, about, None, Some(&after), now).await
        }
        Change::ListSent { meeting, starts_at } => {
            let starts_at = starts_at.as_millisecond();
            sqlx::query!(
                "UPDATE meeting SET list_sent_for = ?2 WHERE id = ?1",
                meeting,
                starts_at
            )
            .execute(&mut tx.conn)
            .await?;
            Ok(())
        }
        Change::LeftOpen { meeting, ends_at } => {
            let ends_at = ends_at.as_millisecond();
            sqlx::query!(
                "UPDATE meeting SET list_late_for = ?2 WHERE id = ?1",
                meeting,
                ends_at
            )
            .execute(&mut tx.conn)
            .await?;
            Ok(())
        }
        Change::Printed { class, people, by } => {
            let after = noted(&[(Field::Count, &people.to_string())]);
            let (action, about) = (Action::SheetTaken, About::class(*class));
            audit::write(tx, *by, action, about, None, Some(&after), now).await
        }
        Change::Sheet { class, by } => {
            let at = now.as_millisecond();
            sqlx::query!(
                "INSERT INTO sheet (kind, holds, class_id, chat_id, by_staff, asked_at)
                 VALUES ('download', 'attendance', ?, ?, ?, ?)",
                class,
                chat,
                by,
                at
            )
            .execute(&mut tx.conn)
            .await?;
            Ok(())
        }
        Change::LookAgain { application, at } => look_again(tx, *application, *at).await,
    }
}

/// As it is noted in the record: `late`, `late 15`.
fn slug(mark: Mark) -> String {
    match mark.minutes() {
        Some(minutes) => format!("{} {minutes}", mark.slug()),
        None => mark.slug().to_owned(),
    }
}

/// Participants without a number get the next ones.
async fn number(tx: &mut Tx, class: i64) -> Result<(), StoreError> {
    let (numbers, missing) = attendance::numbers(&mut tx.conn, class).await?;
    for application in missing {
        let roll = numbers.get(&application).copied();
        sqlx::query!(
            "UPDATE application SET roll = ?2 WHERE id = ?1 AND roll IS NULL",
            application,
            roll
        )
        .execute(&mut tx.conn)
        .await?;
    }
    Ok(())
}

async fn put(
    tx: &mut Tx,
    meeting: i64,
    application: i64,
    mark: Mark,
    now: Timestamp,
) -> Result<(), StoreError> {
    let (state, minutes, at) = (mark.slug(), mark.minutes(), now.as_millisecond());
    sqlx::query!(
        "INSERT INTO attendance (meeting_id, application_id, state, minutes, at) VALUES (?, ?, ?, ?, ?)
         ON CONFLICT (meeting_id, application_id)
         DO UPDATE SET state = excluded.state, minutes = excluded.minutes, at = excluded.at",
        meeting,
        application,
        state,
        minutes,
        at
    )
    .execute(&mut tx.conn)
    .await?;
    Ok(())
}

async fn look_again(
    tx: &mut Tx,
    application: i64,
    at: Option<Timestamp>,
) -> Result<(), StoreError> {
    let at = at.map(Timestamp::as_millisecond);
    sqlx::query!(
        "UPDATE application SET absent_due_at = ?2 WHERE id = ?1",
        application,
        at
    )
    .execute(&mut tx.conn)
    .await?;
    Ok(())
}
