//! Keyboards under messages: what the server refuses, and what a chat shows of them.
use serde_json::Value;

use super::refusal::Refusal;

/// Buttons one message may carry.
const BUTTON_LIMIT: usize = 100;

/// What a checked `reply_markup` is.
pub(crate) enum Markup {
    /// Belongs to the message and travels with it.
    Inline(Value),
    /// A reply keyboard, its removal or a forced reply: belongs to the chat and is not part of the message.
    Reply(Value),
}

/// Checks a markup whose types are already right. An inline keyboard without buttons is no markup at all.
pub(crate) fn check(markup: Option<&Value>) -> Result<Option<Markup>, Refusal> {
    let Some(markup) = markup else {
        return Ok(None);
    };
    if let Some(rows) = markup.get("inline_keyboard").and_then(Value::as_array) {
        return check_inline(rows);
    }
    if let Some(rows) = markup.get("keyboard").and_then(Value::as_array) {
        check_reply(rows)?;
    }
    Ok(Some(Markup::Reply(markup.clone())))
}

fn check_inline(rows: &[Value]) -> Result<Option<Markup>, Refusal> {
    let rows: Vec<Value> = rows
        .iter()
        .filter(|row| row.as_array().is_some_and(|buttons| !buttons.is_empty()))
        .cloned()
        .collect();
    let buttons = || rows.iter().filter_map(Value::as_array).flatten();
    if buttons().count() > BUTTON_LIMIT {
        return Err(Refusal::bad("reply markup is too long"));
    }
    for button in buttons() {
        check_inline_button(button)?;
    }
    if rows.is_empty() {
        return Ok(None);
    }
    Ok(Some(Markup::Inline(
        serde_json::json!({ "inline_keyboard": rows }),
    )))
}

const ACTIONS: &[&str] = &[
    "url",
    "callback_data",
    "web_app",
    "login_url",
    "switch_inline_query",
    "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat",
    "copy_text",
    "callback_game",
    "pay",
];

fn check_inline_button(button: &Value) -> Result<(), Refusal> {
    let text = |name: &str| button.get(name).and_then(Value::as_str);
    if text("text").is_none_or(|text| text.trim().is_empty()) {
        return Err(Refusal::bad("BUTTON_TEXT_EMPTY"));
    }
    // Empty data is no data: the server then sees a button that does nothing.
    let actions = ACTIONS
        .iter()
        .filter(|name| button.get(**name).is_some_and(|value| value != ""))
        .count()
        + ["switch_inline_query", "switch_inline_query_current_chat"]
            .iter()
            .filter(|name| text(name) == Some(""))
            .count();
    if actions != 1 {
        return Err(Refusal::bad(
            "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
        ));
    }
    if text("callback_data").is_some_and(|data| data.len() > 64) {
        return Err(Refusal::bad("BUTTON_DATA_INVALID"));
    }
    if let Some(url) = text("url") {
        check_url(url)?;
    }
    if let Some(url) = button.pointer("/web_app/url").and_then(Value::as_str)
        && !url.starts_with("https://")
    {
        return Err(Refusal::bad(format!(
            "inline keyboard button Web App URL '{url}' is invalid: Only HTTPS links are allowed"
        )));
    }
    if let Some(copied) = button.pointer("/copy_text/text").and_then(Value::as_str)
        && !(1..=256).contains(&copied.chars().count())
    {
        return Err(Refusal::bad("BUTTON_COPY_TEXT_INVALID"));
    }
    if button.get("pay").is_some() || button.get("callback_game").is_some() {
        return Err(Refusal::bad("BUTTON_TYPE_INVALID"));
    }
    Ok(())
}

fn check_url(url: &str) -> Result<(), Refusal> {
    let wrong = |why: &str| {
        Err(Refusal::bad(format!(
            "inline keyboard button URL '{url}' is invalid: {why}"
        )))
    };
    let lower = url.to_ascii_lowercase();
    let host = match lower.split_once("://") {
        Some(("http" | "https", host)) => host,
        Some(("tg" | "ton" | "tonsite", _)) => return Ok(()),
        Some(_) => return wrong("Unsupported URL protocol"),
        None => lower.as_str(),
    };
    let host = host.split(['/', '?', '#', ':']).next().unwrap_or("");
    if host.is_empty() {
        return wrong("URL host is empty");
    }
    if !host.contains('.') || host.contains(' ') {
        return wrong("Wrong HTTP URL");
    }
    Ok(())
}

fn check_reply(rows: &[Value]) -> Result<(), Refusal> {
    let buttons = || rows.iter().filter_map(Value::as_array).flatten();
    if buttons().count() == 0 {
        return Err(Refusal::bad("reply keyboard must be non-empty"));
    }
    if buttons().count() > 3 * BUTTON_LIMIT {
        return Err(Refusal::bad("reply markup is too long"));
    }
    for button in buttons() {
        let text = button_text(button);
        if text.is_none_or(|text| text.trim().is_empty()) {
            return Err(Refusal::bad("BUTTON_TEXT_EMPTY"));
        }
    }
    Ok(())
}

/// A reply button is an object or just its text.
pub(crate) fn button_text(button: &Value) -> Option<&str> {
    button
        .as_str()
        .or_else(|| button.get("text").and_then(Value::as_str))
}

/// Finds a button of a keyboard by its text.
pub(crate) fn find_button<'a>(markup: &'a Value, label: &str) -> Option<&'a Value> {
    let rows = markup
        .get("inline_keyboard")
        .or_else(|| markup.get("keyboard"))?
        .as_array()?;
    rows.iter()
        .filter_map(Value::as_array)
        .flatten()
        .find(|button| button_text(button) == Some(label))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn inline(buttons: &Value) -> Result<(), String> {
        check(Some(&json!({"inline_keyboard": [buttons]})))
            .map(|_| ())
            .map_err(|refusal| refusal.description)
    }

    #[test]
    fn button_data_has_one_to_64_bytes() {
        assert!(inline(&json!([{"text": "a", "callback_data": "x".repeat(64)}])).is_ok());
        assert_eq!(
            inline(&json!([{"text": "a", "callback_data": "é".repeat(33)}])).unwrap_err(),
            "Bad Request: BUTTON_DATA_INVALID"
        );
        assert_eq!(
            inline(&json!([{"text": "a", "callback_data": ""}])).unwrap_err(),
            "Bad Request: can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard"
        );
    }

    #[test]
    fn a_button_does_exactly_one_thing() {
        let both = json!([{"text": "a", "callback_data": "x", "url": "https://example.org"}]);
        assert!(inline(&both).is_err());
        assert!(inline(&json!([{"text": "a"}])).is_err());
        assert!(inline(&json!([{"text": "a", "switch_inline_query": ""}])).is_ok());
        assert_eq!(
            inline(&json!([{"text": " ", "callback_data": "x"}])).unwrap_err(),
            "Bad Request: BUTTON_TEXT_EMPTY"
        );
    }

    #[test]
    fn more_than_a_hundred_buttons_are_too_long() {
        let buttons: Vec<Value> = (0..101)
            .map(|n| json!({"text": "a", "callback_data": n.to_string()}))
            .collect();
        assert_eq!(
            inline(&buttons.into()).unwrap_err(),
            "Bad Request: reply markup is too long"
        );
    }

    #[test]
    fn addresses_of_buttons_are_checked() {
        assert_eq!(
            inline(&json!([{"text": "a", "url": "not-a-url"}])).unwrap_err(),
            "Bad Request: inline keyboard button URL 'not-a-url' is invalid: Wrong HTTP URL"
        );
        assert_eq!(
            inline(&json!([{"text": "a", "url": "ftp://example.com"}])).unwrap_err(),
            "Bad Request: inline keyboard button URL 'ftp://example.com' is invalid: Unsupported URL protocol"
        );
    }
}
