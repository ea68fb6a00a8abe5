//! Changing and deleting messages.
use serde_json::{Map, Value};

use super::super::journal::Record;
use super::super::markup::{self, Markup};
use super::super::model::text_of;
use super::super::refusal::Refusal;
use super::Context;
use super::sending;

/// Milliseconds after which a message can no longer be deleted.
const DELETABLE_MS: i64 = 48 * 60 * 60 * 1000;

/// The message to edit, which must be the bot's own and editable.
fn editable(call: &Context<'_>) -> Result<(i64, i64, Map<String, Value>), Refusal> {
    if call.parameters.contains_key("inline_message_id") {
        return Err(Refusal::bad("message to edit not found"));
    }
    let chat = call.open_chat()?;
    let Some(id) = call.number("message_id") else {
        return Err(Refusal::bad("message identifier is not specified"));
    };
    let shown = call
        .world
        .chats
        .get(&chat)
        .and_then(|chat| chat.visible(id));
    let shown = shown.ok_or_else(|| Refusal::bad("message to edit not found"))?;
    let message = match shown.message() {
        Value::Object(message) => message,
        _ => Map::new(),
    };
    let forwarded = message.contains_key("forward_origin");
    if shown.by_person || shown.reply_markup.is_some() || forwarded {
        return Err(Refusal::bad("message can't be edited"));
    }
    Ok((chat, id, message))
}

/// Replaces the keyboard; without one in the call the message loses its own.
fn put_keyboard(message: &mut Map<String, Value>, markup: Option<Markup>) {
    match markup {
        Some(Markup::Inline(keyboard)) => message.insert("reply_markup".into(), keyboard),
        _ => message.remove("reply_markup"),
    };
}

fn store(
    call: &mut Context<'_>,
    chat: i64,
    id: i64,
    mut message: Map<String, Value>,
) -> Result<String, Refusal> {
    let before = call
        .world
        .chats
        .get(&chat)
        .and_then(|chat| chat.visible(id));
    if before.is_some_and(|shown| shown.message().as_object() == Some(&message)) {
        return Err(Refusal::bad(
            "message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message",
        ));
    }
    message.insert("edit_date".into(), (call.world.now() / 1000).into());
    let text = text_of(&Value::Object(message));
    let result = text.get().to_owned();
    call.world.commit(Record::Edited { chat, id, text });
    Ok(result)
}

pub(crate) fn edit_text(call: &mut Context<'_>) -> Result<String, Refusal> {
    let text = sending::message_text(call)?;
    let markup = markup::check(call.parameters.get("reply_markup"))?;
    let (chat, id, mut message) = editable(call)?;
    if !message.contains_key("text") {
        return Err(Refusal::bad("there is no text in the message to edit"));
    }
    sending::check_text_length(&text)?;
    sending::put_text(&mut message, "text", text);
    match call.parameters.get("link_preview_options") {
        Some(preview) => message.insert("link_preview_options".into(), preview.clone()),
        None => message.remove("link_preview_options"),
    };
    put_keyboard(&mut message, markup);
    store(call, chat, id, message)
}

pub(crate) fn edit_caption(call: &mut Context<'_>) -> Result<String, Refusal> {
    let caption = sending::caption(call.parameters)?;
    let markup = markup::check(call.parameters.get("reply_markup"))?;
    let (chat, id, mut message) = editable(call)?;
    let with_caption = ["photo", "document", "video", "voice", "audio"];
    if !with_caption.iter().any(|name| message.contains_key(*name)) {
        return Err(Refusal::bad("there is no caption in the message to edit"));
    }
    sending::put_text(&mut message, "caption", caption);
    put_keyboard(&mut message, markup);
    store(call, chat, id, message)
}

pub(crate) fn edit_reply_markup(call: &mut Context<'_>) -> Result<String, Refusal> {
    let markup = markup::check(call.parameters.get("reply_markup"))?;
    let (chat, id, mut message) = editable(call)?;
    put_keyboard(&mut message, markup);
    store(call, chat, id, message)
}

/// Whether the bot may delete a message that is there.
fn deletable(call: &Context<'_>, chat: i64, id: i64) -> Result<(), Refusal> {
    let shown = call
        .world
        .chats
        .get(&chat)
        .and_then(|chat| chat.visible(id));
    let shown = shown.ok_or_else(|| Refusal::bad("message to delete not found"))?;
    let sent_ms = shown.message()["date"].as_i64().unwrap_or(0) * 1000;
    if call.world.now() - sent_ms > DELETABLE_MS {
        return Err(Refusal::bad("message can't be deleted for everyone"));
    }
    // In a group the bot is no administrator, so only its own messages are its to delete.
    if chat < 0 && shown.by_person {
        return Err(Refusal::bad("message can't be deleted"));
    }
    Ok(())
}

pub(crate) fn delete_message(call: &mut Context<'_>) -> Result<String, Refusal> {
    let chat = call.chat_named("chat_id")?;
    let id = call.message_id();
    deletable(call, chat, id)?;
    call.world.commit(Record::Deleted {
        chat,
        ids: vec![id],
    });
    Ok("true".into())
}

/// Those that are not there are passed over, as the real server does.
pub(crate) fn delete_messages(call: &mut Context<'_>) -> Result<String, Refusal> {
    let chat = call.chat_named("chat_id")?;
    let ids: Vec<i64> = call
        .parameters
        .get("message_ids")
        .and_then(Value::as_array)
        .map(|ids| ids.iter().filter_map(Value::as_i64).collect())
        .unwrap_or_default();
    if ids.is_empty() {
        return Err(Refusal::bad("message identifiers are not specified"));
    }
    if ids.len() > 100 {
        return Err(Refusal::bad("too many messages to delete"));
    }
    let there = |id: &i64| {
        call.world
            .chats
            .get(&chat)
            .is_some_and(|chat| chat.visible(*id).is_some())
    };
    let ids: Vec<i64> = ids.into_iter().filter(there).collect();
    for id in &ids {
        deletable(call, chat, *id)?;
    }
    call.world.commit(Record::Deleted { chat, ids });
    Ok("true".into())
}
