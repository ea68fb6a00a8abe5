//! What people type when they are asked whether they come to the test.

use std::collections::HashMap;

use serde::Deserialize;

use super::meaning::{self, Meaning};
use super::{Catalog, CatalogError, table};
use crate::domain::reminder::WillCome;

#[derive(Deserialize)]
struct Row {
    answer: String,
    word: String,
}

const FILE: &str = "will_come.csv";

/// The answers by the folded and shortened phrase.
pub(super) fn load() -> Result<HashMap<String, WillCome>, CatalogError> {
    let rows: Vec<Row> = table::rows(FILE, include_str!("data/will_come.csv"))?;
    let mut answers = HashMap::new();
    for row in rows {
        let wrong = |what: &str| CatalogError::Wrong {
            file: FILE,
            what: what.to_owned(),
        };
        let answer = WillCome::from_slug(&row.answer).ok_or_else(|| wrong(&row.answer))?;
        let known = answers.insert(meaning::key_words(&row.word).join(" "), answer);
        // Two spellings may shorten to one key, but only with one meaning.
        if known.is_some_and(|known| known != answer) {
            return Err(wrong(&row.word));
        }
    }
    Ok(answers)
}

impl Catalog {
    /// The answer that a whole message is, politeness aside. Words that answer any question (yes, no, not yet) count only when
    /// `waited_for` says that this one still waits.
    pub fn will_come(&self, typed: &str, waited_for: bool) -> Option<WillCome> {
        let words = meaning::key_words(typed);
        let said = self
            .vocabulary
            .readings(&words)
            .iter()
            .find_map(|words| self.will_come.get(&words.join(" ")).copied());
        if said.is_some() || !waited_for {
            return said;
        }
        match self.understand(typed, true) {
            Meaning::Yes => Some(WillCome::Yes),
            Meaning::No => Some(WillCome::No),
            Meaning::NotYet => Some(WillCome::Unsure),
            Meaning::Done
            | Meaning::Next
            | Meaning::Cancel
            | Meaning::Back
            | Meaning::Fix
            | Meaning::Delete
            | Meaning::Help
            | Meaning::Staff
            | Meaning::Schedule
            | Meaning::Status
            | Meaning::Thanks
            | Meaning::Greet
            | Meaning::Work(_)
            | Meaning::Ambiguous { .. }
            | Meaning::Unknown => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::catalog::catalog;
    use crate::domain::reminder::WillCome;

    #[test]
    fn an_answer_is_read_with_its_politeness() {
        for (typed, answer) in [
            ("Hadir", Some(WillCome::Yes)),
            ("hadir kak", Some(WillCome::Yes)),
            ("Saya hadir, min", Some(WillCome::Yes)),
            ("tidak bisa", Some(WillCome::No)),
            ("gak bisa hadir", Some(WillCome::No)),
            ("Belum tahu", Some(WillCome::Unsure)),
            ("siapa yang hadir?", None),
            ("ya", None),
            ("tidak", None),
        ] {
            assert_eq!(catalog().will_come(typed, false), answer, "{typed}");
        }
    }

    #[test]
    fn yes_and_no_count_while_the_answer_is_waited_for() {
        for (typed, answer) in [
            ("ya", Some(WillCome::Yes)),
            ("bisa", Some(WillCome::Yes)),
            ("tidak", Some(WillCome::No)),
            ("belum", Some(WillCome::Unsure)),
            ("terima kasih", None),
            ("las", None),
        ] {
            assert_eq!(catalog().will_come(typed, true), answer, "{typed}");
        }
    }
}
