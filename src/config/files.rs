//! Files that are named behind a command, and what `pencaker export` is asked for.

use std::path::PathBuf;

/// What `pencaker export` writes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Export {
    /// Registered people.
    People,
    /// Classes.
    Classes,
    /// Where people found work.
    Placements,
}

pub(super) fn kind_of(text: Option<&str>) -> Result<Export, String> {
    match text {
        Some("people") => Ok(Export::People),
        Some("classes") => Ok(Export::Classes),
        Some("placements") => Ok(Export::Placements),
        Some(_) | None => Err(
            "Yang diekspor belum disebut: tulis `pencaker export people BERKAS.xlsx`, `classes` atau `placements`."
                .into(),
        ),
    }
}

pub(super) fn export_of(text: Option<&str>) -> Result<PathBuf, String> {
    text.map(PathBuf::from).ok_or_else(|| {
        "Nama berkas ekspor belum ada: tulis `pencaker export people BERKAS.xlsx`.".to_owned()
    })
}

pub(super) fn backup_of(text: Option<&str>, command: &str) -> Result<PathBuf, String> {
    text.map(PathBuf::from)
        .ok_or_else(|| format!("Nama berkas cadangan belum ada: tulis `pencaker {command} BERKAS`, misalnya `pencaker {command} cadangan.db`."))
}
