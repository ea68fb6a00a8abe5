//! Amounts of rupiah as people write them: `Rp 2.500.000`, `2500000`, `2.500.000,00`, `2,5 juta`, `2.5jt`, `2500rb`.

/// Reads an amount in whole rupiah; `None` when it is none, or more than a person earns.
pub fn parse(typed: &str) -> Option<u64> {
    const MOST: f64 = 1e12;
    let low = typed.trim().to_lowercase();
    let low = low.strip_prefix("rp").unwrap_or(&low);
    let bare = low.trim_start_matches('.').replace([' ', '\u{a0}'], "");
    let bare = bare.strip_suffix(",-").unwrap_or(&bare);
    let digits = bare
        .find(|letter: char| !(letter.is_ascii_digit() || ".,".contains(letter)))
        .unwrap_or(bare.len());
    let (number, unit) = bare.split_at(digits);
    let factor = match unit {
        "" | "rupiah" => 1.0,
        "rb" | "ribu" | "k" => 1_000.0,
        "jt" | "juta" => 1_000_000.0,
        _ => return None,
    };
    if !number.starts_with(|first: char| first.is_ascii_digit()) {
        return None;
    }
    let amount: f64 = plain(number)?.parse().ok()?;
    let amount = (amount * factor).round();
    // Below a thousand nobody means rupiah.
    (1_000.0..=MOST).contains(&amount).then(|| whole(amount))
}

/// The digits with a point before the decimals. A mark before exactly three digits parts thousands; any other last mark parts
/// the decimals.
fn plain(number: &str) -> Option<String> {
    let Some(last) = number.rfind(['.', ',']) else {
        return Some(number.to_owned());
    };
    let (front, back) = (&number[..last], &number[last + 1..]);
    let digits = |text: &str| text.replace(['.', ','], "");
    if back.is_empty() {
        return None;
    }
    Some(if back.len() == 3 {
        digits(number)
    } else {
        format!("{}.{back}", digits(front))
    })
}

#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "it was rounded and lies between a thousand and a million millions"
)]
fn whole(amount: f64) -> u64 {
    amount as u64
}

#[cfg(test)]
mod tests {
    use super::*;

    /// DAT-16: all of them are two and a half million.
    #[test]
    fn dat_16_amounts_are_read_as_people_write_them() {
        for typed in [
            "Rp 2.500.000",
            "2500000",
            "2.500.000,00",
            "2,5 juta",
            "2.5jt",
            "Rp2,5jt",
            "2500rb",
            "Rp. 2.500.000,-",
        ] {
            assert_eq!(parse(typed), Some(2_500_000), "{typed}");
        }
        for typed in [
            "",
            "juta",
            "2,5 apel",
            "-2500000",
            "5",
            "99999999999999999999",
        ] {
            assert_eq!(parse(typed), None, "{typed}");
        }
    }
}
