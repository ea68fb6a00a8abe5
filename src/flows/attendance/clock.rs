//! What the clock does with lists and absence, decided anew in the transaction that does it.

use jiff::{SignedDuration, Timestamp};

use crate::domain::attendance::absence::{self, Now, Run, Step, Told};
use crate::domain::reminder::Kind;
use crate::flows::attendance::{Absence, Change, Heard, Lead, Line, List, Stands, wish};
use crate::flows::outcome::{self, Outcome, Reply};
use crate::flows::session::Session;
use crate::flows::{change, seats};

/// While a list is open, an absence is looked at again after this time.
const OPEN: SignedDuration = SignedDuration::from_mins(10);

/// The list of a meeting goes to whoever keeps it: whoever leads the meeting, otherwise those who teach the class, otherwise
/// the officers. One that comes when the meeting is over already reminds of closing it as well.
#[must_use]
pub fn begins(list: &List, keepers: &[i64], now: Timestamp) -> Option<Outcome> {
    let meeting = &list.meeting;
    if list.stands(now) != Stands::Here || list.is_closed() {
        return None;
    }
    let mut outcome = Outcome::new(Session::default());
    if list.unnumbered {
        let class = list.class.id;
        wish(&mut outcome, Change::Number { class });
    }
    let (id, starts_at) = (meeting.id, meeting.starts_at);
    wish(
        &mut outcome,
        Change::ListSent {
            meeting: id,
            starts_at,
        },
    );
    let over = meeting.ends_at <= now;
    if over {
        left(&mut outcome, list);
    }
    let lead = if over {
        Lead::StillOpen
    } else if starts_at <= now {
        Lead::Begun
    } else {
        Lead::Begins
    };
    keep(&mut outcome, list, lead, keepers);
    Some(outcome)
}

/// The meeting is over and its list is open.
#[must_use]
pub fn left_open(list: &List, keepers: &[i64], now: Timestamp) -> Option<Outcome> {
    if list.stands(now) != Stands::Here || list.is_closed() || now < list.meeting.ends_at {
        return None;
    }
    let mut outcome = Outcome::new(Session::default());
    left(&mut outcome, list);
    keep(&mut outcome, list, Lead::StillOpen, keepers);
    Some(outcome)
}

fn left(outcome: &mut Outcome, list: &List) {
    let change = Change::LeftOpen {
        meeting: list.meeting.id,
        ends_at: list.meeting.ends_at,
    };
    wish(outcome, change);
}

fn keep(outcome: &mut Outcome, list: &List, lead: Lead, keepers: &[i64]) {
    let line = outcome::Line::Attendance(Line::List {
        list: Box::new(list.clone()),
        lead,
        correcting: false,
    });
    let centre = list.class.centre.id;
    tell(outcome, keepers, centre, &line);
}

/// Those named, or else the officers of the centre.
fn tell(outcome: &mut Outcome, chats: &[i64], centre: i64, line: &outcome::Line) {
    for chat in chats {
        outcome.replies.push(Reply::SayTo {
            chat: *chat,
            line: line.clone(),
        });
    }
    if chats.is_empty() {
        let line = line.clone();
        outcome.replies.push(Reply::SayToCentre { centre, line });
    }
}

/// Somebody's absence in a row: asked about, told of, or looked at again later.
#[must_use]
pub fn absent(one: &Absence, now: Timestamp) -> Outcome {
    let mut outcome = Outcome::new(Session::default());
    let at = if one.takes_part {
        match absence::now(&one.lessons) {
            Now::There => None,
            Now::Open => Some(now + OPEN),
            Now::Run(run) => ladder(&mut outcome, one, run, now),
        }
    } else {
        None
    };
    let application = one.application;
    wish(&mut outcome, Change::LookAgain { application, at });
    outcome
}

/// One step, and when it is looked at next.
fn ladder(outcome: &mut Outcome, one: &Absence, run: Run, now: Timestamp) -> Option<Timestamp> {
    let about = one.told.iter().find(|(since, _)| *since == run.since);
    let told = about.map(|(_, told)| *told).unwrap_or_default();
    let is_free = |day| one.class.days_off.is_off(day);
    let next = match absence::due(run, told, now, &is_free) {
        Step::Nothing => return None,
        Step::Wait(at) => return Some(at),
        Step::Ask => {
            remind(outcome, one, Kind::AbsenceAsked, run);
            if one.reached {
                let line = Line::Away {
                    application: one.application,
                    class: Box::new(one.class.clone()),
                    days: run.days,
                    since: run.since,
                };
                outcome.replies.push(Reply::SayToPerson {
                    person: one.person,
                    line: outcome::Line::Attendance(line),
                });
            }
            Told {
                asked: Some(now),
                ..told
            }
        }
        Step::TellTeacher => {
            remind(outcome, one, Kind::AbsenceToTeacher, run);
            let line = stays_away(one, run, told, Heard::Teacher);
            tell(outcome, &one.teachers, one.class.centre.id, &line);
            Told {
                teacher: Some(now),
                ..told
            }
        }
        Step::TellHead => {
            remind(outcome, one, Kind::AbsenceToHead, run);
            let line = stays_away(one, run, told, Heard::Head);
            for chat in &one.heads {
                outcome.replies.push(Reply::SayTo {
                    chat: *chat,
                    line: line.clone(),
                });
            }
            if one.heads.is_empty() {
                outcome.replies.push(Reply::SayToAdmins(line));
            }
            return None;
        }
    };
    match absence::due(run, next, now, &is_free) {
        Step::Wait(at) => Some(at),
        Step::Nothing => None,
        Step::Ask | Step::TellTeacher | Step::TellHead => Some(now + OPEN),
    }
}

fn remind(outcome: &mut Outcome, one: &Absence, kind: Kind, run: Run) {
    let change = seats::Change::Remind {
        application: one.application,
        kind,
        about: run.since,
    };
    outcome.changes.push(change::Change::Seats(change));
}

fn stays_away(one: &Absence, run: Run, told: Told, to: Heard) -> outcome::Line {
    outcome::Line::Attendance(Line::StaysAway {
        application: one.application,
        name: one.name.clone(),
        class: Box::new(one.class.clone()),
        days: run.days,
        since: run.since,
        answered: told.answered.is_some(),
        to,
    })
}
