//! What somebody does after training: spells with a begin and an end, how sure they are, and what is told when they change
//! (`domain.md` 5). Formal and informal work both count as work.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::date::{self, Piece};

/// What somebody does. The first that applies stands for a person who does several things at once.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    Working,
    OwnBusiness,
    Apprentice,
    Studying,
    Looking,
    NotLooking,
}

impl Status {
    /// In the order of the buttons.
    pub const ALL: [Self; 6] = [
        Self::Working,
        Self::OwnBusiness,
        Self::Apprentice,
        Self::Studying,
        Self::Looking,
        Self::NotLooking,
    ];

    /// As stored; it never changes.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Working => "working",
            Self::OwnBusiness => "own_business",
            Self::Apprentice => "apprentice",
            Self::Studying => "studying",
            Self::Looking => "looking",
            Self::NotLooking => "not_looking",
        }
    }

    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|status| status.slug() == slug)
    }

    /// Counts as placed: work of any kind, one's own business too.
    pub fn is_placed(self) -> bool {
        match self {
            Self::Working | Self::OwnBusiness => true,
            Self::Apprentice | Self::Studying | Self::Looking | Self::NotLooking => false,
        }
    }

    /// Something that one does, and not the lack of it.
    pub fn is_activity(self) -> bool {
        match self {
            Self::Working | Self::OwnBusiness | Self::Apprentice | Self::Studying => true,
            Self::Looking | Self::NotLooking => false,
        }
    }
}

/// How sure a spell is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// Somebody said so.
    Said,
    /// Staff looked into it.
    Checked,
    /// The employer said so.
    Confirmed,
}

impl Level {
    pub const ALL: [Self; 3] = [Self::Said, Self::Checked, Self::Confirmed];

    /// As stored; it never changes.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Said => "said",
            Self::Checked => "checked",
            Self::Confirmed => "confirmed",
        }
    }

    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|level| level.slug() == slug)
    }
}

/// From whom an answer is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Source {
    Person,
    Staff,
    Employer,
}

impl Source {
    pub const ALL: [Self; 3] = [Self::Person, Self::Staff, Self::Employer];

    /// As stored; it never changes.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Person => "person",
            Self::Staff => "staff",
            Self::Employer => "employer",
        }
    }

    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|source| source.slug() == slug)
    }
}

/// Does the work use what was learned?
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Fits {
    Yes,
    Partly,
    No,
}

impl Fits {
    pub const ALL: [Self; 3] = [Self::Yes, Self::Partly, Self::No];

    /// As stored; it never changes.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::Partly => "partly",
            Self::No => "no",
        }
    }

    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|fits| fits.slug() == slug)
    }
}

/// What somebody earns in a month, in bands (`domain.md` 5). Three million is about the minimum wage of the province.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Wage {
    BelowOne,
    OneToTwo,
    TwoToThree,
    FromThree,
    /// They would rather not say.
    Untold,
}

impl Wage {
    pub const ALL: [Self; 5] = [
        Self::BelowOne,
        Self::OneToTwo,
        Self::TwoToThree,
        Self::FromThree,
        Self::Untold,
    ];

    /// As stored; it never changes.
    pub fn slug(self) -> &'static str {
        match self {
            Self::BelowOne => "below_1m",
            Self::OneToTwo => "1m_to_2m",
            Self::TwoToThree => "2m_to_3m",
            Self::FromThree => "from_3m",
            Self::Untold => "untold",
        }
    }

    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|wage| wage.slug() == slug)
    }

    /// The band of an amount in rupiah a month.
    pub fn of(amount: u64) -> Self {
        match amount {
            0..1_000_000 => Self::BelowOne,
            1_000_000..2_000_000 => Self::OneToTwo,
            2_000_000..3_000_000 => Self::TwoToThree,
            3_000_000.. => Self::FromThree,
        }
    }
}

/// What an employer says about a claim.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Verdict {
    Yes,
    No,
    NotAnyMore,
}

impl Verdict {
    pub const ALL: [Self; 3] = [Self::Yes, Self::No, Self::NotAnyMore];

    /// As stored; it never changes.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::No => "no",
            Self::NotAnyMore => "not_any_more",
        }
    }

    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|verdict| verdict.slug() == slug)
    }
}

/// Where somebody works.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Place {
    /// A region of Lampung, four digits.
    Region(String),
    /// Another province.
    Elsewhere,
    Abroad,
}

impl Place {
    /// As stored; it never changes.
    pub fn slug(&self) -> &str {
        match self {
            Self::Region(code) => code,
            Self::Elsewhere => "elsewhere",
            Self::Abroad => "abroad",
        }
    }

    pub fn from_slug(slug: &str) -> Option<Self> {
        match slug {
            "elsewhere" => Some(Self::Elsewhere),
            "abroad" => Some(Self::Abroad),
            code => (code.len() == 4 && code.bytes().all(|digit| digit.is_ascii_digit()))
                .then(|| Self::Region(code.to_owned())),
        }
    }
}

/// One spell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spell {
    /// Row id.
    pub id: i64,
    pub status: Status,
    /// The first of the month in which it began, as far as it was said.
    pub starts_on: Option<Date>,
    /// Empty while it goes on.
    pub ends_on: Option<Date>,
    /// Where one works, or what the business does.
    pub employer: Option<String>,
    /// As what.
    pub occupation: Option<String>,
    pub fits: Option<Fits>,
    /// Own business: how many people, the owner among them.
    pub people: Option<u16>,
    pub wage: Option<Wage>,
    pub place: Option<Place>,
    pub level: Level,
    pub told_at: Timestamp,
}

impl Spell {
    /// Does it go on?
    pub fn is_open(&self) -> bool {
        self.ends_on.is_none()
    }
}

/// What a person does now: the first of all that goes on.
pub fn present(spells: &[Spell]) -> Option<Status> {
    let open = spells.iter().filter(|spell| spell.is_open());
    open.map(|spell| spell.status).min()
}

/// What an answer changes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Turn {
    /// Row ids of the spells that are over.
    pub ends: Vec<i64>,
    /// A new spell begins.
    pub begins: bool,
}

/// Somebody says what they do now. Who looks for work, or does not, has none; who does something looks no longer, and may do
/// something else beside it. The same again goes on.
pub fn turn(spells: &[Spell], chosen: Status) -> Turn {
    let open = || spells.iter().filter(|spell| spell.is_open());
    let over = |spell: &&Spell| {
        spell.status != chosen && !(chosen.is_activity() && spell.status.is_activity())
    };
    Turn {
        ends: open().filter(over).map(|spell| spell.id).collect(),
        begins: open().all(|spell| spell.status != chosen),
    }
}

/// The first of the month that was typed: `Maret 2027`, `maret`, `3/2027`, `12 Maret 2027`. A month without a year is the last
/// one of that name; nothing that lies in the future or before 1970.
pub fn month_typed(typed: &str, today: Date) -> Option<Date> {
    use Piece::{Month, Number};
    let pieces = date::pieces(typed)?;
    let (year, month) = match *pieces.as_slice() {
        [Month(month)] => {
            let past = month <= i16::from(today.month());
            (today.year() - i16::from(!past), month)
        }
        [Month(month) | Number(month, 1 | 2), Number(year, 4)]
        | [Number(year, 4), Number(month, 1 | 2)]
        | [
            Number(_, 1 | 2),
            Number(month, 1 | 2) | Month(month),
            Number(year, 4),
        ] => (year, month),
        [Number(year, 4)] => (year, 1),
        _ => return None,
    };
    let first = Date::new(year, i8::try_from(month).ok()?, 1).ok()?;
    (first <= today && year >= 1970).then_some(first)
}

/// Days from the end of the training to the first work; none below 0: who works already has it.
pub fn days_to(finished: Date, began: Date) -> u32 {
    let days = finished.until(began).map_or(0, |span| span.get_days());
    u32::try_from(days).unwrap_or(0)
}

#[cfg(test)]
#[path = "work_tests.rs"]
mod tests;
