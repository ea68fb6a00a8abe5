//! Working days and hours over weekends, holidays and the edges of the day.

use super::*;
use jiff::civil::date;
use proptest::prelude::*;

fn jakarta(text: &str) -> Timestamp {
    format!("{text}:00+07:00").parse().unwrap()
}

/// Christmas of 2026: Thursday joint leave, Friday holiday.
fn christmas(day: Date) -> bool {
    [date(2026, 12, 24), date(2026, 12, 25)].contains(&day)
}

fn due(asked: &str) -> Timestamp {
    one_working_day_after(jakarta(asked), &christmas)
}

#[test]
fn the_office_is_open_from_eight_to_half_past_three_on_working_days() {
    let open = |text| is_open(jakarta(text), &christmas);
    assert!(open("2026-12-21T08:00") && open("2026-12-21T15:29"));
    assert!(!open("2026-12-21T07:59") && !open("2026-12-21T15:30"));
    assert!(!open("2026-12-24T10:00"), "joint leave");
    assert!(!open("2026-12-26T10:00"), "Saturday");
}

#[test]
fn what_is_asked_during_the_day_is_due_at_the_same_hour_of_the_next_working_day() {
    assert_eq!(due("2026-12-21T10:15"), jakarta("2026-12-22T10:15"));
    assert_eq!(due("2026-12-18T14:00"), jakarta("2026-12-21T14:00"));
    assert_eq!(due("2026-12-23T09:00"), jakarta("2026-12-28T09:00"));
}

#[test]
fn what_is_asked_while_the_office_is_closed_counts_from_when_it_opens() {
    assert_eq!(due("2026-12-21T06:00"), jakarta("2026-12-22T08:00"));
    assert_eq!(due("2026-12-21T15:30"), jakarta("2026-12-23T08:00"));
    assert_eq!(due("2026-12-21T23:30"), jakarta("2026-12-23T08:00"));
    // Saturday: counts from Monday, due on Tuesday.
    assert_eq!(due("2026-12-19T10:00"), jakarta("2026-12-22T08:00"));
    assert_eq!(due("2026-12-24T10:00"), jakarta("2026-12-29T08:00"));
}

#[test]
fn the_next_working_day_is_never_the_day_itself() {
    let next = |day| next_working_day(day, &christmas);
    assert_eq!(next(date(2026, 12, 21)), date(2026, 12, 22));
    assert_eq!(next(date(2026, 12, 23)), date(2026, 12, 28));
    assert_eq!(next(date(2026, 12, 26)), date(2026, 12, 28));
}

#[test]
fn working_days_are_counted_back_over_weekend_and_holidays() {
    let before = |n| working_days_before(date(2026, 12, 28), n, &christmas);
    assert_eq!(before(0), date(2026, 12, 28));
    assert_eq!(before(1), date(2026, 12, 23));
    assert_eq!(before(3), date(2026, 12, 21));
    assert_eq!(before(4), date(2026, 12, 18));
    // From a Sunday, the first working day before it is the Friday, or what is left of that week.
    assert_eq!(
        working_days_before(date(2026, 12, 27), 1, &christmas),
        date(2026, 12, 23)
    );
}

#[test]
fn a_list_that_makes_every_day_free_holds_no_answer_back_for_ever() {
    assert_eq!(
        next_working_day(date(2026, 12, 18), &|_| true),
        date(2026, 12, 21)
    );
    assert_eq!(
        working_days_before(date(2026, 12, 21), 1, &|_| true),
        date(2026, 12, 18)
    );
}

proptest! {
    #[test]
    fn one_working_day_later_the_office_is_open_and_the_wait_is_short(minute in 0i64..3_000_000) {
        let at = Timestamp::from_second(1_767_200_400 + minute * 60).unwrap();
        let due = one_working_day_after(at, &christmas);
        prop_assert!(is_open(due, &christmas));
        let hours = due.duration_since(at).as_hours();
        prop_assert!((16..=24 * 6).contains(&hours), "{hours} hours");
    }

    #[test]
    fn the_day_before_the_next_working_day_is_the_day_itself(offset in 0i32..2000) {
        let day = date(2026, 1, 1).saturating_add(offset.days());
        let next = next_working_day(day, &christmas);
        let back = working_days_before(next, 1, &christmas);
        prop_assert!(back <= day);
        prop_assert_eq!(back == day, is_working_day(day, &christmas));
    }
}
