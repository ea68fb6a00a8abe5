//! Days off as the office keeps them: they win over the list of holidays that comes with the program.

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::catalog::catalog;
use crate::store::StoreError;
use crate::store::writer::Tx;

/// What the office decided about single days.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(in crate::store) struct DaysOff(BTreeMap<Date, bool>);

impl DaysOff {
    /// Is nobody taught on this day?
    pub(in crate::store) fn is_off(&self, day: Date) -> bool {
        let decided = self.0.get(&day).copied();
        decided.unwrap_or_else(|| catalog().is_holiday(day))
    }
}

pub(in crate::store) async fn read(tx: &mut Tx) -> Result<DaysOff, StoreError> {
    let rows = sqlx::query!("SELECT day, is_off FROM day_off")
        .fetch_all(&mut tx.conn)
        .await?;
    let days = rows.into_iter().map(|row| {
        let day = row.day.parse();
        let day: Date = day.map_err(|_| StoreError::Unreadable("day_off.day"))?;
        Ok((day, row.is_off == 1))
    });
    days.collect::<Result<_, _>>().map(DaysOff)
}
