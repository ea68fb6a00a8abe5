//! What happens to the letters of people who block the bot, and to those who come back.

use crate::store::StoreError;
use crate::store::reminders;
use crate::store::writer::Tx;

/// The chat cannot be reached: what waits for it stops, by kind, as if each letter had been told so.
pub(in crate::store) async fn stop_chat(
    tx: &mut Tx,
    chat: i64,
    now: i64,
) -> Result<(), StoreError> {
    sqlx::query!(
        "DELETE FROM outbox WHERE lane = 0 AND lane <= 1 AND state <= 1 AND chat = ?",
        chat
    )
    .execute(&mut tx.conn)
    .await?;
    sqlx::query!("UPDATE outbox SET state = 5, not_before = NULL WHERE lane = 1 AND lane <= 1 AND state <= 1 AND state = 0 AND chat = ?", chat)
        .execute(&mut tx.conn)
        .await?;
    sqlx::query!(
        "UPDATE outbox SET state = 3, settled_at = ?
         WHERE bulk IN (SELECT id FROM bulk WHERE state < 2) AND chat = ? AND lane = 2 AND state = 0",
        now,
        chat
    )
    .execute(&mut tx.conn)
    .await?;
    Ok(())
}

/// The chat can be reached again: what was held for it waits again, behind everything that waits already, so that the
/// delivery meets it. Returns how many.
pub(in crate::store) async fn resume_chat(tx: &mut Tx, chat: i64) -> Result<u64, StoreError> {
    let held = sqlx::query_scalar!(
        r#"SELECT id AS "id!: i64" FROM outbox WHERE chat = ? AND state = 5 AND not_before IS NULL ORDER BY id"#,
        chat
    )
    .fetch_all(&mut tx.conn)
    .await?;
    for id in &held {
        let behind = tx.next.letter;
        tx.next.letter += 1;
        sqlx::query!(
            "UPDATE outbox SET id = ?, state = 0 WHERE id = ?",
            behind,
            id
        )
        .execute(&mut tx.conn)
        .await?;
        reminders::moved(tx, *id, behind).await?;
    }
    Ok(held.len() as u64)
}

/// How many notices are held for a chat that cannot be reached.
pub async fn held(tx: &mut Tx, chat: i64) -> Result<i64, StoreError> {
    Ok(sqlx::query_scalar!(
        r#"SELECT count(*) AS "held!: i64" FROM outbox WHERE chat = ? AND state = 5 AND not_before IS NULL"#,
        chat
    )
    .fetch_one(&mut tx.conn)
    .await?)
}
