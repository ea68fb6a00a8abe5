//! What is said about the end of a class.

use jiff::Timestamp;

use crate::domain::completion::{Marks, Mistake};
use crate::flows::classes::Brief;
use crate::flows::completion::{Noted, Participant, Seen};

/// What was not taken of what was typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Remark {
    /// Not understood.
    Unclear(String),
    /// Understood, and not possible.
    Mistake(Mistake),
    /// Somebody of another class has this number.
    Taken(String),
}

/// How many of a class.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    /// Passed.
    pub passed: usize,
    /// Did not.
    pub not_passed: usize,
    /// Nobody decided.
    pub undecided: usize,
    /// Passed and have no certificate number.
    pub without_number: usize,
}

impl Counts {
    /// Of these participants.
    #[must_use]
    pub fn of(people: &[Participant]) -> Counts {
        let mut counts = Counts::default();
        for one in people {
            match one.marks.passed {
                Some(true) => counts.passed += 1,
                Some(false) => counts.not_passed += 1,
                None => counts.undecided += 1,
            }
            if one.marks.passed == Some(true) && one.marks.certificate.is_none() {
                counts.without_number += 1;
            }
        }
        counts
    }
}

/// What is said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Line {
    /// The list of participants.
    Card {
        /// The class.
        seen: Box<Seen>,
        /// From 0.
        page: usize,
        /// How many pages, at least 1.
        pages: usize,
        /// About what was just typed.
        remarks: Vec<Remark>,
    },
    /// Nothing is noted of this class now.
    NotNow {
        /// The class.
        class: Brief,
    },
    /// The class has lessons to come.
    NotOver {
        /// The class.
        class: Brief,
        /// When the last lesson ends.
        until: Timestamp,
    },
    /// Is the class to be finished?
    AskFinish {
        /// The class.
        class: Brief,
        /// What everybody will hear.
        counts: Counts,
        /// A number made of all that is shown.
        shown: u32,
        /// Something changed since it was shown before.
        changed: bool,
    },
    /// It is finished.
    Finished {
        /// The class.
        class: Brief,
        /// What everybody hears.
        counts: Counts,
    },
    /// Is a correction to be saved?
    AskSave {
        /// The class.
        class: Brief,
        /// With names, as many as are shown.
        noted: Vec<(String, Noted)>,
        /// How many there are.
        count: usize,
        /// How many are told.
        told: usize,
        /// About what was just typed.
        remarks: Vec<Remark>,
    },
    /// It is saved.
    Saved {
        /// The class.
        class: Brief,
        /// How many are told.
        told: usize,
    },
    /// To a participant: competence or certificate is another one now.
    Corrected {
        /// The class.
        class: Brief,
        /// As it is now.
        marks: Marks,
    },
    /// To staff: the last lesson is over and nothing was noted.
    AskResults {
        /// The class.
        class: Brief,
        /// How many participants.
        people: usize,
    },
}
