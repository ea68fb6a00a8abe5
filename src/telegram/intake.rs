//! Where raw updates enter the house, whichever way they came: into the inbox first, then into the hall.

use std::collections::{BTreeMap, HashSet};
use std::time::Duration;

use serde::Deserialize;
use serde_json::value::RawValue;
use teloxide::types::{Update, UpdateKind};
use tokio::sync::mpsc;

use crate::app::{App, RawUpdate, StoreError};

/// The pause before the inbox is asked again for what waits in it.
pub const READ_AGAIN: Duration = Duration::from_secs(1);

/// The door between the network and the hall.
#[derive(Clone)]
pub struct Intake {
    app: App,
    hall: mpsc::Sender<Update>,
}

/// What became of a batch.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Kept {
    /// The highest number of the batch; `None` for an empty one.
    pub last: Option<i64>,
    /// How many had not been seen before.
    pub new: usize,
}

#[derive(Deserialize)]
struct Head {
    update_id: i64,
}

impl Intake {
    /// A door into the hall behind `hall`.
    pub fn new(app: App, hall: mpsc::Sender<Update>) -> Intake {
        Intake { app, hall }
    }

    /// Keeps a batch in one transaction and then hands over what is new, in order.
    ///
    /// # Errors
    /// When it could not be kept; then nothing of it may be acknowledged.
    pub async fn keep(&self, batch: &[Box<RawValue>]) -> Result<Kept, StoreError> {
        let mut raw = Vec::with_capacity(batch.len());
        let mut updates = Vec::with_capacity(batch.len());
        for body in batch {
            let update = read(body.get());
            let Some(update_id) = number(update.as_ref(), body.get()) else {
                tracing::error!("an update without a number was skipped");
                continue;
            };
            raw.push(RawUpdate {
                update_id,
                chat: update
                    .as_ref()
                    .and_then(|update| update.chat())
                    .map(|chat| chat.id.0),
                body: body.get().to_owned(),
            });
            updates.push((update_id, update, body.get()));
        }
        let last = raw.iter().map(|update| update.update_id).max();
        if last.is_none() {
            return Ok(Kept { last, new: 0 });
        }
        let new: HashSet<i64> = self.app.keep(raw).await?.into_iter().collect();
        for (id, update, body) in updates {
            if new.contains(&id) {
                self.hand_over(id, update, body).await;
            }
        }
        Ok(Kept {
            last,
            new: new.len(),
        })
    }

    /// Hands over what an earlier run kept and did not finish, in order.
    ///
    /// # Errors
    /// When the database does not answer; then nothing was handed over, and it is to be tried again before anything else is.
    pub async fn replay(&self) -> Result<(), StoreError> {
        let waiting = self.app.waiting().await?;
        if !waiting.is_empty() {
            tracing::info!(
                updates = waiting.len(),
                "going on with what the last run left"
            );
        }
        for RawUpdate {
            update_id, body, ..
        } in waiting
        {
            self.hand_over(update_id, read(&body), &body).await;
        }
        Ok(())
    }

    async fn hand_over(&self, id: i64, update: Option<Update>, body: &str) {
        match update {
            // A closed hall means that the program is stopping; the update stays in the inbox.
            Some(update) => drop(self.hall.send(update).await),
            None => {
                tracing::warn!(
                    update = id,
                    kind = kind(body),
                    "an update of this kind cannot be read; it is set aside"
                );
                if let Err(error) = self.app.set_aside(id, "cannot be read").await {
                    tracing::warn!(update = id, %error, "it could not be set aside");
                }
            }
        }
    }
}

/// The update, unless teloxide does not know its kind.
fn read(body: &str) -> Option<Update> {
    let update: Update = serde_json::from_str(body).ok()?;
    (!matches!(update.kind, UpdateKind::Error(_))).then_some(update)
}

/// The number of an update, also of one that cannot be read.
fn number(update: Option<&Update>, body: &str) -> Option<i64> {
    if let Some(update) = update {
        return Some(i64::from(update.id.0));
    }
    let Head { update_id } = serde_json::from_str(body).ok()?;
    Some(update_id)
}

/// The name of an update's kind: the only part of it that may stand in a log.
fn kind(body: &str) -> String {
    let fields: BTreeMap<String, Box<RawValue>> = serde_json::from_str(body).unwrap_or_default();
    fields
        .into_keys()
        .find(|name| name != "update_id")
        .unwrap_or_default()
        .chars()
        .take(40)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_unknown_kind_is_named_and_not_read() {
        let body = r#"{"update_id":7,"future_thing":{"name":"Siti Contoh"}}"#;
        assert!(read(body).is_none());
        assert_eq!(kind(body), "future_thing");
        assert_eq!(kind("not json"), "");
    }
}
