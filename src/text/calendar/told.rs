//! What changed, for participants and whoever teaches; who has not read it, for staff.

use crate::catalog::Wish;
use crate::domain::wib;
use crate::flows::calendar::{Changed, Letter, Press, Stand, Unread, Why};
use crate::flows::classes::Brief;
use crate::flows::facts::class::Class;
use crate::flows::language::Language;
use crate::letter::Content;
use crate::text::calendar::{answer, brief, open, pressing, room_of_class, why};
use crate::text::escape::html;
use crate::text::keyboard::wish;
use crate::text::l10n::{Sentences, sentences};
use crate::text::{class, dates, meeting};

/// Changes in one letter at most; the rest stands in the schedule.
const TOLD: usize = 12;

/// Bytes of them at most, for rooms may have long names.
const LONGEST: usize = 2_500;

/// What a person is told.
pub(super) fn letter(letter: &Letter, language: Language) -> Content {
    let words = sentences(language);
    let mut parts = opening(&letter.class, &letter.changed, None, language);
    parts.extend(reason(letter.why.as_ref(), words));
    let schedule = wish(Wish::Schedule, language);
    let keys = if letter.read {
        parts.push(words.calendar_told_read());
        vec![vec![schedule]]
    } else {
        parts.push(words.calendar_told_closing());
        let read = Press::Read(letter.change, letter.application);
        vec![vec![
            pressing(&words.calendar_button_read(), read),
            schedule,
        ]]
    };
    answer(parts.join("\n\n"), keys)
}

/// What whoever teaches is told.
pub(super) fn for_teacher(
    class: &Class,
    changed: &[Changed],
    why: Option<&Why>,
    teacher: i64,
    language: Language,
) -> Content {
    let words = sentences(language);
    let mut parts = opening(class, changed, Some(teacher), language);
    parts.extend(reason(why, words));
    answer(parts.join("\n\n"), vec![vec![open(class.id, words)]])
}

fn reason(reason: Option<&Why>, words: &Sentences) -> Option<String> {
    reason.map(|reason| words.calendar_told_why(why(reason, words)))
}

/// Which class, and each change in a line or two.
fn opening(
    of: &Class,
    changed: &[Changed],
    teacher: Option<i64>,
    language: Language,
) -> Vec<String> {
    let words = sentences(language);
    let mut parts = vec![words.calendar_told(class::named(of, language))];
    let mut lines: Vec<String> = Vec::new();
    let mut length = 0;
    for one in changed.iter().take(TOLD) {
        let line = told(one, of, teacher, language);
        length += line.len();
        if length > LONGEST && !lines.is_empty() {
            break;
        }
        lines.push(line);
    }
    let more = changed.len() - lines.len();
    if !lines.is_empty() {
        parts.push(lines.join("\n"));
    }
    if more > 0 {
        parts.push(words.calendar_told_more(more.to_string()));
    }
    let both = |one: &Changed| Some((one.old.clone()?, one.new.clone()?));
    let same_place = |one: &Changed| both(one).is_some_and(|(old, new)| old.room == new.room);
    let moved = |one: &Changed| both(one).is_some_and(|(old, new)| old.starts != new.starts);
    if changed.iter().any(moved) && changed.iter().all(same_place) {
        parts.push(words.calendar_told_same_place());
    }
    parts
}

/// One change.
fn told(one: &Changed, of: &Class, teacher: Option<i64>, language: Language) -> String {
    let words = sentences(language);
    let kind = meeting::kind(one.kind, words);
    let when = |stand: &Stand| meeting::when(stand.starts, stand.ends, language);
    let room = |stand: &Stand| match &stand.room {
        Some(room) => html(room),
        None => room_of_class(of, words),
    };
    let (old, new) = match (&one.old, &one.new) {
        (Some(old), Some(new)) => (old, new),
        (Some(old), None) => return words.calendar_told_cancelled(kind, when(old)),
        (None, Some(new)) => {
            let mut said = vec![if one.again {
                words.calendar_told_again(kind, when(new), room(new))
            } else {
                words.calendar_told_added(kind, when(new), room(new))
            }];
            said.extend((new.bring.as_deref()).map(|what| bring(Some(what), words)));
            return said.join(" ");
        }
        (None, None) => return kind,
    };
    let (was, is) = (wib::local(old.starts), wib::local(new.starts));
    let mut said = vec![if was.date() != is.date() {
        let day = dates::with_weekday(was.date(), language);
        words.calendar_told_moved(kind, day, when(new))
    } else if (old.starts, old.ends) != (new.starts, new.ends) {
        let hours = |stand: &Stand| {
            let (from, until) = (wib::local(stand.starts), wib::local(stand.ends));
            dates::hours(from.time(), until.time(), language)
        };
        let day = dates::with_weekday(is.date(), language);
        words.calendar_told_hours(kind, day, hours(old), hours(new))
    } else {
        words.calendar_told_still(kind, when(new))
    }];
    if old.room != new.room {
        said.push(words.calendar_told_room(room(old), room(new)));
    }
    if old.bring != new.bring {
        said.push(bring(new.bring.as_deref(), words));
    }
    if let Some(teacher) = teacher {
        if let Some(topic) = new.topic.as_ref().filter(|_| old.topic != new.topic) {
            said.push(words.calendar_told_topic(html(topic)));
        }
        if old.instructor != new.instructor {
            said.push(if new.instructor == Some(teacher) {
                words.calendar_told_leads()
            } else if old.instructor == Some(teacher) {
                words.calendar_told_leads_no_more()
            } else {
                words.calendar_told_leads_another()
            });
        }
    }
    said.join(" ")
}

fn bring(bring: Option<&str>, words: &Sentences) -> String {
    match bring {
        Some(bring) => words.calendar_told_bring(html(bring)),
        None => words.calendar_told_bring_nothing(),
    }
}

/// Those who have not read the changes.
pub(super) fn calls(class: &Brief, people: &[Unread], more: u32, language: Language) -> Content {
    let words = sentences(language);
    let keys = vec![vec![open(class.id, words)]];
    if people.is_empty() {
        return answer(words.calendar_calls_none(brief(class)), keys);
    }
    let mut lines: Vec<String> = (people.iter())
        .map(|one| {
            let name = html(one.name.as_str());
            let name = match one.chat {
                Some(chat) => format!("<a href=\"tg://user?id={chat}\">{name}</a>"),
                None => name,
            };
            words.calendar_call(name, html(&one.phone))
        })
        .collect();
    if more > 0 {
        lines.push(words.calendar_calls_more(more.to_string()));
    }
    answer(words.calendar_calls(brief(class), lines.join("\n")), keys)
}
