//! What the simulated world is made of: people, groups, chats, messages, queries, files.
use std::collections::VecDeque;

use serde::{Deserialize, Serialize};
use serde_json::value::{RawValue, to_raw_value};
use serde_json::{Map, Value, json};

/// A made-up person, as the people side knows them.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Person {
    pub(crate) id: i64,
    pub(crate) first_name: String,
    pub(crate) last_name: Option<String>,
    pub(crate) username: Option<String>,
    pub(crate) language_code: Option<String>,
    pub(crate) phone: Option<String>,
    /// Wrote to the bot at least once, so that the bot may write.
    pub(crate) started: bool,
    pub(crate) blocked: bool,
    pub(crate) deactivated: bool,
}

impl Person {
    /// The Bot API `User`.
    pub(crate) fn user(&self) -> Value {
        let mut user = json!({"id": self.id, "is_bot": false, "first_name": self.first_name});
        put(&mut user, "last_name", self.last_name.as_deref());
        put(&mut user, "username", self.username.as_deref());
        put(&mut user, "language_code", self.language_code.as_deref());
        user
    }

    /// The Bot API `Chat` of the private chat with them.
    pub(crate) fn chat(&self) -> Value {
        let mut chat = json!({"id": self.id, "first_name": self.first_name, "type": "private"});
        put(&mut chat, "last_name", self.last_name.as_deref());
        put(&mut chat, "username", self.username.as_deref());
        chat
    }
}

fn put(object: &mut Value, name: &str, value: Option<&str>) {
    if let Some(value) = value {
        object[name] = value.into();
    }
}

/// How the bot stands in a group.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Standing {
    Member,
    Left,
    Kicked,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Group {
    pub(crate) id: i64,
    pub(crate) title: String,
    pub(crate) members: Vec<i64>,
    pub(crate) bot: Standing,
    pub(crate) supergroup: bool,
}

impl Group {
    /// The Bot API `Chat`.
    pub(crate) fn chat(&self) -> Value {
        let kind = if self.supergroup {
            "supergroup"
        } else {
            "group"
        };
        json!({"id": self.id, "title": self.title, "type": kind})
    }
}

/// A message as the chat shows it.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Shown {
    pub(crate) id: i64,
    /// The Bot API `Message` as text, a tenth of what it takes as a value; of a deleted one only who, where and when are left.
    pub(crate) text: Box<RawValue>,
    /// Sent by a person, not by the bot.
    pub(crate) by_person: bool,
    pub(crate) edits: u32,
    pub(crate) deleted: bool,
    /// The reply keyboard, removal or forced reply it was sent with.
    pub(crate) reply_markup: Option<Value>,
}

impl Shown {
    /// The message with what the Bot API does not tell: `deleted`, `edits`, `reply_keyboard`.
    pub(crate) fn full(&self) -> Value {
        let mut message = self.message();
        if self.edits > 0 {
            message["edits"] = self.edits.into();
        }
        if self.deleted {
            message["deleted"] = true.into();
        }
        if let Some(markup) = &self.reply_markup {
            message["reply_keyboard"] = markup.clone();
        }
        message
    }

    /// The Bot API `Message`.
    pub(crate) fn message(&self) -> Value {
        serde_json::from_str(self.text.get()).unwrap_or_default()
    }

    pub(crate) fn delete(&mut self) {
        let kept = ["message_id", "from", "chat", "date"];
        let mut message = self.message();
        if let Value::Object(message) = &mut message {
            message.retain(|name, _| kept.contains(&name.as_str()));
        }
        self.text = text_of(&message);
        self.deleted = true;
        self.reply_markup = None;
    }
}

/// A message as it is kept.
pub(crate) fn text_of(message: &Value) -> Box<RawValue> {
    to_raw_value(message).unwrap_or_else(|_| RawValue::NULL.to_owned())
}

/// The reply keyboard a chat shows below its messages.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Keyboard {
    pub(crate) markup: Value,
    /// The message that brought it.
    pub(crate) message_id: i64,
}

#[derive(Debug, Default)]
pub(crate) struct Chat {
    pub(crate) last_message: i64,
    /// In order of their identifiers; the oldest are forgotten beyond the cap.
    pub(crate) messages: VecDeque<Shown>,
    pub(crate) keyboard: Option<Keyboard>,
    /// Until when, in the simulator's milliseconds, the bot is seen typing.
    pub(crate) typing_until: i64,
}

impl Chat {
    pub(crate) fn find(&self, id: i64) -> Option<&Shown> {
        let at = self
            .messages
            .binary_search_by_key(&id, |shown| shown.id)
            .ok()?;
        self.messages.get(at)
    }

    pub(crate) fn find_mut(&mut self, id: i64) -> Option<&mut Shown> {
        let at = self
            .messages
            .binary_search_by_key(&id, |shown| shown.id)
            .ok()?;
        self.messages.get_mut(at)
    }

    /// A message that is there and not deleted.
    pub(crate) fn visible(&self, id: i64) -> Option<&Shown> {
        self.find(id).filter(|shown| !shown.deleted)
    }
}

/// An update on its way to the bot.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Waiting {
    pub(crate) id: i64,
    pub(crate) kind: String,
    pub(crate) chat: Option<i64>,
    pub(crate) at_ms: i64,
    /// The whole `Update` as JSON text.
    pub(crate) body: String,
    /// Delivered once more whatever the bot has confirmed.
    #[serde(default)]
    pub(crate) again: bool,
}

/// A pressed button and what the bot answered.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Query {
    pub(crate) id: String,
    pub(crate) chat: i64,
    pub(crate) at_ms: i64,
    pub(crate) answer: Option<Value>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Webhook {
    pub(crate) url: String,
    pub(crate) secret: Option<String>,
    pub(crate) max_connections: u32,
    #[serde(default)]
    pub(crate) last_error: Option<(i64, String)>,
}

/// A file that the bot or a person sent.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct StoredFile {
    pub(crate) number: u64,
    pub(crate) file_id: String,
    pub(crate) unique_id: String,
    /// `photos`, `documents`, …: the folder in its path.
    pub(crate) folder: String,
    pub(crate) name: String,
    pub(crate) mime: String,
    pub(crate) size: usize,
}

impl StoredFile {
    /// The `file_path` that `getFile` tells.
    pub(crate) fn path(&self) -> String {
        let extension = self
            .name
            .rsplit_once('.')
            .map_or("bin", |(_, extension)| extension);
        let extension: String = extension
            .chars()
            .filter(char::is_ascii_alphanumeric)
            .take(8)
            .collect();
        format!("{}/file_{}.{extension}", self.folder, self.number)
    }
}

/// Something the people's side may want to show at once.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Happening {
    pub(crate) version: u64,
    pub(crate) chat: i64,
    pub(crate) kind: &'static str,
    #[serde(flatten)]
    pub(crate) more: Map<String, Value>,
}
