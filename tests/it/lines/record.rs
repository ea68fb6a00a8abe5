//! Every line of the record of what staff did.

use jiff::civil::date;
use pencaker::domain::audit::{Action, Field};
use pencaker::flows::record::{Actor, Entry, Line, Of};

use super::people::{TYPED, moment};

fn entry(action: Action, field: Field, value: &str) -> Entry {
    let side = vec![(field, value.to_owned()); 30];
    Entry {
        at: moment(),
        actor: Actor::Account(Some("&".repeat(100))),
        action,
        person: Some((i64::MAX, "&".repeat(100))),
        class: Some("MTR-2027-01".to_owned()),
        centre: Some("&".repeat(100)),
        colleague: Some(Actor::Account(Some(TYPED.to_owned()))),
        before: side.clone(),
        after: side,
    }
}

pub(super) fn lines() -> Vec<Line> {
    let today = date(2026, 3, 2);
    let mut lines = vec![Line::Open { today }];
    for again in [true, false] {
        lines.push(Line::AskDay { again });
        lines.push(Line::AskClass { again });
        lines.push(Line::AskPerson { again });
    }
    lines.push(Line::Found {
        people: vec![(i64::MAX, "&".repeat(100)); 8],
        colleagues: vec![(i64::MAX, Some(TYPED.to_owned())), (i64::MAX, None)],
    });
    let long = "&".repeat(500);
    let mut entries: Vec<Entry> = Action::ALL
        .into_iter()
        .map(|action| entry(action, Field::Reason, &long))
        .collect();
    for field in Field::ALL {
        for value in [
            "",
            "open",
            "officer",
            "applied",
            "2027-02-01",
            "2027-01-20T08:00:00Z",
            TYPED,
        ] {
            entries.push(entry(Action::ClassChanged, field, value));
        }
    }
    for actor in [Actor::Program, Actor::Former, Actor::Account(None)] {
        entries.push(Entry {
            at: moment(),
            actor,
            action: Action::ClassClosed,
            person: None,
            class: None,
            centre: None,
            colleague: None,
            before: Vec::new(),
            after: Vec::new(),
        });
    }
    let subjects = [
        Of::Day(today),
        Of::Class(i64::MAX),
        Of::Person(i64::MAX),
        Of::Colleague(i64::MAX),
    ];
    for of in subjects {
        for (page, shown) in entries.chunks(5).enumerate() {
            lines.push(Line::Page {
                of,
                name: Some(TYPED.to_owned()),
                entries: shown.to_vec(),
                page: u16::try_from(page).unwrap(),
                more: page % 2 == 0,
            });
        }
        lines.push(Line::Page {
            of,
            name: None,
            entries: Vec::new(),
            page: 0,
            more: false,
        });
    }
    lines
}
