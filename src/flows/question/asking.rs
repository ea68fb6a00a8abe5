//! The side of the person: writing a question, reading it once more, sending it.

use crate::catalog::{Meaning, catalog};
use crate::domain::office_hours;
use crate::flows::change;
use crate::flows::event::{Event, Incoming};
use crate::flows::facts::Facts;
use crate::flows::facts::class::Class;
use crate::flows::menu;
use crate::flows::outcome::{self, Outcome, Reply};
use crate::flows::question::{
    About, Asked, Change, Known, LONGEST_QUESTION, Line, MOST_OPEN, State, closed, leave, say,
    stale,
};
use crate::flows::session::{Focus, Session};

/// What was looked up for somebody who asks: the class, and the row ids of their open questions.
fn target(facts: &Facts) -> (Option<&Class>, &[i64]) {
    match &facts.question {
        Some(Known::Target { class, open }) => (class.as_deref(), open),
        Some(Known::Open(_) | Known::One(_) | Known::Own(_)) | None => (None, &[]),
    }
}

/// The class that was looked up, as it is kept while the person writes.
fn about(facts: &Facts) -> Option<About> {
    let (class, _) = target(facts);
    class.map(|class| About {
        class: class.id,
        code: class.code.to_string(),
        centre: class.centre.name.clone(),
    })
}

/// Somebody wants to ask, about a class or about anything. Whoever is not registered is called by staff instead.
#[must_use]
pub fn open(mut session: Session, class: Option<i64>, facts: &Facts) -> Outcome {
    if facts.person.is_none() {
        return menu::contact_staff(session, facts);
    }
    let (_, questions) = target(facts);
    if questions.len() >= MOST_OPEN {
        return say(session, Line::Full);
    }
    let form = session.focus == Focus::Registration && session.registration.is_some();
    let about = about(facts).filter(|about| class == Some(about.class));
    session.focus = Focus::Question(State::Write {
        about: about.clone(),
        form,
    });
    say(session, Line::Write { about })
}

/// Something typed or sent while the person writes, or while they read once more what they wrote (`checking`).
pub(super) fn heard(
    mut session: Session,
    (about, form): (Option<About>, bool),
    checking: bool,
    incoming: &Incoming,
    facts: &Facts,
) -> Outcome {
    let Some(person) = &facts.person else {
        return stale(closed(session), facts);
    };
    let Event::Text(typed) = &incoming.event else {
        return say(session, Line::WriteWords);
    };
    let meaning = catalog().understand(typed, checking);
    if matches!(meaning, Meaning::Cancel | Meaning::Back) {
        return leave(session, facts);
    }
    // The word that led here, once more: it is no question.
    if !checking && meaning == Meaning::Staff {
        return say(session, Line::Write { about });
    }
    if checking && meaning == Meaning::No {
        return rewrite(session, facts);
    }
    if checking && matches!(meaning, Meaning::Yes | Meaning::Done) {
        return send(session, facts);
    }
    let typed = typed.trim();
    let length = typed.chars().count();
    if length > LONGEST_QUESTION {
        return say(
            session,
            Line::TooLong {
                typed: length,
                most: LONGEST_QUESTION,
            },
        );
    }
    let text = typed.to_owned();
    session.focus = Focus::Question(State::Check {
        about: about.clone(),
        form,
        text: text.clone(),
    });
    let name = person.name.as_str().to_owned();
    say(session, Line::Check { name, about, text })
}

/// The person writes it anew.
pub(super) fn rewrite(mut session: Session, facts: &Facts) -> Outcome {
    let Focus::Question(State::Write { about, form } | State::Check { about, form, .. }) =
        session.focus.clone()
    else {
        return stale(session, facts);
    };
    session.focus = Focus::Question(State::Write {
        about: about.clone(),
        form,
    });
    say(session, Line::Write { about })
}

/// The question goes to the centre; to head and admins when it is about no class.
pub(super) fn send(session: Session, facts: &Facts) -> Outcome {
    let (class, open) = target(facts);
    let (Focus::Question(State::Check { text, .. }), Some(person)) =
        (&session.focus, &facts.person)
    else {
        // A second tap: it stands there already.
        return match open.last() {
            Some(id) => say(session, Line::SentBefore { id: *id }),
            None => stale(session, facts),
        };
    };
    if open.len() >= MOST_OPEN {
        return say(closed(session), Line::Full);
    }
    let text = text.clone();
    let id = facts.next.question;
    let due = office_hours::one_working_day_after(facts.now, &|day| facts.off.is_off(day));
    let centre = class.map(|class| class.centre.id);
    let asked = Asked {
        id,
        person: person.id,
        name: person.name.as_str().to_owned(),
        centre,
        centre_name: class.map(|class| class.centre.name.clone()),
        class: class.map(|class| class.id),
        class_code: class.map(|class| class.code.to_string()),
        text: text.clone(),
        asked_at: facts.now,
        due_at: due,
        answered: None,
    };
    let change = Change::Ask {
        id,
        person: person.id,
        centre,
        class: asked.class,
        text,
        due,
    };
    let line = outcome::Line::Question(Line::New(Box::new(asked)));
    let mut outcome = say(closed(session), Line::Sent { id, due });
    outcome.changes.push(change::Change::Question(change));
    outcome.replies.push(match centre {
        Some(centre) => Reply::SayToCentre { centre, line },
        None => Reply::SayToAdmins(line),
    });
    outcome
}
