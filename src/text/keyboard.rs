//! Buttons and messages, put together.

use crate::catalog::Wish;
use crate::flows::language::Language;
use crate::flows::press::Press;
use crate::flows::registration::press::Edit;
use crate::flows::{family, mydata, question, registration};
use crate::letter::{Action, Button, Content, Keyboard};
use crate::text::escape::cut;
use crate::text::l10n::{Sentences, sentences};

/// The longest label, in characters: longer ones are cut by phones anyway.
pub(super) const LONGEST_LABEL: usize = 64;

/// A message of Telegram's HTML without buttons.
pub(super) fn plain(html: String) -> Content {
    Content::Message {
        html,
        keyboard: None,
    }
}

/// A message with buttons below it.
pub(super) fn with_buttons(html: String, rows: Vec<Vec<Button>>) -> Content {
    Content::Message {
        html,
        keyboard: Some(Keyboard::Inline(rows)),
    }
}

/// A message that takes the keys in place of the phone's keyboard away.
pub(super) fn taking_keys_away(html: String) -> Content {
    Content::Message {
        html,
        keyboard: Some(Keyboard::Remove),
    }
}

/// A button that says a press.
pub(super) fn button(label: &str, press: &Press) -> Button {
    Button {
        label: cut(label, LONGEST_LABEL),
        action: Action::Press(press.encode()),
    }
}

/// A button about the conversation of the registration itself.
pub(super) fn about(label: &str, choice: registration::Choice) -> Button {
    let press = registration::Press::about(choice);
    button(label, &Press::Registration(press))
}

/// A button of the card of one's own data.
pub(super) fn own_data(label: &str, press: mydata::Press) -> Button {
    button(label, &Press::MyData(press))
}

/// A button that opens a wish, with its usual label; greetings, thanks and the like have none and are called help.
pub(super) fn wish(wish: Wish, language: Language) -> Button {
    let words = sentences(language);
    let label = match wish {
        Wish::Register => words.button_register(),
        Wish::Training => words.button_training(),
        Wish::Status => words.button_status(),
        Wish::Schedule => words.button_schedule(),
        Wish::Work => words.button_work(),
        Wish::Vacancies => words.button_vacancies(),
        Wish::MyData => words.button_my_data(),
        Wish::Language => words.button_language(),
        Wish::Staff => words.button_call_staff(),
        Wish::Help | Wish::Stop | Wish::Greeting | Wish::Thanks | Wish::Cancel => {
            words.button_help()
        }
    };
    button(&label, &Press::Wish(wish))
}

/// A registered person asks staff, about a class or about anything.
pub(super) fn ask_staff(class: Option<i64>, words: &Sentences) -> Button {
    let press = Press::Question(question::Press::Ask(class));
    button(&words.button_ask_staff(), &press)
}

/// Somebody else registers in the same chat.
pub(super) fn another_person(words: &Sentences) -> Button {
    let press = Press::Family(family::Press::Another);
    button(&words.button_another_person(), &press)
}

/// Somebody else of those who share the chat speaks.
pub(super) fn change_person(words: &Sentences) -> Button {
    let press = Press::Family(family::Press::List);
    button(&words.button_change_person(), &press)
}

/// Agrees to be told about classes and vacancies.
pub(super) fn announcements(words: &Sentences) -> Button {
    own_data(&words.button_announcements(), mydata::Press::Receive)
}

/// The label of the button that changes an answer.
pub(super) fn edit_label(edit: Edit, words: &Sentences) -> String {
    match edit {
        Edit::Name => words.button_edit_name(),
        Edit::Nik => words.button_edit_nik(),
        Edit::Birth => words.button_edit_birth(),
        Edit::Sex => words.button_edit_sex(),
        Edit::Home => words.button_edit_home(),
        Edit::Education => words.button_edit_education(),
        Edit::Phone => words.button_edit_phone(),
        Edit::Skills => words.button_edit_skills(),
    }
}

/// Buttons in rows of at most `wide`.
pub(super) fn rows(buttons: Vec<Button>, wide: usize) -> Vec<Vec<Button>> {
    let mut rows: Vec<Vec<Button>> = Vec::new();
    for button in buttons {
        match rows.last_mut() {
            Some(row) if row.len() < wide => row.push(button),
            Some(_) | None => rows.push(vec![button]),
        }
    }
    rows
}
