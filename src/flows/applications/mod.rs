//! Where I stand: one's applications, withdrawing and changing them. Opened by `/status`; ended by the next wish.
//!
//! Whose an application is stands in its row: what is looked up are the applications of the person who speaks, and an id that
//! is not among them is somebody else's or nobody's (case SEC-05). Only giving one up is a question that must be open.

/// Another class instead, or as second choice.
mod choose;
/// What is said.
mod line;
/// Buttons.
mod press;
/// Giving an application up.
mod withdraw;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::catalog::Wish;
use crate::domain::application::WithdrawReason;
use crate::domain::consent::Purpose;
use crate::flows::event::{Command, Event, Incoming};
use crate::flows::facts::application::Held;
use crate::flows::facts::class::Class;
use crate::flows::facts::{Facts, Person};
use crate::flows::outcome::{self, Outcome, Reply, Toast};
use crate::flows::press as presses;
use crate::flows::reception::{wish_now, wish_of};
use crate::flows::session::{Focus, PendingWish, Session};
use crate::flows::{menu, mydata};

pub use choose::For;
pub use line::{Line, Overview, Shown};
pub use press::Press;

/// A question that is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// Why is this application given up?
    Withdraw {
        /// Row id.
        application: i64,
    },
}

/// What is to be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// The person gives an application up.
    Withdraw {
        /// Row id.
        id: i64,
        /// Why.
        reason: WithdrawReason,
    },
    /// The person names a second choice, or none any more.
    SetSecond {
        /// Row id of the application.
        id: i64,
        /// Row id of the class.
        class: Option<i64>,
    },
}

impl Change {
    /// Does it touch what is known of another chat (its session, its person, whether its account is staff)?
    #[must_use]
    pub fn reaches_others(&self) -> bool {
        match self {
            Change::Withdraw { .. } | Change::SetSecond { .. } => false,
        }
    }
}

/// What has to be looked up: always the applications of the person who speaks, and …
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Want {
    /// … the classes of all of them, and what is open in the fields wished for.
    Overview,
    /// … the classes of all of them.
    All,
    /// … the class of one of them, and another one.
    One {
        /// Row id of the application.
        application: i64,
        /// Row id of the other class.
        other: Option<i64>,
    },
    /// … the class of one of them, and open classes to choose from.
    Choices {
        /// Row id of the application.
        application: i64,
    },
}

/// What was looked up.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Known {
    /// The applications of the person who speaks, oldest first.
    pub held: Vec<Held>,
    /// Their classes and second choices, as far as asked for.
    pub classes: Vec<Class>,
    /// Other classes: the one asked for, those to choose from, or those open in the fields wished for.
    pub others: Vec<Class>,
}

impl Known {
    /// An application with its classes.
    fn shown(&self, held: &Held) -> Option<Shown> {
        let class = |id: i64| self.classes.iter().find(|class| class.id == id).cloned();
        Some(Shown {
            id: held.id,
            state: held.state,
            class: class(held.class)?,
            second: held.second.and_then(class),
            applied_at: held.applied_at,
            detail: held.detail.clone(),
        })
    }
}

impl Known {
    /// What stands, that which waits for the person first.
    fn standing(&self) -> Vec<Shown> {
        let standing = self.held.iter().filter(|one| one.stands());
        let mut standing: Vec<Shown> = standing.filter_map(|one| self.shown(one)).collect();
        standing.sort_by_key(|shown| !shown.waits_for_person());
        standing
    }

    /// What is over, the newest first.
    fn over(&self) -> Vec<Shown> {
        let over = self.held.iter().rev().filter(|one| !one.stands());
        over.filter_map(|one| self.shown(one)).collect()
    }
}

/// What has to be looked up before this event.
#[must_use]
pub fn wants(session: &Session, incoming: &Incoming) -> Option<Want> {
    if let Event::Press(Some(presses::Press::Applications(press))) = &incoming.event {
        let application = press.application();
        return Some(match press {
            Press::History(_) => Want::All,
            Press::Swap(..) | Press::Second(..) => Want::Choices { application },
            Press::Show(_)
            | Press::Withdraw(_)
            | Press::WithdrawFor(..)
            | Press::Keep(_)
            | Press::SwapTo(..)
            | Press::SwapYes(..)
            | Press::SecondTo(..)
            | Press::SecondNone(_) => Want::One {
                application,
                other: press.class(),
            },
        });
    }
    if let Event::Press(Some(presses::Press::MyData(mydata::Press::Download))) = &incoming.event {
        return Some(Want::All);
    }
    if let (
        Focus::Applications(State::Withdraw { application }),
        Event::Text(_)
        | Event::Contact { .. }
        | Event::Document(_)
        | Event::Other(_)
        | Event::Edited,
    ) = (&session.focus, &incoming.event)
    {
        return Some(Want::One {
            application: *application,
            other: None,
        });
    }
    let wish = match &incoming.event {
        Event::Command {
            command: Command::Start,
            payload,
        } => Command::from_word(payload).map(wish_of),
        _ => wish_now(session, incoming),
    };
    let waits = || match &session.wish {
        Some(PendingWish::Wish(slug)) => Wish::from_slug(slug),
        Some(PendingWish::Link(_) | PendingWish::Class { .. }) | None => None,
    };
    (wish.or_else(waits) == Some(Wish::Status)).then_some(Want::Overview)
}

fn say(outcome: Outcome, line: Line) -> Outcome {
    outcome.say(outcome::Line::Applications(line))
}

/// Says a line in place of the card whose button was pressed, or as a new message.
fn in_place(outcome: Outcome, incoming: &Incoming, line: Line) -> Outcome {
    outcome.say_in_place(incoming, outcome::Line::Applications(line))
}

/// Every application of the person who speaks, oldest first, when they were looked up.
#[must_use]
pub fn all(facts: &Facts) -> Vec<Shown> {
    let known = facts.applications.as_ref();
    let shown = |known: &Known| {
        known
            .held
            .iter()
            .filter_map(|one| known.shown(one))
            .collect()
    };
    known.map(shown).unwrap_or_default()
}

/// Where this person stands.
#[must_use]
pub fn open(session: Session, person: &Person, facts: &Facts) -> Outcome {
    let nothing = Known::default();
    let known = facts.applications.as_ref().unwrap_or(&nothing);
    let overview = Overview {
        person: person.id,
        name: person.name.clone(),
        registered_at: person.registered_at,
        skills: person.skills.clone(),
        paused: !person.agrees(Purpose::Service),
        announcements: person.agrees(Purpose::Announcements),
        shown: known.standing(),
        over: known.over(),
        open: known.others.clone(),
        now: facts.now,
    };
    say(Outcome::new(session), Line::Overview(Box::new(overview)))
}

/// An event while a question is open that is no command and no button.
#[must_use]
pub fn step(session: Session, state: State, incoming: &Incoming, facts: &Facts) -> Outcome {
    match state {
        State::Withdraw { application } => withdraw::heard(session, application, incoming, facts),
    }
}

/// A pressed button.
#[must_use]
pub fn press_on(session: Session, press: Press, incoming: &Incoming, facts: &Facts) -> Outcome {
    let open_question = match &session.focus {
        Focus::Applications(State::Withdraw { application }) => Some(*application),
        Focus::Idle
        | Focus::Registration
        | Focus::MyData(_)
        | Focus::ClassForm(_)
        | Focus::Classes(_)
        | Focus::Family(_)
        | Focus::Places(_)
        | Focus::Question(_)
        | Focus::Record(_)
        | Focus::Work(_)
        | Focus::CallList(_)
        | Focus::Report(_)
        | Focus::Calendar(_)
        | Focus::Schedule(_)
        | Focus::Attendance(_)
        | Focus::Completion(_)
        | Focus::DaysOff(_)
        | Focus::Selection(_)
        | Focus::Seats(_)
        | Focus::Sheets(_)
        | Focus::Team(_)
        | Focus::Training(_) => None,
    };
    let id = press.application();
    let known = facts.applications.as_ref().and_then(|known| {
        let held = known.held.iter().find(|one| one.id == id)?;
        Some((known, held, known.shown(held)?))
    });
    let (Some((known, held, shown)), Some(person)) = (known, &facts.person) else {
        let mut outcome = Outcome::new(session);
        if incoming.query.is_some() {
            outcome.replies.push(Reply::Toast(Toast::NotYours));
            return outcome;
        }
        // Whoever was asked speaks in another chat by now: the question is over.
        outcome.session.focus = Focus::Idle;
        return menu::open(outcome.session, facts);
    };
    let mut session = session;
    session.leave_small_questions();
    let mine = Mine {
        known,
        held,
        shown,
        person,
        now: facts.now,
    };
    match press {
        Press::Show(_) => say(
            Outcome::new(session),
            Line::Card(Box::new(mine.shown), facts.now),
        ),
        // In the middle of a form the question cannot stand open; the button was below it all the same.
        Press::WithdrawFor(_, reason) if open_question == Some(id) || session.is_in_form() => {
            withdraw::withdraw(Outcome::new(session), &mine, reason)
        }
        Press::Withdraw(_) | Press::WithdrawFor(..) => withdraw::ask(session, &mine),
        Press::Keep(_) => say(Outcome::new(session), Line::Kept { id }),
        Press::Swap(_, page) => choose::choices(session, &mine, choose::For::Swap, page, incoming),
        Press::SwapTo(..) => choose::swap_question(session, &mine),
        Press::SwapYes(..) => choose::swap(session, &mine, facts),
        Press::Second(_, page) => {
            choose::choices(session, &mine, choose::For::Second, page, incoming)
        }
        Press::SecondTo(..) => choose::name_second(session, &mine),
        Press::SecondNone(_) => choose::no_second(session, &mine),
        Press::History(_) => {
            let over = mine.known.over();
            say(Outcome::new(session), Line::History(over, facts.now))
        }
    }
}

/// An application that is surely of the person who speaks.
struct Mine<'a> {
    known: &'a Known,
    held: &'a Held,
    shown: Shown,
    person: &'a Person,
    now: Timestamp,
}
