//! What follows when a registration or a correction ends, and the wish or link that led into it being carried out.

use crate::catalog::Wish;
use crate::domain::consent::Purpose;
use crate::flows::change::{Answers, Change};
use crate::flows::event::Command;
use crate::flows::facts::{Facts, Person};
use crate::flows::outcome::{Line, Outcome, Reply};
use crate::flows::reception::wish_of;
use crate::flows::registration::{Done, Turn};
use crate::flows::session::{Focus, PendingWish, Session};
use crate::flows::training::Seen;
use crate::flows::{family, menu, mydata, training};

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
            // A chat that somebody else uses is not forgotten with the form of another person.
            if facts.person.is_none() {
                outcome.changes.push(Change::ForgetChat);
            } else {
                let menu = menu::open(Session::default(), facts);
                outcome.replies.extend(menu.replies);
            }
        }
        Done::HandedOver => outcome.session = Session::default(),
        Done::Recovered => {
            outcome.session = Session::default();
            // The event began without the account: what the class means for its person was looked up beside it.
            if let Some(PendingWish::Link(_) | PendingWish::Class { .. }) = &wish
                && let Some(asked) = training::code::looked_up(facts)
            {
                let seen = seen_of(wish.as_ref());
                let (mut known, mut asked) = (facts.clone(), asked.clone());
                let owner = facts.nik_owner.as_ref();
                if let Some(whole) = owner.and_then(|owner| owner.whole.as_ref()) {
                    known.person = Some(whole.person.clone());
                    asked.held.clone_from(&whole.held);
                }
                outcome = training::code::tell(outcome, &asked, seen, &known);
            }
        }
        Done::Unchanged => close(&mut outcome.session),
        Done::Registered(answers) => {
            outcome.session = Session::default();
            if let Some(before) = &facts.person {
                let line = family::Line::Joined {
                    name: answers.name.clone(),
                    before: before.name.clone(),
                };
                outcome.replies.push(Reply::Say(Line::Family(line)));
            }
            let mut known = facts.clone();
            known.persons += 1;
            known.person = Some(person(facts.next_person, *answers, facts));
            // What was looked up of whoever spoke here before is not theirs.
            training::forget_applications(&mut known);
            if let Some(wish) = wish {
                let more = carry_out(Session::default(), &wish, &known);
                outcome.replies.extend(more.replies);
                outcome.changes.extend(more.changes);
            } else if let Some(line) = training::in_fields(&known) {
                outcome.replies.push(Reply::Say(Line::Training(line)));
            }
        }
        Done::Corrected(answers) => {
            close(&mut outcome.session);
            if let Some(known) = &facts.person {
                let mut corrected = person(known.id, (*answers).clone(), facts);
                corrected.registered_at = known.registered_at;
                corrected.class_wishes.clone_from(&known.class_wishes);
                corrected.consents.clone_from(&known.consents);
                outcome.changes.push(Change::Correct {
                    person: known.id,
                    answers,
                });
                let eyes = if facts.shared() {
                    mydata::Eyes::Shared
                } else {
                    mydata::Eyes::Own
                };
                let card = mydata::Line::Card(Box::new(corrected), eyes);
                outcome.replies.push(Reply::Say(Line::MyData(card)));
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
        class_wishes: Vec::new(),
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
        PendingWish::Class { .. } => {
            let outcome = Outcome::new(session);
            return match training::code::looked_up(facts) {
                Some(asked) => training::code::tell(outcome, asked, seen_of(Some(wish)), facts),
                None => outcome,
            };
        }
        PendingWish::Link(payload) => payload,
    };
    if let Some(command) = Command::from_word(payload).filter(|command| *command != Command::Start)
    {
        return menu::answer(session, wish_of(command), "", facts);
    }
    match training::code::found(facts) {
        Some(asked) => {
            training::code::tell(Outcome::new(session), asked, seen_of(Some(wish)), facts)
        }
        None => training::code::without_class(session, payload, facts),
    }
}

/// How the person came who waits for this.
fn seen_of(wish: Option<&PendingWish>) -> Seen {
    match wish {
        Some(PendingWish::Class { source, .. }) => Seen(*source),
        Some(PendingWish::Link(payload)) => training::code::unmarked(payload).1,
        Some(PendingWish::Wish(_)) | None => Seen::default(),
    }
}
