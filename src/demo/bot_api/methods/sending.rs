//! Messages with text, a place or a card, copies and forwards, and being seen typing.
use serde_json::{Map, Value, json};

use super::Context;

use super::super::formatting::{CAPTION_LIMIT, TEXT_LIMIT, formatted, utf16_length};
use super::super::html::Formatted;
use super::super::journal::Record;
use super::super::markup::{self, Markup};
use super::super::model::{Keyboard, Shown, text_of};
use super::super::refusal::Refusal;

/// Milliseconds the bot is seen typing after `sendChatAction`.
const TYPING_MS: i64 = 5_000;

/// The text of a message from its parameters, parsed and within the limit.
pub(crate) fn message_text(call: &Context<'_>) -> Result<Formatted, Refusal> {
    let source = call.text("text").unwrap_or("");
    if source.is_empty() {
        return Err(Refusal::bad("message text is empty"));
    }
    let parsed = formatted(
        source,
        call.text("parse_mode"),
        call.parameters.get("entities"),
    )?;
    if parsed.text.is_empty() {
        return Err(Refusal::bad("text must be non-empty"));
    }
    Ok(parsed)
}

pub(crate) fn check_text_length(text: &Formatted) -> Result<(), Refusal> {
    if utf16_length(&text.text) > TEXT_LIMIT {
        return Err(Refusal::bad("message is too long"));
    }
    Ok(())
}

/// The caption from an object that holds one: parameters or an `InputMedia`.
pub(crate) fn caption(from: &Map<String, Value>) -> Result<Formatted, Refusal> {
    let text = |name: &str| from.get(name).and_then(Value::as_str);
    let parsed = formatted(
        text("caption").unwrap_or(""),
        text("parse_mode"),
        from.get("caption_entities"),
    )?;
    if utf16_length(&parsed.text) > CAPTION_LIMIT {
        return Err(Refusal::bad("message caption is too long"));
    }
    Ok(parsed)
}

/// Puts a text with its entities into a message; an empty one leaves no trace.
pub(crate) fn put_text(message: &mut Map<String, Value>, name: &str, text: Formatted) {
    let entities = if name == "text" {
        "entities"
    } else {
        "caption_entities"
    };
    message.remove(name);
    message.remove(entities);
    if !text.text.is_empty() {
        message.insert(name.into(), text.text.into());
        if !text.entities.is_empty() {
            message.insert(entities.into(), Value::Array(text.entities));
        }
    }
}

pub(crate) fn send_message(call: &mut Context<'_>) -> Result<String, Refusal> {
    let text = message_text(call)?;
    let markup = markup::check(call.parameters.get("reply_markup"))?;
    let chat = call.open_chat()?;
    check_text_length(&text)?;
    let mut content = Map::new();
    put_text(&mut content, "text", text);
    if let Some(preview) = call.parameters.get("link_preview_options") {
        content.insert("link_preview_options".into(), preview.clone());
    }
    deliver(call, chat, content, markup)
}

pub(crate) fn send_location(call: &mut Context<'_>) -> Result<String, Refusal> {
    let degrees = |name: &str, limit: f64| {
        let value = call.parameters.get(name).and_then(Value::as_f64);
        value
            .filter(|value| value.abs() <= limit)
            .ok_or_else(|| Refusal::bad(format!("{name} is empty")))
    };
    let location =
        json!({"latitude": degrees("latitude", 90.0)?, "longitude": degrees("longitude", 180.0)?});
    let markup = markup::check(call.parameters.get("reply_markup"))?;
    let chat = call.open_chat()?;
    deliver(
        call,
        chat,
        Map::from_iter([("location".into(), location)]),
        markup,
    )
}

pub(crate) fn send_contact(call: &mut Context<'_>) -> Result<String, Refusal> {
    let mut card = Map::new();
    for name in ["phone_number", "first_name", "last_name", "vcard"] {
        if let Some(value) = call.text(name).filter(|value| !value.is_empty()) {
            card.insert(name.into(), value.into());
        }
    }
    for name in ["phone_number", "first_name"] {
        if !card.contains_key(name) {
            return Err(Refusal::bad(format!("{} is empty", name.replace('_', " "))));
        }
    }
    let markup = markup::check(call.parameters.get("reply_markup"))?;
    let chat = call.open_chat()?;
    deliver(
        call,
        chat,
        Map::from_iter([("contact".into(), Value::Object(card))]),
        markup,
    )
}

/// Takes the tokens for `count` messages to a chat.
pub(crate) fn pace(call: &mut Context<'_>, chat: i64, count: u32) -> Result<(), Refusal> {
    if !call.simulator.shared.flood_limits {
        return Ok(());
    }
    let now = call.world.now();
    call.world
        .flood
        .take(chat, count, now)
        .map_err(Refusal::too_many)
}

/// Sends a message of the bot and returns it.
pub(crate) fn deliver(
    call: &mut Context<'_>,
    chat: i64,
    content: Map<String, Value>,
    markup: Option<Markup>,
) -> Result<String, Refusal> {
    let reply = reply_target(call, chat)?;
    pace(call, chat, 1)?;
    Ok(place(call, chat, content, markup, reply))
}

/// The message that is replied to, without what that one replied to.
pub(crate) fn reply_target(call: &Context<'_>, chat: i64) -> Result<Option<Value>, Refusal> {
    let Some(reply) = call.parameters.get("reply_parameters") else {
        return Ok(None);
    };
    let id = reply["message_id"].as_i64().unwrap_or(0);
    match call
        .world
        .chats
        .get(&chat)
        .and_then(|chat| chat.visible(id))
    {
        Some(shown) => {
            let mut message = shown.message();
            if let Value::Object(message) = &mut message {
                message.remove("reply_to_message");
            }
            Ok(Some(message))
        }
        None if reply["allow_sending_without_reply"] == true => Ok(None),
        None => Err(Refusal::bad("message to be replied not found")),
    }
}

/// Puts a message of the bot into a chat, whose checks are done, and returns it as JSON text.
pub(crate) fn place(
    call: &mut Context<'_>,
    chat: i64,
    content: Map<String, Value>,
    markup: Option<Markup>,
    reply: Option<Value>,
) -> String {
    let world = &mut *call.world;
    let id = world.next_message(chat);
    let mut message = Map::new();
    message.insert("message_id".into(), id.into());
    message.insert("from".into(), world.bot.user());
    message.insert("chat".into(), world.chat_object(chat).unwrap_or_default());
    message.insert("date".into(), (world.now() / 1000).into());
    if let Some(reply) = reply {
        message.insert("reply_to_message".into(), reply);
    }
    message.extend(content);
    if call
        .parameters
        .get("protect_content")
        .and_then(Value::as_bool)
        == Some(true)
    {
        message.insert("has_protected_content".into(), true.into());
    }
    let mut reply_markup = None;
    match markup {
        Some(Markup::Inline(keyboard)) => {
            message.insert("reply_markup".into(), keyboard);
        }
        Some(Markup::Reply(markup)) => reply_markup = Some(markup),
        None => {}
    }
    let text = text_of(&Value::Object(message));
    let result = text.get().to_owned();
    let shown = Shown {
        id,
        text,
        by_person: false,
        edits: 0,
        deleted: false,
        reply_markup: reply_markup.clone(),
    };
    world.commit(Record::Message { chat, shown });
    if let Some(markup) = reply_markup {
        if markup.get("keyboard").is_some() {
            world.set_keyboard(
                chat,
                Some(Keyboard {
                    markup,
                    message_id: id,
                }),
            );
        } else if markup.get("remove_keyboard").is_some() {
            world.set_keyboard(chat, None);
        }
    }
    result
}

/// What a message says, without who, where, when and how it is answered.
fn content_of(message: &Value) -> Map<String, Value> {
    let mut content = message.as_object().cloned().unwrap_or_default();
    for name in [
        "message_id",
        "from",
        "chat",
        "date",
        "edit_date",
        "reply_markup",
        "reply_to_message",
        "forward_origin",
        "has_protected_content",
        "media_group_id",
    ] {
        content.remove(name);
    }
    content
}

fn source(call: &Context<'_>, what: &str) -> Result<Value, Refusal> {
    let from = call.chat_named("from_chat_id")?;
    let chat = call.world.chats.get(&from);
    let shown = chat.and_then(|chat| chat.visible(call.message_id()));
    let shown = shown.ok_or_else(|| Refusal::bad(format!("message to {what} not found")))?;
    let message = shown.message();
    if message.get("has_protected_content").is_some() {
        return Err(Refusal::bad(
            format!("message can't be {what}ed").replace("copyed", "copied"),
        ));
    }
    Ok(message)
}

pub(crate) fn copy_message(call: &mut Context<'_>) -> Result<String, Refusal> {
    let markup = markup::check(call.parameters.get("reply_markup"))?;
    let chat = call.open_chat()?;
    let mut content = content_of(&source(call, "copy")?);
    if call.parameters.contains_key("caption") && !content.contains_key("text") {
        let caption = caption(call.parameters)?;
        put_text(&mut content, "caption", caption);
    }
    let reply = reply_target(call, chat)?;
    pace(call, chat, 1)?;
    place(call, chat, content, markup, reply);
    let last = call.world.next_message(chat) - 1;
    Ok(json!({"message_id": last}).to_string())
}

pub(crate) fn forward_message(call: &mut Context<'_>) -> Result<String, Refusal> {
    let chat = call.open_chat()?;
    let message = source(call, "forward")?;
    let mut content = content_of(&message);
    let origin = match message.get("forward_origin") {
        Some(origin) => origin.clone(),
        None => json!({"type": "user", "sender_user": message["from"], "date": message["date"]}),
    };
    content.insert("forward_origin".into(), origin);
    deliver(call, chat, content, None)
}

const ACTIONS: &[&str] = &[
    "typing",
    "upload_photo",
    "record_video",
    "upload_video",
    "record_voice",
    "upload_voice",
    "record_audio",
    "upload_audio",
    "upload_document",
    "choose_sticker",
    "find_location",
    "record_video_note",
    "upload_video_note",
];

pub(crate) fn send_chat_action(call: &mut Context<'_>) -> Result<String, Refusal> {
    if !call
        .text("action")
        .is_some_and(|action| ACTIONS.contains(&action))
    {
        return Err(Refusal::bad("wrong parameter action in request"));
    }
    let chat = call.open_chat()?;
    let until = call.world.now() + TYPING_MS;
    call.world.chats.entry(chat).or_default().typing_until = until;
    call.world.happen(chat, "typing", Map::new());
    Ok("true".into())
}
