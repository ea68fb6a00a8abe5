//! A person has read a change; staff see who has not, to call them.

use crate::domain::audit::Action;
use crate::flows::calendar::{Change, Known, Letter, Line, On, Unread, in_place, not_theirs, wish};
use crate::flows::event::Incoming;
use crate::flows::facts::Facts;
use crate::flows::outcome::{Outcome, Reply, Toast};
use crate::flows::session::Session;
use crate::flows::{change, classes, menu};

/// How many are listed on one card.
const LISTED: usize = 20;

/// The button below a change. Whoever speaks in the chat may press it, also where a family shares it.
pub(super) fn read(mut session: Session, incoming: &Incoming, facts: &Facts) -> Outcome {
    session.leave_small_questions();
    let Some(Known::Told(heard)) = &facts.calendar else {
        let mut outcome = Outcome::new(session);
        if incoming.query.is_some() {
            outcome.replies.push(Reply::Toast(Toast::NotYours));
            return outcome;
        }
        return menu::open(outcome.session, facts);
    };
    let mut outcome = Outcome::new(session);
    if heard.read {
        outcome.replies.push(Reply::Toast(Toast::Already));
        return outcome;
    }
    let change = Change::Read {
        change: heard.change,
        application: heard.application,
    };
    wish(&mut outcome, change);
    outcome.replies.push(Reply::Toast(Toast::Saved));
    let letter = Letter {
        class: heard.class.clone(),
        change: heard.change,
        application: heard.application,
        changed: heard.changed.clone(),
        why: heard.why.clone(),
        read: true,
    };
    in_place(outcome, incoming, Line::Changed(Box::new(letter)))
}

impl On<'_> {
    /// Those who have not read the changes. Whoever looks at them is on record.
    pub(super) fn calls(
        &self,
        session: Session,
        unread: &[Unread],
        incoming: &Incoming,
    ) -> Outcome {
        if !self.manages() {
            return not_theirs(session);
        }
        let mut outcome = Outcome::new(session);
        let noted = classes::Change::Noted {
            action: Action::ApplicantsSeen,
            class: self.calendar.class.id,
            person: None,
            by: self.staff.telegram_id,
        };
        outcome.changes.push(change::Change::Classes(noted));
        let more = unread.len().saturating_sub(LISTED);
        let line = Line::Calls {
            class: self.class(),
            people: unread.iter().take(LISTED).cloned().collect(),
            more: u32::try_from(more).unwrap_or(u32::MAX),
        };
        in_place(outcome, incoming, line)
    }
}
