//! Who teaches a class: chosen from the staff of its centre. An instructor reads the classes chosen here and no others.

use crate::domain::role::Staff;
use crate::flows::classes::view::Asked;
use crate::flows::classes::{Change, Line, Press, in_place, not_theirs, wish};
use crate::flows::event::Incoming;
use crate::flows::outcome::{Outcome, Reply, Toast};
use crate::flows::session::Session;

/// A button of the list of colleagues, or the one that opens it.
pub(super) fn pressed(
    session: Session,
    press: Press,
    asked: &Asked,
    staff: &Staff,
    incoming: &Incoming,
) -> Outcome {
    if !asked.class.is_managed_by(staff) {
        return not_theirs(session);
    }
    let mut outcome = Outcome::new(session);
    let mut asked = asked.clone();
    if let Press::Teach(_, colleague, teaches) = press {
        if !asked.colleagues.iter().any(|known| known.id == colleague) {
            return not_theirs(outcome.session);
        }
        if asked.teaching.contains(&colleague) == teaches {
            outcome.replies.push(Reply::Toast(Toast::Already));
            return in_place(outcome, incoming, Line::Instructors(Box::new(asked)));
        }
        wish(
            &mut outcome,
            Change::Teach {
                class: asked.class.id,
                staff: colleague,
                teaches,
                by: staff.telegram_id,
            },
        );
        asked.teaching.retain(|one| *one != colleague);
        if teaches {
            asked.teaching.push(colleague);
        }
        let toast = if teaches {
            Toast::Added
        } else {
            Toast::Removed
        };
        outcome.replies.push(Reply::Toast(toast));
        return in_place(outcome, incoming, Line::Instructors(Box::new(asked)));
    }
    outcome.say(crate::flows::outcome::Line::Classes(Line::Instructors(
        Box::new(asked),
    )))
}
