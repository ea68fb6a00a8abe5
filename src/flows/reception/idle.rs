//! What is typed or sent while nothing is going on: a wish, a greeting, or something that was not understood.

use crate::catalog::{Meaning, Wish, catalog};
use crate::flows::event::{Attachment, Event};
use crate::flows::facts::Facts;
use crate::flows::outcome::{Line, Outcome};
use crate::flows::reception::wished;
use crate::flows::session::Session;
use crate::flows::{menu, staff};

/// Something typed or sent while nothing is going on.
pub(super) fn heard(mut session: Session, event: &Event, facts: &Facts) -> Outcome {
    let registered = facts.person.is_some();
    let line = match event {
        Event::Text(typed) => {
            if let Some(wish) = catalog().find_wish(typed).or_else(|| meant(typed)) {
                return wished(session, wish, typed, facts);
            }
            if let Some(line) = staff::choose(staff::Lead::NotAwaited, facts) {
                return Outcome::new(session).say(line);
            }
            session.misses = session.misses.saturating_add(1);
            if session.misses >= 2 {
                menu::Line::Office
            } else {
                menu::Line::NotUnderstood {
                    registered,
                    shared: facts.shared(),
                }
            }
        }
        Event::Edited => menu::Line::Edited { registered },
        Event::Other(attachment) => menu::Line::NotWords(*attachment),
        Event::Document(_) => menu::Line::NotWords(Attachment::File),
        _ => menu::Line::NotWords(Attachment::Something),
    };
    Outcome::new(session).say(Line::Menu(line))
}

/// The wish behind a chat word with words of address around it ("pagi min").
pub(in crate::flows) fn meant(typed: &str) -> Option<Wish> {
    match catalog().understand(typed, false) {
        Meaning::Greet => Some(Wish::Greeting),
        Meaning::Thanks => Some(Wish::Thanks),
        Meaning::Help => Some(Wish::Help),
        Meaning::Staff => Some(Wish::Staff),
        Meaning::Schedule => Some(Wish::Schedule),
        Meaning::Status => Some(Wish::Status),
        Meaning::Cancel => Some(Wish::Cancel),
        Meaning::Yes
        | Meaning::No
        | Meaning::Done
        | Meaning::NotYet
        | Meaning::Next
        | Meaning::Back
        | Meaning::Fix
        | Meaning::Delete
        | Meaning::Work(_)
        | Meaning::Ambiguous { .. }
        | Meaning::Unknown => None,
    }
}
