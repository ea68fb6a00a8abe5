//! Every line about attendance.

use pencaker::domain::attendance::{Mark, Tally};
use pencaker::domain::meeting::{Answer, Kind};
use pencaker::flows::attendance::{
    Attendee, Day, Days, Heard, Lead, Line, List, NoList, Noted, Paper, Shares,
};
use pencaker::flows::facts::class::Class;
use pencaker::flows::facts::meeting::Meeting;

use super::people::{TYPED, moment, name};
use super::training::{bare, class};

pub(super) fn lines() -> Vec<Line> {
    [class(), bare()]
        .into_iter()
        .flat_map(|class| about(&class))
        .collect()
}

fn meeting(number: Option<u16>, closed: bool) -> Meeting {
    Meeting {
        id: i64::MAX,
        class: i64::MAX,
        kind: Kind::Lesson,
        number,
        starts_at: moment(),
        ends_at: moment() + jiff::SignedDuration::from_hours(7),
        room: None,
        instructor: None,
        topic: None,
        bring: None,
        named_only: false,
        cancelled: false,
        by_hand: false,
        sequence: 0,
        closed_at: closed.then(moment),
    }
}

/// As many people as a large class has, in every state.
fn list(class: &Class, closed: bool) -> List {
    let marks = [
        None,
        Some(Mark::Present),
        Some(Mark::Late(None)),
        Some(Mark::Late(Some(600))),
        Some(Mark::Excused),
        Some(Mark::Sick),
        Some(Mark::Absent),
    ];
    let said = [
        None,
        Some(Answer::Excused),
        Some(Answer::Sick),
        Some(Answer::Coming),
    ];
    let people = (1..=40u16).map(|number| Attendee {
        application: i64::MAX - i64::from(number),
        person: 7,
        number,
        name: name(),
        noted: marks[usize::from(number) % marks.len()],
        said: said[usize::from(number) % said.len()],
    });
    List {
        class: class.clone(),
        meeting: meeting((!closed).then_some(3), closed),
        people: people.collect(),
        unnumbered: false,
        closed_by: closed.then(|| TYPED.to_owned()),
    }
}

fn about(class: &Class) -> Vec<Line> {
    let boxed = || Box::new(class.clone());
    let application = i64::MAX - 6;
    let mut lines = Vec::new();
    for closed in [false, true] {
        let list = || Box::new(list(class, closed));
        let noted = |before| Noted {
            number: 3,
            name: name(),
            before,
            now: Mark::Late(Some(15)),
        };
        for (lead, correcting) in [
            (Lead::Nothing, false),
            (Lead::Nothing, true),
            (Lead::Begins, false),
            (Lead::StillOpen, false),
            (
                Lead::Typed {
                    noted: vec![noted(None), noted(Some(Mark::Absent))],
                    unknown: vec![41, 99],
                    unclear: vec!["3x".to_owned(), TYPED.to_owned(), "9".repeat(4000)],
                },
                false,
            ),
        ] {
            lines.push(Line::List {
                list: list(),
                lead,
                correcting,
            });
        }
        lines.push(Line::One {
            list: list(),
            application,
        });
        lines.push(Line::Late {
            list: list(),
            application,
        });
        lines.push(Line::Late {
            list: list(),
            application: 0,
        });
        lines.push(Line::AskTyped { list: list() });
        lines.push(Line::Which {
            lists: vec![*list(), *list()],
        });
        lines.push(Line::Away {
            application,
            class: boxed(),
            days: 2,
            since: moment(),
        });
        for to in [Heard::Teacher, Heard::Head] {
            lines.push(Line::StaysAway {
                application,
                name: name(),
                class: boxed(),
                days: 3,
                since: moment(),
                answered: closed,
                to,
            });
        }
    }
    for why in [NoList::Later(moment()), NoList::Cancelled, NoList::Nobody] {
        lines.push(Line::NoList {
            class: boxed(),
            meeting: Box::new(meeting(None, false)),
            why,
        });
    }
    let tally: Tally = Mark::ALL.into_iter().collect();
    let day = |tally| Day {
        meeting: meeting(Some(30), false),
        tally,
    };
    for (days, page, more) in [
        (Vec::new(), 0, false),
        (vec![day(None), day(Some(tally))], u16::MAX, true),
    ] {
        lines.push(Line::Days(Box::new(Days {
            class: class.clone(),
            days,
            page,
            more,
        })));
    }
    let none = Tally::default();
    for tally in [none, tally] {
        lines.push(Line::Shares(Box::new(Shares {
            class: class.clone(),
            people: vec![(1, name(), tally), (2, name(), none)],
        })));
    }
    for count in [1, 5] {
        let paper = Paper {
            class: class.clone(),
            meetings: vec![meeting(Some(3), false); count],
            people: (1..=40).map(|number| (number, name())).collect(),
            unnumbered: false,
        };
        for link in ["", "https://t.me/PencakerLampungBot?start=presensi-"] {
            lines.push(Line::Paper {
                paper: Box::new(paper.clone()),
                link: link.to_owned(),
            });
        }
    }
    lines.push(Line::NoPaper { class: boxed() });
    lines.push(Line::Making { class: boxed() });
    lines.push(Line::WillCome { class: boxed() });
    lines
}
