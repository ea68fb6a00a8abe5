//! What a part of the details of an act on record is about.

/// What one part of the details is about. Values are as stored: slugs, `2027-02-01`, moments in UTC (`2027-01-20T08:00:00Z`),
/// plain numbers, or words of staff.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Field {
    /// A role by its slug.
    Role,
    /// The name of a centre.
    Centre,
    /// A name, of a colleague, a centre, a programme, a field.
    Name,
    /// The number of a request, a question, an application.
    Number,
    /// The code of a class.
    Code,
    /// A state of a class by its slug.
    ClassState,
    /// A state of an application by its slug.
    ApplicationState,
    Programme,
    Quota,
    Reserves,
    LessonHours,
    HoursPerDay,
    Weekdays,
    /// The first day.
    Starts,
    /// The last day.
    Ends,
    /// Daily begin and end.
    Hours,
    Room,
    /// Registration begins.
    Opens,
    /// Registration ends.
    Closes,
    TestAt,
    TestPlace,
    Ages,
    Education,
    Regions,
    TrainedRule,
    Documents,
    ConfirmUntil,
    LeastToRun,
    Funds,
    Paid,
    Address,
    Phone,
    Days,
    Date,
    Reason,
    /// How many, of whatever was changed or seen.
    Count,
    /// Points, `78.25`.
    TestScore,
    InterviewScore,
    /// Of the competence test.
    Competence,
    /// Its number.
    Certificate,
    /// `yes` or `no`: was at the test.
    Came,
    /// Why somebody is not accepted, by its slug.
    Refusal,
    /// What people meet for, by its slug.
    Meeting,
    /// When a meeting begins.
    MeetsAt,
    /// When it ends.
    MeetsUntil,
    /// What a meeting is about.
    Topic,
    /// What to bring to it.
    Bring,
    /// `yes` or `no`: only those who are named are expected.
    NamedOnly,
    /// How somebody stands on a list: `absent`, `late 15`.
    Attendance,
}

impl Field {
    pub const ALL: [Self; 49] = [
        Self::Role,
        Self::Centre,
        Self::Name,
        Self::Number,
        Self::Code,
        Self::ClassState,
        Self::ApplicationState,
        Self::Programme,
        Self::Quota,
        Self::Reserves,
        Self::LessonHours,
        Self::HoursPerDay,
        Self::Weekdays,
        Self::Starts,
        Self::Ends,
        Self::Hours,
        Self::Room,
        Self::Opens,
        Self::Closes,
        Self::TestAt,
        Self::TestPlace,
        Self::Ages,
        Self::Education,
        Self::Regions,
        Self::TrainedRule,
        Self::Documents,
        Self::ConfirmUntil,
        Self::LeastToRun,
        Self::Funds,
        Self::Paid,
        Self::Address,
        Self::Phone,
        Self::Days,
        Self::Date,
        Self::Reason,
        Self::Count,
        Self::TestScore,
        Self::InterviewScore,
        Self::Competence,
        Self::Certificate,
        Self::Came,
        Self::Refusal,
        Self::Meeting,
        Self::MeetsAt,
        Self::MeetsUntil,
        Self::Topic,
        Self::Bring,
        Self::NamedOnly,
        Self::Attendance,
    ];

    /// As stored; it never changes.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Role => "role",
            Self::Centre => "centre",
            Self::Name => "name",
            Self::Number => "number",
            Self::Code => "code",
            Self::ClassState => "class_state",
            Self::ApplicationState => "application_state",
            Self::Programme => "programme",
            Self::Quota => "quota",
            Self::Reserves => "reserves",
            Self::LessonHours => "lesson_hours",
            Self::HoursPerDay => "hours_per_day",
            Self::Weekdays => "weekdays",
            Self::Starts => "starts",
            Self::Ends => "ends",
            Self::Hours => "hours",
            Self::Room => "room",
            Self::Opens => "opens",
            Self::Closes => "closes",
            Self::TestAt => "test_at",
            Self::TestPlace => "test_place",
            Self::Ages => "ages",
            Self::Education => "education",
            Self::Regions => "regions",
            Self::TrainedRule => "trained_rule",
            Self::Documents => "documents",
            Self::ConfirmUntil => "confirm_until",
            Self::LeastToRun => "least_to_run",
            Self::Funds => "funds",
            Self::Paid => "paid",
            Self::Address => "address",
            Self::Phone => "phone",
            Self::Days => "days",
            Self::Date => "date",
            Self::Reason => "reason",
            Self::Count => "count",
            Self::TestScore => "test_score",
            Self::InterviewScore => "interview_score",
            Self::Competence => "competence",
            Self::Certificate => "certificate",
            Self::Came => "came",
            Self::Refusal => "refusal",
            Self::Meeting => "meeting",
            Self::MeetsAt => "meets_at",
            Self::MeetsUntil => "meets_until",
            Self::Topic => "topic",
            Self::Bring => "bring",
            Self::NamedOnly => "named_only",
            Self::Attendance => "attendance",
        }
    }

    /// Reads what was stored.
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|field| field.slug() == slug)
    }
}
