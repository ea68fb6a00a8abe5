//! What a bot may ask about a chat, and leaving one.
use serde_json::{Value, json};

use super::super::model::Standing;
use super::super::refusal::Refusal;
use super::super::standing;
use super::Context;

/// The Bot API `ChatFullInfo`, with the fields that are never left out.
pub(crate) fn get_chat(call: &mut Context<'_>) -> Result<String, Refusal> {
    let id = call.chat_named("chat_id")?;
    let mut chat = call.world.chat_object(id).unwrap_or_default();
    chat["accent_color_id"] = 0.into();
    chat["max_reaction_count"] = 11.into();
    chat["accepted_gift_types"] = json!({
        "unlimited_gifts": false, "limited_gifts": false, "unique_gifts": false,
        "premium_subscription": false, "gifts_from_channels": false,
    });
    if id < 0 {
        chat["permissions"] = json!({"can_send_messages": true});
    }
    Ok(chat.to_string())
}

pub(crate) fn get_chat_member(call: &mut Context<'_>) -> Result<String, Refusal> {
    let chat = call.chat_named("chat_id")?;
    let id = call.number("user_id").unwrap_or(0);
    let bot = &call.world.bot;
    let group = call.world.groups.get(&chat);
    if id == bot.id {
        let standing = group.map_or(Standing::Member, |group| group.bot);
        return Ok(standing::member(&bot.user(), standing).to_string());
    }
    let Some(person) = call.world.people.get(&id) else {
        return Err(Refusal::bad("invalid user_id specified"));
    };
    let inside = group.map_or(chat == id, |group| group.members.contains(&id));
    let status = if !inside {
        "left"
    } else if group.is_some_and(|group| group.members.first() == Some(&id)) {
        "creator"
    } else {
        "member"
    };
    let mut member = json!({"user": person.user(), "status": status});
    if status == "creator" {
        member["is_anonymous"] = false.into();
    }
    Ok(member.to_string())
}

pub(crate) fn get_chat_member_count(call: &mut Context<'_>) -> Result<String, Refusal> {
    let chat = call.chat_named("chat_id")?;
    let others = call
        .world
        .groups
        .get(&chat)
        .map_or(1, |group| group.members.len());
    Ok(Value::from(others + 1).to_string())
}

pub(crate) fn leave_chat(call: &mut Context<'_>) -> Result<String, Refusal> {
    let chat = call.open_chat()?;
    if !call.world.groups.contains_key(&chat) {
        return Err(Refusal::bad(
            "chat member status can't be changed in private chats",
        ));
    }
    let bot = call.world.bot.user();
    standing::set_standing(call.world, chat, &bot, Standing::Left);
    Ok("true".into())
}
