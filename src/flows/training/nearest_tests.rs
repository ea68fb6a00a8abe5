//! Which class is offered in place of another.

use jiff::Timestamp;
use jiff::civil::{Date, date, time};

use super::*;
use crate::domain::application::ApplicationState;
use crate::domain::class::{ClassCode, ClassState};
use crate::domain::education::Education;
use crate::domain::eligibility::Rules;
use crate::domain::weekdays::Weekdays;
use crate::flows::facts::application::Detail;
use crate::flows::facts::class::{Centre, Programme};

fn now() -> Timestamp {
    "2027-01-05T02:00:00Z".parse().unwrap()
}

fn class(id: i64, field: &str, region: &str, starts_on: Date) -> Class {
    Class {
        id,
        code: ClassCode::parse(&format!("TST-2027-{id:02}")).unwrap(),
        centre: Centre {
            id: 1,
            name: "BLK".to_owned(),
            abbreviation: "TST".to_owned(),
            region: Some(region.to_owned()),
            address: None,
            phone: None,
            retired: false,
        },
        programme: Programme {
            id: 1,
            name: "P".to_owned(),
            field: field.to_owned(),
            field_name: field.to_owned(),
            lesson_hours: None,
            days: None,
            retired: false,
        },
        state: ClassState::Open,
        quota: 16,
        reserves: 0,
        lesson_hours: None,
        hours_per_day: None,
        weekdays: Weekdays::MONDAY_TO_FRIDAY,
        starts_on,
        ends_on: starts_on,
        days: 1,
        begins_at: time(8, 0, 0, 0),
        ends_at: time(15, 30, 0, 0),
        room: None,
        registration_from: "2027-01-01T00:00:00Z".parse().unwrap(),
        registration_until: "2027-01-20T00:00:00Z".parse().unwrap(),
        test_at: None,
        test_place: None,
        rules: Rules::default(),
        documents: Vec::new(),
        confirm_until: None,
        least_to_run: 1,
        funds: None,
        paid: None,
        seats_fixed_at: None,
        days_off: crate::catalog::DaysOff::default(),
        applicants: 0,
    }
}

fn of_metro() -> Applicant {
    Applicant {
        birth: Some(date(2001, 3, 8)),
        education: Some(Education::Sma),
        region: Some("1872".to_owned()),
        trained: Vec::new(),
    }
}

fn found(others: &[Class], held: &[Held]) -> Option<i64> {
    let wanted = class(1, "las", "1872", date(2027, 2, 1));
    let applicant = of_metro();
    nearest(&wanted, others, (Some(&applicant), &[]), held, now()).map(|class| class.id)
}

#[test]
fn the_same_field_goes_before_a_nearer_place_and_that_before_a_sooner_start() {
    let start = date(2027, 2, 1);
    let other_field = class(2, "tik", "1872", start);
    let far = class(3, "las", "1803", start);
    let near_late = class(4, "las", "1802", date(2027, 5, 3));
    let near_soon = class(5, "las", "1802", date(2027, 4, 5));
    let all = [other_field, far, near_late, near_soon];
    assert_eq!(found(&all, &[]), Some(5));
    assert_eq!(found(&all[..3], &[]), Some(4));
    assert_eq!(found(&all[..2], &[]), Some(3));
    assert_eq!(found(&all[..1], &[]), Some(2));
    assert_eq!(found(&[], &[]), None);
}

#[test]
fn what_cannot_be_had_is_not_offered() {
    let start = date(2027, 2, 1);
    let wanted = class(1, "las", "1872", start);
    let mut closed = class(2, "las", "1872", start);
    closed.state = ClassState::Closed;
    let mut over = class(3, "las", "1872", start);
    over.registration_until = "2027-01-04T00:00:00Z".parse().unwrap();
    let mut too_young = class(4, "las", "1872", start);
    too_young.rules.least_age = Some(30);
    assert_eq!(found(&[wanted, closed, over, too_young], &[]), None);
}

#[test]
fn a_class_applied_to_or_in_the_days_of_a_confirmed_seat_is_not_offered() {
    let start = date(2027, 2, 1);
    let held = |class: i64, state| Held {
        id: 7,
        class,
        code: ClassCode::parse("TST-2027-99").unwrap(),
        second: None,
        state,
        class_state: ClassState::Open,
        field: "las".to_owned(),
        starts_on: start,
        ends_on: start,
        applied_at: now(),
        detail: Detail::default(),
    };
    let one = [class(2, "las", "1872", start)];
    assert_eq!(found(&one, &[held(2, ApplicationState::Applied)]), None);
    assert_eq!(found(&one, &[held(9, ApplicationState::Confirmed)]), None);
    assert_eq!(found(&one, &[held(9, ApplicationState::Applied)]), Some(2));
}

/// Somebody not registered sees the nearest to where they looked.
#[test]
fn a_stranger_looks_from_the_place_they_wished_for() {
    let start = date(2027, 2, 1);
    let wanted = class(1, "las", "1801", start);
    let others = [
        class(2, "las", "1803", start),
        class(3, "las", "1871", start),
    ];
    let found = nearest(&wanted, &others, (None, &[]), &[], now());
    assert_eq!(found.map(|class| class.id), Some(3));
}

#[test]
fn where_nothing_of_the_field_fits_a_field_of_interest_goes_before_a_nearer_place() {
    let start = date(2027, 2, 1);
    let wanted = class(1, "las", "1872", start);
    let others = [
        class(2, "tik", "1872", start),
        class(3, "listrik", "1803", start),
    ];
    let interests = ["listrik".to_owned()];
    let applicant = of_metro();
    let found = nearest(&wanted, &others, (Some(&applicant), &interests), &[], now());
    assert_eq!(found.map(|class| class.id), Some(3));
}
