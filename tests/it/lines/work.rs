//! Every line about work and about calling graduates.

use jiff::civil::date;
use pencaker::domain::follow_up::Step;
use pencaker::domain::work::{Fits, Level, Place, Spell, Status, Verdict, Wage};
use pencaker::flows::call_list::{self, Centre, Entry, Result};
use pencaker::flows::work::{
    Ask, Card, Claim, Claimed, Lead, Line, Occupation, Question, Standing,
};

use super::people::{TYPED, moment, phone};
use super::training::class;

fn spells() -> Vec<Spell> {
    let whole = Spell {
        id: i64::MAX,
        status: Status::Working,
        starts_on: Some(date(2027, 3, 1)),
        ends_on: None,
        employer: Some("&".repeat(100)),
        occupation: Some(TYPED.to_owned()),
        fits: Some(Fits::Partly),
        people: Some(3),
        wage: Some(Wage::Untold),
        place: Some(Place::Abroad),
        level: Level::Said,
        told_at: moment(),
    };
    let mut all = vec![whole.clone()];
    for status in Status::ALL {
        for level in Level::ALL {
            all.push(Spell {
                status,
                level,
                ends_on: Some(date(2027, 5, 13)),
                ..whole.clone()
            });
        }
        all.push(Spell {
            status,
            starts_on: None,
            employer: None,
            occupation: None,
            ..whole.clone()
        });
    }
    all
}

fn ask(shared: bool) -> Ask {
    Ask {
        person: 9_999_999_999,
        newest: 9_999_999,
        shared_as: shared.then(|| TYPED.to_owned()),
    }
}

pub(super) fn lines() -> Vec<Line> {
    let mut lines = vec![
        Line::First,
        Line::Choose(Box::new(ask(true))),
        Line::Choose(Box::new(ask(false))),
        Line::ClaimThanks,
        Line::ClaimOver,
        Line::ClaimOwn,
    ];
    for step in Step::ALL {
        for before in 0..3 {
            lines.push(Line::FollowUp {
                ask: Box::new(ask(false)),
                name: TYPED.to_owned(),
                step,
                programme: "Las".to_owned(),
                before,
            });
        }
    }
    let claimed = Claimed::of_chance([7; 24]);
    for spell in spells() {
        for question in Question::ALL {
            for yes in [true, false] {
                lines.push(Line::Question {
                    spell: Box::new(spell.clone()),
                    question,
                    opens: yes,
                    occupations: if yes {
                        Occupation::of_field("las")
                    } else {
                        Vec::new()
                    },
                    today: date(2027, 1, 13),
                    again: !yes,
                });
            }
        }
        lines.push(Line::Correct(Box::new(spell.clone())));
        let claim = Box::new(Claim {
            id: 1,
            spell: spell.clone(),
            person: 2,
            name: TYPED.to_owned(),
            chat: None,
            centre: Some(3),
            beside: None,
            newest: 4,
            standing: Standing::Answered,
        });
        lines.push(Line::Claim {
            claim: claim.clone(),
            claimed,
        });
        for verdict in Verdict::ALL {
            lines.push(Line::ClaimSure {
                claim: claim.clone(),
                claimed,
                verdict,
            });
            lines.push(Line::Answered {
                spell: Box::new(spell.clone()),
                verdict,
                ask: Box::new(ask(false)),
            });
        }
        lines.push(Line::Denied {
            name: TYPED.to_owned(),
            spell: Box::new(spell.clone()),
        });
        lines.push(Line::Link {
            bot: "disnaker_lampung_bot".to_owned(),
            claimed,
            spell: Box::new(spell),
            name: TYPED.to_owned(),
            until: moment(),
        });
    }
    for lead in [
        Lead::Nothing,
        Lead::Noted,
        Lead::Still,
        Lead::Ended,
        Lead::Resumed,
        Lead::Filled,
        Lead::Newer,
    ] {
        for (shown, classes, remind) in [
            (spells(), Vec::new(), None),
            (Vec::new(), Vec::new(), None),
            (
                spells()
                    .into_iter()
                    .filter(|one| one.ends_on.is_some())
                    .collect(),
                vec![class(), class(), class()],
                Some("las".to_owned()),
            ),
            (
                spells()
                    .into_iter()
                    .filter(|one| one.status == Status::Looking)
                    .collect(),
                Vec::new(),
                Some("las".to_owned()),
            ),
        ] {
            lines.push(Line::Card(Box::new(Card {
                lead,
                person: 9_999_999_999,
                shared_as: Some(TYPED.to_owned()),
                spells: shown,
                newest: 9_999_999,
                classes,
                remind,
            })));
        }
    }
    lines
}

pub(super) fn calls() -> Vec<call_list::Line> {
    use call_list::Line;
    let entry = |asked, calls| Entry {
        application: 9_999_999_999,
        step: Step::Year,
        centre: 1,
        name: TYPED.to_owned(),
        phone: phone().as_str().to_owned(),
        programme: "&".repeat(100),
        class: "MTR-2027-01".to_owned(),
        since: moment(),
        asked,
        calls,
    };
    let spell = || Box::new(spells().remove(0));
    let mut lines = vec![
        Line::Centres(vec![Centre {
            id: i64::MAX,
            name: "BLK Metro".to_owned(),
            waiting: u32::MAX,
        }]),
        Line::Over,
        Line::List {
            today: vec![entry(3, 0); 10],
            made: 0,
            waiting: 412,
        },
        Line::List {
            today: Vec::new(),
            made: 10,
            waiting: 412,
        },
        Line::List {
            today: Vec::new(),
            made: 0,
            waiting: 0,
        },
        Line::Say {
            entry: Box::new(entry(0, 0)),
            newest: 9_999_999,
        },
        Line::Checked {
            name: TYPED.to_owned(),
            spell: spell(),
        },
        Line::CheckedForYou { spell: spell() },
    ];
    for yes in [true, false] {
        lines.push(Line::One {
            entry: Box::new(entry(u8::from(yes), u8::from(yes))),
            spells: if yes { spells() } else { Vec::new() },
        });
        lines.push(Line::AskNote {
            name: TYPED.to_owned(),
            spell: spell(),
            again: yes,
        });
        for result in Result::ALL {
            lines.push(Line::Noted {
                name: TYPED.to_owned(),
                result,
                next: yes.then(|| Box::new(entry(1, 1))),
                spell: (!yes).then_some(i64::MAX),
            });
        }
    }
    lines.extend(Status::ALL.map(|status| Line::ForYou { status }));
    lines
}
