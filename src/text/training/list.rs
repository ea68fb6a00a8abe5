//! Lists of open classes with their filters, and what is said when there are none.

use crate::catalog::{Nearness, Wish, catalog};
use crate::flows::facts::class::Class;
use crate::flows::language::Language;
use crate::flows::mydata;
use crate::flows::registration::press::Edit;
use crate::flows::training::view::PAGE;
use crate::flows::training::{Counted, Page, Press, Seen, View};
use crate::letter::{Button, Content};
use crate::text::escape::html;
use crate::text::keyboard::{own_data, rows, wish, with_buttons};
use crate::text::l10n::sentences;
use crate::text::menu::being_told;
use crate::text::training::{pressing, see_all};
use crate::text::{answers, class_wish, dates, numbers};

/// How many programmes are named as examples of a field.
const EXAMPLES: usize = 3;

/// A page of the open classes.
pub(super) fn page(page: &Page, home: Option<&str>, language: Language) -> Content {
    let words = sentences(language);
    let view = &page.view;
    let mut heading =
        vec![words.training_list_opening(numbers::grouped(u64::from(page.total), language))];
    if let Some(slug) = &view.field {
        let name = page.field_name.clone();
        let name = name.unwrap_or_else(|| answers::field(slug));
        heading.push(words.training_list_field(html(&name)));
    }
    if let Some(name) = &page.centre_name {
        heading.push(words.training_list_centre(html(name)));
    }
    if let Some(code) = &view.near {
        heading.push(words.training_list_near(html(&answers::region(code, language))));
    }
    let total = usize::try_from(page.total).unwrap_or(usize::MAX);
    let pages = total.div_ceil(PAGE);
    if pages > 1 {
        let number = numbers::count(usize::from(page.number) + 1, language);
        heading.push(words.training_list_page(number, numbers::count(pages, language)));
    }
    let mut parts = vec![heading.join("\n")];
    let near = view.near.as_deref();
    parts.extend(page.classes.iter().map(|class| {
        let distance = near.and_then(|near| distance(class, near, language));
        let entry = entry(class, language);
        distance.map_or(entry.clone(), |distance| format!("{entry}\n{distance}"))
    }));
    parts.push(words.training_list_ending());
    let mut buttons = classes(&page.classes, view.source, language);
    let mut turn = Vec::new();
    if page.number > 0 {
        let before = Press::Page(page.number - 1, view.clone());
        turn.push(pressing(&words.button_previous(), before));
    }
    if page.has_next() {
        let after = Press::Page(page.number + 1, view.clone());
        turn.push(pressing(&words.button_next(), after));
    }
    if !turn.is_empty() {
        buttons.push(turn);
    }
    let near = match home {
        Some(code) => Press::Page(
            0,
            View {
                near: Some(code.to_owned()),
                ..view.clone()
            },
        ),
        None => Press::Regions(view.clone()),
    };
    buttons.push(vec![
        pressing(&words.training_filter_field(), Press::Fields(view.clone())),
        pressing(
            &words.training_filter_centre(),
            Press::Centres(view.clone()),
        ),
        pressing(&words.training_filter_near(), near),
    ]);
    if !view.is_whole() || view.near.is_some() {
        buttons.push(vec![everything(view.source, language)]);
    }
    with_buttons(parts.join("\n\n"), buttons)
}

/// One class of a list.
fn entry(class: &Class, language: Language) -> String {
    sentences(language).training_list_class(
        html(&class.programme.name),
        html(&class.centre.name),
        dates::plain(class.starts_on, language),
        dates::day_of(class.registration_until, language),
        numbers::grouped(u64::from(class.quota), language),
        numbers::grouped(u64::from(class.applicants), language),
    )
}

/// How near its place is to a region; nothing of a place in no region.
fn distance(class: &Class, near: &str, language: Language) -> Option<String> {
    let words = sentences(language);
    let code = class.centre.region.as_deref()?;
    let seen = catalog().nearness_from(near);
    let (_, nearness) = seen.into_iter().find(|(other, _)| *other == code)?;
    // The seats are known to a kilometre, the place within its region is not.
    let about = |kilometres: u32| {
        let tens = (kilometres + 5) / 10 * 10;
        numbers::grouped(u64::from(tens.max(10)), language)
    };
    Some(match nearness {
        Nearness::Own => words.training_list_here(html(&answers::region(code, language))),
        Nearness::Neighbour { kilometres } => words.training_list_neighbour(about(kilometres)),
        Nearness::Farther { kilometres } => words.training_list_farther(about(kilometres)),
    })
}

/// A button for each class, which opens its card.
pub(in crate::text) fn classes(
    classes: &[Class],
    seen: Seen,
    language: Language,
) -> Vec<Vec<Button>> {
    let words = sentences(language);
    let labelled = |class: &Class| {
        let label = words.training_list_button(&class.programme.name, &class.centre.name);
        vec![pressing(&label, Press::Class(class.id, seen))]
    };
    classes.iter().map(labelled).collect()
}

/// Without any filter.
fn everything(source: Seen, language: Language) -> Button {
    let view = View {
        source,
        ..View::default()
    };
    pressing(
        &sentences(language).training_filter_none(),
        Press::Page(0, view),
    )
}

/// What is open in the fields of somebody who has just registered.
pub(super) fn in_fields(page: &Page, language: Language) -> Content {
    let words = sentences(language);
    let total = numbers::grouped(u64::from(page.total), language);
    let mut parts = vec![words.training_in_fields(total)];
    parts.extend(page.classes.iter().map(|class| entry(class, language)));
    parts.push(words.training_list_ending());
    let mut buttons = classes(&page.classes, page.view.source, language);
    buttons.push(vec![everything(page.view.source, language)]);
    with_buttons(parts.join("\n\n"), buttons)
}

/// Which field?
pub(super) fn fields(choices: &[Counted<String>], view: &View, language: Language) -> Content {
    let pressed = |choice: &Counted<String>| View {
        field: Some(choice.key.clone()),
        ..view.clone()
    };
    let buttons = choices
        .iter()
        .map(|choice| counted(choice, pressed(choice), language));
    let question = sentences(language).training_which_field();
    asked(question, rows(buttons.collect(), 1), view, language)
}

/// Which training centre?
pub(super) fn centres(choices: &[Counted<i64>], view: &View, language: Language) -> Content {
    let pressed = |choice: &Counted<i64>| View {
        centre: Some(choice.key),
        ..view.clone()
    };
    let buttons = choices
        .iter()
        .map(|choice| counted(choice, pressed(choice), language));
    let question = sentences(language).training_which_centre();
    asked(question, rows(buttons.collect(), 1), view, language)
}

/// Near which region?
pub(super) fn regions(view: &View, language: Language) -> Content {
    let near = |code: &str| View {
        near: Some(code.to_owned()),
        ..view.clone()
    };
    let buttons = catalog().regions().iter().map(|region| {
        let label = answers::region_label(&region.code, language);
        pressing(&label, Press::Page(0, near(&region.code)))
    });
    let question = sentences(language).training_which_region();
    asked(question, rows(buttons.collect(), 2), view, language)
}

fn counted<T>(choice: &Counted<T>, view: View, language: Language) -> Button {
    let count = numbers::grouped(u64::from(choice.count), language);
    let label = sentences(language).training_counted(&choice.name, count);
    pressing(&label, Press::Page(0, view))
}

/// A question about the filters; leaving it shows the list as it was.
fn asked(
    question: String,
    mut buttons: Vec<Vec<Button>>,
    view: &View,
    language: Language,
) -> Content {
    let back = sentences(language).button_back();
    buttons.push(vec![pressing(&back, Press::Page(0, view.clone()))]);
    with_buttons(question, buttons)
}

/// No class is open: the fields of training.
pub(super) fn none_open(agreed: Option<bool>, language: Language) -> Content {
    let words = sentences(language);
    let fields = catalog().fields().iter();
    let fields: Vec<String> = fields
        .map(|field| words.training_field_item(html(&field.name)))
        .collect();
    let end = match agreed {
        Some(true) => words.training_none_told(),
        Some(false) => words.training_none_untold(),
        None => words.training_none_stranger(),
    };
    let opening = words.training_fields_opening();
    with_buttons(
        format!("{opening}\n\n{}\n\n{end}", fields.join("\n")),
        being_told(agreed, language),
    )
}

/// A field of which no class is open.
pub(super) struct Field<'a> {
    pub slug: &'a str,
    pub name: Option<&'a str>,
    pub wished: Option<bool>,
    pub centre: Option<&'a str>,
    pub others: bool,
}

/// No class of this field is open.
pub(super) fn none_in_field(field: &Field<'_>, language: Language) -> Content {
    let words = sentences(language);
    let name = field
        .name
        .map_or_else(|| answers::field(field.slug), str::to_owned);
    let mut sentence = match field.centre {
        Some(centre) => words.training_field_centre(html(&name), html(centre)),
        None => words.training_field(html(&name)),
    };
    let mut examples: Vec<&str> = Vec::new();
    for programme in catalog().programmes() {
        let name = programme.name.as_str();
        let fits = programme.field_slug == field.slug && !examples.contains(&name);
        if fits && examples.len() < EXAMPLES {
            examples.push(name);
        }
    }
    if !examples.is_empty() {
        let examples = words.training_field_examples(html(&examples.join(", ")));
        sentence = format!("{sentence} {examples}");
    }
    let mut parts = vec![sentence];
    let mut buttons = Vec::new();
    match field.wished {
        Some(true) => parts.push(words.training_field_wished()),
        Some(false) => {
            parts.push(words.training_field_not_wished());
            buttons.push(vec![own_data(
                &words.button_edit_skills(),
                mydata::Press::Edit(Edit::Skills),
            )]);
        }
        None => {
            parts.push(words.training_field_stranger());
            buttons.push(vec![wish(Wish::Register, language)]);
        }
    }
    if field.wished.is_some() {
        parts.push(words.training_remind());
        buttons.push(vec![class_wish::remind(field.slug, words)]);
    }
    if field.others {
        parts.push(words.training_others());
        buttons.push(vec![everything(Seen::default(), language)]);
    }
    with_buttons(parts.join("\n\n"), buttons)
}

/// No class is open at this centre.
pub(super) fn none_at_centre(
    name: &str,
    agreed: Option<bool>,
    others: bool,
    language: Language,
) -> Content {
    let words = sentences(language);
    let mut parts = vec![words.training_centre_none(html(name))];
    let mut buttons = being_told(agreed, language);
    if agreed == Some(false) {
        parts.push(words.training_field_untold());
    }
    if others {
        parts.push(words.training_others());
        buttons.push(vec![see_all(words)]);
    }
    with_buttons(parts.join("\n\n"), buttons)
}
