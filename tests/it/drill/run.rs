//! A drill: a crowd registers with the real program while it is struck, and everything is held against an undisturbed run.

use pencaker::demo::bot_api::Repeat;
use tokio::sync::OnceCell;

use crate::drill::plan::{Planned, number};
use crate::drill::report::Report;
use crate::drill::stage::Stage;

/// People of the drill that the gate runs.
pub(super) const PEOPLE: usize = 200;

/// How updates come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Way {
    Polling,
    Webhook,
}

/// What is to happen.
pub(super) struct Drill {
    pub(super) people: usize,
    pub(super) blows: Vec<Planned>,
    pub(super) way: Way,
    pub(super) repeat: Repeat,
    /// Settings of the program beside the usual ones.
    pub(super) settings: Vec<(String, String)>,
}

impl Drill {
    /// People who register by polling, and nothing that strikes.
    pub(super) fn calm(people: usize) -> Drill {
        Drill {
            people,
            blows: Vec::new(),
            way: Way::Polling,
            repeat: Repeat::Once,
            settings: Vec::new(),
        }
    }
}

/// What an undisturbed run shows the first people and answers to their presses.
pub(super) async fn undisturbed(people: usize) -> &'static Report {
    static CALM: OnceCell<Report> = OnceCell::const_new();
    let calm = CALM
        .get_or_init(|| async {
            let people = number("DRILL_PEOPLE", PEOPLE).max(PEOPLE);
            let mut stage = Stage::open(&Drill::calm(people)).await;
            stage.gather(people);
            stage.finish(None).await
        })
        .await;
    assert!(
        people <= calm.shown.len(),
        "more people than were looked at"
    );
    calm
}

/// Runs a drill to its end and asserts everything that must hold whatever strikes.
pub(super) async fn run(drill: Drill) -> Report {
    let calm = undisturbed(drill.people).await;
    let mut stage = Stage::open(&drill).await;
    stage.gather(drill.people);
    for planned in &drill.blows {
        stage.await_moment(planned).await;
        stage.strike(&planned.blow).await;
    }
    stage.end(calm).await
}
