//! The key file beside the database: 32 random bytes as 64 hexadecimal digits, readable by its owner alone.

use std::io::Write;
use std::path::Path;

use crate::store::error::OpenError;
use crate::store::open::folder_of;

/// Reads the key; `None` when there is no such file.
pub(super) fn read(path: &Path) -> Result<Option<[u8; 32]>, OpenError> {
    match std::fs::read_to_string(path) {
        Ok(text) => blake3::Hash::from_hex(text.trim())
            .map(|hash| Some(*hash.as_bytes()))
            .map_err(|_| OpenError::KeyUnreadable(path.to_owned())),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(error) if error.kind() == std::io::ErrorKind::InvalidData => {
            Err(OpenError::KeyUnreadable(path.to_owned()))
        }
        Err(error) => Err(OpenError::File {
            path: path.to_owned(),
            error,
        }),
    }
}

/// Makes a new key file. It is on the disk before the database knows it, so that a power cut never leaves one without the
/// other.
pub(super) fn create(path: &Path) -> Result<[u8; 32], OpenError> {
    let mut secret = [0u8; 32];
    getrandom::fill(&mut secret).expect("the system has randomness: without it there is no key");
    let failed = |error| OpenError::File {
        path: path.to_owned(),
        error,
    };
    let mut file = private(std::fs::OpenOptions::new().write(true).create_new(true))
        .open(path)
        .map_err(failed)?;
    writeln!(file, "{}", blake3::Hash::from(secret).to_hex()).map_err(failed)?;
    file.sync_all().map_err(failed)?;
    sync_folder(path);
    Ok(secret)
}

/// Puts on the disk that a file was made, renamed or removed.
pub(super) fn sync_folder(file: &Path) {
    if let Ok(folder) = std::fs::File::open(folder_of(file)) {
        // Some file systems refuse to sync a folder; the file itself is safe then.
        let _ = folder.sync_all();
    }
}

/// Options that make a file readable and writable by its owner alone.
pub(super) fn private(options: &mut std::fs::OpenOptions) -> &mut std::fs::OpenOptions {
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(options, 0o600);
    options
}
