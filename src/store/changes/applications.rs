//! One's applications: what is written.

use jiff::Timestamp;

use crate::domain::application::ApplicationState;
use crate::flows::applications::Change;
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
        Change::Withdraw { id, reason } => {
            let reason = reason.slug();
            sqlx::query!(
                "UPDATE application SET reason = ?2 WHERE id = ?1",
                id,
                reason
            )
            .execute(&mut tx.conn)
            .await?;
            turn(tx, *id, ApplicationState::Withdrawn, now).await
        }
        Change::SetSecond { id, class } => {
            let now = now.as_millisecond();
            sqlx::query!(
                "UPDATE application SET second_class_id = ?2, changed_at = ?3 WHERE id = ?1",
                id,
                class,
                now
            )
            .execute(&mut tx.conn)
            .await?;
            Ok(())
        }
    }
}

/// An application comes into another state; its history has one row more.
///
/// # Errors
/// The store's own.
pub async fn turn(
    tx: &mut Tx,
    id: i64,
    state: ApplicationState,
    now: Timestamp,
) -> Result<(), StoreError> {
    come_into(tx, id, state, None, now).await
}

/// The same by a member of staff, by Telegram id.
pub(in crate::store) async fn turn_by(
    tx: &mut Tx,
    id: i64,
    state: ApplicationState,
    by: i64,
    now: Timestamp,
) -> Result<(), StoreError> {
    come_into(tx, id, state, Some(by), now).await
}

async fn come_into(
    tx: &mut Tx,
    id: i64,
    state: ApplicationState,
    by: Option<i64>,
    now: Timestamp,
) -> Result<(), StoreError> {
    let (slug, now_ms) = (state.slug(), now.as_millisecond());
    sqlx::query!(
        "UPDATE application SET state = ?2, changed_at = ?3, proposed_rank = NULL WHERE id = ?1",
        id,
        slug,
        now_ms
    )
    .execute(&mut tx.conn)
    .await?;
    remember(tx, id, state, by, now).await
}

/// Its history has one row more.
pub(in crate::store) async fn step(
    tx: &mut Tx,
    id: i64,
    state: ApplicationState,
    now: Timestamp,
) -> Result<(), StoreError> {
    remember(tx, id, state, None, now).await
}

async fn remember(
    tx: &mut Tx,
    id: i64,
    state: ApplicationState,
    by: Option<i64>,
    now: Timestamp,
) -> Result<(), StoreError> {
    let (state, now) = (state.slug(), now.as_millisecond());
    sqlx::query!(
        "INSERT INTO application_step (application_id, state, by_staff, at) VALUES (?, ?, ?, ?)",
        id,
        state,
        by,
        now
    )
    .execute(&mut tx.conn)
    .await?;
    Ok(())
}
