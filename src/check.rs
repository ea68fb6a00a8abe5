//! `pencaker check`: looks at everything that the bot will need, says what it found, and changes nothing outside.
//!
//! Opening the database makes it when it is not there, as the first start would.

use std::io::Write as _;
use std::time::Duration;

use anyhow::{Context as _, bail};
use jiff::Timestamp;
use serde::Deserialize;

use crate::app::nightly::{Folder, day_of};
use crate::catalog::Catalog;
use crate::clock::Clock;
use crate::config::Settings;
use crate::service::{backup_folder, store_settings};
use crate::store::Store;
use crate::telegram::api::Api;

#[derive(Deserialize)]
struct Me {
    username: Option<String>,
}

/// Checks lists, database and the way to Telegram.
///
/// # Errors
/// At the first thing that would keep the bot from working, in a sentence that says what to do.
pub async fn run(settings: &Settings) -> anyhow::Result<()> {
    let lists = Catalog::load().context("Daftar bawaan rusak: pasang ulang program")?;
    say(&format!(
        "Daftar: {} kabupaten/kota, {} kejuruan.",
        lists.regions().len(),
        lists.fields().len()
    ))?;

    let store = Store::open(&store_settings(settings), Clock::system().now()).await?;
    store.close().await;
    say(&format!(
        "Basis data: {} dapat dipakai.",
        settings.db.display()
    ))?;

    if let Some(folder) = backup_folder(settings) {
        say(&backups_in_words(&folder, Clock::system().now())?)?;
    }

    if settings.owners.is_empty() {
        say(
            "Admin: belum ada; isi PENCAKER_OWNERS dengan id Telegram agar ada yang dapat membuka /petugas.",
        )?;
    } else {
        say(&format!("Admin: {} akun.", settings.owners.len()))?;
    }

    let Some(token) = settings.token.clone() else {
        say("Telegram: dilewati, karena TELOXIDE_TOKEN belum diisi.")?;
        return Ok(());
    };
    let api = Api::new(&settings.api_url, token).map_err(anyhow::Error::msg)?;
    match api
        .call::<Me>("getMe", &serde_json::json!({}), Duration::from_secs(15))
        .await
    {
        Ok(me) => say(&format!(
            "Telegram: tersambung sebagai @{}.",
            me.username.unwrap_or_default()
        ))?,
        Err(failure) => bail!(
            "Telegram tidak menjawab dengan baik ({failure}): periksa TELOXIDE_TOKEN, PENCAKER_API_URL dan sambungan internet."
        ),
    }
    Ok(())
}

/// How many backups there are, and how old the newest is.
fn backups_in_words(folder: &Folder, now: Timestamp) -> anyhow::Result<String> {
    let Ok(copies) = folder.copies() else {
        bail!(
            "Folder cadangan {} tidak dapat dibaca: buat folder itu (atau pasang disknya), atau betulkan PENCAKER_BACKUP_DIR.",
            folder.path.display()
        );
    };
    let Some(newest) = copies.last() else {
        return Ok(format!(
            "Cadangan: belum ada di {}; yang pertama dibuat begitu bot berjalan.",
            folder.path.display()
        ));
    };
    let days = newest.day.duration_until(day_of(now)).as_hours() / 24;
    let age = match days {
        ..=0 => "dari hari ini".to_owned(),
        1 => "dari kemarin".to_owned(),
        _ => format!("sudah {days} hari yang lalu; bot membuatnya setiap malam selama berjalan"),
    };
    Ok(format!(
        "Cadangan: {} berkas, yang terbaru {} {age}.",
        copies.len(),
        newest.file.display()
    ))
}

fn say(line: &str) -> std::io::Result<()> {
    writeln!(std::io::stdout(), "{line}")
}
