//! Days off: holidays as the office moved them: what a step may know.

use jiff::Timestamp;

use crate::flows::days_off::{Known, Want};
use crate::store::StoreError;
use crate::store::facts::Known as Chat;
use crate::store::writer::Tx;

/// Looks up what the conversation wants.
pub(super) async fn read(
    _tx: &mut Tx,
    _chat: &Chat,
    want: &Want,
    _now: Timestamp,
) -> Result<Known, StoreError> {
    match *want {}
}
