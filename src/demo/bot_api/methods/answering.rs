//! Answers to pressed buttons: once, and not too late.
use serde_json::json;

use super::super::journal::Record;
use super::super::refusal::Refusal;
use super::Context;

/// Milliseconds in which a press can be answered.
const ANSWERABLE_MS: i64 = 15 * 60 * 1000;

pub(crate) fn answer_callback_query(call: &mut Context<'_>) -> Result<String, Refusal> {
    let id = call.text("callback_query_id").unwrap_or("").to_owned();
    let text = call.text("text").unwrap_or("").to_owned();
    if text.chars().count() > 200 {
        return Err(Refusal::bad("MESSAGE_TOO_LONG"));
    }
    let url = call
        .text("url")
        .filter(|url| !url.is_empty())
        .map(str::to_owned);
    if let Some(url) = &url
        && !url.starts_with("https://t.me/")
        && !url.starts_with("tg://")
    {
        return Err(Refusal::bad("URL_INVALID"));
    }
    let now = call.world.now();
    let fresh = call
        .world
        .queries
        .get(&id)
        .is_some_and(|query| query.answer.is_none() && now - query.at_ms <= ANSWERABLE_MS);
    if !fresh {
        return Err(Refusal::bad(
            "query is too old and response timeout expired or query ID is invalid",
        ));
    }
    let mut answer = json!({"text": text, "show_alert": call.flag("show_alert")});
    if let Some(url) = url {
        answer["url"] = url.into();
    }
    call.world.commit(Record::Answered { id, answer });
    Ok("true".into())
}
