//! Seats and the queue: cases REG-03, REG-05, REG-11 as far as they are rules.

use jiff::civil::date;

use super::*;

fn queue(hindrances: &[Option<Skip>]) -> Vec<Waiting> {
    let waiting = |(place, hindrance): (i64, &Option<Skip>)| Waiting {
        application: place,
        hindrance: *hindrance,
    };
    (1..).zip(hindrances).map(waiting).collect()
}

fn jakarta(text: &str) -> Timestamp {
    format!("{text}:00+07:00").parse().unwrap()
}

/// REG-03, REG-11: never negative, and only as many move up as there are seats.
#[test]
fn only_free_seats_are_given() {
    assert_eq!(
        (free(10, 9), free(10, 11), free(0, 0), free(15, 18)),
        (1, 0, 0, 0)
    );
    let moved = move_up(free(10, 9), &queue(&[None, None, None]));
    assert_eq!(moved.up, [1]);
    assert_eq!(move_up(free(10, 11), &queue(&[None])), Moved::default());
}

/// REG-05: whoever cannot take the seat is passed by with a reason; the seat does not stay empty.
#[test]
fn whoever_cannot_is_passed_by_with_a_reason() {
    let moved = move_up(
        1,
        &queue(&[Some(Skip::OtherClass), Some(Skip::NoConsent), None, None]),
    );
    assert_eq!(moved.up, [3]);
    assert_eq!(
        moved.passed_by,
        [(1, Skip::OtherClass), (2, Skip::NoConsent)]
    );
    let nobody = move_up(2, &queue(&[Some(Skip::OtherClass)]));
    assert_eq!(nobody.up, Vec::<i64>::new());
}

/// Whoever is put into the queue while a seat is free would have it at once, so staff hear it before.
#[test]
fn waiting_for_a_free_seat_is_no_waiting() {
    let clash = Some(Skip::OtherClass);
    for (free, ahead, own, at_once) in [
        (0, vec![], None, false),
        (1, vec![], None, true),
        (1, vec![None], None, false),
        (1, vec![clash], None, true),
        (2, vec![None, clash], None, true),
        (1, vec![], clash, false),
    ] {
        let said = rises_at_once(free, &queue(&ahead), own);
        assert_eq!(said, at_once, "{free} {ahead:?} {own:?}");
    }
}

#[test]
fn a_seat_is_held_for_a_working_day_and_not_beyond_the_second_day() {
    let none = |_: Date| false;
    let fixed = fixed_from(date(2027, 2, 2), None);
    // Wednesday, then Friday over the weekend.
    assert_eq!(
        held_until(jakarta("2027-01-27T10:00"), fixed, &none),
        jakarta("2027-01-28T10:00")
    );
    assert_eq!(
        held_until(jakarta("2027-01-29T10:00"), fixed, &none),
        jakarta("2027-02-01T10:00")
    );
    // On the second day itself: to its end, or three hours at least.
    assert_eq!(held_until(jakarta("2027-02-02T12:00"), fixed, &none), fixed);
    let earlier = fixed_from(date(2027, 2, 2), Some(jakarta("2027-02-01T12:00")));
    assert_eq!(
        held_until(jakarta("2027-02-01T11:00"), earlier, &none),
        jakarta("2027-02-01T14:00")
    );
}

#[test]
fn seats_move_in_working_hours_and_near_the_start_whenever_people_may_be_written_to() {
    let none = |_: Date| false;
    let starts = date(2027, 2, 1);
    assert!(may_move(jakarta("2027-01-20T09:00"), starts, &none));
    assert!(!may_move(jakarta("2027-01-20T19:00"), starts, &none));
    assert!(!may_move(jakarta("2027-01-23T09:00"), starts, &none));
    assert!(may_move(jakarta("2027-01-31T09:00"), starts, &none));
    assert!(!may_move(jakarta("2027-01-31T22:00"), starts, &none));
}

#[test]
fn whoever_is_late_takes_a_seat_only_when_nobody_waits_for_it() {
    let (now, fixed) = (Timestamp::UNIX_EPOCH, Timestamp::MAX);
    assert!(still_free(10, 9, 0, now, fixed));
    assert!(!still_free(10, 10, 0, now, fixed));
    assert!(!still_free(10, 9, 1, now, fixed));
    assert!(!still_free(10, 9, 0, fixed, fixed));
    assert!(!still_free(10, 12, 0, now, fixed));
}
