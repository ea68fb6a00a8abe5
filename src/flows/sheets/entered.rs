//! Somebody in a new row: a registered person, or somebody whom staff enter because they have no Telegram.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::catalog::{Matches, catalog};
use crate::domain::date::{DateError, age_on, parse_birth_date};
use crate::domain::education::Education;
use crate::domain::eligibility::{self, Applicant, Training};
use crate::domain::name::Name;
use crate::domain::nik::Nik;
use crate::domain::phone::Phone;
use crate::flows::change::Answers;
use crate::flows::registration::draft::Home;
use crate::flows::sheets::compare::{Compared, Who};
use crate::flows::sheets::problem::Problem;
use crate::flows::sheets::row::{Column, Day, Written};

/// Who is younger is registered with a guardian.
const OF_AGE: i16 = 18;

/// A registered person who did not apply to the class.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Registered {
    /// Row id.
    pub person: i64,
    pub name: String,
    pub birth: Date,
    pub education: Education,
    /// Code of four digits; empty outside Lampung.
    pub region: Option<String>,
    pub trained: Vec<Training>,
    /// They applied to this class once and withdrew.
    pub withdrew: bool,
}

/// Somebody whom staff enter. Everything was checked when it was read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entered {
    pub name: String,
    pub nik: Nik,
    pub birth: Date,
    pub phone: Phone,
    /// Codes; empty outside Lampung.
    pub home: Option<(String, String)>,
    pub education: String,
}

impl Entered {
    /// The same as answers of a person; `field` is that of the class, since nobody was asked for wishes.
    #[must_use]
    pub fn answers(&self, field: &str) -> Option<Answers> {
        Some(Answers {
            name: Name::parse(&self.name).ok()?,
            nik: self.nik.clone(),
            birth: self.birth,
            sex: self.nik.sex(),
            differs: !self.nik.agrees_with(self.birth),
            home: match &self.home {
                Some((region, district)) => Home::Lampung {
                    region: region.clone(),
                    district: district.clone(),
                },
                None => Home::Elsewhere,
            },
            education: Education::from_slug(&self.education)?,
            phone: self.phone.clone(),
            phone_verified: false,
            skills: vec![field.to_owned()],
        })
    }
}

/// Reads a new row: the name, who it is, whether they fit, and the digits of the NIK.
pub(super) fn read(
    row: &Written,
    known: &Compared<'_>,
) -> Result<(String, Who, bool, String), Problem> {
    let nik = row.nik.as_deref().ok_or(Problem::Empty(Column::Nik))?;
    let nik = Nik::parse(nik).map_err(Problem::Nik)?;
    let digits = nik.digits().to_owned();
    if let Some(person) = known.registered.get(&digits) {
        if person.withdrew {
            return Err(Problem::WithdrewBefore);
        }
        let applicant = Applicant {
            birth: Some(person.birth),
            education: Some(person.education),
            region: person.region.clone(),
            trained: person.trained.clone(),
        };
        let who = Who::Registered(person.person);
        return Ok((person.name.clone(), who, fits(&applicant, known), digits));
    }
    let name = row.name.as_deref().ok_or(Problem::Empty(Column::Name))?;
    let name = Name::parse(name).map_err(|_| Problem::Impossible(Column::Name))?;
    let birth = birth(row, known.today)?;
    if age_on(birth, known.today) < OF_AGE {
        return Err(Problem::Minor);
    }
    let phone = row.phone.as_deref().ok_or(Problem::Empty(Column::Phone))?;
    let phone = Phone::parse(phone).map_err(|_| Problem::Impossible(Column::Phone))?;
    let home = home(row, &nik)?;
    let education = row.education.as_deref();
    let education = education.ok_or(Problem::Empty(Column::Education))?;
    let education = Education::from_slug(education)
        .or_else(|| Education::from_typed(education))
        .ok_or(Problem::Unreadable(Column::Education))?;
    let applicant = Applicant {
        birth: Some(birth),
        education: Some(education),
        region: home.as_ref().map(|(region, _)| region.clone()),
        trained: Vec::new(),
    };
    let fits = fits(&applicant, known);
    let entered = Entered {
        name: name.as_str().to_owned(),
        nik,
        birth,
        phone,
        home,
        education: education.slug().to_owned(),
    };
    let name = entered.name.clone();
    Ok((name, Who::Entered(Box::new(entered)), fits, digits))
}

fn fits(applicant: &Applicant, known: &Compared<'_>) -> bool {
    let class = known.class;
    let checked = eligibility::check(
        &class.rules,
        applicant,
        class.starts_on,
        &class.programme.field,
    );
    eligibility::eligible(&checked)
}

/// A date as a date or in words; a bare number is never taken for one.
fn birth(row: &Written, today: Date) -> Result<Date, Problem> {
    let typed = match row.birth.as_ref().ok_or(Problem::Empty(Column::Birth))? {
        Day::Date(date) => date.to_string(),
        Day::Text(text) if text.bytes().all(|byte| byte.is_ascii_digit()) => {
            return Err(Problem::BirthIsNumber);
        }
        Day::Text(text) => text.clone(),
        Day::Number => return Err(Problem::BirthIsNumber),
    };
    parse_birth_date(&typed, today).map_err(|error| match error {
        DateError::Unreadable => Problem::Unreadable(Column::Birth),
        DateError::Impossible { .. } | DateError::InFuture | DateError::AgeUnlikely => {
            Problem::Impossible(Column::Birth)
        }
    })
}

/// Region and district; where no district is written, the one in the NIK if it lies in that region.
fn home(row: &Written, nik: &Nik) -> Result<Option<(String, String)>, Problem> {
    let typed = row.region.as_deref();
    let typed = typed.ok_or(Problem::Empty(Column::Region))?;
    let region = match catalog().find_region(typed) {
        Matches::One(region) => region.code.clone(),
        Matches::Outside => return Ok(None),
        Matches::Several(_) | Matches::None => return Err(Problem::Unreadable(Column::Region)),
    };
    let district = match row.district.as_deref() {
        Some(typed) => match catalog().find_district(&region, typed) {
            Matches::One(district) => district.code.clone(),
            Matches::Outside | Matches::Several(_) | Matches::None => {
                return Err(Problem::DistrictUnknown);
            }
        },
        None => {
            let code = &nik.digits()[..6];
            let found = catalog().district(code);
            found
                .filter(|district| district.region_code == region)
                .map(|district| district.code.clone())
                .ok_or(Problem::DistrictUnknown)?
        }
    };
    Ok(Some((region, district)))
}
