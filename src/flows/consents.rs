//! Switching consents: one purpose at a time, all at once by withdrawing, announcements by `/berhenti`; each with its proof (law
//! 27/2022, article 24).

use crate::domain::consent::Purpose;
use crate::flows::change::{Change, Consent};
use crate::flows::facts::{Facts, Person, RequestKind};
use crate::flows::mydata::{Line, Press};
use crate::flows::outcome::{self, Outcome, Reply, Toast};
use crate::flows::session::Session;
use crate::flows::{class_wish, menu, staff};

/// A consent as it is switched now.
fn consent(purpose: Purpose, granted: bool, button: &str, facts: &Facts) -> Consent {
    Consent {
        purpose,
        granted,
        version: facts.notice.version,
        hash: facts.notice.hash,
        at: facts.now,
        button: button.to_owned(),
    }
}

/// Agreeing or no longer agreeing to one purpose, on the card of the consents, which then shows how things stand.
pub(super) fn switch(
    session: Session,
    person: &Person,
    (purpose, granted): (Purpose, bool),
    message: Option<i64>,
    facts: &Facts,
) -> Outcome {
    let mut after = person.clone();
    let mut outcome = Outcome::new(session);
    if granted == person.agrees(purpose) {
        outcome.replies.push(Reply::Toast(Toast::Already));
    } else {
        let press = if granted {
            after.consents.push((purpose, facts.now));
            Press::Allow(purpose)
        } else {
            after.consents.retain(|(agreed, _)| *agreed != purpose);
            Press::Refuse(purpose)
        };
        outcome
            .changes
            .push(set_consent(person, purpose, granted, press, facts));
        outcome.replies.push(Reply::Toast(Toast::Saved));
    }
    let line = outcome::Line::MyData(Line::Consents(Box::new(after)));
    outcome.replies.push(match message {
        Some(message) => Reply::Rewrite { message, line },
        None => Reply::Say(line),
    });
    outcome
}

/// Agreeing to announcements on any other card, which stays as it is: it may hold the registration number.
pub(super) fn receive(session: Session, person: &Person, facts: &Facts) -> Outcome {
    let mut outcome = Outcome::new(session);
    if !person.agrees(Purpose::Announcements) {
        outcome.changes.push(set_consent(
            person,
            Purpose::Announcements,
            true,
            Press::Receive,
            facts,
        ));
    }
    outcome.say(outcome::Line::Menu(menu::Line::AnnouncementsOn))
}

fn set_consent(
    person: &Person,
    purpose: Purpose,
    granted: bool,
    press: Press,
    facts: &Facts,
) -> Change {
    let button = crate::flows::press::Press::MyData(press).encode();
    Change::SetConsent {
        person: person.id,
        consent: consent(purpose, granted, &button, facts),
    }
}

/// Withdrawing stops every purpose at once; staff are told, since the law gives them 3 × 24 hours (article 40).
pub(super) fn withdraw(session: Session, person: &Person, facts: &Facts) -> Outcome {
    let id = facts.next_request;
    let button = crate::flows::press::Press::MyData(Press::WithdrawYes).encode();
    let name = Some(person.name.as_str().to_owned());
    let mut outcome = Outcome::new(session);
    for purpose in Purpose::ALL
        .into_iter()
        .filter(|purpose| person.agrees(*purpose))
    {
        outcome.changes.push(Change::SetConsent {
            person: person.id,
            consent: consent(purpose, false, &button, facts),
        });
    }
    let kind = RequestKind::Withdraw;
    outcome.changes.push(Change::FileRequest {
        id,
        kind,
        person: Some(person.id),
        name: name.clone(),
    });
    outcome.replies.push(Reply::SayToStaff(outcome::Line::Staff(
        staff::Line::NewRequest {
            id,
            kind,
            chat: facts.chat,
            name,
        },
    )));
    outcome.say(outcome::Line::MyData(Line::Withdrawn { id }))
}

/// `/berhenti`: no more announcements; how to resume is said.
#[must_use]
pub(super) fn stop_announcements(session: Session, facts: &Facts) -> Outcome {
    let mut outcome = Outcome::new(session);
    if let Some(person) = facts
        .person
        .as_ref()
        .filter(|person| person.agrees(Purpose::Announcements))
    {
        outcome.changes.push(Change::SetConsent {
            person: person.id,
            consent: consent(Purpose::Announcements, false, "/berhenti", facts),
        });
    }
    if let Some(person) = &facts.person
        && !person.class_wishes.is_empty()
    {
        let stop = class_wish::Change::Stop {
            person: person.id,
            field: None,
        };
        outcome.changes.push(Change::ClassWish(stop));
    }
    let name = facts.person.as_ref().map(|person| person.name.clone());
    let of = name.filter(|_| facts.shared());
    outcome.say(outcome::Line::Menu(menu::Line::AnnouncementsStopped { of }))
}
