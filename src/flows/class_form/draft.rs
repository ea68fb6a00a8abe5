//! What was answered so far: options over what is usual, or over the class that is copied or changed.

use jiff::Timestamp;
use jiff::civil::{Date, Time};
use serde::{Deserialize, Serialize};

use crate::domain::class::typed::Ages;
use crate::domain::class::{ClassCode, FundSource, Quota};
use crate::domain::education::Education;
use crate::domain::eligibility::TrainedRule;
use crate::domain::training_days::Length;
use crate::domain::weekdays::Weekdays;
use crate::flows::class_form::question::Edit;

/// A form with its answers; it stays when the officer leaves it for a while.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Form {
    /// What it began with.
    #[serde(default)]
    pub of: Of,
    /// The answers so far.
    #[serde(default)]
    pub draft: Draft,
}

/// What a form began with.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Of {
    /// An empty form.
    #[default]
    Nothing,
    /// A new class like the one of this row id.
    Copy(i64),
    /// The class of this row id is changed.
    Edit(i64),
}

impl Of {
    /// The class that has to be read for it.
    #[must_use]
    pub fn class(self) -> Option<i64> {
        match self {
            Of::Nothing => None,
            Of::Copy(id) | Of::Edit(id) => Some(id),
        }
    }
}

/// An answer that may be "none".
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Maybe<T> {
    /// None, and that is the answer.
    Nothing,
    /// This.
    Just(T),
}

impl<T> Maybe<T> {
    /// As an option.
    pub fn into_option(self) -> Option<T> {
        match self {
            Maybe::Nothing => None,
            Maybe::Just(value) => Some(value),
        }
    }
}

impl<T> From<Option<T>> for Maybe<T> {
    fn from(value: Option<T>) -> Maybe<T> {
        value.map_or(Maybe::Nothing, Maybe::Just)
    }
}

/// The answers so far. Each is checked before it stands here; what is empty is as usual.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Draft {
    /// Row id of the training centre.
    pub centre: Option<i64>,
    /// Row id of the programme.
    pub programme: Option<i64>,
    /// Code, when it is not the proposed one.
    pub code: Option<ClassCode>,
    /// Seats.
    pub quota: Option<Quota>,
    /// Reserves.
    pub reserves: Option<u16>,
    /// Lesson hours or days.
    pub length: Option<Length>,
    /// Days of the week.
    pub weekdays: Option<Weekdays>,
    /// Daily hours.
    pub hours: Option<(Time, Time)>,
    /// First day.
    pub start: Option<Date>,
    /// Begin of the registration; nothing: the moment it is saved.
    pub from: Option<Maybe<Timestamp>>,
    /// End of the registration.
    pub until: Option<Timestamp>,
    /// Test.
    pub test: Option<Maybe<Timestamp>>,
    /// Place of the test.
    pub test_place: Option<String>,
    /// Ages.
    pub ages: Option<Ages>,
    /// Least education.
    pub education: Option<Maybe<Education>>,
    /// Codes of the regions; empty: everywhere.
    pub regions: Option<Vec<String>>,
    /// The rule about people who were trained.
    pub trained: Option<TrainedRule>,
    /// What to bring.
    pub documents: Option<Vec<String>>,
    /// Deadline for confirming the seat.
    pub confirm: Option<Maybe<Timestamp>>,
    /// Least number to run.
    pub least: Option<u16>,
    /// Who pays.
    pub funds: Option<Maybe<FundSource>>,
    /// What is paid or not.
    pub paid: Option<String>,
    /// Room.
    pub room: Option<Maybe<String>>,
}

impl Draft {
    /// Nothing was answered yet: there is nothing to come back to.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Draft::default()
    }

    /// What was answered, in the order of the card.
    #[must_use]
    pub fn answered(&self) -> Vec<Edit> {
        let given = |edit: &Edit| match edit {
            Edit::Centre => self.centre.is_some(),
            Edit::Programme => self.programme.is_some(),
            Edit::Code => self.code.is_some(),
            Edit::Start => self.start.is_some(),
            Edit::Length => self.length.is_some(),
            Edit::Weekdays => self.weekdays.is_some(),
            Edit::Hours => self.hours.is_some(),
            Edit::Room => self.room.is_some(),
            Edit::From => self.from.is_some(),
            Edit::Until => self.until.is_some(),
            Edit::Test => self.test.is_some() || self.test_place.is_some(),
            Edit::Confirm => self.confirm.is_some(),
            Edit::Quota => self.quota.is_some(),
            Edit::Reserves => self.reserves.is_some(),
            Edit::LeastToRun => self.least.is_some(),
            Edit::Ages => self.ages.is_some(),
            Edit::Education => self.education.is_some(),
            Edit::Regions => self.regions.is_some(),
            Edit::Trained => self.trained.is_some(),
            Edit::Documents => self.documents.is_some(),
            Edit::Funds => self.funds.is_some(),
            Edit::Paid => self.paid.is_some(),
        };
        Edit::ALL.into_iter().filter(given).collect()
    }

    /// Takes one answer back: it is again as it stood before the form.
    pub fn forget(&mut self, edit: Edit) {
        match edit {
            Edit::Centre => self.centre = None,
            Edit::Programme => self.programme = None,
            Edit::Code => self.code = None,
            Edit::Start => self.start = None,
            Edit::Length => self.length = None,
            Edit::Weekdays => self.weekdays = None,
            Edit::Hours => self.hours = None,
            Edit::Room => self.room = None,
            Edit::From => self.from = None,
            Edit::Until => self.until = None,
            Edit::Test => (self.test, self.test_place) = (None, None),
            Edit::Confirm => self.confirm = None,
            Edit::Quota => self.quota = None,
            Edit::Reserves => self.reserves = None,
            Edit::LeastToRun => self.least = None,
            Edit::Ages => self.ages = None,
            Edit::Education => self.education = None,
            Edit::Regions => self.regions = None,
            Edit::Trained => self.trained = None,
            Edit::Documents => self.documents = None,
            Edit::Funds => self.funds = None,
            Edit::Paid => self.paid = None,
        }
    }
}
