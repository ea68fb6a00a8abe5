//! The bell between those who post letters and the one who carries them: rung after the commit, heard once.

use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};

use tokio::sync::Notify;

use crate::letter::Lane;

/// A bell with one tone a lane. Ringing twice before it is heard is ringing once.
#[derive(Debug, Clone, Default)]
pub struct Bell(Arc<Inside>);

#[derive(Debug, Default)]
struct Inside {
    rung: AtomicU8,
    notify: Notify,
}

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
