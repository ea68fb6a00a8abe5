//! The quiet hours of the calendar: those of every day (`domain::quiet`), and the still days of the list of holidays, Idulfitri
//! and Nyepi. When people fast stands in a list of its own.
//!
//! Estimates count here: a message that waits a day, or comes some hours earlier, harms nobody.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::Deserialize;

use super::{Catalog, CatalogError, DaysOff, Holiday, HolidayKind, catalog, table};
use crate::domain::quiet as hours;
use crate::domain::reminders::Calendar;

/// Words in the names of the days on which nothing is sent unasked.
const STILL: [&str; 2] = ["Idulfitri", "Nyepi"];

/// A month of fasting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ramadan {
    pub first: Date,
    pub last: Date,
}

#[derive(Deserialize)]
struct Row {
    year: i16,
    first: Date,
    last: Date,
}

const FILE: &str = "ramadan.csv";

pub(super) fn load() -> Result<Vec<Ramadan>, CatalogError> {
    let rows: Vec<Row> = table::rows(FILE, include_str!("data/ramadan.csv"))?;
    table::expect_unique(FILE, rows.iter().map(|row| row.year.to_string()))?;
    let from_row = |row: Row| {
        // A month of the moon.
        let days = row.first.until(row.last).map_or(0, |span| span.get_days());
        if (28..30).contains(&days) {
            let (first, last) = (row.first, row.last);
            Ok(Ramadan { first, last })
        } else {
            let what = row.year.to_string();
            Err(CatalogError::Wrong { file: FILE, what })
        }
    };
    rows.into_iter().map(from_row).collect()
}

impl Holiday {
    /// Is nothing sent unasked on this day?
    pub fn is_still(&self) -> bool {
        let named = |word: &&str| self.name.contains(*word);
        self.kind == HolidayKind::National && STILL.iter().any(named)
    }
}

impl DaysOff {
    /// Is nothing sent unasked on this day?
    pub fn is_still(&self, day: Date) -> bool {
        self.on(day).is_some_and(Holiday::is_still)
    }
}

impl Catalog {
    /// Do people fast on this day?
    pub fn is_fasting(&self, day: Date) -> bool {
        let mut months = self.ramadan.iter();
        months.any(|month| month.first <= day && day <= month.last)
    }
}

/// Works something out with what the calendar says, as the office keeps it.
pub fn with_calendar<T>(off: &DaysOff, work: impl FnOnce(Calendar<'_>) -> T) -> T {
    work(Calendar {
        still: &|day| off.is_still(day),
        fasting: &|day| catalog().is_fasting(day),
    })
}

/// By the list that comes with the program: most of what may wait does not ask the office.
fn still(day: Date) -> bool {
    catalog().holiday_on(day).is_some_and(Holiday::is_still)
}

/// Whether unasked messages wait at this moment.
pub fn is_quiet(at: Timestamp) -> bool {
    hours::is_quiet_on(at, &still)
}

/// The first moment from `at` on that is not quiet; `at` itself if it is not.
pub fn next_allowed(at: Timestamp) -> Timestamp {
    hours::next_allowed_on(at, &still)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn idulfitri_and_nyepi_are_still_and_the_leave_beside_them_is_not() {
        for day in [
            date(2026, 3, 19),
            date(2026, 3, 21),
            date(2027, 3, 8),
            date(2027, 3, 11),
        ] {
            assert!(still(day), "{day}");
        }
        for day in [
            date(2026, 3, 18),
            date(2026, 3, 20),
            date(2026, 12, 25),
            date(2027, 3, 9),
        ] {
            assert!(!still(day), "{day}");
        }
    }

    #[test]
    fn people_fast_until_the_day_before_idulfitri() {
        for holiday in catalog().holidays() {
            let before = holiday.date.yesterday().unwrap();
            if holiday.name.starts_with("Idulfitri") && !still(before) {
                assert!(catalog().is_fasting(before), "{before}");
                assert!(!catalog().is_fasting(holiday.date), "{}", holiday.date);
            }
        }
        assert!(!catalog().is_fasting(date(2027, 2, 7)));
        assert!(catalog().is_fasting(date(2027, 2, 8)));
    }
}
