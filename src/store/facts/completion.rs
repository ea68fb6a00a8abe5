//! The end of a class: what a step may know.

use jiff::Timestamp;

use crate::domain::completion::{Marks, applied, read as understood};
use crate::flows::completion::{Known, Want};
use crate::store::facts::Known as Chat;
use crate::store::writer::Tx;
use crate::store::{StoreError, completion};

/// Looks up what the conversation wants, for staff alone.
pub(super) async fn read(
    tx: &mut Tx,
    chat: &Chat,
    want: &Want,
    _now: Timestamp,
) -> Result<Known, StoreError> {
    if chat.staff.is_none() {
        return Ok(Known::Nothing);
    }
    let Some(mut seen) = completion::seen(tx, want.class).await? else {
        return Ok(Known::Nothing);
    };
    if let Some(typed) = &want.typed {
        let people = seen.people.iter();
        let before: Vec<(u16, Marks)> = people.map(|one| (one.number, one.marks.clone())).collect();
        let (after, _) = applied(&before, &understood(typed).edits);
        let numbers: Vec<String> = after
            .into_iter()
            .filter_map(|one| one.certificate)
            .collect();
        seen.taken = completion::taken(tx, want.class, &numbers).await?;
    }
    Ok(Known::Class(Box::new(seen)))
}
