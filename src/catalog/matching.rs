//! Misspelt names of places: which of a list is meant, which several could be, or none.
//!
//! Five steps, from sure to fuzzy; the first that finds something decides: the whole name, blanks and case left out;
//! a part of the name ("barat"); its beginning ("teluk betung"); the name within a sentence; a name that differs by a few
//! letters.

use crate::domain::fold;

/// What a typed text can mean among the items of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Matches<'a, T> {
    None,
    One(&'a T),
    /// Equally good: a person has to choose.
    Several(Vec<&'a T>),
    /// Surely a place outside Lampung; only said of regions.
    Outside,
}

impl<'a, T> Matches<'a, T> {
    pub(super) fn from_found(mut found: Vec<&'a T>) -> Self {
        match found.len() {
            0 => Self::None,
            1 => Self::One(found.remove(0)),
            _ => Self::Several(found),
        }
    }
}

/// An item with one of the names it goes by, folded.
pub(super) struct Named<'a, T> {
    pub item: &'a T,
    pub words: Vec<String>,
}

impl<'a, T> Named<'a, T> {
    pub(super) fn new(item: &'a T, name: &str) -> Self {
        Self {
            item,
            words: fold::words(name),
        }
    }
}

/// Items one of whose names is the typed text, blanks left out.
pub(super) fn exact<'a, T: PartialEq>(typed: &[String], names: &[Named<'a, T>]) -> Vec<&'a T> {
    let typed = typed.concat();
    distinct(names.iter().filter(|name| name.words.concat() == typed))
}

/// Fewer letters begin too many names.
const SHORTEST_BEGINNING: usize = 6;

/// Items whose name holds all typed words, or begins with them, or stands in the typed sentence (the longest name wins), or is misspelt there.
pub(super) fn similar<'a, T: PartialEq>(typed: &[String], names: &[Named<'a, T>]) -> Vec<&'a T> {
    if typed.is_empty() {
        return Vec::new();
    }
    let part_of = distinct(
        names
            .iter()
            .filter(|name| typed.iter().all(|word| name.words.contains(word))),
    );
    if !part_of.is_empty() {
        return part_of;
    }
    let beginning = typed.concat();
    if beginning.len() >= SHORTEST_BEGINNING {
        let begun = distinct(
            names
                .iter()
                .filter(|name| name.words.concat().starts_with(&beginning)),
        );
        if !begun.is_empty() {
            return begun;
        }
    }
    let standing: Vec<_> = names
        .iter()
        .filter(|name| stands_in(typed, &name.words))
        .collect();
    let longest = standing.iter().map(|name| name.words.concat().len()).max();
    if longest.is_some() {
        return distinct(
            standing
                .into_iter()
                .filter(|name| Some(name.words.concat().len()) == longest),
        );
    }
    misspelt(typed, names)
}

/// How like two names must be, from 0 to 1. `bandar lampug`, `pringsew` and `lampung tenggah` are above, other places below.
const LIKE_ENOUGH: f64 = 0.84;
/// Names that differ by less are equally good.
const SAME: f64 = 0.02;

fn misspelt<'a, T: PartialEq>(typed: &[String], names: &[Named<'a, T>]) -> Vec<&'a T> {
    let scored: Vec<_> = names
        .iter()
        .map(|name| (likeness_within(typed, &name.words), name))
        .collect();
    let best = scored.iter().map(|(score, _)| *score).fold(0.0, f64::max);
    if best < LIKE_ENOUGH {
        return Vec::new();
    }
    distinct(
        scored
            .into_iter()
            .filter(|(score, _)| *score > best - SAME)
            .map(|(_, name)| name),
    )
}

/// The best likeness of the name to as many words of the sentence as it has itself, or to all of them.
fn likeness_within(typed: &[String], name: &[String]) -> f64 {
    let whole = likeness(typed, name);
    typed
        .windows(name.len().max(1))
        .map(|part| likeness(part, name))
        .fold(whole, f64::max)
}

fn likeness(typed: &[String], name: &[String]) -> f64 {
    let (typed_whole, name_whole) = (typed.concat(), name.concat());
    if typed_whole.len() < 4 || name_whole.len() < 4 {
        return 0.0;
    }
    let whole = strsim::normalized_damerau_levenshtein(&typed_whole, &name_whole);
    if typed.len() != name.len() || name.len() < 2 {
        return whole;
    }
    // Word by word, and the worst word counts: "lampung" alone must not make Lampung Barat out of Lampung Timur.
    let worst = typed
        .iter()
        .zip(name)
        .map(|(typed, name)| strsim::jaro_winkler(typed, name))
        .fold(1.0, f64::min);
    whole.max(worst - 0.05)
}

/// Whether the words of the name follow each other in the sentence.
pub(super) fn stands_in(typed: &[String], name: &[String]) -> bool {
    !name.is_empty() && typed.windows(name.len()).any(|part| part == name)
}

fn distinct<'a, 'n, T: PartialEq + 'a>(names: impl Iterator<Item = &'n Named<'a, T>>) -> Vec<&'a T>
where
    'a: 'n,
{
    let mut found = Vec::new();
    for name in names {
        if !found.contains(&name.item) {
            found.push(name.item);
        }
    }
    found
}
