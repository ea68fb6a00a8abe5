//! The ranking of a class, what would be announced, and the ten minutes in which it can be taken back.

use jiff::{SignedDuration, Timestamp};

use crate::catalog::quiet;
use crate::domain::application::ApplicationState;
use crate::domain::class::ClassState;
use crate::domain::role::Staff;
use crate::domain::selection::{RefusalReason, Verdict, total};
use crate::flows::event::Incoming;
use crate::flows::facts::Facts;
use crate::flows::outcome::{Outcome, Reply, Toast};
use crate::flows::selection::{
    Change, Desk, Line, Phase, Press, Proposal, Summary, at_rest, document_mark, in_place, not_now,
    not_theirs, phase, saved, say, waits, wish,
};
use crate::flows::session::Session;

/// How long an announcement can be taken back.
pub(super) const HOLD: SignedDuration = SignedDuration::from_mins(10);

/// A button about the ranking of a class.
pub(super) fn pressed(
    session: Session,
    press: Press,
    proposal: &Proposal,
    staff: &Staff,
    incoming: &Incoming,
    facts: &Facts,
) -> Outcome {
    let manages = proposal.class.is_managed_by(staff);
    let page = match press {
        Press::Announce(_) | Press::AnnounceSure(..) if !manages => return not_theirs(session),
        Press::Announce(_) => return ask(session, proposal, facts),
        Press::AnnounceSure(_, shown) => return hold(session, proposal, shown, staff, facts),
        Press::Proposal(_, page) => page,
        // The others are about one application, or the class alone.
        _ => 0,
    };
    let line = Line::Proposal {
        proposal: Box::new(proposal.clone()),
        page,
        manages,
    };
    in_place(Outcome::new(session), incoming, line)
}

/// May it be announced now? Otherwise what is answered instead.
fn announceable(
    session: Session,
    proposal: &Proposal,
    now: Timestamp,
) -> Result<Session, Box<Outcome>> {
    let class = &proposal.class;
    match phase(class, proposal.hold, now) {
        Phase::Judging if class.state == ClassState::Selecting => Ok(session),
        Phase::Held(at) => Err(Box::new(waits(session, class, at))),
        Phase::Judging | Phase::Answered | Phase::Over => Err(Box::new(not_now(session, class))),
    }
}

/// What would be announced?
fn ask(session: Session, proposal: &Proposal, facts: &Facts) -> Outcome {
    match announceable(session, proposal, facts.now) {
        Ok(session) => say(
            Outcome::new(session),
            Line::AskAnnounce(Box::new(summary(proposal))),
        ),
        Err(outcome) => *outcome,
    }
}

/// It waits now. Nobody is told in the night, so it may wait for longer.
fn hold(
    session: Session,
    proposal: &Proposal,
    shown: u32,
    staff: &Staff,
    facts: &Facts,
) -> Outcome {
    let session = match announceable(session, proposal, facts.now) {
        Ok(session) => session,
        Err(outcome) => return *outcome,
    };
    let summary = summary(proposal);
    if summary.mark != shown {
        let summary = Box::new(Summary {
            changed: true,
            ..summary
        });
        return say(Outcome::new(session), Line::AskAnnounce(summary));
    }
    let soon = facts.now + HOLD;
    let at = quiet::next_allowed(soon);
    let minutes = (at == soon).then(|| HOLD.as_mins());
    let mut outcome = Outcome::new(session);
    let change = Change::Hold {
        class: proposal.class.id,
        until: Some(at),
        by: staff.telegram_id,
    };
    wish(&mut outcome, change);
    let summary = Box::new(summary);
    say(
        outcome,
        Line::Held {
            summary,
            at,
            minutes,
        },
    )
}

/// It is taken back, unless it went out.
pub(super) fn undo(session: Session, seen: &Desk, staff: &Staff) -> Outcome {
    if !seen.class.is_managed_by(staff) {
        return not_theirs(session);
    }
    let class = &seen.class;
    let mut outcome = Outcome::new(at_rest(session));
    if seen.hold.is_none() {
        outcome.replies.push(Reply::Toast(Toast::Already));
        let line = Line::Desk {
            desk: Box::new(seen.clone()),
            manages: true,
        };
        return say(outcome, line);
    }
    let change = Change::Hold {
        class: class.id,
        until: None,
        by: staff.telegram_id,
    };
    wish(&mut outcome, change);
    saved(&mut outcome);
    let line = Line::Undone {
        class: class.id,
        code: class.code.to_string(),
    };
    say(outcome, line)
}

/// What is proposed, as a number that stands in a button: whom, where, why, and for how many seats.
fn mark(proposal: &Proposal) -> u32 {
    let mut said = vec![proposal.class.quota.to_string()];
    said.extend(proposal.ranked().into_iter().map(|(proposed, _)| {
        let (id, verdict, rank) = (proposed.application, proposed.verdict.slug(), proposed.rank);
        let because = proposed.because.map_or("", RefusalReason::slug);
        format!("{id},{verdict},{rank},{because}")
    }));
    // FNV-1a, as documents are named.
    document_mark(&said.join(";"))
}

/// What an announcement says, in numbers and names.
pub(super) fn summary(proposal: &Proposal) -> Summary {
    let mut summary = Summary {
        class: proposal.class.id,
        code: proposal.class.code.to_string(),
        quota: proposal.class.quota,
        mark: mark(proposal),
        ..Summary::default()
    };
    for (proposed, one) in proposal.ranked() {
        match proposed.verdict {
            Verdict::Accepted => summary.accepted += 1,
            Verdict::Reserve => summary.reserve += 1,
            Verdict::NotAccepted => summary.refused += 1,
        }
        if one.candidate.state == ApplicationState::Applied {
            summary.unseen += 1;
        }
        if total(&one.candidate).is_none() {
            summary.scoreless += 1;
        }
        if one.moved.is_some() {
            summary.moved.push((one.name.clone(), proposed.verdict));
        }
        if one.reachable {
            summary.told += 1;
        } else {
            summary
                .unreachable
                .push((one.name.clone(), proposed.verdict));
        }
    }
    summary
}
