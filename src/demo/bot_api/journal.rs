//! The journal: every change of the world as a line of JSON, appended before the change is answered.
//!
//! A line is whole once it is written, so a process that is killed loses nothing it has shown. A torn last line is what
//! nobody was answered, and is dropped. A long journal is written anew at open, without what was overwritten since.
use std::fs::{File, OpenOptions};
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use serde_json::Value;
use serde_json::value::RawValue;

use super::model::{Group, Keyboard, Person, Query, Shown, StoredFile, Waiting, Webhook};

/// Bytes beyond which a journal is written anew at open.
const LONG: u64 = 8 * 1024 * 1024;

/// One change. `World::apply` is the only place that carries them out, at replay and in life.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Record {
    /// Where the counting goes on, written at the head of a compacted journal.
    Counters {
        version: u64,
        update: i64,
        query: i64,
        file: u64,
        chats: Vec<(i64, i64)>,
    },
    Person(Person),
    Group(Group),
    Message {
        chat: i64,
        shown: Shown,
    },
    Edited {
        chat: i64,
        id: i64,
        text: Box<RawValue>,
    },
    Deleted {
        chat: i64,
        ids: Vec<i64>,
    },
    Keyboard {
        chat: i64,
        keyboard: Option<Keyboard>,
    },
    Update(Waiting),
    /// Every update with a lower identifier has reached the bot.
    Confirmed {
        below: i64,
    },
    /// This one update has reached the bot, whatever became of those before it.
    Delivered {
        id: i64,
    },
    Allowed(Option<Vec<String>>),
    Webhook(Option<Webhook>),
    Query(Query),
    Answered {
        id: String,
        answer: Value,
    },
    Commands {
        scope: String,
        language: String,
        commands: Option<Value>,
    },
    Words {
        what: String,
        language: String,
        text: String,
    },
    MenuButton {
        chat: Option<i64>,
        button: Value,
    },
    File(StoredFile),
}

/// What people wrote stands in the journal: it is its owner's alone.
fn private(options: &mut OpenOptions) -> &mut OpenOptions {
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(options, 0o600);
    options
}

/// The same for a file that an older program made with a wider mode.
fn narrow(file: &File) -> std::io::Result<()> {
    #[cfg(unix)]
    file.set_permissions(std::os::unix::fs::PermissionsExt::from_mode(0o600))?;
    Ok(())
}

pub(crate) struct Journal {
    path: PathBuf,
    file: File,
    pending: Vec<u8>,
}

impl Journal {
    /// Opens or makes the file; returns what it holds, and whether it should be written anew.
    pub(crate) fn open(path: &Path) -> std::io::Result<(Self, Vec<Record>, bool)> {
        let file = private(OpenOptions::new().create(true).append(true).read(true)).open(path)?;
        narrow(&file)?;
        let length = file.metadata()?.len();
        let mut records = Vec::new();
        let mut torn = false;
        for line in BufReader::new(File::open(path)?).split(b'\n') {
            match serde_json::from_slice(&line?) {
                Ok(record) => records.push(record),
                Err(_) => torn = true,
            }
        }
        let journal = Self {
            path: path.to_owned(),
            file,
            pending: Vec::new(),
        };
        Ok((journal, records, torn || length > LONG))
    }

    /// The folder for the bytes of files, beside the journal.
    pub(crate) fn files(path: &Path) -> PathBuf {
        let mut name = path.as_os_str().to_owned();
        name.push(".files");
        name.into()
    }

    /// Makes that folder, for its owner alone as well.
    pub(crate) fn make_files(folder: &Path) -> std::io::Result<()> {
        std::fs::create_dir_all(folder)?;
        #[cfg(unix)]
        std::fs::set_permissions(folder, std::os::unix::fs::PermissionsExt::from_mode(0o700))?;
        Ok(())
    }

    /// Notes a change; it is safe after the next `flush`.
    pub(crate) fn append(&mut self, record: &Record) {
        if serde_json::to_writer(&mut self.pending, record).is_ok() {
            self.pending.push(b'\n');
        }
    }

    /// Hands everything noted to the operating system in one piece.
    pub(crate) fn flush(&mut self) {
        if self.pending.is_empty() {
            return;
        }
        if let Err(error) = self.file.write_all(&self.pending) {
            tracing::error!(%error, "the simulator's journal cannot be written");
        }
        self.pending.clear();
    }

    /// Replaces the file by these records, at once or not at all.
    pub(crate) fn rewrite(&mut self, records: &[Record]) -> std::io::Result<()> {
        let mut name = self.path.as_os_str().to_owned();
        name.push(".new");
        let fresh = PathBuf::from(name);
        let mut text = Vec::new();
        for record in records {
            serde_json::to_writer(&mut text, record)?;
            text.push(b'\n');
        }
        let mut file =
            private(OpenOptions::new().create(true).write(true).truncate(true)).open(&fresh)?;
        narrow(&file)?;
        file.write_all(&text)?;
        file.sync_all()?;
        std::fs::rename(&fresh, &self.path)?;
        self.file = OpenOptions::new().append(true).open(&self.path)?;
        Ok(())
    }
}
