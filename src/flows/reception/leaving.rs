//! `/batal`: leaving what is going on, whatever it is.

use crate::catalog::Wish;
use crate::flows::facts::Facts;
use crate::flows::outcome::{Line, Outcome, Reply};
use crate::flows::reception::again::ask_form_again;
use crate::flows::sequel::after;
use crate::flows::session::{Focus, Session};
use crate::flows::{class_form, menu, mydata, question, registration, selection, staff};

/// Leaves what is going on: a form asks whether its answers are kept, everything else is over.
pub(super) fn cancel(session: Session, facts: &Facts) -> Outcome {
    let of_desk = matches!(
        session.focus,
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
            | Focus::Sheets(_)
            | Focus::Team(_)
    );
    let mut outcome = leave(session, facts);
    if of_desk || facts.person.is_none() {
        for reply in &mut outcome.replies {
            let lead = if *reply == Reply::Say(Line::Menu(menu::Line::Left)) {
                staff::Lead::Left
            } else if *reply == Reply::Say(Line::Menu(menu::Line::NothingToCancel)) {
                staff::Lead::NothingToCancel
            } else {
                continue;
            };
            if let Some(line) = staff::choose(lead, facts) {
                *reply = Reply::Say(line);
            }
        }
    }
    outcome
}

fn leave(mut session: Session, facts: &Facts) -> Outcome {
    match (session.focus.clone(), session.registration.take()) {
        (Focus::Registration, Some(state)) => {
            let turn = registration::leave(state, facts);
            after(session, turn, facts)
        }
        (Focus::MyData(_), state) => {
            session.registration = state;
            mydata::press_on(session, mydata::Press::Keep, None, facts)
        }
        (Focus::Question(_), state) => {
            session.registration = state;
            ask_form_again(question::leave(session, facts), facts)
        }
        (Focus::Idle | Focus::Registration, state) => {
            session.registration = state;
            menu::answer(session, Wish::Cancel, "", facts)
        }
        (Focus::Selection(_), state) => {
            session.registration = state;
            selection::leave(session)
        }
        (Focus::ClassForm(_), state) => {
            session.registration = state;
            class_form::leave(session)
        }
        (
            Focus::Applications(_)
            | Focus::Classes(_)
            | Focus::Family(_)
            | Focus::Places(_)
            | Focus::Record(_)
            | Focus::Work(_)
            | Focus::CallList(_)
            | Focus::Report(_)
            | Focus::Calendar(_)
            | Focus::Schedule(_)
            | Focus::Attendance(_)
            | Focus::Completion(_)
            | Focus::DaysOff(_)
            | Focus::Seats(_)
            | Focus::Sheets(_)
            | Focus::Team(_)
            | Focus::Training(_),
            state,
        ) => {
            session.registration = state;
            session.focus = Focus::Idle;
            Outcome::new(session).say(Line::Menu(menu::Line::Left))
        }
    }
}
