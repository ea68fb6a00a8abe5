//! What the office must be told though nobody asked: sending stands still, or the disk is nearly full.
//!
//! Both are said in the log at once. In chat an admin hears of the disk at once, and of a standstill as soon as it is over,
//! because no letter can get through before. What was raised is remembered in the database, so that a new start tells
//! nothing twice and forgets nothing.

use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};

use crate::app::{App, letters};
use crate::flows::outcome::Line;
use crate::flows::staff;
use crate::letter::{Lane, Letter};
use crate::store::standing::{self, Outbox, Queue};
use crate::store::writer::Tx;
use crate::store::{StoreError, inbox, outbox};

/// Letters may go and none was taken for this long: sending stands still.
pub const STANDSTILL: SignedDuration = SignedDuration::from_mins(5);
/// Less room than this on the disk of the database is told, bytes.
const DISK_LOW: u64 = 500_000_000;
/// From here on the disk has room again and may be told of anew, bytes.
const DISK_RECOVERED: u64 = 600_000_000;
/// A disk that stays nearly full is told again after this long.
const DISK_AGAIN: SignedDuration = SignedDuration::from_hours(24);

/// How often is looked.
const EVERY: Duration = Duration::from_secs(15);

/// Where it is remembered since when sending stands still, once that was raised.
const SENDING: &str = "alarm_sending";
/// Where it is remembered when a full disk was told of.
const DISK: &str = "alarm_disk";

/// Since when letters may go and none was taken, as far as was seen.
#[derive(Debug, Default)]
pub(super) struct Still(Mutex<Option<Timestamp>>);

impl Still {
    /// Takes in what is seen now. `answered`: when a letter was last taken. `raised`: since when sending stands still, if an
    /// alarm of that is open, also one of an earlier run. Returns since when letters wait in vain.
    fn observe(
        &self,
        may_go: bool,
        answered: Option<Timestamp>,
        raised: Option<Timestamp>,
        now: Timestamp,
    ) -> Option<Timestamp> {
        let mut since = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let in_vain = |since: &Timestamp| *since <= now && answered.is_none_or(|at| at <= *since);
        *since = may_go.then(|| since.or(raised).filter(in_vain).unwrap_or(now));
        *since
    }
}

/// What waits at a moment.
#[derive(Debug, Clone, Copy)]
pub struct Standing {
    /// The moment.
    pub now: Timestamp,
    /// Updates kept and not handled.
    pub inbox: Queue,
    /// Letters not sent.
    pub outbox: Outbox,
    /// Since when letters may go and none was taken; `None` while none waits.
    pub still_since: Option<Timestamp>,
    raised: Option<Timestamp>,
}

/// Looks until the program stops.
pub(super) async fn run(app: &App) {
    let mut failing = false;
    while !app.shutdown().has_begun() {
        let looked = app.watch(app.store().sizes().free).await;
        if let Err(error) = &looked
            && !failing
            && !app.shutdown().has_begun()
        {
            tracing::error!(%error, "whether there is something to tell cannot be seen; it is tried again");
        }
        failing = looked.is_err();
        tokio::select! {
            () = tokio::time::sleep(EVERY) => {}
            () = app.shutdown().begun() => {}
        }
    }
}

impl Standing {
    /// Nothing waits.
    #[must_use]
    pub fn empty(now: Timestamp) -> Standing {
        Standing {
            now,
            inbox: Queue::default(),
            outbox: Outbox::default(),
            still_since: None,
            raised: None,
        }
    }
}

impl App {
    /// What waits now.
    pub async fn standing(&self) -> Result<Standing, StoreError> {
        let now = self.clock().now();
        let mut reader = self.store().read().await?;
        let (waiting, oldest) = inbox::depth(&mut reader).await?;
        let outbox = standing::outbox(&mut reader, now).await?;
        let raised = standing::remembered(&mut reader, SENDING).await?;
        let answered = self.pulse().answered_at();
        Ok(Standing {
            now,
            inbox: Queue { waiting, oldest },
            outbox,
            still_since: self.0.still.observe(outbox.may_go, answered, raised, now),
            raised,
        })
    }

    /// Looks whether there is something that the office must be told, and tells it. `free` is the room on the disk of the
    /// database in bytes, as far as the system says.
    pub async fn watch(&self, free: Option<u64>) -> Result<(), StoreError> {
        let standing = self.standing().await?;
        self.watch_sending(&standing).await?;
        match free {
            Some(free) => self.watch_disk(free, standing.now).await,
            None => Ok(()),
        }
    }

    async fn watch_sending(&self, standing: &Standing) -> Result<(), StoreError> {
        let now = standing.now;
        match (standing.raised, standing.still_since) {
            (None, Some(since)) if now.duration_since(since) >= STANDSTILL => {
                tracing::error!(
                    since = %since,
                    replies = standing.outbox.replies.waiting,
                    notices = standing.outbox.notices.waiting,
                    "sending stands still; admins are told as soon as it goes on"
                );
                self.store()
                    .write(move |tx| {
                        Box::pin(async move { standing::remember(tx, SENDING, since).await })
                    })
                    .await
            }
            (Some(since), still) if still != Some(since) => {
                let until = self.pulse().answered_at().unwrap_or(now).max(since);
                tracing::info!(since = %since, until = %until, "sending goes on");
                let line = staff::Line::SendingStoodStill { since, until };
                self.tell(now, move |tx| {
                    Box::pin(
                        async move { Ok(standing::forget(tx, SENDING).await?.then_some(line)) },
                    )
                })
                .await
            }
            _ => Ok(()),
        }
    }

    async fn watch_disk(&self, free: u64, now: Timestamp) -> Result<(), StoreError> {
        let told = {
            let mut reader = self.store().read().await?;
            standing::remembered(&mut reader, DISK).await?
        };
        let due = told.is_none_or(|told| now.duration_since(told).abs() >= DISK_AGAIN);
        if free < DISK_LOW && due {
            tracing::error!(free_bytes = free, "the disk of the database is nearly full");
            let line = staff::Line::DiskNearlyFull { free };
            return self
                .tell(now, move |tx| {
                    Box::pin(async move {
                        standing::remember(tx, DISK, now).await?;
                        Ok(Some(line))
                    })
                })
                .await;
        }
        if free > DISK_RECOVERED && told.is_some() {
            tracing::info!(free_bytes = free, "the disk of the database has room again");
            self.store()
                .write(move |tx| Box::pin(async move { standing::forget(tx, DISK).await }))
                .await?;
        }
        Ok(())
    }

    /// Writes something down and tells admins what came of it, in one transaction.
    async fn tell<F>(&self, now: Timestamp, decide: F) -> Result<(), StoreError>
    where
        F: for<'c> FnOnce(
                &'c mut Tx,
            ) -> futures::future::BoxFuture<
                'c,
                Result<Option<staff::Line>, StoreError>,
            > + Send
            + 'static,
    {
        let told = self
            .store()
            .write(move |tx| {
                Box::pin(async move {
                    let Some(line) = decide(tx).await? else {
                        return Ok(0);
                    };
                    let letters: Vec<Letter> = letters::to_admins(tx, &Line::Staff(line)).await?;
                    outbox::post(tx, &letters, None, None, now).await?;
                    Ok(letters.len())
                })
            })
            .await?;
        if told == 0 {
            tracing::warn!("there is no admin to be told: see PENCAKER_OWNERS");
        }
        self.bell().ring(Lane::Notice);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(second: i64) -> Timestamp {
        Timestamp::from_second(second).unwrap()
    }

    #[test]
    fn what_waits_in_vain_counts_from_when_it_was_first_seen() {
        let still = Still::default();
        assert_eq!(still.observe(false, None, None, at(10)), None);
        assert_eq!(still.observe(true, None, None, at(20)), Some(at(20)));
        assert_eq!(
            still.observe(true, Some(at(15)), None, at(30)),
            Some(at(20))
        );
        assert_eq!(
            still.observe(true, Some(at(35)), None, at(40)),
            Some(at(40)),
            "a letter was taken in between"
        );
        assert_eq!(still.observe(false, Some(at(35)), None, at(50)), None);
    }

    #[test]
    fn a_new_start_goes_on_with_what_was_raised() {
        let still = Still::default();
        assert_eq!(still.observe(true, None, Some(at(5)), at(400)), Some(at(5)));
        assert_eq!(
            Still::default().observe(true, Some(at(390)), Some(at(5)), at(400)),
            Some(at(400))
        );
    }

    #[test]
    fn a_clock_that_jumps_back_raises_nothing() {
        let still = Still::default();
        still.observe(true, None, None, at(900));
        assert_eq!(still.observe(true, None, None, at(100)), Some(at(100)));
    }
}
