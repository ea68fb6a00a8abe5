//! What moves when a class is postponed or opens again: its days, and test and deadline along with them.

use jiff::Timestamp;
use jiff::civil::Date;

use crate::domain::wib;
use crate::flows::classes::asking::On;
use crate::flows::classes::dates::{confirm_along, reopened_until, start_on, test_on};
use crate::flows::classes::{Along, Line};

/// What postponing brings.
pub(super) struct Postponed {
    /// First and last day; without them nobody knows yet.
    pub(super) days: Option<(Date, Date)>,
    pub(super) test: Along,
    pub(super) confirm: Along,
}

/// What opening again brings.
pub(super) struct Resumed {
    /// First and last day.
    pub(super) days: (Date, Date),
    /// The end of registration.
    pub(super) until: Timestamp,
    pub(super) test: Along,
    pub(super) confirm: Along,
}

impl On<'_> {
    /// What postponing brings: first and last day where they are known, and what becomes of test and deadline. A test keeps
    /// its day, for it is before the old first day and so before the new one; without a date nobody knows when it is.
    pub(super) fn postponed(&self, start: Option<Date>) -> Result<Postponed, Box<Line>> {
        let (class, facts) = (&self.seen.class, self.facts);
        let test = class.test_at.filter(|test| *test > facts.now);
        let Some(day) = start else {
            let dropped = |date: Option<Timestamp>| match date {
                Some(_) => Along::Dropped,
                None => Along::Nothing,
            };
            return Ok(Postponed {
                days: None,
                test: dropped(test),
                confirm: dropped(class.confirm_until),
            });
        };
        let later_than = class.starts_on.max(facts.today);
        let days = start_on(class, day, later_than, facts)
            .map_err(|why| Box::new(Line::StartRefused(why)))?;
        let moments = (days.0, class.registration_until);
        let confirm = confirm_along(class, moments, class.test_at, facts);
        Ok(Postponed {
            days: Some(days),
            test: test.map_or(Along::Nothing, Along::Stays),
            confirm,
        })
    }

    /// What opening again brings: the days, the end of registration, and what becomes of test and deadline.
    pub(super) fn resumed(
        &self,
        start: Date,
        end: Date,
        test: Option<Timestamp>,
    ) -> Result<Resumed, Box<Line>> {
        let (class, facts) = (&self.seen.class, self.facts);
        let days = start_on(class, start, facts.today, facts)
            .map_err(|why| Box::new(Line::StartRefused(why)))?;
        let until = reopened_until(class, end, start, facts)
            .map_err(|why| Box::new(Line::EndRefused(why)))?;
        let test = match test {
            Some(test) => {
                let local = wib::local(test);
                let moment = (local.date(), Some(local.time()));
                let test = test_on(class, moment, (start, until))
                    .map_err(|why| Box::new(Line::TestRefused(why)))?;
                if Some(test) == class.test_at {
                    Along::Stays(test)
                } else {
                    Along::Moves(test)
                }
            }
            None if class.test_at.is_some() => Along::Dropped,
            None => Along::Nothing,
        };
        let confirm = confirm_along(class, (start, until), test.date(), facts);
        Ok(Resumed {
            days,
            until,
            test,
            confirm,
        })
    }
}
