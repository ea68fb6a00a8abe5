//! Classes in which the clock has something to do with seats or tests: found here by indexes over the few that are open, decided
//! again in the transaction that does it.

use jiff::Timestamp;
use jiff::civil::Date;

use crate::catalog::quiet::with_calendar;
use crate::domain::reminder::{Kind, LONGEST_AHEAD, about_test, expected_at, seat_soon_at};
use crate::domain::reminders::{SEAT_HOURS_AHEAD, seat_hours};
use crate::domain::seats::may_move;
use crate::store::{Reader, StoreError, days_off};

/// Several people of one class are one class.
fn each_once(mut classes: Vec<i64>) -> Vec<i64> {
    classes.sort_unstable();
    classes.dedup();
    classes
}

/// Classes with a free seat and somebody who waits for one, as far as seats move at this moment.
pub async fn to_fill(reader: &mut Reader, now: Timestamp) -> Result<Vec<i64>, StoreError> {
    let rows = sqlx::query!(
        "SELECT class.id, class.starts_on FROM class WHERE class.state IN ('announced', 'running')
         AND EXISTS (SELECT 1 FROM application WHERE application.class_id = class.id AND application.state = 'reserve')
         AND class.quota > (
             SELECT count(*) FROM application WHERE application.class_id = class.id
             AND application.state IN ('accepted', 'confirmed', 'in_training'))"
    )
    .fetch_all(&mut *reader.conn)
    .await?;
    let off = days_off::read(&mut reader.conn).await?;
    let is_free = |day| off.is_off(day);
    let moves =
        |starts: &str| (starts.parse::<Date>()).is_ok_and(|starts| may_move(now, starts, &is_free));
    let found = rows.into_iter().filter(|row| moves(&row.starts_on));
    Ok(found.map(|row| row.id).collect())
}

/// Classes in which somebody still waits though no seat moves any more, or will not soon: whether it is over is decided by
/// their days.
pub async fn to_end(reader: &mut Reader, now: Timestamp) -> Result<Vec<i64>, StoreError> {
    let today = crate::domain::wib::local(now).date().to_string();
    let now = now.as_millisecond();
    Ok(sqlx::query_scalar!(
        "SELECT class.id FROM class WHERE class.state IN ('announced', 'running', 'finished')
         AND (class.starts_on < ?1 OR class.seats_fixed_at <= ?2)
         AND EXISTS (SELECT 1 FROM application WHERE application.class_id = class.id AND application.state = 'reserve')",
        today,
        now
    )
    .fetch_all(&mut *reader.conn)
    .await?)
}

/// Classes with a seat that was not taken in time.
pub async fn to_forfeit(reader: &mut Reader, now: Timestamp) -> Result<Vec<i64>, StoreError> {
    let now = now.as_millisecond();
    let found = sqlx::query_scalar!(
        "SELECT class_id FROM application WHERE state = 'accepted' AND seat_until < ?",
        now
    )
    .fetch_all(&mut *reader.conn)
    .await?;
    Ok(each_once(found))
}

/// Classes with a seat that has to be remembered now. `domain::reminder::seat_soon_at` says when that is.
pub async fn with_seats_soon(reader: &mut Reader, now: Timestamp) -> Result<Vec<i64>, StoreError> {
    let (now, kind) = (now.as_millisecond(), Kind::SeatSoon.slug());
    let found = sqlx::query_scalar!(
        "SELECT application.class_id FROM application JOIN person ON person.id = application.person_id
         WHERE application.state = 'accepted' AND application.seat_until > ?1 AND application.seat_until <= ?1 + 86400000
         AND application.seat_until - min(86400000, max(0, (application.seat_until - application.changed_at) / 2)) <= ?1
         AND NOT EXISTS (SELECT 1 FROM chat WHERE chat.id = person.chat_id AND chat.left_at IS NOT NULL)
         AND NOT EXISTS (SELECT 1 FROM reminder WHERE reminder.application_id = application.id
             AND reminder.kind = ?2 AND reminder.about = application.seat_until)",
        now,
        kind
    )
    .fetch_all(&mut *reader.conn)
    .await?;
    Ok(each_once(found))
}

/// Classes with a seat that has to be remembered for the last time now.
pub async fn with_seats_hours(reader: &mut Reader, now: Timestamp) -> Result<Vec<i64>, StoreError> {
    let (until, kind) = (
        (now + SEAT_HOURS_AHEAD).as_millisecond(),
        Kind::SeatHours.slug(),
    );
    let moment = now.as_millisecond();
    let rows = sqlx::query!(
        r#"SELECT application.class_id, application.changed_at, application.seat_until AS "seat_until!: i64"
           FROM application JOIN person ON person.id = application.person_id
           WHERE application.state = 'accepted' AND application.seat_until > ?1 AND application.seat_until <= ?2
           AND NOT EXISTS (SELECT 1 FROM chat WHERE chat.id = person.chat_id AND chat.left_at IS NOT NULL)
           AND NOT EXISTS (SELECT 1 FROM reminder WHERE reminder.application_id = application.id
               AND reminder.kind = ?3 AND reminder.about = application.seat_until)"#,
        moment,
        until,
        kind
    )
    .fetch_all(&mut *reader.conn)
    .await?;
    let off = days_off::read(&mut reader.conn).await?;
    let is_due = |since, until| {
        let moment = |ms| Timestamp::from_millisecond(ms).ok();
        let (Some(since), Some(until)) = (moment(since), moment(until)) else {
            return false;
        };
        let soon = seat_soon_at(since, until);
        let window = with_calendar(&off, |calendar| seat_hours(soon, until, calendar));
        window.is_some_and(|window| window.holds(now))
    };
    let found = rows.into_iter();
    let found = found.filter(|row| is_due(row.changed_at, row.seat_until));
    Ok(each_once(found.map(|row| row.class_id).collect()))
}

/// Classes with a seat whose owner has to be called.
pub async fn with_calls(reader: &mut Reader, now: Timestamp) -> Result<Vec<i64>, StoreError> {
    let (now, kind) = (now.as_millisecond(), Kind::ToCall.slug());
    let found = sqlx::query_scalar!(
        "SELECT application.class_id FROM application JOIN person ON person.id = application.person_id
         LEFT JOIN chat ON chat.id = person.chat_id
         WHERE application.state = 'accepted' AND application.seat_until >= ?1
         AND (chat.id IS NULL OR chat.left_at IS NOT NULL)
         AND NOT EXISTS (SELECT 1 FROM reminder WHERE reminder.application_id = application.id
             AND reminder.kind = ?2 AND reminder.about = application.seat_until)",
        now,
        kind
    )
    .fetch_all(&mut *reader.conn)
    .await?;
    Ok(each_once(found))
}

/// Announced classes with somebody whose result waits because no letter reaches them, and of whom the office was not told.
pub async fn with_untold(reader: &mut Reader) -> Result<Vec<i64>, StoreError> {
    let kind = Kind::ToCall.slug();
    Ok(sqlx::query_scalar!(
        "SELECT class.id FROM class WHERE class.state = 'announced' AND EXISTS (
             SELECT 1 FROM application JOIN person ON person.id = application.person_id
             LEFT JOIN chat ON chat.id = person.chat_id
             WHERE application.class_id = class.id AND application.state IN ('reserve', 'not_accepted')
             AND (chat.id IS NULL OR (chat.left_at IS NOT NULL
                 AND EXISTS (SELECT 1 FROM outbox WHERE outbox.chat = chat.id AND outbox.state = 5)))
             AND NOT EXISTS (SELECT 1 FROM reminder WHERE reminder.application_id = application.id
                 AND reminder.kind = ?1 AND reminder.about = application.changed_at))",
        kind
    )
    .fetch_all(&mut *reader.conn)
    .await?)
}

/// Classes about whose test somebody has to be asked, and those of which the office has to be told how many will come.
pub async fn with_tests(
    reader: &mut Reader,
    now: Timestamp,
) -> Result<(Vec<i64>, Vec<i64>), StoreError> {
    let (from, until) = (now.as_millisecond(), (now + LONGEST_AHEAD).as_millisecond());
    let rows = sqlx::query!(
        r#"SELECT id AS "id!: i64", test_at AS "test_at!: i64", expected_told_for FROM class
           WHERE state IN ('open', 'closed', 'selecting') AND test_at > ? AND test_at <= ? ORDER BY test_at"#,
        from,
        until
    )
    .fetch_all(&mut *reader.conn)
    .await?;
    let off = days_off::read(&mut reader.conn).await?;
    let is_free = |day| off.is_off(day);
    let (mut to_ask, mut to_tell) = (Vec::new(), Vec::new());
    for row in rows {
        let Ok(test) = Timestamp::from_millisecond(row.test_at) else {
            continue;
        };
        if expected_at(test) <= now && row.expected_told_for != Some(row.test_at) {
            to_tell.push(row.id);
        }
        let Some(kind) = about_test(test, now, &is_free).map(Kind::slug) else {
            continue;
        };
        let found = sqlx::query_scalar!(
            r#"SELECT EXISTS (SELECT 1 FROM application JOIN person ON person.id = application.person_id
               WHERE application.class_id = ?1
               AND application.state IN ('applied', 'documents_missing', 'documents_passed', 'in_selection')
               AND person.service_since IS NOT NULL
               AND NOT EXISTS (SELECT 1 FROM chat WHERE chat.id = person.chat_id AND chat.left_at IS NOT NULL)
               AND NOT EXISTS (SELECT 1 FROM reminder WHERE reminder.application_id = application.id
                   AND reminder.kind = ?2 AND reminder.about = ?3)) AS "found!: i64""#,
            row.id,
            kind,
            row.test_at
        )
        .fetch_one(&mut *reader.conn)
        .await?;
        if found == 1 {
            to_ask.push(row.id);
        }
    }
    Ok((to_ask, to_tell))
}
