//! What somebody wants who types a sentence instead of pressing a button.
//!
//! `data/wishes.csv` is a list of patterns, and the first that fits wins: special ones stand above general ones. A pattern
//! is a row of words that must follow each other; `...` lets other words come between, a star at the end of a word lets it
//! go on, `=` in front wants the whole message, and `{field}` stands for any field of training.

use serde::Deserialize;

use super::{Catalog, CatalogError, table};
use crate::domain::fold;

/// One thing the bot can do for a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Wish {
    /// To be registered.
    Register,
    /// To see classes and fields of training.
    Training,
    /// Where one's registration stands.
    Status,
    /// When and where one's class is.
    Schedule,
    /// To tell about one's work.
    Work,
    /// To find work.
    Vacancies,
    /// To see, correct or delete one's data.
    MyData,
    Language,
    Help,
    /// To get no more announcements.
    Stop,
    /// To speak with staff.
    Staff,
    Greeting,
    Thanks,
    Cancel,
}

impl Wish {
    pub const ALL: [Self; 14] = [
        Self::Register,
        Self::Training,
        Self::Status,
        Self::Schedule,
        Self::Work,
        Self::Vacancies,
        Self::MyData,
        Self::Language,
        Self::Help,
        Self::Stop,
        Self::Staff,
        Self::Greeting,
        Self::Thanks,
        Self::Cancel,
    ];

    /// The name in files and deep links; it never changes.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Register => "register",
            Self::Training => "training",
            Self::Status => "status",
            Self::Schedule => "schedule",
            Self::Work => "work",
            Self::Vacancies => "vacancies",
            Self::MyData => "my-data",
            Self::Language => "language",
            Self::Help => "help",
            Self::Stop => "stop",
            Self::Staff => "staff",
            Self::Greeting => "greeting",
            Self::Thanks => "thanks",
            Self::Cancel => "cancel",
        }
    }

    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|wish| wish.slug() == slug)
    }
}

pub(super) struct Wishes {
    patterns: Vec<(Pattern, Wish)>,
}

pub(super) enum Pattern {
    Words {
        parts: Vec<Part>,
        whole_message: bool,
    },
    /// Any field of training.
    Field,
}

pub(super) enum Part {
    Word(String),
    Beginning(String),
    Gap,
}

#[derive(Deserialize)]
struct Row {
    wish: Wish,
    pattern: String,
}

const FILE: &str = "wishes.csv";

impl Wishes {
    pub(super) fn load() -> Result<Self, CatalogError> {
        let rows: Vec<Row> = table::rows(FILE, include_str!("data/wishes.csv"))?;
        table::expect_unique(FILE, rows.iter().map(|row| &row.pattern))?;
        let patterns = rows
            .iter()
            .map(|row| Ok((Pattern::read(&row.pattern)?, row.wish)))
            .collect::<Result<_, _>>()?;
        Ok(Self { patterns })
    }

    /// The wish whose single word of six letters or more differs from a typed word by one letter.
    fn misspelt(&self, words: &[String]) -> Option<Wish> {
        let near = |known: &str| {
            known.len() >= 6 && words.iter().any(|word| fold::one_letter_apart(known, word))
        };
        let single = |pattern: &Pattern| match pattern {
            Pattern::Words {
                parts,
                whole_message: false,
            } => match parts.as_slice() {
                [Part::Word(word) | Part::Beginning(word)] => near(word),
                _ => false,
            },
            Pattern::Words {
                whole_message: true,
                ..
            }
            | Pattern::Field => false,
        };
        self.patterns
            .iter()
            .find(|(pattern, _)| single(pattern))
            .map(|(_, wish)| *wish)
    }
}

impl Pattern {
    pub(super) fn read(text: &str) -> Result<Self, CatalogError> {
        if text == "{field}" {
            return Ok(Self::Field);
        }
        let whole_message = text.starts_with('=');
        let parts: Vec<Part> = text
            .trim_start_matches('=')
            .split(' ')
            .map(Part::read)
            .collect();
        let is_empty = |part: &Part| matches!(part, Part::Word(word) | Part::Beginning(word) if word.is_empty());
        if matches!(parts.first(), Some(Part::Gap)) || parts.iter().any(is_empty) {
            return Err(CatalogError::Wrong {
                file: FILE,
                what: text.to_owned(),
            });
        }
        Ok(Self::Words {
            parts,
            whole_message,
        })
    }

    pub(super) fn fits(&self, words: &[String], field_named: bool) -> bool {
        match self {
            Self::Field => field_named,
            Self::Words {
                parts,
                whole_message: true,
            } => fits_from(parts, words, true),
            Self::Words {
                parts,
                whole_message: false,
            } => (0..words.len()).any(|start| fits_from(parts, &words[start..], false)),
        }
    }
}

impl Part {
    fn read(text: &str) -> Self {
        match (text, text.strip_suffix('*')) {
            ("...", _) => Self::Gap,
            (_, Some(beginning)) => Self::Beginning(folded(beginning)),
            (word, None) => Self::Word(folded(word)),
        }
    }
}

/// Whether the parts fit the words from the first one on; `to_the_end`: and leave none over.
fn fits_from(parts: &[Part], words: &[String], to_the_end: bool) -> bool {
    match (parts, words) {
        ([], rest) => !to_the_end || rest.is_empty(),
        ([Part::Gap, parts @ ..], _) => {
            (0..=words.len()).any(|skipped| fits_from(parts, &words[skipped..], to_the_end))
        }
        ([Part::Word(word), parts @ ..], [first, words @ ..]) => {
            word == first && fits_from(parts, words, to_the_end)
        }
        ([Part::Beginning(beginning), parts @ ..], [first, words @ ..]) => {
            first.starts_with(beginning.as_str()) && fits_from(parts, words, to_the_end)
        }
        ([Part::Word(_) | Part::Beginning(_), ..], []) => false,
    }
}

fn folded(word: &str) -> String {
    fold::squeezed(&fold::compact(word))
}

impl Catalog {
    /// The wish that a typed sentence comes nearest to; `None` if it names nothing the bot can do.
    pub fn find_wish(&self, typed: &str) -> Option<Wish> {
        // Long texts are letters to somebody, not wishes; their beginning says what they are about.
        let words: Vec<String> = fold::words(typed)
            .iter()
            .take(60)
            .map(|word| fold::squeezed(word))
            .collect();
        // "it" is a field of training, but in English sentences it is only a word.
        let named: Vec<String> = match fold::words(typed) {
            words if words.len() > 1 => words.into_iter().filter(|word| word != "it").collect(),
            words => words,
        };
        let field_named = !self.find_fields(&named.join(" ")).is_empty();
        let fitting = self
            .wishes
            .patterns
            .iter()
            .find(|(pattern, _)| pattern.fits(&words, field_named));
        fitting
            .map(|(_, wish)| *wish)
            .or_else(|| self.wishes.misspelt(&words))
    }
}

#[cfg(test)]
#[path = "wish_tests.rs"]
mod tests;
