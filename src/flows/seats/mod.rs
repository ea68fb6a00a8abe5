//! A person and their seat: will they come to the test, do they take the seat; and what the clock does with seats.
//!
//! Opened by a letter or from `/status`; nothing stays open, each button is answered at once, and so are the words of an answer
//! typed below a letter. Whether a seat is still there is
//! counted in the transaction that gives it away. A letter goes to the chat through which a person is reached, so whoever
//! speaks there may answer it, also where a family shares the chat.

/// What the clock does: deadlines, the queue, the end of moving up, reminders.
pub mod clock;
/// Coming to the test.
mod come;
/// What is said.
mod line;
/// What staff do with seats.
mod office;
/// Buttons.
mod press;
/// Taking a seat.
mod take;
/// What is looked up.
mod view;

use serde::{Deserialize, Serialize};

use crate::catalog::catalog;
use crate::domain::application::ApplicationState;
use crate::domain::reminder::{Kind, WillCome};
use crate::domain::seats::Skip;
use crate::flows::change;
use crate::flows::event::{Event, Incoming};
use crate::flows::facts::Facts;
use crate::flows::menu;
use crate::flows::outcome::{self, Outcome, Reply, Toast};
use crate::flows::press as presses;
use crate::flows::session::{Focus, Session};

pub use line::{Call, DoneFor, Line, Untold};
pub use press::Press;
pub use view::{Counts, Due, Expected, Known, Office, Queued, Seat, Standing, Want};

/// A question that is open: none, since every answer is a button with all it needs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum State {}

/// What is to be written. Applications and classes by row id.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// The seat is taken for good.
    Take { application: i64 },
    /// There is no seat any more: to the end of the queue, under this number.
    Queue { application: i64, number: i64 },
    /// A reserve is offered a seat until then.
    MoveUp {
        application: i64,
        until: jiff::Timestamp,
    },
    /// A free seat passes a reserve by.
    Skip { application: i64, why: Skip },
    /// The seat was not taken in time.
    Forfeit { application: i64 },
    /// No seat became free until the end.
    NoSeat { application: i64 },
    /// Will they come to the test?
    WillCome { application: i64, answer: WillCome },
    /// Somebody was reminded, or staff were, of the moment `about`.
    Remind {
        application: i64,
        kind: Kind,
        about: jiff::Timestamp,
    },
    /// The office heard how many will come to the test of this moment.
    ExpectedTold { class: i64, about: jiff::Timestamp },
    /// No reserve moves up any more, by this member of staff.
    Fix { class: i64, by: i64 },
    /// What staff did for somebody after a call, on record.
    Noted {
        class: i64,
        person: i64,
        before: &'static str,
        after: &'static str,
        by: i64,
    },
}

impl Change {
    /// Does it touch what is known of another chat (its session, its person, whether its account is staff)?
    #[must_use]
    pub fn reaches_others(&self) -> bool {
        match self {
            Change::Take { .. }
            | Change::Queue { .. }
            | Change::MoveUp { .. }
            | Change::Skip { .. }
            | Change::Forfeit { .. }
            | Change::NoSeat { .. }
            | Change::WillCome { .. }
            | Change::Remind { .. }
            | Change::ExpectedTold { .. }
            | Change::Fix { .. }
            | Change::Noted { .. } => false,
        }
    }
}

/// What has to be looked up before this event.
#[must_use]
pub fn wants(session: &Session, incoming: &Incoming) -> Option<Want> {
    match &incoming.event {
        Event::Press(Some(presses::Press::Seats(press))) => Some(press.wants()),
        Event::Text(typed) if session.is_at_rest() => {
            catalog().will_come(typed, true).map(|_| Want::Asked)
        }
        _ => None,
    }
}

/// An answer to "will you come?" that was typed where words are wishes; nothing when nobody was asked.
#[must_use]
pub fn typed(session: &Session, incoming: &Incoming, facts: &Facts) -> Option<Outcome> {
    let (Event::Text(typed), Some(Known::Asked(seats))) = (&incoming.event, &facts.seats) else {
        return None;
    };
    come::typed(session, typed, seats)
}

/// An event while a question is open that is no command and no button.
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
pub fn press_on(mut session: Session, press: Press, incoming: &Incoming, facts: &Facts) -> Outcome {
    session.leave_small_questions();
    let outcome = Outcome::new(session);
    match (press, &facts.seats) {
        (Press::Take(_), Some(Known::Seat(seat))) => take::pressed(outcome, seat, incoming, facts),
        (Press::Come { answer, about, .. }, Some(Known::Seat(seat))) => {
            come::pressed(outcome, seat, answer, about, incoming, facts)
        }
        (Press::Called(_), Some(Known::Seat(seat))) => office::called(outcome, seat),
        (Press::TakeFor(_), Some(Known::Seat(seat))) => office::take_for(outcome, seat, facts),
        (Press::GiveUpFor(_), Some(Known::Seat(seat))) => {
            office::ask_give_up(outcome, seat, incoming)
        }
        (Press::GiveUpSure(_), Some(Known::Seat(seat))) => {
            office::give_up_for(outcome, seat, facts)
        }
        (Press::Fix(_), Some(Known::Office(office))) => office::ask(outcome, office, facts),
        (Press::FixSure(_), Some(Known::Office(office))) => office::fix(outcome, office, facts),
        (
            Press::Take(_)
            | Press::Come { .. }
            | Press::Called(_)
            | Press::TakeFor(_)
            | Press::GiveUpFor(_)
            | Press::GiveUpSure(_)
            | Press::Fix(_)
            | Press::FixSure(_),
            Some(Known::Nothing | Known::Seat(_) | Known::Asked(_) | Known::Office(_)) | None,
        ) => not_yours(outcome, incoming, facts),
    }
}

/// Somebody else's, or nobody's.
fn not_yours(mut outcome: Outcome, incoming: &Incoming, facts: &Facts) -> Outcome {
    if incoming.query.is_some() {
        outcome.replies.push(Reply::Toast(Toast::NotYours));
        return outcome;
    }
    outcome.session.focus = Focus::Idle;
    menu::open(outcome.session, facts)
}

fn say(outcome: Outcome, line: Line) -> Outcome {
    outcome.say(outcome::Line::Seats(line))
}

/// What became of an application, said from its row.
fn result(outcome: &mut Outcome, application: i64, was: ApplicationState) {
    outcome.replies.push(Reply::SayResult { application, was });
}

fn tell(outcome: &mut Outcome, person: i64, line: Line) {
    outcome.replies.push(Reply::SayToPerson {
        person,
        line: outcome::Line::Seats(line),
    });
}

fn wish(outcome: &mut Outcome, change: Change) {
    outcome.changes.push(change::Change::Seats(change));
}

/// Says a line in place of the card whose button was pressed, or as a new message.
fn in_place(outcome: Outcome, incoming: &Incoming, line: Line) -> Outcome {
    outcome.say_in_place(incoming, outcome::Line::Seats(line))
}
