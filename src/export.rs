//! `pencaker export`: people, classes or placements as a sheet of Excel, for whoever sits at the terminal. The file can be read
//! by its owner alone, since whole NIKs stand in it; that it was made is on record.

use std::fs::{File, OpenOptions};
use std::io::Write as _;
use std::path::Path;

use anyhow::{Context as _, anyhow};

use crate::clock::Clock;
use crate::config::{self, Settings};
use crate::flows::language::Language;
use crate::flows::sheets::exported::Kind;
use crate::service::store_settings;
use crate::store::export::Export;
use crate::text::numbers;
use crate::text::sheets::export;
use crate::workbook::Writer;

/// Writes the file; one of that name is never replaced.
///
/// # Errors
/// In a sentence that says what to do; then there is no file.
pub async fn make(settings: &Settings, kind: config::Export, file: &Path) -> anyhow::Result<()> {
    let kind = match kind {
        config::Export::People => Kind::People,
        config::Export::Classes => Kind::Classes,
        config::Export::Placements => Kind::Placements,
    };
    if !settings.db.is_file() {
        return Err(anyhow!(
            "Ekspor tidak dibuat: basis data {} tidak ada.",
            settings.db.display()
        ));
    }
    let target = private(file).with_context(|| {
        format!(
            "Ekspor tidak dibuat: {} sudah ada atau foldernya tidak dapat ditulis",
            file.display()
        )
    })?;
    let written = write(settings, kind, file, target).await;
    if written.is_err() {
        drop(std::fs::remove_file(file));
    }
    let rows = written.context("Ekspor tidak dibuat")?;
    let rows = numbers::grouped(rows, Language::Indonesian);
    say(&match kind {
        Kind::People => format!(
            "{rows} orang ditulis ke {}. Di dalamnya ada NIK lengkap: simpan baik-baik, hapus setelah dipakai.",
            file.display()
        ),
        Kind::Classes => format!("{rows} kelas ditulis ke {}.", file.display()),
        Kind::Placements => format!(
            "Penempatan kerja belum dicatat oleh bot: {} hanya berisi judul kolom.",
            file.display()
        ),
    })?;
    Ok(())
}

async fn write(settings: &Settings, kind: Kind, file: &Path, target: File) -> anyhow::Result<u64> {
    let folder = file
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty())
        .unwrap_or(Path::new("."));
    let mut database = Export::open(&store_settings(settings)).await?;
    database.note(kind, Clock::system().now()).await?;
    let mut writer = Writer::streamed(kind.word(), export::places(kind), folder)?;
    let (mut rows, mut after) = (0, 0);
    loop {
        let mut page = Vec::new();
        match kind {
            Kind::People => {
                for person in database.people(after).await? {
                    after = person.id;
                    page.push(export::person(&person));
                }
            }
            Kind::Classes => {
                for class in database.classes(after).await? {
                    after = class.id;
                    page.push(export::class(&class));
                }
            }
            Kind::Placements => {}
        }
        if page.is_empty() {
            break;
        }
        for row in page {
            rows += 1;
            writer.row(&row)?;
        }
    }
    database.close().await?;
    writer.save(target)?;
    Ok(rows)
}

/// A new file that its owner alone may read.
fn private(file: &Path) -> std::io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(file)
}

fn say(line: &str) -> std::io::Result<()> {
    writeln!(std::io::stdout(), "{line}")
}
