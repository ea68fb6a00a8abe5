//! The lock that keeps a second process away from a database.

use std::fs::{File, OpenOptions, TryLockError};
use std::path::Path;

use crate::store::error::OpenError;
use crate::store::key_file;
use crate::store::open::{folder_of, with_suffix};

/// What keeps a second process away from a database; the system frees it when this process ends, however it ends.
#[derive(Debug)]
pub(super) struct Lock(File);

impl Drop for Lock {
    /// Freed by name and not by closing alone: a program that another thread is just starting holds the same open file until it
    /// runs, and would keep the lock for as long.
    fn drop(&mut self) {
        if let Err(error) = self.0.unlock() {
            tracing::warn!(%error, "the lock of the database is only freed when its file is closed");
        }
    }
}

/// Takes the lock that keeps a second process away.
pub(super) fn lock(database: &Path) -> Result<Lock, OpenError> {
    if database.is_dir() {
        return Err(OpenError::Folder(database.to_owned()));
    }
    let folder = folder_of(database);
    if !folder.is_dir() {
        return Err(OpenError::NoFolder(folder.to_owned()));
    }
    let path = with_suffix(database, ".lock");
    let failed = |error| OpenError::File {
        path: path.clone(),
        error,
    };
    let file = key_file::private(OpenOptions::new().write(true).create(true).truncate(false))
        .open(&path)
        .map_err(failed)?;
    match file.try_lock() {
        Ok(()) => Ok(Lock(file)),
        Err(TryLockError::WouldBlock) => Err(OpenError::InUse(database.to_owned())),
        Err(TryLockError::Error(error)) => Err(failed(error)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Another thread that is starting a program holds the same open file for a moment.
    #[test]
    fn the_lock_is_free_though_its_file_is_open_elsewhere() {
        let folder = tempfile::tempdir().unwrap();
        let database = folder.path().join("uji.db");
        let held = lock(&database).unwrap();
        assert!(matches!(lock(&database), Err(OpenError::InUse(_))));
        let elsewhere = held.0.try_clone().unwrap();
        drop(held);
        assert!(lock(&database).is_ok());
        drop(elsewhere);
    }
}
