//! The lists of a class, and how much everybody was there.

use crate::flows::attendance::{Line, in_place, say};
use crate::flows::event::Incoming;
use crate::flows::outcome::Outcome;
use crate::flows::session::Session;

/// A card of its own; turning a page happens in place.
pub(super) fn shown(session: Session, turned: bool, line: Line, incoming: &Incoming) -> Outcome {
    let outcome = Outcome::new(session);
    if turned {
        in_place(outcome, incoming, line)
    } else {
        say(outcome, line)
    }
}
