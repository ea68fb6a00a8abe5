//! The order of things: one event is one transaction, what is to be sent is a row first, and one loop carries it away.
//!
//! `App` is the door for the telegram room: it keeps updates, handles events, and runs delivery and scheduler.

/// What the office must be told though nobody asked.
pub mod alarm;
/// The answers of a class go out.
pub mod announce;
/// Lists of who came, and absence in a row.
mod attendance;
/// The bell between those who post letters and the one who carries them.
pub mod bell;
/// Telling what changed in the schedule of a class.
mod changes;
/// When the log of the database is emptied.
mod checkpoints;
/// Who waits for a class is told that it has opened.
mod class_wish;
/// Classes that are over: what came of everybody?
mod completion;
/// Carries the letters of the outbox to Telegram.
pub mod delivery;
/// What is due by the clock.
mod due;
/// The questions after graduation.
mod follow_up;
/// One event, one transaction.
mod handle;
/// Whose answer comes late.
mod late;
/// What is said becomes letters.
mod letters;
/// What waited for the end of the quiet hours.
mod morning;
/// A copy of the database each night.
pub mod nightly;
/// Questions that nobody answered in time.
mod overdue;
/// Signs of life.
pub mod pulse;
/// Reminders of what lies ahead.
pub mod reminders;
/// Reports, made aside.
mod reports;
/// What people hear when their applications came into other states.
pub mod results;
/// What is due without anybody asking.
mod scheduler;
/// Free seats, deadlines, reminders.
mod seats;
/// Sheets of applicants.
pub mod sheets;
/// The wish to stop.
pub mod shutdown;
/// Results that are missing though the class begins.
mod unannounced;

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, OnceLock};

use crate::catalog::Catalog;
use crate::clock::Clock;
use crate::measure;
use crate::store::{Store, inbox, lists, meetings, outbox, reminders as due_reminders, staff};

use bell::Bell;
use delivery::{Delivery, Post, Rates};
use pulse::Pulse;
use shutdown::Shutdown;

pub use crate::store::StoreError;
pub use crate::store::inbox::RawUpdate;

/// Updates read from the inbox at once when an earlier run left some.
const REPLAY: i64 = 500;

/// The house behind its doors. Cheap to clone; clones are one.
#[derive(Debug, Clone)]
pub struct App(Arc<Inside>);

#[derive(Debug)]
struct Inside {
    store: Store,
    clock: Clock,
    bell: Bell,
    pulse: Pulse,
    still: alarm::Still,
    shutdown: Shutdown,
    /// The start was counted for the updates that wait.
    replaying: AtomicBool,
    /// The store refuses; said once in the log until it works again.
    failing: AtomicBool,
    /// Whose answer comes late because the store refused.
    late: late::Late,
    /// Something was deleted that must not stay in the write-ahead log.
    erased: AtomicBool,
    /// The username of the bot, once Telegram said it.
    bot: OnceLock<Arc<str>>,
    /// Who gets the files that people sent.
    fetch: OnceLock<Arc<dyn sheets::Fetch>>,
}

impl App {
    /// The house over an opened store.
    #[must_use]
    pub fn new(store: Store, clock: Clock) -> App {
        App(Arc::new(Inside {
            store,
            pulse: Pulse::new(clock.clone()),
            still: alarm::Still::default(),
            clock,
            bell: Bell::default(),
            shutdown: Shutdown::default(),
            replaying: AtomicBool::new(false),
            failing: AtomicBool::new(false),
            late: late::Late::default(),
            erased: AtomicBool::new(false),
            bot: OnceLock::new(),
            fetch: OnceLock::new(),
        }))
    }

    /// To be done once before anything else: letters that were under way when the last run ended, the owners of the
    /// configuration, the lists.
    pub async fn prepare(
        &self,
        owners: &[i64],
        catalog: &'static Catalog,
    ) -> Result<(), StoreError> {
        let (owners, now) = (owners.to_vec(), self.0.clock.now());
        let (notices, doubtful) = self
            .0
            .store
            .write(move |tx| {
                Box::pin(async move {
                    staff::sync_owners(tx, &owners, now).await?;
                    lists::sync_fields(tx, catalog).await?;
                    lists::sync_centres(tx, catalog).await?;
                    lists::sync_programmes(tx, catalog).await?;
                    meetings::plan_missing(tx, now).await?;
                    due_reminders::look_at_all(tx).await?;
                    outbox::recover(tx, now).await
                })
            })
            .await?;
        if notices + doubtful > 0 {
            tracing::info!(
                notices,
                doubtful,
                "letters were under way when the last run ended"
            );
        }
        Ok(())
    }

    /// Keeps updates as they came, in one transaction; returns the ids of those that are new.
    pub async fn keep(&self, updates: Vec<RawUpdate>) -> Result<Vec<i64>, StoreError> {
        let now = self.0.clock.now();
        let chats: Vec<(i64, i64)> = updates
            .iter()
            .filter_map(|update| Some((update.update_id, update.chat?)))
            .collect();
        let kept = self
            .0
            .store
            .write_at_once(move |tx| Box::pin(async move { inbox::keep(tx, &updates, now).await }))
            .await;
        match &kept {
            Ok(new) => measure::kept(new.len()),
            Err(_) => chats
                .into_iter()
                .for_each(|(update, chat)| self.0.late.note(update, chat, now)),
        }
        kept
    }

    /// What an earlier run kept and did not finish, in order. Asked once, before the first new update is kept.
    pub async fn waiting(&self) -> Result<Vec<RawUpdate>, StoreError> {
        if !self.0.replaying.swap(true, Ordering::SeqCst) {
            let poisoned = self
                .0
                .store
                .write(|tx| Box::pin(inbox::begin_replay(tx)))
                .await
                .inspect_err(|_| self.0.replaying.store(false, Ordering::SeqCst))?;
            if let Some(update) = poisoned {
                measure::set_aside();
                tracing::error!(
                    update,
                    "an update ended the program several times; it is set aside"
                );
            }
        }
        let mut reader = self.0.store.read().await?;
        let mut waiting: Vec<RawUpdate> = Vec::new();
        loop {
            let after = waiting.last().map_or(i64::MIN, |update| update.update_id);
            let more = inbox::waiting(&mut reader, after, REPLAY).await?;
            if more.is_empty() {
                return Ok(waiting);
            }
            waiting.extend(more);
        }
    }

    /// Sets an update aside that cannot be handled; `reason` holds no personal data.
    pub async fn set_aside(&self, update_id: i64, reason: &str) -> Result<(), StoreError> {
        let reason = reason.to_owned();
        self.0
            .store
            .write(move |tx| {
                Box::pin(async move { inbox::set_aside(tx, update_id, &reason).await })
            })
            .await?;
        measure::set_aside();
        Ok(())
    }

    /// An update that is not for us leaves the inbox without effects.
    pub async fn dismiss(&self, update_id: i64) -> Result<(), StoreError> {
        self.0
            .store
            .write(move |tx| Box::pin(async move { inbox::done(tx, &[update_id]).await }))
            .await?;
        measure::dismissed();
        Ok(())
    }

    /// A delivery of this house; one at a time.
    #[must_use]
    pub fn delivery(&self, post: Arc<dyn Post>, rates: Rates) -> Delivery {
        Delivery::new(
            self.0.store.clone(),
            post,
            self.0.clock.clone(),
            self.0.bell.clone(),
            self.0.pulse.clone(),
            rates,
        )
    }

    /// Delivers letters and does what is due, until the program stops and what was under way is finished.
    pub async fn run(&self, post: Arc<dyn Post>, rates: Rates) {
        let delivery = self.delivery(post, rates).run(self.0.shutdown.clone());
        futures::join!(delivery, self.keep_time());
    }

    /// Does what is due without anybody asking, until the program stops. For whoever runs the delivery apart.
    pub async fn keep_time(&self) {
        futures::join!(scheduler::run(self), sheets::run(self), alarm::run(self));
    }

    /// Telegram says under which username the bot is known; asked only as long as it is not.
    pub fn named(&self, username: impl FnOnce() -> String) {
        self.0.bot.get_or_init(|| username().into());
    }

    /// Files that people sent are got in this way; until then they wait.
    pub fn fetches(&self, fetch: Arc<dyn sheets::Fetch>) {
        self.0.fetch.get_or_init(|| fetch);
    }

    /// Who gets the files that people sent.
    pub(in crate::app) fn fetch(&self) -> Option<Arc<dyn sheets::Fetch>> {
        self.0.fetch.get().map(Arc::clone)
    }

    /// The username of the bot, without `@`; empty before the first update.
    #[must_use]
    pub fn bot(&self) -> Arc<str> {
        self.0.bot.get().map_or_else(|| "".into(), Arc::clone)
    }

    /// The store, for whoever only reads or keeps it well.
    #[must_use]
    pub fn store(&self) -> &Store {
        &self.0.store
    }

    /// The clock of the house.
    #[must_use]
    pub fn clock(&self) -> &Clock {
        &self.0.clock
    }

    /// The bell to ring after posting letters by other ways than an event.
    #[must_use]
    pub fn bell(&self) -> &Bell {
        &self.0.bell
    }

    /// The signs of life of this house.
    #[must_use]
    pub fn pulse(&self) -> &Pulse {
        &self.0.pulse
    }

    /// The wish to stop.
    #[must_use]
    pub fn shutdown(&self) -> &Shutdown {
        &self.0.shutdown
    }

    /// After the end of everything else: finishes the writes that wait, empties the log, closes the file.
    pub async fn close(&self) {
        self.0.store.close().await;
    }
}
