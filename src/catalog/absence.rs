//! What people type who will not come to a meeting: "izin", "saya sakit, besok tidak masuk".
//!
//! `data/absences.csv` is a list of patterns as wishes have them, and the first that fits wins; those of `none` stand above and
//! take out what only sounds alike ("izin bertanya", "rumah sakit") and questions.

use serde::Deserialize;

use super::wish::Pattern;
use super::{Catalog, CatalogError, table};
use crate::domain::fold;
use crate::domain::meeting::Answer;

/// Somebody will not come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Absence {
    /// Excused or sick.
    pub answer: Answer,
    /// On which day, when that is said.
    pub day: Option<Soon>,
    /// Nothing is said beyond that: no reason stands in it.
    pub bare: bool,
}

/// A day that people name without its date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Soon {
    Today,
    Tomorrow,
}

pub(super) struct Absences {
    patterns: Vec<(Pattern, Option<Answer>)>,
}

#[derive(Deserialize)]
struct Row {
    answer: String,
    pattern: String,
}

const FILE: &str = "absences.csv";

/// Words that say nothing of a reason.
const EMPTY: [&str; 34] = [
    "izin", "ijin", "sakit", "sick", "excused", "saya", "aku", "besok", "bsk", "esok", "hari",
    "ini", "today", "tomorrow", "pak", "bu", "bapak", "ibu", "kak", "min", "admin", "mas", "mbak",
    "bang", "ya", "dulu", "mohon", "maaf", "mau", "lagi", "i", "am", "sedang", "minta",
];

impl Absences {
    pub(super) fn load() -> Result<Self, CatalogError> {
        let rows: Vec<Row> = table::rows(FILE, include_str!("data/absences.csv"))?;
        table::expect_unique(FILE, rows.iter().map(|row| &row.pattern))?;
        let read = |row: &Row| {
            let answer = match row.answer.as_str() {
                "none" => None,
                slug => Some(Answer::from_slug(slug).ok_or_else(|| CatalogError::Wrong {
                    file: FILE,
                    what: slug.to_owned(),
                })?),
            };
            Ok((Pattern::read(&row.pattern)?, answer))
        };
        let patterns = rows.iter().map(read).collect::<Result<_, CatalogError>>()?;
        Ok(Self { patterns })
    }
}

impl Catalog {
    /// What somebody says who will not come; nothing for everything else, and for questions.
    pub fn absence(&self, typed: &str) -> Option<Absence> {
        if typed.contains('?') {
            return None;
        }
        // Long texts are letters to somebody; their beginning says what they are about.
        let words: Vec<String> = fold::words(typed)
            .iter()
            .take(60)
            .map(|word| fold::squeezed(word))
            .collect();
        let patterns = &self.absences.patterns;
        let (_, answer) = patterns
            .iter()
            .find(|(pattern, _)| pattern.fits(&words, false))?;
        let says = |those: &[&str]| words.iter().any(|word| those.contains(&word.as_str()));
        let today = || words.windows(2).any(|pair| pair == ["hari", "ini"]);
        let day = if says(&["besok", "bsk", "esok", "tomorrow"]) {
            Some(Soon::Tomorrow)
        } else {
            (today() || says(&["today", "sekarang", "skrg"])).then_some(Soon::Today)
        };
        Some(Absence {
            answer: (*answer)?,
            day,
            bare: words.iter().all(|word| EMPTY.contains(&word.as_str())),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::catalog;

    #[test]
    fn an_absence_is_read_with_its_day() {
        for (typed, answer, day, bare) in [
            ("izin", Answer::Excused, None, true),
            ("Ijin pak", Answer::Excused, None, true),
            (
                "saya sakit besok tidak masuk",
                Answer::Sick,
                Some(Soon::Tomorrow),
                false,
            ),
            ("Sakit", Answer::Sick, None, true),
            (
                "hari ini saya izin",
                Answer::Excused,
                Some(Soon::Today),
                true,
            ),
            (
                "besok gak bisa masuk ada hajatan",
                Answer::Excused,
                Some(Soon::Tomorrow),
                false,
            ),
            ("izin, anak saya sakit", Answer::Sick, None, false),
            ("maaf bu berhalangan", Answer::Excused, None, false),
            ("I am sick", Answer::Sick, None, true),
        ] {
            let read = catalog()
                .absence(typed)
                .unwrap_or_else(|| panic!("{typed}"));
            assert_eq!(
                (read.answer, read.day, read.bare),
                (answer, day, bare),
                "{typed}"
            );
        }
    }

    #[test]
    fn what_only_sounds_alike_is_none() {
        for typed in [
            "izin bertanya kak",
            "mohon izin mau tanya jadwal",
            "rumah sakit mana",
            "surat izin mengemudi",
            "besok masuk jam berapa",
            "besok tidak masuk?",
            "boleh izin",
            "jadwal",
            "las",
        ] {
            assert_eq!(catalog().absence(typed), None, "{typed}");
        }
    }
}
