//! The figures of the demo's office, for the side of the page: names as they are shown, with `_` for a blank.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use axum::{Json, Router};
use serde_json::json;

use crate::clock::Clock;
use crate::store::{Store, StoreError, figures};

/// The route `GET /demo/figures`.
pub fn router(store: Store, clock: Clock) -> Router {
    Router::new()
        .route("/demo/figures", get(show))
        .with_state((store, clock))
}

async fn show(State((store, clock)): State<(Store, Clock)>) -> Response {
    match read(&store, &clock).await {
        Ok(figures) => Json(json!({
            "pencaker_terdaftar": figures.people,
            "terdaftar_30_hari_terakhir": figures.people_of_month,
            "percakapan_berjalan": figures.conversations,
            "permintaan_terbuka": figures.open_requests,
            "pesan_menunggu": figures.letters_waiting,
        }))
        .into_response(),
        Err(error) => {
            tracing::warn!(%error, "the figures could not be read");
            StatusCode::SERVICE_UNAVAILABLE.into_response()
        }
    }
}

async fn read(store: &Store, clock: &Clock) -> Result<figures::Figures, StoreError> {
    figures::read(&mut store.read().await?, clock.now()).await
}
