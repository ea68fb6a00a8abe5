//! What follows from the outcome of a request.

use crate::app::delivery::board::Item;
use crate::app::delivery::pacing::backoff;
use crate::app::delivery::{Delivery, Verdict};
use crate::letter::Lane;
use crate::measure;
use crate::store::outbox::Settled;

/// Equal refusals in a row after which a run pauses itself: its text is wrong, not its receivers.
const REFUSALS: u32 = 10;

/// Attempts whose end nobody knows, before a letter is given up.
const DOUBTS: u32 = 8;

impl Delivery {
    pub(super) fn take_verdict(&mut self, mut item: Item, verdict: Verdict) {
        let now = self.now();
        self.uncount(item.lane);
        measure::letter(item.lane, verdict.counts_as());
        if verdict.is_final() {
            self.pulse.letter_answered();
        }
        if verdict != Verdict::NotSent {
            self.network_failures = 0;
        }
        match verdict {
            Verdict::Delivered { message_id } => {
                if let Some(run) = item.run.and_then(|run| self.runs.get_mut(&run)) {
                    run.refusals = 0;
                }
                self.page.settle(&item, Settled::Delivered { message_id });
            }
            Verdict::Later { after, whole_bot } => {
                if whole_bot {
                    self.pacing.pause(after, now);
                }
                let wait = i64::try_from(after.as_millis()).unwrap_or(i64::MAX);
                self.page.not_before(item, now.saturating_add(wait));
            }
            Verdict::NotSent => {
                // All letters under way fail together when the network does: that is one failure.
                if !self.pacing.is_paused(now) {
                    self.network_failures += 1;
                    self.pacing.pause(backoff(self.network_failures), now);
                    if self.network_failures == 1 {
                        tracing::warn!("Telegram cannot be reached; letters wait");
                    }
                }
                self.page.again(item, now);
            }
            Verdict::PersonGone => {
                self.page.settle(&item, Settled::Gone);
                self.page.left(item.chat);
                self.board.drop_chat(item.chat);
            }
            Verdict::Refused { reason } => self.refused(&item, reason),
            Verdict::Moved { to } => {
                let from = item.chat;
                item.chat = to;
                self.page.moved(item, from, to);
            }
            Verdict::InDoubt if item.lane == Lane::Bulk || item.doubts + 1 >= DOUBTS => {
                tracing::warn!(
                    letter = item.id,
                    "nobody knows whether a letter arrived; it is not sent again"
                );
                self.page.settle(&item, Settled::InDoubt);
            }
            Verdict::InDoubt => {
                item.doubts += 1;
                let wait = i64::try_from(backoff(item.doubts).as_millis()).unwrap_or(i64::MAX);
                self.page.again(item, now + wait);
            }
        }
    }

    fn refused(&mut self, item: &Item, reason: String) {
        // What stands behind the second colon may quote the letter.
        let kind: String = reason.split(':').take(2).collect::<Vec<_>>().join(":");
        tracing::warn!(letter = item.id, lane = ?item.lane, kind, "Telegram refuses a letter");
        if let Some(run) = item.run
            && let Some(state) = self.runs.get_mut(&run)
        {
            if state.refusal != reason {
                state.refusals = 0;
                state.refusal.clone_from(&reason);
            }
            state.refusals += 1;
            if state.refusals >= REFUSALS {
                tracing::error!(run, kind, "a run pauses itself after equal refusals");
                self.forget_run(run);
                self.page.pause(run, reason.clone());
            }
        }
        self.page.refuse(item, reason);
    }
}
