//! What is due without anybody asking: unfinished forms to be remembered, what `due` knows, things to be forgotten, the log to
//! be emptied.

use std::time::Duration;

use jiff::{SignedDuration, Timestamp};

use crate::app::App;
use crate::app::announce;
use crate::app::attendance;
use crate::app::changes;
use crate::app::checkpoints::{self, Checkpoints};
use crate::app::class_wish;
use crate::app::completion;
use crate::app::due;
use crate::app::follow_up;
use crate::app::morning;
use crate::app::overdue;
use crate::app::reminders;
use crate::app::reports;
use crate::app::seats;
use crate::app::sheets;
use crate::app::unannounced;
use crate::flows::event::{Event, Incoming, Place};
use crate::measure;
use crate::store::{StoreError, chats, upkeep};

/// How often is looked for what is due.
const TICK: Duration = Duration::from_secs(2);

/// How often what is over is forgotten.
const PRUNE: SignedDuration = SignedDuration::from_hours(1);

/// Forms remembered in one tick at most; the next tick goes on.
const NUDGES: i64 = 100;

/// When what was done last.
#[derive(Debug, Default)]
struct Done {
    checkpoints: Checkpoints,
    prune: Option<Timestamp>,
}

/// Ticks until the program stops.
pub(super) async fn run(app: &App) {
    let mut done = Done::default();
    let mut failing = false;
    while !app.shutdown().has_begun() {
        measure::upkeep();
        let ticked = tick(app, &mut done).await;
        if let Err(error) = &ticked
            && !failing
            && !app.shutdown().has_begun()
        {
            tracing::error!(%error, "what is due could not be done; it is tried again");
        }
        failing = ticked.is_err();
        tokio::select! {
            () = tokio::time::sleep(TICK) => {}
            () = app.shutdown().begun() => {}
        }
    }
}

impl App {
    /// Does what is due at this moment, sheets too; returns how many forms were remembered.
    pub async fn tick(&self) -> Result<usize, StoreError> {
        let nudged = tick(
            self,
            &mut Done {
                checkpoints: Checkpoints::done_at(self.clock().now()),
                prune: Some(self.clock().now()),
            },
        )
        .await?;
        sheets::look(self).await?;
        reports::look(self).await?;
        Ok(nudged)
    }
}

async fn tick(app: &App, done: &mut Done) -> Result<usize, StoreError> {
    let now = app.clock().now();
    let due = {
        let mut reader = app.store().read().await?;
        chats::nudges_due(&mut reader, now, NUDGES).await?
    };
    let nudged = due.len();
    for chat in due {
        app.handle(None, nudge(chat)).await?;
    }
    due::look(app, now).await?;
    announce::look(app, now).await?;
    overdue::look(app, now).await?;
    unannounced::look(app, now).await?;
    class_wish::look(app, now).await?;
    seats::look(app, now).await?;
    follow_up::look(app, now).await?;
    changes::look(app, now).await?;
    reminders::look(app, now).await?;
    attendance::look(app, now).await?;
    completion::look(app, now).await?;
    morning::look(app, now).await?;
    if is_due(&mut done.prune, now, PRUNE) {
        while app
            .store()
            .write(move |tx| Box::pin(upkeep::prune(tx, now)))
            .await?
            > 0
        {}
    }
    checkpoints::look(app, &mut done.checkpoints, now).await?;
    Ok(nudged)
}

/// Is something due that was done at `last`? Then it counts as done now; a clock that jumped back does not put it off.
fn is_due(last: &mut Option<Timestamp>, now: Timestamp, every: SignedDuration) -> bool {
    let due = last.is_none_or(|last| now.duration_since(last).abs() >= every);
    if due {
        *last = Some(now);
    }
    due
}

fn nudge(chat: i64) -> Incoming {
    Incoming {
        chat,
        place: Place::Private,
        user: chat,
        app_language: None,
        message: None,
        album: None,
        query: None,
        event: Event::NudgeDue,
    }
}
