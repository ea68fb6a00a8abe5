//! Several persons in one chat: who speaks.

use jiff::Timestamp;

use crate::flows::family::Change;
use crate::store::StoreError;
use crate::store::writer::Tx;

/// Carries out one wish of a conversation held in `chat`.
pub(super) async fn apply(
    tx: &mut Tx,
    chat: i64,
    change: &Change,
    _now: Timestamp,
) -> Result<(), StoreError> {
    let Change::Speak { person } = change;
    // Whoever moved to another chat in the meantime does not come back by an old button.
    sqlx::query!(
        "UPDATE chat SET person_id = ?1
         WHERE id = ?2 AND EXISTS (SELECT 1 FROM person WHERE person.id = ?1 AND person.chat_id = ?2)",
        person,
        chat
    )
    .execute(&mut tx.conn)
    .await?;
    Ok(())
}
