//! What staff noted about the made-up applications, and how the made-up classes went on.

use jiff::Timestamp;

use crate::demo::classes::outcome;
use crate::demo::classes::plan::Planned;
use crate::domain::application::ApplicationState;
use crate::domain::audit::{Action, Field, noted};
use crate::domain::class::ClassState;
use crate::flows::change::Change;
use crate::flows::selection::{About, Announcement, Decided, Scored};
use crate::flows::{classes, selection};
use crate::store::{StoreError, Tx, changes};

/// What staff noted about one application, of a person in a class.
pub(super) async fn mark(
    tx: &mut Tx,
    judged: &outcome::Judged,
    (person, class): (i64, i64),
    planned: &Planned,
    now: Timestamp,
) -> Result<(), StoreError> {
    let Some(documents) = judged.documents else {
        return Ok(());
    };
    let about = |was| About {
        application: judged.application,
        person,
        class,
        was,
        by: planned.officer,
    };
    let missing = documents == ApplicationState::DocumentsMissing;
    let mut noted = vec![selection::Change::Documents {
        about: about(ApplicationState::Applied),
        to: documents,
        missing: if missing {
            vec!["Ijazah".to_owned()]
        } else {
            Vec::new()
        },
    }];
    if let Some(came) = judged.came {
        let about = about(documents);
        noted.push(selection::Change::Came { about, came });
    }
    if let Some((test, interview)) = judged.scores {
        for (scored, points) in [(Scored::Test, test), (Scored::Interview, interview)] {
            noted.push(selection::Change::Score {
                about: about(documents),
                scored,
                before: None,
                after: Some(points),
            });
        }
    }
    let [first, then] = outcome::judged_at(planned);
    for (place, change) in noted.into_iter().enumerate() {
        let at = if place == 0 { first } else { then };
        let change = Change::Selection(change);
        changes::apply(tx, planned.officer, &change, at.min(now)).await?;
    }
    Ok(())
}

/// The class goes on to where it stands today.
pub(super) async fn go_on(
    tx: &mut Tx,
    class: i64,
    planned: &Planned,
    mut decided: Vec<Decided>,
    now: Timestamp,
) -> Result<(), StoreError> {
    let mut before = ClassState::Open;
    let steps = outcome::steps(planned);
    let last = steps.len();
    for (number, (action, to, at)) in (1..).zip(steps) {
        if action == Action::ResultsAnnounced {
            let announcement = Announcement {
                class,
                by: planned.officer,
                decided: std::mem::take(&mut decided),
            };
            let change = selection::Change::Announce(Box::new(announcement));
            let change = Change::Selection(change);
            changes::apply(tx, planned.officer, &change, at.min(now)).await?;
            before = to;
            continue;
        }
        let few = planned.applicants < usize::from(planned.terms.least_to_run);
        let moved = classes::Move {
            class,
            action,
            to,
            days: None,
            until: None,
            confirm_until: None,
            test_at: None,
            asks_few: to == ClassState::Closed && number == last && few,
            before: noted(&[(Field::ClassState, before.slug())]),
            after: noted(&[(Field::ClassState, to.slug())]),
            by: if to == ClassState::Closed {
                0
            } else {
                planned.officer
            },
        };
        let change = Change::Classes(classes::Change::Move(Box::new(moved)));
        changes::apply(tx, planned.officer, &change, at.min(now)).await?;
        before = to;
    }
    Ok(())
}
