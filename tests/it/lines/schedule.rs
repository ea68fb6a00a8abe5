//! Every line about one's schedule and about coming.

use jiff::civil::date;
use pencaker::domain::application::ApplicationState;
use pencaker::domain::meeting::{Answer, Kind};
use pencaker::flows::applications::Shown;
use pencaker::flows::facts::application::Detail;
use pencaker::flows::facts::class::Class;
use pencaker::flows::facts::meeting::Meeting;
use pencaker::flows::schedule::{
    Card, Closed, Course, Entry, Given, Going, Heard, Line, Paper, Planned, Problem, Row, Slot,
    Span, Told, Week, What,
};

use super::people::{TYPED, moment, name};
use super::training::{bare, class};

pub(super) fn lines() -> Vec<Line> {
    let mut lines: Vec<Line> = [class(), bare()].iter().flat_map(about).collect();
    lines.extend([Line::NothingAhead, Line::Kept]);
    for on in [true, false] {
        for of in [None, Some(name())] {
            let application = i64::MAX;
            lines.push(Line::Daily {
                application,
                of,
                on,
            });
        }
    }
    lines
}

fn meeting(kind: Kind) -> Meeting {
    Meeting {
        id: i64::MAX,
        class: 1,
        kind,
        number: (kind == Kind::Lesson).then_some(30),
        starts_at: moment(),
        ends_at: moment() + jiff::SignedDuration::from_hours(7),
        room: Some(TYPED.to_owned()),
        instructor: None,
        topic: Some(TYPED.repeat(9)),
        bring: Some(TYPED.repeat(9)),
        named_only: false,
        cancelled: kind == Kind::Visit,
        by_hand: true,
        sequence: 3,
        closed_at: None,
    }
}

fn slot(class: &Class, answer: Option<Answer>) -> Slot {
    Slot {
        meeting: meeting(Kind::Lesson),
        class: class.clone(),
        application: i64::MAX,
        name: name(),
        shared: answer != Some(Answer::Sick),
        expected: true,
        given: answer.map(Given::bare),
    }
}

fn entries() -> Vec<Entry> {
    let mut entries: Vec<Entry> = Kind::ALL
        .into_iter()
        .zip(
            [
                None,
                Some(Answer::Coming),
                Some(Answer::Excused),
                Some(Answer::Sick),
            ]
            .into_iter()
            .cycle(),
        )
        .map(|(kind, answer)| {
            Entry::of(&Planned {
                meeting: meeting(kind),
                answer,
            })
        })
        .collect();
    entries.push(Entry {
        what: What::Test,
        until: None,
        ..entries[0].clone()
    });
    entries
}

fn row(class: &Class, state: ApplicationState, full: bool, next: bool) -> Row {
    Row {
        shown: Shown {
            id: i64::MAX,
            state,
            class: class.clone(),
            second: None,
            applied_at: moment(),
            detail: Detail::default(),
        },
        name: name(),
        has_seat: full || next,
        daily: next,
        entries: if full { entries() } else { Vec::new() },
        next: next.then(|| entries().remove(0)),
    }
}

fn about(class: &Class) -> Vec<Line> {
    let mut lines = Vec::new();
    for span in Span::ALL {
        let (first, last) = span.days(date(2027, 2, 1));
        for named in [true, false] {
            let rows = if named {
                let full = row(class, ApplicationState::Accepted, true, false);
                vec![
                    full.clone(),
                    row(class, ApplicationState::Accepted, false, true),
                    full,
                ]
            } else {
                vec![row(class, ApplicationState::Applied, false, false)]
            };
            lines.push(Line::Card(Box::new(Card {
                span,
                first,
                last,
                rows,
                named,
                may_answer: named,
                now: moment(),
            })));
        }
    }
    let test = entries().pop();
    lines.push(Line::Calendar(vec![
        Course {
            class: class.clone(),
            meetings: Kind::ALL.map(meeting).to_vec(),
            test,
            bot: "PencakerBot".to_owned(),
            now: moment(),
        };
        2
    ]));
    let going = Going {
        name: name(),
        class: class.clone(),
    };
    let (first, last) = Span::Week.days(pencaker::domain::wib::local(moment()).date());
    for (named, entries) in [(true, entries()), (false, Vec::new())] {
        lines.push(Line::Picture(Box::new(Week {
            first,
            last,
            people: vec![going.clone(); 6],
            named,
            entries: entries.into_iter().map(|entry| (5, entry)).collect(),
            now: moment(),
        })));
    }
    let all = [
        None,
        Some(Answer::Coming),
        Some(Answer::Excused),
        Some(Answer::Sick),
    ];
    let slots: Vec<Slot> = all.map(|answer| slot(class, answer)).to_vec();
    lines.push(Line::Which(slots.clone()));
    for slot in &slots {
        let slot = || Box::new(slot.clone());
        lines.push(Line::Meeting(slot()));
        for told in [None, Some(Heard::Now), Some(Heard::Then(moment()))] {
            lines.push(Line::Coming { slot: slot(), told });
        }
        for why in [
            Closed::List,
            Closed::Over,
            Closed::Cancelled,
            Closed::NotExpected,
        ] {
            lines.push(Line::Closed { slot: slot(), why });
        }
    }
    for answer in [Answer::Excused, Answer::Sick] {
        let slot = || Box::new(slot(class, Some(answer)));
        lines.push(Line::WhichSaid(slots.clone(), answer));
        lines.push(Line::NotedBefore {
            slot: slot(),
            answer,
        });
        lines.push(Line::FormFirst {
            slot: slot(),
            answer,
        });
        for told in [Heard::Now, Heard::Then(moment())] {
            lines.push(Line::Noted {
                slot: slot(),
                answer,
                told,
            });
        }
        let long = Problem::TooLong {
            typed: 4096,
            most: 500,
        };
        for problem in [
            None,
            Some(Problem::NotWords),
            Some(Problem::NoReason),
            Some(long),
        ] {
            lines.push(Line::Why {
                slot: slot(),
                answer,
                problem,
            });
        }
    }
    for answer in Answer::ALL {
        for picture in [true, false] {
            let letter = Paper {
                file: "AgACAgUAAxkBAAI".to_owned(),
                picture,
            };
            lines.push(Line::Told(Box::new(Told {
                slot: slot(class, None),
                answer,
                reason: picture.then(|| TYPED.repeat(20)),
                letter: Some(letter),
            })));
        }
        lines.push(Line::Told(Box::new(Told {
            slot: slot(class, None),
            answer,
            reason: None,
            letter: None,
        })));
    }
    lines
}
