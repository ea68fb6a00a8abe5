//! An office with many people and classes, written by the store's own changes. Used by the rush and by the benchmark.

use std::ops::Range;

use jiff::civil::{Date, Weekday, time};
use jiff::tz::Offset;
use jiff::{Timestamp, ToSpan as _};
use pencaker::domain::class::{ClassCode, ClassState};
use pencaker::domain::consent::Purpose;
use pencaker::domain::education::Education;
use pencaker::domain::eligibility::Rules;
use pencaker::domain::name::Name;
use pencaker::domain::nik::Nik;
use pencaker::domain::phone::Phone;
use pencaker::domain::training_days::{Length, training_days};
use pencaker::domain::weekdays::Weekdays;
use pencaker::flows::change::{Answers, Change, Consent};
use pencaker::flows::classes;
use pencaker::flows::facts::class::Terms;
use pencaker::flows::language::Language;
use pencaker::flows::registration::draft::Home;
use pencaker::store::{Store, changes};
use pencaker::text;

use crate::crowd::Applicant;

/// The one who entered the classes.
pub(crate) const STAFF: i64 = 900_001;

const SYLLABLES: [&str; 20] = [
    "an", "bu", "ci", "da", "en", "fi", "ga", "hu", "ik", "jo", "ka", "li", "ma", "ni", "or", "pu",
    "ra", "si", "ti", "wa",
];
/// Places of made-up people: region and district.
const HOMES: [(&str, &str); 3] = [("1871", "187101"), ("1872", "187201"), ("1801", "180104")];
const SKILLS: [&str; 5] = ["las", "garmen-menjahit", "tik", "otomotif", "listrik"];

/// One of 8,000 made-up words.
fn word(n: usize) -> String {
    let (first, second, third) = (n % 20, n / 20 % 20, n / 400 % 20);
    let word = format!(
        "{}{}{}",
        SYLLABLES[first], SYLLABLES[second], SYLLABLES[third]
    );
    word[..1].to_uppercase() + &word[1..]
}

/// The name of the `n`-th person: several share one, many share a first one.
pub(crate) fn name(n: usize) -> String {
    format!("{} {}", word(n * 7 % 600), word(n * 131 % 8_000))
}

/// What the `n`-th made-up person answered.
fn answers(n: usize) -> Answers {
    let person = Applicant::nth(n);
    let nik = Nik::parse(&person.nik).expect("a NIK that can be");
    let (region, district) = HOMES[n % HOMES.len()];
    Answers {
        name: Name::parse(&name(n)).expect("a name"),
        birth: nik.birth_date(Date::constant(2026, 1, 1)),
        sex: nik.sex(),
        nik,
        differs: false,
        home: Home::Lampung {
            region: region.to_owned(),
            district: district.to_owned(),
        },
        education: Education::from_slug(person.education).expect("a school"),
        phone: Phone::from_contact(&person.phone).expect("a number"),
        phone_verified: person.shares,
        skills: vec![SKILLS[n % SKILLS.len()].to_owned()],
    }
}

/// These people are registered; the `n`-th has the row id `n + 1` and the chat of the same applicant.
pub(crate) async fn register(store: &Store, people: Range<usize>, now: Timestamp) {
    let notice = text::notice(Language::Indonesian);
    let written = store.write(move |tx| {
        Box::pin(async move {
            for n in people {
                let register = Change::Register {
                    id: number(n) + 1,
                    answers: Box::new(answers(n)),
                    consent: Consent {
                        purpose: Purpose::Service,
                        granted: true,
                        version: notice.version,
                        hash: notice.hash,
                        at: now,
                        button: "r:1:agree".into(),
                    },
                };
                changes::apply(tx, Applicant::nth(n).chat, &register, now).await?;
            }
            Ok(())
        })
    });
    written.await.expect("people are written");
}

pub(crate) fn number(n: usize) -> i64 {
    i64::try_from(n).expect("few of them")
}

/// What is entered about a class that starts so many days from today, or on the Monday after; registration ends a week before.
pub(crate) fn terms(code: &str, centre: i64, programme: i64, today: Date, in_days: i64) -> Terms {
    let day = today.saturating_add(in_days.days());
    let starts_on = match day.weekday() {
        Weekday::Saturday => day.saturating_add(2.days()),
        Weekday::Sunday => day.saturating_add(1.days()),
        Weekday::Monday
        | Weekday::Tuesday
        | Weekday::Wednesday
        | Weekday::Thursday
        | Weekday::Friday => day,
    };
    let days = training_days(
        starts_on,
        Length::Days(30),
        Weekdays::MONDAY_TO_FRIDAY,
        &|_| false,
    )
    .expect("thirty days");
    let at = |day: Date, clock| {
        Offset::constant(7)
            .to_timestamp(day.to_datetime(clock))
            .expect("a day of our time")
    };
    Terms {
        code: ClassCode::parse(code).expect("a code"),
        centre,
        programme,
        quota: 16,
        reserves: 2,
        lesson_hours: Some(260),
        hours_per_day: Some(8),
        weekdays: Weekdays::MONDAY_TO_FRIDAY,
        starts_on,
        ends_on: days[days.len() - 1],
        days: 30,
        begins_at: time(8, 0, 0, 0),
        ends_at: time(15, 30, 0, 0),
        room: None,
        registration_from: at(starts_on.saturating_sub(35.days()), time(8, 0, 0, 0)),
        registration_until: at(starts_on.saturating_sub(7.days()), time(23, 59, 0, 0)),
        test_at: None,
        test_place: None,
        rules: Rules::default(),
        documents: vec!["KTP".to_owned(), "Pasfoto".to_owned()],
        confirm_until: None,
        least_to_run: 10,
        funds: None,
        paid: None,
    }
}

/// These classes stand there, with row ids from `first` on.
pub(crate) async fn enter(
    store: &Store,
    first: i64,
    entered: Vec<(Terms, ClassState)>,
    now: Timestamp,
) {
    let written = store.write(move |tx| {
        Box::pin(async move {
            for (id, (terms, state)) in (first..).zip(entered) {
                let create = Change::Classes(classes::Change::Create {
                    id,
                    terms: Box::new(terms),
                    state,
                    by: STAFF,
                });
                changes::apply(tx, STAFF, &create, now).await?;
            }
            Ok(())
        })
    });
    written.await.expect("classes are written");
}
