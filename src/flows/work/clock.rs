//! What is due after a graduation, by the clock: the question and its repeats, a call of staff where these stay without an
//! answer or nobody can be written to, and its end. Decided anew in the transaction that writes it with its letter.

use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};

use crate::catalog::DaysOff;
use crate::domain::follow_up::{self, Calendar, LETTERS, Step};
use crate::domain::work::Source;
use crate::flows::change;
use crate::flows::outcome::{self, Outcome, Reply};
use crate::flows::session::Session;
use crate::flows::work::{Ask, Change, Ended, Line, Moved};

/// How long a question waits while the person is asked about another training.
const PUT_OFF: SignedDuration = SignedDuration::from_hours(15 * 24);

/// A graduation whose questions are to be laid out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Graduation {
    /// Row id of the application.
    pub application: i64,
    /// When it was finished.
    pub finished: Timestamp,
}

/// A question that is due.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Due {
    /// Row id of the application.
    pub application: i64,
    /// Which question.
    pub step: Step,
    /// When it is asked first.
    pub first: Timestamp,
    /// Letters that went out.
    pub asked: u8,
    /// Row id of the person.
    pub person: i64,
    /// Their name.
    pub name: String,
    /// What they learned.
    pub programme: String,
    /// The application still says that they passed.
    pub passed: bool,
    /// They agree to the service.
    pub agrees: bool,
    /// They can be written to.
    pub reachable: bool,
    /// They asked not to be called.
    pub no_calls: bool,
    /// Their newest answer, and from whom.
    pub answered: Option<(Timestamp, Source)>,
    /// They are being asked about another training.
    pub elsewhere: bool,
    /// How many answers they gave.
    pub newest: i64,
}

/// Days on which nobody is asked, as the office keeps them.
fn with_calendar<T>(off: &DaysOff, then: impl FnOnce(&Calendar<'_>) -> T) -> T {
    let is_off = |day: Date| off.is_off(day);
    let is_eid = |day: Date| {
        off.on(day)
            .is_some_and(|holiday| holiday.name.starts_with("Idulfitri"))
    };
    then(&Calendar {
        is_off: &is_off,
        is_eid: &is_eid,
    })
}

fn written(change: Change) -> Outcome {
    let mut outcome = Outcome::new(Session::default());
    outcome.changes.push(change::Change::Work(change));
    outcome
}

/// The questions after a graduation.
#[must_use]
pub fn lay(graduation: &Graduation, off: &DaysOff) -> Outcome {
    let steps = with_calendar(off, |calendar| {
        let first = |step| (step, follow_up::first(graduation.finished, step, calendar));
        Step::ALL.map(first).to_vec()
    });
    written(Change::Lay {
        application: graduation.application,
        finished: graduation.finished,
        steps,
    })
}

/// What a question that is due comes to.
#[must_use]
pub fn due(due: &Due, off: &DaysOff, now: Timestamp) -> Outcome {
    let to = |to| {
        written(Change::Move {
            application: due.application,
            step: due.step,
            to,
        })
    };
    if !due.passed || !due.agrees {
        return to(Moved::Ended(Ended::Withdrawn, None));
    }
    if let Some((at, source)) = due.answered
        && follow_up::is_known(at, now)
    {
        return to(Moved::Ended(Ended::Known, Some(source)));
    }
    if due.asked == 0 && follow_up::is_too_late(due.first, now) {
        return to(Moved::Ended(Ended::Over, None));
    }
    if due.asked == 0 && due.elsewhere {
        let later = now.saturating_add(PUT_OFF).unwrap_or(now);
        return to(Moved::PutOff(later));
    }
    if !due.reachable || due.asked >= LETTERS {
        return to(if due.no_calls {
            Moved::Ended(Ended::NoCalls, None)
        } else {
            Moved::ToCall
        });
    }
    let first = if due.asked == 0 { now } else { due.first };
    let count = due.asked + 1;
    // After a time in which the program was away the letters do not come one upon the other.
    let soonest = now
        .saturating_add(SignedDuration::from_hours(3 * 24))
        .unwrap_or(now);
    let next = with_calendar(off, |calendar| follow_up::next(first, count, calendar));
    let next = next.map(|next| {
        if due.asked == 0 {
            next
        } else {
            next.max(soonest)
        }
    });
    let mut outcome = to(Moved::Asked { count, first, next });
    outcome.replies.push(Reply::SayToPerson {
        person: due.person,
        line: outcome::Line::Work(Line::FollowUp {
            ask: Box::new(Ask {
                person: due.person,
                newest: due.newest,
                shared_as: None,
            }),
            name: due.name.clone(),
            step: due.step,
            programme: due.programme.clone(),
            before: due.asked,
        }),
    });
    outcome
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::wib;
    use jiff::civil::date;

    fn at(text: &str) -> Timestamp {
        format!("{text}:00+07:00").parse().unwrap()
    }

    fn asked(count: u8) -> Due {
        Due {
            application: 7,
            step: Step::Month,
            first: at("2027-04-12T09:00"),
            asked: count,
            person: 3,
            name: "Siti".to_owned(),
            programme: "Las".to_owned(),
            passed: true,
            agrees: true,
            reachable: true,
            no_calls: false,
            answered: None,
            elsewhere: false,
            newest: 0,
        }
    }

    fn moved(due_now: &Due, now: &str) -> Moved {
        let outcome = due(due_now, &DaysOff::default(), at(now));
        match outcome.changes.as_slice() {
            [change::Change::Work(Change::Move { to, .. })] => *to,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn a_question_is_asked_thrice_then_staff_call() {
        let Moved::Asked { next, .. } = moved(&asked(0), "2027-04-12T09:00") else {
            panic!("it is asked");
        };
        assert_eq!(wib::local(next.unwrap()).date(), date(2027, 4, 15));
        assert_eq!(moved(&asked(3), "2027-04-26T09:00"), Moved::ToCall);
        let away = Due {
            reachable: false,
            ..asked(0)
        };
        assert_eq!(moved(&away, "2027-04-12T09:00"), Moved::ToCall);
        let silent = Due {
            no_calls: true,
            ..away
        };
        assert_eq!(
            moved(&silent, "2027-04-12T09:00"),
            Moved::Ended(Ended::NoCalls, None)
        );
    }

    #[test]
    fn what_is_known_is_not_asked() {
        let known = Due {
            answered: Some((at("2027-04-02T10:00"), Source::Staff)),
            ..asked(0)
        };
        assert_eq!(
            moved(&known, "2027-04-12T09:00"),
            Moved::Ended(Ended::Known, Some(Source::Staff))
        );
        assert!(matches!(
            moved(&known, "2027-04-30T09:00"),
            Moved::Asked { .. }
        ));
    }

    #[test]
    fn letters_never_come_one_upon_the_other_after_a_long_silence() {
        let Moved::Asked { next, .. } = moved(&asked(1), "2027-06-01T09:00") else {
            panic!("it is repeated");
        };
        assert_eq!(next.unwrap(), at("2027-06-04T09:00"));
        assert_eq!(
            moved(&asked(0), "2027-06-01T09:00"),
            Moved::Ended(Ended::Over, None)
        );
    }
}
