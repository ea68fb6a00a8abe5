//! What is said about finding a class and applying to it.

use jiff::Timestamp;

use crate::domain::class::{ClassCode, ClassState};
use crate::domain::eligibility::{Requirement, Verdict};
use crate::flows::facts::class::Class;
use crate::flows::training::stance::Stance;
use crate::flows::training::view::{Counted, Page, Seen, View};

/// What is said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Line {
    /// Open classes, with filters.
    List {
        /// The page.
        page: Box<Page>,
        /// The region the person lives in, for what is near.
        home: Option<String>,
    },
    /// After registering: what is open in the fields just named.
    InFields(Box<Page>),
    /// Which field?
    Fields {
        /// Those with open classes.
        choices: Vec<Counted<String>>,
        /// The other filters.
        view: View,
    },
    /// Which training centre?
    Centres {
        /// Those with open classes.
        choices: Vec<Counted<i64>>,
        /// The other filters.
        view: View,
    },
    /// Near which region?
    Regions {
        /// The other filters.
        view: View,
    },
    /// No class is open: the fields of training.
    NoneOpen {
        /// For a registered person, who agreed to hear of classes or not.
        agreed: Option<bool>,
    },
    /// No class of this field is open.
    NoneInField {
        /// Its slug.
        slug: String,
        /// Its name, when it was looked up.
        name: Option<String>,
        /// It is among the person's wishes; `None` for somebody not registered.
        wished: Option<bool>,
        /// Name of the centre looked at.
        centre: Option<String>,
        /// Open classes of other fields.
        others: u32,
    },
    /// No class is open at this centre.
    NoneAtCentre {
        /// Its name.
        name: String,
        /// For a registered person, who agreed to hear of classes or not.
        agreed: Option<bool>,
        /// Open classes at other centres.
        others: u32,
    },
    /// A class with everything that somebody must know who thinks of applying.
    Card(Box<Card>),
    /// The same, found in place of a class that does not fit; with what was wished for, when it is of another field.
    Nearest(Box<Card>, Option<OtherField>),
    /// Nothing that is open fits.
    NothingFits {
        /// The field of the class that was wished for, by slug.
        field: String,
        /// Somebody registered, who may be told of the next one.
        registered: bool,
    },
    /// No class has this code or number.
    NoSuchClass,
    /// The class takes no applications.
    NotOpen {
        /// Which.
        class: Box<Class>,
        /// Why not.
        why: NotOpen,
    },
    /// An application stands: just now, or since before.
    Applied(Box<Applied>),
    /// An application to this class was decided upon; it is not made twice.
    Decided {
        /// Row id of the application.
        id: i64,
        /// Which class.
        class: Box<Class>,
    },
    /// A requirement is not met.
    NotEligible {
        /// Which class.
        class: Box<Class>,
        /// How the person stands to each requirement.
        checked: Vec<(Requirement, Verdict)>,
        /// How they came to it.
        seen: Seen,
    },
    /// A confirmed seat falls into the same days.
    SeatInTheWay {
        /// Which class was wished for.
        class: Box<Class>,
        /// Row id of the application with the seat.
        seat: i64,
        /// Code of the class of the seat.
        code: ClassCode,
        /// The seat may be given up for it.
        may_swap: bool,
    },
    /// The consent to the service was withdrawn.
    Paused,
}

/// What was found is of another field than what was wished for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OtherField {
    /// The name of the field wished for.
    pub wished: String,
    /// What was found is of a field of interest of this person.
    pub interest: bool,
}

/// A class as one person sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Card {
    /// The class.
    pub class: Class,
    /// How they came to it.
    pub seen: Seen,
    /// How they stand to each requirement; `None` for somebody not registered.
    pub checked: Option<Vec<(Requirement, Verdict)>>,
    /// What a tap on `[Daftar]` would come to.
    pub stance: Stance,
    /// Code of a class with their application whose days this one falls into.
    pub overlaps: Option<ClassCode>,
    /// Registration begins only then.
    pub opens_at: Option<Timestamp>,
}

/// An application that stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Applied {
    /// Row id; the number is made from it.
    pub id: i64,
    /// To which class.
    pub class: Class,
    /// It was made just now.
    pub fresh: bool,
    /// Nothing has happened to it yet, and registration runs.
    pub waits: bool,
    /// Code of another class with an application whose days this one falls into.
    pub overlaps: Option<ClassCode>,
}

/// Why a class takes no applications.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotOpen {
    /// Registration was until then.
    Closed(Timestamp),
    /// It waits for new dates.
    Postponed,
    /// It does not take place.
    Cancelled,
    /// It is going on or over.
    Begun,
}

impl NotOpen {
    /// Why this class takes no applications; `None` while it does or will.
    #[must_use]
    pub fn of(class: &Class, now: Timestamp) -> Option<NotOpen> {
        match class.state {
            ClassState::Open if now <= class.registration_until => None,
            ClassState::Draft
            | ClassState::Open
            | ClassState::Closed
            | ClassState::Selecting
            | ClassState::Announced => Some(NotOpen::Closed(class.registration_until.min(now))),
            ClassState::Postponed => Some(NotOpen::Postponed),
            ClassState::Cancelled => Some(NotOpen::Cancelled),
            ClassState::Running | ClassState::Finished => Some(NotOpen::Begun),
        }
    }
}
