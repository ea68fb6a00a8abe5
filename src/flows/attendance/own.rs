//! A participant answers what keeps them. The letter went to the chat through which they are reached, so whoever speaks there
//! may answer.

use jiff::Timestamp;

use crate::domain::attendance::absence::Told;
use crate::domain::reminder::Kind;
use crate::flows::attendance::{Line, Own, in_place};
use crate::flows::event::Incoming;
use crate::flows::facts::Facts;
use crate::flows::outcome::{Outcome, Reply, Toast};
use crate::flows::session::Session;
use crate::flows::{change, question, seats};

/// They will come.
pub(super) fn will_come(
    mut session: Session,
    own: &Own,
    since: i64,
    incoming: &Incoming,
) -> Outcome {
    session.leave_small_questions();
    let mut outcome = Outcome::new(session);
    let toast = if answer(&mut outcome, own, since) {
        Toast::Saved
    } else {
        Toast::Already
    };
    outcome.replies.push(Reply::Toast(toast));
    let class = Box::new(own.class.clone());
    in_place(outcome, incoming, Line::WillCome { class })
}

/// Something keeps them: they write to staff.
pub(super) fn trouble(mut session: Session, own: &Own, since: i64, facts: &Facts) -> Outcome {
    session.leave_small_questions();
    let mut outcome = question::open(session, Some(own.class.id), facts);
    answer(&mut outcome, own, since);
    outcome
}

/// Notes the answer, once. Says whether it is the first.
fn answer(outcome: &mut Outcome, own: &Own, since: i64) -> bool {
    let about = |(at, told): &&(Timestamp, Told)| at.as_second() == since && told.asked.is_some();
    let Some((at, told)) = own.told.iter().find(about) else {
        return false;
    };
    if told.answered.is_some() {
        return false;
    }
    let change = seats::Change::Remind {
        application: own.application,
        kind: Kind::AbsenceAnswered,
        about: *at,
    };
    outcome.changes.push(change::Change::Seats(change));
    true
}
