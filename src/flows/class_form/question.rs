//! The questions of the form, the numbers that their buttons carry, and what may be changed on the card.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::domain::class::{ClassState, Quota};

/// A question, with what belongs to it alone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Question {
    /// Which training centre.
    Centre,
    /// Which programme: fields to choose from, or words to search by.
    Programme,
    /// Which programme of the field of this programme.
    FieldProgrammes {
        /// Row id of one programme of the field.
        of: i64,
        /// Page shown, from 0.
        page: u8,
    },
    /// Several programmes fit what was typed.
    ProgrammeChoice {
        /// Row ids.
        ids: Vec<i64>,
        /// Page shown, from 0.
        page: u8,
    },
    /// Code.
    Code,
    /// Seats.
    Quota,
    /// So many seats, really?
    QuotaUnusual {
        /// As typed.
        quota: Quota,
    },
    /// Reserves beside the seats.
    Reserves,
    /// Lesson hours or days.
    Length,
    /// Lesson hours a day.
    HoursPerDay {
        /// Lesson hours in all.
        total: u16,
    },
    /// Days of the week.
    Weekdays,
    /// Daily hours.
    Hours,
    /// First day.
    Start,
    /// The wished first day has no lessons: begin on the next that has?
    StartShift {
        /// As typed.
        wanted: Date,
        /// The next day with lessons.
        next: Date,
    },
    /// Registration begins.
    From,
    /// Registration ends.
    Until,
    /// Day and time of the test.
    Test,
    /// Place of the test.
    TestPlace,
    /// Least and greatest age.
    Ages,
    /// Least education.
    Education,
    /// From which regions.
    Regions,
    /// Whether people who were trained may come again.
    Trained,
    /// What to bring.
    Documents,
    /// Deadline for confirming the seat.
    Confirm,
    /// Least number to run.
    LeastToRun,
    /// Who pays.
    Funds,
    /// What is paid or not.
    Paid,
    /// Room.
    Room,
    /// The card with everything.
    Summary,
    /// What applicants will be told, before it is saved.
    Preview,
    /// What is to be changed on the card?
    Changes,
}

impl Question {
    /// The number that its buttons carry. Numbers never change their meaning.
    #[must_use]
    pub fn number(&self) -> u8 {
        match self {
            Question::Centre => 1,
            Question::Programme => 2,
            Question::FieldProgrammes { .. } => 3,
            Question::ProgrammeChoice { .. } => 4,
            Question::Code => 5,
            Question::Quota => 6,
            Question::QuotaUnusual { .. } => 7,
            Question::Reserves => 8,
            Question::Length => 9,
            Question::HoursPerDay { .. } => 10,
            Question::Weekdays => 11,
            Question::Hours => 12,
            Question::Start => 13,
            Question::StartShift { .. } => 14,
            Question::From => 15,
            Question::Until => 16,
            Question::Test => 17,
            Question::TestPlace => 18,
            Question::Ages => 19,
            Question::Education => 20,
            Question::Regions => 21,
            Question::Trained => 22,
            Question::Documents => 23,
            Question::Confirm => 24,
            Question::LeastToRun => 25,
            Question::Funds => 26,
            Question::Paid => 27,
            Question::Room => 28,
            Question::Summary => 29,
            Question::Preview => 30,
            Question::Changes => 31,
        }
    }

    /// Does a button of `number` belong here? A second question about the same answer takes the buttons of the first.
    #[must_use]
    pub fn takes(&self, number: u8) -> bool {
        let family = |question: &Question| question.first().number();
        match number {
            3 | 4 => family(self) == 2,
            _ => self.number() == number || family(self) == number,
        }
    }

    /// The question that this one asks more about; itself where it stands alone.
    #[must_use]
    pub fn first(&self) -> Question {
        match self {
            Question::FieldProgrammes { .. } | Question::ProgrammeChoice { .. } => {
                Question::Programme
            }
            Question::QuotaUnusual { .. } => Question::Quota,
            Question::HoursPerDay { .. } => Question::Length,
            Question::StartShift { .. } => Question::Start,
            Question::TestPlace => Question::Test,
            Question::Preview | Question::Changes => Question::Summary,
            alone @ (Question::Centre
            | Question::Programme
            | Question::Code
            | Question::Quota
            | Question::Reserves
            | Question::Length
            | Question::Weekdays
            | Question::Hours
            | Question::Start
            | Question::From
            | Question::Until
            | Question::Test
            | Question::Ages
            | Question::Education
            | Question::Regions
            | Question::Trained
            | Question::Documents
            | Question::Confirm
            | Question::LeastToRun
            | Question::Funds
            | Question::Paid
            | Question::Room
            | Question::Summary) => alone.clone(),
        }
    }
}

/// What can be changed on the card.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Edit {
    /// Training centre.
    Centre,
    /// Programme.
    Programme,
    /// Code.
    Code,
    /// First day.
    Start,
    /// Lesson hours or days.
    Length,
    /// Days of the week.
    Weekdays,
    /// Daily hours.
    Hours,
    /// Room.
    Room,
    /// Begin of the registration.
    From,
    /// End of the registration.
    Until,
    /// Test: day, time and place.
    Test,
    /// Deadline for confirming the seat.
    Confirm,
    /// Seats.
    Quota,
    /// Reserves.
    Reserves,
    /// Least number to run.
    LeastToRun,
    /// Ages.
    Ages,
    /// Least education.
    Education,
    /// Regions.
    Regions,
    /// Whether people who were trained may come again.
    Trained,
    /// What to bring.
    Documents,
    /// Who pays.
    Funds,
    /// What is paid or not.
    Paid,
}

impl Edit {
    /// In the order of the card.
    pub const ALL: [Edit; 22] = [
        Edit::Centre,
        Edit::Programme,
        Edit::Code,
        Edit::Start,
        Edit::Length,
        Edit::Weekdays,
        Edit::Hours,
        Edit::Room,
        Edit::From,
        Edit::Until,
        Edit::Test,
        Edit::Confirm,
        Edit::Quota,
        Edit::Reserves,
        Edit::LeastToRun,
        Edit::Ages,
        Edit::Education,
        Edit::Regions,
        Edit::Trained,
        Edit::Documents,
        Edit::Funds,
        Edit::Paid,
    ];

    /// As it stands in button data.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Edit::Centre => "centre",
            Edit::Programme => "programme",
            Edit::Code => "code",
            Edit::Start => "start",
            Edit::Length => "length",
            Edit::Weekdays => "weekdays",
            Edit::Hours => "hours",
            Edit::Room => "room",
            Edit::From => "from",
            Edit::Until => "until",
            Edit::Test => "test",
            Edit::Confirm => "confirm",
            Edit::Quota => "quota",
            Edit::Reserves => "reserves",
            Edit::LeastToRun => "least",
            Edit::Ages => "ages",
            Edit::Education => "education",
            Edit::Regions => "regions",
            Edit::Trained => "trained",
            Edit::Documents => "documents",
            Edit::Funds => "funds",
            Edit::Paid => "paid",
        }
    }

    /// Reads it back.
    #[must_use]
    pub fn from_slug(slug: &str) -> Option<Edit> {
        Edit::ALL.into_iter().find(|edit| edit.slug() == slug)
    }

    /// The question that is asked for it.
    #[must_use]
    pub fn question(self) -> Question {
        match self {
            Edit::Centre => Question::Centre,
            Edit::Programme => Question::Programme,
            Edit::Code => Question::Code,
            Edit::Start => Question::Start,
            Edit::Length => Question::Length,
            Edit::Weekdays => Question::Weekdays,
            Edit::Hours => Question::Hours,
            Edit::Room => Question::Room,
            Edit::From => Question::From,
            Edit::Until => Question::Until,
            Edit::Test => Question::Test,
            Edit::Confirm => Question::Confirm,
            Edit::Quota => Question::Quota,
            Edit::Reserves => Question::Reserves,
            Edit::LeastToRun => Question::LeastToRun,
            Edit::Ages => Question::Ages,
            Edit::Education => Question::Education,
            Edit::Regions => Question::Regions,
            Edit::Trained => Question::Trained,
            Edit::Documents => Question::Documents,
            Edit::Funds => Question::Funds,
            Edit::Paid => Question::Paid,
        }
    }

    /// May it still be changed in a class of this state? What people applied to keeps its programme and its code; what is
    /// past cannot be changed, and registration that is over is extended at the desk.
    #[must_use]
    pub fn is_open(self, state: ClassState) -> bool {
        match state {
            ClassState::Draft => true,
            ClassState::Open => !matches!(self, Edit::Programme | Edit::Code),
            ClassState::Closed => !matches!(
                self,
                Edit::Programme | Edit::Code | Edit::From | Edit::Until
            ),
            // Its new dates come with opening it again, at the desk.
            ClassState::Postponed => !matches!(
                self,
                Edit::Programme | Edit::Code | Edit::From | Edit::Until | Edit::Start
            ),
            ClassState::Selecting => !matches!(
                self,
                Edit::Programme
                    | Edit::Code
                    | Edit::From
                    | Edit::Until
                    | Edit::Ages
                    | Edit::Education
                    | Edit::Regions
                    | Edit::Trained
            ),
            ClassState::Announced => matches!(
                self,
                Edit::Start
                    | Edit::Length
                    | Edit::Weekdays
                    | Edit::Hours
                    | Edit::Room
                    | Edit::Confirm
                    | Edit::Quota
                    | Edit::Reserves
                    | Edit::LeastToRun
                    | Edit::Documents
                    | Edit::Funds
                    | Edit::Paid
            ),
            ClassState::Running => {
                matches!(self, Edit::Hours | Edit::Room | Edit::Funds | Edit::Paid)
            }
            ClassState::Finished | ClassState::Cancelled => false,
        }
    }
}
