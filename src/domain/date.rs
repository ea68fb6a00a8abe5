//! Birth dates as people write them, and ages.
//!
//! The day always comes first, except where the year does (1998-04-03) or the month is a word. Nothing is guessed: what is
//! unclear is refused and asked again, and what was read is shown in words before it is kept.

use jiff::civil::Date;

use super::fold;

/// Why a typed birth date is not kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum DateError {
    #[error("no date was recognised")]
    Unreadable,
    /// No such day in the calendar. Numbers are as typed; `year` has four digits where the century is known.
    #[error("there is no such date")]
    Impossible { day: i16, month: i16, year: i16 },
    #[error("the date lies in the future")]
    InFuture,
    /// Nobody who registers is younger than [`YOUNGEST`] or older than [`OLDEST`]: a typing mistake.
    #[error("the age is unlikely")]
    AgeUnlikely,
}

/// In years. Children are told kindly that staff help them, so their dates are read; below this it is a wrong year.
pub const YOUNGEST: i16 = 5;
/// In years.
pub const OLDEST: i16 = 100;

/// Reads a birth date on the day `today`: `8 Maret 2001`, `8 mar 01`, `08-03-2001`, `8/3/01`, `08.03.2001`, `08032001`,
/// `2001-03-08`, also with a weekday or a place in front. Years of two digits mean an age of 15 to 80.
pub fn parse_birth_date(typed: &str, today: Date) -> Result<Date, DateError> {
    let (day, month, year) = parts(typed, today).ok_or(DateError::Unreadable)?;
    let birth =
        calendar_date(day, month, year).ok_or(DateError::Impossible { day, month, year })?;
    if birth > today {
        return Err(DateError::InFuture);
    }
    if !(YOUNGEST..=OLDEST).contains(&age_on(birth, today)) {
        return Err(DateError::AgeUnlikely);
    }
    Ok(birth)
}

/// Full years between the birth and `day`; negative before the birth. Who was born on 29 February turns a year older on
/// 1 March of the years without that day.
pub fn age_on(birth: Date, day: Date) -> i16 {
    let had_birthday = (day.month(), day.day()) >= (birth.month(), birth.day());
    day.year() - birth.year() - i16::from(!had_birthday)
}

/// One piece of a typed date.
#[derive(Clone, Copy)]
pub(super) enum Piece {
    /// A number and how many digits it was typed with.
    Number(i16, usize),
    /// `08032001` and `080301`: a whole date typed together.
    Together(i32, usize),
    Month(i16),
}

/// Day, month and year as typed, a year of two digits with its century.
fn parts(typed: &str, today: Date) -> Option<(i16, i16, i16)> {
    use Piece::{Month, Number, Together};
    match *pieces(typed)?.as_slice() {
        [Together(value, 8)] => with_century(value),
        [Together(value, _)] => {
            split(value, 10_000, 100).map(|(day, month, year)| (day, month, full_year(year, today)))
        }
        [
            Number(year, 4),
            Number(month, 1 | 2) | Month(month),
            Number(day, 1 | 2),
        ]
        | [
            Number(day, 1 | 2),
            Number(month, 1 | 2) | Month(month),
            Number(year, 4),
        ]
        | [Month(month), Number(day, 1 | 2), Number(year, 4)] => Some((day, month, year)),
        [
            Number(day, 1 | 2),
            Number(month, 1 | 2) | Month(month),
            Number(year, 2),
        ]
        | [Month(month), Number(day, 1 | 2), Number(year, 2)] => {
            Some((day, month, full_year(year, today)))
        }
        _ => None,
    }
}

/// A date typed together, parted where `first` and `second` are the values of one day or year and of one month.
pub(super) fn split(value: i32, first: i32, second: i32) -> Option<(i16, i16, i16)> {
    let small = |part: i32| i16::try_from(part).ok();
    Some((
        small(value / first)?,
        small(value / second % 100)?,
        small(value % second)?,
    ))
}

/// `08032001`; or `20010308`, where the day-first reading gives no year in which a living person was born.
pub(super) fn with_century(value: i32) -> Option<(i16, i16, i16)> {
    let day_first = split(value, 1_000_000, 10_000)?;
    let (year, month, day) = split(value, 10_000, 100)?;
    let believable = |day, month, year| {
        (1900..=2100).contains(&year) && calendar_date(day, month, year).is_some()
    };
    if !believable(day_first.0, day_first.1, day_first.2) && believable(day, month, year) {
        return Some((day, month, year));
    }
    Some(day_first)
}

/// The numbers and months of a text; `None` if it holds a word that belongs to no date. Words before the first number are
/// let go when a comma follows them: the weekday, or the place of birth as on the KTP.
pub(super) fn pieces(typed: &str) -> Option<Vec<Piece>> {
    let dated = match typed.rfind(',') {
        Some(comma) if !typed[..comma].contains(|letter| fold::plain_digit(letter).is_some()) => {
            &typed[comma + 1..]
        }
        _ => typed,
    };
    // A dot parts the numbers of a date, so it is made a blank before the text is folded.
    let mut pieces = Vec::new();
    for word in fold::words(&dated.replace('.', " ")) {
        for run in runs(&word) {
            if run.starts_with(|letter: char| letter.is_ascii_digit()) {
                pieces.push(match run.len() {
                    digits @ (6 | 8) => Piece::Together(run.parse().ok()?, digits),
                    digits => Piece::Number(run.parse().ok()?, digits),
                });
            } else if let Some(month) = month_named(run) {
                pieces.push(Piece::Month(month));
            } else if !is_filler(run) {
                return None;
            }
        }
    }
    Some(pieces)
}

/// Parts a word where digits and letters meet: `8mar2001`.
fn runs(word: &str) -> Vec<&str> {
    let mut runs = Vec::new();
    let mut start = 0;
    let mut last_is_digit = None;
    for (place, letter) in word.char_indices() {
        let is_digit = letter.is_ascii_digit();
        if last_is_digit.is_some_and(|last| last != is_digit) {
            runs.push(&word[start..place]);
            start = place;
        }
        last_is_digit = Some(is_digit);
    }
    if start < word.len() {
        runs.push(&word[start..]);
    }
    runs
}

/// Words that stand around a date without changing it.
fn is_filler(word: &str) -> bool {
    matches!(
        word,
        "tgl"
            | "tanggal"
            | "lahir"
            | "bulan"
            | "bln"
            | "tahun"
            | "thn"
            | "th"
            | "saya"
            | "senin"
            | "selasa"
            | "rabu"
            | "kamis"
            | "jumat"
            | "sabtu"
            | "sbt"
            | "minggu"
            | "ahad"
    )
}

/// The number of a month from its names: short and long, old spellings, English, frequent typing mistakes.
fn month_named(word: &str) -> Option<i16> {
    const MONTHS: [&[&str]; 12] = [
        &["januari", "jan", "january", "januri"],
        &[
            "februari", "feb", "peb", "pebruari", "february", "febuari", "pebuari",
        ],
        &["maret", "mar", "mrt", "mart", "march"],
        &["april", "apr", "apri"],
        &["mei", "may"],
        &["juni", "jun", "june"],
        &["juli", "jul", "july"],
        &[
            "agustus", "agu", "agt", "ags", "agust", "aug", "august", "agus",
        ],
        &["september", "sep", "sept", "septembr"],
        &["oktober", "okt", "oct", "october"],
        &["november", "nov", "nop", "nopember"],
        &["desember", "des", "dec", "december"],
    ];
    let place = MONTHS.iter().position(|names| names.contains(&word))?;
    i16::try_from(place + 1).ok()
}

/// Gives a year of two digits its century: the one that makes an age of 15 to 80, else the latest that is not in the
/// future (the age is judged afterwards).
fn full_year(year: i16, today: Date) -> i16 {
    let (early, late) = (1900 + year, 2000 + year);
    let age = today.year() - late;
    // A year that may still lie before the fifteenth birthday counts as fifteen: nobody of 115 registers.
    if age >= 15 || (today.year() - early > 80 && age >= 0) {
        late
    } else {
        early
    }
}

fn calendar_date(day: i16, month: i16, year: i16) -> Option<Date> {
    Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
}

#[cfg(test)]
#[path = "date_tests.rs"]
mod tests;
