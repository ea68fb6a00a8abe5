//! The calendar of a class: its meetings, what staff change in it, and telling people of changes. Opened from the desk and from
//! the card of a class; each question ends with its answer or with leaving it.
//!
//! Whoever manages the class changes it; who teaches it reads. What was changed is told by the clock, ten minutes after the
//! last change of the class, so that many are one letter and what was changed back is none.

/// A new meeting.
mod adding;
/// What is to be written.
mod changes;
/// Telling what changed.
pub mod clock;
/// Days: which can be, which are asked about.
mod days;
/// What is said.
mod line;
/// Those who alone are expected.
mod naming;
/// One meeting and what is changed about it.
mod one;
/// Lists and pages.
mod pages;
/// Buttons.
mod press;
/// A person has read a change; who has not.
mod reading;
/// Moving a meeting and all that follow.
mod shifting;
/// How a meeting stands, and who is told what of a change.
mod told;
/// What is looked up.
mod view;
/// Why meetings are changed.
mod why;

use serde::{Deserialize, Serialize};

use crate::domain::class::ClassState;
use crate::domain::meeting::{Kind, is_known};
use crate::domain::role::Staff;
use crate::flows::event::{Event, Incoming};
use crate::flows::facts::Facts;
use crate::flows::facts::meeting::Meeting;
use crate::flows::outcome::{self, Outcome, Reply, Toast};
use crate::flows::session::{Focus, Session};
use crate::flows::{change, menu};

pub use adding::Draft;
pub use changes::{Change, Edit, Entered};
pub use line::{DayProblem, Letter, Line, May, NotNow, Odd, Of, Proposal, Why};
pub use press::{Asking, Cause, Press, What};
pub use told::{Changed, Recipient, Stand};
pub use view::{
    Calendar, Heard, Known, NAMED_A_PAGE, People, Reading, Unread, View, Waiting, Want,
};

/// Characters of a room, a topic, what to bring, a reason, at most.
pub const LONGEST_TEXT: usize = 200;

/// A question that is open.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// One thing about a meeting.
    Type {
        /// The meeting, by row id.
        meeting: i64,
        /// Which.
        what: What,
    },
    /// To which day do a meeting and all that follow move?
    Shift {
        /// The meeting, by row id.
        meeting: i64,
    },
    /// A new meeting.
    Add(Draft),
    /// Why were meetings of a class changed?
    Why {
        /// The class, by row id.
        class: i64,
    },
}

impl State {
    fn wants(&self) -> Want {
        match self {
            State::Type { meeting, .. } | State::Shift { meeting } => Want::Meeting(*meeting),
            State::Add(draft) => Want::Class(draft.class),
            State::Why { class } => Want::Class(*class),
        }
    }
}

/// What has to be looked up before this event.
#[must_use]
pub fn wants(session: &Session, incoming: &Incoming) -> Option<Want> {
    match &incoming.event {
        Event::Press(Some(crate::flows::press::Press::Calendar(press))) => Some(press.wants()),
        Event::Text(_)
        | Event::Contact { .. }
        | Event::Document(_)
        | Event::Other(_)
        | Event::Edited => match &session.focus {
            Focus::Calendar(state) => Some(state.wants()),
            _ => None,
        },
        Event::Command { .. }
        | Event::UnknownCommand
        | Event::Press(_)
        | Event::Left
        | Event::Returned
        | Event::MovedTo(_)
        | Event::NudgeDue => None,
    }
}

/// An event while a question is open that is no command and no button.
#[must_use]
pub fn step(session: Session, state: State, incoming: &Incoming, facts: &Facts) -> Outcome {
    let (Some(staff), Some(Known::Calendar(calendar))) = (&facts.staff, &facts.calendar) else {
        // Whoever lost the right to it since is led on like anybody else.
        return menu::open(at_rest(session), facts);
    };
    let on = On {
        calendar,
        staff,
        facts,
    };
    if !on.manages() {
        return menu::open(at_rest(session), facts);
    }
    match &incoming.event {
        Event::Text(typed) => on.typed(session, state, typed),
        _ => on.ask_again(session, state),
    }
}

/// A pressed button.
#[must_use]
pub fn press_on(session: Session, press: Press, incoming: &Incoming, facts: &Facts) -> Outcome {
    if let Press::Read(..) = press {
        return reading::read(session, incoming, facts);
    }
    let Some(staff) = &facts.staff else {
        return not_theirs(session);
    };
    match &facts.calendar {
        Some(Known::List(page)) => {
            let outcome = Outcome::new(at_rest(session));
            in_place(outcome, incoming, Line::List(page.clone()))
        }
        Some(Known::Calendar(calendar)) => On {
            calendar,
            staff,
            facts,
        }
        .pressed(session, press, incoming),
        Some(Known::Named(calendar, people)) => On {
            calendar,
            staff,
            facts,
        }
        .naming(at_rest(session), press, people, incoming),
        Some(Known::Calls(calendar, unread)) => On {
            calendar,
            staff,
            facts,
        }
        .calls(at_rest(session), unread, incoming),
        Some(Known::Told(_) | Known::Nothing) | None => not_theirs(session),
    }
}

/// A calendar with who acts on it.
struct On<'a> {
    calendar: &'a Calendar,
    staff: &'a Staff,
    facts: &'a Facts,
}

impl On<'_> {
    fn manages(&self) -> bool {
        self.calendar.class.is_managed_by(self.staff)
    }

    fn pressed(&self, session: Session, press: Press, incoming: &Incoming) -> Outcome {
        match press {
            Press::Calendar(_) => return self.page(at_rest(session), None, incoming),
            Press::View(_, view) => return self.page(at_rest(session), Some(view), incoming),
            Press::One(id) => return self.one(at_rest(session), id, incoming),
            _ => {}
        }
        if !self.manages() {
            return not_theirs(session);
        }
        if self.is_over() {
            return self.not_now(session, NotNow::Over);
        }
        match press {
            Press::Add(_)
            | Press::AddKind(..)
            | Press::AddAsk(..)
            | Press::AddDay(..)
            | Press::AddDaySure(..)
            | Press::AddHours(..)
            | Press::AddRoom(_)
            | Press::AddAll(..)
            | Press::AddSave(_) => self.adding(session, press, incoming),
            Press::Why(_) => self.ask_why(at_rest(session)),
            Press::Because(_, cause) => self.because(session, Some(Why::Usual(cause))),
            Press::NoReason(_) => self.because(session, None),
            Press::Shift(id) => self.ask_shift(at_rest(session), id),
            Press::ShiftTo(id, day) => self.propose(session, id, day, None),
            Press::ShiftSure(id, day, check) => self.shift(session, id, day, check),
            Press::Ask(id, what) => self.ask(at_rest(session), id, what),
            Press::Day(id, day) => self.on_day(session, id, day, false),
            Press::DaySure(id, day) => self.on_day(session, id, day, true),
            Press::Hours(id, from, until) => self.at_hours(session, id, (from, until)),
            Press::Usual(id, what) => self.as_usual(session, id, what),
            Press::Lead(id) => self.ask_lead(at_rest(session), id, incoming),
            Press::LedBy(id, who) => self.led_by(at_rest(session), id, who),
            Press::Cancel(id, cancelled) => self.cancel(at_rest(session), id, cancelled),
            Press::Everybody(id, all) => self.everybody(at_rest(session), id, all),
            // The others are known otherwise.
            Press::List(_)
            | Press::Calendar(_)
            | Press::View(..)
            | Press::One(_)
            | Press::Named(..)
            | Press::Name(..)
            | Press::Calls(_)
            | Press::Read(..) => self.page(at_rest(session), None, incoming),
        }
    }

    /// Words while a question is open.
    fn typed(&self, session: Session, state: State, typed: &str) -> Outcome {
        if self.is_over() {
            return self.not_now(session, NotNow::Over);
        }
        match state {
            State::Type { meeting, what } => self.entered(session, meeting, what, typed),
            State::Shift { meeting } => self.shift_typed(session, meeting, typed),
            State::Add(draft) => self.draft_typed(session, draft, typed),
            State::Why { .. } => self.why_typed(session, typed),
        }
    }

    /// The open question once more, where something else than an answer came.
    fn ask_again(&self, session: Session, state: State) -> Outcome {
        match state {
            State::Type { meeting, what } => self.ask(session, meeting, what),
            State::Shift { meeting } => self.ask_shift(session, meeting),
            State::Add(draft) => self.ask_draft(session, draft),
            State::Why { .. } => self.ask_why(session),
        }
    }

    /// Nothing is planned in it any more.
    fn is_over(&self) -> bool {
        match self.calendar.class.state {
            ClassState::Cancelled | ClassState::Postponed => true,
            ClassState::Draft
            | ClassState::Open
            | ClassState::Closed
            | ClassState::Selecting
            | ClassState::Announced
            | ClassState::Running
            | ClassState::Finished => false,
        }
    }

    /// Must people hear of a change of such a meeting?
    fn telling(&self, kind: Kind) -> bool {
        is_known(kind, self.calendar.class.state)
    }

    fn class(&self) -> crate::flows::classes::Brief {
        crate::flows::classes::Brief::from(&self.calendar.class)
    }

    fn of(&self, meeting: &Meeting) -> Of {
        Of::Meeting {
            class: self.class(),
            meeting: Box::new(meeting.clone()),
        }
    }

    fn not_now(&self, session: Session, why: NotNow) -> Outcome {
        let class = self.class();
        say(Outcome::new(at_rest(session)), Line::NotNow { class, why })
    }
}

/// A question of ours that is open is over.
fn at_rest(mut session: Session) -> Session {
    if matches!(session.focus, Focus::Calendar(_)) {
        session.focus = Focus::Idle;
    }
    session
}

/// This is open from now on.
fn asking(mut session: Session, state: State) -> Outcome {
    session.focus = Focus::Calendar(state);
    Outcome::new(session)
}

/// Not staff, another centre's, or not there: all of it looks alike.
fn not_theirs(session: Session) -> Outcome {
    let mut outcome = Outcome::new(at_rest(session));
    outcome.replies.push(Reply::Toast(Toast::NotYours));
    outcome
}

fn say(outcome: Outcome, line: Line) -> Outcome {
    outcome.say(outcome::Line::Calendar(line))
}

/// In place of the message whose button was pressed.
fn in_place(outcome: Outcome, incoming: &Incoming, line: Line) -> Outcome {
    outcome.say_in_place(incoming, outcome::Line::Calendar(line))
}

fn wish(outcome: &mut Outcome, change: Change) {
    outcome.changes.push(change::Change::Calendar(change));
}

fn saved(outcome: &mut Outcome) {
    outcome.replies.push(Reply::Toast(Toast::Saved));
}
