//! Every line about days off, with names as long as they may be.

use jiff::civil::{Date, date};
use pencaker::catalog::{Holiday, HolidayKind, HolidayStatus};
use pencaker::domain::class::ClassState;
use pencaker::flows::classes::Brief;
use pencaker::flows::days_off::{Decision, Deed, Line, Problem, State, Touched, Year};

fn holiday(day: Date, status: HolidayStatus) -> Holiday {
    Holiday {
        date: day,
        name: "&".repeat(60),
        kind: HolidayKind::National,
        status,
    }
}

fn class() -> Brief {
    Brief {
        id: i64::MAX,
        code: "MTR-2027-01".to_owned(),
        programme: "&".repeat(100),
        centre: "&".repeat(60),
        state: ClassState::Running,
    }
}

pub(super) fn lines() -> Vec<Line> {
    let day = date(2027, 3, 10);
    let (certain, estimate) = (
        holiday(day, HolidayStatus::Decided),
        holiday(day, HolidayStatus::Estimate),
    );
    let days = |count: i8| {
        (1..=count)
            .map(|day| date(2027, 3, day))
            .collect::<Vec<_>>()
    };
    let touched = |count, last| Touched {
        lost: days(count),
        gained: days(count),
        ends: (day, last),
    };
    let page = |holidays, page, pages| {
        Line::Year(Year {
            year: 2027,
            holidays,
            page,
            pages,
            today: date(2027, 1, 1),
        })
    };
    let mut lines = vec![
        page(vec![certain.clone(); 12], 1, 3),
        page(vec![estimate.clone()], 0, 1),
        page(Vec::new(), 0, 1),
        Line::AskDay { example: day },
        Line::AskName { day },
        Line::AskMove {
            holiday: certain.clone(),
        },
        Line::Adapted {
            class: class(),
            touched: touched(20, date(2027, 3, 12)),
        },
        Line::StartIsOff {
            class: class(),
            start: day,
            name: "&".repeat(60),
            next: day,
        },
        Line::Follows { class: class() },
        Line::Left { class: class() },
    ];
    for can_change in [true, false] {
        for holiday in [certain.clone(), estimate.clone()] {
            lines.push(Line::Day {
                holiday,
                can_change,
            });
        }
    }
    let states = [State::Add, State::Name { day }, State::Move { day }];
    let problems = [
        Problem::Unclear,
        Problem::Past,
        Problem::FarAway { year: 2999 },
        Problem::Already {
            holiday: certain.clone(),
        },
        Problem::Name,
    ];
    for problem in problems {
        lines.extend(states.map(|state| Line::Problem {
            problem: problem.clone(),
            state,
        }));
    }
    let deeds = [
        Deed::Added(day),
        Deed::Moved { from: day, to: day },
        Deed::Settled(day),
        Deed::Dropped {
            holiday: certain.clone(),
        },
    ];
    for deed in deeds {
        for (drafts, asked) in [(0, 0), (2, 0), (2, 3)] {
            lines.push(Line::Done {
                holiday: deed.day().map(|_| certain.clone()),
                deed: deed.clone(),
                drafts,
                asked,
            });
        }
    }
    let decision = |is_off| Decision {
        day,
        is_off,
        name: "&".repeat(60),
    };
    for (count, last) in [(0, day), (1, day), (20, date(2027, 3, 12))] {
        lines.push(Line::AskAdapt {
            class: class(),
            days: vec![decision(false), decision(true)],
            touched: touched(count, last),
        });
    }
    lines
}
