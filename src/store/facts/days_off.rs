//! Days off: holidays as the office moved them: what a step may know.

use jiff::Timestamp;

use crate::domain::role::{StaffAct, may};
use crate::domain::wib;
use crate::flows::days_off::{Ahead, Known, Want};
use crate::store::facts::Known as Chat;
use crate::store::writer::Tx;
use crate::store::{StoreError, classes, days_off};

/// Looks up what the conversation wants.
pub(super) async fn read(
    tx: &mut Tx,
    chat: &Chat,
    want: &Want,
    now: Timestamp,
) -> Result<Known, StoreError> {
    let Some(staff) = &chat.staff else {
        return Ok(Known::Days);
    };
    Ok(match want {
        Want::Days => Known::Days,
        Want::Classes if !may(staff, StaffAct::EditHolidays, None) => Known::Days,
        Want::Classes => {
            let today = wib::local(now).date().to_string();
            let ids = sqlx::query_scalar!(
                r#"SELECT id AS "id!: i64" FROM class
                   WHERE state IN ('draft', 'open', 'closed', 'selecting', 'announced', 'running') AND ends_on >= ?
                   ORDER BY starts_on, id"#,
                today
            )
            .fetch_all(&mut tx.conn)
            .await?;
            Known::Classes(classes::by_ids(tx, &ids).await?)
        }
        Want::Class(id) => match classes::by_id(tx, *id).await? {
            Some(class) => {
                let ahead = days_off::ahead(tx, &class, now).await?;
                let days =
                    |days: &[(u16, jiff::civil::Date)]| days.iter().map(|(_, day)| *day).collect();
                Known::Class(Some(Box::new(Ahead {
                    now: days(&ahead.now),
                    then: days(&ahead.then),
                    class,
                })))
            }
            None => Known::Class(None),
        },
    })
}
