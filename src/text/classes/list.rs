//! A list of classes: a page, turning it, and the filters.

use crate::domain::class::ClassState;
use crate::flows::class_form;
use crate::flows::classes::{Filter, Listed, Numbered, Press};
use crate::flows::facts::class::Class;
use crate::flows::language::Language;
use crate::flows::press;
use crate::letter::{Button, Content};
use crate::text::classes::card::state;
use crate::text::classes::desk;
use crate::text::escape::html;
use crate::text::keyboard::{button, rows, with_buttons};
use crate::text::l10n::{Sentences, sentences};
use crate::text::{dates, numbers};

/// A page of classes with the filters below it.
pub(super) fn list(page: &Numbered<Class>, manages: bool, language: Language) -> Content {
    let words = sentences(language);
    let listed = page.listed;
    let count = numbers::grouped(u64::from(page.total), language);
    let named = filter(listed.filter, words);
    let centre = listed
        .centre
        .and_then(|asked| page.centres.iter().find(|(id, _)| *id == asked));
    let mut parts = vec![match centre {
        Some((_, name)) => words.classes_list_opening_centre(html(name), named, count),
        None => words.classes_list_opening(named, count),
    }];
    if page.rows.is_empty() {
        parts.push(if manages {
            words.classes_list_empty_manages()
        } else {
            words.classes_list_empty()
        });
    }
    parts.extend(page.rows.iter().map(|class| row(class, language)));
    if page.pages > 1 {
        let at = (u32::from(listed.page) + 1).to_string();
        parts.push(words.classes_page(at, page.pages.to_string()));
    }
    let mut keys = rows(
        page.rows
            .iter()
            .map(|class| desk(class.code.as_str(), Press::Card(class.id)))
            .collect(),
        2,
    );
    keys.extend(turning(listed, page.pages, words));
    let filters = Filter::ALL.into_iter().map(|one| {
        let to = Listed {
            filter: one,
            page: 0,
            ..listed
        };
        let label = filter(one, words);
        let label = if one == listed.filter {
            words.classes_chosen(label)
        } else {
            label
        };
        desk(&label, Press::List(to))
    });
    keys.extend(rows(filters.collect(), 3));
    if page.centres.len() > 1 {
        let of = |centre| Listed {
            centre,
            page: 0,
            ..listed
        };
        let mut centres = Vec::new();
        if listed.centre.is_some() {
            centres.push(desk(
                &words.classes_button_all_centres(),
                Press::List(of(None)),
            ));
        }
        let others = page
            .centres
            .iter()
            .filter(|(id, _)| Some(*id) != listed.centre);
        centres.extend(others.map(|(id, name)| desk(name, Press::List(of(Some(*id))))));
        keys.extend(rows(centres, 2));
    }
    if manages {
        let new = press::Press::ClassForm(class_form::Press::New);
        keys.push(vec![button(&words.classes_button_new(), &new)]);
    }
    with_buttons(parts.join("\n\n"), keys)
}

fn turning(listed: Listed, pages: u16, words: &Sentences) -> Option<Vec<Button>> {
    let to = |page| Press::List(Listed { page, ..listed });
    let mut turning = Vec::new();
    if listed.page > 0 {
        turning.push(desk(&words.button_previous(), to(listed.page - 1)));
    }
    if listed.page + 1 < pages {
        turning.push(desk(&words.button_next(), to(listed.page + 1)));
    }
    (!turning.is_empty()).then_some(turning)
}

fn filter(filter: Filter, words: &Sentences) -> String {
    match filter {
        Filter::Drafts => words.classes_filter_drafts(),
        Filter::Open => words.classes_filter_open(),
        Filter::Closed => words.classes_filter_closed(),
        Filter::Selecting => words.classes_filter_selecting(),
        Filter::Announced => words.classes_filter_announced(),
        Filter::Postponed => words.classes_filter_postponed(),
        Filter::Running => words.classes_filter_running(),
        Filter::Over => words.classes_filter_over(),
        Filter::All => words.classes_filter_all(),
    }
}

fn row(class: &Class, language: Language) -> String {
    let words = sentences(language);
    let applicants = numbers::grouped(u64::from(class.applicants), language);
    let (code, quota) = (class.code.as_str(), class.quota.to_string());
    let (programme, stands) = (html(&class.programme.name), state(class.state, words));
    if class.state == ClassState::Postponed {
        return words.classes_row_undated(code, stands, programme, applicants, quota);
    }
    let starts = dates::plain(class.starts_on, language);
    // Nobody's application stands any more in what is over.
    if class.state.is_over() {
        return words.classes_row_over(code, stands, programme, starts, quota);
    }
    words.classes_row(code, stands, programme, starts, applicants, quota)
}
