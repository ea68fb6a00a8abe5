//! Letters as calls of the Bot API: whoever delivers decides when, this says how, and what came of it.

use std::time::Duration;

use futures::FutureExt as _;
use futures::future::BoxFuture;
use reqwest::multipart::{Form, Part};
use serde::Deserialize;
use serde_json::{Value, json};

use crate::app::delivery::{Post, Verdict};
use crate::letter::{Action, Button, Content, Key, Keyboard, Letter};
use crate::telegram::api::{Api, Failure};
use crate::telegram::classify::{self, Edit};

/// How long a message may take.
const PATIENCE: Duration = Duration::from_secs(15);
/// How long a file may take: prepaid data is slow, and so may be the way to Telegram.
const FILE_PATIENCE: Duration = Duration::from_mins(2);

/// Sends letters.
#[derive(Debug, Clone)]
pub struct Sender {
    api: Api,
}

#[derive(Deserialize)]
struct Sent {
    message_id: i64,
}

impl Sender {
    /// A sender through `api`.
    pub fn new(api: Api) -> Sender {
        Sender { api }
    }

    async fn deliver(&self, letter: &Letter) -> Verdict {
        match &letter.content {
            Content::Message { html, keyboard } => {
                self.message(letter.to, html, keyboard.as_ref()).await
            }
            Content::Rewrite {
                message,
                html,
                keyboard,
            } => {
                self.rewrite(letter.to, *message, html, keyboard.as_ref())
                    .await
            }
            Content::Erase { message } => {
                let parameters = json!({"chat_id": letter.to, "message_id": message});
                done(self.api.call("deleteMessage", &parameters, PATIENCE).await)
            }
            Content::PressAnswer { query, text, alert } => {
                let mut parameters = json!({"callback_query_id": query});
                if let Some(text) = text {
                    parameters["text"] = json!(text);
                    parameters["show_alert"] = json!(alert);
                }
                done(
                    self.api
                        .call("answerCallbackQuery", &parameters, PATIENCE)
                        .await,
                )
            }
            Content::Document {
                name,
                text,
                caption,
            } => {
                self.document(letter.to, name, text, caption.as_deref())
                    .await
            }
        }
    }

    async fn message(&self, chat: i64, html: &str, keyboard: Option<&Keyboard>) -> Verdict {
        let parameters = text_parameters(chat, html, keyboard);
        sent(self.api.call("sendMessage", &parameters, PATIENCE).await)
    }

    async fn rewrite(
        &self,
        chat: i64,
        message: i64,
        html: &str,
        keyboard: Option<&Keyboard>,
    ) -> Verdict {
        // Telegram edits inline buttons only.
        let inline = keyboard.filter(|keyboard| matches!(keyboard, Keyboard::Inline(_)));
        let mut parameters = text_parameters(chat, html, inline);
        parameters["message_id"] = json!(message);
        match self
            .api
            .call::<Sent>("editMessageText", &parameters, PATIENCE)
            .await
        {
            Ok(edited) => Verdict::Delivered {
                message_id: Some(edited.message_id),
            },
            Err(failure) => match classify::edit(&failure) {
                Edit::AsWished => Verdict::Delivered {
                    message_id: Some(message),
                },
                Edit::SendAnew => self.message(chat, html, keyboard).await,
                // An edit that is done twice is done once: nothing about it is in doubt.
                Edit::Failed(Verdict::InDoubt) => Verdict::NotSent,
                Edit::Failed(verdict) => verdict,
            },
        }
    }

    async fn document(&self, chat: i64, name: &str, text: &str, caption: Option<&str>) -> Verdict {
        let file = Part::bytes(text.as_bytes().to_vec()).file_name(name.to_owned());
        let mut form = Form::new()
            .text("chat_id", chat.to_string())
            .part("document", file);
        if let Some(caption) = caption {
            form = form
                .text("caption", caption.to_owned())
                .text("parse_mode", "HTML");
        }
        sent(self.api.upload("sendDocument", form, FILE_PATIENCE).await)
    }
}

impl Post for Sender {
    fn send<'a>(&'a self, letter: &'a Letter) -> BoxFuture<'a, Verdict> {
        self.deliver(letter).boxed()
    }
}

fn sent(result: Result<Sent, Failure>) -> Verdict {
    match result {
        Ok(sent) => Verdict::Delivered {
            message_id: Some(sent.message_id),
        },
        Err(failure) => classify::message(&failure),
    }
}

/// The result of a call that may be repeated without anybody noticing.
fn done(result: Result<bool, Failure>) -> Verdict {
    match result {
        Ok(_) => Verdict::Delivered { message_id: None },
        Err(failure) => match classify::courtesy(&failure) {
            Verdict::InDoubt => Verdict::NotSent,
            verdict => verdict,
        },
    }
}

fn text_parameters(chat: i64, html: &str, keyboard: Option<&Keyboard>) -> Value {
    let mut parameters = json!({
        "chat_id": chat,
        "text": html,
        "parse_mode": "HTML",
        "link_preview_options": {"is_disabled": true},
    });
    if let Some(keyboard) = keyboard {
        parameters["reply_markup"] = markup(keyboard);
    }
    parameters
}

/// A keyboard as Telegram wants it.
fn markup(keyboard: &Keyboard) -> Value {
    let rows = |rows: &[Vec<Button>]| -> Vec<Vec<Value>> {
        rows.iter()
            .map(|row| row.iter().map(button).collect())
            .collect()
    };
    match keyboard {
        Keyboard::Inline(buttons) => json!({"inline_keyboard": rows(buttons)}),
        Keyboard::Reply(keys) => {
            let keys: Vec<Vec<Value>> = keys
                .iter()
                .map(|row| row.iter().map(key).collect())
                .collect();
            json!({"keyboard": keys, "resize_keyboard": true, "one_time_keyboard": true})
        }
        Keyboard::Remove => json!({"remove_keyboard": true}),
    }
}

fn button(button: &Button) -> Value {
    match &button.action {
        Action::Press(data) => json!({"text": button.label, "callback_data": data}),
        Action::Link(url) => json!({"text": button.label, "url": url}),
    }
}

fn key(key: &Key) -> Value {
    match key {
        Key::Say(label) => json!({"text": label}),
        Key::ShareContact(label) => json!({"text": label, "request_contact": true}),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

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
