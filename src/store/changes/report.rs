//! Figures of placement for staff: what is asked for is kept until it is made.

use jiff::Timestamp;

use crate::flows::report::Change;
use crate::store::writer::Tx;
use crate::store::{StoreError, reports};

/// Carries out one wish of a conversation held in `chat`.
pub(super) async fn apply(
    tx: &mut Tx,
    chat: i64,
    change: &Change,
    now: Timestamp,
) -> Result<(), StoreError> {
    match change {
        Change::Order { kind, by } => reports::order(tx, *kind, (chat, *by), now).await,
    }
}
