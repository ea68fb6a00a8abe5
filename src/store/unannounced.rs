//! Classes whose results are missing though they begin soon: found for the clock.

use jiff::{Timestamp, ToSpan};

use crate::domain::reminder::{Kind, unannounced};
use crate::domain::wib;
use crate::store::writer::Tx;
use crate::store::{Reader, StoreError, days_off, selection};

/// No three working days take longer.
const LONGEST_AHEAD: i64 = 70;

/// Classes that begin soon or should have begun, have people who wait for an answer, and of which the office was not told yet.
/// An announcement that waits is on its way.
pub async fn classes(reader: &mut Reader, now: Timestamp) -> Result<Vec<i64>, StoreError> {
    let judged = selection::judged_states();
    let until = wib::local(now)
        .date()
        .saturating_add(LONGEST_AHEAD.days())
        .to_string();
    let rows = sqlx::query!(
        "SELECT class.id, class.starts_on FROM class
         WHERE class.state IN ('open', 'closed', 'selecting') AND class.announce_at IS NULL AND class.starts_on <= ?1
         AND EXISTS (SELECT 1 FROM application WHERE application.class_id = class.id
             AND application.state IN (SELECT value FROM json_each(?2)))",
        until,
        judged
    )
    .fetch_all(&mut *reader.conn)
    .await?;
    let off = days_off::read(&mut reader.conn).await?;
    let is_free = |day| off.is_off(day);
    let kind = Kind::Unannounced.slug();
    let mut found = Vec::new();
    for row in rows {
        let starts_on = row.starts_on.parse();
        let starts_on = starts_on.map_err(|_| StoreError::Unreadable("class.starts_on"))?;
        let Some(overdue) = unannounced(starts_on, now, &is_free) else {
            continue;
        };
        let about = overdue.since().as_millisecond();
        let told = sqlx::query_scalar!(
            r#"SELECT EXISTS (SELECT 1 FROM application JOIN reminder ON reminder.application_id = application.id
               WHERE application.class_id = ?1 AND reminder.kind = ?2 AND reminder.about = ?3) AS "told!: i64""#,
            row.id,
            kind,
            about
        )
        .fetch_one(&mut *reader.conn)
        .await?;
        if told == 0 {
            found.push(row.id);
        }
    }
    Ok(found)
}

/// How many of a class wait for an answer, and the first of them, by row id; nothing when nobody does, or when the office was
/// told of this moment.
pub async fn who_waits(
    tx: &mut Tx,
    class: i64,
    about: Timestamp,
) -> Result<Option<(u32, i64)>, StoreError> {
    let (judged, kind, about) = (
        selection::judged_states(),
        Kind::Unannounced.slug(),
        about.as_millisecond(),
    );
    let row = sqlx::query!(
        r#"SELECT count(*) AS "people!: i64", min(id) AS "first: i64" FROM application
           WHERE class_id = ?1 AND state IN (SELECT value FROM json_each(?2))
           AND EXISTS (SELECT 1 FROM class WHERE class.id = ?1 AND class.announce_at IS NULL
               AND class.state IN ('open', 'closed', 'selecting'))
           AND NOT EXISTS (SELECT 1 FROM application AS other JOIN reminder ON reminder.application_id = other.id
               WHERE other.class_id = ?1 AND reminder.kind = ?3 AND reminder.about = ?4)"#,
        class,
        judged,
        kind,
        about
    )
    .fetch_one(&mut tx.conn)
    .await?;
    let people = u32::try_from(row.people).unwrap_or(u32::MAX);
    Ok(row.first.map(|first| (people, first)))
}
