//! How the bot stands with a person or in a group, and telling it when that changes.
use serde_json::{Value, json};

use super::deeds::known;
use super::journal::Record;
use super::model::Standing;
use super::updates;
use super::world::World;

/// The Bot API `ChatMember` of the bot.
pub(crate) fn member(bot: &Value, standing: Standing) -> Value {
    match standing {
        Standing::Member => json!({"user": bot, "status": "member"}),
        Standing::Left => json!({"user": bot, "status": "left"}),
        Standing::Kicked => json!({"user": bot, "status": "kicked", "until_date": 0}),
    }
}

/// Changes how the bot stands in a group, and tells it.
pub(crate) fn set_standing(world: &mut World, group: i64, by: &Value, standing: Standing) {
    let Some(mut changed) = world.groups.get(&group).cloned() else {
        return;
    };
    let before = changed.bot;
    changed.bot = standing;
    let chat = changed.chat();
    world.commit(Record::Group(changed));
    tell_standing(world, group, &chat, by, before, standing);
}

fn tell_standing(
    world: &mut World,
    id: i64,
    chat: &Value,
    by: &Value,
    before: Standing,
    after: Standing,
) {
    let bot = world.bot.user();
    let content = json!({
        "chat": chat,
        "from": by,
        "date": world.now() / 1000,
        "old_chat_member": member(&bot, before),
        "new_chat_member": member(&bot, after),
    });
    updates::push(world, "my_chat_member", Some(id), &content.to_string());
}

pub(crate) fn set_blocked(world: &mut World, id: i64, blocked: bool) -> Result<(), String> {
    let mut person = known(world, id)?;
    if person.blocked == blocked {
        return Ok(());
    }
    person.blocked = blocked;
    let (chat, user) = (person.chat(), person.user());
    world.commit(Record::Person(person));
    let (before, after) = if blocked {
        (Standing::Member, Standing::Kicked)
    } else {
        (Standing::Kicked, Standing::Member)
    };
    tell_standing(world, id, &chat, &user, before, after);
    Ok(())
}
