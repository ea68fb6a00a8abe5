//! What staff decided about a compared sheet, carried out some rows at a time. A row that was applied before changes nothing, so
//! a kill in between costs nothing; whoever is told is told in the transaction that changed their application.

use jiff::Timestamp;

use crate::app::App;
use crate::app::results;
use crate::app::sheets::{is_told, said};
use crate::domain::audit::{Action, Field, noted};
use crate::domain::selection::Verdict;
use crate::flows::sheets::compare::{Changed, New, Plan};
use crate::flows::sheets::problem::Problem;
use crate::flows::sheets::{Decision, Line, Outcomes, Shown};
use crate::letter::Lane;
use crate::store::sheets::{self, Applied, Due};
use crate::store::{StoreError, outbox};
use crate::text;

/// Rows in one transaction.
const PORTION: usize = 200;

/// Applies a sheet and says what came of it.
pub(super) async fn apply(
    app: &App,
    due: &Due,
    decision: Decision,
    now: Timestamp,
) -> Result<(), StoreError> {
    let (plan, scene) = {
        let mut reader = app.store().read().await?;
        let plan = sheets::plan(&mut reader, due.id).await?;
        let class = due.class.unwrap_or_default();
        (plan, sheets::scene(&mut reader, class, due.by).await?)
    };
    let (id, by) = (due.id, due.by);
    let (Some(mut plan), Some(scene)) = (plan, scene) else {
        return app
            .store()
            .write(move |tx| Box::pin(sheets::applied(tx, id, now)))
            .await;
    };
    let class = scene.class.id;
    // Who gives a seat up comes before who takes one.
    plan.changed
        .sort_by_key(|row| (row.after.verdict == Some(Verdict::Accepted), row.number));
    let mut outcomes = Outcomes {
        code: scene.class.code.clone(),
        applied: 0,
        added: 0,
        told: 0,
        unreached: Vec::new(),
        refused: Vec::new(),
    };
    for portion in portions(&plan) {
        let notice = text::notice(due.language);
        let tell = is_told(decision);
        let (applied, told, unreached) = app
            .store()
            .write(move |tx| {
                Box::pin(async move {
                    let applied = sheets::apply(tx, class, by, &portion, notice, now).await?;
                    if !tell {
                        return Ok((applied, 0, Vec::new()));
                    }
                    let letters = results::tell(tx, &applied.moved, now).await?;
                    outbox::post(tx, &letters, None, None, now).await?;
                    let moved: Vec<i64> = applied.moved.iter().map(|(id, _)| *id).collect();
                    let unreached = sheets::unreached(tx, &moved).await?;
                    let told = moved.len().saturating_sub(unreached.len());
                    Ok((applied, told, unreached))
                })
            })
            .await?;
        outcomes.told += u32::try_from(told).unwrap_or(u32::MAX);
        outcomes.unreached.extend(unreached);
        add(&mut outcomes, applied);
        app.bell().ring(Lane::Notice);
    }
    let count = noted(&[(Field::Count, &outcomes.applied.to_string())]);
    let letters = said(due, &Line::Applied(Box::new(outcomes)));
    app.store()
        .write(move |tx| {
            Box::pin(async move {
                outbox::post(tx, &letters, None, None, now).await?;
                sheets::note(tx, by, Action::SheetApplied, class, &count, now).await?;
                sheets::applied(tx, id, now).await
            })
        })
        .await
}

/// A sheet that cannot be applied: staff hear it, and what is left of it is forgotten.
pub(super) async fn give_up(app: &App, due: &Due, now: Timestamp) -> Result<(), StoreError> {
    let code = {
        let mut reader = app.store().read().await?;
        let class = due.class.unwrap_or_default();
        // The defect may lie in reading the class.
        let scene = sheets::scene(&mut reader, class, due.by).await;
        scene.ok().flatten().map(|scene| scene.class.code)
    };
    let letters = said(due, &Line::NotApplied(code));
    let id = due.id;
    app.store()
        .write(move |tx| {
            Box::pin(async move {
                outbox::post(tx, &letters, None, None, now).await?;
                sheets::applied(tx, id, now).await
            })
        })
        .await
}

fn add(outcomes: &mut Outcomes, applied: Applied) {
    outcomes.applied += applied.applied;
    outcomes.added += applied.added;
    let refused = |(number, name, problem): (u32, String, Problem)| Shown::Wrong {
        number,
        name: Some(name),
        problem,
    };
    outcomes
        .refused
        .extend(applied.refused.into_iter().map(refused));
}

/// The rows in portions, each a plan of its own.
fn portions(plan: &Plan) -> Vec<Plan> {
    let changed: Vec<Vec<Changed>> = plan.changed.chunks(PORTION).map(<[_]>::to_vec).collect();
    let new: Vec<Vec<New>> = plan.new.chunks(PORTION).map(<[_]>::to_vec).collect();
    let changed = changed.into_iter().map(|changed| Plan {
        changed,
        new: Vec::new(),
    });
    let new = new.into_iter().map(|new| Plan {
        new,
        changed: Vec::new(),
    });
    changed.chain(new).collect()
}
