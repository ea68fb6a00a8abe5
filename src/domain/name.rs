//! One full name, as typed.
//!
//! One field, never a first and a last name: many adults have one word. Permendagri 73/2022 asks for two words and sixty
//! characters, but only of names given from then on. Apostrophes, dots, hyphens and titles are part of names; so are
//! characters nobody expects, because names come from old cards too. Only what is clearly an answer to another question
//! is refused.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::fold;

/// The longest name, in characters.
pub const LONGEST: usize = 100;

/// A name as it was typed, ends trimmed and blanks made single. `Debug` does not show it.
#[derive(Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub struct Name(String);

/// Why a text is not taken for a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NameError {
    #[error("no name was typed")]
    Empty,
    /// More than [`LONGEST`] characters.
    #[error("a name has at most 100 characters")]
    TooLong { characters: usize },
    #[error("a name has letters")]
    NoLetters,
    /// Mostly digits, as a NIK or a phone number.
    #[error("this looks like a number")]
    LooksLikeNik,
    /// Letters with digits among them, as an address or a date.
    #[error("a name has no digits")]
    HasDigits,
    #[error("a name has no link")]
    HasLink,
    #[error("a name stands on one line")]
    SeveralLines,
}

impl Name {
    pub fn parse(typed: &str) -> Result<Self, NameError> {
        let shown: String = typed
            .chars()
            .filter(|letter| !fold::is_hidden(*letter))
            .collect();
        let trimmed = shown.trim();
        if trimmed.is_empty() {
            return Err(NameError::Empty);
        }
        if trimmed.contains(['\n', '\r', '\u{2028}', '\u{2029}']) {
            return Err(NameError::SeveralLines);
        }
        let name = trimmed.split_whitespace().collect::<Vec<_>>().join(" ");
        let characters = name.chars().count();
        if characters > LONGEST {
            return Err(NameError::TooLong { characters });
        }
        let letters = name.chars().filter(|letter| letter.is_alphabetic()).count();
        let digits = name
            .chars()
            .filter(|letter| fold::plain_digit(*letter).is_some())
            .count();
        if digits > 0 && digits >= letters {
            return Err(NameError::LooksLikeNik);
        }
        if letters == 0 {
            return Err(NameError::NoLetters);
        }
        if is_link(&name) {
            return Err(NameError::HasLink);
        }
        if digits > 0 {
            return Err(NameError::HasDigits);
        }
        Ok(Self(name))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The name in title case, if it was typed in capitals only or in small letters only; `None` if there is nothing to
    /// propose. The person may refuse it.
    pub fn proposed(&self) -> Option<String> {
        let (mut capitals, mut small) = (0, 0);
        for letter in self.0.chars() {
            capitals += usize::from(letter.is_uppercase());
            small += usize::from(letter.is_lowercase());
        }
        // Three capitals or fewer may be initials.
        if (capitals > 0 && small > 0) || (small == 0 && capitals <= 3) {
            return None;
        }
        let words = self
            .0
            .split(' ')
            .enumerate()
            .map(|(place, word)| title_word(word, place == 0));
        let proposed = words.collect::<Vec<_>>().join(" ");
        (proposed != self.0).then_some(proposed)
    }

    /// What searching compares, see [`search_key`].
    pub fn search_key(&self) -> String {
        search_key(&self.0)
    }
}

/// A name or a part of one as searching compares it: lower case, without accents, apostrophes and dots, so that "nuraini",
/// "Nur’aini" and "NUR'AINI" find the same people.
pub fn search_key(text: &str) -> String {
    fold::phrase(text)
}

impl fmt::Debug for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Name({} characters)", self.0.chars().count())
    }
}

impl From<Name> for String {
    fn from(name: Name) -> Self {
        name.0
    }
}

impl TryFrom<String> for Name {
    type Error = NameError;

    fn try_from(stored: String) -> Result<Self, NameError> {
        Self::parse(&stored)
    }
}

fn is_link(name: &str) -> bool {
    let lower = name.to_lowercase();
    lower.contains("://")
        || lower.contains("www.")
        || lower.contains("t.me/")
        || lower.split(' ').any(|word| word.starts_with('@'))
}

/// One word in title case; `first` is whether the name begins with it.
fn title_word(word: &str, first: bool) -> String {
    let lower = word.to_lowercase();
    let bare = lower.trim_end_matches(',');
    if !first && matches!(bare, "bin" | "binti") {
        return lower;
    }
    // Numbers of rulers and generations; "vi" is left out, because it is also a name.
    if !first && matches!(bare, "ii" | "iii" | "iv" | "vii" | "viii" | "ix") {
        return lower.to_uppercase();
    }
    let mut titled = String::with_capacity(word.len());
    let mut raise = true;
    for letter in lower.chars() {
        if raise && letter.is_alphabetic() {
            titled.extend(letter.to_uppercase());
            raise = false;
        } else {
            titled.push(letter);
            // After a dot (S.Pd.), a hyphen (Al-Farisi) and an opening bracket; not after an apostrophe (Nur'aini).
            raise = raise || matches!(letter, '.' | '(' | '/') || fold::is_dash(letter);
        }
    }
    titled
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn name(typed: &str) -> Name {
        Name::parse(typed).unwrap_or_else(|error| panic!("{typed}: {error:?}"))
    }

    /// DAT-01: one word is a whole name, and nothing is invented beside it.
    #[test]
    fn dat_01_one_word_is_a_name() {
        for typed in ["Wagiyem", "Sukinem", "Bo"] {
            assert_eq!(name(typed).as_str(), typed);
            assert_eq!(name(typed).proposed(), None);
        }
    }

    /// DAT-02: names stay as typed, and are found with and without their marks.
    #[test]
    fn dat_02_apostrophes_hyphens_dots_and_titles_stay() {
        for typed in [
            "Nur'aini Ma'ruf",
            "M. Al-Farisi",
            "Ni Luh Ayu, S.Pd.",
            "H. Contoh bin Fulan",
        ] {
            assert_eq!(name(&format!("  {typed} ")).as_str(), typed);
        }
        let key = name("Nur'aini Ma'ruf").search_key();
        for sought in ["nuraini", "Nur’aini", "NUR'AINI"] {
            assert!(key.contains(&search_key(sought)), "{sought}");
        }
    }

    #[test]
    fn marks_of_markup_are_part_of_the_name() {
        for typed in [
            "Budi <Contoh>",
            "Sari & Rina",
            "Tono </b>",
            "Ayu_Contoh*",
            "< Dewi",
        ] {
            assert_eq!(name(typed).as_str(), typed);
        }
    }

    #[test]
    fn blanks_collapse_and_hidden_characters_go() {
        assert_eq!(
            name(" Siti \u{A0} \tAminah\u{202E}\u{200B}\n").as_str(),
            "Siti Aminah"
        );
    }

    #[test]
    fn what_answers_another_question_is_refused() {
        let table = [
            ("", NameError::Empty),
            (" \u{200B} \n", NameError::Empty),
            ("-", NameError::NoLetters),
            ("🙂", NameError::NoLetters),
            ("1871990803010001", NameError::LooksLikeNik),
            ("HP 081200000011", NameError::LooksLikeNik),
            ("3", NameError::LooksLikeNik),
            ("Jalan Contoh 5", NameError::HasDigits),
            ("https://contoh.invalid/nama", NameError::HasLink),
            ("@contoh", NameError::HasLink),
            ("Siti Aminah\nMetro", NameError::SeveralLines),
        ];
        for (typed, error) in table {
            assert_eq!(Name::parse(typed), Err(error), "{typed}");
        }
        assert_eq!(
            Name::parse(&"a".repeat(101)),
            Err(NameError::TooLong { characters: 101 })
        );
        assert_eq!(name(&"é".repeat(100)).as_str().chars().count(), 100);
    }

    #[test]
    fn title_case_is_proposed_for_capitals_and_for_small_letters() {
        let table = [
            ("siti aminah", "Siti Aminah"),
            ("SITI AMINAH", "Siti Aminah"),
            ("nur'aini ma'ruf", "Nur'aini Ma'ruf"),
            ("m. al-farisi", "M. Al-Farisi"),
            ("ni luh ayu, s.pd.", "Ni Luh Ayu, S.Pd."),
            ("h. contoh bin fulan", "H. Contoh bin Fulan"),
            ("HJ. CONTOH BINTI FULAN", "Hj. Contoh binti Fulan"),
            ("contoh, s.kom., m.si.", "Contoh, S.Kom., M.Si."),
            ("raden contoh iii", "Raden Contoh III"),
            ("bin contoh", "Bin Contoh"),
            ("wagiyem", "Wagiyem"),
        ];
        for (typed, proposed) in table {
            assert_eq!(name(typed).proposed().as_deref(), Some(proposed), "{typed}");
        }
        for typed in ["Siti Aminah", "siti Aminah", "ANA", "M. Ali"] {
            assert_eq!(name(typed).proposed(), None, "{typed}");
        }
    }

    #[test]
    fn a_name_never_shows_in_debug() {
        assert_eq!(format!("{:?}", name("Siti Aminah")), "Name(11 characters)");
    }

    proptest! {
        #[test]
        fn what_is_kept_is_kept_for_good(text in "\\PC*") {
            if let Ok(name) = Name::parse(&text) {
                prop_assert_eq!(Name::parse(name.as_str()), Ok(name.clone()));
                let json = serde_json::to_string(&name).unwrap();
                prop_assert_eq!(serde_json::from_str::<Name>(&json).unwrap(), name.clone());
                let _ = (name.search_key(), name.proposed());
            }
        }
    }
}
