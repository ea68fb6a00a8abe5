//! Every line of questions to staff and of several people in one chat.

use pencaker::flows::family::{self, Member};
use pencaker::flows::question::{
    About, Answered, Asked, LONGEST_ANSWER, LONGEST_QUESTION, Line, PAGE,
};

use super::people::{TYPED, moment, name};

/// The longest that can be written, of characters that are two for Telegram.
fn longest(most: usize) -> String {
    "\u{1F600}".repeat(most)
}

fn asked(text: String, class: bool, by: Option<&str>) -> Asked {
    Asked {
        id: i64::MAX,
        person: 7,
        name: TYPED.to_owned(),
        centre: class.then_some(3),
        centre_name: class.then(|| "BLK & <b>Metro</b>".to_owned()),
        class: class.then_some(i64::MAX),
        class_code: class.then(|| "MTR-2027-01".to_owned()),
        text,
        asked_at: moment(),
        due_at: moment(),
        answered: by.map(|by| Answered {
            officer: 9001,
            by: Some(by.to_owned()),
            at: moment(),
            text: longest(LONGEST_ANSWER),
        }),
    }
}

/// Questions of a person as their download holds them.
pub(super) fn own() -> Vec<Asked> {
    vec![
        asked(TYPED.to_owned(), true, Some("Rina Wati")),
        asked(TYPED.to_owned(), false, None),
    ]
}

pub(super) fn questions() -> Vec<Line> {
    let about = || {
        Some(About {
            class: 7,
            code: "MTR-2027-01".to_owned(),
            centre: "BLK & <b>Metro</b>".to_owned(),
        })
    };
    let mut lines = vec![
        Line::WriteWords,
        Line::TooLong {
            typed: 1_234,
            most: LONGEST_QUESTION,
        },
        Line::Sent {
            id: 12,
            due: moment(),
        },
        Line::SentBefore { id: 12 },
        Line::Full,
        Line::PassedOn { id: 12 },
        Line::List {
            shown: Vec::new(),
            more: false,
            requests: 3,
        },
        Line::List {
            shown: vec![asked(longest(LONGEST_QUESTION), true, None); PAGE],
            more: true,
            requests: 3,
        },
        Line::GoOnAnswer {
            id: 12,
            name: TYPED.to_owned(),
        },
        Line::CheckAnswer {
            id: i64::MAX,
            name: TYPED.to_owned(),
            text: longest(LONGEST_ANSWER),
        },
        Line::AnswerSent { id: 12 },
        Line::AnsweredBefore(Box::new(asked(TYPED.to_owned(), true, Some(TYPED)))),
        Line::AnsweredBefore(Box::new(asked(TYPED.to_owned(), true, None))),
    ];
    for about in [about(), None] {
        lines.push(Line::Write {
            about: about.clone(),
        });
        lines.push(Line::Check {
            name: TYPED.to_owned(),
            about: about.clone(),
            text: longest(LONGEST_QUESTION),
        });
        let class = about.is_some();
        let whole = Box::new(asked(longest(LONGEST_QUESTION), class, None));
        lines.push(Line::New(whole.clone()));
        lines.push(Line::Overdue(whole.clone()));
        lines.push(Line::WriteAnswer(whole));
        lines.push(Line::Answer {
            id: i64::MAX,
            class: class.then_some(i64::MAX),
            question: longest(LONGEST_QUESTION),
            answer: longest(LONGEST_ANSWER),
        });
    }
    let mut of_centre = asked(TYPED.to_owned(), true, None);
    of_centre.class_code = None;
    lines.push(Line::New(Box::new(of_centre)));
    lines
}

pub(super) fn families() -> Vec<family::Line> {
    let member = |id| Member { id, name: name() };
    let mut lines = vec![
        family::Line::Handover { present: name() },
        family::Line::Joined {
            name: name(),
            before: name(),
        },
        family::Line::HereAlready,
        family::Line::Full,
        family::Line::FormFirst,
    ];
    for yes in [true, false] {
        lines.push(family::Line::Who {
            present: yes.then(name),
            others: (1..6).map(member).collect(),
            room: yes,
        });
        lines.push(family::Line::Who {
            present: yes.then(name),
            others: Vec::new(),
            room: !yes,
        });
        lines.push(family::Line::Speaks {
            name: name(),
            shared: yes,
        });
    }
    lines
}
