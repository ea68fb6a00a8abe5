//! The form of a class: opening one, copying one, changing one. Opened from the desk of classes; ended by saving or leaving.
//!
//! What is answered stands in `draft`, over what is usual or over the class it began with (`plan`); what is still to be asked
//! and whether all is there are one function. The shortest way is centre, programme, first day and end of the registration;
//! everything else stands on the card as usual and is changed by one tap.

/// What those who applied must know of a change.
pub mod changes;
/// The days with the holidays left out.
pub mod course;
/// The form on the table.
mod desk;
/// The answers so far.
pub mod draft;
/// Typed words become a choice or an answer.
mod hear;
/// What the form says.
mod line;
/// What is still to be asked, and why.
mod missing;
/// The class as it would be saved now.
pub mod plan;
/// What the buttons carry.
pub mod press;
/// The questions and what can be changed.
pub mod question;
/// Saving, and what is told before it.
mod saving;
/// A programme is found by typed words.
mod search;
/// An answer meets its question.
mod take;
/// Typed answers are read.
mod words;

pub use draft::{Form, Of};
pub use line::{Ask, Line, List, Problem, Told};
pub use press::{Choice, Press};
pub use question::{Edit, Question};
pub use words::fingerprint;

use serde::{Deserialize, Serialize};

use crate::domain::class::ClassCode;
use crate::domain::role::{self, Scope, StaffAct};
use crate::domain::seats::free;
use crate::flows::class_form::desk::Desk;
use crate::flows::class_form::plan::Plan;
use crate::flows::event::{Event, Incoming};
use crate::flows::facts::Facts;
use crate::flows::facts::class::{Centre, Class, Programme, Terms};
use crate::flows::outcome::{self, Outcome, Reply, Toast};
use crate::flows::session::{Focus, Session};

/// The question that is open; the answers stand in the session, for they stay when the officer leaves.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct State {
    /// Which.
    pub asking: Question,
    /// It was chosen on the card: going back leads there.
    #[serde(default)]
    pub editing: bool,
}

/// What is to be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// A new class.
    Create {
        /// The id told: `Facts::next`.
        id: i64,
        /// What was entered.
        terms: Box<Terms>,
        /// Registration is open at once; otherwise it is a draft.
        open: bool,
        /// Telegram id of the staff member.
        by: i64,
    },
    /// A class was changed.
    Update {
        /// Row id.
        id: i64,
        /// As it stood.
        before: Box<Terms>,
        /// As it stands now.
        terms: Box<Terms>,
        /// Telegram id of the staff member.
        by: i64,
    },
}

impl Change {
    /// Does it touch what is known of another chat (its session, its person, whether its account is staff)?
    #[must_use]
    pub fn reaches_others(&self) -> bool {
        match self {
            Change::Create { .. } | Change::Update { .. } => false,
        }
    }
}

/// What has to be looked up: read only for staff, and only what they may manage.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Want {
    /// The class that is copied or changed.
    pub class: Option<i64>,
    /// Whether another class has this code.
    pub code: Option<ClassCode>,
}

/// What was looked up.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Known {
    /// Training centres in which this person may make classes, not retired.
    pub centres: Vec<Centre>,
    /// Programmes that are not retired, in the order of their fields.
    pub programmes: Vec<Programme>,
    /// Codes that begin with the abbreviation of one of these centres.
    pub taken: Vec<ClassCode>,
    /// Which class has the code asked for.
    pub code_owner: Option<(ClassCode, i64)>,
    /// The class that is copied or changed, when this person may manage it.
    pub class: Option<Class>,
    /// How many people hold a seat in it.
    pub accepted: u32,
    /// How many people would be told of a change.
    pub told: u32,
    /// How many wait for a seat that may still move.
    pub waiting: u32,
    /// When the results of the class go out, while they wait to.
    pub held: Option<jiff::Timestamp>,
}

impl Known {
    /// How many reserves have a seat at once when the class has so many seats.
    #[must_use]
    pub fn rise_with(&self, seats: u16) -> u32 {
        free(seats, self.accepted).min(self.waiting)
    }
}

/// What has to be looked up before this event.
#[must_use]
pub fn wants(session: &Session, incoming: &Incoming) -> Option<Want> {
    let here = matches!(session.focus, Focus::ClassForm(_));
    let form = session.class_form.as_ref();
    let open = form.and_then(|form| form.of.class());
    let class = match &incoming.event {
        Event::Press(Some(super::press::Press::ClassForm(press))) => match press {
            Press::New | Press::Fresh(Of::Nothing) => None,
            Press::Copy(id) | Press::Edit(id) | Press::Fresh(Of::Copy(id) | Of::Edit(id)) => {
                Some(*id)
            }
            Press::Continue | Press::Discard | Press::Answer { .. } => open,
        },
        _ if here => open,
        _ => return None,
    };
    let typed = match (&session.focus, &incoming.event) {
        (
            Focus::ClassForm(State {
                asking: Question::Code,
                ..
            }),
            Event::Text(typed),
        ) => ClassCode::parse(typed).ok(),
        _ => None,
    };
    Some(Want {
        class,
        code: typed.or_else(|| form.and_then(|form| form.draft.code.clone())),
    })
}

/// Opens the form of a new class.
#[must_use]
pub fn open_new(session: Session, facts: &Facts) -> Outcome {
    open(session, Of::Nothing, facts)
}

/// Opens the form of a new class like another one.
#[must_use]
pub fn open_copy(session: Session, class: i64, facts: &Facts) -> Outcome {
    open(session, Of::Copy(class), facts)
}

/// Opens the form of a class to change it.
#[must_use]
pub fn open_edit(session: Session, class: i64, facts: &Facts) -> Outcome {
    open(session, Of::Edit(class), facts)
}

/// Opens a form, unless something unfinished is here: then that is asked about first.
fn open(session: Session, wished: Of, facts: &Facts) -> Outcome {
    let Some(known) = may_manage(facts) else {
        return refused(session, facts);
    };
    if let Some(said) = turned_away(&session, wished, known) {
        return said;
    }
    if let Some(form) = session.class_form.as_ref()
        && !form.draft.is_empty()
    {
        // Where the class is read that the unfinished form began with, its programme can be named.
        let plan = Plan::of(form, known, facts);
        let line = Line::ReturnQuestion {
            programme: plan.programme.map(|programme| programme.name),
            code: form.draft.code.clone(),
            wished,
        };
        return Outcome::new(session).say(outcome::Line::ClassForm(line));
    }
    begin(session, wished, facts)
}

/// What is said when a form cannot begin with this class: it is another centre's, or it is over.
fn turned_away(session: &Session, of: Of, known: &Known) -> Option<Outcome> {
    let id = of.class()?;
    let Some(class) = known.class.as_ref().filter(|class| class.id == id) else {
        let mut outcome = Outcome::new(session.clone());
        outcome.replies.push(Reply::Toast(Toast::NotYours));
        return Some(outcome);
    };
    (matches!(of, Of::Edit(_)) && class.state.is_over()).then(|| {
        let line = Line::Over {
            code: class.code.clone(),
        };
        Outcome::new(session.clone()).say(outcome::Line::ClassForm(line))
    })
}

/// Begins anew, whatever was unfinished.
fn begin(mut session: Session, of: Of, facts: &Facts) -> Outcome {
    let Some(known) = may_manage(facts) else {
        return refused(session, facts);
    };
    if let Some(said) = turned_away(&session, of, known) {
        return said;
    }
    session.class_form = Some(Form {
        of,
        ..Form::default()
    });
    go_on(session, facts)
}

/// Goes to the first open question of what is unfinished.
fn go_on(session: Session, facts: &Facts) -> Outcome {
    match Desk::at(session, None, facts) {
        Ok(desk) => desk.advance(),
        Err(outcome) => *outcome,
    }
}

/// Leaves the form; what was answered stays.
#[must_use]
pub fn leave(mut session: Session) -> Outcome {
    session.focus = Focus::Idle;
    let kept = session
        .class_form
        .as_ref()
        .is_some_and(|form| !form.draft.is_empty());
    if !kept {
        session.class_form = None;
        return Outcome::new(session).say(outcome::Line::ClassForm(Line::Discarded));
    }
    Outcome::new(session).say(outcome::Line::ClassForm(Line::Left))
}

/// After something else was answered in the middle of the form, its open question stands last again.
#[must_use]
pub fn ask_again(session: &Session, facts: &Facts) -> Option<outcome::Line> {
    let Focus::ClassForm(state) = &session.focus else {
        return None;
    };
    let desk = Desk::at(session.clone(), Some(state.clone()), facts).ok()?;
    let plan = desk.plan();
    Some(outcome::Line::ClassForm(Line::Ask(Box::new(line::ask(
        &desk, plan,
    )))))
}

/// An event while a question is open that is no command and no button.
#[must_use]
pub fn step(session: Session, state: State, incoming: &Incoming, facts: &Facts) -> Outcome {
    match Desk::at(session, Some(state), facts) {
        Ok(desk) => take::heard(desk, incoming),
        Err(outcome) => *outcome,
    }
}

/// A pressed button.
#[must_use]
pub fn press_on(session: Session, press: &Press, incoming: &Incoming, facts: &Facts) -> Outcome {
    match press {
        Press::New => open(session, Of::Nothing, facts),
        Press::Copy(id) => open(session, Of::Copy(*id), facts),
        Press::Edit(id) => open(session, Of::Edit(*id), facts),
        Press::Fresh(of) => begin(session, *of, facts),
        Press::Continue => go_on(session, facts),
        Press::Discard => {
            let mut session = session;
            session.class_form = None;
            if matches!(session.focus, Focus::ClassForm(_)) {
                session.focus = Focus::Idle;
            }
            Outcome::new(session).say(outcome::Line::ClassForm(Line::Discarded))
        }
        Press::Answer { question, choice } => {
            let state = match &session.focus {
                Focus::ClassForm(state) => Some(state.clone()),
                _ => None,
            };
            match Desk::at(session, state, facts) {
                Ok(desk) if desk.state.asking.takes(*question) => {
                    take::choose(desk, choice.clone(), incoming)
                }
                Ok(desk) => desk.stale(),
                Err(outcome) => *outcome,
            }
        }
    }
}

/// What is known of the centres that this person may manage; `None` for everybody else.
fn may_manage(facts: &Facts) -> Option<&Known> {
    let staff = facts.staff.as_ref()?;
    let known = facts.class_form.as_ref()?;
    known
        .centres
        .iter()
        .any(|centre| role::may(staff, StaffAct::ManageClasses, Some(centre.id)))
        .then_some(known)
}

fn refused(mut session: Session, facts: &Facts) -> Outcome {
    session.class_form = None;
    if matches!(session.focus, Focus::ClassForm(_)) {
        session.focus = Focus::Idle;
    }
    let has_scope = facts.staff.as_ref().is_some_and(|staff| {
        matches!(role::scope(staff), Scope::All | Scope::Centre(_)) && facts.class_form.is_some()
    });
    let line = if has_scope {
        Line::NoCentre
    } else {
        Line::NotStaff
    };
    let mut outcome = Outcome::new(session);
    if !has_scope {
        outcome.replies.push(Reply::Toast(Toast::NotYours));
    }
    outcome.say(outcome::Line::ClassForm(line))
}

#[cfg(test)]
mod edit_tests;
