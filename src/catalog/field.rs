//! Fields of training (kejuruan), with the words people use for them.
//!
//! The list is its own: fields seen in announcements of the training centres of Lampung and elsewhere. Aliases are unique
//! over all fields.

use serde::Deserialize;

use super::{Catalog, CatalogError, table};
use crate::domain::fold;

/// How near a field is to Lampung; the list is shown in this order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Tier {
    /// The fields the office began with.
    Seed,
    /// Held in Lampung at some time.
    Lampung,
    /// Held elsewhere in the country.
    National,
}

/// A field of training.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    pub slug: String,
    pub name: String,
    /// Words and phrases that mean this field.
    pub aliases: Vec<String>,
    pub tier: Tier,
}

pub(super) struct Fields {
    all: Vec<Field>,
    /// Every alias as its words, with the place of its field; more words first, so that "las listrik" is never "listrik".
    phrases: Vec<(Vec<String>, usize)>,
}

#[derive(Deserialize)]
struct Row {
    slug: String,
    name: String,
    aliases: String,
    tier: Tier,
}

const FILE: &str = "kejuruan.csv";

impl Fields {
    pub(super) fn load() -> Result<Self, CatalogError> {
        let rows: Vec<Row> = table::rows(FILE, include_str!("data/kejuruan.csv"))?;
        table::expect_count(FILE, rows.len(), 17)?;
        let from_row = |row: Row| Field {
            aliases: table::list(&row.aliases),
            slug: row.slug,
            name: row.name,
            tier: row.tier,
        };
        let mut all: Vec<Field> = rows.into_iter().map(from_row).collect();
        // A stable sort: within a tier the order of the file stays.
        all.sort_by_key(|field| field.tier);
        table::expect_unique(FILE, all.iter().map(|field| &field.slug))?;

        let mut phrases: Vec<(Vec<String>, usize)> = Vec::new();
        for (place, field) in all.iter().enumerate() {
            let own_names = [&field.name, &field.slug].into_iter().chain(&field.aliases);
            for words in own_names.map(|name| fold::words(name)) {
                if !phrases.contains(&(words.clone(), place)) {
                    phrases.push((words, place));
                }
            }
        }
        table::expect_unique(FILE, phrases.iter().map(|(words, _)| words.join(" ")))?;
        phrases.sort_by_key(|(words, _)| std::cmp::Reverse(words.len()));
        Ok(Self { all, phrases })
    }

    pub(super) fn by_slug(&self, slug: &str) -> Option<&Field> {
        self.all.iter().find(|field| field.slug == slug)
    }

    /// The places of the fields whose words stand in the text, in the order of the list.
    fn named_in(&self, words: &[String]) -> Vec<usize> {
        let mut free = vec![true; words.len()];
        let mut found = Vec::new();
        for (phrase, field) in &self.phrases {
            for start in 0..(words.len() + 1).saturating_sub(phrase.len()) {
                let span = start..start + phrase.len();
                if words[span.clone()] == phrase[..] && free[span.clone()].iter().all(|free| *free)
                {
                    free[span].fill(false);
                    found.push(*field);
                }
            }
        }
        found.sort_unstable();
        found.dedup();
        found
    }

    /// The field whose one-word name differs from the word by one letter. Short words are left alone: "masuk" is not
    /// "masak".
    fn misspelt(&self, word: &str) -> Option<usize> {
        let near = |phrase: &[String]| match phrase {
            [name] => name.len() >= 6 && fold::one_letter_apart(name, word),
            _ => false,
        };
        self.phrases
            .iter()
            .find(|(phrase, _)| near(phrase))
            .map(|(_, field)| *field)
    }
}

impl Catalog {
    /// All fields: those the office began with first, then those of Lampung, then the others.
    pub fn fields(&self) -> &[Field] {
        &self.fields.all
    }

    pub fn field(&self, slug: &str) -> Option<&Field> {
        self.fields.by_slug(slug)
    }

    /// The fields that a typed text names ("mau belajar jahit sama servis hp"), in the order of the list. Answers between
    /// commas that are one misspelt word are mended ("komputr, las").
    pub fn find_fields(&self, typed: &str) -> Vec<&Field> {
        let mut found = self.fields.named_in(&fold::words(typed));
        for answer in typed.split([',', ';', '/', '&', '+', '\n']) {
            if let [word] = fold::words(answer).as_slice()
                && self.fields.named_in(std::slice::from_ref(word)).is_empty()
            {
                found.extend(self.fields.misspelt(word));
            }
        }
        found.sort_unstable();
        found.dedup();
        found
            .into_iter()
            .map(|place| &self.fields.all[place])
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::catalog;
    use proptest::prelude::*;

    fn found(typed: &str) -> Vec<&'static str> {
        catalog()
            .find_fields(typed)
            .into_iter()
            .map(|field| field.slug.as_str())
            .collect()
    }

    #[test]
    fn the_fields_the_office_began_with_come_first() {
        let slugs: Vec<_> = catalog()
            .fields()
            .iter()
            .map(|field| field.slug.as_str())
            .collect();
        assert_eq!(
            slugs[..6],
            [
                "las",
                "garmen-menjahit",
                "tik",
                "elektronika",
                "listrik",
                "kecantikan"
            ]
        );
        assert_eq!(catalog().fields()[16].tier, Tier::National);
    }

    #[test]
    fn every_name_and_alias_finds_its_field() {
        for field in catalog().fields() {
            for name in field.aliases.iter().chain([&field.name]) {
                assert_eq!(found(name), [field.slug.as_str()], "{name}");
            }
            assert_eq!(catalog().field(&field.slug), Some(field));
        }
    }

    #[test]
    fn sentences_name_several_fields() {
        assert_eq!(
            found("mau belajar jahit sama servis hp"),
            ["garmen-menjahit", "elektronika"]
        );
        assert_eq!(found("las, komputer"), ["las", "tik"]);
        assert_eq!(found("Las listrik"), ["las"]);
        assert_eq!(found("tukang las dan listrik"), ["las", "listrik"]);
        assert_eq!(found("servis AC"), ["refrigerasi"]);
        assert_eq!(found("bengkel"), ["otomotif"]);
    }

    #[test]
    fn single_misspelt_words_are_mended_and_sentences_are_not() {
        assert_eq!(found("komputr"), ["tik"]);
        assert_eq!(
            found("menjahitt, otomotip"),
            ["garmen-menjahit", "otomotif"]
        );
        for typed in ["", "masuk", "calon", "apa saja", "klas"] {
            assert_eq!(found(typed), Vec::<&str>::new(), "{typed}");
        }
    }

    /// An answer to another question must not become a field.
    #[test]
    fn no_chat_word_is_a_field() {
        let words = include_str!("data/chat_words.csv").lines().skip(1);
        for word in words.filter_map(|line| line.split(',').nth(1)) {
            assert_eq!(found(word), Vec::<&str>::new(), "{word}");
        }
    }

    proptest! {
        #[test]
        fn no_text_breaks_it(text in "\\PC*") {
            let _ = found(&text);
        }
    }
}
