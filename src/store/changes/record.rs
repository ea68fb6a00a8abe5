//! What staff did: that the record about a person was read is written down too.

use jiff::Timestamp;

use crate::domain::audit::Action;
use crate::flows::record::Change;
use crate::store::StoreError;
use crate::store::audit::{self, About};
use crate::store::writer::Tx;

/// Carries out one wish of a conversation.
pub(super) async fn apply(
    tx: &mut Tx,
    _chat: i64,
    change: &Change,
    now: Timestamp,
) -> Result<(), StoreError> {
    let Change::Read { person, by } = change;
    let about = About::person(*person);
    audit::write(tx, *by, Action::RecordRead, about, None, None, now).await
}
