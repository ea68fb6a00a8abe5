//! The questions of the registration: their numbers, which buttons carry, and their order, in which one goes back.

use serde::{Deserialize, Serialize};

use crate::domain::name::Name;
use crate::domain::nik::NikConcern;
use crate::flows::registration::draft::{Draft, Region};

/// A question, with what belongs to it alone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Question {
    /// Welcome and consent.
    Consent,
    /// Full name.
    Name,
    /// The name looks like a screaming or a whispering keyboard: title case?
    Spelling {
        /// As typed.
        typed: Name,
        /// As proposed.
        proposed: String,
    },
    /// NIK.
    Nik,
    /// The NIK is possible but unusual: same as on the card?
    NikUnusual {
        /// The first thing that is unusual about it.
        concern: NikConcern,
    },
    /// The NIK is registered already.
    NikTaken,
    /// Recover the account by sharing the registered number.
    ProveNumber,
    /// By the NIK the person is younger than 18.
    Minor,
    /// Regency or city.
    Region,
    /// Two or more regions fit what was typed.
    RegionChoice {
        /// Their codes.
        codes: Vec<String>,
    },
    /// District, in pages.
    District {
        /// Page shown, from 0.
        page: u8,
    },
    /// Two or more districts fit what was typed.
    DistrictChoice {
        /// Their codes.
        codes: Vec<String>,
    },
    /// Education.
    Education,
    /// Phone number.
    Phone,
    /// Fields of training, several.
    Skills {
        /// Page shown, from 0.
        page: u8,
    },
    /// The card with everything.
    Summary,
    /// Birth date, when the one in the NIK is not right.
    Birth,
    /// Sex, when the one in the NIK is not right.
    Sex,
    /// What was said differs from what the NIK says: same as on the card?
    Differs,
}

impl Question {
    /// The number that its buttons carry. Numbers never change their meaning.
    #[must_use]
    pub fn number(&self) -> u8 {
        match self {
            Question::Consent => 1,
            Question::Name => 2,
            Question::Spelling { .. } => 3,
            Question::Nik => 4,
            Question::NikUnusual { .. } => 5,
            Question::NikTaken => 6,
            Question::ProveNumber => 7,
            Question::Minor => 8,
            Question::Region => 9,
            Question::RegionChoice { .. } => 10,
            Question::District { .. } => 11,
            Question::DistrictChoice { .. } => 12,
            Question::Education => 13,
            Question::Phone => 14,
            Question::Skills { .. } => 15,
            Question::Summary => 16,
            Question::Birth => 17,
            Question::Sex => 18,
            Question::Differs => 19,
        }
    }

    /// Does a button of `number` belong here? A choice among several is the same question as the one it came from.
    #[must_use]
    pub fn takes(&self, number: u8) -> bool {
        self.number() == number
            || matches!(
                (self, number),
                (Question::RegionChoice { .. }, 9) | (Question::DistrictChoice { .. }, 11)
            )
    }

    /// The question before this one.
    #[must_use]
    pub fn before(&self, draft: &Draft) -> Question {
        match self {
            Question::Consent | Question::Name => Question::Consent,
            Question::Spelling { .. } | Question::Nik => Question::Name,
            Question::NikUnusual { .. }
            | Question::NikTaken
            | Question::Minor
            | Question::Region => Question::Nik,
            Question::ProveNumber => Question::NikTaken,
            Question::RegionChoice { .. } | Question::District { .. } => Question::Region,
            Question::DistrictChoice { .. } => Question::District { page: 0 },
            Question::Education => match draft.region {
                Some(Region::Lampung(_)) => Question::District { page: 0 },
                Some(Region::Elsewhere) | None => Question::Region,
            },
            Question::Phone => Question::Education,
            Question::Skills { .. } => Question::Phone,
            Question::Summary => Question::Skills { page: 0 },
            Question::Birth | Question::Sex => Question::Summary,
            Question::Differs => Question::Birth,
        }
    }
}
