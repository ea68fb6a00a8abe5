//! The menus of commands in the chats of staff, kept in step with who is staff: a new colleague sees the desk soon after the
//! link was accepted, and who was removed sees what everybody sees.

use std::collections::HashMap;

use jiff::{SignedDuration, Timestamp};

use crate::app::App;
use crate::store::StoreError;
use crate::store::staff::{self, Desk};
use crate::telegram::api::Api;
use crate::telegram::commands;

/// How far back a start looks for people whose menu the former run may not have taken away.
const LOOK_BACK: SignedDuration = SignedDuration::from_hours(24 * 7);

/// What was published, by chat.
#[derive(Debug, Default)]
pub struct Desks {
    shown: HashMap<i64, Desk>,
    /// From when on removals are looked for; a week before the start at first.
    since: Option<Timestamp>,
    /// Whose menu is still to be taken away.
    going: Vec<i64>,
}

impl Desks {
    /// Publishes what changed since the last call. What Telegram does not take now is tried again with the next.
    pub async fn publish(&mut self, api: &Api, app: &App) {
        let now = app.clock().now();
        let since = self.since.unwrap_or_else(|| {
            let start = now.checked_sub(LOOK_BACK);
            start.unwrap_or(now)
        });
        let looked = look(app, since).await;
        let Ok((desks, removed)) = looked else {
            return;
        };
        self.since = Some(now);
        self.going
            .retain(|chat| !desks.iter().any(|desk| desk.chat == *chat));
        for chat in removed {
            if !self.going.contains(&chat) {
                self.going.push(chat);
            }
        }
        for desk in desks {
            if self.shown.get(&desk.chat) == Some(&desk) {
                continue;
            }
            match commands::publish_desk(api, &desk).await {
                Ok(true) => {
                    self.shown.insert(desk.chat, desk);
                }
                Ok(false) => {}
                Err(failure) => {
                    tracing::warn!(%failure, "the menu of a member of staff could not be published");
                }
            }
        }
        let mut later = Vec::new();
        for chat in std::mem::take(&mut self.going) {
            match commands::withdraw_desk(api, chat).await {
                Ok(_) => {
                    self.shown.remove(&chat);
                }
                Err(failure) => {
                    tracing::warn!(%failure, "the menu of a former member of staff could not be taken away");
                    later.push(chat);
                }
            }
        }
        self.going = later;
    }
}

/// Who is staff, and who was removed since a moment.
async fn look(app: &App, since: Timestamp) -> Result<(Vec<Desk>, Vec<i64>), StoreError> {
    let mut reader = app.store().read().await?;
    let removed = staff::removed_since(&mut reader, since).await?;
    Ok((staff::everybody(&mut reader).await?, removed))
}
