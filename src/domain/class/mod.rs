//! A class (paket pelatihan): the states of its life, what staff may do in each, and who must be told.
//!
//! draft → open → closed → selecting → announced → running → finished, and postponed or cancelled on the way
//! (`domain.md` 1.4). What a class is made of stands in `terms`, its code in `code`.

/// The short name of a class, which is also what its deep link carries.
pub mod code;
/// The moments of a class in their order.
pub mod moments;
/// Seats, reserve, least number to run, source of funds.
pub mod terms;
/// Length and ages as staff type them.
pub mod typed;

use serde::{Deserialize, Serialize};

pub use super::eligibility::TrainedRule;
pub use code::{ClassCode, ClassCodeError};
pub use moments::Moments;
pub use terms::{FundSource, Quota, QuotaError};

/// Where a class stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ClassState {
    /// Seen by staff only.
    Draft,
    /// Registration runs.
    Open,
    /// Registration is over, selection has not begun.
    Closed,
    /// Documents and tests are judged.
    Selecting,
    /// The results are out, seats are being confirmed.
    Announced,
    /// Training goes on.
    Running,
    Finished,
    /// Put off without new dates; everybody waits.
    Postponed,
    Cancelled,
}

impl ClassState {
    /// In the order of a class's life.
    pub const ALL: [Self; 9] = [
        Self::Draft,
        Self::Open,
        Self::Closed,
        Self::Selecting,
        Self::Announced,
        Self::Running,
        Self::Finished,
        Self::Postponed,
        Self::Cancelled,
    ];

    /// The name in the database and in files; it never changes.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Open => "open",
            Self::Closed => "closed",
            Self::Selecting => "selecting",
            Self::Announced => "announced",
            Self::Running => "running",
            Self::Finished => "finished",
            Self::Postponed => "postponed",
            Self::Cancelled => "cancelled",
        }
    }

    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.slug() == slug)
    }

    /// Nothing happens in it any more.
    pub fn is_over(self) -> bool {
        match self {
            Self::Finished | Self::Cancelled => true,
            Self::Draft
            | Self::Open
            | Self::Closed
            | Self::Selecting
            | Self::Announced
            | Self::Running
            | Self::Postponed => false,
        }
    }

    /// People other than staff may see it.
    pub fn is_public(self) -> bool {
        self != Self::Draft
    }
}

/// What staff may do with a class as a whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ClassAct {
    /// Opens registration of a draft.
    Publish,
    /// Gives registration a later end; a closed class is open again.
    Extend,
    Close,
    /// Also "run anyway" when too few applied.
    BeginSelection,
    /// Makes the results known.
    Announce,
    Start,
    Finish,
    Postpone,
    /// Opens a postponed class again, with new dates.
    Resume,
    Cancel,
}

impl ClassAct {
    /// In the order of the buttons.
    pub const ALL: [Self; 10] = [
        Self::Publish,
        Self::Close,
        Self::Extend,
        Self::BeginSelection,
        Self::Announce,
        Self::Start,
        Self::Finish,
        Self::Resume,
        Self::Postpone,
        Self::Cancel,
    ];

    /// The name in the database, in buttons and in files; it never changes.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Publish => "publish",
            Self::Extend => "extend",
            Self::Close => "close",
            Self::BeginSelection => "begin_selection",
            Self::Announce => "announce",
            Self::Start => "start",
            Self::Finish => "finish",
            Self::Postpone => "postpone",
            Self::Resume => "resume",
            Self::Cancel => "cancel",
        }
    }

    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|act| act.slug() == slug)
    }
}

/// The state after an act; `None` where the act is not allowed.
///
/// Postponing forgets how far a class had come: it is resumed by opening registration again. A running class is not
/// postponed, since its people sit in it; it can be cancelled. A draft is cancelled without anybody knowing.
pub fn after(state: ClassState, act: ClassAct) -> Option<ClassState> {
    use ClassState as S;
    match (act, state) {
        (ClassAct::Publish, S::Draft)
        | (ClassAct::Extend, S::Open | S::Closed)
        | (ClassAct::Resume, S::Postponed) => Some(S::Open),
        (ClassAct::Close, S::Open) => Some(S::Closed),
        (ClassAct::BeginSelection, S::Closed) => Some(S::Selecting),
        (ClassAct::Announce, S::Selecting) => Some(S::Announced),
        (ClassAct::Start, S::Announced) => Some(S::Running),
        (ClassAct::Finish, S::Running) => Some(S::Finished),
        (ClassAct::Postpone, S::Open | S::Closed | S::Selecting | S::Announced) => {
            Some(S::Postponed)
        }
        (
            ClassAct::Cancel,
            S::Draft
            | S::Open
            | S::Closed
            | S::Selecting
            | S::Announced
            | S::Running
            | S::Postponed,
        ) => Some(S::Cancelled),
        (
            ClassAct::Publish
            | ClassAct::Extend
            | ClassAct::Close
            | ClassAct::BeginSelection
            | ClassAct::Announce
            | ClassAct::Start
            | ClassAct::Finish
            | ClassAct::Postpone
            | ClassAct::Resume
            | ClassAct::Cancel,
            S::Draft
            | S::Open
            | S::Closed
            | S::Selecting
            | S::Announced
            | S::Running
            | S::Finished
            | S::Postponed
            | S::Cancelled,
        ) => None,
    }
}

/// What may be done now, in the order of the buttons.
pub fn acts(state: ClassState) -> Vec<ClassAct> {
    let allowed = |act: &ClassAct| after(state, *act).is_some();
    ClassAct::ALL.into_iter().filter(allowed).collect()
}

/// Whether the act itself is told to everybody whose application stands. The others reach people through the public stage
/// of their own application (selection, results, start), or through nothing at all (closing on the day that was announced).
pub fn people_must_know(act: ClassAct) -> bool {
    match act {
        ClassAct::Extend | ClassAct::Postpone | ClassAct::Resume | ClassAct::Cancel => true,
        ClassAct::Publish
        | ClassAct::Close
        | ClassAct::BeginSelection
        | ClassAct::Announce
        | ClassAct::Start
        | ClassAct::Finish => false,
    }
}

#[cfg(test)]
#[path = "class_tests.rs"]
mod tests;
