//! What the bot did, as a story writes it: `Bot: …`, `Bot (ubah): …`, `Bot (info): …`, with the keyboards below.

use std::collections::HashMap;

use pencaker::demo::bot_api::{Outcome, Request};
use serde_json::Value;

use super::team::without_chance;

/// Who is who, to write a recorded call down.
#[derive(Debug, Default)]
pub(crate) struct Names {
    /// Name of a chat by id.
    pub(crate) chats: HashMap<i64, String>,
    /// In which chat a query was asked.
    pub(crate) queries: HashMap<String, i64>,
    /// Who wrote a message: chat and message.
    pub(crate) authors: HashMap<(i64, i64), String>,
}

/// The lines for one call and the chat they appear in; nothing for calls that nobody sees.
pub(crate) fn lines(
    request: &Request,
    names: &Names,
    here: Option<i64>,
) -> Option<(i64, Vec<String>)> {
    let parameters = &request.parameters;
    let chat = match parameters["callback_query_id"].as_str() {
        Some(query) => *names.queries.get(query)?,
        None => parameters["chat_id"].as_i64()?,
    };
    let at = if here == Some(chat) {
        String::new()
    } else {
        format!(" ke {}", names.chats.get(&chat).map_or("?", String::as_str))
    };
    if let Outcome::Refused { code, description } = &request.outcome {
        return Some((
            chat,
            vec![format!("Bot{at} (ditolak): {code} {description}")],
        ));
    }
    if request.outcome == (Outcome::Lost { effect: false }) {
        return Some((chat, vec![format!("Bot{at} (putus): {}", request.method)]));
    }
    let text = without_chance(&plain(parameters["text"].as_str().unwrap_or_default()));
    let mut lines = match request.method.as_str() {
        "sendMessage" => said(&format!("Bot{at}"), &text),
        "editMessageText" => said(&format!("Bot{at} (ubah)"), &text),
        "deleteMessage" => {
            let message = parameters["message_id"].as_i64().unwrap_or_default();
            let author = names
                .authors
                .get(&(chat, message))
                .map_or("Bot", String::as_str);
            vec![format!("Bot{at} (hapus): pesan {author}")]
        }
        "answerCallbackQuery" if text.is_empty() => return None,
        "answerCallbackQuery" if parameters["show_alert"] == true => {
            said(&format!("Bot{at} (jendela)"), &text)
        }
        "answerCallbackQuery" => said(&format!("Bot{at} (info)"), &text),
        "sendDocument" => {
            let caption = plain(parameters["caption"].as_str().unwrap_or_default());
            said(&format!("Bot{at} (berkas)"), &caption)
        }
        "sendPhoto" => {
            let caption = plain(parameters["caption"].as_str().unwrap_or_default());
            said(&format!("Bot{at} (foto)"), &caption)
        }
        other => vec![format!("Bot{at} ({other})")],
    };
    lines.extend(keyboard(&parameters["reply_markup"]));
    Some((chat, lines))
}

fn said(who: &str, text: &str) -> Vec<String> {
    let mut lines = text.lines();
    let first = format!("{who}: {}", lines.next().unwrap_or_default());
    let rest = lines.map(|line| format!("  {line}"));
    std::iter::once(first)
        .chain(rest)
        .map(|line| line.trim_end().to_owned())
        .collect()
}

/// `[A] [B]` below a message, `{A} {B}` in place of the phone's keyboard, `{}` when that goes away.
fn keyboard(markup: &Value) -> Vec<String> {
    let rows = |rows: &Value, open: char, close: char| -> Vec<String> {
        let row = |row: &Value| {
            let labels = row.as_array().into_iter().flatten();
            let keys = labels.map(|button| {
                format!(
                    "{open}{}{close}",
                    button["text"].as_str().unwrap_or_default()
                )
            });
            format!("  {}", keys.collect::<Vec<_>>().join(" "))
        };
        rows.as_array().into_iter().flatten().map(row).collect()
    };
    if markup["remove_keyboard"] == true {
        return vec!["  {}".to_owned()];
    }
    let mut lines = rows(&markup["inline_keyboard"], '[', ']');
    lines.extend(rows(&markup["keyboard"], '{', '}'));
    lines
}

/// Telegram's HTML without its marks. The simulator has checked it, so every `<` opens one.
pub(crate) fn plain(html: &str) -> String {
    let mut text = String::with_capacity(html.len());
    let mut rest = html;
    while let Some((before, tag)) = rest.split_once('<') {
        text.push_str(before);
        rest = tag.split_once('>').map_or("", |(_, after)| after);
    }
    text.push_str(rest);
    text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&")
}

#[test]
fn marks_vanish_and_signs_come_back() {
    assert_eq!(
        plain("Halo <b>Budi &lt;Contoh&gt;</b> &amp; <a href=\"x\">kami</a>"),
        "Halo Budi <Contoh> & kami"
    );
}
