//! Questions about one class, why an answer cannot be used, and what is told of what was done.

use jiff::civil::date;
use pencaker::domain::class::{ClassAct, ClassState};
use pencaker::flows::classes::{
    Along, Done, EndProblem, Line, StartProblem, Sure, TestProblem, Told,
};

use super::classes::{class, open, reasons};
use super::people::moment;

/// All of them.
pub(super) fn asked() -> Vec<Line> {
    [questions(), news()].concat()
}

fn sure(sure: Sure) -> Line {
    Line::AskSure {
        class: open(),
        sure,
        told: 12,
    }
}

fn along() -> Vec<(Along, Along)> {
    let all = [
        Along::Nothing,
        Along::Stays(moment()),
        Along::Moves(moment()),
        Along::Dropped,
    ];
    all.map(|one| (one, one)).to_vec()
}

fn questions() -> Vec<Line> {
    let day = date(2027, 3, 1);
    let mut lines = vec![
        Line::DatesOver(open()),
        Line::DateUnclear(day),
        Line::ReasonTooLong(1_234),
        Line::AskSearch(open()),
        Line::NoLaterEnd {
            class: open(),
            until: moment(),
        },
        Line::AskTest {
            class: open(),
            old: moment(),
            offered: vec![day; 3],
            example: day,
        },
    ];
    for why in reasons() {
        let old = (day, day);
        lines.push(sure(Sure::Cancel(why.clone())));
        lines.push(sure(Sure::Extend {
            old: moment(),
            until: moment(),
            why: why.clone(),
        }));
        for days in [None, Some(old)] {
            lines.push(sure(Sure::Postpone {
                old,
                days,
                test: Along::Dropped,
                confirm: Along::Moves(moment()),
                why: why.clone(),
            }));
        }
    }
    for (test, confirm) in along() {
        lines.push(sure(Sure::Resume {
            days: (day, day),
            until: moment(),
            test,
            confirm,
        }));
    }
    for yes in [true, false] {
        lines.push(Line::AskEnd {
            class: open(),
            until: moment(),
            offered: if yes { vec![day; 3] } else { Vec::new() },
            example: day,
            starts: yes.then_some(day),
        });
        lines.push(Line::AskStart {
            class: open(),
            starts: day,
            offered: vec![day; 3],
            example: day,
            again: yes,
        });
    }
    for act in [ClassAct::Extend, ClassAct::Postpone, ClassAct::Cancel] {
        lines.push(Line::AskWhy { class: open(), act });
    }
    let ends = [
        EndProblem::TooEarly(day),
        EndProblem::AfterStart(day),
        EndProblem::AfterTest(day),
        EndProblem::AfterConfirm(day),
    ];
    lines.extend(ends.map(Line::EndRefused));
    let starts = [
        StartProblem::TooEarly(day),
        StartProblem::Holiday(day),
        StartProblem::NoLessons(day),
        StartProblem::FarAway(9_999),
        StartProblem::Unknown,
    ];
    lines.extend(starts.map(Line::StartRefused));
    let tests = [
        TestProblem::BeforeEnd(moment()),
        TestProblem::AfterStart(day),
    ];
    lines.extend(tests.map(Line::TestRefused));
    lines
}

fn news() -> Vec<Line> {
    let until = moment();
    let days = (date(2027, 3, 1), date(2027, 4, 15));
    let mut done = vec![
        Done::Published(until),
        Done::Closed { applicants: 12 },
        Done::SelectionBegun,
        Done::Started,
        Done::RunsAnyway,
    ];
    for told in [0, 1_234] {
        done.extend([
            Done::Extended { until, told },
            Done::Postponed {
                days: Some(days),
                until: Some(until),
                confirm: Along::Dropped,
                told,
            },
            Done::Postponed {
                days: None,
                until: None,
                confirm: Along::Nothing,
                told,
            },
            Done::Resumed {
                days,
                until,
                test: Along::Dropped,
                confirm: Along::Dropped,
                told,
            },
            Done::Cancelled { told },
        ]);
    }
    let mut lines: Vec<Line> = done
        .into_iter()
        .map(|done| Line::Done(open(), done))
        .collect();
    let mut told = Vec::new();
    for (test, confirm) in along() {
        told.push(Told::Resumed {
            days,
            until,
            test,
            confirm,
        });
    }
    for why in reasons() {
        told.extend([
            Told::Extended {
                until,
                why: why.clone(),
            },
            Told::Postponed {
                days: Some(days),
                test: Along::Stays(until),
                confirm: Along::Moves(until),
                why: why.clone(),
            },
            Told::Postponed {
                days: None,
                test: Along::Dropped,
                confirm: Along::Dropped,
                why: why.clone(),
            },
            Told::Cancelled { why },
        ]);
    }
    lines.extend(told.into_iter().map(|told| Line::Told {
        class: Box::new(class(ClassState::Open)),
        told,
    }));
    lines.push(Line::ClosedByItself {
        class: open(),
        applicants: 12,
    });
    lines.push(Line::FewApplicants {
        class: open(),
        applicants: 3,
        least: 10,
    });
    lines
}
