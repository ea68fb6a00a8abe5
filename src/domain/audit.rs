//! The record of what staff did: who, when, what, on whom, before → after (`DESIGN.md` 5). Rows are added, never changed;
//! only when somebody has their data deleted are the details about them emptied. So what is personal (a name, a reason) is
//! noted only in rows that name the person; a search is recorded without its words.

/// What a part of the details is about.
mod field;

pub use field::Field;

/// What staff did. A slug never changes its meaning.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Action {
    /// A link was made that makes somebody staff.
    InvitationMade,
    /// That link was taken back.
    InvitationRevoked,
    /// Somebody became staff through a link.
    StaffJoined,
    /// Somebody who was staff got another role or centre through a link.
    StaffChanged,
    /// Somebody is staff no longer.
    StaffRemoved,
    /// A request to the office was dealt with.
    RequestClosed,
    /// A question was answered.
    QuestionAnswered,
    CentreAdded,
    CentreChanged,
    /// No new classes there.
    CentreRetired,
    /// New classes there again.
    CentreRestored,
    ProgrammeAdded,
    ProgrammeChanged,
    ProgrammeRetired,
    ProgrammeRestored,
    FieldAdded,
    FieldChanged,
    FieldRetired,
    FieldRestored,
    HolidayAdded,
    HolidayRemoved,
    /// A class was entered, as a draft.
    ClassMade,
    ClassChanged,
    /// Registration of a draft was opened.
    ClassPublished,
    /// Registration got a later end.
    ClassExtended,
    ClassClosed,
    SelectionBegun,
    ResultsAnnounced,
    ClassStarted,
    ClassFinished,
    ClassPostponed,
    /// A postponed class got new dates.
    ClassResumed,
    ClassCancelled,
    /// It runs although few applied.
    ClassRunsAnyway,
    /// A draft was thrown away.
    ClassDeleted,
    InstructorAdded,
    InstructorRemoved,
    PosterMade,
    /// The list of those who applied was opened.
    ApplicantsSeen,
    /// People were searched by name or number.
    PeopleSearched,
    /// One person was looked at.
    PersonSeen,
    /// An application was entered for somebody.
    ApplicationEntered,
    /// An application got another state.
    ApplicationMoved,
    ApplicationWithdrawn,
    /// The record itself was read.
    RecordRead,
    /// The applicants of a class were taken out as a sheet.
    SheetTaken,
    /// A sheet of applicants was applied.
    SheetApplied,
    /// People, classes or placements were written into a file at the terminal.
    Exported,
    /// Documents of an application are complete, or some are missing.
    DocumentsChecked,
    /// Points of a test or an interview.
    ScoreGiven,
    /// Was at the test, or was not.
    PresenceNoted,
    /// Somebody was put elsewhere than the ranking says.
    ProposalMoved,
    /// The answers of a class are to go out soon.
    AnnouncementOrdered,
    /// That was taken back.
    AnnouncementUndone,
    /// No reserve moves up in a class any more.
    SeatsFixed,
    /// A meeting of a class was entered.
    /// What came of a participant at the end of a class.
    ResultNoted,
    MeetingAdded,
    /// A meeting has another day, other hours, another room and the like.
    MeetingChanged,
    /// A meeting does not take place.
    MeetingCancelled,
    /// It takes place after all.
    MeetingRestored,
    /// A meeting and all that follow were moved.
    MeetingsShifted,
    /// Somebody's work was noted for them.
    WorkNoted,
    /// Somebody's work was looked into.
    WorkChecked,
    /// Somebody was called about their work.
    GraduateCalled,
    /// Figures were taken out.
    ReportTaken,
    /// Somebody stands on a list of a meeting as.
    AttendanceNoted,
    /// The list of a meeting is complete.
    AttendanceClosed,
}

impl Action {
    pub const ALL: [Self; 67] = [
        Self::InvitationMade,
        Self::InvitationRevoked,
        Self::StaffJoined,
        Self::StaffChanged,
        Self::StaffRemoved,
        Self::RequestClosed,
        Self::QuestionAnswered,
        Self::CentreAdded,
        Self::CentreChanged,
        Self::CentreRetired,
        Self::CentreRestored,
        Self::ProgrammeAdded,
        Self::ProgrammeChanged,
        Self::ProgrammeRetired,
        Self::ProgrammeRestored,
        Self::FieldAdded,
        Self::FieldChanged,
        Self::FieldRetired,
        Self::FieldRestored,
        Self::HolidayAdded,
        Self::HolidayRemoved,
        Self::ClassMade,
        Self::ClassChanged,
        Self::ClassPublished,
        Self::ClassExtended,
        Self::ClassClosed,
        Self::SelectionBegun,
        Self::ResultsAnnounced,
        Self::ClassStarted,
        Self::ClassFinished,
        Self::ClassPostponed,
        Self::ClassResumed,
        Self::ClassCancelled,
        Self::ClassRunsAnyway,
        Self::ClassDeleted,
        Self::InstructorAdded,
        Self::InstructorRemoved,
        Self::PosterMade,
        Self::ApplicantsSeen,
        Self::PeopleSearched,
        Self::PersonSeen,
        Self::ApplicationEntered,
        Self::ApplicationMoved,
        Self::ApplicationWithdrawn,
        Self::RecordRead,
        Self::SheetTaken,
        Self::SheetApplied,
        Self::Exported,
        Self::DocumentsChecked,
        Self::ScoreGiven,
        Self::PresenceNoted,
        Self::ProposalMoved,
        Self::AnnouncementOrdered,
        Self::AnnouncementUndone,
        Self::SeatsFixed,
        Self::ResultNoted,
        Self::MeetingAdded,
        Self::MeetingChanged,
        Self::MeetingCancelled,
        Self::MeetingRestored,
        Self::MeetingsShifted,
        Self::WorkNoted,
        Self::WorkChecked,
        Self::GraduateCalled,
        Self::ReportTaken,
        Self::AttendanceNoted,
        Self::AttendanceClosed,
    ];

    /// As stored; it never changes.
    pub fn slug(self) -> &'static str {
        match self {
            Self::InvitationMade => "invitation_made",
            Self::InvitationRevoked => "invitation_revoked",
            Self::StaffJoined => "staff_joined",
            Self::StaffChanged => "staff_changed",
            Self::StaffRemoved => "staff_removed",
            Self::RequestClosed => "request_closed",
            Self::QuestionAnswered => "question_answered",
            Self::CentreAdded => "centre_added",
            Self::CentreChanged => "centre_changed",
            Self::CentreRetired => "centre_retired",
            Self::CentreRestored => "centre_restored",
            Self::ProgrammeAdded => "programme_added",
            Self::ProgrammeChanged => "programme_changed",
            Self::ProgrammeRetired => "programme_retired",
            Self::ProgrammeRestored => "programme_restored",
            Self::FieldAdded => "field_added",
            Self::FieldChanged => "field_changed",
            Self::FieldRetired => "field_retired",
            Self::FieldRestored => "field_restored",
            Self::HolidayAdded => "holiday_added",
            Self::HolidayRemoved => "holiday_removed",
            Self::ClassMade => "class_made",
            Self::ClassChanged => "class_changed",
            Self::ClassPublished => "class_published",
            Self::ClassExtended => "class_extended",
            Self::ClassClosed => "class_closed",
            Self::SelectionBegun => "selection_begun",
            Self::ResultsAnnounced => "results_announced",
            Self::ClassStarted => "class_started",
            Self::ClassFinished => "class_finished",
            Self::ClassPostponed => "class_postponed",
            Self::ClassResumed => "class_resumed",
            Self::ClassCancelled => "class_cancelled",
            Self::ClassRunsAnyway => "class_runs_anyway",
            Self::ClassDeleted => "class_deleted",
            Self::InstructorAdded => "instructor_added",
            Self::InstructorRemoved => "instructor_removed",
            Self::PosterMade => "poster_made",
            Self::ApplicantsSeen => "applicants_seen",
            Self::PeopleSearched => "people_searched",
            Self::PersonSeen => "person_seen",
            Self::ApplicationEntered => "application_entered",
            Self::ApplicationMoved => "application_moved",
            Self::ApplicationWithdrawn => "application_withdrawn",
            Self::RecordRead => "record_read",
            Self::SheetTaken => "sheet_taken",
            Self::SheetApplied => "sheet_applied",
            Self::Exported => "exported",
            Self::DocumentsChecked => "documents_checked",
            Self::ScoreGiven => "score_given",
            Self::PresenceNoted => "presence_noted",
            Self::ProposalMoved => "proposal_moved",
            Self::AnnouncementOrdered => "announcement_ordered",
            Self::AnnouncementUndone => "announcement_undone",
            Self::SeatsFixed => "seats_fixed",
            Self::ResultNoted => "result_noted",
            Self::MeetingAdded => "meeting_added",
            Self::MeetingChanged => "meeting_changed",
            Self::MeetingCancelled => "meeting_cancelled",
            Self::MeetingRestored => "meeting_restored",
            Self::MeetingsShifted => "meetings_shifted",
            Self::WorkNoted => "work_noted",
            Self::WorkChecked => "work_checked",
            Self::GraduateCalled => "graduate_called",
            Self::ReportTaken => "report_taken",
            Self::AttendanceNoted => "attendance_noted",
            Self::AttendanceClosed => "attendance_closed",
        }
    }

    /// Reads what was stored.
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|action| action.slug() == slug)
    }
}

/// One side of before → after as it is stored: `[["quota","16"],["starts","2027-02-01"]]`, in the order in which it is read.
pub fn noted(parts: &[(Field, &str)]) -> String {
    let parts: Vec<(&str, &str)> = parts
        .iter()
        .map(|(field, value)| (field.slug(), *value))
        .collect();
    serde_json::to_string(&parts).unwrap_or_default()
}

/// Reads it back; what a later program noted is left out.
pub fn read(noted: &str) -> Vec<(Field, String)> {
    let parts: Vec<(String, String)> = serde_json::from_str(noted).unwrap_or_default();
    parts
        .into_iter()
        .filter_map(|(slug, value)| Some((Field::from_slug(&slug)?, value)))
        .collect()
}

#[cfg(test)]
#[path = "audit_tests.rs"]
mod tests;
