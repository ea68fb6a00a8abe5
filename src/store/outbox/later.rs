//! Notices that wait until the quiet hours are over. They stand among the held ones, with the moment from which they may go, so
//! that the delivery does not meet them before.

use jiff::Timestamp;

use crate::letter::Letter;
use crate::store::outbox::post;
use crate::store::writer::Tx;
use crate::store::{Reader, StoreError};

/// Posts notices that go out only from `until` on, when [`release`] finds them.
pub async fn post_later(
    tx: &mut Tx,
    letters: &[Letter],
    until: Timestamp,
    now: Timestamp,
) -> Result<(), StoreError> {
    if letters.is_empty() {
        return Ok(());
    }
    let first = post(tx, letters, None, None, now).await?;
    let until = until.as_millisecond();
    // Those of people who are away are held already, until they return.
    sqlx::query!(
        "UPDATE outbox SET state = 5, not_before = ? WHERE id >= ? AND state = 0",
        until,
        first
    )
    .execute(&mut tx.conn)
    .await?;
    Ok(())
}

/// Is there a notice whose time has come?
pub async fn any_to_release(reader: &mut Reader, now: Timestamp) -> Result<bool, StoreError> {
    let now = now.as_millisecond();
    Ok(sqlx::query_scalar!(
        r#"SELECT EXISTS (SELECT 1 FROM outbox INDEXED BY outbox_held WHERE state = 5 AND not_before <= ?) AS "due!: bool""#,
        now
    )
    .fetch_one(&mut *reader.conn)
    .await?)
}

/// Notices whose time has come wait for the delivery from now on, as if posted now, behind everything that waits already; at
/// most `limit`. Who
/// went away meanwhile gets theirs on return. Returns how many were looked at.
pub async fn release(tx: &mut Tx, now: Timestamp, limit: i64) -> Result<usize, StoreError> {
    let now = now.as_millisecond();
    let due = sqlx::query!(
        r#"SELECT outbox.id AS "id!: i64", chat.left_at AS "left_at?: i64"
           FROM outbox INDEXED BY outbox_held LEFT JOIN chat ON chat.id = outbox.chat
           WHERE outbox.state = 5 AND outbox.not_before <= ? ORDER BY outbox.chat, outbox.id LIMIT ?"#,
        now,
        limit
    )
    .fetch_all(&mut tx.conn)
    .await?;
    for letter in &due {
        if letter.left_at.is_some() {
            sqlx::query!(
                "UPDATE outbox SET not_before = NULL WHERE id = ?",
                letter.id
            )
            .execute(&mut tx.conn)
            .await?;
            continue;
        }
        let behind = tx.next.letter;
        tx.next.letter += 1;
        sqlx::query!(
            "UPDATE outbox SET id = ?, state = 0, not_before = NULL, created_at = ? WHERE id = ?",
            behind,
            now,
            letter.id
        )
        .execute(&mut tx.conn)
        .await?;
    }
    Ok(due.len())
}
