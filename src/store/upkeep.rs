//! Keeping the file well: checkpoints, and forgetting what is over.

use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use sqlx::Executor;
use sqlx::sqlite::SqliteConnection;

use crate::store::StoreError;
use crate::store::open::PATIENCE;
use crate::store::writer::Tx;

/// How long a checkpoint waits for readers: theirs are moments, and every write waits meanwhile.
const MOMENT: Duration = Duration::from_millis(250);

/// How long an update is remembered as handled: Telegram itself keeps updates for 24 hours.
const HANDLED: SignedDuration = SignedDuration::from_hours(48);

/// How long an update that could not be handled is kept for whoever looks into it.
const SET_ASIDE: SignedDuration = SignedDuration::from_hours(7 * 24);

/// How long a compared sheet waits for a decision; people stand in it.
const SHEETS: SignedDuration = SignedDuration::from_hours(7 * 24);

/// How long it is remembered that an answer could not be delivered.
const SPENT_REPLIES: SignedDuration = SignedDuration::from_hours(48);

/// Rows removed in one job, so that nobody waits for a long cleaning.
const PORTION: i64 = 2_000;

/// Empties the write-ahead log into the file and cuts it to nothing. While somebody reads for longer than a moment (a backup
/// does) the engine cannot: then it does what it can and this answers `Busy`, rather than hold every write up until the
/// reader is done. Not inside a job: the engine refuses to checkpoint within a transaction.
pub(super) async fn checkpoint(conn: &mut SqliteConnection) -> Result<(), StoreError> {
    wait_for(conn, MOMENT).await?;
    let emptied = sqlx::query_as::<_, (i64, i64, i64)>("PRAGMA wal_checkpoint(TRUNCATE)")
        .fetch_one(&mut *conn)
        .await;
    wait_for(conn, PATIENCE).await?;
    match emptied? {
        (0, _, _) => Ok(()),
        _ => Err(StoreError::Busy),
    }
}

/// Sets how long statements of this connection wait for others.
async fn wait_for(conn: &mut SqliteConnection, patience: Duration) -> Result<(), StoreError> {
    let order = format!("PRAGMA busy_timeout = {}", patience.as_millis());
    conn.execute(sqlx::AssertSqlSafe(order)).await?;
    Ok(())
}

/// Forgets what is over: updates long handled, updates set aside a week ago, answers that could not be delivered.
/// Returns how many rows went; while it is not 0, more may be waiting.
pub async fn prune(tx: &mut Tx, now: Timestamp) -> Result<u64, StoreError> {
    let before = |age: SignedDuration| {
        now.as_millisecond() - i64::try_from(age.as_millis()).unwrap_or(i64::MAX)
    };
    let aside = before(SET_ASIDE);
    let mut gone = sqlx::query!("DELETE FROM inbox WHERE state = 9 AND kept_at < ?", aside)
        .execute(&mut tx.conn)
        .await?
        .rows_affected();
    let handled = before(HANDLED);
    gone += sqlx::query!(
        "DELETE FROM handled WHERE update_id IN (SELECT update_id FROM handled WHERE at < ? ORDER BY at LIMIT ?)",
        handled,
        PORTION
    )
    .execute(&mut tx.conn)
    .await?
    .rows_affected();
    let spent = before(SPENT_REPLIES);
    gone += sqlx::query!(
        "DELETE FROM outbox WHERE lane = 0 AND state >= 2 AND settled_at < ?",
        spent
    )
    .execute(&mut tx.conn)
    .await?
    .rows_affected();
    let undecided = before(SHEETS);
    gone += sqlx::query!(
        "UPDATE sheet SET rows = NULL WHERE rows IS NOT NULL AND asked_at < ?",
        undecided
    )
    .execute(&mut tx.conn)
    .await?
    .rows_affected();
    Ok(gone)
}
