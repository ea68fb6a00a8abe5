//! Keeping the file well: copies, checkpoints, and forgetting what is over.

use std::path::Path;

use jiff::{SignedDuration, Timestamp};
use sqlx::sqlite::SqliteConnection;
use sqlx::{Connection, Executor};

use crate::store::open::with_suffix;
use crate::store::writer::Tx;
use crate::store::{Reader, StoreError};

/// How long an update is remembered as handled: Telegram itself keeps updates for 24 hours.
const HANDLED: SignedDuration = SignedDuration::from_hours(48);

/// How long an update that could not be handled is kept for whoever looks into it.
const SET_ASIDE: SignedDuration = SignedDuration::from_hours(7 * 24);

/// How long it is remembered that an answer could not be delivered.
const SPENT_REPLIES: SignedDuration = SignedDuration::from_hours(48);

/// Rows removed in one job, so that nobody waits for a long cleaning.
const PORTION: i64 = 2_000;

/// Copies the whole database into a new file, consistent at one moment, whoever writes meanwhile. The copy has its final name
/// only once it is complete and the engine found it sound; a copy of that name is replaced.
pub async fn backup(reader: &mut Reader, target: &Path) -> Result<(), StoreError> {
    copy_into(&mut reader.conn, target).await
}

pub(super) async fn copy_into(
    conn: &mut SqliteConnection,
    target: &Path,
) -> Result<(), StoreError> {
    let unfinished = with_suffix(target, ".unfinished");
    let disk = |error: std::io::Error| StoreError::Disk(error.kind().to_string());
    match std::fs::remove_file(&unfinished) {
        Ok(()) => {}
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {}
        Err(error) => return Err(disk(error)),
    }
    // The engine fills a file that is there and empty, which is how the copy gets its narrow mode.
    super::key_file::private(std::fs::OpenOptions::new().write(true).create_new(true))
        .open(&unfinished)
        .map_err(disk)?;
    let name = unfinished.to_string_lossy().into_owned();
    sqlx::query("VACUUM INTO ?")
        .bind(&name)
        .execute(conn)
        .await?;
    verify(&unfinished).await?;
    std::fs::File::open(&unfinished)
        .and_then(|file| file.sync_all())
        .map_err(disk)?;
    std::fs::rename(&unfinished, target).map_err(disk)
}

/// Opens a copy and lets the engine check every page of it.
async fn verify(copy: &Path) -> Result<(), StoreError> {
    let options = sqlx::sqlite::SqliteConnectOptions::new()
        .filename(copy)
        .read_only(true);
    let mut conn = SqliteConnection::connect_with(&options).await?;
    let verdict: String = sqlx::query_scalar("PRAGMA integrity_check(1)")
        .fetch_one(&mut conn)
        .await?;
    conn.close().await?;
    if verdict == "ok" {
        Ok(())
    } else {
        Err(StoreError::Disk(verdict))
    }
}

/// Empties the write-ahead log into the file and cuts it to nothing, as far as no reader needs it. Not inside a job: the
/// engine refuses to checkpoint within a transaction.
pub(super) async fn checkpoint(conn: &mut SqliteConnection) -> Result<(), StoreError> {
    conn.execute("PRAGMA wal_checkpoint(TRUNCATE)").await?;
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
    Ok(gone)
}
