//! Moving a meeting and all that follow: each goes on by as many days of training, weekdays and days off respected.
//!
//! Days of training are counted along the weekdays of the class that are not off. Two days never become one, so what was
//! entered for another weekday pushes those behind it on.

use jiff::ToSpan;
use jiff::civil::Date;

use crate::domain::weekdays::Weekdays;

/// How far a day with lessons is looked for.
const LONGEST_GAP: i32 = 60;

/// When a class may meet.
pub struct Rhythm<'a> {
    /// On which days of the week.
    pub weekdays: Weekdays,
    /// Days off.
    pub is_off: &'a dyn Fn(Date) -> bool,
}

impl Rhythm<'_> {
    /// Are there lessons on this day?
    pub fn has(&self, day: Date) -> bool {
        self.weekdays.contains(day.weekday()) && !(self.is_off)(day)
    }

    /// The first day after this one with lessons.
    pub fn next(&self, day: Date) -> Option<Date> {
        self.look(day, 1)
    }

    /// The last day before this one with lessons.
    pub fn previous(&self, day: Date) -> Option<Date> {
        self.look(day, -1)
    }

    fn look(&self, day: Date, step: i32) -> Option<Date> {
        (1..=LONGEST_GAP)
            .map_while(|ahead| day.checked_add((ahead * step).days()).ok())
            .find(|day| self.has(*day))
    }

    /// So many days of training on from this day; back where negative.
    pub fn on(&self, day: Date, days: i32) -> Option<Date> {
        (0..days.abs()).try_fold(day, |day, _| {
            if days > 0 {
                self.next(day)
            } else {
                self.previous(day)
            }
        })
    }

    /// How many days of training lie between: negative where the second is earlier. Nothing where they are too far apart.
    pub fn between(&self, from: Date, to: Date) -> Option<i32> {
        let (first, last) = (from.min(to), from.max(to));
        let span = first.until(last).ok()?.get_days();
        if span > 400 {
            return None;
        }
        let days = first
            .series(1.day())
            .skip(1)
            .take_while(|day| *day <= last)
            .filter(|day| self.has(*day));
        let days = i32::try_from(days.count()).ok()?;
        Some(if to < from { -days } else { days })
    }
}

/// Where these days go when the first of them becomes `first`. They are in order; the same day twice goes to the same day.
/// Nothing where no day is left, or where nothing moves.
pub fn shifted(days: &[Date], first: Date, rhythm: &Rhythm<'_>) -> Option<Vec<Date>> {
    let from = *days.first()?;
    if from == first {
        return None;
    }
    let on = rhythm.between(from, first)?;
    let mut moved: Vec<(Date, Date)> = vec![(from, first)];
    for day in days.iter().skip(1) {
        let (last, last_moved) = *moved.last()?;
        let target = if *day == last {
            last_moved
        } else {
            // What was off the rhythm, a Saturday say, is counted from the day with lessons before it.
            let target = rhythm.on(*day, on).filter(|target| *target > last_moved);
            target.or_else(|| rhythm.next(last_moved))?
        };
        moved.push((*day, target));
    }
    Some(moved.into_iter().map(|(_, target)| target).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn days(of: &[i8]) -> Vec<Date> {
        of.iter().map(|day| date(2027, 2, *day)).collect()
    }

    /// February 2027 begins on a Monday; the 5th is off here.
    fn moved(from: &[i8], first: i8) -> Option<Vec<i8>> {
        let off = |day: Date| day == date(2027, 2, 5);
        let rhythm = Rhythm {
            weekdays: Weekdays::MONDAY_TO_FRIDAY,
            is_off: &off,
        };
        let moved = shifted(&days(from), date(2027, 2, first), &rhythm)?;
        Some(moved.into_iter().map(Date::day).collect())
    }

    #[test]
    fn each_goes_on_by_as_many_days_of_training() {
        assert_eq!(moved(&[1, 2, 3, 4, 8], 2), Some(vec![2, 3, 4, 8, 9]));
        assert_eq!(moved(&[3, 4, 8], 8), Some(vec![8, 9, 10]));
        assert_eq!(moved(&[1, 2], 1), None);
    }

    #[test]
    fn two_days_never_become_one() {
        // The 6th is a Saturday.
        assert_eq!(moved(&[4, 6, 8], 8), Some(vec![8, 9, 10]));
        assert_eq!(moved(&[1, 1, 2], 3), Some(vec![3, 3, 4]));
    }

    #[test]
    fn a_range_may_come_earlier() {
        assert_eq!(moved(&[9, 10, 11], 8), Some(vec![8, 9, 10]));
        assert_eq!(moved(&[8, 9], 4), Some(vec![4, 8]));
    }
}
