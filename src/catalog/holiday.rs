//! National holidays and days of joint leave (cuti bersama).
//!
//! Only what a decree names is official. Later years hold estimates, and Islamic dates may shift by a day: nothing is
//! decided by an estimate without asking staff.

use jiff::civil::Date;
use serde::Deserialize;

use super::{Catalog, CatalogError, table};

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub enum HolidayKind {
    /// Everybody is free.
    #[serde(rename = "libur")]
    National,
    /// Offices are closed between or beside holidays.
    #[serde(rename = "cuti_bersama")]
    JointLeave,
}

/// How sure the date is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub enum HolidayStatus {
    /// Named by the joint decree of three ministers.
    #[serde(rename = "resmi")]
    Official,
    /// The same day every year, the decree still to come.
    #[serde(rename = "tetap")]
    Fixed,
    /// Computed or foretold; may be moved.
    #[serde(rename = "perkiraan")]
    Estimate,
    /// Kept by head or admin.
    #[serde(skip)]
    Decided,
}

/// One free day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Holiday {
    pub date: Date,
    pub name: String,
    pub kind: HolidayKind,
    pub status: HolidayStatus,
}

impl Holiday {
    /// Named by a decree, the same day every year, or decided by the office.
    pub fn is_certain(&self) -> bool {
        match self.status {
            HolidayStatus::Official | HolidayStatus::Fixed | HolidayStatus::Decided => true,
            HolidayStatus::Estimate => false,
        }
    }
}

#[derive(Deserialize)]
struct Row {
    date: Date,
    weekday: String,
    name: String,
    #[serde(rename = "type")]
    kind: HolidayKind,
    status: HolidayStatus,
}

const FILE: &str = "holidays.csv";
const WEEKDAYS: [&str; 7] = [
    "Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu",
];

pub(super) fn load() -> Result<Vec<Holiday>, CatalogError> {
    let rows: Vec<Row> = table::rows(FILE, include_str!("data/holidays.csv"))?;
    table::expect_unique(FILE, rows.iter().map(|row| row.date.to_string()))?;
    // They are looked up by halving.
    if let Some(pair) = rows.windows(2).find(|pair| pair[0].date > pair[1].date) {
        return Err(CatalogError::Wrong {
            file: FILE,
            what: pair[1].date.to_string(),
        });
    }
    rows.into_iter().map(from_row).collect()
}

/// The weekday in the file is a check on its date: it was typed from another source.
fn from_row(row: Row) -> Result<Holiday, CatalogError> {
    let place = usize::try_from(row.date.weekday().to_monday_zero_offset()).unwrap_or_default();
    if WEEKDAYS[place] != row.weekday {
        return Err(CatalogError::Wrong {
            file: FILE,
            what: format!("{} ({})", row.date, row.weekday),
        });
    }
    Ok(Holiday {
        date: row.date,
        name: row.name,
        kind: row.kind,
        status: row.status,
    })
}

impl Catalog {
    /// In the order of their dates.
    pub fn holidays(&self) -> &[Holiday] {
        &self.holidays
    }

    /// The holiday or joint leave of a day, estimates too: look at its status before anything is decided by it.
    pub fn holiday_on(&self, day: Date) -> Option<&Holiday> {
        // Their dates are unique and in order.
        let place = self.holidays.binary_search_by_key(&day, |one| one.date);
        place.ok().map(|place| &self.holidays[place])
    }

    /// Whether everybody is free on this day for certain: official or fixed, holiday or joint leave. No estimate counts.
    pub fn is_holiday(&self, day: Date) -> bool {
        self.holiday_on(day).is_some_and(Holiday::is_certain)
    }

    /// The estimates from `first` to `last`, both included, that fall on these days: what staff are asked about.
    pub fn estimates_between(&self, first: Date, last: Date) -> impl Iterator<Item = &Holiday> {
        self.holidays
            .iter()
            .filter(move |one| (first..=last).contains(&one.date) && !one.is_certain())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::catalog;
    use jiff::civil::date;

    #[test]
    fn holidays_stand_in_order_and_the_year_of_the_decree_is_official() {
        let holidays = catalog().holidays();
        assert!(holidays.is_sorted_by_key(|holiday| holiday.date));
        let of_2026 = |kind| {
            let official = |holiday: &&Holiday| {
                holiday.date.year() == 2026
                    && holiday.kind == kind
                    && holiday.status == HolidayStatus::Official
            };
            holidays.iter().filter(official).count()
        };
        assert_eq!(
            (
                of_2026(HolidayKind::National),
                of_2026(HolidayKind::JointLeave)
            ),
            (17, 8)
        );
        let eid = holidays
            .iter()
            .find(|holiday| holiday.date == date(2027, 3, 10))
            .unwrap();
        assert_eq!(eid.status, HolidayStatus::Estimate);
    }

    #[test]
    fn joint_leave_and_fixed_days_are_free_and_estimates_are_told_apart() {
        assert!(catalog().is_holiday(date(2026, 3, 18)), "joint leave");
        assert!(catalog().is_holiday(date(2027, 8, 17)), "fixed");
        assert!(!catalog().is_holiday(date(2026, 3, 17)), "a plain Tuesday");
        let eid = date(2027, 3, 10);
        assert!(!catalog().is_holiday(eid));
        assert_eq!(
            catalog().holiday_on(eid).unwrap().name,
            "Idulfitri 1448 Hijriah"
        );
        assert_eq!(catalog().holiday_on(date(2027, 3, 9)), None);
    }

    #[test]
    fn only_estimates_within_the_days_are_asked_about() {
        let dates: Vec<_> = catalog()
            .estimates_between(date(2027, 5, 1), date(2027, 5, 16))
            .map(|one| one.date)
            .collect();
        assert_eq!(dates, [date(2027, 5, 6), date(2027, 5, 16)]);
    }
}
