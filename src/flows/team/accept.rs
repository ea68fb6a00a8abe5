//! The link of an invitation is opened and accepted. Whoever accepts first is meant; looking at it uses nothing up.

use crate::domain::invitation::{self, InvitationOutcome};
use crate::domain::role::Staff;
use crate::flows::event::Incoming;
use crate::flows::facts::Facts;
use crate::flows::outcome::{self, Outcome, Reply};
use crate::flows::session::Session;
use crate::flows::team::{Change, Colleague, Known, Line, Offer, Place, Token, say};
use crate::flows::{change, staff};

/// A link that looks like an invitation was opened.
#[must_use]
pub fn opened(session: Session, payload: &str, incoming: &Incoming, facts: &Facts) -> Outcome {
    let Some(token) = Token::of_payload(payload) else {
        return say(session, Line::Unknown);
    };
    match judged(incoming, facts) {
        Ok((offer, now)) => {
            let (offer, now) = (offer.clone(), now.cloned());
            say(session, Line::Offer { offer, token, now })
        }
        Err(line) => say(session, *line),
    }
}

/// The invitation that works for this account, with what the account is now; or what is to be said instead.
fn judged<'a>(
    incoming: &Incoming,
    facts: &'a Facts,
) -> Result<(&'a Offer, Option<&'a Colleague>), Box<Line>> {
    let Some(Known::Offer { offer, now }) = &facts.team else {
        return Err(Box::new(Line::Unknown));
    };
    let standing = offer.as_ref().map(|offer| &offer.standing);
    let line = match (
        offer,
        invitation::outcome(standing, incoming.user, facts.now),
    ) {
        (Some(offer), InvitationOutcome::Valid) => match now {
            Some(now) if now.configured => Line::Configured,
            Some(now) if same(now, offer) => Line::AlreadyThat,
            Some(_) | None => return Ok((offer, now.as_ref())),
        },
        (_, InvitationOutcome::Used { by_yourself: true }) if facts.staff.is_some() => {
            Line::UsedByYou
        }
        // They were on the list once and are not any more: the desk would not open.
        (offer, InvitationOutcome::Used { by_yourself: true }) => Line::UsedAndRemoved {
            inviter: offer.as_ref().and_then(|offer| offer.inviter.clone()),
        },
        (_, InvitationOutcome::Used { by_yourself: false }) => Line::UsedByAnother,
        (_, InvitationOutcome::Expired) => Line::Expired,
        (_, InvitationOutcome::Revoked) => Line::TakenBack,
        (_, InvitationOutcome::Own) => Line::Own,
        (_, InvitationOutcome::Unknown) | (None, InvitationOutcome::Valid) => Line::Unknown,
    };
    Err(Box::new(line))
}

fn same(now: &Colleague, offer: &Offer) -> bool {
    let place = |place: &Option<Place>| place.as_ref().map(|place| place.id);
    now.role == offer.role && place(&now.centre) == place(&offer.centre)
}

/// The invitation is accepted: judged again, for this very press.
pub(super) fn accept(session: Session, incoming: &Incoming, facts: &Facts) -> Outcome {
    let (offer, now) = match judged(incoming, facts) {
        Ok(judged) => judged,
        Err(line) => return say(session, *line),
    };
    let centre = offer.centre.as_ref();
    let mut outcome = say(
        session,
        Line::Joined {
            role: offer.role,
            centre: centre.map(|centre| centre.name.clone()),
        },
    );
    let colleague = Colleague {
        id: incoming.user,
        role: offer.role,
        name: Some(offer.name.clone()),
        centre: offer.centre.clone(),
        configured: false,
    };
    let mut known = facts.clone();
    known.staff = Some(Staff {
        telegram_id: incoming.user,
        role: offer.role,
        centre: centre.map(|centre| centre.id),
    });
    known.team = Some(Known::Desk(Some(colleague)));
    outcome.replies.extend(staff::desk(&known).map(Reply::Say));
    outcome.replies.push(Reply::SayTo {
        chat: offer.standing.made_by,
        line: outcome::Line::Team(Line::Accepted {
            name: offer.name.clone(),
            role: offer.role,
            centre: centre.map(|centre| centre.name.clone()),
        }),
    });
    outcome.changes.push(change::Change::Team(Change::Join {
        offer: Box::new(offer.clone()),
        user: incoming.user,
        before: now.cloned().map(Box::new),
    }));
    outcome
}
