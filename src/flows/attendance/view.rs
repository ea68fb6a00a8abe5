//! What is looked up about attendance, within the scope of whoever asks.

use jiff::Timestamp;

use crate::domain::attendance::absence::{Lesson, Told};
use crate::domain::attendance::{Mark, Tally, list_from};
use crate::domain::meeting::Answer;
use crate::domain::name::Name;
use crate::flows::facts::class::Class;
use crate::flows::facts::meeting::Meeting;

/// Days on one page.
pub const DAYS_A_PAGE: u16 = 6;

/// What has to be looked up, by row id.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Want {
    /// The list of a meeting.
    List(i64),
    /// The lists of a class, newest first, a page of them.
    Days { class: i64, page: u16 },
    /// How much of a class everybody was there.
    Shares(i64),
    /// The list of a meeting, to be printed.
    Paper(i64),
    /// The lists of this week of a class, or of its next week with any, to be printed.
    Week(i64),
    /// A class, for its sheet.
    Class(i64),
    /// The lists of today that this account keeps.
    Today,
    /// An application of somebody who is reached through this chat.
    Own(i64),
}

/// What was looked up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Known {
    List(Box<List>),
    Days(Box<Days>),
    Shares(Box<Shares>),
    Paper(Box<Paper>),
    Class(Box<Class>),
    /// Those that are open first, then the newest.
    Today(Vec<List>),
    Own(Box<Own>),
    /// Not theirs, or not there.
    Nothing,
}

/// A participant on a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attendee {
    /// Row id of the application.
    pub application: i64,
    /// Row id of the person.
    pub person: i64,
    /// The number in this class.
    pub number: u16,
    pub name: Name,
    /// As it was noted.
    pub noted: Option<Mark>,
    /// As they said beforehand.
    pub said: Option<Answer>,
}

impl Attendee {
    /// How they stand: as noted, otherwise as they said, otherwise present.
    #[must_use]
    pub fn mark(&self) -> Mark {
        self.noted.unwrap_or(match self.said {
            Some(Answer::Excused) => Mark::Excused,
            Some(Answer::Sick) => Mark::Sick,
            Some(Answer::Coming) | None => Mark::Present,
        })
    }
}

/// The list of a meeting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct List {
    pub class: Class,
    pub meeting: Meeting,
    /// In the order of their numbers.
    pub people: Vec<Attendee>,
    /// Somebody has no number of their own yet.
    pub unnumbered: bool,
    /// The name of the colleague who closed it.
    pub closed_by: Option<String>,
}

impl List {
    #[must_use]
    pub fn tally(&self) -> Tally {
        self.people.iter().map(Attendee::mark).collect()
    }

    #[must_use]
    pub fn is_closed(&self) -> bool {
        self.meeting.closed_at.is_some()
    }

    /// Is there a list at this moment?
    #[must_use]
    pub fn stands(&self, now: Timestamp) -> Stands {
        if self.meeting.cancelled {
            Stands::Cancelled
        } else if !self.meeting.kind.has_list() || self.people.is_empty() {
            Stands::Nobody
        } else if now < list_from(self.meeting.starts_at) && !self.is_closed() {
            Stands::Later
        } else {
            Stands::Here
        }
    }

    pub(super) fn find(&self, application: i64) -> Option<&Attendee> {
        (self.people.iter()).find(|one| one.application == application)
    }

    pub(super) fn by_number(&self, number: u16) -> Option<&Attendee> {
        self.people.iter().find(|one| one.number == number)
    }
}

/// Whether there is a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stands {
    Here,
    /// From a quarter of an hour before.
    Later,
    /// The meeting does not take place.
    Cancelled,
    /// Nobody is expected.
    Nobody,
}

/// The lists of a class.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Days {
    pub class: Class,
    /// Newest first.
    pub days: Vec<Day>,
    pub page: u16,
    /// Older ones follow.
    pub more: bool,
}

/// One list among them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Day {
    pub meeting: Meeting,
    /// As it was closed; nothing while it is open.
    pub tally: Option<Tally>,
}

/// How much of a class everybody was there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shares {
    pub class: Class,
    /// In the order of their numbers; over the closed lists on which they stand.
    pub people: Vec<(u16, Name, Tally)>,
}

impl Shares {
    /// Of all together.
    #[must_use]
    pub fn whole(&self) -> Tally {
        let mut whole = Tally::default();
        for (_, _, tally) in &self.people {
            whole.present += tally.present;
            whole.late += tally.late;
            whole.excused += tally.excused;
            whole.sick += tally.sick;
            whole.absent += tally.absent;
        }
        whole
    }
}

/// Lists to be printed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paper {
    pub class: Class,
    /// By time; none: there is nothing to print.
    pub meetings: Vec<Meeting>,
    /// Number and name, in the order of their numbers.
    pub people: Vec<(u16, Name)>,
    /// Somebody has no number of their own yet.
    pub unnumbered: bool,
}

/// The attendance of a class as a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    pub class: Class,
    /// Those with a closed list, by time.
    pub meetings: Vec<Meeting>,
    /// In the order of their numbers.
    pub rows: Vec<TableRow>,
}

/// A participant in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TableRow {
    pub number: u16,
    pub name: Name,
    /// One for each meeting; nothing where they do not stand on its list.
    pub marks: Vec<Option<Mark>>,
}

/// A participation of somebody who is reached through this chat.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Own {
    pub application: i64,
    pub class: Class,
    /// When they were asked about an absence from this moment on, and whether they answered.
    pub told: Vec<(Timestamp, Told)>,
}

/// Somebody whose absence is looked at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Absence {
    pub application: i64,
    pub person: i64,
    pub name: Name,
    pub class: Class,
    /// Still takes part in a class that goes on.
    pub takes_part: bool,
    /// Can be reached now.
    pub reached: bool,
    /// The lessons that have begun, by time.
    pub lessons: Vec<Lesson>,
    /// What was told, by the beginning of the run.
    pub told: Vec<(Timestamp, Told)>,
    /// Telegram ids of those who teach.
    pub teachers: Vec<i64>,
    /// Telegram ids of the heads.
    pub heads: Vec<i64>,
}
