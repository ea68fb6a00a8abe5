//! What a class is made of, apart from its dates and rules: seats, reserve, least number to run, who pays.

use serde::{Deserialize, Serialize};

use crate::domain::fold;

/// Seats of a class nearly everywhere (`domain.md`, fact 1).
pub const USUAL_SEATS: u16 = 16;
/// Seats of a class at most.
pub const MOST_SEATS: u16 = 200;
/// More seats than this are asked about: four packages of sixteen.
pub const ASKED_ABOVE: u16 = 64;

/// How many seats a class has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "u16", into = "u16")]
pub struct Quota(u16);

/// Why a typed number of seats is not kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum QuotaError {
    #[error("not a whole number")]
    NotANumber,
    #[error("a number below zero")]
    Negative,
    /// More than there may be: a slip of the finger, asked about rather than scolded (REG-11).
    #[error("{typed} is more than there may be")]
    TooMany { typed: u64 },
}

impl Quota {
    pub fn new(seats: u16) -> Result<Self, QuotaError> {
        if seats > MOST_SEATS {
            return Err(QuotaError::TooMany {
                typed: u64::from(seats),
            });
        }
        Ok(Self(seats))
    }

    /// `16`, `16 orang`. Zero is a quota: it lets nobody in any more (REG-11).
    pub fn parse(typed: &str) -> Result<Self, QuotaError> {
        count(typed, MOST_SEATS).map(Self)
    }

    pub fn seats(self) -> u16 {
        self.0
    }

    /// Asked about before it is kept: no seats at all, or more than [`ASKED_ABOVE`].
    pub fn is_unusual(self) -> bool {
        self.0 == 0 || self.0 > ASKED_ABOVE
    }
}

impl Default for Quota {
    fn default() -> Self {
        Self(USUAL_SEATS)
    }
}

impl TryFrom<u16> for Quota {
    type Error = QuotaError;

    fn try_from(seats: u16) -> Result<Self, QuotaError> {
        Self::new(seats)
    }
}

impl From<Quota> for u16 {
    fn from(quota: Quota) -> u16 {
        quota.0
    }
}

/// How many wait in reserve, as typed: nobody, or at most as many as there are seats in the largest class. Two were kept
/// per class of sixteen in practice (`domain.md` 1.3, Subulussalam).
pub fn parse_reserve(typed: &str) -> Result<u16, QuotaError> {
    count(typed, MOST_SEATS)
}

/// The least number of people a class runs with, as typed; more than its seats can never come together.
pub fn parse_least_to_run(typed: &str, quota: Quota) -> Result<u16, QuotaError> {
    count(typed, quota.seats())
}

/// A whole number from 0 to `most`, perhaps with one word behind it that says what is counted.
fn count(typed: &str, most: u16) -> Result<u16, QuotaError> {
    let mut rest = typed
        .chars()
        .filter(|letter| !fold::is_hidden(*letter))
        .skip_while(|letter| letter.is_whitespace())
        .peekable();
    let below_zero = rest.next_if(|letter| fold::is_dash(*letter)).is_some();
    let mut digits = String::new();
    while let Some(digit) = rest.peek().copied().and_then(fold::plain_digit) {
        digits.push(digit);
        rest.next();
    }
    let behind: String = rest.collect();
    let is_count = |word: &str| {
        matches!(
            word,
            "" | "orang" | "org" | "kursi" | "peserta" | "people" | "seats"
        )
    };
    if digits.is_empty() || !is_count(behind.trim().to_lowercase().as_str()) {
        return Err(QuotaError::NotANumber);
    }
    if below_zero {
        return Err(QuotaError::Negative);
    }
    // Only digits stand here, so what cannot be parsed is too much.
    let typed = digits.parse::<u64>().unwrap_or(u64::MAX);
    match u16::try_from(typed) {
        Ok(number) if number <= most => Ok(number),
        Ok(_) | Err(_) => Err(QuotaError::TooMany { typed }),
    }
}

/// Whose budget pays for a class.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FundSource {
    /// The province's.
    Apbd,
    /// The state's.
    Apbn,
}

impl FundSource {
    pub const ALL: [Self; 2] = [Self::Apbd, Self::Apbn];

    /// The name in the database and in files; it never changes.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Apbd => "apbd",
            Self::Apbn => "apbn",
        }
    }

    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|source| source.slug() == slug)
    }
}

#[cfg(test)]
#[path = "terms_tests.rs"]
mod tests;
