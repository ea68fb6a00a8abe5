//! One outgoing thing as plain data: text, keyboard, document, edit, deletion, button answer.
//!
//! A letter is complete when it is written: whoever delivers it decides nothing. It is kept in the outbox as sealed JSON,
//! so a field may be added with a default, and none may change its meaning.

use serde::{Deserialize, Serialize};

/// A letter to one chat.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Letter {
    /// Telegram id of the chat.
    pub to: i64,
    /// Which queue it stands in.
    pub lane: Lane,
    /// What is sent.
    pub content: Content,
}

/// The queues of the outbox, most urgent first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Lane {
    /// The answer to something the person just did; in doubt it is sent again.
    Reply,
    /// A reminder, a result, a message to staff; in doubt it is sent again.
    Notice,
    /// A broadcast; in doubt it is not sent again, staff decide.
    Bulk,
}

/// What is sent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Content {
    /// A new message. `html` holds Telegram's HTML with every argument escaped, 1–4096 UTF-16 units after parsing.
    Message {
        /// Text as Telegram HTML.
        html: String,
        /// Buttons below it.
        keyboard: Option<Keyboard>,
    },
    /// A card is rewritten in place. When it can no longer be edited, the same content is sent as a new message.
    Rewrite {
        /// The message to rewrite.
        message: i64,
        /// Text as Telegram HTML.
        html: String,
        /// Inline buttons; `None` removes them.
        keyboard: Option<Keyboard>,
    },
    /// A message vanishes from the chat; that it is gone already counts as done.
    Erase {
        /// The message to delete.
        message: i64,
    },
    /// The answer to a pressed button; a query that is too old counts as done.
    PressAnswer {
        /// Telegram's id of the query.
        query: String,
        /// 0–200 characters shown for a moment; `None` only stops the waiting sign.
        text: Option<String>,
        /// Shown as a window that must be closed.
        alert: bool,
    },
    /// A file made by us.
    Document {
        /// Name shown to the person.
        name: String,
        /// The content: what we make ourselves is text (JSON, plain text, calendar).
        text: String,
        /// Caption as Telegram HTML, at most 1024 UTF-16 units after parsing.
        caption: Option<String>,
    },
}

/// Buttons of a message.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Keyboard {
    /// Below the message, pressed silently.
    Inline(Vec<Vec<Button>>),
    /// In place of the phone's keyboard, pressed by saying their text.
    Reply(Vec<Vec<Key>>),
    /// Takes a keyboard of the second kind away.
    Remove,
}

/// A button below a message.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Button {
    /// Label.
    pub label: String,
    /// What a press does.
    pub action: Action,
}

/// What a press on a button does.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Action {
    /// Comes back to us: 1–64 bytes, made by `flows::press::Press::encode`.
    Press(String),
    /// Opens a link.
    Link(String),
}

/// A key of a reply keyboard.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Key {
    /// Says its label.
    Say(String),
    /// Shares the person's own contact.
    ShareContact(String),
}
