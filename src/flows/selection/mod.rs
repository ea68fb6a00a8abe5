//! Selection of a class: what is judged, the proposal, the announcement. Opened by `/seleksi`, by the desk of staff and by the
//! card of a class; a question ends with its answer or with leaving it.
//!
//! The ranking proposes, a person decides. Marks tell nobody; documents that are missing or complete do, and so does whatever
//! is decided after the announcement. While an announcement waits nothing changes what it will say.

/// What is to be written.
mod changes;
/// What goes out by the clock.
pub mod clock;
/// Lists, the desk of a class, people.
mod desk;
/// What is said.
mod line;
/// Documents, points, presence.
mod marks;
/// Somewhere else than the ranking says, or after the announcement.
mod moving;
/// One application.
mod one;
/// Buttons.
mod press;
/// The ranking and its announcement.
mod proposal;
/// What is looked up.
mod view;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::domain::class::{ClassAct, ClassState};
use crate::domain::role::Staff;
use crate::domain::selection::Verdict;
use crate::flows::event::{Command, Event, Incoming};
use crate::flows::facts::Facts;
use crate::flows::facts::class::Class;
use crate::flows::outcome::{self, Outcome, Reply, Toast};
use crate::flows::session::{Focus, Session};
use crate::flows::{change, classes, menu};

pub use changes::{About, Announcement, Change, Decided};
pub use line::{Asked, Line, Summary};
pub use marks::leave;
pub use moving::answered;
pub use one::One;
pub use press::{Press, document_mark};
pub use view::{
    Counts, Desk, Hold, Judged, Known, Marks, MoveCause, Moved, Neighbour, PROPOSED_A_PAGE, People,
    Proposal, SELECTED, Scored, Trained, Want, Why,
};

/// Characters of a reason, or of a document's name, at most.
pub const LONGEST_REASON: usize = 200;

/// A question that is open.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// Which applicant?
    Search {
        /// The class, by row id.
        class: i64,
    },
    /// Which documents are missing?
    Missing {
        /// The application, by row id.
        application: i64,
        /// Those named so far.
        chosen: Vec<String>,
    },
    /// How many points?
    Score {
        /// The application, by row id.
        application: i64,
        /// For what.
        scored: Scored,
        /// Points were kept on the way to this question.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        kept: bool,
    },
    /// Why is somebody moved?
    Why {
        /// The application, by row id.
        application: i64,
        /// Where.
        to: Verdict,
    },
}

/// What may be done with the applications of a class at this moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Phase {
    /// People are judged.
    Judging,
    /// An announcement waits until this moment.
    Held(Timestamp),
    /// The answers are out, seats still move.
    Answered,
    /// Nothing any more.
    Over,
}

/// What may be done in a class at this moment.
#[must_use]
pub fn phase(class: &Class, hold: Option<Hold>, now: Timestamp) -> Phase {
    match class.state {
        ClassState::Open | ClassState::Closed | ClassState::Selecting => match hold {
            Some(hold) => Phase::Held(hold.at),
            None => Phase::Judging,
        },
        ClassState::Announced | ClassState::Running if now < class.seats_fixed_from() => {
            Phase::Answered
        }
        ClassState::Draft
        | ClassState::Announced
        | ClassState::Running
        | ClassState::Finished
        | ClassState::Postponed
        | ClassState::Cancelled => Phase::Over,
    }
}

/// What has to be looked up before this event.
#[must_use]
pub fn wants(session: &Session, incoming: &Incoming) -> Option<Want> {
    let of_state = |state: &State| match state {
        State::Search { class } => Want::Desk(*class),
        State::Missing { application, .. }
        | State::Score { application, .. }
        | State::Why { application, .. } => Want::One(*application),
    };
    match &incoming.event {
        Event::Command {
            command: Command::Seleksi,
            ..
        } => Some(Want::List(0)),
        Event::Press(Some(crate::flows::press::Press::Selection(press))) => Some(press.wants()),
        // Whoever begins the selection stands at its desk then.
        Event::Press(Some(crate::flows::press::Press::Classes(classes::Press::Act(
            ClassAct::BeginSelection,
            class,
        )))) => Some(Want::Desk(*class)),
        Event::Text(typed) => match &session.focus {
            Focus::Selection(State::Search { class }) => Some(Want::Search {
                class: *class,
                typed: typed.clone(),
            }),
            Focus::Selection(state) => Some(of_state(state)),
            _ => None,
        },
        Event::Contact { .. } | Event::Document(_) | Event::Other(_) | Event::Edited => {
            match &session.focus {
                Focus::Selection(state) => Some(of_state(state)),
                _ => None,
            }
        }
        Event::Command { .. }
        | Event::UnknownCommand
        | Event::Press(_)
        | Event::Left
        | Event::Returned
        | Event::MovedTo(_)
        | Event::NudgeDue => None,
    }
}

/// Opens the classes in selection; for everybody else the command does not exist.
#[must_use]
pub fn open(session: Session, facts: &Facts) -> Outcome {
    let outcome = Outcome::new(at_rest(session));
    match (&facts.staff, &facts.selection) {
        (Some(_), Some(Known::List(page))) => say(outcome, Line::List(page.clone())),
        (None, _) | (_, None) | (Some(_), Some(_)) => {
            outcome.say(outcome::Line::Menu(menu::Line::UnknownCommand))
        }
    }
}

/// An event while a question is open that is no command and no button.
#[must_use]
pub fn step(session: Session, state: State, incoming: &Incoming, facts: &Facts) -> Outcome {
    let Some(staff) = &facts.staff else {
        return menu::open(at_rest(session), facts);
    };
    match (&incoming.event, &facts.selection) {
        (Event::Text(_), Some(Known::People(found))) => desk::found(session, found, staff),
        (_, Some(Known::Desk(seen))) => desk::ask_search(session, seen),
        (Event::Text(typed), Some(Known::One(one))) => {
            let on = On { one, staff, facts };
            match state {
                State::Missing { chosen, .. } => on.missing_typed(session, chosen, typed),
                State::Score { scored, .. } => on.score_typed(session, scored, typed),
                State::Why { to, .. } => on.why_typed(session, to, typed),
                State::Search { .. } => menu::open(at_rest(session), facts),
            }
        }
        (_, Some(Known::One(one))) => {
            let on = On { one, staff, facts };
            match state {
                State::Missing { chosen, .. } => on.ask_missing(session, chosen, None),
                State::Score { scored, kept, .. } => on.ask_score(session, scored, kept),
                State::Why { to, .. } => on.ask_why(session, to, None),
                State::Search { .. } => menu::open(at_rest(session), facts),
            }
        }
        // Whoever lost the right to it since is led on like anybody else.
        (_, _) => menu::open(at_rest(session), facts),
    }
}

/// A pressed button.
#[must_use]
pub fn press_on(session: Session, press: Press, incoming: &Incoming, facts: &Facts) -> Outcome {
    let Some(staff) = &facts.staff else {
        return not_theirs(session);
    };
    match (&facts.selection, press) {
        (Some(Known::List(page)), _) => {
            let outcome = Outcome::new(at_rest(session));
            in_place(outcome, incoming, Line::List(page.clone()))
        }
        (Some(Known::Desk(seen)), Press::Search(_)) => desk::ask_search(session, seen),
        (Some(Known::Desk(seen)), Press::Undo(_)) => proposal::undo(session, seen, staff),
        (Some(Known::Desk(seen)), Press::Scores(_, scored)) => {
            desk::all_scored(session, seen, scored)
        }
        (Some(Known::Desk(seen)), _) => desk::card(at_rest(session), seen, staff, incoming),
        (Some(Known::People(people)), _) => desk::people(at_rest(session), people, staff, incoming),
        (Some(Known::One(one)), press) => {
            let on = On { one, staff, facts };
            on.pressed(session, press, incoming)
        }
        (Some(Known::Proposal(proposal)), press) => {
            proposal::pressed(at_rest(session), press, proposal, staff, incoming, facts)
        }
        (Some(Known::Nothing) | None, _) => not_theirs(session),
    }
}

/// One application with who acts on it.
struct On<'a> {
    one: &'a One,
    staff: &'a Staff,
    facts: &'a Facts,
}

impl On<'_> {
    fn pressed(&self, session: Session, press: Press, incoming: &Incoming) -> Outcome {
        let came = matches!(press, Press::Came(..));
        if !matches!(press, Press::One(_)) && !came && !self.manages() {
            return not_theirs(session);
        }
        match press {
            Press::Complete(_) => self.complete(session, incoming),
            Press::Missing(_) => self.begin_missing(session, incoming),
            Press::Lacks(_, document, lacks) => self.lacks(session, document, lacks, incoming),
            Press::MissingSave(_) => self.missing_save(session, incoming),
            Press::Score(_, scored) | Press::Scores(_, scored) => {
                self.ask_next_score(session, scored)
            }
            Press::NoScore(_, scored) => self.score_taken_back(session, scored, incoming),
            Press::Came(_, came) => self.came(session, came, incoming),
            Press::Move(_) => self.ask_move(session, incoming),
            Press::MoveTo(_, to) => self.move_to(session, to, incoming),
            Press::Because(_, cause) => self.because(session, Why::Usual(cause), incoming),
            Press::Refuse(_, reason) => self.refuse(session, reason, incoming),
            Press::Ranked(_) => self.ranked(session, incoming),
            // The others are about a class.
            Press::One(_)
            | Press::List(_)
            | Press::Desk(_)
            | Press::People(..)
            | Press::Search(_)
            | Press::Proposal(..)
            | Press::Announce(_)
            | Press::AnnounceSure(..)
            | Press::Undo(_) => desk::one(at_rest(session), self, incoming),
        }
    }

    fn class(&self) -> &Class {
        &self.one.applicant.class
    }

    fn manages(&self) -> bool {
        self.class().is_managed_by(self.staff)
    }

    fn phase(&self) -> Phase {
        phase(self.class(), self.one.hold, self.facts.now)
    }

    fn about(&self) -> About {
        About {
            application: self.one.applicant.application,
            person: self.one.applicant.person,
            class: self.class().id,
            was: self.one.applicant.state,
            by: self.staff.telegram_id,
        }
    }

    /// The card as it is now, where the button was.
    fn card(&self, outcome: Outcome, now: &One, incoming: &Incoming) -> Outcome {
        in_place(outcome, incoming, self.card_line(now))
    }

    fn card_line(&self, now: &One) -> Line {
        let mut one = now.clone();
        // What was just noted may move this application, and others.
        one.proposed = one.proposes();
        Line::One {
            one: Box::new(one),
            phase: self.phase(),
            manages: self.manages(),
        }
    }

    /// Judged now; otherwise what is answered instead.
    fn judging(&self, session: Session) -> Result<Session, Box<Outcome>> {
        let judged = crate::domain::selection::takes_part(self.one.applicant.state);
        match self.phase() {
            Phase::Judging if judged => Ok(session),
            Phase::Held(at) => Err(Box::new(waits(session, self.class(), at))),
            Phase::Judging | Phase::Answered | Phase::Over => {
                let mut outcome = not_now(session, self.class());
                outcome.replies.push(Reply::Say(outcome::Line::Selection(
                    self.card_line(self.one),
                )));
                Err(Box::new(outcome))
            }
        }
    }
}

/// Nothing changes while an announcement waits.
fn waits(session: Session, class: &Class, at: Timestamp) -> Outcome {
    let line = Line::Waits {
        class: class.id,
        code: class.code.to_string(),
        at,
    };
    say(Outcome::new(at_rest(session)), line)
}

/// The class does not allow it now.
fn not_now(session: Session, class: &Class) -> Outcome {
    let line = Line::NotNow {
        class: class.id,
        code: class.code.to_string(),
    };
    say(Outcome::new(at_rest(session)), line)
}

/// A question of ours that is open is over.
fn at_rest(mut session: Session) -> Session {
    if matches!(session.focus, Focus::Selection(_)) {
        session.focus = Focus::Idle;
    }
    session
}

/// Not staff, another centre's, or not there: all of it looks alike.
fn not_theirs(session: Session) -> Outcome {
    let mut outcome = Outcome::new(at_rest(session));
    outcome.replies.push(Reply::Toast(Toast::NotYours));
    outcome
}

fn say(outcome: Outcome, line: Line) -> Outcome {
    outcome.say(outcome::Line::Selection(line))
}

/// In place of the message whose button was pressed.
fn in_place(outcome: Outcome, incoming: &Incoming, line: Line) -> Outcome {
    outcome.say_in_place(incoming, outcome::Line::Selection(line))
}

fn wish(outcome: &mut Outcome, change: Change) {
    outcome.changes.push(change::Change::Selection(change));
}

fn saved(outcome: &mut Outcome) {
    outcome.replies.push(Reply::Toast(Toast::Saved));
}

/// Words without what surrounds them.
fn tidy(typed: &str) -> String {
    typed.split_whitespace().collect::<Vec<_>>().join(" ")
}
