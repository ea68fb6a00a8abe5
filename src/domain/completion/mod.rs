//! The end of a class for one participant: passed or not, the competence test, the number of the certificate; and what staff
//! type about many of them at once.

/// What staff type.
mod typed;

use serde::{Deserialize, Serialize};

pub use typed::{Typed, read};

/// What came of the competence test (*uji kompetensi*).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Competence {
    /// Kompeten.
    Competent,
    /// Belum kompeten.
    NotYet,
    /// Tidak diuji.
    NotTested,
}

impl Competence {
    pub const ALL: [Self; 3] = [Self::Competent, Self::NotYet, Self::NotTested];

    /// The name in the database and in files; it never changes.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Competent => "competent",
            Self::NotYet => "not_yet",
            Self::NotTested => "not_tested",
        }
    }

    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.slug() == slug)
    }
}

/// What is kept of one participant.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Marks {
    /// Passed or not; empty: nobody decided yet.
    pub passed: Option<bool>,
    /// Of the competence test; empty: nobody noted it.
    pub competence: Option<Competence>,
    /// Number of the certificate.
    pub certificate: Option<String>,
}

/// A certificate number has at most so many signs.
pub const LONGEST_CERTIFICATE: usize = 40;

/// One thing that was typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Edit {
    Passed(Who, bool),
    Competence(Who, Competence),
    /// A number for one of them, or none.
    Certificate(u16, Option<String>),
    /// The first number of those who passed and have none; the others count on from it.
    Certificates(String),
}

/// Whom it is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Who {
    All,
    /// By their numbers on the list, from 1.
    Numbers(Vec<u16>),
}

/// A number as certificates have them: letters, digits and what stands between, with a digit somewhere.
pub fn is_certificate(typed: &str) -> bool {
    let allowed = |sign: char| sign.is_ascii_alphanumeric() || "/-._".contains(sign);
    (3..=LONGEST_CERTIFICATE).contains(&typed.len())
        && typed.chars().all(allowed)
        && typed.bytes().any(|sign| sign.is_ascii_digit())
}

/// The number after this one: the last group of digits that counts (not a year) goes up, as wide as it was.
pub fn next_certificate(number: &str) -> Option<String> {
    let (from, until) = counting(number)?;
    let digits = &number[from..until];
    let next = digits.parse::<u64>().ok()?.checked_add(1)?;
    let width = digits.len();
    Some(format!(
        "{}{next:0width$}{}",
        &number[..from],
        &number[until..]
    ))
}

/// Where the digits stand that count.
fn counting(number: &str) -> Option<(usize, usize)> {
    let bytes = number.as_bytes();
    let mut groups: Vec<(usize, usize)> = Vec::new();
    let mut begin = None;
    for place in 0..=bytes.len() {
        let digit = bytes.get(place).is_some_and(u8::is_ascii_digit);
        match (digit, begin) {
            (true, None) => begin = Some(place),
            (false, Some(from)) => {
                groups.push((from, place));
                begin = None;
            }
            (true, Some(_)) | (false, None) => {}
        }
    }
    let text = |(from, until): &(usize, usize)| &number[*from..*until];
    let is_year =
        |digits: &str| digits.len() == 4 && (digits.starts_with("19") || digits.starts_with("20"));
    let padded = groups
        .iter()
        .rev()
        .find(|group| text(group).starts_with('0'));
    let plain = || groups.iter().rev().find(|group| !is_year(text(group)));
    padded.or_else(plain).copied()
}

/// Why an edit is not applied.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Mistake {
    /// Nobody has this number on the list.
    NoSuchNumber(u16),
    /// Nobody passed, or all who did have a number already.
    NobodyToNumber,
    /// The number does not count on.
    CannotCount(String),
    /// Two would have the same number.
    Twice(String),
    /// A number for somebody who did not pass.
    NotPassed(u16),
}

/// The marks of a list after these edits, and what was not applied. Who does not pass has no certificate.
pub fn applied(before: &[(u16, Marks)], edits: &[Edit]) -> (Vec<Marks>, Vec<Mistake>) {
    let untouched = || before.iter().map(|(_, one)| one.clone()).collect();
    let mut marks = before.to_vec();
    let mut mistakes = Vec::new();
    for edit in edits {
        match edit {
            Edit::Passed(who, passed) => each(&mut marks, who, &mut mistakes, |one| {
                one.passed = Some(*passed);
                if !passed {
                    one.certificate = None;
                }
            }),
            Edit::Competence(who, competence) => each(&mut marks, who, &mut mistakes, |one| {
                one.competence = Some(*competence);
            }),
            Edit::Certificate(number, certificate) => match of_number(&mut marks, *number) {
                None => mistakes.push(Mistake::NoSuchNumber(*number)),
                Some(one) if certificate.is_some() && one.passed != Some(true) => {
                    mistakes.push(Mistake::NotPassed(*number));
                }
                Some(one) => one.certificate.clone_from(certificate),
            },
            Edit::Certificates(first) => number_on(&mut marks, first, &mut mistakes),
        }
    }
    let mut seen: Vec<&str> = Vec::new();
    let mut twice: Option<String> = None;
    for certificate in marks
        .iter()
        .filter_map(|(_, one)| one.certificate.as_deref())
    {
        if seen.contains(&certificate) {
            twice = Some(certificate.to_owned());
        }
        seen.push(certificate);
    }
    if let Some(twice) = twice {
        mistakes.push(Mistake::Twice(twice));
        return (untouched(), mistakes);
    }
    (marks.into_iter().map(|(_, one)| one).collect(), mistakes)
}

fn of_number(marks: &mut [(u16, Marks)], number: u16) -> Option<&mut Marks> {
    let found = marks.iter_mut().find(|(of, _)| *of == number);
    found.map(|(_, one)| one)
}

fn each(
    marks: &mut [(u16, Marks)],
    who: &Who,
    mistakes: &mut Vec<Mistake>,
    mut change: impl FnMut(&mut Marks),
) {
    match who {
        Who::All => marks.iter_mut().for_each(|(_, one)| change(one)),
        Who::Numbers(numbers) => {
            for number in numbers {
                match of_number(marks, *number) {
                    Some(one) => change(one),
                    None => mistakes.push(Mistake::NoSuchNumber(*number)),
                }
            }
        }
    }
}

fn number_on(marks: &mut [(u16, Marks)], first: &str, mistakes: &mut Vec<Mistake>) {
    let waiting = marks
        .iter_mut()
        .map(|(_, one)| one)
        .filter(|one| one.passed == Some(true) && one.certificate.is_none());
    let mut next = Some(first.to_owned());
    let mut any = false;
    for one in waiting {
        any = true;
        let Some(number) = next.take() else {
            mistakes.push(Mistake::CannotCount(first.to_owned()));
            return;
        };
        next = next_certificate(&number);
        one.certificate = Some(number);
    }
    if !any {
        mistakes.push(Mistake::NobodyToNumber);
    }
}

#[cfg(test)]
mod tests;
