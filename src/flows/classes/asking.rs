//! What must be known before an act is done: new dates, why, and whether it is meant. Each answer is held against the class as
//! it stands now, so an old button and a forged one are answered like a typed day.

use jiff::civil::Date;

use crate::domain::class::{ClassAct, ClassState, acts};
use crate::domain::role::Staff;
use crate::domain::wib;
use crate::flows::class_form::course::example;
use crate::flows::classes::dates::{
    can_be_extended, ends_offered, extended_to, new_ends_offered, reopened_until, starts_offered,
    tests_offered,
};
use crate::flows::classes::deeds::Deed;
use crate::flows::classes::moving::{Postponed, Resumed};
use crate::flows::classes::view::Seen;
use crate::flows::classes::{Brief, Line, State, Sure, Why, at_rest, desk, say};
use crate::flows::facts::Facts;
use crate::flows::outcome::{Outcome, Reply, Toast};
use crate::flows::session::{Focus, Session};

/// A class with who acts on it.
pub(super) struct On<'a> {
    pub(super) seen: &'a Seen,
    pub(super) staff: &'a Staff,
    pub(super) facts: &'a Facts,
}

/// What is done when the open question is answered with yes; nothing where it is no such question.
pub(super) fn deed_of(state: &State) -> Option<Deed> {
    match state {
        State::ExtendSure { until, why, .. } => Some(Deed::Extend(*until, why.clone())),
        State::PostponeSure { start, why, .. } => Some(Deed::Postpone(*start, why.clone())),
        State::ResumeSure {
            start, until, test, ..
        } => Some(Deed::Resume(*start, *until, *test)),
        State::CancelSure { why, .. } => Some(Deed::Cancel(why.clone())),
        State::Extend { .. }
        | State::ExtendWhy { .. }
        | State::Postpone { .. }
        | State::PostponeWhy { .. }
        | State::Resume { .. }
        | State::ResumeUntil { .. }
        | State::ResumeTest { .. }
        | State::CancelWhy { .. }
        | State::Search { .. } => None,
    }
}

/// The open question once more, where something else than an answer came.
pub(super) fn ask_again(
    session: Session,
    state: State,
    seen: &Seen,
    staff: &Staff,
    facts: &Facts,
) -> Outcome {
    let on = On { seen, staff, facts };
    let outcome = Outcome::new(session);
    on.ask(outcome, state)
}

impl On<'_> {
    /// The class does not allow it (any more): how it stands, and its card.
    pub(super) fn not_now(&self, mut outcome: Outcome, toast: Toast) -> Outcome {
        outcome.session = at_rest(outcome.session);
        outcome.replies.push(Reply::Toast(toast));
        let outcome = say(outcome, Line::NotNow(Brief::from(&self.seen.class)));
        desk::card(outcome, self.seen, self.staff, self.facts)
    }

    /// Asks what must be known first, or does it at once.
    pub(super) fn begin(&self, outcome: Outcome, act: ClassAct) -> Outcome {
        let class = self.seen.class.id;
        if !acts(self.seen.class.state).contains(&act) {
            return self.not_now(outcome, Toast::Already);
        }
        let state = match act {
            ClassAct::Extend if !can_be_extended(&self.seen.class, self.facts) => {
                let line = Line::NoLaterEnd {
                    class: Brief::from(&self.seen.class),
                    until: self.seen.class.registration_until,
                };
                return say(outcome, line);
            }
            ClassAct::Extend => State::Extend { class },
            ClassAct::Postpone => State::Postpone { class },
            ClassAct::Resume => State::Resume { class },
            ClassAct::Cancel => State::CancelWhy { class },
            // The desk of selection does it, and the list of what came of everybody.
            ClassAct::Announce | ClassAct::Finish => return self.not_now(outcome, Toast::Stale),
            ClassAct::Publish | ClassAct::Close | ClassAct::BeginSelection | ClassAct::Start => {
                return self.carry_out(outcome, Deed::Plain(act));
            }
        };
        self.ask(outcome, state)
    }

    /// The question of a state, which is open from now on.
    pub(super) fn ask(&self, mut outcome: Outcome, state: State) -> Outcome {
        let class = self.seen.class.id;
        let line = match &state {
            State::Extend { .. } => self.ask_end(None),
            State::Postpone { .. } => self.ask_start(false),
            State::Resume { .. } => self.ask_start(true),
            State::ResumeUntil { start, .. } => self.ask_end(Some(*start)),
            State::ResumeTest { start, until, .. } => self.ask_test(*start, *until),
            State::ExtendWhy { .. } => self.ask_why(ClassAct::Extend),
            State::PostponeWhy { .. } => self.ask_why(ClassAct::Postpone),
            State::CancelWhy { .. } => self.ask_why(ClassAct::Cancel),
            State::CancelSure { why, .. } => self.sure(Sure::Cancel(why.clone())),
            State::ExtendSure { until, why, .. } => {
                match extended_to(&self.seen.class, *until, self.facts) {
                    Ok(until) => self.sure(Sure::Extend {
                        old: self.seen.class.registration_until,
                        until,
                        why: why.clone(),
                    }),
                    Err(problem) => {
                        let again = State::Extend { class };
                        return refuse(outcome, again, Line::EndRefused(problem));
                    }
                }
            }
            State::PostponeSure { start, why, .. } => match self.postponed(*start) {
                Ok(Postponed {
                    days,
                    test,
                    confirm,
                }) => self.sure(Sure::Postpone {
                    old: (self.seen.class.starts_on, self.seen.class.ends_on),
                    days,
                    test,
                    confirm,
                    why: why.clone(),
                }),
                Err(line) => return refuse(outcome, State::Postpone { class }, *line),
            },
            State::ResumeSure {
                start, until, test, ..
            } => match self.resumed(*start, *until, *test) {
                Ok(Resumed {
                    days,
                    until,
                    test,
                    confirm,
                }) => self.sure(Sure::Resume {
                    days,
                    until,
                    test,
                    confirm,
                }),
                Err(line) => return refuse(outcome, State::Resume { class }, *line),
            },
            State::Search { .. } => Line::AskSearch(Brief::from(&self.seen.class)),
        };
        outcome.session.focus = Focus::Classes(state);
        say(outcome, line)
    }

    /// A day that could be typed at an open question.
    pub(super) fn example(&self, state: &State) -> Date {
        let (class, today) = (&self.seen.class, self.facts.today);
        let off = &class.days_off;
        let earliest = wib::local(class.registration_until).date().max(today);
        match state {
            State::ResumeUntil { start, .. } => example(today, *start, off),
            State::ResumeTest { start, until, .. } => example(*until, *start, off),
            State::Postpone { .. } => self.start_example(class.starts_on.max(today)),
            State::Resume { .. } => self.start_example(today),
            State::Extend { .. }
            | State::ExtendWhy { .. }
            | State::ExtendSure { .. }
            | State::PostponeWhy { .. }
            | State::PostponeSure { .. }
            | State::ResumeSure { .. }
            | State::CancelWhy { .. }
            | State::CancelSure { .. }
            | State::Search { .. } => {
                let limits = [class.test_at, class.confirm_until].into_iter().flatten();
                let first = limits.map(|at| wib::local(at).date()).min();
                example(
                    earliest,
                    first.map_or(class.starts_on, |first| first.min(class.starts_on)),
                    off,
                )
            }
        }
    }

    fn start_example(&self, later_than: Date) -> Date {
        let offered = starts_offered(&self.seen.class, later_than, self.facts);
        offered
            .last()
            .copied()
            .unwrap_or_else(|| later_than.tomorrow().unwrap_or(later_than))
    }

    fn ask_end(&self, starts: Option<Date>) -> Line {
        let class = &self.seen.class;
        let asked = match starts {
            Some(start) => State::ResumeUntil {
                class: class.id,
                start,
            },
            None => State::Extend { class: class.id },
        };
        Line::AskEnd {
            class: Brief::from(class),
            until: class.registration_until,
            offered: match starts {
                Some(starts) => new_ends_offered(class, starts, self.facts),
                None => ends_offered(class, self.facts),
            },
            example: self.example(&asked),
            starts,
        }
    }

    fn ask_start(&self, again: bool) -> Line {
        let class = &self.seen.class;
        let later_than = if again {
            self.facts.today
        } else {
            class.starts_on.max(self.facts.today)
        };
        Line::AskStart {
            class: Brief::from(class),
            starts: class.starts_on,
            offered: starts_offered(class, later_than, self.facts),
            example: self.start_example(later_than),
            again,
        }
    }

    fn ask_test(&self, start: Date, until: Date) -> Line {
        let class = &self.seen.class;
        let until = reopened_until(class, until, start, self.facts);
        let until = until.unwrap_or(class.registration_until);
        let offered = tests_offered(class, start, until);
        Line::AskTest {
            class: Brief::from(class),
            old: class.test_at.unwrap_or(until),
            example: offered
                .first()
                .copied()
                .unwrap_or_else(|| example(wib::local(until).date(), start, &class.days_off)),
            offered,
        }
    }

    fn ask_why(&self, act: ClassAct) -> Line {
        Line::AskWhy {
            class: Brief::from(&self.seen.class),
            act,
        }
    }

    fn sure(&self, sure: Sure) -> Line {
        Line::AskSure {
            class: Brief::from(&self.seen.class),
            told: match self.seen.class.state {
                ClassState::Draft => 0,
                _ => self.seen.class.applicants,
            },
            sure,
        }
    }

    /// The new end of registration is known: why?
    pub(super) fn extend_to(&self, outcome: Outcome, day: Date) -> Outcome {
        let class = &self.seen.class;
        let same =
            class.state == ClassState::Open && wib::local(class.registration_until).date() == day;
        if same || !acts(class.state).contains(&ClassAct::Extend) {
            return self.not_now(outcome, Toast::Already);
        }
        if let Err(problem) = extended_to(class, day, self.facts) {
            let state = State::Extend { class: class.id };
            return refuse(outcome, state, Line::EndRefused(problem));
        }
        let state = State::ExtendWhy {
            class: class.id,
            until: day,
        };
        self.ask(outcome, state)
    }

    /// The new start is known, or known to be unknown: why?
    pub(super) fn postpone_to(&self, outcome: Outcome, start: Option<Date>) -> Outcome {
        let class = &self.seen.class;
        let same = start == Some(class.starts_on);
        if same || !acts(class.state).contains(&ClassAct::Postpone) {
            return self.not_now(outcome, Toast::Already);
        }
        if let Err(line) = self.postponed(start) {
            let state = State::Postpone { class: class.id };
            return refuse(outcome, state, *line);
        }
        let state = State::PostponeWhy {
            class: class.id,
            start,
        };
        self.ask(outcome, state)
    }

    /// The reason is known: is it meant?
    pub(super) fn because(&self, outcome: Outcome, state: &State, why: Why) -> Outcome {
        let class = self.seen.class.id;
        let (act, next) = match *state {
            State::ExtendWhy { until, .. } => {
                (ClassAct::Extend, State::ExtendSure { class, until, why })
            }
            State::PostponeWhy { start, .. } => (
                ClassAct::Postpone,
                State::PostponeSure { class, start, why },
            ),
            State::CancelWhy { .. } => (ClassAct::Cancel, State::CancelSure { class, why }),
            State::Extend { .. }
            | State::ExtendSure { .. }
            | State::Postpone { .. }
            | State::PostponeSure { .. }
            | State::Resume { .. }
            | State::ResumeUntil { .. }
            | State::ResumeTest { .. }
            | State::ResumeSure { .. }
            | State::CancelSure { .. }
            | State::Search { .. } => return self.not_now(outcome, Toast::Stale),
        };
        if !acts(self.seen.class.state).contains(&act) {
            return self.not_now(outcome, Toast::Already);
        }
        self.ask(outcome, next)
    }
}

/// The answer cannot be; the question of a state stays open for another one.
pub(super) fn refuse(mut outcome: Outcome, state: State, line: Line) -> Outcome {
    outcome.session.focus = Focus::Classes(state);
    say(outcome, line)
}
