//! What people work as, told by themselves: at any time with `/kerja`, and in answer to the questions after graduation. One tap
//! counts at once; the few questions behind it can each be skipped. An employer confirms with a link, without registering.
//!
//! Whose a spell is stands in its row; a chat answers for the people who are reached through it. A button names the newest
//! answer that was known when it was shown, by how many there were: once there is a newer one, it shows the present card instead of doing anything.

/// The employer's link.
mod claim;
/// What the clock asks.
pub mod clock;
/// What is said.
mod line;
/// Buttons.
mod press;
/// The few questions about a spell.
mod question;
/// What somebody does now.
mod told;
/// What is written.
mod writing;

use serde::{Deserialize, Serialize};

use crate::catalog::Wish;
use crate::domain::work::{Spell, Status, present};
use crate::flows::event::{Command, Event, Incoming};
use crate::flows::facts::Facts;
use crate::flows::facts::class::Class;
use crate::flows::outcome::{self, Outcome, Reply, Toast};
use crate::flows::press as presses;
use crate::flows::reception::wish_now;
use crate::flows::session::{Focus, Session};
use crate::flows::team::Token;

pub(in crate::flows) use claim::opened;
pub use claim::{Claim, Standing, is_claim};
pub use line::{Ask, Card, Lead, Line};
pub use press::{Occupation, Press};
pub use question::Question;
pub(in crate::flows) use told::written;
pub use writing::{Change, Ended, Fill, Moved};

/// What the link of an employer carries. It prints nothing of itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Claimed(Token);

impl Claimed {
    /// Of random bytes.
    #[must_use]
    pub fn of_chance(bytes: [u8; 24]) -> Claimed {
        Claimed(Token::of_chance(bytes))
    }

    /// Reads it.
    #[must_use]
    pub fn parse(text: &str) -> Option<Claimed> {
        Token::parse(text).map(Claimed)
    }

    /// Its letters.
    #[must_use]
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }
}

/// A question that is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// One of the few questions about a spell.
    Ask {
        /// Row id.
        spell: i64,
        /// Which.
        question: Question,
        /// Asked by itself: nothing follows.
        single: bool,
    },
}

/// What has to be looked up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Want {
    /// How the person who speaks stands.
    Speaker,
    /// How a person of this chat stands, by row id.
    Person(i64),
    /// How the person of a spell stands, if they are of this chat.
    Spell(i64),
    /// What a link is about.
    Claim(Claimed),
}

/// What was looked up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Known {
    /// How a person of this chat stands; nothing when it is nobody of this chat.
    Own(Option<Box<Own>>),
    /// What a link is about; nothing when there is no such link.
    Claim(Option<Box<Claim>>),
}

/// How a person of this chat stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Own {
    /// Row id.
    pub person: i64,
    /// Name, where several people share the chat.
    pub shared_as: Option<String>,
    /// All spells, oldest first.
    pub spells: Vec<Spell>,
    /// How many answers they gave: a button that knows fewer is old.
    pub newest: i64,
    /// The field of the training that was passed last, by slug; otherwise the first one wished for.
    pub field: Option<String>,
    /// A class of this field is to be told of already.
    pub wished: bool,
    /// Open classes that fit, at most three.
    pub classes: Vec<Class>,
    /// The id the next spell will have.
    pub next_spell: i64,
    /// Chance for a link, with its hash.
    pub chance: (Claimed, [u8; 32]),
}

impl Own {
    /// A spell of this person.
    fn spell(&self, id: i64) -> Option<&Spell> {
        self.spells.iter().find(|spell| spell.id == id)
    }

    fn present(&self) -> Option<Status> {
        present(&self.spells)
    }
}

/// What has to be looked up before this event.
#[must_use]
pub fn wants(session: &Session, incoming: &Incoming) -> Option<Want> {
    match &incoming.event {
        Event::Press(Some(presses::Press::Work(press))) => Some(match *press {
            Press::Open => Want::Speaker,
            Press::Change { person }
            | Press::Status { person, .. }
            | Press::Another { person, .. } => Want::Person(person),
            Press::Verdict(_, claimed) | Press::Sure(_, claimed) => Want::Claim(claimed),
            Press::Correct(_)
            | Press::Ask(..)
            | Press::Skip(..)
            | Press::Occupation(..)
            | Press::Since(..)
            | Press::Fits(..)
            | Press::People(..)
            | Press::Wage(..)
            | Press::Region(..)
            | Press::Far(..)
            | Press::Ended(_)
            | Press::Resume(_)
            | Press::Link(_) => Want::Spell(press.spell().unwrap_or_default()),
        }),
        Event::Command {
            command: Command::Start,
            payload,
        } if is_claim(payload) => claim::of_payload(payload).map(Want::Claim),
        event => {
            if let Focus::Work(State::Ask { spell, .. }) = &session.focus
                && matches!(
                    event,
                    Event::Text(_) | Event::Contact { .. } | Event::Other(_) | Event::Edited
                )
            {
                return Some(Want::Spell(*spell));
            }
            (wish_now(session, incoming) == Some(Wish::Work)).then_some(Want::Speaker)
        }
    }
}

fn own(facts: &Facts) -> Option<&Own> {
    match &facts.work {
        Some(Known::Own(own)) => own.as_deref(),
        Some(Known::Claim(_)) | None => None,
    }
}

fn say(session: Session, line: Line) -> Outcome {
    Outcome::new(session).say(outcome::Line::Work(line))
}

fn toast(session: Session, toast: Toast) -> Outcome {
    let mut outcome = Outcome::new(session);
    outcome.replies.push(Reply::Toast(toast));
    outcome
}

fn card(own: &Own, lead: Lead) -> Line {
    Line::Card(Box::new(Card {
        lead,
        person: own.person,
        shared_as: own.shared_as.clone(),
        spells: own.spells.clone(),
        newest: own.newest,
        classes: own.classes.clone(),
        remind: own.field.clone().filter(|_| !own.wished),
    }))
}

/// `/kerja`: how it stands, and what may have changed.
#[must_use]
pub fn open(session: Session, facts: &Facts) -> Outcome {
    match own(facts) {
        Some(own) => say(session, card(own, Lead::Nothing)),
        // Whoever has registered a moment ago told nothing yet; the next tap looks.
        None => say(session, Line::First),
    }
}

/// What an open question hears.
#[must_use]
pub fn step(session: Session, state: State, incoming: &Incoming, facts: &Facts) -> Outcome {
    let State::Ask {
        spell,
        question,
        single,
    } = state;
    match own(facts).filter(|own| own.spell(spell).is_some()) {
        Some(own) => question::heard(session, own, (spell, question, single), incoming, facts),
        None => {
            let mut session = session;
            session.focus = Focus::Idle;
            say(session, Line::First)
        }
    }
}

/// A pressed button.
#[must_use]
pub fn press_on(session: Session, press: Press, incoming: &Incoming, facts: &Facts) -> Outcome {
    if let Press::Verdict(verdict, claimed) = press {
        return claim::said(session, verdict, claimed, incoming, facts);
    }
    if let Press::Sure(verdict, claimed) = press {
        return claim::sure(session, verdict, claimed, incoming, facts);
    }
    let Some(own) = own(facts) else {
        return toast(session, Toast::NotYours);
    };
    if let Some(spell) = press.spell() {
        let Some(spell) = own.spell(spell) else {
            return toast(session, Toast::NotYours);
        };
        return about_spell(session, own, spell, press, facts);
    }
    match press {
        Press::Status {
            status,
            person: _,
            seen,
        } => told::told(session, own, (status, false), seen, facts),
        Press::Another {
            status,
            person: _,
            seen,
        } => told::told(session, own, (status, true), seen, facts),
        Press::Change { .. } => say(session, Line::Choose(Box::new(chooser(own)))),
        _ => say(session, card(own, Lead::Nothing)),
    }
}

fn chooser(own: &Own) -> Ask {
    Ask {
        person: own.person,
        newest: own.newest,
        shared_as: own.shared_as.clone(),
    }
}

/// A button about a spell of this person.
fn about_spell(session: Session, own: &Own, spell: &Spell, press: Press, facts: &Facts) -> Outcome {
    let id = spell.id;
    let filled = |session, question, fill: Fill| {
        question::filled(session, own, (id, question), &fill, facts)
    };
    match press {
        Press::Correct(_) => say(session, Line::Correct(Box::new(spell.clone()))),
        Press::Ask(_, question) => question::ask(session, own, id, question, facts),
        Press::Skip(_, question) => question::skipped(session, own, id, question, facts),
        Press::Occupation(_, named) => {
            let fill = Fill::Occupation(named.words().to_owned());
            filled(session, Question::Occupation, fill)
        }
        Press::Since(_, month) => filled(session, Question::Since, Fill::Since(month)),
        Press::Fits(_, fits) => filled(session, Question::Fits, Fill::Fits(fits)),
        Press::People(_, people) => filled(session, Question::People, Fill::People(people)),
        Press::Wage(_, wage) => filled(session, Question::Wage, Fill::Wage(wage)),
        Press::Region(_, region) => match Press::place(region) {
            Some(place) => filled(session, Question::Place, Fill::Place(place)),
            None => toast(session, Toast::Stale),
        },
        Press::Far(_, abroad) => {
            let place = if abroad {
                crate::domain::work::Place::Abroad
            } else {
                crate::domain::work::Place::Elsewhere
            };
            filled(session, Question::Place, Fill::Place(place))
        }
        Press::Ended(_) => told::ended(session, own, spell, facts),
        Press::Resume(_) => told::resumed(session, own, spell, facts),
        Press::Link(_) => claim::link(session, own, spell, facts),
        Press::Open
        | Press::Change { .. }
        | Press::Status { .. }
        | Press::Another { .. }
        | Press::Verdict(..)
        | Press::Sure(..) => say(session, card(own, Lead::Nothing)),
    }
}
