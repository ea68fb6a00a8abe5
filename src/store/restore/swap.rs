//! The database and its backup change places, in steps that each leave a whole database under its name.
//!
//! The log must never be applied to a file that it does not belong to. So the log of the former database is folded in before
//! (`Present::Whole`) and what is left of it is empty; only a database that cannot be opened any more is kept with its log.

use std::fs::{File, OpenOptions};
use std::io;
use std::os::unix::fs::{MetadataExt as _, chown};
use std::path::{Path, PathBuf};

use crate::store::key_file::{private, sync_folder};
use crate::store::open::{folder_of, with_suffix};

/// How the present database is found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Present {
    /// One sound file.
    Whole,
    /// Broken, empty or missing: whatever lies there is kept together.
    Pieces,
}

/// One step; done twice it does no harm.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Step {
    /// The file has a second name.
    Link { file: PathBuf, name: PathBuf },
    /// The file has another name; whatever had that name is gone.
    Rename { file: PathBuf, name: PathBuf },
    /// An empty log, or an index of one, goes.
    Remove { file: PathBuf },
}

/// Puts `restored` in place of `database`; returns the name under which the former one is kept.
pub(super) fn run(
    database: &Path,
    restored: &Path,
    present: Present,
    stamp: &str,
) -> Result<Option<PathBuf>, (PathBuf, io::Error)> {
    belong_alike(restored, database);
    let kept = free_name(database, stamp);
    let steps = plan(database, restored, &kept, present);
    for step in &steps {
        take(step)?;
    }
    Ok(kept.exists().then_some(kept))
}

/// The steps, in order. What is there decides, so that an interrupted run is simply run again.
fn plan(database: &Path, restored: &Path, kept: &Path, present: Present) -> Vec<Step> {
    let mut steps = Vec::new();
    if database.exists() {
        steps.push(Step::Link {
            file: database.to_owned(),
            name: kept.to_owned(),
        });
    }
    for ending in ["-wal", "-journal"] {
        let file = with_suffix(database, ending);
        match present {
            _ if !file.exists() => {}
            Present::Whole => steps.push(Step::Remove { file }),
            Present::Pieces => steps.push(Step::Rename {
                file,
                name: with_suffix(kept, ending),
            }),
        }
    }
    steps.push(Step::Remove {
        file: with_suffix(database, "-shm"),
    });
    steps.push(Step::Rename {
        file: restored.to_owned(),
        name: database.to_owned(),
    });
    steps
}

fn take(step: &Step) -> Result<(), (PathBuf, io::Error)> {
    let (file, done) = match step {
        Step::Link { file, name } => (file, link(file, name)),
        Step::Rename { file, name } => (file, std::fs::rename(file, name)),
        Step::Remove { file } => match std::fs::remove_file(file) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => (file, Ok(())),
            done => (file, done),
        },
    };
    done.map_err(|error| (file.clone(), error))?;
    // Each step is on the disk before the next begins, so that a power cut keeps their order.
    sync_folder(file);
    Ok(())
}

/// A second name for a file; where the file system knows no such thing, a copy.
fn link(file: &Path, name: &Path) -> io::Result<()> {
    if std::fs::hard_link(file, name).is_ok() {
        return Ok(());
    }
    let mut copy = private(OpenOptions::new().write(true).create_new(true)).open(name)?;
    io::copy(&mut File::open(file)?, &mut copy)?;
    copy.sync_all()
}

fn free_name(database: &Path, stamp: &str) -> PathBuf {
    let name = with_suffix(database, &format!(".before-restore-{stamp}"));
    let mut free = name.clone();
    let mut number = 2;
    while free.exists() || with_suffix(&free, "-wal").exists() {
        free = with_suffix(&name, &format!("-{number}"));
        number += 1;
    }
    free
}

/// Whoever restores is often the administrator of the machine, while the bot runs as somebody else: the new files belong to
/// whom the former database, or the folder, belongs.
fn belong_alike(restored: &Path, database: &Path) {
    let model = std::fs::metadata(database).or_else(|_| std::fs::metadata(folder_of(database)));
    let Ok(model) = model else { return };
    for file in [restored.to_owned(), with_suffix(database, ".lock")] {
        let differs = std::fs::metadata(&file)
            .is_ok_and(|now| (now.uid(), now.gid()) != (model.uid(), model.gid()));
        if differs && let Err(error) = chown(&file, Some(model.uid()), Some(model.gid())) {
            tracing::warn!(%error, "a file could not be given to the owner of the database");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Lays out a database with its log, and a backup beside it.
    fn laid_out() -> (tempfile::TempDir, PathBuf, PathBuf) {
        let folder = tempfile::tempdir().unwrap();
        let database = folder.path().join("kantor.db");
        let restored = folder.path().join("kantor.db.restored");
        std::fs::write(&database, "former").unwrap();
        std::fs::write(with_suffix(&database, "-wal"), "log of the former").unwrap();
        std::fs::write(with_suffix(&database, "-shm"), "index").unwrap();
        std::fs::write(&restored, "backup").unwrap();
        (folder, database, restored)
    }

    fn read(path: &Path) -> Option<String> {
        std::fs::read_to_string(path).ok()
    }

    #[test]
    fn a_kill_after_any_step_leaves_a_whole_database_and_loses_no_piece() {
        for present in [Present::Whole, Present::Pieces] {
            let steps = {
                let (_folder, database, restored) = laid_out();
                let kept = free_name(&database, "x");
                plan(&database, &restored, &kept, present).len()
            };
            assert_eq!(steps, 4, "link, log, index, name");
            for killed_after in 0..=steps {
                let (folder, database, restored) = laid_out();
                let kept = free_name(&database, "x");
                let plan = plan(&database, &restored, &kept, present);
                for step in &plan[..killed_after] {
                    take(step).unwrap();
                }
                let now = read(&database).expect("never none");
                let log = read(&with_suffix(&database, "-wal"));
                if killed_after == steps {
                    assert_eq!(now, "backup");
                    assert_eq!(log, None, "a log that is not its own");
                } else {
                    assert_eq!(now, "former");
                }
                if present == Present::Pieces {
                    let moved = read(&with_suffix(&kept, "-wal"));
                    assert_eq!(
                        log.or(moved).as_deref(),
                        Some("log of the former"),
                        "{killed_after}"
                    );
                }
                // Whoever runs it again ends where it was going.
                std::fs::write(&restored, "backup").unwrap();
                run(&database, &restored, present, "x").unwrap();
                assert_eq!(read(&database).as_deref(), Some("backup"));
                assert_eq!(read(&kept).as_deref(), Some("former"));
                assert!(!with_suffix(&database, "-wal").exists());
                assert!(!with_suffix(&database, "-shm").exists());
                drop(folder);
            }
        }
    }

    #[test]
    fn without_a_former_database_nothing_is_kept_but_a_stray_log() {
        let (_folder, database, restored) = laid_out();
        std::fs::remove_file(&database).unwrap();
        assert_eq!(
            run(&database, &restored, Present::Pieces, "x").unwrap(),
            None
        );
        assert_eq!(read(&database).as_deref(), Some("backup"));
        let log = with_suffix(&database, ".before-restore-x-wal");
        assert_eq!(read(&log).as_deref(), Some("log of the former"));
    }
}
