//! What the desk of selection looks up, read by `store/facts/selection` within the scope of whoever asks.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::domain::application::ApplicationState;
use crate::domain::class::{ClassCode, ClassState};
use crate::domain::name::Name;
use crate::domain::selection::{Candidate, Proposed, Score, Verdict, propose};
use crate::flows::classes::{Found, Numbered};
use crate::flows::facts::class::Class;
use crate::flows::selection::one::One;

/// People on one page of the proposal.
pub const PROPOSED_A_PAGE: usize = 12;

/// The states of the classes that the list shows.
pub const SELECTED: [ClassState; 3] = [
    ClassState::Closed,
    ClassState::Selecting,
    ClassState::Announced,
];

/// What has to be looked up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Want {
    /// A page of the classes that are being selected.
    List(u16),
    /// A class with what is judged so far.
    Desk(i64),
    /// A page of those who applied.
    People {
        /// The class.
        class: i64,
        /// From 0 on.
        page: u16,
    },
    /// Those of a class whose name or number this is.
    Search {
        /// The class.
        class: i64,
        /// As typed.
        typed: String,
    },
    /// One application, by row id.
    One(i64),
    /// The first of a class without such points, or else the class.
    Unscored {
        /// The class.
        class: i64,
        /// Which points.
        scored: Scored,
    },
    /// Everybody who is judged in a class.
    Proposal(i64),
}

/// What was looked up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Known {
    /// A page of classes.
    List(Box<Numbered<Class>>),
    /// A class with what is judged so far.
    Desk(Box<Desk>),
    /// A page of those who applied, or those who were found.
    People(Box<People>),
    /// One of them.
    One(Box<One>),
    /// Everybody who is judged.
    Proposal(Box<Proposal>),
    /// Not theirs, or not there.
    Nothing,
}

/// An announcement that waits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hold {
    /// When it goes out.
    pub at: Timestamp,
    /// Telegram id of who ordered it.
    pub by: i64,
}

/// A class with what is judged so far.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Desk {
    /// The class.
    pub class: Class,
    /// The announcement that waits.
    pub hold: Option<Hold>,
    /// What is judged.
    pub counts: Counts,
}

/// How many of a class are judged how.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    /// Take part in the selection.
    pub judged: u32,
    /// Nobody looked at their documents.
    pub unseen: u32,
    /// Documents complete.
    pub complete: u32,
    /// Documents missing.
    pub missing: u32,
    /// Were at the test.
    pub came: u32,
    /// Were not.
    pub absent: u32,
    /// Have points of the test.
    pub tested: u32,
    /// Have points of the interview.
    pub interviewed: u32,
    /// Say that they will come to the test.
    pub will_come: u32,
    /// Say that they will not.
    pub will_not: u32,
    /// Do not know yet.
    pub unsure: u32,
    /// A seat is held for them.
    pub accepted: u32,
    /// Took their seat.
    pub confirmed: u32,
    /// Wait in the queue.
    pub reserve: u32,
    /// Not accepted.
    pub refused: u32,
    /// Did not take the seat in time.
    pub lost: u32,
    /// Gave up.
    pub withdrawn: u32,
}

/// What was noted about one application.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Marks {
    /// Points of the test.
    pub test: Option<Score>,
    /// Points of the interview.
    pub interview: Option<Score>,
    /// Was at the test.
    pub came: Option<bool>,
}

/// Some of those who applied, each with what was noted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct People {
    /// Who.
    pub found: Found,
    /// What was noted, in the same order.
    pub marks: Vec<Marks>,
    /// The announcement that waits.
    pub hold: Option<Hold>,
}

/// Somebody beside somebody.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Neighbour {
    /// Row id of the application.
    pub application: i64,
    /// Name.
    pub name: Name,
}

/// A training that somebody had, or is in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trained {
    /// Its code.
    pub code: ClassCode,
    /// The name of its programme.
    pub programme: String,
    /// Its last day.
    pub ends_on: Date,
    /// What became of it.
    pub state: ApplicationState,
}

/// Where staff moved somebody.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Moved {
    /// Where.
    pub to: Verdict,
    /// Why; for who is not accepted, the reason of the refusal says it.
    pub why: Option<Why>,
    /// The name of who did it, as colleagues know them.
    pub by: Option<String>,
}

/// Everybody who is judged in a class.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposal {
    /// The class.
    pub class: Class,
    /// The announcement that waits.
    pub hold: Option<Hold>,
    /// They, in the order in which they applied.
    pub people: Vec<Judged>,
}

/// Somebody who is judged.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Judged {
    /// What is known of the application.
    pub candidate: Candidate,
    /// Name.
    pub name: Name,
    /// There is a chat through which they can be told, and it does not block the bot.
    pub reachable: bool,
    /// Where staff moved them.
    pub moved: Option<Moved>,
}

impl Proposal {
    /// What is proposed, in the order of the ranking.
    #[must_use]
    pub fn ranked(&self) -> Vec<(Proposed, &Judged)> {
        let candidates: Vec<Candidate> = self
            .people
            .iter()
            .map(|one| one.candidate.clone())
            .collect();
        let by_id: std::collections::HashMap<i64, &Judged> = self
            .people
            .iter()
            .map(|one| (one.candidate.application, one))
            .collect();
        propose(&candidates, self.class.quota, self.class.reserves)
            .into_iter()
            .filter_map(|one| Some((one, *by_id.get(&one.application)?)))
            .collect()
    }
}

/// What points are given for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Scored {
    /// The written or practical test.
    Test,
    /// The interview.
    Interview,
}

impl Scored {
    /// In the order of the buttons.
    pub const ALL: [Scored; 2] = [Scored::Test, Scored::Interview];

    /// In buttons; it never changes.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Scored::Test => "test",
            Scored::Interview => "interview",
        }
    }

    /// Reads it back.
    #[must_use]
    pub fn from_slug(slug: &str) -> Option<Scored> {
        Scored::ALL.into_iter().find(|one| one.slug() == slug)
    }

    /// Those that were given to somebody.
    #[must_use]
    pub fn of(self, marks: &Marks) -> Option<Score> {
        match self {
            Scored::Test => marks.test,
            Scored::Interview => marks.interview,
        }
    }
}

/// Why somebody is moved, where one tap is enough.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MoveCause {
    /// What was said in the interview.
    Interview,
    /// People whom the office puts first.
    Priority,
    /// Something was noted wrongly before.
    Correction,
    /// The person asked for it.
    Asked,
}

impl MoveCause {
    /// In the order of the buttons.
    pub const ALL: [MoveCause; 4] = [
        MoveCause::Interview,
        MoveCause::Priority,
        MoveCause::Correction,
        MoveCause::Asked,
    ];

    /// In buttons and on record; it never changes.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            MoveCause::Interview => "interview",
            MoveCause::Priority => "priority",
            MoveCause::Correction => "correction",
            MoveCause::Asked => "asked",
        }
    }

    /// Reads it back.
    #[must_use]
    pub fn from_slug(slug: &str) -> Option<MoveCause> {
        MoveCause::ALL.into_iter().find(|one| one.slug() == slug)
    }
}

/// Why somebody is moved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Why {
    /// One of the usual causes.
    Usual(MoveCause),
    /// In the words of staff.
    Words(String),
}
