//! Mobile numbers, kept as E.164 (`+6281200000011`).
//!
//! An Indonesian mobile number is `8`, then one of 1–3 or 5–9, then 7 to 10 digits: 10 to 13 digits with the leading 0
//! (the ranges of ITU E.164 for +62). Numbers of other countries are taken only from Telegram, which has verified them.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::fold::{is_dash, is_hidden, plain_digit};

/// A number that can be called. `Debug` shows it masked.
#[derive(Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub struct Phone(String);

/// Why a typed number is not kept. Digits are counted with the leading 0, as people write their number.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PhoneError {
    #[error("no number was typed")]
    Empty,
    #[error("this is not a mobile number")]
    NotAPhone,
    #[error("a mobile number has at least 10 digits")]
    TooShort { digits: usize },
    #[error("a mobile number has at most 13 digits")]
    TooLong { digits: usize },
    /// A landline of the named city.
    #[error("this is a landline")]
    Landline { area: &'static str },
    /// The country code was typed twice; without one of them it would be `suggestion`.
    #[error("the country code was typed twice")]
    Double62 { suggestion: Phone },
    /// A number of another country.
    #[error("this is a number of another country")]
    Foreign,
}

impl Phone {
    /// Reads a typed number: `08…`, `8…`, `62…`, `+62…`, `0062…`, `+62 (0)8…`, with blanks, dashes, dots and brackets, and
    /// the letters O and l for 0 and 1.
    pub fn parse(typed: &str) -> Result<Self, PhoneError> {
        let (digits, international) = digits_of(typed)?;
        if digits.is_empty() {
            return Err(PhoneError::Empty);
        }
        let national = match (digits.strip_prefix("62"), international) {
            (Some(national), _) => national,
            (None, true) => return Err(PhoneError::Foreign),
            (None, false) => &digits,
        };
        let national = national.strip_prefix('0').unwrap_or(national);
        if let Some(inner) = national.strip_prefix("62") {
            let inner = inner.strip_prefix('0').unwrap_or(inner);
            if let Ok(suggestion) = Self::from_national(inner) {
                return Err(PhoneError::Double62 { suggestion });
            }
        }
        Self::from_national(national)
    }

    /// Takes a number as Telegram gives it with a shared contact: digits with or without the plus, of any country.
    pub fn from_contact(raw: &str) -> Result<Self, PhoneError> {
        let digits: String = raw.chars().filter_map(plain_digit).collect();
        // A leading 0 is how some phones keep the numbers of their own country.
        if digits.starts_with("62") || digits.starts_with('0') {
            return Self::parse(&digits);
        }
        match digits.len() {
            0 => Err(PhoneError::Empty),
            // Telegram sells numbers under +888 that nobody can call.
            _ if digits.starts_with("888") => Err(PhoneError::NotAPhone),
            7..=15 => Ok(Self(format!("+{digits}"))),
            length @ 0..7 => Err(PhoneError::TooShort { digits: length }),
            length => Err(PhoneError::TooLong { digits: length }),
        }
    }

    /// E.164, as it is kept and compared.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// As people in Indonesia write it: `0812-0000-0011`; a foreign number stays in E.164.
    pub fn national(&self) -> String {
        let Some(rest) = self.0.strip_prefix("+62") else {
            return self.0.clone();
        };
        let whole = format!("0{rest}");
        let (first, rest) = whole.split_at(4);
        // Four by four, the last group takes what is left over rather than one digit alone.
        let (second, third) = rest.split_at(if rest.len() > 6 { 4 } else { 3 });
        format!("{first}-{second}-{third}")
    }

    /// For places where others look: `0812••••0011`.
    pub fn masked(&self) -> String {
        let shown = self.national().replace('-', "");
        // Numbers of some countries are short: three digits at least stay hidden.
        let behind = shown.len().saturating_sub(4 + 3).min(4);
        let hidden = shown.len().saturating_sub(4 + behind);
        format!(
            "{}{}{}",
            &shown[..4],
            "•".repeat(hidden),
            &shown[4 + hidden..]
        )
    }

    /// Whether it is a number of Indonesia.
    pub fn is_indonesian(&self) -> bool {
        self.0.starts_with("+62")
    }

    /// Judges the part behind +62.
    fn from_national(national: &str) -> Result<Self, PhoneError> {
        let digits = national.len() + 1;
        if !national.starts_with('8') {
            if let Some(area) = landline_area(national) {
                return Err(PhoneError::Landline { area });
            }
            // Two or three digits are a number begun, not another kind of number.
            return Err(if digits < 5 {
                PhoneError::TooShort { digits }
            } else {
                PhoneError::NotAPhone
            });
        }
        match digits {
            ..10 => Err(PhoneError::TooShort { digits }),
            14.. => Err(PhoneError::TooLong { digits }),
            _ if matches!(national.as_bytes()[1], b'0' | b'4') => Err(PhoneError::NotAPhone),
            _ => Ok(Self(format!("+62{national}"))),
        }
    }
}

impl fmt::Debug for Phone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Phone({})", self.masked())
    }
}

impl From<Phone> for String {
    fn from(phone: Phone) -> Self {
        phone.0
    }
}

impl TryFrom<String> for Phone {
    type Error = PhoneError;

    fn try_from(stored: String) -> Result<Self, PhoneError> {
        Self::from_contact(&stored)
    }
}

/// The digits of what was typed, and whether it began with a plus or 00.
fn digits_of(typed: &str) -> Result<(String, bool), PhoneError> {
    let number =
        typed.trim_start_matches(|letter: char| letter.is_whitespace() || is_hidden(letter));
    let number = behind_label(number);
    let mut digits = String::new();
    let mut plus = false;
    for letter in number.chars() {
        match letter {
            'O' | 'o' => digits.push('0'),
            'l' | 'I' => digits.push('1'),
            '+' | '＋' if digits.is_empty() && !plus => plus = true,
            '.' | '(' | ')' | '/' | ',' => {}
            _ => match plain_digit(letter) {
                Some(digit) => digits.push(digit),
                None if letter.is_whitespace() || is_dash(letter) || is_hidden(letter) => {}
                None => return Err(PhoneError::NotAPhone),
            },
        }
    }
    match digits.strip_prefix("00") {
        Some(behind) if !plus => Ok((behind.to_owned(), true)),
        _ => Ok((digits, plus)),
    }
}

/// What stands behind a label such as "HP:" or "nomor WA saya".
fn behind_label(typed: &str) -> &str {
    let mut rest = typed;
    loop {
        let word = rest
            .split(|letter: char| !letter.is_alphabetic())
            .next()
            .unwrap_or_default();
        let label = word.to_lowercase();
        if !matches!(
            label.as_str(),
            "hp" | "wa" | "no" | "nomor" | "nomer" | "telp" | "tel" | "telepon" | "saya"
        ) {
            return rest;
        }
        rest = rest[word.len()..].trim_start_matches([':', '=', '.', ',', ' ', '\u{A0}', '\n']);
    }
}

/// The city of a landline number (without the leading 0): the nine areas of Lampung and the largest cities.
fn landline_area(national: &str) -> Option<&'static str> {
    const AREAS: [(&str, &str); 14] = [
        ("721", "Bandar Lampung"),
        ("722", "Tanggamus"),
        ("723", "Blambangan Umpu"),
        ("724", "Kotabumi"),
        ("725", "Metro"),
        ("726", "Menggala"),
        ("727", "Kalianda"),
        ("728", "Liwa"),
        ("729", "Pringsewu"),
        ("711", "Palembang"),
        ("21", "Jakarta"),
        ("22", "Bandung"),
        ("24", "Semarang"),
        ("31", "Surabaya"),
    ];
    // An area alone is a number begun; local numbers have five digits at least.
    AREAS
        .into_iter()
        .find(|(code, _)| national.starts_with(code) && national.len() >= code.len() + 5)
        .map(|area| area.1)
}

#[cfg(test)]
#[path = "phone_tests.rs"]
mod tests;
