//! Those whose seat is over soon and who are to be reminded of it.

use jiff::Timestamp;

use crate::domain::reminder::Kind;
use crate::domain::reminders::SEAT_HOURS_AHEAD;
use crate::flows::seats::Due;
use crate::store::StoreError;
use crate::store::seats::{PEOPLE_AT_ONCE, Row, all};
use crate::store::writer::Tx;

/// Those of a class whose seat is over soon and who were not reminded of it, as far as they can be reached now: a reminder that
/// waits for somebody to come back would be wrong by then. `domain::reminder::seat_soon_at` says when.
pub async fn seat_soon(tx: &mut Tx, class: i64, now: Timestamp) -> Result<Vec<Due>, StoreError> {
    let (now, kind) = (now.as_millisecond(), Kind::SeatSoon.slug());
    let rows = sqlx::query_as!(
        Row,
        r#"SELECT application.id AS "application!: i64", person.id AS "person!: i64", person.name, person.phone,
            application.seat_until, application.will_come, application.changed_at
           FROM application JOIN person ON person.id = application.person_id
           WHERE application.class_id = ?1 AND application.state = 'accepted' AND application.seat_until > ?2
           AND application.seat_until - min(86400000, max(0, (application.seat_until - application.changed_at) / 2)) <= ?2
           AND NOT EXISTS (SELECT 1 FROM chat WHERE chat.id = person.chat_id AND chat.left_at IS NOT NULL)
           AND NOT EXISTS (SELECT 1 FROM reminder WHERE reminder.application_id = application.id
               AND reminder.kind = ?3 AND reminder.about = application.seat_until)
           ORDER BY application.id LIMIT ?4"#,
        class,
        now,
        kind,
        PEOPLE_AT_ONCE
    )
    .fetch_all(&mut tx.conn)
    .await?;
    all(rows)
}

/// Those of a class whose seat may have to be remembered within hours and who were not reminded of that, as far as they can be
/// reached now. `domain::reminders::seat_hours` says when.
pub async fn seat_hours(tx: &mut Tx, class: i64, now: Timestamp) -> Result<Vec<Due>, StoreError> {
    let (until, kind) = (
        (now + SEAT_HOURS_AHEAD).as_millisecond(),
        Kind::SeatHours.slug(),
    );
    let now = now.as_millisecond();
    let rows = sqlx::query_as!(
        Row,
        r#"SELECT application.id AS "application!: i64", person.id AS "person!: i64", person.name, person.phone,
            application.seat_until, application.will_come, application.changed_at
           FROM application JOIN person ON person.id = application.person_id
           WHERE application.class_id = ?1 AND application.state = 'accepted'
           AND application.seat_until > ?2 AND application.seat_until <= ?3
           AND NOT EXISTS (SELECT 1 FROM chat WHERE chat.id = person.chat_id AND chat.left_at IS NOT NULL)
           AND NOT EXISTS (SELECT 1 FROM reminder WHERE reminder.application_id = application.id
               AND reminder.kind = ?4 AND reminder.about = application.seat_until)
           ORDER BY application.id LIMIT ?5"#,
        class,
        now,
        until,
        kind,
        PEOPLE_AT_ONCE
    )
    .fetch_all(&mut tx.conn)
    .await?;
    all(rows)
}
