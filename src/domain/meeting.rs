//! A meeting of a class: a day of training, or what else its people come together for (`domain.md` 1.2, steps 4 to 12).
//!
//! The written test is no meeting: it stands in the class, since it is part of its terms.

/// Moving a meeting and all that follow.
pub mod shift;

use serde::{Deserialize, Serialize};

use super::application::{ApplicationState, is_confirmed};
use super::class::ClassState;
use super::selection::takes_part;

/// What people meet for. A slug never changes its meaning.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// Interview of applicants.
    Interview,
    /// Accepted people register once more, with their papers.
    ReRegistration,
    /// Opening ceremony.
    Opening,
    /// A day of training.
    Lesson,
    /// Competence test by an assessor.
    CompetenceTest,
    /// Closing ceremony.
    Closing,
    /// A visit, to a company or from the office.
    Visit,
}

/// Who is expected.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Audience {
    /// Applicants who are still being selected.
    Applicants,
    /// Accepted people, whether they took their seat yet or not.
    Accepted,
    /// Whoever has a seat for certain.
    Participants,
}

impl Audience {
    /// Is somebody of this state among them?
    pub fn includes(self, state: ApplicationState) -> bool {
        match self {
            Self::Applicants => takes_part(state),
            Self::Accepted => state == ApplicationState::Accepted || is_confirmed(state),
            Self::Participants => is_confirmed(state),
        }
    }
}

/// Do the people of a class in this state meet? A class that was put off has no days until it gets new ones.
pub fn takes_place(class: ClassState) -> bool {
    match class {
        ClassState::Open
        | ClassState::Closed
        | ClassState::Selecting
        | ClassState::Announced
        | ClassState::Running => true,
        ClassState::Draft
        | ClassState::Finished
        | ClassState::Postponed
        | ClassState::Cancelled => false,
    }
}

impl Kind {
    /// In the order in which they happen.
    pub const ALL: [Self; 7] = [
        Self::Interview,
        Self::ReRegistration,
        Self::Opening,
        Self::Lesson,
        Self::Visit,
        Self::CompetenceTest,
        Self::Closing,
    ];

    /// The name in the database and in buttons; it never changes.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Interview => "interview",
            Self::ReRegistration => "re_registration",
            Self::Opening => "opening",
            Self::Lesson => "lesson",
            Self::CompetenceTest => "competence_test",
            Self::Closing => "closing",
            Self::Visit => "visit",
        }
    }

    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.slug() == slug)
    }

    /// Who is expected, unless only some of them are named.
    pub fn audience(self) -> Audience {
        match self {
            Self::Interview => Audience::Applicants,
            Self::ReRegistration => Audience::Accepted,
            Self::Opening | Self::Lesson | Self::CompetenceTest | Self::Closing | Self::Visit => {
                Audience::Participants
            }
        }
    }

    /// Is a list kept of who came?
    pub fn has_list(self) -> bool {
        match self {
            Self::Opening | Self::Lesson | Self::CompetenceTest | Self::Closing | Self::Visit => {
                true
            }
            Self::Interview | Self::ReRegistration => false,
        }
    }
}

/// What somebody says beforehand about coming.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Answer {
    /// Hadir.
    Coming,
    /// Izin.
    Excused,
    /// Sakit.
    Sick,
}

impl Answer {
    /// In the order of the buttons.
    pub const ALL: [Self; 3] = [Self::Coming, Self::Excused, Self::Sick];

    /// The name in the database; it never changes.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Coming => "coming",
            Self::Excused => "excused",
            Self::Sick => "sick",
        }
    }

    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|answer| answer.slug() == slug)
    }
}

/// Do people know when this is, while its class is in this state, so that they must hear of a change?
pub fn is_known(kind: Kind, state: ClassState) -> bool {
    match state {
        // Whoever applies to an open class is told of its interview when it is closed.
        ClassState::Closed | ClassState::Selecting => kind.audience() == Audience::Applicants,
        ClassState::Announced | ClassState::Running | ClassState::Finished => {
            kind.audience() != Audience::Applicants
        }
        // What was planned for a postponed class holds no more, and what is called off was told as a whole.
        ClassState::Draft | ClassState::Open | ClassState::Postponed | ClassState::Cancelled => {
            false
        }
    }
}

/// Does a change of a meeting of this kind concern somebody whose application is in this state? A reserve who may still move up
/// is concerned by `early` ones: those of the first days.
pub fn concerns(kind: Kind, state: ApplicationState, early: bool) -> bool {
    use ApplicationState as S;
    match state {
        S::Applied | S::DocumentsMissing | S::DocumentsPassed | S::InSelection => {
            kind.audience() == Audience::Applicants
        }
        S::Accepted | S::Confirmed | S::InTraining => kind.audience() != Audience::Applicants,
        S::Passed | S::NotPassed => kind.audience() == Audience::Participants,
        S::Reserve => kind.audience() != Audience::Applicants && early,
        S::DocumentsRefused
        | S::AbsentAtTest
        | S::NotAccepted
        | S::Forfeited
        | S::Withdrawn
        | S::Left => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_class_that_is_still_open_tells_nobody() {
        for kind in Kind::ALL {
            assert!(!is_known(kind, ClassState::Draft) && !is_known(kind, ClassState::Open));
        }
        assert!(is_known(Kind::Interview, ClassState::Selecting));
        assert!(!is_known(Kind::Lesson, ClassState::Selecting));
        assert!(is_known(Kind::Lesson, ClassState::Announced));
    }

    #[test]
    fn a_reserve_hears_of_the_first_days_only() {
        let of = |early| concerns(Kind::Lesson, ApplicationState::Reserve, early);
        assert!(of(true) && !of(false));
        assert!(concerns(Kind::Lesson, ApplicationState::InTraining, false));
        assert!(!concerns(Kind::Lesson, ApplicationState::Left, true));
    }

    #[test]
    fn every_kind_is_read_as_it_was_written() {
        for kind in Kind::ALL {
            assert_eq!(Kind::from_slug(kind.slug()), Some(kind));
        }
        assert_eq!(Kind::from_slug("party"), None);
        for answer in Answer::ALL {
            assert_eq!(Answer::from_slug(answer.slug()), Some(answer));
        }
    }
}
