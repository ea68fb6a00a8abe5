//! What waits and for how long, and how much room there is: looked at only when somebody asks.

use std::path::Path;

use jiff::Timestamp;

use crate::store::open::with_suffix;
use crate::store::writer::Tx;
use crate::store::{Reader, Store, StoreError};

/// A queue: how many wait, and since when the first of them does.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Queue {
    /// How many.
    pub waiting: i64,
    /// Since when the first of them waits; `None` when none does.
    pub oldest: Option<Timestamp>,
}

/// The outbox at a moment.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Outbox {
    /// Answers.
    pub replies: Queue,
    /// Notices; those held for people who are away are not among them.
    pub notices: Queue,
    /// Letters of runs that are running, since the oldest of these runs was made.
    pub bulk: Queue,
    /// A reply or a notice waits that nothing in its row keeps from going now.
    pub may_go: bool,
}

/// Sizes on the disk, bytes. What the system does not tell is `None`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Sizes {
    /// The database file.
    pub database: Option<u64>,
    /// Its write-ahead log; 0 when there is none.
    pub wal: Option<u64>,
    /// Room left for us on the disk it lies on.
    pub free: Option<u64>,
}

/// The outbox as it stands; `now` decides what may go.
pub async fn outbox(reader: &mut Reader, now: Timestamp) -> Result<Outbox, StoreError> {
    let now = now.as_millisecond();
    let row = sqlx::query!(
        r#"SELECT
            (SELECT count(*) FROM outbox WHERE lane = 0 AND lane <= 1 AND state <= 1) AS "replies!: i64",
            (SELECT created_at FROM outbox WHERE lane = 0 AND lane <= 1 AND state <= 1 ORDER BY id LIMIT 1)
                AS "reply: i64",
            (SELECT count(*) FROM outbox WHERE lane = 1 AND lane <= 1 AND state <= 1) AS "notices!: i64",
            (SELECT created_at FROM outbox WHERE lane = 1 AND lane <= 1 AND state <= 1 ORDER BY id LIMIT 1)
                AS "notice: i64",
            (SELECT count(*) FROM outbox WHERE bulk IN (SELECT id FROM bulk WHERE state = 0) AND lane = 2 AND state <= 1)
                AS "letters!: i64",
            (SELECT created_at FROM bulk WHERE state = 0 ORDER BY id LIMIT 1) AS "run: i64",
            EXISTS (SELECT 1 FROM outbox WHERE lane IN (0, 1) AND lane <= 1 AND state <= 1
                    AND (not_before IS NULL OR not_before <= ?1) AND (last_useful IS NULL OR last_useful >= ?1))
                AS "may_go!: bool""#,
        now
    )
    .fetch_one(&mut *reader.conn)
    .await?;
    let queue = |waiting: i64, oldest: Option<i64>| Queue {
        waiting,
        oldest: oldest
            .filter(|_| waiting > 0)
            .and_then(|ms| Timestamp::from_millisecond(ms).ok()),
    };
    Ok(Outbox {
        replies: queue(row.replies, row.reply),
        notices: queue(row.notices, row.notice),
        bulk: queue(row.letters, row.run),
        may_go: row.may_go,
    })
}

/// Writes a sign that the database can be written: the only proof is a write.
pub async fn touch(tx: &mut Tx, now: Timestamp) -> Result<(), StoreError> {
    remember(tx, "health", now).await
}

/// When something was remembered under a name of ours; `None`: it is not.
pub async fn remembered(reader: &mut Reader, name: &str) -> Result<Option<Timestamp>, StoreError> {
    let value = sqlx::query_scalar!("SELECT value FROM meta WHERE name = ?", name)
        .fetch_optional(&mut *reader.conn)
        .await?;
    Ok(value
        .and_then(|text| text.parse().ok())
        .and_then(|ms| Timestamp::from_millisecond(ms).ok()))
}

/// Remembers a moment under a name.
pub async fn remember(tx: &mut Tx, name: &str, at: Timestamp) -> Result<(), StoreError> {
    let value = at.as_millisecond().to_string();
    sqlx::query!(
        "INSERT INTO meta (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
        name,
        value
    )
    .execute(&mut tx.conn)
    .await?;
    Ok(())
}

/// Forgets what was remembered under a name. `false`: nothing was.
pub async fn forget(tx: &mut Tx, name: &str) -> Result<bool, StoreError> {
    let gone = sqlx::query!("DELETE FROM meta WHERE name = ?", name)
        .execute(&mut tx.conn)
        .await?;
    Ok(gone.rows_affected() > 0)
}

impl Store {
    /// How big the files are and how much room is left.
    #[must_use]
    pub fn sizes(&self) -> Sizes {
        let size = |path: &Path| std::fs::metadata(path).map(|file| file.len());
        let wal = match size(&with_suffix(self.path(), "-wal")) {
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Some(0),
            other => other.ok(),
        };
        Sizes {
            database: size(self.path()).ok(),
            wal,
            free: free(self.path()),
        }
    }
}

/// Room on the disk of a file that programs without special rights may use, bytes.
fn free(file: &Path) -> Option<u64> {
    let disk = rustix::fs::statvfs(file).ok()?;
    Some(disk.f_bavail.saturating_mul(disk.f_frsize))
}
