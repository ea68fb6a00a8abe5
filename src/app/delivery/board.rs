//! The letters in memory and who goes next: replies before notices before runs, one letter of a chat at a time and in order.
//!
//! Pure: it knows no store and no network, and takes the time as a parameter. It holds a window of what waits in the outbox,
//! and of one chat only a handful, so that neither a long run nor one flooding chat fills it.

use std::cmp::Reverse;
use std::collections::{BinaryHeap, HashMap, VecDeque};

use crate::app::delivery::pacing::{Pacing, Who};
use crate::letter::{Content, Lane};

/// Letters of one chat and lane kept in memory; the rest stays in the outbox.
pub(super) const PER_CHAT: usize = 32;

/// A letter that waits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Item {
    /// Row in the outbox.
    pub(super) id: i64,
    pub(super) chat: i64,
    pub(super) lane: Lane,
    /// Its run, for the bulk lane.
    pub(super) run: Option<i64>,
    /// What is sent; empty for a run, which holds it once, and for what cannot be read.
    pub(super) content: Option<Content>,
    pub(super) last_useful: Option<i64>,
    /// Attempts whose end nobody knows.
    pub(super) doubts: u32,
}

impl Item {
    /// Is it something a person sees arrive? Telegram counts neither the answer to a press nor a deletion.
    fn is_message(&self) -> bool {
        !matches!(
            self.content,
            Some(Content::PressAnswer { .. } | Content::Erase { .. })
        )
    }
}

/// Who waits, and who goes next.
#[derive(Debug, Default)]
pub(super) struct Board {
    chats: HashMap<i64, Queue>,
    /// Chats whose next letter may go as far as the chat is concerned, by the lane of that letter. An entry may be outdated;
    /// whoever takes it looks again.
    ready: [VecDeque<i64>; 3],
    /// Chats that may not go yet, by when they may.
    later: BinaryHeap<Reverse<(i64, i64)>>,
    waiting: [usize; 3],
    /// Chats and lanes of which more waits in the outbox.
    overflowing: Vec<(i64, Lane)>,
}

#[derive(Debug, Default)]
struct Queue {
    lanes: [LaneQueue; 3],
    /// The list of `ready` in which it stands.
    listed: Option<usize>,
    /// The moment under which it stands in `later`.
    due: Option<i64>,
    /// A letter of this chat is on its way or being written down.
    busy: bool,
    /// Telegram asked this chat to wait.
    not_before: i64,
}

#[derive(Debug, Default)]
struct LaneQueue {
    items: VecDeque<Item>,
    /// The last letter that stood here.
    seen: i64,
    /// More letters of this chat wait in the outbox behind `seen`.
    overflow: bool,
}

fn index(lane: Lane) -> usize {
    match lane {
        Lane::Reply => 0,
        Lane::Notice => 1,
        Lane::Bulk => 2,
    }
}

impl Queue {
    fn next_lane(&self) -> Option<usize> {
        self.lanes.iter().position(|lane| !lane.items.is_empty())
    }

    fn is_idle(&self) -> bool {
        !self.busy
            && self
                .lanes
                .iter()
                .all(|lane| lane.items.is_empty() && !lane.overflow)
    }
}

impl Queue {
    /// Nothing is left of it. What stands behind the end of a window would be taken for new again when it is read: such a chat
    /// is remembered until its lane is passed.
    fn is_over(&self, passed: [i64; 2], now: i64) -> bool {
        let seen = self.lanes.iter().map(|lane| lane.seen);
        self.is_idle()
            && self.not_before <= now
            && seen.zip(passed).all(|(seen, passed)| seen <= passed)
    }
}

impl Board {
    /// Letters of a lane in memory.
    pub(super) fn waiting(&self, lane: Lane) -> usize {
        self.waiting[index(lane)]
    }

    /// Takes a letter from the outbox. One that was here before is ignored; one too many of its chat stays in the outbox.
    pub(super) fn add(&mut self, item: Item, not_before: Option<i64>, pacing: &Pacing, now: i64) {
        let (chat, lane) = (item.chat, index(item.lane));
        let queue = self.chats.entry(chat).or_default();
        let place = &mut queue.lanes[lane];
        // In a run the order of rows says nothing about a chat, which stands in it once.
        if item.lane != Lane::Bulk {
            if place.overflow || item.id <= place.seen {
                return;
            }
            if place.items.len() >= PER_CHAT {
                place.overflow = true;
                self.overflowing.push((chat, item.lane));
                return;
            }
            place.seen = item.id;
        }
        place.items.push_back(item);
        self.waiting[lane] += 1;
        queue.not_before = queue.not_before.max(not_before.unwrap_or(0));
        self.offer(chat, pacing, now);
    }

    /// A chat and lane of which more waits in the outbox while nothing is left here, with the last letter that was here.
    pub(super) fn overflow(&self) -> Option<(i64, Lane, i64)> {
        self.overflowing.iter().find_map(|(chat, lane)| {
            let place = &self.chats.get(chat)?.lanes[index(*lane)];
            (place.overflow && place.items.is_empty()).then_some((*chat, *lane, place.seen))
        })
    }

    /// The next letters of an overflowing chat, at most `PER_CHAT`; when they are so many, even more may wait.
    pub(super) fn refill(
        &mut self,
        chat: i64,
        lane: Lane,
        items: Vec<(Item, Option<i64>)>,
        pacing: &Pacing,
        now: i64,
    ) {
        let more = items.len() >= PER_CHAT;
        if let Some(queue) = self.chats.get_mut(&chat) {
            queue.lanes[index(lane)].overflow = false;
        }
        for (item, not_before) in items {
            self.add(item, not_before, pacing, now);
        }
        if let Some(queue) = self.chats.get_mut(&chat) {
            queue.lanes[index(lane)].overflow = more;
        }
        if !more {
            self.overflowing.retain(|entry| *entry != (chat, lane));
        }
    }

    /// Puts a chat on the list where its next letter belongs.
    pub(super) fn offer(&mut self, chat: i64, pacing: &Pacing, now: i64) {
        let Some(queue) = self.chats.get_mut(&chat).filter(|queue| !queue.busy) else {
            return;
        };
        let Some(lane) = queue.next_lane() else {
            return;
        };
        let when = queue.not_before.max(pacing.chat_free_at(chat, now));
        if when > now {
            if queue.due.is_none_or(|due| when < due) {
                queue.due = Some(when);
                self.later.push(Reverse((when, chat)));
            }
        } else if queue.listed != Some(lane) {
            queue.listed = Some(lane);
            self.ready[lane].push_back(chat);
        }
    }

    /// The next letter that may go now, which makes its chat busy. `urgent_only` leaves notices and runs where they are.
    pub(super) fn next(
        &mut self,
        pacing: &mut Pacing,
        urgent_only: bool,
        now: i64,
    ) -> Option<Item> {
        while let Some(Reverse((when, chat))) = self.later.peek().copied() {
            if when > now {
                break;
            }
            self.later.pop();
            if let Some(queue) = self
                .chats
                .get_mut(&chat)
                .filter(|queue| queue.due == Some(when))
            {
                queue.due = None;
                self.offer(chat, pacing, now);
            }
        }
        let lanes = if urgent_only { 1 } else { 3 };
        for lane in 0..lanes {
            if pacing.free_at(self.who(lane), now) > now {
                continue;
            }
            while let Some(chat) = self.ready[lane].pop_front() {
                let Some(queue) = self
                    .chats
                    .get_mut(&chat)
                    .filter(|queue| queue.listed == Some(lane))
                else {
                    continue;
                };
                queue.listed = None;
                if queue.busy {
                    continue;
                }
                if queue.next_lane() != Some(lane)
                    || queue.not_before.max(pacing.chat_free_at(chat, now)) > now
                {
                    self.offer(chat, pacing, now);
                    continue;
                }
                let Some(item) = queue.lanes[lane].items.pop_front() else {
                    continue;
                };
                queue.busy = true;
                self.waiting[lane] -= 1;
                if item.is_message() {
                    let who = self.who(lane);
                    pacing.took(chat, who, now);
                }
                return Some(item);
            }
        }
        None
    }

    /// When somebody who waits here may go; `None` when nobody waits.
    pub(super) fn wake_at(&self, pacing: &Pacing, urgent_only: bool, now: i64) -> Option<i64> {
        let lanes = if urgent_only { 1 } else { 3 };
        let ready = (0..lanes)
            .filter(|lane| !self.ready[*lane].is_empty())
            .map(|lane| pacing.free_at(self.who(lane), now))
            .min();
        let later = self.later.peek().map(|Reverse((when, _))| *when);
        [ready, later].into_iter().flatten().min()
    }

    fn who(&self, lane: usize) -> Who {
        if lane == index(Lane::Bulk) {
            let others_wait = self.waiting(Lane::Reply) + self.waiting(Lane::Notice) > 0;
            Who::Run { others_wait }
        } else {
            Who::Urgent
        }
    }

    /// The letter of a chat is dealt with: its next one may go.
    pub(super) fn free(&mut self, chat: i64, passed: [i64; 2], pacing: &Pacing, now: i64) {
        if let Some(queue) = self.chats.get_mut(&chat) {
            queue.busy = false;
            if queue.is_over(passed, now) {
                self.chats.remove(&chat);
                return;
            }
        }
        self.offer(chat, pacing, now);
    }

    /// Forgets chats of which nothing is left here and whose last letters the windows have passed by now.
    pub(super) fn sweep(&mut self, passed: [i64; 2], now: i64) {
        self.chats.retain(|_, queue| !queue.is_over(passed, now));
    }

    /// A letter goes back to the head of its chat, which waits until the moment given.
    pub(super) fn put_back(&mut self, item: Item, not_before: i64) {
        let queue = self.chats.entry(item.chat).or_default();
        queue.not_before = not_before;
        self.waiting[index(item.lane)] += 1;
        queue.lanes[index(item.lane)].items.push_front(item);
    }

    /// Nothing more goes to a chat.
    pub(super) fn drop_chat(&mut self, chat: i64) {
        let Some(queue) = self.chats.get_mut(&chat) else {
            return;
        };
        for (lane, place) in queue.lanes.iter_mut().enumerate() {
            self.waiting[lane] -= place.items.len();
            place.items.clear();
            place.overflow = false;
        }
        self.overflowing
            .retain(|(overflowing, _)| *overflowing != chat);
    }

    /// Nothing more goes out of a run.
    pub(super) fn drop_run(&mut self, run: i64) {
        for queue in self.chats.values_mut() {
            let items = &mut queue.lanes[index(Lane::Bulk)].items;
            let before = items.len();
            items.retain(|item| item.run != Some(run));
            self.waiting[index(Lane::Bulk)] -= before - items.len();
        }
    }

    /// A group has a new id: what waits for it waits there.
    pub(super) fn move_chat(&mut self, from: i64, to: i64, pacing: &Pacing, now: i64) {
        let Some(old) = self.chats.get_mut(&from) else {
            return;
        };
        let moved: Vec<Item> = old
            .lanes
            .iter_mut()
            .flat_map(|lane| lane.items.drain(..))
            .collect();
        let queue = self.chats.entry(to).or_default();
        for mut item in moved {
            item.chat = to;
            let place = &mut queue.lanes[index(item.lane)];
            place.seen = place.seen.max(item.id);
            place.items.push_back(item);
        }
        self.offer(to, pacing, now);
    }
}

#[cfg(test)]
#[path = "board_tests.rs"]
mod tests;
