//! Letters as calls of the Bot API: whoever delivers decides when, this says how, and what came of it.

use std::time::Duration;

use futures::FutureExt as _;
use futures::future::BoxFuture;
use reqwest::multipart::{Form, Part};
use serde::Deserialize;

use crate::app::delivery::{Post, Verdict};
use crate::letter::{Bytes, Content, Keyboard, Letter};
use crate::telegram::api::{Api, Failure};
use crate::telegram::classify::{self, Edit};
use crate::telegram::parameters::{Known, Naming, PressAnswer, Words};

/// How long a message may take.
const PATIENCE: Duration = Duration::from_secs(15);
/// How long a file may take: prepaid data is slow, and so may be the way to Telegram.
const FILE_PATIENCE: Duration = Duration::from_mins(2);

/// The type of a paper.
const PDF: &str = "application/pdf";
/// The type of an .xlsx (IANA media types, ECMA-376).
const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

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
                let parameters = Naming {
                    chat_id: letter.to,
                    message_id: *message,
                };
                done(self.api.call("deleteMessage", &parameters, PATIENCE).await)
            }
            Content::PressAnswer { query, text, alert } => {
                let parameters = PressAnswer {
                    callback_query_id: query,
                    text: text.as_deref(),
                    show_alert: text.is_some().then_some(*alert),
                };
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
                let file = Part::bytes(text.as_bytes().to_vec()).file_name(name.clone());
                self.file(letter.to, "sendDocument", file, caption.as_deref())
                    .await
            }
            Content::Sheet {
                name,
                xlsx,
                caption,
            } => {
                let file = Part::bytes(xlsx.0.clone()).file_name(name.clone());
                let file = file.mime_str(XLSX).expect("a type of the list");
                self.file(letter.to, "sendDocument", file, caption.as_deref())
                    .await
            }
            Content::Pdf { name, pdf, caption } => {
                let file = Part::bytes(pdf.0.clone()).file_name(name.clone());
                let file = file.mime_str(PDF).expect("a type of the list");
                self.file(letter.to, "sendDocument", file, caption.as_deref())
                    .await
            }
            Content::Picture { name, png, caption } => {
                // No thumbnail is sent along: Telegram makes one of a file that it knows to be a picture (Bot API, `sendDocument`).
                self.picture(letter.to, "sendDocument", (name, png), caption.as_deref())
                    .await
            }
            Content::Photo { name, png, caption } => {
                self.picture(letter.to, "sendPhoto", (name, png), caption.as_deref())
                    .await
            }
            Content::Known {
                file,
                picture,
                caption,
            } => {
                let parameters = Known::of(letter.to, file, *picture, caption.as_deref());
                let method = if *picture {
                    "sendPhoto"
                } else {
                    "sendDocument"
                };
                sent(self.api.call(method, &parameters, PATIENCE).await)
            }
        }
    }

    async fn message(&self, chat: i64, html: &str, keyboard: Option<&Keyboard>) -> Verdict {
        let parameters = Words::of(chat, html, keyboard);
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
        let parameters = Words::of(chat, html, inline).instead_of(message);
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

    async fn picture(
        &self,
        chat: i64,
        method: &str,
        (name, png): (&str, &Bytes),
        caption: Option<&str>,
    ) -> Verdict {
        let file = Part::bytes(png.0.clone()).file_name(name.to_owned());
        let file = file.mime_str("image/png").expect("a type of the list");
        self.file(chat, method, file, caption).await
    }

    async fn file(&self, chat: i64, method: &str, file: Part, caption: Option<&str>) -> Verdict {
        let field = if method == "sendPhoto" {
            "photo"
        } else {
            "document"
        };
        let mut form = Form::new()
            .text("chat_id", chat.to_string())
            .part(field, file);
        if let Some(caption) = caption {
            form = form
                .text("caption", caption.to_owned())
                .text("parse_mode", "HTML");
        }
        sent(self.api.upload(method, form, FILE_PATIENCE).await)
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
