//! Hearing when a class of a field opens: what is written.

use jiff::Timestamp;

use crate::flows::class_wish::Change;
use crate::store::StoreError;
use crate::store::writer::Tx;

/// Carries out one wish of a conversation held in `chat`.
pub(super) async fn apply(
    tx: &mut Tx,
    _chat: i64,
    change: &Change,
    now: Timestamp,
) -> Result<(), StoreError> {
    match change {
        Change::Note { person, field } => {
            let now = now.as_millisecond();
            // A field that does not exist is no wish: buttons may be forged.
            sqlx::query!(
                "INSERT INTO class_wish (person_id, field_slug, since) SELECT ?1, slug, ?3 FROM field WHERE slug = ?2
                 ON CONFLICT DO NOTHING",
                person,
                field,
                now
            )
            .execute(&mut tx.conn)
            .await?;
        }
        Change::Stop { person, field } => {
            sqlx::query!(
                "DELETE FROM class_wish WHERE person_id = ?1 AND (?2 IS NULL OR field_slug = ?2)",
                person,
                field
            )
            .execute(&mut tx.conn)
            .await?;
        }
    }
    Ok(())
}
