//! The two ends of a form: it is sent, or it is handed to staff.

use crate::flows::change::Change;
use crate::flows::facts::{Facts, RequestKind};
use crate::flows::outcome::{self, Reply};
use crate::flows::registration::identity::taken;
use crate::flows::registration::line::Line;
use crate::flows::registration::{Done, Question, State, Turn, consent_of};
use crate::flows::{family, menu, staff, training};

/// A request to staff ends the registration; of a person younger than 18 nothing but the name is kept.
pub(super) fn hand_over(state: State, kind: RequestKind, facts: &Facts) -> Turn {
    let id = facts.next_request;
    let away = state.asking == Question::ProveNumber;
    let name = state
        .draft
        .name
        .as_ref()
        .map(|name| name.as_str().to_owned());
    let mut turn = Turn::new(state);
    let person = match kind {
        RequestKind::Recover => facts.nik_owner.as_ref().map(|owner| owner.person),
        RequestKind::NikInUse
        | RequestKind::Minor
        | RequestKind::Contact
        | RequestKind::Withdraw => None,
    };
    // Asking twice names the same number.
    let filed = facts.own_request(kind);
    let id = filed.unwrap_or(id);
    if filed.is_none() {
        turn.changes.push(Change::FileRequest {
            id,
            kind,
            person,
            name: name.clone(),
        });
        let notice = staff::Line::NewRequest {
            id,
            kind,
            chat: facts.chat,
            name,
        };
        turn.replies
            .push(Reply::SayToStaff(outcome::Line::Staff(notice)));
    }
    if away {
        turn = turn.say(Line::KeyAway);
    }
    turn.say(Line::RequestFiled {
        id,
        minor: kind == RequestKind::Minor,
    })
    .end(Done::HandedOver)
}

/// Stores person, skills and consent, if all is there and the NIK is still free.
pub(super) fn send(mut state: State, facts: &Facts) -> Turn {
    // A second person would take the chat away from the first, unless that is what was wished for: whoever speaks here is told
    // so, and the draft goes.
    if let Some(person) = facts.person.as_ref().filter(|_| !state.another) {
        let line = menu::Line::AlreadyRegistered {
            id: person.id,
            name: person.name.clone(),
        };
        let mut turn = Turn::new(state);
        turn.replies.push(Reply::Say(outcome::Line::Menu(line)));
        return turn.end(Done::Unchanged);
    }
    if state.another && facts.persons >= family::MOST {
        let mut turn = Turn::new(state);
        let line = outcome::Line::Family(family::Line::Full);
        turn.replies.push(Reply::Say(line));
        return turn.end(Done::LeftForNow);
    }
    if taken(&state, facts) {
        state.asking = Question::NikTaken;
        return Turn::new(state).ask(facts);
    }
    // Whatever way led here, and whichever program kept the draft: a child is registered by staff alone.
    if state.draft.is_minor(facts.today) {
        state.asking = Question::Minor;
        return Turn::new(state).ask(facts);
    }
    let Some(answers) = state.draft.answers(facts.today) else {
        state.proceed();
        return Turn::new(state).ask(facts);
    };
    let id = facts.next_person;
    let consent = consent_of(&state.draft, facts);
    let mut turn = Turn::new(state);
    turn.changes.push(Change::Register {
        id,
        answers: Box::new(answers.clone()),
        consent,
    });
    turn.say(Line::Registered {
        id,
        name: answers.name.clone(),
        open: training::any_open(facts),
    })
    .end(Done::Registered(Box::new(answers)))
}
