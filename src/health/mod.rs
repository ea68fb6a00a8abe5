//! How the program is, for whoever watches it: `GET /health` and `GET /metrics` on the listener of the settings.
//!
//! `/health` really looks: it writes to the database, and compares what waits and what came with its limits (`checks`). The
//! answer is 200 when all is well and 503 otherwise, with a figure for every check and nothing of a person. It comes within
//! its deadline also while the database hangs.

/// What is looked at, and what is too much.
mod checks;

use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use axum::{Json, Router};
use futures::FutureExt as _;
use futures::future::{BoxFuture, Shared};
use tokio::net::TcpListener;

use crate::app::alarm::Standing;
use crate::app::shutdown::Shutdown;
use crate::app::{App, StoreError};
use crate::measure;
use crate::store::standing;

pub use checks::Source;

/// How long a look at the database may take. Whoever asks usually waits five or ten seconds.
const DEADLINE: Duration = Duration::from_secs(2);

/// A write under way, shared by all who ask meanwhile: a database that hangs gets one of them and not one a question.
type Touch = Shared<BoxFuture<'static, Result<Duration, StoreError>>>;

#[derive(Clone)]
struct Doctor {
    app: App,
    source: Source,
    touch: Arc<Mutex<Option<Touch>>>,
}

/// Listens until `end` begins; questions in hand are still answered.
///
/// # Errors
/// When the socket fails.
pub async fn serve(listener: TcpListener, router: Router, end: Shutdown) -> std::io::Result<()> {
    axum::serve(listener, router)
        .with_graceful_shutdown(async move { end.begun().await })
        .await
}

/// The routes. `source` says how updates come in, which decides what their silence means.
pub fn router(app: App, source: Source) -> Router {
    Router::new()
        .route("/health", get(health))
        .route("/metrics", get(metrics))
        .with_state(Doctor {
            app,
            source,
            touch: Arc::default(),
        })
}

async fn health(State(doctor): State<Doctor>) -> Response {
    let looked = futures::future::join(doctor.write(), doctor.standing());
    let (written, standing) = tokio::select! {
        looked = looked => looked,
        () = doctor.app.shutdown().begun() => return StatusCode::SERVICE_UNAVAILABLE.into_response(),
    };
    let sizes = doctor.app.store().sizes();
    let report = checks::report(
        written.as_ref(),
        standing.as_ref(),
        sizes,
        doctor.app.pulse(),
        doctor.source,
    );
    let status = if report.ok {
        StatusCode::OK
    } else {
        StatusCode::SERVICE_UNAVAILABLE
    };
    (status, Json(report)).into_response()
}

async fn metrics(State(doctor): State<Doctor>) -> Response {
    let standing = doctor.standing().await.ok();
    let sizes = doctor.app.store().sizes();
    let figures = checks::figures(standing.as_ref(), sizes, doctor.app.pulse());
    match measure::page(&figures) {
        Some(page) => {
            let kind = "text/plain; version=0.0.4; charset=utf-8";
            ([(header::CONTENT_TYPE, kind)], page).into_response()
        }
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

impl Doctor {
    /// Writes to the database; how long that took.
    async fn write(&self) -> Result<Duration, StoreError> {
        let touch = {
            let mut place = self.touch.lock().unwrap_or_else(PoisonError::into_inner);
            match place.as_ref().filter(|touch| touch.peek().is_none()) {
                Some(under_way) => under_way.clone(),
                None => place
                    .insert(touch(self.app.clone()).boxed().shared())
                    .clone(),
            }
        };
        within_deadline(touch).await
    }

    async fn standing(&self) -> Result<Standing, StoreError> {
        within_deadline(self.app.standing()).await
    }
}

async fn touch(app: App) -> Result<Duration, StoreError> {
    let (begun, now) = (Instant::now(), app.clock().now());
    app.store()
        .write(move |tx| Box::pin(standing::touch(tx, now)))
        .await?;
    Ok(begun.elapsed())
}

async fn within_deadline<T>(
    look: impl Future<Output = Result<T, StoreError>>,
) -> Result<T, StoreError> {
    tokio::time::timeout(DEADLINE, look)
        .await
        .unwrap_or(Err(StoreError::Busy))
}
