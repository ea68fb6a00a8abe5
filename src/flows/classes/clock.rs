//! What the clock does with a class, without anybody pressing: registration that is over closes.
//!
//! It starts no class: whether people really sit in the room is known by those who stand before them, and a start that the
//! office moved without telling the bot would take everybody's right to withdraw away.

use jiff::Timestamp;

use crate::domain::class::{ClassAct, ClassState, after};
use crate::flows::classes::deeds::{closing, few};
use crate::flows::classes::{Brief, Line, wish};
use crate::flows::facts::class::Class;
use crate::flows::outcome::{self, Outcome, Reply};
use crate::flows::session::Session;

/// The clock, on record.
pub const NOBODY: i64 = 0;

/// Registration of an open class is over: it closes, and its officers hear how many applied. With too few they are asked what
/// is to be done. Nothing for a class whose registration still runs, or that somebody closed before.
#[must_use]
pub fn registration_over(class: &Class, now: Timestamp) -> Option<Outcome> {
    let over = class.state == ClassState::Open && class.registration_until <= now;
    let to = after(class.state, ClassAct::Close).filter(|_| over)?;
    let mut outcome = Outcome::new(Session::default());
    wish(&mut outcome, closing(class, to, NOBODY));
    let line = few(class).unwrap_or_else(|| Line::ClosedByItself {
        class: Brief {
            state: to,
            ..Brief::from(class)
        },
        applicants: class.applicants,
    });
    outcome.replies.push(Reply::SayToCentre {
        centre: class.centre.id,
        line: outcome::Line::Classes(line),
    });
    Some(outcome)
}
