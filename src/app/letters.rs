//! What a conversation says becomes letters: to the chat itself at once, to others as notices in their own language.

use crate::flows::event::Incoming;
use crate::flows::language::Language;
use crate::flows::outcome::{Line, Reply};
use crate::letter::{Content, Lane, Letter};
use crate::store::writer::Tx;
use crate::store::{StoreError, chats, staff};
use crate::text;

/// The letters of an event, in order. A pressed button is answered whatever else happens.
pub(super) async fn of(
    tx: &mut Tx,
    replies: &[Reply],
    incoming: &Incoming,
    language: Language,
) -> Result<Vec<Letter>, StoreError> {
    let mut letters = Vec::new();
    let mut query = incoming.query.clone();
    let here = |content| Letter {
        to: incoming.chat,
        lane: Lane::Reply,
        content,
    };
    for reply in replies {
        match reply {
            Reply::Say(line) => {
                letters.extend(text::contents(line, language).into_iter().map(here));
            }
            Reply::Rewrite { message, line } => {
                let mut contents = text::contents(line, language).into_iter();
                letters.extend(
                    contents
                        .next()
                        .map(|content| here(rewritten(*message, content))),
                );
                letters.extend(contents.map(here));
            }
            Reply::Erase { message } => letters.push(here(Content::Erase { message: *message })),
            Reply::Toast(toast) => {
                if let Some(query) = query.take() {
                    let (text, alert) = text::toast(*toast, language);
                    letters.push(here(Content::PressAnswer {
                        query,
                        text: Some(text),
                        alert,
                    }));
                }
            }
            Reply::SayTo { chat, line } => {
                let theirs = chats::language(tx, *chat).await?.unwrap_or_default();
                let contents = text::contents(line, theirs).into_iter();
                letters.extend(contents.map(|content| Letter {
                    to: *chat,
                    lane: Lane::Notice,
                    content,
                }));
            }
            Reply::SayToStaff(line) => {
                letters.extend(notices(&staff::desk(tx).await?, line));
            }
        }
    }
    // Last: the waiting sign may stand a moment longer, the answer may not.
    letters.extend(query.map(|query| {
        here(Content::PressAnswer {
            query,
            text: None,
            alert: false,
        })
    }));
    Ok(letters)
}

/// A line to everybody who keeps the bot running, as notices in their own language.
pub(super) async fn to_admins(tx: &mut Tx, line: &Line) -> Result<Vec<Letter>, StoreError> {
    Ok(notices(&staff::admins(tx).await?, line))
}

fn notices(chats: &[(i64, Language)], line: &Line) -> Vec<Letter> {
    let mut letters = Vec::new();
    for (chat, theirs) in chats {
        letters.extend(
            text::contents(line, *theirs)
                .into_iter()
                .map(|content| Letter {
                    to: *chat,
                    lane: Lane::Notice,
                    content,
                }),
        );
    }
    letters
}

/// The same content in place of a message; what cannot stand there is sent anew.
fn rewritten(message: i64, content: Content) -> Content {
    match content {
        Content::Message { html, keyboard } => Content::Rewrite {
            message,
            html,
            keyboard,
        },
        other @ (Content::Rewrite { .. }
        | Content::Erase { .. }
        | Content::PressAnswer { .. }
        | Content::Document { .. }) => other,
    }
}
