//! When people are reminded.

use jiff::civil::datetime;

use super::*;

#[test]
fn the_office_hears_of_results_that_are_missing_three_working_days_before_and_on_the_day() {
    let monday = jiff::civil::date(2027, 2, 1);
    let at = |text: &str| text.parse::<Timestamp>().unwrap();
    let due = |now: &str| unannounced(monday, at(now), &|_| false);
    assert_eq!(
        due("2027-01-27T07:59:00+07:00"),
        None,
        "Wednesday, before the office opens"
    );
    let soon = Overdue::Soon(at("2027-01-27T08:00:00+07:00"));
    assert_eq!(due("2027-01-27T08:00:00+07:00"), Some(soon));
    assert_eq!(due("2027-01-31T20:00:00+07:00"), Some(soon));
    let begins = Overdue::Begins(at("2027-02-01T06:30:00+07:00"));
    assert_eq!(due("2027-02-01T06:30:00+07:00"), Some(begins));
    assert_eq!(due("2027-02-09T10:00:00+07:00"), Some(begins));
}

fn at(month: i8, day: i8, hour: i8, minute: i8) -> Timestamp {
    let local = datetime(2027, month, day, hour, minute, 0, 0);
    wib::instant(local.date(), local.time()).unwrap()
}

#[test]
fn people_are_asked_two_working_days_before_and_on_the_morning() {
    let never = |_: Date| false;
    // A Monday: two working days before it is Thursday.
    let test = at(1, 25, 8, 0);
    let due = |now| about_test(test, now, &never);
    assert_eq!(due(at(1, 21, 8, 59)), None);
    assert_eq!(due(at(1, 21, 9, 0)), Some(Kind::TestSoon));
    assert_eq!(due(at(1, 24, 23, 0)), Some(Kind::TestSoon));
    assert_eq!(due(at(1, 25, 6, 30)), Some(Kind::TestToday));
    assert_eq!(due(at(1, 25, 7, 0)), Some(Kind::TestToday));
    assert_eq!(due(at(1, 25, 7, 1)), None);
    assert_eq!(due(at(1, 25, 9, 0)), None);
    let holiday = |day: Date| day == jiff::civil::date(2027, 1, 22);
    assert_eq!(
        about_test(test, at(1, 20, 9, 0), &holiday),
        Some(Kind::TestSoon)
    );
}

#[test]
fn the_office_hears_an_hour_before() {
    assert_eq!(expected_at(at(1, 25, 8, 0)), at(1, 25, 7, 0));
    assert_eq!(expected_at(at(1, 25, 7, 0)), at(1, 25, 6, 30));
}

#[test]
fn a_seat_is_remembered_a_day_before_or_at_half_the_time() {
    let until = at(1, 25, 20, 0);
    assert_eq!(seat_soon_at(at(1, 20, 8, 0), until), at(1, 24, 20, 0));
    assert_eq!(seat_soon_at(at(1, 25, 8, 0), until), at(1, 25, 14, 0));
    assert_eq!(seat_soon_at(until, until), until);
}

#[test]
fn slugs_come_back() {
    for kind in Kind::ALL {
        assert_eq!(Kind::from_slug(kind.slug()), Some(kind));
    }
}
