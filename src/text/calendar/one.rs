//! A meeting: its card, who leads it, those who alone are expected.

use crate::domain::wib;
use crate::flows::calendar::{Calendar, May, People, Press, View, What};
use crate::flows::classes::Brief;
use crate::flows::facts::meeting::Meeting;
use crate::flows::language::Language;
use crate::letter::{Button, Content};
use crate::text::calendar::{answer, called, pressing, room_of_class, when};
use crate::text::escape::html;
use crate::text::keyboard::rows;
use crate::text::l10n::{Sentences, sentences};
use crate::text::{class, dates, meeting};

/// The card of a meeting.
pub(super) fn card(calendar: &Calendar, id: i64, may: May, language: Language) -> Content {
    let words = sentences(language);
    let Some(one) = calendar.meeting(id) else {
        return answer(
            words.calendar_nothing(),
            vec![vec![super::open(calendar.class.id, words)]],
        );
    };
    let mut lines = vec![words.calendar_one(
        meeting::kind(one.kind, words),
        class::named(&calendar.class, language),
        when(one, language),
    )];
    if one.cancelled {
        lines.push(words.calendar_one_cancelled());
    }
    let room = (one.room.as_deref()).map_or_else(|| room_of_class(&calendar.class, words), html);
    lines.push(words.calendar_one_room(room));
    let leads = leading(one, calendar, words);
    if !leads.is_empty() {
        lines.push(words.calendar_one_lead(html(&leads)));
    }
    if let Some(topic) = &one.topic {
        lines.push(words.calendar_one_topic(html(topic)));
    }
    if let Some(bring) = &one.bring {
        lines.push(words.calendar_one_bring(html(bring)));
    }
    if one.named_only {
        let count = calendar.named.get(&one.id).copied().unwrap_or(0);
        lines.push(words.calendar_one_named(count.to_string()));
    }
    let mut html = lines.join("\n");
    if let Some(waiting) = &calendar.waiting
        && waiting.meetings.contains(&id)
    {
        let at = dates::moment(waiting.told_at(), language);
        html = format!("{html}\n\n{}", words.calendar_one_untold(at));
    }
    answer(html, keys(calendar, one, may, words))
}

/// Who leads it, as plain text.
fn leading(one: &Meeting, calendar: &Calendar, words: &Sentences) -> String {
    let names: Vec<String> = match one.instructor {
        Some(id) => {
            let lead = calendar.colleagues.iter().filter(|lead| lead.id == id);
            lead.map(|lead| called(lead, words)).collect()
        }
        None => (calendar.teaching.iter())
            .map(|lead| called(lead, words))
            .collect(),
    };
    names.join(", ")
}

fn keys(calendar: &Calendar, one: &Meeting, may: May, words: &Sentences) -> Vec<Vec<Button>> {
    let id = one.id;
    let ask = |label: String, what| pressing(&label, Press::Ask(id, what));
    let mut all = Vec::new();
    if may == May::All && !one.cancelled {
        all.push(ask(words.calendar_button_day(), What::Day));
        all.push(ask(words.calendar_button_hours(), What::Hours));
        all.push(ask(words.calendar_button_room(), What::Room));
    }
    if may != May::Read && !one.cancelled {
        all.push(pressing(&words.calendar_button_lead(), Press::Lead(id)));
        all.push(ask(words.calendar_button_topic(), What::Topic));
    }
    if may == May::All && !one.cancelled {
        all.push(ask(words.calendar_button_bring(), What::Bring));
        if one.named_only {
            all.push(pressing(
                &words.calendar_button_named(),
                Press::Named(id, 0),
            ));
            let everybody = words.calendar_button_everybody();
            all.push(pressing(&everybody, Press::Everybody(id, true)));
        } else if may_be_named(one.kind) {
            let only = words.calendar_button_named_only();
            all.push(pressing(&only, Press::Everybody(id, false)));
        }
        all.push(pressing(
            &words.calendar_button_cancel(),
            Press::Cancel(id, true),
        ));
        all.push(pressing(&words.calendar_button_shift(), Press::Shift(id)));
    }
    if may == May::All && one.cancelled {
        let restore = words.calendar_button_restore();
        all.push(pressing(&restore, Press::Cancel(id, false)));
    }
    let mut keys = rows(all, 2);
    let day = wib::local(one.starts_at).date();
    let week = Press::View(calendar.class.id, View::Week(day).at(day));
    keys.push(vec![pressing(&words.calendar_button_open(), week)]);
    keys
}

/// May representatives come alone?
pub(super) fn may_be_named(kind: crate::domain::meeting::Kind) -> bool {
    use crate::domain::meeting::Kind;
    match kind {
        Kind::Opening | Kind::Closing | Kind::Visit => true,
        Kind::Interview | Kind::ReRegistration | Kind::Lesson | Kind::CompetenceTest => false,
    }
}

/// Who leads it?
pub(super) fn lead(calendar: &Calendar, id: i64, language: Language) -> Content {
    let words = sentences(language);
    let back = vec![pressing(&words.button_keep(), Press::One(id))];
    let Some(one) = calendar.meeting(id) else {
        return answer(words.calendar_nothing(), vec![back]);
    };
    let chosen = |label: String, is: bool| {
        if is {
            words.calendar_chosen(label)
        } else {
            label
        }
    };
    let usual = chosen(
        words.calendar_button_class_teacher(),
        one.instructor.is_none(),
    );
    let mut all = vec![pressing(&usual, Press::LedBy(id, 0))];
    all.extend(calendar.colleagues.iter().map(|colleague| {
        let label = chosen(
            called(colleague, words),
            one.instructor == Some(colleague.id),
        );
        pressing(&label, Press::LedBy(id, colleague.id))
    }));
    let mut keys = rows(all, 2);
    keys.push(back);
    answer(
        words.calendar_ask_lead(meeting::kind(one.kind, words), when(one, language)),
        keys,
    )
}

/// Those who alone are expected.
pub(super) fn named(
    _class: &Brief,
    one: &Meeting,
    count: u32,
    people: &People,
    language: Language,
) -> Content {
    let words = sentences(language);
    let back = pressing(&words.button_back(), Press::One(one.id));
    if people.rows.is_empty() {
        return answer(words.calendar_named_nobody(), vec![vec![back]]);
    }
    let mut html = words.calendar_named(
        meeting::kind(one.kind, words),
        when(one, language),
        count.to_string(),
    );
    if people.pages > 1 {
        let page = (u32::from(people.page) + 1).to_string();
        let page = words.calendar_named_page(page, people.pages.to_string());
        html = format!("{html}\n\n{page}");
    }
    let all = people.rows.iter().map(|(application, name, named)| {
        let label = if *named {
            words.calendar_chosen(name.as_str())
        } else {
            name.as_str().to_owned()
        };
        let press = Press::Name(one.id, *application, !named, people.page);
        pressing(&label, press)
    });
    let mut keys = rows(all.collect(), 2);
    let mut last = Vec::new();
    if people.page > 0 {
        let to = Press::Named(one.id, people.page - 1);
        last.push(pressing(&words.button_previous(), to));
    }
    if people.page + 1 < people.pages {
        let to = Press::Named(one.id, people.page + 1);
        last.push(pressing(&words.button_next(), to));
    }
    last.push(back);
    keys.push(last);
    answer(html, keys)
}
