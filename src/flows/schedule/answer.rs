//! What somebody says beforehand about coming to a meeting. It can be said, and said otherwise, until the meeting ends or its
//! list is closed; whoever leads it hears of each word that matters to them.

use jiff::Timestamp;

use crate::catalog::{Absence, Meaning, catalog};
use crate::domain::meeting::{Answer, takes_place};
use crate::domain::{fold, quiet};
use crate::flows::event::{Event, Incoming};
use crate::flows::facts::Facts;
use crate::flows::outcome::{self, Outcome, Reply, Toast};
use crate::flows::schedule::view::{Given, Slot};
use crate::flows::schedule::{Change, Closed, Heard, Line, Paper, Problem, State, Told, say, wish};
use crate::flows::session::Focus;

/// Signs of a reason; more is a letter to somebody.
const LONGEST: usize = 500;

/// Why it cannot be answered now.
pub(super) fn hindrance(slot: &Slot, now: Timestamp) -> Option<Closed> {
    let meeting = &slot.meeting;
    if !slot.expected || !takes_place(slot.class.state) {
        Some(Closed::NotExpected)
    } else if meeting.cancelled {
        Some(Closed::Cancelled)
    } else if meeting.closed_at.is_some() {
        Some(Closed::List)
    } else {
        (meeting.ends_at <= now).then_some(Closed::Over)
    }
}

fn closed(outcome: Outcome, slot: &Slot, why: Closed) -> Outcome {
    let slot = Box::new(slot.clone());
    say(outcome, Line::Closed { slot, why })
}

/// One of the three buttons.
pub(super) fn pressed(
    mut outcome: Outcome,
    slot: &Slot,
    answer: Answer,
    asked: Option<&State>,
    facts: &Facts,
) -> Outcome {
    if let Some(why) = hindrance(slot, facts.now) {
        return closed(outcome, slot, why);
    }
    match answer {
        Answer::Coming if slot.given.is_some_and(|given| given.answer == answer) => {
            outcome.replies.push(Reply::Toast(Toast::Already));
            outcome
        }
        Answer::Coming => coming(outcome, slot, facts),
        Answer::Excused | Answer::Sick => {
            let asking = State::Reason {
                meeting: slot.meeting.id,
                application: slot.application,
                answer,
            };
            if asked == Some(&asking) {
                // The same tap came twice: the question stands there.
                outcome.session.focus = Focus::Schedule(asking);
                outcome.replies.push(Reply::Toast(Toast::Already));
                return outcome;
            }
            not_coming(outcome, slot, answer, facts)
        }
    }
}

fn coming(mut outcome: Outcome, slot: &Slot, facts: &Facts) -> Outcome {
    let away = slot
        .given
        .is_some_and(|given| given.answer != Answer::Coming);
    note(&mut outcome, slot, Answer::Coming, None, None);
    outcome.replies.push(Reply::Toast(Toast::Saved));
    let told = away.then(|| tell(&mut outcome, slot, Answer::Coming, None, None, facts));
    let slot = Box::new(slot.clone());
    say(outcome, Line::Coming { slot, told })
}

/// Excused or sick: why? Nothing is noted before that is said.
pub(super) fn not_coming(outcome: Outcome, slot: &Slot, answer: Answer, facts: &Facts) -> Outcome {
    if let Some(why) = hindrance(slot, facts.now) {
        return closed(outcome, slot, why);
    }
    if slot.given.is_some_and(|given| given.answer == answer) {
        let slot = Box::new(slot.clone());
        return say(outcome, Line::NotedBefore { slot, answer });
    }
    ask(outcome, slot, answer, None)
}

/// Another reason, or a letter that came later.
pub(super) fn again(outcome: Outcome, slot: &Slot, facts: &Facts) -> Outcome {
    if let Some(why) = hindrance(slot, facts.now) {
        return closed(outcome, slot, why);
    }
    match slot.given.map(|given| given.answer) {
        Some(answer @ (Answer::Excused | Answer::Sick)) => ask(outcome, slot, answer, None),
        Some(Answer::Coming) | None => card(outcome, slot, facts),
    }
}

/// The card of one meeting.
pub(super) fn card(outcome: Outcome, slot: &Slot, facts: &Facts) -> Outcome {
    match hindrance(slot, facts.now) {
        Some(why) => closed(outcome, slot, why),
        None => say(outcome, Line::Meeting(Box::new(slot.clone()))),
    }
}

fn ask(mut outcome: Outcome, slot: &Slot, answer: Answer, problem: Option<Problem>) -> Outcome {
    let (meeting, application) = (slot.meeting.id, slot.application);
    let slot = Box::new(slot.clone());
    if outcome.session.is_in_form() {
        return say(outcome, Line::FormFirst { slot, answer });
    }
    outcome.session.focus = Focus::Schedule(State::Reason {
        meeting,
        application,
        answer,
    });
    say(
        outcome,
        Line::Why {
            slot,
            answer,
            problem,
        },
    )
}

/// Words or a letter while the question stands open.
pub(super) fn heard(
    outcome: Outcome,
    slot: &Slot,
    answer: Answer,
    incoming: &Incoming,
    facts: &Facts,
) -> Outcome {
    if let Some(why) = hindrance(slot, facts.now) {
        return closed(outcome, slot, why);
    }
    let (reason, letter) = match &incoming.event {
        Event::Text(typed) => match reason(typed, answer) {
            Said::Reason(reason) => (Some(reason), None),
            Said::None => return without_reason(outcome, slot, facts),
            Said::Leave => return say(outcome, Line::Kept),
            Said::Problem(problem) => return ask(outcome, slot, answer, Some(problem)),
        },
        Event::Document(file) => {
            let letter = Paper {
                file: file.id.clone(),
                picture: file.picture,
            };
            (caption(file.caption.as_deref()), Some(letter))
        }
        Event::Command { .. }
        | Event::UnknownCommand
        | Event::Press(_)
        | Event::Contact { .. }
        | Event::Other(_)
        | Event::Edited
        | Event::Left
        | Event::Returned
        | Event::MovedTo(_)
        | Event::NudgeDue => return ask(outcome, slot, answer, Some(Problem::NotWords)),
    };
    noted(outcome, slot, answer, (reason, letter), facts)
}

/// Sick, without a word why.
pub(super) fn without_reason(mut outcome: Outcome, slot: &Slot, facts: &Facts) -> Outcome {
    if let Some(why) = hindrance(slot, facts.now) {
        return closed(outcome, slot, why);
    }
    let answer = Answer::Sick;
    if slot.given.is_some_and(|given| given.answer == answer) {
        outcome.replies.push(Reply::Toast(Toast::Already));
        return outcome;
    }
    noted(outcome, slot, answer, (None, None), facts)
}

fn noted(
    mut outcome: Outcome,
    slot: &Slot,
    answer: Answer,
    given: (Option<String>, Option<Paper>),
    facts: &Facts,
) -> Outcome {
    let (reason, letter) = given;
    let has = (reason.is_some(), letter.is_some());
    note(&mut outcome, slot, answer, reason.clone(), letter.clone());
    let told = tell(&mut outcome, slot, answer, reason, letter, facts);
    let mut slot = slot.clone();
    // What was given before with the same answer stays.
    let before = slot.given.filter(|given| given.answer == answer);
    slot.given = Some(Given {
        answer,
        reason: has.0 || before.is_some_and(|given| given.reason),
        letter: has.1 || before.is_some_and(|given| given.letter),
    });
    let line = Line::Noted {
        slot: Box::new(slot),
        answer,
        told,
    };
    say(outcome, line)
}

fn note(
    outcome: &mut Outcome,
    slot: &Slot,
    answer: Answer,
    reason: Option<String>,
    letter: Option<Paper>,
) {
    wish(
        outcome,
        Change::Answer {
            meeting: slot.meeting.id,
            application: slot.application,
            answer,
            reason,
            letter,
        },
    );
}

/// Whoever leads the meeting hears it; says when.
fn tell(
    outcome: &mut Outcome,
    slot: &Slot,
    answer: Answer,
    reason: Option<String>,
    letter: Option<Paper>,
    facts: &Facts,
) -> Heard {
    let told = Told {
        slot: slot.clone(),
        answer,
        reason,
        letter,
    };
    outcome.replies.push(Reply::SayToInstructors {
        meeting: slot.meeting.id,
        line: outcome::Line::Schedule(Line::Told(Box::new(told))),
    });
    match quiet::next_allowed(facts.now) {
        then if then > facts.now => Heard::Then(then),
        _ => Heard::Now,
    }
}

/// What typed words are while the question stands open.
enum Said {
    Reason(String),
    /// Sick, and no more to say.
    None,
    Leave,
    Problem(Problem),
}

fn reason(typed: &str, answer: Answer) -> Said {
    match catalog().understand(typed, false) {
        Meaning::Cancel | Meaning::Back => return Said::Leave,
        Meaning::No if answer == Answer::Sick => return Said::None,
        Meaning::No
        | Meaning::Yes
        | Meaning::Help
        | Meaning::Staff
        | Meaning::Schedule
        | Meaning::Status
        | Meaning::Thanks
        | Meaning::Greet => return Said::Problem(Problem::NoReason),
        Meaning::Done
        | Meaning::NotYet
        | Meaning::Next
        | Meaning::Fix
        | Meaning::Delete
        | Meaning::Work(_)
        | Meaning::Ambiguous { .. }
        | Meaning::Unknown => {}
    }
    let same = |absence: Absence| absence.bare && absence.answer == answer;
    if catalog().absence(typed).is_some_and(same) {
        return Said::Problem(Problem::NoReason);
    }
    match caption(Some(typed)) {
        None => Said::Problem(Problem::NoReason),
        Some(reason) => match reason.chars().count() {
            typed if typed > LONGEST => Said::Problem(Problem::TooLong {
                typed,
                most: LONGEST,
            }),
            _ => Said::Reason(reason),
        },
    }
}

/// Words, if there are any.
fn caption(words: Option<&str>) -> Option<String> {
    let words = fold::shown(words?);
    words.chars().any(char::is_alphanumeric).then_some(words)
}
