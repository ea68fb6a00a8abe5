//! What became of letters: marked right before their requests, settled after, recovered at the next start.

use jiff::Timestamp;

use crate::letter::Lane;
use crate::store::StoreError;
use crate::store::outbox::{Settled, Settlement, json_list};
use crate::store::reminders;
use crate::store::writer::Tx;

/// Longest reason that is kept of a refusal.
const REASON: usize = 200;

/// Marks notices and letters of runs as being sent, right before their requests; returns those that still waited. Whoever
/// is not among them is not to be sent: somebody blocked the bot, or the run was paused.
pub async fn mark_sending(tx: &mut Tx, ids: &[i64]) -> Result<Vec<i64>, StoreError> {
    let list = json_list(ids);
    Ok(sqlx::query_scalar!(
        r#"UPDATE outbox SET state = 1 WHERE id IN (SELECT value FROM json_each(?)) AND state = 0
           AND (bulk IS NULL OR EXISTS (SELECT 1 FROM bulk WHERE bulk.id = outbox.bulk AND bulk.state = 0))
           RETURNING id AS "id!: i64""#,
        list
    )
    .fetch_all(&mut tx.conn)
    .await?)
}

/// Writes down what became of letters. What was delivered goes in one statement a kind, since that is what happens to almost
/// all of them.
pub async fn settle(
    tx: &mut Tx,
    settlements: &[Settlement],
    now: Timestamp,
) -> Result<(), StoreError> {
    let now = now.as_millisecond();
    let mut replies = Vec::new();
    let mut delivered = Vec::new();
    for settlement in settlements {
        match (&settlement.settled, settlement.lane) {
            (Settled::Delivered { .. } | Settled::Gone, Lane::Reply) => replies.push(settlement.id),
            (Settled::Delivered { message_id }, Lane::Notice | Lane::Bulk) => {
                delivered.push((settlement.id, *message_id));
            }
            (Settled::Later { not_before }, _) => {
                queue_again(tx, settlement.id, Some(*not_before)).await?;
            }
            (Settled::Gone, Lane::Notice) => hold(tx, settlement.id).await?,
            (Settled::Gone, Lane::Bulk) => end(tx, settlement.id, 3, None, now).await?,
            (Settled::Refused { reason }, _) => {
                end(tx, settlement.id, 4, Some(reason), now).await?;
            }
            (Settled::Expired, _) => {
                end(tx, settlement.id, 6, None, now).await?;
                reminders::missed(tx, settlement.id, now).await?;
            }
            (Settled::InDoubt, _) => end(tx, settlement.id, 7, None, now).await?,
            (Settled::Moved { to }, _) => readdress(tx, settlement.id, *to).await?,
        }
    }
    if !replies.is_empty() {
        let list = json_list(&replies);
        sqlx::query!(
            "DELETE FROM outbox WHERE id IN (SELECT value FROM json_each(?))",
            list
        )
        .execute(&mut tx.conn)
        .await?;
    }
    if !delivered.is_empty() {
        let list = serde_json::to_string(&delivered)
            .map_err(|_| StoreError::Unreadable("outbox.message_id"))?;
        sqlx::query!(
            "UPDATE outbox SET state = 2, body = NULL, settled_at = ?1, message_id = sent.value ->> 1
             FROM json_each(?2) AS sent WHERE outbox.id = sent.value ->> 0",
            now,
            list
        )
        .execute(&mut tx.conn)
        .await?;
    }
    Ok(())
}

async fn queue_again(tx: &mut Tx, id: i64, not_before: Option<i64>) -> Result<(), StoreError> {
    sqlx::query!(
        "UPDATE outbox SET state = 0, not_before = ? WHERE id = ? AND state <= 1",
        not_before,
        id
    )
    .execute(&mut tx.conn)
    .await?;
    Ok(())
}

async fn hold(tx: &mut Tx, id: i64) -> Result<(), StoreError> {
    sqlx::query!(
        "UPDATE outbox SET state = 5, not_before = NULL WHERE id = ? AND state <= 1",
        id
    )
    .execute(&mut tx.conn)
    .await?;
    Ok(())
}

async fn readdress(tx: &mut Tx, id: i64, to: i64) -> Result<(), StoreError> {
    // In a run the new id may be a receiver of its own already; then this letter is one too many.
    sqlx::query!(
        "UPDATE OR IGNORE outbox SET state = 0, chat = ? WHERE id = ? AND state <= 1",
        to,
        id
    )
    .execute(&mut tx.conn)
    .await?;
    sqlx::query!(
        "UPDATE outbox SET state = 3 WHERE id = ? AND lane = 2 AND chat <> ?",
        id,
        to
    )
    .execute(&mut tx.conn)
    .await?;
    Ok(())
}

async fn end(
    tx: &mut Tx,
    id: i64,
    state: i64,
    reason: Option<&String>,
    now: i64,
) -> Result<(), StoreError> {
    let reason = reason.map(|reason| reason.chars().take(REASON).collect::<String>());
    sqlx::query!(
        "UPDATE outbox SET state = ?, body = NULL, reason = ?, settled_at = ? WHERE id = ?",
        state,
        reason,
        now,
        id
    )
    .execute(&mut tx.conn)
    .await?;
    Ok(())
}

/// At start: what was being sent when the program ended. A notice is sent again, for a lost one is worse than a double one;
/// a letter of a run is in doubt and staff decide. Returns how many of each.
pub async fn recover(tx: &mut Tx, now: Timestamp) -> Result<(u64, u64), StoreError> {
    let notices = sqlx::query!(
        "UPDATE outbox SET state = 0 WHERE lane = 1 AND lane <= 1 AND state <= 1 AND state = 1"
    )
    .execute(&mut tx.conn)
    .await?
    .rows_affected();
    let now = now.as_millisecond();
    let bulk = sqlx::query!(
        "UPDATE outbox SET state = 7, settled_at = ?
         WHERE bulk IN (SELECT id FROM bulk) AND lane = 2 AND state <= 1 AND state = 1",
        now
    )
    .execute(&mut tx.conn)
    .await?
    .rows_affected();
    Ok((notices, bulk))
}
