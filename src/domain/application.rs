//! An application to a class: its states, what the person sees of them, and what they may still do.
//!
//! States follow the steps of the office (`domain.md` 1.2). People see fewer of them; a message goes out only when the
//! public stage changes.

use serde::{Deserialize, Serialize};

use super::class::ClassState;

/// Where an application stands, for staff.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ApplicationState {
    /// Terdaftar.
    Applied,
    /// Berkas kurang: the person has something to bring.
    DocumentsMissing,
    /// Lolos berkas.
    DocumentsPassed,
    /// Ditolak berkas.
    DocumentsRefused,
    /// Dalam seleksi.
    InSelection,
    /// Tidak hadir seleksi, which counts as gugur.
    AbsentAtTest,
    /// Diterima: the seat is held until the deadline for confirming it.
    Accepted,
    /// Cadangan.
    Reserve,
    /// Tidak diterima.
    NotAccepted,
    /// Daftar ulang done.
    Confirmed,
    /// Mengundurkan diri, by the person, before training.
    Withdrawn,
    /// Gugur: the seat was not confirmed in time.
    Forfeited,
    /// Sedang pelatihan.
    InTraining,
    /// Berhenti during training.
    Left,
    /// Lulus pelatihan.
    Passed,
    /// Tidak lulus.
    NotPassed,
}

impl ApplicationState {
    /// In the order of the steps.
    pub const ALL: [Self; 16] = [
        Self::Applied,
        Self::DocumentsMissing,
        Self::DocumentsPassed,
        Self::DocumentsRefused,
        Self::InSelection,
        Self::AbsentAtTest,
        Self::Accepted,
        Self::Reserve,
        Self::NotAccepted,
        Self::Confirmed,
        Self::Withdrawn,
        Self::Forfeited,
        Self::InTraining,
        Self::Left,
        Self::Passed,
        Self::NotPassed,
    ];

    /// The name in the database and in files; it never changes.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Applied => "applied",
            Self::DocumentsMissing => "documents_missing",
            Self::DocumentsPassed => "documents_passed",
            Self::DocumentsRefused => "documents_refused",
            Self::InSelection => "in_selection",
            Self::AbsentAtTest => "absent_at_test",
            Self::Accepted => "accepted",
            Self::Reserve => "reserve",
            Self::NotAccepted => "not_accepted",
            Self::Confirmed => "confirmed",
            Self::Withdrawn => "withdrawn",
            Self::Forfeited => "forfeited",
            Self::InTraining => "in_training",
            Self::Left => "left",
            Self::Passed => "passed",
            Self::NotPassed => "not_passed",
        }
    }

    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.slug() == slug)
    }
}

/// Where an application stands, for the person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PublicStage {
    Registered,
    /// Something is missing that the person can bring.
    DocumentsNeeded,
    /// Documents are complete; test and interview come or were.
    Selection,
    Reserve,
    /// A seat waits to be confirmed.
    Accepted,
    Confirmed,
    InTraining,
    /// Trained to the end, passed or not.
    Finished,
    /// By documents or by selection.
    NotAccepted,
    /// Gave the place up, before or during training.
    Withdrawn,
    /// Did not come to the test, or did not confirm the seat in time.
    Forfeited,
    /// The class waits for new dates; the application stands.
    ClassPostponed,
    ClassCancelled,
}

impl PublicStage {
    pub const ALL: [Self; 13] = [
        Self::Registered,
        Self::DocumentsNeeded,
        Self::Selection,
        Self::Reserve,
        Self::Accepted,
        Self::Confirmed,
        Self::InTraining,
        Self::Finished,
        Self::NotAccepted,
        Self::Withdrawn,
        Self::Forfeited,
        Self::ClassPostponed,
        Self::ClassCancelled,
    ];
}

/// The public stage of a state while the class takes its usual course.
pub fn public(state: ApplicationState) -> PublicStage {
    use ApplicationState as S;
    match state {
        S::Applied => PublicStage::Registered,
        S::DocumentsMissing => PublicStage::DocumentsNeeded,
        S::DocumentsPassed | S::InSelection => PublicStage::Selection,
        S::DocumentsRefused | S::NotAccepted => PublicStage::NotAccepted,
        S::AbsentAtTest | S::Forfeited => PublicStage::Forfeited,
        S::Accepted => PublicStage::Accepted,
        S::Reserve => PublicStage::Reserve,
        S::Confirmed => PublicStage::Confirmed,
        S::Withdrawn | S::Left => PublicStage::Withdrawn,
        S::InTraining => PublicStage::InTraining,
        S::Passed | S::NotPassed => PublicStage::Finished,
    }
}

/// The public stage of a state in a class: an application that stands in a postponed or cancelled class says that instead, and
/// whoever has a confirmed seat is in training once that began.
pub fn public_in(state: ApplicationState, class: ClassState) -> PublicStage {
    match class {
        ClassState::Postponed if is_open(state) => PublicStage::ClassPostponed,
        ClassState::Cancelled if is_open(state) => PublicStage::ClassCancelled,
        ClassState::Running | ClassState::Finished if state == ApplicationState::Confirmed => {
            PublicStage::InTraining
        }
        ClassState::Draft
        | ClassState::Open
        | ClassState::Closed
        | ClassState::Selecting
        | ClassState::Announced
        | ClassState::Running
        | ClassState::Finished
        | ClassState::Postponed
        | ClassState::Cancelled => public(state),
    }
}

/// What a person is told when their application comes from one state into another while its class takes this course: the
/// public stage they are in now, and nothing while that stays the same.
pub fn told(was: ApplicationState, is: ApplicationState, class: ClassState) -> Option<PublicStage> {
    use ApplicationState as S;
    let now = public_in(is, class);
    // Passed or not is one stage, and two answers.
    let otherwise = matches!(
        (was, is),
        (S::Passed, S::NotPassed) | (S::NotPassed, S::Passed)
    );
    (otherwise || public_in(was, class) != now).then_some(now)
}

/// Counts as an application that stands: something is still to come for this person in this class.
pub fn is_open(state: ApplicationState) -> bool {
    use ApplicationState as S;
    match state {
        S::Applied
        | S::DocumentsMissing
        | S::DocumentsPassed
        | S::InSelection
        | S::Accepted
        | S::Reserve
        | S::Confirmed
        | S::InTraining => true,
        S::DocumentsRefused
        | S::AbsentAtTest
        | S::NotAccepted
        | S::Withdrawn
        | S::Forfeited
        | S::Left
        | S::Passed
        | S::NotPassed => false,
    }
}

/// Takes one of the seats of the class: free seats are the quota less these.
pub fn holds_seat(state: ApplicationState) -> bool {
    use ApplicationState as S;
    matches!(state, S::Accepted | S::Confirmed | S::InTraining)
}

/// The seat is this person's own; nobody has two of these with dates that overlap.
pub fn is_confirmed(state: ApplicationState) -> bool {
    use ApplicationState as S;
    matches!(state, S::Confirmed | S::InTraining)
}

/// May the person give the application up by themselves? Until training begins: who will not come should say so, the seat
/// is another's. During training it is talked over with staff.
pub fn may_withdraw(state: ApplicationState, class: ClassState) -> bool {
    let before_training = match class {
        ClassState::Open
        | ClassState::Closed
        | ClassState::Selecting
        | ClassState::Announced
        | ClassState::Postponed => true,
        ClassState::Draft | ClassState::Running | ClassState::Finished | ClassState::Cancelled => {
            false
        }
    };
    // Who was offered a seat in the first days, or still waits for one, is in no training yet.
    let unseated = class == ClassState::Running
        && matches!(
            state,
            ApplicationState::Accepted | ApplicationState::Reserve
        );
    unseated || (before_training && is_open(state) && state != ApplicationState::InTraining)
}

/// May the person change what they said in the application (their second choice)? Until registration closes.
pub fn may_change(state: ApplicationState, class: ClassState) -> bool {
    use ApplicationState as S;
    class == ClassState::Open
        && matches!(state, S::Applied | S::DocumentsMissing | S::DocumentsPassed)
}

/// May the person take the same application up again, under its number? Only who gave it up, until registration closes.
pub fn may_return(state: ApplicationState, class: ClassState) -> bool {
    class == ClassState::Open && state == ApplicationState::Withdrawn
}

/// The number of an application as it is told and looked up: `LMR-000123`. Six digits at least, more when needed.
pub fn application_number(id: i64) -> String {
    format!("LMR-{id:06}")
}

/// How a person came to a class, for the figures of the office.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Source {
    /// Through the menu of training.
    Menu,
    /// By a wish or a code in words.
    Words,
    /// By a link that somebody passed on.
    Link,
    /// By the picture on a wall.
    Poster,
    /// Entered by staff.
    Staff,
}

impl Source {
    pub const ALL: [Self; 5] = [
        Self::Menu,
        Self::Words,
        Self::Link,
        Self::Poster,
        Self::Staff,
    ];

    /// The name in the database and in files; it never changes.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Menu => "menu",
            Self::Words => "words",
            Self::Link => "link",
            Self::Poster => "poster",
            Self::Staff => "staff",
        }
    }

    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|source| source.slug() == slug)
    }
}

/// Why somebody gives an application up, for the figures of the office; few, so that one tap is enough.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WithdrawReason {
    /// Found work.
    Work,
    /// Days or hours do not fit.
    Schedule,
    /// Too far, or too dear to get there.
    Distance,
    /// Another class or school.
    OtherTraining,
    /// Illness, family.
    Family,
    Other,
}

impl WithdrawReason {
    /// In the order of the buttons.
    pub const ALL: [Self; 6] = [
        Self::Work,
        Self::Schedule,
        Self::Distance,
        Self::OtherTraining,
        Self::Family,
        Self::Other,
    ];

    /// The name in the database, in buttons and in files; it never changes.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Work => "work",
            Self::Schedule => "schedule",
            Self::Distance => "distance",
            Self::OtherTraining => "other_training",
            Self::Family => "family",
            Self::Other => "other",
        }
    }

    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|reason| reason.slug() == slug)
    }
}

#[cfg(test)]
#[path = "application_tests.rs"]
mod tests;
