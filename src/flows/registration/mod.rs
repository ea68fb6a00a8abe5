//! The registration: from consent to a registration number, and the correction of single answers later.
//!
//! Opened by `/daftar` or by any wish of somebody not yet known (`reception`), ended with `Done`. A draft of options and one
//! question: what comes next and whether all is there are one function (`Draft::missing`), so going back and changing one
//! answer cost nothing. Every question answers every event.

/// The answers so far.
pub mod draft;
/// Sent, or handed to staff.
mod ending;
/// Typed words and pressed buttons become one kind of answer.
mod hear;
/// Who somebody is: NIK, age, agreement.
mod identity;
/// What the registration says.
mod line;
/// The phone number, noted or as proof.
mod number;
/// Leaving and coming back: `/batal`, the card of return, the nudge.
mod pause;
/// What the buttons of the questions carry.
pub mod press;
/// The questions, their numbers and their order.
pub mod question;
/// An answer meets its question.
mod take;
/// A wish where a name was asked for.
mod wished;

pub use line::{Ask, Card, Expected, Line, Problem};
pub use press::{Choice, Press};
pub use question::Question;

use serde::{Deserialize, Serialize};

use crate::domain::nik::Nik;
use crate::flows::change::{Answers, Change, Consent};
use crate::flows::event::Event;
use crate::flows::facts::{Facts, Person};
use crate::flows::outcome::{self, Reply};
use crate::flows::registration::draft::Draft;

/// What is kept between two events.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct State {
    /// The answers so far.
    pub draft: Draft,
    /// The question that is open.
    pub asking: Question,
    /// A question about the conversation itself stands in front of it.
    #[serde(default)]
    pub pause: Option<Pause>,
    /// The open question was chosen on the summary card: going back leads to the card.
    #[serde(default)]
    pub editing: bool,
    /// A registered person corrects an answer: the first complete answer ends the conversation.
    #[serde(default)]
    pub correcting: Option<i64>,
    /// The form of another person than those who share the chat already.
    #[serde(default)]
    pub another: bool,
}

/// A question about the conversation itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Pause {
    /// Really leave?
    Leave,
    /// Go on, see the answers, or begin anew?
    Return,
}

/// How the conversation ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Done {
    /// Registered; the parent carries out the wish that led here.
    Registered(Box<Answers>),
    /// An answer was corrected.
    Corrected(Box<Answers>),
    /// Nothing was changed: the correction was broken off, or the chat has a person already.
    Unchanged,
    /// Consent was refused: nothing is kept.
    Declined,
    /// Left for now, the draft stays.
    LeftForNow,
    /// Left, the draft is gone.
    Erased,
    /// Handed to staff (a request was filed): the draft is gone.
    HandedOver,
    /// The account was recovered into this chat.
    Recovered,
}

/// What a step of the registration returns.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Turn {
    /// What is kept; when `done` is set, only `LeftForNow` keeps it.
    pub state: State,
    /// What is said.
    pub replies: Vec<Reply>,
    /// What is written.
    pub changes: Vec<Change>,
    /// The conversation ended.
    pub done: Option<Done>,
}

impl Turn {
    fn new(state: State) -> Turn {
        Turn {
            state,
            replies: Vec::new(),
            changes: Vec::new(),
            done: None,
        }
    }

    fn say(mut self, line: Line) -> Turn {
        self.replies
            .push(Reply::Say(outcome::Line::Registration(line)));
        self
    }

    /// Asks the open question (again).
    fn ask(self, facts: &Facts) -> Turn {
        let line = Line::Ask(self.state.ask(facts));
        self.say(line)
    }

    /// Says what was wrong, with the buttons of the open question below.
    fn problem(self, problem: Problem, facts: &Facts) -> Turn {
        let ask = self.state.ask(facts);
        self.say(Line::Problem { problem, ask })
    }

    fn end(mut self, done: Done) -> Turn {
        self.done = Some(done);
        self
    }
}

impl State {
    /// A new registration, at the consent.
    #[must_use]
    pub fn new() -> State {
        State {
            draft: Draft::default(),
            asking: Question::Consent,
            pause: None,
            editing: false,
            correcting: None,
            another: false,
        }
    }

    /// A registered person corrects one answer.
    #[must_use]
    pub fn correcting(person: &Person, question: Question) -> State {
        State {
            draft: Draft::of(person),
            asking: question,
            pause: None,
            editing: true,
            correcting: Some(person.id),
            another: false,
        }
    }

    /// Somebody agreed to be kept in mind: there is an answer to come back to.
    #[must_use]
    pub fn wants_nudges(&self) -> bool {
        self.draft.consent.is_some() && self.correcting.is_none()
    }

    /// The open question with everything that is needed to show it.
    #[must_use]
    pub fn ask(&self, facts: &Facts) -> Ask {
        line::ask(self, facts)
    }

    /// Goes to the next open question, or to the card when all is there.
    fn proceed(&mut self) {
        self.editing = false;
        self.asking = self.draft.missing().unwrap_or(Question::Summary);
    }
}

impl Default for State {
    fn default() -> State {
        State::new()
    }
}

/// Opens the registration with its first question.
#[must_use]
pub fn open(facts: &Facts) -> Turn {
    Turn::new(State::new()).ask(facts)
}

/// Opens the registration of another person in a chat that somebody uses already.
#[must_use]
pub fn open_another(facts: &Facts) -> Turn {
    let state = State {
        another: true,
        ..State::new()
    };
    Turn::new(state).ask(facts)
}

/// Comes back to a draft: go on, see the answers, or begin anew. Without any answer yet, the consent is asked again.
#[must_use]
pub fn resume(state: State, facts: &Facts) -> Turn {
    pause::resume(state, facts)
}

/// Asks whether the person really wants to leave.
#[must_use]
pub fn leave(state: State, facts: &Facts) -> Turn {
    pause::leave(state, facts)
}

/// Reminds of an unfinished draft; `second` for the last time.
#[must_use]
pub fn nudge(state: State, second: bool, facts: &Facts) -> Turn {
    pause::nudge(state, second, facts)
}

/// Which NIK a step will ask about: the one just typed, or the one in the draft.
#[must_use]
pub fn nik_of_interest(state: &State, event: &Event) -> Option<Nik> {
    let reads = matches!(
        state.asking,
        Question::Nik | Question::NikUnusual { .. } | Question::NikTaken | Question::Minor
    );
    if let (true, Event::Text(typed)) = (reads, event)
        && let Ok(nik) = Nik::parse(typed)
    {
        return Some(nik);
    }
    state.draft.nik.clone()
}

/// One event: `message` is the message it came with, `button` the data or word that stands as proof of a consent.
#[must_use]
pub fn step(state: State, event: &Event, message: Option<i64>, facts: &Facts) -> Turn {
    if let Some(paused) = state.pause {
        return pause::step(state, paused, event, message, facts);
    }
    take::step(state, event, message, facts)
}

/// The proof of the consent that was given at the beginning.
fn consent_of(draft: &Draft, facts: &Facts) -> Consent {
    let given = draft.consent.clone().unwrap_or_else(|| draft::Agreed {
        version: facts.notice.version,
        hash: facts.notice.hash,
        at: facts.now,
        button: String::new(),
    });
    Consent {
        purpose: crate::domain::consent::Purpose::Service,
        granted: true,
        version: given.version,
        hash: given.hash,
        at: given.at,
        button: given.button,
    }
}
