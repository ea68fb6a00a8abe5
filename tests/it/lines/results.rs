//! Every line about what became of an application, and of news of classes.

use pencaker::domain::application::ApplicationState;
use pencaker::domain::selection::RefusalReason;
use pencaker::flows::applications::Shown;
use pencaker::flows::class_wish;
use pencaker::flows::facts::application::Detail;
use pencaker::flows::results::{Line, Next};

use super::applications;
use super::people::{moment, name, slugs};
use super::training::{bare, class};

pub(super) fn lines() -> Vec<Line> {
    let mut lines = Vec::new();
    let mut say = |shown: Shown, was, next| {
        lines.push(Line {
            name: name().as_str().to_owned(),
            shown,
            was,
            applicants: 1_234,
            seats_left: 0,
            addressed: false,
            next,
            now: moment(),
        });
    };
    let nexts = || {
        let class = Box::new(class());
        [
            Next::Nothing,
            Next::Class(class.clone()),
            Next::Second {
                id: i64::MAX,
                class,
            },
        ]
    };
    for shown in applications::shown() {
        for was in ApplicationState::ALL {
            for next in nexts() {
                say(shown.clone(), was, next);
            }
        }
    }
    for because in RefusalReason::ALL {
        for missing in [Vec::new(), vec!["KTP".to_owned()]] {
            let shown = Shown {
                id: 1,
                state: ApplicationState::NotAccepted,
                class: bare(),
                second: None,
                applied_at: moment(),
                detail: Detail {
                    because: Some(because),
                    passed_by: None,
                    missing,
                    ..Detail::default()
                },
            };
            say(shown, ApplicationState::InSelection, Next::Nothing);
        }
    }
    for state in ApplicationState::ALL {
        let shown = Shown {
            id: 1,
            state,
            class: bare(),
            second: None,
            applied_at: moment(),
            detail: Detail::default(),
        };
        for was in ApplicationState::ALL {
            say(shown.clone(), was, Next::Nothing);
        }
    }
    lines
}

pub(super) fn wishes() -> Vec<class_wish::Line> {
    let field = || slugs()[0].clone();
    let mut lines: Vec<class_wish::Line> = [true, false]
        .into_iter()
        .map(|before| class_wish::Line::Noted {
            field: field(),
            before,
        })
        .collect();
    lines.extend([
        class_wish::Line::Stopped { field: field() },
        class_wish::Line::List(Vec::new()),
        class_wish::Line::List(slugs()),
        class_wish::Line::Opened(Box::new(class())),
        class_wish::Line::Opened(Box::new(bare())),
        class_wish::Line::New(Box::new(class())),
        class_wish::Line::New(Box::new(bare())),
        class_wish::Line::Paused,
    ]);
    lines
}
