//! Everything kept of a person as two files: one to read, one for machines (law 27/2022, articles 7 and 13). It is their own
//! data, so the NIK stands there in full.

use jiff::Timestamp;
use serde_json::json;

use crate::domain::application::application_number;
use crate::domain::consent::Purpose;
use crate::domain::nik::Nik;
use crate::domain::registration::registration_number;
use crate::flows::applications::Shown;
use crate::flows::facts::Person;
use crate::flows::language::Language;
use crate::flows::mydata::Download;
use crate::flows::registration::draft::Home;
use crate::letter::Content;
use crate::text::applications::stage;
use crate::text::l10n::sentences;
use crate::text::mydata::{card_of, purpose_name, questions};
use crate::text::registration::card;
use crate::text::{answers, dates};

/// The file to read, then the one for machines.
pub(super) fn documents(kept: &Download, language: Language) -> Vec<Content> {
    let (words, person) = (sentences(language), &kept.person);
    let name = format!(
        "{}-{}",
        words.mydata_file_name(),
        registration_number(person.id)
    );
    vec![
        Content::Document {
            name: format!("{name}.txt"),
            text: to_read(kept, language),
            caption: Some(words.mydata_file_caption()),
        },
        Content::Document {
            name: format!("{name}.json"),
            text: for_machines(kept),
            caption: Some(words.mydata_file_caption_machine()),
        },
    ]
}

fn to_read(kept: &Download, language: Language) -> String {
    let (words, person) = (sentences(language), &kept.person);
    let mut lines = vec![
        words.mydata_file_title(),
        String::new(),
        words.mydata_file_number(registration_number(person.id)),
        words.mydata_file_registered(dates::moment(person.registered_at, language)),
    ];
    let whole = |nik: &Nik| nik.digits().to_owned();
    lines.extend(card::rows(&card_of(person), whole, language));
    if person.differs {
        lines.push(words.mydata_card_differs());
    }
    lines.push(String::new());
    lines.push(words.mydata_file_consents());
    for purpose in Purpose::ALL {
        let name = purpose_name(purpose, words);
        lines.push(match since(person, purpose) {
            Some(at) => words.mydata_file_agreed(name, dates::moment(at, language)),
            None => words.mydata_file_not_agreed(name),
        });
    }
    lines.push(String::new());
    lines.push(words.applications_file_title());
    if kept.applications.is_empty() {
        lines.push(words.applications_file_nothing());
    }
    lines.extend(kept.applications.iter().map(|one| applied(one, language)));
    lines.extend(questions::to_read(&kept.questions, language));
    lines.push(String::new());
    lines.join("\n")
}

/// One application, in a line of plain text.
fn applied(one: &Shown, language: Language) -> String {
    sentences(language).applications_file_item(
        application_number(one.id),
        &one.class.programme.name,
        &one.class.centre.name,
        one.class.code.as_str(),
        stage::name(one.stage(), language),
        dates::moment(one.applied_at, language),
    )
}

/// Names and codes are those of the database, so that another program can read them; times are UTC (RFC 3339).
fn for_machines(kept: &Download) -> String {
    let person = &kept.person;
    let home = match &person.home {
        Home::Lampung { region, district } => json!({
            "region_code": region,
            "region": answers::region(region, Language::Indonesian),
            "district_code": district,
            "district": answers::district(district),
        }),
        Home::Elsewhere => json!("elsewhere"),
    };
    let fields = person.skills.iter();
    let fields: Vec<serde_json::Value> = fields
        .map(|slug| json!({ "slug": slug, "name": answers::field(slug) }))
        .collect();
    let consents = Purpose::ALL.map(|purpose| {
        let since = since(person, purpose);
        json!({
            "purpose": purpose.slug(),
            "granted": since.is_some(),
            "since": since.map(|at| at.to_string()),
        })
    });
    let applications = kept.applications.iter().map(|one| {
        json!({
            "number": application_number(one.id),
            "class": one.class.code.as_str(),
            "state": one.state.slug(),
            "second_choice": one.second.as_ref().map(|class| class.code.as_str()),
            "applied_at": one.applied_at.to_string(),
        })
    });
    let applications: Vec<serde_json::Value> = applications.collect();
    let everything = json!({
        "registration_number": registration_number(person.id),
        "registered_at": person.registered_at.to_string(),
        "name": person.name.as_str(),
        "nik": person.nik.as_ref().map(Nik::digits),
        "birth_date": person.birth.to_string(),
        "sex": person.sex.slug(),
        "differs_from_nik": person.differs,
        "home": home,
        "education": person.education.slug(),
        "phone": person.phone.as_str(),
        "phone_verified": person.phone_verified,
        "fields": fields,
        "consents": consents,
        "questions": questions::for_machines(&kept.questions),
        "applications": applications,
    });
    format!("{everything:#}\n")
}

fn since(person: &Person, purpose: Purpose) -> Option<Timestamp> {
    let agreed = person
        .consents
        .iter()
        .find(|(agreed, _)| *agreed == purpose);
    agreed.map(|(_, at)| *at)
}
