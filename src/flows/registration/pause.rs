//! Leaving and coming back: the one question of `/batal`, the card of return, and the nudge for an unfinished draft.
//!
//! A text that is no answer to such a question is taken as an answer to the open question behind it: whoever types their name
//! is going on.

use crate::catalog::{Meaning, catalog};
use crate::flows::event::{Attachment, Event};
use crate::flows::facts::Facts;
use crate::flows::outcome::{Reply, Toast};
use crate::flows::press;
use crate::flows::registration::line::{Card, Line, Problem, expected};
use crate::flows::registration::press::Choice;
use crate::flows::registration::{Done, Pause, Question, State, Turn, take};

/// How many of the eight answers are there.
pub(super) fn answered(state: &State) -> u8 {
    let draft = &state.draft;
    u8::from(draft.name.is_some())
        + 3 * u8::from(draft.nik.is_some())
        + u8::from(draft.region.is_some())
        + u8::from(draft.education.is_some())
        + u8::from(draft.phone.is_some())
        + u8::from(!draft.skills.is_empty())
}

/// Comes back to a draft.
pub(super) fn resume(mut state: State, facts: &Facts) -> Turn {
    if state.draft.consent.is_none() || state.correcting.is_some() {
        state.pause = None;
        return Turn::new(state).ask(facts);
    }
    state.pause = Some(Pause::Return);
    let answered = answered(&state);
    Turn::new(state).say(Line::ReturnQuestion { answered })
}

/// Asks whether the person really wants to leave; a correction and a form without any consent are left at once.
pub(super) fn leave(mut state: State, _facts: &Facts) -> Turn {
    let mut turn = Turn::new(state.clone());
    if matches!(state.asking, Question::Phone | Question::ProveNumber) {
        turn = turn.say(Line::KeyAway);
    }
    if state.correcting.is_some() {
        return turn.say(Line::Unchanged).end(Done::Unchanged);
    }
    if state.draft.consent.is_none() {
        return turn.say(Line::Declined).end(Done::Declined);
    }
    state.pause = Some(Pause::Leave);
    let answers = answered(&state) > 0;
    turn.state = state;
    turn.say(Line::LeaveQuestion { answers })
}

/// Reminds of an unfinished draft.
pub(super) fn nudge(mut state: State, last: bool, _facts: &Facts) -> Turn {
    state.pause = Some(Pause::Return);
    let answered = answered(&state);
    Turn::new(state).say(Line::Nudge { last, answered })
}

/// An event while such a question stands in front of the open one.
pub(super) fn step(
    mut state: State,
    paused: Pause,
    event: &Event,
    message: Option<i64>,
    facts: &Facts,
) -> Turn {
    match event {
        Event::Press(Some(press::Press::Registration(press))) if press.question == 0 => {
            choose(state, &press.choice, facts)
        }
        Event::Press(_) => {
            // A button of the open question: going on is what it says.
            state.pause = None;
            take::step(state, event, message, facts)
        }
        // Who comes back with a greeting is greeted with the same card.
        Event::Text(typed)
            if paused == Pause::Return && catalog().understand(typed, true) == Meaning::Greet =>
        {
            resume(state, facts)
        }
        Event::Text(typed) => match typed_choice(paused, typed) {
            Typed::Choice(choice) => choose(state, &choice, facts),
            Typed::Ambiguous => Turn::new(state).problem(Problem::Ambiguous, facts),
            Typed::Answer => {
                state.pause = None;
                take::step(state, event, message, facts)
            }
        },
        Event::Contact { .. } | Event::Edited => {
            state.pause = None;
            take::step(state, event, message, facts)
        }
        Event::Document(_) => {
            let expected = expected(&state.asking);
            Turn::new(state).problem(Problem::NotWords(Attachment::File, expected), facts)
        }
        Event::Other(attachment) => {
            let expected = expected(&state.asking);
            Turn::new(state).problem(Problem::NotWords(*attachment, expected), facts)
        }
        Event::Command { .. }
        | Event::UnknownCommand
        | Event::Left
        | Event::Returned
        | Event::MovedTo(_)
        | Event::NudgeDue => Turn::new(state),
    }
}

enum Typed {
    Choice(Choice),
    Ambiguous,
    Answer,
}

fn typed_choice(paused: Pause, typed: &str) -> Typed {
    let number = typed.trim().parse::<u8>().ok();
    let word = typed.trim().to_lowercase();
    let meaning = catalog().understand(typed, true);
    if matches!(meaning, Meaning::Ambiguous { .. }) {
        return Typed::Ambiguous;
    }
    match paused {
        Pause::Leave => match (meaning, number) {
            (Meaning::Yes | Meaning::Cancel, _) | (_, Some(1)) => Typed::Choice(Choice::LeaveKeep),
            (Meaning::Delete, _) | (_, Some(2)) => Typed::Choice(Choice::LeaveErase),
            _ if matches!(
                word.as_str(),
                "simpan" | "simpan dan keluar" | "save and leave"
            ) =>
            {
                Typed::Choice(Choice::LeaveKeep)
            }
            _ if matches!(word.as_str(), "hapus jawaban" | "erase answers") => {
                Typed::Choice(Choice::LeaveErase)
            }
            (Meaning::No | Meaning::Next | Meaning::Back, _) | (_, Some(3)) => {
                Typed::Choice(Choice::Continue)
            }
            _ => Typed::Answer,
        },
        Pause::Return => match (meaning, number) {
            (Meaning::Yes | Meaning::Next, _) | (_, Some(1)) => Typed::Choice(Choice::Continue),
            (_, Some(2)) => Typed::Choice(Choice::ShowAnswers),
            (_, Some(3)) => Typed::Choice(Choice::Restart),
            (Meaning::Cancel, _) => Typed::Choice(Choice::LeaveKeep),
            _ if matches!(word.as_str(), "lihat" | "lihat jawaban" | "show answers") => {
                Typed::Choice(Choice::ShowAnswers)
            }
            _ if matches!(
                word.as_str(),
                "mulai lagi" | "ulang" | "dari awal" | "start over"
            ) =>
            {
                Typed::Choice(Choice::Restart)
            }
            _ => Typed::Answer,
        },
    }
}

/// A choice about the conversation itself; it works also when the question it stood on is over.
pub(super) fn choose(mut state: State, choice: &Choice, facts: &Facts) -> Turn {
    match choice {
        // A correction is left at once and has no card of return: the button is from the registration of old.
        choice if state.correcting.is_some() && *choice != Choice::Continue => stale(state, facts),
        Choice::Continue => {
            state.pause = None;
            Turn::new(state).ask(facts)
        }
        Choice::ShowAnswers => {
            state.pause = Some(Pause::Return);
            let card = Card::of(&state.draft, facts.today);
            Turn::new(state).say(Line::Answers(card))
        }
        Choice::Restart => {
            let away = matches!(state.asking, Question::Phone | Question::ProveNumber);
            let consent = state.draft.consent.take();
            let mut anew = State::new();
            anew.draft.consent = consent;
            anew.another = state.another;
            if anew.draft.consent.is_some() {
                anew.proceed();
            }
            let turn = Turn::new(anew);
            let turn = if away { turn.say(Line::KeyAway) } else { turn };
            turn.ask(facts)
        }
        Choice::LeaveKeep => {
            state.pause = None;
            Turn::new(state).say(Line::LeftForNow).end(Done::LeftForNow)
        }
        Choice::LeaveErase => Turn::new(state).say(Line::Erased).end(Done::Erased),
        _ => stale(state, facts),
    }
}

fn stale(state: State, facts: &Facts) -> Turn {
    let mut turn = Turn::new(state);
    turn.replies.push(Reply::Toast(Toast::Stale));
    turn.ask(facts)
}
