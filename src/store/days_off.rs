//! Days off as the office keeps them: they win over the list of holidays that comes with the program. How the days of training
//! of a class that are still to come follow them.

use jiff::civil::Date;
use jiff::{Timestamp, ToSpan};
use sqlx::SqliteConnection;

use crate::catalog::DaysOff;
use crate::domain::wib;
use crate::flows::facts::class::Class;
use crate::store::StoreError;
use crate::store::writer::Tx;

/// Days that are looked at for the days of training that are left; a class has no more than a year.
const FURTHEST: i32 = 800;

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

/// The days of training of a class that have not begun, each with its number.
pub(in crate::store) struct Ahead {
    /// As they stand.
    pub(in crate::store) now: Vec<(u16, Date)>,
    /// As the holidays leave them. What somebody changed by hand stays as it is.
    pub(in crate::store) then: Vec<(u16, Date)>,
}

/// What lies ahead of a class.
pub(in crate::store) async fn ahead(
    tx: &mut Tx,
    class: &Class,
    now: Timestamp,
) -> Result<Ahead, StoreError> {
    let rows = sqlx::query!(
        r#"SELECT number AS "number!: i64", starts_at, by_hand, closed_at FROM meeting
           WHERE class_id = ? AND number IS NOT NULL ORDER BY number"#,
        class.id
    )
    .fetch_all(&mut tx.conn)
    .await?;
    let (mut last, mut number) = (None, 0);
    let mut ahead = Ahead {
        now: Vec::new(),
        then: Vec::new(),
    };
    let mut kept: Vec<(u16, Date)> = Vec::new();
    for row in rows {
        let starts = Timestamp::from_millisecond(row.starts_at);
        let starts = starts.map_err(|_| StoreError::Unreadable("meeting.starts_at"))?;
        let (day, of) = (
            wib::local(starts).date(),
            u16::try_from(row.number).unwrap_or(u16::MAX),
        );
        if starts <= now || row.closed_at.is_some() {
            (last, number) = (last.max(Some(day)), of);
            continue;
        }
        ahead.now.push((of, day));
        if row.by_hand == 1 {
            kept.push((of, day));
        }
    }
    let mut day = match last {
        Some(last) => last.tomorrow().ok(),
        None => Some(class.starts_on),
    };
    for _ in 0..FURTHEST {
        let Some(today) = day.filter(|_| number < class.days) else {
            break;
        };
        if class.weekdays.contains(today.weekday())
            && !class.days_off.without_lessons(today, class.starts_on)
        {
            number += 1;
            let by_hand = kept.iter().find(|(of, _)| *of == number).copied();
            ahead.then.push(by_hand.unwrap_or((number, today)));
        }
        day = today.checked_add(1.day()).ok();
    }
    ahead.now.sort_by_key(|(_, day)| *day);
    ahead.then.sort_by_key(|(_, day)| *day);
    Ok(ahead)
}

/// The days of training that have not begun follow the holidays.
pub(in crate::store) async fn follow(
    tx: &mut Tx,
    class: &Class,
    now: Timestamp,
) -> Result<(), StoreError> {
    let ahead = ahead(tx, class, now).await?;
    for (number, day) in ahead.then {
        let moment = |time| wib::instant(day, time).map(Timestamp::as_millisecond);
        let (Some(starts), Some(ends)) = (moment(class.begins_at), moment(class.ends_at)) else {
            continue;
        };
        let at = now.as_millisecond();
        sqlx::query!(
            "UPDATE meeting SET starts_at = ?3, ends_at = ?4, sequence = sequence + 1, changed_at = ?5
             WHERE class_id = ?1 AND number = ?2 AND by_hand = 0 AND (starts_at <> ?3 OR ends_at <> ?4)",
            class.id,
            number,
            starts,
            ends,
            at
        )
        .execute(&mut tx.conn)
        .await?;
    }
    Ok(())
}
