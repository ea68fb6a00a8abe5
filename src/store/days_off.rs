//! Days off as the office keeps them: they win over the list of holidays that comes with the program.

use sqlx::SqliteConnection;

use crate::catalog::DaysOff;
use crate::store::StoreError;

/// What stands there now.
pub(in crate::store) async fn read(conn: &mut SqliteConnection) -> Result<DaysOff, StoreError> {
    let list = sqlx::query_scalar!(
        r#"SELECT json_group_array(json_array(day, is_off, name)) AS "list!: String" FROM day_off"#
    )
    .fetch_one(conn)
    .await?;
    parse(&list)
}

/// The same from a column that another statement brings along.
pub(in crate::store) fn parse(list: &str) -> Result<DaysOff, StoreError> {
    let unreadable = || StoreError::Unreadable("day_off.day");
    let rows: Vec<(String, i64, String)> = serde_json::from_str(list).map_err(|_| unreadable())?;
    let days = rows.into_iter().map(|(day, is_off, name)| {
        let day = day.parse().map_err(|_| unreadable())?;
        Ok((day, is_off == 1, name))
    });
    let days: Result<Vec<_>, StoreError> = days.collect();
    days.map(DaysOff::new)
}
