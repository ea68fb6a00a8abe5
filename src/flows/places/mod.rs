//! Training centres, programmes and fields, kept by head and admins. Opened from the desk.
//!
//! Lists lead to cards, a card to one question for each thing that can be changed. What is changed here wins over the catalog
//! from then on. Nothing is removed: what is retired is offered for no new class and stays on old ones.

/// What staff typed, judged.
mod entered;
/// What is said.
mod line;
/// Buttons and what they open.
mod press;

use serde::{Deserialize, Serialize};

use crate::domain::role::{self, StaffAct};
use crate::flows::change;
use crate::flows::event::{Event, Incoming};
use crate::flows::facts::Facts;
use crate::flows::facts::class::{Centre, Programme};
use crate::flows::menu;
use crate::flows::outcome::{self, Outcome, Reply, Toast};
use crate::flows::press as data;
use crate::flows::session::{Focus, Session};

pub use line::{Line, Problem};
pub use press::{Press, press_on};

/// What can be changed about a centre.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CentrePart {
    /// Its name.
    Name,
    /// Three letters, with which the codes of its classes begin.
    Abbreviation,
    /// Where it stands.
    Region,
    /// Street and place.
    Address,
    /// Number to call.
    Phone,
}

impl CentrePart {
    /// In the order of the buttons.
    pub const ALL: [CentrePart; 5] = [
        CentrePart::Name,
        CentrePart::Abbreviation,
        CentrePart::Region,
        CentrePart::Address,
        CentrePart::Phone,
    ];

    /// As it stands in buttons.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            CentrePart::Name => "name",
            CentrePart::Abbreviation => "abbreviation",
            CentrePart::Region => "region",
            CentrePart::Address => "address",
            CentrePart::Phone => "phone",
        }
    }

    /// It may be left empty.
    #[must_use]
    pub fn may_be_empty(self) -> bool {
        match self {
            CentrePart::Name | CentrePart::Abbreviation => false,
            CentrePart::Region | CentrePart::Address | CentrePart::Phone => true,
        }
    }
}

/// What can be changed about a programme.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ProgrammePart {
    /// Its name.
    Name,
    /// The field of training it belongs to.
    Field,
    /// Lesson hours (JP).
    LessonHours,
    /// Days of training.
    Days,
}

impl ProgrammePart {
    /// In the order of the buttons.
    pub const ALL: [ProgrammePart; 4] = [
        ProgrammePart::Name,
        ProgrammePart::Field,
        ProgrammePart::LessonHours,
        ProgrammePart::Days,
    ];

    /// As it stands in buttons.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            ProgrammePart::Name => "name",
            ProgrammePart::Field => "field",
            ProgrammePart::LessonHours => "hours",
            ProgrammePart::Days => "days",
        }
    }

    /// It may be left empty.
    #[must_use]
    pub fn may_be_empty(self) -> bool {
        match self {
            ProgrammePart::Name | ProgrammePart::Field => false,
            ProgrammePart::LessonHours | ProgrammePart::Days => true,
        }
    }
}

/// A question that is open: what is to be typed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// One thing about a centre.
    Centre {
        /// Row id.
        id: i64,
        /// Which thing.
        part: CentrePart,
    },
    /// One thing about a programme.
    Programme {
        /// Row id.
        id: i64,
        /// Which thing.
        part: ProgrammePart,
    },
    /// The name of a field.
    Field {
        /// Its slug.
        slug: String,
    },
    /// A new centre: its name, then its abbreviation.
    NewCentre {
        /// The name, once it is there.
        #[serde(default)]
        name: Option<String>,
    },
    /// A new programme: its name.
    NewProgramme {
        /// The slug of its field.
        field: String,
    },
}

/// A field of training as it stands in the database.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    /// Its slug.
    pub slug: String,
    /// Its name.
    pub name: String,
    /// Programmes of it that are offered.
    pub programmes: usize,
}

/// What is to be written. `by` is the Telegram id of who does it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// One thing about a centre.
    SetCentre {
        /// Row id.
        id: i64,
        /// Which thing.
        part: CentrePart,
        /// What it is now.
        value: Option<String>,
        /// Who does it.
        by: i64,
    },
    /// A centre is retired, or not any more.
    RetireCentre {
        /// Row id.
        id: i64,
        /// It is retired now.
        retired: bool,
        /// Who does it.
        by: i64,
    },
    /// A new centre.
    AddCentre {
        /// Its name.
        name: String,
        /// Its abbreviation.
        abbreviation: String,
        /// Who does it.
        by: i64,
    },
    /// One thing about a programme.
    SetProgramme {
        /// Row id.
        id: i64,
        /// Which thing.
        part: ProgrammePart,
        /// What it is now: a name, the slug of a field, a number.
        value: Option<String>,
        /// Who does it.
        by: i64,
    },
    /// A programme is retired, or not any more.
    RetireProgramme {
        /// Row id.
        id: i64,
        /// It is retired now.
        retired: bool,
        /// Who does it.
        by: i64,
    },
    /// A new programme.
    AddProgramme {
        /// The slug of its field.
        field: String,
        /// Its name.
        name: String,
        /// Who does it.
        by: i64,
    },
    /// A field has another name.
    RenameField {
        /// Its slug.
        slug: String,
        /// The name.
        name: String,
        /// Who does it.
        by: i64,
    },
}

impl Change {
    /// Does it touch what is known of another chat (its session, its person, whether its account is staff)?
    #[must_use]
    pub fn reaches_others(&self) -> bool {
        match self {
            Change::SetCentre { .. }
            | Change::RetireCentre { .. }
            | Change::AddCentre { .. }
            | Change::SetProgramme { .. }
            | Change::RetireProgramme { .. }
            | Change::AddProgramme { .. }
            | Change::RenameField { .. } => false,
        }
    }
}

/// What has to be looked up, for head and admins alone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Want {
    /// All centres, and the classes of one of them that are not over.
    Centres {
        /// Row id.
        of: Option<i64>,
    },
    /// All fields, and the programmes of one of them.
    Programmes {
        /// Slug of the field.
        field: Option<String>,
        /// Row id of one programme, looked up beside them.
        id: Option<i64>,
    },
}

/// What was looked up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Known {
    /// Centres.
    Centres {
        /// All of them, retired ones too, by row id.
        all: Vec<Centre>,
        /// Codes of the classes that are not over, of the one asked for.
        classes: Vec<String>,
    },
    /// Fields and programmes.
    Programmes {
        /// All fields in their order.
        fields: Vec<Field>,
        /// Programmes asked for, retired ones too, by name.
        programmes: Vec<Programme>,
    },
}

/// What has to be looked up before this event.
#[must_use]
pub fn wants(session: &Session, incoming: &Incoming) -> Option<Want> {
    let of_state = |state: &State| match state {
        State::Centre { id, .. } => Want::Centres { of: Some(*id) },
        State::NewCentre { .. } => Want::Centres { of: None },
        State::Programme { id, .. } => Want::Programmes {
            field: None,
            id: Some(*id),
        },
        State::Field { slug } => Want::Programmes {
            field: Some(slug.clone()),
            id: None,
        },
        State::NewProgramme { field } => Want::Programmes {
            field: Some(field.clone()),
            id: None,
        },
    };
    match (&incoming.event, &session.focus) {
        (Event::Press(Some(data::Press::Places(press))), _) => press.wants(),
        (
            Event::Text(_)
            | Event::Contact { .. }
            | Event::Document(_)
            | Event::Other(_)
            | Event::Edited,
            Focus::Places(state),
        ) => Some(of_state(state)),
        (_, _) => None,
    }
}

/// May this account change places and programmes?
#[must_use]
pub fn may(facts: &Facts) -> bool {
    let allowed = |staff| {
        role::may(staff, StaffAct::EditPlaces, None)
            && role::may(staff, StaffAct::EditProgrammes, None)
    };
    facts.staff.as_ref().is_some_and(allowed)
}

/// An event while a question is open that is no command and no button.
#[must_use]
pub fn step(mut session: Session, state: State, incoming: &Incoming, facts: &Facts) -> Outcome {
    if !may(facts) {
        session.focus = Focus::Idle;
        return menu::open(session, facts);
    }
    entered::heard(session, state, incoming, facts)
}

fn say(session: Session, line: Line) -> Outcome {
    Outcome::new(session).say(outcome::Line::Places(line))
}

fn write(mut outcome: Outcome, change: Change) -> Outcome {
    outcome.changes.push(change::Change::Places(change));
    outcome
}

fn not_yours(session: Session) -> Outcome {
    let mut outcome = Outcome::new(session);
    outcome.replies.push(Reply::Toast(Toast::NotYours));
    outcome
}

/// The centres that were looked up, and the codes of the classes that are not over.
fn centres(facts: &Facts) -> (&[Centre], &[String]) {
    match &facts.places {
        Some(Known::Centres { all, classes }) => (all, classes),
        Some(Known::Programmes { .. }) | None => (&[], &[]),
    }
}

/// The fields and programmes that were looked up.
fn programmes(facts: &Facts) -> (&[Field], &[Programme]) {
    match &facts.places {
        Some(Known::Programmes { fields, programmes }) => (fields, programmes),
        Some(Known::Centres { .. }) | None => (&[], &[]),
    }
}

fn centre(facts: &Facts, id: i64) -> Option<&Centre> {
    centres(facts).0.iter().find(|centre| centre.id == id)
}

fn programme(facts: &Facts, id: i64) -> Option<&Programme> {
    let (_, programmes) = programmes(facts);
    programmes.iter().find(|programme| programme.id == id)
}

fn field<'a>(facts: &'a Facts, slug: &str) -> Option<&'a Field> {
    programmes(facts).0.iter().find(|field| field.slug == slug)
}
