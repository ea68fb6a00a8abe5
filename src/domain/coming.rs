//! Dates, times and daily hours that lie ahead, as staff write them: when a class starts, until when one may register, when
//! the test is.
//!
//! The day always comes first, as in `domain::date`; a year may be left out and is then the next in which the day comes.
//! Nothing is guessed: what is unclear is refused and asked again.

use jiff::ToSpan;
use jiff::civil::{Date, Time};

use super::date::{Piece, pieces, split, with_century};
use super::fold;

/// Years ahead at most: anything later is a slip of the finger.
pub const FURTHEST: i16 = 3;

/// Whether a day lies where days of the office lie: from last year to [`FURTHEST`] years ahead. Dates come typed, and in the
/// data of buttons, which anybody may forge.
pub fn is_within_reach(day: Date, today: Date) -> bool {
    (today.year() - 1..=today.year() + FURTHEST).contains(&day.year())
}

/// Why a typed date is not kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ComingError {
    #[error("no date was recognised")]
    Unreadable,
    /// No such day in the calendar. Numbers as typed, the year with its century.
    #[error("there is no such date")]
    Impossible { day: i16, month: i16, year: i16 },
    /// More than [`FURTHEST`] years ahead, or years ago.
    #[error("the year is unlikely")]
    FarAway { year: i16 },
    /// The day was read, what stands behind it is no time of day.
    #[error("the time of day was not recognised")]
    NoTime,
}

/// Reads a day on the day `today`: `1 Februari 2027`, `1/2/27`, `1 feb`, `Senin, 1-2-2027`, `2027-02-01`, `besok`.
pub fn parse_date(typed: &str, today: Date) -> Result<Date, ComingError> {
    let ahead = match fold::phrase(typed).as_str() {
        "hari ini" | "today" => Some(0),
        "besok" | "bsk" | "tomorrow" => Some(1),
        "lusa" => Some(2),
        _ => None,
    };
    if let Some(days) = ahead {
        return today
            .checked_add(days.days())
            .map_err(|_| ComingError::Unreadable);
    }
    let (day, month, year) = parts(typed).ok_or(ComingError::Unreadable)?;
    let full = year.map_or(
        today.year(),
        |year| if year < 100 { 2000 + year } else { year },
    );
    let impossible = ComingError::Impossible {
        day,
        month,
        year: full,
    };
    let of = |year: i16| -> Result<Date, ComingError> {
        let (month, day) = (i8::try_from(month), i8::try_from(day));
        let (Ok(month), Ok(day)) = (month, day) else {
            return Err(impossible);
        };
        Date::new(year, month, day).map_err(|_| impossible)
    };
    let date = of(full)?;
    if year.is_none() && date < today {
        return of(full + 1);
    }
    if !is_within_reach(date, today) {
        return Err(ComingError::FarAway { year: full });
    }
    Ok(date)
}

/// Reads a day and, where one is named, a time of day: `25 Januari 2027 pukul 09.00`, `25/1/27 9:00`, `25 Januari`.
pub fn parse_moment(typed: &str, today: Date) -> Result<(Date, Option<Time>), ComingError> {
    let lower = typed.trim().to_lowercase();
    for word in ["pukul", "jam ", "jam\t", " at "] {
        if let Some((day, clock)) = lower.split_once(word) {
            let date = parse_date(day, today)?;
            let clock = parse_time(clock).ok_or(ComingError::NoTime)?;
            return Ok((date, Some(clock)));
        }
    }
    let whole = parse_date(&lower, today);
    if whole.is_ok() {
        return whole.map(|date| (date, None));
    }
    let bare = lower.trim_end_matches("wib").trim_end();
    if let Some((day, clock)) = bare.rsplit_once(char::is_whitespace)
        && let (Ok(date), Some(clock)) = (parse_date(day, today), parse_time(clock))
    {
        return Ok((date, Some(clock)));
    }
    whole.map(|date| (date, None))
}

/// Reads a time of day: `08.00`, `8:30`, `0830`, `8`, `jam 1 siang`, `15.30 WIB`.
pub fn parse_time(typed: &str) -> Option<Time> {
    let mut numbers: Vec<String> = Vec::new();
    let mut part_of_day = None;
    // A dot parts hour and minute, so it is made a blank before the text is folded.
    for word in fold::words(&typed.replace(['.', ':'], " ")) {
        if word.bytes().all(|byte| byte.is_ascii_digit()) {
            numbers.push(word);
            continue;
        }
        match word.as_str() {
            "pukul" | "jam" | "pkl" | "wib" | "tepat" => {}
            "pagi" | "siang" | "sore" | "malam" if part_of_day.is_none() => {
                part_of_day = Some(word);
            }
            _ => return None,
        }
    }
    let (hour, minute): (i8, i8) = match numbers.as_slice() {
        [hour] if hour.len() <= 2 => (hour.parse().ok()?, 0),
        [both] if both.len() == 4 => (both[..2].parse().ok()?, both[2..].parse().ok()?),
        [hour, minute] if hour.len() <= 2 && minute.len() == 2 => {
            (hour.parse().ok()?, minute.parse().ok()?)
        }
        _ => return None,
    };
    let hour = match part_of_day.as_deref() {
        Some("siang") if (1..=4).contains(&hour) => hour + 12,
        Some("sore" | "malam") if (1..=11).contains(&hour) => hour + 12,
        _ => hour,
    };
    Time::new(hour, minute, 0, 0).ok()
}

/// Why typed daily hours are not kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum HoursError {
    #[error("two times of day were not recognised")]
    Unreadable,
    #[error("the end does not lie behind the beginning")]
    Backwards { from: Time, until: Time },
}

/// Reads from when until when a day of lessons goes: `08.00–15.30`, `8 - 15.30`, `07.30 sampai 12.00`, `8 s.d. 16`.
pub fn parse_hours(typed: &str) -> Result<(Time, Time), HoursError> {
    let mut spelt_out = String::with_capacity(typed.len() + 8);
    for letter in typed.to_lowercase().chars() {
        if fold::is_dash(letter) {
            spelt_out.push_str(" sampai ");
        } else {
            spelt_out.push(letter);
        }
    }
    let spelt_out = ["s.d.", "s/d", " s.d ", " sd ", " hingga ", " to "]
        .iter()
        .fold(spelt_out, |text, word| text.replace(word, " sampai "));
    let mut halves = spelt_out.split(" sampai ");
    let (Some(from), Some(until), None) = (halves.next(), halves.next(), halves.next()) else {
        return Err(HoursError::Unreadable);
    };
    let (Some(from), Some(until)) = (parse_time(from), parse_time(until)) else {
        return Err(HoursError::Unreadable);
    };
    if until <= from {
        return Err(HoursError::Backwards { from, until });
    }
    Ok((from, until))
}

/// Day, month and year as typed; the year may be missing or have two digits.
fn parts(typed: &str) -> Option<(i16, i16, Option<i16>)> {
    use Piece::{Month, Number, Together};
    match *pieces(typed)?.as_slice() {
        [Together(value, 8)] => {
            with_century(value).map(|(day, month, year)| (day, month, Some(year)))
        }
        [Together(value, _)] => {
            split(value, 10_000, 100).map(|(day, month, year)| (day, month, Some(year)))
        }
        [
            Number(year, 4),
            Number(month, 1 | 2) | Month(month),
            Number(day, 1 | 2),
        ]
        | [
            Number(day, 1 | 2),
            Number(month, 1 | 2) | Month(month),
            Number(year, 2 | 4),
        ]
        | [Month(month), Number(day, 1 | 2), Number(year, 2 | 4)] => Some((day, month, Some(year))),
        [Number(day, 1 | 2), Number(month, 1 | 2) | Month(month)]
        | [Month(month), Number(day, 1 | 2)] => Some((day, month, None)),
        _ => None,
    }
}

#[cfg(test)]
#[path = "coming_tests.rs"]
mod tests;
