//! Parameters of the calls of the Bot API that letters are, written straight into JSON: there is one for every answer.

use serde::ser::SerializeMap as _;
use serde::{Serialize, Serializer};

use crate::letter::{Action, Button, Key, Keyboard};

/// `deleteMessage`.
#[derive(Serialize)]
pub(super) struct Naming {
    pub(super) chat_id: i64,
    pub(super) message_id: i64,
}

/// `answerCallbackQuery`.
#[derive(Serialize)]
pub(super) struct PressAnswer<'a> {
    pub(super) callback_query_id: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) text: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) show_alert: Option<bool>,
}

/// `sendPhoto` or `sendDocument` of a file that Telegram has.
#[derive(Serialize)]
pub(super) struct Known<'a> {
    chat_id: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    photo: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    document: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    caption: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    parse_mode: Option<&'static str>,
}

impl<'a> Known<'a> {
    pub(super) fn of(
        chat_id: i64,
        file: &'a str,
        picture: bool,
        caption: Option<&'a str>,
    ) -> Known<'a> {
        Known {
            chat_id,
            photo: picture.then_some(file),
            document: (!picture).then_some(file),
            caption,
            parse_mode: caption.map(|_| "HTML"),
        }
    }
}

/// `sendMessage`, and with the number of a message `editMessageText`.
#[derive(Serialize)]
pub(super) struct Words<'a> {
    chat_id: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    message_id: Option<i64>,
    text: &'a str,
    parse_mode: &'static str,
    link_preview_options: LinkPreview,
    #[serde(skip_serializing_if = "Option::is_none")]
    reply_markup: Option<Markup<'a>>,
}

#[derive(Serialize)]
struct LinkPreview {
    is_disabled: bool,
}

impl<'a> Words<'a> {
    pub(super) fn of(chat_id: i64, html: &'a str, keyboard: Option<&'a Keyboard>) -> Words<'a> {
        Words {
            chat_id,
            message_id: None,
            text: html,
            parse_mode: "HTML",
            link_preview_options: LinkPreview { is_disabled: true },
            reply_markup: keyboard.map(Markup),
        }
    }

    /// The text in place of a message.
    pub(super) fn instead_of(mut self, message_id: i64) -> Words<'a> {
        self.message_id = Some(message_id);
        self
    }
}

/// A keyboard as Telegram wants it.
struct Markup<'a>(&'a Keyboard);

impl Serialize for Markup<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut markup = serializer.serialize_map(None)?;
        match self.0 {
            Keyboard::Inline(rows) => {
                markup.serialize_entry("inline_keyboard", &Rows(rows, pressable))?;
            }
            Keyboard::Reply(rows) => {
                markup.serialize_entry("keyboard", &Rows(rows, typable))?;
                markup.serialize_entry("resize_keyboard", &true)?;
                markup.serialize_entry("one_time_keyboard", &true)?;
            }
            Keyboard::Remove => markup.serialize_entry("remove_keyboard", &true)?,
        }
        markup.end()
    }
}

/// Rows of buttons, each as Telegram wants it.
struct Rows<'a, B>(&'a [Vec<B>], fn(&B) -> Named<'_>);

impl<B> Serialize for Rows<'_, B> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let rows = self.0.iter();
        serializer.collect_seq(rows.map(|row| row.iter().map(self.1).collect::<Vec<_>>()))
    }
}

/// A button: its label and what it does.
#[derive(Default, Serialize)]
struct Named<'a> {
    text: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    callback_data: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    request_contact: Option<bool>,
}

fn pressable(button: &Button) -> Named<'_> {
    let mut named = Named {
        text: &button.label,
        ..Named::default()
    };
    match &button.action {
        Action::Press(data) => named.callback_data = Some(data),
        Action::Link(url) => named.url = Some(url),
    }
    named
}

fn typable(key: &Key) -> Named<'_> {
    match key {
        Key::Say(text) => Named {
            text,
            ..Named::default()
        },
        Key::ShareContact(text) => Named {
            text,
            request_contact: Some(true),
            ..Named::default()
        },
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::letter::Button;

    fn markup(keyboard: &Keyboard) -> Value {
        serde_json::to_value(Markup(keyboard)).unwrap()
    }

    #[test]
    fn keyboards_are_written_as_the_bot_api_names_them() {
        let inline = Keyboard::Inline(vec![vec![
            Button {
                label: "Setuju".into(),
                action: Action::Press("r:1".into()),
            },
            Button {
                label: "Situs".into(),
                action: Action::Link("https://example.org".into()),
            },
        ]]);
        assert_eq!(
            markup(&inline),
            json!({"inline_keyboard": [[
                {"text": "Setuju", "callback_data": "r:1"},
                {"text": "Situs", "url": "https://example.org"},
            ]]})
        );
        let reply = Keyboard::Reply(vec![
            vec![Key::ShareContact("Bagikan Nomor".into())],
            vec![Key::Say("Kembali".into())],
        ]);
        assert_eq!(
            markup(&reply),
            json!({"keyboard": [[{"text": "Bagikan Nomor", "request_contact": true}], [{"text": "Kembali"}]],
                   "resize_keyboard": true, "one_time_keyboard": true})
        );
        assert_eq!(markup(&Keyboard::Remove), json!({"remove_keyboard": true}));
    }
}
