//! A class and its participants to look at, and the clock that plays with them.

use jiff::SignedDuration;
use jiff::civil::{Time, date, time};

use super::super::*;
use crate::domain::class::ClassCode;
use crate::domain::eligibility::Rules;
use crate::domain::weekdays::Weekdays;
use crate::flows::facts::class::{Centre, Class, Programme};

pub(super) fn at(text: &str) -> Timestamp {
    format!("{text}:00+07:00").parse().unwrap()
}

pub(super) const CALENDAR: Calendar<'static> = Calendar {
    still: &|_| false,
    fasting: &|_| false,
};

pub(super) fn sample(state: ClassState) -> Class {
    let at = |day, hour| wib::instant(day, time(hour, 0, 0, 0)).unwrap();
    Class {
        id: 7,
        code: ClassCode::parse("MTR-2027-01").unwrap(),
        centre: Centre {
            id: 3,
            name: "BLK Metro".to_owned(),
            abbreviation: "MTR".to_owned(),
            region: None,
            address: None,
            phone: None,
            retired: false,
        },
        programme: Programme {
            id: 5,
            name: "Las".to_owned(),
            field: "las".to_owned(),
            field_name: "Teknik Las".to_owned(),
            lesson_hours: None,
            days: Some(30),
            retired: false,
        },
        state,
        quota: 20,
        reserves: 2,
        lesson_hours: None,
        hours_per_day: None,
        weekdays: Weekdays::MONDAY_TO_FRIDAY,
        starts_on: date(2027, 4, 12),
        ends_on: date(2027, 5, 31),
        days: 29,
        begins_at: time(8, 0, 0, 0),
        ends_at: time(15, 30, 0, 0),
        room: None,
        registration_from: at(date(2026, 12, 1), 0),
        registration_until: at(date(2027, 1, 15), 23),
        test_at: None,
        test_place: None,
        rules: Rules::default(),
        documents: vec!["KTP".to_owned()],
        confirm_until: None,
        least_to_run: 10,
        funds: None,
        paid: None,
        seats_fixed_at: None,
        days_off: crate::catalog::DaysOff::default(),
        applicants: 19,
    }
}

/// Lessons from Monday, 12 April 2027, 08.00, on; planned long before.
pub(super) fn class(days: i8) -> Watched {
    let lesson = |n: i8| {
        let day = date(2027, 4, 12 + n);
        let instant = |clock: Time| wib::instant(day, clock).unwrap();
        Ahead {
            meeting: Meeting {
                id: 100 + i64::from(n),
                class: 1,
                kind: Kind::Lesson,
                number: None,
                starts_at: instant(time(8, 0, 0, 0)),
                ends_at: instant(time(15, 30, 0, 0)),
                room: None,
                instructor: None,
                topic: None,
                bring: None,
                named_only: false,
                cancelled: false,
                by_hand: false,
                sequence: 0,
                closed_at: None,
            },
            changed_at: at("2027-01-04T08:00"),
            named: Vec::new(),
            away: Vec::new(),
        }
    };
    let ahead: Vec<Ahead> = (0..days).map(lesson).collect();
    Watched {
        class: sample(ClassState::Announced),
        first: Some(ahead[0].meeting.starts_at),
        ahead,
        beyond: None,
        people: vec![person(1)],
    }
}

/// Somebody who took the seat in March.
pub(super) fn person(application: i64) -> Participant {
    Participant {
        application,
        state: ApplicationState::Confirmed,
        since: at("2027-03-20T08:00"),
        daily: false,
        told: Vec::new(),
    }
}

/// What is due at these moments, each time as if it went out.
pub(super) fn played(watched: &mut Watched, moments: &[&str]) -> Vec<String> {
    let mut said = Vec::new();
    for text in moments {
        let now = at(text);
        watched.ahead.retain(|ahead| ahead.meeting.starts_at > now);
        let due = look(watched, now, CALENDAR, 200);
        for owed in due.owed {
            let one = watched
                .people
                .iter_mut()
                .find(|one| one.application == owed.application);
            let about = owed.about.meetings.iter().map(|meeting| meeting.starts_at);
            let how = owed.about.how;
            one.unwrap().told.extend(about.map(|about| Told {
                how,
                about,
                at: now,
                missed: false,
            }));
            let day = wib::local(owed.about.meetings[0].starts_at).day();
            said.push(format!("{text} {} {how:?} {day}", owed.application));
        }
    }
    said
}

/// Every ten minutes from one moment to another.
pub(super) fn often(from: &str, until: &str) -> Vec<String> {
    let (mut now, until) = (at(from), at(until));
    let mut moments = Vec::new();
    while now <= until {
        moments.push(wib::local(now).strftime("%Y-%m-%dT%H:%M").to_string());
        now += SignedDuration::from_mins(10);
    }
    moments
}
