//! Requests to staff: filed under the number that was told, closed by whoever dealt with them.

use jiff::Timestamp;

use crate::domain::audit::{Action, Field, noted};
use crate::domain::registration::request_number;
use crate::flows::facts::RequestKind;
use crate::store::StoreError;
use crate::store::audit::{self, About};
use crate::store::seal::Purpose;
use crate::store::writer::Tx;

pub(super) async fn file(
    tx: &mut Tx,
    chat: i64,
    id: i64,
    kind: RequestKind,
    person: Option<i64>,
    name: Option<&str>,
    now: Timestamp,
) -> Result<(), StoreError> {
    tx.next.request = tx.next.request.max(id + 1);
    let details = name.map(|name| tx.keys.seal(name.as_bytes(), Purpose::Request));
    let (kind, now) = (kind.slug(), now.as_millisecond());
    sqlx::query!(
        "INSERT INTO request (id, kind, chat_id, person_id, details, created_at) VALUES (?, ?, ?, ?, ?, ?)",
        id,
        kind,
        chat,
        person,
        details,
        now
    )
    .execute(&mut tx.conn)
    .await?;
    Ok(())
}

/// Closes a request that is still open, and records who did.
pub(super) async fn close(tx: &mut Tx, id: i64, by: i64, now: Timestamp) -> Result<(), StoreError> {
    let at = now.as_millisecond();
    let closed = sqlx::query!(
        "UPDATE request SET closed_at = ?, closed_by = ? WHERE id = ? AND closed_at IS NULL RETURNING person_id",
        at,
        by,
        id
    )
    .fetch_optional(&mut tx.conn)
    .await?;
    let Some(closed) = closed else {
        return Ok(());
    };
    let about = About {
        person: closed.person_id,
        ..About::default()
    };
    let number = noted(&[(Field::Number, &request_number(id))]);
    audit::write(
        tx,
        by,
        Action::RequestClosed,
        about,
        None,
        Some(&number),
        now,
    )
    .await
}
