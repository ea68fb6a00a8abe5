//! A link with which an employer confirms, in three taps and without registering: open it, say what is so, be sure. It works
//! once, for fourteen days, and never for the one it is about.

use jiff::{SignedDuration, Timestamp};

use crate::domain::work::{Source, Spell, Status, Verdict};
use crate::flows::change;
use crate::flows::event::Incoming;
use crate::flows::facts::Facts;
use crate::flows::outcome::{self, Outcome, Reply, Toast};
use crate::flows::session::Session;
use crate::flows::work::{Ask, Change, Claimed, Known, Lead, Line, Own, card, say, toast};

/// With which the payload of a link begins.
const PREFIX: &str = "k_";

/// How long a link works.
const VALID_FOR: SignedDuration = SignedDuration::from_hours(14 * 24);

/// What a link is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Claim {
    /// Row id of the confirmation.
    pub id: i64,
    /// The spell.
    pub spell: Spell,
    /// The person.
    pub person: i64,
    /// Their name.
    pub name: String,
    /// The chat they are reached through: their own link is none for them.
    pub chat: Option<i64>,
    /// The centre that trained them last.
    pub centre: Option<i64>,
    /// What else of theirs goes on, the spell left out.
    pub beside: Option<Status>,
    /// How many answers they gave.
    pub newest: i64,
    /// How the link stands.
    pub standing: Standing,
}

/// How a link stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// It works until then.
    Until(Timestamp),
    /// It was answered.
    Answered,
}

/// Was this link meant to be one of an employer, whole or cut short?
#[must_use]
pub fn is_claim(payload: &str) -> bool {
    payload.starts_with(PREFIX)
}

pub(super) fn of_payload(payload: &str) -> Option<Claimed> {
    Claimed::parse(payload.strip_prefix(PREFIX)?)
}

impl Claimed {
    /// What `/start` carries.
    #[must_use]
    pub fn payload(&self) -> String {
        format!("{PREFIX}{}", self.as_str())
    }
}

/// The person wants a link.
pub(super) fn link(session: Session, own: &Own, spell: &Spell, facts: &Facts) -> Outcome {
    if spell.employer.is_none() || spell.status == Status::OwnBusiness || !spell.is_open() {
        return say(session, card(own, Lead::Nothing));
    }
    let (claimed, hash) = own.chance;
    let until = facts.now.saturating_add(VALID_FOR).unwrap_or(facts.now);
    let name = match (&own.shared_as, &facts.person) {
        (Some(name), _) => name.clone(),
        (None, Some(person)) => person.name.as_str().to_owned(),
        (None, None) => String::new(),
    };
    let mut outcome = say(
        session,
        Line::Link {
            bot: facts.bot.to_string(),
            claimed,
            spell: Box::new(spell.clone()),
            name,
            until,
        },
    );
    outcome.changes.push(change::Change::Work(Change::Link {
        spell: spell.id,
        hash,
        until,
    }));
    outcome
}

/// The claim that this account may answer now; or what is to be said instead.
fn valid<'a>(incoming: &Incoming, facts: &'a Facts) -> Result<&'a Claim, Line> {
    let Some(Known::Claim(Some(claim))) = &facts.work else {
        return Err(Line::ClaimOver);
    };
    match claim.standing {
        _ if claim.chat == Some(incoming.chat) => Err(Line::ClaimOwn),
        Standing::Until(until) if facts.now < until => Ok(claim),
        Standing::Until(_) => Err(Line::ClaimOver),
        Standing::Answered => Err(Line::ClaimThanks),
    }
}

/// The link was opened.
#[must_use]
pub(in crate::flows) fn opened(
    session: Session,
    payload: &str,
    incoming: &Incoming,
    facts: &Facts,
) -> Outcome {
    let Some(claimed) = of_payload(payload) else {
        return say(session, Line::ClaimOver);
    };
    match valid(incoming, facts) {
        Ok(claim) => say(
            session,
            Line::Claim {
                claim: Box::new(claim.clone()),
                claimed,
            },
        ),
        Err(line) => say(session, line),
    }
}

/// The employer says what is so.
pub(super) fn said(
    session: Session,
    verdict: Verdict,
    claimed: Claimed,
    incoming: &Incoming,
    facts: &Facts,
) -> Outcome {
    match valid(incoming, facts) {
        Ok(claim) => say(
            session,
            Line::ClaimSure {
                claim: Box::new(claim.clone()),
                claimed,
                verdict,
            },
        ),
        Err(line) => say(session, line),
    }
}

/// The employer is sure.
pub(super) fn sure(
    session: Session,
    verdict: Verdict,
    _claimed: Claimed,
    incoming: &Incoming,
    facts: &Facts,
) -> Outcome {
    let claim = match valid(incoming, facts) {
        Ok(claim) => claim,
        Err(Line::ClaimThanks) => {
            let mut outcome = say(session, Line::ClaimThanks);
            outcome.replies.insert(0, Reply::Toast(Toast::Already));
            return outcome;
        }
        Err(Line::ClaimOwn) => return toast(session, Toast::NotYours),
        Err(line) => return say(session, line),
    };
    let mut outcome = say(session, Line::ClaimThanks);
    let mut changes = vec![Change::Claimed {
        id: claim.id,
        spell: claim.spell.id,
        verdict,
        by: incoming.user,
    }];
    let ends = verdict == Verdict::NotAnyMore && claim.spell.is_open();
    if ends {
        changes.push(Change::End {
            spell: claim.spell.id,
            on: facts.today,
            by: None,
        });
    }
    let answered = match verdict {
        Verdict::Yes => claim.spell.is_open().then(|| {
            let other = claim.beside.into_iter().chain([claim.spell.status]);
            other.min()
        }),
        // What they do now is for the person to say.
        Verdict::NotAnyMore => ends.then_some(claim.beside),
        Verdict::No => None,
    };
    if let Some(status) = answered {
        changes.push(Change::Answer {
            person: claim.person,
            status,
            source: Source::Employer,
            by: None,
        });
    }
    outcome
        .changes
        .extend(changes.into_iter().map(change::Change::Work));
    outcome.replies.push(Reply::SayToPerson {
        person: claim.person,
        line: outcome::Line::Work(Line::Answered {
            spell: Box::new(claim.spell.clone()),
            verdict,
            ask: Box::new(Ask {
                person: claim.person,
                newest: claim.newest + i64::from(answered.is_some()),
                shared_as: None,
            }),
        }),
    });
    if let (Verdict::No, Some(centre)) = (verdict, claim.centre) {
        outcome.replies.push(Reply::SayToCentre {
            centre,
            line: outcome::Line::Work(Line::Denied {
                name: claim.name.clone(),
                spell: Box::new(claim.spell.clone()),
            }),
        });
    }
    outcome
}
