//! One event: handled in one transaction, tried again while the store cannot be written, and apologised for when it is we who
//! failed.

/// The step of a conversation and its effects, for all events that wait at the same time.
mod together;

use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

use jiff::Timestamp;

use crate::app::App;
use crate::flows::event::Incoming;
use crate::letter::{Content, Lane, Letter};
use crate::measure;
use crate::store::writer::Tx;
use crate::store::{StoreError, chats, inbox, outbox};
use crate::text;

use together::Asked;

/// The first and the longest wait before an event is tried again that the store refused.
const PATIENCE: (Duration, Duration) = (Duration::from_millis(100), Duration::from_secs(10));

/// What became of an event.
#[derive(Debug, Clone, Default)]
struct Effects {
    /// Answers by their row: whoever carries letters need not read them again.
    replies: Vec<(i64, Letter)>,
    notices: bool,
    /// Something was deleted that must not stay readable in the log.
    erased: bool,
}

impl App {
    /// Handles one event. While the store cannot be written (full disk, held file) it is tried again and again, so that the
    /// next event of this person stays behind it; at a shutdown the update simply stays in the inbox. A defect of ours (a
    /// panic, a constraint) takes everything of this event back, sets its update aside and asks the person for patience.
    pub async fn handle(
        &self,
        update_id: Option<i64>,
        incoming: impl Into<Arc<Incoming>>,
    ) -> Result<(), StoreError> {
        let incoming = incoming.into();
        let mut wait = PATIENCE.0;
        let begun = measure::begin();
        loop {
            let now = self.clock().now();
            let late = update_id.is_some_and(|id| self.0.late.is_late(id, now));
            let asked = Asked {
                update: update_id,
                incoming: Arc::clone(&incoming),
                late,
                now,
                bot: self.bot(),
            };
            let happened = self
                .store()
                .write_together(asked, |tx, asked| Box::pin(together::handle(tx, asked)))
                .await;
            let error = match happened {
                Ok(effects) => {
                    if let Some(update) = update_id {
                        measure::handled(begun);
                        self.0.late.answered(update, late);
                    }
                    self.works();
                    self.announce(effects);
                    return Ok(());
                }
                Err(error) => error,
            };
            if error == StoreError::Closed {
                return Err(error);
            }
            if !error.passes() {
                tracing::error!(update = update_id, %error, "an event could not be handled; its update is set aside");
                return self.apologise(update_id, &incoming).await;
            }
            if let Some(update) = update_id {
                self.0.late.note(update, incoming.chat, now);
            }
            if !self.0.failing.swap(true, Ordering::SeqCst) {
                tracing::error!(%error, "the database cannot be written; events wait and are tried again");
            }
            tokio::select! {
                () = tokio::time::sleep(wait) => {}
                () = self.shutdown().begun() => return Err(error),
            }
            wait = (wait * 2).min(PATIENCE.1);
        }
    }

    fn works(&self) {
        if self.0.failing.swap(false, Ordering::SeqCst) {
            tracing::info!("the database can be written again");
        }
    }

    fn announce(&self, effects: Effects) {
        if !effects.replies.is_empty() {
            self.bell().bring(effects.replies);
        }
        if effects.notices {
            self.bell().ring(Lane::Notice);
        }
        if effects.erased {
            self.0.erased.store(true, Ordering::SeqCst);
        }
    }

    async fn apologise(
        &self,
        update_id: Option<i64>,
        incoming: &Arc<Incoming>,
    ) -> Result<(), StoreError> {
        let (event, now) = (Arc::clone(incoming), self.clock().now());
        let told = self
            .store()
            .write(move |tx| Box::pin(apologise(tx, update_id, event, now)))
            .await?;
        if update_id.is_some() {
            measure::set_aside();
        }
        if told {
            self.bell().ring(Lane::Reply);
        }
        Ok(())
    }
}

fn here(chat: i64, content: Content) -> Letter {
    Letter {
        to: chat,
        lane: Lane::Reply,
        content,
    }
}

/// The conversation stays as it was before the event, the update is set aside, and the person is told that it was us.
async fn apologise(
    tx: &mut Tx,
    update_id: Option<i64>,
    incoming: Arc<Incoming>,
    now: Timestamp,
) -> Result<bool, StoreError> {
    let Some(update_id) = update_id else {
        // Nobody asked for a nudge: it is dropped without a word.
        chats::clear_nudge(tx, incoming.chat).await?;
        return Ok(false);
    };
    inbox::set_aside(tx, update_id, "defect").await?;
    let language = chats::language(tx, incoming.chat)
        .await?
        .unwrap_or_default();
    let letter = here(incoming.chat, text::apology(language));
    outbox::post(tx, &[letter], None, None, now).await?;
    Ok(true)
}

#[cfg(test)]
#[path = "handle_tests.rs"]
mod tests;
