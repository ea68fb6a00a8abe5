//! The demo's clock over HTTP: `GET /demo/clock` shows it, `POST` moves it forward or back to the present.
//!
//! The shift stands in a file beside the database, so that a demo that was killed goes on in the same future.

use std::path::{Path, PathBuf};

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use axum::{Json, Router};
use serde::Deserialize;
use serde_json::json;

use crate::app::App;
use crate::clock::Clock;

/// No reminder of ours lies further ahead than ten years.
const FURTHEST_MS: i64 = 10 * 366 * 24 * 3_600_000;

#[derive(Clone)]
struct Hands {
    app: App,
    file: PathBuf,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Wish {
    forward_ms: Option<i64>,
    #[serde(default)]
    reset: bool,
}

/// Sets a clock as far ahead as the file says; nothing when there is none.
pub fn restore(clock: &Clock, file: &Path) {
    let shift = std::fs::read_to_string(file)
        .ok()
        .and_then(|text| text.trim().parse().ok());
    clock.set_shift_ms(shift.unwrap_or(0));
}

/// The route; what became due is done before a move is answered.
pub fn router(app: App, file: PathBuf) -> Router {
    Router::new()
        .route("/demo/clock", get(show).post(set))
        .with_state(Hands { app, file })
}

async fn show(State(hands): State<Hands>) -> Response {
    Json(json!({"now_ms": hands.app.clock().now_ms(), "shift_ms": hands.app.clock().shift_ms()}))
        .into_response()
}

async fn set(State(hands): State<Hands>, Json(wish): Json<Wish>) -> Response {
    let shift = match wish {
        Wish {
            forward_ms: None,
            reset: true,
        } => 0,
        Wish {
            forward_ms: Some(ms),
            reset: false,
        } if (0..=FURTHEST_MS).contains(&ms) => hands
            .app
            .clock()
            .shift_ms()
            .saturating_add(ms)
            .min(FURTHEST_MS),
        _ => return StatusCode::BAD_REQUEST.into_response(),
    };
    if let Err(error) = keep(&hands.file, shift) {
        tracing::warn!(%error, "the demo's clock could not be kept");
        return StatusCode::INTERNAL_SERVER_ERROR.into_response();
    }
    hands.app.clock().set_shift_ms(shift);
    if let Err(error) = hands.app.tick().await {
        tracing::warn!(%error, "what became due is done later");
    }
    hands.app.bell().ring_all();
    show(State(hands)).await
}

/// Writes beside and renames, so that the file is whole at any kill.
fn keep(file: &Path, shift: i64) -> std::io::Result<()> {
    let mut beside = file.to_owned().into_os_string();
    beside.push(".new");
    std::fs::write(&beside, shift.to_string())?;
    std::fs::rename(&beside, file)
}
