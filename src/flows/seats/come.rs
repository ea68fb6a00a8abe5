//! Coming to the test: an answer counts for the test it was asked about, until that begins.

use crate::catalog::catalog;
use crate::domain::class::ClassState;
use crate::domain::reminder::WillCome;
use crate::domain::selection::takes_part;
use crate::flows::event::Incoming;
use crate::flows::facts::Facts;
use crate::flows::outcome::{Outcome, Reply, Toast};
use crate::flows::seats::{Change, Line, Seat, in_place, say, wish};
use crate::flows::session::Session;

pub(super) fn pressed(
    mut outcome: Outcome,
    seat: &Seat,
    answer: WillCome,
    about: i64,
    incoming: &Incoming,
    facts: &Facts,
) -> Outcome {
    let (application, class) = (seat.application, Box::new(seat.class.clone()));
    let comes = match seat.class.state {
        ClassState::Open | ClassState::Closed | ClassState::Selecting => takes_part(seat.state),
        ClassState::Draft
        | ClassState::Announced
        | ClassState::Running
        | ClassState::Finished
        | ClassState::Postponed
        | ClassState::Cancelled => false,
    };
    let Some(test) = seat.class.test_at.filter(|_| comes) else {
        return in_place(outcome, incoming, Line::Over { application, class });
    };
    if test <= facts.now {
        return in_place(outcome, incoming, Line::TestOver { application, class });
    }
    if test.as_second() != about {
        return in_place(outcome, incoming, Line::TestMoved { application, class });
    }
    if seat.will_come == Some(answer) {
        // No card offers an answer that was given: the same tap came twice, and the first one is rewriting the card.
        outcome.replies.push(Reply::Toast(Toast::Already));
        return outcome;
    }
    note(&mut outcome, seat, answer);
    outcome.replies.push(Reply::Toast(Toast::Saved));
    in_place(outcome, incoming, noted(seat, answer))
}

/// The answer in words. Where several were asked, the words leave open who is meant, so each is asked again.
pub(super) fn typed(session: &Session, typed: &str, seats: &[Seat]) -> Option<Outcome> {
    let waits = |seat: &Seat| matches!(seat.will_come, None | Some(WillCome::Unsure));
    let answer = catalog().will_come(typed, seats.iter().any(waits))?;
    let mut outcome = Outcome::new(session.clone());
    outcome.session.misses = 0;
    match seats {
        [] => None,
        [seat] => {
            if seat.will_come != Some(answer) {
                note(&mut outcome, seat, answer);
            }
            Some(say(outcome, noted(seat, answer)))
        }
        several => {
            let ask = |outcome, seat: &Seat| {
                let line = Line::TestWhose {
                    application: seat.application,
                    name: seat.name.clone(),
                    class: Box::new(seat.class.clone()),
                    said: seat.will_come,
                };
                say(outcome, line)
            };
            Some(several.iter().fold(outcome, ask))
        }
    }
}

fn note(outcome: &mut Outcome, seat: &Seat, answer: WillCome) {
    let application = seat.application;
    wish(
        outcome,
        Change::WillCome {
            application,
            answer,
        },
    );
}

fn noted(seat: &Seat, answer: WillCome) -> Line {
    Line::Coming {
        application: seat.application,
        class: Box::new(seat.class.clone()),
        answer,
    }
}
