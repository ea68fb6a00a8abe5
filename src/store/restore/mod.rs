//! A backup takes the place of the database: `pencaker restore FILE`.
//!
//! Everything that can refuse comes first, and until the very end nothing of the present database is touched. The backup is
//! copied beside it, checked, and told what happened since (`aftermath`); then a few renames, each of which leaves a whole
//! database under its name, put it in place (`swap`). The former one is kept as `<name>.before-restore-<time>`.

/// What a backup must learn before people meet it again.
mod aftermath;
/// Two databases change places.
mod swap;

use std::path::{Path, PathBuf};

use jiff::Timestamp;
use jiff::tz::{Offset, TimeZone};
use sqlx::Connection as _;
use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection};

use crate::store::backup::{self, CopyError, are_one, reading, verify};
use crate::store::error::{OpenError, StoreError};
use crate::store::lock::lock;
use crate::store::open::{MIGRATIONS, PATIENCE, expected_check, newest, with_suffix};
use crate::store::seal::Keys;
use crate::store::{Settings, key_file};

use aftermath::Former;
pub use aftermath::Settled;
use swap::Present;

/// What was done.
#[derive(Debug)]
pub struct Restored {
    /// When the backup was made; `None` for a copy by other means.
    pub made_at: Option<Timestamp>,
    /// Registered people in it.
    pub people: i64,
    /// What was changed in it.
    pub settled: Settled,
    /// Where the former database is now; `None` when there was none.
    pub kept: Option<PathBuf>,
}

/// Why nothing was restored. The present database is as it was.
#[derive(Debug, thiserror::Error)]
pub enum RestoreError {
    /// A bot runs, the key is missing or wrong, or the backup is of a newer program.
    #[error(transparent)]
    Open(#[from] OpenError),
    /// No such file.
    #[error("berkas {} tidak ada", .0.display())]
    NoFile(PathBuf),
    /// The database itself was named.
    #[error("{} adalah basis data itu sendiri, bukan cadangannya", .0.display())]
    Itself(PathBuf),
    /// Something else.
    #[error("{} bukan cadangan basis data pencaker", .0.display())]
    Stranger(PathBuf),
    /// A damaged backup.
    #[error("cadangan {} rusak ({said}); pakai cadangan lain", .file.display())]
    Damaged {
        /// The backup.
        file: PathBuf,
        /// What the engine says.
        said: String,
    },
    /// The path of the database holds something that is not ours.
    #[error("{} berisi basis data program lain dan tidak diganti; betulkan PENCAKER_DB", .0.display())]
    NotOurs(PathBuf),
    /// The path of the database holds no database at all: a wrong path, or one whose beginning is gone.
    #[error(
        "{} bukan berkas basis data dan tidak diganti; betulkan PENCAKER_DB, atau pindahkan berkas itu dahulu jika memang itu basis data yang rusak",
        .0.display()
    )]
    NoDatabase(PathBuf),
    /// Another program reads or writes the present database.
    #[error(
        "basis data {} sedang dibuka program lain, mungkin pencadangan; tutup program itu lalu ulangi", .0.display()
    )]
    Read(PathBuf),
    /// The copy beside the database was not made.
    #[error("salinan di samping basis data tidak dapat dibuat: {0}")]
    Copy(CopyError),
    /// No room for the copy beside the database.
    #[error("disk tempat {} penuh; kosongkan dahulu ruang sebesar cadangannya", .0.display())]
    Full(PathBuf),
    /// The files could not change places.
    #[error("{} tidak dapat dipindahkan: {}", .path.display(), crate::store::error::system_in_words(.error))]
    File {
        /// Which file.
        path: PathBuf,
        /// What the system says.
        error: std::io::Error,
    },
    /// Whatever else the database says.
    #[error("basis data tidak dapat dipulihkan: {}", .0.in_words())]
    Database(StoreError),
}

// By hand, and not as sources: the sentence holds the cause already, and the terminal would say it twice.
impl From<StoreError> for RestoreError {
    fn from(error: StoreError) -> RestoreError {
        RestoreError::Database(error)
    }
}

impl From<CopyError> for RestoreError {
    fn from(error: CopyError) -> RestoreError {
        match error {
            CopyError::Full(path) => RestoreError::Full(path),
            other => RestoreError::Copy(other),
        }
    }
}

impl From<sqlx::Error> for RestoreError {
    fn from(error: sqlx::Error) -> RestoreError {
        RestoreError::Database(error.into())
    }
}

/// Puts a backup in place of the database. Refused while a bot runs on it. An older schema is brought up to date by the next
/// start.
pub async fn restore(
    settings: &Settings,
    file: &Path,
    now: Timestamp,
) -> Result<Restored, RestoreError> {
    let database = &settings.path;
    let _lock = lock(database)?;
    if !file.is_file() {
        return Err(RestoreError::NoFile(file.to_owned()));
    }
    if are_one(file, database) {
        return Err(RestoreError::Itself(file.to_owned()));
    }
    let (mut source, made_at) = check(settings, file)
        .await
        .map_err(|error| judged(error, file))?;
    let (present, former) = present(database).await?;

    let restored = with_suffix(database, ".restored");
    let copied = backup::copy(&mut source, &restored, now).await?;
    source.close().await?;
    let mut copy = writing(&restored).await?;
    let settled = aftermath::settle(&mut copy, former.as_ref(), now).await?;
    copy.close().await?;

    let stamp = TimeZone::fixed(Offset::constant(7))
        .to_datetime(now)
        .strftime("%Y%m%d-%H%M%S")
        .to_string();
    let kept = swap::run(database, &restored, present, &stamp)
        .map_err(|(path, error)| RestoreError::File { path, error })?;
    Ok(Restored {
        made_at,
        people: copied.people - i64::try_from(settled.erased).unwrap_or(0),
        settled,
        kept,
    })
}

/// A damaged file answers whatever is asked of it with the same two codes.
fn judged(error: RestoreError, file: &Path) -> RestoreError {
    match error {
        RestoreError::Database(StoreError::Disk(said)) if said.contains("not a database") => {
            RestoreError::Stranger(file.to_owned())
        }
        RestoreError::Database(StoreError::Disk(said))
        | RestoreError::Copy(
            CopyError::Unsound(said) | CopyError::Database(StoreError::Disk(said)),
        ) => RestoreError::Damaged {
            file: file.to_owned(),
            said,
        },
        other => other,
    }
}

/// Looks at everything that would keep the next start from opening it; returns it open, and when it was made.
async fn check(
    settings: &Settings,
    file: &Path,
) -> Result<(SqliteConnection, Option<Timestamp>), RestoreError> {
    let mut conn = reading(file).await?;
    let Some(expected) = expected_check(&mut conn).await? else {
        return Err(RestoreError::Stranger(file.to_owned()));
    };
    let applied: Vec<(i64, Vec<u8>)> =
        sqlx::query_as("SELECT version, checksum FROM _sqlx_migrations ORDER BY version")
            .fetch_all(&mut conn)
            .await?;
    for (version, checksum) in applied {
        let known = MIGRATIONS.iter().find(|known| known.version == version);
        match known {
            Some(known) if *known.checksum == *checksum => {}
            Some(_) => return Err(OpenError::Altered(version).into()),
            None if version > newest(&MIGRATIONS) => {
                return Err(OpenError::Newer(file.to_owned()).into());
            }
            None => return Err(RestoreError::Stranger(file.to_owned())),
        }
    }
    let (key, database) = (settings.key_file.clone(), file.to_owned());
    match key_file::read(&key)? {
        None => return Err(OpenError::KeyMissing { key, database }.into()),
        Some(secret) if Keys::derive(&secret).check() != expected => {
            return Err(OpenError::KeyWrong { key, database }.into());
        }
        Some(_) => {}
    }
    verify(&mut conn).await?;
    let made_at: Option<String> =
        sqlx::query_scalar("SELECT value FROM meta WHERE name = 'copied_at'")
            .fetch_optional(&mut conn)
            .await?;
    let made_at = made_at
        .and_then(|ms| ms.parse().ok())
        .and_then(|ms| Timestamp::from_millisecond(ms).ok());
    Ok((conn, made_at))
}

/// Folds the log of the present database into its file, so that it is one file that can be kept under another name, and
/// remembers what the backup cannot know. A database that is too broken for this is kept as it is, in its pieces.
async fn present(database: &Path) -> Result<(Present, Option<Former>), RestoreError> {
    if std::fs::metadata(database).map_or(0, |file| file.len()) == 0 {
        return Ok((Present::Pieces, None));
    }
    if !begins_as_database(database) {
        return Err(RestoreError::NoDatabase(database.to_owned()));
    }
    let folded = async {
        // Reading changes nothing: what turns out to be broken is kept as it was found.
        let mut conn = reading(database).await?;
        if expected_check(&mut conn).await?.is_none() {
            return Err(RestoreError::NotOurs(database.to_owned()));
        }
        verify(&mut conn).await?;
        let former = Former::read(&mut conn).await?;
        conn.close().await?;
        fold(database).await?;
        Ok(former)
    };
    match folded.await {
        Ok(former) => Ok((Present::Whole, Some(former))),
        Err(RestoreError::Database(StoreError::Busy)) => {
            Err(RestoreError::Read(database.to_owned()))
        }
        Err(
            error @ (RestoreError::Read(_)
            | RestoreError::NotOurs(_)
            | RestoreError::Database(StoreError::Full | StoreError::ReadOnly)),
        ) => Err(error),
        Err(error) => {
            tracing::warn!(%error, "the present database is broken; it is kept as it is");
            Ok((Present::Pieces, None))
        }
    }
}

/// Every file of the engine begins with these words (file format of the engine, 1.3.1). What cannot be read is judged by the engine.
fn begins_as_database(file: &Path) -> bool {
    let mut words = [0; 16];
    let read = std::fs::File::open(file)
        .and_then(|mut file| std::io::Read::read_exact(&mut file, &mut words));
    match read {
        Ok(()) => &words == b"SQLite format 3\0",
        Err(error) => error.kind() != std::io::ErrorKind::UnexpectedEof,
    }
}

/// Empties the log of a sound database and closes it.
async fn fold(database: &Path) -> Result<(), RestoreError> {
    let mut conn = writing(database).await?;
    let (busy, _, _): (i64, i64, i64) = sqlx::query_as("PRAGMA wal_checkpoint(TRUNCATE)")
        .fetch_one(&mut conn)
        .await?;
    conn.close().await?;
    // Somebody who reads may have kept it; somebody who wrote since then must not lose anything.
    let left = std::fs::metadata(with_suffix(database, "-wal")).map_or(0, |log| log.len());
    if busy == 0 && left == 0 {
        Ok(())
    } else {
        Err(RestoreError::Read(database.to_owned()))
    }
}

async fn writing(file: &Path) -> Result<SqliteConnection, StoreError> {
    let options = SqliteConnectOptions::new()
        .filename(file)
        .create_if_missing(false)
        .foreign_keys(true)
        .busy_timeout(PATIENCE)
        .pragma("secure_delete", "ON")
        .pragma("synchronous", "FULL");
    Ok(SqliteConnection::connect_with(&options).await?)
}
