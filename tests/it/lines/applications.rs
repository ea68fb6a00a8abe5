//! Every line about one's applications.

use pencaker::domain::application::ApplicationState;
use pencaker::domain::class::ClassState;
use pencaker::domain::completion::Competence;
use pencaker::domain::selection::RefusalReason;
use pencaker::flows::applications::{For, Line, Overview, Shown};
use pencaker::flows::facts::application::Detail;

use super::people::{TYPED, moment, name, slugs};
use super::training::{bare, class};

/// Everything that may be known of a state.
pub(super) fn detail() -> Detail {
    Detail {
        missing: vec![TYPED.to_owned(), TYPED.to_owned()],
        since: Some(moment()),
        position: Some(123),
        seat_until: Some(moment()),
        because: Some(RefusalReason::Documents),
        competence: Some(Competence::NotYet),
        certificate: Some("SK/MTR/001".to_owned()),
        passed_by: None,
    }
}

pub(super) fn shown() -> Vec<Shown> {
    let mut all = Vec::new();
    for state in ApplicationState::ALL {
        for (class, second) in [(class(), Some(bare())), (bare(), None)] {
            all.push(Shown {
                id: i64::MAX,
                state,
                class,
                second,
                applied_at: moment(),
                detail: detail(),
            });
        }
    }
    for state in ClassState::ALL {
        let mut class = class();
        class.state = state;
        all.push(Shown {
            id: 12,
            state: ApplicationState::Applied,
            class,
            second: None,
            applied_at: moment(),
            detail: detail(),
        });
    }
    all
}

pub(super) fn lines() -> Vec<Line> {
    // While registration runs, and afterwards.
    let moments = [moment(), jiff::Timestamp::MAX];
    let mut lines = Vec::new();
    for now in moments {
        let cards = shown().into_iter();
        lines.extend(cards.map(|shown| Line::Card(Box::new(shown), now)));
    }
    lines.push(Line::History(shown(), moment()));
    for paused in [true, false] {
        for announcements in [true, false] {
            for (told, over, open) in [
                (Vec::new(), Vec::new(), Vec::new()),
                (Vec::new(), Vec::new(), vec![class(), bare()]),
                (shown()[..1].to_vec(), Vec::new(), Vec::new()),
                (Vec::new(), shown()[..1].to_vec(), Vec::new()),
                (shown(), shown(), Vec::new()),
            ] {
                lines.push(Line::Overview(Box::new(Overview {
                    person: 123,
                    name: name(),
                    registered_at: moment(),
                    skills: slugs(),
                    paused,
                    announcements,
                    shown: told,
                    over,
                    open,
                    now: moment(),
                })));
            }
        }
    }
    let one = || Box::new(shown()[0].clone());
    for may_return in [true, false] {
        lines.push(Line::Withdrawn {
            shown: one(),
            may_return,
        });
    }
    for purpose in [For::Swap, For::Second] {
        for (page, more) in [(0, false), (0, true), (1, true), (u16::MAX, false)] {
            lines.push(Line::Choices {
                shown: one(),
                purpose,
                classes: vec![class(), bare(), class(), bare(), class()],
                page,
                more,
            });
        }
        lines.push(Line::NoChoices {
            shown: one(),
            purpose,
        });
        for code in [Some(class().code), None] {
            lines.push(Line::ChoiceGone {
                id: 12,
                purpose,
                code,
            });
        }
    }
    lines.extend([
        Line::WithdrawQuestion(one()),
        Line::ReasonUnknown(one()),
        Line::WithdrawnBefore(one()),
        Line::TooLate(one()),
        Line::Kept { id: 12 },
        Line::SwapQuestion {
            shown: one(),
            class: Box::new(class()),
        },
        Line::Swapped {
            from: one(),
            id: 12,
            class: Box::new(class()),
        },
        Line::SecondNamed { shown: one() },
        Line::SecondTakenBack { id: 12 },
        Line::SecondTooLate { id: 12 },
    ]);
    lines
}
