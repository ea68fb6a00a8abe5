//! What a conversation says becomes letters: to the chat itself at once, to others as notices in their own language.

use jiff::Timestamp;

use crate::app::results;
use crate::catalog::quiet;
use crate::domain::wib;
use crate::flows::event::Incoming;
use crate::flows::language::Language;
use crate::flows::outcome::{Line, Reply};
use crate::letter::{Content, Lane, Letter};
use crate::store::reach::{self, Reached};
use crate::store::writer::Tx;
use crate::store::{StoreError, chats, staff};
use crate::text;

/// The letters of an event.
#[derive(Debug, Default)]
pub(super) struct Letters {
    /// Those that go now, in order.
    pub(super) now: Vec<Letter>,
    /// Notices that wait until the quiet hours are over.
    pub(super) later: Vec<Letter>,
}

/// The letters of an event. A pressed button is answered whatever else happens. In the quiet hours nobody but the one who just
/// spoke is written to: what others are told waits, and whoever told them hears until when.
pub(super) async fn of(
    tx: &mut Tx,
    replies: &[Reply],
    incoming: &Incoming,
    language: Language,
    now: Timestamp,
) -> Result<Letters, StoreError> {
    let mut letters = Vec::new();
    let mut later = Vec::new();
    let mut people_wait = false;
    let morning = quiet::next_allowed(now);
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
            Reply::SayTo { .. }
            | Reply::SayToStaff(_)
            | Reply::SayToPerson { .. }
            | Reply::SayToApplicants { .. }
            | Reply::SayToCentre { .. }
            | Reply::SayToInstructors { .. }
            | Reply::SayToAdmins(_)
            | Reply::SayResult { .. } => {
                let told = to_others(tx, reply, now).await?;
                if morning > now && may_wait(reply, morning) {
                    people_wait |= is_to_people(reply) && !told.is_empty();
                    later.extend(told);
                } else {
                    letters.extend(told);
                }
            }
        }
    }
    if people_wait {
        letters.push(here(text::told_later(morning, language)));
    }
    // Last: the waiting sign may stand a moment longer, the answer may not.
    letters.extend(query.map(|query| {
        here(Content::PressAnswer {
            query,
            text: None,
            alert: false,
        })
    }));
    Ok(Letters {
        now: letters,
        later,
    })
}

fn may_wait(reply: &Reply, morning: Timestamp) -> bool {
    match reply {
        Reply::SayTo { line, .. }
        | Reply::SayToStaff(line)
        | Reply::SayToPerson { line, .. }
        | Reply::SayToApplicants { line, .. }
        | Reply::SayToCentre { line, .. }
        | Reply::SayToInstructors { line, .. }
        | Reply::SayToAdmins(line) => line.may_wait(wib::local(morning).date()),
        // Which day it is about is only known when it is written; nobody asks for the night.
        Reply::SayResult { .. } => true,
        Reply::Say(_) | Reply::Rewrite { .. } | Reply::Erase { .. } | Reply::Toast(_) => false,
    }
}

/// Does it go to people rather than to colleagues, so that whoever wrote it wants to know when?
fn is_to_people(reply: &Reply) -> bool {
    match reply {
        Reply::SayTo { .. }
        | Reply::SayToPerson { .. }
        | Reply::SayToApplicants { .. }
        | Reply::SayResult { .. } => true,
        Reply::SayToStaff(_)
        | Reply::SayToCentre { .. }
        | Reply::SayToInstructors { .. }
        | Reply::SayToAdmins(_)
        | Reply::Say(_)
        | Reply::Rewrite { .. }
        | Reply::Erase { .. }
        | Reply::Toast(_) => false,
    }
}

/// The letters of a reply that goes to other chats, as notices in their own language; none of one that stays in its own.
pub(super) async fn to_others(
    tx: &mut Tx,
    reply: &Reply,
    now: Timestamp,
) -> Result<Vec<Letter>, StoreError> {
    Ok(match reply {
        Reply::Say(_) | Reply::Rewrite { .. } | Reply::Erase { .. } | Reply::Toast(_) => Vec::new(),
        Reply::SayTo { chat, line } => {
            let theirs = chats::language(tx, *chat).await?.unwrap_or_default();
            notices(&[(*chat, theirs)], line)
        }
        Reply::SayToStaff(line) => notices(&staff::desk(tx).await?, line),
        Reply::SayToPerson { person, line } => {
            let reached = reach::person(tx, *person).await?;
            let letters = reached.iter().flat_map(|reached| addressed(reached, line));
            letters.collect()
        }
        Reply::SayToApplicants { class, line } => {
            let reached = reach::applicants(tx, *class).await?;
            let letters = reached.iter().flat_map(|reached| addressed(reached, line));
            letters.collect()
        }
        Reply::SayToCentre { centre, line } => {
            let mut officers = staff::officers(tx, *centre).await?;
            if officers.is_empty() {
                officers = staff::admins(tx).await?;
            }
            notices(&officers, line)
        }
        Reply::SayToInstructors { meeting, line } => {
            notices(&staff::of_meeting(tx, *meeting).await?, line)
        }
        Reply::SayToAdmins(line) => to_admins(tx, line).await?,
        Reply::SayResult { application, was } => {
            results::tell(tx, &[(*application, *was)], now).await?
        }
    })
}

/// A line to everybody who keeps the bot running, as notices in their own language.
pub(super) async fn to_admins(tx: &mut Tx, line: &Line) -> Result<Vec<Letter>, StoreError> {
    Ok(notices(&staff::admins(tx).await?, line))
}

/// A line to a person, as notices in the language of the chat; where several share it, they say whom they are for.
pub(super) fn addressed(reached: &Reached, line: &Line) -> Vec<Letter> {
    let contents = text::contents(line, reached.language).into_iter();
    contents
        .map(|content| Letter {
            to: reached.chat,
            lane: Lane::Notice,
            content: match &reached.shared_as {
                Some(name) => text::addressed(content, name, reached.language),
                None => content,
            },
        })
        .collect()
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
        | Content::Document { .. }
        | Content::Picture { .. }
        | Content::Photo { .. }
        | Content::Known { .. }
        | Content::Sheet { .. }
        | Content::Pdf { .. }) => other,
    }
}
