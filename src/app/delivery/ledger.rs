//! What is to be written down next: outcomes of letters, letters about to be sent, people who are gone, runs that pause.
//!
//! Everything that gathers while one write is under way goes into the next one, so that the number of commits follows the
//! speed of the disk and not the number of letters.

use std::sync::Arc;

use jiff::Timestamp;

use futures::FutureExt;

use crate::app::delivery::board::Item;
use crate::app::delivery::{Delivery, Event};
use crate::letter::{Content, Lane, Letter};
use crate::store::outbox::{Settled, Settlement};
use crate::store::writer::Tx;
use crate::store::{Store, StoreError, bulk, chats, outbox};
use crate::text;

/// What follows in memory once an outcome is written down.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Then {
    /// The letter is over; its chat is free.
    Free(i64),
    /// The letter waits again until this moment (ms); its chat is free.
    Again(Box<Item>, i64),
    /// The letter waits again, for the new id of the group; the old one is free.
    Moved(Box<Item>, i64),
}

/// What is to be written down together.
#[derive(Debug, Clone, Default)]
pub(super) struct Page {
    settlements: Vec<Settlement>,
    thens: Vec<Then>,
    /// Letters to be marked as being sent, right before their requests.
    pub(super) marks: Vec<Item>,
    left: Vec<i64>,
    moved: Vec<(i64, i64)>,
    paused: Vec<(i64, String)>,
    finished: Vec<i64>,
    /// Refused answers, by row and chat, whose people are to hear an apology instead.
    unheard: Vec<(i64, i64)>,
}

/// What came of writing a page.
#[derive(Debug)]
pub(super) struct Written {
    pub(super) thens: Vec<Then>,
    /// Letters marked: they go now.
    pub(super) marked: Vec<Item>,
    /// An apology was posted: replies are to be looked for.
    pub(super) apologised: bool,
    /// Letters that may not go any more: their person left, or their run paused.
    pub(super) unmarked: Vec<Item>,
}

impl Page {
    pub(super) fn is_empty(&self) -> bool {
        self.settlements.is_empty()
            && self.thens.is_empty()
            && self.marks.is_empty()
            && self.left.is_empty()
            && self.moved.is_empty()
            && self.paused.is_empty()
            && self.finished.is_empty()
            && self.unheard.is_empty()
    }

    /// Nothing but replies that arrived: one statement writes that down.
    fn is_plain(&self) -> bool {
        let Page {
            settlements,
            thens: _,
            marks,
            left,
            moved,
            paused,
            finished,
            unheard,
        } = self;
        let arrived = |settlement: &Settlement| {
            settlement.lane == Lane::Reply
                && matches!(settlement.settled, Settled::Delivered { .. })
        };
        settlements.iter().all(arrived)
            && marks.is_empty()
            && left.is_empty()
            && moved.is_empty()
            && paused.is_empty()
            && finished.is_empty()
            && unheard.is_empty()
    }

    /// A letter is over.
    pub(super) fn settle(&mut self, item: &Item, settled: Settled) {
        self.settlements.push(Settlement {
            id: item.id,
            lane: item.lane,
            settled,
        });
        self.thens.push(Then::Free(item.chat));
    }

    /// Telegram refuses a letter. Whoever waits for an answer in a private chat is told that it was us; a deletion or the answer
    /// to a press is missed by nobody.
    pub(super) fn refuse(&mut self, item: &Item, reason: String) {
        self.settle(item, Settled::Refused { reason });
        let awaited = !matches!(
            item.content,
            Some(Content::Erase { .. } | Content::PressAnswer { .. })
        );
        if item.lane == Lane::Reply && item.chat > 0 && awaited {
            self.unheard.push((item.id, item.chat));
        }
    }

    /// A letter waits again. A reply was never marked, so nothing is written for it.
    pub(super) fn again(&mut self, item: Item, not_before: i64) {
        if item.lane == Lane::Reply {
            self.thens.push(Then::Again(Box::new(item), not_before));
        } else {
            self.not_before(item, not_before);
        }
    }

    /// A letter waits as long as Telegram says: written down for replies as well, since the next start must obey, too.
    pub(super) fn not_before(&mut self, item: Item, not_before: i64) {
        self.settlements.push(Settlement {
            id: item.id,
            lane: item.lane,
            settled: Settled::Later { not_before },
        });
        self.thens.push(Then::Again(Box::new(item), not_before));
    }

    /// A chat cannot be reached.
    pub(super) fn left(&mut self, chat: i64) {
        self.left.push(chat);
    }

    /// A group has a new id, and so has this letter.
    pub(super) fn moved(&mut self, item: Item, from: i64, to: i64) {
        self.settlements.push(Settlement {
            id: item.id,
            lane: item.lane,
            settled: Settled::Moved { to },
        });
        self.thens.push(Then::Moved(Box::new(item), from));
        self.moved.push((from, to));
    }

    /// A run pauses.
    pub(super) fn pause(&mut self, run: i64, reason: String) {
        self.paused.push((run, reason));
    }

    /// A run may be over.
    pub(super) fn finish(&mut self, run: i64) {
        self.finished.push(run);
    }

    /// What was not written comes before what gathered meanwhile.
    pub(super) fn before(mut self, later: Page) -> Page {
        self.settlements.extend(later.settlements);
        self.thens.extend(later.thens);
        self.marks.extend(later.marks);
        self.left.extend(later.left);
        self.moved.extend(later.moved);
        self.paused.extend(later.paused);
        self.finished.extend(later.finished);
        self.unheard.extend(later.unheard);
        self
    }
}

/// Writes a page in one job; on failure the page comes back.
pub(super) async fn write(
    store: Store,
    page: Page,
    now: Timestamp,
) -> Result<Written, (Page, StoreError)> {
    let plain = page.is_plain();
    let page = Arc::new(page);
    let job_page = Arc::clone(&page);
    let ran = if plain {
        let job = store.write_at_once(move |tx| {
            Box::pin(async move {
                outbox::settle(tx, &job_page.settlements, now).await?;
                Ok((Vec::new(), false))
            })
        });
        job.await
    } else {
        let job = store.write(move |tx| Box::pin(async move { put(tx, &job_page, now).await }));
        job.await
    };
    let page = Arc::try_unwrap(page).unwrap_or_else(|shared| (*shared).clone());
    match ran {
        Ok((marked, apologised)) => {
            let marked: std::collections::HashSet<i64> = marked.into_iter().collect();
            let (marked, unmarked) = page
                .marks
                .into_iter()
                .partition(|item| marked.contains(&item.id));
            Ok(Written {
                thens: page.thens,
                marked,
                unmarked,
                apologised,
            })
        }
        Err(error) => Err((page, error)),
    }
}

/// Writes all of a page; returns the letters that were marked, and whether an apology was posted.
async fn put(tx: &mut Tx, page: &Page, now: Timestamp) -> Result<(Vec<i64>, bool), StoreError> {
    if !page.settlements.is_empty() {
        outbox::settle(tx, &page.settlements, now).await?;
    }
    for chat in &page.left {
        chats::mark_left(tx, *chat, now).await?;
    }
    for (from, to) in &page.moved {
        chats::move_chat(tx, *from, *to, now).await?;
    }
    for (run, reason) in &page.paused {
        bulk::pause(tx, *run, reason).await?;
    }
    for run in &page.finished {
        bulk::finish(tx, *run).await?;
    }
    let mut apologised = false;
    for (letter, chat) in &page.unheard {
        apologised |= apologise(tx, *letter, *chat, now).await?;
    }
    if page.marks.is_empty() {
        return Ok((Vec::new(), apologised));
    }
    let ids: Vec<i64> = page.marks.iter().map(|item| item.id).collect();
    Ok((outbox::mark_sending(tx, &ids).await?, apologised))
}

/// The person of a refused answer hears that it was us, in their language, with a button that shows where they are.
async fn apologise(
    tx: &mut Tx,
    refused: i64,
    chat: i64,
    now: Timestamp,
) -> Result<bool, StoreError> {
    let language = chats::language(tx, chat).await?.unwrap_or_default();
    let apology = Letter {
        to: chat,
        lane: Lane::Reply,
        content: text::apology(language),
    };
    outbox::apologise(tx, refused, apology, now).await
}

impl Delivery {
    /// Starts writing what gathered, unless a write is under way or the store refuses.
    pub(super) fn write(&mut self, now: i64) {
        if self.writing || self.page.is_empty() || now < self.store_at {
            return;
        }
        let page = std::mem::take(&mut self.page);
        self.writing = true;
        let writing = write(self.store.clone(), page, self.clock.now());
        self.under_way.push(writing.map(Event::Written).boxed());
    }

    /// Goes on after a write; a page that was not written is tried again.
    pub(super) fn take_written(&mut self, written: Result<Written, (Page, StoreError)>) {
        let now = self.now();
        self.writing = false;
        match written {
            Ok(written) => {
                self.store_works();
                self.reply_window.more |= written.apologised;
                for then in written.thens {
                    self.follow(then, now);
                }
                for item in written.unmarked {
                    self.uncount(item.lane);
                    // Its person left, or staff paused the run; if it runs, it is read again from its beginning.
                    if let Some(run) = item.run {
                        self.forget_run(run);
                        self.look_for_runs = true;
                    }
                    self.free(item.chat, now);
                }
                for item in written.marked {
                    self.send(item);
                }
            }
            Err((page, error)) => {
                self.page = page.before(std::mem::take(&mut self.page));
                self.store_fails(&error, now);
            }
        }
    }

    fn follow(&mut self, then: Then, now: i64) {
        match then {
            Then::Free(chat) => self.free(chat, now),
            Then::Again(item, not_before) => {
                let chat = item.chat;
                // A paused run takes its letters back from the outbox when it goes on.
                if item.run.is_none_or(|run| self.runs.contains_key(&run)) {
                    self.board.put_back(*item, not_before);
                }
                self.free(chat, now);
            }
            Then::Moved(item, from) => {
                // What waits behind this letter goes along, in its order.
                let to = item.chat;
                self.board.put_back(*item, 0);
                self.board.move_chat(from, to, &self.pacing, now);
                self.free(from, now);
            }
        }
    }

    fn free(&mut self, chat: i64, now: i64) {
        let passed = self.passed();
        self.board.free(chat, passed, &self.pacing, now);
    }

    /// Up to which row of each lane, replies and notices, nothing will be read again.
    pub(super) fn passed(&self) -> [i64; 2] {
        [self.reply_window.after, self.notice_window.after]
    }
}
