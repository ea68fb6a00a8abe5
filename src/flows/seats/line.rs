//! What is said about seats, to people and to staff.

use jiff::Timestamp;

use crate::domain::name::Name;
use crate::domain::reminder::WillCome;
use crate::flows::facts::class::Class;
use crate::flows::seats::{Counts, Expected};

/// What is said. `application` is a row id, from which the number is made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Line {
    /// The seat has to be taken soon.
    SeatSoon {
        application: i64,
        class: Box<Class>,
        until: Timestamp,
    },
    /// The seat is theirs.
    Taken { application: i64, class: Box<Class> },
    /// All seats were taken meanwhile: so-and-so many wait in front, and they.
    Queued {
        application: i64,
        class: Box<Class>,
        place: u32,
    },
    /// They wait already.
    Waits {
        application: i64,
        class: Box<Class>,
        place: u32,
    },
    /// Too late: the seat was given on.
    Late { application: i64, class: Box<Class> },
    /// Nobody has two seats on the same days: the other one first has to be given up.
    Clash {
        application: i64,
        class: Box<Class>,
        other: i64,
        other_class: Box<Class>,
    },
    /// There is no seat to be taken here (any more), or no test to come to.
    Over { application: i64, class: Box<Class> },
    /// Will you come to the test?
    TestSoon { application: i64, class: Box<Class> },
    /// The same on its day.
    TestToday {
        application: i64,
        class: Box<Class>,
        said: Option<WillCome>,
    },
    /// The same where several were asked through one chat: whose test it is, and what was said so far.
    TestWhose {
        application: i64,
        name: Name,
        class: Box<Class>,
        said: Option<WillCome>,
    },
    /// The answer is noted.
    Coming {
        application: i64,
        class: Box<Class>,
        answer: WillCome,
    },
    /// The answer was about another day: the test is on this one. Will you come?
    TestMoved { application: i64, class: Box<Class> },
    /// The test is over.
    TestOver { application: i64, class: Box<Class> },
    /// A free seat went to the next, since they have one on the same days.
    PassedBy { application: i64, class: Box<Class> },
    /// To staff: these hold a seat and cannot be reached here.
    ToCall {
        class: Box<Class>,
        people: Vec<Call>,
    },
    /// To staff: the result of these waits, since no letter reaches them.
    ToTell {
        class: Box<Class>,
        people: Vec<Untold>,
    },
    /// To staff: the time to take the seats is over, and so many of them are empty though nobody waits.
    SeatsLeft {
        class: Box<Class>,
        empty: u32,
        lost: u32,
    },
    /// To staff: how many will come to the test.
    Expected {
        class: Box<Class>,
        expected: Expected,
    },
    /// To staff: fix the seats?
    FixQuestion { class: Box<Class>, counts: Counts },
    /// The seats are fixed.
    Fixed { class: Box<Class>, counts: Counts },
    /// Nothing to fix: the seats of this class do not move (any more).
    NothingToFix { class: Box<Class> },
    /// To staff: what did they say on the phone?
    Called {
        application: i64,
        name: Name,
        class: Box<Class>,
        until: Option<Timestamp>,
    },
    /// To staff: give the seat up for them? It would go to the next.
    GiveUpQuestion {
        application: i64,
        name: Name,
        class: Box<Class>,
        next: Option<Name>,
    },
    /// To staff: done for somebody after a call.
    DoneFor {
        application: i64,
        name: Name,
        class: Box<Class>,
        what: DoneFor,
    },
}

/// What came of what staff did for somebody.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DoneFor {
    Taken,
    /// To whom the seat is offered now.
    GivenUp(Option<Name>),
    /// The seats were taken meanwhile: the place in the queue.
    Queued(u32),
    /// The seat cannot be taken or given up (any more).
    Nothing,
}

/// Somebody who is to be told of the result by telephone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Untold {
    /// Row id of the application.
    pub application: i64,
    pub name: Name,
    /// As dialled in the country.
    pub phone: String,
    /// The place in the queue of a reserve, from 1; nothing for who was not accepted.
    pub place: Option<u32>,
    /// Since when it stands so.
    pub since: Timestamp,
}

/// Somebody to be called.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Call {
    /// Row id of the application.
    pub application: i64,
    pub name: Name,
    /// As dialled in the country.
    pub phone: String,
    /// Until when the seat is held.
    pub until: Timestamp,
}
