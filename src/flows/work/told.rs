//! What somebody says they do now: one tap, noted at once. A job that is lost ends its spell, and help is offered.

use crate::domain::work::{Level, Source, Spell, Status, present, turn};
use crate::flows::change;
use crate::flows::facts::Facts;
use crate::flows::outcome::{Outcome, Reply, Toast};
use crate::flows::session::Session;
use crate::flows::work::{Change, Lead, Own, Question, card, question, say};

/// What an answer writes, and how the spells stand after it. `another` begins a new spell beside one of the same kind.
pub(in crate::flows) fn written(
    own: &Own,
    (status, another): (Status, bool),
    (source, by): (Source, Option<i64>),
    facts: &Facts,
) -> (Vec<Change>, Own, Option<Spell>) {
    let turned = turn(&own.spells, status);
    let mut changes = Vec::new();
    let mut after = own.clone();
    for spell in &mut after.spells {
        if turned.ends.contains(&spell.id) {
            spell.ends_on = Some(facts.today);
            changes.push(Change::End {
                spell: spell.id,
                on: facts.today,
                by,
            });
        }
    }
    let mut new = None;
    if turned.begins || (another && status.is_activity()) {
        changes.push(Change::Begin {
            id: own.next_spell,
            person: own.person,
            status,
            by,
        });
        let spell = Spell {
            id: own.next_spell,
            status,
            starts_on: None,
            ends_on: None,
            employer: None,
            occupation: None,
            fits: None,
            people: None,
            wage: None,
            place: None,
            level: Level::Said,
            told_at: facts.now,
        };
        after.spells.push(spell.clone());
        new = Some(spell);
    }
    changes.push(Change::Answer {
        person: own.person,
        status: present(&after.spells),
        source,
        by,
    });
    after.newest = own.newest + 1;
    (changes, after, new)
}

/// The person says what they do now.
pub(super) fn told(
    session: Session,
    own: &Own,
    chosen: (Status, bool),
    seen: i64,
    facts: &Facts,
) -> Outcome {
    if seen != own.newest {
        // Pressed twice, on two phones, or after a newer answer: that one stands.
        let mut outcome = say(session, card(own, Lead::Newer));
        outcome.replies.insert(0, Reply::Toast(Toast::Stale));
        return outcome;
    }
    let (changes, after, new) = written(own, chosen, (Source::Person, None), facts);
    let lost = after.spells.iter().zip(&own.spells);
    let lost = lost
        .filter(|(after, before)| before.is_open() && !after.is_open())
        .any(|(after, _)| after.status.is_activity());
    let first = new
        .as_ref()
        .and_then(|spell| Question::first(spell.status).map(|question| (spell, question)));
    let mut outcome = match (first, new.is_some()) {
        (Some((spell, question)), _) if !session.is_in_form() => {
            question::open(session, &after, spell, question, true, facts)
        }
        (_, true) if lost => say(session, card(&after, Lead::Ended)),
        (_, true) => say(session, card(&after, Lead::Noted)),
        (_, false) => say(session, card(&after, Lead::Still)),
    };
    outcome
        .changes
        .extend(changes.into_iter().map(change::Change::Work));
    outcome
}

/// A spell is over.
pub(super) fn ended(session: Session, own: &Own, spell: &Spell, facts: &Facts) -> Outcome {
    if !spell.is_open() {
        return say(session, card(own, Lead::Ended));
    }
    let mut after = own.clone();
    for one in &mut after.spells {
        if one.id == spell.id {
            one.ends_on = Some(facts.today);
        }
    }
    after.newest += 1;
    let changes = [
        Change::End {
            spell: spell.id,
            on: facts.today,
            by: None,
        },
        Change::Answer {
            person: own.person,
            status: after.present(),
            source: Source::Person,
            by: None,
        },
    ];
    let mut outcome = say(session, card(&after, Lead::Ended));
    outcome.changes.extend(changes.map(change::Change::Work));
    outcome
}

/// A spell that was said to be over goes on; looking for work is over then.
pub(super) fn resumed(session: Session, own: &Own, spell: &Spell, facts: &Facts) -> Outcome {
    if spell.is_open() {
        return say(session, card(own, Lead::Resumed));
    }
    let mut after = own.clone();
    let mut changes = Vec::new();
    for one in &mut after.spells {
        if one.id == spell.id {
            one.ends_on = None;
            changes.push(Change::Resume { spell: one.id });
        } else if one.is_open() && !(one.status.is_activity() && spell.status.is_activity()) {
            one.ends_on = Some(facts.today);
            changes.push(Change::End {
                spell: one.id,
                on: facts.today,
                by: None,
            });
        }
    }
    after.newest += 1;
    changes.push(Change::Answer {
        person: own.person,
        status: after.present(),
        source: Source::Person,
        by: None,
    });
    let mut outcome = say(session, card(&after, Lead::Resumed));
    outcome
        .changes
        .extend(changes.into_iter().map(change::Change::Work));
    outcome
}
