//! What the form says: questions with all that is needed to show them, problems, and endings.

use jiff::Timestamp;
use jiff::civil::Date;

use crate::catalog::Holiday;
use crate::domain::class::typed::{AgesError, LengthError};
use crate::domain::class::{ClassCode, ClassCodeError, ClassState, QuotaError};
use crate::domain::coming::{ComingError, HoursError};
use crate::domain::wib;
use crate::flows::class_form::Known;
use crate::flows::class_form::changes::Difference;
use crate::flows::class_form::course::{ends_to_choose, example, starts_to_choose, working_days};
use crate::flows::class_form::desk::Desk;
use crate::flows::class_form::draft::Of;
use crate::flows::class_form::plan::Plan;
use crate::flows::class_form::question::{Edit, Question};
use crate::flows::event::Attachment;
use crate::flows::facts::class::{Centre, Programme};

/// A line of the form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Line {
    /// A question.
    Ask(Box<Ask>),
    /// What was wrong or unclear, with the buttons of the question below.
    Problem {
        /// What.
        problem: Problem,
        /// The open question.
        ask: Box<Ask>,
    },
    /// Something unfinished is here: go on with it, or throw it away and begin what was asked for?
    ReturnQuestion {
        /// The programme of what is unfinished.
        programme: Option<String>,
        /// Its code.
        code: Option<ClassCode>,
        /// What was asked for.
        wished: Of,
    },
    /// Left, the answers stay.
    Left,
    /// The answers are gone.
    Discarded,
    /// There is no form open: it was saved or thrown away.
    Closed,
    /// Only staff of a training centre make classes.
    NotStaff,
    /// There is no training centre in which this person may make classes.
    NoCentre,
    /// The class is over: nothing can be changed about it any more.
    Over {
        /// Its code.
        code: ClassCode,
    },
    /// A new class is saved.
    Saved {
        /// Row id.
        id: i64,
        /// Code.
        code: ClassCode,
        /// Registration is open; otherwise it is a draft.
        opened: bool,
        /// Username of the bot, for the link.
        bot: String,
    },
    /// What was changed is saved.
    Updated {
        /// Row id.
        id: i64,
        /// Code.
        code: ClassCode,
        /// How many people are being told.
        told: u32,
        /// Posters of the class may hang, and what they say is no longer true.
        printed: bool,
    },
    /// Nothing differs from what was saved before.
    NothingChanged {
        /// Row id.
        id: i64,
        /// Code.
        code: ClassCode,
    },
    /// To everybody who applied: what changed.
    Changed(Box<Told>),
}

/// What those who applied are told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// Code of the class.
    pub code: ClassCode,
    /// Name of its programme.
    pub programme: String,
    /// Name of the training centre, old and new.
    pub centres: (String, String),
    /// What changed, never empty.
    pub differences: Vec<Difference>,
}

/// A question with all that is needed to show it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ask {
    /// Which.
    pub question: Question,
    /// The class as it stands.
    pub plan: Plan,
    /// How many questions must still be answered, this one among them; 0 when it was chosen on the card.
    pub left: usize,
    /// What there is to choose from.
    pub list: List,
    /// Days offered.
    pub dates: Vec<Date>,
    /// A day that could be typed here.
    pub example: Date,
    /// What can be changed on the card.
    pub edits: Vec<Edit>,
    /// People who are told of a change.
    pub told: u32,
    /// People who hold a seat.
    pub accepted: u32,
    /// How many wait for a seat.
    pub waiting: u32,
    /// What applicants will be told.
    pub preview: Option<Told>,
}

/// What there is to choose from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum List {
    /// Nothing in a list.
    None,
    /// Training centres.
    Centres(Vec<Centre>),
    /// One programme of each field, which stands for the field.
    Fields(Vec<Programme>),
    /// Programmes, all pages.
    Programmes(Vec<Programme>, u8),
}

/// What was wrong or unclear. The text says what happened and what to do; nothing is lost.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Problem {
    /// No such training centre.
    CentreUnknown,
    /// No such programme.
    ProgrammeUnknown,
    /// The code cannot be one.
    Code(ClassCodeError),
    /// Another class has it.
    CodeTaken {
        /// The code.
        code: ClassCode,
    },
    /// The number of seats cannot be one.
    Quota(QuotaError),
    /// The number of reserves cannot be one.
    Reserves(QuotaError),
    /// The least number cannot be one; the most is the number of seats.
    Least(QuotaError, u16),
    /// The length cannot be one.
    Length(LengthError),
    /// More days than a class can have.
    TooLong {
        /// At most.
        most: u16,
    },
    /// Not a number of lesson hours a day.
    HoursPerDay,
    /// No days of the week were recognised.
    WeekdaysUnclear,
    /// At least one day of the week.
    NoWeekday,
    /// No day with lessons is left by weekdays and holidays.
    NoDayLeft,
    /// The hours cannot be.
    Hours(HoursError),
    /// The day cannot be one.
    Coming(ComingError),
    /// The day is over.
    Past {
        /// As read.
        date: Date,
    },
    /// The first day has no lessons.
    StartHasNoLessons {
        /// As read.
        wanted: Date,
        /// The holiday on it.
        holiday: Option<Holiday>,
    },
    /// Registration would begin after it ends.
    FromAfterUntil {
        /// Its end.
        until: Timestamp,
    },
    /// Registration would end when the class has begun.
    UntilAfterStart {
        /// First day.
        start: Date,
    },
    /// Registration would end in the past.
    UntilPast,
    /// A test has a time.
    TestNeedsTime,
    /// The test would be before registration ends.
    TestBeforeUntil {
        /// Its end.
        until: Timestamp,
    },
    /// The test would be when the class has begun.
    TestAfterStart {
        /// First day.
        start: Date,
    },
    /// The deadline for the seat would be before registration or test is over.
    ConfirmTooEarly,
    /// The deadline for the seat would be when the class has begun.
    ConfirmAfterStart {
        /// First day.
        start: Date,
    },
    /// The ages cannot be.
    Ages(AgesError),
    /// No such education.
    EducationUnknown,
    /// No such region in Lampung.
    RegionUnknown,
    /// Longer than there is room for.
    TooManyLetters {
        /// Letters at most.
        most: usize,
    },
    /// More documents than a card can show.
    TooManyDocuments,
    /// This cannot be changed any more in this state.
    Locked {
        /// State of the class.
        state: ClassState,
    },
    /// The class went on while the form was open: these answers cannot be saved any more and were taken back, the rest waits.
    LockedSince {
        /// State of the class.
        state: ClassState,
        /// Which answers.
        edits: Vec<Edit>,
    },
    /// The results of the class wait to go out, and this would change whom they name.
    Held {
        /// When they go out.
        at: Timestamp,
    },
    /// A button is expected.
    Expected,
    /// Not words.
    NotWords(Attachment),
    /// An edited message never becomes an answer.
    Edited,
}

/// The open question with everything that is needed to show it.
pub(super) fn ask(desk: &Desk<'_>, plan: Plan) -> Ask {
    let question = desk.state.asking.clone();
    let known = desk.known;
    let list = match &question {
        Question::Centre => List::Centres(known.centres.clone()),
        Question::Programme => List::Fields(one_of_each_field(known)),
        Question::FieldProgrammes { of, page } => List::Programmes(of_field(known, *of), *page),
        Question::ProgrammeChoice { ids, page } => List::Programmes(
            ids.iter()
                .filter_map(|id| known.programmes.iter().find(|one| one.id == *id))
                .cloned()
                .collect(),
            *page,
        ),
        _ => List::None,
    };
    let (today, off) = (desk.facts.today, &desk.facts.off);
    let dates = match (&question, plan.start) {
        (Question::Start, _) => starts_to_choose(today, off),
        (Question::Until, Some(start)) => ends_to_choose(today, start, off),
        _ => Vec::new(),
    };
    let left = if desk.state.editing || question == Question::Summary {
        0
    } else {
        plan.missing().len()
    };
    let preview = (question == Question::Preview)
        .then(|| desk.told(&plan))
        .flatten();
    Ask {
        left,
        list,
        example: example_for(&question, &plan, &dates, today),
        dates,
        edits: plan.edits(known),
        told: known.told,
        accepted: known.accepted,
        waiting: known.waiting,
        preview,
        plan,
        question,
    }
}

/// A day that could be typed at a question: possible for this class, a working day, no holiday.
fn example_for(question: &Question, plan: &Plan, dates: &[Date], today: Date) -> Date {
    let off = &plan.off;
    let starts = || starts_to_choose(today, off).first().copied();
    let start = plan.start.filter(|start| *start > today).or_else(starts);
    let start = start.unwrap_or(today);
    let day = |at: Option<Timestamp>| {
        at.map(|at| wib::local(at).date())
            .filter(|day| *day > today)
    };
    let until = day(plan.until).unwrap_or(today);
    match question {
        Question::Until => dates
            .last()
            .copied()
            .unwrap_or_else(|| example(today, start, off)),
        Question::Test | Question::TestPlace => working_days(until, start, off)
            .into_iter()
            .nth(1)
            .unwrap_or_else(|| example(until, start, off)),
        Question::Confirm => example(until.max(day(plan.test).unwrap_or(until)), start, off),
        Question::From => working_days(today, day(plan.until).unwrap_or(start), off)
            .first()
            .copied()
            .unwrap_or(today),
        _ => dates.first().copied().or_else(starts).unwrap_or(start),
    }
}

/// One programme of each field, in the order of the fields.
pub(super) fn one_of_each_field(known: &Known) -> Vec<Programme> {
    let mut found: Vec<Programme> = Vec::new();
    for programme in &known.programmes {
        if !found.iter().any(|other| other.field == programme.field) {
            found.push(programme.clone());
        }
    }
    found
}

/// The programmes of the field of one.
pub(super) fn of_field(known: &Known, of: i64) -> Vec<Programme> {
    let field = known.programmes.iter().find(|one| one.id == of);
    known
        .programmes
        .iter()
        .filter(|one| field.is_some_and(|field| field.field == one.field))
        .cloned()
        .collect()
}
