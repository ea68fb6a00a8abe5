//! Finding a class and applying to it: what is written.

use jiff::Timestamp;

use crate::domain::application::ApplicationState;
use crate::flows::training::Change;
use crate::store::StoreError;
use crate::store::changes::applications::{step, turn};
use crate::store::writer::Tx;

/// Carries out one wish of a conversation held in `chat`.
pub(super) async fn apply(
    tx: &mut Tx,
    _chat: i64,
    change: &Change,
    now: Timestamp,
) -> Result<(), StoreError> {
    match change {
        Change::Apply {
            id,
            person,
            class,
            source,
        } => {
            tx.next.application = tx.next.application.max(id + 1);
            let (state, source, now_ms) = (
                ApplicationState::Applied.slug(),
                source.slug(),
                now.as_millisecond(),
            );
            sqlx::query!(
                "INSERT INTO application (id, person_id, class_id, state, source, created_at, changed_at)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?6)",
                id,
                person,
                class,
                state,
                source,
                now_ms
            )
            .execute(&mut tx.conn)
            .await?;
            step(tx, *id, ApplicationState::Applied, now).await
        }
        Change::Return { id, source } => {
            let source = source.slug();
            sqlx::query!(
                "UPDATE application SET reason = NULL, source = ?2 WHERE id = ?1",
                id,
                source
            )
            .execute(&mut tx.conn)
            .await?;
            turn(tx, *id, ApplicationState::Applied, now).await
        }
    }
}
