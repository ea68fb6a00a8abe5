//! What staff type about the end of a class: numbers of the list, and words for what came of it.

use super::{Competence, Edit, Who, is_certificate};
use crate::domain::fold;

/// What was typed, and what of it was not understood.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Typed {
    pub edits: Vec<Edit>,
    pub unclear: Vec<String>,
}

/// Reads `semua lulus`, `semua lulus kecuali 3 dan 7`, `3 tidak`, `3k 4bk, 5 td`, `1-5 kompeten`, `3 SK/MTR/007`, `SK/MTR/001`.
pub fn read(typed: &str) -> Typed {
    let mut found = Typed::default();
    let mut numbers: Vec<u16> = Vec::new();
    let mut words: Vec<String> = Vec::new();
    let mut all = false;
    let mut parted;
    for part in typed.split(['\n', ',', ';']) {
        parted = numbers.len();
        for token in part.split_whitespace() {
            match token_of(token) {
                Token::Numbers(more, glued) => {
                    // `3 tidak 4 lulus`: a number after words begins something new, except after "kecuali".
                    if !words.is_empty() && !awaits_numbers(&words) {
                        take(&mut found, &mut all, &mut numbers, &mut words);
                    }
                    numbers.extend(more);
                    if let Some(glued) = glued {
                        words.push(glued);
                        take(&mut found, &mut all, &mut numbers, &mut words);
                    }
                }
                Token::All => {
                    if !words.is_empty() {
                        take(&mut found, &mut all, &mut numbers, &mut words);
                    }
                    all = true;
                }
                Token::And => {}
                Token::Word(word) => {
                    // `semua lulus kecuali 3, 7 td`: who is excepted stands before the comma.
                    if awaits_numbers(&words) && parted > 0 {
                        let next = numbers.split_off(parted.min(numbers.len()));
                        take(&mut found, &mut all, &mut numbers, &mut words);
                        numbers = next;
                        parted = 0;
                    }
                    words.push(word);
                }
            }
        }
        // `1, 3 tidak` is one thing, `3 tidak, 4 lulus` are two.
        if !words.is_empty() && !awaits_numbers(&words) {
            take(&mut found, &mut all, &mut numbers, &mut words);
        }
    }
    if all || !numbers.is_empty() || !words.is_empty() {
        take(&mut found, &mut all, &mut numbers, &mut words);
    }
    found
}

enum Token {
    /// One number or a range, perhaps with letters right behind: `3`, `1-5`, `3k`.
    Numbers(Vec<u16>, Option<String>),
    All,
    And,
    Word(String),
}

fn token_of(token: &str) -> Token {
    let lower = token.to_lowercase();
    match lower.as_str() {
        "semua" | "semuanya" | "seluruhnya" | "all" => return Token::All,
        "dan" | "&" | "no" | "no." | "nomor" | "and" | ":" | "=" => return Token::And,
        _ => {}
    }
    let bare = lower.trim_end_matches(['.', ')', ':']);
    if let Some((from, to)) = bare.split_once(['-', '–'])
        && let (Some(from), Some(to)) = (small(from), small(to))
        && from <= to
    {
        return Token::Numbers((from..=to).collect(), None);
    }
    let digits = bare.bytes().take_while(u8::is_ascii_digit).count();
    let (number, rest) = bare.split_at(digits);
    match small(number) {
        Some(number) if rest.is_empty() => Token::Numbers(vec![number], None),
        Some(number)
            if rest.len() <= 2 && rest.bytes().all(|letter| letter.is_ascii_lowercase()) =>
        {
            Token::Numbers(vec![number], Some(rest.to_owned()))
        }
        Some(_) | None => Token::Word(token.to_owned()),
    }
}

fn small(digits: &str) -> Option<u16> {
    let plain = (1..=3).contains(&digits.len()) && digits.bytes().all(|one| one.is_ascii_digit());
    // `001` is no number of a list.
    let number: u16 = digits.parse().ok().filter(|_| plain)?;
    (number > 0 && !digits.starts_with('0')).then_some(number)
}

fn awaits_numbers(words: &[String]) -> bool {
    words.last().is_some_and(|last| {
        let last = last.to_lowercase();
        last == "kecuali" || last == "selain" || last == "except"
    })
}

/// What stands in front of the reader is one thing.
fn take(found: &mut Typed, all: &mut bool, numbers: &mut Vec<u16>, words: &mut Vec<String>) {
    let (all, numbers) = (std::mem::take(all), std::mem::take(numbers));
    let words = std::mem::take(words);
    let shown = || {
        let digits = numbers.iter().map(u16::to_string);
        let begins = all.then(|| "semua".to_owned());
        let parts: Vec<String> = begins
            .into_iter()
            .chain(digits)
            .chain(words.clone())
            .collect();
        parts.join(" ")
    };
    let excepted = awaits_numbers(&words);
    let said = if excepted {
        &words[..words.len() - 1]
    } else {
        &words[..]
    };
    let meaning = meaning(&fold::phrase(&said.join(" ")));
    match (meaning, said) {
        (Some(meaning), _) if excepted && all && !numbers.is_empty() => {
            let Some(otherwise) = meaning.otherwise() else {
                found.unclear.push(shown());
                return;
            };
            found.edits.push(meaning.edit(Who::All));
            found.edits.push(otherwise.edit(Who::Numbers(numbers)));
        }
        (Some(meaning), _) if !excepted && (all || !numbers.is_empty()) => {
            let who = if all { Who::All } else { Who::Numbers(numbers) };
            found.edits.push(meaning.edit(who));
        }
        (None, [word]) if !excepted && is_certificate(word) => {
            let word = word.to_uppercase();
            match numbers.as_slice() {
                [] => found.edits.push(Edit::Certificates(word)),
                [one] if !all => found.edits.push(Edit::Certificate(*one, Some(word))),
                _ => found.unclear.push(shown()),
            }
        }
        (None, said) if !excepted && without_certificate(said) && !numbers.is_empty() => {
            let none = numbers
                .iter()
                .map(|number| Edit::Certificate(*number, None));
            found.edits.extend(none);
        }
        _ => found.unclear.push(shown()),
    }
}

#[derive(Clone, Copy)]
enum Meaning {
    Passed(bool),
    Competence(Competence),
}

impl Meaning {
    fn edit(self, who: Who) -> Edit {
        match self {
            Meaning::Passed(passed) => Edit::Passed(who, passed),
            Meaning::Competence(competence) => Edit::Competence(who, competence),
        }
    }

    /// What holds for those who are excepted.
    fn otherwise(self) -> Option<Meaning> {
        match self {
            Meaning::Passed(passed) => Some(Meaning::Passed(!passed)),
            Meaning::Competence(Competence::Competent) => {
                Some(Meaning::Competence(Competence::NotYet))
            }
            Meaning::Competence(Competence::NotYet) => {
                Some(Meaning::Competence(Competence::Competent))
            }
            Meaning::Competence(Competence::NotTested) => None,
        }
    }
}

fn meaning(words: &str) -> Option<Meaning> {
    Some(match words {
        "lulus" | "l" | "ya" | "passed" => Meaning::Passed(true),
        "tidak" | "tdk" | "t" | "tl" | "tidak lulus" | "tdk lulus" | "gagal" | "belum lulus"
        | "not passed" => Meaning::Passed(false),
        "k" | "kompeten" | "competent" => Meaning::Competence(Competence::Competent),
        "bk" | "b" | "belum" | "belum kompeten" | "blm kompeten" | "tidak kompeten" | "not yet" => {
            Meaning::Competence(Competence::NotYet)
        }
        "td" | "tu" | "tidak diuji" | "tdk diuji" | "belum diuji" | "tanpa uji" | "not tested" => {
            Meaning::Competence(Competence::NotTested)
        }
        _ => return None,
    })
}

fn without_certificate(words: &[String]) -> bool {
    let joined = words.join(" ").to_lowercase();
    ["tanpa sertifikat", "hapus sertifikat", "tanpa nomor", "-"].contains(&joined.as_str())
}
