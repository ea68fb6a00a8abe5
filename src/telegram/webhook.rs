//! Telegram brings the updates: a route that keeps each in the inbox before it answers 200.
//!
//! We listen behind a proxy that ends TLS. Whoever does not show the secret is refused before the body is read, and the secret
//! is compared in constant time. One task keeps what is brought, in order and together: a caller that hangs up in the middle
//! cannot leave an update in the inbox that nobody hands over. When an update cannot be kept the answer is 503, and Telegram
//! brings it again.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use axum::Router;
use axum::body::to_bytes;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, StatusCode};
use axum::routing::post;
use secrecy::{ExposeSecret, SecretString};
use serde::Deserialize;
use serde_json::value::RawValue;
use subtle::ConstantTimeEq as _;
use tokio::sync::{mpsc, oneshot};

use crate::app::pulse::Pulse;
use crate::app::shutdown::Shutdown;
use crate::app::{App, StoreError};
use crate::measure::{self, Forged};
use crate::telegram::api::{Api, Failure};
use crate::telegram::hall::ALLOWED_UPDATES;
use crate::telegram::intake::{Intake, READ_AGAIN};

/// The header in which Telegram shows the secret (Bot API, `setWebhook`).
const SECRET_HEADER: &str = "x-telegram-bot-api-secret-token";
/// No update of Telegram comes near this, bytes.
const LARGEST: usize = 1024 * 1024;
/// Updates brought and not yet kept; more callers wait at the door.
const QUEUE: usize = 256;
/// Updates kept in one transaction at most.
const BATCH: usize = 100;
/// How long Telegram may take to answer.
const PATIENCE: Duration = Duration::from_secs(15);
/// Connections that Telegram may use at once (Bot API, `setWebhook`: 1–100).
const CONNECTIONS: u8 = 40;

#[derive(Clone)]
struct Door {
    secret: SecretString,
    keeper: mpsc::Sender<Brought>,
    /// A forged call was told of in the log; more are only counted.
    told: Arc<AtomicBool>,
}

struct Brought {
    update: Box<RawValue>,
    kept: oneshot::Sender<bool>,
}

/// Keeps what comes through the door.
pub struct Keeper {
    intake: Intake,
    brought: mpsc::Receiver<Brought>,
    pulse: Pulse,
    /// Keeping fails; said once in the log until it works again.
    failing: bool,
}

/// The route of the webhook at the path of its public address, and whoever keeps what comes in there.
pub fn open(path: &str, secret: SecretString, intake: Intake, app: &App) -> (Router, Keeper) {
    let (keeper, brought) = mpsc::channel(QUEUE);
    let door = Door {
        secret,
        keeper,
        told: Arc::default(),
    };
    let router = Router::new()
        // A path is taken as it is, whatever it begins with.
        .without_v07_checks()
        .route(path, post(receive))
        .fallback(elsewhere)
        .with_state(door);
    let keeper = Keeper {
        intake,
        brought,
        pulse: app.pulse().clone(),
        failing: false,
    };
    (router, keeper)
}

async fn receive(State(door): State<Door>, request: Request) -> StatusCode {
    if !door.shows_secret(request.headers()) {
        return door.refuse(Forged::Secret);
    }
    let Ok(body) = to_bytes(request.into_body(), LARGEST).await else {
        return StatusCode::PAYLOAD_TOO_LARGE;
    };
    let Ok(update) = serde_json::from_slice::<Box<RawValue>>(&body) else {
        return StatusCode::BAD_REQUEST;
    };
    let (kept, answer) = oneshot::channel();
    if door.keeper.send(Brought { update, kept }).await.is_err() {
        return StatusCode::SERVICE_UNAVAILABLE;
    }
    match answer.await {
        Ok(true) => StatusCode::OK,
        Ok(false) | Err(_) => StatusCode::SERVICE_UNAVAILABLE,
    }
}

async fn elsewhere(State(door): State<Door>) -> StatusCode {
    door.refuse(Forged::Path)
}

impl Door {
    fn shows_secret(&self, headers: &HeaderMap) -> bool {
        let shown = headers
            .get(SECRET_HEADER)
            .map_or(&b""[..], |value| value.as_bytes());
        bool::from(shown.ct_eq(self.secret.expose_secret().as_bytes()))
    }

    fn refuse(&self, why: Forged) -> StatusCode {
        measure::forged(why);
        if !self.told.swap(true, Ordering::Relaxed) {
            tracing::warn!(
                ?why,
                "a call to the webhook that is not Telegram's was refused; further ones are only counted"
            );
        }
        match why {
            Forged::Secret => StatusCode::UNAUTHORIZED,
            Forged::Path => StatusCode::NOT_FOUND,
        }
    }
}

impl Keeper {
    /// First hands over what the last run left, then keeps what is brought until the program stops.
    ///
    /// Being dropped between any two steps is safe: what is kept and not handed over is replayed at the next start, and what
    /// is not kept is brought again.
    pub async fn run(mut self, stop: Shutdown) {
        let work = async {
            while let Err(error) = self.intake.replay().await {
                self.refuse(&error, READ_AGAIN).await;
            }
            let mut batch = Vec::with_capacity(BATCH);
            while self.brought.recv_many(&mut batch, BATCH).await > 0 {
                self.keep(batch.drain(..)).await;
            }
        };
        tokio::select! {
            () = work => {}
            () = stop.begun() => {}
        }
    }

    /// For a time, nothing that is brought can be kept.
    async fn refuse(&mut self, error: &StoreError, time: Duration) {
        self.failed(error);
        let refuse = async {
            while let Some(Brought { kept, .. }) = self.brought.recv().await {
                // Whoever hung up brings it again as well.
                let _ = kept.send(false);
            }
        };
        let _ = tokio::time::timeout(time, refuse).await;
    }

    fn failed(&mut self, error: &StoreError) {
        if !std::mem::replace(&mut self.failing, true) {
            tracing::error!(%error, "updates cannot be kept; Telegram will bring them again");
        }
    }

    async fn keep(&mut self, batch: impl Iterator<Item = Brought>) {
        let (updates, answers): (Vec<_>, Vec<_>) =
            batch.map(|brought| (brought.update, brought.kept)).unzip();
        let kept = self.intake.keep(&updates).await;
        match &kept {
            Ok(_) => {
                self.pulse.updates_came();
                if std::mem::replace(&mut self.failing, false) {
                    tracing::info!("updates are kept again");
                }
            }
            Err(error) => self.failed(error),
        }
        for answer in answers {
            // Whoever hung up hears it when it is brought again.
            let _ = answer.send(kept.is_ok());
        }
    }
}

/// Tells Telegram where to bring the updates. What waits with Telegram is not dropped.
///
/// # Errors
/// The call's own.
pub async fn announce(api: &Api, url: &str, secret: &SecretString) -> Result<(), Failure> {
    let parameters = serde_json::json!({
        "url": url,
        "secret_token": secret.expose_secret(),
        "allowed_updates": ALLOWED_UPDATES,
        "max_connections": CONNECTIONS,
        "drop_pending_updates": false,
    });
    api.call::<bool>("setWebhook", &parameters, PATIENCE)
        .await
        .map(drop)
}

#[derive(Deserialize)]
struct Info {
    url: String,
}

/// Does Telegram bring updates to this address?
///
/// # Errors
/// The call's own.
pub async fn stands(api: &Api, url: &str) -> Result<bool, Failure> {
    let nothing = serde_json::json!({});
    let info: Info = api.call("getWebhookInfo", &nothing, PATIENCE).await?;
    // Compared as addresses: a slash that is understood need not be written.
    let same = |url: &str| reqwest::Url::parse(url).ok();
    Ok(!info.url.is_empty() && same(&info.url) == same(url))
}
