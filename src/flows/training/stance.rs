//! What stands between a person and a class: one answer for the card and for the tap, so that no button promises what is
//! refused.

use jiff::Timestamp;

use crate::domain::application::{ApplicationState, may_withdraw};
use crate::domain::class::ClassCode;
use crate::domain::consent::Purpose;
use crate::domain::eligibility::eligible;
use crate::flows::facts::Person;
use crate::flows::facts::application::{Held, applicant, seat_in_the_way};
use crate::flows::facts::class::Class;
use crate::flows::training::line::NotOpen;
use crate::flows::training::nearest::checked;

/// How a person stands to a class at a moment; what comes first is said first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Stance {
    /// Nothing stands in the way.
    Free,
    /// Applied already.
    Applied {
        /// Row id of the application.
        id: i64,
    },
    /// Applied before, and it was decided.
    Decided {
        /// Row id of the application.
        id: i64,
    },
    /// The class takes nobody any more.
    NotOpen(NotOpen),
    /// Registration opens only then.
    NotYet(Timestamp),
    /// The consent to the service was withdrawn.
    Paused,
    /// A requirement is not met.
    NotMet,
    /// The days of a confirmed seat.
    SeatInTheWay {
        /// Row id of that application.
        seat: i64,
        /// The code of its class.
        code: ClassCode,
        /// That seat may be given up for this class.
        may_swap: bool,
    },
}

/// How a person with these applications stands to a class; somebody not registered may be stopped by nothing but the class.
#[must_use]
pub fn stance(class: &Class, person: Option<&Person>, held: &[Held], now: Timestamp) -> Stance {
    let closed = NotOpen::of(class, now);
    if let Some(own) = held.iter().find(|one| one.class == class.id) {
        if own.stands() {
            return Stance::Applied { id: own.id };
        }
        if own.state != ApplicationState::Withdrawn && closed.is_none() {
            return Stance::Decided { id: own.id };
        }
    }
    if let Some(why) = closed {
        return Stance::NotOpen(why);
    }
    let Some(person) = person else {
        return not_yet(class, now).unwrap_or(Stance::Free);
    };
    if !person.agrees(Purpose::Service) {
        return Stance::Paused;
    }
    if !eligible(&checked(class, &applicant(person, held))) {
        return Stance::NotMet;
    }
    if let Some(seat) = seat_in_the_way(held, class) {
        let others: Vec<Held> = held
            .iter()
            .filter(|one| one.id != seat.id)
            .cloned()
            .collect();
        return Stance::SeatInTheWay {
            seat: seat.id,
            code: seat.code.clone(),
            may_swap: not_yet(class, now).is_none()
                && may_withdraw(seat.state, seat.class_state)
                && seat_in_the_way(&others, class).is_none(),
        };
    }
    not_yet(class, now).unwrap_or(Stance::Free)
}

fn not_yet(class: &Class, now: Timestamp) -> Option<Stance> {
    (class.registration_from > now).then_some(Stance::NotYet(class.registration_from))
}
