//! One's own data: see, correct, switch each consent, download, withdraw, delete (law 27/2022, articles 5–13).
//!
//! Opened by `/data`. Every button stands for itself, so an old card works as long as what it asks for still makes sense; only
//! withdrawing and deleting are questions that must be open (`State`). Ended by the next wish.

use serde::{Deserialize, Serialize};

use crate::catalog::{Meaning, catalog};
use crate::domain::consent::Purpose;
use crate::flows::applications;
use crate::flows::change::Change;
use crate::flows::consents::{receive, switch, withdraw};
use crate::flows::event::Event;
use crate::flows::facts::{Facts, Person};
use crate::flows::outcome::{self, Outcome, Reply, Toast};
use crate::flows::registration::press::Edit;
use crate::flows::session::{Focus, Session};
use crate::flows::{family, question, registration};

/// A question that must be open before its answer counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// Withdraw the consent to the service?
    Withdraw,
    /// Delete everything? First step.
    Delete,
    /// Really? Second step.
    DeleteForever,
}

/// A pressed button.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Press {
    /// Show the card.
    Show,
    /// Correct one answer.
    Edit(Edit),
    /// Show the switches of consent.
    Consents,
    /// Agree to one purpose. What is meant stands in the button: pressed twice, or on an old card, it does the same.
    Allow(Purpose),
    /// No longer agree to one purpose.
    Refuse(Purpose),
    /// Agree to announcements, on a card that is not that of the consents.
    Receive,
    /// Send everything as files.
    Download,
    /// Withdraw the consent to the service.
    Withdraw,
    /// Yes, withdraw.
    WithdrawYes,
    /// Delete everything.
    Delete,
    /// Yes, delete.
    DeleteYes,
    /// Yes, for ever.
    DeleteForever,
    /// No, leave everything as it is.
    Keep,
    /// Erase an unfinished draft of somebody not registered.
    EraseDraft,
}

const WORDS: [(&str, Press); 11] = [
    ("receive", Press::Receive),
    ("show", Press::Show),
    ("consents", Press::Consents),
    ("download", Press::Download),
    ("withdraw", Press::Withdraw),
    ("withdraw-yes", Press::WithdrawYes),
    ("delete", Press::Delete),
    ("delete-yes", Press::DeleteYes),
    ("delete-forever", Press::DeleteForever),
    ("keep", Press::Keep),
    ("erase-draft", Press::EraseDraft),
];

impl Press {
    /// The part of the button data that is ours.
    #[must_use]
    pub fn encode(self) -> String {
        match self {
            Press::Edit(edit) => format!("edit={}", edit.slug()),
            Press::Allow(purpose) => format!("allow={}", purpose.slug()),
            Press::Refuse(purpose) => format!("refuse={}", purpose.slug()),
            plain => WORDS
                .iter()
                .find_map(|(word, press)| (*press == plain).then(|| (*word).to_owned()))
                .unwrap_or_default(),
        }
    }

    /// Reads it back.
    #[must_use]
    pub fn decode(data: &str) -> Option<Press> {
        match data.split_once('=') {
            None => WORDS
                .iter()
                .find_map(|(word, press)| (*word == data).then_some(*press)),
            Some(("edit", slug)) => Edit::from_slug(slug).map(Press::Edit),
            Some(("allow", slug)) => Purpose::from_slug(slug).map(Press::Allow),
            Some(("refuse", slug)) => Purpose::from_slug(slug).map(Press::Refuse),
            Some(_) => None,
        }
    }
}

/// What is said about one's own data.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Line {
    /// The card of a registered person, in front of whom.
    Card(Box<Person>, Eyes),
    /// Nobody is registered here; a draft may be kept.
    Nothing {
        /// An unfinished draft is kept.
        draft: bool,
    },
    /// The three switches.
    Consents(Box<Person>),
    /// Everything as files: one to read, one for machines.
    Download(Box<Download>),
    /// Withdraw the consent to the service?
    WithdrawQuestion,
    /// Withdrawn; a request with this row id was filed.
    Withdrawn {
        /// Row id of the request.
        id: i64,
    },
    /// Delete everything? What must be kept is said.
    DeleteQuestion,
    /// Really?
    DeleteForeverQuestion,
    /// Deleted.
    Deleted,
    /// The unfinished draft was erased.
    DraftErased,
    /// Left as it was.
    Kept,
}

/// Who probably looks at the card.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Eyes {
    /// The person alone uses the chat.
    Own,
    /// Several people do: it says whose data they are.
    Shared,
    /// Somebody else holds the phone and fills in a form: nothing can be changed from here meanwhile.
    Another,
}

/// Is somebody else filling in their form at this moment, with the phone in their hands?
#[must_use]
pub fn is_handed_over(session: &Session) -> bool {
    let another = |state: &registration::State| state.another;
    session.focus == Focus::Registration && session.registration.as_ref().is_some_and(another)
}

/// Whose eyes are on this chat.
fn eyes(session: &Session, facts: &Facts) -> Eyes {
    if is_handed_over(session) {
        Eyes::Another
    } else if facts.shared() {
        Eyes::Shared
    } else {
        Eyes::Own
    }
}

/// Everything kept of a person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Download {
    /// The person.
    pub person: Person,
    /// Their applications to classes, oldest first.
    pub applications: Vec<applications::Shown>,
    /// Their questions to staff with the answers, oldest first.
    pub questions: Vec<question::Asked>,
}

fn say(outcome: Outcome, line: Line) -> Outcome {
    outcome.say(outcome::Line::MyData(line))
}

/// Opens the card.
#[must_use]
pub fn open(session: Session, facts: &Facts) -> Outcome {
    let draft = session
        .registration
        .as_ref()
        .is_some_and(registration::State::wants_nudges);
    let eyes = eyes(&session, facts);
    let outcome = Outcome::new(session);
    match &facts.person {
        Some(person) => say(outcome, Line::Card(Box::new(person.clone()), eyes)),
        None => say(outcome, Line::Nothing { draft }),
    }
}

/// An event while a question of withdrawing or deleting is open.
#[must_use]
pub fn step(
    mut session: Session,
    state: State,
    event: &Event,
    message: Option<i64>,
    facts: &Facts,
) -> Outcome {
    match event {
        Event::Text(typed) => {
            let word = typed.trim().to_lowercase();
            let meaning = catalog().understand(typed, true);
            let press = match (state, word.as_str(), meaning) {
                (State::Withdraw, "tarik" | "tarik persetujuan" | "withdraw", _) => {
                    Press::WithdrawYes
                }
                (State::Delete, "hapus" | "delete", _) => Press::DeleteYes,
                (State::DeleteForever, "hapus" | "hapus selamanya" | "delete", _) => {
                    Press::DeleteForever
                }
                (_, _, Meaning::No | Meaning::Cancel | Meaning::Back) => Press::Keep,
                // Deleting takes only the button or the full word: anything else asks once more.
                _ => {
                    let line = question(state);
                    return say(Outcome::new(session), line);
                }
            };
            press_on(session, press, message, facts)
        }
        Event::Contact { .. } | Event::Document(_) | Event::Other(_) | Event::Edited => {
            session.focus = Focus::MyData(state);
            say(Outcome::new(session), question(state))
        }
        Event::Press(_)
        | Event::Command { .. }
        | Event::UnknownCommand
        | Event::Left
        | Event::Returned
        | Event::MovedTo(_)
        | Event::NudgeDue => Outcome::new(session),
    }
}

fn question(state: State) -> Line {
    match state {
        State::Withdraw => Line::WithdrawQuestion,
        State::Delete => Line::DeleteQuestion,
        State::DeleteForever => Line::DeleteForeverQuestion,
    }
}

/// A pressed button of the card.
#[must_use]
pub fn press_on(
    mut session: Session,
    press: Press,
    message: Option<i64>,
    facts: &Facts,
) -> Outcome {
    let open_question = if let Focus::MyData(state) = session.focus {
        Some(state)
    } else {
        None
    };
    if session.focus != Focus::Registration {
        session.focus = Focus::Idle;
    }
    if press == Press::EraseDraft {
        session = Session::default();
        return say(Outcome::new(session), Line::DraftErased);
    }
    let Some(person) = &facts.person else {
        return open(session, facts);
    };
    // Old cards and the card above a form of somebody else: their data are theirs alone.
    if eyes(&session, facts) == Eyes::Another && press != Press::Keep {
        return open(session, facts);
    }
    match press {
        Press::Show | Press::EraseDraft => open(session, facts),
        Press::Edit(_)
            if session
                .registration
                .as_ref()
                .is_some_and(|state| state.another) =>
        {
            Outcome::new(session).say(outcome::Line::Family(family::Line::FormFirst))
        }
        Press::Edit(edit) => {
            let state = registration::State::correcting(person, edit.question());
            let line = registration::Line::Ask(state.ask(facts));
            session.focus = Focus::Registration;
            session.registration = Some(state);
            Outcome::new(session).say(outcome::Line::Registration(line))
        }
        Press::Consents => say(
            Outcome::new(session),
            Line::Consents(Box::new(person.clone())),
        ),
        Press::Refuse(Purpose::Service) if person.agrees(Purpose::Service) => {
            ask(session, State::Withdraw)
        }
        Press::Allow(purpose) => switch(session, person, (purpose, true), message, facts),
        Press::Refuse(purpose) => switch(session, person, (purpose, false), message, facts),
        Press::Receive => receive(session, person, facts),
        Press::Download => say(
            Outcome::new(session),
            Line::Download(Box::new(Download {
                person: person.clone(),
                applications: applications::all(facts),
                questions: question::all(facts),
            })),
        ),
        Press::Withdraw => ask(session, State::Withdraw),
        Press::WithdrawYes if open_question == Some(State::Withdraw) => {
            withdraw(session, person, facts)
        }
        Press::Delete => ask(session, State::Delete),
        // Tapped twice, it asks the same question again.
        Press::DeleteYes if matches!(open_question, Some(State::Delete | State::DeleteForever)) => {
            ask(session, State::DeleteForever)
        }
        Press::DeleteForever if open_question == Some(State::DeleteForever) => {
            delete(session, person.id, facts)
        }
        Press::Keep => say(Outcome::new(session), Line::Kept),
        // The question behind this button is over: begin with its first step.
        Press::WithdrawYes | Press::DeleteYes | Press::DeleteForever => {
            let mut outcome = open(session, facts);
            outcome.replies.insert(0, Reply::Toast(Toast::Stale));
            outcome
        }
    }
}

/// Everything of the person vanishes. Where others share the chat, the first of them speaks from now on; an unfinished form is
/// somebody else's then, and stays.
fn delete(mut session: Session, person: i64, facts: &Facts) -> Outcome {
    let mut others = family::others(facts).into_iter();
    let draft = session.registration.take().filter(|state| state.another);
    let mut outcome = Outcome::new(Session::default());
    outcome.changes.push(Change::DeletePerson { person });
    let outcome = say(outcome, Line::Deleted);
    let Some(next) = others.next() else {
        return outcome;
    };
    let mut outcome = outcome.say(outcome::Line::Family(family::Line::Speaks {
        name: next.name,
        shared: others.next().is_some(),
    }));
    outcome.session.registration = draft;
    outcome
        .changes
        .push(Change::Family(family::Change::Speak { person: next.id }));
    outcome
}

fn ask(mut session: Session, state: State) -> Outcome {
    session.focus = Focus::MyData(state);
    say(Outcome::new(session), question(state))
}
