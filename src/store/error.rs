//! What can go wrong in the store, sorted by what the caller does next.

use std::io::ErrorKind;
use std::path::PathBuf;

use crate::store::backup::CopyError;

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

    /// The same for the person at the terminal, without a full stop.
    pub(super) fn in_words(&self) -> String {
        match self {
            StoreError::Busy => "sedang dipakai program lain".to_owned(),
            StoreError::Full => "disk penuh".to_owned(),
            StoreError::ReadOnly => "berkas atau foldernya tidak boleh ditulis".to_owned(),
            StoreError::Disk(said) => {
                format!("berkasnya rusak, bukan basis data, atau disknya gagal ({said})")
            }
            StoreError::Closed => "sudah ditutup".to_owned(),
            StoreError::Panicked | StoreError::Unreadable(_) | StoreError::Other(_) => {
                format!("kesalahan di dalam program ({self})")
            }
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
    /// There is no copy of the database from before the migration, so it is not migrated.
    #[error("salinan sebelum pembaruan tidak dapat dibuat: {0}")]
    NoCopy(CopyError),
    /// An engine that may corrupt its log.
    #[error("SQLite {0} terlalu lama (perlu 3.51.3 atau lebih baru)")]
    OldEngine(String),
    /// A folder stands where the file should be.
    #[error(
        "{} adalah folder; tulis juga nama berkasnya pada PENCAKER_DB, misalnya {}", .0.display(), .0.join("pencaker.db").display()
    )]
    Folder(PathBuf),
    /// The folder of the file is missing. It is not made: a disk that is not there would go unnoticed.
    #[error(
        "folder {} tidak ada; buat dahulu folder itu (atau pasang disknya), atau betulkan PENCAKER_DB", .0.display()
    )]
    NoFolder(PathBuf),
    /// A file could not be made, read or locked.
    #[error("{} tidak dapat dibuka: {}", .path.display(), system_in_words(.error))]
    File {
        /// Which file.
        path: PathBuf,
        /// What the system says.
        error: std::io::Error,
    },
    /// Whatever else the database says.
    #[error("database tidak dapat dibuka: {}", .0.in_words())]
    Database(StoreError),
}

/// What the system says about a file, for the person at the terminal.
pub(super) fn system_in_words(error: &std::io::Error) -> String {
    match error.kind() {
        ErrorKind::NotFound => "berkas atau foldernya tidak ada".to_owned(),
        ErrorKind::PermissionDenied => "tidak ada izin untuk berkas atau foldernya".to_owned(),
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => "disk penuh".to_owned(),
        ErrorKind::ReadOnlyFilesystem => "disknya hanya dapat dibaca".to_owned(),
        ErrorKind::IsADirectory => "itu sebuah folder".to_owned(),
        ErrorKind::NotADirectory => "salah satu bagian jalurnya bukan folder".to_owned(),
        _ => format!("kesalahan sistem ({error})"),
    }
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
