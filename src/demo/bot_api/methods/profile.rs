//! What a bot says of itself: its user, commands by scope and language, names and descriptions, the menu button.
use serde_json::{Value, json};

use super::super::journal::Record;
use super::super::model::Person;
use super::super::refusal::Refusal;
use super::super::world::World;
use super::Context;

pub(crate) fn get_me(call: &Context<'_>) -> String {
    let mut user = call.world.bot.user();
    if let Some(name) = call.world.words.get(&("name".into(), String::new())) {
        user["first_name"] = name.as_str().into();
    }
    user["can_join_groups"] = true.into();
    user["can_read_all_group_messages"] = true.into();
    user["supports_inline_queries"] = false.into();
    user["can_connect_to_business"] = false.into();
    user["has_main_web_app"] = false.into();
    user.to_string()
}

fn language(call: &Context<'_>) -> Result<String, Refusal> {
    let code = call.text("language_code").unwrap_or("");
    let right =
        code.is_empty() || (code.len() == 2 && code.bytes().all(|byte| byte.is_ascii_lowercase()));
    if right {
        Ok(code.into())
    } else {
        Err(Refusal::bad("invalid language code specified"))
    }
}

/// The scope as a key: its kind, and the chat and user it is for.
fn scope(call: &Context<'_>) -> Result<String, Refusal> {
    let Some(scope) = call.parameters.get("scope") else {
        return Ok("default".into());
    };
    let kind = scope["type"].as_str().unwrap_or("default");
    let Some(chat) = scope.get("chat_id") else {
        return Ok(kind.into());
    };
    let chat = chat
        .as_i64()
        .filter(|chat| call.world.chat_object(*chat).is_some());
    let chat = chat.ok_or_else(|| Refusal::bad("chat not found"))?;
    Ok(match scope.get("user_id").and_then(Value::as_i64) {
        Some(user) => format!("{kind} {chat} {user}"),
        None => format!("{kind} {chat}"),
    })
}

pub(crate) fn set_commands(call: &mut Context<'_>) -> Result<String, Refusal> {
    let commands = call
        .parameters
        .get("commands")
        .cloned()
        .unwrap_or_else(|| json!([]));
    let list = commands.as_array().map(Vec::as_slice).unwrap_or_default();
    if list.len() > 100 {
        return Err(Refusal::bad("BOT_COMMANDS_TOO_MUCH"));
    }
    for command in list {
        let name = command["command"]
            .as_str()
            .unwrap_or("")
            .trim_start_matches('/');
        let allowed = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_';
        if !(1..=32).contains(&name.len()) || !name.bytes().all(allowed) {
            return Err(Refusal::bad("BOT_COMMAND_INVALID"));
        }
        let description = command["description"].as_str().unwrap_or("").trim();
        if !(1..=256).contains(&description.chars().count()) {
            return Err(Refusal::bad("BOT_COMMAND_DESCRIPTION_INVALID"));
        }
    }
    let (scope, language) = (scope(call)?, language(call)?);
    let commands = (!list.is_empty()).then(|| commands.clone());
    call.world.commit(Record::Commands {
        scope,
        language,
        commands,
    });
    Ok("true".into())
}

pub(crate) fn get_commands(call: &mut Context<'_>) -> Result<String, Refusal> {
    let key = (scope(call)?, language(call)?);
    Ok(call
        .world
        .commands
        .get(&key)
        .map_or("[]".into(), Value::to_string))
}

pub(crate) fn delete_commands(call: &mut Context<'_>) -> Result<String, Refusal> {
    let (scope, language) = (scope(call)?, language(call)?);
    call.world.commit(Record::Commands {
        scope,
        language,
        commands: None,
    });
    Ok("true".into())
}

/// The commands a person sees in a chat: the narrowest scope wins, and in it their language.
pub(crate) fn commands_for(world: &World, chat: i64, person: &Person) -> Value {
    let scopes = if chat < 0 {
        vec![
            format!("chat_member {chat} {}", person.id),
            format!("chat {chat}"),
            "all_group_chats".into(),
            "default".into(),
        ]
    } else {
        vec![
            format!("chat {chat}"),
            "all_private_chats".into(),
            "default".into(),
        ]
    };
    let language = person.language_code.as_deref().unwrap_or("");
    let language: String = language.chars().take(2).collect();
    for scope in scopes {
        for language in [language.as_str(), ""] {
            if let Some(commands) = world.commands.get(&(scope.clone(), language.to_owned())) {
                return commands.clone();
            }
        }
    }
    json!([])
}

pub(crate) fn set_words(
    call: &mut Context<'_>,
    what: &str,
    limit: usize,
    too_long: &str,
) -> Result<String, Refusal> {
    let language = language(call)?;
    let text = call.text(what).unwrap_or("").to_owned();
    if text.chars().count() > limit {
        return Err(Refusal::bad(too_long));
    }
    call.world.commit(Record::Words {
        what: what.into(),
        language,
        text,
    });
    Ok("true".into())
}

pub(crate) fn get_words(call: &mut Context<'_>, what: &str) -> Result<String, Refusal> {
    let language = language(call)?;
    let words = &call.world.words;
    let found = words
        .get(&(what.to_owned(), language))
        .filter(|text| !text.is_empty());
    let found = found.or_else(|| words.get(&(what.to_owned(), String::new())));
    let text = match found {
        Some(text) => text.clone(),
        None if what == "name" => call.world.bot.first_name.clone(),
        None => String::new(),
    };
    Ok(json!({ what: text }).to_string())
}

pub(crate) fn set_menu_button(call: &mut Context<'_>) -> Result<String, Refusal> {
    let chat = match call.number("chat_id") {
        Some(_) => Some(call.chat_named("chat_id")?),
        None => None,
    };
    let button = call.parameters.get("menu_button").cloned();
    let button = button.unwrap_or_else(|| json!({"type": "default"}));
    call.world.commit(Record::MenuButton { chat, button });
    Ok("true".into())
}

pub(crate) fn get_menu_button(call: &Context<'_>) -> String {
    let buttons = &call.world.menu_buttons;
    let own = call
        .number("chat_id")
        .and_then(|chat| buttons.get(&Some(chat)));
    let button = own.or_else(|| buttons.get(&None));
    button.map_or_else(|| json!({"type": "commands"}).to_string(), Value::to_string)
}
