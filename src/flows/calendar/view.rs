//! What the calendar looks up: the meetings of a class with what is needed to change them, within the scope of whoever asks.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use jiff::ToSpan;
use jiff::civil::Date;

use crate::domain::meeting::Kind;
use crate::domain::meeting::shift::Rhythm;
use crate::domain::name::Name;
use crate::domain::wib;
use crate::flows::calendar::{Changed, Why};
use crate::flows::classes::{Colleague, Numbered};
use crate::flows::facts::class::Class;
use crate::flows::facts::meeting::Meeting;

/// People on one page of those who may be named.
pub const NAMED_A_PAGE: u16 = 8;

/// Which stretch of a calendar is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum View {
    /// The week that this day lies in.
    Week(Date),
    /// The month that this day lies in.
    Month(Date),
}

/// What has to be looked up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Want {
    /// A page of classes that run or lie ahead.
    List(u16),
    /// The calendar of a class.
    Class(i64),
    /// The calendar of the class of this meeting.
    Meeting(i64),
    /// The same, with a page of those who may be named.
    Named {
        /// The meeting.
        meeting: i64,
        /// From 0 on.
        page: u16,
    },
    /// Who of a class has not read the changes.
    Calls(i64),
    /// A change as it was told, for whoever is reached here.
    Told {
        /// The change, by row id.
        change: i64,
        /// The application, by row id.
        application: i64,
    },
}

/// What was looked up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Known {
    /// A page of classes.
    List(Box<Numbered<Class>>),
    /// The calendar of a class.
    Calendar(Box<Calendar>),
    /// The same, with those who may be named.
    Named(Box<Calendar>, People),
    /// Those who have not read the changes of a class.
    Calls(Box<Calendar>, Vec<Unread>),
    /// A change as it was told.
    Told(Box<Heard>),
    /// Not theirs, or not there.
    Nothing,
}

/// A class with its meetings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Calendar {
    /// The class.
    pub class: Class,
    /// Its meetings, by time.
    pub meetings: Vec<Meeting>,
    /// Who teaches it.
    pub teaching: Vec<Colleague>,
    /// Who may lead a meeting: the instructors and officers of the centre, and who teaches.
    pub colleagues: Vec<Colleague>,
    /// How many are named, where only they are expected, by meeting.
    pub named: BTreeMap<i64, u32>,
    /// Changes that nobody was told of yet.
    pub waiting: Option<Waiting>,
    /// How many read the last change.
    pub reading: Option<Reading>,
    /// The row id that the next meeting will have.
    pub next: i64,
}

/// Changes that nobody was told of yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waiting {
    /// Which meetings.
    pub meetings: BTreeSet<i64>,
    /// When they begin and began, as people know it.
    pub starts: Vec<Timestamp>,
    /// When the last was made.
    pub last: Timestamp,
    /// A reason is known.
    pub has_reason: bool,
}

/// How many read the last change.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reading {
    /// When it was told.
    pub at: Timestamp,
    /// Who read it.
    pub read: u32,
    /// Who was told.
    pub of: u32,
    /// People who have something unread of the last two weeks.
    pub unread: u32,
}

/// A page of those who may be named.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct People {
    /// The meeting.
    pub meeting: i64,
    /// From 0 on.
    pub page: u16,
    /// How many pages there are, at least 1.
    pub pages: u16,
    /// Application, name, and whether named.
    pub rows: Vec<(i64, Name, bool)>,
}

/// Somebody who has not read a change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unread {
    /// Row id of the application.
    pub application: i64,
    /// Name.
    pub name: Name,
    /// To call them, as dialled in the country.
    pub phone: String,
    /// Their chat, when they have one.
    pub chat: Option<i64>,
}

/// A change as somebody was told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Heard {
    /// The change, by row id.
    pub change: i64,
    /// The application, by row id.
    pub application: i64,
    /// The class.
    pub class: Class,
    /// What changed, as far as it concerns them.
    pub changed: Vec<Changed>,
    /// Why.
    pub why: Option<Why>,
    /// They have read it.
    pub read: bool,
}

impl Calendar {
    /// A meeting of it.
    #[must_use]
    pub fn meeting(&self, id: i64) -> Option<&Meeting> {
        self.meetings.iter().find(|meeting| meeting.id == id)
    }

    /// When the class may meet.
    pub fn with_rhythm<T>(&self, then: impl FnOnce(&Rhythm<'_>) -> T) -> T {
        let class = &self.class;
        let is_off = |day: Date| class.days_off.without_lessons(day, class.starts_on);
        then(&Rhythm {
            weekdays: self.class.weekdays,
            is_off: &is_off,
        })
    }

    /// It waits from now on to be told that this meeting is another one.
    pub fn wait(&mut self, before: &Meeting, after: &Meeting, now: Timestamp) {
        let waiting = self.waiting.get_or_insert_with(|| Waiting {
            meetings: BTreeSet::new(),
            starts: Vec::new(),
            last: now,
            has_reason: false,
        });
        waiting.last = now;
        waiting.meetings.insert(after.id);
        waiting.starts.extend([before.starts_at, after.starts_at]);
    }

    /// The first day of training that takes place.
    #[must_use]
    pub fn first_lesson(&self) -> Option<&Meeting> {
        let mut meetings = self.meetings.iter();
        meetings.find(|meeting| meeting.kind == Kind::Lesson && !meeting.cancelled)
    }

    /// What else the class has at these hours, without this meeting.
    #[must_use]
    pub fn clashes(&self, without: i64, starts: Timestamp, ends: Timestamp) -> Vec<Meeting> {
        let meetings = self.meetings.iter();
        let clash = meetings.filter(|meeting| {
            meeting.id != without
                && !meeting.cancelled
                && meeting.starts_at < ends
                && starts < meeting.ends_at
        });
        clash.cloned().collect()
    }
}

impl View {
    /// First and last day of it.
    #[must_use]
    pub fn span(self) -> (Date, Date) {
        match self {
            View::Week(day) => {
                let back = i32::from(day.weekday().to_monday_zero_offset());
                let monday = day.checked_sub(back.days()).unwrap_or(day);
                (monday, monday.checked_add(6.days()).unwrap_or(monday))
            }
            View::Month(day) => (day.first_of_month(), day.last_of_month()),
        }
    }

    /// The same stretch at another day.
    #[must_use]
    pub fn at(self, day: Date) -> View {
        match self {
            View::Week(_) => View::Week(View::Week(day).span().0),
            View::Month(_) => View::Month(day.first_of_month()),
        }
    }

    /// The nearest stretch before, and behind, in which there is a meeting.
    #[must_use]
    pub fn around(self, meetings: &[Meeting]) -> (Option<View>, Option<View>) {
        let (first, last) = self.span();
        let day = |meeting: &Meeting| wib::local(meeting.starts_at).date();
        let before = meetings.iter().map(day).rfind(|day| *day < first);
        let behind = meetings.iter().map(day).find(|day| *day > last);
        (
            before.map(|day| self.at(day)),
            behind.map(|day| self.at(day)),
        )
    }
}
