//! The program: reads the settings, starts what was asked for, ends in order.

use std::io::Write as _;
use std::process::ExitCode;

use pencaker::app::shutdown::Shutdown;
use pencaker::clock::Clock;
use pencaker::config::{self, Refusal, Settings, Task};
use pencaker::{backup, check, demo, export, logging, service};
use tokio::signal::unix::{SignalKind, signal};

/// Why it is not that of the C library stands beside it in `Cargo.toml`.
#[global_allocator]
static MEMORY: tikv_jemallocator::Jemalloc = tikv_jemallocator::Jemalloc;

/// The exit code of a setting that must be corrected first, as clap's own.
const REFUSED: u8 = 2;

fn main() -> ExitCode {
    let (task, settings) = match config::read(std::env::args_os()) {
        Ok(read) => read,
        Err(Refusal::Shown(help)) => {
            let code = u8::try_from(help.exit_code()).unwrap_or(REFUSED);
            drop(help.print());
            return ExitCode::from(code);
        }
        Err(Refusal::Sentence(sentence)) => {
            say(&sentence);
            return ExitCode::from(REFUSED);
        }
    };
    logging::start(&settings);
    let runtime = match tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
    {
        Ok(runtime) => runtime,
        Err(error) => {
            say(&format!("Program tidak dapat dimulai: {error}"));
            return ExitCode::FAILURE;
        }
    };
    let outcome = runtime.block_on(work(task, &settings));
    // What is still running after the orderly end has had its time.
    runtime.shutdown_background();
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            say(&format!("{error:#}"));
            ExitCode::FAILURE
        }
    }
}

async fn work(task: Task, settings: &Settings) -> anyhow::Result<()> {
    let stop = stop_signal()?;
    match task {
        Task::Serve => service::run(settings, Clock::system(), stop).await,
        Task::Demo { port } => demo::run::run(settings, port, stop).await,
        Task::Check => check::run(settings).await,
        Task::Backup { file } => backup::make(settings, &file).await,
        Task::Export { kind, file } => export::make(settings, kind, &file).await,
        Task::Restore { file } => backup::restore(settings, &file).await,
    }
}

/// Begins at the first SIGINT or SIGTERM; the second ends the program at once.
fn stop_signal() -> anyhow::Result<Shutdown> {
    let mut interrupt = signal(SignalKind::interrupt())?;
    let mut terminate = signal(SignalKind::terminate())?;
    let stop = Shutdown::default();
    let asked = stop.clone();
    tokio::spawn(async move {
        for already_asked in [false, true] {
            tokio::select! {
                _ = interrupt.recv() => {}
                _ = terminate.recv() => {}
            }
            if already_asked {
                tracing::warn!("asked to stop a second time: ending at once");
                std::process::exit(130);
            }
            tracing::info!("asked to stop: finishing what is in hand");
            asked.begin();
        }
    });
    Ok(stop)
}

/// One sentence for the person at the terminal.
fn say(sentence: &str) {
    // A closed terminal cannot be told anything.
    drop(writeln!(std::io::stderr(), "{sentence}"));
}
