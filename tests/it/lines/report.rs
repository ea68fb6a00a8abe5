//! Every line of reports.

use jiff::civil::date;
use pencaker::domain::absorption::{Figures, Rate};
use pencaker::flows::report::{Attention, Line, Numbers};

use super::people::TYPED;

pub(super) fn lines() -> Vec<Line> {
    let full = Figures {
        trainees: 1_400_000,
        graduates: 1_300_000,
        counted: 1_200_000,
        by: [200_000; 6],
        confirmed: 100_000,
        checked: 50_000,
        days: vec![34],
    };
    let rate = Rate {
        part: 199_999,
        of: 200_000,
    };
    let mut lines = vec![
        Line::Coming,
        Line::NotYours,
        Line::NotMade,
        Line::Attention(Box::default()),
        Line::Attention(Box::new(Attention {
            month: Some(date(2027, 5, 1)),
            unknown: Some((TYPED.to_owned(), rate)),
            calls: Some((TYPED.to_owned(), u32::MAX)),
            field: Some((TYPED.to_owned(), rate)),
        })),
    ];
    for figures in [full, Figures::default()] {
        for of in [Some(TYPED.to_owned()), None] {
            lines.push(Line::Numbers(Box::new(Numbers {
                of,
                today: date(2027, 5, 1),
                figures: figures.clone(),
                waiting: 412,
            })));
        }
    }
    lines
}
