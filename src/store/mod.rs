//! SQLite: the only room that writes SQL.
//!
//! One file, one process, one writer. Whoever wants to write hands the writer a job (`Store::write`), which runs inside a
//! transaction and may await nothing but SQL; whoever wants to read takes one of four readers (`Store::read`) for a moment.
//! What a conversation may know is read by `facts`, what it wishes is written by `changes`, both in the job of its event.

/// Applications of one person.
mod applications;
/// Who came to meetings.
pub mod attendance;
/// What staff did.
mod audit;
/// Copies of the whole database.
pub mod backup;
/// Announcements to many.
pub mod bulk;
/// What a conversation may wish to be written.
pub mod changes;
/// Chats and their conversations.
pub mod chats;
/// Who is told that a class of a field has opened.
pub mod class_wishes;
/// Classes by their row ids.
mod classes;
/// The end of a class.
pub mod completion;
/// Days off as the office keeps them.
mod days_off;
/// What is due by the clock.
pub mod due;
/// What can go wrong.
mod error;
/// Rows for an export, read beside a running bot.
pub mod export;
/// What a conversation may know.
pub mod facts;
/// The office in numbers.
pub mod figures;
/// The questions after graduation.
pub mod follow_up;
/// Updates as they came.
pub mod inbox;
/// The key file beside the database.
mod key_file;
/// The lists of the catalog.
pub mod lists;
/// What keeps a second process away.
mod lock;
/// Meetings of classes: planned, read.
pub mod meetings;
/// Opening: lock, key, migrations, connections.
mod open;
/// Letters to be sent.
pub mod outbox;
/// Questions to training centres by their row ids.
pub mod questions;
/// Through which chat a person is reached.
pub mod reach;
/// Who may have to be reminded, and of what they were.
pub mod reminders;
/// Reports, and the rows they are made of.
pub mod reports;
/// A backup takes the place of the database.
pub mod restore;
/// Applications whose people are to hear what became of them.
pub mod results;
/// Changes of meetings that people were not told of yet.
pub mod schedule_changes;
/// What must not stand readable in the file.
pub mod seal;
/// Seats, the queue for them, and who is reminded.
pub mod seats;
/// Who is judged in a class, and announcements that wait.
pub mod selection;
/// Sheets of applicants.
pub mod sheets;
/// Spells of work, and answers about it.
mod spells;
/// Who is staff.
pub mod staff;
/// What waits, and how much room there is.
pub mod standing;
/// Classes whose results are missing though they begin soon.
pub mod unannounced;
/// A later release over an older database.
#[cfg(test)]
mod upgrade_tests;
/// Checkpoints, forgetting.
pub mod upkeep;
/// The one writer and its group commit.
pub mod writer;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use futures::future::BoxFuture;
use sqlx::Sqlite;
use sqlx::pool::PoolConnection;
use sqlx::sqlite::SqlitePool;

pub use error::{OpenError, StoreError};
use lock::Lock;
pub use open::{Settings, Sync};
pub use writer::Tx;

use seal::Keys;
use writer::{Work, Writer};

/// The open database. Cheap to clone; the last clone keeps the lock.
#[derive(Debug, Clone)]
pub struct Store(Arc<Inside>);

#[derive(Debug)]
struct Inside {
    writer: Writer,
    readers: SqlitePool,
    keys: Keys,
    path: PathBuf,
    /// Held as long as the process has the file; never read.
    _lock: Lock,
}

/// A reader: what was committed when its statement began. Give it back soon, for it keeps the log from being shortened.
#[derive(Debug)]
pub struct Reader {
    pub(super) conn: PoolConnection<Sqlite>,
    pub(super) keys: Keys,
}

impl Store {
    fn assemble(
        writer: Writer,
        readers: SqlitePool,
        keys: Keys,
        path: PathBuf,
        lock: Lock,
    ) -> Store {
        Store(Arc::new(Inside {
            writer,
            readers,
            keys,
            path,
            _lock: lock,
        }))
    }

    /// Runs a job in a write transaction and answers after its commit; on an error nothing of it is left. Jobs that wait at
    /// the same time are committed together. The job may await SQL only.
    ///
    /// ```ignore
    /// store.write(move |tx| Box::pin(async move { inbox::done(tx, &[update_id]).await })).await
    /// ```
    pub async fn write<T, F>(&self, job: F) -> Result<T, StoreError>
    where
        T: Send + 'static,
        F: for<'c> FnOnce(&'c mut Tx) -> BoxFuture<'c, Result<T, StoreError>> + Send + 'static,
    {
        self.0.writer.write(job).await
    }

    /// The same for a job that writes with a single statement: when no other job waits, that is a transaction by itself.
    pub async fn write_at_once<T, F>(&self, job: F) -> Result<T, StoreError>
    where
        T: Send + 'static,
        F: for<'c> FnOnce(&'c mut Tx) -> BoxFuture<'c, Result<T, StoreError>> + Send + 'static,
    {
        self.0.writer.write_at_once(job).await
    }

    /// Does one item of a kind of work that is cheaper done for many at once: items that wait at the same time are given to
    /// `work` together. When it fails for many, each is tried by itself, so that a bad one harms no other.
    pub async fn write_together<I, T>(&self, item: I, work: Work<I, T>) -> Result<T, StoreError>
    where
        I: Clone + Send + 'static,
        T: Send + 'static,
    {
        self.0.writer.write_together(item, work).await
    }

    /// Borrows one of the readers; waits up to 30 s for one.
    pub async fn read(&self) -> Result<Reader, StoreError> {
        Ok(Reader {
            conn: self.0.readers.acquire().await?,
            keys: self.0.keys.clone(),
        })
    }

    /// Empties the write-ahead log into the file. `Busy` while somebody reads for longer than a moment: then it is done in
    /// part.
    pub async fn checkpoint(&self) -> Result<(), StoreError> {
        self.0.writer.checkpoint().await
    }

    /// Finishes the jobs that wait, empties the log and closes the file. Later reads and writes are refused as closed.
    pub async fn close(&self) {
        self.0.readers.close().await;
        self.0.writer.close().await;
    }

    /// Sets the writer's connection so that it refuses as a broken disk would.
    #[cfg(test)]
    pub(crate) async fn pragma(&self, statement: &'static str) {
        let set = self.write(move |tx| {
            Box::pin(async move {
                sqlx::query(statement).execute(&mut tx.conn).await?;
                Ok(())
            })
        });
        set.await.expect("a setting can be set");
    }

    /// Where the database file is.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.0.path
    }
}
