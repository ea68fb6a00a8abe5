//! For the desk of staff and for whoever filed one: requests.

use jiff::Timestamp;

use crate::flows::facts::{OpenRequest, RequestKind};
use crate::store::StoreError;
use crate::store::seal::{Keys, Purpose};
use crate::store::writer::Tx;

/// Open requests on one card at most; the desk counts and shows the oldest.
const DESK: i64 = 500;

struct Row {
    id: i64,
    kind: String,
    chat_id: i64,
    details: Option<Vec<u8>>,
    created_at: i64,
    closed_at: Option<i64>,
}

impl Row {
    fn read(self, keys: &Keys) -> Result<OpenRequest, StoreError> {
        let name = match &self.details {
            Some(sealed) => Some(
                keys.open_text(sealed, Purpose::Request)
                    .ok_or(StoreError::Unreadable("request.details"))?,
            ),
            None => None,
        };
        Ok(OpenRequest {
            id: self.id,
            kind: RequestKind::from_slug(&self.kind)
                .ok_or(StoreError::Unreadable("request.kind"))?,
            chat: self.chat_id,
            name,
            filed_at: Timestamp::from_millisecond(self.created_at)
                .map_err(|_| StoreError::Unreadable("request.created_at"))?,
            closed: self.closed_at.is_some(),
        })
    }
}

/// The requests that wait for staff, oldest first.
pub(super) async fn open(tx: &mut Tx) -> Result<Vec<OpenRequest>, StoreError> {
    let rows = sqlx::query_as!(
        Row,
        "SELECT id, kind, chat_id, details, created_at, closed_at FROM request
         WHERE closed_at IS NULL ORDER BY id LIMIT ?",
        DESK
    )
    .fetch_all(&mut tx.conn)
    .await?;
    rows.into_iter().map(|row| row.read(&tx.keys)).collect()
}

/// One request, whatever its state.
pub(super) async fn one(tx: &mut Tx, id: i64) -> Result<Option<OpenRequest>, StoreError> {
    let row = sqlx::query_as!(
        Row,
        "SELECT id, kind, chat_id, details, created_at, closed_at FROM request WHERE id = ?",
        id
    )
    .fetch_optional(&mut tx.conn)
    .await?;
    row.map(|row| row.read(&tx.keys)).transpose()
}

/// The open requests of a chat, oldest first.
pub(super) async fn of_chat(tx: &mut Tx, chat: i64) -> Result<Vec<OpenRequest>, StoreError> {
    let rows = sqlx::query_as!(
        Row,
        "SELECT id, kind, chat_id, details, created_at, closed_at FROM request
         WHERE chat_id = ? AND closed_at IS NULL ORDER BY id",
        chat
    )
    .fetch_all(&mut tx.conn)
    .await?;
    rows.into_iter().map(|row| row.read(&tx.keys)).collect()
}
