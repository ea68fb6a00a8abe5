//! The bell between those who post letters and the one who carries them: rung after the commit, heard once. Answers may be
//! brought along, so that they need not be read from the outbox in which they already stand.

use std::sync::atomic::{AtomicU8, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use tokio::sync::Notify;

use crate::letter::{Lane, Letter};

/// A bell with one tone a lane. Ringing twice before it is heard is ringing once.
#[derive(Debug, Clone, Default)]
pub struct Bell(Arc<Inside>);

#[derive(Debug, Default)]
struct Inside {
    rung: AtomicU8,
    brought: Mutex<Brought>,
    notify: Notify,
}

/// Answers kept at hand at most while nobody carries any.
const AT_HAND: usize = 1_024;

/// Answers by their row in the outbox, as they were brought.
pub(super) type Brought = Vec<(i64, Letter)>;

fn tone(lane: Lane) -> u8 {
    match lane {
        Lane::Reply => 1,
        Lane::Notice => 2,
        Lane::Bulk => 4,
    }
}

impl Bell {
    /// Something was posted in a lane.
    pub fn ring(&self, lane: Lane) {
        self.0.rung.fetch_or(tone(lane), Ordering::Release);
        self.0.notify.notify_one();
    }

    /// Answers were posted, and these are they: all of an event, after its commit.
    pub(super) fn bring(&self, letters: Brought) {
        let mut brought = self
            .0
            .brought
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        if brought.len() < AT_HAND {
            brought.extend(letters);
        } else {
            // Nobody carries them: they are found in the outbox.
            brought.clear();
            self.0.rung.fetch_or(tone(Lane::Reply), Ordering::Release);
        }
        drop(brought);
        self.0.notify.notify_one();
    }

    /// What was brought since this was asked last.
    pub(super) fn brought(&self) -> Brought {
        std::mem::take(
            &mut *self
                .0
                .brought
                .lock()
                .unwrap_or_else(PoisonError::into_inner),
        )
    }

    /// Something may have been posted in any lane.
    pub fn ring_all(&self) {
        for lane in [Lane::Reply, Lane::Notice, Lane::Bulk] {
            self.ring(lane);
        }
    }

    /// The lanes rung since this was asked last.
    pub(super) fn heard(&self) -> Heard {
        Heard(self.0.rung.swap(0, Ordering::Acquire))
    }

    /// Returns when the bell is rung.
    pub(super) async fn rung(&self) {
        self.0.notify.notified().await;
    }
}

/// Which lanes were rung.
#[derive(Debug, Clone, Copy)]
pub(super) struct Heard(u8);

impl Heard {
    pub(super) fn lane(self, lane: Lane) -> bool {
        self.0 & tone(lane) != 0
    }
}
