//! The demo: the simulator of the Bot API, the real bot against it over HTTP, and a page to chat on.
//!
//! Everything is kept: the office in the database, what the people see in a journal beside it, the shift of the clock in a
//! small file. So a demo that was killed goes on in the middle of every chat.

use std::net::{Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::{Context as _, bail};
use axum::Router;
use secrecy::SecretString;
use tokio::net::TcpListener;
use tokio::task::JoinSet;

use crate::app::shutdown::Shutdown;
use crate::clock::Clock;
use crate::config::{Settings, Updates};
use crate::demo::bot_api::{self, Options, Simulator};
use crate::demo::{clock_api, figures, page, seed};
use crate::service::House;

/// The token of the simulated bot; it opens nothing anywhere else.
const TOKEN: &str = "999000001:only-for-the-demo";

/// Runs the demo with its page at `port` of the loopback address until `stop`.
pub async fn run(settings: &Settings, port: u16, stop: Shutdown) -> anyhow::Result<()> {
    let page_listener = listen(port)
        .await
        .with_context(|| format!("Porta {port} tidak dapat dipakai: pilih yang lain, misalnya `pencaker demo --port 9090`"))?;
    let clock = Clock::system();
    let clock_file = beside(&settings.db, ".clock");
    clock_api::restore(&clock, &clock_file);

    let journal = beside(&settings.db, ".chats.jsonl");
    let new_world = !journal.exists();
    // The demo fills its database with made-up people, which must never happen to an office's own.
    if new_world && settings.db.exists() {
        bail!(
            "Basis data {} bukan milik demo: sebutkan berkas lain, misalnya `pencaker demo --db pencaker-demo.db`.",
            settings.db.display()
        );
    }
    let time = clock.clone();
    let telegram = Simulator::open(Options {
        token: TOKEN.into(),
        username: "PencakerDemoBot".into(),
        first_name: "Pencaker (demo)".into(),
        journal: Some(journal.clone()),
        flood_limits: true,
        now_ms: Arc::new(move || time.now_ms()),
        strict: true,
    })
    .with_context(|| {
        format!(
            "Catatan obrolan {} tidak dapat dibuka: pindahkan atau hapus berkas itu",
            journal.display()
        )
    })?;
    let api_listener = listen(0).await?;

    let settings = Settings {
        token: Some(SecretString::from(TOKEN)),
        api_url: format!("http://{}", api_listener.local_addr()?),
        owners: settings
            .owners
            .iter()
            .copied()
            .chain([seed::STAFF])
            .collect(),
        updates: Updates::Polling,
        // Made-up people are nothing to keep, least of all among an office's own backups.
        backups: None,
        ..settings.clone()
    };
    let house = House::open(&settings, clock.clone()).await?;
    let registered = seed::registered(clock.now())?;
    seed::into_store(house.app().store(), &registered, clock.now()).await?;
    if new_world {
        seed::bring_into_chat(&telegram, &registered);
    }

    let router = Router::new()
        .merge(page::router())
        .nest("/people", telegram.people_router())
        .merge(clock_api::router(house.app().clone(), clock_file))
        .merge(figures::router(house.app().store().clone(), clock));
    let address = page_listener.local_addr()?;
    let mut servers = JoinSet::new();
    servers.spawn(bot_api::serve(api_listener, telegram.bot_router()));
    servers.spawn(bot_api::serve(page_listener, router));
    say(&format!(
        "Demo Pencaker siap: buka http://{address} (Ctrl+C untuk berhenti)"
    ))?;
    house.work(stop).await
}

async fn listen(port: u16) -> std::io::Result<TcpListener> {
    TcpListener::bind(SocketAddr::from((Ipv4Addr::LOCALHOST, port))).await
}

fn beside(database: &Path, ending: &str) -> PathBuf {
    let mut name = database.to_owned().into_os_string();
    name.push(ending);
    PathBuf::from(name)
}

fn say(line: &str) -> std::io::Result<()> {
    use std::io::Write as _;
    writeln!(std::io::stdout(), "{line}")
}
