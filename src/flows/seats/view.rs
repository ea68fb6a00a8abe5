//! What is looked up about seats, in the transaction that will give one away.

use jiff::Timestamp;

use crate::domain::application::ApplicationState;
use crate::domain::name::Name;
use crate::domain::reminder::WillCome;
use crate::domain::seats::{self, Skip};
use crate::flows::facts::class::Class;

/// What has to be looked up, by row id.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Want {
    /// An application of somebody who is reached through this chat.
    Own(i64),
    /// Applications of people who are reached through this chat and were asked whether they come to a test that lies ahead.
    Asked,
    /// An application to a class that this member of staff manages.
    Theirs(i64),
    /// A class that this member of staff manages.
    Office(i64),
}

/// What was looked up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Known {
    /// An application with its class and its seats.
    Seat(Box<Seat>),
    /// Those that were asked about, the soonest test first.
    Asked(Vec<Seat>),
    /// A class with its seats.
    Office(Box<Office>),
    /// Not theirs, or not there.
    Nothing,
}

/// How the seats of a class stand.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    /// Seats taken for good.
    pub confirmed: u32,
    /// Seats that are held until a deadline.
    pub accepted: u32,
    /// Reserves.
    pub waiting: u32,
    /// Of those that are held: promised before the quota was lowered.
    pub promised: u32,
    /// The highest number that was given in the queue; 0 for none.
    pub last_number: i64,
}

impl Counts {
    /// Seats that nobody has.
    #[must_use]
    pub fn free(&self, quota: u16) -> u32 {
        seats::free(quota, self.confirmed + self.accepted)
    }
}

/// One application, as far as its seat is concerned.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seat {
    /// Row id.
    pub application: i64,
    /// Row id of the person.
    pub person: i64,
    /// Their name.
    pub name: Name,
    /// Where the application stands.
    pub state: ApplicationState,
    /// Its class.
    pub class: Class,
    /// Until when the seat is held.
    pub until: Option<Timestamp>,
    /// It was held for them already before the quota was lowered: nobody takes it from them.
    pub promised: bool,
    /// The place in the queue of a reserve, from 1.
    pub place: u32,
    /// Will they come to the test, as they said.
    pub will_come: Option<WillCome>,
    /// How the seats of the class stand.
    pub counts: Counts,
    /// From here on no seat moves.
    pub fixed: Timestamp,
    /// To staff: who is offered the seat when this one is given up.
    pub next_up: Option<Name>,
    /// The confirmed seat whose days this one would fall into: row id of that application, and its class.
    pub clash: Option<(i64, Class)>,
}

/// A class for staff who fix its seats.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Office {
    /// The class.
    pub class: Class,
    /// How its seats stand.
    pub counts: Counts,
    /// From here on no seat moves.
    pub fixed: Timestamp,
}

/// A class whose seats the clock looks at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing {
    /// The class.
    pub class: Class,
    /// How its seats stand.
    pub counts: Counts,
    /// From here on no seat moves.
    pub fixed: Timestamp,
    /// Its reserves, the first first; as many as are looked at in one go.
    pub queue: Vec<Queued>,
}

/// Somebody who waits for a seat.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Queued {
    /// Row id.
    pub application: i64,
    /// Row id of the person.
    pub person: i64,
    /// The number in the queue.
    pub number: Option<i64>,
    /// What keeps them from taking a seat now.
    pub hindrance: Option<Skip>,
    /// What is on record about why a seat passed them by.
    pub skipped: Option<Skip>,
}

/// Somebody who is to be reminded, or told of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Due {
    /// Row id of the application.
    pub application: i64,
    /// Row id of the person.
    pub person: i64,
    /// Their name.
    pub name: Name,
    /// To call them, as dialled in the country.
    pub phone: String,
    /// Until when the seat is held.
    pub until: Option<Timestamp>,
    /// Will they come to the test, as they said.
    pub will_come: Option<WillCome>,
    /// Since when the application stands where it does.
    pub since: Timestamp,
}

/// How many will come to a test, as they say.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Expected {
    pub yes: u32,
    pub no: u32,
    pub unsure: u32,
    /// Who has not answered.
    pub silent: u32,
}
