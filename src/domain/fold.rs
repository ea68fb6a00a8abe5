//! Text as it is compared: lower case, without accents, apostrophes and hidden characters.
//!
//! Only for comparing and searching. What a person typed is kept elsewhere, unchanged.

/// Characters that draw nothing but change or hide what is drawn: zero-width ones, and those that turn the direction of
/// writing, which phones add around numbers copied from the contact list.
pub fn is_hidden(letter: char) -> bool {
    matches!(letter,
        '\u{00AD}' | '\u{061C}' | '\u{180E}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}'
        | '\u{2060}'..='\u{2069}' | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}')
        || (letter.is_control() && !letter.is_whitespace())
}

/// What staff typed to be shown to others: nothing hidden in it that turns or conceals what stands behind it. Lines stay.
pub fn shown(typed: &str) -> String {
    let shown: String = typed.chars().filter(|letter| !is_hidden(*letter)).collect();
    shown.trim().to_owned()
}

/// The same in one line, with single blanks.
pub fn shown_line(typed: &str) -> String {
    let shown = shown(typed);
    shown.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The straight apostrophe and everything phones and word processors write in its place.
pub fn is_apostrophe(letter: char) -> bool {
    matches!(
        letter,
        '\'' | '`' | '´' | '‘' | '’' | '‛' | 'ʻ' | 'ʼ' | 'ʽ' | '′' | '＇'
    )
}

/// The hyphen and everything that looks like it.
pub fn is_dash(letter: char) -> bool {
    matches!(
        letter,
        '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{FE58}' | '\u{FE63}' | '\u{FF0D}' | '_'
    )
}

/// The ASCII digit that a digit of another keyboard stands for (full-width and Arabic ones); `None` for other characters.
pub fn plain_digit(letter: char) -> Option<char> {
    let first = match letter {
        '0'..='9' => '0',
        '\u{0660}'..='\u{0669}' => '\u{0660}',
        '\u{06F0}'..='\u{06F9}' => '\u{06F0}',
        '\u{FF10}'..='\u{FF19}' => '\u{FF10}',
        _ => return None,
    };
    char::from_digit(u32::from(letter) - u32::from(first), 10)
}

/// The words of a text: lower case, accents of Latin letters dropped, apostrophes and hidden characters gone without a
/// trace (`Nur'aini` and `NURAINI` are equal), dots inside a word too (`S.Pd.` is `spd`), everything else that is not a
/// letter or digit a gap.
pub fn words(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word = String::new();
    for letter in text.chars() {
        if let Some(digit) = plain_digit(letter) {
            word.push(digit);
        } else if letter.is_alphanumeric() {
            for lower in letter.to_lowercase() {
                push_without_accent(&mut word, lower);
            }
        } else if !vanishes(letter) && !word.is_empty() {
            words.push(std::mem::take(&mut word));
        }
    }
    if !word.is_empty() {
        words.push(word);
    }
    words
}

/// [`words`] joined by single blanks.
pub fn phrase(text: &str) -> String {
    words(text).join(" ")
}

/// [`words`] joined without blanks, for names that people write together or apart (Way Kanan, Waykanan).
pub fn compact(text: &str) -> String {
    words(text).concat()
}

/// The word with every run of one letter shortened to one: `iyaaaa` becomes `iya`. Digits stay.
pub fn squeezed(word: &str) -> String {
    let mut short = String::with_capacity(word.len());
    let mut last = None;
    for letter in word.chars() {
        if last != Some(letter) || letter.is_ascii_digit() {
            short.push(letter);
        }
        last = Some(letter);
    }
    short
}

fn vanishes(letter: char) -> bool {
    letter == '.' || is_apostrophe(letter) || is_hidden(letter) || is_combining(letter)
}

/// Accents that stand behind their letter as a character of their own.
fn is_combining(letter: char) -> bool {
    matches!(letter, '\u{0300}'..='\u{036F}' | '\u{FE00}'..='\u{FE0F}')
}

/// Whether one letter too many, too few, wrong, or two letters swapped make one word the other: an optimal string alignment
/// distance of exactly 1.
pub fn one_letter_apart(one: &str, other: &str) -> bool {
    let (mut one, mut other) = (one.chars(), other.chars());
    // What both begin with, then what both end with, does not matter.
    while one.clone().next().is_some() && one.clone().next() == other.clone().next() {
        one.next();
        other.next();
    }
    while one.clone().next_back().is_some() && one.clone().next_back() == other.clone().next_back()
    {
        one.next_back();
        other.next_back();
    }
    let rest = |chars: &std::str::Chars<'_>| {
        let mut chars = chars.clone();
        [chars.next(), chars.next(), chars.next()]
    };
    match (rest(&one), rest(&other)) {
        ([Some(_), None, _], [None, ..] | [Some(_), None, _])
        | ([None, ..], [Some(_), None, _]) => true,
        ([Some(a), Some(b), None], [Some(c), Some(d), None]) => a == d && b == c,
        _ => false,
    }
}

fn push_without_accent(word: &mut String, letter: char) {
    let plain = match letter {
        'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' | 'ā' => 'a',
        'ç' | 'ć' | 'č' => 'c',
        'è' | 'é' | 'ê' | 'ë' | 'ē' | 'ė' | 'ę' => 'e',
        'ì' | 'í' | 'î' | 'ï' | 'ī' => 'i',
        'ñ' | 'ń' => 'n',
        'ò' | 'ó' | 'ô' | 'õ' | 'ö' | 'ø' | 'ō' => 'o',
        'ù' | 'ú' | 'û' | 'ü' | 'ū' => 'u',
        'ý' | 'ÿ' => 'y',
        'š' | 'ś' => 's',
        'ž' | 'ź' => 'z',
        other => other,
    };
    if !vanishes(plain) {
        word.push(plain);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn apostrophes_dots_and_accents_do_not_part_equal_names() {
        for typed in [
            "Nur'aini",
            "nur’aini",
            "NUR`AINI",
            "Nuraini",
            "Nur\u{2019}ainí",
        ] {
            assert_eq!(phrase(typed), "nuraini", "{typed}");
        }
        assert_eq!(phrase("Ni Luh  Ayu, S.Pd."), "ni luh ayu spd");
        assert_eq!(phrase("André"), phrase("Andre\u{301}"));
    }

    #[test]
    fn a_shown_line_hides_nothing() {
        let typed = "BLK\u{200b} \u{202e}ortem\u{202c}\n \u{2066}Metro\u{2069}\u{200f}";
        assert_eq!(shown_line(typed), "BLK ortem Metro");
        assert_eq!(shown_line("\u{200b}\u{feff} "), "");
        assert_eq!(shown(" satu\u{200e}\n\ndua\u{202c} "), "satu\n\ndua");
    }

    #[test]
    fn repeated_letters_shrink_and_digits_do_not() {
        assert_eq!(squeezed("iyaaaa"), "iya");
        assert_eq!(squeezed("1100"), "1100");
    }

    proptest! {
        #[test]
        fn one_letter_apart_is_a_distance_of_one(one in "[abc]{0,5}", other in "[abc]{0,5}") {
            let distance = strsim::osa_distance(&one, &other);
            prop_assert_eq!(one_letter_apart(&one, &other), distance == 1, "{}", distance);
        }

        #[test]
        fn any_text_folds_to_something_that_folds_to_itself(text in "\\PC*") {
            let once = phrase(&text);
            prop_assert_eq!(phrase(&once), once);
        }
    }
}
