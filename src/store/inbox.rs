//! Updates of Telegram as they came, kept before the next ones are asked for, so that a kill never loses one.
//!
//! A row leaves the inbox in the transaction of its effects (`done`); the engine then remembers its id as handled. What is
//! still here at the next start is handled first, in order.

use jiff::Timestamp;

use crate::store::outbox::json_list;
use crate::store::seal::Purpose;
use crate::store::writer::Tx;
use crate::store::{Reader, StoreError};

/// Starts of the program at which an update may be found waiting before it is taken for the cause of the crashes.
const ATTEMPTS: i64 = 5;

/// An update as it came.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RawUpdate {
    /// Telegram's id of the update.
    pub update_id: i64,
    /// The chat, when the update has one.
    pub chat: Option<i64>,
    /// The JSON of the update.
    pub body: String,
}

/// Keeps updates and returns the ids of those that are new: neither waiting nor handled already. One statement, unless some
/// are known.
pub async fn keep(
    tx: &mut Tx,
    updates: &[RawUpdate],
    now: Timestamp,
) -> Result<Vec<i64>, StoreError> {
    // One statement for the whole batch: the bodies travel as one blob, and each row says where its own lies.
    let mut bodies = Vec::new();
    let rows: Vec<_> = updates
        .iter()
        .map(|update| {
            let part = tx
                .keys
                .seal_behind(&mut bodies, update.body.as_bytes(), Purpose::Inbox);
            (update.update_id, update.chat, part.from, part.length)
        })
        .collect();
    let rows = serde_json::to_string(&rows).map_err(|_| StoreError::Unreadable("inbox.body"))?;
    let now = now.as_millisecond();
    let new = sqlx::query!(
        "INSERT INTO inbox (update_id, chat, body, kept_at)
         SELECT value ->> 0, value ->> 1, substr(?3, value ->> 2, value ->> 3), ?1 FROM json_each(?2)
         WHERE NOT EXISTS (SELECT 1 FROM handled WHERE handled.update_id = value ->> 0)
         ON CONFLICT DO NOTHING",
        now,
        rows,
        bodies
    )
    .execute(&mut tx.conn)
    .await?
    .rows_affected();
    let ids: Vec<i64> = updates.iter().map(|update| update.update_id).collect();
    // A row that comes back wakes a thread, and nearly always all are new.
    if usize::try_from(new) == Ok(ids.len()) {
        return Ok(ids);
    }
    // Which ones: their rows hold what was sealed just now, and no text is ever sealed alike twice.
    Ok(sqlx::query_scalar!(
        r#"SELECT update_id AS "update_id!: i64" FROM json_each(?1) JOIN inbox ON update_id = value ->> 0
           WHERE body = substr(?2, value ->> 2, value ->> 3)"#,
        rows,
        bodies
    )
    .fetch_all(&mut tx.conn)
    .await?)
}

/// To be called once at start, before `waiting`: counts the start for the oldest update still waiting, and sets it aside when
/// it has been the oldest at five starts, since it then probably ends the program each time. Only the oldest: those behind
/// it wait because of it, and after five kills in a row they may have waited as often without ever being tried. Returns the
/// id that was set aside.
pub async fn begin_replay(tx: &mut Tx) -> Result<Option<i64>, StoreError> {
    sqlx::query!(
        "UPDATE inbox SET attempts = attempts + 1
         WHERE update_id = (SELECT min(update_id) FROM inbox WHERE state = 0)"
    )
    .execute(&mut tx.conn)
    .await?;
    let oldest = sqlx::query!(
        "SELECT update_id, attempts FROM inbox WHERE state = 0 ORDER BY update_id LIMIT 1"
    )
    .fetch_optional(&mut tx.conn)
    .await?;
    match oldest {
        Some(oldest) if oldest.attempts >= ATTEMPTS => {
            set_aside(tx, oldest.update_id, "poisoned").await?;
            Ok(Some(oldest.update_id))
        }
        _ => Ok(None),
    }
}

/// The updates that wait behind `after`, in order, at most `limit`. Read at start only: what comes later goes from hand to
/// hand.
pub async fn waiting(
    reader: &mut Reader,
    after: i64,
    limit: i64,
) -> Result<Vec<RawUpdate>, StoreError> {
    let rows = sqlx::query!(
        "SELECT update_id, chat, body FROM inbox WHERE update_id > ? AND state = 0 ORDER BY update_id LIMIT ?",
        after,
        limit
    )
    .fetch_all(&mut *reader.conn)
    .await?;
    rows.into_iter()
        .map(|row| {
            let body = reader.keys.open_text(&row.body, Purpose::Inbox);
            let body = body.ok_or(StoreError::Unreadable("inbox.body"))?;
            Ok(RawUpdate {
                update_id: row.update_id,
                chat: row.chat,
                body,
            })
        })
        .collect()
}

/// The updates have their effects in this transaction. Returns those of them that did not have any before: with the others
/// nothing may be done, they are handled already or set aside.
pub async fn done(tx: &mut Tx, updates: &[i64]) -> Result<Vec<i64>, StoreError> {
    let list = json_list(updates);
    // Asked for as one row: each row that comes back wakes a thread. Of a single update the deletion says it.
    let waiting = match updates {
        [_] => None,
        _ => Some(
            sqlx::query_scalar!(
                r#"SELECT json_group_array(update_id) AS "waiting!: String" FROM inbox
                   WHERE update_id IN (SELECT value FROM json_each(?)) AND state = 0"#,
                list
            )
            .fetch_one(&mut tx.conn)
            .await?,
        ),
    };
    let left = sqlx::query!(
        "DELETE FROM inbox WHERE update_id IN (SELECT value FROM json_each(?)) AND state = 0",
        list
    )
    .execute(&mut tx.conn)
    .await?
    .rows_affected();
    match waiting {
        Some(waiting) => {
            serde_json::from_str(&waiting).map_err(|_| StoreError::Unreadable("inbox.update_id"))
        }
        None if left == 1 => Ok(updates.to_vec()),
        None => Ok(Vec::new()),
    }
}

/// Sets an update aside that cannot be handled. It blocks nobody and is kept a week. `reason` holds no personal data.
pub async fn set_aside(tx: &mut Tx, update_id: i64, reason: &str) -> Result<(), StoreError> {
    sqlx::query!(
        "UPDATE inbox SET state = 9, reason = ? WHERE update_id = ?",
        reason,
        update_id
    )
    .execute(&mut tx.conn)
    .await?;
    Ok(())
}

/// How many updates wait, and since when the oldest does: what a watchdog looks at.
pub async fn depth(reader: &mut Reader) -> Result<(i64, Option<Timestamp>), StoreError> {
    let row = sqlx::query!(
        r#"SELECT count(*) AS "waiting!: i64", min(kept_at) AS "oldest: i64" FROM inbox WHERE update_id >= 0 AND state = 0"#
    )
    .fetch_one(&mut *reader.conn)
    .await?;
    Ok((
        row.waiting,
        row.oldest
            .and_then(|ms| Timestamp::from_millisecond(ms).ok()),
    ))
}
