//! Training centres, programmes and fields, in words.

use crate::catalog::catalog;
use crate::flows::facts::class::{Centre, Programme};
use crate::flows::language::Language;
use crate::flows::places::{CentrePart, Field, Line, Press, Problem, ProgrammePart, State};
use crate::flows::press::Press as Data;
use crate::letter::{Button, Content};
use crate::text::escape::html;
use crate::text::keyboard::{button, rows, with_buttons};
use crate::text::l10n::{Sentences, sentences};
use crate::text::{answers, days_off, numbers};

/// What is sent for a line.
pub(super) fn contents(line: &Line, language: Language) -> Vec<Content> {
    vec![content(line, language)]
}

fn content(line: &Line, language: Language) -> Content {
    let words = sentences(language);
    match line {
        Line::Home => with_buttons(
            words.places_home(),
            vec![
                vec![ours(&words.button_centres(), Press::Centres)],
                vec![ours(&words.button_fields(), Press::Fields)],
                vec![days_off::door(words)],
            ],
        ),
        Line::Centres(all) => {
            let mut buttons: Vec<Vec<Button>> = all
                .iter()
                .map(|centre| {
                    vec![named(
                        &centre.name,
                        centre.retired,
                        Press::Centre(centre.id),
                        words,
                    )]
                })
                .collect();
            buttons.push(vec![ours(&words.button_new_centre(), Press::AddCentre)]);
            with_buttons(words.places_centres(), buttons)
        }
        Line::Centre(centre) => centre_card(centre, language),
        Line::CentreBusy { id, name, classes } => with_buttons(
            words.places_centre_busy(html(name), html(&classes.join(", "))),
            vec![vec![ours(&words.button_back(), Press::Centre(*id))]],
        ),
        Line::Fields(fields) => {
            let buttons = fields.iter().map(|field| {
                let label = words.places_field_label(
                    field.name.clone(),
                    numbers::count(field.programmes, language),
                );
                ours(&label, Press::Field(field.slug.clone()))
            });
            with_buttons(words.places_fields(), rows(buttons.collect(), 1))
        }
        Line::Field { field, shown, more } => field_card(field, shown, *more, language),
        Line::Programme(programme) => programme_card(programme, language),
        Line::Ask { state, current } => {
            let question = question(state, words);
            let sentence = match current {
                Some(current) => {
                    words.places_ask_current(question, html(&shown(state, current, language)))
                }
                None => question,
            };
            with_buttons(sentence, vec![vec![back(state, words)]])
        }
        Line::Problem { problem, state } => {
            with_buttons(wrong(problem, words), vec![vec![back(state, words)]])
        }
        Line::CentreAdded { name } => with_buttons(
            words.places_centre_added(html(name)),
            vec![vec![ours(&words.button_centres(), Press::Centres)]],
        ),
        Line::ProgrammeAdded { name, field } => with_buttons(
            words.places_programme_added(html(name)),
            vec![vec![ours(
                &words.button_programmes(),
                Press::Field(field.clone()),
            )]],
        ),
    }
}

fn ours(label: &str, press: Press) -> Button {
    button(label, &Data::Places(press))
}

/// A name as a label; what is retired says so.
fn named(name: &str, retired: bool, press: Press, words: &Sentences) -> Button {
    let label = if retired {
        words.places_retired_label(name)
    } else {
        name.to_owned()
    };
    ours(&label, press)
}

fn or_missing(value: Option<String>, words: &Sentences) -> String {
    value.unwrap_or_else(|| words.answer_missing())
}

fn region(code: &str, language: Language) -> String {
    match catalog().region(code) {
        Some(_) => answers::region(code, language),
        None => code.to_owned(),
    }
}

fn centre_card(centre: &Centre, language: Language) -> Content {
    let words = sentences(language);
    let place = centre.region.as_deref().map(|code| region(code, language));
    let mut parts = vec![words.places_centre(
        html(&centre.name),
        html(&centre.abbreviation),
        html(&or_missing(place, words)),
        html(&or_missing(centre.address.clone(), words)),
        html(&or_missing(centre.phone.clone(), words)),
    )];
    if centre.retired {
        parts.push(words.places_centre_retired());
    }
    let edits = CentrePart::ALL.map(|part| {
        let label = match part {
            CentrePart::Name => words.button_edit_name(),
            CentrePart::Abbreviation => words.button_edit_abbreviation(),
            CentrePart::Region => words.button_edit_place(),
            CentrePart::Address => words.button_edit_home(),
            CentrePart::Phone => words.button_edit_telephone(),
        };
        ours(&label, Press::EditCentre(part, centre.id))
    });
    let mut buttons = rows(edits.to_vec(), 2);
    buttons.push(vec![if centre.retired {
        ours(&words.button_restore(), Press::RestoreCentre(centre.id))
    } else {
        ours(&words.button_retire(), Press::RetireCentre(centre.id))
    }]);
    buttons.push(vec![ours(&words.button_centres(), Press::Centres)]);
    with_buttons(parts.join("\n\n"), buttons)
}

fn field_card(field: &Field, shown: &[Programme], more: bool, language: Language) -> Content {
    let words = sentences(language);
    let mut buttons: Vec<Vec<Button>> = shown
        .iter()
        .map(|one| {
            vec![named(
                &one.name,
                one.retired,
                Press::Programme(one.id),
                words,
            )]
        })
        .collect();
    if let (true, Some(last)) = (more, shown.last()) {
        buttons.push(vec![ours(&words.button_next(), Press::More(last.id))]);
    }
    buttons.push(vec![
        ours(
            &words.button_edit_name(),
            Press::RenameField(field.slug.clone()),
        ),
        ours(
            &words.button_new_programme(),
            Press::AddProgramme(field.slug.clone()),
        ),
    ]);
    buttons.push(vec![ours(&words.button_fields(), Press::Fields)]);
    let count = numbers::count(field.programmes, language);
    with_buttons(words.places_field(html(&field.name), count), buttons)
}

fn programme_card(programme: &Programme, language: Language) -> Content {
    let words = sentences(language);
    let number = |number: Option<u16>| {
        let number = number.map(|number| numbers::count(usize::from(number), language));
        or_missing(number, words)
    };
    let mut parts = vec![words.places_programme(
        html(&programme.name),
        html(&programme.field_name),
        number(programme.lesson_hours),
        number(programme.days),
    )];
    if programme.retired {
        parts.push(words.places_programme_retired());
    }
    let edits = ProgrammePart::ALL.map(|part| {
        let label = match part {
            ProgrammePart::Name => words.button_edit_name(),
            ProgrammePart::Field => words.button_edit_skills(),
            ProgrammePart::LessonHours => words.button_edit_lesson_hours(),
            ProgrammePart::Days => words.button_edit_days(),
        };
        ours(&label, Press::EditProgramme(part, programme.id))
    });
    let mut buttons = rows(edits.to_vec(), 2);
    buttons.push(vec![if programme.retired {
        ours(
            &words.button_restore(),
            Press::RestoreProgramme(programme.id),
        )
    } else {
        ours(&words.button_retire(), Press::RetireProgramme(programme.id))
    }]);
    buttons.push(vec![ours(
        &words.button_programmes(),
        Press::Field(programme.field.clone()),
    )]);
    with_buttons(parts.join("\n\n"), buttons)
}

fn question(state: &State, words: &Sentences) -> String {
    match state {
        State::Centre { part, .. } => match part {
            CentrePart::Name => words.places_ask_centre_name(),
            CentrePart::Abbreviation => words.places_ask_abbreviation(),
            CentrePart::Region => words.places_ask_region(),
            CentrePart::Address => words.places_ask_address(),
            CentrePart::Phone => words.places_ask_phone(),
        },
        State::Programme { part, .. } => match part {
            ProgrammePart::Name => words.places_ask_programme_name(),
            ProgrammePart::Field => words.places_ask_field(),
            ProgrammePart::LessonHours => words.places_ask_lesson_hours(),
            ProgrammePart::Days => words.places_ask_days(),
        },
        State::Field { .. } => words.places_ask_field_name(),
        State::NewCentre { name: None } => words.places_ask_centre_name(),
        State::NewCentre { name: Some(name) } => words.places_ask_new_abbreviation(html(name)),
        State::NewProgramme { .. } => words.places_ask_programme_name(),
    }
}

/// What stands there now, as people read it.
fn shown(state: &State, current: &str, language: Language) -> String {
    match state {
        State::Centre {
            part: CentrePart::Region,
            ..
        } => region(current, language),
        State::Centre { .. }
        | State::Programme { .. }
        | State::Field { .. }
        | State::NewCentre { .. }
        | State::NewProgramme { .. } => current.to_owned(),
    }
}

/// Back to the card that the question came from.
fn back(state: &State, words: &Sentences) -> Button {
    let press = match state {
        State::Centre { id, .. } => Press::Centre(*id),
        State::Programme { id, .. } => Press::Programme(*id),
        State::Field { slug } | State::NewProgramme { field: slug } => Press::Field(slug.clone()),
        State::NewCentre { .. } => Press::Centres,
    };
    ours(&words.button_keep(), press)
}

fn wrong(problem: &Problem, words: &Sentences) -> String {
    match problem {
        Problem::NotWords => words.places_problem_not_words(),
        Problem::Name => words.places_problem_name(),
        Problem::NameTaken => words.places_problem_name_taken(),
        Problem::TwinInField => words.places_problem_twin(),
        Problem::Abbreviation => words.places_problem_abbreviation(),
        Problem::AbbreviationTaken { by } => words.places_problem_abbreviation_taken(html(by)),
        Problem::Region => words.places_problem_region(),
        Problem::Address => words.places_problem_address(),
        Problem::Phone => words.places_problem_phone(),
        Problem::Field => words.places_problem_field(),
        Problem::Number { most } => words.places_problem_number(most.to_string()),
    }
}
