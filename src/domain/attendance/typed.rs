//! Exceptions as whoever keeps a list types them: `3a 7i 12t15 15s`, number and state. Spaces, commas, capitals, whole words,
//! a name in between and `no 3 alpa` do no harm; `alpa 3, 5` is read too. What is not understood is given back, so that it
//! can be said, and nothing is guessed.

use super::{LATEST, Mark};
use crate::domain::fold;

/// What was typed, as far as it was understood.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Typed {
    /// Number on the list and state, as typed; a number that comes twice stands twice.
    pub marks: Vec<(u16, Mark)>,
    /// What was not understood, piece by piece.
    pub unclear: Vec<String>,
}

/// Reads what was typed.
pub fn parse(text: &str) -> Typed {
    let mut typed = Typed::default();
    for line in text.lines() {
        let tokens = tokens(line);
        let first = tokens.iter().find(|token| token.is_said());
        let state_first = first.is_some_and(|token| token.mark().is_some());
        let mut reading = Reading {
            typed: &mut typed,
            tokens: &tokens,
            next: 0,
        };
        if state_first {
            reading.states_first();
        } else {
            reading.numbers_first();
        }
    }
    typed
}

/// Does this look like exceptions where nobody asked for any? It begins with a number and says at least one.
pub fn looks_like(text: &str) -> bool {
    let tokens = tokens(text.lines().next().unwrap_or_default());
    let begins = tokens.iter().find(|token| token.is_said());
    matches!(begins, Some(Token::Number { .. })) && !parse(text).marks.is_empty()
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Token {
    /// Digits, and whether they stick to what stands before.
    Number { raw: String, sticks: bool },
    /// Letters, and whether they stick to what stands before.
    Word { raw: String, sticks: bool },
    /// A comma or the like.
    Break,
}

impl Token {
    fn word(&self) -> Option<&str> {
        match self {
            Self::Word { raw, .. } => Some(raw),
            Self::Number { .. } | Self::Break => None,
        }
    }

    fn mark(&self) -> Option<Mark> {
        self.word().and_then(mark)
    }

    fn is_unit(&self) -> bool {
        matches!(
            self.word(),
            Some("m" | "mnt" | "menit" | "min" | "mins" | "minute" | "minutes")
        )
    }

    fn sticks(&self) -> bool {
        match self {
            Self::Number { sticks, .. } | Self::Word { sticks, .. } => *sticks,
            Self::Break => false,
        }
    }

    /// More than a comma or a word that only leads to a number.
    fn is_said(&self) -> bool {
        match self {
            Self::Number { .. } => true,
            Self::Word { raw, .. } => !leads(raw),
            Self::Break => false,
        }
    }
}

/// A state by its letter or its word.
fn mark(word: &str) -> Option<Mark> {
    Some(match word {
        "a" | "alpa" | "alpha" | "alfa" | "bolos" | "mangkir" | "absent" => Mark::Absent,
        "i" | "izin" | "ijin" | "excused" => Mark::Excused,
        "t" | "terlambat" | "telat" | "lambat" | "late" => Mark::Late(None),
        "s" | "sakit" | "sick" => Mark::Sick,
        "h" | "hadir" | "masuk" | "datang" | "present" => Mark::Present,
        _ => return None,
    })
}

/// Words in front of a number that say nothing.
fn leads(word: &str) -> bool {
    matches!(
        word,
        "no" | "nomor" | "nomer" | "nmr" | "number" | "peserta" | "absen" | "urut" | "yang" | "yg"
    )
}

/// Words that turn the next one round.
fn denies(word: &str) -> bool {
    matches!(
        word,
        "tidak" | "tdk" | "tak" | "gak" | "ga" | "nggak" | "belum" | "bukan" | "tanpa" | "not"
    )
}

fn tokens(line: &str) -> Vec<Token> {
    let mut tokens: Vec<Token> = Vec::new();
    let mut sticks = false;
    for sign in line.chars().flat_map(char::to_lowercase) {
        let digit = fold::plain_digit(sign);
        if let Some(digit) = digit {
            match tokens.last_mut() {
                Some(Token::Number { raw, .. }) if sticks => raw.push(digit),
                _ => tokens.push(Token::Number {
                    raw: digit.to_string(),
                    sticks,
                }),
            }
            sticks = true;
        } else if sign.is_alphabetic() {
            match tokens.last_mut() {
                Some(Token::Word { raw, .. }) if sticks => raw.push(sign),
                _ => tokens.push(Token::Word {
                    raw: sign.to_string(),
                    sticks,
                }),
            }
            sticks = true;
        } else {
            if matches!(sign, ',' | ';' | '&' | '+') {
                tokens.push(Token::Break);
            }
            sticks = false;
        }
    }
    for token in &mut tokens {
        if matches!(token.word(), Some("dan" | "and")) {
            *token = Token::Break;
        }
    }
    tokens
}

struct Reading<'a> {
    typed: &'a mut Typed,
    tokens: &'a [Token],
    next: usize,
}

impl Reading<'_> {
    /// `3a 7i 12t15`, `3, 5 alpa`
    fn numbers_first(&mut self) {
        // Numbers without their state, with the words that stood behind them.
        let mut waiting: Vec<String> = Vec::new();
        let mut between: Vec<String> = Vec::new();
        // Those who were just said to be late, by their place.
        let mut late: Option<usize> = None;
        while let Some(token) = self.take() {
            match token {
                Token::Break => {
                    late = None;
                    if !between.is_empty() {
                        self.give_back(&mut waiting, &mut between);
                    }
                }
                Token::Number { raw, sticks } => {
                    if let Some(from) = late.take()
                        && self.is_minutes(sticks)
                    {
                        self.by_minutes(&raw, from);
                    } else {
                        if !between.is_empty() {
                            self.give_back(&mut waiting, &mut between);
                        }
                        waiting.push(raw);
                    }
                }
                Token::Word { raw, .. } => {
                    late = None;
                    if leads(&raw) && waiting.is_empty() {
                        continue;
                    }
                    let found = if denies(&raw) {
                        self.denied(&raw)
                    } else {
                        Ok(mark(&raw))
                    };
                    match found {
                        Ok(Some(mark)) if !waiting.is_empty() => {
                            let from = self.typed.marks.len();
                            between.clear();
                            for number in std::mem::take(&mut waiting) {
                                self.note(&number, mark);
                            }
                            late = (mark == Mark::Late(None)).then_some(from);
                        }
                        Ok(Some(_)) => self.typed.unclear.push(raw),
                        Ok(None) => between.push(raw),
                        Err(raw) => between.push(raw),
                    }
                }
            }
        }
        self.give_back(&mut waiting, &mut between);
    }

    /// `alpa 3, 5 izin 7`
    fn states_first(&mut self) {
        // The state that holds, as it was written, and where its numbers begin.
        let mut current: Option<(Mark, String, usize)> = None;
        while let Some(token) = self.take() {
            match token {
                Token::Break => {}
                Token::Number { raw, .. } => {
                    let unit = self.peek().is_some_and(Token::is_unit);
                    let said = self.typed.marks.len();
                    match &current {
                        Some((Mark::Late(_), _, from)) if unit && *from < said => {
                            self.by_minutes(&raw, said - 1);
                        }
                        Some((mark, ..)) => self.note(&raw, *mark),
                        None => self.typed.unclear.push(raw),
                    }
                }
                Token::Word { raw, .. } if leads(&raw) => {}
                Token::Word { raw, .. } => {
                    self.ends(current.take());
                    match mark(&raw) {
                        Some(mark) => current = Some((mark, raw, self.typed.marks.len())),
                        None => self.typed.unclear.push(raw),
                    }
                }
            }
        }
        self.ends(current);
    }

    /// A state that no number followed says nothing.
    fn ends(&mut self, state: Option<(Mark, String, usize)>) {
        if let Some((_, raw, from)) = state
            && from == self.typed.marks.len()
        {
            self.typed.unclear.push(raw);
        }
    }

    fn take(&mut self) -> Option<Token> {
        let token = self.tokens.get(self.next)?;
        self.next += 1;
        Some(token.clone())
    }

    fn peek(&self) -> Option<&Token> {
        self.tokens.get(self.next)
    }

    /// Is the number that was just taken how late somebody is, and not the next one on the list?
    fn is_minutes(&self, sticks: bool) -> bool {
        match self.peek() {
            Some(next) if next.is_unit() => true,
            // `12t15s`
            Some(next) if sticks => !next.sticks(),
            Some(next) => next.mark().is_none() && !next.word().is_some_and(denies),
            None => true,
        }
    }

    /// So many minutes for everybody from this place on.
    fn by_minutes(&mut self, raw: &str, from: usize) {
        let minutes = raw.parse().ok();
        match minutes.filter(|minutes| (1..=LATEST).contains(minutes)) {
            Some(minutes) => {
                for (_, mark) in &mut self.typed.marks[from..] {
                    *mark = Mark::Late(Some(minutes));
                }
            }
            None => self.typed.unclear.push(raw.to_owned()),
        }
        if self.peek().is_some_and(Token::is_unit) {
            self.next += 1;
        }
    }

    /// `tidak hadir`, `tanpa keterangan`: absent. Anything else that is denied is not understood.
    fn denied(&mut self, raw: &str) -> Result<Option<Mark>, String> {
        let next = self.peek().and_then(Token::word).unwrap_or_default();
        let absent = matches!(
            next,
            "hadir" | "masuk" | "datang" | "ada" | "keterangan" | "kabar" | "present"
        );
        let said = format!("{raw} {next}");
        if !next.is_empty() {
            self.next += 1;
        }
        if absent {
            Ok(Some(Mark::Absent))
        } else {
            Err(said.trim().to_owned())
        }
    }

    fn note(&mut self, number: &str, mark: Mark) {
        match number.parse::<u16>().ok().filter(|number| *number > 0) {
            Some(number) => self.typed.marks.push((number, mark)),
            None => self.typed.unclear.push(number.to_owned()),
        }
    }

    /// Numbers without a state, and words that say none.
    fn give_back(&mut self, waiting: &mut Vec<String>, between: &mut Vec<String>) {
        let mut parts = std::mem::take(waiting);
        parts.append(between);
        if !parts.is_empty() {
            self.typed.unclear.push(parts.join(" "));
        }
    }
}

#[cfg(test)]
#[path = "typed_tests.rs"]
mod tests;
