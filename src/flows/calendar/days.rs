//! Days: those that are offered, those that cannot be, those that are asked about.

use jiff::civil::{Date, Time};
use jiff::{Timestamp, ToSpan};

use crate::domain::coming::{self, ComingError};
use crate::domain::meeting::Kind;
use crate::domain::wib;
use crate::flows::calendar::{DayProblem, Odd, On};
use crate::flows::facts::meeting::Meeting;

/// Days behind the last meeting of a class at which it may still meet.
const FURTHEST: i32 = 120;

impl On<'_> {
    /// A typed day.
    pub(super) fn read_day(&self, typed: &str) -> Result<Date, DayProblem> {
        coming::parse_date(typed, self.facts.today).map_err(|problem| match problem {
            ComingError::FarAway { year } => DayProblem::FarAway(year),
            ComingError::Unreadable | ComingError::Impossible { .. } | ComingError::NoTime => {
                DayProblem::Unclear(self.example())
            }
        })
    }

    /// A day that could be typed.
    pub(super) fn example(&self) -> Date {
        let last = self.calendar.meetings.last();
        let last = last.map_or(self.facts.today, |one| wib::local(one.starts_at).date());
        let after = last.max(self.facts.today);
        self.calendar
            .with_rhythm(|rhythm| rhythm.next(after))
            .unwrap_or(after)
    }

    /// Begin and end on a day.
    pub(super) fn moments(
        &self,
        day: Date,
        (from, until): (Time, Time),
    ) -> Result<(Timestamp, Timestamp), DayProblem> {
        // A day that is over is read as one of the next year.
        let last = self.calendar.meetings.last();
        let last = last.map_or(self.facts.today, |one| wib::local(one.starts_at).date());
        let furthest = last.max(self.facts.today).checked_add(FURTHEST.days());
        let is_far = furthest.is_ok_and(|furthest| day > furthest);
        if is_far || !coming::is_within_reach(day, self.facts.today) {
            return Err(DayProblem::FarAway(day.year()));
        }
        match (wib::instant(day, from), wib::instant(day, until)) {
            (Some(starts), Some(ends)) if starts > self.facts.now => Ok((starts, ends)),
            (_, _) => Err(DayProblem::Over),
        }
    }

    /// What speaks against a meeting then; nothing mostly.
    pub(super) fn odd(
        &self,
        without: i64,
        day: Date,
        (starts, ends): (Timestamp, Timestamp),
    ) -> Option<Odd> {
        // Also what is only foretold is asked about.
        let off = self.calendar.class.days_off.on(day);
        let odd = Odd {
            off: off.map(|holiday| holiday.name.clone()),
            clashes: self.calendar.clashes(without, starts, ends),
        };
        (odd.off.is_some() || !odd.clashes.is_empty()).then_some(odd)
    }

    /// Days on buttons: the next ones with lessons on which the class does not meet, and the first behind its last day.
    pub(super) fn free_days(&self) -> Vec<Date> {
        let taken: Vec<Date> = (self.calendar.meetings.iter())
            .filter(|meeting| !meeting.cancelled)
            .map(|meeting| wib::local(meeting.starts_at).date())
            .collect();
        let mut offered: Vec<Date> = Vec::new();
        // Saturdays are where days are made up for.
        let begins = taken.first().and_then(|first| first.yesterday().ok());
        let mut day = begins.map_or(self.facts.today, |day| day.max(self.facts.today));
        while offered.len() < 2 {
            let Ok(next) = day.checked_add(1.day()) else {
                break;
            };
            day = next;
            if taken.last().is_some_and(|last| day > *last) || taken.is_empty() {
                break;
            }
            let is_saturday = day.weekday() == jiff::civil::Weekday::Saturday;
            let has = self.calendar.with_rhythm(|rhythm| rhythm.has(day));
            let off = self.calendar.class.days_off.on(day);
            let may = has || (is_saturday && off.is_none());
            if may && !taken.contains(&day) {
                offered.push(day);
            }
        }
        let last = taken.last().copied().unwrap_or(self.facts.today);
        let mut after = last.max(self.facts.today);
        while offered.len() < 3 {
            match self.calendar.with_rhythm(|rhythm| rhythm.next(after)) {
                Some(day) => after = day,
                None => break,
            }
            offered.push(after);
        }
        offered
    }

    /// Hours on buttons: those of the class, and half days.
    pub(super) fn hours_offered(&self) -> Vec<(Time, Time)> {
        let class = &self.calendar.class;
        let usual = (class.begins_at, class.ends_at);
        let half = |from, until| {
            (
                Time::constant(from, 0, 0, 0),
                Time::constant(until, 0, 0, 0),
            )
        };
        let mut offered = vec![usual, half(8, 12), half(13, 16)];
        offered.dedup();
        offered
    }

    /// Has it begun, or is its list closed?
    pub(super) fn is_settled(&self, meeting: &Meeting) -> bool {
        meeting.closed_at.is_some() || meeting.ends_at <= self.facts.now
    }

    /// Is it the first day of a class that has not begun? So much hangs on it that it moves with the class.
    pub(super) fn is_first_day(&self, meeting: &Meeting) -> bool {
        use crate::domain::class::ClassState as S;
        let begun = match self.calendar.class.state {
            S::Running | S::Finished => true,
            S::Draft
            | S::Open
            | S::Closed
            | S::Selecting
            | S::Announced
            | S::Postponed
            | S::Cancelled => false,
        };
        let first = self.calendar.first_lesson();
        !begun && meeting.kind == Kind::Lesson && first.is_some_and(|one| one.id == meeting.id)
    }
}
