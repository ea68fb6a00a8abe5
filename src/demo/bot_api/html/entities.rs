//! From a closed tag to its `MessageEntity`.
use serde_json::{Map, Value};

use super::super::refusal::Refusal;
use super::{Open, refuse};

/// The entity of a tag that is closed at `end`, with `inner` as its text; none for an empty one or a link to nowhere.
pub(super) fn close(opened: Open, end: usize, inner: &str) -> Result<Option<Value>, Refusal> {
    let Open {
        tag,
        argument,
        offset,
        ..
    } = opened;
    let mut entity = Map::new();
    let kind = match tag.as_str() {
        "b" | "strong" => "bold",
        "i" | "em" => "italic",
        "u" | "ins" => "underline",
        "s" | "strike" | "del" => "strikethrough",
        "span" | "tg-spoiler" => "spoiler",
        "pre" => "pre",
        "blockquote" if argument.is_some() => "expandable_blockquote",
        "blockquote" => "blockquote",
        "code" => {
            if let Some(language) = argument {
                entity.insert("language".into(), language.into());
            }
            "code"
        }
        "tg-emoji" => {
            let id = argument.unwrap_or_default();
            if !id.parse::<i64>().is_ok_and(|id| id > 0) {
                return Err(refuse("Invalid custom emoji identifier specified"));
            }
            entity.insert("custom_emoji_id".into(), id.into());
            "custom_emoji"
        }
        _ => match link(&argument.unwrap_or_else(|| inner.to_owned())) {
            Some(url) => {
                entity.insert("url".into(), url.into());
                "text_link"
            }
            // A link that leads nowhere stays as plain text.
            None => return Ok(None),
        },
    };
    if end == offset {
        return Ok(None);
    }
    entity.insert("type".into(), kind.into());
    entity.insert("offset".into(), offset.into());
    entity.insert("length".into(), (end - offset).into());
    Ok(Some(Value::Object(entity)))
}

/// An address a link may have, completed as the server completes it.
fn link(address: &str) -> Option<String> {
    let address = address.trim();
    let lower = address.to_ascii_lowercase();
    if lower.starts_with("http://") || lower.starts_with("https://") {
        let host = lower.split("://").nth(1).unwrap_or("");
        let host = host.split(['/', '?', '#']).next().unwrap_or("");
        return host.contains('.').then(|| {
            if address.matches('/').count() == 2 {
                format!("{address}/")
            } else {
                address.to_owned()
            }
        });
    }
    if lower.starts_with("tg://") || lower.starts_with("ton://") {
        return Some(address.to_owned());
    }
    let plausible = address.contains('.') && !address.contains([' ', ':']);
    plausible.then(|| format!("http://{address}/"))
}

/// `<pre><code class="language-x">` is one block of code in that language; elsewhere a language says nothing.
pub(super) fn merge_code_blocks(entities: &mut Vec<Value>) {
    let blocks: Vec<(Value, Value)> = entities
        .iter()
        .filter(|entity| entity["type"] == "pre")
        .map(|entity| (entity["offset"].clone(), entity["length"].clone()))
        .collect();
    let mut languages = Vec::new();
    entities.retain_mut(|entity| {
        if entity["type"] != "code" {
            return true;
        }
        let language = entity
            .as_object_mut()
            .and_then(|map| map.remove("language"));
        let place = (entity["offset"].clone(), entity["length"].clone());
        let merged = blocks.contains(&place);
        if merged && let Some(language) = language {
            languages.push((place, language));
        }
        !merged
    });
    for entity in entities.iter_mut().filter(|entity| entity["type"] == "pre") {
        let place = (entity["offset"].clone(), entity["length"].clone());
        if let Some((_, language)) = languages.iter().find(|(at, _)| *at == place) {
            entity["language"] = language.clone();
        }
    }
}
