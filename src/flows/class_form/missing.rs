//! What is still to be asked of a class, and why an answer cannot stand beside the others: one function says both what comes
//! next and whether all is there, so an answer that contradicts another one is simply asked again.

use jiff::Timestamp;
use jiff::civil::Time;

use crate::domain::class::{ClassState, Moments};
use crate::domain::training_days::{DaysError, MOST_DAYS};
use crate::domain::wib;
use crate::flows::class_form::draft::Of;
use crate::flows::class_form::line::Problem;
use crate::flows::class_form::plan::Plan;
use crate::flows::class_form::question::Question;

impl Plan {
    /// What is still to be asked, first things first; empty when the class can be saved.
    #[must_use]
    pub fn missing(&self) -> Vec<Question> {
        let mut missing = Vec::new();
        let mut ask = |wanted: bool, question: Question| {
            if wanted {
                missing.push(question);
            }
        };
        ask(self.centre.is_none(), Question::Centre);
        ask(self.programme.is_none(), Question::Programme);
        let wrong = match &self.course {
            Some(Err(error)) => Some(*error),
            Some(Ok(_)) | None => None,
        };
        let too_long = matches!(wrong, Some(DaysError::TooLong { .. }));
        // Before the programme is known, so is how long it usually is.
        ask(
            too_long || (self.length.is_none() && self.programme.is_some()),
            Question::Length,
        );
        let no_days = matches!(wrong, Some(DaysError::Nothing | DaysError::NoDayLeft));
        ask(no_days, Question::Weekdays);
        let start_is_wrong = wrong.is_some() && !too_long && !no_days;
        let begun = self.dates_are_new
            && self.starts_at().is_some_and(|start| start <= self.now)
            && self.state != Some(ClassState::Running);
        ask(
            self.start.is_none() || start_is_wrong || begun,
            Question::Start,
        );
        ask(self.moments().opening_is_wrong(), Question::From);
        ask(
            self.until.is_none() || self.until_is_wrong(),
            Question::Until,
        );
        ask(self.moments().test_is_wrong(), Question::Test);
        ask(self.moments().confirm_is_wrong(), Question::Confirm);
        ask(
            self.code_taken || (self.centre.is_some() && self.code.is_none()),
            Question::Code,
        );
        missing
    }

    /// The first moment of the first day.
    #[must_use]
    pub fn starts_at(&self) -> Option<Timestamp> {
        wib::instant(self.start?, Time::midnight())
    }

    /// The moments that are held against each other: nothing while no date is new.
    fn moments(&self) -> Moments {
        if !self.dates_are_new {
            return Moments::default();
        }
        Moments {
            opens: self.from,
            closes: self.until,
            test: self.test,
            confirm: self.confirm,
            starts: self.starts_at(),
        }
    }

    fn until_is_wrong(&self) -> bool {
        let over = self.of_is_new() && self.until.is_some_and(|until| until <= self.now);
        over || self.moments().closing_is_wrong()
    }

    fn of_is_new(&self) -> bool {
        match self.of {
            Of::Nothing | Of::Copy(_) => true,
            Of::Edit(_) => false,
        }
    }
}

/// Why an answer cannot stand beside the others: told when its question is asked again.
pub(super) fn objection(plan: &Plan, question: &Question) -> Option<Problem> {
    let start = plan.start?;
    match (question, &plan.course) {
        (Question::Length, Some(Err(DaysError::TooLong { .. }))) => {
            return Some(Problem::TooLong {
                most: u16::try_from(MOST_DAYS).unwrap_or(u16::MAX),
            });
        }
        (Question::Weekdays, Some(Err(DaysError::Nothing))) => return Some(Problem::NoWeekday),
        (Question::Weekdays, Some(Err(DaysError::NoDayLeft))) => return Some(Problem::NoDayLeft),
        (
            Question::Start,
            Some(Err(DaysError::StartHasNoLessons { .. } | DaysError::StartIsHoliday { .. })),
        ) => {
            return Some(Problem::StartHasNoLessons {
                wanted: start,
                holiday: plan.off.on(start).cloned(),
            });
        }
        _ => {}
    }
    if !plan.missing().contains(question) {
        return None;
    }
    let begins = plan.starts_at();
    let after_start = |at: Timestamp| begins.is_some_and(|begins| begins <= at);
    match question {
        Question::Start => Some(Problem::Past { date: start }),
        Question::From => plan.until.map(|until| Problem::FromAfterUntil { until }),
        Question::Until => plan.until.map(|until| {
            if after_start(until) {
                Problem::UntilAfterStart { start }
            } else {
                Problem::UntilPast
            }
        }),
        Question::Test => plan.test.map(|test| match plan.until {
            Some(until) if !after_start(test) => Problem::TestBeforeUntil { until },
            Some(_) | None => Problem::TestAfterStart { start },
        }),
        Question::Confirm => plan.confirm.map(|confirm| {
            if after_start(confirm) {
                Problem::ConfirmAfterStart { start }
            } else {
                Problem::ConfirmTooEarly
            }
        }),
        Question::Code if plan.code_taken => {
            plan.code.clone().map(|code| Problem::CodeTaken { code })
        }
        _ => None,
    }
}
