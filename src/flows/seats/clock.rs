//! What the clock does with seats and tests, decided anew in the transaction that does it: whatever is done is not due any
//! more, so a kill in between or a second look does nothing twice.

use jiff::Timestamp;

use crate::catalog::quiet::with_calendar;
use crate::domain::application::ApplicationState;
use crate::domain::class::ClassState;
use crate::domain::reminder::{Kind, WillCome, about_test, seat_soon_at};
use crate::domain::reminders;
use crate::domain::seats::{Skip, Waiting, free, held_until, may_move, move_up};
use crate::flows::facts::class::Class;
use crate::flows::outcome::{self, Outcome, Reply};
use crate::flows::seats::{
    Call, Change, Due, Expected, Line, Standing, Untold, result, tell, wish,
};
use crate::flows::session::Session;

/// The one routine that fills free seats: in the order of the queue, each with a letter. Past the end of moving up those who
/// still wait are answered. Whatever freed a seat, it is found here.
#[must_use]
pub fn fill(standing: &Standing, now: Timestamp) -> Option<Outcome> {
    let class = &standing.class;
    match class.state {
        ClassState::Announced | ClassState::Running => {}
        // It ended before its second day did.
        ClassState::Finished => return end(standing),
        ClassState::Draft
        | ClassState::Open
        | ClassState::Closed
        | ClassState::Selecting
        | ClassState::Postponed
        | ClassState::Cancelled => return None,
    }
    if standing.fixed <= now {
        return end(standing);
    }
    let is_free = |day| class.days_off.is_off(day);
    if !may_move(now, class.starts_on, &is_free) {
        return None;
    }
    let queue: Vec<Waiting> = standing
        .queue
        .iter()
        .map(|one| Waiting {
            application: one.application,
            hindrance: one.hindrance,
        })
        .collect();
    let moved = move_up(standing.counts.free(class.quota), &queue);
    let until = held_until(now, standing.fixed, &is_free);
    let mut outcome = Outcome::new(Session::default());
    let mut up = moved.up.iter().peekable();
    for one in &standing.queue {
        let application = one.application;
        if up.next_if(|id| **id == application).is_some() {
            wish(&mut outcome, Change::MoveUp { application, until });
            result(&mut outcome, application, ApplicationState::Reserve);
        } else if let Some((_, why)) = moved.passed_by.iter().find(|(id, _)| *id == application)
            && one.skipped != Some(*why)
        {
            let why = *why;
            wish(&mut outcome, Change::Skip { application, why });
            match why {
                Skip::OtherClass => {
                    let class = Box::new(class.clone());
                    tell(
                        &mut outcome,
                        one.person,
                        Line::PassedBy { application, class },
                    );
                }
                // Nothing may be sent; the status says it.
                Skip::NoConsent => {}
            }
        }
    }
    (!outcome.changes.is_empty()).then_some(outcome)
}

/// Nobody moves up any more: everybody who waits hears it.
fn end(standing: &Standing) -> Option<Outcome> {
    let mut outcome = Outcome::new(Session::default());
    for one in &standing.queue {
        let application = one.application;
        wish(&mut outcome, Change::NoSeat { application });
        result(&mut outcome, application, ApplicationState::Reserve);
    }
    (!outcome.changes.is_empty()).then_some(outcome)
}

/// Seats that nobody took in time are given on. Where nobody waits for them and nobody else is to answer, the office hears
/// how many stay empty.
#[must_use]
pub fn forfeit(standing: &Standing, due: &[Due]) -> Option<Outcome> {
    let mut outcome = Outcome::new(Session::default());
    for one in due {
        let application = one.application;
        wish(&mut outcome, Change::Forfeit { application });
        result(&mut outcome, application, ApplicationState::Accepted);
    }
    let (class, counts) = (&standing.class, standing.counts);
    let lost = u32::try_from(due.len()).unwrap_or(u32::MAX);
    let open = counts.accepted.saturating_sub(lost);
    let empty = free(class.quota, counts.confirmed + open);
    if lost > 0 && open == 0 && counts.waiting == 0 && empty > 0 {
        let centre = class.centre.id;
        let class = Box::new(class.clone());
        let line = outcome::Line::Seats(Line::SeatsLeft { class, empty, lost });
        outcome.replies.push(Reply::SayToCentre { centre, line });
    }
    (!outcome.changes.is_empty()).then_some(outcome)
}

/// Seats that have to be taken soon.
#[must_use]
pub fn seat_soon(class: &Class, due: &[Due]) -> Option<Outcome> {
    seats_soon(class, due.iter(), Kind::SeatSoon)
}

/// Seats that have to be taken within hours. Whoever was reminded of theirs only just now is let be.
#[must_use]
pub fn seat_hours(class: &Class, due: &[Due], now: Timestamp) -> Option<Outcome> {
    let is_due = |one: &&Due| {
        one.until.is_some_and(|until| {
            let soon = seat_soon_at(one.since, until);
            let window = with_calendar(&class.days_off, |calendar| {
                reminders::seat_hours(soon, until, calendar)
            });
            window.is_some_and(|window| window.holds(now))
        })
    };
    seats_soon(class, due.iter().filter(is_due), Kind::SeatHours)
}

fn seats_soon<'a>(
    class: &Class,
    due: impl Iterator<Item = &'a Due>,
    kind: Kind,
) -> Option<Outcome> {
    let mut outcome = Outcome::new(Session::default());
    for one in due {
        let Some(until) = one.until else { continue };
        let application = one.application;
        remind(&mut outcome, application, kind, until);
        let line = Line::SeatSoon {
            application,
            class: Box::new(class.clone()),
            until,
        };
        tell(&mut outcome, one.person, line);
    }
    (!outcome.changes.is_empty()).then_some(outcome)
}

/// Those who hold a seat and cannot be reached here, to the officers, as a list to be called.
#[must_use]
pub fn to_call(class: &Class, due: &[Due]) -> Option<Outcome> {
    let mut outcome = Outcome::new(Session::default());
    let mut people = Vec::new();
    for one in due {
        let Some(until) = one.until else { continue };
        remind(&mut outcome, one.application, Kind::ToCall, until);
        people.push(Call {
            application: one.application,
            name: one.name.clone(),
            phone: one.phone.clone(),
            until,
        });
    }
    if people.is_empty() {
        return None;
    }
    let class_id = class.centre.id;
    let class = Box::new(class.clone());
    outcome.replies.push(Reply::SayToCentre {
        centre: class_id,
        line: outcome::Line::Seats(Line::ToCall { class, people }),
    });
    Some(outcome)
}

/// Those whose result waits because no letter reaches them, to the officers, as a list to be called.
#[must_use]
pub fn to_tell(class: &Class, people: Vec<Untold>) -> Option<Outcome> {
    if people.is_empty() {
        return None;
    }
    let mut outcome = Outcome::new(Session::default());
    for one in &people {
        remind(&mut outcome, one.application, Kind::ToCall, one.since);
    }
    let centre = class.centre.id;
    let class = Box::new(class.clone());
    let line = outcome::Line::Seats(Line::ToTell { class, people });
    outcome.replies.push(Reply::SayToCentre { centre, line });
    Some(outcome)
}

/// What is due about the test of a class now.
#[must_use]
pub fn test_kind(class: &Class, now: Timestamp) -> Option<Kind> {
    match class.state {
        ClassState::Open | ClassState::Closed | ClassState::Selecting => {
            about_test(class.test_at?, now, &|day| class.days_off.is_off(day))
        }
        ClassState::Draft
        | ClassState::Announced
        | ClassState::Running
        | ClassState::Finished
        | ClassState::Postponed
        | ClassState::Cancelled => None,
    }
}

/// Will you come? Whoever said no is not asked again on the day itself.
#[must_use]
pub fn ask_about_test(class: &Class, kind: Kind, due: &[Due]) -> Option<Outcome> {
    let about = class.test_at?;
    let mut outcome = Outcome::new(Session::default());
    for one in due {
        let application = one.application;
        remind(&mut outcome, application, kind, about);
        let class = Box::new(class.clone());
        let line = match kind {
            Kind::TestSoon if one.will_come.is_none() => Line::TestSoon { application, class },
            Kind::TestToday if one.will_come != Some(WillCome::No) => Line::TestToday {
                application,
                class,
                said: one.will_come,
            },
            Kind::TestSoon
            | Kind::TestToday
            | Kind::SeatSoon
            | Kind::SeatHours
            | Kind::WeekBefore
            | Kind::Evening
            | Kind::Morning
            | Kind::ToCall
            | Kind::Unannounced
            | Kind::AbsenceAsked
            | Kind::AbsenceAnswered
            | Kind::AbsenceToTeacher
            | Kind::AbsenceToHead
            | Kind::ResultsMissing => continue,
        };
        tell(&mut outcome, one.person, line);
    }
    (!outcome.changes.is_empty()).then_some(outcome)
}

/// How many will come, to the officers and to those who teach.
#[must_use]
pub fn expected(class: &Class, expected: Expected, instructors: &[i64]) -> Option<Outcome> {
    let about = class.test_at?;
    let mut outcome = Outcome::new(Session::default());
    let told = Change::ExpectedTold {
        class: class.id,
        about,
    };
    wish(&mut outcome, told);
    let line = outcome::Line::Seats(Line::Expected {
        class: Box::new(class.clone()),
        expected,
    });
    for chat in instructors {
        outcome.replies.push(Reply::SayTo {
            chat: *chat,
            line: line.clone(),
        });
    }
    let centre = class.centre.id;
    outcome.replies.push(Reply::SayToCentre { centre, line });
    Some(outcome)
}

fn remind(outcome: &mut Outcome, application: i64, kind: Kind, about: Timestamp) {
    let change = Change::Remind {
        application,
        kind,
        about,
    };
    wish(outcome, change);
}
