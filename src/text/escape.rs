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
            plain => escaped.push(plain),
        }
    }
    escaped
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
    }

    #[test]
    fn long_texts_are_cut_by_characters() {
        assert_eq!(cut("Siti", 4), "Siti");
        assert_eq!(cut("Siti Aminah", 6), "Siti…");
        assert_eq!(cut("ééééé", 3), "éé…");
    }
}
