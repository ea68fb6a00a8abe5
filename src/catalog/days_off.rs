//! Days off as the office keeps them: what head and admins decided about single days wins over the list of holidays that comes
//! with the program. Copies of it share one list, so it is handed about freely.

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::civil::Date;

use super::{Holiday, HolidayKind, HolidayStatus, catalog};

/// What the office decided about one day.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Decided {
    /// Nobody is taught on it.
    Off(Holiday),
    /// A working day after all, though it was called so.
    Working(String),
}

/// The days off.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct DaysOff(Arc<BTreeMap<Date, Decided>>);

impl DaysOff {
    /// The list of the program under what was decided: each day with its name, off or not.
    pub fn new(decided: impl IntoIterator<Item = (Date, bool, String)>) -> Self {
        Self::default().with(decided)
    }

    /// The same with days that are decided anew.
    #[must_use]
    pub fn with(&self, decided: impl IntoIterator<Item = (Date, bool, String)>) -> Self {
        let mut all = BTreeMap::clone(&self.0);
        all.extend(decided.into_iter().map(|(date, off, name)| {
            let decision = if off {
                Decided::Off(Holiday {
                    date,
                    name,
                    kind: HolidayKind::National,
                    status: HolidayStatus::Decided,
                })
            } else {
                Decided::Working(name)
            };
            (date, decision)
        }));
        Self(Arc::new(all))
    }

    /// What a day was called that the office made a working day.
    pub fn dropped(&self, day: Date) -> Option<&str> {
        match self.0.get(&day) {
            Some(Decided::Working(name)) => Some(name),
            Some(Decided::Off(_)) | None => None,
        }
    }

    /// The holiday of a day, estimates too.
    pub fn on(&self, day: Date) -> Option<&Holiday> {
        match self.0.get(&day) {
            Some(Decided::Off(holiday)) => Some(holiday),
            Some(Decided::Working(_)) => None,
            None => catalog().holiday_on(day),
        }
    }

    /// Whether everybody is free on this day for certain. No estimate counts.
    pub fn is_off(&self, day: Date) -> bool {
        self.on(day).is_some_and(Holiday::is_certain)
    }

    /// Whether a class that begins on `start` has no lessons on this day: estimates are left out too, except that staff may
    /// insist on the first day.
    pub fn without_lessons(&self, day: Date, start: Date) -> bool {
        self.on(day)
            .is_some_and(|holiday| holiday.is_certain() || day != start)
    }

    /// The holidays of a year in the order of their dates, estimates too.
    pub fn of_year(&self, year: i16) -> Vec<Holiday> {
        let kept = catalog()
            .holidays()
            .iter()
            .filter(|holiday| !self.0.contains_key(&holiday.date));
        let added = self.0.values().filter_map(|decided| match decided {
            Decided::Off(holiday) => Some(holiday),
            Decided::Working(_) => None,
        });
        let mut found: Vec<Holiday> = kept
            .chain(added)
            .filter(|holiday| holiday.date.year() == year)
            .cloned()
            .collect();
        found.sort_by_key(|holiday| holiday.date);
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn what_the_office_decided_wins_over_the_list() {
        let (eid, moved) = (date(2027, 3, 10), date(2027, 3, 9));
        let name = || "Idulfitri 1448 Hijriah".to_owned();
        let days = DaysOff::new([(eid, false, name()), (moved, true, name())]);
        assert_eq!(days.on(eid), None);
        assert!(days.is_off(moved));
        assert!(!DaysOff::default().is_off(eid), "an estimate");
        assert!(DaysOff::default().without_lessons(eid, date(2027, 3, 1)));
        assert!(!DaysOff::default().without_lessons(eid, eid));
        let of_2027 = |days: &DaysOff| days.of_year(2027).into_iter().map(|one| one.date);
        assert!(of_2027(&days).any(|day| day == moved));
        assert!(!of_2027(&days).any(|day| day == eid));
        assert!(of_2027(&DaysOff::default()).any(|day| day == eid));
    }
}
