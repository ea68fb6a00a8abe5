//! A question to a training centre and its answer. Opened by `[Tanya Petugas]` and, on the other side, by staff.
//!
//! The person writes one message, reads it once more and sends it; an officer writes the answer, reads it once more and sends
//! it. Whose question it is and whether it was answered already is read anew for each of these steps. Ended by sending or by
//! leaving.

/// The side of staff: what is open, and answering it.
mod answering;
/// The side of the person: writing, reading once more, sending.
mod asking;
/// What is to be written.
mod changes;
/// What is said.
mod line;
/// What buttons carry.
mod press;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::catalog::{Meaning, Wish, catalog};
use crate::flows::event::{Event, Incoming};
use crate::flows::facts::Facts;
use crate::flows::facts::class::Class;
use crate::flows::outcome::{self, Outcome, Reply, Toast};
use crate::flows::press as data;
use crate::flows::session::{Focus, Session};
use crate::flows::{attendance, class_form, menu, mydata, staff};

pub use asking::open;
pub use changes::Change;
pub use line::Line;
pub use press::Press;

/// The longest question, in characters.
pub const LONGEST_QUESTION: usize = 1_000;

/// The longest answer, in characters.
pub const LONGEST_ANSWER: usize = 1_500;

/// Questions of one person that may be open at a time.
pub const MOST_OPEN: usize = 5;

/// Questions on one page of the desk.
pub const PAGE: usize = 5;

/// A question that is open.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// The person writes.
    Write {
        /// The class it is about.
        #[serde(default)]
        about: Option<About>,
        /// It was asked in the middle of a form, which goes on afterwards.
        #[serde(default)]
        form: bool,
    },
    /// The person reads it once more.
    Check {
        /// The class it is about.
        #[serde(default)]
        about: Option<About>,
        /// It was asked in the middle of a form, which goes on afterwards.
        #[serde(default)]
        form: bool,
        /// What they wrote.
        text: String,
    },
    /// An officer writes the answer.
    Answer {
        /// Row id of the question.
        id: i64,
        /// Who asked.
        name: String,
        /// The form of a class that it interrupted.
        #[serde(default)]
        form: Option<Box<class_form::State>>,
    },
    /// The officer reads it once more.
    CheckAnswer {
        /// Row id of the question.
        id: i64,
        /// Who asked.
        name: String,
        /// What they wrote.
        text: String,
        /// The form of a class that it interrupted.
        #[serde(default)]
        form: Option<Box<class_form::State>>,
    },
}

/// The class a question is about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct About {
    /// Row id.
    pub class: i64,
    /// Its code.
    pub code: String,
    /// Name of its centre.
    pub centre: String,
}

/// A question as staff of its centre see it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// Row id; the number is made from it.
    pub id: i64,
    /// Row id of whoever asked.
    pub person: i64,
    /// Their name.
    pub name: String,
    /// Row id of the centre; empty: for the office.
    pub centre: Option<i64>,
    /// Name of the centre.
    pub centre_name: Option<String>,
    /// Row id of the class it is about.
    pub class: Option<i64>,
    /// Code of the class.
    pub class_code: Option<String>,
    /// What they wrote.
    pub text: String,
    /// When.
    pub asked_at: Timestamp,
    /// Until when they may expect an answer.
    pub due_at: Timestamp,
    /// Answered already.
    pub answered: Option<Answered>,
}

/// By whom and when a question was answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answered {
    /// Telegram id of the officer.
    pub officer: i64,
    /// The name by which colleagues know them, if one was given.
    pub by: Option<String>,
    /// When.
    pub at: Timestamp,
    /// The answer.
    pub text: String,
}

/// What has to be looked up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Want {
    /// The class a question is about, and which questions of the person are open.
    Target {
        /// Row id of the class.
        class: Option<i64>,
    },
    /// For staff: the open questions behind this row id.
    Open {
        /// Row id.
        after: Option<i64>,
    },
    /// For staff: the question of this row id.
    One(i64),
    /// All questions of the person with their answers.
    Own,
}

/// What was looked up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Known {
    /// For a person who asks.
    Target {
        /// The class, when everybody may see it.
        class: Option<Box<Class>>,
        /// Row ids of their open questions, oldest first.
        open: Vec<i64>,
    },
    /// Open questions of the scope, oldest first; one more than a page when more stand behind.
    Open(Vec<Asked>),
    /// The question, when it is of the scope.
    One(Option<Box<Asked>>),
    /// All questions of the person, oldest first.
    Own(Vec<Asked>),
}

/// What has to be looked up before this event.
#[must_use]
pub fn wants(session: &Session, incoming: &Incoming) -> Option<Want> {
    let target = |class| Some(Want::Target { class });
    match &incoming.event {
        Event::Press(Some(data::Press::Question(press))) => match press {
            Press::Ask(class) => target(*class),
            Press::Send | Press::Rewrite => target(class_of(session)),
            Press::List(after) => Some(Want::Open { after: *after }),
            Press::Answer(id) | Press::Confirm(id) => Some(Want::One(*id)),
            Press::Leave => None,
        },
        Event::Press(Some(data::Press::Staff(staff::Press::Requests))) => {
            Some(Want::Open { after: None })
        }
        Event::Press(Some(data::Press::Wish(Wish::Staff))) => target(None),
        Event::Press(Some(data::Press::Attendance(attendance::Press::Trouble(_, class, _)))) => {
            target(Some(*class))
        }
        Event::Press(Some(data::Press::MyData(mydata::Press::Download))) => Some(Want::Own),
        Event::Text(typed) => match &session.focus {
            Focus::Question(State::Write { .. } | State::Check { .. }) => target(class_of(session)),
            Focus::Question(State::Answer { id, .. } | State::CheckAnswer { id, .. }) => {
                Some(Want::One(*id))
            }
            _ if catalog().find_wish(typed) == Some(Wish::Staff)
                || catalog().understand(typed, false) == Meaning::Staff =>
            {
                target(None)
            }
            _ => None,
        },
        Event::Contact { .. } | Event::Document(_) | Event::Other(_) | Event::Edited => {
            match &session.focus {
                Focus::Question(State::Answer { id, .. } | State::CheckAnswer { id, .. }) => {
                    Some(Want::One(*id))
                }
                _ => None,
            }
        }
        Event::Press(_)
        | Event::Command { .. }
        | Event::UnknownCommand
        | Event::Left
        | Event::Returned
        | Event::MovedTo(_)
        | Event::NudgeDue => None,
    }
}

fn class_of(session: &Session) -> Option<i64> {
    match &session.focus {
        Focus::Question(State::Write { about, .. } | State::Check { about, .. }) => {
            about.as_ref().map(|about| about.class)
        }
        _ => None,
    }
}

/// All questions of the person, when they were looked up.
#[must_use]
pub fn all(facts: &Facts) -> Vec<Asked> {
    match &facts.question {
        Some(Known::Own(asked)) => asked.clone(),
        Some(Known::Target { .. } | Known::Open(_) | Known::One(_)) | None => Vec::new(),
    }
}

/// An event while a question is open that is no command and no button.
#[must_use]
pub fn step(session: Session, state: State, incoming: &Incoming, facts: &Facts) -> Outcome {
    match state {
        State::Write { about, form } => {
            asking::heard(session, (about, form), false, incoming, facts)
        }
        State::Check { about, form, .. } => {
            asking::heard(session, (about, form), true, incoming, facts)
        }
        State::Answer { id, .. } => answering::heard(session, id, false, incoming, facts),
        State::CheckAnswer { id, .. } => answering::heard(session, id, true, incoming, facts),
    }
}

/// What stands open, asked once more after something else was answered.
#[must_use]
pub fn again(state: &State, facts: &Facts) -> outcome::Line {
    let line = match state {
        State::Write { about, .. } => Line::Write {
            about: about.clone(),
        },
        State::Check { about, text, .. } => Line::Check {
            name: facts
                .person
                .as_ref()
                .map(|person| person.name.as_str().to_owned())
                .unwrap_or_default(),
            about: about.clone(),
            text: text.clone(),
        },
        State::Answer { id, name, .. } => Line::GoOnAnswer {
            id: *id,
            name: name.clone(),
        },
        State::CheckAnswer { id, name, text, .. } => Line::CheckAnswer {
            id: *id,
            name: name.clone(),
            text: text.clone(),
        },
    };
    outcome::Line::Question(line)
}

/// A pressed button.
#[must_use]
pub fn press_on(session: Session, press: Press, incoming: &Incoming, facts: &Facts) -> Outcome {
    match press {
        Press::Ask(class) => asking::open(session, class, facts),
        Press::Send => asking::send(session, facts),
        Press::Rewrite => asking::rewrite(session, facts),
        Press::Leave => leave(session, facts),
        Press::List(_) => answering::list(session, facts),
        Press::Answer(id) => answering::begin(session, id, facts),
        Press::Confirm(id) => answering::confirm(session, id, incoming.user, facts),
    }
}

/// What is said when nobody answered within a working day: head and admins take over, and whoever asked is told.
#[must_use]
pub fn passed_on(asked: &Asked) -> [Reply; 2] {
    let line = outcome::Line::Question;
    [
        Reply::SayToAdmins(line(Line::Overdue(Box::new(asked.clone())))),
        Reply::SayToPerson {
            person: asked.person,
            line: line(Line::PassedOn { id: asked.id }),
        },
    ]
}

fn say(session: Session, line: Line) -> Outcome {
    Outcome::new(session).say(outcome::Line::Question(line))
}

/// Nothing is sent; a form that was interrupted goes on.
#[must_use]
pub fn leave(session: Session, facts: &Facts) -> Outcome {
    if !matches!(session.focus, Focus::Question(_)) {
        return stale(session, facts);
    }
    Outcome::new(closed(session)).say(outcome::Line::Menu(menu::Line::Left))
}

/// The conversation is over; a form that it interrupted goes on.
fn closed(mut session: Session) -> Session {
    if let Focus::Question(State::Answer { form, .. } | State::CheckAnswer { form, .. }) =
        &mut session.focus
        && let Some(form) = form.take()
    {
        session.focus = Focus::ClassForm(*form);
        return session;
    }
    let in_form = matches!(
        session.focus,
        Focus::Question(State::Write { form: true, .. } | State::Check { form: true, .. })
    );
    session.focus = if in_form && session.registration.is_some() {
        Focus::Registration
    } else {
        Focus::Idle
    };
    session
}

/// The button belongs to a question that is over.
fn stale(session: Session, facts: &Facts) -> Outcome {
    let mut outcome = menu::open(session, facts);
    outcome.replies.insert(0, Reply::Toast(Toast::Stale));
    outcome
}

/// The button acts on something that is not this person's.
fn not_yours(session: Session) -> Outcome {
    let mut outcome = Outcome::new(session);
    outcome.replies.push(Reply::Toast(Toast::NotYours));
    outcome
}
