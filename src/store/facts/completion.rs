//! The end of a class: passed or not, competence, certificates: what a step may know.

use jiff::Timestamp;

use crate::flows::completion::{Known, Want};
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
