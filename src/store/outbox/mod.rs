//! Everything to be sent, one row a letter: nothing is sent that is not first a row here.
//!
//! A reply leaves the table once it is delivered. A notice and a letter of a bulk run keep their row without its content, as
//! the record that it was sent. What becomes of a row is `Settled`.

/// Notices that wait until the quiet hours are over.
mod later;
/// People who leave and return.
mod reach;
/// The apology for a refused answer.
mod refused;
/// What became of letters.
mod settle;

use jiff::Timestamp;

use crate::letter::{Content, Lane, Letter};
use crate::store::seal::{Keys, Purpose};
use crate::store::writer::Tx;
use crate::store::{Reader, StoreError};

pub use later::{any_to_release, post_later, release};
pub use reach::held;
pub(super) use reach::{resume_chat, stop_chat};
pub use refused::apologise;
pub use settle::{mark_sending, recover, settle};

/// A letter that waits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waiting {
    /// Row id: the order of sending.
    pub id: i64,
    /// Telegram id of the chat.
    pub chat: i64,
    /// What is sent; `None` when it cannot be read any more.
    pub content: Option<Content>,
    /// After this moment (ms) it is not sent any more.
    pub last_useful: Option<i64>,
    /// Telegram asked to wait until this moment (ms).
    pub not_before: Option<i64>,
}

/// What became of a letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Settled {
    /// Telegram took it; the id of the message where there is one.
    Delivered {
        /// Telegram's id of the message.
        message_id: Option<i64>,
    },
    /// It waits again, at least until this moment (ms).
    Later {
        /// When it may be tried again.
        not_before: i64,
    },
    /// The person cannot be reached: a reply vanishes, a notice is held until they return, a letter of a run is over.
    Gone,
    /// Telegram refuses the content and always will.
    Refused {
        /// What Telegram says.
        reason: String,
    },
    /// The group has a new id: it waits again for that one.
    Moved {
        /// The new Telegram id.
        to: i64,
    },
    /// Nobody knows whether it arrived, and it is not sent again.
    InDoubt,
    /// Its last useful moment is over.
    Expired,
}

/// What became of which letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settlement {
    /// Row id.
    pub id: i64,
    /// Its lane: it decides what stays of the row.
    pub lane: Lane,
    /// What became of it.
    pub settled: Settled,
}

pub(super) fn lane_number(lane: Lane) -> i64 {
    match lane {
        Lane::Reply => 0,
        Lane::Notice => 1,
        Lane::Bulk => 2,
    }
}

/// Posts letters in the given order. With a `cause`, the same cause is never posted for twice. A notice to somebody who
/// cannot be reached is held until they return. Letters of the bulk lane belong to a run: see `bulk::post`. Returns the id of
/// the first row; those of the others follow it one by one.
pub async fn post(
    tx: &mut Tx,
    letters: &[Letter],
    cause: Option<&str>,
    last_useful: Option<Timestamp>,
    now: Timestamp,
) -> Result<i64, StoreError> {
    let mut page = Page::new(tx, now);
    for letter in letters {
        let is_held = letter.lane == Lane::Notice && is_away(tx, letter.to).await?;
        page.put(tx, letter, is_held, last_useful)?;
    }
    page.write(tx, cause).await
}

/// The same for letters that are each of use until a moment of their own.
pub async fn post_until(
    tx: &mut Tx,
    letters: &[(Letter, Option<Timestamp>)],
    now: Timestamp,
) -> Result<i64, StoreError> {
    let mut page = Page::new(tx, now);
    for (letter, last_useful) in letters {
        let is_held = letter.lane == Lane::Notice && is_away(tx, letter.to).await?;
        page.put(tx, letter, is_held, *last_useful)?;
    }
    page.write(tx, None).await
}

/// The same to people who are known to be there.
pub async fn post_to_present(
    tx: &mut Tx,
    letters: &[(Letter, Timestamp)],
    now: Timestamp,
) -> Result<i64, StoreError> {
    let mut page = Page::new(tx, now);
    for (letter, last_useful) in letters {
        page.put(tx, letter, false, Some(*last_useful))?;
    }
    page.write(tx, None).await
}

/// Of a letter: row id, chat, lane, state, where its body begins, its length, its last useful moment.
type Written = (i64, i64, i64, i64, usize, usize, Option<i64>);

/// Letters that are written with one statement.
struct Page {
    first: i64,
    now: i64,
    bodies: Vec<u8>,
    rows: Vec<Written>,
}

impl Page {
    fn new(tx: &Tx, now: Timestamp) -> Page {
        Page {
            first: tx.next.letter,
            now: now.as_millisecond(),
            bodies: Vec::new(),
            rows: Vec::new(),
        }
    }

    fn put(
        &mut self,
        tx: &mut Tx,
        letter: &Letter,
        is_held: bool,
        last_useful: Option<Timestamp>,
    ) -> Result<(), StoreError> {
        let state = match letter.lane {
            Lane::Notice if is_held => 5,
            Lane::Reply | Lane::Notice => 0,
            Lane::Bulk => {
                return Err(StoreError::Other(
                    "a letter of a run is posted by bulk::post".to_owned(),
                ));
            }
        };
        let id = tx.next.letter;
        tx.next.letter += 1;
        let json = serde_json::to_vec(&letter.content)
            .map_err(|_| StoreError::Unreadable("outbox.body"))?;
        let body = (tx.keys).seal_behind(&mut self.bodies, &json, Purpose::Letter);
        self.rows.push((
            id,
            letter.to,
            lane_number(letter.lane),
            state,
            body.from,
            body.length,
            last_useful.map(Timestamp::as_millisecond),
        ));
        Ok(())
    }

    /// Returns the id of the first row.
    async fn write(self, tx: &mut Tx, cause: Option<&str>) -> Result<i64, StoreError> {
        let Page {
            first,
            now,
            bodies,
            rows,
        } = self;
        if rows.is_empty() {
            return Ok(first);
        }
        let rows = serde_json::to_string(&rows).map_err(|_| StoreError::Unreadable("outbox"))?;
        // The letters of one cause are told apart by their places.
        sqlx::query!(
            "INSERT INTO outbox (id, chat, lane, state, body, cause, last_useful, created_at)
             SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, substr(?1, value ->> 4, value ->> 5),
                 ?2 || '#' || key, value ->> 6, ?3
             FROM json_each(?4) WHERE true ON CONFLICT (cause) WHERE cause IS NOT NULL DO NOTHING",
            bodies,
            cause,
            now,
            rows
        )
        .execute(&mut tx.conn)
        .await?;
        Ok(first)
    }
}

async fn is_away(tx: &mut Tx, chat: i64) -> Result<bool, StoreError> {
    let left = sqlx::query_scalar!("SELECT left_at FROM chat WHERE id = ?", chat)
        .fetch_optional(&mut tx.conn)
        .await?;
    Ok(left.flatten().is_some())
}

/// The replies or notices that wait behind `after`, in order, at most `limit`.
pub async fn waiting(
    reader: &mut Reader,
    lane: Lane,
    after: i64,
    limit: i64,
) -> Result<Vec<Waiting>, StoreError> {
    let lane = lane_number(lane);
    let rows = sqlx::query_as!(
        Row,
        "SELECT id, chat, body, last_useful, not_before FROM outbox
         WHERE lane = ? AND id > ? AND state <= 1 AND lane <= 1 AND state = 0 ORDER BY id LIMIT ?",
        lane,
        after,
        limit
    )
    .fetch_all(&mut *reader.conn)
    .await?;
    Ok(rows.into_iter().map(|row| row.open(&reader.keys)).collect())
}

/// The same for one chat: used when a chat has more letters waiting than are kept in memory for it.
pub async fn waiting_of_chat(
    reader: &mut Reader,
    lane: Lane,
    chat: i64,
    after: i64,
    limit: i64,
) -> Result<Vec<Waiting>, StoreError> {
    let lane = lane_number(lane);
    let rows = sqlx::query_as!(
        Row,
        "SELECT id, chat, body, last_useful, not_before FROM outbox
         WHERE lane = ? AND id > ? AND chat = ? AND state <= 1 AND lane <= 1 AND state = 0 ORDER BY id LIMIT ?",
        lane,
        after,
        chat,
        limit
    )
    .fetch_all(&mut *reader.conn)
    .await?;
    Ok(rows.into_iter().map(|row| row.open(&reader.keys)).collect())
}

struct Row {
    id: i64,
    chat: i64,
    body: Option<Vec<u8>>,
    last_useful: Option<i64>,
    not_before: Option<i64>,
}

impl Row {
    fn open(self, keys: &Keys) -> Waiting {
        let content = self
            .body
            .and_then(|body| keys.open(&body, Purpose::Letter))
            .and_then(|json| serde_json::from_slice(&json).ok());
        Waiting {
            id: self.id,
            chat: self.chat,
            content,
            last_useful: self.last_useful,
            not_before: self.not_before,
        }
    }
}

pub(super) fn json_list(ids: &[i64]) -> String {
    let mut list = String::with_capacity(ids.len() * 8 + 2);
    list.push('[');
    for (place, id) in ids.iter().enumerate() {
        if place > 0 {
            list.push(',');
        }
        list.push_str(&id.to_string());
    }
    list.push(']');
    list
}
