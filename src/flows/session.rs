//! What is kept of a chat between two events: the conversation going on and its draft. Stored sealed, with a version.
//!
//! A stored session of every version must open: a field may be added with a default, a name never changes its meaning.
//! One that cannot be read is set aside by the store and the person is told (`lost`).

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use crate::catalog::quiet;
use crate::domain::application::Source;
use crate::flows::{
    applications, attendance, calendar, call_list, class_form, classes, completion, days_off,
    family, mydata, places, question, record, registration, report, schedule, seats, selection,
    sheets, team, training, work,
};

/// Version written into every stored session.
const VERSION: u32 = 1;

/// The first nudge for an unfinished draft comes a day after the last answer, the second three days after it.
const NUDGES: [SignedDuration; 2] = [
    SignedDuration::from_hours(24),
    SignedDuration::from_hours(72),
];

/// What is kept of a chat.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Session {
    /// What the chat is about now.
    #[serde(default)]
    pub focus: Focus,
    /// A registration or correction with its draft; it stays when the person leaves it for a while.
    #[serde(default)]
    pub registration: Option<registration::State>,
    /// The wish that led into the registration, carried out after it.
    #[serde(default)]
    pub wish: Option<PendingWish>,
    /// Texts in a row that were not understood.
    #[serde(default)]
    pub misses: u8,
    /// Nudges sent for the draft.
    #[serde(default)]
    pub nudges: u8,
    /// When the person last answered in the registration.
    #[serde(default)]
    pub touched: Option<Timestamp>,
    /// The album that was answered last.
    #[serde(default)]
    pub album: Option<String>,
    /// A form of a class with its answers; it stays when the officer leaves it for a while.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub class_form: Option<class_form::Form>,
    /// The stored session could not be read: the person is told once.
    #[serde(skip)]
    pub lost: bool,
}

/// What the chat is about now.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Focus {
    /// Nothing: texts are wishes.
    #[default]
    Idle,
    /// The registration.
    Registration,
    /// The card of one's own data, at one of its questions.
    MyData(mydata::State),
    /// One's applications, at one of its questions.
    Applications(applications::State),
    /// The form of a class, at one of its questions.
    ClassForm(class_form::State),
    /// The desk of classes, at one of its questions.
    Classes(classes::State),
    /// Several persons in one chat, at one of its questions.
    Family(family::State),
    /// Training centres, programmes and fields, at one of its questions.
    Places(places::State),
    /// A question to a training centre and its answer, at one of its questions.
    Question(question::State),
    /// What staff did, at one of its questions.
    Record(record::State),
    /// What people work as, told by themselves.
    Work(work::State),
    /// Graduates to be called by staff.
    CallList(call_list::State),
    /// Figures of placement for staff.
    Report(report::State),
    /// The calendar of a class: its meetings, their changes.
    Calendar(calendar::State),
    /// One's own schedule, and what one says beforehand about coming.
    Schedule(schedule::State),
    /// Who came to a meeting.
    Attendance(attendance::State),
    /// The end of a class: passed or not, competence, certificates.
    Completion(completion::State),
    /// Days off: holidays as the office moved them.
    DaysOff(days_off::State),
    /// Selection of a class, at one of its questions.
    Selection(selection::State),
    /// Coming to the test and taking the seat, at one of its questions.
    Seats(seats::State),
    /// Sheets of applicants, at one of its questions.
    Sheets(sheets::State),
    /// Staff and invitations, at one of its questions.
    Team(team::State),
    /// Finding a class and applying to it, at one of its questions.
    Training(training::State),
}

/// A wish that waits for the end of the registration.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PendingWish {
    /// A wish of the menu, by its slug.
    Wish(String),
    /// The payload of a link.
    Link(String),
    /// A class to apply to.
    Class {
        /// Row id.
        class: i64,
        /// How the person came to it.
        source: Source,
    },
}

#[derive(Serialize)]
struct Stored<'a> {
    v: u32,
    #[serde(flatten)]
    session: &'a Session,
}

/// Read apart from the session: both at once would copy every word first.
#[derive(Deserialize)]
struct Version {
    v: u32,
}

impl Session {
    /// As stored: JSON with its version.
    #[must_use]
    pub fn encode(&self) -> String {
        serde_json::to_string(&Stored {
            v: VERSION,
            session: self,
        })
        .expect("a session is maps with string keys, which JSON can always hold")
    }

    /// Reads a stored session; `None` when this program does not understand it.
    #[must_use]
    pub fn decode(json: &str) -> Option<Session> {
        let Version { v } = serde_json::from_str(json).ok()?;
        (v <= VERSION).then(|| serde_json::from_str(json).ok())?
    }

    /// A session in place of one that could not be read.
    #[must_use]
    pub fn lost() -> Session {
        Session {
            lost: true,
            ..Session::default()
        }
    }

    /// Nothing is asked: texts are wishes.
    #[must_use]
    pub fn is_at_rest(&self) -> bool {
        self.focus == Focus::Idle
            || (self.focus == Focus::Registration && self.registration.is_none())
    }

    /// A form or a question to staff is being written: it stays open while something else is answered.
    #[must_use]
    pub fn is_in_form(&self) -> bool {
        matches!(
            self.focus,
            Focus::Registration | Focus::ClassForm(_) | Focus::Question(_)
        )
    }

    /// Leaves whatever is asked, unless it is a form.
    pub(super) fn leave_small_questions(&mut self) {
        if !self.is_in_form() {
            self.focus = Focus::Idle;
        }
    }

    /// Nothing is worth keeping: the row may stay empty.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Session::default()
    }

    /// When the next nudge is due, outside the quiet hours; `None` when none is.
    #[must_use]
    pub fn nudge_due(&self) -> Option<Timestamp> {
        let draft = self.registration.as_ref()?;
        if !draft.wants_nudges() || self.focus != Focus::Registration {
            return None;
        }
        let wait = NUDGES.get(usize::from(self.nudges))?;
        let due = self.touched?.checked_add(*wait).ok()?;
        Some(quiet::next_allowed(due))
    }
}
