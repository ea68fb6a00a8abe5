//! What was wrong or unclear: what happened and what to do, never whose fault it was.

use crate::domain::date::DateError;
use crate::domain::name::NameError;
use crate::domain::nik::{LENGTH, NikError};
use crate::domain::phone::PhoneError;
use crate::flows::event::Attachment;
use crate::flows::language::Language;
use crate::flows::registration::{Expected, Problem};
use crate::text::answers;
use crate::text::escape::html;
use crate::text::l10n::{Sentences, sentences};

/// The problem in words.
pub(super) fn sentence(problem: &Problem, language: Language) -> String {
    let words = sentences(language);
    match problem {
        Problem::ConsentNeedsWord => words.registration_consent_needs_word(),
        Problem::Name(error) => name(*error, words),
        Problem::WishNotName(slugs) => {
            words.registration_wish_not_name(html(&answers::fields(slugs)))
        }
        Problem::Nik(error) => nik(*error, words),
        Problem::Phone(error) => phone(error, words),
        Problem::NotYourContact => words.registration_not_your_contact(),
        Problem::ShareOnly => words.registration_share_only(),
        Problem::RegionUnknown => words.registration_region_unknown(),
        Problem::DistrictUnknown => words.registration_district_unknown(),
        Problem::EducationUnknown => words.registration_education_unknown(),
        Problem::SkillUnknown => words.registration_skill_unknown(),
        Problem::SkillMissing => words.registration_skill_missing(),
        Problem::Birth(error) => birth(*error, words),
        Problem::Ambiguous => words.registration_ambiguous(),
        Problem::WhichEdit => words.registration_which_edit(),
        Problem::Expected(kind) => expected(*kind, words),
        Problem::NotWords(attachment, kind) => {
            format!("{} {}", got(*attachment, words), expected(*kind, words))
        }
        Problem::Stale => words.registration_stale(),
        Problem::Edited => words.registration_edited(),
    }
}

fn name(error: NameError, words: &Sentences) -> String {
    match error {
        NameError::Empty => words.registration_name_empty(),
        NameError::TooLong { characters } => {
            words.registration_name_too_long(characters.to_string())
        }
        NameError::NoLetters => words.registration_name_no_letters(),
        NameError::LooksLikeNik => words.registration_name_looks_like_nik(),
        NameError::HasDigits => words.registration_name_has_digits(),
        NameError::HasLink => words.registration_name_has_link(),
        NameError::SeveralLines => words.registration_name_several_lines(),
    }
}

fn nik(error: NikError, words: &Sentences) -> String {
    match error {
        NikError::Empty => words.registration_nik_empty(),
        NikError::NotDigits => words.registration_nik_not_digits(),
        NikError::WrongLength { typed } if typed < LENGTH => {
            words.registration_nik_too_short(typed.to_string())
        }
        NikError::WrongLength { typed } => words.registration_nik_too_long(typed.to_string()),
        NikError::AllEqual => words.registration_nik_all_equal(),
        NikError::Placeholder => words.registration_nik_placeholder(),
        NikError::SerialZero => words.registration_nik_serial_zero(),
        NikError::DayImpossible { day } => words.registration_nik_day(format!("{day:02}")),
        NikError::MonthImpossible { month } => words.registration_nik_month(format!("{month:02}")),
        NikError::DateImpossible { day, month, year2 } => {
            words.registration_nik_date(format!("{day:02}-{month:02}-{year2:02}"))
        }
    }
}

fn phone(error: &PhoneError, words: &Sentences) -> String {
    match error {
        PhoneError::Empty => words.registration_phone_empty(),
        PhoneError::NotAPhone => words.registration_phone_not_a_phone(),
        PhoneError::TooShort { digits } => words.registration_phone_too_short(digits.to_string()),
        PhoneError::TooLong { digits } => words.registration_phone_too_long(digits.to_string()),
        PhoneError::Landline { area } => words.registration_phone_landline(html(area)),
        PhoneError::Double62 { suggestion } => {
            words.registration_phone_double(suggestion.national())
        }
        PhoneError::Foreign => words.registration_phone_foreign(),
    }
}

fn birth(error: DateError, words: &Sentences) -> String {
    match error {
        DateError::Unreadable => words.registration_birth_unreadable(),
        DateError::Impossible { day, month, year } => {
            words.registration_birth_impossible(format!("{day:02}-{month:02}-{year:02}"))
        }
        DateError::InFuture => words.registration_birth_in_future(),
        DateError::AgeUnlikely => words.registration_birth_unlikely(),
    }
}

fn got(attachment: Attachment, words: &Sentences) -> String {
    match attachment {
        Attachment::Sticker => words.registration_got_sticker(),
        Attachment::Voice => words.registration_got_voice(),
        Attachment::Photo => words.registration_got_photo(),
        Attachment::File => words.registration_got_file(),
        Attachment::Location => words.registration_got_location(),
        Attachment::Something => words.registration_got_something(),
    }
}

fn expected(kind: Expected, words: &Sentences) -> String {
    match kind {
        Expected::Name => words.registration_expect_name(),
        Expected::Nik => words.registration_expect_nik(),
        Expected::Birth => words.registration_expect_birth(),
        Expected::Phone => words.registration_expect_phone(),
        Expected::Contact => words.registration_expect_contact(),
        Expected::Button => words.registration_expect_button(),
        Expected::Skill => words.registration_expect_skill(),
    }
}
