//! A person's applications as conversations may see them: with as much of each class as decisions need.

use jiff::Timestamp;
use jiff::civil::Date;

use crate::domain::application::{self, ApplicationState};
use crate::domain::class::{ClassCode, ClassState};
use crate::domain::completion::Competence;
use crate::domain::eligibility::{Applicant, Training};
use crate::domain::seats::Skip;
use crate::domain::selection::RefusalReason;
use crate::domain::training_days;
use crate::flows::facts::Person;
use crate::flows::facts::class::Class;
use crate::flows::registration::draft::Home;

/// One application of the person who speaks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Held {
    /// Row id; the number is made from it.
    pub id: i64,
    /// Row id of the class.
    pub class: i64,
    /// The code of the class.
    pub code: ClassCode,
    /// Row id of the class named as second choice.
    pub second: Option<i64>,
    /// Where it stands.
    pub state: ApplicationState,
    /// Where the class stands.
    pub class_state: ClassState,
    /// The field of the class, by slug.
    pub field: String,
    /// First day of the class.
    pub starts_on: Date,
    /// Last day of the class.
    pub ends_on: Date,
    /// When the person applied.
    pub applied_at: Timestamp,
    /// What is known of its state beyond its name.
    pub detail: Detail,
}

/// What is known of the state of an application beyond its name.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Detail {
    /// Names of the documents that are missing.
    pub missing: Vec<String>,
    /// Since when it has this state.
    pub since: Option<Timestamp>,
    /// Place among those who wait in the queue at this moment, counted from 1.
    pub position: Option<u32>,
    /// Until when the seat is held.
    pub seat_until: Option<Timestamp>,
    /// Why it was refused.
    pub because: Option<RefusalReason>,
    /// What came of the competence test, once the class is finished.
    pub competence: Option<Competence>,
    /// The number of the certificate, once the class is finished.
    pub certificate: Option<String>,
    /// Why a free seat passed this reserve by, as long as that still stands in the way.
    pub passed_by: Option<Skip>,
}

impl Held {
    /// Something is still to come for the person in this class.
    #[must_use]
    pub fn stands(&self) -> bool {
        application::is_open(self.state) && !self.class_state.is_over()
    }

    /// Do its days and those of a class have one in common?
    #[must_use]
    pub fn overlaps(&self, class: &Class) -> bool {
        let days = (class.starts_on, class.ends_on);
        training_days::overlaps((self.starts_on, self.ends_on), days)
    }

    /// The training as eligibility looks at it, when the person was in it to the end.
    #[must_use]
    pub fn training(&self) -> Option<Training> {
        let finished = application::public(self.state) == application::PublicStage::Finished;
        finished.then(|| Training {
            field_slug: self.field.clone(),
            finished: self.ends_on,
        })
    }
}

/// What the rules of a class look at, of a person with these applications.
#[must_use]
pub fn applicant(person: &Person, held: &[Held]) -> Applicant {
    Applicant {
        birth: Some(person.birth),
        education: Some(person.education),
        region: home_region(person).map(str::to_owned),
        trained: held.iter().filter_map(Held::training).collect(),
    }
}

/// The region a person lives in; nothing outside Lampung.
#[must_use]
pub fn home_region(person: &Person) -> Option<&str> {
    match &person.home {
        Home::Lampung { region, .. } => Some(region),
        Home::Elsewhere => None,
    }
}

/// The confirmed seat whose days a class would fall into: nobody has two of these.
#[must_use]
pub fn seat_in_the_way<'a>(held: &'a [Held], class: &Class) -> Option<&'a Held> {
    held.iter().find(|one| {
        one.class != class.id
            && one.stands()
            && application::is_confirmed(one.state)
            && one.overlaps(class)
    })
}

/// The other application that stands and whose days a class would fall into.
#[must_use]
pub fn overlapping<'a>(held: &'a [Held], class: &Class) -> Option<&'a Held> {
    held.iter()
        .find(|one| one.class != class.id && one.stands() && one.overlaps(class))
}
