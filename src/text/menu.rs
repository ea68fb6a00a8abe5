//! What needs one answer, in words: menu, schedule, vacancies, help, and what was not understood.

use crate::catalog::Wish;
use crate::domain::name::Name;
use crate::domain::registration::{registration_number, request_number};
use crate::flows::event::Attachment;
use crate::flows::language::{self, Language};
use crate::flows::menu::Line;
use crate::flows::mydata;
use crate::flows::press::Press;
use crate::flows::registration::Choice;
use crate::letter::{Button, Content};
use crate::text::escape::{html, html_before_stop};
use crate::text::keyboard::{
    about, announcements, another_person, ask_staff, button, change_person, own_data, plain, rows,
    wish, with_buttons,
};
use crate::text::l10n::{Sentences, sentences};
use crate::text::{dates, numbers};

/// What is sent for a line that needs one answer.
pub(super) fn content(line: &Line, language: Language) -> Content {
    let words = sentences(language);
    let only = |wished: Wish| vec![vec![wish(wished, language)]];
    match line {
        Line::Menu {
            name,
            staff,
            shared,
        } => {
            let mut card = words.menu_card(html_before_stop(name.as_str()));
            if *staff {
                card = format!("{card}\n\n{}", words.menu_card_staff());
            }
            with_buttons(card, main(*shared, language))
        }
        Line::Browse => with_buttons(words.menu_browse(), browse(language)),
        Line::Schedule => with_buttons(words.menu_schedule(), only(Wish::Status)),
        Line::Vacancies { agreed } => {
            let sentence = match agreed {
                Some(true) => words.menu_vacancies_told(),
                Some(false) => words.menu_vacancies_untold(),
                None => words.menu_vacancies_stranger(),
            };
            with_buttons(sentence, being_told(*agreed, language))
        }
        Line::Help { registered, shared } => help(*registered, *shared, language),
        Line::LanguageQuestion => {
            with_buttons(words.menu_language_question(), vec![languages(words)])
        }
        Line::LanguageSet => with_buttons(words.menu_language_set(), only(Wish::Help)),
        Line::AnnouncementsStopped { of } => with_buttons(
            for_whom(words.menu_announcements_stopped(), of.as_ref(), words),
            vec![vec![own_data(
                &words.button_consents(),
                mydata::Press::Consents,
            )]],
        ),
        Line::AnnouncementsOn => with_buttons(words.menu_announcements_on(), only(Wish::Status)),
        Line::GroupHint => plain(words.menu_group_hint()),
        Line::UnknownCommand => with_buttons(words.menu_unknown_command(), only(Wish::Help)),
        Line::NotUnderstood { registered, shared } => with_buttons(
            words.menu_not_understood(),
            if *registered {
                main(*shared, language)
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
        Line::QuestionClosed => plain(words.menu_question_closed()),
        Line::Left => with_buttons(words.menu_left(), only(Wish::Help)),
        Line::NothingToCancel => with_buttons(words.menu_nothing_to_cancel(), only(Wish::Help)),
        Line::AlreadyRegistered { id, name } => with_buttons(
            words.menu_already_registered(html(name.as_str()), registration_number(*id)),
            vec![
                vec![wish(Wish::Status, language), wish(Wish::MyData, language)],
                vec![another_person(words)],
            ],
        ),
        Line::RegisterFirst => plain(words.menu_register_first()),
        Line::AfterTheForm => plain(words.menu_after_the_form()),
        Line::Greeting {
            name,
            salam,
            shared,
        } => {
            let name = html_before_stop(name.as_str());
            let greeting = if *salam {
                words.menu_greeting_salam(name)
            } else {
                words.menu_greeting(name)
            };
            with_buttons(greeting, main(*shared, language))
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

/// It is a quiet hour: others hear of it later.
pub(super) fn told_later(from: jiff::Timestamp, language: Language) -> Content {
    plain(sentences(language).menu_told_later(dates::moment(from, language)))
}

/// The buttons of somebody not registered.
pub(super) fn browse(language: Language) -> Vec<Vec<Button>> {
    let wishes = [Wish::Register, Wish::Training, Wish::Vacancies, Wish::Help];
    rows(wishes.map(|wished| wish(wished, language)).to_vec(), 2)
}

/// A sentence that names whom it is for, where several people share a chat.
fn for_whom(sentence: String, name: Option<&Name>, words: &Sentences) -> String {
    match name {
        Some(name) => {
            let opening = words.family_addressed(html(name.as_str()));
            format!("{opening}\n\n{sentence}")
        }
        None => sentence,
    }
}

/// The buttons of a registered person.
pub(super) fn main(shared: bool, language: Language) -> Vec<Vec<Button>> {
    let words = sentences(language);
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
    let mut buttons = wishes.map(|wished| wish(wished, language)).to_vec();
    buttons.insert(6, ask_staff(None, words));
    if shared {
        buttons.push(change_person(words));
        return rows(buttons, 2);
    }
    let mut rows = rows(buttons, 2);
    rows.push(vec![another_person(words)]);
    rows
}

/// The next useful button while there is nothing to choose from.
pub(super) fn being_told(agreed: Option<bool>, language: Language) -> Vec<Vec<Button>> {
    let next = match agreed {
        Some(true) => wish(Wish::Status, language),
        Some(false) => announcements(sentences(language)),
        None => wish(Wish::Register, language),
    };
    vec![vec![next]]
}

fn help(registered: bool, shared: bool, language: Language) -> Content {
    let words = sentences(language);
    let commands = if registered {
        words.menu_help_registered()
    } else {
        words.menu_help()
    };
    let (office, free) = (words.menu_office(), words.menu_free());
    let mut parts = vec![commands];
    let mut buttons = vec![vec![wish(Wish::Staff, language)]];
    if registered {
        parts.push(if shared {
            words.menu_family_shared()
        } else {
            words.menu_family()
        });
        let mut family = vec![another_person(words)];
        if shared {
            family.push(change_person(words));
        }
        buttons.push(family);
    } else {
        buttons[0].insert(0, wish(Wish::Register, language));
    }
    parts.extend([office, free]);
    with_buttons(parts.join("\n\n"), buttons)
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
