//! One's own schedule, and what one says beforehand about coming: what is written.

use jiff::Timestamp;

use crate::domain::meeting::Answer;
use crate::flows::schedule::Change;
use crate::store::StoreError;
use crate::store::seal::Purpose;
use crate::store::writer::Tx;

/// Carries out one wish of a conversation.
pub(super) async fn apply(
    tx: &mut Tx,
    _chat: i64,
    change: &Change,
    now: Timestamp,
) -> Result<(), StoreError> {
    match change {
        Change::Answer {
            meeting,
            application,
            answer,
            reason,
            letter,
        } => {
            let reason = reason.as_ref();
            let reason = reason.map(|told| tx.keys.seal(told.as_bytes(), Purpose::Absence));
            let file = letter.as_ref().map(|letter| letter.file.as_str());
            let kind = letter
                .as_ref()
                .map(|letter| if letter.picture { "photo" } else { "document" });
            let keeps = i64::from(*answer != Answer::Coming);
            let (answer, at) = (answer.slug(), now.as_millisecond());
            sqlx::query!(
                "INSERT INTO meeting_answer (meeting_id, application_id, answer, reason, letter, letter_kind, at)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
                 ON CONFLICT (meeting_id, application_id) DO UPDATE SET answer = ?3, at = ?7,
                 reason = coalesce(?4, CASE WHEN ?8 = 1 THEN reason END),
                 letter_kind = CASE WHEN ?5 IS NOT NULL THEN ?6 WHEN ?8 = 1 THEN letter_kind END,
                 letter = coalesce(?5, CASE WHEN ?8 = 1 THEN letter END)",
                meeting,
                application,
                answer,
                reason,
                file,
                kind,
                at,
                keeps
            )
            .execute(&mut tx.conn)
            .await?;
        }
        Change::Daily { application, on } => {
            sqlx::query!(
                "UPDATE application SET daily = ?2 WHERE id = ?1",
                application,
                on
            )
            .execute(&mut tx.conn)
            .await?;
        }
    }
    Ok(())
}
