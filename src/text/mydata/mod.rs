//! The card of one's own data in words: see, correct, consents, download, withdraw, delete.

/// Everything as files.
mod download;
/// One's questions to staff, in these files.
mod questions;

use crate::catalog::Wish;
use crate::domain::consent::Purpose;
use crate::domain::nik::Nik;
use crate::domain::registration::{registration_number, request_number};
use crate::flows::facts::Person;
use crate::flows::language::Language;
use crate::flows::mydata::{Eyes, Line, Press};
use crate::flows::registration::draft::{Home, Region};
use crate::flows::registration::press::Edit;
use crate::flows::registration::{Card, Choice};
use crate::letter::{Button, Content};
use crate::text::escape::html;
use crate::text::keyboard::{about, edit_label, own_data, plain, rows, wish, with_buttons};
use crate::text::l10n::{Sentences, sentences};
use crate::text::registration::card;
use crate::text::{answers, class_wish, dates};

/// What is sent for a line about one's own data.
pub(super) fn contents(line: &Line, language: Language) -> Vec<Content> {
    let words = sentences(language);
    let back = || vec![vec![own_data(&words.button_my_data(), Press::Show)]];
    let register = || vec![vec![wish(Wish::Register, language)]];
    let content = match line {
        Line::Card(person, eyes) => {
            let sentence = sentence_of(person, *eyes, language);
            match eyes {
                Eyes::Own | Eyes::Shared => with_buttons(sentence, card_buttons(person, words)),
                Eyes::Another => plain(sentence),
            }
        }
        Line::Nothing { draft: false } => with_buttons(words.mydata_nothing(), register()),
        Line::Nothing { draft: true } => with_buttons(
            words.mydata_nothing_draft(),
            vec![vec![
                about(&words.button_continue(), Choice::Continue),
                own_data(&words.button_erase_draft(), Press::EraseDraft),
            ]],
        ),
        Line::Consents(person) => with_buttons(words.mydata_consents(), switches(person, words)),
        Line::Download(person) => return download::documents(person, language),
        Line::WithdrawQuestion => with_buttons(
            words.mydata_withdraw_question(),
            vec![
                vec![own_data(&words.button_withdraw_yes(), Press::WithdrawYes)],
                vec![own_data(&words.button_keep(), Press::Keep)],
            ],
        ),
        Line::Withdrawn { id } => plain(words.mydata_withdrawn(request_number(*id))),
        Line::DeleteQuestion => with_buttons(
            words.mydata_delete_question(),
            vec![
                vec![own_data(&words.button_delete_yes(), Press::DeleteYes)],
                vec![own_data(&words.button_keep(), Press::Keep)],
            ],
        ),
        Line::DeleteForeverQuestion => with_buttons(
            words.mydata_delete_forever_question(),
            vec![
                vec![own_data(
                    &words.button_delete_forever(),
                    Press::DeleteForever,
                )],
                vec![own_data(&words.button_keep(), Press::Keep)],
            ],
        ),
        Line::Deleted => plain(words.mydata_deleted()),
        Line::DraftErased => with_buttons(words.mydata_draft_erased(), register()),
        Line::Kept => with_buttons(words.mydata_kept(), back()),
    };
    vec![content]
}

/// The answers of a registered person as a card.
fn card_of(person: &Person) -> Card {
    let (region, district) = match &person.home {
        Home::Lampung { region, district } => {
            (Region::Lampung(region.clone()), Some(district.clone()))
        }
        Home::Elsewhere => (Region::Elsewhere, None),
    };
    Card {
        name: Some(person.name.clone()),
        nik: person.nik.clone(),
        birth: Some(person.birth),
        sex: Some(person.sex),
        region: Some(region),
        district,
        education: Some(person.education),
        phone: Some((person.phone.clone(), person.phone_verified)),
        skills: person.skills.clone(),
    }
}

fn sentence_of(person: &Person, eyes: Eyes, language: Language) -> String {
    let words = sentences(language);
    let mut answers = card::rows(&card_of(person), Nik::masked, language);
    let registered = dates::day_of(person.registered_at, language);
    answers.push(words.mydata_card_registered(registered));
    let mut parts = vec![
        match eyes {
            Eyes::Own => words.mydata_card_opening(registration_number(person.id)),
            Eyes::Shared | Eyes::Another => {
                words.mydata_card_named(html(person.name.as_str()), registration_number(person.id))
            }
        },
        html(&answers.join("\n")),
    ];
    if person.differs {
        parts.push(words.mydata_card_differs());
    }
    if !person.class_wishes.is_empty() {
        let fields = html(&answers::fields(&person.class_wishes));
        parts.push(words.class_wish_data(fields));
    }
    parts.push(match eyes {
        Eyes::Own | Eyes::Shared => words.mydata_card_question(),
        Eyes::Another => words.mydata_card_another(html(person.name.as_str())),
    });
    parts.join("\n\n")
}

fn card_buttons(person: &Person, words: &Sentences) -> Vec<Vec<Button>> {
    let edits = Edit::ALL
        .into_iter()
        .map(|edit| own_data(&edit_label(edit, words), Press::Edit(edit)));
    let mut buttons = rows(edits.collect(), 2);
    let mut last = vec![own_data(&words.button_delete(), Press::Delete)];
    if person.agrees(Purpose::Service) {
        last.insert(0, own_data(&words.button_withdraw(), Press::Withdraw));
    }
    buttons.push(vec![
        own_data(&words.button_consents(), Press::Consents),
        own_data(&words.button_download(), Press::Download),
    ]);
    if !person.class_wishes.is_empty() {
        buttons.push(vec![class_wish::list(words)]);
    }
    buttons.push(last);
    buttons
}

fn switches(person: &Person, words: &Sentences) -> Vec<Vec<Button>> {
    let mut buttons: Vec<Vec<Button>> = Purpose::ALL
        .into_iter()
        .map(|purpose| {
            let name = purpose_name(purpose, words);
            let (label, press) = if person.agrees(purpose) {
                (words.button_marked(name), Press::Refuse(purpose))
            } else {
                (words.button_unmarked(name), Press::Allow(purpose))
            };
            vec![own_data(&label, press)]
        })
        .collect();
    buttons.push(vec![own_data(&words.button_show_data(), Press::Show)]);
    buttons
}

fn purpose_name(purpose: Purpose, words: &Sentences) -> String {
    match purpose {
        Purpose::Service => words.mydata_purpose_service(),
        Purpose::Announcements => words.mydata_purpose_announcements(),
        Purpose::Sharing => words.mydata_purpose_sharing(),
    }
}
