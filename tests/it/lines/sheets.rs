//! Every line about sheets of applicants.

use pencaker::domain::class::ClassCode;
use pencaker::domain::nik::NikError;
use pencaker::domain::selection::{RefusalReason, Score, Verdict};
use pencaker::flows::sheets::problem::Problem;
use pencaker::flows::sheets::row::{Column, Marks};
use pencaker::flows::sheets::{Counts, Line, Notes, Outcomes, Shown};
use pencaker::workbook::Refusal;

use super::people::TYPED;

pub(super) fn lines() -> Vec<Line> {
    let code = || ClassCode::parse("MTR-2027-01").unwrap();
    let mut lines = vec![
        Line::Making(code()),
        Line::Reading,
        Line::StillReading,
        Line::NotFetched,
        Line::NoHeadings,
        Line::NotYours,
        Line::Applying(code()),
        Line::Cancelled(code()),
        Line::NotMade,
        Line::NotApplied(Some(code())),
        Line::NotApplied(None),
    ];
    lines.extend(Refusal::ALL.map(Line::Refused));
    for classes in [Vec::new(), vec![(i64::MAX, code()); 10]] {
        lines.push(Line::WhichClass {
            sheet: i64::MAX,
            rows: 10_000,
            classes,
        });
    }
    let shown = rows();
    let few = Counts {
        new: 1,
        changed: 1,
        same: 1,
        wrong: 1,
    };
    let many = Counts {
        new: u32::MAX / 4,
        changed: u32::MAX / 4,
        same: u32::MAX,
        wrong: u32::MAX / 4,
    };
    for counts in [few, many, Counts::default()] {
        for (tells, shown) in [(0, shown[..1].to_vec()), (u32::MAX, shown[..10].to_vec())] {
            lines.push(Line::Compared {
                sheet: i64::MAX,
                code: code(),
                counts,
                shown,
                tells,
                notes: Box::new(notes()),
            });
        }
    }
    for refused in shown.chunks(10) {
        lines.push(Line::Applied(Box::new(Outcomes {
            code: code(),
            applied: 10_000,
            added: 10_000,
            told: 10_000,
            unreached: vec![TYPED.to_owned(); 40],
            refused: refused.to_vec(),
        })));
    }
    lines
}

/// Everything that staff should know of a sheet.
fn notes() -> Notes {
    Notes {
        conflicts: u32::MAX / 4,
        untaken: u32::MAX / 4,
        untaken_rows: vec![1_048_576; 10],
        untaken_columns: vec![
            Column::Birth,
            Column::Region,
            Column::District,
            Column::Education,
        ],
        rising: u32::MAX,
    }
}

/// One row of each kind, with everything that can be said of it.
fn rows() -> Vec<Shown> {
    let name = || TYPED.to_owned();
    let number = 1_048_576;
    let mut rows = Vec::new();
    for (entered, fits) in [(true, true), (true, false), (false, true)] {
        rows.push(Shown::New {
            number,
            name: name(),
            entered,
            fits,
        });
    }
    let after = Marks {
        documents: Some(false),
        missing: vec![name(); 3],
        came: Some(true),
        test: Score::from_hundredths(7_850),
        interview: Score::from_hundredths(10_000),
        verdict: Some(Verdict::NotAccepted),
        because: Some(RefusalReason::TrainedBefore),
    };
    for because in RefusalReason::ALL {
        let after = Marks {
            because: Some(because),
            ..after.clone()
        };
        let before = Marks::default();
        rows.push(Shown::Changed {
            number,
            name: name(),
            columns: before.differences(&after),
            before: Box::new(before),
            after: Box::new(after),
        });
    }
    let problems = [
        Problem::Id,
        Problem::OtherClass,
        Problem::Gone,
        Problem::NikChanged,
        Problem::Twice { first: 7 },
        Problem::Nik(NikError::NotDigits),
        Problem::Nik(NikError::WrongLength { typed: 8 }),
        Problem::Nik(NikError::AllEqual),
        Problem::Nik(NikError::MonthImpossible { month: 13 }),
        Problem::NikIsNumber,
        Problem::BirthIsNumber,
        Problem::Minor,
        Problem::DistrictUnknown,
        Problem::Conflict {
            bot: Box::default(),
            sheet: Box::new(after.clone()),
        },
        Problem::Over,
        Problem::Announcing,
        Problem::Announced,
        Problem::SeatTaken,
        Problem::NoSeat,
        Problem::SeatsFixed,
        Problem::ClosedToNew,
        Problem::WithdrewBefore,
    ];
    let of_columns = Column::ALL.into_iter().flat_map(|column| {
        [
            Problem::PersonChanged(column),
            Problem::Unreadable(column),
            Problem::Empty(column),
            Problem::Impossible(column),
        ]
    });
    for problem in problems.into_iter().chain(of_columns) {
        let nameless = problem == Problem::Id;
        rows.push(Shown::Wrong {
            number,
            name: (!nameless).then(name),
            problem,
        });
    }
    rows
}
