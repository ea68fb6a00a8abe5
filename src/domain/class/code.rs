//! The code of a class, `MTR-2027-01`: short enough to be said on the phone, and the payload of its deep link
//! (`t.me/…?start=MTR-2027-01`; Bot API, "Deep linking": at most 64 of A–Z a–z 0–9 _ -).

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::domain::fold;

/// Characters of a code at least.
pub const SHORTEST: usize = 3;
/// Characters of a code at most.
pub const LONGEST: usize = 24;

/// Kept in upper case; found whatever the case it is typed in.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct ClassCode(String);

/// Why a typed code is not kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ClassCodeError {
    #[error("{typed} characters are too few")]
    TooShort { typed: usize },
    #[error("{typed} characters are too many")]
    TooLong { typed: usize },
    /// The first character that a code cannot hold.
    #[error("a character that is no letter, digit, dash or underscore")]
    Character { found: char },
    #[error("begins or ends with a dash or an underscore")]
    Edge,
}

impl ClassCode {
    /// Reads a code as typed or as a link carried it. Blanks inside and the long dashes that phones write become `-`.
    pub fn parse(typed: &str) -> Result<Self, ClassCodeError> {
        let shown = typed.chars().filter(|letter| !fold::is_hidden(*letter));
        let words: Vec<String> = shown
            .collect::<String>()
            .split_whitespace()
            .map(str::to_owned)
            .collect();
        let mut code = String::new();
        for letter in words.join("-").chars() {
            match letter {
                'a'..='z' | 'A'..='Z' | '_' => code.push(letter.to_ascii_uppercase()),
                dash if fold::is_dash(dash) => code.push('-'),
                other => match fold::plain_digit(other) {
                    Some(digit) => code.push(digit),
                    None => return Err(ClassCodeError::Character { found: other }),
                },
            }
        }
        // Everything is ASCII by now, so bytes are characters.
        let typed = code.len();
        if typed < SHORTEST {
            return Err(ClassCodeError::TooShort { typed });
        }
        if typed > LONGEST {
            return Err(ClassCodeError::TooLong { typed });
        }
        if code.starts_with(['-', '_']) || code.ends_with(['-', '_']) {
            return Err(ClassCodeError::Edge);
        }
        Ok(Self(code))
    }

    /// `MTR-2027-01` from the abbreviation of a centre (or of a field or programme), the year the class starts in, and
    /// its number within the year.
    pub fn proposed(abbreviation: &str, year: i16, number: u32) -> Result<Self, ClassCodeError> {
        Self::parse(&format!("{abbreviation}-{year}-{number:02}"))
    }

    /// The first of these from number 1 on that is not among the codes `taken`.
    pub fn next_free(
        abbreviation: &str,
        year: i16,
        taken: &[ClassCode],
    ) -> Result<Self, ClassCodeError> {
        let mut number = 1;
        loop {
            let code = Self::proposed(abbreviation, year, number)?;
            if !taken.contains(&code) {
                return Ok(code);
            }
            number += 1;
        }
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for ClassCode {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

impl TryFrom<String> for ClassCode {
    type Error = ClassCodeError;

    fn try_from(kept: String) -> Result<Self, ClassCodeError> {
        Self::parse(&kept)
    }
}

impl From<ClassCode> for String {
    fn from(code: ClassCode) -> String {
        code.0
    }
}

#[cfg(test)]
#[path = "code_tests.rs"]
mod tests;
