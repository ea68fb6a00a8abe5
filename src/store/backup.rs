//! Copies of the whole database, made by the engine while others write, and named only when they are found sound.
//!
//! A copy is read in one transaction, so it is the database of one moment. It grows under `<name>.unfinished-<process>`; the
//! engine then opens it and checks every page and every reference; only then is it given its name, in one step. Whoever finds
//! a file of that name has a whole backup, at a kill or a power cut at any instant.

use std::fs::{File, OpenOptions};
use std::io::ErrorKind;
use std::os::unix::fs::MetadataExt as _;
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use sqlx::Connection as _;
use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection};

use crate::store::StoreError;
use crate::store::error::system_in_words;
use crate::store::key_file::{private, sync_folder};
use crate::store::open::{PATIENCE, expected_check, folder_of, with_suffix};

/// What stands beside a database: a copy of that name would be taken for a part of it.
const BESIDE: [&str; 5] = ["-wal", "-shm", "-journal", ".lock", ".key"];

/// A finished copy.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Copied {
    /// Its size.
    pub bytes: u64,
    /// Registered people in it.
    pub people: i64,
}

/// Why there is no copy; each says what to do.
#[derive(Debug, thiserror::Error)]
pub enum CopyError {
    /// There is nothing to copy.
    #[error("basis data {} tidak ada; betulkan PENCAKER_DB", .0.display())]
    NoDatabase(PathBuf),
    /// It is not one of ours.
    #[error("{} bukan basis data pencaker", .0.display())]
    Stranger(PathBuf),
    /// The copy would take the place of the database or of a part of it.
    #[error(
        "{} adalah basis data itu sendiri atau berkas pendampingnya; tulis nama berkas lain", .0.display()
    )]
    Itself(PathBuf),
    /// A folder was named.
    #[error(
        "{} adalah folder; tulis juga nama berkasnya, misalnya {}", .0.display(), .0.join("cadangan.db").display()
    )]
    Folder(PathBuf),
    /// The folder of the copy is missing. It is not made: a disk that is not there would go unnoticed.
    #[error("folder {} tidak ada; buat dahulu folder itu, atau pasang disknya", .0.display())]
    NoFolder(PathBuf),
    /// A file of that name is there, and it is not an older copy of this very database.
    #[error(
        "{} sudah ada dan bukan cadangan dari basis data ini; berkas itu tidak ditimpa, tulis nama lain", .0.display()
    )]
    Taken(PathBuf),
    /// A bot has worked on the file of that name.
    #[error(
        "{} adalah basis data yang pernah atau sedang dipakai bot (ada {} di sampingnya); tulis nama lain", .0.display(), .1.display()
    )]
    AtWork(PathBuf, PathBuf),
    /// No room.
    #[error("disk tempat {} penuh; kosongkan ruang atau tulis tempat lain", .0.display())]
    Full(PathBuf),
    /// What was copied is damaged.
    #[error(
        "isi basis data rusak ({0}); jangan hapus cadangan yang lama, dan pulihkan salah satunya dengan `pencaker restore`"
    )]
    Unsound(String),
    /// A file could not be made, read or renamed.
    #[error("{} tidak dapat ditulis: {}", .path.display(), system_in_words(.error))]
    File {
        /// Which file.
        path: PathBuf,
        /// What the system says.
        error: std::io::Error,
    },
    /// Whatever else the database says.
    #[error("basis data tidak dapat disalin: {}", .0.in_words())]
    Database(StoreError),
}

// By hand, and not as a source: the sentence holds the cause already, and the terminal would say it twice.
impl From<StoreError> for CopyError {
    fn from(error: StoreError) -> CopyError {
        CopyError::Database(error)
    }
}

impl From<sqlx::Error> for CopyError {
    fn from(error: sqlx::Error) -> CopyError {
        CopyError::Database(error.into())
    }
}

/// Copies a database into `target`, whoever works on it: reads only, and takes no lock that a bot would notice. An older copy
/// of the same database is replaced, any other file is left alone.
pub async fn of_file(database: &Path, target: &Path, now: Timestamp) -> Result<Copied, CopyError> {
    if !database.is_file() {
        return Err(CopyError::NoDatabase(database.to_owned()));
    }
    check_target(database, target)?;
    let mut conn = reading(database).await?;
    let key = expected_check(&mut conn)
        .await?
        .ok_or_else(|| CopyError::Stranger(database.to_owned()))?;
    if target.exists() && key_of_file(target).await.ok().flatten() != Some(key) {
        return Err(CopyError::Taken(target.to_owned()));
    }
    let copied = copy(&mut conn, target, now).await;
    conn.close().await?;
    copied
}

/// A connection that only reads.
pub(super) async fn reading(file: &Path) -> Result<SqliteConnection, StoreError> {
    let options = SqliteConnectOptions::new()
        .filename(file)
        .read_only(true)
        .busy_timeout(PATIENCE);
    Ok(SqliteConnection::connect_with(&options).await?)
}

/// What a file remembers of its key; `None` when it is not one of ours.
pub(super) async fn key_of_file(file: &Path) -> Result<Option<String>, StoreError> {
    let mut conn = reading(file).await?;
    let key = expected_check(&mut conn).await;
    conn.close().await?;
    key
}

fn check_target(database: &Path, target: &Path) -> Result<(), CopyError> {
    if target.is_dir() {
        return Err(CopyError::Folder(target.to_owned()));
    }
    let folder = folder_of(target);
    if !folder.is_dir() {
        return Err(CopyError::NoFolder(folder.to_owned()));
    }
    let is_a_part = BESIDE
        .iter()
        .map(|ending| with_suffix(database, ending))
        .chain([database.to_owned()])
        .any(|part| are_one(&part, target));
    if is_a_part {
        return Err(CopyError::Itself(target.to_owned()));
    }
    let traces = ["-wal", "-shm", ".lock"].map(|ending| with_suffix(target, ending));
    match traces.into_iter().find(|trace| trace.exists()) {
        Some(trace) => Err(CopyError::AtWork(target.to_owned(), trace)),
        None => Ok(()),
    }
}

/// Do two paths name one file, be it there or not?
pub(super) fn are_one(one: &Path, other: &Path) -> bool {
    if let (Ok(one), Ok(other)) = (std::fs::metadata(one), std::fs::metadata(other)) {
        return (one.dev(), one.ino()) == (other.dev(), other.ino());
    }
    let place = |path: &Path| {
        let folder = folder_of(path).canonicalize().ok()?;
        Some(folder.join(path.file_name()?))
    };
    place(one).is_some() && place(one) == place(other)
}

/// Copies what this connection sees into `target`; a file of that name is replaced.
pub(super) async fn copy(
    conn: &mut SqliteConnection,
    target: &Path,
    now: Timestamp,
) -> Result<Copied, CopyError> {
    let unfinished = with_suffix(target, &format!(".unfinished-{}", std::process::id()));
    let name = unfinished.to_string_lossy().into_owned();
    let held = begin(&unfinished, target).map_err(|error| CopyError::File {
        path: target.to_owned(),
        error,
    })?;
    let made = fill(conn, &name, now).await;
    let named = match made {
        Ok(people) => finish(held, unfinished.clone(), target.to_owned())
            .await
            .map(|bytes| Copied { bytes, people }),
        Err(error) => Err(error),
    };
    named.map_err(|error| {
        // What cannot be used takes no room. If it cannot be removed either, the next copy of that name does it.
        let _ = std::fs::remove_file(&unfinished);
        match error {
            CopyError::Database(StoreError::Full) => CopyError::Full(target.to_owned()),
            other => other,
        }
    })
}

/// Makes the empty file that the engine fills, which is how the copy gets its narrow mode. The name is this process's own:
/// two that copy to one name at the same time do not disturb each other. What killed ones left is removed.
fn begin(unfinished: &Path, target: &Path) -> std::io::Result<File> {
    if unfinished.to_str().is_none() {
        return Err(ErrorKind::InvalidFilename.into());
    }
    let prefix = with_suffix(target, ".unfinished-");
    for entry in std::fs::read_dir(folder_of(target))?.flatten() {
        let (name, ours) = (entry.file_name(), prefix.file_name().unwrap_or_default());
        let process = name
            .to_str()
            .zip(ours.to_str())
            .and_then(|(name, ours)| name.strip_prefix(ours));
        if let Some(process) = process
            && (process == std::process::id().to_string()
                || !Path::new("/proc").join(process).exists())
        {
            std::fs::remove_file(entry.path())?;
        }
    }
    private(OpenOptions::new().write(true).create_new(true)).open(unfinished)
}

/// Fills a copy and finds it sound; returns how many people are in it.
async fn fill(conn: &mut SqliteConnection, copy: &str, now: Timestamp) -> Result<i64, CopyError> {
    sqlx::query("VACUUM INTO ?")
        .bind(copy)
        .execute(conn)
        .await?;
    let options = SqliteConnectOptions::new().filename(copy);
    let mut copy = SqliteConnection::connect_with(&options).await?;
    sqlx::query(
        "INSERT INTO meta (name, value) VALUES ('copied_at', ?) ON CONFLICT DO UPDATE SET value = excluded.value",
    )
    .bind(now.as_millisecond().to_string())
    .execute(&mut copy)
    .await?;
    verify(&mut copy).await?;
    let people = sqlx::query_scalar("SELECT count(*) FROM person")
        .fetch_one(&mut copy)
        .await?;
    copy.close().await?;
    Ok(people)
}

/// Lets the engine check every page and every reference.
pub(super) async fn verify(conn: &mut SqliteConnection) -> Result<(), CopyError> {
    let verdict: String = sqlx::query_scalar("PRAGMA integrity_check(1)")
        .fetch_one(&mut *conn)
        .await?;
    if verdict != "ok" {
        return Err(CopyError::Unsound(verdict));
    }
    let dangling = sqlx::query("PRAGMA foreign_key_check")
        .fetch_optional(conn)
        .await?;
    match dangling {
        Some(_) => Err(CopyError::Unsound("foreign_key_check".to_owned())),
        None => Ok(()),
    }
}

/// Puts the copy on the disk and gives it its name. Away from the loops, since a slow disk takes its time.
async fn finish(held: File, unfinished: PathBuf, target: PathBuf) -> Result<u64, CopyError> {
    let named = tokio::task::spawn_blocking(move || {
        let named = held
            .sync_all()
            .and_then(|()| std::fs::rename(&unfinished, &target))
            .and_then(|()| Ok(held.metadata()?.len()));
        sync_folder(&target);
        named.map_err(|error| CopyError::File {
            path: target,
            error,
        })
    });
    named
        .await
        .unwrap_or(Err(CopyError::Database(StoreError::Panicked)))
}
