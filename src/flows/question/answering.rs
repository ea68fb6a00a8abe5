//! The side of staff: the open questions of their scope, and answering one of them. The first answer counts; whoever comes
//! later hears who was faster.

use crate::catalog::{Meaning, catalog};
use crate::domain::fold;
use crate::domain::role::{self, StaffAct};
use crate::flows::change;
use crate::flows::class_form;
use crate::flows::event::{Event, Incoming};
use crate::flows::facts::Facts;
use crate::flows::outcome::{self, Outcome, Reply};
use crate::flows::question::{
    Asked, Change, Known, LONGEST_ANSWER, Line, PAGE, State, closed, leave, not_yours, say, stale,
};
use crate::flows::session::{Focus, Session};

/// The question that was looked up, when this account may answer it.
fn theirs(facts: &Facts, id: i64) -> Option<&Asked> {
    let Some(Known::One(Some(asked))) = &facts.question else {
        return None;
    };
    let may = |staff| role::may(staff, StaffAct::AnswerQuestions, asked.centre);
    (asked.id == id && facts.staff.as_ref().is_some_and(may)).then_some(asked)
}

/// The open questions of the scope, oldest first.
pub(super) fn list(session: Session, facts: &Facts) -> Outcome {
    let (Some(staff), Some(Known::Open(open))) = (&facts.staff, &facts.question) else {
        return not_yours(session);
    };
    let may = |asked: &&Asked| role::may(staff, StaffAct::AnswerQuestions, asked.centre);
    if !role::may(staff, StaffAct::AnswerQuestions, staff.centre) {
        return not_yours(session);
    }
    let shown = open.iter().filter(may).take(PAGE).cloned().collect();
    let more = open.len() > PAGE;
    // What waits behind the other button of the desk is said here too; nobody looks for it otherwise.
    let requests = facts.open_requests.len();
    say(
        session,
        Line::List {
            shown,
            more,
            requests,
        },
    )
}

/// The question has its answer: of this very officer (a second tap), or of a colleague who was faster.
fn answered(session: Session, asked: &Asked, facts: &Facts) -> Outcome {
    let me = facts.staff.as_ref().map(|staff| staff.telegram_id);
    let by = asked.answered.as_ref().map(|answered| answered.officer);
    if by.is_some() && by == me {
        return say(session, Line::AnswerSent { id: asked.id });
    }
    say(session, Line::AnsweredBefore(Box::new(asked.clone())))
}

/// The form of a class that stands open, or that an answer interrupted before: it goes on afterwards.
fn interrupted(session: &mut Session) -> Option<Box<class_form::State>> {
    match &mut session.focus {
        Focus::ClassForm(form) => Some(Box::new(form.clone())),
        Focus::Question(State::Answer { form, .. } | State::CheckAnswer { form, .. }) => {
            form.take()
        }
        _ => None,
    }
}

/// An officer wants to answer.
pub(super) fn begin(mut session: Session, id: i64, facts: &Facts) -> Outcome {
    let Some(asked) = theirs(facts, id) else {
        return not_yours(session);
    };
    if asked.answered.is_some() {
        return answered(session, asked, facts);
    }
    let form = interrupted(&mut session);
    session.focus = Focus::Question(State::Answer {
        id,
        name: asked.name.clone(),
        form,
    });
    say(session, Line::WriteAnswer(Box::new(asked.clone())))
}

/// Something typed or sent while the officer writes, or while they read once more what they wrote (`checking`).
pub(super) fn heard(
    mut session: Session,
    id: i64,
    checking: bool,
    incoming: &Incoming,
    facts: &Facts,
) -> Outcome {
    let Some(asked) = theirs(facts, id) else {
        return stale(closed(session), facts);
    };
    if asked.answered.is_some() {
        return answered(closed(session), asked, facts);
    }
    let Event::Text(typed) = &incoming.event else {
        return say(session, Line::WriteWords);
    };
    let meaning = catalog().understand(typed, checking);
    if matches!(meaning, Meaning::Cancel | Meaning::Back) {
        return leave(session, facts);
    }
    if checking && meaning == Meaning::No {
        return begin(session, id, facts);
    }
    if checking && matches!(meaning, Meaning::Yes | Meaning::Done) {
        return confirm(session, id, incoming.user, facts);
    }
    let typed = fold::shown(typed);
    if typed.is_empty() {
        return say(session, Line::WriteWords);
    }
    let length = typed.chars().count();
    if length > LONGEST_ANSWER {
        return say(
            session,
            Line::TooLong {
                typed: length,
                most: LONGEST_ANSWER,
            },
        );
    }
    let (name, text) = (asked.name.clone(), typed);
    let form = interrupted(&mut session);
    session.focus = Focus::Question(State::CheckAnswer {
        id,
        name: name.clone(),
        text: text.clone(),
        form,
    });
    say(session, Line::CheckAnswer { id, name, text })
}

/// The answer goes to whoever asked, unless a colleague was faster.
pub(super) fn confirm(session: Session, id: i64, user: i64, facts: &Facts) -> Outcome {
    let Some(asked) = theirs(facts, id) else {
        return not_yours(session);
    };
    let written = match &session.focus {
        Focus::Question(State::CheckAnswer { id: open, text, .. }) if *open == id => {
            Some(text.clone())
        }
        _ => None,
    };
    if asked.answered.is_some() {
        let session = if written.is_some() {
            closed(session)
        } else {
            session
        };
        return answered(session, asked, facts);
    }
    let Some(text) = written else {
        // The answer behind this button is gone: begin with the question.
        return begin(session, id, facts);
    };
    let mut outcome = say(closed(session), Line::AnswerSent { id });
    outcome
        .changes
        .push(change::Change::Question(Change::Answer {
            id,
            by: user,
            text: text.clone(),
        }));
    outcome.replies.push(Reply::SayToPerson {
        person: asked.person,
        line: outcome::Line::Question(Line::Answer {
            id,
            class: asked.class,
            question: asked.text.clone(),
            answer: text,
        }),
    });
    outcome
}

#[cfg(test)]
#[path = "answering_tests.rs"]
mod tests;
