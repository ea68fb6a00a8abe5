//! What staff do with seats: fixing them, and taking or giving up a seat for somebody who was called.

use crate::domain::application::{ApplicationState, WithdrawReason, may_withdraw};
use crate::domain::class::ClassState;
use crate::flows::event::Incoming;
use crate::flows::facts::Facts;
use crate::flows::outcome::{Outcome, Reply, Toast};
use crate::flows::seats::take::{Decision, decide, written};
use crate::flows::seats::{Change, DoneFor, Line, Office, Seat, in_place, result, say, wish};
use crate::flows::{applications, change};

/// Do seats of this class move at this moment?
fn moves(office: &Office, facts: &Facts) -> bool {
    let is_on = match office.class.state {
        ClassState::Announced | ClassState::Running => true,
        ClassState::Draft
        | ClassState::Open
        | ClassState::Closed
        | ClassState::Selecting
        | ClassState::Finished
        | ClassState::Postponed
        | ClassState::Cancelled => false,
    };
    is_on && facts.now < office.fixed
}

/// Fix them? With numbers, since those who wait are answered.
pub(super) fn ask(outcome: Outcome, office: &Office, facts: &Facts) -> Outcome {
    let class = Box::new(office.class.clone());
    let counts = office.counts;
    if moves(office, facts) {
        say(outcome, Line::FixQuestion { class, counts })
    } else {
        say(outcome, Line::NothingToFix { class })
    }
}

/// No reserve moves up from now on; the clock answers those who wait.
pub(super) fn fix(mut outcome: Outcome, office: &Office, facts: &Facts) -> Outcome {
    let (Some(staff), true) = (&facts.staff, moves(office, facts)) else {
        outcome.replies.push(Reply::Toast(Toast::Already));
        return ask(outcome, office, facts);
    };
    let class = Box::new(office.class.clone());
    let counts = office.counts;
    let (id, by) = (office.class.id, staff.telegram_id);
    wish(&mut outcome, Change::Fix { class: id, by });
    outcome.replies.push(Reply::Toast(Toast::Saved));
    say(outcome, Line::Fixed { class, counts })
}

/// What did they say?
pub(super) fn called(outcome: Outcome, seat: &Seat) -> Outcome {
    if seat.state != ApplicationState::Accepted {
        return done(outcome, seat, stands(seat));
    }
    let line = Line::Called {
        application: seat.application,
        name: seat.name.clone(),
        class: Box::new(seat.class.clone()),
        until: seat.until,
    };
    // The list of those to call stays.
    say(outcome, line)
}

/// Give the seat up for them? With what comes of it.
pub(super) fn ask_give_up(outcome: Outcome, seat: &Seat, incoming: &Incoming) -> Outcome {
    if !may_withdraw(seat.state, seat.class.state) {
        return done(outcome, seat, stands(seat));
    }
    let line = Line::GiveUpQuestion {
        application: seat.application,
        name: seat.name.clone(),
        class: Box::new(seat.class.clone()),
        next: seat.next_up.clone(),
    };
    in_place(outcome, incoming, line)
}

/// How it stands with somebody of whom nothing is to be asked any more.
fn stands(seat: &Seat) -> DoneFor {
    match seat.state {
        ApplicationState::Confirmed | ApplicationState::InTraining => DoneFor::Taken,
        ApplicationState::Withdrawn => DoneFor::GivenUp(None),
        ApplicationState::Reserve => DoneFor::Queued(seat.place),
        ApplicationState::Applied
        | ApplicationState::DocumentsMissing
        | ApplicationState::DocumentsPassed
        | ApplicationState::DocumentsRefused
        | ApplicationState::InSelection
        | ApplicationState::AbsentAtTest
        | ApplicationState::Accepted
        | ApplicationState::NotAccepted
        | ApplicationState::Forfeited
        | ApplicationState::Left
        | ApplicationState::Passed
        | ApplicationState::NotPassed => DoneFor::Nothing,
    }
}

/// Somebody who was called takes the seat.
pub(super) fn take_for(mut outcome: Outcome, seat: &Seat, facts: &Facts) -> Outcome {
    let decision = decide(seat, facts.now);
    let change = written(seat, decision);
    let (after, what) = match decision {
        Decision::Take => (Some(ApplicationState::Confirmed), DoneFor::Taken),
        Decision::Queue(place) => (Some(ApplicationState::Reserve), DoneFor::Queued(place)),
        Decision::Forfeit => (Some(ApplicationState::Forfeited), DoneFor::Nothing),
        Decision::Already => (None, DoneFor::Taken),
        Decision::Waits(place) => (None, DoneFor::Queued(place)),
        Decision::Late | Decision::Clash | Decision::Over => (None, DoneFor::Nothing),
    };
    if let (Some(change), Some(after)) = (change, after) {
        wish(&mut outcome, change);
        note(&mut outcome, seat, after, facts);
        // Whoever cannot be reached hears it when they are back.
        result(&mut outcome, seat.application, seat.state);
        outcome.replies.push(Reply::Toast(Toast::Saved));
    } else {
        outcome.replies.push(Reply::Toast(Toast::Already));
    }
    done(outcome, seat, what)
}

/// Somebody who was called does not take the seat.
pub(super) fn give_up_for(mut outcome: Outcome, seat: &Seat, facts: &Facts) -> Outcome {
    let given_up = seat.state == ApplicationState::Withdrawn;
    if given_up || !may_withdraw(seat.state, seat.class.state) {
        outcome.replies.push(Reply::Toast(Toast::Already));
        let what = if given_up {
            DoneFor::GivenUp(None)
        } else {
            DoneFor::Nothing
        };
        return done(outcome, seat, what);
    }
    outcome.changes.push(change::Change::Applications(
        applications::Change::Withdraw {
            id: seat.application,
            reason: WithdrawReason::Other,
        },
    ));
    note(&mut outcome, seat, ApplicationState::Withdrawn, facts);
    result(&mut outcome, seat.application, seat.state);
    outcome.replies.push(Reply::Toast(Toast::Saved));
    done(outcome, seat, DoneFor::GivenUp(seat.next_up.clone()))
}

fn note(outcome: &mut Outcome, seat: &Seat, after: ApplicationState, facts: &Facts) {
    let change = Change::Noted {
        class: seat.class.id,
        person: seat.person,
        before: seat.state.slug(),
        after: after.slug(),
        by: facts.staff.map_or(0, |staff| staff.telegram_id),
    };
    wish(outcome, change);
}

fn done(outcome: Outcome, seat: &Seat, what: DoneFor) -> Outcome {
    let line = Line::DoneFor {
        application: seat.application,
        name: seat.name.clone(),
        class: Box::new(seat.class.clone()),
        what,
    };
    say(outcome, line)
}
