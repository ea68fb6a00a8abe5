//! Announcements to many: a run holds its text once, each receiver is a row of the outbox.

use jiff::Timestamp;

use crate::letter::Content;
use crate::store::outbox::json_list;
use crate::store::seal::Purpose;
use crate::store::writer::Tx;
use crate::store::{Reader, StoreError};

/// Receivers written by one statement: bounds how long the writer is busy with it.
const PORTION: usize = 2_000;

/// A letter of a run that waits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Receiver {
    /// Row id of the letter.
    pub id: i64,
    /// Telegram id of the chat.
    pub chat: i64,
    /// After this moment (ms) it is not sent any more.
    pub last_useful: Option<i64>,
}

/// How a run stands.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Standing {
    /// Why it paused; empty while it runs.
    pub paused: Option<String>,
    /// Letters by outcome.
    pub queued: i64,
    /// Being sent right now.
    pub sending: i64,
    /// Taken by Telegram.
    pub delivered: i64,
    /// To people who cannot be reached.
    pub gone: i64,
    /// Refused by Telegram.
    pub refused: i64,
    /// Too late.
    pub expired: i64,
    /// Nobody knows; staff may send them again.
    pub in_doubt: i64,
}

/// Opens a run and returns its id; it has no receivers yet.
pub async fn create(tx: &mut Tx, content: &Content, now: Timestamp) -> Result<i64, StoreError> {
    let json = serde_json::to_vec(content).map_err(|_| StoreError::Unreadable("bulk.body"))?;
    let body = tx.keys.seal(&json, Purpose::Letter);
    let now = now.as_millisecond();
    let made = sqlx::query!(
        "INSERT INTO bulk (body, created_at) VALUES (?, ?)",
        body,
        now
    )
    .execute(&mut tx.conn)
    .await?;
    Ok(made.last_insert_rowid())
}

/// Adds receivers; who is one already, or cannot be reached, is left out. Returns how many were added. Give at most a few
/// thousand a job, so that others may write in between.
pub async fn post(
    tx: &mut Tx,
    run: i64,
    chats: &[i64],
    last_useful: Option<Timestamp>,
    now: Timestamp,
) -> Result<u64, StoreError> {
    let (now, last_useful) = (
        now.as_millisecond(),
        last_useful.map(Timestamp::as_millisecond),
    );
    let mut added = 0;
    for portion in chats.chunks(PORTION) {
        let list = json_list(portion);
        let first = tx.next.letter;
        tx.next.letter += i64::try_from(portion.len()).unwrap_or(i64::MAX);
        added += sqlx::query!(
            "INSERT INTO outbox (id, chat, lane, state, bulk, last_useful, created_at)
             SELECT ?1 + receiver.key, receiver.value, 2, 0, ?2, ?3, ?4
             FROM json_each(?5) AS receiver LEFT JOIN chat ON chat.id = receiver.value
             WHERE chat.left_at IS NULL
             ON CONFLICT DO NOTHING",
            first,
            run,
            last_useful,
            now,
            list
        )
        .execute(&mut tx.conn)
        .await?
        .rows_affected();
    }
    Ok(added)
}

/// The runs that are running, oldest first.
pub async fn running(reader: &mut Reader) -> Result<Vec<i64>, StoreError> {
    Ok(
        sqlx::query_scalar!(r#"SELECT id AS "id!: i64" FROM bulk WHERE state = 0 ORDER BY id"#)
            .fetch_all(&mut *reader.conn)
            .await?,
    )
}

/// What a run says; `None` when it cannot be read any more.
pub async fn content(reader: &mut Reader, run: i64) -> Result<Option<Content>, StoreError> {
    let body = sqlx::query_scalar!("SELECT body FROM bulk WHERE id = ?", run)
        .fetch_optional(&mut *reader.conn)
        .await?;
    let open =
        |body: Vec<u8>| serde_json::from_slice(&reader.keys.open(&body, Purpose::Letter)?).ok();
    Ok(body.and_then(open))
}

/// The letters of a run that wait behind `after`, in order, at most `limit`.
pub async fn waiting(
    reader: &mut Reader,
    run: i64,
    after: i64,
    limit: i64,
) -> Result<Vec<Receiver>, StoreError> {
    Ok(sqlx::query_as!(
        Receiver,
        "SELECT id, chat, last_useful FROM outbox
         WHERE bulk = ? AND id > ? AND state <= 1 AND lane = 2 AND state = 0 ORDER BY id LIMIT ?",
        run,
        after,
        limit
    )
    .fetch_all(&mut *reader.conn)
    .await?)
}

/// Pauses a run, with the reason that staff will read.
pub async fn pause(tx: &mut Tx, run: i64, reason: &str) -> Result<(), StoreError> {
    sqlx::query!(
        "UPDATE bulk SET state = 1, reason = ? WHERE id = ? AND state = 0",
        reason,
        run
    )
    .execute(&mut tx.conn)
    .await?;
    Ok(())
}

/// Lets a paused run go on where it stopped.
pub async fn resume(tx: &mut Tx, run: i64) -> Result<(), StoreError> {
    sqlx::query!(
        "UPDATE bulk SET state = 0, reason = NULL WHERE id = ? AND state = 1",
        run
    )
    .execute(&mut tx.conn)
    .await?;
    Ok(())
}

/// All receivers are written: once nothing is left to send, the run is over.
pub async fn complete(tx: &mut Tx, run: i64) -> Result<(), StoreError> {
    sqlx::query!("UPDATE bulk SET complete = 1 WHERE id = ?", run)
        .execute(&mut tx.conn)
        .await?;
    Ok(())
}

/// Ends a run whose receivers are all written and that has nothing left to send. `true` when it is over now.
pub async fn finish(tx: &mut Tx, run: i64) -> Result<bool, StoreError> {
    let ended = sqlx::query!(
        "UPDATE bulk SET state = 2 WHERE id = ?1 AND state = 0 AND complete = 1
         AND NOT EXISTS (SELECT 1 FROM outbox WHERE bulk = ?1 AND state <= 1 AND lane = 2)",
        run
    )
    .execute(&mut tx.conn)
    .await?;
    Ok(ended.rows_affected() == 1)
}

/// How a run stands, counted from its letters.
pub async fn standing(reader: &mut Reader, run: i64) -> Result<Standing, StoreError> {
    let paused = sqlx::query_scalar!("SELECT reason FROM bulk WHERE id = ? AND state = 1", run)
        .fetch_optional(&mut *reader.conn)
        .await?;
    let counts = sqlx::query!(
        r#"SELECT state AS "state!: i64", count(*) AS "letters!: i64" FROM outbox
           WHERE bulk = ? AND lane = 2 GROUP BY state"#,
        run
    )
    .fetch_all(&mut *reader.conn)
    .await?;
    let mut standing = Standing {
        paused: paused.map(Option::unwrap_or_default),
        ..Standing::default()
    };
    for row in counts {
        match row.state {
            0 => standing.queued = row.letters,
            1 => standing.sending = row.letters,
            2 => standing.delivered = row.letters,
            3 => standing.gone = row.letters,
            4 => standing.refused = row.letters,
            6 => standing.expired = row.letters,
            7 => standing.in_doubt = row.letters,
            _ => {}
        }
    }
    Ok(standing)
}
