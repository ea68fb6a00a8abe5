//! What is due by the clock without anybody asking: found here, decided by conversations, carried out by `app::due`.

use jiff::Timestamp;

use crate::flows::facts::class::Class;
use crate::store::classes;
use crate::store::writer::Tx;
use crate::store::{Reader, StoreError};

/// Open classes whose registration is over, the longest due first, at most `most`.
pub async fn classes_to_close(
    reader: &mut Reader,
    now: Timestamp,
    most: i64,
) -> Result<Vec<i64>, StoreError> {
    let now = now.as_millisecond();
    Ok(sqlx::query_scalar!(
        "SELECT id FROM class WHERE state = 'open' AND registration_until <= ? ORDER BY registration_until LIMIT ?",
        now,
        most
    )
    .fetch_all(&mut *reader.conn)
    .await?)
}

/// A class as it stands in this transaction.
pub async fn class(tx: &mut Tx, id: i64) -> Result<Option<Class>, StoreError> {
    classes::by_id(tx, id).await
}
