//! Loads the next letters of the outbox: a bounded window of each lane, and what a flooding chat has left there.

use crate::app::delivery::board::{Item, PER_CHAT};
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

/// What is to be loaded.
#[derive(Debug, Default)]
pub(super) struct Wish {
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
    /// Letters of a lane, and whether more may wait behind them.
    pub(super) lanes: Vec<(Lane, Vec<(Item, Option<i64>)>, bool)>,
    pub(super) overflow: Option<(i64, Lane, Vec<(Item, Option<i64>)>)>,
    /// The runs that are running, with the content of those that are new; `None`: not looked for.
    pub(super) runs: Option<Vec<(i64, Option<Content>)>>,
    /// Letters of a run, and whether more may wait behind them.
    pub(super) run_letters: Vec<(i64, Vec<Item>, bool)>,
}

/// Loads what is wished for. `known` are the runs whose content is in memory.
pub(super) async fn load(store: Store, wish: Wish, known: Vec<i64>) -> Result<Loaded, StoreError> {
    let mut reader = store.read().await?;
    let mut loaded = Loaded::default();
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
