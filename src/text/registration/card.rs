//! The answers as rows of a card: before sending, on the way, on the card of one's own data, and in its download.

use crate::domain::nik::Nik;
use crate::flows::language::Language;
use crate::flows::registration::Card;
use crate::text::escape::html;
use crate::text::l10n::sentences;
use crate::text::{answers, dates};

/// The summary that is checked before it is sent.
pub(super) fn summary(card: &Card, language: Language) -> String {
    let words = sentences(language);
    framed(
        &words.registration_summary_opening(),
        card,
        &words.registration_summary_question(),
        language,
    )
}

/// The answers of an unfinished form.
pub(super) fn answers(card: &Card, language: Language) -> String {
    let words = sentences(language);
    framed(
        &words.registration_answers_opening(),
        card,
        &words.registration_answers_question(),
        language,
    )
}

/// One row for each answer, as plain text; `nik` says how the number is shown.
pub(in crate::text) fn rows(
    card: &Card,
    nik: fn(&Nik) -> String,
    language: Language,
) -> Vec<String> {
    let words = sentences(language);
    let or_missing = |value: Option<String>| value.unwrap_or_else(|| words.answer_missing());
    let region = card.region.as_ref();
    let home = region.map(|region| answers::home(region, card.district.as_deref(), language));
    let phone = card.phone.as_ref();
    let skills = (!card.skills.is_empty()).then(|| answers::fields(&card.skills));
    vec![
        words.registration_card_name(or_missing(
            card.name.as_ref().map(|name| name.as_str().to_owned()),
        )),
        words.registration_card_nik(or_missing(card.nik.as_ref().map(nik))),
        words.registration_card_birth(or_missing(
            card.birth.map(|birth| dates::plain(birth, language)),
        )),
        words.registration_card_sex(or_missing(card.sex.map(|sex| answers::sex(sex, language)))),
        words.registration_card_home(or_missing(home)),
        words.registration_card_education(or_missing(
            card.education
                .map(|education| answers::education(education, language)),
        )),
        words.registration_card_phone(or_missing(
            phone.map(|(phone, shared)| answers::phone(phone, *shared, language)),
        )),
        words.registration_card_skills(or_missing(skills)),
    ]
}

fn framed(opening: &str, card: &Card, question: &str, language: Language) -> String {
    let answers = html(&rows(card, Nik::masked, language).join("\n"));
    format!("{opening}\n\n{answers}\n\n{question}")
}
