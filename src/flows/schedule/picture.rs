//! What the picture of a week shows: its seven days for everybody who is reached through the chat.

use jiff::Timestamp;
use jiff::civil::Date;

use crate::domain::name::Name;
use crate::flows::facts::Facts;
use crate::flows::facts::class::Class;
use crate::flows::schedule::card::ours;
use crate::flows::schedule::view::{Entry, Span};

/// A week.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Week {
    /// Monday.
    pub first: Date,
    /// Sunday.
    pub last: Date,
    /// Who goes where.
    pub people: Vec<Going>,
    /// Several persons share the chat: each entry says whose it is.
    pub named: bool,
    /// What there is, by time: the place in `people`, and the entry.
    pub entries: Vec<(usize, Entry)>,
    /// When it was drawn.
    pub now: Timestamp,
}

/// A person in a class.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Going {
    /// Whose application it is.
    pub name: Name,
    /// Its class.
    pub class: Class,
}

/// The week of these days; nothing where no application stands.
pub(super) fn week(span: Span, facts: &Facts) -> Option<Week> {
    let attendees = ours(facts);
    if attendees.is_empty() {
        return None;
    }
    let (first, last) = match span {
        Span::Today | Span::Week => Span::Week.days(facts.today),
        Span::NextWeek => Span::NextWeek.days(facts.today),
    };
    let people = attendees.iter().map(|one| Going {
        name: one.name.clone(),
        class: one.shown.class.clone(),
    });
    let mut entries: Vec<(usize, Entry)> = (attendees.iter().enumerate())
        .flat_map(|(place, one)| one.entries().into_iter().map(move |entry| (place, entry)))
        .filter(|(_, entry)| (first..=last).contains(&entry.day()))
        .collect();
    entries.sort_by_key(|(place, entry)| (entry.from, *place));
    Some(Week {
        first,
        last,
        people: people.collect(),
        named: facts.shared(),
        entries,
        now: facts.now,
    })
}
