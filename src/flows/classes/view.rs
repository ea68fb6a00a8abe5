//! What the desk looks up: asked for by a press or a typed search, read by `store/facts/classes.rs` within the scope of whoever
//! asks.

use jiff::Timestamp;

use crate::domain::application::{ApplicationState, Source};
use crate::domain::class::{ClassCode, ClassState};
use crate::domain::education::Education;
use crate::domain::name::Name;
use crate::domain::seats::Skip;
use crate::flows::facts::class::Class;
use crate::flows::seats;

/// Classes on one page of a list.
pub const CLASSES_A_PAGE: u16 = 6;

/// People on one page.
pub const PEOPLE_A_PAGE: u16 = 8;

/// Which classes a list shows.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Filter {
    /// Seen by staff only.
    Drafts,
    /// Registration runs.
    Open,
    /// Registration is over, selection has not begun.
    Closed,
    /// Documents and tests are judged.
    Selecting,
    /// The results are out, training has not begun.
    Announced,
    /// Nobody knows yet when they begin.
    Postponed,
    /// Training goes on.
    Running,
    /// Finished or cancelled.
    Over,
    /// All.
    #[default]
    All,
}

impl Filter {
    /// In the order of the buttons.
    pub const ALL: [Filter; 9] = [
        Filter::Drafts,
        Filter::Open,
        Filter::Closed,
        Filter::Selecting,
        Filter::Announced,
        Filter::Postponed,
        Filter::Running,
        Filter::Over,
        Filter::All,
    ];

    /// In buttons.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Filter::Drafts => "draft",
            Filter::Open => "open",
            Filter::Closed => "closed",
            Filter::Selecting => "selecting",
            Filter::Announced => "announced",
            Filter::Postponed => "postponed",
            Filter::Running => "running",
            Filter::Over => "over",
            Filter::All => "all",
        }
    }

    /// Reads it back.
    #[must_use]
    pub fn from_slug(slug: &str) -> Option<Filter> {
        Filter::ALL.into_iter().find(|filter| filter.slug() == slug)
    }

    /// Which of the lists of single states a class of this state stands in.
    fn of(state: ClassState) -> Filter {
        match state {
            ClassState::Draft => Filter::Drafts,
            ClassState::Open => Filter::Open,
            ClassState::Closed => Filter::Closed,
            ClassState::Selecting => Filter::Selecting,
            ClassState::Announced => Filter::Announced,
            ClassState::Postponed => Filter::Postponed,
            ClassState::Running => Filter::Running,
            ClassState::Finished | ClassState::Cancelled => Filter::Over,
        }
    }

    /// The states of the classes it shows.
    #[must_use]
    pub fn states(self) -> Vec<ClassState> {
        ClassState::ALL
            .into_iter()
            .filter(|state| self == Filter::All || Filter::of(*state) == self)
            .collect()
    }
}

/// A page of a list.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Listed {
    /// Which classes.
    pub filter: Filter,
    /// Of one centre; without one all that may be seen.
    pub centre: Option<i64>,
    /// From 0 on.
    pub page: u16,
}

/// What has to be looked up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Want {
    /// A page of classes.
    List(Listed),
    /// A class, by row id.
    Class(i64),
    /// A class and the staff of its centre.
    Colleagues(i64),
    /// A page of those who applied.
    Applicants {
        /// The class.
        class: i64,
        /// From 0 on.
        page: u16,
    },
    /// One application, by row id.
    Applicant(i64),
    /// Those of a class whose name or number this is.
    Search {
        /// The class.
        class: i64,
        /// As typed.
        typed: String,
    },
}

/// What was looked up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Known {
    /// A page of classes.
    List(Numbered<Class>),
    /// A class.
    Class(Box<Seen>),
    /// A class and the staff of its centre.
    Colleagues(Box<Asked>),
    /// A page of those who applied.
    Applicants(Box<Found>),
    /// One of them.
    Applicant(Box<Applicant>),
    /// Those who were searched.
    Found(Box<Found>),
    /// Not theirs, or not there.
    Nothing,
}

/// A page of something with what it belongs to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Numbered<T> {
    /// The list it is a page of; its page is the one shown.
    pub listed: Listed,
    /// How many pages there are, at least 1.
    pub pages: u16,
    /// How many there are in all.
    pub total: u32,
    /// The rows of this page.
    pub rows: Vec<T>,
    /// The centres to choose from, for whoever sees several: row id and name.
    pub centres: Vec<(i64, String)>,
}

/// How many people applied to a class and what became of them, in the same numbers everywhere.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    /// Applications that stand: something is still to come.
    pub standing: u32,
    /// Those who gave it up themselves.
    pub withdrawn: u32,
    /// Those who passed the training.
    pub passed: u32,
    /// All others: refused, absent, forfeited, left or not passed.
    pub ended: u32,
}

impl Counts {
    /// Everybody who ever applied.
    #[must_use]
    pub fn all(self) -> u32 {
        self.standing + self.withdrawn + self.passed + self.ended
    }
}

/// A class as staff see it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seen {
    /// The class.
    pub class: Class,
    /// Who teaches it.
    pub instructors: Vec<Colleague>,
    /// Seats that are taken.
    pub seats: u32,
    /// Those who applied.
    pub counts: Counts,
    /// After the announcement: the queue, and from when on no seat moves.
    pub moving: Option<(seats::Counts, Timestamp)>,
    /// Before the announcement: how many come to the test, as they say.
    pub expected: Option<seats::Expected>,
}

/// A member of staff.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Colleague {
    /// Telegram id.
    pub id: i64,
    /// The name by which colleagues know them.
    pub name: Option<String>,
}

/// A class and the staff of its centre.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// The class.
    pub class: Class,
    /// Who may teach it.
    pub colleagues: Vec<Colleague>,
    /// Who does, by Telegram id.
    pub teaching: Vec<i64>,
}

/// Some of those who applied to a class.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// The class.
    pub class: Class,
    /// From 0 on.
    pub page: u16,
    /// How many pages there are, at least 1.
    pub pages: u16,
    /// How many there are in all; of a search those found.
    pub total: u32,
    /// All those of the class.
    pub counts: Counts,
    /// Those of this page.
    pub rows: Vec<Listing>,
    /// What was searched for, as typed.
    pub searched: Option<String>,
}

impl Found {
    /// People of the whole class, not those of a search; somebody is among them.
    #[must_use]
    pub fn is_all(&self) -> bool {
        self.searched.is_none() && !self.rows.is_empty()
    }
}

/// One of those who applied, in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listing {
    /// Row id of the application.
    pub application: i64,
    /// Name.
    pub name: Name,
    /// Where the application stands.
    pub state: ApplicationState,
    /// Why a free seat passed this reserve by.
    pub skipped: Option<Skip>,
}

/// One of those who applied, with what an officer needs. Nothing that only the person needs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Applicant {
    /// The class.
    pub class: Class,
    /// Row id of the application.
    pub application: i64,
    /// Row id of the person.
    pub person: i64,
    /// Name.
    pub name: Name,
    /// The NIK with most digits hidden; read for those who manage the class.
    pub nik: Option<String>,
    /// In full years on the first day of the class.
    pub age: i16,
    /// Highest education.
    pub education: Education,
    /// Code of the region they live in; nothing outside Lampung.
    pub region: Option<String>,
    /// To call them, as dialled in the country; read for those who manage the class.
    pub phone: Option<String>,
    /// Birth date or sex differ from what the NIK says.
    pub differs: bool,
    /// Where the application stands.
    pub state: ApplicationState,
    /// How they came to the class.
    pub source: Source,
    /// When they applied.
    pub applied_at: Timestamp,
    /// The class named as second choice.
    pub second: Option<ClassCode>,
    /// Why a free seat passed this reserve by.
    pub skipped: Option<Skip>,
}
