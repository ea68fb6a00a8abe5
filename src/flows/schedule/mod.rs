//! One's own schedule, and what one says beforehand about coming. Opened by `/jadwal`, by a letter, or by words.
//!
//! A letter goes to the chat through which a person is reached, so whoever speaks there may answer it, and the schedule shows
//! everybody who is reached there. One question stands open at most: why somebody will not come.

/// What somebody says beforehand about coming.
mod answer;
/// Saying that one will not come, from the schedule or in words.
mod away;
/// Files for the calendar of a phone.
mod calendar;
/// The card.
mod card;
/// What is said.
mod line;
/// The picture of a week.
mod picture;
/// Buttons.
mod press;
/// What is looked up.
mod view;

use serde::{Deserialize, Serialize};

use crate::catalog::{Wish, catalog};
use crate::domain::meeting::Answer;
use crate::flows::change;
use crate::flows::event::{Command, Event, Incoming};
use crate::flows::facts::Facts;
use crate::flows::menu;
use crate::flows::outcome::{self, Outcome, Reply, Toast};
use crate::flows::press as presses;
use crate::flows::reception::{wish_now, wish_of};
use crate::flows::session::{Focus, PendingWish, Session};

pub use calendar::Course;
pub use card::{Card, Row};
pub use line::{Closed, Heard, Line, Paper, Problem, Told};
pub use picture::{Going, Week};
pub use press::Press;
pub use view::{Attendee, Entry, Given, Known, Planned, Slot, Span, Want, What};

/// A question that is open.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// Why will somebody not come?
    Reason {
        /// Row id of the meeting.
        meeting: i64,
        /// Row id of the application.
        application: i64,
        /// Excused or sick.
        answer: Answer,
    },
}

/// What is to be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// What somebody says beforehand about coming to a meeting. A reason and a letter that were given stay until they say that
    /// they come.
    Answer {
        /// Row id of the meeting.
        meeting: i64,
        /// Row id of the application.
        application: i64,
        /// The answer.
        answer: Answer,
        /// Why, in their words; kept sealed.
        reason: Option<String>,
        /// A letter.
        letter: Option<Paper>,
    },
    /// A word on the morning of every day, or only where it matters.
    Daily {
        /// Row id of the application.
        application: i64,
        /// Every day.
        on: bool,
    },
}

impl Change {
    /// Does it touch what is known of another chat (its session, its person, whether its account is staff)?
    #[must_use]
    pub fn reaches_others(&self) -> bool {
        match self {
            Change::Answer { .. } | Change::Daily { .. } => false,
        }
    }
}

/// What has to be looked up before this event.
#[must_use]
pub fn wants(session: &Session, incoming: &Incoming) -> Option<Want> {
    if let Event::Press(Some(presses::Press::Schedule(press))) = &incoming.event {
        return Some(press.wants());
    }
    if let (
        Focus::Schedule(State::Reason {
            meeting,
            application,
            ..
        }),
        Event::Text(_)
        | Event::Contact { .. }
        | Event::Document(_)
        | Event::Other(_)
        | Event::Edited,
    ) = (&session.focus, &incoming.event)
    {
        return Some(Want::One {
            meeting: *meeting,
            application: *application,
        });
    }
    if let Event::Text(typed) = &incoming.event
        && session.is_at_rest()
        && catalog().absence(typed).is_some()
    {
        return Some(Want::Ours);
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
    (wish.or_else(waits) == Some(Wish::Schedule)).then_some(Want::Ours)
}

/// Does a file that comes now belong to the open question?
#[must_use]
pub fn takes_files(session: &Session) -> bool {
    matches!(session.focus, Focus::Schedule(State::Reason { .. }))
}

/// What lies ahead of everybody who is reached through this chat.
#[must_use]
pub fn open(session: Session, facts: &Facts) -> Outcome {
    let outcome = Outcome::new(session);
    match card::first(facts) {
        Some(card) => say(outcome, Line::Card(Box::new(card))),
        None => outcome.say(outcome::Line::Menu(menu::Line::Schedule)),
    }
}

/// Words that say that somebody will not come, typed where words are wishes; nothing when no meeting is meant.
#[must_use]
pub fn typed(session: &Session, incoming: &Incoming, facts: &Facts) -> Option<Outcome> {
    if !session.is_at_rest() {
        return None;
    }
    away::typed(session, incoming, facts)
}

/// An event while a question is open that is no command and no button.
#[must_use]
pub fn step(mut session: Session, state: &State, incoming: &Incoming, facts: &Facts) -> Outcome {
    session.focus = Focus::Idle;
    let State::Reason { answer, .. } = *state;
    match &facts.schedule {
        Some(Known::One(slot)) => {
            answer::heard(Outcome::new(session), slot, answer, incoming, facts)
        }
        // They are reached through another chat by now, or the meeting is gone.
        Some(Known::Ours(_) | Known::Nothing) | None => menu::open(session, facts),
    }
}

/// A pressed button.
#[must_use]
pub fn press_on(mut session: Session, press: Press, incoming: &Incoming, facts: &Facts) -> Outcome {
    let asked = match &session.focus {
        Focus::Schedule(state) => Some(state.clone()),
        _ => None,
    };
    session.leave_small_questions();
    let outcome = Outcome::new(session);
    match (press, &facts.schedule) {
        (Press::Answer { answer, .. }, Some(Known::One(slot))) => {
            answer::pressed(outcome, slot, answer, asked.as_ref(), facts)
        }
        (Press::Meeting { .. }, Some(Known::One(slot))) => answer::card(outcome, slot, facts),
        (Press::Reason { .. }, Some(Known::One(slot))) => answer::again(outcome, slot, facts),
        (Press::NoReason { .. }, Some(Known::One(slot))) => {
            answer::without_reason(outcome, slot, facts)
        }
        (Press::Keep { .. }, Some(Known::One(_))) => say(outcome, Line::Kept),
        (Press::Daily { application, on }, Some(Known::Ours(attendees))) => {
            match attendees.iter().find(|one| one.shown.id == application) {
                Some(attendee) => daily(outcome, attendee, on, facts),
                None => not_yours(outcome, incoming, facts),
            }
        }
        (Press::Show(span), Some(Known::Ours(_))) => match card::card(span, facts) {
            Some(card) => outcome.say_in_place(
                incoming,
                outcome::Line::Schedule(Line::Card(Box::new(card))),
            ),
            None => open(outcome.session, facts),
        },
        (Press::Calendar, Some(Known::Ours(_))) => {
            let courses = calendar::courses(facts);
            if courses.is_empty() {
                return open(outcome.session, facts);
            }
            say(outcome, Line::Calendar(courses))
        }
        (Press::Picture(span), Some(Known::Ours(_))) => match picture::week(span, facts) {
            Some(week) => say(outcome, Line::Picture(Box::new(week))),
            None => open(outcome.session, facts),
        },
        (Press::Away, Some(Known::Ours(_))) => away::which(outcome, facts),
        (
            Press::Answer { .. }
            | Press::Meeting { .. }
            | Press::Reason { .. }
            | Press::NoReason { .. }
            | Press::Keep { .. }
            | Press::Daily { .. }
            | Press::Show(_)
            | Press::Calendar
            | Press::Picture(_)
            | Press::Away,
            Some(Known::Ours(_) | Known::One(_) | Known::Nothing) | None,
        ) => not_yours(outcome, incoming, facts),
    }
}

fn daily(mut outcome: Outcome, attendee: &Attendee, on: bool, facts: &Facts) -> Outcome {
    let application = attendee.shown.id;
    if !attendee.has_seat() {
        return open(outcome.session, facts);
    }
    if attendee.daily == on {
        outcome.replies.push(Reply::Toast(Toast::Already));
        return outcome;
    }
    wish(&mut outcome, Change::Daily { application, on });
    outcome.replies.push(Reply::Toast(Toast::Saved));
    let of = facts.shared().then(|| attendee.name.clone());
    let line = Line::Daily {
        application,
        of,
        on,
    };
    say(outcome, line)
}

/// Somebody else's, or nobody's.
fn not_yours(mut outcome: Outcome, incoming: &Incoming, facts: &Facts) -> Outcome {
    if incoming.query.is_some() {
        outcome.replies.push(Reply::Toast(Toast::NotYours));
        return outcome;
    }
    menu::open(outcome.session, facts)
}

fn say(outcome: Outcome, line: Line) -> Outcome {
    outcome.say(outcome::Line::Schedule(line))
}

fn wish(outcome: &mut Outcome, change: Change) {
    outcome.changes.push(change::Change::Schedule(change));
}
