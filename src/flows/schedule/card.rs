//! The card of the schedule: what lies in a span of days, for everybody who is reached through the chat.

use jiff::Timestamp;
use jiff::civil::Date;

use crate::domain::name::Name;
use crate::flows::applications::Shown;
use crate::flows::facts::Facts;
use crate::flows::schedule::view::{Attendee, Entry, Known, Span};

/// The card.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Card {
    /// Which days it shows.
    pub span: Span,
    /// The first of them.
    pub first: Date,
    /// The last of them.
    pub last: Date,
    /// Each application that stands, at least one.
    pub rows: Vec<Row>,
    /// Several persons share the chat: each row says whose it is.
    pub named: bool,
    /// Something lies ahead that one can say beforehand not to come to.
    pub may_answer: bool,
    /// When it was looked at.
    pub now: Timestamp,
}

/// One application.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The application with its class.
    pub shown: Shown,
    /// Whose it is.
    pub name: Name,
    /// The seat is theirs.
    pub has_seat: bool,
    /// They want a word on the morning of every day.
    pub daily: bool,
    /// What lies in the days of the card and is not over.
    pub entries: Vec<Entry>,
    /// What comes first after these days, or after now when the days are over.
    pub next: Option<Entry>,
}

impl Card {
    /// What can be taken along in a calendar or as a picture?
    #[must_use]
    pub fn has_days(&self) -> bool {
        self.rows.iter().any(Row::has_days)
    }
}

impl Row {
    /// Something lies ahead.
    #[must_use]
    pub fn has_days(&self) -> bool {
        !self.entries.is_empty() || self.next.is_some()
    }
}

/// The applications that were looked up.
pub(super) fn ours(facts: &Facts) -> &[Attendee] {
    match &facts.schedule {
        Some(Known::Ours(attendees)) => attendees,
        Some(Known::One(_) | Known::Nothing) | None => &[],
    }
}

/// The card of these days; nothing where no application stands.
pub(super) fn card(span: Span, facts: &Facts) -> Option<Card> {
    let attendees = ours(facts);
    let (first, last) = span.days(facts.today);
    let rows: Vec<Row> = (attendees.iter())
        .map(|attendee| row(attendee, (first, last), facts.now))
        .collect();
    (!rows.is_empty()).then(|| Card {
        span,
        first,
        last,
        rows,
        named: facts.shared(),
        may_answer: !super::away::choices(attendees, facts.now).is_empty(),
        now: facts.now,
    })
}

/// The card that somebody sees who asks for the schedule: this week as long as something of it lies ahead, otherwise the next
/// one if there is something in it.
pub(super) fn first(facts: &Facts) -> Option<Card> {
    let filled = |card: &Card| card.rows.iter().any(|row| !row.entries.is_empty());
    let week = card(Span::Week, facts)?;
    if filled(&week) {
        return Some(week);
    }
    let next = card(Span::NextWeek, facts).filter(filled);
    Some(next.unwrap_or(week))
}

fn row(attendee: &Attendee, (first, last): (Date, Date), now: Timestamp) -> Row {
    let ahead = attendee.entries().into_iter();
    let ahead: Vec<Entry> = ahead.filter(|entry| !entry.is_over(now)).collect();
    let within = |entry: &&Entry| (first..=last).contains(&entry.day());
    let entries: Vec<Entry> = ahead.iter().filter(within).cloned().collect();
    let next = ahead
        .iter()
        .find(|entry| entry.day() > last && !entry.cancelled)
        .or_else(|| {
            ahead
                .iter()
                .find(|entry| entry.day() < first && !entry.cancelled)
        });
    Row {
        shown: attendee.shown.clone(),
        name: attendee.name.clone(),
        has_seat: attendee.has_seat(),
        daily: attendee.daily,
        next: next.cloned(),
        entries,
    }
}
