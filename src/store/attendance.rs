//! Who came to meetings: lists, shares, absence in a row. Read here for conversations and for the clock.

/// Absence in a row.
mod absence;
/// What the clock looks for.
mod found;
/// On paper and as a sheet.
mod paper;

use std::collections::BTreeMap;

use jiff::Timestamp;
use sqlx::SqliteConnection;

use crate::domain::attendance::{Mark, Tally};
use crate::domain::meeting::Answer;
use crate::domain::name::Name;
use crate::flows::attendance::{Attendee, DAYS_A_PAGE, Day, Days, List, Shares};
use crate::flows::facts::class::Class;
use crate::store::writer::Tx;
use crate::store::{Reader, StoreError, classes, meetings};

pub use absence::absence;
pub(in crate::store) use absence::own;
pub use paper::table;
pub(in crate::store) use paper::{paper_of, paper_of_week};

pub use found::{absences, keepers, lists_left_open, lists_to_send};

fn unreadable() -> StoreError {
    StoreError::Unreadable("attendance")
}

fn mark(state: Option<&str>, minutes: Option<i64>) -> Result<Option<Mark>, StoreError> {
    let minutes = minutes.and_then(|minutes| u16::try_from(minutes).ok());
    state
        .map(|state| Mark::from_slug(state, minutes).ok_or_else(unreadable))
        .transpose()
}

/// The numbers of the participants of a class: those they have, and those that the others will get, in the order of their
/// applications. Says whether there are others.
pub(in crate::store) async fn numbers(
    conn: &mut SqliteConnection,
    class: i64,
) -> Result<(BTreeMap<i64, u16>, Vec<i64>), StoreError> {
    let rows = sqlx::query!(
        r#"SELECT id AS "id!: i64", roll FROM application WHERE class_id = ?
           AND state IN ('confirmed', 'in_training', 'passed', 'not_passed', 'left') ORDER BY id"#,
        class
    )
    .fetch_all(&mut *conn)
    .await?;
    let last = sqlx::query_scalar!(
        r#"SELECT max(roll) AS "last: i64" FROM application WHERE class_id = ? AND roll IS NOT NULL"#,
        class
    )
    .fetch_one(&mut *conn)
    .await?;
    let small = |number: i64| u16::try_from(number).map_err(|_| unreadable());
    let mut next = small(last.unwrap_or(0))?;
    let (mut numbers, mut missing) = (BTreeMap::new(), Vec::new());
    for row in rows {
        let number = if let Some(roll) = row.roll {
            small(roll)?
        } else {
            missing.push(row.id);
            next = next.saturating_add(1);
            next
        };
        numbers.insert(row.id, number);
    }
    Ok((numbers, missing))
}

/// The list of a meeting: while it is open everybody who takes part by then and has not left before, as they said or as it was
/// noted; once it is closed those who stand on it.
pub async fn list(tx: &mut Tx, meeting: i64) -> Result<Option<List>, StoreError> {
    let Some(meeting) = meetings::by_ids(&mut tx.conn, &[meeting]).await?.pop() else {
        return Ok(None);
    };
    let Some(class) = classes::by_id(tx, meeting.class).await? else {
        return Ok(None);
    };
    let (numbers, missing) = numbers(&mut tx.conn, class.id).await?;
    let (starts, ends) = (
        meeting.starts_at.as_millisecond(),
        meeting.ends_at.as_millisecond(),
    );
    let (open, named) = (meeting.closed_at.is_none(), meeting.named_only);
    let rows = sqlx::query!(
        r#"SELECT application.id AS "id!: i64", application.person_id, person.name,
            attendance.state AS "mark?", attendance.minutes AS "minutes?", meeting_answer.answer AS "answer?"
           FROM application JOIN person ON person.id = application.person_id
           LEFT JOIN attendance ON attendance.meeting_id = ?1 AND attendance.application_id = application.id
           LEFT JOIN meeting_answer ON meeting_answer.meeting_id = ?1 AND meeting_answer.application_id = application.id
           WHERE application.class_id = ?2
           AND application.state IN ('confirmed', 'in_training', 'passed', 'not_passed', 'left')
           AND (attendance.state IS NOT NULL OR (?3
               AND (application.state <> 'left' OR application.changed_at > ?4)
               AND coalesce((SELECT min(application_step.at) FROM application_step
                   WHERE application_step.application_id = application.id
                   AND application_step.state IN ('confirmed', 'in_training')), application.changed_at) < ?5
               AND (NOT ?6 OR EXISTS (SELECT 1 FROM meeting_named WHERE meeting_named.meeting_id = ?1
                   AND meeting_named.application_id = application.id))))
           ORDER BY application.id"#,
        meeting.id,
        class.id,
        open,
        starts,
        ends,
        named
    )
    .fetch_all(&mut tx.conn)
    .await?;
    let mut people = Vec::with_capacity(rows.len());
    for row in rows {
        people.push(Attendee {
            application: row.id,
            person: row.person_id,
            number: numbers.get(&row.id).copied().unwrap_or(0),
            name: Name::parse(&row.name).map_err(|_| unreadable())?,
            noted: mark(row.mark.as_deref(), row.minutes)?,
            said: row.answer.as_deref().and_then(Answer::from_slug),
        });
    }
    people.sort_by_key(|one| one.number);
    let closed_by = sqlx::query_scalar!(
        "SELECT staff.name FROM meeting JOIN staff ON staff.telegram_id = meeting.closed_by WHERE meeting.id = ?",
        meeting.id
    )
    .fetch_optional(&mut tx.conn)
    .await?
    .flatten();
    Ok(Some(List {
        class,
        meeting,
        people,
        unnumbered: !missing.is_empty(),
        closed_by,
    }))
}

/// Telegram ids of those who teach a class, and of whoever leads a meeting of it.
pub(in crate::store) async fn teachers(
    conn: &mut SqliteConnection,
    class: i64,
    meeting: Option<i64>,
) -> Result<Vec<i64>, StoreError> {
    Ok(sqlx::query_scalar!(
        r#"SELECT staff_id AS "id!: i64" FROM class_instructor WHERE class_id = ?1
           UNION SELECT instructor_id FROM meeting WHERE id = ?2 AND instructor_id IS NOT NULL ORDER BY 1"#,
        class,
        meeting
    )
    .fetch_all(conn)
    .await?)
}

/// Telegram ids of those who teach a class.
pub async fn teachers_of(reader: &mut Reader, class: i64) -> Result<Vec<i64>, StoreError> {
    teachers(&mut reader.conn, class, None).await
}

/// A page of the lists of a class that have begun by `until`, newest first.
pub(in crate::store) async fn days(
    tx: &mut Tx,
    class: Class,
    page: u16,
    until: Timestamp,
) -> Result<Days, StoreError> {
    let (until, first) = (
        until.as_millisecond(),
        i64::from(page) * i64::from(DAYS_A_PAGE),
    );
    let most = i64::from(DAYS_A_PAGE) + 1;
    let ids = sqlx::query_scalar!(
        r#"SELECT id AS "id!: i64" FROM meeting WHERE class_id = ? AND starts_at <= ? AND cancelled = 0
           AND kind NOT IN ('interview', 're_registration') ORDER BY starts_at DESC, id DESC LIMIT ? OFFSET ?"#,
        class.id,
        until,
        most,
        first
    )
    .fetch_all(&mut tx.conn)
    .await?;
    let more = ids.len() > usize::from(DAYS_A_PAGE);
    let shown: Vec<i64> = ids.into_iter().take(usize::from(DAYS_A_PAGE)).collect();
    let mut days = Vec::new();
    for meeting in meetings::by_ids(&mut tx.conn, &shown)
        .await?
        .into_iter()
        .rev()
    {
        let tally = match meeting.closed_at {
            Some(_) => Some(tally(tx, meeting.id).await?),
            None => None,
        };
        days.push(Day { meeting, tally });
    }
    Ok(Days {
        class,
        days,
        page,
        more,
    })
}

async fn tally(tx: &mut Tx, meeting: i64) -> Result<Tally, StoreError> {
    let rows = sqlx::query!(
        r#"SELECT state, count(*) AS "people!: i64" FROM attendance WHERE meeting_id = ? GROUP BY state"#,
        meeting
    )
    .fetch_all(&mut tx.conn)
    .await?;
    let mut tally = Tally::default();
    for row in rows {
        let mark = Mark::from_slug(&row.state, None).ok_or_else(unreadable)?;
        for _ in 0..row.people {
            tally.add(mark);
        }
    }
    Ok(tally)
}

/// How much of a class everybody was there.
pub(in crate::store) async fn shares(tx: &mut Tx, class: Class) -> Result<Shares, StoreError> {
    let (numbers, _) = numbers(&mut tx.conn, class.id).await?;
    let rows = sqlx::query!(
        r#"SELECT application.id AS "id!: i64", person.name, attendance.state AS "state?", count(attendance.state) AS "lists!: i64"
           FROM application JOIN person ON person.id = application.person_id
           LEFT JOIN attendance ON attendance.application_id = application.id AND EXISTS (
               SELECT 1 FROM meeting WHERE meeting.id = attendance.meeting_id
               AND meeting.cancelled = 0 AND meeting.closed_at IS NOT NULL)
           WHERE application.class_id = ?
           AND application.state IN ('confirmed', 'in_training', 'passed', 'not_passed', 'left')
           GROUP BY application.id, attendance.state"#,
        class.id
    )
    .fetch_all(&mut tx.conn)
    .await?;
    let mut people: BTreeMap<(u16, i64), (Name, Tally)> = BTreeMap::new();
    for row in rows {
        let number = numbers.get(&row.id).copied().unwrap_or(0);
        let name = Name::parse(&row.name).map_err(|_| unreadable())?;
        let (_, tally) = people
            .entry((number, row.id))
            .or_insert_with(|| (name, Tally::default()));
        if let Some(mark) = mark(row.state.as_deref(), None)? {
            for _ in 0..row.lists {
                tally.add(mark);
            }
        }
    }
    let people = people.into_iter();
    Ok(Shares {
        class,
        people: people
            .map(|((number, _), (name, tally))| (number, name, tally))
            .collect(),
    })
}

/// The lists of today that somebody keeps: of classes they teach, of meetings they lead, and for an officer those of the own
/// centre that nobody teaches. Open ones first, then the newest.
pub(in crate::store) async fn of_today(
    tx: &mut Tx,
    staff: i64,
    officer_of: Option<i64>,
    (from, until): (Timestamp, Timestamp),
) -> Result<Vec<List>, StoreError> {
    let (from, until) = (from.as_millisecond(), until.as_millisecond());
    let ids = sqlx::query_scalar!(
        r#"SELECT meeting.id AS "id!: i64" FROM meeting JOIN class ON class.id = meeting.class_id
           WHERE meeting.cancelled = 0 AND meeting.starts_at >= ?1 AND meeting.starts_at <= ?2
           AND meeting.kind NOT IN ('interview', 're_registration') AND class.state IN ('announced', 'running', 'finished')
           AND (meeting.instructor_id = ?3
               OR EXISTS (SELECT 1 FROM class_instructor WHERE class_id = class.id AND staff_id = ?3)
               OR (class.centre_id = ?4 AND NOT EXISTS (SELECT 1 FROM class_instructor WHERE class_id = class.id)))
           ORDER BY meeting.closed_at IS NOT NULL, meeting.starts_at DESC, meeting.id LIMIT 6"#,
        from,
        until,
        staff,
        officer_of
    )
    .fetch_all(&mut tx.conn)
    .await?;
    let mut lists = Vec::new();
    for id in ids {
        lists.extend(list(tx, id).await?);
    }
    lists.retain(|list| !list.people.is_empty());
    Ok(lists)
}
