//! Numbers and money as people write them: `1.500.000`, `Rp2.500.000` (no blank and no dot behind Rp).

use crate::flows::language::Language;
use crate::text::l10n::sentences;

/// `1.500.000`, in English `1,500,000`.
#[must_use]
pub fn grouped(number: u64, language: Language) -> String {
    let mark = sentences(language).number_group_mark();
    let digits = number.to_string();
    let mut grouped = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            grouped.push_str(&mark);
        }
        grouped.push(digit);
    }
    grouped
}

/// `Rp2.500.000`, in English `Rp2,500,000`.
#[must_use]
pub fn rupiah(amount: u64, language: Language) -> String {
    sentences(language).money_rupiah(grouped(amount, language))
}

/// Something counted in memory, as people write it.
pub(super) fn count(number: usize, language: Language) -> String {
    grouped(u64::try_from(number).unwrap_or(u64::MAX), language)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thousands_are_marked() {
        for (number, written) in [
            (0, "0"),
            (999, "999"),
            (1_000, "1.000"),
            (1_500_000, "1.500.000"),
        ] {
            assert_eq!(grouped(number, Language::Indonesian), written);
        }
        assert_eq!(grouped(1_500_000, Language::English), "1,500,000");
        assert_eq!(rupiah(2_500_000, Language::Indonesian), "Rp2.500.000");
    }
}
