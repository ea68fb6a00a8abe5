//! One's own schedule, and what one says beforehand about coming: what is written.

use jiff::Timestamp;

use crate::flows::schedule::Change;
use crate::store::StoreError;
use crate::store::writer::Tx;

/// Carries out one wish of a conversation held in `chat`.
pub(super) async fn apply(
    _tx: &mut Tx,
    _chat: i64,
    change: &Change,
    _now: Timestamp,
) -> Result<(), StoreError> {
    match *change {}
}
