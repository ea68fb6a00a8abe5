//! What is written about work.

use jiff::Timestamp;
use jiff::civil::Date;

use crate::domain::follow_up::Step;
use crate::domain::work::{Fits, Place, Source, Spell, Status, Verdict, Wage};

/// What is to be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// A spell begins.
    Begin {
        /// The id told: `Own::next_spell`.
        id: i64,
        /// Row id.
        person: i64,
        /// What it is.
        status: Status,
        /// Telegram id of staff who noted it.
        by: Option<i64>,
    },
    /// A spell is over.
    End {
        /// Row id.
        spell: i64,
        /// The last day.
        on: Date,
        /// Telegram id of staff who noted it.
        by: Option<i64>,
    },
    /// It goes on after all.
    Resume {
        /// Row id.
        spell: i64,
    },
    /// Something more is known of a spell, or something else; how it stood before is kept.
    Fill {
        /// Row id.
        spell: i64,
        /// What.
        fill: Fill,
        /// Telegram id of staff who noted it.
        by: Option<i64>,
    },
    /// What a person does now, from whom; questions after graduation that are open are answered by it.
    Answer {
        /// Row id.
        person: i64,
        /// What; nothing when it is not known any more.
        status: Option<Status>,
        /// From whom.
        source: Source,
        /// Telegram id of staff.
        by: Option<i64>,
    },
    /// A link for the employer.
    Link {
        /// Row id of the spell.
        spell: i64,
        /// Keyed hash of its token.
        hash: [u8; 32],
        /// Until when it works.
        until: Timestamp,
    },
    /// The employer has answered.
    Claimed {
        /// Row id of the confirmation.
        id: i64,
        /// Row id of the spell.
        spell: i64,
        /// What they say.
        verdict: Verdict,
        /// Telegram id of whoever opened the link.
        by: i64,
    },
    /// Staff looked into a spell.
    Check {
        /// Row id of the spell.
        spell: i64,
        /// What they noted.
        note: String,
        /// Telegram id.
        by: i64,
    },
    /// The questions after a graduation, by the moment of it.
    Lay {
        /// Row id of the application.
        application: i64,
        /// When it was finished.
        finished: Timestamp,
        /// Each with the moment at which it is asked first.
        steps: Vec<(Step, Timestamp)>,
    },
    /// One of them moves on.
    Move {
        /// Row id of the application.
        application: i64,
        /// Which.
        step: Step,
        /// How.
        to: Moved,
    },
}

/// How a question after graduation moves on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Moved {
    /// A letter went out, the `count`th; what follows is due at `next`.
    Asked {
        /// How many went out.
        count: u8,
        /// When the first went out.
        first: Timestamp,
        /// What comes next.
        next: Option<Timestamp>,
    },
    /// Later, since the person is being asked about another training.
    PutOff(Timestamp),
    /// Staff are to call.
    ToCall,
    /// It is over.
    Ended(Ended, Option<Source>),
}

/// How a question after graduation ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Ended {
    /// It was answered.
    Answered,
    /// It was known already.
    Known,
    /// Nobody answered the calls.
    Unreached,
    /// Somebody else answers at the number.
    WrongNumber,
    /// They asked not to be called.
    NoCalls,
    /// It was too late to ask.
    Over,
    /// There is no graduation or no consent any more.
    Withdrawn,
}

impl Ended {
    /// All of them.
    pub const ALL: [Ended; 7] = [
        Ended::Answered,
        Ended::Known,
        Ended::Unreached,
        Ended::WrongNumber,
        Ended::NoCalls,
        Ended::Over,
        Ended::Withdrawn,
    ];

    /// As stored; it never changes.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Ended::Answered => "answered",
            Ended::Known => "known",
            Ended::Unreached => "unreached",
            Ended::WrongNumber => "wrong_number",
            Ended::NoCalls => "no_calls",
            Ended::Over => "over",
            Ended::Withdrawn => "withdrawn",
        }
    }
}

/// One thing known of a spell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fill {
    /// Where, or what the business does.
    Employer(String),
    /// As what.
    Occupation(String),
    /// Since the month of this day.
    Since(Date),
    /// Whether it uses the training.
    Fits(Fits),
    /// How many people.
    People(u16),
    /// The wage.
    Wage(Wage),
    /// Where.
    Place(Place),
}

impl Fill {
    /// The spell as it stands with it.
    #[must_use]
    pub fn onto(&self, mut spell: Spell) -> Spell {
        match self.clone() {
            Fill::Employer(employer) => spell.employer = Some(employer),
            Fill::Occupation(occupation) => spell.occupation = Some(occupation),
            Fill::Since(month) => spell.starts_on = Some(month),
            Fill::Fits(fits) => spell.fits = Some(fits),
            Fill::People(people) => spell.people = Some(people),
            Fill::Wage(wage) => spell.wage = Some(wage),
            Fill::Place(place) => spell.place = Some(place),
        }
        spell
    }

    /// Does it change what an employer confirmed or staff checked?
    #[must_use]
    pub fn is_of_the_claim(&self) -> bool {
        match self {
            Fill::Employer(_) | Fill::Occupation(_) | Fill::Since(_) => true,
            Fill::Fits(_) | Fill::People(_) | Fill::Wage(_) | Fill::Place(_) => false,
        }
    }
}

impl Change {
    /// Does it touch what is known of another chat (its session, its person, whether its account is staff)?
    #[must_use]
    pub fn reaches_others(&self) -> bool {
        match self {
            Change::Begin { .. }
            | Change::End { .. }
            | Change::Resume { .. }
            | Change::Fill { .. }
            | Change::Answer { .. }
            | Change::Link { .. }
            | Change::Claimed { .. }
            | Change::Check { .. }
            | Change::Lay { .. }
            | Change::Move { .. } => false,
        }
    }
}
