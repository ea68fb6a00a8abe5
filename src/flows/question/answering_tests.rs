//! Who may answer, and what happens when two do.

use super::*;
use crate::domain::role::{Role, Staff};
use crate::flows::event::Place;
use crate::flows::facts::Notice;
use crate::flows::language::Language;
use crate::flows::outcome::Toast;
use crate::flows::question::{Answered, press_on};
use crate::flows::question::{Press, step};

const METRO: i64 = 3;

fn asked() -> Asked {
    Asked {
        id: 12,
        person: 7,
        name: "Siti Aminah".to_owned(),
        centre: Some(METRO),
        centre_name: Some("BLK Metro".to_owned()),
        class: None,
        class_code: None,
        text: "Boleh lulusan SMP?".to_owned(),
        asked_at: "2026-03-02T02:00:00Z".parse().unwrap(),
        due_at: "2026-03-03T02:00:00Z".parse().unwrap(),
        answered: None,
    }
}

fn facts(role: Role, centre: Option<i64>, asked: Asked) -> Facts {
    let notice = Notice {
        version: 1,
        hash: [7; 32],
    };
    let now = "2026-03-02T02:00:00Z".parse().unwrap();
    Facts {
        staff: Some(Staff {
            telegram_id: 2001,
            role,
            centre,
        }),
        question: Some(Known::One(Some(Box::new(asked)))),
        ..Facts::blank(2001, now, Language::Indonesian, notice)
    }
}

fn incoming(event: Event) -> Incoming {
    Incoming {
        chat: 2001,
        place: Place::Private,
        user: 2001,
        app_language: None,
        message: None,
        album: None,
        query: None,
        event,
    }
}

fn pressed(session: Session, press: Press, facts: &Facts) -> Outcome {
    press_on(session, press, &incoming(Event::Press(None)), facts)
}

/// An officer with an answer that is only to be confirmed.
fn written(facts: &Facts) -> Session {
    let session = pressed(Session::default(), Press::Answer(12), facts).session;
    let Focus::Question(state) = session.focus.clone() else {
        panic!("the answer is being written");
    };
    step(
        session,
        state,
        &incoming(Event::Text("Boleh.".to_owned())),
        facts,
    )
    .session
}

#[test]
fn only_staff_of_the_centre_and_those_of_the_office_may_answer() {
    for (role, centre, may) in [
        (Role::Officer, Some(METRO), true),
        (Role::Officer, Some(4), false),
        (Role::Officer, None, false),
        (Role::Instructor, Some(METRO), false),
        (Role::Admin, None, true),
        (Role::Head, None, true),
    ] {
        let facts = facts(role, centre, asked());
        let outcome = pressed(Session::default(), Press::Answer(12), &facts);
        let refused = outcome.replies == [Reply::Toast(Toast::NotYours)];
        assert_eq!(refused, !may, "{role:?} {centre:?}");
    }
}

#[test]
fn the_second_of_two_officers_hears_who_was_faster() {
    let mut facts = facts(Role::Officer, Some(METRO), asked());
    let session = written(&facts);
    let first = pressed(session.clone(), Press::Confirm(12), &facts);
    assert_eq!(first.changes.len(), 1);
    let answered = |officer| {
        let mut after = asked();
        after.answered = Some(Answered {
            officer,
            by: Some("Rina Wati".to_owned()),
            at: facts.now,
            text: "Boleh.".to_owned(),
        });
        after
    };
    let (by_another, by_me) = (answered(2002), answered(2001));
    facts.question = Some(Known::One(Some(Box::new(by_another.clone()))));
    let second = pressed(session.clone(), Press::Confirm(12), &facts);
    assert_eq!(second.changes, Vec::new());
    assert_eq!(
        second.replies,
        [Reply::Say(outcome::Line::Question(Line::AnsweredBefore(
            Box::new(by_another)
        )))]
    );
    assert_eq!(second.session, Session::default());
    // A second tap of the first officer says only that it is sent.
    facts.question = Some(Known::One(Some(Box::new(by_me))));
    let again = pressed(Session::default(), Press::Confirm(12), &facts);
    let sent = outcome::Line::Question(Line::AnswerSent { id: 12 });
    assert_eq!(again.replies, [Reply::Say(sent)]);
}

#[test]
fn whoever_is_staff_no_longer_sends_nothing() {
    let mut facts = facts(Role::Officer, Some(METRO), asked());
    let session = written(&facts);
    facts.staff = None;
    facts.question = Some(Known::One(None));
    let outcome = pressed(session, Press::Confirm(12), &facts);
    assert_eq!(outcome.changes, Vec::new());
    assert_eq!(outcome.replies, [Reply::Toast(Toast::NotYours)]);
}
