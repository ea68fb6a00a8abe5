//! The colleagues, page by page, the card of one, and removing them: asked once, valid from their next tap on.

use crate::domain::role::Role;
use crate::flows::change;
use crate::flows::event::Incoming;
use crate::flows::facts::Facts;
use crate::flows::outcome::{self, Outcome, Reply, Toast};
use crate::flows::session::Session;
use crate::flows::team::{Change, Colleague, Known, Line, say, stale, toast};

/// A page of colleagues.
pub(super) fn list(session: Session, page: u16, facts: &Facts) -> Outcome {
    let Some(Known::Colleagues {
        shown,
        more,
        pending,
    }) = &facts.team
    else {
        return stale(session, facts);
    };
    let (shown, more, pending) = (shown.clone(), *more, *pending);
    say(
        session,
        Line::Colleagues {
            shown,
            page,
            more,
            pending,
        },
    )
}

/// The card of one of them.
pub(super) fn card(session: Session, id: i64, facts: &Facts) -> Outcome {
    let Some(Known::Colleague { found, .. }) = &facts.team else {
        return stale(session, facts);
    };
    match found.as_ref().filter(|colleague| colleague.id == id) {
        Some(colleague) => {
            let colleague = colleague.clone();
            say(session, Line::Colleague { colleague })
        }
        // Removed in the meantime.
        None => toast(session, Toast::Already),
    }
}

/// The colleague that may be removed, or why not.
fn removable(id: i64, incoming: &Incoming, facts: &Facts) -> Result<Colleague, WhyNot> {
    let Some(Known::Colleague { found, admins }) = &facts.team else {
        return Err(WhyNot::Toast(Toast::Stale));
    };
    let Some(colleague) = found.as_ref().filter(|colleague| colleague.id == id) else {
        return Err(WhyNot::Toast(Toast::Already));
    };
    if colleague.configured {
        return Err(WhyNot::Say(Box::new(Line::RemovedInConfiguration)));
    }
    let manages = matches!(colleague.role, Role::Head | Role::Admin);
    if id == incoming.user && manages && *admins <= 1 {
        return Err(WhyNot::Say(Box::new(Line::LastAdmin)));
    }
    Ok(colleague.clone())
}

/// Why somebody is not removed.
enum WhyNot {
    Say(Box<Line>),
    Toast(Toast),
}

impl WhyNot {
    fn outcome(self, session: Session) -> Outcome {
        match self {
            WhyNot::Say(line) => say(session, *line),
            WhyNot::Toast(shown) => toast(session, shown),
        }
    }
}

/// Remove this colleague?
pub(super) fn ask(session: Session, id: i64, incoming: &Incoming, facts: &Facts) -> Outcome {
    match removable(id, incoming, facts) {
        Ok(colleague) => say(session, Line::RemoveQuestion { colleague }),
        Err(why) => why.outcome(session),
    }
}

/// Yes, remove.
pub(super) fn remove(session: Session, id: i64, incoming: &Incoming, facts: &Facts) -> Outcome {
    let colleague = match removable(id, incoming, facts) {
        Ok(colleague) => colleague,
        Err(why) => return why.outcome(session),
    };
    let oneself = id == incoming.user;
    let mut outcome = if oneself {
        say(session, Line::YouLeft)
    } else {
        let colleague = colleague.clone();
        say(session, Line::Removed { colleague })
    };
    if !oneself {
        outcome.replies.push(Reply::SayTo {
            chat: id,
            line: outcome::Line::Team(Line::YouWereRemoved),
        });
    }
    outcome.changes.push(change::Change::Team(Change::Remove {
        colleague: Box::new(colleague),
        by: incoming.user,
    }));
    outcome
}

#[cfg(test)]
#[path = "colleagues_tests.rs"]
mod tests;
