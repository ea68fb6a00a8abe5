//! The methods a bot may call, carried out under the lock.

/// Answers to pressed buttons.
mod answering;
/// Chats and their members.
mod chats;
/// Changing and deleting messages.
mod editing;
/// Files: storing, finding, telling about them.
pub(crate) mod files;
/// Messages with files.
mod media;
/// The bot's commands, names and descriptions.
pub(crate) mod profile;
/// Messages.
mod sending;

use std::collections::HashMap;

use serde_json::{Map, Value};

use super::Simulator;
use super::model::Standing;
use super::refusal::Refusal;
use super::request::Call;
use super::world::World;

/// What a method works with.
pub(crate) struct Context<'a> {
    pub(crate) simulator: &'a Simulator,
    pub(crate) world: &'a mut World,
    pub(crate) parameters: &'a Map<String, Value>,
    pub(crate) uploads: &'a mut HashMap<String, files::Upload>,
}

impl Context<'_> {
    pub(crate) fn text(&self, name: &str) -> Option<&str> {
        self.parameters.get(name).and_then(Value::as_str)
    }

    pub(crate) fn number(&self, name: &str) -> Option<i64> {
        self.parameters.get(name).and_then(Value::as_i64)
    }

    pub(crate) fn flag(&self, name: &str) -> bool {
        self.parameters
            .get(name)
            .and_then(Value::as_bool)
            .unwrap_or(false)
    }

    /// The chat named by a parameter, which must exist.
    pub(crate) fn chat_named(&self, name: &str) -> Result<i64, Refusal> {
        let given = self.parameters.get(name).filter(|value| *value != "");
        let given = given.ok_or_else(|| Refusal::bad(format!("{name} is empty")))?;
        let id = given.as_i64().unwrap_or(0);
        if self.world.people.contains_key(&id) || self.world.groups.contains_key(&id) {
            return Ok(id);
        }
        Err(Refusal::bad("chat not found"))
    }

    /// The chat of `chat_id`, into which the bot may write now.
    pub(crate) fn open_chat(&self) -> Result<i64, Refusal> {
        let id = self.chat_named("chat_id")?;
        may_write(self.world, id)?;
        Ok(id)
    }

    /// The message that `message_id` names in a chat, whoever wrote it.
    pub(crate) fn message_id(&self) -> i64 {
        self.number("message_id").unwrap_or(0)
    }
}

fn may_write(world: &World, id: i64) -> Result<(), Refusal> {
    if let Some(person) = world.people.get(&id) {
        if person.deactivated {
            return Err(Refusal::forbidden("user is deactivated"));
        }
        if person.blocked {
            return Err(Refusal::forbidden("bot was blocked by the user"));
        }
        if !person.started {
            return Err(Refusal::forbidden(
                "bot can't initiate conversation with a user",
            ));
        }
    }
    if let Some(group) = world.groups.get(&id) {
        let kind = if group.supergroup {
            "supergroup"
        } else {
            "group"
        };
        match group.bot {
            Standing::Member => {}
            Standing::Left => {
                return Err(Refusal::forbidden(format!(
                    "bot is not a member of the {kind} chat"
                )));
            }
            Standing::Kicked => {
                return Err(Refusal::forbidden(format!(
                    "bot was kicked from the {kind} chat"
                )));
            }
        }
    }
    Ok(())
}

/// Carries out a checked call; the result is JSON text.
pub(crate) fn run(simulator: &Simulator, request: &mut Call) -> Result<String, Refusal> {
    simulator.change(|world| {
        let mut call = Context {
            simulator,
            world,
            parameters: &request.parameters,
            uploads: &mut request.uploads,
        };
        dispatch(&request.method, &mut call)
    })
}

fn dispatch(method: &str, call: &mut Context<'_>) -> Result<String, Refusal> {
    match method {
        "getMe" => Ok(profile::get_me(call)),
        "getWebhookInfo" => Ok(super::webhook::info(call.world)),
        "logOut" | "close" => Ok("true".into()),
        "sendMessage" => sending::send_message(call),
        "sendLocation" => sending::send_location(call),
        "sendContact" => sending::send_contact(call),
        "copyMessage" => sending::copy_message(call),
        "forwardMessage" => sending::forward_message(call),
        "sendChatAction" => sending::send_chat_action(call),
        "sendPhoto" => media::send(call, media::Kind::Photo),
        "sendDocument" => media::send(call, media::Kind::Document),
        "sendVideo" => media::send(call, media::Kind::Video),
        "sendVoice" => media::send(call, media::Kind::Voice),
        "sendAudio" => media::send(call, media::Kind::Audio),
        "sendMediaGroup" => media::send_group(call),
        "editMessageText" => editing::edit_text(call),
        "editMessageCaption" => editing::edit_caption(call),
        "editMessageReplyMarkup" => editing::edit_reply_markup(call),
        "deleteMessage" => editing::delete_message(call),
        "deleteMessages" => editing::delete_messages(call),
        "answerCallbackQuery" => answering::answer_callback_query(call),
        "getFile" => files::get_file(call),
        "getChat" => chats::get_chat(call),
        "getChatMember" => chats::get_chat_member(call),
        "getChatMemberCount" => chats::get_chat_member_count(call),
        "leaveChat" => chats::leave_chat(call),
        "setMyCommands" => profile::set_commands(call),
        "getMyCommands" => profile::get_commands(call),
        "deleteMyCommands" => profile::delete_commands(call),
        "setMyName" => profile::set_words(call, "name", 64, "name is too long"),
        "setMyDescription" => {
            profile::set_words(call, "description", 512, "description is too long")
        }
        "setMyShortDescription" => profile::set_words(
            call,
            "short_description",
            120,
            "short description is too long",
        ),
        "getMyName" => profile::get_words(call, "name"),
        "getMyDescription" => profile::get_words(call, "description"),
        "getMyShortDescription" => profile::get_words(call, "short_description"),
        "setChatMenuButton" => profile::set_menu_button(call),
        "getChatMenuButton" => Ok(profile::get_menu_button(call)),
        _ => Err(Refusal::new(404, "Not Found: method not found")),
    }
}
