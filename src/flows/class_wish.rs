//! Who wants to hear when a class of a field opens: asked for with `[Ingatkan Saya]`, seen and stopped in `/data`, carried out by
//! the clock (`app::class_wish`). The clock also tells whoever agreed to announcements, of the fields they are interested in.
//!
//! Asking is a request of its own, so no consent to announcements is needed for it; whoever stops announcements or withdraws the
//! consent to the service stops these too. No question is ever open here.

use crate::domain::consent::Purpose;
use crate::flows::change;
use crate::flows::event::Incoming;
use crate::flows::facts::class::Class;
use crate::flows::facts::{Facts, Person};
use crate::flows::menu;
use crate::flows::outcome::{self, Outcome, Reply, Toast};
use crate::flows::session::Session;

/// A pressed button. The field is named by slug.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Press {
    /// Tell me when a class of this field opens.
    Remind(String),
    /// No more.
    Stop(String),
    /// What do I hear about?
    List,
}

impl Press {
    /// The part of the button data that is ours.
    #[must_use]
    pub fn encode(&self) -> String {
        match self {
            Press::Remind(field) => format!("remind={field}"),
            Press::Stop(field) => format!("stop={field}"),
            Press::List => "list".to_owned(),
        }
    }

    /// Reads it back.
    #[must_use]
    pub fn decode(data: &str) -> Option<Press> {
        let field = |slug: &str| {
            let plain =
                |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
            (!slug.is_empty() && slug.bytes().all(plain)).then(|| slug.to_owned())
        };
        match data.split_once('=') {
            None => (data == "list").then_some(Press::List),
            Some(("remind", slug)) => field(slug).map(Press::Remind),
            Some(("stop", slug)) => field(slug).map(Press::Stop),
            Some(_) => None,
        }
    }
}

/// What is said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Line {
    /// From now on they hear of classes of this field, by slug.
    Noted {
        /// The field.
        field: String,
        /// They did before.
        before: bool,
    },
    /// No more of this field.
    Stopped {
        /// The field.
        field: String,
    },
    /// What they hear about, by slug; perhaps nothing.
    List(Vec<String>),
    /// A class of the field has opened, to somebody who asked for it.
    Opened(Box<Class>),
    /// The same, to somebody who agreed to announcements and is interested in the field.
    New(Box<Class>),
    /// The consent to the service was withdrawn.
    Paused,
}

/// What is to be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// A person wants to hear of classes of a field.
    Note {
        /// Row id.
        person: i64,
        /// The field, by slug.
        field: String,
    },
    /// Not any more.
    Stop {
        /// Row id.
        person: i64,
        /// The field, by slug; nothing for all of them.
        field: Option<String>,
    },
}

impl Change {
    /// Does it touch what is known of another chat (its session, its person, whether its account is staff)?
    #[must_use]
    pub fn reaches_others(&self) -> bool {
        match self {
            Change::Note { .. } | Change::Stop { .. } => false,
        }
    }
}

fn say(outcome: Outcome, line: Line) -> Outcome {
    outcome.say(outcome::Line::ClassWish(line))
}

/// A pressed button.
#[must_use]
pub fn press_on(mut session: Session, press: Press, incoming: &Incoming, facts: &Facts) -> Outcome {
    let Some(person) = &facts.person else {
        return menu::open(session, facts);
    };
    session.leave_small_questions();
    let mut outcome = Outcome::new(session);
    match press {
        Press::Remind(field) => remind(outcome, person, field),
        Press::Stop(field) => {
            let stop = Change::Stop {
                person: person.id,
                field: Some(field.clone()),
            };
            outcome.changes.push(change::Change::ClassWish(stop));
            say(outcome, Line::Stopped { field })
        }
        Press::List => {
            let line = outcome::Line::ClassWish(Line::List(person.class_wishes.clone()));
            outcome.replies.push(match incoming.message {
                Some(message) if incoming.query.is_some() => Reply::Rewrite { message, line },
                Some(_) | None => Reply::Say(line),
            });
            outcome
        }
    }
}

fn remind(mut outcome: Outcome, person: &Person, field: String) -> Outcome {
    if !person.agrees(Purpose::Service) {
        return say(outcome, Line::Paused);
    }
    let before = person.class_wishes.contains(&field);
    // A field that officers added is known to the database alone; one that nobody knows is written by no statement.
    if before {
        outcome.replies.push(Reply::Toast(Toast::Already));
    } else {
        let note = Change::Note {
            person: person.id,
            field: field.clone(),
        };
        outcome.changes.push(change::Change::ClassWish(note));
    }
    say(outcome, Line::Noted { field, before })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_press_comes_back_as_it_went() {
        for press in [
            Press::Remind("las".to_owned()),
            Press::Stop("pariwisata-perhotelan".to_owned()),
            Press::List,
        ] {
            let data = press.encode();
            assert!(data.len() <= 62, "{data}");
            assert_eq!(Press::decode(&data), Some(press), "{data}");
        }
        for data in ["remind=", "remind=Las", "stop=a b", "list=1", "", "remind"] {
            assert_eq!(Press::decode(data), None, "{data}");
        }
    }
}
