//! Opening a postponed class again: first day, end of registration, and a new test where the old one cannot be any more.

use jiff::civil::{Date, Time};

use crate::domain::class::{ClassAct, acts};
use crate::flows::classes::asking::{On, refuse};
use crate::flows::classes::dates::{reopened_until, start_on, test_along, test_on};
use crate::flows::classes::line::Along;
use crate::flows::classes::{Line, State};
use crate::flows::outcome::{Outcome, Toast};

impl On<'_> {
    /// The new start of a postponed class is known: until when may people register?
    pub(super) fn resume_on(&self, outcome: Outcome, start: Date) -> Outcome {
        let class = &self.seen.class;
        if !acts(class.state).contains(&ClassAct::Resume) {
            return self.not_now(outcome, Toast::Already);
        }
        if let Err(problem) = start_on(class, start, self.facts.today, self.facts) {
            let state = State::Resume { class: class.id };
            return refuse(outcome, state, Line::StartRefused(problem));
        }
        let state = State::ResumeUntil {
            class: class.id,
            start,
        };
        self.ask(outcome, state)
    }

    /// The new end of registration of a postponed class is known: is its test to be another day?
    pub(super) fn resume_until(&self, outcome: Outcome, start: Date, day: Date) -> Outcome {
        let class = &self.seen.class;
        if !acts(class.state).contains(&ClassAct::Resume) {
            return self.not_now(outcome, Toast::Already);
        }
        if let Err(problem) = start_on(class, start, self.facts.today, self.facts) {
            let state = State::Resume { class: class.id };
            return refuse(outcome, state, Line::StartRefused(problem));
        }
        let until = match reopened_until(class, day, start, self.facts) {
            Ok(until) => until,
            Err(problem) => {
                let state = State::ResumeUntil {
                    class: class.id,
                    start,
                };
                return refuse(outcome, state, Line::EndRefused(problem));
            }
        };
        let (class, until) = match test_along(class, (start, until), self.facts) {
            Along::Dropped => (class.id, day),
            kept @ (Along::Nothing | Along::Stays(_) | Along::Moves(_)) => {
                let state = State::ResumeSure {
                    class: class.id,
                    start,
                    until: day,
                    test: kept.date(),
                };
                return self.ask(outcome, state);
            }
        };
        let state = State::ResumeTest {
            class,
            start,
            until,
        };
        self.ask(outcome, state)
    }

    /// The test of a postponed class is known, or that there is none: is it to be opened again?
    pub(super) fn resume_test(
        &self,
        outcome: Outcome,
        (start, until): (Date, Date),
        moment: Option<(Date, Option<Time>)>,
    ) -> Outcome {
        let class = &self.seen.class;
        if !acts(class.state).contains(&ClassAct::Resume) {
            return self.not_now(outcome, Toast::Already);
        }
        let end = match reopened_until(class, until, start, self.facts) {
            Ok(end) => end,
            Err(problem) => {
                let state = State::ResumeUntil {
                    class: class.id,
                    start,
                };
                return refuse(outcome, state, Line::EndRefused(problem));
            }
        };
        let test = moment
            .map(|moment| test_on(class, moment, (start, end)))
            .transpose();
        match test {
            Ok(test) => self.ask(
                outcome,
                State::ResumeSure {
                    class: class.id,
                    start,
                    until,
                    test,
                },
            ),
            Err(problem) => {
                let state = State::ResumeTest {
                    class: class.id,
                    start,
                    until,
                };
                refuse(outcome, state, Line::TestRefused(problem))
            }
        }
    }
}
