//! Links, posters and typed codes that name a class, and applying before one is registered.

use crate::domain::application::Source;
use crate::flows::event::{Command, Incoming};
use crate::flows::facts::Facts;
use crate::flows::menu;
use crate::flows::outcome::{Line, Outcome, Reply};
use crate::flows::reception::{ask_again, register};
use crate::flows::sequel::carry_out;
use crate::flows::session::{Focus, PendingWish, Session};
use crate::flows::training::{Asked, Seen, code};

/// A link from a poster or a message: carried out now, or after the registration.
pub(super) fn link(mut session: Session, payload: &str, facts: &Facts) -> Outcome {
    // A link is a wish: it leaves whatever else was being asked.
    session.leave_small_questions();
    if let Some(asked) = code::found(facts) {
        let (_, seen) = code::unmarked(payload);
        return class_named(session, asked, seen, facts);
    }
    if facts.person.is_some() {
        return ask_again(
            carry_out(session, &PendingWish::Link(payload.to_owned()), facts),
            facts,
        );
    }
    if Command::from_word(payload).is_none() && !code::names_field(payload) {
        return ask_again(code::without_class(session, payload, facts), facts);
    }
    session.wish = Some(PendingWish::Link(payload.to_owned()));
    register(session, facts)
}

/// A class that a link or a typed code named. Somebody not registered sees it too; a link takes them into the registration.
fn class_named(mut session: Session, asked: &Asked, seen: Seen, facts: &Facts) -> Outcome {
    session.misses = 0;
    let in_form = session.focus == Focus::Registration && session.registration.is_some();
    let waits = code::to_wait_for(asked, facts).filter(|_| facts.person.is_none());
    let by_link = matches!(seen.0, Source::Link | Source::Poster);
    if let Some(class) = waits.filter(|_| by_link || in_form) {
        session.wish = Some(PendingWish::Class {
            class,
            source: seen.0,
        });
    }
    let shown = code::tell(Outcome::new(session), asked, seen, facts);
    if waits.is_none() || !by_link {
        return ask_again(shown, facts);
    }
    let mut outcome = register(shown.session, facts);
    outcome.replies.splice(0..0, shown.replies);
    outcome
}

/// Somebody not registered wants to apply: first the registration, then the card with what they answered.
pub(super) fn apply_unregistered(
    mut session: Session,
    class: i64,
    seen: Seen,
    facts: &Facts,
) -> Outcome {
    let asked = code::looked_up(facts);
    if let Some(asked) = asked.filter(|asked| code::to_wait_for(asked, facts).is_none()) {
        let shown = code::tell(Outcome::new(session), asked, seen, facts);
        return ask_again(shown, facts);
    }
    session.wish = Some(PendingWish::Class {
        class,
        source: seen.0,
    });
    if session.focus == Focus::Registration && session.registration.is_some() {
        let outcome = Outcome::new(session).say(Line::Menu(menu::Line::AfterTheForm));
        return ask_again(outcome, facts);
    }
    let mut outcome = register(session, facts);
    let first = Reply::Say(Line::Menu(menu::Line::RegisterFirst));
    outcome.replies.insert(0, first);
    outcome
}

/// The class whose code was typed where words are wishes, or in the middle of the registration.
pub(super) fn typed<'a>(
    session: &Session,
    incoming: &Incoming,
    facts: &'a Facts,
) -> Option<&'a Asked> {
    code::typed(session, incoming)?;
    code::found(facts).filter(|asked| asked.is_public())
}

/// The card of a class whose code was typed.
pub(super) fn by_words(session: Session, asked: &Asked, facts: &Facts) -> Outcome {
    class_named(session, asked, Seen(Source::Words), facts)
}
