//! Loads the next letters of the outbox: a bounded window of each lane, and what a flooding chat has left there.

use futures::FutureExt;

use crate::app::bell::Brought;
use crate::app::delivery::board::{Item, PER_CHAT};
use crate::app::delivery::{Delivery, Event, Run, Window};
use crate::letter::{Content, Lane};
use crate::store::outbox::Waiting;
use crate::store::{Store, StoreError, bulk, outbox};

/// Letters in memory at most, by lane.
pub(super) fn capacity(lane: Lane) -> usize {
    match lane {
        Lane::Reply => 2_048,
        Lane::Notice => 512,
        Lane::Bulk => 1_024,
    }
}

/// Letters loaded by one query.
const PORTION: usize = 512;

/// A letter, and the moment before which Telegram does not want it.
pub(super) type Timed = (Item, Option<i64>);

/// What is to be loaded.
#[derive(Debug, Default)]
pub(super) struct Wish {
    pub(super) horizon: i64,
    /// Lanes with the last id loaded and the room left.
    pub(super) lanes: Vec<(Lane, i64, usize)>,
    /// A chat of which more waits.
    pub(super) overflow: Option<(i64, Lane, i64)>,
    /// Whether to look for runs.
    pub(super) runs: bool,
    /// Runs with the last id loaded and the room left for all of them.
    pub(super) run_letters: Vec<(i64, i64)>,
    pub(super) run_room: usize,
}

impl Wish {
    pub(super) fn is_empty(&self) -> bool {
        self.lanes.is_empty()
            && self.overflow.is_none()
            && !self.runs
            && self.run_letters.is_empty()
    }
}

/// What was loaded.
#[derive(Debug, Default)]
pub(super) struct Loaded {
    /// The highest row that had been brought when reading began: with no more to read, all up to it was read or brought.
    pub(super) horizon: i64,
    /// Letters of a lane, and whether more may wait behind them.
    pub(super) lanes: Vec<(Lane, Vec<Timed>, bool)>,
    pub(super) overflow: Option<(i64, Lane, Vec<Timed>)>,
    /// The runs that are running, with the content of those that are new; `None`: not looked for.
    pub(super) runs: Option<Vec<(i64, Option<Content>)>>,
    /// Letters of a run, and whether more may wait behind them.
    pub(super) run_letters: Vec<(i64, Vec<Item>, bool)>,
}

/// Loads what is wished for. `known` are the runs whose content is in memory.
pub(super) async fn load(store: Store, wish: Wish, known: Vec<i64>) -> Result<Loaded, StoreError> {
    let mut reader = store.read().await?;
    let mut loaded = Loaded {
        horizon: wish.horizon,
        ..Loaded::default()
    };
    for (lane, after, room) in wish.lanes {
        let limit = room.min(PORTION);
        let waiting = outbox::waiting(&mut reader, lane, after, count(limit)).await?;
        let more = waiting.len() == limit;
        loaded.lanes.push((
            lane,
            waiting
                .into_iter()
                .map(|letter| item(lane, letter))
                .collect(),
            more,
        ));
    }
    // After the lanes: whatever of this chat they passed over is then in here.
    if let Some((chat, lane, after)) = wish.overflow {
        let waiting =
            outbox::waiting_of_chat(&mut reader, lane, chat, after, count(PER_CHAT)).await?;
        loaded.overflow = Some((
            chat,
            lane,
            waiting
                .into_iter()
                .map(|letter| item(lane, letter))
                .collect(),
        ));
    }
    if wish.runs {
        let mut runs = Vec::new();
        for run in bulk::running(&mut reader).await? {
            let content = if known.contains(&run) {
                None
            } else {
                bulk::content(&mut reader, run).await?
            };
            runs.push((run, content));
        }
        loaded.runs = Some(runs);
    }
    let mut room = wish.run_room;
    for (run, after) in wish.run_letters {
        let limit = room.min(PORTION);
        if limit == 0 {
            break;
        }
        let receivers = bulk::waiting(&mut reader, run, after, count(limit)).await?;
        let more = receivers.len() == limit;
        room -= receivers.len();
        let items = receivers
            .into_iter()
            .map(|receiver| Item {
                id: receiver.id,
                chat: receiver.chat,
                lane: Lane::Bulk,
                run: Some(run),
                content: None,
                last_useful: receiver.last_useful,
                doubts: 0,
            })
            .collect();
        loaded.run_letters.push((run, items, more));
    }
    Ok(loaded)
}

fn count(limit: usize) -> i64 {
    i64::try_from(limit).unwrap_or(i64::MAX)
}

fn item(lane: Lane, letter: Waiting) -> (Item, Option<i64>) {
    let item = Item {
        id: letter.id,
        chat: letter.chat,
        lane,
        run: None,
        content: letter.content,
        last_useful: letter.last_useful,
        doubts: 0,
    };
    (item, letter.not_before)
}

impl Delivery {
    /// Starts loading what there is room for.
    pub(super) fn load(&mut self, now: i64) {
        if self.loading || now < self.store_at {
            return;
        }
        let mut wish = Wish {
            horizon: self.horizon,
            overflow: self.board.overflow(),
            ..Wish::default()
        };
        for (lane, window) in [
            (Lane::Reply, &mut self.reply_window),
            (Lane::Notice, &mut self.notice_window),
        ] {
            let room = capacity(lane).saturating_sub(self.board.waiting(lane));
            // A nearly full window is left alone until there is room for a portion worth a query.
            if window.more && room > capacity(lane) / 4 && !(self.stopping && lane != Lane::Reply) {
                window.more = false;
                wish.lanes.push((lane, window.after, room));
            }
        }
        let room = capacity(Lane::Bulk).saturating_sub(self.board.waiting(Lane::Bulk));
        if !self.stopping {
            wish.runs = std::mem::take(&mut self.look_for_runs);
            if room > capacity(Lane::Bulk) / 4 {
                wish.run_room = room;
                for (run, state) in &mut self.runs {
                    if state.window.more {
                        wish.run_letters.push((*run, state.window.after));
                    }
                }
                wish.run_letters.sort_unstable();
            }
        }
        if wish.is_empty() {
            return;
        }
        let known = self.runs.keys().copied().collect();
        let loading = load(self.store.clone(), wish, known);
        self.loading = true;
        self.under_way.push(loading.map(Event::Loaded).boxed());
    }

    /// Puts answers on the board that were brought with the bell. While the outbox is read, or has more than was read, they wait
    /// aside: an earlier letter of the same chat may stand in there.
    pub(super) fn take_brought(&mut self, brought: Brought, now: i64) {
        if let Some((last, _)) = brought.iter().max_by_key(|(id, _)| *id) {
            self.horizon = self.horizon.max(*last);
        }
        self.aside.extend(brought);
        if self.aside.len() > capacity(Lane::Reply) {
            self.aside.clear();
            self.reply_window.more = true;
        }
        if self.loading || self.reply_window.more || self.aside.is_empty() {
            return;
        }
        let room = capacity(Lane::Reply).saturating_sub(self.board.waiting(Lane::Reply));
        if self.aside.len() > room {
            self.aside.clear();
            self.reply_window.more = true;
            return;
        }
        for (id, letter) in std::mem::take(&mut self.aside) {
            // What was read meanwhile is on the board, or was carried already.
            if id > self.reply_window.after {
                let item = Item {
                    id,
                    chat: letter.to,
                    lane: Lane::Reply,
                    run: None,
                    content: Some(letter.content),
                    last_useful: None,
                    doubts: 0,
                };
                self.board.add(item, None, &self.pacing, now);
            }
        }
    }

    /// Puts on the board what was loaded.
    pub(super) fn take_loaded(&mut self, loaded: Result<Loaded, StoreError>) {
        let now = self.now();
        self.loading = false;
        let loaded = match loaded {
            Ok(loaded) => loaded,
            Err(error) => {
                self.look_everywhere();
                self.store_fails(&error, now);
                return;
            }
        };
        self.store_works();
        for (lane, items, more) in loaded.lanes {
            let window = if lane == Lane::Reply {
                &mut self.reply_window
            } else {
                &mut self.notice_window
            };
            window.more |= more;
            window.after = items.last().map_or(window.after, |(item, _)| item.id);
            if lane == Lane::Reply && !more {
                window.after = window.after.max(loaded.horizon);
            }
            for (item, not_before) in items {
                self.board.add(item, not_before, &self.pacing, now);
            }
        }
        self.board.sweep(self.passed(), now);
        if let Some((chat, lane, items)) = loaded.overflow {
            self.board.refill(chat, lane, items, &self.pacing, now);
        }
        if let Some(runs) = loaded.runs {
            self.take_runs(runs);
        }
        for (run, items, more) in loaded.run_letters {
            let Some(state) = self.runs.get_mut(&run) else {
                continue;
            };
            state.window.more = more;
            match items.last() {
                Some(last) => state.window.after = last.id,
                None => self.page.finish(run),
            }
            for item in items {
                self.board.add(item, None, &self.pacing, now);
            }
        }
    }

    fn take_runs(&mut self, running: Vec<(i64, Option<Content>)>) {
        let gone: Vec<i64> = self
            .runs
            .keys()
            .copied()
            .filter(|run| !running.iter().any(|(running, _)| running == run))
            .collect();
        for run in gone {
            self.forget_run(run);
        }
        for (run, content) in running {
            // A run that went on adding receivers is looked into again from where it was.
            self.runs
                .entry(run)
                .and_modify(|state| state.window.more = true)
                .or_insert_with(|| Run {
                    window: Window {
                        after: 0,
                        more: true,
                    },
                    content,
                    refusal: String::new(),
                    refusals: 0,
                });
        }
    }

    /// Nothing more of a run goes out of memory; if it still runs, it is read again from its beginning.
    pub(super) fn forget_run(&mut self, run: i64) {
        self.runs.remove(&run);
        self.board.drop_run(run);
    }
}
