//! Who has to be called, since no letter reaches them: those who hold a seat, and those whose result waits.

use jiff::Timestamp;

use crate::domain::name::Name;
use crate::domain::phone::Phone;
use crate::domain::reminder::Kind;
use crate::flows::seats::{Due, Untold};
use crate::store::StoreError;
use crate::store::seats::{Row, all};
use crate::store::writer::Tx;

/// Those of a class who hold a seat, cannot be reached here, and of whom the office was not told: at most as many as fit
/// into one message.
pub async fn to_call(tx: &mut Tx, class: i64, now: Timestamp) -> Result<Vec<Due>, StoreError> {
    let (now, kind) = (now.as_millisecond(), Kind::ToCall.slug());
    let rows = sqlx::query_as!(
        Row,
        r#"SELECT application.id AS "application!: i64", person.id AS "person!: i64", person.name, person.phone,
            application.seat_until, application.will_come, application.changed_at
           FROM application JOIN person ON person.id = application.person_id
           LEFT JOIN chat ON chat.id = person.chat_id
           WHERE application.class_id = ?1 AND application.state = 'accepted' AND application.seat_until >= ?2
           AND (chat.id IS NULL OR chat.left_at IS NOT NULL)
           AND NOT EXISTS (SELECT 1 FROM reminder WHERE reminder.application_id = application.id
               AND reminder.kind = ?3 AND reminder.about = application.seat_until)
           ORDER BY application.id LIMIT 10"#,
        class,
        now,
        kind
    )
    .fetch_all(&mut tx.conn)
    .await?;
    all(rows)
}

/// Those of a class who wait in the queue or were not accepted, whom the letter about it does not reach, and of whom the office
/// was not told: at most as many as fit into one message. Whoever read the letter and left then is not among them.
pub async fn to_tell(tx: &mut Tx, class: i64) -> Result<Vec<Untold>, StoreError> {
    let kind = Kind::ToCall.slug();
    let rows = sqlx::query!(
        r#"SELECT application.id AS "application!: i64", application.changed_at, person.name, person.phone,
            CASE WHEN application.state = 'reserve' THEN (
                SELECT count(*) FROM application AS waiting WHERE waiting.class_id = application.class_id
                AND waiting.state = 'reserve' AND waiting.queue <= application.queue
            ) END AS "place?: i64"
           FROM application JOIN person ON person.id = application.person_id
           LEFT JOIN chat ON chat.id = person.chat_id
           WHERE application.class_id = ?1 AND application.state IN ('reserve', 'not_accepted')
           AND (chat.id IS NULL OR (chat.left_at IS NOT NULL
               AND EXISTS (SELECT 1 FROM outbox WHERE outbox.chat = chat.id AND outbox.state = 5)))
           AND NOT EXISTS (SELECT 1 FROM reminder WHERE reminder.application_id = application.id
               AND reminder.kind = ?2 AND reminder.about = application.changed_at)
           ORDER BY application.state DESC, application.queue, application.id LIMIT 10"#,
        class,
        kind
    )
    .fetch_all(&mut tx.conn)
    .await?;
    let unreadable = || StoreError::Unreadable("person");
    rows.into_iter()
        .map(|row| {
            let phone = Phone::from_contact(&row.phone).map_err(|_| unreadable())?;
            Ok(Untold {
                application: row.application,
                name: Name::parse(&row.name).map_err(|_| unreadable())?,
                phone: phone.national(),
                place: row
                    .place
                    .map(|place| u32::try_from(place).unwrap_or(u32::MAX)),
                since: Timestamp::from_millisecond(row.changed_at).map_err(|_| unreadable())?,
            })
        })
        .collect()
}
