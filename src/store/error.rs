//! What can go wrong in the store, sorted by what the caller does next.

use std::path::PathBuf;

/// A read or a write that did not happen. Nothing of a failed write is left in the database.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum StoreError {
    /// Another process held the file for longer than the busy timeout.
    #[error("the database is busy")]
    Busy,
    /// The disk is full.
    #[error("the disk is full")]
    Full,
    /// The file or its folder cannot be written.
    #[error("the database cannot be written")]
    ReadOnly,
    /// The disk failed to read or write.
    #[error("the disk failed: {0}")]
    Disk(String),
    /// The store was closed: the program is ending.
    #[error("the store is closed")]
    Closed,
    /// The job itself panicked; it was rolled back alone.
    #[error("the job panicked")]
    Panicked,
    /// Something stored cannot be opened with this key or by this program. The text names the column.
    #[error("unreadable: {0}")]
    Unreadable(&'static str),
    /// A defect of ours: a constraint, a type, a statement. The texts of the engine name columns, never values.
    #[error("refused by the database: {0}")]
    Other(String),
}

impl StoreError {
    /// The same write may succeed later without anybody changing the program.
    #[must_use]
    pub fn passes(&self) -> bool {
        match self {
            StoreError::Busy | StoreError::Full | StoreError::ReadOnly | StoreError::Disk(_) => {
                true
            }
            StoreError::Closed
            | StoreError::Panicked
            | StoreError::Unreadable(_)
            | StoreError::Other(_) => false,
        }
    }
}

impl From<sqlx::Error> for StoreError {
    fn from(error: sqlx::Error) -> StoreError {
        match &error {
            sqlx::Error::Database(refusal) => {
                let code = refusal
                    .code()
                    .and_then(|code| code.parse::<i32>().ok())
                    .unwrap_or(0);
                // The low byte is the primary result code of SQLite, the rest a refinement.
                match code & 0xff {
                    5 | 6 => StoreError::Busy,
                    8 | 23 => StoreError::ReadOnly,
                    13 => StoreError::Full,
                    7 | 10 | 11 | 14 | 26 => StoreError::Disk(refusal.message().to_owned()),
                    _ => StoreError::Other(refusal.message().to_owned()),
                }
            }
            sqlx::Error::PoolTimedOut => StoreError::Busy,
            sqlx::Error::PoolClosed | sqlx::Error::WorkerCrashed => StoreError::Closed,
            sqlx::Error::Io(failure) => StoreError::Disk(failure.kind().to_string()),
            _ => StoreError::Other(error.to_string()),
        }
    }
}

/// Why the database was not opened; each says what to do.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// Another process has it.
    #[error(
        "database {0} sedang dipakai proses pencaker lain; hentikan proses itu dahulu atau pakai berkas lain (PENCAKER_DB)"
    )]
    InUse(PathBuf),
    /// The key file is missing though the database was made with one.
    #[error(
        "berkas kunci {key} tidak ada, padahal database {database} memerlukannya; kembalikan berkas itu atau tunjuk letaknya dengan PENCAKER_KEY_FILE"
    )]
    KeyMissing {
        /// Where it was looked for.
        key: PathBuf,
        /// The database.
        database: PathBuf,
    },
    /// The key file belongs to another database.
    #[error(
        "berkas kunci {key} bukan milik database {database}; tunjuk berkas kunci yang benar dengan PENCAKER_KEY_FILE"
    )]
    KeyWrong {
        /// The key file.
        key: PathBuf,
        /// The database.
        database: PathBuf,
    },
    /// The key file holds something else.
    #[error(
        "berkas kunci {0} tidak berisi 64 angka heksadesimal; kembalikan salinannya yang benar"
    )]
    KeyUnreadable(PathBuf),
    /// A newer program was here.
    #[error(
        "database {0} dibuat versi pencaker yang lebih baru; pakai versi itu, atau kembalikan salinan dari sebelum pembaruan"
    )]
    Newer(PathBuf),
    /// A released migration was edited.
    #[error(
        "migrasi nomor {0} berbeda dari yang sudah dijalankan pada database ini; pasang pencaker dari rilis resmi"
    )]
    Altered(i64),
    /// An engine that may corrupt its log.
    #[error("SQLite {0} terlalu lama (perlu 3.51.3 atau lebih baru)")]
    OldEngine(String),
    /// A file could not be made, read or locked.
    #[error("{path} tidak dapat dibuka: {error}")]
    File {
        /// Which file.
        path: PathBuf,
        /// What the system says.
        error: std::io::Error,
    },
    /// Whatever else the database says.
    #[error("database tidak dapat dibuka: {0}")]
    Database(StoreError),
}

impl From<StoreError> for OpenError {
    fn from(error: StoreError) -> OpenError {
        OpenError::Database(error)
    }
}

impl From<sqlx::Error> for OpenError {
    fn from(error: sqlx::Error) -> OpenError {
        OpenError::Database(error.into())
    }
}
