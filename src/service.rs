//! The bot at work: every room opened, every loop started, and all of it ended in order.
//!
//! `serve` and the demo both run this, and nothing in it knows which. The end has four steps, each with its limit, together
//! under five seconds: no new updates, then what is in hand is finished, then its letters go out, then the log of the
//! database is folded into the file. Whatever does not make it in time is in the inbox or the outbox already.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context as _, bail};
use secrecy::SecretString;
use tokio::net::TcpListener;
use tokio::sync::{Mutex, mpsc};
use tokio::task::JoinSet;

use crate::app::App;
use crate::app::delivery::Rates;
use crate::app::nightly::{Folder, Nightly};
use crate::app::shutdown::Shutdown;
use crate::catalog::catalog;
use crate::clock::Clock;
use crate::config::{self, Rate, Settings, Updates};
use crate::health::{self, Source};
use crate::measure;
use crate::store::{self, Store};
use crate::telegram::api::Api;
use crate::telegram::desks::Desks;
use crate::telegram::dispatch::dispatch;
use crate::telegram::fetcher::Fetcher;
use crate::telegram::intake::Intake;
use crate::telegram::listener::Queue;
use crate::telegram::poller::Poller;
use crate::telegram::sender::Sender;
use crate::telegram::{commands, webhook};

/// Updates on their way from the inbox to their worker, over all chats. More wait with Telegram or in the inbox.
const HALL_QUEUE: usize = 1_024;
/// How long the events in hand may take at the end.
const LAST_EVENTS: Duration = Duration::from_millis(1_500);
/// How long the database may take to fold its log in at the end.
const LAST_CHECKPOINT: Duration = Duration::from_millis(700);
/// How often is looked whether Telegram still brings updates to us.
const WEBHOOK_LOOK: Duration = Duration::from_mins(1);
/// How often is looked whether somebody became staff or is staff no longer.
const DESK_LOOK: Duration = Duration::from_secs(30);
/// The longest pause between two tries of something that must succeed once.
const LONGEST_PAUSE: Duration = Duration::from_mins(1);

/// The house with its rooms opened and its loops not yet started.
pub struct House {
    app: App,
    api: Api,
    updates: Updates,
    listen: Option<SocketAddr>,
    rate: Rate,
    backups: Option<Folder>,
}

/// Opens the house and works until `stop`.
pub async fn run(settings: &Settings, clock: Clock, stop: Shutdown) -> anyhow::Result<()> {
    House::open(settings, clock).await?.work(stop).await
}

/// The part of the settings that the store wants.
pub fn store_settings(settings: &Settings) -> store::Settings {
    store::Settings {
        path: settings.db.clone(),
        key_file: settings.key_file.clone(),
        sync: match settings.sync {
            config::Sync::Full => store::Sync::Full,
            config::Sync::Normal => store::Sync::Normal,
        },
    }
}

/// Where the copies of each night are kept, when the settings say so.
pub fn backup_folder(settings: &Settings) -> Option<Folder> {
    let backups = settings.backups.as_ref()?;
    Some(Folder::of(&settings.db, &backups.folder, backups.keep))
}

impl House {
    /// Opens the database and everything that stands on it.
    pub async fn open(settings: &Settings, clock: Clock) -> anyhow::Result<House> {
        let Some(token) = settings.token.clone() else {
            bail!("TELOXIDE_TOKEN belum diisi.");
        };
        let api = Api::new(&settings.api_url, token).map_err(anyhow::Error::msg)?;
        let store = Store::open(&store_settings(settings), clock.now()).await?;
        let app = App::new(store, clock);
        app.prepare(&settings.owners, catalog()).await?;
        Ok(House {
            app,
            api,
            updates: settings.updates.clone(),
            listen: settings.listen,
            rate: settings.rate,
            backups: backup_folder(settings),
        })
    }

    /// The app, for whoever fills its database before the work begins or looks in during it.
    pub fn app(&self) -> &App {
        &self.app
    }

    fn source(&self) -> Source {
        match self.updates {
            Updates::Polling => Source::Polling,
            Updates::Webhook { .. } => Source::Webhook,
        }
    }

    /// Works until `asked` begins, then ends in order.
    ///
    /// # Errors
    /// When a loop ended that must not end: then the program is to be started anew.
    pub async fn work(self, asked: Shutdown) -> anyhow::Result<()> {
        let listener = match self.listen {
            Some(address) => Some(TcpListener::bind(address).await.with_context(|| {
                format!("Alamat {address} tidak dapat dipakai: ganti PENCAKER_LISTEN")
            })?),
            None => None,
        };
        let stop = self.app.shutdown().clone();
        let letters_stop = Shutdown::default();
        let rates = match self.rate {
            Rate::PerSecond(rate) => Rates::PerSecond(rate),
            Rate::Unlimited => Rates::Unlimited,
        };
        let postman = Arc::new(Sender::new(self.api.clone()));
        self.app.fetches(Arc::new(Fetcher::new(self.api.clone())));
        let delivery = self.app.delivery(postman, rates);
        let (hall, queue) = mpsc::channel(HALL_QUEUE);
        let queue: Queue = Arc::new(Mutex::new(queue));

        let mut events = JoinSet::new();
        let mut listening = listener.map(|listener| {
            measure::start();
            (listener, health::router(self.app.clone(), self.source()))
        });
        match self.updates.clone() {
            Updates::Polling => {
                events
                    .spawn(Poller::new(self.api.clone(), self.app.clone(), hall).run(stop.clone()));
            }
            Updates::Webhook { url, secret } => {
                let intake = Intake::new(self.app.clone(), hall);
                let path = reqwest::Url::parse(&url)?.path().to_owned();
                let (door, keeper) = webhook::open(&path, secret.clone(), intake, &self.app);
                listening = listening.map(|(listener, router)| (listener, router.merge(door)));
                events.spawn(keeper.run(stop.clone()));
                events.spawn(announce(
                    self.api.clone(),
                    self.app.clone(),
                    url,
                    secret,
                    stop.clone(),
                ));
            }
        }
        if let Some((listener, router)) = listening {
            let end = stop.clone();
            events.spawn(async move {
                if let Err(error) = health::serve(listener, router, end).await {
                    tracing::error!(%error, "the listener failed");
                }
            });
        }
        events.spawn(dispatch(
            self.api.clone(),
            self.app.clone(),
            queue,
            stop.clone(),
        ));
        let app = self.app.clone();
        events.spawn(async move { app.keep_time().await });
        if let Some(folder) = self.backups {
            events.spawn(Nightly::new(self.app.clone(), folder).run());
        }
        events.spawn(publish(self.api.clone(), self.app.clone(), stop.clone()));
        let mut letters = JoinSet::new();
        letters.spawn(delivery.run(letters_stop.clone()));
        tracing::info!("at work");

        // No loop ends before it is asked to; one that does has panicked.
        let ended_early = tokio::select! {
            () = asked.begun() => false,
            _ = events.join_next() => true,
            _ = letters.join_next() => true,
        };
        stop.begin();
        let finished = tokio::time::timeout(LAST_EVENTS, async {
            while events.join_next().await.is_some() {}
        })
        .await;
        if finished.is_err() {
            tracing::warn!("some events were not finished in time; the inbox keeps them");
        }
        letters_stop.begin();
        while letters.join_next().await.is_some() {}
        if tokio::time::timeout(LAST_CHECKPOINT, self.app.close())
            .await
            .is_err()
        {
            tracing::warn!(
                "the database is closed without folding its log in; the next start does it"
            );
        }
        if ended_early {
            bail!(
                "Bagian dalam program berhenti sendiri: jalankan kembali, dan laporkan catatannya."
            );
        }
        tracing::info!("ended in order");
        Ok(())
    }
}

/// Tells Telegram where to bring updates, as often as it takes, and again when somebody took that away: a bot whose webhook is
/// gone hears nothing, and nothing else would show it.
async fn announce(api: Api, app: App, url: String, secret: SecretString, stop: Shutdown) {
    while !stop.has_begun() {
        persist("the webhook could not be announced", &stop, || {
            webhook::announce(&api, &url, &secret)
        })
        .await;
        app.pulse().webhook_stands(!stop.has_begun());
        tracing::info!("Telegram brings updates to the webhook");
        let gone = async {
            while webhook::stands(&api, &url).await.unwrap_or(true) {
                tokio::time::sleep(WEBHOOK_LOOK).await;
            }
        };
        tokio::select! {
            () = gone => {
                app.pulse().webhook_stands(false);
                tracing::warn!("the webhook was taken away or is another's; it is announced again");
            }
            () = stop.begun() => return,
        }
    }
}

/// Publishes the commands for everybody once, and the desk for each member of staff as soon as Telegram knows their chat.
async fn publish(api: Api, app: App, stop: Shutdown) {
    let failure = "the commands could not be published";
    persist(failure, &stop, || commands::publish(&api)).await;
    let mut desks = Desks::default();
    while !stop.has_begun() {
        tokio::select! {
            () = desks.publish(&api, &app) => {}
            () = stop.begun() => return,
        }
        tokio::select! {
            () = tokio::time::sleep(DESK_LOOK) => {}
            () = stop.begun() => return,
        }
    }
}

/// Tries something until it succeeds or the program stops.
async fn persist<F, E>(failure: &str, stop: &Shutdown, mut attempt: impl FnMut() -> F)
where
    F: Future<Output = Result<(), E>>,
    E: std::fmt::Display,
{
    let mut pause = Duration::from_secs(1);
    loop {
        let tried = tokio::select! {
            tried = attempt() => tried,
            () = stop.begun() => return,
        };
        match tried {
            Ok(()) => return,
            Err(error) => tracing::warn!(%error, "{failure}"),
        }
        tokio::select! {
            () = tokio::time::sleep(pause) => {}
            () = stop.begun() => return,
        }
        pause = (pause * 2).min(LONGEST_PAUSE);
    }
}
