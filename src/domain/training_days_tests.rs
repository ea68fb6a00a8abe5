//! Days of classes as real offices held them, and the edges.

use super::*;
use jiff::civil::{Weekday, date};
use proptest::prelude::*;

const EIGHT_A_DAY: u16 = 8;
const MONDAY_TO_FRIDAY: Weekdays = Weekdays::MONDAY_TO_FRIDAY;

fn hours(total: u16) -> Length {
    Length::LessonHours {
        total,
        per_day: EIGHT_A_DAY,
    }
}

fn never(_: Date) -> bool {
    false
}

/// `domain.md` 2: 260 JP are 32.5 days and take 33.
#[test]
fn lesson_hours_become_the_days_that_places_announced() {
    for (total, days) in [
        (160, 20),
        (240, 30),
        (260, 33),
        (320, 40),
        (480, 60),
        (40, 5),
    ] {
        assert_eq!(hours(total).days(), days, "{total} JP");
    }
    assert_eq!(Length::Days(33).days(), 33);
}

/// Lampung 2022: 1 March to 12 April, Monday to Friday, without Nyepi on 3 March.
#[test]
fn the_first_batch_of_2022_took_thirty_days_without_nyepi() {
    let nyepi = |day: Date| day == date(2022, 3, 3);
    let days = training_days(date(2022, 3, 1), hours(240), MONDAY_TO_FRIDAY, &nyepi).unwrap();
    assert_eq!(days.len(), 30);
    assert_eq!(days.last(), Some(&date(2022, 4, 12)));
    assert!(!days.contains(&date(2022, 3, 3)));
    assert_eq!(
        left_out(days[0], date(2022, 4, 12), MONDAY_TO_FRIDAY, &nyepi),
        [date(2022, 3, 3)]
    );
    // Had Nyepi not been free, it would have ended on the eleventh.
    let days = training_days(date(2022, 3, 1), hours(240), MONDAY_TO_FRIDAY, &never).unwrap();
    assert_eq!(days.last(), Some(&date(2022, 4, 11)));
}

#[test]
fn a_holiday_on_a_day_without_lessons_is_not_left_out_twice() {
    let sunday = |day: Date| day == date(2022, 3, 6);
    let (first, last) = (date(2022, 3, 1), date(2022, 3, 31));
    assert!(left_out(first, last, MONDAY_TO_FRIDAY, &sunday).is_empty());
    assert_eq!(
        training_days(first, hours(80), MONDAY_TO_FRIDAY, &sunday),
        training_days(first, hours(80), MONDAY_TO_FRIDAY, &never)
    );
}

#[test]
fn a_class_of_one_day_ends_on_the_day_it_begins() {
    let start = date(2027, 4, 12);
    for length in [Length::Days(1), hours(1), hours(8)] {
        let days = training_days(start, length, MONDAY_TO_FRIDAY, &never);
        assert_eq!(days, Ok(vec![start]));
    }
}

#[test]
fn a_start_on_a_free_day_names_the_next_day_that_is_possible() {
    // Friday 25 December 2026, and the Thursday before it is joint leave.
    let christmas = |day: Date| [date(2026, 12, 24), date(2026, 12, 25)].contains(&day);
    let begin = |start| training_days(start, hours(240), MONDAY_TO_FRIDAY, &christmas);
    assert_eq!(
        begin(date(2026, 12, 24)),
        Err(DaysError::StartIsHoliday {
            next: date(2026, 12, 28)
        })
    );
    assert_eq!(
        begin(date(2026, 12, 27)),
        Err(DaysError::StartHasNoLessons {
            next: date(2026, 12, 28)
        })
    );
    let first = begin(date(2026, 12, 28)).unwrap()[0];
    assert_eq!(first, date(2026, 12, 28));
}

#[test]
fn nothing_to_spread_is_said_at_once() {
    let start = date(2027, 4, 12);
    let nothing = Err(DaysError::Nothing);
    let no_hours = Length::LessonHours {
        total: 240,
        per_day: 0,
    };
    for length in [Length::Days(0), hours(0), no_hours] {
        assert_eq!(
            training_days(start, length, MONDAY_TO_FRIDAY, &never),
            nothing
        );
    }
    assert_eq!(
        training_days(start, hours(240), Weekdays::NONE, &never),
        nothing
    );
}

#[test]
fn a_slip_of_the_finger_is_no_class_of_a_decade() {
    let start = date(2027, 4, 12);
    let try_days = |days, weekdays| training_days(start, Length::Days(days), weekdays, &never);
    assert_eq!(try_days(400, MONDAY_TO_FRIDAY).unwrap().len(), 400);
    for days in [401, 26_000, u16::MAX] {
        assert_eq!(
            try_days(days, MONDAY_TO_FRIDAY),
            Err(DaysError::TooLong { days })
        );
    }
    let mondays = Weekdays::NONE.with(Weekday::Monday);
    assert_eq!(try_days(61, mondays).unwrap().len(), 61);
    assert_eq!(
        try_days(200, mondays),
        Err(DaysError::TooLong { days: 200 })
    );
    let a_jp_a_day = Length::LessonHours {
        total: 480,
        per_day: 1,
    };
    assert_eq!(
        training_days(start, a_jp_a_day, MONDAY_TO_FRIDAY, &never),
        Err(DaysError::TooLong { days: 480 })
    );
}

#[test]
fn holidays_that_never_end_are_an_error_and_no_endless_search() {
    let start = date(2027, 4, 12);
    let after_start = |day: Date| day > start;
    assert_eq!(
        training_days(start, hours(240), MONDAY_TO_FRIDAY, &after_start),
        Err(DaysError::NoDayLeft)
    );
    assert_eq!(
        training_days(start, hours(240), MONDAY_TO_FRIDAY, &|_| true),
        Err(DaysError::NoDayLeft)
    );
    assert_eq!(
        training_days(
            Date::MAX,
            hours(240),
            Weekdays::from_iter(crate::domain::weekdays::WEEK),
            &never
        ),
        Err(DaysError::NoDayLeft)
    );
}

#[test]
fn classes_that_share_a_single_day_overlap() {
    let (april, may) = (
        (date(2027, 4, 1), date(2027, 4, 30)),
        (date(2027, 5, 1), date(2027, 5, 31)),
    );
    assert!(!overlaps(april, may) && !overlaps(may, april));
    let from_the_last_day = (date(2027, 4, 30), date(2027, 5, 5));
    assert!(overlaps(april, from_the_last_day) && overlaps(from_the_last_day, may));
    let within = (date(2027, 4, 10), date(2027, 4, 10));
    assert!(overlaps(april, within) && overlaps(within, april));
}

proptest! {
    #[test]
    fn the_days_are_as_many_as_asked_in_order_and_none_is_free(
        offset in 0i32..2000,
        length in 1u16..120,
        week in 1usize..128,
        free in prop::collection::hash_set(0i32..2400, 0..40),
    ) {
        let epoch = date(2026, 1, 1);
        let start = epoch.checked_add(offset.days()).unwrap();
        let weekdays: Weekdays = crate::domain::weekdays::WEEK
            .into_iter()
            .enumerate()
            .filter(|(place, _)| week & (1 << place) != 0)
            .map(|(_, day)| day)
            .collect();
        let is_free = |day: Date| free.contains(&epoch.until(day).unwrap().get_days());
        match training_days(start, Length::Days(length), weekdays, &is_free) {
            Ok(days) => {
                prop_assert_eq!(days.len(), usize::from(length));
                prop_assert_eq!(days[0], start);
                prop_assert!(days.is_sorted_by(|one, next| one < next));
                prop_assert!(days.iter().all(|day| weekdays.contains(day.weekday()) && !is_free(*day)));
                // No day in between was passed over but for a holiday.
                let last = days[days.len() - 1];
                let all = start.series(1.day()).take_while(|day| *day <= last);
                let lessons = all.filter(|day| weekdays.contains(day.weekday())).count();
                prop_assert_eq!(lessons, days.len() + left_out(start, last, weekdays, &is_free).len());
            }
            Err(DaysError::StartIsHoliday { next }) => {
                prop_assert!(is_free(start) && next > start && !is_free(next));
            }
            Err(DaysError::StartHasNoLessons { next }) => {
                prop_assert!(!weekdays.contains(start.weekday()) && weekdays.contains(next.weekday()));
            }
            Err(DaysError::TooLong { .. } | DaysError::NoDayLeft | DaysError::Nothing) => {}
        }
    }
}
