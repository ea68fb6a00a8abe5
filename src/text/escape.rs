//! Whatever did not come from `locales/` is escaped before it stands in Telegram's HTML.

/// The text with the three characters that mean something in Telegram's HTML (Bot API, "HTML style").
pub(super) fn html(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '&' => escaped.push_str("&amp;"),
            '"' => escaped.push_str("&quot;"),
            hidden if turns_around(hidden) => {}
            plain => escaped.push(plain),
        }
    }
    escaped
}

/// Characters that are not seen but change the order in which others are read (Unicode, bidirectional controls): a typed text
/// must not rewrite the sentence it stands in.
fn turns_around(letter: char) -> bool {
    matches!(letter, '\u{200e}' | '\u{200f}' | '\u{061c}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// A name in front of a full stop: the stop also ends a name that ends with one ("Ayu, S.Pd.").
pub(super) fn html_before_stop(name: &str) -> String {
    html(name.strip_suffix('.').unwrap_or(name))
}

/// At most `longest` characters; what is cut ends with an ellipsis.
pub(super) fn cut(text: &str, longest: usize) -> String {
    if text.chars().count() <= longest {
        return text.to_owned();
    }
    let kept: String = text.chars().take(longest.saturating_sub(1)).collect();
    format!("{}…", kept.trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn characters_of_html_are_escaped() {
        assert_eq!(
            html("<b>A & \"B\"</b>"),
            "&lt;b&gt;A &amp; &quot;B&quot;&lt;/b&gt;"
        );
        assert_eq!(html("Nur'aini"), "Nur'aini");
        assert_eq!(html("ok \u{202e}tidak\u{2066}"), "ok tidak");
    }

    #[test]
    fn long_texts_are_cut_by_characters() {
        assert_eq!(cut("Siti", 4), "Siti");
        assert_eq!(cut("Siti Aminah", 6), "Siti…");
        assert_eq!(cut("ééééé", 3), "éé…");
    }
}
