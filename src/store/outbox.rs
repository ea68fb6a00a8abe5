//! Everything to be sent, one row a letter: nothing is sent that is not first a row here.
//!
//! A reply leaves the table once it is delivered. A notice and a letter of a bulk run keep their row without its content, as
//! the record that it was sent. What becomes of a row is `Settled`.

use jiff::Timestamp;

use crate::letter::{Content, Lane, Letter};
use crate::store::seal::Purpose;
use crate::store::writer::Tx;
use crate::store::{Reader, StoreError};

/// Longest reason that is kept of a refusal.
const REASON: usize = 200;

/// A letter that waits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waiting {
    /// Row id: the order of sending.
    pub id: i64,
    /// Telegram id of the chat.
    pub chat: i64,
    /// What is sent; `None` when it cannot be read any more.
    pub content: Option<Content>,
    /// After this moment (ms) it is not sent any more.
    pub last_useful: Option<i64>,
    /// Telegram asked to wait until this moment (ms).
    pub not_before: Option<i64>,
}

/// What became of a letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Settled {
    /// Telegram took it; the id of the message where there is one.
    Delivered {
        /// Telegram's id of the message.
        message_id: Option<i64>,
    },
    /// It waits again, at least until this moment (ms).
    Later {
        /// When it may be tried again.
        not_before: i64,
    },
    /// The person cannot be reached: a reply vanishes, a notice is held until they return, a letter of a run is over.
    Gone,
    /// Telegram refuses the content and always will.
    Refused {
        /// What Telegram says.
        reason: String,
    },
    /// The group has a new id: it waits again for that one.
    Moved {
        /// The new Telegram id.
        to: i64,
    },
    /// Nobody knows whether it arrived, and it is not sent again.
    InDoubt,
    /// Its last useful moment is over.
    Expired,
}

/// What became of which letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settlement {
    /// Row id.
    pub id: i64,
    /// Its lane: it decides what stays of the row.
    pub lane: Lane,
    /// What became of it.
    pub settled: Settled,
}

pub(super) fn lane_number(lane: Lane) -> i64 {
    match lane {
        Lane::Reply => 0,
        Lane::Notice => 1,
        Lane::Bulk => 2,
    }
}

/// Posts letters in the given order. With a `cause`, the same cause is never posted for twice. A notice to somebody who
/// cannot be reached is held until they return. Letters of the bulk lane belong to a run: see `bulk::post`.
pub async fn post(
    tx: &mut Tx,
    letters: &[Letter],
    cause: Option<&str>,
    last_useful: Option<Timestamp>,
    now: Timestamp,
) -> Result<(), StoreError> {
    let (now, last_useful) = (
        now.as_millisecond(),
        last_useful.map(Timestamp::as_millisecond),
    );
    for (place, letter) in letters.iter().enumerate() {
        let state = match letter.lane {
            Lane::Reply => 0,
            Lane::Notice if is_away(tx, letter.to).await? => 5,
            Lane::Notice => 0,
            Lane::Bulk => {
                return Err(StoreError::Other(
                    "a letter of a run is posted by bulk::post".to_owned(),
                ));
            }
        };
        let id = tx.next.letter;
        tx.next.letter += 1;
        let lane = lane_number(letter.lane);
        let json = serde_json::to_vec(&letter.content)
            .map_err(|_| StoreError::Unreadable("outbox.body"))?;
        let body = tx.keys.seal(&json, Purpose::Letter);
        let cause = cause.map(|cause| format!("{cause}#{place}"));
        sqlx::query!(
            "INSERT INTO outbox (id, chat, lane, state, body, cause, last_useful, created_at)
             VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (cause) WHERE cause IS NOT NULL DO NOTHING",
            id,
            letter.to,
            lane,
            state,
            body,
            cause,
            last_useful,
            now
        )
        .execute(&mut tx.conn)
        .await?;
    }
    Ok(())
}

async fn is_away(tx: &mut Tx, chat: i64) -> Result<bool, StoreError> {
    let left = sqlx::query_scalar!("SELECT left_at FROM chat WHERE id = ?", chat)
        .fetch_optional(&mut tx.conn)
        .await?;
    Ok(left.flatten().is_some())
}

/// The replies or notices that wait behind `after`, in order, at most `limit`.
pub async fn waiting(
    reader: &mut Reader,
    lane: Lane,
    after: i64,
    limit: i64,
) -> Result<Vec<Waiting>, StoreError> {
    let lane = lane_number(lane);
    let rows = sqlx::query!(
        "SELECT id, chat, body, last_useful, not_before FROM outbox
         WHERE lane = ? AND id > ? AND state <= 1 AND lane <= 1 AND state = 0 ORDER BY id LIMIT ?",
        lane,
        after,
        limit
    )
    .fetch_all(&mut *reader.conn)
    .await?;
    let keys = &reader.keys;
    let content =
        |body: Option<Vec<u8>>| serde_json::from_slice(&keys.open(&body?, Purpose::Letter)?).ok();
    Ok(rows
        .into_iter()
        .map(|row| Waiting {
            id: row.id,
            chat: row.chat,
            content: content(row.body),
            last_useful: row.last_useful,
            not_before: row.not_before,
        })
        .collect())
}

/// The same for one chat: used when a chat has more letters waiting than are kept in memory for it.
pub async fn waiting_of_chat(
    reader: &mut Reader,
    lane: Lane,
    chat: i64,
    after: i64,
    limit: i64,
) -> Result<Vec<Waiting>, StoreError> {
    let lane = lane_number(lane);
    let rows = sqlx::query!(
        "SELECT id, body, last_useful, not_before FROM outbox
         WHERE lane = ? AND id > ? AND chat = ? AND state <= 1 AND lane <= 1 AND state = 0 ORDER BY id LIMIT ?",
        lane,
        after,
        chat,
        limit
    )
    .fetch_all(&mut *reader.conn)
    .await?;
    let keys = &reader.keys;
    let content =
        |body: Option<Vec<u8>>| serde_json::from_slice(&keys.open(&body?, Purpose::Letter)?).ok();
    Ok(rows
        .into_iter()
        .map(|row| Waiting {
            id: row.id,
            chat,
            content: content(row.body),
            last_useful: row.last_useful,
            not_before: row.not_before,
        })
        .collect())
}

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

pub(super) fn json_list(ids: &[i64]) -> String {
    let mut list = String::with_capacity(ids.len() * 8 + 2);
    list.push('[');
    for (place, id) in ids.iter().enumerate() {
        if place > 0 {
            list.push(',');
        }
        list.push_str(&id.to_string());
    }
    list.push(']');
    list
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
            (Settled::Delivered { .. }, Lane::Reply) => replies.push(settlement.id),
            (Settled::Delivered { message_id }, Lane::Notice | Lane::Bulk) => {
                delivered.push((settlement.id, *message_id));
            }
            (Settled::Later { not_before }, _) => {
                queue_again(tx, settlement.id, Some(*not_before)).await?
            }
            (Settled::Gone, Lane::Reply) => replies.push(settlement.id),
            (Settled::Gone, Lane::Notice) => hold(tx, settlement.id).await?,
            (Settled::Gone, Lane::Bulk) => end(tx, settlement.id, 3, None, now).await?,
            (Settled::Refused { reason }, _) => {
                end(tx, settlement.id, 4, Some(reason), now).await?
            }
            (Settled::Expired, _) => end(tx, settlement.id, 6, None, now).await?,
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
        "UPDATE outbox SET state = 5 WHERE id = ? AND state <= 1",
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

/// The chat cannot be reached: what waits for it stops, by kind, as if each letter had been told so.
pub(super) async fn stop_chat(tx: &mut Tx, chat: i64, now: i64) -> Result<(), StoreError> {
    sqlx::query!(
        "DELETE FROM outbox WHERE lane = 0 AND lane <= 1 AND state <= 1 AND chat = ?",
        chat
    )
    .execute(&mut tx.conn)
    .await?;
    sqlx::query!("UPDATE outbox SET state = 5 WHERE lane = 1 AND lane <= 1 AND state <= 1 AND state = 0 AND chat = ?", chat)
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
pub(super) async fn resume_chat(tx: &mut Tx, chat: i64) -> Result<u64, StoreError> {
    let held = sqlx::query_scalar!(
        r#"SELECT id AS "id!: i64" FROM outbox WHERE chat = ? AND state = 5 ORDER BY id"#,
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
    }
    Ok(held.len() as u64)
}

/// How many notices are held for a chat that cannot be reached.
pub async fn held(tx: &mut Tx, chat: i64) -> Result<i64, StoreError> {
    Ok(sqlx::query_scalar!(
        r#"SELECT count(*) AS "held!: i64" FROM outbox WHERE chat = ? AND state = 5"#,
        chat
    )
    .fetch_one(&mut tx.conn)
    .await?)
}
