//! Every line of the calendar of a class, with rooms as long as staff may make them.

use std::collections::BTreeMap;

use jiff::civil::{date, time};
use jiff::{SignedDuration, Timestamp};
use pencaker::domain::class::ClassState;
use pencaker::domain::meeting::Kind;
use pencaker::flows::calendar::{
    Asking, Calendar, Cause, Changed, DayProblem, Draft, Letter, Line, May, NotNow, Odd, Of,
    People, Proposal, Reading, Stand, Unread, View, Waiting, What, Why,
};
use pencaker::flows::classes::{Brief, Colleague, Listed, Numbered};
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

/// As long as it may be, in letters that mean something in HTML.
fn long() -> String {
    "N& <b>".repeat(33)
}

fn hours_on(day: i64) -> (Timestamp, Timestamp) {
    let first: Timestamp = "2027-02-01T01:00:00Z".parse().unwrap();
    let starts = first + SignedDuration::from_hours(24 * day);
    (starts, starts + SignedDuration::from_hours(7))
}

fn meeting(day: i64, kind: Kind, full: bool) -> Meeting {
    let (starts_at, ends_at) = hours_on(day);
    Meeting {
        id: i64::MAX - day,
        class: 7,
        kind,
        number: None,
        starts_at,
        ends_at,
        room: full.then(long),
        instructor: full.then_some(9002),
        topic: full.then(long),
        bring: full.then(long),
        named_only: full,
        cancelled: day % 5 == 4,
        by_hand: full,
        sequence: 1,
        closed_at: None,
    }
}

fn calendar(class: &Class, full: bool) -> Calendar {
    let meetings: Vec<Meeting> = (0..60)
        .map(|day| {
            let kind = Kind::ALL[usize::try_from(day).unwrap() % Kind::ALL.len()];
            meeting(day, kind, full)
        })
        .collect();
    let lead = |id, name: Option<&str>| Colleague {
        id,
        name: name.map(str::to_owned),
    };
    Calendar {
        class: class.clone(),
        named: BTreeMap::from([(meetings[0].id, 16)]),
        waiting: full.then(|| Waiting {
            meetings: meetings.iter().map(|one| one.id).collect(),
            starts: vec![moment()],
            last: moment(),
            has_reason: false,
        }),
        reading: full.then_some(Reading {
            at: moment(),
            read: 3,
            of: 16,
            unread: 13,
        }),
        meetings,
        teaching: vec![lead(9003, Some(TYPED))],
        colleagues: vec![lead(9002, Some(TYPED)), lead(9003, None)],
        next: 99,
    }
}

fn stand(day: i64, full: bool) -> Stand {
    Stand::of(
        &Meeting {
            cancelled: false,
            ..meeting(day, Kind::Lesson, full)
        },
        Vec::new(),
    )
}

fn changed(old: Option<Stand>, new: Option<Stand>) -> Changed {
    Changed {
        meeting: 1,
        kind: Kind::Lesson,
        again: old.is_none(),
        old,
        new,
    }
}

fn changes() -> Vec<Vec<Changed>> {
    let later = |full| {
        let mut stand = stand(0, full);
        stand.starts += SignedDuration::from_hours(1);
        stand
    };
    vec![
        vec![changed(Some(stand(0, false)), Some(stand(1, false)))],
        vec![changed(Some(stand(0, false)), Some(later(false)))],
        vec![changed(Some(stand(0, true)), Some(stand(0, false)))],
        vec![changed(Some(stand(0, false)), None)],
        vec![changed(None, Some(stand(0, true)))],
        vec![
            Changed {
                again: false,
                ..changed(None, Some(stand(0, false)))
            };
            30
        ],
        vec![changed(Some(stand(0, true)), Some(later(false))); 30],
        Vec::new(),
    ]
}

fn about(class: &Class) -> Vec<Line> {
    let brief = || Brief::from(class);
    let mut lines = Vec::new();
    for full in [true, false] {
        let calendar = Box::new(calendar(class, full));
        for view in [
            View::Week(date(2027, 2, 3)),
            View::Month(date(2027, 2, 1)),
            View::Week(date(2029, 1, 1)),
        ] {
            for manages in [true, false] {
                lines.push(Line::Page {
                    calendar: calendar.clone(),
                    view,
                    manages,
                });
            }
        }
        for may in [May::All, May::Notes, May::Read] {
            for day in 0..7 {
                lines.push(Line::One {
                    calendar: calendar.clone(),
                    meeting: i64::MAX - day,
                    may,
                });
            }
        }
        lines.push(Line::AskLead {
            calendar: calendar.clone(),
            meeting: i64::MAX,
        });
        let moves = calendar
            .meetings
            .iter()
            .cloned()
            .map(|one| (one, date(2027, 5, 3)));
        let moves: Vec<_> = moves.collect();
        for count in [1, 60] {
            lines.push(Line::Proposal(Box::new(Proposal {
                class: brief(),
                meeting: i64::MAX,
                day: date(2027, 5, 3),
                moves: moves[..count].to_vec(),
                clashes: if full {
                    calendar.meetings.clone()
                } else {
                    Vec::new()
                },
                check: u32::MAX,
                another: full,
            })));
        }
    }
    lines.extend(questions(class, brief));
    for changed in changes() {
        for (read, why) in [
            (false, None),
            (true, Some(Why::Words(long()))),
            (false, Some(Why::Usual(Cause::Holiday))),
        ] {
            lines.push(Line::Changed(Box::new(Letter {
                class: class.clone(),
                change: i64::MAX,
                application: i64::MAX,
                changed: changed.clone(),
                why: why.clone(),
                read,
            })));
        }
        for teacher in [9002, 9003] {
            lines.push(Line::ChangedForTeacher {
                class: Box::new(class.clone()),
                changed: changed.clone(),
                why: Some(Why::Usual(Cause::Event)),
                teacher,
            });
        }
    }
    lines
}

fn questions(class: &Class, brief: impl Fn() -> Brief) -> Vec<Line> {
    let offered = vec![date(2027, 2, 6), date(2027, 2, 8)];
    let example = date(2027, 2, 8);
    let mut lines = vec![
        Line::List(Box::new(Numbered {
            listed: Listed {
                page: 1,
                ..Listed::default()
            },
            pages: 3,
            total: 18,
            rows: vec![class.clone(); 6],
            centres: Vec::new(),
        })),
        Line::List(Box::new(Numbered {
            listed: Listed::default(),
            pages: 1,
            total: 0,
            rows: Vec::new(),
            centres: Vec::new(),
        })),
        Line::DayRefused(DayProblem::Unclear(example)),
        Line::DayRefused(DayProblem::Over),
        Line::DayRefused(DayProblem::FarAway(2099)),
        Line::DayRefused(DayProblem::Same),
        Line::HoursRefused { over: true },
        Line::HoursRefused { over: false },
        Line::TextTooLong(1_000),
        Line::AskShift {
            class: brief(),
            meeting: Box::new(meeting(0, Kind::Lesson, true)),
            follow: 29,
            offered: offered.clone(),
            example,
        },
        Line::Shifted(30),
        Line::AskKind(brief()),
        Line::AskWhy {
            class: brief(),
            at: moment(),
        },
        Line::WhyNoted {
            class: brief(),
            why: Some(Why::Words(long())),
            at: moment(),
        },
        Line::WhyNoted {
            class: brief(),
            why: None,
            at: moment(),
        },
        Line::Calls {
            class: Brief {
                state: ClassState::Running,
                ..brief()
            },
            people: vec![
                Unread {
                    application: i64::MAX,
                    name: name(),
                    phone: "0812-0000-0011".to_owned(),
                    chat: Some(i64::MAX),
                };
                20
            ],
            more: 30,
        },
        Line::Calls {
            class: brief(),
            people: Vec::new(),
            more: 0,
        },
    ];
    for why in [NotNow::Settled, NotNow::FirstDay, NotNow::Over] {
        lines.push(Line::NotNow {
            class: brief(),
            why,
        });
    }
    for rows in [
        vec![(i64::MAX, name(), true), (5, name(), false)],
        Vec::new(),
    ] {
        lines.push(Line::Named {
            class: brief(),
            meeting: Box::new(meeting(0, Kind::Opening, true)),
            count: 3,
            people: People {
                meeting: i64::MAX,
                page: 1,
                pages: 3,
                rows,
            },
        });
    }
    for kind in Kind::ALL {
        for named_only in [true, false] {
            lines.push(Line::Summary {
                class: Box::new(class.clone()),
                draft: Draft {
                    class: i64::MAX,
                    kind,
                    day: Some(example),
                    hours: Some((time(8, 0, 0, 0), time(12, 0, 0, 0))),
                    room: named_only.then(long),
                    placed: true,
                    named_only,
                    asking: Asking::Summary,
                },
            });
        }
    }
    for of in [
        Of::Meeting {
            class: brief(),
            meeting: Box::new(meeting(0, Kind::Lesson, true)),
        },
        Of::New {
            class: brief(),
            kind: Kind::Visit,
        },
    ] {
        lines.push(Line::AskDay {
            of: of.clone(),
            offered: offered.clone(),
            example,
        });
        for off in [None, Some(String::new()), Some(TYPED.to_owned())] {
            lines.push(Line::DayOdd {
                of: of.clone(),
                day: example,
                odd: Odd {
                    off,
                    clashes: vec![meeting(0, Kind::Opening, true); 3],
                },
            });
        }
        lines.push(Line::AskHours {
            of: of.clone(),
            offered: vec![(time(8, 0, 0, 0), time(15, 30, 0, 0))],
        });
        for what in [What::Room, What::Topic, What::Bring] {
            for usual in [None, Some(long())] {
                lines.push(Line::AskText {
                    of: of.clone(),
                    what,
                    usual,
                });
            }
        }
    }
    lines
}
