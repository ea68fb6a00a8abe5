//! Made-up people and answers with characters that mean something in HTML.

use jiff::Timestamp;
use jiff::civil::{Date, date};
use pencaker::catalog::catalog;
use pencaker::domain::consent::Purpose;
use pencaker::domain::education::Education;
use pencaker::domain::name::Name;
use pencaker::domain::nik::Nik;
use pencaker::domain::phone::Phone;
use pencaker::domain::sex::Sex;
use pencaker::flows::facts::Person;
use pencaker::flows::mydata::Download;
use pencaker::flows::registration::Card;
use pencaker::flows::registration::draft::{Home, Region};

/// A name as somebody may type it.
pub(super) const TYPED: &str = "<b>Siti</b> & \"Aminah\"";

pub(super) fn name() -> Name {
    Name::parse(TYPED).unwrap()
}

pub(super) fn nik() -> Nik {
    Nik::parse("1871994803010001").unwrap()
}

pub(super) fn phone() -> Phone {
    Phone::parse("081200000011").unwrap()
}

pub(super) fn moment() -> Timestamp {
    "2026-03-02T02:00:00Z".parse().unwrap()
}

pub(super) fn birth() -> Date {
    date(2001, 3, 8)
}

pub(super) fn slugs() -> Vec<String> {
    catalog()
        .fields()
        .iter()
        .map(|field| field.slug.clone())
        .collect()
}

pub(crate) fn person() -> Person {
    Person {
        id: 123,
        name: name(),
        nik: Some(nik()),
        birth: birth(),
        sex: Sex::Female,
        differs: true,
        home: Home::Lampung {
            region: "1871".into(),
            district: catalog().districts_of("1871")[0].code.clone(),
        },
        education: Education::Diploma,
        phone: phone(),
        phone_verified: true,
        skills: slugs(),
        class_wishes: slugs(),
        registered_at: moment(),
        consents: vec![
            (Purpose::Service, moment()),
            (Purpose::Announcements, moment()),
        ],
    }
}

pub(super) fn download() -> Download {
    Download {
        person: person(),
        applications: super::applications::shown(),
        questions: super::questions::own(),
    }
}

pub(super) fn card() -> Card {
    Card {
        name: Some(Name::parse(&"N& ".repeat(33)).unwrap()),
        nik: Some(nik()),
        birth: Some(birth()),
        sex: Some(Sex::Male),
        region: Some(Region::Lampung("1812".into())),
        district: None,
        education: Some(Education::Sd),
        phone: Some((phone(), false)),
        skills: slugs(),
    }
}
