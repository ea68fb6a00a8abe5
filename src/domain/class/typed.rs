//! How long a class is and how old its people may be, as staff type it.

use crate::domain::fold;
use crate::domain::training_days::{Length, MOST_DAYS};

/// Lesson hours of a class at most; the longest seen had 480 (`domain.md` 2).
pub const MOST_LESSON_HOURS: u16 = 2_000;
/// Lesson hours of a day at most.
pub const MOST_HOURS_PER_DAY: u16 = 12;
/// Lesson hours of a day where nobody says otherwise (`domain.md` 2: 8 a day, 07.30–15.00).
pub const USUAL_HOURS_PER_DAY: u16 = 8;

/// What was typed about the length of a class.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TypedLength {
    /// All that is needed.
    Whole(Length),
    /// Lesson hours (JP) without those of a day.
    LessonHours(u16),
}

/// Why a typed length is not kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum LengthError {
    #[error("neither lesson hours nor days were recognised")]
    Unreadable,
    #[error("a number outside of what a class can have")]
    OutOfRange,
}

/// Reads `240 JP, 8 JP per hari`, `240 jp`, `30 hari`, `30 kali pertemuan`.
pub fn parse_length(typed: &str) -> Result<TypedLength, LengthError> {
    let mut numbers: Vec<(u32, Option<Unit>)> = Vec::new();
    let mut each_day = false;
    let spaced = parted(typed);
    for word in fold::words(&spaced) {
        if word.bytes().all(|byte| byte.is_ascii_digit()) {
            numbers.push((word.parse().unwrap_or(u32::MAX), None));
            continue;
        }
        let unit = match word.as_str() {
            "jp" | "jpl" | "jam" => Some(Unit::Hours),
            "hari" | "days" | "pertemuan" | "hr" => Some(Unit::Days),
            "per" | "pelajaran" | "sehari" | "setiap" | "tiap" | "kali" | "kerja" | "selama"
            | "dengan" | "x" | "efektif" | "pelatihan" | "a" | "day" => None,
            _ => return Err(LengthError::Unreadable),
        };
        each_day |= matches!(word.as_str(), "per" | "sehari" | "setiap" | "tiap" | "a");
        // "8 JP per hari": the first word behind a number says what it counts.
        if let (Some(unit), Some(last)) = (unit, numbers.last_mut()) {
            last.1.get_or_insert(unit);
        }
    }
    let small = |number: u32, most: u16| {
        u16::try_from(number)
            .ok()
            .filter(|number| (1..=most).contains(number))
            .ok_or(LengthError::OutOfRange)
    };
    let most_days = u16::try_from(MOST_DAYS).unwrap_or(u16::MAX);
    match numbers.as_slice() {
        [(days, Some(Unit::Days))] => {
            Ok(TypedLength::Whole(Length::Days(small(*days, most_days)?)))
        }
        [(total, Some(Unit::Hours))] => {
            Ok(TypedLength::LessonHours(small(*total, MOST_LESSON_HOURS)?))
        }
        [(total, Some(Unit::Hours)), (per_day, unit)]
            if each_day || !matches!(unit, Some(Unit::Days)) =>
        {
            let total = small(*total, MOST_LESSON_HOURS)?;
            let per_day = small(*per_day, MOST_HOURS_PER_DAY)?;
            Ok(TypedLength::Whole(Length::LessonHours { total, per_day }))
        }
        _ => Err(LengthError::Unreadable),
    }
}

#[derive(Clone, Copy)]
enum Unit {
    Hours,
    Days,
}

/// The text with a blank where digits and letters meet: `240jp`.
fn parted(typed: &str) -> String {
    let mut spaced = String::with_capacity(typed.len() + 8);
    let mut last_is_digit = None;
    for letter in typed.chars() {
        let is_digit = fold::plain_digit(letter).is_some();
        if last_is_digit.is_some_and(|last| last != is_digit) {
            spaced.push(' ');
        }
        last_is_digit = Some(is_digit);
        spaced.push(letter);
    }
    spaced
}

/// Years of age at least and at most; empty means no limit.
pub type Ages = (Option<u8>, Option<u8>);

/// Youngest age that may be asked for.
pub const LEAST_AGE: u8 = 15;
/// Highest age that may be asked for.
pub const GREATEST_AGE: u8 = 80;

/// Why typed ages are not kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum AgesError {
    #[error("no ages were recognised")]
    Unreadable,
    /// Outside [`LEAST_AGE`] and [`GREATEST_AGE`].
    #[error("an age that nobody can have who is trained")]
    OutOfRange,
    #[error("the least age is above the greatest")]
    Backwards,
}

/// Ages as they may be kept, however they came.
pub fn check_ages(ages: Ages) -> Result<Ages, AgesError> {
    let (least, greatest) = ages;
    let reached = |age: &u8| (LEAST_AGE..=GREATEST_AGE).contains(age);
    if ![least, greatest].iter().flatten().all(reached) {
        return Err(AgesError::OutOfRange);
    }
    match (least, greatest) {
        (Some(least), Some(greatest)) if greatest < least => Err(AgesError::Backwards),
        _ => Ok(ages),
    }
}

/// Reads `18–40`, `18 sampai 40 tahun`, `minimal 17`, `maks 35`, `tanpa batas`.
pub fn parse_ages(typed: &str) -> Result<Ages, AgesError> {
    let mut numbers = Vec::new();
    let (mut least, mut greatest, mut none) = (false, false, false);
    for word in fold::words(typed) {
        if word.bytes().all(|byte| byte.is_ascii_digit()) {
            let age: u32 = word.parse().unwrap_or(u32::MAX);
            let age = u8::try_from(age).map_err(|_| AgesError::OutOfRange)?;
            if !(LEAST_AGE..=GREATEST_AGE).contains(&age) {
                return Err(AgesError::OutOfRange);
            }
            numbers.push(age);
            continue;
        }
        match word.as_str() {
            "min" | "minimal" | "minimum" | "paling" | "sekurangnya" | "dari" | "mulai"
            | "rendah" | "atas" => least = true,
            "maks" | "max" | "maksimal" | "maksimum" | "tinggi" | "bawah" | "hingga" | "sampai" => {
                greatest = true;
            }
            "bebas" | "tanpa" | "tidak" => none = true,
            "usia" | "umur" | "tahun" | "thn" | "th" | "sd" | "s" | "d" | "dan" | "batas"
            | "ada" | "ke" | "di" => {}
            _ => return Err(AgesError::Unreadable),
        }
    }
    match numbers.as_slice() {
        [] if none => Ok((None, None)),
        [age] if least && !greatest => Ok((Some(*age), None)),
        [age] if greatest => Ok((None, Some(*age))),
        [youngest, oldest] => check_ages((Some(*youngest), Some(*oldest))),
        _ => Err(AgesError::Unreadable),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_length_is_lesson_hours_or_days() {
        let both = TypedLength::Whole(Length::LessonHours {
            total: 240,
            per_day: 8,
        });
        for typed in [
            "240 JP, 8 JP per hari",
            "240jp 8jp/hari",
            "240 JP @ 8",
            "240 jp 8 per hari",
        ] {
            assert_eq!(parse_length(typed), Ok(both), "{typed}");
        }
        assert_eq!(parse_length("240 JP"), Ok(TypedLength::LessonHours(240)));
        for typed in ["30 hari", "30 hari kerja", "30 kali pertemuan", "30hari"] {
            let days = TypedLength::Whole(Length::Days(30));
            assert_eq!(parse_length(typed), Ok(days), "{typed}");
        }
        for typed in ["", "30", "sebulan", "hari 30", "240 JP 30 hari", "JP"] {
            assert_eq!(parse_length(typed), Err(LengthError::Unreadable), "{typed}");
        }
        for typed in [
            "0 hari",
            "401 hari",
            "9999999999 JP",
            "240 JP 24 JP per hari",
        ] {
            assert_eq!(parse_length(typed), Err(LengthError::OutOfRange), "{typed}");
        }
    }

    #[test]
    fn ages_have_two_ends_or_one_or_none() {
        for typed in ["18-40", "18–40 tahun", "18 sampai 40", "usia 18 s.d. 40"] {
            assert_eq!(parse_ages(typed), Ok((Some(18), Some(40))), "{typed}");
        }
        assert_eq!(parse_ages("minimal 17 tahun"), Ok((Some(17), None)));
        assert_eq!(parse_ages("17 ke atas"), Ok((Some(17), None)));
        assert_eq!(parse_ages("maks. 35"), Ok((None, Some(35))));
        assert_eq!(parse_ages("paling tinggi 35"), Ok((None, Some(35))));
        assert_eq!(parse_ages("tanpa batas"), Ok((None, None)));
        assert_eq!(parse_ages("40-18"), Err(AgesError::Backwards));
        assert_eq!(parse_ages("5-40"), Err(AgesError::OutOfRange));
        assert_eq!(parse_ages("18-4000"), Err(AgesError::OutOfRange));
        for typed in ["", "dewasa", "18", "18 20 22"] {
            assert_eq!(parse_ages(typed), Err(AgesError::Unreadable), "{typed}");
        }
    }
}
