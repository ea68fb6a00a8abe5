//! Every line about the end of a class, with names as long as they may be.

use pencaker::domain::application::ApplicationState;
use pencaker::domain::class::ClassState;
use pencaker::domain::completion::{Competence, Marks, Mistake};
use pencaker::flows::classes::Brief;
use pencaker::flows::completion::{Counts, Line, Noted, PAGE, Participant, Remark, Seen};

use super::people::{TYPED, moment};
use super::training::class;

fn brief() -> Brief {
    Brief {
        id: i64::MAX,
        code: "MTR-2027-01".to_owned(),
        programme: "&".repeat(100),
        centre: "&".repeat(60),
        state: ClassState::Running,
    }
}

fn marks(passed: Option<bool>, competence: Option<Competence>, number: Option<&str>) -> Marks {
    Marks {
        passed,
        competence,
        certificate: number.map(str::to_owned),
    }
}

fn seen(count: usize, state: ClassState) -> Seen {
    let mut class = class();
    class.state = state;
    let longest = "9".repeat(40);
    let one = |place: usize| Participant {
        application: 1,
        person: 1,
        number: 1,
        name: "&".repeat(100),
        state: ApplicationState::InTraining,
        marks: match place % 3 {
            0 => marks(Some(true), Some(Competence::NotYet), Some(&longest)),
            1 => marks(Some(true), Some(Competence::Competent), None),
            _ => marks(None, None, None),
        },
    };
    Seen {
        class,
        people: (0..count).map(one).collect(),
        last_lesson: Some(moment()),
        taken: Vec::new(),
    }
}

fn remarks() -> Vec<Remark> {
    let number = || "9".repeat(40);
    vec![
        Remark::Unclear("&".repeat(100)),
        Remark::Unclear(TYPED.to_owned()),
        Remark::Taken(number()),
        Remark::Mistake(Mistake::NoSuchNumber(99)),
        Remark::Mistake(Mistake::NobodyToNumber),
        Remark::Mistake(Mistake::CannotCount(number())),
        Remark::Mistake(Mistake::Twice(number())),
        Remark::Mistake(Mistake::NotPassed(9)),
    ]
}

pub(super) fn lines() -> Vec<Line> {
    let counts = |undecided, without_number| Counts {
        passed: 12,
        not_passed: 3,
        undecided,
        without_number,
    };
    let mut lines = vec![
        Line::NotNow { class: brief() },
        Line::NotOver {
            class: brief(),
            until: moment(),
        },
        Line::Saved {
            class: brief(),
            told: 12,
        },
        Line::AskResults {
            class: brief(),
            people: 16,
        },
    ];
    for (count, state) in [
        (0, ClassState::Running),
        (PAGE * 2 + 1, ClassState::Running),
        (3, ClassState::Finished),
    ] {
        for remarks in [Vec::new(), remarks()] {
            lines.push(Line::Card {
                seen: Box::new(seen(count, state)),
                page: usize::from(count > PAGE),
                pages: count.div_ceil(PAGE).max(1),
                remarks,
            });
        }
    }
    for changed in [true, false] {
        lines.push(Line::AskFinish {
            class: brief(),
            counts: counts(1, 1),
            shown: u32::MAX,
            changed,
        });
    }
    for undecided in [0, 2] {
        lines.push(Line::Finished {
            class: brief(),
            counts: counts(undecided, 0),
        });
    }
    let noted = Noted {
        application: 1,
        person: 1,
        before: marks(Some(false), None, None),
        after: marks(Some(true), Some(Competence::Competent), Some("SK/MTR/001")),
    };
    for (shown, told) in [(1, 1), (15, 40)] {
        lines.push(Line::AskSave {
            class: brief(),
            noted: vec![("&".repeat(100), noted.clone()); shown],
            count: told,
            told,
            remarks: remarks(),
        });
    }
    for competence in Competence::ALL {
        lines.push(Line::Corrected {
            class: brief(),
            marks: marks(Some(true), Some(competence), Some("SK/MTR/001")),
        });
    }
    lines.push(Line::Corrected {
        class: brief(),
        marks: marks(Some(true), None, None),
    });
    lines.push(Line::Corrected {
        class: brief(),
        marks: marks(Some(false), None, None),
    });
    lines
}
