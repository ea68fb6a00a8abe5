//! What somebody says beforehand about coming, and what whoever leads the meeting hears of it.

use crate::catalog::Wish;
use crate::domain::application::application_number;
use crate::domain::meeting::Answer;
use crate::flows::language::Language;
use crate::flows::schedule::{Closed, Heard, Press, Problem, Slot, Told};
use crate::letter::{Button, Content};
use crate::text::escape::html;
use crate::text::keyboard::{ask_staff, plain, wish, with_buttons};
use crate::text::l10n::{Sentences, sentences};
use crate::text::schedule::{for_whom, pressing};
use crate::text::{class, dates, meeting as meetings, numbers};

/// To which meeting will somebody not come? `answer` when they have said already why.
pub(super) fn which(slots: &[Slot], answer: Option<Answer>, language: Language) -> Content {
    let words = sentences(language);
    let question = match answer {
        Some(Answer::Sick) => words.schedule_which_sick(),
        Some(Answer::Excused | Answer::Coming) => words.schedule_which_excused(),
        None => words.schedule_which(),
    };
    let choice = |slot: &Slot| {
        let told = when(slot, language);
        let label = if slot.shared {
            words.schedule_which_for(slot.name.as_str(), told)
        } else {
            told
        };
        let (meeting, application) = (slot.meeting.id, slot.application);
        let press = match answer {
            Some(answer) => Press::Answer {
                meeting,
                application,
                answer,
            },
            None => Press::Meeting {
                meeting,
                application,
            },
        };
        vec![pressing(&label, press)]
    };
    with_buttons(question, slots.iter().map(choice).collect())
}

/// One meeting, to be answered.
pub(super) fn meeting(slot: &Slot, language: Language) -> Content {
    let words = sentences(language);
    let place = match &slot.meeting.room {
        Some(room) => {
            words.class_place_room(class::centre(&slot.class.centre, language), html(room))
        }
        None => class::place(&slot.class, language),
    };
    let mut told = words.schedule_meeting(
        when(slot, language),
        meetings::numbered(slot.meeting.kind, slot.meeting.number, words),
        class::named(&slot.class, language),
        place,
    );
    if let Some(bring) = &slot.meeting.bring {
        let bring = words.schedule_entry_bring(html(bring));
        told = format!("{told}\n{bring}");
    }
    let question = words.schedule_meeting_question();
    let said = slot.given.map(|given| match given.answer {
        Answer::Coming => words.schedule_meeting_coming(),
        Answer::Excused => words.schedule_meeting_excused(),
        Answer::Sick => words.schedule_meeting_sick(),
    });
    let last = match said {
        Some(said) => format!("{said} {question}"),
        None => question,
    };
    let buttons = Answer::ALL.map(|answer| answering(slot, answer, words));
    let told = addressed(format!("{told}\n\n{last}"), slot, words);
    with_buttons(told, vec![buttons.to_vec()])
}

pub(super) fn coming(slot: &Slot, told: Option<Heard>, language: Language) -> Content {
    let words = sentences(language);
    let said = words.schedule_coming(when(slot, language));
    let said = match told {
        Some(Heard::Now) => format!("{said} {}", words.schedule_coming_told()),
        Some(Heard::Then(at)) => {
            let told = words.schedule_coming_told_later(dates::moment(at, language));
            format!("{said} {told}")
        }
        None => said,
    };
    plain(addressed(said, slot, words))
}

pub(super) fn why(
    slot: &Slot,
    answer: Answer,
    problem: Option<Problem>,
    language: Language,
) -> Content {
    let words = sentences(language);
    let mut row = Vec::new();
    let question = match answer {
        Answer::Sick => {
            row.push(without_reason(slot, words));
            words.schedule_why_sick(when(slot, language))
        }
        Answer::Excused | Answer::Coming => words.schedule_why_excused(when(slot, language)),
    };
    let (meeting, application) = (slot.meeting.id, slot.application);
    let keep = Press::Keep {
        meeting,
        application,
    };
    row.push(pressing(&words.schedule_button_keep(), keep));
    let count = |number: usize| numbers::count(number, language);
    let problem = problem.map(|problem| match problem {
        Problem::NotWords => words.schedule_not_words(),
        Problem::TooLong { typed, most } => words.schedule_too_long(count(typed), count(most)),
        Problem::NoReason => words.schedule_no_reason(),
    });
    let told = match problem {
        Some(problem) => format!("{problem}\n\n{question}"),
        None => question,
    };
    with_buttons(addressed(told, slot, words), vec![row])
}

pub(super) fn noted(slot: &Slot, answer: Answer, told: Heard, language: Language) -> Content {
    let words = sentences(language);
    let noted = match answer {
        Answer::Sick => words.schedule_noted_sick(when(slot, language)),
        Answer::Excused | Answer::Coming => words.schedule_noted_excused(when(slot, language)),
    };
    let told = match told {
        Heard::Now => words.schedule_noted_told(),
        Heard::Then(at) => words.schedule_noted_told_later(dates::moment(at, language)),
    };
    let said = addressed(format!("{noted} {told}"), slot, words);
    with_buttons(said, undo(slot, answer, words))
}

pub(super) fn noted_before(slot: &Slot, answer: Answer, language: Language) -> Content {
    let words = sentences(language);
    let noted = match answer {
        Answer::Sick => words.schedule_noted_before_sick(when(slot, language)),
        Answer::Excused | Answer::Coming => {
            words.schedule_noted_before_excused(when(slot, language))
        }
    };
    with_buttons(addressed(noted, slot, words), undo(slot, answer, words))
}

pub(super) fn closed(slot: &Slot, why: Closed, language: Language) -> Content {
    let words = sentences(language);
    let when = when(slot, language);
    let ask = || ask_staff(Some(slot.class.id), words);
    let schedule = || wish(Wish::Schedule, language);
    let (told, next) = match why {
        Closed::List => (words.schedule_closed_list(when), ask()),
        Closed::Over => (words.schedule_closed_over(when), ask()),
        Closed::Cancelled => (words.schedule_closed_cancelled(when), schedule()),
        Closed::NotExpected => (words.schedule_closed_not_expected(when), schedule()),
    };
    with_buttons(addressed(told, slot, words), vec![vec![next]])
}

/// The button once more, for after the form; being sick needs no words.
pub(super) fn form_first(slot: &Slot, answer: Answer, language: Language) -> Content {
    let words = sentences(language);
    let mut row = vec![answering(slot, answer, words)];
    row.extend((answer == Answer::Sick).then(|| without_reason(slot, words)));
    let told = addressed(words.schedule_form_first(), slot, words);
    with_buttons(told, vec![row])
}

/// To whoever leads the meeting; a letter follows as it came.
pub(super) fn told(told: &Told, language: Language) -> Vec<Content> {
    let words = sentences(language);
    let slot = &told.slot;
    let name = html(slot.name.as_str());
    let number = application_number(slot.application);
    let (when, class) = (when(slot, language), class::named(&slot.class, language));
    let said = match told.answer {
        Answer::Excused => words.schedule_told_excused(name, number, when, class),
        Answer::Sick => words.schedule_told_sick(name, number, when, class),
        Answer::Coming => {
            return vec![plain(words.schedule_told_coming(name, number, when, class))];
        }
    };
    let reason = match (&told.reason, &told.letter) {
        (Some(reason), _) => Some(words.schedule_told_reason(html(reason))),
        (None, None) => Some(words.schedule_told_no_reason()),
        (None, Some(_)) => None,
    };
    let letter = told.letter.as_ref().map(|_| words.schedule_told_letter());
    let parts: Vec<String> = [Some(said), reason, letter].into_iter().flatten().collect();
    let mut contents = vec![plain(parts.join("\n"))];
    contents.extend(told.letter.as_ref().map(|letter| Content::Known {
        file: letter.file.clone(),
        picture: letter.picture,
        caption: Some(words.schedule_told_paper(html(slot.name.as_str()))),
    }));
    contents
}

fn when(slot: &Slot, language: Language) -> String {
    meetings::when(slot.meeting.starts_at, slot.meeting.ends_at, language)
}

fn addressed(told: String, slot: &Slot, words: &Sentences) -> String {
    for_whom(told, slot.shared.then_some(&slot.name), words)
}

/// Taking it back, and adding to it.
fn undo(slot: &Slot, answer: Answer, words: &Sentences) -> Vec<Vec<Button>> {
    let label = match answer {
        Answer::Sick => words.schedule_button_undo_sick(),
        Answer::Excused | Answer::Coming => words.schedule_button_undo_excused(),
    };
    let (meeting, application) = (slot.meeting.id, slot.application);
    let come = Press::Answer {
        meeting,
        application,
        answer: Answer::Coming,
    };
    let more = Press::Reason {
        meeting,
        application,
    };
    let full = slot.given.is_some_and(|given| given.reason && given.letter);
    let mut rows = vec![vec![pressing(&label, come)]];
    if !full {
        rows.push(vec![pressing(&words.schedule_button_more(), more)]);
    }
    rows
}

fn answering(slot: &Slot, answer: Answer, words: &Sentences) -> Button {
    let label = match answer {
        Answer::Coming => words.schedule_button_come(),
        Answer::Excused => words.schedule_button_excused(),
        Answer::Sick => words.schedule_button_sick(),
    };
    let press = Press::Answer {
        meeting: slot.meeting.id,
        application: slot.application,
        answer,
    };
    pressing(&label, press)
}

fn without_reason(slot: &Slot, words: &Sentences) -> Button {
    let press = Press::NoReason {
        meeting: slot.meeting.id,
        application: slot.application,
    };
    pressing(&words.schedule_button_no_reason(), press)
}
