//! Whether a person fits the rules of a class, told requirement by requirement before they apply.
//!
//! There is no national rule: every class has its own (`domain.md` 1.3, 1.4). What is not known about a person is not held
//! against them; staff see it when they look at the documents.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::date::age_on;
use super::education::Education;

/// The limits of one class. The default asks for nothing.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Rules {
    /// In full years on the first day of training.
    pub least_age: Option<u8>,
    /// In full years on the first day of training; somebody of this age still fits.
    pub greatest_age: Option<u8>,
    /// SMA and SMK count as the same level.
    pub education_least: Option<Education>,
    /// SMA and SMK count as the same level.
    pub education_greatest: Option<Education>,
    /// Codes of regencies and cities (four digits) whose people may come; empty means everywhere.
    pub regions: Vec<String>,
    pub trained: TrainedRule,
}

/// Whether people who were trained before may come again. No national rule was found; these are what places do.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TrainedRule {
    /// Nobody who was trained before.
    Never,
    /// One training in a calendar year: that in which the class starts.
    OncePerYear,
    /// Not a second time in the same field.
    OncePerField,
    #[default]
    NoLimit,
}

impl TrainedRule {
    pub const ALL: [Self; 4] = [
        Self::Never,
        Self::OncePerYear,
        Self::OncePerField,
        Self::NoLimit,
    ];

    /// The name in the database and in files; it never changes.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Never => "never",
            Self::OncePerYear => "once_per_year",
            Self::OncePerField => "once_per_field",
            Self::NoLimit => "no_limit",
        }
    }

    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|rule| rule.slug() == slug)
    }
}

/// What the rules look at. `None` for birth and education means that it is not known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Applicant {
    pub birth: Option<Date>,
    pub education: Option<Education>,
    /// Code of four digits of the regency or city they live in; `None` outside Lampung.
    pub region: Option<String>,
    /// Every training they finished, as far as known, in any order.
    pub trained: Vec<Training>,
}

/// One finished training of a person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Training {
    pub field_slug: String,
    /// Its last day.
    pub finished: Date,
}

/// What a class may ask for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Requirement {
    Age,
    Education,
    Region,
    Trained,
}

/// How a person stands to one requirement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    Met,
    /// The datum is missing; staff will see.
    Unknown,
    NotMet(NotMet),
}

/// Which limit failed, with what it was compared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NotMet {
    /// Full years on the first day of training.
    TooYoung {
        age: i16,
        least: u8,
    },
    /// Full years on the first day of training.
    TooOld {
        age: i16,
        greatest: u8,
    },
    EducationTooLow {
        has: Education,
        least: Education,
    },
    EducationTooHigh {
        has: Education,
        greatest: Education,
    },
    /// `lives` is empty outside Lampung; codes of four digits.
    LivesElsewhere {
        lives: Option<String>,
        allowed: Vec<String>,
    },
    /// The latest training that stands in the way, and the rule it breaks.
    Trained {
        last: Training,
        rule: TrainedRule,
    },
}

/// How a person stands to each requirement that the rules make, in the order of [`Requirement`].
///
/// `starts_on` is the first day of training: ages are counted there. `field_slug` is the field of the class.
pub fn check(
    rules: &Rules,
    applicant: &Applicant,
    starts_on: Date,
    field_slug: &str,
) -> Vec<(Requirement, Verdict)> {
    let mut found = Vec::new();
    if rules.least_age.is_some() || rules.greatest_age.is_some() {
        found.push((Requirement::Age, age(rules, applicant.birth, starts_on)));
    }
    if rules.education_least.is_some() || rules.education_greatest.is_some() {
        found.push((
            Requirement::Education,
            education(rules, applicant.education),
        ));
    }
    if !rules.regions.is_empty() {
        found.push((
            Requirement::Region,
            region(rules, applicant.region.as_deref()),
        ));
    }
    if rules.trained != TrainedRule::NoLimit {
        let verdict = trained(rules.trained, &applicant.trained, starts_on, field_slug);
        found.push((Requirement::Trained, verdict));
    }
    found
}

/// The requirement whose limits leave nobody: a least above the greatest. For the form in which rules are entered.
pub fn contradiction(rules: &Rules) -> Option<Requirement> {
    if rules
        .least_age
        .zip(rules.greatest_age)
        .is_some_and(|(least, greatest)| least > greatest)
    {
        return Some(Requirement::Age);
    }
    rules
        .education_least
        .zip(rules.education_greatest)
        .is_some_and(|(least, greatest)| step(least) > step(greatest))
        .then_some(Requirement::Education)
}

/// Whether nothing stands in the way of applying; what is unknown does not.
pub fn eligible(checked: &[(Requirement, Verdict)]) -> bool {
    checked
        .iter()
        .all(|(_, verdict)| !matches!(verdict, Verdict::NotMet(_)))
}

fn age(rules: &Rules, birth: Option<Date>, starts_on: Date) -> Verdict {
    let Some(birth) = birth else {
        return Verdict::Unknown;
    };
    let age = age_on(birth, starts_on);
    match (rules.least_age, rules.greatest_age) {
        (Some(least), _) if age < i16::from(least) => {
            Verdict::NotMet(NotMet::TooYoung { age, least })
        }
        (_, Some(greatest)) if age > i16::from(greatest) => {
            Verdict::NotMet(NotMet::TooOld { age, greatest })
        }
        (_, _) => Verdict::Met,
    }
}

fn education(rules: &Rules, has: Option<Education>) -> Verdict {
    let Some(has) = has else {
        return Verdict::Unknown;
    };
    match (rules.education_least, rules.education_greatest) {
        (Some(least), _) if step(has) < step(least) => {
            Verdict::NotMet(NotMet::EducationTooLow { has, least })
        }
        (_, Some(greatest)) if step(has) > step(greatest) => {
            Verdict::NotMet(NotMet::EducationTooHigh { has, greatest })
        }
        (_, _) => Verdict::Met,
    }
}

/// Levels as steps of a ladder: SMA and SMK stand on the same one (SLTA).
fn step(level: Education) -> u8 {
    match level {
        Education::Sd => 1,
        Education::Smp => 2,
        Education::Sma | Education::Smk => 3,
        Education::Diploma => 4,
        Education::Bachelor => 5,
        Education::Master => 6,
    }
}

fn region(rules: &Rules, lives: Option<&str>) -> Verdict {
    let lives_there = lives.is_some_and(|code| rules.regions.iter().any(|one| one == code));
    if lives_there {
        return Verdict::Met;
    }
    Verdict::NotMet(NotMet::LivesElsewhere {
        lives: lives.map(str::to_owned),
        allowed: rules.regions.clone(),
    })
}

fn trained(rule: TrainedRule, before: &[Training], starts_on: Date, field_slug: &str) -> Verdict {
    let in_the_way = |training: &&Training| match rule {
        TrainedRule::Never => true,
        TrainedRule::OncePerYear => training.finished.year() == starts_on.year(),
        TrainedRule::OncePerField => training.field_slug == field_slug,
        TrainedRule::NoLimit => false,
    };
    let last = before
        .iter()
        .filter(in_the_way)
        .max_by_key(|training| training.finished);
    match last {
        Some(last) => Verdict::NotMet(NotMet::Trained {
            last: last.clone(),
            rule,
        }),
        None => Verdict::Met,
    }
}

#[cfg(test)]
#[path = "eligibility_tests.rs"]
mod tests;
