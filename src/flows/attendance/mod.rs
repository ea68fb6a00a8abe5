//! Who came to a meeting. Whoever teaches gets the list a quarter of an hour before; everybody is present until it is said
//! otherwise, by a button or by typing `3a 7i 12t15`. Closing it makes it count; what is corrected later keeps before and after.
//!
//! Opened by the list itself, by the class card, by the code on a printed list, and by typing where words are wishes. The only
//! question that stands open is the one for numbers. A participant is asked here what keeps them after two days of absence.

/// What the clock does: lists that go out, lists that were left open, absence in a row.
pub mod clock;
/// Lists of a class, and how much everybody was there.
mod desk;
/// What is said.
mod line;
/// States that are pressed or typed.
mod marks;
/// A participant answers.
mod own;
/// Buttons.
mod press;
/// What is looked up.
mod view;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::domain::attendance::{Mark, typed};
use crate::flows::change;
use crate::flows::event::{Command, Event, Incoming};
use crate::flows::facts::Facts;
use crate::flows::menu;
use crate::flows::outcome::{self, Outcome, Reply, Toast};
use crate::flows::press as presses;
use crate::flows::session::{Focus, Session};
use crate::flows::staff;

pub use line::{Heard, Lead, Line, NoList, Noted};
pub use press::Press;
pub use view::{
    Absence, Attendee, DAYS_A_PAGE, Day, Days, Known, List, Own, Paper, Shares, Stands, Table,
    TableRow, Want,
};

/// The payload of the link on a printed list, before the row id of its meeting.
pub const LINK: &str = "presensi-";

/// A question that is open.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// Numbers and states for the list of this meeting.
    Type {
        /// Row id.
        meeting: i64,
    },
    /// For which list was this typed?
    Which {
        /// What was typed.
        typed: String,
    },
}

/// What is to be written. Meetings, classes and applications by row id.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// Participants of a class without a number get one.
    Number { class: i64 },
    /// How somebody stands on a list.
    Mark {
        meeting: i64,
        class: i64,
        application: i64,
        person: i64,
        /// As they stood.
        before: Mark,
        mark: Mark,
        /// When the meeting began, for the record.
        day: Timestamp,
        /// Telegram id of the staff member.
        by: i64,
    },
    /// The list is complete, as it stands.
    Close {
        meeting: i64,
        class: i64,
        marks: Vec<(i64, Mark)>,
        day: Timestamp,
        by: i64,
    },
    /// Whoever keeps it got the list of a meeting that begins then.
    ListSent { meeting: i64, starts_at: Timestamp },
    /// They were reminded to close the list of a meeting that ended then.
    LeftOpen { meeting: i64, ends_at: Timestamp },
    /// Lists of so many people were printed, for the record.
    Printed { class: i64, people: usize, by: i64 },
    /// A sheet of the class is wanted.
    Sheet { class: i64, by: i64 },
    /// When somebody's absence is looked at next.
    LookAgain {
        application: i64,
        at: Option<Timestamp>,
    },
}

impl Change {
    /// Does it touch what is known of another chat (its session, its person, whether its account is staff)?
    #[must_use]
    pub fn reaches_others(&self) -> bool {
        match self {
            Change::Number { .. }
            | Change::Mark { .. }
            | Change::Close { .. }
            | Change::ListSent { .. }
            | Change::LeftOpen { .. }
            | Change::Printed { .. }
            | Change::Sheet { .. }
            | Change::LookAgain { .. } => false,
        }
    }
}

/// The meeting of a link on a printed list.
#[must_use]
pub fn linked(payload: &str) -> Option<i64> {
    let id = payload.strip_prefix(LINK)?;
    id.parse().ok().filter(|id: &i64| *id > 0)
}

/// What has to be looked up before this event.
#[must_use]
pub fn wants(session: &Session, incoming: &Incoming) -> Option<Want> {
    match &incoming.event {
        Event::Press(Some(presses::Press::Attendance(press))) => Some(press.wants()),
        Event::Command {
            command: Command::Start,
            payload,
        } => linked(payload).map(Want::List),
        Event::Text(said) => match &session.focus {
            Focus::Attendance(State::Type { meeting }) => Some(Want::List(*meeting)),
            Focus::Attendance(State::Which { .. }) => Some(Want::Today),
            _ if session.is_at_rest() && typed::looks_like(said) => Some(Want::Today),
            _ => None,
        },
        Event::Contact { .. } | Event::Document(_) | Event::Other(_) | Event::Edited => {
            match &session.focus {
                Focus::Attendance(State::Type { meeting }) => Some(Want::List(*meeting)),
                Focus::Attendance(State::Which { .. }) => Some(Want::Today),
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

/// The code of a printed list was read; nothing for who is no staff.
#[must_use]
pub fn opened(mut session: Session, facts: &Facts) -> Option<Outcome> {
    facts.staff.as_ref()?;
    session.leave_small_questions();
    let outcome = Outcome::new(session);
    Some(match &facts.attendance {
        Some(Known::List(list)) => marks::card(outcome, list, Lead::Nothing, facts, None),
        Some(
            Known::Days(_)
            | Known::Shares(_)
            | Known::Paper(_)
            | Known::Class(_)
            | Known::Today(_)
            | Known::Own(_)
            | Known::Nothing,
        )
        | None => match staff::choose(staff::Lead::Here, facts) {
            Some(line) => outcome.say(line),
            None => menu::open(outcome.session, facts),
        },
    })
}

/// Exceptions that were typed where words are wishes; nothing when no list of today is theirs.
#[must_use]
pub fn typed(session: &Session, incoming: &Incoming, facts: &Facts) -> Option<Outcome> {
    let (Event::Text(said), true) = (&incoming.event, session.is_at_rest()) else {
        return None;
    };
    match &facts.attendance {
        Some(Known::Today(lists)) if !lists.is_empty() => {
            Some(marks::typed_today(session.clone(), said, lists, facts))
        }
        Some(
            Known::Today(_)
            | Known::List(_)
            | Known::Days(_)
            | Known::Shares(_)
            | Known::Paper(_)
            | Known::Class(_)
            | Known::Own(_)
            | Known::Nothing,
        )
        | None => None,
    }
}

/// An event while a question is open that is no command and no button.
#[must_use]
pub fn step(session: Session, state: State, incoming: &Incoming, facts: &Facts) -> Outcome {
    match (state, &facts.attendance, &incoming.event) {
        (State::Type { .. }, Some(Known::List(list)), Event::Text(said)) => {
            marks::typed(Outcome::new(session), said, list, facts)
        }
        (State::Type { .. }, Some(Known::List(list)), _) => {
            say(Outcome::new(session), Line::AskTyped { list: list.clone() })
        }
        (State::Which { .. }, Some(Known::Today(lists)), Event::Text(said))
            if typed::looks_like(said) && !lists.is_empty() =>
        {
            marks::typed_today(at_rest(session), said, lists, facts)
        }
        (State::Which { .. }, Some(Known::Today(lists)), _) if !lists.is_empty() => {
            let lists = lists.clone();
            say(Outcome::new(session), Line::Which { lists })
        }
        // Whoever lost the right to it since is led on like anybody else.
        (State::Type { .. } | State::Which { .. }, _, _) => menu::open(at_rest(session), facts),
    }
}

/// A pressed button.
#[must_use]
pub fn press_on(session: Session, press: Press, incoming: &Incoming, facts: &Facts) -> Outcome {
    match (press, &facts.attendance) {
        (Press::WillCome(_, since), Some(Known::Own(own))) => {
            own::will_come(session, own, since, incoming)
        }
        (Press::Trouble(_, _, since), Some(Known::Own(own))) => {
            own::trouble(session, own, since, facts)
        }
        (press, Some(Known::List(list))) => marks::pressed(session, press, list, incoming, facts),
        (_, Some(Known::Days(days))) => {
            let line = Line::Days(days.clone());
            desk::shown(at_rest(session), days.page > 0, line, incoming)
        }
        (_, Some(Known::Shares(shares))) => desk::shown(
            at_rest(session),
            false,
            Line::Shares(shares.clone()),
            incoming,
        ),
        (_, Some(Known::Paper(paper))) => desk::paper(at_rest(session), paper, facts),
        (Press::Sheet(_), Some(Known::Class(class))) => desk::sheet(at_rest(session), class, facts),
        (_, Some(Known::Class(_) | Known::Today(_) | Known::Own(_) | Known::Nothing) | None) => {
            not_theirs(session)
        }
    }
}

/// A question of ours that is open is over.
fn at_rest(mut session: Session) -> Session {
    if matches!(session.focus, Focus::Attendance(_)) {
        session.focus = Focus::Idle;
    }
    session
}

/// Not staff, another's class, or no such meeting: all of it looks alike.
fn not_theirs(session: Session) -> Outcome {
    let mut outcome = Outcome::new(at_rest(session));
    outcome.replies.push(Reply::Toast(Toast::NotYours));
    outcome
}

fn say(outcome: Outcome, line: Line) -> Outcome {
    outcome.say(outcome::Line::Attendance(line))
}

fn in_place(outcome: Outcome, incoming: &Incoming, line: Line) -> Outcome {
    outcome.say_in_place(incoming, outcome::Line::Attendance(line))
}

fn wish(outcome: &mut Outcome, change: Change) {
    outcome.changes.push(change::Change::Attendance(change));
}
