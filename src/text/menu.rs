//! What needs one answer, in words: menu, status, training, vacancies, help, and what was not understood.

use crate::catalog::{Wish, catalog};
use crate::domain::registration::{registration_number, request_number};
use crate::flows::event::Attachment;
use crate::flows::language::{self, Language};
use crate::flows::menu::{Line, Status};
use crate::flows::mydata;
use crate::flows::press::Press;
use crate::flows::registration::Choice;
use crate::flows::registration::press::Edit;
use crate::letter::{Button, Content};
use crate::text::escape::{html, html_before_stop};
use crate::text::keyboard::{
    about, announcements, button, own_data, plain, rows, wish, with_buttons,
};
use crate::text::l10n::{Sentences, sentences};
use crate::text::{answers, dates, numbers};

/// How many programmes are named as examples of a field.
const EXAMPLES: usize = 3;

/// What is sent for a line that needs one answer.
pub(super) fn content(line: &Line, language: Language) -> Content {
    let words = sentences(language);
    let only = |wished: Wish| vec![vec![wish(wished, language)]];
    match line {
        Line::Menu { name, staff } => {
            let mut card = words.menu_card(html_before_stop(name.as_str()));
            if *staff {
                card = format!("{card}\n\n{}", words.menu_card_staff());
            }
            with_buttons(card, main(language))
        }
        Line::Browse => with_buttons(words.menu_browse(), browse(language)),
        Line::Status(standing) => status(standing, language),
        Line::Schedule => with_buttons(words.menu_schedule(), only(Wish::Status)),
        Line::Work => with_buttons(words.menu_work(), only(Wish::Vacancies)),
        Line::Vacancies { agreed } => {
            let sentence = match agreed {
                Some(true) => words.menu_vacancies_told(),
                Some(false) => words.menu_vacancies_untold(),
                None => words.menu_vacancies_stranger(),
            };
            with_buttons(sentence, being_told(*agreed, language))
        }
        Line::Training { agreed } => {
            let fields = catalog().fields().iter();
            let fields: Vec<String> = fields
                .map(|field| words.menu_training_field(html(&field.name)))
                .collect();
            let end = match agreed {
                Some(true) => words.menu_training_told(),
                Some(false) => words.menu_training_untold(),
                None => words.menu_training_stranger(),
            };
            let opening = words.menu_training_opening();
            with_buttons(
                format!("{opening}\n\n{}\n\n{end}", fields.join("\n")),
                being_told(*agreed, language),
            )
        }
        Line::Field { slug, wished } => field(slug, *wished, language),
        Line::Help { registered } => help(*registered, language),
        Line::LanguageQuestion => {
            with_buttons(words.menu_language_question(), vec![languages(words)])
        }
        Line::LanguageSet => with_buttons(words.menu_language_set(), only(Wish::Help)),
        Line::AnnouncementsStopped => with_buttons(
            words.menu_announcements_stopped(),
            vec![vec![own_data(
                &words.button_consents(),
                mydata::Press::Consents,
            )]],
        ),
        Line::AnnouncementsOn => with_buttons(words.menu_announcements_on(), only(Wish::Status)),
        Line::GroupHint => plain(words.menu_group_hint()),
        Line::UnknownCommand => with_buttons(words.menu_unknown_command(), only(Wish::Help)),
        Line::NotUnderstood { registered } => with_buttons(
            words.menu_not_understood(),
            if *registered {
                main(language)
            } else {
                browse(language)
            },
        ),
        Line::Office => with_buttons(
            format!(
                "{} {}",
                words.menu_not_understood_twice(),
                words.menu_office()
            ),
            vec![vec![
                wish(Wish::Staff, language),
                wish(Wish::Help, language),
            ]],
        ),
        Line::ContactFiled { id, again } => {
            let number = request_number(*id);
            plain(if *again {
                words.menu_contact_filed_again(number)
            } else {
                words.menu_contact_filed(number)
            })
        }
        Line::NothingToCancel => with_buttons(words.menu_nothing_to_cancel(), only(Wish::Help)),
        Line::AlreadyRegistered { id, name } => with_buttons(
            words.menu_already_registered(html(name.as_str()), registration_number(*id)),
            vec![vec![
                wish(Wish::Status, language),
                wish(Wish::MyData, language),
            ]],
        ),
        Line::RegisterFirst => plain(words.menu_register_first()),
        Line::AfterTheForm => plain(words.menu_after_the_form()),
        Line::LinkUnknown => plain(words.menu_link_unknown()),
        Line::Greeting { name, salam } => {
            let name = html_before_stop(name.as_str());
            let greeting = if *salam {
                words.menu_greeting_salam(name)
            } else {
                words.menu_greeting(name)
            };
            with_buttons(greeting, main(language))
        }
        Line::Thanks => plain(words.menu_thanks()),
        Line::WelcomeBack { missed } => {
            plain(words.menu_welcome_back(numbers::grouped(u64::from(*missed), language)))
        }
        Line::SessionLost => plain(words.menu_session_lost()),
        Line::Edited { registered: true } => {
            with_buttons(words.menu_edited_registered(), only(Wish::MyData))
        }
        Line::Edited { registered: false } => with_buttons(words.menu_edited(), only(Wish::Help)),
        Line::NotWords(attachment) => with_buttons(got(*attachment, words), only(Wish::Help)),
    }
}

/// After something went wrong: going on opens the question of an unfinished form, or the menu.
pub(super) fn apology(language: Language) -> Content {
    let words = sentences(language);
    let go_on = about(&words.button_continue(), Choice::Continue);
    with_buttons(words.menu_apology(), vec![vec![go_on]])
}

/// Before an answer that comes late because of us.
pub(super) fn late(language: Language) -> Content {
    plain(sentences(language).menu_late())
}

/// The buttons of somebody not registered.
pub(super) fn browse(language: Language) -> Vec<Vec<Button>> {
    let wishes = [Wish::Register, Wish::Training, Wish::Vacancies, Wish::Help];
    rows(wishes.map(|wished| wish(wished, language)).to_vec(), 2)
}

/// The buttons of a registered person.
fn main(language: Language) -> Vec<Vec<Button>> {
    let wishes = [
        Wish::Status,
        Wish::Training,
        Wish::Schedule,
        Wish::Vacancies,
        Wish::Work,
        Wish::MyData,
        Wish::Language,
        Wish::Help,
    ];
    rows(wishes.map(|wished| wish(wished, language)).to_vec(), 2)
}

/// The next useful button while there is nothing to choose from.
fn being_told(agreed: Option<bool>, language: Language) -> Vec<Vec<Button>> {
    let next = match agreed {
        Some(true) => wish(Wish::Status, language),
        Some(false) => announcements(sentences(language)),
        None => wish(Wish::Register, language),
    };
    vec![vec![next]]
}

fn status(standing: &Status, language: Language) -> Content {
    let words = sentences(language);
    let mut parts = vec![words.menu_status_registered(
        html(standing.name.as_str()),
        registration_number(standing.id),
        dates::day_of(standing.registered_at, language),
    )];
    parts.push(words.menu_status_skills(html(&answers::fields(&standing.skills))));
    let mut buttons = Vec::new();
    if standing.paused {
        parts.push(words.menu_status_paused());
        buttons.push(vec![own_data(
            &words.button_consents(),
            mydata::Press::Consents,
        )]);
    } else if standing.announcements {
        parts.push(words.menu_status_next_told());
    } else {
        parts.push(words.menu_status_next_untold());
        buttons.push(vec![announcements(words)]);
    }
    parts.push(words.menu_status_whom());
    buttons.push(vec![
        wish(Wish::MyData, language),
        wish(Wish::Staff, language),
    ]);
    with_buttons(parts.join("\n\n"), buttons)
}

fn field(slug: &str, wished: Option<bool>, language: Language) -> Content {
    let words = sentences(language);
    let mut sentence = words.menu_field(html(&answers::field(slug)));
    let mut examples: Vec<&str> = Vec::new();
    for programme in catalog().programmes() {
        let name = programme.name.as_str();
        if programme.field_slug == slug && !examples.contains(&name) && examples.len() < EXAMPLES {
            examples.push(name);
        }
    }
    if !examples.is_empty() {
        let examples = words.menu_field_examples(html(&examples.join(", ")));
        sentence = format!("{sentence} {examples}");
    }
    let (end, next) = match wished {
        Some(true) => (words.menu_field_wished(), wish(Wish::Status, language)),
        Some(false) => (
            words.menu_field_not_wished(),
            own_data(
                &words.button_edit_skills(),
                mydata::Press::Edit(Edit::Skills),
            ),
        ),
        None => (words.menu_field_stranger(), wish(Wish::Register, language)),
    };
    with_buttons(format!("{sentence}\n\n{end}"), vec![vec![next]])
}

fn help(registered: bool, language: Language) -> Content {
    let words = sentences(language);
    let commands = if registered {
        words.menu_help_registered()
    } else {
        words.menu_help()
    };
    let mut buttons = vec![wish(Wish::Staff, language)];
    if !registered {
        buttons.insert(0, wish(Wish::Register, language));
    }
    let (office, free) = (words.menu_office(), words.menu_free());
    with_buttons(format!("{commands}\n\n{office}\n\n{free}"), vec![buttons])
}

fn languages(words: &Sentences) -> Vec<Button> {
    let named = Language::ALL.map(|spoken| {
        let label = match spoken {
            Language::Indonesian => words.menu_language_indonesian(),
            Language::English => words.menu_language_english(),
        };
        button(&label, &Press::Language(language::Press(spoken)))
    });
    named.to_vec()
}

fn got(attachment: Attachment, words: &Sentences) -> String {
    match attachment {
        Attachment::Sticker => words.menu_got_sticker(),
        Attachment::Voice => words.menu_got_voice(),
        Attachment::Photo => words.menu_got_photo(),
        Attachment::File => words.menu_got_file(),
        Attachment::Location => words.menu_got_location(),
        Attachment::Something => words.menu_got_something(),
    }
}
