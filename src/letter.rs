//! One outgoing thing as plain data: text, keyboard, document, picture, edit, deletion, button answer.
//!
//! A letter is complete when it is written: whoever delivers it decides nothing. It is kept in the outbox as sealed JSON,
//! so a field may be added with a default, and none may change its meaning.

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

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
    /// A picture made by us. It goes out as a file: Telegram would make a small JPEG of a photo, which is no longer sharp on paper.
    Picture {
        /// Name shown to the person; it ends in `.png`.
        name: String,
        /// The picture.
        png: Bytes,
        /// Caption as Telegram HTML, at most 1024 UTF-16 units after parsing.
        caption: Option<String>,
    },
    /// A picture made by us to be looked at on a phone: Telegram shows it at once, and makes a JPEG of it.
    Photo {
        /// Name of the file; it ends in `.png`.
        name: String,
        /// The picture.
        png: Bytes,
        /// Caption as Telegram HTML, at most 1024 UTF-16 units after parsing.
        caption: Option<String>,
    },
    /// A picture or file that somebody sent to this bot, passed on: Telegram has it already.
    Known {
        /// Telegram's id of the file.
        file: String,
        /// It is a picture; one cannot be sent as the other.
        picture: bool,
        /// Caption as Telegram HTML, at most 1024 UTF-16 units after parsing.
        caption: Option<String>,
    },
    /// A sheet made by us.
    Sheet {
        /// Name shown to the person; it ends in `.xlsx`.
        name: String,
        /// The file.
        xlsx: Bytes,
        /// Caption as Telegram HTML, at most 1024 UTF-16 units after parsing.
        caption: Option<String>,
    },
    /// A paper made by us, to be printed.
    Pdf {
        /// Name shown to the person; it ends in `.pdf`.
        name: String,
        /// The file.
        pdf: Bytes,
        /// Caption as Telegram HTML, at most 1024 UTF-16 units after parsing.
        caption: Option<String>,
    },
}

/// Bytes of a file that we made. In stored letters they are base64 (RFC 4648, section 4, with padding).
#[derive(Clone, PartialEq, Eq)]
pub struct Bytes(pub Vec<u8>);

impl fmt::Debug for Bytes {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Bytes({} bytes)", self.0.len())
    }
}

impl Serialize for Bytes {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&BASE64.encode(&self.0))
    }
}

impl<'de> Deserialize<'de> for Bytes {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Bytes, D::Error> {
        let written = String::deserialize(deserializer)?;
        BASE64
            .decode(written)
            .map(Bytes)
            .map_err(|_| D::Error::custom("the file is not base64"))
    }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_is_base64_in_a_stored_letter_and_comes_back_whole() {
        let letter = Letter {
            to: 7,
            lane: Lane::Reply,
            content: Content::Picture {
                name: "poster.png".to_owned(),
                png: Bytes(vec![0x89, b'P', b'N', b'G', 0, 255]),
                caption: None,
            },
        };
        let stored = serde_json::to_string(&letter).unwrap();
        assert!(stored.contains(r#""png":"iVBORwD/""#), "{stored}");
        assert_eq!(serde_json::from_str::<Letter>(&stored).unwrap(), letter);
        assert!(serde_json::from_str::<Letter>(&stored.replace("iVBO", "i?BO")).is_err());
        assert!(format!("{letter:?}").contains("Bytes(6 bytes)"));
    }
}
