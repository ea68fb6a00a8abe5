//! Every line about finding a class and applying to it.

use jiff::civil::{date, time};
use pencaker::domain::application::Source;
use pencaker::domain::class::{ClassCode, ClassState, FundSource};
use pencaker::domain::education::Education;
use pencaker::domain::eligibility::{NotMet, Requirement, Rules, TrainedRule, Training, Verdict};
use pencaker::domain::weekdays::Weekdays;
use pencaker::flows::facts::class::{Centre, Class, Programme};
use pencaker::flows::training::{
    Applied, Card, Counted, Line, NotOpen, OtherField, Page, Seen, Stance, View,
};

use super::people::{TYPED, moment, slugs};

/// A class with everything entered, in words that mean something in HTML.
pub(crate) fn class() -> Class {
    Class {
        id: i64::MAX,
        code: ClassCode::parse("ABCDEFGH-2027-0123456789").unwrap(),
        centre: Centre {
            id: 4,
            name: TYPED.to_owned(),
            abbreviation: "MTR".to_owned(),
            region: Some("1872".to_owned()),
            address: Some(TYPED.repeat(3)),
            phone: Some("+6281200000011".to_owned()),
            retired: false,
        },
        programme: Programme {
            id: 7,
            name: "N& ".repeat(30).trim().to_owned(),
            field: "las".to_owned(),
            field_name: TYPED.to_owned(),
            lesson_hours: Some(240),
            days: Some(30),
            retired: false,
        },
        state: ClassState::Open,
        quota: 16,
        reserves: 2,
        lesson_hours: Some(240),
        hours_per_day: Some(8),
        weekdays: Weekdays::MONDAY_TO_FRIDAY,
        starts_on: date(2027, 2, 1),
        ends_on: date(2027, 3, 12),
        days: 30,
        begins_at: time(8, 0, 0, 0),
        ends_at: time(15, 30, 0, 0),
        room: Some(TYPED.to_owned()),
        registration_from: moment(),
        registration_until: moment(),
        test_at: Some(moment()),
        test_place: Some(TYPED.to_owned()),
        rules: Rules {
            least_age: Some(18),
            greatest_age: Some(35),
            education_least: Some(Education::Smp),
            education_greatest: Some(Education::Smk),
            regions: vec!["1871".to_owned(), "1872".to_owned()],
            trained: TrainedRule::OncePerYear,
        },
        documents: vec![TYPED.to_owned(); 5],
        confirm_until: Some(moment()),
        least_to_run: 16,
        funds: Some(FundSource::Apbd),
        paid: Some(TYPED.to_owned()),
        seats_fixed_at: None,
        days_off: pencaker::catalog::DaysOff::default(),
        applicants: 1_234,
    }
}

/// The same with nothing entered that may be left out.
pub(super) fn bare() -> Class {
    let mut bare = class();
    bare.centre.address = None;
    bare.centre.phone = None;
    bare.lesson_hours = None;
    bare.room = None;
    bare.test_at = None;
    bare.test_place = None;
    bare.rules = Rules::default();
    bare.documents.clear();
    bare.confirm_until = None;
    bare.paid = None;
    bare
}

fn checked() -> Vec<Vec<(Requirement, Verdict)>> {
    let trained = Training {
        field_slug: "las".to_owned(),
        finished: date(2026, 5, 5),
    };
    let failures = [
        (Requirement::Age, NotMet::TooYoung { age: 17, least: 18 }),
        (
            Requirement::Age,
            NotMet::TooOld {
                age: 36,
                greatest: 35,
            },
        ),
        (
            Requirement::Education,
            NotMet::EducationTooLow {
                has: Education::Sd,
                least: Education::Smp,
            },
        ),
        (
            Requirement::Education,
            NotMet::EducationTooHigh {
                has: Education::Bachelor,
                greatest: Education::Smk,
            },
        ),
        (
            Requirement::Region,
            NotMet::LivesElsewhere {
                lives: None,
                allowed: vec!["1871".to_owned()],
            },
        ),
        (
            Requirement::Region,
            NotMet::LivesElsewhere {
                lives: Some("1802".to_owned()),
                allowed: vec!["1871".to_owned()],
            },
        ),
        (
            Requirement::Trained,
            NotMet::Trained {
                last: trained,
                rule: TrainedRule::OncePerYear,
            },
        ),
    ];
    let mut all: Vec<_> = failures
        .map(|(which, why)| vec![(which, Verdict::NotMet(why))])
        .into();
    all.push(vec![
        (Requirement::Age, Verdict::Met),
        (Requirement::Education, Verdict::Unknown),
    ]);
    all
}

fn cards() -> Vec<Card> {
    let card = |class: Class| Card {
        class,
        seen: Seen(Source::Words),
        checked: None,
        stance: Stance::Free,
        overlaps: None,
        opens_at: None,
    };
    let mut cards = vec![card(bare()), card(class())];
    cards.extend(checked().into_iter().map(|checked| Card {
        checked: Some(checked),
        ..card(class())
    }));
    cards.push(Card {
        stance: Stance::Applied { id: 12 },
        ..card(class())
    });
    for may_swap in [true, false] {
        let (seat, code) = (12, class().code);
        cards.push(Card {
            stance: Stance::SeatInTheWay {
                seat,
                code,
                may_swap,
            },
            ..card(class())
        });
    }
    for stance in [Stance::Paused, Stance::NotMet, Stance::NotYet(moment())] {
        cards.push(Card {
            stance,
            ..card(class())
        });
    }
    cards.push(Card {
        overlaps: Some(class().code),
        ..card(class())
    });
    cards.push(Card {
        opens_at: Some(moment()),
        ..card(class())
    });
    for (least, greatest) in [(Some(18), None), (None, Some(35))] {
        let mut one = class();
        one.rules.least_age = least;
        one.rules.greatest_age = greatest;
        one.rules.education_least = least.map(|_| Education::Sma);
        one.rules.education_greatest = greatest.map(|_| Education::Sma);
        one.rules.trained = if least.is_some() {
            TrainedRule::Never
        } else {
            TrainedRule::OncePerField
        };
        cards.push(card(one));
    }
    cards
}

fn pages() -> Vec<Page> {
    let page = |number, total, view: View| Page {
        view,
        number,
        total,
        classes: vec![class(), bare(), class(), class(), class()],
        centre_name: None,
        field_name: None,
        others: 0,
    };
    let filtered = View {
        field: Some("pariwisata-perhotelan".to_owned()),
        centre: Some(4),
        near: Some("1872".to_owned()),
        source: Seen(Source::Poster),
    };
    vec![
        page(0, 5, View::default()),
        page(0, 6, View::default()),
        Page {
            centre_name: Some(TYPED.to_owned()),
            field_name: Some(TYPED.to_owned()),
            ..page(1, 1_234, filtered)
        },
    ]
}

pub(super) fn lines() -> Vec<Line> {
    let other = |interest| OtherField {
        wished: TYPED.to_owned(),
        interest,
    };
    let mut lines = Vec::new();
    for card in cards() {
        lines.push(Line::Card(Box::new(card.clone())));
        lines.push(Line::Nearest(Box::new(card.clone()), None));
        lines.push(Line::Nearest(Box::new(card.clone()), Some(other(true))));
        lines.push(Line::Nearest(Box::new(card), Some(other(false))));
    }
    for page in pages() {
        for home in [None, Some("1872".to_owned())] {
            let page = Box::new(page.clone());
            lines.push(Line::List { page, home });
        }
        lines.push(Line::InFields(Box::new(page)));
    }
    let view = View::default();
    lines.push(Line::Fields {
        choices: slugs()
            .into_iter()
            .map(|key| Counted {
                key,
                name: TYPED.to_owned(),
                count: 3,
            })
            .collect(),
        view: view.clone(),
    });
    lines.push(Line::Fields {
        choices: Vec::new(),
        view: view.clone(),
    });
    lines.push(Line::Centres {
        choices: vec![Counted {
            key: 4,
            name: TYPED.to_owned(),
            count: 1,
        }],
        view: view.clone(),
    });
    lines.push(Line::Regions { view });
    for agreed in [Some(true), Some(false), None] {
        lines.push(Line::NoneOpen { agreed });
        lines.push(Line::NothingFits {
            field: slugs()[0].clone(),
            registered: agreed.is_some(),
        });
        for others in [0, 3] {
            lines.push(Line::NoneAtCentre {
                name: TYPED.to_owned(),
                agreed,
                others,
            });
            for wished in [agreed.map(|_| true), agreed.map(|_| false)] {
                lines.extend(slugs().into_iter().map(|slug| Line::NoneInField {
                    slug,
                    name: None,
                    wished,
                    centre: (others > 0).then(|| TYPED.to_owned()),
                    others,
                }));
            }
        }
    }
    let shown = || Box::new(class());
    for why in [
        NotOpen::Closed(moment()),
        NotOpen::Postponed,
        NotOpen::Cancelled,
        NotOpen::Begun,
    ] {
        lines.push(Line::NotOpen {
            class: shown(),
            why,
        });
    }
    for fresh in [true, false] {
        for class in [class(), bare()] {
            lines.push(Line::Applied(Box::new(Applied {
                id: i64::MAX,
                overlaps: fresh.then(|| class.code.clone()),
                class,
                fresh,
                waits: fresh,
            })));
        }
    }
    for checked in checked() {
        lines.push(Line::NotEligible {
            class: shown(),
            checked,
            seen: Seen::default(),
        });
    }
    lines.extend([
        Line::NoSuchClass,
        Line::Paused,
        Line::Decided {
            id: 12,
            class: shown(),
        },
        Line::SeatInTheWay {
            class: shown(),
            seat: 12,
            code: class().code,
            may_swap: true,
        },
        Line::SeatInTheWay {
            class: shown(),
            seat: 12,
            code: class().code,
            may_swap: false,
        },
    ]);
    lines
}
