//! Several persons in one chat: registering another, changing who speaks. Opened from the menu.
//!
//! A phone may serve a family. Each of them registers with a form and a consent of their own; one of them speaks at a time,
//! and what the bot says of itself names whom it is for. Ended by the choice itself.

use serde::{Deserialize, Serialize};

use crate::domain::name::Name;
use crate::flows::change;
use crate::flows::event::{Event, Incoming};
use crate::flows::facts::Facts;
use crate::flows::outcome::{self, Outcome, Reply, Toast};
use crate::flows::sequel::after;
use crate::flows::session::{Focus, Session};
use crate::flows::{menu, mydata, press, registration};

/// People who share one chat at most.
pub const MOST: usize = 6;

/// A question that is open: none, since every choice is a button of its own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum State {}

/// A pressed button.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Press {
    /// Somebody else registers in this chat.
    Another,
    /// Who speaks here?
    List,
    /// The person of this row id speaks from now on.
    Speak(i64),
}

impl Press {
    /// The part of the button data that is ours.
    #[must_use]
    pub fn encode(self) -> String {
        match self {
            Press::Another => "another".to_owned(),
            Press::List => "list".to_owned(),
            Press::Speak(person) => format!("speak={person}"),
        }
    }

    /// Reads it back.
    #[must_use]
    pub fn decode(data: &str) -> Option<Press> {
        match data {
            "another" => Some(Press::Another),
            "list" => Some(Press::List),
            data => {
                let id: i64 = data.strip_prefix("speak=")?.parse().ok()?;
                (id > 0).then_some(Press::Speak(id))
            }
        }
    }
}

/// Somebody who is reached through this chat.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    /// Row id.
    pub id: i64,
    /// Name.
    pub name: Name,
}

/// What is said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Line {
    /// Please give the phone to whoever is to be registered: the consent is theirs.
    Handover {
        /// Who spoke until now, and whose data stays.
        present: Name,
    },
    /// Who speaks here now, and who else could.
    Who {
        /// Who speaks now.
        present: Option<Name>,
        /// Everybody else.
        others: Vec<Member>,
        /// There is room for one more.
        room: bool,
    },
    /// From now on this person speaks.
    Speaks {
        /// By name.
        name: Name,
        /// Several people share the chat.
        shared: bool,
    },
    /// Registered beside somebody else: from now on the new one speaks.
    Joined {
        /// By name.
        name: Name,
        /// Who spoke before.
        before: Name,
    },
    /// The NIK is that of somebody who is here already.
    HereAlready,
    /// As many share the chat as may.
    Full,
    /// Before one's own data can be changed, the form of the other person has to be finished or left.
    FormFirst,
}

/// What is to be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// The person, who is reached through this chat, speaks in it from now on.
    Speak {
        /// Row id.
        person: i64,
    },
}

impl Change {
    /// Does it touch what is known of another chat (its session, its person, whether its account is staff)?
    #[must_use]
    pub fn reaches_others(&self) -> bool {
        match self {
            Change::Speak { .. } => false,
        }
    }
}

/// What has to be looked up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Want {
    /// Everybody who is reached through this chat.
    Here,
}

/// What was looked up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Known {
    /// Everybody who is reached through this chat, by row id.
    Here(Vec<Member>),
}

/// What has to be looked up before this event.
#[must_use]
pub fn wants(session: &Session, incoming: &Incoming) -> Option<Want> {
    let wanted = match &incoming.event {
        Event::Press(Some(
            press::Press::Family(_) | press::Press::MyData(mydata::Press::DeleteForever),
        )) => true,
        // Whoever has themselves deleted leaves the chat to the others.
        Event::Text(_) => session.focus == Focus::MyData(mydata::State::DeleteForever),
        Event::Press(_)
        | Event::Command { .. }
        | Event::UnknownCommand
        | Event::Contact { .. }
        | Event::Document(_)
        | Event::Other(_)
        | Event::Edited
        | Event::Left
        | Event::Returned
        | Event::MovedTo(_)
        | Event::NudgeDue => false,
    };
    wanted.then_some(Want::Here)
}

/// Everybody in this chat except the one who speaks.
#[must_use]
pub fn others(facts: &Facts) -> Vec<Member> {
    let Some(Known::Here(here)) = &facts.family else {
        return Vec::new();
    };
    let present = facts.person.as_ref().map(|person| person.id);
    let others = here.iter().filter(|member| Some(member.id) != present);
    others.cloned().collect()
}

/// An event while a question is open that is no command and no button: there is no such question.
#[must_use]
#[expect(
    clippy::needless_pass_by_value,
    reason = "a conversation takes what it goes on with"
)]
pub fn step(session: Session, state: State, _incoming: &Incoming, _facts: &Facts) -> Outcome {
    let _ = session;
    match state {}
}

/// A pressed button.
#[must_use]
pub fn press_on(session: Session, press: Press, _incoming: &Incoming, facts: &Facts) -> Outcome {
    match press {
        Press::Another => another(session, facts),
        Press::List => {
            let line = Line::Who {
                present: facts.person.as_ref().map(|person| person.name.clone()),
                others: others(facts),
                room: facts.persons < MOST,
            };
            say(Outcome::new(session), line)
        }
        Press::Speak(person) => speak(session, person, facts),
    }
}

fn say(outcome: Outcome, line: Line) -> Outcome {
    outcome.say(outcome::Line::Family(line))
}

/// Opens the form of another person, or comes back to it.
fn another(mut session: Session, facts: &Facts) -> Outcome {
    let draft = session.registration.take();
    let Some(person) = &facts.person else {
        let turn = match draft {
            Some(state) => registration::resume(state, facts),
            None => registration::open(facts),
        };
        return after(session, turn, facts);
    };
    if let Some(state) = draft.filter(|state| state.another) {
        let turn = registration::resume(state, facts);
        return after(session, turn, facts);
    }
    if facts.persons >= MOST {
        if session.focus == Focus::Registration {
            session.focus = Focus::Idle;
        }
        return say(Outcome::new(session), Line::Full);
    }
    let turn = registration::open_another(facts);
    let mut outcome = after(session, turn, facts);
    let line = Line::Handover {
        present: person.name.clone(),
    };
    outcome
        .replies
        .insert(0, Reply::Say(outcome::Line::Family(line)));
    outcome
}

/// Somebody who is reached through this chat speaks from now on. What was asked of whoever spoke before is over; the form of
/// another person stays.
fn speak(mut session: Session, person: i64, facts: &Facts) -> Outcome {
    let mut outcome = Outcome::new(Session::default());
    if facts.person.as_ref().is_some_and(|here| here.id == person) {
        outcome = menu::open(session, facts);
        outcome.replies.insert(0, Reply::Toast(Toast::Already));
        return outcome;
    }
    let Some(member) = others(facts).into_iter().find(|other| other.id == person) else {
        outcome.session = session;
        outcome.replies.push(Reply::Toast(Toast::NotYours));
        return outcome;
    };
    if !session
        .registration
        .as_ref()
        .is_some_and(|state| state.another)
    {
        session.registration = None;
    }
    if session.focus != Focus::Registration || session.registration.is_none() {
        session.focus = Focus::Idle;
    }
    session.misses = 0;
    outcome.session = session;
    let change = change::Change::Family(Change::Speak { person });
    outcome.changes.push(change);
    let line = Line::Speaks {
        name: member.name,
        shared: facts.shared(),
    };
    say(outcome, line)
}
