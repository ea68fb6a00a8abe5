//! Rows of a sheet of applicants: its columns, what staff may change in it, and what is written in a row that came in.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::domain::application::{self, ApplicationState, Source};
use crate::domain::class::ClassState;
use crate::domain::education::Education;
use crate::domain::name::Name;
use crate::domain::nik::Nik;
use crate::domain::phone::Phone;
use crate::domain::selection::{RefusalReason, Score, Verdict};

/// The columns, in the order in which they stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Column {
    /// Hidden: which application the row is, and what it said when it went out.
    Id,
    Number,
    Name,
    Nik,
    Birth,
    Phone,
    Region,
    District,
    Education,
    Documents,
    Missing,
    Came,
    Test,
    Interview,
    Verdict,
    Because,
    /// To read only: what the ranking proposes.
    Proposed,
    /// To read only.
    State,
    /// Only in a sheet that comes back with its mistakes.
    Problem,
}

impl Column {
    pub const ALL: [Self; 19] = [
        Self::Id,
        Self::Number,
        Self::Name,
        Self::Nik,
        Self::Birth,
        Self::Phone,
        Self::Region,
        Self::District,
        Self::Education,
        Self::Documents,
        Self::Missing,
        Self::Came,
        Self::Test,
        Self::Interview,
        Self::Verdict,
        Self::Because,
        Self::Proposed,
        Self::State,
        Self::Problem,
    ];

    /// Its place among all columns.
    #[must_use]
    pub fn place(self) -> usize {
        Self::ALL
            .iter()
            .position(|column| *column == self)
            .unwrap_or(0)
    }

    /// What staff may change of somebody who applied.
    pub const MARKS: [Self; 7] = [
        Self::Documents,
        Self::Missing,
        Self::Came,
        Self::Test,
        Self::Interview,
        Self::Verdict,
        Self::Because,
    ];
}

/// What staff note about an application.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Marks {
    /// Complete, or not.
    pub documents: Option<bool>,
    /// Which are missing, as the class names them; empty unless some are.
    pub missing: Vec<String>,
    pub came: Option<bool>,
    pub test: Option<Score>,
    pub interview: Option<Score>,
    /// Before the announcement where staff moved somebody, after it how it stands.
    pub verdict: Option<Verdict>,
    pub because: Option<RefusalReason>,
}

impl Marks {
    /// With the columns of `written` in place of these; what the sheet has no column for stays.
    #[must_use]
    pub fn with(&self, written: &Marks, columns: &[Column]) -> Marks {
        let mut marks = self.clone();
        for column in columns {
            match column {
                // An emptied cell takes nothing back that was told to the person.
                Column::Documents if written.documents.is_some() => {
                    marks.documents = written.documents;
                }
                Column::Missing => marks.missing.clone_from(&written.missing),
                Column::Came => marks.came = written.came,
                Column::Test => marks.test = written.test,
                Column::Interview => marks.interview = written.interview,
                Column::Verdict => marks.verdict = written.verdict,
                Column::Because => marks.because = written.because,
                Column::Documents
                | Column::Id
                | Column::Number
                | Column::Name
                | Column::Nik
                | Column::Birth
                | Column::Phone
                | Column::Region
                | Column::District
                | Column::Education
                | Column::Proposed
                | Column::State
                | Column::Problem => {}
            }
        }
        if marks.documents != Some(false) {
            marks.missing.clear();
        }
        if marks.verdict != Some(Verdict::NotAccepted) {
            marks.because = None;
        }
        marks
    }

    /// The columns in which two differ.
    #[must_use]
    pub fn differences(&self, other: &Marks) -> Vec<Column> {
        Column::MARKS
            .into_iter()
            .filter(|column| match column {
                Column::Documents => self.documents != other.documents,
                Column::Missing => self.missing != other.missing,
                Column::Came => self.came != other.came,
                Column::Test => self.test != other.test,
                Column::Interview => self.interview != other.interview,
                Column::Verdict => self.verdict != other.verdict,
                Column::Because => self.because != other.because,
                Column::Id
                | Column::Number
                | Column::Name
                | Column::Nik
                | Column::Birth
                | Column::Phone
                | Column::Region
                | Column::District
                | Column::Education
                | Column::Proposed
                | Column::State
                | Column::Problem => false,
            })
            .collect()
    }

    /// Eight letters that change with whatever changes in them or in the application they belong to (FNV-1a, 32 bits).
    fn check(&self, class: i64, application: i64) -> String {
        let all = serde_json::to_string(&(class, application, self)).unwrap_or_default();
        let hash = all.bytes().fold(0x811c_9dc5_u32, |hash, byte| {
            (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)
        });
        format!("{hash:08x}")
    }
}

/// What stands in the hidden column: class, application, and a check of what the row said when it went out. So it is known
/// whether staff changed the row, and whether somebody changed it in the bot meanwhile, without keeping any sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RowId {
    pub class: i64,
    pub application: i64,
    check: String,
}

impl RowId {
    #[must_use]
    pub fn of(class: i64, application: i64, marks: &Marks) -> RowId {
        RowId {
            class,
            application,
            check: marks.check(class, application),
        }
    }

    /// `12.345.0a1b2c3d`
    #[must_use]
    pub fn written(&self) -> String {
        format!("{}.{}.{}", self.class, self.application, self.check)
    }

    #[must_use]
    pub fn parse(written: &str) -> Option<RowId> {
        let mut parts = written.trim().split('.');
        let (class, application, check) = (parts.next()?, parts.next()?, parts.next()?);
        let id = RowId {
            class: class.parse().ok()?,
            application: application.parse().ok()?,
            check: check.to_owned(),
        };
        (parts.next().is_none() && check.len() == 8).then_some(id)
    }

    /// Did the row say this when it went out?
    #[must_use]
    pub fn said(&self, marks: &Marks) -> bool {
        marks.check(self.class, self.application) == self.check
    }
}

/// Somebody who applied, as the sheet shows them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Row id.
    pub application: i64,
    /// Row id.
    pub person: i64,
    pub name: Name,
    pub nik: Option<Nik>,
    pub birth: Date,
    pub phone: Phone,
    /// Codes; empty outside Lampung.
    pub region: Option<String>,
    pub district: Option<String>,
    pub education: Education,
    pub state: ApplicationState,
    pub source: Source,
    pub marks: Marks,
    /// What the ranking proposes.
    pub proposed: Option<Verdict>,
}

/// What the state of an application says about documents and verdict, beside what is noted apart.
#[must_use]
pub fn of_state(state: ApplicationState) -> (Option<bool>, Option<Verdict>) {
    use ApplicationState as S;
    match state {
        S::Applied | S::Withdrawn => (None, None),
        S::DocumentsMissing => (Some(false), None),
        S::DocumentsPassed | S::InSelection | S::AbsentAtTest => (Some(true), None),
        S::DocumentsRefused => (Some(false), Some(Verdict::NotAccepted)),
        S::Accepted | S::Confirmed | S::InTraining | S::Left | S::Passed | S::NotPassed => {
            (Some(true), Some(Verdict::Accepted))
        }
        S::Reserve => (Some(true), Some(Verdict::Reserve)),
        S::NotAccepted | S::Forfeited => (Some(true), Some(Verdict::NotAccepted)),
    }
}

/// Were results of this class announced?
#[must_use]
pub fn is_announced(state: ClassState) -> bool {
    match state {
        ClassState::Announced | ClassState::Running | ClassState::Finished => true,
        ClassState::Draft
        | ClassState::Open
        | ClassState::Closed
        | ClassState::Selecting
        | ClassState::Postponed
        | ClassState::Cancelled => false,
    }
}

/// May marks of an application in this state still be changed by a sheet?
#[must_use]
pub fn takes_marks(state: ApplicationState) -> bool {
    application::is_open(state)
        || matches!(
            state,
            ApplicationState::NotAccepted
                | ApplicationState::Forfeited
                | ApplicationState::AbsentAtTest
        )
}

/// A day as it stands in a cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Day {
    Date(Date),
    Text(String),
    /// A number without the format of a date: which day it means cannot be told.
    Number,
}

/// A row that came in, its words already understood where the choices of a column are words.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Written {
    /// As the program at the office counts rows.
    pub number: u32,
    pub id: Option<String>,
    pub name: Option<String>,
    pub nik: Option<String>,
    /// The cell was a number, of which programs keep fifteen digits.
    pub nik_is_number: bool,
    pub birth: Option<Day>,
    pub phone: Option<String>,
    pub region: Option<String>,
    pub district: Option<String>,
    pub education: Option<String>,
    pub marks: Marks,
    /// Columns of [`Column::MARKS`] whose words are none of the choices.
    pub unreadable: Vec<Column>,
}
