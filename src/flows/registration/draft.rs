//! The answers so far: options, and the one function that says which is missing.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::domain::education::Education;
use crate::domain::name::Name;
use crate::domain::nik::Nik;
use crate::domain::phone::Phone;
use crate::domain::registration::adult_on;
use crate::domain::sex::Sex;
use crate::flows::change::Answers;
use crate::flows::facts::Person;
use crate::flows::registration::question::Question;

/// The answers so far. Each is checked before it stands here.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Draft {
    /// What was agreed to at the beginning.
    #[serde(default)]
    pub consent: Option<Agreed>,
    /// Name as on the identity card.
    #[serde(default)]
    pub name: Option<Name>,
    /// NIK.
    #[serde(default)]
    pub nik: Option<Nik>,
    /// Birth date as typed, when it is not the one in the NIK.
    #[serde(default)]
    pub birth: Option<Date>,
    /// Sex as chosen, when it is not the one in the NIK.
    #[serde(default)]
    pub sex: Option<Sex>,
    /// Where they live; a regency of Lampung may still lack its district.
    #[serde(default)]
    pub region: Option<Region>,
    /// District (kecamatan) code, six digits.
    #[serde(default)]
    pub district: Option<String>,
    /// Highest education.
    #[serde(default)]
    pub education: Option<Education>,
    /// Phone number and whether it was shared from the account itself.
    #[serde(default)]
    pub phone: Option<(Phone, bool)>,
    /// Fields of training, by slug, in the order of the wish.
    #[serde(default)]
    pub skills: Vec<String>,
    /// The fields were closed with at least one.
    #[serde(default)]
    pub skills_done: bool,
}

/// What was agreed to, and how.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Agreed {
    /// Version of the notice.
    pub version: u32,
    /// Hash of the notice.
    pub hash: [u8; 32],
    /// When.
    pub at: Timestamp,
    /// The button, or the word typed instead.
    pub button: String,
}

/// Where somebody lives, first half.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Region {
    /// A regency or city of Lampung, four-digit code of the ministry of home affairs.
    Lampung(String),
    /// Outside Lampung.
    Elsewhere,
}

/// Where somebody lives.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Home {
    /// In Lampung.
    Lampung {
        /// Four-digit code of regency or city.
        region: String,
        /// Six-digit code of the district.
        district: String,
    },
    /// Outside Lampung.
    Elsewhere,
}

impl Draft {
    /// The answers of a registered person, to correct one of them.
    #[must_use]
    pub fn of(person: &Person) -> Draft {
        let (region, district) = match &person.home {
            Home::Lampung { region, district } => {
                (Region::Lampung(region.clone()), Some(district.clone()))
            }
            Home::Elsewhere => (Region::Elsewhere, None),
        };
        // What stands in the NIK stays unsaid, so that a corrected NIK corrects it too.
        let nik = person.nik.as_ref();
        let read_from_nik = nik.is_some_and(|nik| nik.agrees_with(person.birth));
        Draft {
            consent: None,
            name: Some(person.name.clone()),
            nik: person.nik.clone(),
            birth: (!read_from_nik).then_some(person.birth),
            sex: (nik.map(Nik::sex) != Some(person.sex)).then_some(person.sex),
            region: Some(region),
            district,
            education: Some(person.education),
            phone: Some((person.phone.clone(), person.phone_verified)),
            skills: person.skills.clone(),
            skills_done: true,
        }
    }

    /// The first question without an answer; `None` when the form is complete. The consent is not asked here: it stands
    /// before everything else.
    #[must_use]
    pub fn missing(&self) -> Option<Question> {
        if self.name.is_none() {
            return Some(Question::Name);
        }
        if self.nik.is_none() {
            return Some(Question::Nik);
        }
        match (&self.region, &self.district) {
            (None, _) => return Some(Question::Region),
            (Some(Region::Lampung(_)), None) => return Some(Question::District { page: 0 }),
            (Some(Region::Lampung(_)), Some(_)) | (Some(Region::Elsewhere), _) => {}
        }
        if self.education.is_none() {
            return Some(Question::Education);
        }
        if self.phone.is_none() {
            return Some(Question::Phone);
        }
        if self.skills.is_empty() || !self.skills_done {
            return Some(Question::Skills { page: 0 });
        }
        None
    }

    /// Birth date as the person says it: typed, else read from the NIK.
    #[must_use]
    pub fn birth(&self, today: Date) -> Option<Date> {
        self.birth
            .or_else(|| self.nik.as_ref().map(|nik| nik.birth_date(today)))
    }

    /// Is the person younger than 18, by what they say?
    #[must_use]
    pub fn is_minor(&self, today: Date) -> bool {
        self.birth(today)
            .is_some_and(|birth| !adult_on(birth, today))
    }

    /// Sex as the person says it: chosen, else read from the NIK.
    #[must_use]
    pub fn sex(&self) -> Option<Sex> {
        self.sex.or_else(|| self.nik.as_ref().map(Nik::sex))
    }

    /// Does what the person says differ from what the NIK says?
    #[must_use]
    pub fn differs(&self, today: Date) -> bool {
        self.nik.as_ref().is_some_and(|nik| {
            self.birth
                .is_some_and(|birth| birth != nik.birth_date(today))
                || self.sex.is_some_and(|sex| sex != nik.sex())
        })
    }

    /// The complete answers; `None` while one is missing.
    #[must_use]
    pub fn answers(&self, today: Date) -> Option<Answers> {
        if self.missing().is_some() {
            return None;
        }
        let home = match (self.region.clone()?, self.district.clone()) {
            (Region::Lampung(region), Some(district)) => Home::Lampung { region, district },
            (Region::Lampung(_), None) => return None,
            (Region::Elsewhere, _) => Home::Elsewhere,
        };
        let (phone, phone_verified) = self.phone.clone()?;
        Some(Answers {
            name: self.name.clone()?,
            nik: self.nik.clone()?,
            birth: self.birth(today)?,
            sex: self.sex()?,
            differs: self.differs(today),
            home,
            education: self.education?,
            phone,
            phone_verified,
            skills: self.skills.clone(),
        })
    }
}
