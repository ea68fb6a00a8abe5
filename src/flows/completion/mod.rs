//! The end of a class: who passed, the competence test, certificates. Opened from the card of a class that runs or is finished.
//!
//! What is noted before the class is finished tells nobody. Finishing it shows first what everybody will hear, and tells them.
//! What is corrected afterwards is shown too before it is saved, and tells whom it concerns.

/// What is to be written.
mod changes;
/// What the clock asks staff.
pub mod clock;
/// Finishing the class.
mod finishing;
/// What is said.
mod line;
/// What is typed about the list.
mod noting;
/// Buttons.
mod press;
/// What is looked up.
mod view;

use serde::{Deserialize, Serialize};

use crate::domain::class::ClassState;
use crate::domain::role::Staff;
use crate::flows::event::{Event, Incoming};
use crate::flows::facts::Facts;
use crate::flows::outcome::{self, Outcome, Reply, Toast};
use crate::flows::session::{Focus, Session};
use crate::flows::{change, menu, press as data};

pub use changes::{Change, Decided, Noted};
pub use line::{Counts, Line, Remark};
pub use press::Press;
pub use view::{Known, Participant, Seen, Want};

/// Participants on one page.
pub const PAGE: usize = 20;

/// A question that is open.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// The list of a class stands there; what is typed is noted.
    Note {
        /// The class, by row id.
        class: i64,
    },
    /// A correction of a finished class waits to be saved.
    Correct {
        /// The class, by row id.
        class: i64,
        /// As typed.
        typed: String,
    },
}

/// What has to be looked up before this event.
#[must_use]
pub fn wants(session: &Session, incoming: &Incoming) -> Option<Want> {
    match (&incoming.event, &session.focus) {
        (Event::Press(Some(data::Press::Completion(press))), focus) => Some(Want {
            class: press.class(),
            typed: match (press, focus) {
                (Press::Save(class), Focus::Completion(State::Correct { class: of, typed }))
                    if class == of =>
                {
                    Some(typed.clone())
                }
                _ => None,
            },
        }),
        (
            Event::Text(typed),
            Focus::Completion(State::Note { class } | State::Correct { class, .. }),
        ) => Some(Want {
            class: *class,
            typed: Some(typed.clone()),
        }),
        (_, Focus::Completion(State::Note { class } | State::Correct { class, .. })) => {
            Some(Want {
                class: *class,
                typed: None,
            })
        }
        (_, _) => None,
    }
}

/// An event while a question is open that is no command and no button.
#[must_use]
pub fn step(session: Session, _state: State, incoming: &Incoming, facts: &Facts) -> Outcome {
    let Some(on) = On::of(facts) else {
        return menu::open(at_rest(session), facts);
    };
    match &incoming.event {
        Event::Text(typed) => on.typed(session, typed),
        Event::Command { .. }
        | Event::UnknownCommand
        | Event::Press(_)
        | Event::Contact { .. }
        | Event::Document(_)
        | Event::Other(_)
        | Event::Edited
        | Event::Left
        | Event::Returned
        | Event::MovedTo(_)
        | Event::NudgeDue => on.card(session, 0, Vec::new()),
    }
}

/// A pressed button.
#[must_use]
pub fn press_on(session: Session, press: Press, incoming: &Incoming, facts: &Facts) -> Outcome {
    let Some(on) = On::of(facts) else {
        let mut outcome = Outcome::new(at_rest(session));
        outcome.replies.push(Reply::Toast(Toast::NotYours));
        return outcome;
    };
    if !on.is_open() {
        return on.not_now(session);
    }
    match press {
        Press::Open(_) => on.card(session, 0, Vec::new()),
        Press::Page(_, page) => {
            let line = on.card_line(usize::from(page), Vec::new());
            let outcome = Outcome::new(on.listening(session));
            outcome.say_in_place(incoming, outcome::Line::Completion(line))
        }
        Press::All(_) => on.all_pass(session),
        Press::Finish(_) => on.ask_finish(session),
        Press::Sure(_, shown) => on.finish(session, shown, incoming),
        Press::Save(_) => on.save(session),
    }
}

/// A class that was looked up, with who acts on it.
struct On<'a> {
    seen: &'a Seen,
    staff: &'a Staff,
    facts: &'a Facts,
}

impl<'a> On<'a> {
    /// The class, for whoever manages it.
    fn of(facts: &'a Facts) -> Option<On<'a>> {
        let staff = facts.staff.as_ref()?;
        let seen = match &facts.completion {
            Some(Known::Class(seen)) => seen,
            Some(Known::Nothing) | None => return None,
        };
        seen.class
            .is_managed_by(staff)
            .then_some(On { seen, staff, facts })
    }

    /// Is there anything to note of this class?
    fn is_open(&self) -> bool {
        match self.seen.class.state {
            ClassState::Running | ClassState::Finished => true,
            ClassState::Draft
            | ClassState::Open
            | ClassState::Closed
            | ClassState::Selecting
            | ClassState::Announced
            | ClassState::Postponed
            | ClassState::Cancelled => false,
        }
    }

    fn is_finished(&self) -> bool {
        self.seen.class.state == ClassState::Finished
    }

    fn not_now(&self, session: Session) -> Outcome {
        let line = Line::NotNow {
            class: (&self.seen.class).into(),
        };
        say(Outcome::new(at_rest(session)), line)
    }

    /// What is typed next is noted.
    fn listening(&self, mut session: Session) -> Session {
        session.focus = Focus::Completion(State::Note {
            class: self.seen.class.id,
        });
        session
    }

    /// The list, with remarks about what was just typed.
    fn card(&self, session: Session, page: usize, remarks: Vec<Remark>) -> Outcome {
        let outcome = Outcome::new(self.listening(session));
        say(outcome, self.card_line(page, remarks))
    }

    fn card_line(&self, page: usize, remarks: Vec<Remark>) -> Line {
        let pages = self.seen.people.len().div_ceil(PAGE).max(1);
        Line::Card {
            seen: Box::new(self.seen.clone()),
            page: page.min(pages - 1),
            pages,
            remarks,
        }
    }
}

/// A question of ours that is open is over.
fn at_rest(mut session: Session) -> Session {
    if matches!(session.focus, Focus::Completion(_)) {
        session.focus = Focus::Idle;
    }
    session
}

fn say(outcome: Outcome, line: Line) -> Outcome {
    outcome.say(outcome::Line::Completion(line))
}

fn wish(outcome: &mut Outcome, change: Change) {
    outcome.changes.push(change::Change::Completion(change));
}
