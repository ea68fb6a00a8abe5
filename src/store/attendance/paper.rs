//! Lists to be printed, and the attendance of a class as a table.

use jiff::civil::Weekday;
use jiff::{Timestamp, ToSpan};

use crate::domain::name::Name;
use crate::domain::wib;
use crate::flows::attendance::{Paper, Table, TableRow};
use crate::flows::facts::class::Class;
use crate::flows::facts::meeting::Meeting;
use crate::store::attendance::{list, mark, numbers, unreadable};
use crate::store::writer::Tx;
use crate::store::{Reader, StoreError, classes, meetings};

/// The list of one meeting, also of one that lies ahead.
pub(in crate::store) async fn paper_of(
    tx: &mut Tx,
    meeting: i64,
) -> Result<Option<Paper>, StoreError> {
    let Some(list) = list(tx, meeting).await? else {
        return Ok(None);
    };
    let kept = list.meeting.kind.has_list() && !list.meeting.cancelled;
    let people = list.people.into_iter();
    Ok(Some(Paper {
        class: list.class,
        meetings: kept.then_some(list.meeting).into_iter().collect(),
        people: people.map(|one| (one.number, one.name)).collect(),
        unnumbered: list.unnumbered,
    }))
}

/// The lists of the week in which the next meeting ends; of the last one when nothing lies ahead.
pub(in crate::store) async fn paper_of_week(
    tx: &mut Tx,
    class: Class,
    now: Timestamp,
) -> Result<Paper, StoreError> {
    let all = meetings::of_class(&mut tx.conn, class.id).await?;
    let kept = |one: &&Meeting| one.kind.has_list() && !one.cancelled;
    let next = all.iter().filter(kept).find(|one| one.ends_at > now);
    let week = next
        .or_else(|| all.iter().rfind(|one| kept(one)))
        .map(monday);
    let within = |one: &&Meeting| kept(one) && Some(monday(one)) == week;
    let meetings: Vec<Meeting> = all.iter().filter(within).cloned().collect();
    let (numbers, missing) = numbers(&mut tx.conn, class.id).await?;
    let rows = sqlx::query!(
        r#"SELECT application.id AS "id!: i64", person.name FROM application JOIN person ON person.id = application.person_id
           WHERE application.class_id = ? AND application.state IN ('confirmed', 'in_training', 'passed', 'not_passed')"#,
        class.id
    )
    .fetch_all(&mut tx.conn)
    .await?;
    let mut people = Vec::with_capacity(rows.len());
    for row in rows {
        let name = Name::parse(&row.name).map_err(|_| unreadable())?;
        people.push((numbers.get(&row.id).copied().unwrap_or(0), name));
    }
    people.sort_by_key(|(number, _)| *number);
    Ok(Paper {
        class,
        meetings,
        people,
        unnumbered: !missing.is_empty(),
    })
}

/// The Monday of the week of a meeting.
fn monday(meeting: &Meeting) -> jiff::civil::Date {
    let day = wib::local(meeting.starts_at).date();
    let since = day.weekday().since(Weekday::Monday);
    day.saturating_sub(i32::from(since).days())
}

/// Who stands how on the closed lists of a class.
pub async fn table(reader: &mut Reader, class: i64) -> Result<Option<Table>, StoreError> {
    let Some(class) = classes::read(&mut reader.conn, &[class]).await?.pop() else {
        return Ok(None);
    };
    let (numbers, _) = numbers(&mut reader.conn, class.id).await?;
    let all = meetings::of_class(&mut reader.conn, class.id).await?;
    let meetings: Vec<Meeting> = all
        .into_iter()
        .filter(|one| one.closed_at.is_some() && !one.cancelled)
        .collect();
    let people = sqlx::query!(
        r#"SELECT application.id AS "id!: i64", person.name FROM application JOIN person ON person.id = application.person_id
           WHERE application.class_id = ?
           AND application.state IN ('confirmed', 'in_training', 'passed', 'not_passed', 'left')"#,
        class.id
    )
    .fetch_all(&mut *reader.conn)
    .await?;
    let stands = sqlx::query!(
        r#"SELECT attendance.application_id, attendance.meeting_id, attendance.state, attendance.minutes FROM meeting
           JOIN attendance ON attendance.meeting_id = meeting.id WHERE meeting.class_id = ?"#,
        class.id
    )
    .fetch_all(&mut *reader.conn)
    .await?;
    let mut rows = Vec::with_capacity(people.len());
    for person in people {
        let mut marks = vec![None; meetings.len()];
        for one in stands.iter().filter(|one| one.application_id == person.id) {
            let place = meetings
                .iter()
                .position(|meeting| meeting.id == one.meeting_id);
            if let Some(place) = place {
                marks[place] = mark(Some(&one.state), one.minutes)?;
            }
        }
        rows.push(TableRow {
            number: numbers.get(&person.id).copied().unwrap_or(0),
            name: Name::parse(&person.name).map_err(|_| unreadable())?,
            marks,
        });
    }
    rows.sort_by_key(|row| row.number);
    Ok(Some(Table {
        class,
        meetings,
        rows,
    }))
}
