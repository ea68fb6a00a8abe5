//! `pencaker backup` and `pencaker restore`: what the person at the terminal is told.

use std::io::Write as _;
use std::path::Path;

use anyhow::Context as _;

use crate::clock::Clock;
use crate::config::Settings;
use crate::flows::language::Language;
use crate::service::store_settings;
use crate::store::backup;
use crate::store::restore::{self, Restored};
use crate::text::{dates, numbers};

/// Copies the database into `file`, also while a bot runs on it.
///
/// # Errors
/// In a sentence that says what to do; then there is no file of that name, or the one that was there before.
pub async fn make(settings: &Settings, file: &Path) -> anyhow::Result<()> {
    let copied = backup::of_file(&settings.db, file, Clock::system().now())
        .await
        .context("Cadangan tidak dibuat")?;
    say(&format!(
        "Cadangan selesai dan sudah diperiksa: {} ({}, {} orang terdaftar).",
        file.display(),
        size(copied.bytes),
        count(copied.people)
    ))?;
    say(&format!(
        "Berkas kunci {} tidak ada di dalamnya: simpan salinannya di tempat lain, tanpa kunci itu cadangan tidak dapat dipakai.",
        settings.key_file.display()
    ))?;
    Ok(())
}

/// Puts the backup `file` in place of the database.
///
/// # Errors
/// In a sentence that says what to do; then the database is as it was.
pub async fn restore(settings: &Settings, file: &Path) -> anyhow::Result<()> {
    let restored = restore::restore(&store_settings(settings), file, Clock::system().now())
        .await
        .context("Basis data tidak diganti")?;
    let made = restored.made_at.map_or_else(String::new, |at| {
        format!(", keadaan {}", dates::moment(at, Language::Indonesian))
    });
    say(&format!(
        "Basis data {} sekarang berisi cadangan {}: {} orang terdaftar{made}.",
        settings.db.display(),
        file.display(),
        count(restored.people)
    ))?;
    if let Some(kept) = &restored.kept {
        say(&format!(
            "Basis data yang lama disimpan sebagai {}.",
            kept.display()
        ))?;
    }
    for note in notes(&restored) {
        say(&note)?;
    }
    Ok(())
}

/// What was changed in the backup, and what nobody can know.
fn notes(restored: &Restored) -> Vec<String> {
    let settled = restored.settled;
    let mut notes = Vec::new();
    if settled.expired > 0 {
        notes.push(format!(
            "{} pesan yang menunggu lebih dari satu jam tidak dikirim lagi, karena hampir pasti sudah sampai.",
            settled.expired
        ));
    }
    if settled.paused > 0 {
        notes.push(format!(
            "{} siaran dijeda supaya tidak terkirim dua kali.",
            settled.paused
        ));
    }
    if settled.erased > 0 {
        notes.push(format!(
            "{} orang yang menghapus datanya sesudah cadangan ini dibuat tetap terhapus.",
            settled.erased
        ));
    }
    if settled.blind {
        notes.push("Apa yang terjadi sesudah cadangan ini dibuat tidak dapat dilihat dari basis data yang lama: 1.000 nomor pendaftaran dilompati supaya tidak ada yang kembar, dan orang yang sejak itu menghapus datanya ada lagi.".to_owned());
    }
    notes.push("Yang diisi orang sesudah cadangan ini dibuat tidak ada lagi; kabari mereka bila perlu. Jalankan `pencaker serve`.".to_owned());
    notes
}

/// Bytes as people read them: `812 KB`, `1,4 MB`.
fn size(bytes: u64) -> String {
    let tenths = bytes / 100_000;
    if tenths < 10 {
        format!("{} KB", bytes.div_ceil(1_000))
    } else {
        let whole = numbers::grouped(tenths / 10, Language::Indonesian);
        format!("{whole},{} MB", tenths % 10)
    }
}

fn count(people: i64) -> String {
    numbers::grouped(u64::try_from(people).unwrap_or(0), Language::Indonesian)
}

fn say(line: &str) -> std::io::Result<()> {
    writeln!(std::io::stdout(), "{line}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_are_said_as_people_read_them() {
        assert_eq!(size(4_096), "5 KB");
        assert_eq!(size(999_000), "999 KB");
        assert_eq!(size(1_449_000), "1,4 MB");
        assert_eq!(size(2_345_600_000), "2.345,6 MB");
    }
}
