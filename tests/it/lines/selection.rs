//! Every line of the desk of selection, with names as long as staff may make them and characters that mean something in HTML.

use jiff::civil::date;
use pencaker::domain::application::{ApplicationState, Source};
use pencaker::domain::class::{ClassCode, ClassState};
use pencaker::domain::education::Education;
use pencaker::domain::selection::{Candidate, RefusalReason, Score, Verdict};
use pencaker::flows::classes::{Applicant, Found, Listed, Listing, Numbered};
use pencaker::flows::selection::{
    Asked, Counts, Desk, Hold, Judged, Line, Marks, MoveCause, Moved, Neighbour, One, People,
    Phase, Proposal, Scored, Trained, Why,
};

use super::classes::class;
use super::people::{TYPED, moment, name, nik, phone};
use super::selection_announced::announcements;

fn points(hundredths: i64) -> Option<Score> {
    Score::from_hundredths(hundredths)
}

pub(super) fn hold() -> Hold {
    Hold {
        at: moment(),
        by: 9_001,
    }
}

fn marks() -> Marks {
    Marks {
        test: points(7_850),
        interview: points(8_025),
        came: Some(true),
    }
}

fn absent() -> Marks {
    Marks {
        test: points(10_000),
        interview: None,
        came: Some(false),
    }
}

fn neighbour() -> Neighbour {
    Neighbour {
        application: i64::MAX,
        name: name(),
    }
}

fn moves() -> Vec<Moved> {
    let usual = MoveCause::ALL.into_iter().map(Why::Usual);
    let whys = usual.chain([Why::Words(TYPED.to_owned())]).map(Some);
    let mut moves = Vec::new();
    for why in whys.chain([None]) {
        for by in [None, Some(TYPED.to_owned())] {
            moves.push(Moved {
                to: Verdict::Accepted,
                why: why.clone(),
                by,
            });
        }
    }
    moves
}

/// With nothing noted.
fn bare(state: ApplicationState) -> One {
    One {
        applicant: Applicant {
            class: class(ClassState::Selecting),
            application: i64::MAX,
            person: 123,
            name: name(),
            nik: Some(nik().masked()),
            age: 25,
            education: Education::Smk,
            region: Some("1872".to_owned()),
            phone: Some(phone().national()),
            differs: true,
            state,
            source: Source::Link,
            applied_at: moment(),
            second: None,
            skipped: None,
        },
        marks: Marks::default(),
        missing: Vec::new(),
        trained: Vec::new(),
        moved: None,
        because: None,
        proposed: None,
        judged: Vec::new(),
        next_up: None,
        hold: None,
        queue: None,
        seat_until: None,
        seats: 3,
        last_in_queue: 4,
        ahead: Vec::new(),
        hindrance: None,
        next: None,
        next_test: Vec::new(),
        next_interview: Vec::new(),
    }
}

/// With everything noted.
fn full(state: ApplicationState) -> One {
    let people = proposal(ClassState::Selecting);
    let ranked = people.ranked();
    One {
        marks: marks(),
        missing: vec![TYPED.to_owned(), "surat sehat".to_owned()],
        trained: vec![Trained {
            code: ClassCode::parse("KLD-2026-01").unwrap(),
            programme: TYPED.to_owned(),
            ends_on: date(2026, 3, 1),
            state: ApplicationState::Passed,
        }],
        moved: moves().pop(),
        because: Some(RefusalReason::Rules),
        proposed: ranked.first().map(|(proposed, _)| *proposed),
        judged: people.people.clone(),
        next_up: Some(name()),
        hold: Some(hold()),
        queue: Some(3),
        seat_until: Some(moment()),
        next: Some(neighbour()),
        next_test: vec![neighbour(), neighbour()],
        next_interview: vec![neighbour()],
        ..bare(state)
    }
}

pub(super) fn proposal(state: ClassState) -> Proposal {
    let judged = |(place, moved): (i64, Option<Moved>)| Judged {
        candidate: Candidate {
            application: i64::MAX - place,
            state: ApplicationState::DocumentsPassed,
            test: points(place * 100),
            interview: (place % 2 == 0).then(|| points(5_050)).flatten(),
            came: (place % 7 == 0).then_some(false),
            agrees: place % 5 != 0,
            moved: moved.as_ref().map(|moved| moved.to),
            because: None,
        },
        name: name(),
        reachable: place % 3 == 0,
        moved,
    };
    let moved = moves().into_iter().map(Some);
    let all = moved.chain(std::iter::repeat(None)).take(40);
    Proposal {
        class: class(state),
        hold: None,
        people: (0..).zip(all).map(judged).collect(),
    }
}

fn lists() -> Vec<Line> {
    let page = |rows| {
        Line::List(Box::new(Numbered {
            listed: Listed {
                page: 1,
                ..Listed::default()
            },
            pages: 3,
            total: 17,
            rows,
            centres: Vec::new(),
        }))
    };
    let mut lines = vec![
        page(Vec::new()),
        page(vec![class(ClassState::Selecting); 6]),
    ];
    for state in ClassState::ALL {
        for manages in [true, false] {
            lines.push(Line::Desk {
                desk: Box::new(Desk {
                    class: class(state),
                    hold: manages.then(hold),
                    counts: Counts {
                        lost: 3,
                        judged: 40,
                        unsure: u32::from(manages),
                        ..Counts::default()
                    },
                }),
                manages,
            });
        }
    }
    let rows: Vec<Listing> = ApplicationState::ALL
        .into_iter()
        .map(|state| Listing {
            application: i64::MAX,
            name: name(),
            state,
            skipped: None,
        })
        .collect();
    for searched in [None, Some(TYPED.to_owned())] {
        for rows in [rows.clone(), Vec::new()] {
            let noted = [marks(), absent(), Marks::default()].into_iter().cycle();
            let manages = rows.is_empty() || searched.is_none();
            let people = Box::new(People {
                marks: noted.take(rows.len()).collect(),
                found: Found {
                    class: class(ClassState::Selecting),
                    page: 1,
                    pages: 3,
                    total: 1_234,
                    counts: pencaker::flows::classes::Counts::default(),
                    rows,
                    searched: searched.clone(),
                },
                hold: None,
            });
            lines.push(Line::People { people, manages });
        }
    }
    lines
}

fn cards() -> Vec<Line> {
    let phases = [
        Phase::Judging,
        Phase::Held(moment()),
        Phase::Answered,
        Phase::Over,
    ];
    let mut lines = Vec::new();
    for state in ApplicationState::ALL {
        for phase in phases {
            for (one, manages) in [(full(state), true), (bare(state), false)] {
                lines.push(Line::One {
                    one: Box::new(one),
                    phase,
                    manages,
                });
            }
        }
    }
    for moved in moves() {
        lines.push(Line::One {
            one: Box::new(One {
                moved: Some(moved),
                ..bare(ApplicationState::DocumentsPassed)
            }),
            phase: Phase::Judging,
            manages: true,
        });
    }
    lines
}

fn questions() -> Vec<Line> {
    let one = || Box::new(full(ApplicationState::Applied));
    let mut lines = vec![
        Line::AskMissing {
            one: Box::new(bare(ApplicationState::Applied)),
            chosen: Vec::new(),
        },
        Line::AskMissing {
            one: one(),
            chosen: vec![TYPED.to_owned()],
        },
        Line::TooLong(1_234),
        Line::AskSearch {
            class: i64::MAX,
            code: "MTR-2027-01".to_owned(),
        },
        Line::NoSeat {
            name: name(),
            application: i64::MAX,
            taken: 17,
            quota: 16,
        },
        Line::SeatFree {
            name: name(),
            application: i64::MAX,
            own: true,
        },
        Line::SeatFree {
            name: name(),
            application: i64::MAX,
            own: false,
        },
    ];
    for told in [true, false] {
        lines.push(Line::AskMove { one: one(), told });
        lines.push(Line::AskRefusal { one: one(), told });
    }
    let to = Verdict::ALL.into_iter();
    lines.extend(to.map(|to| Line::AskWhy {
        one: one(),
        to,
        told: to == Verdict::Reserve,
    }));
    for scored in Scored::ALL {
        let asked = |now: Option<Score>| Asked {
            application: i64::MAX,
            name: name(),
            class: i64::MAX,
            scored,
            now,
            next: now.is_some().then(neighbour),
        };
        let saved = points(9_999).map(|score| (name(), score));
        lines.extend([
            Line::AskScore {
                asked: asked(points(7_800)),
                saved: None,
            },
            Line::AskScore {
                asked: asked(None),
                saved: saved.clone(),
            },
            Line::ScoreUnclear {
                asked: asked(None),
                above: true,
            },
            Line::ScoreUnclear {
                asked: asked(None),
                above: false,
            },
            Line::LeftScoring {
                application: i64::MAX,
            },
        ]);
        lines.extend(saved.map(|saved| Line::AllScored {
            saved: Some(saved),
            scored,
            class: i64::MAX,
        }));
        lines.push(Line::AllScored {
            saved: None,
            scored,
            class: i64::MAX,
        });
    }
    lines
}

/// Every line of the desk.
pub(super) fn lines() -> Vec<Line> {
    [lists(), cards(), questions(), announcements()].concat()
}
