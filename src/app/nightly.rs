//! A copy of the database each night, into a folder, the newest ones kept.
//!
//! The day of the office begins at 02.00 in Lampung. Whenever the folder has no copy named for the present day, one is made: a
//! program that was down at night makes up for it at its start, and nothing has to be remembered. Copying is done beside the
//! loops, so no event waits for it. What goes wrong is a line of the log, and a notice to admins, once a day.

use std::path::{Path, PathBuf};
use std::time::Duration;

use jiff::civil::Date;
use jiff::tz::{Offset, TimeZone};
use jiff::{SignedDuration, Timestamp};

use crate::app::{App, letters};
use crate::flows::outcome::Line;
use crate::flows::staff::BackupFailure;
use crate::flows::staff::Line::BackupFailed;
use crate::letter::Lane;
use crate::store::backup::{self, CopyError};
use crate::store::{StoreError, outbox};

/// When the day of the office begins: nobody writes at that hour.
const NIGHT: SignedDuration = SignedDuration::from_hours(2);

/// How often is looked whether a copy is due.
const LOOK: Duration = Duration::from_secs(20);

/// After a failure, the next try.
const AGAIN: SignedDuration = SignedDuration::from_hours(1);

/// How long the notice of a failure is worth reading.
const NEWS: SignedDuration = SignedDuration::from_hours(24);

/// Where copies are kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Folder {
    /// The folder. It is never made: an unplugged disk would go unnoticed.
    pub path: PathBuf,
    /// How many copies are kept, at least 1.
    pub keep: usize,
    /// What the names begin with, from the name of the database: `pencaker`.
    stem: String,
}

/// A copy that is there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    /// The file.
    pub file: PathBuf,
    /// The day it is named for.
    pub day: Date,
}

impl Folder {
    /// The copies of a database in a folder.
    #[must_use]
    pub fn of(database: &Path, path: &Path, keep: usize) -> Folder {
        let stem = database.file_stem().unwrap_or_default().to_string_lossy();
        Folder {
            path: path.to_owned(),
            keep,
            stem: stem.into_owned(),
        }
    }

    /// The name of a day's copy: `pencaker-2026-11-25.db`.
    fn name(&self, day: Date) -> PathBuf {
        self.path.join(format!("{}-{day}.db", self.stem))
    }

    /// The copies that are there, oldest first. Only files that are named as ours are.
    ///
    /// # Errors
    /// When the folder cannot be read.
    pub fn copies(&self) -> std::io::Result<Vec<Kept>> {
        let mut kept = Vec::new();
        for entry in std::fs::read_dir(&self.path)? {
            let file = entry?.path();
            let name = file.file_name().and_then(|name| name.to_str());
            let day = name
                .and_then(|name| name.strip_prefix(&self.stem)?.strip_prefix('-'))
                .and_then(|rest| rest.strip_suffix(".db")?.parse::<Date>().ok());
            if let Some(day) = day
                && self.name(day) == file
            {
                kept.push(Kept { file, day });
            }
        }
        kept.sort_by_key(|copy| copy.day);
        Ok(kept)
    }

    /// Removes all but the newest copies, never `made`. Returns how many went.
    fn rotate(&self, made: &Path) -> std::io::Result<usize> {
        let copies = self.copies()?;
        let surplus = copies.len().saturating_sub(self.keep);
        let old: Vec<_> = copies
            .into_iter()
            .map(|copy| copy.file)
            .filter(|file| file != made)
            .take(surplus)
            .collect();
        for file in &old {
            std::fs::remove_file(file)?;
        }
        Ok(old.len())
    }
}

/// What a look at the clock came to.
#[derive(Debug, PartialEq, Eq)]
pub enum Night {
    /// The copy of the day is there, or the next try has its time.
    NotDue,
    /// It was made.
    Made(PathBuf),
    /// It was not; admins are told.
    Failed,
}

/// The copies of a house.
#[derive(Debug)]
pub struct Nightly {
    app: App,
    folder: Folder,
    made: Option<Date>,
    failed: Option<Timestamp>,
}

impl Nightly {
    /// Into a folder.
    #[must_use]
    pub fn new(app: App, folder: Folder) -> Nightly {
        Nightly {
            app,
            folder,
            made: None,
            failed: None,
        }
    }

    /// Looks every few seconds until the program stops. A copy that is being made then is given up.
    pub async fn run(mut self) {
        let stop = self.app.shutdown().clone();
        while !stop.has_begun() {
            tokio::select! {
                _ = self.look() => {}
                () = stop.begun() => return,
            }
            tokio::select! {
                () = tokio::time::sleep(LOOK) => {}
                () = stop.begun() => return,
            }
        }
    }

    /// Makes the copy of the present day if there is none.
    pub async fn look(&mut self) -> Night {
        let now = self.app.clock().now();
        let day = day_of(now);
        let waits = |failed: Timestamp| now.duration_since(failed).abs() < AGAIN;
        let target = self.folder.name(day);
        if self.made == Some(day) || self.failed.is_some_and(waits) || target.is_file() {
            return Night::NotDue;
        }
        match self.make(&target, now).await {
            Ok(()) => {
                self.made = Some(day);
                self.failed = None;
                Night::Made(target)
            }
            Err(error) => {
                tracing::error!(%error, "the nightly backup failed; it is tried again in an hour");
                self.failed = Some(now);
                if let Err(error) = self.tell(day, &error, now).await {
                    tracing::error!(%error, "admins could not be told about it");
                }
                Night::Failed
            }
        }
    }

    async fn make(&self, target: &Path, now: Timestamp) -> Result<(), CopyError> {
        let copied = backup::of_file(self.app.store().path(), target, now).await?;
        let (folder, made) = (self.folder.clone(), target.to_owned());
        // A folder on a slow disk must not hold up a loop.
        let rotated = tokio::task::spawn_blocking(move || folder.rotate(&made)).await;
        match rotated {
            Ok(Ok(removed)) => tracing::info!(bytes = copied.bytes, removed, "backed up"),
            Ok(Err(error)) => {
                tracing::warn!(%error, "backed up, but older backups could not be removed");
            }
            Err(_) => tracing::warn!("backed up, but older backups were not looked at"),
        }
        Ok(())
    }

    async fn tell(&self, day: Date, error: &CopyError, now: Timestamp) -> Result<(), StoreError> {
        let why = match error {
            CopyError::NoFolder(_) => BackupFailure::NoFolder,
            CopyError::Full(_) => BackupFailure::Full,
            CopyError::Unsound(_) => BackupFailure::Unsound,
            _ => BackupFailure::Other,
        };
        let line = Line::Staff(BackupFailed(why));
        // The same day is told once, also by a program that was started anew.
        let cause = format!("backup-failed-{day}");
        let until = now.checked_add(NEWS).ok();
        self.app
            .store()
            .write(move |tx| {
                Box::pin(async move {
                    let letters = letters::to_admins(tx, &line).await?;
                    outbox::post(tx, &letters, Some(&cause), until, now).await
                })
            })
            .await?;
        self.app.bell().ring(Lane::Notice);
        Ok(())
    }
}

/// The day of the office at a moment.
#[must_use]
pub fn day_of(now: Timestamp) -> Date {
    let begun = now.checked_sub(NIGHT).unwrap_or(now);
    TimeZone::fixed(Offset::constant(7))
        .to_datetime(begun)
        .date()
}
