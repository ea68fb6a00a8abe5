//! A class that is changed: seats below those who hold one, what is told, what is shown before.

use jiff::civil::{date, time};

use super::changes::{Difference, differences};
use super::*;
use crate::domain::class::{ClassCode, ClassState};
use crate::domain::eligibility::Rules;
use crate::domain::role::{Role, Staff};
use crate::domain::weekdays::Weekdays;
use crate::domain::wib;
use crate::flows::change::Change as AnyChange;
use crate::flows::event::Place;
use crate::flows::facts::Notice;
use crate::flows::language::Language;

fn class(state: ClassState) -> Class {
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
        starts_on: date(2027, 2, 1),
        ends_on: date(2027, 3, 20),
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

fn facts(state: ClassState) -> Facts {
    let notice = Notice {
        version: 1,
        hash: [7; 32],
    };
    let now = "2026-12-20T02:00:00Z".parse().unwrap();
    let mut facts = Facts::blank(9001, now, Language::Indonesian, notice);
    facts.staff = Some(Staff {
        telegram_id: 9001,
        role: Role::Officer,
        centre: Some(3),
    });
    let class = class(state);
    facts.class_form = Some(Known {
        centres: vec![class.centre.clone()],
        programmes: vec![class.programme.clone()],
        taken: vec![class.code.clone()],
        code_owner: None,
        class: Some(class),
        accepted: 18,
        told: 19,
        waiting: 0,
        held: None,
    });
    facts
}

fn said(session: Session, event: Event, facts: &Facts) -> Outcome {
    let incoming = Incoming {
        chat: 9001,
        place: Place::Private,
        user: 9001,
        app_language: None,
        message: Some(5),
        album: None,
        query: None,
        event,
    };
    crate::flows::reception::step(session, &incoming, facts)
}

fn pressed(question: &Question, choice: Choice) -> Event {
    Event::Press(Some(super::super::press::Press::ClassForm(Press::of(
        question, choice,
    ))))
}

fn asking(outcome: &Outcome) -> &Question {
    match &outcome.session.focus {
        Focus::ClassForm(state) => &state.asking,
        other => panic!("no question of the form is open: {other:?}"),
    }
}

/// REG-11, first part: seats below those who hold one are asked about with both numbers, and nobody is touched by it.
#[test]
fn reg_11_fewer_seats_than_people_who_hold_one_are_asked_about() {
    let facts = facts(ClassState::Announced);
    let outcome = open_edit(Session::default(), 7, &facts);
    let outcome = said(
        outcome.session,
        pressed(&Question::Summary, Choice::Edit(Edit::Quota)),
        &facts,
    );
    let outcome = said(outcome.session, Event::Text("15".to_owned()), &facts);
    assert!(matches!(asking(&outcome), Question::QuotaUnusual { quota } if quota.seats() == 15));
    let [Reply::Say(outcome::Line::ClassForm(Line::Ask(ask)))] = outcome.replies.as_slice() else {
        panic!("one question");
    };
    assert_eq!(ask.accepted, 18);
    let outcome = said(outcome.session, Event::Text("ya".to_owned()), &facts);
    let save = pressed(&Question::Summary, Choice::Save);
    let outcome = said(outcome.session, save, &facts);
    let [AnyChange::ClassForm(Change::Update { terms, before, .. })] = outcome.changes.as_slice()
    else {
        panic!("the class alone is written");
    };
    assert_eq!(
        (before.quota, terms.quota, terms.least_to_run),
        (20, 15, 10)
    );
    let told = outcome
        .replies
        .iter()
        .any(|reply| matches!(reply, Reply::SayToApplicants { .. }));
    assert!(!told, "seats are for staff");
    assert_eq!(outcome.session, Session::default());
}

#[test]
fn reg_11_seats_that_cannot_be_are_refused_and_too_many_asked_about() {
    let facts = facts(ClassState::Open);
    let mut session = open_edit(Session::default(), 7, &facts).session;
    let edit = pressed(&Question::Summary, Choice::Edit(Edit::Quota));
    session = said(session, edit, &facts).session;
    for typed in ["-1", "abc", "1000000", "201"] {
        let outcome = said(session.clone(), Event::Text(typed.to_owned()), &facts);
        let refused = matches!(
            outcome.replies.as_slice(),
            [Reply::Say(outcome::Line::ClassForm(Line::Problem {
                problem: Problem::Quota(_),
                ..
            }))]
        );
        assert!(refused, "{typed}");
        assert_eq!(outcome.session.class_form, session.class_form);
    }
    let outcome = said(session, Event::Text("0".to_owned()), &facts);
    assert!(matches!(asking(&outcome), Question::QuotaUnusual { .. }));
}

/// Reserves who would have a seat at once are asked about before the quota is raised.
#[test]
fn seats_that_reserves_have_at_once_are_asked_about() {
    let mut facts = facts(ClassState::Announced);
    facts.class_form.as_mut().unwrap().waiting = 3;
    let form = open_edit(Session::default(), 7, &facts).session;
    let edit = pressed(&Question::Summary, Choice::Edit(Edit::Quota));
    let session = said(form, edit, &facts).session;
    for (typed, asked) in [("18", false), ("19", true), ("30", true)] {
        let outcome = said(session.clone(), Event::Text(typed.to_owned()), &facts);
        let is_asked = matches!(asking(&outcome), Question::QuotaUnusual { .. });
        assert_eq!(is_asked, asked, "{typed}");
    }
}

/// While results wait to go out, seats and reserves stay as staff saw them; what was answered is kept.
#[test]
fn seats_stay_while_results_wait() {
    let mut facts = facts(ClassState::Selecting);
    let form = open_edit(Session::default(), 7, &facts).session;
    let edit = pressed(&Question::Summary, Choice::Edit(Edit::Quota));
    let asked = said(form.clone(), edit.clone(), &facts).session;
    let answered = said(asked, Event::Text("19".to_owned()), &facts).session;
    facts.class_form.as_mut().unwrap().held = Some(facts.now);
    let save = || pressed(&Question::Summary, Choice::Save);
    for (session, event) in [(form.clone(), edit), (answered.clone(), save())] {
        let before = session.class_form.clone();
        let outcome = said(session, event, &facts);
        assert!(matches!(
            outcome.replies.as_slice(),
            [Reply::Say(outcome::Line::ClassForm(Line::Problem {
                problem: Problem::Held { .. },
                ..
            }))]
        ));
        assert!(outcome.changes.is_empty());
        assert_eq!(outcome.session.class_form, before);
    }
    facts.class_form.as_mut().unwrap().held = None;
    assert_eq!(said(answered, save(), &facts).changes.len(), 1);
}

#[test]
fn what_is_told_is_shown_first_and_told_once() {
    let facts = facts(ClassState::Open);
    let mut session = open_edit(Session::default(), 7, &facts).session;
    let edit = pressed(&Question::Summary, Choice::Edit(Edit::Hours));
    session = said(session, edit, &facts).session;
    session = said(session, Event::Text("07.30-12.00".to_owned()), &facts).session;
    let outcome = said(session, pressed(&Question::Summary, Choice::Save), &facts);
    assert_eq!(asking(&outcome), &Question::Preview);
    assert!(outcome.changes.is_empty(), "not before it was seen");
    let tell = pressed(&Question::Preview, Choice::Tell);
    let outcome = said(outcome.session, tell.clone(), &facts);
    let told: Vec<_> = outcome
        .replies
        .iter()
        .filter_map(|reply| match reply {
            Reply::SayToApplicants {
                class: 7,
                line: outcome::Line::ClassForm(Line::Changed(told)),
            } => Some(told.differences.clone()),
            _ => None,
        })
        .collect();
    let morning = (time(7, 30, 0, 0), time(12, 0, 0, 0));
    let day = (time(8, 0, 0, 0), time(15, 30, 0, 0));
    assert_eq!(told, [vec![Difference::Hours(day, morning)]]);
    assert_eq!(outcome.changes.len(), 1);
    // The second tap on the same button.
    let outcome = said(outcome.session, tell, &facts);
    assert!(outcome.changes.is_empty());
}

#[test]
fn single_days_that_staff_changed_stay_until_the_days_are_changed() {
    let facts = facts(ClassState::Open);
    let known = facts.class_form.as_ref().unwrap();
    let mut form = Form {
        of: Of::Edit(7),
        ..Form::default()
    };
    let terms = Plan::of(&form, known, &facts).terms().unwrap();
    assert_eq!(terms, class(ClassState::Open).terms());
    form.draft.start = Some(date(2027, 2, 2));
    let moved = Plan::of(&form, known, &facts).terms().unwrap();
    assert_eq!((moved.starts_on, moved.days), (date(2027, 2, 2), 29));
    assert_eq!(
        differences(&terms, &moved),
        [Difference::Days(
            (date(2027, 2, 1), date(2027, 3, 20)),
            (date(2027, 2, 2), moved.ends_on)
        )]
    );
}

#[test]
fn another_centre_s_officer_and_nobody_s_staff_get_nothing() {
    let mut facts = facts(ClassState::Open);
    let open = open_edit(Session::default(), 7, &facts);
    facts.staff = Some(Staff {
        telegram_id: 9001,
        role: Role::Officer,
        centre: Some(4),
    });
    for press in [Press::Edit(7), Press::Copy(7), Press::New, Press::Continue] {
        let event = Event::Press(Some(super::super::press::Press::ClassForm(press)));
        let outcome = said(open.session.clone(), event, &facts);
        assert!(outcome.changes.is_empty());
        assert_eq!(outcome.session.class_form, None, "the form is taken away");
        assert!(
            outcome.replies.contains(&Reply::Toast(Toast::NotYours)) || !outcome.replies.is_empty()
        );
    }
    facts.staff = None;
    let save = pressed(&Question::Summary, Choice::Save);
    assert!(said(open.session, save, &facts).changes.is_empty());
}

#[test]
fn an_officer_is_not_asked_for_the_only_centre() {
    let facts = facts(ClassState::Open);
    let outcome = open_new(Session::default(), &facts);
    assert_eq!(asking(&outcome), &Question::Programme);
    let [Reply::Say(outcome::Line::ClassForm(Line::Ask(ask)))] = outcome.replies.as_slice() else {
        panic!("one question");
    };
    assert_eq!(ask.left, 3);
    let code = ask.plan.code.as_ref().map(ClassCode::as_str);
    assert_eq!(
        code,
        Some("MTR-2026-01"),
        "of this year until the start is known"
    );
    assert!(!ask.edits.contains(&Edit::Centre));
}

/// What a colleague saved while the form was open stays, unless it was answered here too.
#[test]
fn a_form_overwrites_only_what_was_answered() {
    let mut facts = facts(ClassState::Open);
    let mut session = open_edit(Session::default(), 7, &facts).session;
    let edit = pressed(&Question::Summary, Choice::Edit(Edit::Room));
    session = said(session, edit, &facts).session;
    session = said(session, Event::Text("Bengkel 2".to_owned()), &facts).session;
    let known = facts.class_form.as_mut().unwrap();
    known.told = 0;
    let class = known.class.as_mut().unwrap();
    class.registration_until = wib::instant(date(2027, 1, 22), time(23, 59, 0, 0)).unwrap();
    class.quota = 24;
    let expected = Terms {
        room: Some("Bengkel 2".to_owned()),
        ..class.terms()
    };
    let outcome = said(session, pressed(&Question::Summary, Choice::Save), &facts);
    let [AnyChange::ClassForm(Change::Update { terms, .. })] = outcome.changes.as_slice() else {
        panic!("the class alone is written");
    };
    assert_eq!(**terms, expected);
}

#[test]
fn what_is_over_is_not_changed() {
    for state in [ClassState::Finished, ClassState::Cancelled] {
        let outcome = open_edit(Session::default(), 7, &facts(state));
        assert!(matches!(
            outcome.replies.as_slice(),
            [Reply::Say(outcome::Line::ClassForm(Line::Over { .. }))]
        ));
    }
    for edit in Edit::ALL {
        assert!(edit.is_open(ClassState::Draft));
        assert!(!edit.is_open(ClassState::Finished));
    }
    assert!(!Edit::Code.is_open(ClassState::Open));
    assert!(!Edit::Programme.is_open(ClassState::Open));
}
