//! When somebody is asked about their absence, and who else hears of it.

use super::*;

fn at(text: &str) -> Timestamp {
    format!("{text}:00+07:00").parse().unwrap()
}

fn never(_: Date) -> bool {
    false
}

/// Lessons from Monday, 1 March 2027 on, one a day at eight.
fn lessons(marks: &[Option<Mark>]) -> Vec<Lesson> {
    let days = 1..;
    let lesson = |(day, mark): (u32, &Option<Mark>)| Lesson {
        starts_at: at(&format!("2027-03-{day:02}T08:00")),
        mark: *mark,
    };
    days.zip(marks).map(lesson).collect()
}

const A: Option<Mark> = Some(Mark::Absent);
const H: Option<Mark> = Some(Mark::Present);
const I: Option<Mark> = Some(Mark::Excused);
const OPEN: Option<Mark> = None;

fn days(marks: &[Option<Mark>]) -> Option<u32> {
    match now(&lessons(marks)) {
        Now::Run(run) => Some(run.days),
        Now::Open => None,
        Now::There => Some(0),
    }
}

#[test]
fn a_run_is_the_days_at_the_end() {
    assert_eq!(days(&[]), Some(0));
    assert_eq!(days(&[A, H]), Some(0));
    assert_eq!(days(&[H, A]), Some(1));
    assert_eq!(days(&[H, A, A]), Some(2));
    assert_eq!(days(&[A, I, A]), Some(1));
}

#[test]
fn an_open_list_waits() {
    assert_eq!(days(&[A, A, OPEN]), None);
    assert_eq!(days(&[A, OPEN, A]), Some(1));
}

#[test]
fn a_day_with_two_lessons_is_one_day() {
    let lesson = |text: &str, mark| Lesson {
        starts_at: at(text),
        mark: Some(mark),
    };
    let mut both = vec![
        lesson("2027-03-01T08:00", Mark::Absent),
        lesson("2027-03-01T13:00", Mark::Absent),
    ];
    let Now::Run(run) = now(&both) else {
        panic!("a run")
    };
    assert_eq!((run.days, run.since), (1, at("2027-03-01T08:00")));
    both[1].mark = Some(Mark::Late(None));
    assert_eq!(now(&both), Now::There);
}

fn run(days: u32, last: &str) -> Run {
    Run {
        since: at("2027-03-01T08:00"),
        days,
        last: last.parse().unwrap(),
    }
}

#[test]
fn one_day_is_nothing_and_two_are_asked_about_in_office_hours() {
    let tuesday = run(2, "2027-03-02");
    let told = Told::default();
    let noon = at("2027-03-02T09:00");
    assert_eq!(due(run(1, "2027-03-01"), told, noon, &never), Step::Nothing);
    assert_eq!(due(tuesday, told, noon, &never), Step::Ask);
    assert_eq!(
        due(tuesday, told, at("2027-03-02T15:30"), &never),
        Step::Wait(at("2027-03-03T08:00"))
    );
    // A Friday evening waits for Monday.
    assert_eq!(
        due(tuesday, told, at("2027-03-05T16:00"), &never),
        Step::Wait(at("2027-03-08T08:00"))
    );
    // The Friday prayer.
    assert_eq!(
        due(tuesday, told, at("2027-03-05T12:00"), &never),
        Step::Wait(at("2027-03-05T13:00"))
    );
}

#[test]
fn silence_is_told_on_the_next_working_days() {
    let mut told = Told {
        asked: Some(at("2027-03-02T09:00")),
        ..Told::default()
    };
    let tuesday = run(2, "2027-03-02");
    assert_eq!(
        due(tuesday, told, at("2027-03-02T11:00"), &never),
        Step::Wait(at("2027-03-03T08:00"))
    );
    let wednesday = at("2027-03-03T08:00");
    assert_eq!(due(tuesday, told, wednesday, &never), Step::TellTeacher);
    told.teacher = Some(wednesday);
    assert_eq!(
        due(tuesday, told, at("2027-03-03T10:00"), &never),
        Step::Wait(at("2027-03-04T08:00"))
    );
    let thursday = at("2027-03-04T08:00");
    assert_eq!(due(tuesday, told, thursday, &never), Step::TellHead);
    told.head = Some(thursday);
    assert_eq!(due(tuesday, told, thursday, &never), Step::Nothing);
}

#[test]
fn an_answer_holds_until_the_next_absence() {
    let told = Told {
        asked: Some(at("2027-03-02T09:00")),
        answered: Some(at("2027-03-02T10:00")),
        ..Told::default()
    };
    let wednesday = at("2027-03-03T09:00");
    assert_eq!(
        due(run(2, "2027-03-02"), told, wednesday, &never),
        Step::Nothing
    );
    assert_eq!(
        due(run(3, "2027-03-03"), told, wednesday, &never),
        Step::TellTeacher
    );
}
