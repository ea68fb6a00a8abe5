//! Every line of places and programmes, with names as long as they may be.

use pencaker::flows::facts::class::{Centre, Programme};
use pencaker::flows::places::{CentrePart, Field, Line, Problem, ProgrammePart, State};

use super::people::TYPED;

/// DLG-08: 88 bytes, and an emoji.
const LONG: &str = "Teknisi Pendingin Ruangan dan Tata Udara Komersial (AC Sentral & VRF) — Tingkat Lanjut \u{1F9CA}";

fn centre(retired: bool) -> Centre {
    Centre {
        id: i64::MAX,
        name: LONG.to_owned(),
        abbreviation: "MTR".to_owned(),
        region: (!retired).then(|| "1872".to_owned()),
        address: (!retired).then(|| TYPED.to_owned()),
        phone: (!retired).then(|| "+62725000000".to_owned()),
        retired,
    }
}

fn programme(retired: bool) -> Programme {
    Programme {
        id: i64::MAX,
        name: LONG.to_owned(),
        field: "pariwisata-perhotelan".to_owned(),
        field_name: TYPED.to_owned(),
        lesson_hours: retired.then_some(1_240),
        days: retired.then_some(30),
        retired,
    }
}

fn states() -> Vec<State> {
    let slug = || "pariwisata-perhotelan".to_owned();
    let id = i64::MAX;
    let mut states = vec![
        State::Field { slug: slug() },
        State::NewCentre { name: None },
        State::NewCentre {
            name: Some(TYPED.to_owned()),
        },
        State::NewProgramme { field: slug() },
    ];
    states.extend(CentrePart::ALL.map(|part| State::Centre { id, part }));
    states.extend(ProgrammePart::ALL.map(|part| State::Programme { id, part }));
    states
}

pub(super) fn places() -> Vec<Line> {
    let field = || Field {
        slug: "pariwisata-perhotelan".to_owned(),
        name: TYPED.to_owned(),
        programmes: 12,
    };
    let mut lines = vec![
        Line::Home,
        Line::Centres(vec![centre(true), centre(false)]),
        Line::CentreBusy {
            id: i64::MAX,
            name: TYPED.to_owned(),
            classes: vec!["MTR-2027-01".to_owned(); 10],
        },
        Line::Fields(vec![field(); 20]),
        Line::CentreAdded {
            name: TYPED.to_owned(),
        },
        Line::ProgrammeAdded {
            name: LONG.to_owned(),
            field: "las".to_owned(),
        },
    ];
    for yes in [true, false] {
        lines.push(Line::Centre(Box::new(centre(yes))));
        lines.push(Line::Programme(Box::new(programme(yes))));
        let shown = if yes {
            Vec::new()
        } else {
            vec![programme(yes); 8]
        };
        lines.push(Line::Field {
            field: field(),
            shown,
            more: !yes,
        });
    }
    for state in states() {
        for current in [None, Some(TYPED.to_owned())] {
            let state = state.clone();
            lines.push(Line::Ask { state, current });
        }
    }
    let problems = [
        Problem::NotWords,
        Problem::Name,
        Problem::NameTaken,
        Problem::TwinInField,
        Problem::Abbreviation,
        Problem::AbbreviationTaken {
            by: TYPED.to_owned(),
        },
        Problem::Region,
        Problem::Address,
        Problem::Phone,
        Problem::Field,
        Problem::Number { most: 2_000 },
    ];
    for problem in problems {
        let state = State::NewCentre { name: None };
        lines.push(Line::Problem { problem, state });
    }
    lines
}
