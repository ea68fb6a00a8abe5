//! What is looked up of one's own schedule, and what of it lies in a span of days.

use jiff::Timestamp;
use jiff::ToSpan as _;
use jiff::civil::Date;

use crate::domain::application::is_confirmed;
use crate::domain::class::ClassState;
use crate::domain::meeting::{Answer, Kind, takes_place};
use crate::domain::name::Name;
use crate::domain::selection::takes_part;
use crate::domain::wib;
use crate::flows::applications::Shown;
use crate::flows::facts::class::Class;
use crate::flows::facts::meeting::Meeting;

/// What has to be looked up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Want {
    /// Everything that stands of the people who are reached through this chat.
    Ours,
    /// One meeting for one application of somebody who is reached through this chat; by row id.
    One {
        /// The meeting.
        meeting: i64,
        /// The application.
        application: i64,
    },
}

/// What was looked up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Known {
    /// The applications that stand, in the order in which they were made.
    Ours(Vec<Attendee>),
    /// A meeting.
    One(Box<Slot>),
    /// Not theirs, or not there.
    Nothing,
}

/// An application that stands, with the meetings that its person is expected at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attendee {
    /// The application with its class.
    pub shown: Shown,
    /// Whose it is.
    pub name: Name,
    /// They want a word on the morning of every day.
    pub daily: bool,
    /// By time, those that are over and those that were cancelled among them.
    pub meetings: Vec<Planned>,
}

/// A meeting, and what was said beforehand about coming.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Planned {
    /// The meeting.
    pub meeting: Meeting,
    /// The answer.
    pub answer: Option<Answer>,
}

/// One meeting for one application.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Slot {
    /// The meeting.
    pub meeting: Meeting,
    /// Its class.
    pub class: Class,
    /// Row id of the application.
    pub application: i64,
    /// Whose it is.
    pub name: Name,
    /// Others are reached through this chat too.
    pub shared: bool,
    /// They are expected there.
    pub expected: bool,
    /// What was said beforehand.
    pub given: Option<Given>,
}

/// What somebody said beforehand about coming.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Given {
    /// The answer.
    pub answer: Answer,
    /// A reason in words was given.
    pub reason: bool,
    /// The picture or file of a letter was sent.
    pub letter: bool,
}

impl Given {
    /// An answer of which no more is known.
    #[must_use]
    pub fn bare(answer: Answer) -> Given {
        Given {
            answer,
            reason: false,
            letter: false,
        }
    }
}

/// Which days are looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Span {
    /// This day.
    Today,
    /// This week, from Monday to Sunday.
    Week,
    /// The next one.
    NextWeek,
}

impl Span {
    /// In the order of the buttons.
    pub const ALL: [Self; 3] = [Self::Today, Self::Week, Self::NextWeek];

    /// In buttons; it never changes.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::Today => "today",
            Self::Week => "week",
            Self::NextWeek => "next-week",
        }
    }

    #[must_use]
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|span| span.slug() == slug)
    }

    /// Its first and its last day.
    #[must_use]
    pub fn days(self, today: Date) -> (Date, Date) {
        let behind = i64::from(today.weekday().to_monday_zero_offset());
        let week = |ahead: i64| {
            let first = today.saturating_add((7 * ahead - behind).days());
            (first, first.saturating_add(6.days()))
        };
        match self {
            Self::Today => (today, today),
            Self::Week => week(0),
            Self::NextWeek => week(1),
        }
    }
}

/// Something with a time that somebody is expected at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// What it is.
    pub what: What,
    /// When it begins.
    pub from: Timestamp,
    /// When it ends, as far as that is known.
    pub until: Option<Timestamp>,
    /// Where, when it is not where the class always is.
    pub room: Option<String>,
    /// What it is about.
    pub topic: Option<String>,
    /// What to bring.
    pub bring: Option<String>,
    /// It is not what was planned first.
    pub changed: bool,
    /// It does not take place.
    pub cancelled: bool,
    /// What was said beforehand.
    pub answer: Option<Answer>,
}

/// What an entry is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum What {
    /// The written test.
    Test,
    /// A meeting.
    Meeting {
        /// What for.
        kind: Kind,
        /// Which day of training.
        number: Option<u16>,
    },
}

impl Entry {
    /// Of a meeting.
    #[must_use]
    pub fn of(planned: &Planned) -> Entry {
        let meeting = &planned.meeting;
        Entry {
            what: What::Meeting {
                kind: meeting.kind,
                number: meeting.number,
            },
            from: meeting.starts_at,
            until: Some(meeting.ends_at),
            room: meeting.room.clone(),
            topic: meeting.topic.clone(),
            bring: meeting.bring.clone(),
            changed: meeting.by_hand && meeting.sequence > 0,
            cancelled: meeting.cancelled,
            answer: planned.answer,
        }
    }

    /// Its day in Lampung.
    #[must_use]
    pub fn day(&self) -> Date {
        wib::local(self.from).date()
    }

    /// It is over, or its day is when nobody knows how long it takes.
    #[must_use]
    pub fn is_over(&self, now: Timestamp) -> bool {
        match self.until {
            Some(until) => until <= now,
            None => self.day() < wib::local(now).date(),
        }
    }
}

impl Attendee {
    /// The seat is theirs.
    #[must_use]
    pub fn has_seat(&self) -> bool {
        is_confirmed(self.shown.state)
    }

    /// The meetings of a class that takes its course.
    pub fn held(&self) -> impl Iterator<Item = &Planned> {
        let takes_place = takes_place(self.shown.class.state);
        self.meetings.iter().filter(move |_| takes_place)
    }

    /// Everything with a time, the test among it, by time.
    #[must_use]
    pub fn entries(&self) -> Vec<Entry> {
        let mut entries: Vec<Entry> = self.held().map(Entry::of).collect();
        entries.extend(self.test());
        entries.sort_by_key(|entry| entry.from);
        entries
    }

    /// The written test, for whoever takes part in it.
    fn test(&self) -> Option<Entry> {
        let class = &self.shown.class;
        let comes = match class.state {
            ClassState::Open | ClassState::Closed | ClassState::Selecting => {
                takes_part(self.shown.state)
            }
            ClassState::Draft
            | ClassState::Announced
            | ClassState::Running
            | ClassState::Finished
            | ClassState::Postponed
            | ClassState::Cancelled => false,
        };
        let from = class.test_at.filter(|_| comes)?;
        let bring = (!class.documents.is_empty()).then(|| class.documents.join(", "));
        Some(Entry {
            what: What::Test,
            from,
            until: None,
            room: class.test_place.clone(),
            topic: None,
            bring,
            changed: false,
            cancelled: false,
            answer: None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn a_week_goes_from_monday_to_sunday() {
        for (today, first, last) in [
            (date(2027, 2, 1), date(2027, 2, 1), date(2027, 2, 7)),
            (date(2027, 2, 7), date(2027, 2, 1), date(2027, 2, 7)),
            (date(2026, 12, 31), date(2026, 12, 28), date(2027, 1, 3)),
        ] {
            assert_eq!(Span::Week.days(today), (first, last));
            let next = Span::NextWeek.days(today);
            assert_eq!(next, Span::Week.days(last.saturating_add(1.day())));
        }
    }

    #[test]
    fn every_span_is_read_as_it_was_written() {
        for span in Span::ALL {
            assert_eq!(Span::from_slug(span.slug()), Some(span));
        }
    }
}
