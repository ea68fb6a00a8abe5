//! Opening the one database file: lock, key, copy before a migration, migrations, one writer and four readers.

use std::fs::OpenOptions;
use std::path::{Path, PathBuf};
use std::time::Duration;

use jiff::Timestamp;
use sqlx::ConnectOptions;
use sqlx::migrate::{MigrateError, Migrator};
use sqlx::sqlite::{
    SqliteConnectOptions, SqliteConnection, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous,
};

use crate::store::error::{OpenError, StoreError};
use crate::store::lock::lock;
use crate::store::seal::Keys;
use crate::store::writer::{NextIds, Tx, Writer};
use crate::store::{Store, backup, key_file};

pub(super) static MIGRATIONS: Migrator = sqlx::migrate!("./migrations");

/// The first version of the engine without the fault that can corrupt a write-ahead log when it is reset.
const ENGINE: (u32, u32, u32) = (3, 51, 3);

/// How long a statement waits for another process that holds the file.
pub(super) const PATIENCE: Duration = Duration::from_secs(10);

/// Connections that read.
const READERS: u32 = 4;

/// What is to be opened, and how careful it is.
#[derive(Debug, Clone)]
pub struct Settings {
    /// The database file; made when it is not there.
    pub path: PathBuf,
    /// The key file; made together with a new database only.
    pub key_file: PathBuf,
    /// What a commit survives.
    pub sync: Sync,
}

impl Settings {
    /// A database with its key file beside it, as careful as can be.
    #[must_use]
    pub fn beside(path: &Path) -> Settings {
        Settings {
            path: path.to_owned(),
            key_file: with_suffix(path, ".key"),
            sync: Sync::Full,
        }
    }
}

/// What a commit survives.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sync {
    /// A power cut.
    Full,
    /// A killed process; a power cut may take the last moments.
    Normal,
}

/// A path with something behind its last character: `pencaker.db` and `.key` make `pencaker.db.key`.
pub(super) fn with_suffix(path: &Path, suffix: &str) -> PathBuf {
    let mut whole = path.as_os_str().to_owned();
    whole.push(suffix);
    PathBuf::from(whole)
}

/// The folder a file stands in.
pub(super) fn folder_of(path: &Path) -> &Path {
    path.parent()
        .filter(|folder| !folder.as_os_str().is_empty())
        .unwrap_or(Path::new("."))
}

impl Store {
    /// Opens the file, or makes it. Refuses in words: a second process, a wrong or missing key, a newer or altered schema.
    pub async fn open(settings: &Settings, now: Timestamp) -> Result<Store, OpenError> {
        Store::open_with(settings, now, &MIGRATIONS).await
    }

    /// The same with other migrations: a program of a later release, in tests.
    pub(super) async fn open_with(
        settings: &Settings,
        now: Timestamp,
        migrations: &Migrator,
    ) -> Result<Store, OpenError> {
        let lock = lock(&settings.path)?;
        let options = options(settings);
        create_private(&settings.path)?;
        let mut conn = options.clone().connect().await?;
        check_engine(&mut conn).await?;
        let keys = unlock(&mut conn, settings).await?;
        migrate(&mut conn, &settings.path, migrations, now).await?;
        remember_key(&mut conn, &keys, now).await?;
        let next = next_ids(&mut conn).await?;
        let readers = SqlitePoolOptions::new()
            .max_connections(READERS)
            .min_connections(0)
            .idle_timeout(None)
            .max_lifetime(None)
            .test_before_acquire(false)
            .acquire_timeout(Duration::from_secs(30))
            .connect_lazy_with(options.read_only(true).create_if_missing(false));
        let writer = Writer::start(Tx {
            conn,
            keys: keys.clone(),
            next,
            over: false,
        });
        Ok(Store::assemble(
            writer,
            readers,
            keys,
            settings.path.clone(),
            lock,
        ))
    }
}

/// Makes an empty file that its owner alone may read; the engine gives its log the same mode.
fn create_private(path: &Path) -> Result<(), OpenError> {
    key_file::private(OpenOptions::new().write(true).create(true).truncate(false))
        .open(path)
        .map(drop)
        .map_err(|error| OpenError::File {
            path: path.to_owned(),
            error,
        })
}

pub(super) fn options(settings: &Settings) -> SqliteConnectOptions {
    SqliteConnectOptions::new()
        .filename(&settings.path)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(match settings.sync {
            Sync::Full => SqliteSynchronous::Full,
            Sync::Normal => SqliteSynchronous::Normal,
        })
        .foreign_keys(true)
        .busy_timeout(PATIENCE)
        .pragma("secure_delete", "ON")
        .pragma("temp_store", "MEMORY")
        .pragma("cache_size", "-8192")
        .pragma("journal_size_limit", (32 * 1024 * 1024).to_string())
        .statement_cache_capacity(256)
        // As many rows as a group of events has, so that the engine never waits in the middle for somebody to fetch them.
        .row_buffer_size(256)
        .disable_statement_logging()
}

async fn check_engine(conn: &mut SqliteConnection) -> Result<(), OpenError> {
    let version: String = sqlx::query_scalar("SELECT sqlite_version()")
        .fetch_one(conn)
        .await?;
    let mut numbers = version
        .split('.')
        .map(|number| number.parse::<u32>().unwrap_or(0));
    let mut number = || numbers.next().unwrap_or(0);
    if (number(), number(), number()) < ENGINE {
        Err(OpenError::OldEngine(version))
    } else {
        Ok(())
    }
}

/// Finds the key of this database, or makes one for a new database.
pub(super) async fn unlock(
    conn: &mut SqliteConnection,
    settings: &Settings,
) -> Result<Keys, OpenError> {
    let expected = expected_check(conn).await?;
    let secret = match (key_file::read(&settings.key_file)?, &expected) {
        (Some(secret), _) => secret,
        (None, None) => key_file::create(&settings.key_file)?,
        (None, Some(_)) => {
            return Err(OpenError::KeyMissing {
                key: settings.key_file.clone(),
                database: settings.path.clone(),
            });
        }
    };
    let keys = Keys::derive(&secret);
    match expected {
        Some(expected) if expected != keys.check() => Err(OpenError::KeyWrong {
            key: settings.key_file.clone(),
            database: settings.path.clone(),
        }),
        _ => Ok(keys),
    }
}

/// What the database remembers of its key; `None` while it is new, and for a database that is not ours.
pub(super) async fn expected_check(
    conn: &mut SqliteConnection,
) -> Result<Option<String>, StoreError> {
    let known: i64 = sqlx::query_scalar(
        "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = 'meta'",
    )
    .fetch_one(&mut *conn)
    .await?;
    if known == 0 {
        return Ok(None);
    }
    Ok(
        sqlx::query_scalar!("SELECT value FROM meta WHERE name = 'key_check'")
            .fetch_optional(conn)
            .await?,
    )
}

async fn remember_key(
    conn: &mut SqliteConnection,
    keys: &Keys,
    now: Timestamp,
) -> Result<(), OpenError> {
    let (check, born) = (keys.check(), now.as_millisecond().to_string());
    sqlx::query!(
        "INSERT INTO meta (name, value) VALUES ('key_check', ?), ('created_at', ?) ON CONFLICT DO NOTHING",
        check,
        born
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Applies what is new; an existing database is copied first.
pub(super) async fn migrate(
    conn: &mut SqliteConnection,
    path: &Path,
    migrations: &Migrator,
    now: Timestamp,
) -> Result<(), OpenError> {
    let newest = newest(migrations);
    if let Some(present) = applied(conn).await?
        && present < newest
    {
        let copy = with_suffix(path, &format!(".before-{newest}"));
        backup::copy(conn, &copy, now)
            .await
            .map_err(OpenError::NoCopy)?;
        tracing::info!(
            from = present,
            to = newest,
            "the database was copied before its migration"
        );
    }
    migrations
        .run(&mut *conn)
        .await
        .map_err(|error| match error {
            MigrateError::VersionMissing(_) | MigrateError::VersionTooNew(..) => {
                OpenError::Newer(path.to_owned())
            }
            MigrateError::VersionMismatch(version) => OpenError::Altered(version),
            MigrateError::Execute(error) | MigrateError::ExecuteMigration(error, _) => error.into(),
            other => OpenError::Database(StoreError::Other(other.to_string())),
        })
}

/// The newest of these migrations.
pub(super) fn newest(migrations: &Migrator) -> i64 {
    migrations
        .iter()
        .map(|migration| migration.version)
        .max()
        .unwrap_or(0)
}

/// The newest migration this file has seen; `None` for a new file.
pub(super) async fn applied(conn: &mut SqliteConnection) -> Result<Option<i64>, OpenError> {
    let known: i64 = sqlx::query_scalar(
        "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = '_sqlx_migrations'",
    )
    .fetch_one(&mut *conn)
    .await?;
    if known == 0 {
        return Ok(None);
    }
    Ok(
        sqlx::query_scalar("SELECT max(version) FROM _sqlx_migrations")
            .fetch_one(conn)
            .await?,
    )
}

async fn next_ids(conn: &mut SqliteConnection) -> Result<NextIds, OpenError> {
    let row = sqlx::query!(
        r#"SELECT
            (SELECT coalesce(max(id), 0) + 1 FROM outbox) AS "letter!: i64",
            (SELECT coalesce(max(seq), 0) + 1 FROM sqlite_sequence WHERE name = 'person') AS "person!: i64",
            (SELECT coalesce(max(seq), 0) + 1 FROM sqlite_sequence WHERE name = 'request') AS "request!: i64",
            (SELECT coalesce(max(seq), 0) + 1 FROM sqlite_sequence WHERE name = 'class') AS "class!: i64",
            (SELECT coalesce(max(seq), 0) + 1 FROM sqlite_sequence WHERE name = 'application') AS "application!: i64",
            (SELECT coalesce(max(seq), 0) + 1 FROM sqlite_sequence WHERE name = 'invitation') AS "invitation!: i64",
            (SELECT coalesce(max(seq), 0) + 1 FROM sqlite_sequence WHERE name = 'question') AS "question!: i64",
            (SELECT coalesce(max(seq), 0) + 1 FROM sqlite_sequence WHERE name = 'spell') AS "spell!: i64""#
    )
    .fetch_one(conn)
    .await?;
    Ok(NextIds {
        letter: row.letter,
        person: row.person,
        request: row.request,
        class: row.class,
        application: row.application,
        invitation: row.invitation,
        question: row.question,
        spell: row.spell,
    })
}

#[cfg(test)]
mod tests {
    use sqlx::Executor as _;

    use super::*;
    use crate::store::StoreError;

    /// On every connection, the writer's and each reader's; and a row for somebody who is not there is refused.
    #[tokio::test]
    async fn sql_13_every_connection_enforces_foreign_keys() {
        const ASK: &str = "PRAGMA foreign_keys";
        let folder = tempfile::tempdir().unwrap();
        let settings = Settings::beside(&folder.path().join("uji.db"));
        let store = Store::open(&settings, Timestamp::UNIX_EPOCH).await.unwrap();
        let writer: i64 = store
            .write(|tx| {
                Box::pin(async { Ok(sqlx::query_scalar(ASK).fetch_one(&mut tx.conn).await?) })
            })
            .await
            .unwrap();
        let mut readers = Vec::new();
        for _ in 0..READERS {
            readers.push(store.read().await.unwrap());
        }
        let mut enforced = vec![writer];
        for reader in &mut readers {
            enforced.push(
                sqlx::query_scalar(ASK)
                    .fetch_one(&mut *reader.conn)
                    .await
                    .unwrap(),
            );
        }
        assert_eq!(enforced, [1, 1, 1, 1, 1]);
        let orphan = store.write(|tx| {
            Box::pin(async {
                let row = "INSERT INTO request (kind, chat_id, person_id, created_at) VALUES ('contact', 1, 999, 0)";
                tx.conn.execute(row).await?;
                Ok(())
            })
        });
        assert!(matches!(orphan.await, Err(StoreError::Other(_))));
    }
}
