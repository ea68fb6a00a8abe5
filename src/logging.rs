//! The log: what goes to standard error, and what never does.
//!
//! A line that cannot be written (a full disk, a closed terminal) is lost and nothing else is.
//!
//! No line is ever written with a person's name, NIK, number or words: our own lines carry ids and kinds only. The token could
//! still come in through a line of a dependency, so every line passes a scrubber that knows it. A panic's own words may quote
//! what somebody typed, so of a panic only its place is logged.

use std::io::{self, Write};
use std::panic;

use secrecy::{ExposeSecret, SecretString};
use tracing_subscriber::EnvFilter;
use tracing_subscriber::fmt::MakeWriter;

use crate::config::{LogForm, Settings};

/// Begins logging as the settings say. A second call changes nothing.
pub fn start(settings: &Settings) {
    let filter =
        EnvFilter::try_new(&settings.log_filter).unwrap_or_else(|_| EnvFilter::new("info"));
    let lines = Scrubbed {
        secret: settings.token.clone(),
    };
    let builder = tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(lines)
        .with_ansi(false)
        // The layer would tell standard error, and that it cannot be written is what it has to tell: it would panic.
        .log_internal_errors(false);
    let started = match settings.log {
        LogForm::Text => builder.try_init(),
        LogForm::Json => builder.json().try_init(),
    };
    if started.is_ok() {
        panic::set_hook(Box::new(|panic| {
            let place = panic
                .location()
                .map_or_else(String::new, ToString::to_string);
            tracing::error!(place, "a panic");
        }));
    }
}

/// Standard error without the secret.
struct Scrubbed {
    secret: Option<SecretString>,
}

/// One line on its way.
struct Line<'a> {
    secret: Option<&'a SecretString>,
}

impl<'a> MakeWriter<'a> for Scrubbed {
    type Writer = Line<'a>;

    fn make_writer(&'a self) -> Line<'a> {
        Line {
            secret: self.secret.as_ref(),
        }
    }
}

impl Write for Line<'_> {
    fn write(&mut self, line: &[u8]) -> io::Result<usize> {
        let secret = self.secret.map_or("", |secret| secret.expose_secret());
        if secret.is_empty() || !contains(line, secret.as_bytes()) {
            io::stderr().lock().write_all(line)?;
        } else {
            let clean = String::from_utf8_lossy(line).replace(secret, "[token]");
            io::stderr().lock().write_all(clean.as_bytes())?;
        }
        Ok(line.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        io::stderr().flush()
    }
}

fn contains(line: &[u8], secret: &[u8]) -> bool {
    line.windows(secret.len()).any(|window| window == secret)
}
