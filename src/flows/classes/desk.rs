//! Lists of classes and the card of one.

use crate::domain::audit::Action;
use crate::domain::class::{ClassState, acts};
use crate::domain::role::{Role, Staff};
use crate::flows::classes::view::{Numbered, Seen};
use crate::flows::classes::{Brief, Change, Line, at_rest, not_theirs, say, wish};
use crate::flows::facts::Facts;
use crate::flows::facts::class::Class;
use crate::flows::outcome::Outcome;
use crate::flows::session::Session;
use crate::flows::training::code::POSTER;

/// A page of classes.
pub(super) fn list(staff: &Staff, page: &Numbered<Class>) -> Line {
    Line::List {
        page: Box::new(page.clone()),
        manages: match staff.role {
            Role::Head | Role::Admin => true,
            Role::Officer => staff.centre.is_some(),
            Role::Instructor => false,
        },
    }
}

/// The card of a class, as it stands now.
pub(super) fn card(outcome: Outcome, seen: &Seen, staff: &Staff, facts: &Facts) -> Outcome {
    let manages = seen.class.is_managed_by(staff);
    say(
        outcome,
        Line::Card {
            seen: Box::new(seen.clone()),
            acts: if manages {
                acts(seen.class.state)
            } else {
                Vec::new()
            },
            manages,
            link: link(&seen.class, "", facts),
        },
    )
}

/// The link to a class, with a mark before its code; empty while the bot does not know its own name.
fn link(class: &Class, mark: &str, facts: &Facts) -> String {
    if facts.bot.is_empty() {
        return String::new();
    }
    format!("https://t.me/{}?start={mark}{}", facts.bot, class.code)
}

/// The picture for the wall. A class that nobody can apply to has none.
pub(super) fn poster(session: Session, seen: &Seen, staff: &Staff, facts: &Facts) -> Outcome {
    if !seen.class.is_managed_by(staff) {
        return not_theirs(session);
    }
    let mut outcome = Outcome::new(at_rest(session));
    let link = link(&seen.class, POSTER, facts);
    if seen.class.state != ClassState::Open || link.is_empty() {
        return say(outcome, Line::NotNow(Brief::from(&seen.class)));
    }
    wish(
        &mut outcome,
        Change::Noted {
            action: Action::PosterMade,
            class: seen.class.id,
            person: None,
            by: staff.telegram_id,
        },
    );
    say(
        outcome,
        Line::Poster {
            class: Box::new(seen.class.clone()),
            link,
        },
    )
}
