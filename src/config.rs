//! The settings of the program, read once from flags and environment: the only place that reads the environment.
//!
//! Whoever runs the program works for the office, so its terminal speaks Indonesian. A missing or wrong setting ends in one
//! sentence that says what to do (`Refusal`); an empty variable counts as not set, because compose files write them so.

use std::ffi::OsString;
use std::net::SocketAddr;
use std::path::PathBuf;

use clap::Parser;
use secrecy::SecretString;

use self::cli::{Cli, Given, Sub, in_words};
pub use self::files::Export;

/// The command line as clap reads it.
mod cli;
/// Files that are named behind a command.
mod files;

/// The public Bot API server.
pub const PUBLIC_API_URL: &str = "https://api.telegram.org";
/// Where the webhook listens, behind a proxy that ends TLS, unless an address is named.
pub const WEBHOOK_LISTEN: &str = "127.0.0.1:8081";
/// Paths of the listener that are ours; the webhook cannot have them.
pub const OWN_PATHS: [&str; 2] = ["/health", "/metrics"];
/// The database of the demo, unless a database is named.
pub const DEMO_DATABASE: &str = "pencaker-demo.db";

/// What the program is asked to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Task {
    /// Run the bot.
    Serve,
    /// Run the demo with its page at this port of the loopback address; 0 takes a free one.
    Demo {
        /// The port of the page.
        port: u16,
    },
    /// Check everything and leave.
    Check,
    /// Copy the database into this file and leave.
    Backup {
        /// The copy.
        file: PathBuf,
    },
    /// Write rows of the database into this .xlsx and leave.
    Export {
        /// Which rows.
        kind: Export,
        /// The file.
        file: PathBuf,
    },
    /// Put this copy in place of the database and leave.
    Restore {
        /// The copy.
        file: PathBuf,
    },
}

/// The settings, understood. Its `Debug` shows no secret.
#[derive(Debug, Clone)]
pub struct Settings {
    /// The bot's token; `serve` has one for certain.
    pub token: Option<SecretString>,
    /// The Bot API server, without a slash at its end.
    pub api_url: String,
    /// The database file.
    pub db: PathBuf,
    /// The file with the key that seals what is personal.
    pub key_file: PathBuf,
    /// Telegram ids of the first admins.
    pub owners: Vec<i64>,
    /// How updates come in.
    pub updates: Updates,
    /// Where we listen: for the webhook, and for whoever asks how the program is. `None`: nowhere.
    pub listen: Option<SocketAddr>,
    /// How fast letters may go.
    pub rate: Rate,
    /// How firmly a commit is written.
    pub sync: Sync,
    /// Where a copy of the database is kept each night; `None`: nowhere.
    pub backups: Option<Backups>,
    /// The form of the log.
    pub log: LogForm,
    /// What the log lets through, in the language of `RUST_LOG`.
    pub log_filter: String,
}

/// How updates come in.
#[derive(Debug, Clone)]
pub enum Updates {
    /// We ask for them.
    Polling,
    /// Telegram brings them.
    Webhook {
        /// The public address, https.
        url: String,
        /// What Telegram shows with each update.
        secret: SecretString,
    },
}

/// The copies of each night.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Backups {
    /// The folder they are kept in; it must be there.
    pub folder: PathBuf,
    /// How many are kept, the newest, 1–1,000.
    pub keep: usize,
}

/// How fast letters may go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rate {
    /// At most so many a second over all chats, 1–100,000.
    PerSecond(u32),
    /// As fast as answers come, also to a single chat: for measuring against the simulator.
    Unlimited,
}

/// How firmly a commit is written to the disk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sync {
    /// A commit outlives a power cut.
    Full,
    /// The last commits may be lost at a power cut, never at a crash of the program.
    Normal,
}

/// The form of the log.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LogForm {
    /// Lines for people.
    Text,
    /// One JSON object a line.
    Json,
}

/// Why the program does not start.
#[derive(Debug)]
pub enum Refusal {
    /// Help or the version was asked for; not a failure.
    Shown(clap::Error),
    /// One sentence that says what to do.
    Sentence(String),
}

/// Reads flags and environment.
///
/// # Errors
/// A [`Refusal`] with one sentence for the person at the terminal.
pub fn read<I, T>(arguments: I) -> Result<(Task, Settings), Refusal>
where
    I: IntoIterator<Item = T>,
    T: Into<OsString> + Clone,
{
    let cli = Cli::try_parse_from(arguments).map_err(in_words)?;
    understand(&cli).map_err(Refusal::Sentence)
}

fn understand(cli: &Cli) -> Result<(Task, Settings), String> {
    let given = &cli.given;
    let task = match &cli.command {
        Sub::Serve => Task::Serve,
        Sub::Check => Task::Check,
        Sub::Backup { file } => Task::Backup {
            file: files::backup_of(filled(file.as_ref()), "backup")?,
        },
        Sub::Restore { file } => Task::Restore {
            file: files::backup_of(filled(file.as_ref()), "restore")?,
        },
        Sub::Export { what, file } => Task::Export {
            kind: files::kind_of(filled(what.as_ref()))?,
            file: files::export_of(filled(file.as_ref()))?,
        },
        Sub::Demo { port } => Task::Demo {
            port: port_of(filled(port.as_ref()))?,
        },
    };
    let token = filled(given.token.as_ref()).map(token_of).transpose()?;
    if task == Task::Serve && token.is_none() {
        return Err("Token bot belum ada: isi TELOXIDE_TOKEN dengan token dari @BotFather, atau coba dulu tanpa token dengan `pencaker demo`.".into());
    }
    let db = match (filled(given.db.as_ref()), &task) {
        (Some(path), _) => PathBuf::from(path),
        (None, Task::Demo { .. }) => PathBuf::from(DEMO_DATABASE),
        (None, _) => PathBuf::from("pencaker.db"),
    };
    let key_file = filled(given.key_file.as_ref()).map_or_else(
        || {
            let mut name = db.clone().into_os_string();
            name.push(".key");
            PathBuf::from(name)
        },
        PathBuf::from,
    );
    let updates = updates_of(given)?;
    let listen = listen_of(filled(given.listen.as_ref()), &updates)?;
    let settings = Settings {
        token,
        api_url: api_url_of(filled(given.api_url.as_ref()))?,
        db,
        key_file,
        owners: owners_of(filled(given.owners.as_ref()))?,
        updates,
        listen,
        rate: rate_of(filled(given.rate.as_ref()))?,
        sync: match filled(given.sync.as_ref()) {
            None | Some("full") => Sync::Full,
            Some("normal") => Sync::Normal,
            Some(other) => {
                return Err(format!(
                    "PENCAKER_SYNC berisi “{other}”: tulis `full` atau `normal`."
                ));
            }
        },
        backups: backups_of(given)?,
        log: match filled(given.log.as_ref()) {
            None | Some("text") => LogForm::Text,
            Some("json") => LogForm::Json,
            Some(other) => {
                return Err(format!(
                    "PENCAKER_LOG berisi “{other}”: tulis `text` atau `json`."
                ));
            }
        },
        log_filter: log_filter_of(filled(given.log_filter.as_ref()))?,
    };
    Ok((task, settings))
}

/// A setting that holds more than blanks.
fn filled(value: Option<&String>) -> Option<&str> {
    value
        .map(|text| text.trim())
        .filter(|text| !text.is_empty())
}

fn port_of(text: Option<&str>) -> Result<u16, String> {
    let Some(text) = text else { return Ok(8080) };
    text.parse()
        .map_err(|_| format!("--port berisi “{text}”: tulis angka 0 sampai 65535, misalnya 8080."))
}

fn backups_of(given: &Given) -> Result<Option<Backups>, String> {
    let keep = filled(given.backup_keep.as_ref());
    let Some(folder) = filled(given.backup_dir.as_ref()) else {
        return match keep {
            Some(_) => Err("PENCAKER_BACKUP_KEEP hanya berlaku bersama PENCAKER_BACKUP_DIR: isi keduanya, atau kosongkan keduanya.".into()),
            None => Ok(None),
        };
    };
    let keep = match keep.map(str::parse::<usize>) {
        None => 14,
        Some(Ok(keep)) if (1..=1_000).contains(&keep) => keep,
        Some(_) => {
            return Err("PENCAKER_BACKUP_KEEP bukan angka 1 sampai 1000: tulis berapa malam cadangan disimpan, biasanya 14.".into());
        }
    };
    Ok(Some(Backups {
        folder: PathBuf::from(folder),
        keep,
    }))
}

/// The value itself is never shown again: it may be a real token with a slip.
fn token_of(text: &str) -> Result<SecretString, String> {
    let well_formed = text.split_once(':').is_some_and(|(id, rest)| {
        !id.is_empty()
            && id.bytes().all(|byte| byte.is_ascii_digit())
            && rest.len() >= 3
            && rest
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-')
    });
    if well_formed {
        Ok(SecretString::from(text))
    } else {
        Err("TELOXIDE_TOKEN bukan token bot: salin utuh dari @BotFather, bentuknya 123456789:huruf-dan-angka.".into())
    }
}

fn api_url_of(text: Option<&str>) -> Result<String, String> {
    let text = text.unwrap_or(PUBLIC_API_URL);
    match reqwest::Url::parse(text) {
        Ok(url)
            if matches!(url.scheme(), "http" | "https")
                && url.has_host()
                && url.query().is_none() =>
        {
            Ok(url.as_str().trim_end_matches('/').to_owned())
        }
        _ => Err(format!(
            "PENCAKER_API_URL berisi “{text}”: tulis alamat lengkap, misalnya {PUBLIC_API_URL}."
        )),
    }
}

fn owners_of(text: Option<&str>) -> Result<Vec<i64>, String> {
    let Some(text) = text else {
        return Ok(Vec::new());
    };
    let mut owners = Vec::new();
    for part in text.split(',').map(str::trim) {
        match part.parse::<i64>() {
            Ok(id) if id > 0 && part.bytes().all(|byte| byte.is_ascii_digit()) => owners.push(id),
            _ => {
                return Err(format!(
                    "PENCAKER_OWNERS berisi “{part}”: tulis id Telegram berupa angka, dipisahkan koma, misalnya 111222333,444555666 (bukan @nama)."
                ));
            }
        }
    }
    owners.sort_unstable();
    owners.dedup();
    Ok(owners)
}

fn updates_of(given: &Given) -> Result<Updates, String> {
    let secret = filled(given.webhook_secret.as_ref());
    let Some(url) = filled(given.webhook_url.as_ref()) else {
        if secret.is_some() {
            return Err("PENCAKER_WEBHOOK_SECRET hanya berlaku bersama PENCAKER_WEBHOOK_URL: isi keduanya, atau kosongkan keduanya.".into());
        }
        return Ok(Updates::Polling);
    };
    let parsed = reqwest::Url::parse(url)
        .ok()
        .filter(|parsed| parsed.scheme() == "https" && parsed.has_host());
    let Some(parsed) = parsed else {
        return Err(format!(
            "PENCAKER_WEBHOOK_URL berisi “{url}”: tulis alamat https yang dapat dijangkau Telegram."
        ));
    };
    if OWN_PATHS.contains(&parsed.path()) {
        return Err(format!(
            "PENCAKER_WEBHOOK_URL berisi “{url}”, padahal alamat itu dipakai untuk memantau program: pilih alamat lain, misalnya https://{}/telegram.",
            parsed.host_str().unwrap_or_default()
        ));
    }
    let secret = secret.filter(|text| {
        (16..=256).contains(&text.len())
            && text
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-')
    });
    let Some(secret) = secret else {
        return Err("Webhook memerlukan rahasia: isi PENCAKER_WEBHOOK_SECRET dengan 16–256 huruf A–Z a–z 0–9 _ - yang acak.".into());
    };
    Ok(Updates::Webhook {
        url: url.to_owned(),
        secret: SecretString::from(secret),
    })
}

fn listen_of(text: Option<&str>, updates: &Updates) -> Result<Option<SocketAddr>, String> {
    let default = match updates {
        Updates::Polling => None,
        Updates::Webhook { .. } => Some(WEBHOOK_LISTEN),
    };
    let Some(text) = text.or(default) else {
        return Ok(None);
    };
    text.parse().map(Some).map_err(|_| {
        format!(
            "PENCAKER_LISTEN berisi “{text}”: tulis alamat dan porta, misalnya {WEBHOOK_LISTEN}."
        )
    })
}

fn rate_of(text: Option<&str>) -> Result<Rate, String> {
    let Some(text) = text else {
        return Ok(Rate::PerSecond(30));
    };
    match text.parse::<u32>() {
        Ok(rate) if (1..=100_000).contains(&rate) => Ok(Rate::PerSecond(rate)),
        Err(_) if text == "unlimited" => Ok(Rate::Unlimited),
        _ => Err(format!(
            "PENCAKER_RATE berisi “{text}”: tulis angka 1 sampai 100000, biasanya 30."
        )),
    }
}

fn log_filter_of(text: Option<&str>) -> Result<String, String> {
    let text = text.unwrap_or("info");
    match tracing_subscriber::EnvFilter::try_new(text) {
        Ok(_) => Ok(text.to_owned()),
        Err(_) => Err(format!(
            "RUST_LOG berisi “{text}”: tulis error, warn, info, debug atau trace."
        )),
    }
}

#[cfg(test)]
#[path = "config/config_tests.rs"]
mod tests;
