//! What people type for yes, no, done, back… in Indonesian, Javanese, slang and short forms.
//!
//! Whole messages are compared first, with repeated letters shortened; then words of address and endings are left out
//! ("iya min", "belum kak"); then a few combinations are read ("tidak mau", "ya lanjut"). Never is the last word alone
//! acted on: "tidak jadi batal" means to go on. What can mean two things is asked back.

use std::collections::{HashMap, HashSet};

use serde::Deserialize;

use super::{Catalog, CatalogError, table};
use crate::domain::fold;

/// What a typed message means, if it is one of the known words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Meaning {
    Yes,
    No,
    Done,
    NotYet,
    Next,
    Cancel,
    Back,
    /// Something is to be corrected.
    Fix,
    Delete,
    Help,
    /// To speak with staff.
    Staff,
    Schedule,
    Status,
    Thanks,
    Greet,
    /// An answer about one's work.
    Work(Work),
    /// One of two words is meant, and the person has to say which; each may be given to `understand` again.
    Ambiguous {
        could: (String, String),
    },
    Unknown,
}

/// What somebody does now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Work {
    Employed,
    SelfEmployed,
    Intern,
    Study,
    None,
}

pub(super) struct Vocabulary {
    /// By the folded and shortened phrase.
    entries: HashMap<String, Entry>,
    /// Left out at either end: kak, min, pak…
    address: HashSet<String>,
    /// Left out at the end: ya, dong, deh…
    endings: HashSet<String>,
}

#[derive(Clone, PartialEq)]
struct Entry {
    meaning: Meaning,
    /// A single letter that only counts while a yes/no question is open.
    needs_open_question: bool,
}

#[derive(Deserialize)]
struct Row {
    class: Class,
    word: String,
    could_also_mean: String,
    rule: Rule,
}

#[derive(Deserialize, Clone, Copy)]
#[serde(rename_all = "snake_case")]
enum Class {
    Yes,
    No,
    Done,
    NotYet,
    Next,
    Cancel,
    Back,
    Fix,
    Delete,
    Help,
    Staff,
    Schedule,
    Status,
    Thanks,
    Greet,
    WorkEmployed,
    WorkSelf,
    WorkIntern,
    WorkStudy,
    WorkNone,
    Address,
    Ending,
}

#[derive(Deserialize, PartialEq)]
#[serde(rename_all = "lowercase")]
enum Rule {
    Plain,
    /// Means two things: asked back.
    Ask,
    /// Counts only while a yes/no question is open.
    Open,
}

const FILE: &str = "chat_words.csv";

impl Vocabulary {
    pub(super) fn load() -> Result<Self, CatalogError> {
        let rows: Vec<Row> = table::rows(FILE, include_str!("data/chat_words.csv"))?;
        let mut vocabulary = Self {
            entries: HashMap::new(),
            address: HashSet::new(),
            endings: HashSet::new(),
        };
        for row in rows {
            let key = key_words(&row.word).join(" ");
            let added = match meaning_of(row.class) {
                Some(meaning) => vocabulary.add(key, &entry(meaning, &row)?),
                None if matches!(row.class, Class::Address) => vocabulary.address.insert(key),
                None => vocabulary.endings.insert(key),
            };
            if !added {
                return Err(CatalogError::Twice {
                    file: FILE,
                    what: row.word,
                });
            }
        }
        Ok(vocabulary)
    }

    /// Two spellings may shorten to one key, but only with one meaning.
    fn add(&mut self, key: String, entry: &Entry) -> bool {
        self.entries.entry(key).or_insert_with(|| entry.clone()) == entry
    }

    fn meaning(&self, words: &[String], yes_no_open: bool) -> Option<&Meaning> {
        let entry = self.entries.get(&words.join(" "))?;
        (yes_no_open || !entry.needs_open_question).then_some(&entry.meaning)
    }

    /// The message as it stands, and without address and endings, at least one word staying. The end is cut first ("admin
    /// dong" calls for staff), then the front ("kak, iya" agrees).
    pub(super) fn readings<'a>(&self, words: &'a [String]) -> [&'a [String]; 3] {
        [
            words,
            self.without_front(self.without_end(words)),
            self.without_end(self.without_front(words)),
        ]
    }

    fn without_end<'a>(&self, mut words: &'a [String]) -> &'a [String] {
        while let [rest @ .., last] = words
            && !rest.is_empty()
            && (self.endings.contains(last) || self.address.contains(last))
        {
            words = rest;
        }
        words
    }

    fn without_front<'a>(&self, mut words: &'a [String]) -> &'a [String] {
        while let [first, rest @ ..] = words
            && !rest.is_empty()
            && self.address.contains(first)
        {
            words = rest;
        }
        words
    }

    /// The meanings of a message that consists of known phrases only, longest first; `None` if a word is left over.
    fn parts(&self, mut words: &[String]) -> Option<Vec<&Meaning>> {
        let mut parts = Vec::new();
        while !words.is_empty() {
            let mut longest_first = (1..=words.len().min(4)).rev();
            let (length, meaning) = longest_first
                .find_map(|length| Some((length, self.meaning(&words[..length], false)?)))?;
            parts.push(meaning);
            words = &words[length..];
        }
        Some(parts)
    }
}

impl Catalog {
    /// What a typed message means. Single letters (y, g) count only if `yes_no_open` says that a yes/no question waits.
    pub fn understand(&self, typed: &str, yes_no_open: bool) -> Meaning {
        let words = key_words(typed);
        let readings = self.vocabulary.readings(&words);
        if let Some(meaning) = readings
            .iter()
            .find_map(|words| self.vocabulary.meaning(words, yes_no_open))
        {
            return meaning.clone();
        }
        let combined = readings
            .iter()
            .find_map(|words| combined(&self.vocabulary.parts(words)?));
        combined.unwrap_or(Meaning::Unknown)
    }

    /// Whether the message is this very word, politeness aside. Consent and deletion take nothing less: "ok" is no consent.
    pub fn is_full_word(&self, typed: &str, word: &str) -> bool {
        let (words, word) = (key_words(typed), key_words(word));
        self.vocabulary.readings(&words).contains(&word.as_slice())
    }
}

/// What several known phrases mean together.
fn combined(parts: &[&Meaning]) -> Option<Meaning> {
    let (first, rest) = parts.split_first()?;
    let all_of = |allowed: &[Meaning]| rest.iter().all(|part| allowed.contains(part));
    if rest.iter().all(|part| part == first) {
        return Some((*first).clone());
    }
    match first {
        Meaning::No
            if all_of(&[
                Meaning::Yes,
                Meaning::Thanks,
                Meaning::Cancel,
                Meaning::Delete,
            ]) =>
        {
            Some(Meaning::No)
        }
        Meaning::NotYet if all_of(&[Meaning::Yes, Meaning::Done]) => Some(Meaning::NotYet),
        Meaning::Yes if all_of(&[Meaning::Yes, Meaning::Thanks]) => Some(Meaning::Yes),
        Meaning::Yes if all_of(&[Meaning::Yes, Meaning::Next]) => Some(Meaning::Next),
        Meaning::Yes if all_of(&[Meaning::Yes, Meaning::Done]) => Some(Meaning::Done),
        Meaning::Greet | Meaning::Thanks if rest.len() == 1 => Some(rest[0].clone()),
        _ => None,
    }
}

fn entry(meaning: Meaning, row: &Row) -> Result<Entry, CatalogError> {
    let meaning = match (row.could_also_mean.split_once('|'), &row.rule) {
        (Some((one, other)), Rule::Ask) => Meaning::Ambiguous {
            could: (one.to_owned(), other.to_owned()),
        },
        (None, Rule::Ask) => {
            return Err(CatalogError::Wrong {
                file: FILE,
                what: row.word.clone(),
            });
        }
        (_, Rule::Plain | Rule::Open) => meaning,
    };
    Ok(Entry {
        meaning,
        needs_open_question: row.rule == Rule::Open,
    })
}

fn meaning_of(class: Class) -> Option<Meaning> {
    Some(match class {
        Class::Yes => Meaning::Yes,
        Class::No => Meaning::No,
        Class::Done => Meaning::Done,
        Class::NotYet => Meaning::NotYet,
        Class::Next => Meaning::Next,
        Class::Cancel => Meaning::Cancel,
        Class::Back => Meaning::Back,
        Class::Fix => Meaning::Fix,
        Class::Delete => Meaning::Delete,
        Class::Help => Meaning::Help,
        Class::Staff => Meaning::Staff,
        Class::Schedule => Meaning::Schedule,
        Class::Status => Meaning::Status,
        Class::Thanks => Meaning::Thanks,
        Class::Greet => Meaning::Greet,
        Class::WorkEmployed => Meaning::Work(Work::Employed),
        Class::WorkSelf => Meaning::Work(Work::SelfEmployed),
        Class::WorkIntern => Meaning::Work(Work::Intern),
        Class::WorkStudy => Meaning::Work(Work::Study),
        Class::WorkNone => Meaning::Work(Work::None),
        Class::Address | Class::Ending => return None,
    })
}

/// The message as it is looked up: folded words with repeated letters shortened, or, where there are none, its picture
/// signs without skin colours.
pub(super) fn key_words(typed: &str) -> Vec<String> {
    let words = fold::words(typed);
    if words.is_empty() {
        let is_picture = |sign: &char| {
            !sign.is_whitespace() && !matches!(sign, '\u{FE0F}' | '\u{1F3FB}'..='\u{1F3FF}')
        };
        let signs: String = typed.chars().filter(is_picture).collect();
        return vec![fold::squeezed(&signs)];
    }
    words.iter().map(|word| fold::squeezed(word)).collect()
}

#[cfg(test)]
#[path = "meaning_tests.rs"]
mod tests;
