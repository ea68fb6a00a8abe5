//! The desk of classes: lists, a card, and what staff do with a class. Opened by `/kelas`; every question ends with its answer
//! or with leaving it.
//!
//! Whether somebody may do something is asked of the class read for this very event (`facts`), never of button data. An act
//! that somebody else did in the meantime is answered with how the class stands now.

/// Buttons and words about a class as a whole.
mod acts;
/// People who applied: pages, search, one of them.
mod applicants;
/// What must be known before an act, asked one by one.
mod asking;
/// What is to be written.
mod changes;
/// What the clock does without anybody pressing.
pub mod clock;
/// New dates and whether they can be.
mod dates;
/// An act carried out.
mod deeds;
/// Lists and the card.
mod desk;
/// Who teaches.
mod instructors;
/// What is said.
mod line;
/// What moves along.
mod moving;
/// Buttons.
mod press;
/// Opening a postponed class again.
mod resuming;
/// What is looked up.
mod view;

use serde::{Deserialize, Serialize};

use jiff::Timestamp;
use jiff::civil::Date;

use crate::domain::audit::Action;
use crate::domain::class::ClassAct;
use crate::flows::change;
use crate::flows::class_form::draft::Maybe;
use crate::flows::event::{Command, Event, Incoming};
use crate::flows::facts::Facts;
use crate::flows::menu;
use crate::flows::outcome::{self, Outcome, Reply, Toast};
use crate::flows::session::{Focus, Session};

pub use acts::LONGEST_REASON;
pub use changes::{Change, Move};
pub use dates::{EndProblem, StartProblem, TestProblem};
pub use line::{Along, Brief, Done, Line, Sure, Told, Why};
pub use press::{Cause, Press};
pub use view::{
    Applicant, Asked, CLASSES_A_PAGE, Colleague, Counts, Filter, Found, Known, Listed, Listing,
    Numbered, PEOPLE_A_PAGE, Seen, Want,
};

/// A question that is open. Each names the class it is about, by row id.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// Until when may people register?
    Extend {
        /// The class.
        class: i64,
    },
    /// Why does it end later?
    ExtendWhy {
        /// The class.
        class: i64,
        /// The new end.
        until: Date,
    },
    /// Is registration to end later for sure?
    ExtendSure {
        /// The class.
        class: i64,
        /// The new end.
        until: Date,
        /// Why.
        why: Why,
    },
    /// When does it start instead?
    Postpone {
        /// The class.
        class: i64,
    },
    /// Why is it postponed?
    PostponeWhy {
        /// The class.
        class: i64,
        /// The new start; without one nobody knows yet.
        start: Option<Date>,
    },
    /// Is it to be postponed for sure?
    PostponeSure {
        /// The class.
        class: i64,
        /// The new start; without one nobody knows yet.
        start: Option<Date>,
        /// Why.
        why: Why,
    },
    /// When does the postponed class start?
    Resume {
        /// The class.
        class: i64,
    },
    /// Until when may people register for it?
    ResumeUntil {
        /// The class.
        class: i64,
        /// The new start.
        start: Date,
    },
    /// When is its test?
    ResumeTest {
        /// The class.
        class: i64,
        /// The new start.
        start: Date,
        /// The new end of registration.
        until: Date,
    },
    /// Is it to be opened again for sure?
    ResumeSure {
        /// The class.
        class: i64,
        /// The new start.
        start: Date,
        /// The new end of registration.
        until: Date,
        /// The test, if there is one.
        test: Option<Timestamp>,
    },
    /// Why is it cancelled?
    CancelWhy {
        /// The class.
        class: i64,
    },
    /// Is it to be cancelled for sure?
    CancelSure {
        /// The class.
        class: i64,
        /// Why.
        why: Why,
    },
    /// Which applicant?
    Search {
        /// The class.
        class: i64,
    },
}

impl State {
    fn class(&self) -> i64 {
        match self {
            State::Extend { class }
            | State::ExtendWhy { class, .. }
            | State::ExtendSure { class, .. }
            | State::PostponeSure { class, .. }
            | State::ResumeTest { class, .. }
            | State::ResumeSure { class, .. }
            | State::Postpone { class }
            | State::PostponeWhy { class, .. }
            | State::Resume { class }
            | State::ResumeUntil { class, .. }
            | State::CancelWhy { class }
            | State::CancelSure { class, .. }
            | State::Search { class } => *class,
        }
    }
}

/// What has to be looked up before this event.
#[must_use]
pub fn wants(session: &Session, incoming: &Incoming) -> Option<Want> {
    match &incoming.event {
        Event::Command {
            command: Command::Kelas,
            ..
        } => Some(Want::List(Listed::default())),
        Event::Press(Some(crate::flows::press::Press::Classes(press))) => Some(press.wants()),
        Event::Text(typed) => match &session.focus {
            Focus::Classes(State::Search { class }) => Some(Want::Search {
                class: *class,
                typed: typed.clone(),
            }),
            Focus::Classes(state) => Some(Want::Class(state.class())),
            _ => None,
        },
        Event::Contact { .. } | Event::Document(_) | Event::Other(_) | Event::Edited => {
            match &session.focus {
                Focus::Classes(state) => Some(Want::Class(state.class())),
                _ => None,
            }
        }
        Event::Command { .. }
        | Event::UnknownCommand
        | Event::Press(_)
        | Event::Left
        | Event::Returned
        | Event::MovedTo(_)
        | Event::NudgeDue => None,
    }
}

/// Opens the desk; for everybody else the command does not exist.
#[must_use]
pub fn open(session: Session, facts: &Facts) -> Outcome {
    let outcome = Outcome::new(at_rest(session));
    match (&facts.staff, &facts.classes) {
        (Some(staff), Some(Known::List(seen))) => say(outcome, desk::list(staff, seen)),
        (None, _) | (_, None) | (Some(_), Some(_)) => {
            outcome.say(outcome::Line::Menu(menu::Line::UnknownCommand))
        }
    }
}

/// An event while a question is open that is no command and no button.
#[must_use]
pub fn step(session: Session, state: State, incoming: &Incoming, facts: &Facts) -> Outcome {
    let Some(staff) = &facts.staff else {
        return menu::open(at_rest(session), facts);
    };
    match (&incoming.event, &facts.classes) {
        (Event::Text(typed), Some(Known::Class(seen))) => {
            acts::typed(session, state, typed, seen, staff, facts)
        }
        (Event::Text(_), Some(Known::Found(found))) => applicants::found(session, found, staff),
        (_, Some(Known::Class(seen))) => asking::ask_again(session, state, seen, staff, facts),
        // Whoever lost the right to it since is led on like anybody else.
        (_, _) => menu::open(at_rest(session), facts),
    }
}

/// A pressed button.
#[must_use]
pub fn press_on(session: Session, press: Press, incoming: &Incoming, facts: &Facts) -> Outcome {
    let Some(staff) = &facts.staff else {
        return not_theirs(session);
    };
    match (&facts.classes, press) {
        (Some(Known::List(seen)), _) => {
            let line = desk::list(staff, seen);
            in_place(Outcome::new(at_rest(session)), incoming, line)
        }
        (Some(Known::Class(seen)), Press::Card(_)) => {
            desk::card(Outcome::new(at_rest(session)), seen, staff, facts)
        }
        (Some(Known::Class(seen)), Press::Poster(_)) => desk::poster(session, seen, staff, facts),
        (Some(Known::Class(seen)), Press::Search(_)) => {
            applicants::ask(at_rest(session), seen, staff)
        }
        (Some(Known::Class(seen)), press) => {
            acts::pressed(session, press, seen, staff, incoming, facts)
        }
        (Some(Known::Colleagues(seen)), press) => {
            instructors::pressed(at_rest(session), press, seen, staff, incoming)
        }
        (Some(Known::Applicants(page)), _) => {
            applicants::page(at_rest(session), page, staff, incoming)
        }
        (Some(Known::Applicant(seen)), _) => applicants::one(at_rest(session), seen, staff),
        (Some(Known::Found(_) | Known::Nothing) | None, _) => not_theirs(session),
    }
}

/// A question of ours that is open is over.
fn at_rest(mut session: Session) -> Session {
    if matches!(session.focus, Focus::Classes(_)) {
        session.focus = Focus::Idle;
    }
    session
}

/// Not staff, another centre's, or no such class: all of it looks alike.
fn not_theirs(session: Session) -> Outcome {
    let mut outcome = Outcome::new(at_rest(session));
    outcome.replies.push(Reply::Toast(Toast::NotYours));
    outcome
}

fn say(outcome: Outcome, line: Line) -> Outcome {
    outcome.say(outcome::Line::Classes(line))
}

/// In place of the message whose button was pressed.
fn in_place(outcome: Outcome, incoming: &Incoming, line: Line) -> Outcome {
    outcome.say_in_place(incoming, outcome::Line::Classes(line))
}

fn wish(outcome: &mut Outcome, change: Change) {
    outcome.changes.push(change::Change::Classes(change));
}

/// Allowed to nobody who is not named here: which acts a button may begin.
fn audit_action(act: ClassAct) -> Action {
    match act {
        ClassAct::Publish => Action::ClassPublished,
        ClassAct::Extend => Action::ClassExtended,
        ClassAct::Close => Action::ClassClosed,
        ClassAct::BeginSelection => Action::SelectionBegun,
        ClassAct::Announce => Action::ResultsAnnounced,
        ClassAct::Start => Action::ClassStarted,
        ClassAct::Finish => Action::ClassFinished,
        ClassAct::Postpone => Action::ClassPostponed,
        ClassAct::Resume => Action::ClassResumed,
        ClassAct::Cancel => Action::ClassCancelled,
    }
}
