//! Who of the office may do what (`DESIGN.md` 5): head and admins everything everywhere, officers what concerns their own
//! centre, instructors read their own classes.
//!
//! A `Staff` is what a row says at the moment of the act; the centre compared with is that of the row acted on. Neither
//! ever comes from a button.

use serde::{Deserialize, Serialize};

/// What somebody may do as staff.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Everything, reads logs.
    Head,
    /// Everything.
    Admin,
    /// One training centre.
    Officer,
    /// Own classes.
    Instructor,
}

impl Role {
    /// In the order of the buttons.
    pub const ALL: [Self; 4] = [Self::Officer, Self::Instructor, Self::Admin, Self::Head];

    /// The name in the database and in buttons; it never changes.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Head => "head",
            Self::Admin => "admin",
            Self::Officer => "officer",
            Self::Instructor => "instructor",
        }
    }

    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.slug() == slug)
    }

    /// Works for one centre, which an invitation therefore names; the others work for all.
    pub fn has_centre(self) -> bool {
        match self {
            Self::Officer | Self::Instructor => true,
            Self::Head | Self::Admin => false,
        }
    }
}

/// One person of the office, as the row says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Staff {
    /// Numeric id of Telegram.
    pub telegram_id: i64,
    pub role: Role,
    /// Row id of the centre; empty for those who work for all.
    pub centre: Option<i64>,
}

/// What staff do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StaffAct {
    /// Requests to the office as a whole (a lost number, help for minors): its officers share them.
    SeeRequests,
    /// Make, change, publish, postpone, cancel classes of a centre.
    ManageClasses,
    /// Read who applied to classes of a centre, and search people by name.
    SeeApplicants,
    /// Answer questions that were put to a centre, or to the office when no centre is named.
    AnswerQuestions,
    Invite(Role),
    RemoveStaff(Role),
    ReadAudit,
    /// Add, change and retire centres and their workshops.
    EditPlaces,
    /// Add, change and retire fields and programmes.
    EditProgrammes,
    /// Move holidays.
    EditHolidays,
}

/// May this person do this on a row of this centre? `centre` is empty where the row belongs to none.
pub fn may(staff: &Staff, act: StaffAct, centre: Option<i64>) -> bool {
    match staff.role {
        Role::Head | Role::Admin => true,
        Role::Officer => match act {
            StaffAct::SeeRequests => true,
            StaffAct::ManageClasses | StaffAct::SeeApplicants | StaffAct::AnswerQuestions => {
                staff.centre.is_some() && staff.centre == centre
            }
            StaffAct::Invite(_)
            | StaffAct::RemoveStaff(_)
            | StaffAct::ReadAudit
            | StaffAct::EditPlaces
            | StaffAct::EditProgrammes
            | StaffAct::EditHolidays => false,
        },
        Role::Instructor => false,
    }
}

/// May this person read one class with the people in it? `instructors` are the numeric ids of those who teach it.
pub fn may_read_class(staff: &Staff, centre: i64, instructors: &[i64]) -> bool {
    match staff.role {
        Role::Head | Role::Admin | Role::Officer => {
            may(staff, StaffAct::SeeApplicants, Some(centre))
        }
        Role::Instructor => instructors.contains(&staff.telegram_id),
    }
}

/// Whose rows a list may show.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    All,
    /// Those of one centre, by row id.
    Centre(i64),
    /// Those of the classes taught, by the numeric id of the one who teaches.
    Taught(i64),
    Nothing,
}

/// Whose rows a list may show to this person.
pub fn scope(staff: &Staff) -> Scope {
    match staff.role {
        Role::Head | Role::Admin => Scope::All,
        Role::Officer => staff.centre.map_or(Scope::Nothing, Scope::Centre),
        Role::Instructor => Scope::Taught(staff.telegram_id),
    }
}

#[cfg(test)]
#[path = "role_tests.rs"]
mod tests;
