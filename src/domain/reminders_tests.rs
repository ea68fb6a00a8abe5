//! When people are reminded of what lies ahead.

use jiff::civil::date;
use proptest::prelude::*;

use super::*;

/// Nyepi and Idulfitri of 2027.
fn still(day: Date) -> bool {
    [8, 10, 11].contains(&day.day()) && (day.year(), day.month()) == (2027, 3)
}

fn fasting(day: Date) -> bool {
    (date(2027, 2, 8)..=date(2027, 3, 9)).contains(&day)
}

const CALENDAR: Calendar<'static> = Calendar {
    still: &still,
    fasting: &fasting,
};

fn at(text: &str) -> Timestamp {
    format!("{text}:00+07:00").parse().unwrap()
}

fn evening_of(year: i16, month: i8, day: i8, application: i64) -> Window {
    evening_before(date(year, month, day), application, CALENDAR).unwrap()
}

#[test]
fn people_are_spread_over_the_evening_before() {
    let first = evening_of(2027, 4, 13, 90);
    assert_eq!(first.from, at("2027-04-12T18:45"));
    assert_eq!(first.until, at("2027-04-12T20:30"));
    assert_eq!(evening_of(2027, 4, 13, 179).from, at("2027-04-12T20:14"));
}

#[test]
fn month_ends_leap_days_and_new_year_are_days_like_others() {
    for ((year, month, day), before) in [
        ((2028, 3, 1), "2028-02-29T18:45"),
        ((2027, 3, 1), "2027-02-28T16:00"),
        ((2028, 2, 29), "2028-02-28T18:45"),
        ((2027, 1, 1), "2026-12-31T18:45"),
        ((2027, 8, 1), "2027-07-31T18:45"),
    ] {
        assert_eq!(evening_of(year, month, day, 0).from, at(before));
    }
    let week = |first| week_before(first, 0, CALENDAR).unwrap();
    assert_eq!(week(date(2028, 3, 7)).from, at("2028-02-29T18:45"));
    assert_eq!(week(date(2027, 1, 4)).from, at("2026-12-28T18:45"));
}

#[test]
fn in_ramadan_the_evening_is_before_the_fast_is_broken() {
    assert_eq!(evening_of(2027, 2, 9, 0).from, at("2027-02-08T16:00"));
    assert_eq!(evening_of(2027, 2, 9, 89).from, at("2027-02-08T17:29"));
}

#[test]
fn a_still_evening_moves_to_the_one_before() {
    assert_eq!(
        evening_of(2027, 3, 9, 0).from,
        at("2027-03-07T16:00"),
        "Nyepi"
    );
    assert_eq!(
        evening_of(2027, 3, 12, 0).from,
        at("2027-03-09T16:00"),
        "Idulfitri"
    );
}

#[test]
fn a_morning_is_of_use_until_half_an_hour_before() {
    let eight = morning_of(at("2027-04-13T08:00")).unwrap();
    assert_eq!(
        (eight.from, eight.until),
        (at("2027-04-13T06:30"), at("2027-04-13T07:30"))
    );
    let seven = morning_of(at("2027-04-13T07:00")).unwrap();
    assert!(seven.holds(at("2027-04-13T06:30")));
    assert_eq!(morning_of(at("2027-04-13T06:59")), None);
}

#[test]
fn a_seat_is_remembered_three_hours_before_or_earlier_never_later() {
    let due = |soon, until| seat_hours(at(soon), at(until), CALENDAR).map(|window| window.from);
    assert_eq!(
        due("2027-01-28T15:00", "2027-01-29T15:00"),
        Some(at("2027-01-29T11:29")),
        "Friday prayer"
    );
    assert_eq!(
        due("2027-01-27T16:00", "2027-01-28T16:00"),
        Some(at("2027-01-28T13:00"))
    );
    assert_eq!(
        due("2027-01-27T08:00", "2027-01-28T08:00"),
        Some(at("2027-01-27T20:29")),
        "the night"
    );
    assert_eq!(
        due("2027-01-28T09:00", "2027-01-28T14:00"),
        None,
        "held for ten hours"
    );
}

#[test]
fn a_letter_waits_neither_into_the_quiet_nor_past_its_use() {
    let evening = evening_of(2027, 4, 13, 0);
    assert_eq!(
        last_useful(evening, at("2027-04-12T18:45")),
        at("2027-04-12T20:30")
    );
    let morning = morning_of(at("2027-04-13T08:00")).unwrap();
    assert_eq!(
        last_useful(morning, at("2027-04-13T06:30")),
        at("2027-04-13T07:30")
    );
    let week = week_before(date(2027, 4, 13), 0, CALENDAR).unwrap();
    assert_eq!(
        last_useful(week, at("2027-04-09T09:00")),
        at("2027-04-09T11:30"),
        "a Friday"
    );
}

proptest! {
    /// Whatever the day and the person: in order, apart, and never in quiet time.
    #[test]
    fn the_windows_of_a_meeting_follow_each_other(days in 0i32..3_650, minutes in 390i64..1_200, application in 0i64..10_000) {
        let day = date(2026, 1, 1).saturating_add(days.days());
        let starts = wib::instant(day, time(0, 0, 0, 0)).unwrap() + SignedDuration::from_mins(minutes);
        let week = week_before(day, application, CALENDAR).unwrap();
        let evening = evening_before(day, application, CALENDAR).unwrap();
        prop_assert!(week.from < week.until && week.until < evening.from);
        prop_assert!(evening.from < evening.until && evening.until < starts);
        prop_assert!(starts - FIRST_AHEAD < week.from && starts - AHEAD < evening.from);
        for from in [week.from, evening.from] {
            prop_assert!(!quiet::is_quiet_on(from, &still));
        }
        if let Some(morning) = morning_of(starts) {
            prop_assert!(evening.until < morning.from && morning.until < starts);
        }
    }
}
