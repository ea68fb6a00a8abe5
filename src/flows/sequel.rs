//! What follows when a registration or a correction ends, and the wish or link that led into it being carried out.

use crate::catalog::{Wish, catalog};
use crate::domain::consent::Purpose;
use crate::flows::change::{Answers, Change};
use crate::flows::event::Command;
use crate::flows::facts::{Facts, Person};
use crate::flows::outcome::{Line, Outcome, Reply};
use crate::flows::reception::wish_of;
use crate::flows::registration::{Done, Turn};
use crate::flows::session::{Focus, PendingWish, Session};
use crate::flows::{menu, mydata};

/// What follows a turn of the registration.
pub(super) fn after(mut session: Session, turn: Turn, facts: &Facts) -> Outcome {
    session.focus = Focus::Registration;
    session.registration = Some(turn.state);
    session.touched = Some(facts.now);
    let mut outcome = Outcome {
        session,
        replies: turn.replies,
        changes: turn.changes,
        language: None,
    };
    let Some(done) = turn.done else {
        return outcome;
    };
    let wish = outcome.session.wish.take();
    match done {
        Done::LeftForNow => outcome.session.focus = Focus::Idle,
        Done::Declined | Done::Erased => {
            outcome.session = Session::default();
            outcome.changes.push(Change::ForgetChat);
        }
        Done::HandedOver | Done::Recovered => outcome.session = Session::default(),
        Done::Unchanged => close(&mut outcome.session),
        Done::Registered(answers) => {
            outcome.session = Session::default();
            if let Some(wish) = wish {
                let mut known = facts.clone();
                known.person = Some(person(facts.next_person, *answers, facts));
                let more = carry_out(Session::default(), &wish, &known);
                outcome.replies.extend(more.replies);
                outcome.changes.extend(more.changes);
            }
        }
        Done::Corrected(answers) => {
            close(&mut outcome.session);
            if let Some(known) = &facts.person {
                let mut corrected = person(known.id, (*answers).clone(), facts);
                corrected.registered_at = known.registered_at;
                corrected.consents.clone_from(&known.consents);
                outcome.changes.push(Change::Correct {
                    person: known.id,
                    answers,
                });
                outcome
                    .replies
                    .push(Reply::Say(Line::MyData(mydata::Line::Card(Box::new(
                        corrected,
                    )))));
            }
        }
    }
    outcome
}

fn close(session: &mut Session) {
    session.focus = Focus::Idle;
    session.registration = None;
}

/// A person as they will be read back after this event.
fn person(id: i64, answers: Answers, facts: &Facts) -> Person {
    Person {
        id,
        name: answers.name,
        nik: Some(answers.nik),
        birth: answers.birth,
        sex: answers.sex,
        differs: answers.differs,
        home: answers.home,
        education: answers.education,
        phone: answers.phone,
        phone_verified: answers.phone_verified,
        skills: answers.skills,
        registered_at: facts.now,
        consents: vec![(Purpose::Service, facts.now)],
    }
}

/// Carries out a wish that waited, or a link.
pub(super) fn carry_out(session: Session, wish: &PendingWish, facts: &Facts) -> Outcome {
    let payload = match wish {
        PendingWish::Wish(slug) => {
            return match Wish::from_slug(slug) {
                Some(wish) => menu::answer(session, wish, "", facts),
                None => menu::open(session, facts),
            };
        }
        PendingWish::Link(payload) => payload,
    };
    if let Some(command) = Command::from_word(payload).filter(|command| *command != Command::Start)
    {
        return menu::answer(session, wish_of(command), "", facts);
    }
    let words = payload.replace(['-', '_'], " ");
    let field = catalog()
        .field(payload)
        .or_else(|| catalog().find_fields(&words).first().copied());
    match field {
        Some(field) => {
            let wished = facts
                .person
                .as_ref()
                .map(|person| person.skills.contains(&field.slug));
            let line = menu::Line::Field {
                slug: field.slug.clone(),
                wished,
            };
            Outcome::new(session).say(Line::Menu(line))
        }
        None => {
            let mut outcome = menu::open(session, facts);
            outcome
                .replies
                .insert(0, Reply::Say(Line::Menu(menu::Line::LinkUnknown)));
            outcome
        }
    }
}
