//! Saying that one will not come without a button below a letter: from the schedule, or in words.

use jiff::{SignedDuration, Timestamp, ToSpan as _};

use crate::catalog::{Absence, Soon, catalog};
use crate::flows::event::{Event, Incoming};
use crate::flows::facts::Facts;
use crate::flows::outcome::Outcome;
use crate::flows::schedule::card::ours;
use crate::flows::schedule::view::{Attendee, Known, Slot};
use crate::flows::schedule::{Line, answer, say};
use crate::flows::session::Session;

/// Meetings further ahead than this are not offered: whoever knows today that they will be away then can say so when it is near.
const AHEAD: SignedDuration = SignedDuration::from_hours(24 * 14);
/// So many are offered.
const OFFERED: usize = 6;

/// What can be answered now, the soonest first.
pub(super) fn choices(attendees: &[Attendee], now: Timestamp) -> Vec<Slot> {
    let several = attendees.len() > 1;
    let mut slots: Vec<Slot> = attendees
        .iter()
        .flat_map(|attendee| {
            attendee.held().map(move |planned| Slot {
                meeting: planned.meeting.clone(),
                class: attendee.shown.class.clone(),
                application: attendee.shown.id,
                name: attendee.name.clone(),
                shared: several,
                expected: true,
                given: planned.answer.map(super::view::Given::bare),
            })
        })
        .filter(|slot| answer::hindrance(slot, now).is_none())
        .filter(|slot| slot.meeting.starts_at <= now + AHEAD)
        .collect();
    slots.sort_by_key(|slot| (slot.meeting.starts_at, slot.application));
    slots.truncate(OFFERED);
    slots
}

/// To which meeting will somebody not come?
pub(super) fn which(outcome: Outcome, facts: &Facts) -> Outcome {
    let slots = choices(ours(facts), facts.now);
    let line = if slots.is_empty() {
        Line::NothingAhead
    } else {
        Line::Which(slots)
    };
    say(outcome, line)
}

/// Words that say it where words are wishes; nothing when no meeting of today or tomorrow is meant.
pub(super) fn typed(session: &Session, incoming: &Incoming, facts: &Facts) -> Option<Outcome> {
    let (Event::Text(typed), Some(Known::Ours(attendees))) = (&incoming.event, &facts.schedule)
    else {
        return None;
    };
    let Absence { answer, day, .. } = catalog().absence(typed)?;
    let tomorrow = facts.today.saturating_add(1.day());
    let meant = |slot: &Slot| {
        let date = crate::domain::wib::local(slot.meeting.starts_at).date();
        match day {
            Some(Soon::Today) => date == facts.today,
            Some(Soon::Tomorrow) => date == tomorrow,
            None => date == facts.today || date == tomorrow,
        }
    };
    let mut slots = choices(attendees, facts.now);
    slots.retain(meant);
    let mut outcome = Outcome::new(session.clone());
    outcome.session.misses = 0;
    match slots.as_slice() {
        [] => None,
        [slot] => Some(answer::not_coming(outcome, slot, answer, facts)),
        _ => Some(say(outcome, Line::WhichSaid(slots, answer))),
    }
}
