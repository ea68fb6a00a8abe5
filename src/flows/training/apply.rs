//! Applying: once per person and class, whatever is tapped how often from wherever.

use crate::domain::application::ApplicationState;
use crate::flows::change;
use crate::flows::event::Incoming;
use crate::flows::facts::Facts;
use crate::flows::facts::application::{Held, applicant, overlapping};
use crate::flows::facts::class::Class;
use crate::flows::outcome::{Outcome, Reply, Toast};
use crate::flows::training::line::{Applied, Line};
use crate::flows::training::stance::{Stance, stance};
use crate::flows::training::view::Seen;
use crate::flows::training::want::Asked;
use crate::flows::training::{Change, in_place, nearest, say, show};

/// `[Daftar]` on the `card` of a class, which becomes the confirmation, so that it cannot be tapped twice by mistake; on
/// another message, which stays.
pub(super) fn apply(
    outcome: Outcome,
    asked: &Asked,
    seen: Seen,
    card: Option<&Incoming>,
    facts: &Facts,
) -> Outcome {
    let class = asked.class.as_ref().filter(|class| class.state.is_public());
    let (Some(class), Some(person)) = (class, &facts.person) else {
        return show(outcome, asked, seen, facts);
    };
    let shown = || Box::new(class.clone());
    match stance(class, Some(person), &asked.held, facts.now) {
        Stance::Free => {}
        Stance::Applied { id } => return already(outcome, id, class, asked, card, facts),
        Stance::Decided { .. } | Stance::NotOpen(_) | Stance::NotYet(_) => {
            return show(outcome, asked, seen, facts);
        }
        Stance::Paused => return say(outcome, Line::Paused),
        Stance::NotMet => {
            let line = Line::NotEligible {
                class: shown(),
                checked: nearest::checked(class, &applicant(person, &asked.held)),
                seen,
            };
            return say(outcome, line);
        }
        Stance::SeatInTheWay {
            seat,
            code,
            may_swap,
        } => {
            let line = Line::SeatInTheWay {
                class: shown(),
                seat,
                code,
                may_swap,
            };
            return say(outcome, line);
        }
    }
    let overlaps = overlapping(&asked.held, class).map(|other| other.code.clone());
    let (id, change) = Change::applying(class, &asked.held, person.id, seen.0, facts);
    let mut outcome = outcome;
    outcome.changes.push(change::Change::Training(change));
    let applied = Applied {
        id,
        class: class.clone(),
        fresh: true,
        waits: true,
        overlaps,
    };
    confirm(outcome, card, applied)
}

fn confirm(outcome: Outcome, card: Option<&Incoming>, applied: Applied) -> Outcome {
    let line = Line::Applied(Box::new(applied));
    match card {
        Some(incoming) => in_place(outcome, incoming, line),
        None => say(outcome, line),
    }
}

/// Tapped again, from wherever: the same number.
fn already(
    mut outcome: Outcome,
    id: i64,
    class: &Class,
    asked: &Asked,
    card: Option<&Incoming>,
    facts: &Facts,
) -> Outcome {
    outcome.replies.push(Reply::Toast(Toast::Already));
    let untouched = |one: &Held| one.id == id && one.state == ApplicationState::Applied;
    let applied = Applied {
        id,
        class: class.clone(),
        fresh: false,
        waits: asked.held.iter().any(untouched) && class.takes_applications(facts.now),
        overlaps: None,
    };
    confirm(outcome, card, applied)
}
