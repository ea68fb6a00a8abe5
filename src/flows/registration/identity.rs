//! Who somebody is: the NIK, whether it is registered already, whether the person is of age, and whether what they say agrees
//! with what the NIK says.

use crate::catalog::catalog;
use crate::domain::nik::Nik;
use crate::flows::facts::Facts;
use crate::flows::family;
use crate::flows::outcome::{self, Reply};
use crate::flows::registration::line::Problem;
use crate::flows::registration::take::advance;
use crate::flows::registration::{Question, State, Turn};

/// The NIK: refused when impossible, asked about when unusual; its message vanishes from the chat once it is recorded.
pub(super) fn take_nik(mut state: State, typed: &str, message: Option<i64>, facts: &Facts) -> Turn {
    let nik = match Nik::parse(typed) {
        Ok(nik) => nik,
        Err(error) => {
            state.asking = Question::Nik;
            state.draft.nik = None;
            return Turn::new(state).problem(Problem::Nik(error), facts);
        }
    };
    let concern = nik.concerns(facts.today, catalog()).into_iter().next();
    if state.draft.is_minor(facts.today) {
        // A mistyped date would call every NIK a child's.
        state.draft.birth = None;
    }
    state.draft.nik = Some(nik);
    let mut turn = match concern {
        Some(concern) => {
            state.asking = Question::NikUnusual { concern };
            Turn::new(state).ask(facts)
        }
        None => after_nik(state, facts),
    };
    if let Some(message) = message {
        turn.replies.insert(0, Reply::Erase { message });
    }
    turn
}

/// The NIK is as on the card: is it registered already? Then age and agreement are looked at.
pub(super) fn after_nik(mut state: State, facts: &Facts) -> Turn {
    if taken(&state, facts) && state.another && is_here(facts) {
        state.asking = Question::Nik;
        state.draft.nik = None;
        let mut turn = Turn::new(state);
        let line = outcome::Line::Family(family::Line::HereAlready);
        turn.replies.push(Reply::Say(line));
        return turn;
    }
    if taken(&state, facts) {
        state.asking = Question::NikTaken;
        return Turn::new(state).ask(facts);
    }
    check_difference(state, facts)
}

/// Somebody younger than 18 goes to staff. When what was said differs from what the NIK says, that is asked about once; then it
/// is accepted and staff see it.
pub(super) fn check_difference(mut state: State, facts: &Facts) -> Turn {
    if state.draft.is_minor(facts.today) {
        state.asking = Question::Minor;
        return Turn::new(state).ask(facts);
    }
    if state.draft.differs(facts.today) {
        state.asking = Question::Differs;
        return Turn::new(state).ask(facts);
    }
    advance(state, facts)
}

/// Is whoever has the NIK reached through this very chat?
fn is_here(facts: &Facts) -> bool {
    let owner = facts.nik_owner.as_ref();
    owner.is_some_and(|owner| owner.chat == Some(facts.chat))
}

/// Is the NIK of the draft somebody else's?
pub(super) fn taken(state: &State, facts: &Facts) -> bool {
    facts
        .nik_owner
        .as_ref()
        .is_some_and(|owner| state.correcting != Some(owner.person))
}
