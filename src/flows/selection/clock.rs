//! What goes out by the clock: the answers of a class, as the ranking and staff propose them at that moment.

use jiff::Timestamp;

use crate::domain::class::ClassState;
use crate::domain::reminder::{Kind, Overdue};
use crate::domain::seats;
use crate::domain::selection::Verdict;
use crate::flows::change;
use crate::flows::facts::class::Class;
use crate::flows::outcome::{self, Outcome, Reply};
use crate::flows::seats as seats_flow;
use crate::flows::selection::proposal::summary;
use crate::flows::selection::{Announcement, Change, Decided, Hold, Line, Proposal};
use crate::flows::session::Session;

/// The answers of a class go out; nothing when it was taken back since, or is not due. A class that was postponed or cancelled
/// meanwhile announces nothing any more.
#[must_use]
pub fn announce(proposal: &Proposal, now: Timestamp) -> Option<Outcome> {
    let hold = proposal.hold.filter(|hold| hold.at <= now)?;
    let mut outcome = Outcome::new(Session::default());
    let class = &proposal.class;
    if class.state != ClassState::Selecting {
        let change = Change::Hold {
            class: class.id,
            until: None,
            by: 0,
        };
        outcome.changes.push(change::Change::Selection(change));
        return Some(outcome);
    }
    let change = Change::Announce(Box::new(announcement(proposal, hold, now)));
    outcome.changes.push(change::Change::Selection(change));
    let line = Line::Announced(Box::new(summary(proposal)));
    outcome.replies.push(Reply::SayToCentre {
        centre: class.centre.id,
        line: outcome::Line::Selection(line),
    });
    Some(outcome)
}

/// The results of a class are missing though it begins soon: to the officers, on its first day to the heads too.
#[must_use]
pub fn unannounced(class: &Class, people: u32, first: i64, overdue: Overdue) -> Outcome {
    let mut outcome = Outcome::new(Session::default());
    let noted = seats_flow::Change::Remind {
        application: first,
        kind: Kind::Unannounced,
        about: overdue.since(),
    };
    outcome.changes.push(change::Change::Seats(noted));
    let line = outcome::Line::Selection(Line::Unannounced {
        class: Box::new(class.clone()),
        people,
        begins: matches!(overdue, Overdue::Begins(_)),
    });
    let centre = class.centre.id;
    if let Overdue::Begins(_) = overdue {
        outcome.replies.push(Reply::SayToAdmins(line.clone()));
    }
    outcome.replies.push(Reply::SayToCentre { centre, line });
    outcome
}

/// What becomes of everybody.
fn announcement(proposal: &Proposal, hold: Hold, now: Timestamp) -> Announcement {
    let until = seat_until(&proposal.class, now);
    let decided = proposal
        .ranked()
        .into_iter()
        .map(|(proposed, one)| Decided {
            application: proposed.application,
            was: one.candidate.state,
            verdict: proposed.verdict,
            queue: (proposed.verdict == Verdict::Reserve).then_some(proposed.rank),
            seat_until: (proposed.verdict == Verdict::Accepted).then_some(until),
            because: proposed.because,
        });
    Announcement {
        class: proposal.class.id,
        by: hold.by,
        decided: decided.collect(),
    }
}

/// Until when an announced seat is held: as the class says, while that leaves time to answer.
fn seat_until(class: &Class, now: Timestamp) -> Timestamp {
    let is_free = |day| class.days_off.is_off(day);
    let least = now + seats::LEAST_TO_ANSWER;
    match class.confirm_until {
        Some(until) if until >= least => until,
        Some(_) | None => seats::announced_until(now, class.seats_fixed_from(), &is_free),
    }
}
