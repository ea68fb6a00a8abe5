//! Sheets of applicants: what is read. Only staff are shown anything, and whether they manage the class their conversation asks.

use jiff::Timestamp;

use crate::flows::sheets::{Known, Want};
use crate::store::facts::Known as Chat;
use crate::store::writer::Tx;
use crate::store::{StoreError, classes, sheets};

/// Looks up what the conversation wants.
pub(super) async fn read(
    tx: &mut Tx,
    chat: &Chat,
    want: &Want,
    _now: Timestamp,
) -> Result<Known, StoreError> {
    let Some(staff) = chat.staff else {
        return Ok(Known::Nothing);
    };
    Ok(match want {
        Want::Class(class) => match classes::by_id(tx, *class).await? {
            Some(class) => Known::Class(Box::new(class)),
            None => Known::Nothing,
        },
        Want::Waiting => Known::Waiting(sheets::waiting_of(tx, staff.telegram_id).await?),
        Want::Sheet { sheet, class } => match sheets::shown(tx, *sheet, *class).await? {
            Some(sheet) => Known::Sheet(Box::new(sheet)),
            None => Known::Nothing,
        },
    })
}
