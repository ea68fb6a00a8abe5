//! From a text parameter to what a message holds: parse mode, given entities, trimming, entities found by the server.
use serde_json::{Value, json};

use super::html::{self, Formatted};
use super::refusal::Refusal;

/// UTF-16 units a text message may have after parsing.
pub(crate) const TEXT_LIMIT: usize = 4096;
/// UTF-16 units a caption may have after parsing.
pub(crate) const CAPTION_LIMIT: usize = 1024;

pub(crate) fn utf16_length(text: &str) -> usize {
    text.chars().map(char::len_utf16).sum()
}

/// Parses `source` in the given mode; `entities` count only without a mode, as with the real server.
pub(crate) fn formatted(
    source: &str,
    parse_mode: Option<&str>,
    entities: Option<&Value>,
) -> Result<Formatted, Refusal> {
    let source = cleaned(source);
    let mut formatted = match parse_mode.unwrap_or("").to_ascii_lowercase().as_str() {
        "html" => html::parse(&source)?,
        "" | "none" => given(source, entities)?,
        "markdown" | "markdownv2" => {
            return Err(Refusal::bad("markdown parse modes are not simulated"));
        }
        _ => return Err(Refusal::bad("unsupported parse_mode")),
    };
    trim(&mut formatted);
    find_entities(&mut formatted);
    Ok(formatted)
}

/// Control characters become spaces, carriage returns vanish.
fn cleaned(source: &str) -> String {
    let unclean = |letter: char| letter < ' ' && letter != '\n' && letter != '\t';
    if !source.contains(unclean) {
        return source.to_owned();
    }
    source
        .chars()
        .filter(|letter| *letter != '\r')
        .map(|letter| if unclean(letter) { ' ' } else { letter })
        .collect()
}

fn given(text: String, entities: Option<&Value>) -> Result<Formatted, Refusal> {
    let length = i64::try_from(utf16_length(&text)).unwrap_or(i64::MAX);
    let mut kept = Vec::new();
    for entity in entities.and_then(Value::as_array).into_iter().flatten() {
        let offset = entity["offset"].as_i64().unwrap_or(0);
        let end = offset + entity["length"].as_i64().unwrap_or(0);
        if offset < 0 {
            return Err(Refusal::bad(format!(
                "receive an entity with incorrect offset {offset}"
            )));
        }
        if offset > length {
            return Err(Refusal::bad(format!(
                "entity begins after the end of the text at UTF-16 offset {offset}"
            )));
        }
        if end > length {
            return Err(Refusal::bad(format!(
                "entity beginning at UTF-16 offset {offset} ends after the end of the text at UTF-16 offset {end}"
            )));
        }
        match entity["type"].as_str().unwrap_or("") {
            "bold"
            | "italic"
            | "underline"
            | "strikethrough"
            | "spoiler"
            | "blockquote"
            | "expandable_blockquote"
            | "code"
            | "pre"
            | "text_link"
            | "text_mention"
            | "custom_emoji" => kept.push(entity.clone()),
            // These the server finds itself.
            "mention" | "hashtag" | "cashtag" | "bot_command" | "url" | "email"
            | "phone_number" => {}
            _ => {
                return Err(Refusal::bad(
                    "can't parse MessageEntity: Unsupported type specified",
                ));
            }
        }
    }
    Ok(Formatted {
        text,
        entities: kept,
    })
}

/// Cuts spaces at the end, and at the beginning as far as no entity covers them.
fn trim(formatted: &mut Formatted) {
    formatted.text.truncate(formatted.text.trim_end().len());
    let leading: usize = formatted
        .text
        .chars()
        .take_while(|letter| letter.is_whitespace())
        .map(char::len_utf16)
        .sum();
    let first = formatted
        .entities
        .iter()
        .filter_map(|entity| entity["offset"].as_u64())
        .min()
        .and_then(|offset| usize::try_from(offset).ok())
        .unwrap_or(leading);
    let cut = leading.min(first);
    // All white space is a single UTF-16 unit, so units are characters here.
    formatted.text = formatted.text.chars().skip(cut).collect();
    let length = utf16_length(&formatted.text) as u64;
    let cut = cut as u64;
    for entity in &mut formatted.entities {
        let offset = entity["offset"].as_u64().unwrap_or(0) - cut;
        let kept = entity["length"]
            .as_u64()
            .unwrap_or(0)
            .min(length.saturating_sub(offset));
        entity["offset"] = offset.into();
        entity["length"] = kept.into();
    }
    formatted.entities.retain(|entity| entity["length"] != 0);
}

/// Adds commands, mentions, hashtags, addresses and links that stand in the text.
pub(crate) fn find_entities(formatted: &mut Formatted) {
    if !formatted.text.contains(['/', '@', '#', '.']) {
        return;
    }
    let taken: Vec<(usize, usize)> = formatted
        .entities
        .iter()
        .filter(|entity| {
            matches!(
                entity["type"].as_str(),
                Some("code" | "pre" | "text_link" | "text_mention")
            )
        })
        .filter_map(|entity| {
            let offset = usize::try_from(entity["offset"].as_u64()?).ok()?;
            Some((
                offset,
                offset + usize::try_from(entity["length"].as_u64()?).ok()?,
            ))
        })
        .collect();
    let mut found = Vec::new();
    let mut offset = 0;
    for word in formatted.text.split_inclusive(char::is_whitespace) {
        let opening = word.len()
            - word
                .trim_start_matches(['(', '[', '"', '\'', '“', '«'])
                .len();
        let core = word[opening..].trim_end();
        if let Some((kind, length)) = recognise(core) {
            let start = offset + utf16_length(&word[..opening]);
            let length = utf16_length(&core[..length]);
            if !taken
                .iter()
                .any(|(from, to)| start < *to && start + length > *from)
            {
                found.push(json!({"type": kind, "offset": start, "length": length}));
            }
        }
        offset += utf16_length(word);
    }
    if found.is_empty() {
        return;
    }
    formatted.entities.extend(found);
    formatted.entities.sort_by_key(|entity: &Value| {
        (
            entity["offset"].as_u64(),
            std::cmp::Reverse(entity["length"].as_u64()),
        )
    });
}

/// What a word begins with, and how many bytes of it that takes.
fn recognise(word: &str) -> Option<(&'static str, usize)> {
    let name = |text: &str| {
        text.bytes()
            .take_while(|byte| byte.is_ascii_alphanumeric() || *byte == b'_')
            .count()
    };
    if let Some(rest) = word.strip_prefix('/') {
        let mut length = name(rest);
        if length == 0 || length > 64 {
            return None;
        }
        if rest[length..].starts_with('@') {
            let bot = name(&rest[length + 1..]);
            length += if bot > 0 { bot + 1 } else { 0 };
        }
        let after = rest[length..].chars().next();
        return (!after.is_some_and(|letter| letter == '/' || letter.is_alphanumeric()))
            .then_some(("bot_command", length + 1));
    }
    if let Some(rest) = word.strip_prefix('@') {
        let length = name(rest);
        return (3..=32)
            .contains(&length)
            .then_some(("mention", length + 1));
    }
    if let Some(rest) = word.strip_prefix('#') {
        let length = rest
            .find(|letter: char| !letter.is_alphanumeric() && letter != '_')
            .unwrap_or(rest.len());
        return rest[..length]
            .contains(char::is_alphabetic)
            .then_some(("hashtag", length + 1));
    }
    let core = word.trim_end_matches(['.', ',', ';', ':', '!', '?', ')', ']', '"', '\'', '”', '»']);
    let lower = core.to_ascii_lowercase();
    let host = lower
        .strip_prefix("https://")
        .or(lower.strip_prefix("http://"));
    if let Some(host) = host {
        return host.contains('.').then_some(("url", core.len()));
    }
    if let Some((user, host)) = lower.split_once('@') {
        let plausible = !user.is_empty() && is_host(host);
        return plausible.then_some(("email", core.len()));
    }
    let host = lower.split('/').next().unwrap_or("");
    is_host(host).then_some(("url", core.len()))
}

/// A bare host is a link only under an ending that people use.
fn is_host(host: &str) -> bool {
    let Some((name, ending)) = host.rsplit_once('.') else {
        return false;
    };
    matches!(ending, "com" | "org" | "net" | "id" | "me" | "info" | "io")
        && !name.is_empty()
        && host
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'.')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spaces_at_the_ends_are_cut_and_entities_follow() {
        let formatted = formatted("  halo <b>Siti </b> \n", Some("HTML"), None).unwrap();
        assert_eq!(formatted.text, "halo Siti");
        assert_eq!(
            formatted.entities,
            vec![json!({"type": "bold", "offset": 5, "length": 4})]
        );
    }

    #[test]
    fn commands_and_links_are_found_but_not_in_code() {
        let found = formatted(
            "/daftar@contoh_bot lalu buka contoh.go.id, tulis a@b.id <code>/batal</code> 3/4 a/b",
            Some("html"),
            None,
        )
        .unwrap();
        let kinds: Vec<&str> = found
            .entities
            .iter()
            .map(|entity| entity["type"].as_str().unwrap())
            .collect();
        assert_eq!(kinds, ["bot_command", "url", "email", "code"]);
        assert_eq!(found.entities[0]["length"], 18);
    }

    #[test]
    fn given_entities_must_lie_in_the_text() {
        let refused = |entity: Value| {
            formatted("halo", None, Some(&json!([entity])))
                .unwrap_err()
                .description
        };
        assert_eq!(
            refused(json!({"type": "bold", "offset": 100, "length": 1})),
            "Bad Request: entity begins after the end of the text at UTF-16 offset 100"
        );
        assert_eq!(
            refused(json!({"type": "bold", "offset": 0, "length": 100})),
            "Bad Request: entity beginning at UTF-16 offset 0 ends after the end of the text at UTF-16 offset 100"
        );
    }

    #[test]
    fn an_unknown_parse_mode_is_refused() {
        let refusal = formatted("a", Some("INVALID"), None).unwrap_err();
        assert_eq!(refusal.description, "Bad Request: unsupported parse_mode");
    }
}
