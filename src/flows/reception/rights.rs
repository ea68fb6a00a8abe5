//! Questions of the desk end with the right to it: whoever is staff no longer is led on like anybody else. Buttons of the desk
//! answer everybody else alike, so that they tell nothing.

use crate::flows::facts::Facts;
use crate::flows::press::Press;
use crate::flows::session::{Focus, Session};
use crate::flows::{question, team};

/// Nothing of staff is open for who is no staff. What each act needs beyond that, its conversation asks at every event.
pub(super) fn drop_lost_desk(session: &mut Session, facts: &Facts) {
    let of_staff = match session.focus {
        Focus::ClassForm(_)
        | Focus::Classes(_)
        | Focus::Places(_)
        | Focus::Record(_)
        | Focus::CallList(_)
        | Focus::Report(_)
        | Focus::Calendar(_)
        | Focus::Attendance(_)
        | Focus::Completion(_)
        | Focus::DaysOff(_)
        | Focus::Selection(_)
        | Focus::Sheets(_)
        | Focus::Team(_) => true,
        Focus::Idle
        | Focus::Registration
        | Focus::MyData(_)
        | Focus::Applications(_)
        | Focus::Family(_)
        | Focus::Question(_)
        | Focus::Seats(_)
        | Focus::Work(_)
        | Focus::Schedule(_)
        | Focus::Training(_) => false,
    };
    if of_staff && facts.staff.is_none() {
        session.focus = Focus::Idle;
    }
}

/// Is it a button of the desk, pressed by who is no staff? What each act needs beyond that, its conversation asks.
pub(super) fn refuses(press: &Press, facts: &Facts) -> bool {
    let of_staff = match press {
        Press::Staff(_)
        | Press::Classes(_)
        | Press::ClassForm(_)
        | Press::Places(_)
        | Press::Record(_)
        | Press::CallList(_)
        | Press::Report(_)
        | Press::Completion(_)
        | Press::DaysOff(_)
        | Press::Selection(_)
        | Press::Sheets(_) => true,
        Press::Attendance(press) => press.is_of_staff(),
        Press::Seats(press) => press.is_of_staff(),
        Press::Calendar(press) => press.is_of_staff(),
        Press::Team(press) => !matches!(press, team::Press::Accept(_) | team::Press::Decline),
        Press::Question(press) => match press {
            question::Press::List(_) | question::Press::Answer(_) | question::Press::Confirm(_) => {
                true
            }
            question::Press::Ask(_)
            | question::Press::Send
            | question::Press::Rewrite
            | question::Press::Leave => false,
        },
        Press::Wish(_)
        | Press::Registration(_)
        | Press::MyData(_)
        | Press::Language(_)
        | Press::Applications(_)
        | Press::ClassWish(_)
        | Press::Family(_)
        | Press::Work(_)
        | Press::Schedule(_)
        | Press::Training(_) => false,
    };
    of_staff && facts.staff.is_none()
}
