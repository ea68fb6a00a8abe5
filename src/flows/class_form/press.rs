//! What the buttons of the form carry: where it is opened, and for an answer the number of its question and a choice.

use jiff::civil::{Date, Weekday};

use crate::domain::class::FundSource;
use crate::domain::class::typed::Ages;
use crate::domain::education::Education;
use crate::domain::eligibility::TrainedRule;
use crate::domain::weekdays::{Weekdays, day_from_slug, day_slug};
use crate::flows::class_form::Of;
use crate::flows::class_form::question::{Edit, Question};

/// A pressed button.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Press {
    /// A new class.
    New,
    /// A new class like the one of this row id.
    Copy(i64),
    /// The class of this row id is changed.
    Edit(i64),
    /// The same, though something unfinished is thrown away by it.
    Fresh(Of),
    /// Back to what is unfinished.
    Continue,
    /// What is unfinished is thrown away.
    Discard,
    /// An answer.
    Answer {
        /// Number of the question the button belongs to.
        question: u8,
        /// What was chosen.
        choice: Choice,
    },
}

/// What can be chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Choice {
    /// One question back.
    Back,
    /// Enough chosen.
    Finish,
    /// As proposed.
    Usual,
    /// None of it: no test, no limit, no room.
    Nothing,
    /// So it is meant.
    Sure,
    /// A training centre, by row id.
    Centre(i64),
    /// The programmes of the field of this programme, by row id.
    Field(i64),
    /// A programme, by row id.
    Programme(i64),
    /// Another page of the same question, from 0.
    Page(u8),
    /// A number: seats, reserves, lesson hours a day.
    Number(u16),
    /// Lessons on this day of the week.
    Day(Weekday),
    /// No lessons on this day of the week.
    NoDay(Weekday),
    /// Lessons on these days of the week.
    Week(Weekdays),
    /// A day.
    Date(Date),
    /// Ages.
    Ages(Ages),
    /// An education.
    Education(Education),
    /// People of this region may come; by code.
    Region(String),
    /// People of this region may not come.
    NoRegion(String),
    /// The rule about people who were trained.
    Trained(TrainedRule),
    /// A document is to be brought; by its slug.
    Document(String),
    /// A document need not be brought; by its slug, own words by their fingerprint.
    NoDocument(String),
    /// Who pays.
    Funds(FundSource),
    /// What can be changed, please.
    List,
    /// Change this answer.
    Edit(Edit),
    /// Save it, seen by staff only.
    SaveDraft,
    /// Save it and open the registration.
    SaveOpen,
    /// Save what was changed.
    Save,
    /// Save what was changed and tell everybody who applied.
    Tell,
}

/// Choices without anything beside them, and the word each is written with.
const WORDS: [(&str, Choice); 10] = [
    ("list", Choice::List),
    ("back", Choice::Back),
    ("finish", Choice::Finish),
    ("usual", Choice::Usual),
    ("nothing", Choice::Nothing),
    ("sure", Choice::Sure),
    ("draft", Choice::SaveDraft),
    ("open", Choice::SaveOpen),
    ("save", Choice::Save),
    ("tell", Choice::Tell),
];

impl Press {
    /// A choice of a question.
    #[must_use]
    pub fn of(question: &Question, choice: Choice) -> Press {
        Press::Answer {
            question: question.number(),
            choice,
        }
    }

    /// The part of the button data that is ours.
    #[must_use]
    pub fn encode(&self) -> String {
        match self {
            Press::New => "new".to_owned(),
            Press::Copy(id) => format!("copy={id}"),
            Press::Edit(id) => format!("edit={id}"),
            Press::Fresh(Of::Nothing) => "fresh".to_owned(),
            Press::Fresh(Of::Copy(id)) => format!("freshcopy={id}"),
            Press::Fresh(Of::Edit(id)) => format!("freshedit={id}"),
            Press::Continue => "continue".to_owned(),
            Press::Discard => "discard".to_owned(),
            Press::Answer { question, choice } => format!("{question}:{}", choice.encode()),
        }
    }

    /// Reads it back; `None` for anything that we would not write ourselves.
    #[must_use]
    pub fn decode(data: &str) -> Option<Press> {
        if let Some((question, choice)) = data.split_once(':') {
            return Some(Press::Answer {
                question: question.parse().ok()?,
                choice: Choice::decode(choice)?,
            });
        }
        Some(match data.split_once('=') {
            None => match data {
                "new" => Press::New,
                "fresh" => Press::Fresh(Of::Nothing),
                "continue" => Press::Continue,
                "discard" => Press::Discard,
                _ => return None,
            },
            Some(("copy", id)) => Press::Copy(row_id(id)?),
            Some(("edit", id)) => Press::Edit(row_id(id)?),
            Some(("freshcopy", id)) => Press::Fresh(Of::Copy(row_id(id)?)),
            Some(("freshedit", id)) => Press::Fresh(Of::Edit(row_id(id)?)),
            Some(_) => return None,
        })
    }
}

impl Choice {
    fn encode(&self) -> String {
        match self {
            Choice::Centre(id) => format!("centre={id}"),
            Choice::Field(id) => format!("field={id}"),
            Choice::Programme(id) => format!("programme={id}"),
            Choice::Page(page) => format!("page={page}"),
            Choice::Number(number) => format!("number={number}"),
            Choice::Day(day) => format!("day={}", day_slug(*day)),
            Choice::NoDay(day) => format!("noday={}", day_slug(*day)),
            Choice::Week(days) => format!("week={}", days.slug()),
            Choice::Date(date) => format!("date={date}"),
            Choice::Ages((least, greatest)) => {
                let years = |age: &Option<u8>| age.map_or_else(String::new, |age| age.to_string());
                format!("ages={}-{}", years(least), years(greatest))
            }
            Choice::Education(education) => format!("education={}", education.slug()),
            Choice::Region(code) => format!("region={code}"),
            Choice::NoRegion(code) => format!("noregion={code}"),
            Choice::Trained(rule) => format!("trained={}", rule.slug()),
            Choice::Document(slug) => format!("document={slug}"),
            Choice::NoDocument(slug) => format!("nodocument={slug}"),
            Choice::Funds(source) => format!("funds={}", source.slug()),
            Choice::Edit(edit) => format!("change={}", edit.slug()),
            plain => WORDS
                .iter()
                .find_map(|(word, choice)| (choice == plain).then_some(*word))
                .unwrap_or_default()
                .to_owned(),
        }
    }

    fn decode(data: &str) -> Option<Choice> {
        Some(match data.split_once('=') {
            None => WORDS
                .iter()
                .find_map(|(word, choice)| (*word == data).then(|| choice.clone()))?,
            Some(("centre", id)) => Choice::Centre(row_id(id)?),
            Some(("field", id)) => Choice::Field(row_id(id)?),
            Some(("programme", id)) => Choice::Programme(row_id(id)?),
            Some(("page", page)) => Choice::Page(page.parse().ok()?),
            Some(("number", number)) => Choice::Number(number.parse().ok()?),
            Some(("day", slug)) => Choice::Day(day_from_slug(slug)?),
            Some(("noday", slug)) => Choice::NoDay(day_from_slug(slug)?),
            Some(("week", slug)) => Choice::Week(Weekdays::from_slug(slug)?),
            Some(("date", day)) => Choice::Date(day.parse().ok()?),
            Some(("ages", ages)) => {
                let (least, greatest) = ages.split_once('-')?;
                let years = |age: &str| match age {
                    "" => Some(None),
                    age => age.parse().ok().map(Some),
                };
                Choice::Ages((years(least)?, years(greatest)?))
            }
            Some(("education", slug)) => Choice::Education(Education::from_slug(slug)?),
            Some(("region", code)) => Choice::Region(word(code)?),
            Some(("noregion", code)) => Choice::NoRegion(word(code)?),
            Some(("trained", slug)) => Choice::Trained(TrainedRule::from_slug(slug)?),
            Some(("document", slug)) => Choice::Document(word(slug)?),
            Some(("nodocument", slug)) => Choice::NoDocument(word(slug)?),
            Some(("funds", slug)) => Choice::Funds(FundSource::from_slug(slug)?),
            Some(("change", slug)) => Choice::Edit(Edit::from_slug(slug)?),
            Some(_) => return None,
        })
    }
}

fn row_id(digits: &str) -> Option<i64> {
    digits.parse().ok().filter(|id| *id > 0)
}

/// A slug, a code or a fingerprint: small letters and digits.
fn word(slug: &str) -> Option<String> {
    let fits = slug
        .bytes()
        .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit());
    (!slug.is_empty() && slug.len() <= 40 && fits).then(|| slug.to_owned())
}
