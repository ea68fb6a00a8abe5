//! Telegram brings the updates: a route that keeps each in the inbox before it answers 200.
//!
//! We listen behind a proxy that ends TLS. Whoever does not show the secret is refused before the body is read, and the secret
//! is compared in constant time. When an update cannot be kept the answer is 500, and Telegram brings it again.

use axum::Router;
use axum::body::Bytes;
use axum::extract::{DefaultBodyLimit, State};
use axum::http::{HeaderMap, StatusCode};
use axum::routing::post;
use secrecy::{ExposeSecret, SecretString};
use serde_json::value::RawValue;
use subtle::ConstantTimeEq as _;
use tokio::net::TcpListener;

use crate::app::shutdown::Shutdown;
use crate::telegram::api::{Api, Failure};
use crate::telegram::hall::ALLOWED_UPDATES;
use crate::telegram::intake::Intake;

/// The header in which Telegram shows the secret (Bot API, `setWebhook`).
const SECRET_HEADER: &str = "x-telegram-bot-api-secret-token";

#[derive(Clone)]
struct Door {
    intake: Intake,
    secret: SecretString,
}

/// Listens until `end` begins; what is being kept then is still answered.
///
/// # Errors
/// When the socket fails.
pub async fn serve(listener: TcpListener, router: Router, end: Shutdown) -> std::io::Result<()> {
    axum::serve(listener, router)
        .with_graceful_shutdown(async move { end.begun().await })
        .await
}

/// The route of the webhook at the path of its public address.
pub fn router(path: &str, secret: SecretString, intake: Intake) -> Router {
    Router::new()
        .route(path, post(receive))
        .layer(DefaultBodyLimit::max(1024 * 1024))
        .with_state(Door { intake, secret })
}

async fn receive(State(door): State<Door>, headers: HeaderMap, body: Bytes) -> StatusCode {
    let shown = headers
        .get(SECRET_HEADER)
        .map_or(&b""[..], |value| value.as_bytes());
    if !bool::from(shown.ct_eq(door.secret.expose_secret().as_bytes())) {
        return StatusCode::UNAUTHORIZED;
    }
    let Ok(update) = serde_json::from_slice::<Box<RawValue>>(&body) else {
        return StatusCode::BAD_REQUEST;
    };
    match door.intake.keep(&[update]).await {
        Ok(_) => StatusCode::OK,
        Err(error) => {
            tracing::warn!(%error, "an update cannot be kept; Telegram will bring it again");
            StatusCode::INTERNAL_SERVER_ERROR
        }
    }
}

/// Tells Telegram where to bring the updates.
///
/// # Errors
/// The call's own.
pub async fn announce(api: &Api, url: &str, secret: &SecretString) -> Result<(), Failure> {
    let parameters = serde_json::json!({
        "url": url,
        "secret_token": secret.expose_secret(),
        "allowed_updates": ALLOWED_UPDATES,
    });
    api.call::<bool>(
        "setWebhook",
        &parameters,
        std::time::Duration::from_secs(15),
    )
    .await
    .map(drop)
}
