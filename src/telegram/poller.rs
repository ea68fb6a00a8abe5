//! Asking Telegram for updates: each batch is kept in the inbox before the next question acknowledges it.
//!
//! teloxide's own listener acknowledges when it queues, so a crash loses what was queued. Here nothing is acknowledged that is
//! not on the disk: the question for the next batch carries the offset only after the inbox has committed.

use std::time::{Duration, Instant};

use serde::Serialize;
use serde_json::value::RawValue;
use teloxide::types::Update;
use tokio::sync::mpsc;

use crate::app::App;
use crate::app::pulse::Pulse;
use crate::app::shutdown::Shutdown;
use crate::telegram::api::{Api, Failure, Refused};
use crate::telegram::hall::ALLOWED_UPDATES;
use crate::telegram::intake::{Intake, READ_AGAIN};

/// How long Telegram may hold a question when there is nothing new.
const LONG_POLL: Duration = Duration::from_secs(25);
/// After this long without updates the numbering may start anew (Bot API, `Update.update_id`), and nothing older is waiting.
const IDLE: Duration = Duration::from_hours(24);
/// A batch of so many updates means that more are on their way: a moment later one question brings several of them, and they
/// share one commit.
const BUSY: usize = 8;
const MOMENT: Duration = Duration::from_millis(4);
/// The longest pause after a failure.
const LONGEST_PAUSE: Duration = Duration::from_secs(30);

/// What one question brought.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Polled {
    /// Updates are kept; so many were new.
    Kept {
        /// Updates that had not been seen before.
        new: usize,
    },
    /// Nothing came, and the next question waits this long.
    Pause(Duration),
}

/// Asks again and again.
pub struct Poller {
    api: Api,
    pulse: Pulse,
    intake: Intake,
    offset: i64,
    last_update: Instant,
    /// Failures in a row.
    failures: u32,
    /// What was said last in the log, so that an hour without network is two lines and not thousands.
    told: Option<String>,
}

#[derive(Serialize)]
struct Question {
    offset: i64,
    limit: u8,
    timeout: u64,
    allowed_updates: [&'static str; 4],
}

impl Poller {
    /// A poller that begins with whatever Telegram has not been told to forget.
    pub fn new(api: Api, app: App, hall: mpsc::Sender<Update>) -> Poller {
        Poller {
            api,
            pulse: app.pulse().clone(),
            intake: Intake::new(app, hall),
            offset: 0,
            last_update: Instant::now(),
            failures: 0,
            told: None,
        }
    }

    /// First hands over what the last run left, then asks until the program stops.
    ///
    /// Being dropped between any two steps is safe: what is kept and not handed over is replayed at the next start.
    pub async fn run(mut self, stop: Shutdown) {
        let work = async {
            let mut told = false;
            while let Err(error) = self.intake.replay().await {
                if !std::mem::replace(&mut told, true) {
                    tracing::error!(%error, "what waits in the inbox cannot be read; it is tried again");
                }
                tokio::time::sleep(READ_AGAIN).await;
            }
            loop {
                match self.poll_once(LONG_POLL).await {
                    Polled::Kept { new } if new >= BUSY => tokio::time::sleep(MOMENT).await,
                    Polled::Kept { .. } => {}
                    Polled::Pause(pause) => tokio::time::sleep(pause).await,
                }
            }
        };
        tokio::select! {
            () = work => {}
            () = stop.begun() => {}
        }
    }

    /// One question: asks, keeps what came, hands it to the hall.
    pub async fn poll_once(&mut self, patience: Duration) -> Polled {
        if self.last_update.elapsed() > IDLE {
            self.offset = 0;
        }
        let question = Question {
            offset: self.offset,
            limit: 100,
            timeout: patience.as_secs(),
            allowed_updates: ALLOWED_UPDATES,
        };
        let limit = patience + Duration::from_secs(10);
        self.pulse.asks_for_updates();
        match self
            .api
            .call::<Vec<Box<RawValue>>>("getUpdates", &question, limit)
            .await
        {
            Ok(batch) => self.keep(&batch).await,
            Err(failure) => self.pause_after(failure).await,
        }
    }

    async fn keep(&mut self, batch: &[Box<RawValue>]) -> Polled {
        match self.intake.keep(batch).await {
            // Without a number nothing can be acknowledged: the same would come again at once.
            Ok(kept) if kept.last.is_none() && !batch.is_empty() => self.pause(
                Duration::ZERO,
                "updates without a number came in and stay with Telegram".into(),
            ),
            Ok(kept) => {
                self.pulse.updates_came();
                if self.told.take().is_some() {
                    tracing::info!("updates come in again");
                }
                self.failures = 0;
                if let Some(last) = kept.last {
                    self.offset = last.saturating_add(1);
                    self.last_update = Instant::now();
                }
                Polled::Kept { new: kept.new }
            }
            Err(error) => self.pause(Duration::ZERO, format!("updates cannot be kept: {error}")),
        }
    }

    async fn pause_after(&mut self, failure: Failure) -> Polled {
        match failure {
            Failure::Refused(Refused {
                code: 429,
                retry_after,
                ..
            }) => {
                let pause = Duration::from_secs(u64::from(retry_after.unwrap_or(1)));
                self.pause(
                    pause,
                    "Telegram asks for a pause before the next getUpdates".into(),
                )
            }
            Failure::Refused(Refused {
                code: 409,
                description,
                ..
            }) if description.contains("webhook") => {
                // The settings say polling, so the webhook is a remnant; what waits behind it is kept.
                let nothing = serde_json::json!({"drop_pending_updates": false});
                let removed = self
                    .api
                    .call::<bool>("deleteWebhook", &nothing, Duration::from_secs(15))
                    .await;
                tracing::info!(
                    removed = removed.is_ok(),
                    "a webhook was set for this bot and stood in the way of polling"
                );
                self.pause(
                    Duration::ZERO,
                    "a webhook stands in the way of polling".into(),
                )
            }
            Failure::Refused(Refused { code: 409, .. }) => self.pause(
                Duration::ZERO,
                "another program asks for this bot's updates: only one may run with a token".into(),
            ),
            Failure::Refused(Refused {
                code: 401 | 404, ..
            }) => self.pause(
                LONGEST_PAUSE,
                "the server does not know this token: check TELOXIDE_TOKEN".into(),
            ),
            other => self.pause(Duration::ZERO, format!("getUpdates failed: {other}")),
        }
    }

    /// A pause that doubles with each failure in a row, never shorter than `least`.
    fn pause(&mut self, least: Duration, why: String) -> Polled {
        let pause = backoff(self.failures).max(least);
        self.failures = self.failures.saturating_add(1);
        if self.told.as_deref() != Some(why.as_str()) {
            tracing::warn!(pause_s = pause.as_secs_f32(), "{why}");
            self.told = Some(why);
        }
        Polled::Pause(pause)
    }
}

/// 0.5, 1, 2 … 30 seconds.
fn backoff(failures: u32) -> Duration {
    Duration::from_millis(500)
        .saturating_mul(1 << failures.min(6))
        .min(LONGEST_PAUSE)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_double_up_to_half_a_minute() {
        let pauses: Vec<u64> = (0..8)
            .map(|failures| u64::try_from(backoff(failures).as_millis()).unwrap())
            .collect();
        assert_eq!(
            pauses,
            [500, 1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000]
        );
    }
}
