//! What staff do with a class as a whole: begun by a button, asked about where something must be known, done once.
//!
//! Whether it may be done is decided by the class as it stands in this very transaction. Whoever presses after a colleague
//! did it hears how the class stands now.

use crate::catalog::{Meaning, catalog};
use crate::domain::class::{ClassAct, acts};
use crate::domain::coming;
use crate::domain::fold;
use crate::domain::role::Staff;
use crate::flows::classes::asking::{On, ask_again, deed_of};
use crate::flows::classes::deeds::Deed;
use crate::flows::classes::view::Seen;
use crate::flows::classes::{Line, Press, State, Why, at_rest, desk, not_theirs, say};
use crate::flows::event::Incoming;
use crate::flows::facts::Facts;
use crate::flows::outcome::{Outcome, Toast};
use crate::flows::session::{Focus, Session};

/// Characters of a reason at most.
pub const LONGEST_REASON: usize = 200;

/// A pressed button about one class.
pub(super) fn pressed(
    session: Session,
    press: Press,
    seen: &Seen,
    staff: &Staff,
    _incoming: &Incoming,
    facts: &Facts,
) -> Outcome {
    if !seen.class.is_managed_by(staff) {
        return not_theirs(session);
    }
    let asked = match &session.focus {
        Focus::Classes(state) if state.class() == seen.class.id => Some(state.clone()),
        _ => None,
    };
    let outcome = Outcome::new(at_rest(session));
    let on = On { seen, staff, facts };
    match press {
        Press::Act(act, _) => on.begin(outcome, act),
        Press::RunAnyway(_) => on.carry_out(outcome, Deed::RunAnyway),
        Press::Extend(_, day) => on.extend_to(outcome, day),
        Press::Postpone(_, start) => on.postpone_to(outcome, start),
        Press::Resume(_, start) => on.resume_on(outcome, start),
        Press::ResumeUntil(_, start, until) => on.resume_until(outcome, start, until),
        Press::ResumeTest(_, day) => match asked {
            Some(State::ResumeTest { start, until, .. }) => {
                on.resume_test(outcome, (start, until), day.map(|day| (day, None)))
            }
            Some(_) | None => on.not_now(outcome, Toast::Stale),
        },
        Press::Because(_, cause) => match asked {
            Some(state) => on.because(outcome, &state, Why::Usual(cause)),
            None => on.not_now(outcome, Toast::Stale),
        },
        Press::Sure(ClassAct::Finish, _) => on.not_now(outcome, Toast::Stale),
        Press::Sure(act, _) => match asked.as_ref().and_then(deed_of) {
            Some(deed) if deed.act() == act => on.carry_out(outcome, deed),
            Some(_) | None if acts(seen.class.state).contains(&act) => {
                on.not_now(outcome, Toast::Stale)
            }
            Some(_) | None => on.not_now(outcome, Toast::Already),
        },
        // The others have answers of their own.
        Press::Keep(_)
        | Press::List(_)
        | Press::Card(_)
        | Press::Applicants(..)
        | Press::Applicant(_)
        | Press::Search(_)
        | Press::Instructors(_)
        | Press::Teach(..)
        | Press::Poster(_) => desk::card(outcome, seen, staff, facts),
    }
}

/// Words while a question is open.
pub(super) fn typed(
    session: Session,
    state: State,
    typed: &str,
    seen: &Seen,
    staff: &Staff,
    facts: &Facts,
) -> Outcome {
    if !seen.class.is_managed_by(staff) {
        return not_theirs(session);
    }
    let on = On { seen, staff, facts };
    let outcome = Outcome::new(session);
    let date = coming::parse_date(typed, facts.today).ok();
    let unclear = |outcome| say(outcome, Line::DateUnclear(on.example(&state)));
    match state {
        State::Extend { .. } => match date {
            Some(day) => on.extend_to(outcome, day),
            None => unclear(outcome),
        },
        State::Postpone { .. } => match date {
            Some(day) => on.postpone_to(outcome, Some(day)),
            None => unclear(outcome),
        },
        State::Resume { .. } => match date {
            Some(day) => on.resume_on(outcome, day),
            None => unclear(outcome),
        },
        State::ResumeUntil { start, .. } => match date {
            Some(day) => on.resume_until(outcome, start, day),
            None => unclear(outcome),
        },
        State::ResumeTest { start, until, .. } => {
            let none = matches!(
                fold::phrase(typed).as_str(),
                "tanpa tes" | "tidak ada" | "tidak ada tes" | "no test"
            );
            match coming::parse_moment(typed, facts.today) {
                _ if none => on.resume_test(outcome, (start, until), None),
                Ok(moment) => on.resume_test(outcome, (start, until), Some(moment)),
                Err(_) => unclear(outcome),
            }
        }
        State::ExtendWhy { .. } | State::PostponeWhy { .. } | State::CancelWhy { .. } => {
            let words = fold::shown_line(typed);
            let long = words.chars().count();
            if long > LONGEST_REASON {
                return say(outcome, Line::ReasonTooLong(long));
            }
            if words.is_empty() {
                return ask_again(outcome.session, state, seen, staff, facts);
            }
            on.because(outcome, &state, Why::Words(words))
        }
        State::ExtendSure { .. }
        | State::PostponeSure { .. }
        | State::ResumeSure { .. }
        | State::CancelSure { .. } => match (catalog().understand(typed, true), deed_of(&state)) {
            (Meaning::Yes, Some(deed)) => on.carry_out(outcome, deed),
            (Meaning::No, _) => {
                let outcome = Outcome::new(at_rest(outcome.session));
                desk::card(outcome, seen, staff, facts)
            }
            (_, _) => ask_again(outcome.session, state, seen, staff, facts),
        },
        State::Search { .. } => ask_again(outcome.session, state, seen, staff, facts),
    }
}
