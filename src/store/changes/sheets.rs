//! Sheets of applicants: what is written.

use jiff::Timestamp;

use crate::flows::sheets::Change;
use crate::store::writer::Tx;
use crate::store::{StoreError, sheets};

/// Carries out one wish of a conversation held in `chat`.
pub(super) async fn apply(
    tx: &mut Tx,
    chat: i64,
    change: &Change,
    now: Timestamp,
) -> Result<(), StoreError> {
    sheets::wish(tx, chat, change, now).await
}
