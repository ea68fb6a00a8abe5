//! Answers as cards, sentences and buttons show them: plain text, to be escaped by whoever puts it into a sentence.

use crate::catalog::{RegionKind, catalog};
use crate::domain::education::Education;
use crate::domain::phone::Phone;
use crate::domain::sex::Sex;
use crate::flows::language::Language;
use crate::flows::registration::draft::Region;
use crate::text::l10n::{Sentences, sentences};

/// `D1–D3`
pub(super) fn education(education: Education, language: Language) -> String {
    education_in(education, sentences(language))
}

pub(super) fn education_in(education: Education, words: &Sentences) -> String {
    match education {
        Education::Sd => words.education_sd(),
        Education::Smp => words.education_smp(),
        Education::Sma => words.education_sma(),
        Education::Smk => words.education_smk(),
        Education::Diploma => words.education_diploma(),
        Education::Bachelor => words.education_bachelor(),
        Education::Master => words.education_master(),
    }
}

/// `perempuan`
pub(super) fn sex(sex: Sex, language: Language) -> String {
    let words = sentences(language);
    match sex {
        Sex::Female => words.sex_female(),
        Sex::Male => words.sex_male(),
    }
}

/// On a button: `Lampung Selatan`, `Kota Metro`. A code that is in no list stands for itself.
pub(super) fn region_label(code: &str, language: Language) -> String {
    match catalog().region(code) {
        Some(region) => match region.kind {
            RegionKind::Kabupaten => region.name.clone(),
            RegionKind::Kota => sentences(language).region_city(&region.name),
        },
        None => code.to_owned(),
    }
}

/// In a sentence: `Kabupaten Lampung Selatan`, `Kota Metro`.
pub(super) fn region(code: &str, language: Language) -> String {
    match catalog().region(code) {
        Some(region) if region.kind == RegionKind::Kabupaten => {
            sentences(language).region_regency(&region.name)
        }
        Some(_) | None => region_label(code, language),
    }
}

/// The name of a district; a code that is in no list stands for itself.
pub(super) fn district(code: &str) -> String {
    catalog()
        .district(code)
        .map_or_else(|| code.to_owned(), |district| district.name.clone())
}

/// `Kecamatan Kedaton, Kota Bandar Lampung`, or the region alone while the district is missing.
pub(super) fn home(home: &Region, district_code: Option<&str>, language: Language) -> String {
    let words = sentences(language);
    match (home, district_code) {
        (Region::Elsewhere, _) => words.region_outside(),
        (Region::Lampung(code), None) => region(code, language),
        (Region::Lampung(code), Some(inner)) => {
            words.home_in_district(district(inner), region(code, language))
        }
    }
}

/// `0812-0000-0011 (diketik)`
pub(super) fn phone(phone: &Phone, shared: bool, language: Language) -> String {
    let words = sentences(language);
    if shared {
        words.phone_shared(phone.national())
    } else {
        words.phone_typed(phone.national())
    }
}

/// The name of a field of training; a slug that is in no list stands for itself.
pub(super) fn field(slug: &str) -> String {
    catalog()
        .field(slug)
        .map_or_else(|| slug.to_owned(), |field| field.name.clone())
}

/// The names of several fields; their own commas are none between them.
pub(super) fn fields(slugs: &[String]) -> String {
    let names: Vec<String> = slugs.iter().map(|slug| field(slug)).collect();
    names.join(", ")
}
