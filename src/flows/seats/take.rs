//! Taking a seat: decided by how the seats stand in this very transaction, so that nobody gets one that is gone
//! (case REG-01).

use jiff::Timestamp;

use crate::domain::application::ApplicationState;
use crate::domain::class::ClassState;
use crate::domain::seats;
use crate::flows::event::Incoming;
use crate::flows::facts::Facts;
use crate::flows::outcome::{Outcome, Reply, Toast};
use crate::flows::seats::{Change, Line, Seat, in_place, wish};

/// What comes of wanting the seat now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Decision {
    /// It is theirs.
    Take,
    /// It was theirs before.
    Already,
    /// All seats are taken for good: to the end of the queue, at this place.
    Queue(u32),
    /// They wait at this place.
    Waits(u32),
    /// Too late; it is given on just now.
    Forfeit,
    /// Too late; it was given on.
    Late,
    /// They have a seat on the same days.
    Clash,
    /// There is nothing to be taken.
    Over,
}

pub(super) fn decide(seat: &Seat, now: Timestamp) -> Decision {
    use ApplicationState as S;
    let is_on = match seat.class.state {
        ClassState::Open
        | ClassState::Closed
        | ClassState::Selecting
        | ClassState::Announced
        | ClassState::Running => true,
        ClassState::Draft
        | ClassState::Postponed
        | ClassState::Finished
        | ClassState::Cancelled => false,
    };
    let quota = seat.class.quota;
    // Of those who hold one, except whoever asks.
    let still_free = |held| {
        let taken = seat.counts.confirmed + held;
        seats::still_free(quota, taken, seat.counts.waiting, now, seat.fixed)
    };
    match seat.state {
        S::Confirmed | S::InTraining => Decision::Already,
        S::Reserve if is_on => Decision::Waits(seat.place),
        S::Accepted | S::Forfeited if !is_on => Decision::Over,
        S::Accepted if seat.until.is_some_and(|until| until < now) => {
            if !still_free(seat.counts.accepted.saturating_sub(1)) {
                Decision::Forfeit
            } else if seat.clash.is_some() {
                Decision::Clash
            } else {
                Decision::Take
            }
        }
        S::Forfeited if !still_free(seat.counts.accepted) => Decision::Late,
        S::Accepted | S::Forfeited if seat.clash.is_some() => Decision::Clash,
        // Seats that were promised before the quota was lowered are nobody else's.
        S::Accepted
            if !seat.promised
                && seats::free(quota, seat.counts.confirmed + seat.counts.promised) == 0 =>
        {
            Decision::Queue(seat.counts.waiting + 1)
        }
        S::Accepted | S::Forfeited => Decision::Take,
        S::Applied
        | S::DocumentsMissing
        | S::DocumentsPassed
        | S::DocumentsRefused
        | S::InSelection
        | S::AbsentAtTest
        | S::Reserve
        | S::NotAccepted
        | S::Withdrawn
        | S::Left
        | S::Passed
        | S::NotPassed => Decision::Over,
    }
}

/// What is written for it.
pub(super) fn written(seat: &Seat, decision: Decision) -> Option<Change> {
    let application = seat.application;
    match decision {
        Decision::Take => Some(Change::Take { application }),
        Decision::Queue(_) => Some(Change::Queue {
            application,
            number: seat.counts.last_number + 1,
        }),
        Decision::Forfeit => Some(Change::Forfeit { application }),
        Decision::Already
        | Decision::Waits(_)
        | Decision::Late
        | Decision::Clash
        | Decision::Over => None,
    }
}

/// What the person hears of it.
pub(super) fn told(seat: &Seat, decision: Decision) -> Line {
    let (application, class) = (seat.application, Box::new(seat.class.clone()));
    match (decision, &seat.clash) {
        (Decision::Take | Decision::Already, _) => Line::Taken { application, class },
        (Decision::Queue(place), _) => Line::Queued {
            application,
            class,
            place,
        },
        (Decision::Waits(place), _) => Line::Waits {
            application,
            class,
            place,
        },
        (Decision::Forfeit | Decision::Late, _) => Line::Late { application, class },
        (Decision::Clash, Some((other, other_class))) => Line::Clash {
            application,
            class,
            other: *other,
            other_class: Box::new(other_class.clone()),
        },
        (Decision::Clash, None) | (Decision::Over, _) => Line::Over { application, class },
    }
}

/// The person takes the seat. Their letter becomes the answer, so that nothing is left to press twice.
pub(super) fn pressed(
    mut outcome: Outcome,
    seat: &Seat,
    incoming: &Incoming,
    facts: &Facts,
) -> Outcome {
    let decision = decide(seat, facts.now);
    if let Some(change) = written(seat, decision) {
        wish(&mut outcome, change);
    } else if matches!(decision, Decision::Already | Decision::Waits(_)) {
        outcome.replies.push(Reply::Toast(Toast::Already));
    }
    in_place(outcome, incoming, told(seat, decision))
}
