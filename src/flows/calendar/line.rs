//! What is said at the calendar, to staff and to the people of a class.

use jiff::Timestamp;
use jiff::civil::{Date, Time};
use serde::{Deserialize, Serialize};

use crate::domain::meeting::Kind;
use crate::flows::calendar::Changed;
use crate::flows::calendar::adding::Draft;
use crate::flows::calendar::press::{Cause, What};
use crate::flows::calendar::view::{Calendar, People, Unread, View};
use crate::flows::classes::{Brief, Numbered};
use crate::flows::facts::class::Class;
use crate::flows::facts::meeting::Meeting;

/// What is said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Line {
    /// Classes that run or lie ahead.
    List(Box<Numbered<Class>>),
    /// A week or a month of a class.
    Page {
        /// The class with its meetings.
        calendar: Box<Calendar>,
        /// Which stretch.
        view: View,
        /// Whoever reads it may change it.
        manages: bool,
    },
    /// A meeting.
    One {
        /// The class with its meetings.
        calendar: Box<Calendar>,
        /// Which of them.
        meeting: i64,
        /// What may be changed now.
        may: May,
    },
    /// On which day?
    AskDay {
        /// What is asked about.
        of: Of,
        /// Days on buttons.
        offered: Vec<Date>,
        /// A day that could be typed.
        example: Date,
    },
    /// Something speaks against this day: is it meant?
    DayOdd {
        /// What is asked about.
        of: Of,
        /// The day.
        day: Date,
        /// What.
        odd: Odd,
    },
    /// The day cannot be.
    DayRefused(DayProblem),
    /// From when until when?
    AskHours {
        /// What is asked about.
        of: Of,
        /// Hours on buttons.
        offered: Vec<(Time, Time)>,
    },
    /// The hours were not recognised, or lie behind us.
    HoursRefused {
        /// They are over already.
        over: bool,
    },
    /// Where, what about, what to bring?
    AskText {
        /// What is asked about.
        of: Of,
        /// Which of them.
        what: What,
        /// As it is in the class, or so far; empty where nothing is.
        usual: Option<String>,
    },
    /// Longer than people read: how many characters it has.
    TextTooLong(usize),
    /// Who leads it?
    AskLead {
        /// The class with its meetings.
        calendar: Box<Calendar>,
        /// Which of them.
        meeting: i64,
    },
    /// To which day do this one and all that follow move?
    AskShift {
        /// The class.
        class: Brief,
        /// The first that moves.
        meeting: Box<Meeting>,
        /// How many follow.
        follow: usize,
        /// Days on buttons.
        offered: Vec<Date>,
        /// A day that could be typed.
        example: Date,
    },
    /// What moves where, before it is saved.
    Proposal(Box<Proposal>),
    /// Saved: so many were moved.
    Shifted(usize),
    /// It cannot be changed (any more).
    NotNow {
        /// The class.
        class: Brief,
        /// Why not.
        why: NotNow,
    },
    /// What is the new meeting for?
    AskKind(Brief),
    /// The new meeting, before it is saved.
    Summary {
        /// The class.
        class: Box<Class>,
        /// What was entered.
        draft: Draft,
    },
    /// Those who alone are expected.
    Named {
        /// The class.
        class: Brief,
        /// The meeting.
        meeting: Box<Meeting>,
        /// How many are named.
        count: u32,
        /// Who may be.
        people: People,
    },
    /// Why were meetings changed? People are told at this moment.
    AskWhy {
        /// The class.
        class: Brief,
        /// When they are told.
        at: Timestamp,
    },
    /// The reason is noted, or there is none.
    WhyNoted {
        /// The class.
        class: Brief,
        /// The reason.
        why: Option<Why>,
        /// When people are told.
        at: Timestamp,
    },
    /// Those who have not read the changes.
    Calls {
        /// The class.
        class: Brief,
        /// Who.
        people: Vec<Unread>,
        /// How many more there are.
        more: u32,
    },
    /// To a person: meetings of their class changed.
    Changed(Box<Letter>),
    /// To whoever teaches.
    ChangedForTeacher {
        /// The class.
        class: Box<Class>,
        /// What changed.
        changed: Vec<Changed>,
        /// Why.
        why: Option<Why>,
        /// Who reads it, by Telegram id.
        teacher: i64,
    },
}

/// What a person is told of changes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letter {
    /// The class.
    pub class: Class,
    /// The change, by row id.
    pub change: i64,
    /// Their application.
    pub application: i64,
    /// What changed for them.
    pub changed: Vec<Changed>,
    /// Why.
    pub why: Option<Why>,
    /// They have read it.
    pub read: bool,
}

/// What a question is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Of {
    /// A meeting that there is.
    Meeting {
        /// The class.
        class: Brief,
        /// The meeting.
        meeting: Box<Meeting>,
    },
    /// A new one.
    New {
        /// The class.
        class: Brief,
        /// What for.
        kind: Kind,
    },
}

/// What may be done with a meeting now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum May {
    /// Everything.
    All,
    /// Its day, hours, room and whether it takes place are settled: it has begun, or its list is closed.
    Notes,
    /// Nothing: it is read.
    Read,
}

/// What speaks against a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Odd {
    /// It is a day off; its name where it has one.
    pub off: Option<String>,
    /// The class has these at the same hours.
    pub clashes: Vec<Meeting>,
}

/// Why a day cannot be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DayProblem {
    /// None was recognised; one that could be typed.
    Unclear(Date),
    /// It is over, or the hour of the day is.
    Over,
    /// Further ahead than anybody plans; the year.
    FarAway(i16),
    /// Nothing would move to it.
    Same,
}

/// Why nothing can be changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotNow {
    /// It has begun, or its list is closed.
    Settled,
    /// The first day of a class that has not begun is moved with the class.
    FirstDay,
    /// The class is over or called off.
    Over,
}

/// Meetings that are to be moved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposal {
    /// The class.
    pub class: Brief,
    /// The first that moves.
    pub meeting: i64,
    /// The day it moves to.
    pub day: Date,
    /// Each with its new day.
    pub moves: Vec<(Meeting, Date)>,
    /// What speaks against it.
    pub clashes: Vec<Meeting>,
    /// A number made of all of this.
    pub check: u32,
    /// Another proposal was pressed.
    pub another: bool,
}

/// Why meetings are changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Why {
    /// One of the usual causes.
    Usual(Cause),
    /// In the words of staff.
    Words(String),
}
