//! Every line of the desk of classes, with names as long as staff may make them and characters that mean something in HTML.

use jiff::civil::{date, time};
use pencaker::domain::application::{ApplicationState, Source};
use pencaker::domain::class::{ClassCode, ClassState, FundSource, acts};
use pencaker::domain::education::Education;
use pencaker::domain::eligibility::{Rules, TrainedRule};
use pencaker::domain::seats::Skip;
use pencaker::domain::weekdays::Weekdays;
use pencaker::flows::classes::{
    Applicant, Asked, Brief, Cause, Colleague, Counts, Filter, Found, Line, Listed, Listing,
    Numbered, Seen, Why,
};
use pencaker::flows::facts::class::{Centre, Class, Programme};
use pencaker::flows::seats::{self, Expected};

use super::class_form::LONG;
use super::classes_asked::asked;
use super::people::{TYPED, moment, name, nik, phone};

pub(super) fn class(state: ClassState) -> Class {
    Class {
        id: i64::MAX,
        code: ClassCode::parse("MTR-2027-01").unwrap(),
        centre: Centre {
            id: 3,
            name: TYPED.to_owned(),
            abbreviation: "MTR".to_owned(),
            region: Some("1872".to_owned()),
            address: Some(TYPED.to_owned()),
            phone: None,
            retired: false,
        },
        programme: Programme {
            id: 4,
            name: LONG.to_owned(),
            field: "las".to_owned(),
            field_name: "Teknik Las".to_owned(),
            lesson_hours: None,
            days: None,
            retired: false,
        },
        state,
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
            education_greatest: Some(Education::Diploma),
            regions: vec!["1872".to_owned(), "1801".to_owned()],
            trained: TrainedRule::OncePerField,
        },
        documents: vec![TYPED.to_owned(), "KTP".to_owned()],
        confirm_until: Some(moment()),
        least_to_run: 10,
        funds: Some(FundSource::Apbd),
        paid: Some(TYPED.to_owned()),
        seats_fixed_at: None,
        days_off: pencaker::catalog::DaysOff::default(),
        applicants: 123_456,
    }
}

fn plain_class(state: ClassState) -> Class {
    Class {
        lesson_hours: None,
        room: None,
        test_at: None,
        test_place: None,
        rules: Rules::default(),
        documents: Vec::new(),
        confirm_until: None,
        least_to_run: 0,
        funds: None,
        paid: None,
        applicants: 0,
        weekdays: Weekdays::from_slug("mon,wed,sat").unwrap(),
        ..class(state)
    }
}

fn counts() -> Counts {
    Counts {
        standing: 1_234,
        withdrawn: 12,
        passed: 4,
        ended: 3,
    }
}

fn lists() -> Vec<Line> {
    let mut lines = Vec::new();
    for (at, filter) in (0..).zip(Filter::ALL) {
        let listed = Listed {
            filter,
            centre: (at % 2 == 0).then_some(3),
            page: 1,
        };
        let page = Numbered {
            listed,
            pages: 3,
            total: 2_000,
            rows: ClassState::ALL[..6]
                .iter()
                .map(|state| class(*state))
                .collect(),
            centres: vec![(3, TYPED.to_owned()), (4, LONG.to_owned())],
        };
        lines.push(Line::List {
            page: Box::new(page),
            manages: true,
        });
        for manages in [true, false] {
            lines.push(Line::List {
                page: Box::new(Numbered {
                    listed: Listed::default(),
                    pages: 1,
                    total: 0,
                    rows: Vec::new(),
                    centres: Vec::new(),
                }),
                manages,
            });
        }
    }
    lines
}

fn cards() -> Vec<Line> {
    let instructors = vec![
        Colleague {
            id: 9_003,
            name: Some(TYPED.to_owned()),
        },
        Colleague {
            id: 9_004,
            name: None,
        },
    ];
    let mut lines = Vec::new();
    for state in ClassState::ALL {
        lines.push(Line::Card {
            seen: Box::new(Seen {
                class: class(state),
                instructors: instructors.clone(),
                seats: 4,
                counts: counts(),
                moving: Some((
                    seats::Counts {
                        confirmed: 3,
                        accepted: 1,
                        waiting: 2,
                        promised: 0,
                        last_number: 9,
                    },
                    moment(),
                )),
                expected: Some(Expected {
                    yes: 1,
                    no: 2,
                    unsure: 3,
                    silent: 4,
                }),
            }),
            acts: acts(state),
            manages: true,
            link: "https://t.me/PencakerBot?start=MTR-2027-01".to_owned(),
        });
        lines.push(Line::Card {
            seen: Box::new(Seen {
                class: plain_class(state),
                instructors: Vec::new(),
                seats: 0,
                counts: Counts::default(),
                moving: None,
                expected: None,
            }),
            acts: Vec::new(),
            manages: false,
            link: String::new(),
        });
        lines.push(Line::NotNow(brief(state)));
    }
    lines.push(Line::Poster {
        class: Box::new(class(ClassState::Open)),
        link: "https://t.me/PencakerBot?start=p_MTR-2027-01".to_owned(),
    });
    lines
}

pub(super) fn brief(state: ClassState) -> Brief {
    Brief::from(&class(state))
}

pub(super) fn open() -> Brief {
    brief(ClassState::Open)
}

pub(super) fn reasons() -> Vec<Why> {
    let usual = Cause::ALL.into_iter().map(Why::Usual);
    usual.chain([Why::Words(TYPED.to_owned())]).collect()
}

fn people() -> Vec<Line> {
    let rows: Vec<Listing> = ApplicationState::ALL
        .into_iter()
        .map(|state| Listing {
            application: i64::MAX,
            name: name(),
            state,
            skipped: (state == ApplicationState::Reserve).then_some(Skip::OtherClass),
        })
        .collect();
    let mut lines = Vec::new();
    for searched in [None, Some(TYPED.to_owned())] {
        for rows in [rows.clone(), Vec::new()] {
            let manages = rows.is_empty() || searched.is_none();
            let found = Box::new(Found {
                class: class(ClassState::Open),
                page: 1,
                pages: 3,
                total: 1_234,
                counts: counts(),
                rows,
                searched: searched.clone(),
            });
            lines.push(Line::Applicants { found, manages });
        }
    }
    for (at, source) in (0..).zip(Source::ALL) {
        let manages = at % 2 == 0;
        lines.push(Line::Applicant(Box::new(Applicant {
            class: class(ClassState::Open),
            application: 12,
            person: 123,
            name: name(),
            nik: manages.then(|| nik().masked()),
            age: 25,
            education: Education::Smk,
            region: manages.then(|| "1872".to_owned()),
            phone: manages.then(|| phone().national()),
            differs: manages,
            state: ApplicationState::Applied,
            source,
            applied_at: moment(),
            second: manages.then(|| ClassCode::parse("KLD-2027-01").unwrap()),
            skipped: manages.then_some(Skip::NoConsent),
        })));
    }
    let colleague = |id, name: Option<&str>| Colleague {
        id,
        name: name.map(str::to_owned),
    };
    for colleagues in [
        vec![colleague(1, Some(TYPED)), colleague(2, None)],
        Vec::new(),
    ] {
        lines.push(Line::Instructors(Box::new(Asked {
            class: class(ClassState::Open),
            colleagues,
            teaching: vec![1],
        })));
    }
    lines
}

/// Every line of the desk.
pub(super) fn lines() -> Vec<Line> {
    [lists(), cards(), asked(), people()].concat()
}
