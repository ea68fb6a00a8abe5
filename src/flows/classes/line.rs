//! What is said at the desk of classes, to staff and to the people of a class.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::domain::class::{ClassAct, ClassState};
use crate::flows::classes::press::Cause;
use crate::flows::classes::view::{Applicant, Asked, Found, Numbered, Seen};
use crate::flows::classes::{EndProblem, StartProblem, TestProblem};
use crate::flows::facts::class::Class;

/// What is said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Line {
    /// A page of classes.
    List {
        /// The page.
        page: Box<Numbered<Class>>,
        /// New ones may be opened.
        manages: bool,
    },
    /// A class with everything known about it.
    Card {
        /// The class.
        seen: Box<Seen>,
        /// What may be done with it now, in the order of the buttons.
        acts: Vec<ClassAct>,
        /// Whoever reads it manages the class.
        manages: bool,
        /// The link that leads people to it; empty while the bot does not know its own name.
        link: String,
    },
    /// An act is done.
    Done(Brief, Done),
    /// Nothing was done: the class stands like this now.
    NotNow(Brief),
    /// A draft whose dates are over cannot be opened.
    DatesOver(Brief),
    /// Until when may people register?
    AskEnd {
        /// The class.
        class: Brief,
        /// The end so far.
        until: Timestamp,
        /// Days on buttons.
        offered: Vec<Date>,
        /// A day that could be typed.
        example: Date,
        /// The class opens again and starts on this day.
        starts: Option<Date>,
    },
    /// Registration cannot end later: test, deadline or first day stand in the way.
    NoLaterEnd {
        /// The class.
        class: Brief,
        /// The end so far.
        until: Timestamp,
    },
    /// When is the test of the class that opens again? The former date holds no more.
    AskTest {
        /// The class.
        class: Brief,
        /// The former date.
        old: Timestamp,
        /// Days on buttons.
        offered: Vec<Date>,
        /// A day that could be typed.
        example: Date,
    },
    /// When does it start?
    AskStart {
        /// The class.
        class: Brief,
        /// The start so far.
        starts: Date,
        /// Days on buttons.
        offered: Vec<Date>,
        /// A day that could be typed.
        example: Date,
        /// A postponed class opens again; otherwise it is being postponed.
        again: bool,
    },
    /// Why?
    AskWhy {
        /// The class.
        class: Brief,
        /// What is done to it.
        act: ClassAct,
    },
    /// Is it to be done for sure?
    AskSure {
        /// The class.
        class: Brief,
        /// What, old → new.
        sure: Sure,
        /// How many are told.
        told: u32,
    },
    /// No date was recognised; a day that could be typed.
    DateUnclear(Date),
    /// Registration cannot end then.
    EndRefused(EndProblem),
    /// The class cannot start then.
    StartRefused(StartProblem),
    /// The test cannot be then.
    TestRefused(TestProblem),
    /// The reason is longer than people read: how many characters it has.
    ReasonTooLong(usize),
    /// To those who applied: something about their class is new.
    Told {
        /// The class as it was.
        class: Box<Class>,
        /// What is new.
        told: Told,
    },
    /// To staff: registration is over by the clock.
    ClosedByItself {
        /// The class.
        class: Brief,
        /// How many applied.
        applicants: u32,
    },
    /// To staff: registration is over and fewer applied than are needed. What is to be done?
    FewApplicants {
        /// The class.
        class: Brief,
        /// How many applied.
        applicants: u32,
        /// How many are needed.
        least: u16,
    },
    /// A page of those who applied, or those who were found.
    Applicants {
        /// Who.
        found: Box<Found>,
        /// Whoever reads it manages the class.
        manages: bool,
    },
    /// Whose name or number?
    AskSearch(Brief),
    /// One of those who applied.
    Applicant(Box<Applicant>),
    /// Who teaches?
    Instructors(Box<Asked>),
    /// The picture for the wall.
    Poster {
        /// The class.
        class: Box<Class>,
        /// The link that its QR holds.
        link: String,
    },
}

/// By what a class is called in a sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Brief {
    /// Row id.
    pub id: i64,
    /// The code.
    pub code: String,
    /// The name of the programme.
    pub programme: String,
    /// The name of the centre.
    pub centre: String,
    /// Where it stands.
    pub state: ClassState,
}

impl From<&Class> for Brief {
    fn from(class: &Class) -> Brief {
        Brief {
            id: class.id,
            code: class.code.to_string(),
            programme: class.programme.name.clone(),
            centre: class.centre.name.clone(),
            state: class.state,
        }
    }
}

/// What becomes of a date of a class when its days move.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Along {
    /// There was none, or nothing is to be said about it.
    Nothing,
    /// It stays as it was.
    Stays(Timestamp),
    /// It is this now.
    Moves(Timestamp),
    /// The former holds no more, and there is no new one yet.
    Dropped,
}

impl Along {
    /// The date afterwards.
    #[must_use]
    pub fn date(self) -> Option<Timestamp> {
        match self {
            Along::Stays(at) | Along::Moves(at) => Some(at),
            Along::Nothing | Along::Dropped => None,
        }
    }
}

/// What is asked about once more before it is done, old → new.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Sure {
    /// It will not be.
    Cancel(Why),
    /// Registration ends later.
    Extend {
        /// The end so far.
        old: Timestamp,
        /// The new end.
        until: Timestamp,
        /// Why.
        why: Why,
    },
    /// It starts later.
    Postpone {
        /// First and last day so far.
        old: (Date, Date),
        /// The new ones; nobody knows yet.
        days: Option<(Date, Date)>,
        /// What becomes of the test.
        test: Along,
        /// What becomes of the deadline for the seat.
        confirm: Along,
        /// Why.
        why: Why,
    },
    /// Registration opens again.
    Resume {
        /// First and last day.
        days: (Date, Date),
        /// The end of registration.
        until: Timestamp,
        /// What becomes of the test.
        test: Along,
        /// What becomes of the deadline for the seat.
        confirm: Along,
    },
}

/// What was done, as the one who did it hears.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Done {
    /// Registration opens at this moment, or is open since.
    Published(Timestamp),
    /// Registration is over.
    Closed {
        /// How many applied.
        applicants: u32,
    },
    /// Registration ends later.
    Extended {
        /// The new end.
        until: Timestamp,
        /// How many are told.
        told: u32,
    },
    /// Documents and tests are being judged.
    SelectionBegun,
    /// Training goes on.
    Started,
    /// It starts later.
    Postponed {
        /// First and last day; nobody knows yet.
        days: Option<(Date, Date)>,
        /// Where registration still runs: until when.
        until: Option<Timestamp>,
        /// What becomes of the deadline for the seat.
        confirm: Along,
        /// How many are told.
        told: u32,
    },
    /// Registration is open again.
    Resumed {
        /// First and last day.
        days: (Date, Date),
        /// The new end of registration.
        until: Timestamp,
        /// What becomes of the test.
        test: Along,
        /// What becomes of the deadline for the seat.
        confirm: Along,
        /// How many are told.
        told: u32,
    },
    /// It will not be.
    Cancelled {
        /// How many are told.
        told: u32,
    },
    /// It runs though few applied.
    RunsAnyway,
}

/// What people hear about their class.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Told {
    /// Registration ends later.
    Extended {
        /// The new end.
        until: Timestamp,
        /// Why.
        why: Why,
    },
    /// It starts later.
    Postponed {
        /// First and last day; nobody knows yet.
        days: Option<(Date, Date)>,
        /// What becomes of the test.
        test: Along,
        /// What becomes of the deadline for the seat.
        confirm: Along,
        /// Why.
        why: Why,
    },
    /// Registration is open again.
    Resumed {
        /// First and last day.
        days: (Date, Date),
        /// The new end of registration.
        until: Timestamp,
        /// What becomes of the test.
        test: Along,
        /// What becomes of the deadline for the seat.
        confirm: Along,
    },
    /// It will not be.
    Cancelled {
        /// Why.
        why: Why,
    },
}

/// Why something is done to a class.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Why {
    /// One of the usual causes.
    Usual(Cause),
    /// In the words of staff.
    Words(String),
}

impl Why {
    /// As kept on record.
    pub(super) fn noted(&self) -> &str {
        match self {
            Why::Usual(cause) => cause.slug(),
            Why::Words(words) => words,
        }
    }
}
