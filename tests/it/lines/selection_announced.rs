//! Every line about a proposal and its announcement.

use pencaker::domain::class::ClassState;
use pencaker::domain::selection::Verdict;
use pencaker::flows::selection::{Line, Proposal, Summary};

use super::classes::class as class_in;
use super::people::{moment, name};
use super::selection::{hold, proposal};

pub(super) fn announcements() -> Vec<Line> {
    let mut lines = Vec::new();
    for state in [ClassState::Closed, ClassState::Selecting] {
        for (page, manages) in [(0, true), (1, false), (u16::MAX, true)] {
            lines.push(Line::Proposal {
                proposal: Box::new(proposal(state)),
                page,
                manages,
            });
        }
        lines.push(Line::Proposal {
            proposal: Box::new(Proposal {
                people: Vec::new(),
                hold: Some(hold()),
                ..proposal(state)
            }),
            page: 0,
            manages: true,
        });
    }
    let full = Summary {
        class: i64::MAX,
        code: "MTR-2027-01".to_owned(),
        quota: 16,
        accepted: 16,
        reserve: 2,
        refused: 30,
        told: 40,
        unseen: 3,
        scoreless: 4,
        mark: u32::MAX,
        changed: true,
        moved: vec![(name(), Verdict::Accepted); 20],
        unreachable: vec![(name(), Verdict::NotAccepted); 3],
    };
    let empty = Summary {
        class: 1,
        code: "MTR-2027-01".into(),
        ..Summary::default()
    };
    let scoreless = Summary {
        scoreless: full.accepted + full.reserve + full.refused,
        ..full.clone()
    };
    for summary in [full, empty, scoreless] {
        let summary = Box::new(summary);
        lines.extend([
            Line::AskAnnounce(summary.clone()),
            Line::Held {
                summary: summary.clone(),
                at: moment(),
                minutes: Some(10),
            },
            Line::Held {
                summary: summary.clone(),
                at: moment(),
                minutes: None,
            },
            Line::Announced(summary),
        ]);
    }
    lines.extend([true, false].map(|begins| Line::Unannounced {
        class: Box::new(class_in(ClassState::Selecting)),
        people: 24,
        begins,
    }));
    let code = || "MTR-2027-01".to_owned();
    let class = i64::MAX;
    lines.extend([
        Line::Undone {
            class,
            code: code(),
        },
        Line::Waits {
            class,
            code: code(),
            at: moment(),
        },
        Line::NotNow {
            class,
            code: code(),
        },
    ]);
    lines
}
