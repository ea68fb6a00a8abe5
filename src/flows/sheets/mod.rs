//! Sheets (Excel) of the applicants of a class, out and in again. `[Unduh Excel]` asks for one; a file that staff send is read
//! and compared aside (`app::sheets`), and nothing of it is applied before `[Terapkan]`.
//!
//! No question stands open here: whatever else staff are doing goes on, and a button names the sheet it is about.

/// What a sheet would do.
pub mod compare;
/// People in new rows.
pub mod entered;
/// Rows of an export at the terminal.
pub mod exported;
/// What is said.
mod line;
/// Buttons.
mod press;
/// Why a row is not taken.
pub mod problem;
/// Columns and rows.
pub mod row;
/// What is written of people and not taken.
pub mod untaken;

use serde::{Deserialize, Serialize};

use crate::domain::role::{Role, Staff};
use crate::flows::change;
use crate::flows::event::{Event, File, Incoming};
use crate::flows::facts::Facts;
use crate::flows::facts::class::Class;
use crate::flows::menu;
use crate::flows::outcome::{self, Outcome, Reply, Toast};
use crate::flows::session::{Focus, Session};
use crate::workbook::{LARGEST, Refusal};

pub use line::{Counts, Line, Notes, Outcomes, Shown};
pub use press::Press;

/// Files of one member of staff that wait to be read, at most.
pub const MOST_WAITING: u32 = 3;

/// No question of ours is ever open; kept so that every conversation looks alike.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum State {}

/// What staff decided about a compared sheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Decision {
    /// Apply; nobody has to be told.
    Apply,
    /// Apply, and tell whoever stands elsewhere now.
    Tell,
    /// Apply without telling.
    Quietly,
    /// Forget it.
    Cancel,
}

impl Decision {
    pub const ALL: [Self; 4] = [Self::Apply, Self::Tell, Self::Quietly, Self::Cancel];

    /// In buttons and in the database; it never changes.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::Apply => "apply",
            Self::Tell => "tell",
            Self::Quietly => "quietly",
            Self::Cancel => "cancel",
        }
    }

    #[must_use]
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.slug() == slug)
    }
}

/// What is to be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// A sheet of a class is wanted.
    Download {
        /// The class.
        class: i64,
        /// Telegram id of the staff member.
        by: i64,
    },
    /// A file came in.
    Upload {
        /// Telegram's id of the file.
        file: String,
        /// Telegram id of the staff member.
        by: i64,
    },
    /// The class of a file that names none.
    Name {
        /// The sheet.
        sheet: i64,
        /// The class.
        class: i64,
    },
    /// What becomes of a compared sheet.
    Decide {
        /// The sheet.
        sheet: i64,
        /// What.
        decision: Decision,
    },
}

impl Change {
    /// Does it touch what is known of another chat (its session, its person, whether its account is staff)?
    #[must_use]
    pub fn reaches_others(&self) -> bool {
        match self {
            Change::Download { .. }
            | Change::Upload { .. }
            | Change::Name { .. }
            | Change::Decide { .. } => false,
        }
    }
}

/// What has to be looked up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Want {
    /// A class.
    Class(i64),
    /// A sheet, and the class it is about; or another one that was chosen for it.
    Sheet { sheet: i64, class: Option<i64> },
    /// How many files of this account wait to be read.
    Waiting,
}

/// What was looked up; read for staff alone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Known {
    Class(Box<Class>),
    Sheet(Box<Sheet>),
    Waiting(u32),
    Nothing,
}

/// A sheet that was sent in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    pub id: i64,
    /// Telegram id of who sent it.
    pub by: i64,
    /// The class it is about, or that was chosen for it.
    pub class: Option<Class>,
    /// It waits for a decision.
    pub waits: bool,
    /// It waits for a class.
    pub classless: bool,
}

/// What has to be looked up before this event.
#[must_use]
pub fn wants(_session: &Session, incoming: &Incoming) -> Option<Want> {
    match &incoming.event {
        Event::Document(_) => Some(Want::Waiting),
        Event::Press(Some(crate::flows::press::Press::Sheets(press))) => Some(match press {
            Press::Download(class) => Want::Class(*class),
            Press::Decide(sheet, _) => Want::Sheet {
                sheet: *sheet,
                class: None,
            },
            Press::Class(sheet, class) => Want::Sheet {
                sheet: *sheet,
                class: Some(*class),
            },
        }),
        Event::Press(_)
        | Event::Command { .. }
        | Event::UnknownCommand
        | Event::Text(_)
        | Event::Contact { .. }
        | Event::Other(_)
        | Event::Edited
        | Event::Left
        | Event::Returned
        | Event::MovedTo(_)
        | Event::NudgeDue => None,
    }
}

/// Is a file of this account taken for a sheet? Somebody who registers sends something else.
#[must_use]
pub fn takes(session: &Session, facts: &Facts) -> bool {
    let manages = facts
        .staff
        .is_some_and(|staff| staff.role != Role::Instructor);
    manages && session.focus != Focus::Registration
}

/// A file was sent.
#[must_use]
pub fn sent(session: Session, file: &File, facts: &Facts) -> Outcome {
    let outcome = Outcome::new(session);
    let (Some(staff), Some(Known::Waiting(waiting))) = (&facts.staff, &facts.sheets) else {
        return outcome.say(outcome::Line::Sheets(Line::NotYours));
    };
    if file.size.is_some_and(|size| size > LARGEST) {
        return outcome.say(outcome::Line::Sheets(Line::Refused(Refusal::TooLarge)));
    }
    if *waiting >= MOST_WAITING {
        return outcome.say(outcome::Line::Sheets(Line::StillReading));
    }
    let mut outcome = outcome.say(outcome::Line::Sheets(Line::Reading));
    wish(
        &mut outcome,
        Change::Upload {
            file: file.id.clone(),
            by: staff.telegram_id,
        },
    );
    outcome
}

/// An event while a question is open that is no command and no button.
#[must_use]
#[expect(
    clippy::needless_pass_by_value,
    reason = "the same shape as every conversation"
)]
pub fn step(session: Session, state: State, _incoming: &Incoming, _facts: &Facts) -> Outcome {
    let _ = session;
    match state {}
}

/// A pressed button.
#[must_use]
pub fn press_on(session: Session, press: Press, incoming: &Incoming, facts: &Facts) -> Outcome {
    let Some(staff) = &facts.staff else {
        return menu::open(session, facts);
    };
    match (press, &facts.sheets) {
        (Press::Download(_), Some(Known::Class(class))) if class.is_managed_by(staff) => {
            let line = Line::Making(class.code.clone());
            let mut outcome = Outcome::new(session).say(outcome::Line::Sheets(line));
            wish(
                &mut outcome,
                Change::Download {
                    class: class.id,
                    by: staff.telegram_id,
                },
            );
            outcome
        }
        (Press::Decide(_, decision), Some(Known::Sheet(sheet))) => {
            decided(session, decision, sheet, staff, incoming)
        }
        (Press::Class(..), Some(Known::Sheet(sheet))) => named(session, sheet, staff, incoming),
        (Press::Download(_) | Press::Decide(..) | Press::Class(..), _) => not_theirs(session),
    }
}

fn decided(
    session: Session,
    decision: Decision,
    sheet: &Sheet,
    staff: &Staff,
    incoming: &Incoming,
) -> Outcome {
    let class = sheet
        .class
        .as_ref()
        .filter(|class| class.is_managed_by(staff));
    let Some(class) = class.filter(|_| sheet.by == staff.telegram_id) else {
        return not_theirs(session);
    };
    if !sheet.waits {
        let mut outcome = Outcome::new(session);
        outcome.replies.push(Reply::Toast(Toast::Already));
        return outcome;
    }
    let line = match decision {
        Decision::Cancel => Line::Cancelled(class.code.clone()),
        Decision::Apply | Decision::Tell | Decision::Quietly => Line::Applying(class.code.clone()),
    };
    let mut outcome = in_place(Outcome::new(session), incoming, line);
    wish(
        &mut outcome,
        Change::Decide {
            sheet: sheet.id,
            decision,
        },
    );
    outcome
}

/// The class of a file that names none was chosen.
fn named(session: Session, sheet: &Sheet, staff: &Staff, incoming: &Incoming) -> Outcome {
    let class = sheet
        .class
        .as_ref()
        .filter(|class| class.is_managed_by(staff));
    let Some(class) = class.filter(|_| sheet.by == staff.telegram_id) else {
        return not_theirs(session);
    };
    if !sheet.classless {
        let mut outcome = Outcome::new(session);
        outcome.replies.push(Reply::Toast(Toast::Already));
        return outcome;
    }
    let mut outcome = in_place(Outcome::new(session), incoming, Line::Reading);
    wish(
        &mut outcome,
        Change::Name {
            sheet: sheet.id,
            class: class.id,
        },
    );
    outcome
}

/// Not staff, another centre's, or no such sheet: all of it looks alike.
fn not_theirs(session: Session) -> Outcome {
    let mut outcome = Outcome::new(session);
    outcome.replies.push(Reply::Toast(Toast::NotYours));
    outcome
}

/// In place of the message whose button was pressed.
fn in_place(outcome: Outcome, incoming: &Incoming, line: Line) -> Outcome {
    outcome.say_in_place(incoming, outcome::Line::Sheets(line))
}

fn wish(outcome: &mut Outcome, change: Change) {
    outcome.changes.push(change::Change::Sheets(change));
}
