//! What made-up people do: they come, write, press, share, block; each deed is carried out and told to the bot.
//!
//! An error is the reason why a deed cannot be, for whoever asked for it.
use serde_json::{Map, Value, json};

use super::formatting::find_entities;
use super::html::Formatted;
use super::journal::Record;
use super::markup;
use super::model::{Group, Person, Query, Shown, Standing, text_of};
use super::people::{Contact, NewPerson, Pressed};
use super::standing::{set_blocked, set_standing};
use super::updates;
use super::world::World;

pub(crate) fn add_person(world: &mut World, new: NewPerson) -> i64 {
    let highest = world
        .people
        .keys()
        .next_back()
        .copied()
        .unwrap_or(0)
        .max(5_000_000_000);
    let id = new.id.unwrap_or(highest + 1);
    world.commit(Record::Person(Person {
        id,
        first_name: new.first_name,
        last_name: new.last_name,
        username: new.username,
        language_code: new.language_code,
        phone: new.phone,
        started: new.started,
        blocked: false,
        deactivated: false,
    }));
    id
}

pub(crate) fn known(world: &World, id: i64) -> Result<Person, String> {
    world
        .people
        .get(&id)
        .cloned()
        .ok_or_else(|| format!("there is no person {id}"))
}

pub(crate) fn first_member(world: &World, group: i64) -> Value {
    let first = world
        .groups
        .get(&group)
        .and_then(|group| group.members.first().copied());
    first
        .and_then(|id| world.people.get(&id))
        .map(Person::user)
        .unwrap_or_default()
}

pub(crate) fn add_group(world: &mut World, title: &str, members: &[i64]) -> Result<i64, String> {
    for member in members {
        known(world, *member)?;
    }
    let founder = *members.first().ok_or("a group needs somebody")?;
    let id = world
        .groups
        .keys()
        .next()
        .copied()
        .unwrap_or(0)
        .min(-4_000_000_000)
        - 1;
    let group = Group {
        id,
        title: title.into(),
        members: members.to_vec(),
        bot: Standing::Left,
        supergroup: false,
    };
    world.commit(Record::Group(group));
    let by = first_member(world, id);
    set_standing(world, id, &by, Standing::Member);
    let bot = world.bot.user();
    let fields =
        json!({"new_chat_members": [bot], "new_chat_member": bot, "new_chat_participant": bot});
    send(
        world,
        id,
        founder,
        fields.as_object().cloned().unwrap_or_default(),
    )?;
    Ok(id)
}

/// Sends a person's message with these fields and queues its update.
pub(crate) fn send(
    world: &mut World,
    chat: i64,
    from: i64,
    fields: Map<String, Value>,
) -> Result<i64, String> {
    let mut person = known(world, from)?;
    if person.deactivated {
        return Err(format!("person {from} has deleted their account"));
    }
    let heard = match world.groups.get(&chat) {
        Some(group) if group.members.contains(&from) => group.bot == Standing::Member,
        Some(_) => return Err(format!("person {from} is not in group {chat}")),
        None if chat == from => {
            set_blocked(world, from, false)?;
            if !person.started {
                person.started = true;
                person.blocked = false;
                world.commit(Record::Person(person.clone()));
            }
            true
        }
        None => return Err(format!("there is no group {chat}")),
    };
    let id = world.next_message(chat);
    let mut message = Map::new();
    message.insert("message_id".into(), id.into());
    message.insert("from".into(), person.user());
    message.insert("chat".into(), world.chat_object(chat).unwrap_or_default());
    message.insert("date".into(), (world.now() / 1000).into());
    message.extend(fields);
    let text = text_of(&Value::Object(message));
    if heard {
        updates::push(world, "message", Some(chat), text.get());
    }
    let shown = Shown {
        id,
        text,
        by_person: true,
        edits: 0,
        deleted: false,
        reply_markup: None,
    };
    world.commit(Record::Message { chat, shown });
    Ok(id)
}

fn text_fields(text: &str) -> Map<String, Value> {
    let mut formatted = Formatted {
        text: text.into(),
        entities: Vec::new(),
    };
    find_entities(&mut formatted);
    let mut fields = Map::new();
    fields.insert("text".into(), formatted.text.into());
    if !formatted.entities.is_empty() {
        fields.insert("entities".into(), Value::Array(formatted.entities));
    }
    fields
}

pub(crate) fn say(world: &mut World, chat: i64, from: i64, text: &str) -> Result<i64, String> {
    let id = send(world, chat, from, text_fields(text))?;
    used_keyboard(world, chat, |markup| {
        markup::find_button(markup, text).is_some()
    });
    Ok(id)
}

/// A one-time keyboard goes away when one of its buttons is used.
fn used_keyboard(world: &mut World, chat: i64, used: impl Fn(&Value) -> bool) {
    let shown = world
        .chats
        .get(&chat)
        .and_then(|chat| chat.keyboard.as_ref());
    let goes =
        shown.is_some_and(|shown| shown.markup["one_time_keyboard"] == true && used(&shown.markup));
    if goes {
        world.set_keyboard(chat, None);
    }
}

fn asks_for(markup: &Value, what: &str) -> bool {
    let rows = markup["keyboard"].as_array();
    rows.into_iter()
        .flatten()
        .filter_map(Value::as_array)
        .flatten()
        .any(|button| button[what] == true)
}

pub(crate) fn share_contact(
    world: &mut World,
    chat: i64,
    from: i64,
    contact: &Contact,
) -> Result<i64, String> {
    let mut fields = Map::new();
    let card = match contact {
        Contact::Own => {
            let person = known(world, from)?;
            let phone = person
                .phone
                .as_deref()
                .ok_or_else(|| format!("person {from} has no phone"))?;
            let mut card =
                json!({"phone_number": phone, "first_name": person.first_name, "user_id": from});
            if let Some(last_name) = person.last_name {
                card["last_name"] = last_name.into();
            }
            // The share button makes the card a reply to the message that brought it.
            let asked = world.chats.get(&chat).and_then(|chat| {
                let keyboard = chat.keyboard.as_ref()?;
                chat.visible(keyboard.message_id)
                    .filter(|_| asks_for(&keyboard.markup, "request_contact"))
            });
            if let Some(asked) = asked {
                fields.insert("reply_to_message".into(), asked.message());
            }
            card
        }
        Contact::OfUser {
            user_id,
            phone,
            first_name,
        } => {
            json!({"phone_number": phone, "first_name": first_name, "user_id": user_id})
        }
        Contact::NoUserId { phone, first_name } => {
            json!({"phone_number": phone, "first_name": first_name})
        }
        Contact::ForwardedFrom {
            user_id,
            phone,
            first_name,
        } => {
            let sender = match world.people.get(user_id) {
                Some(person) => person.user(),
                None => json!({"id": user_id, "is_bot": false, "first_name": first_name}),
            };
            let date = world.now() / 1000 - 60;
            let origin = json!({"type": "user", "sender_user": sender, "date": date});
            fields.insert("forward_origin".into(), origin);
            json!({"phone_number": phone, "first_name": first_name, "user_id": user_id})
        }
    };
    fields.insert("contact".into(), card);
    let id = send(world, chat, from, fields)?;
    if *contact == Contact::Own {
        used_keyboard(world, chat, |markup| asks_for(markup, "request_contact"));
    }
    Ok(id)
}

/// A place in Bandar Lampung.
pub(crate) fn location() -> Map<String, Value> {
    Map::from_iter([(
        "location".into(),
        json!({"latitude": -5.4292, "longitude": 105.2619}),
    )])
}

pub(crate) fn press(
    world: &mut World,
    chat: i64,
    from: i64,
    message_id: i64,
    data: &str,
) -> Result<String, String> {
    let person = known(world, from)?;
    let last = world.chats.get(&chat).map_or(0, |chat| chat.last_message);
    if message_id < 1 || message_id > last {
        return Err(format!("there is no message {message_id} in chat {chat}"));
    }
    let message = match world
        .chats
        .get(&chat)
        .and_then(|chat| chat.visible(message_id))
    {
        Some(shown) if shown.by_person => return Err("people's messages have no buttons".into()),
        Some(shown) => shown.message(),
        None => json!({"chat": world.chat_object(chat), "message_id": message_id, "date": 0}),
    };
    let id = (world.last_query + 1).to_string();
    let content = json!({
        "id": id,
        "from": person.user(),
        "message": message,
        "chat_instance": format!("{}", chat.wrapping_mul(7_919)),
        "data": data,
    });
    let query = Query {
        id: id.clone(),
        chat,
        at_ms: world.now(),
        answer: None,
    };
    world.commit(Record::Query(query));
    updates::push(world, "callback_query", Some(chat), &content.to_string());
    Ok(id)
}

pub(crate) fn press_label(
    world: &mut World,
    chat: i64,
    from: i64,
    label: &str,
) -> Result<Pressed, String> {
    let shown = world
        .chats
        .get(&chat)
        .ok_or_else(|| format!("chat {chat} is empty"))?;
    let inline = shown
        .messages
        .iter()
        .rev()
        // Only a message with a keyboard is worth reading.
        .filter(|shown| !shown.deleted && shown.text.get().contains("\"inline_keyboard\""))
        .find_map(|shown| {
            let message = shown.message();
            let button = markup::find_button(message.get("reply_markup")?, label)?;
            Some((shown.id, button.clone()))
        });
    let reply = shown.keyboard.as_ref().and_then(|keyboard| {
        Some((
            keyboard.message_id,
            markup::find_button(&keyboard.markup, label)?.clone(),
        ))
    });
    match (inline, reply) {
        (Some((id, button)), reply) if reply.as_ref().is_none_or(|(other, _)| *other < id) => {
            if let Some(data) = button["callback_data"].as_str() {
                return Ok(Pressed::Query(press(world, chat, from, id, data)?));
            }
            let url = button["url"].as_str();
            url.map(|url| Pressed::OpenedUrl(url.into()))
                .ok_or_else(|| format!("the button [{label}] does what is not simulated"))
        }
        (_, Some((_, button))) => {
            if button["request_contact"] == true {
                return Ok(Pressed::SharedContact(share_contact(
                    world,
                    chat,
                    from,
                    &Contact::Own,
                )?));
            }
            if button["request_location"] == true {
                return Ok(Pressed::SharedLocation(send(
                    world,
                    chat,
                    from,
                    location(),
                )?));
            }
            Ok(Pressed::Said(say(world, chat, from, label)?))
        }
        _ => Err(format!("no visible button is labelled [{label}]")),
    }
}

pub(crate) fn edit(world: &mut World, chat: i64, id: i64, text: &str) -> Result<(), String> {
    let shown = world.chats.get(&chat).and_then(|chat| chat.visible(id));
    let shown = shown.filter(|shown| shown.by_person);
    let shown =
        shown.ok_or_else(|| format!("there is no message {id} of a person in chat {chat}"))?;
    let mut message = shown.message();
    if let Value::Object(message) = &mut message {
        message.remove("entities");
        message.extend(text_fields(text));
        message.insert("edit_date".into(), (world.now() / 1000).into());
    }
    let text = text_of(&message);
    updates::push(world, "edited_message", Some(chat), text.get());
    world.commit(Record::Edited { chat, id, text });
    Ok(())
}
