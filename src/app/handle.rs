//! One event, one transaction: the update leaves the inbox, the conversation takes its step, its wishes are written, its
//! letters are posted, its session is saved; all of it or nothing.

use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

use jiff::Timestamp;

use crate::app::{App, letters};
use crate::flows::change::Change;
use crate::flows::event::{Event, Incoming, Place};
use crate::flows::reception;
use crate::flows::session::Session;
use crate::letter::{Content, Lane, Letter};
use crate::measure;
use crate::store::chats::Stored;
use crate::store::writer::Tx;
use crate::store::{StoreError, changes, chats, facts, inbox, outbox};
use crate::text;

/// The first and the longest wait before an event is tried again that the store refused.
const PATIENCE: (Duration, Duration) = (Duration::from_millis(100), Duration::from_secs(10));

/// What became of an event.
#[derive(Debug, Clone, Copy, Default)]
struct Effects {
    replies: bool,
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
        incoming: Incoming,
    ) -> Result<(), StoreError> {
        let incoming = Arc::new(incoming);
        let mut wait = PATIENCE.0;
        let begun = measure::begin();
        loop {
            let (event, now) = (Arc::clone(&incoming), self.clock().now());
            let late = update_id.is_some_and(|id| self.0.late.is_late(id, now));
            let happened = self
                .store()
                .write(move |tx| Box::pin(handle(tx, update_id, event, late, now)))
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
        if effects.replies {
            self.bell().ring(Lane::Reply);
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
        self.announce(Effects {
            replies: told,
            ..Effects::default()
        });
        Ok(())
    }
}

async fn handle(
    tx: &mut Tx,
    update_id: Option<i64>,
    incoming: Arc<Incoming>,
    late: bool,
    now: Timestamp,
) -> Result<Effects, StoreError> {
    if let Some(update_id) = update_id
        && !inbox::done(tx, update_id).await?
    {
        return Ok(Effects::default());
    }
    let chat = incoming.chat;
    let known = facts::open(tx, chat, incoming.user).await?;
    let language = known.language.unwrap_or_default();
    let before = known.session.clone();
    let session = match &before {
        Stored::Nothing => Session::default(),
        Stored::Session(json) => Session::decode(json).unwrap_or_else(Session::lost),
        Stored::Unreadable => Session::lost(),
    };
    if session.lost {
        tracing::error!(
            update = update_id,
            "a stored conversation cannot be read any more; it is kept aside"
        );
        chats::archive_session(tx, chat).await?;
    }
    let lost = session.lost;
    let wants = reception::wants(&session, &incoming);
    let facts = facts::read(tx, known, &wants, language, text::notice(language), now).await?;
    let outcome = reception::step(session, &incoming, &facts);
    for change in &outcome.changes {
        changes::apply(tx, chat, change, now).await?;
    }
    let language = outcome.language.unwrap_or(language);
    let mut letters = letters::of(tx, &outcome.replies, &incoming, language).await?;
    if late && incoming.place == Place::Private && letters.iter().any(is_words) {
        letters.insert(0, here(incoming.chat, text::late(language)));
    }
    outbox::post(tx, &letters, None, None, now).await?;
    let before = if lost { Stored::Nothing } else { before };
    save(tx, &incoming, &before, &outcome.session, now).await?;
    Ok(Effects {
        replies: letters.iter().any(|letter| letter.lane == Lane::Reply),
        notices: letters.iter().any(|letter| letter.lane == Lane::Notice)
            || returns(&outcome.changes),
        erased: outcome.changes.iter().any(erases),
    })
}

fn here(chat: i64, content: Content) -> Letter {
    Letter {
        to: chat,
        lane: Lane::Reply,
        content,
    }
}

/// Is it an answer that a person waits for, and not only a deletion or the end of a waiting sign?
fn is_words(letter: &Letter) -> bool {
    letter.lane == Lane::Reply
        && !matches!(
            letter.content,
            Content::Erase { .. } | Content::PressAnswer { .. }
        )
}

/// Saves the session when it changed. After a nudge it is saved in any case, so that one that is not due after all moves on.
async fn save(
    tx: &mut Tx,
    incoming: &Incoming,
    before: &Stored,
    session: &Session,
    now: Timestamp,
) -> Result<(), StoreError> {
    if session.is_empty() {
        if *before != Stored::Nothing || incoming.event == Event::NudgeDue {
            chats::clear_session(tx, incoming.chat).await?;
        }
        return Ok(());
    }
    let after = session.encode();
    if *before == Stored::Session(after.clone()) && incoming.event != Event::NudgeDue {
        return Ok(());
    }
    chats::save_session(tx, incoming.chat, &after, session.nudge_due(), now).await
}

fn returns(changes: &[Change]) -> bool {
    changes
        .iter()
        .any(|change| matches!(change, Change::MarkReturned | Change::MoveChat { .. }))
}

fn erases(change: &Change) -> bool {
    matches!(change, Change::DeletePerson { .. } | Change::ForgetChat)
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
