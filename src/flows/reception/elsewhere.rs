//! A question of the desk is over as soon as a card of something else is used: what is typed next must not answer what
//! nobody has in mind any more, and whoever was asked hears that it is over.

use crate::flows::event::Event;
use crate::flows::press::Press;
use crate::flows::selection;
use crate::flows::session::{Focus, Session};

/// Is this a button of another card than that of the question which is open at the desk?
pub(super) fn is_left(session: &Session, event: &Event) -> bool {
    let Event::Press(Some(press)) = event else {
        return false;
    };
    let of_desk = matches!(press, Press::Calendar(press) if press.is_of_staff())
        || matches!(
            press,
            Press::Staff(_)
                | Press::Classes(_)
                | Press::Places(_)
                | Press::Record(_)
                | Press::CallList(_)
                | Press::Report(_)
                | Press::Attendance(_)
                | Press::Completion(_)
                | Press::DaysOff(_)
                | Press::Selection(_)
                | Press::Sheets(_)
                | Press::Team(_)
        );
    match (&session.focus, press) {
        (Focus::Selection(question), Press::Selection(press)) => about_another(question, press),
        (Focus::Classes(_), Press::Classes(_))
        | (Focus::Places(_), Press::Places(_))
        | (Focus::Record(_), Press::Record(_))
        | (Focus::CallList(_), Press::CallList(_))
        | (Focus::Report(_), Press::Report(_))
        | (Focus::Calendar(_), Press::Calendar(_))
        | (Focus::Attendance(_), Press::Attendance(_))
        | (Focus::Completion(_), Press::Completion(_))
        | (Focus::DaysOff(_), Press::DaysOff(_))
        | (Focus::Team(_), Press::Team(_))
        | (
            Focus::Idle
            | Focus::Registration
            | Focus::MyData(_)
            | Focus::Applications(_)
            | Focus::ClassForm(_)
            | Focus::Family(_)
            | Focus::Question(_)
            | Focus::Seats(_)
            | Focus::Sheets(_)
            | Focus::Work(_)
            | Focus::Schedule(_)
            | Focus::Training(_),
            _,
        ) => false,
        (
            Focus::Classes(_)
            | Focus::Places(_)
            | Focus::Record(_)
            | Focus::CallList(_)
            | Focus::Report(_)
            | Focus::Calendar(_)
            | Focus::Attendance(_)
            | Focus::Completion(_)
            | Focus::DaysOff(_)
            | Focus::Selection(_)
            | Focus::Team(_),
            _,
        ) => of_desk,
    }
}

/// Does a button of selection belong to the card of somebody else than who is asked about?
fn about_another(question: &selection::State, press: &selection::Press) -> bool {
    let asked = match question {
        selection::State::Search { .. } => return false,
        selection::State::Missing { application, .. }
        | selection::State::Score { application, .. }
        | selection::State::Why { application, .. } => *application,
    };
    // Going on to the next person is how points are entered.
    let goes_on = matches!(press, selection::Press::Score(..));
    !goes_on && press.application().is_some_and(|one| one != asked)
}
