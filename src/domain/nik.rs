//! The national identity number (NIK): 16 digits `PPKKCC DDMMYY SSSS`.
//!
//! Province, regency and district of *first registration* (Kemendagri codes), the birth date with 40 added to the day of
//! women, and a serial from 0001. There is no check digit, and the number stays for life: it follows no move, and its
//! date may differ from the true birth date. So only what is impossible is refused (`NikError`); what is unusual is
//! asked about (`NikConcern`). The district part is not judged at all: 38 codes of Lampung that were valid before
//! regencies were split stand in no list of today.

use std::fmt;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::Sex;
use super::date::age_on;
use super::fold::{is_dash, is_hidden, plain_digit};

/// The number of digits of a NIK.
pub const LENGTH: usize = 16;

/// A NIK that could exist. Its digits never show in `Debug`, and there is no `Display`.
#[derive(Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub struct Nik(String);

/// Why a typed NIK cannot exist. Days, months and years are as they stand in the number, the day without the 40 of women
/// where it is a real day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NikError {
    #[error("no digits were typed")]
    Empty,
    #[error("something other than digits was typed")]
    NotDigits,
    /// `typed` digits instead of [`LENGTH`].
    #[error("a NIK has 16 digits")]
    WrongLength { typed: usize },
    #[error("all digits are equal")]
    AllEqual,
    /// 1234567890123456, which people type to get past the question.
    #[error("a placeholder was typed")]
    Placeholder,
    #[error("serials begin at 0001")]
    SerialZero,
    /// The day is neither 01–31 nor 41–71.
    #[error("the day in the number is impossible")]
    DayImpossible { day: u8 },
    #[error("the month in the number is impossible")]
    MonthImpossible { month: u8 },
    /// The day does not exist in that month, neither in 19xx nor in 20xx.
    #[error("the date in the number is impossible")]
    DateImpossible { day: u8, month: u8, year2: u8 },
}

/// What is unusual about a possible NIK, and asked about once.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum NikConcern {
    /// No province of the list; new ones are founded.
    UnknownProvince,
    /// The province is known, the regency is not.
    UnknownRegency,
    /// Younger than 15 or older than 80: it may be the number of the family card, also 16 digits, with a date of issue in
    /// the place of the birth date.
    Age { years: i16 },
}

/// The lists of codes that the number begins with; the catalog has them.
pub trait RegionCodes {
    /// Whether a province has this code of two digits.
    fn province_known(&self, code: &str) -> bool;
    /// Whether a regency or city has this code of four digits.
    fn regency_known(&self, code: &str) -> bool;
}

impl Nik {
    /// Reads a typed number. Blanks, dots, dashes and a leading "NIK:" are dropped; the letters O and l are read as 0 and
    /// 1 if that makes sixteen digits.
    pub fn parse(typed: &str) -> Result<Self, NikError> {
        let digits = digits_of(typed)?;
        let nik = Self(digits);
        nik.check()?;
        Ok(nik)
    }

    /// All sixteen digits: for sealing, for the lookup key and for exports, never for a log.
    pub fn digits(&self) -> &str {
        &self.0
    }

    /// As it is shown to anybody: `1871••••••••0007`.
    pub fn masked(&self) -> String {
        format!("{}••••••••{}", self.regency_code(), &self.0[12..])
    }

    /// Two digits, Kemendagri code of the province of first registration.
    pub fn province_code(&self) -> &str {
        &self.0[..2]
    }

    /// Four digits, Kemendagri code of the regency or city of first registration.
    pub fn regency_code(&self) -> &str {
        &self.0[..4]
    }

    pub fn sex(&self) -> Sex {
        if self.number(6) > 40 {
            Sex::Female
        } else {
            Sex::Male
        }
    }

    /// The birth date read from the number. Of the two possible centuries the later one is taken only if that makes the
    /// person at least 15 on the day `today`; if the date does not exist in the chosen century, the other one is.
    pub fn birth_date(&self, today: Date) -> Date {
        let (early, late) = (self.date_in(1900), self.date_in(2000));
        match (early, late) {
            (Some(early), Some(late)) => {
                if age_on(late, today) >= 15 {
                    late
                } else {
                    early
                }
            }
            (None, Some(only)) | (Some(only), None) => only,
            (None, None) => {
                unreachable!("parse refuses a number whose date exists in neither century")
            }
        }
    }

    /// Whether `birth` is the date in the number, in either century.
    pub fn agrees_with(&self, birth: Date) -> bool {
        [1900, 2000]
            .into_iter()
            .any(|century| self.date_in(century) == Some(birth))
    }

    /// What to ask the person about, seen on the day `today`; empty for the usual number.
    pub fn concerns(&self, today: Date, codes: &dyn RegionCodes) -> Vec<NikConcern> {
        let mut concerns = Vec::new();
        if !codes.province_known(self.province_code()) {
            concerns.push(NikConcern::UnknownProvince);
        } else if !codes.regency_known(self.regency_code()) {
            concerns.push(NikConcern::UnknownRegency);
        }
        let years = age_on(self.birth_date(today), today);
        if !(15..=80).contains(&years) {
            concerns.push(NikConcern::Age { years });
        }
        concerns
    }

    fn check(&self) -> Result<(), NikError> {
        let digits = self.0.as_bytes();
        if digits.iter().all(|digit| *digit == digits[0]) {
            return Err(NikError::AllEqual);
        }
        if self.0 == "1234567890123456" {
            return Err(NikError::Placeholder);
        }
        let (day, month, year2) = (self.day(), self.number(8), self.number(10));
        if !(1..=31).contains(&day) {
            return Err(NikError::DayImpossible {
                day: self.number(6),
            });
        }
        if !(1..=12).contains(&month) {
            return Err(NikError::MonthImpossible { month });
        }
        if self.date_in(1900).or(self.date_in(2000)).is_none() {
            return Err(NikError::DateImpossible { day, month, year2 });
        }
        if self.0.ends_with("0000") {
            return Err(NikError::SerialZero);
        }
        Ok(())
    }

    /// The day of birth without the 40 of women.
    fn day(&self) -> u8 {
        let day = self.number(6);
        if day > 40 { day - 40 } else { day }
    }

    fn date_in(&self, century: i16) -> Option<Date> {
        let day = i8::try_from(self.day()).ok()?;
        let month = i8::try_from(self.number(8)).ok()?;
        Date::new(century + i16::from(self.number(10)), month, day).ok()
    }

    /// The two digits at `place` as a number.
    fn number(&self, place: usize) -> u8 {
        let digits = self.0.as_bytes();
        (digits[place] - b'0') * 10 + (digits[place + 1] - b'0')
    }
}

impl fmt::Debug for Nik {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Nik({})", self.masked())
    }
}

impl From<Nik> for String {
    fn from(nik: Nik) -> Self {
        nik.0
    }
}

impl TryFrom<String> for Nik {
    type Error = NikError;

    fn try_from(digits: String) -> Result<Self, NikError> {
        Self::parse(&digits)
    }
}

/// The sixteen digits of what was typed.
fn digits_of(typed: &str) -> Result<String, NikError> {
    let mut kept = String::new();
    let mut mended = false;
    for letter in number_part(typed).chars() {
        if let Some(digit) = plain_digit(letter) {
            kept.push(digit);
        } else if let Some(digit) = misread_digit(letter) {
            kept.push(digit);
            mended = true;
        } else if !(letter.is_whitespace() || letter == '.' || is_dash(letter) || is_hidden(letter))
        {
            return Err(NikError::NotDigits);
        }
    }
    match kept.len() {
        LENGTH => Ok(kept),
        0 => Err(NikError::Empty),
        _ if mended => Err(NikError::NotDigits),
        typed => Err(NikError::WrongLength { typed }),
    }
}

/// The digit that a letter was typed for.
fn misread_digit(letter: char) -> Option<char> {
    match letter {
        'O' | 'o' => Some('0'),
        'l' | 'I' => Some('1'),
        _ => None,
    }
}

/// What stands behind a label such as "NIK saya:".
fn number_part(typed: &str) -> &str {
    let mut rest = typed.trim();
    loop {
        let word = rest
            .split(|letter: char| !letter.is_alphabetic())
            .next()
            .unwrap_or_default();
        if !matches!(
            word.to_lowercase().as_str(),
            "nik" | "no" | "nomor" | "ktp" | "saya"
        ) {
            return rest;
        }
        rest = rest[word.len()..].trim_start_matches([':', '=', '.', ',', ' ', '\u{A0}', '\n']);
    }
}

#[cfg(test)]
#[path = "nik_tests.rs"]
mod tests;
