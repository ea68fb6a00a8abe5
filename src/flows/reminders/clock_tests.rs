//! Who of a class is due at which moment.

use jiff::{SignedDuration, ToSpan};

use super::*;

/// A class to look at.
#[path = "clock_fixture.rs"]
mod fixture;

use fixture::{CALENDAR, at, class, often, person, played};

#[test]
fn a_week_before_the_evening_before_and_the_morning_of_the_first_day() {
    let mut watched = class(2);
    let moments = often("2027-04-01T06:30", "2027-04-13T09:00");
    let moments: Vec<&str> = moments.iter().map(String::as_str).collect();
    let told = played(&mut watched, &moments);
    assert_eq!(
        told,
        [
            "2027-04-05T18:50 1 WeekBefore 12",
            "2027-04-11T18:50 1 Evening 12",
            "2027-04-12T06:30 1 Morning 12",
            "2027-04-12T18:50 1 Evening 13",
        ]
    );
}

#[test]
fn after_an_outage_only_the_newest_that_is_of_use() {
    let due = |moments: &[&str]| played(&mut class(5), moments);
    assert_eq!(
        due(&["2027-04-11T20:29"]),
        ["2027-04-11T20:29 1 Evening 12"]
    );
    assert_eq!(
        due(&["2027-04-12T07:10"]),
        ["2027-04-12T07:10 1 Morning 12"]
    );
    assert_eq!(due(&["2027-04-12T07:31"]), Vec::<String>::new());
    // Nothing of the days that are over.
    assert_eq!(
        due(&["2027-04-15T06:40"]),
        ["2027-04-15T06:40 1 Morning 15"]
    );
}

#[test]
fn whoever_took_the_seat_late_reads_what_is_still_due() {
    let late = |since: &str, moments: &[&str]| {
        let mut watched = class(2);
        watched.people[0].since = at(since);
        played(&mut watched, moments)
    };
    assert_eq!(
        late("2027-04-08T09:00", &["2027-04-08T19:00"]),
        Vec::<String>::new()
    );
    assert_eq!(
        late("2027-04-11T19:30", &["2027-04-11T19:31"]),
        ["2027-04-11T19:31 1 Evening 12"]
    );
    assert_eq!(
        late("2027-04-12T07:00", &["2027-04-12T07:01"]),
        ["2027-04-12T07:01 1 Morning 12"]
    );
}

#[test]
fn a_morning_only_for_whoever_chose_it_or_when_the_day_was_changed() {
    let mut watched = class(3);
    let morning = |watched: &mut Watched| {
        watched.people[0]
            .told
            .retain(|told| told.how == How::Evening);
        played(watched, &["2027-04-13T06:30"])
    };
    assert_eq!(played(&mut watched, &["2027-04-12T19:00"]).len(), 1);
    assert_eq!(morning(&mut watched), Vec::<String>::new());
    watched.people[0].daily = true;
    assert_eq!(morning(&mut watched).len(), 1);
    watched.people[0].daily = false;
    watched.ahead[0].changed_at = at("2027-04-12T22:00");
    assert_eq!(morning(&mut watched).len(), 1);
    // On the day itself whoever tells changes says it.
    watched.ahead[0].changed_at = at("2027-04-13T07:00");
    watched.people[0]
        .told
        .retain(|told| told.how == How::Evening);
    assert_eq!(
        played(&mut watched, &["2027-04-13T07:01"]),
        Vec::<String>::new()
    );
    watched.ahead[0].changed_at = at("2027-01-04T08:00");
    watched.ahead[0].meeting.kind = Kind::CompetenceTest;
    assert_eq!(morning(&mut watched).len(), 1);
}

/// SCH-12, and whoever said that they do not come.
#[test]
fn nobody_who_left_is_away_or_is_not_named_is_reminded() {
    let due = |change: &dyn Fn(&mut Watched)| {
        let mut watched = class(1);
        watched.people.extend([person(2), person(3)]);
        change(&mut watched);
        let due = look(&watched, at("2027-04-11T19:00"), CALENDAR, 200);
        due.owed
            .iter()
            .map(|owed| owed.application)
            .collect::<Vec<i64>>()
    };
    assert_eq!(due(&|_| {}), [1, 2, 3]);
    for state in ApplicationState::ALL {
        let takes_part = matches!(
            state,
            ApplicationState::Confirmed | ApplicationState::InTraining
        );
        let told = due(&|watched: &mut Watched| watched.people[0].state = state);
        assert_eq!(told.contains(&1), takes_part, "{state:?}");
    }
    for state in ClassState::ALL {
        let lives = matches!(state, ClassState::Announced | ClassState::Running);
        let told = due(&|watched: &mut Watched| watched.class.state = state);
        assert_eq!(!told.is_empty(), lives, "{state:?}");
    }
    assert_eq!(
        due(&|watched: &mut Watched| watched.ahead[0].away = vec![2]),
        [1, 3]
    );
    let named = due(&|watched: &mut Watched| {
        watched.ahead[0].meeting.named_only = true;
        watched.ahead[0].named = vec![3];
    });
    assert_eq!(named, [3]);
    let interview = due(&|watched: &mut Watched| {
        watched.ahead[0].meeting.kind = Kind::Interview;
        watched.class.state = ClassState::Selecting;
        watched.people[1].state = ApplicationState::InSelection;
    });
    assert_eq!(interview, [2]);
    let again = due(&|watched: &mut Watched| {
        watched.ahead[0].meeting.kind = Kind::ReRegistration;
        watched.people[0].state = ApplicationState::Accepted;
    });
    assert_eq!(again, [1, 2, 3]);
}

#[test]
fn one_letter_names_all_meetings_of_a_day_and_a_moved_hour_is_no_second_letter() {
    let mut watched = class(1);
    let mut opening = watched.ahead[0].clone();
    opening.meeting.id = 7;
    opening.meeting.kind = Kind::Opening;
    opening.meeting.starts_at -= SignedDuration::from_mins(30);
    watched.ahead.insert(0, opening);
    let due = look(&watched, at("2027-04-11T19:00"), CALENDAR, 200);
    let ids: Vec<i64> = due.owed[0]
        .about
        .meetings
        .iter()
        .map(|one| one.id)
        .collect();
    assert_eq!((due.owed.len(), ids), (1, vec![7, 100]));
    assert!(due.owed[0].about.first_day);
    assert_eq!(played(&mut watched, &["2027-04-11T19:00"]).len(), 1);
    for ahead in &mut watched.ahead {
        ahead.meeting.starts_at += SignedDuration::from_mins(60);
        ahead.changed_at = at("2027-04-11T19:10");
    }
    assert_eq!(
        played(&mut watched, &["2027-04-11T19:20"]),
        Vec::<String>::new()
    );
    assert_eq!(
        played(&mut watched, &["2027-04-12T06:30"]).len(),
        1,
        "the morning says it"
    );
}

#[test]
fn a_class_is_looked_at_again_when_the_next_person_is_due() {
    let next = |watched: &Watched, now: &str| look(watched, at(now), CALENDAR, 200).next;
    let mut watched = class(1);
    watched.people.push(person(91));
    assert_eq!(
        next(&watched, "2027-04-01T09:00"),
        Some(at("2027-04-05T18:46"))
    );
    watched.people[0].told.push(Told {
        how: How::Evening,
        about: watched.ahead[0].meeting.starts_at,
        at: at("2027-04-11T18:46"),
        missed: false,
    });
    assert_eq!(
        next(&watched, "2027-04-11T18:46"),
        Some(at("2027-04-12T06:30"))
    );
    watched.people.clear();
    assert_eq!(next(&watched, "2027-04-11T18:46"), None);
    watched.beyond = Some(at("2027-05-31T08:00"));
    assert_eq!(
        next(&watched, "2027-04-11T18:46"),
        Some(at("2027-05-25T08:00"))
    );
    watched.class.state = ClassState::Cancelled;
    assert_eq!(next(&watched, "2027-04-11T18:46"), None);
}

#[test]
fn more_than_fit_into_one_transaction_are_left_for_the_next() {
    let mut watched = class(1);
    watched.people = (1..=5).map(person).collect();
    let now = at("2027-04-11T20:00");
    let due = look(&watched, now, CALENDAR, 3);
    assert_eq!((due.owed.len(), due.next), (3, Some(now)));
    assert_eq!(look(&watched, now, CALENDAR, 5).owed.len(), 5);
}

/// SCH-03: what came too late is noted, once, and a letter that did not go out in time counts for nothing.
#[test]
fn whoever_was_not_reminded_is_noted_once_when_the_day_begins() {
    let mut watched = class(1);
    let begins = watched.ahead[0].meeting.starts_at;
    let missed = |watched: &Watched, now: &str| look(watched, at(now), CALENDAR, 200).missed;
    assert_eq!(missed(&watched, "2027-04-12T07:59"), []);
    let noted = [Missed {
        application: 1,
        about: begins,
    }];
    assert_eq!(missed(&watched, "2027-04-12T08:00"), noted);
    let told = |how, missed| Told {
        how,
        about: begins,
        at: at("2027-04-11T18:46"),
        missed,
    };
    watched.people[0].told = vec![told(How::WeekBefore, false), told(How::Evening, true)];
    assert_eq!(missed(&watched, "2027-04-12T08:00"), noted);
    let morning = look(&watched, at("2027-04-12T06:30"), CALENDAR, 200);
    assert_eq!(
        morning.owed.len(),
        1,
        "the morning stands in for the evening"
    );
    watched.people[0].told.push(told(How::Morning, true));
    assert_eq!(missed(&watched, "2027-04-12T09:00"), []);
    watched.people[0].told = vec![told(How::Evening, false)];
    assert_eq!(missed(&watched, "2027-04-12T08:00"), []);
    watched.people[0].told.clear();
    watched.people[0].since = at("2027-04-12T07:40");
    assert_eq!(
        missed(&watched, "2027-04-12T08:00"),
        [],
        "came too late for any"
    );
}

/// However often it is looked, and whenever the program is away: nobody reads the same twice, and nothing of what is over.
#[test]
fn looking_often_or_seldom_says_nothing_twice() {
    for gap in [5, 60, 360, 1_440, 3 * 1_440] {
        let mut watched = class(14);
        watched.people.extend((2..6).map(person));
        let mut now = at("2027-04-01T00:00");
        let mut said = std::collections::HashSet::new();
        while now < at("2027-04-26T00:00") {
            watched.ahead.retain(|ahead| ahead.meeting.starts_at > now);
            let quiet = crate::domain::quiet::is_quiet(now);
            let due = if quiet {
                Vec::new()
            } else {
                look(&watched, now, CALENDAR, 200).owed
            };
            for owed in due {
                let day = wib::local(owed.about.meetings[0].starts_at).date();
                assert!(
                    said.insert((owed.application, owed.about.how, day)),
                    "twice: {day}"
                );
                assert!(owed.until > now, "of no use");
                let one = watched
                    .people
                    .iter_mut()
                    .find(|one| one.application == owed.application);
                let about = owed.about.meetings[0].starts_at;
                let how = owed.about.how;
                one.unwrap().told.push(Told {
                    how,
                    about,
                    at: now,
                    missed: false,
                });
            }
            now += gap.minutes();
        }
        let days: std::collections::HashSet<_> = said.iter().map(|(_, _, day)| *day).collect();
        assert!(
            gap > 60 || days.len() == 14,
            "every {gap} minutes: {} days",
            days.len()
        );
    }
}
