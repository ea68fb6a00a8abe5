//! The office in numbers: what stands in the database now, counted from the rows.

use jiff::{SignedDuration, Timestamp};

use crate::store::{Reader, StoreError};

/// Numbers of the moment.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Figures {
    /// Registered people.
    pub people: i64,
    /// Of these, registered within the last thirty days.
    pub people_of_month: i64,
    /// Chats with a conversation going on.
    pub conversations: i64,
    /// Requests that wait for staff.
    pub open_requests: i64,
    /// Letters that are not sent yet.
    pub letters_waiting: i64,
}

/// Counts; `now` is the end of the thirty days.
pub async fn read(reader: &mut Reader, now: Timestamp) -> Result<Figures, StoreError> {
    let month_ago = now
        .checked_sub(SignedDuration::from_hours(30 * 24))
        .unwrap_or(now)
        .as_millisecond();
    let row = sqlx::query!(
        r#"SELECT
            (SELECT count(*) FROM person) AS "people!: i64",
            (SELECT count(*) FROM person WHERE registered_at > ?) AS "people_of_month!: i64",
            (SELECT count(*) FROM chat WHERE session IS NOT NULL) AS "conversations!: i64",
            (SELECT count(*) FROM request WHERE closed_at IS NULL) AS "open_requests!: i64",
            (SELECT count(*) FROM outbox WHERE state <= 1 AND lane <= 1) AS "letters_waiting!: i64""#,
        month_ago
    )
    .fetch_one(&mut *reader.conn)
    .await?;
    Ok(Figures {
        people: row.people,
        people_of_month: row.people_of_month,
        conversations: row.conversations,
        open_requests: row.open_requests,
        letters_waiting: row.letters_waiting,
    })
}
