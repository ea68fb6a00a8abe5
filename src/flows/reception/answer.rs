//! What is typed or sent belongs to the question that stands open; without one it is a wish.

use crate::catalog::{Meaning, Wish, catalog};
use crate::flows::event::{Event, Incoming};
use crate::flows::facts::Facts;
use crate::flows::outcome::Outcome;
use crate::flows::reception::again::ask_form_again;
use crate::flows::reception::{idle, in_registration, wished};
use crate::flows::registration::{self, Question};
use crate::flows::session::{Focus, Session};
use crate::flows::{
    applications, attendance, calendar, call_list, class_form, classes, completion, days_off,
    family, mydata, places, question, record, report, schedule, seats, selection, sheets, team,
    training, work,
};

/// The conversation whose question stands open hears it.
pub(super) fn to_open_question(
    mut session: Session,
    incoming: &Incoming,
    facts: &Facts,
) -> Outcome {
    let event = &incoming.event;
    match (session.focus.clone(), session.registration.take()) {
        (Focus::Registration, Some(state)) => {
            if let Some(wish) = asks_for_help(&state, event) {
                session.registration = Some(state);
                return wished(session, wish, "", facts);
            }
            in_registration(session, state, incoming, facts)
        }
        (Focus::MyData(question), state) => {
            session.registration = state;
            mydata::step(session, question, event, incoming.message, facts)
        }
        (Focus::Applications(question), state) => {
            session.registration = state;
            applications::step(session, question, incoming, facts)
        }
        (Focus::ClassForm(question), state) => {
            session.registration = state;
            class_form::step(session, question, incoming, facts)
        }
        (Focus::Classes(question), state) => {
            session.registration = state;
            classes::step(session, question, incoming, facts)
        }
        (Focus::Family(question), state) => {
            session.registration = state;
            family::step(session, question, incoming, facts)
        }
        (Focus::Places(question), state) => {
            session.registration = state;
            places::step(session, question, incoming, facts)
        }
        (Focus::Question(question), state) => {
            session.registration = state;
            ask_form_again(question::step(session, question, incoming, facts), facts)
        }
        (Focus::Record(question), state) => {
            session.registration = state;
            record::step(session, question, incoming, facts)
        }
        (Focus::Work(question), state) => {
            session.registration = state;
            work::step(session, question, incoming, facts)
        }

        (Focus::CallList(question), state) => {
            session.registration = state;
            call_list::step(session, question, incoming, facts)
        }

        (Focus::Report(question), state) => {
            session.registration = state;
            report::step(session, &question, incoming, facts)
        }
        (Focus::Calendar(question), state) => {
            session.registration = state;
            calendar::step(session, question, incoming, facts)
        }
        (Focus::Schedule(question), state) => {
            session.registration = state;
            schedule::step(session, &question, incoming, facts)
        }
        (Focus::Attendance(question), state) => {
            session.registration = state;
            attendance::step(session, question, incoming, facts)
        }
        (Focus::Completion(question), state) => {
            session.registration = state;
            completion::step(session, question, incoming, facts)
        }
        (Focus::DaysOff(question), state) => {
            session.registration = state;
            days_off::step(session, question, incoming, facts)
        }
        (Focus::Selection(question), state) => {
            session.registration = state;
            selection::step(session, question, incoming, facts)
        }
        (Focus::Seats(question), state) => {
            session.registration = state;
            seats::step(session, question, incoming, facts)
        }
        (Focus::Sheets(question), state) => {
            session.registration = state;
            sheets::step(session, question, incoming, facts)
        }
        (Focus::Team(question), state) => {
            session.registration = state;
            team::step(session, question, incoming, facts)
        }
        (Focus::Training(question), state) => {
            session.registration = state;
            training::step(session, question, incoming, facts)
        }
        (Focus::Idle | Focus::Registration, state) => {
            session.registration = state;
            session.focus = Focus::Idle;
            idle::heard(session, event, facts)
        }
    }
}

/// Words that ask for help or for a person in the middle of the form, where no answer could look like them.
fn asks_for_help(state: &registration::State, event: &Event) -> Option<Wish> {
    let Event::Text(typed) = event else {
        return None;
    };
    if matches!(
        state.asking,
        Question::NikTaken | Question::ProveNumber | Question::Minor
    ) || typed.chars().count() <= 3
    {
        return None;
    }
    match catalog().understand(typed, false) {
        Meaning::Help => Some(Wish::Help),
        Meaning::Staff => Some(Wish::Staff),
        _ => None,
    }
}
