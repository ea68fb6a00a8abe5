//! The calendar of a class: its meetings, their changes: what a step may know. What is not theirs is known as nothing.

use std::collections::{BTreeMap, BTreeSet};

use jiff::{SignedDuration, Timestamp};

use crate::domain::class::ClassState;
use crate::domain::name::Name;
use crate::domain::phone::Phone;
use crate::domain::role::{Staff, StaffAct, may};
use crate::flows::calendar::{
    Calendar, Changed, Heard, Known, NAMED_A_PAGE, People, Reading, Unread, Waiting, Want,
};
use crate::flows::classes::{Colleague, Listed};
use crate::flows::facts::meeting::Meeting;
use crate::store::facts::Known as Chat;
use crate::store::facts::classes::{list, may_teach, readable};
use crate::store::writer::Tx;
use crate::store::{StoreError, classes, meetings, schedule_changes, seats};

/// Classes that run or lie ahead.
const AHEAD: [ClassState; 6] = [
    ClassState::Draft,
    ClassState::Open,
    ClassState::Closed,
    ClassState::Selecting,
    ClassState::Announced,
    ClassState::Running,
];

/// How long a change is asked after that somebody has not read.
const ASKED_AFTER: SignedDuration = SignedDuration::from_hours(14 * 24);

/// Looks up what the conversation wants. `chat` says who asks.
pub(super) async fn read(
    tx: &mut Tx,
    chat: &Chat,
    want: &Want,
    now: Timestamp,
) -> Result<Known, StoreError> {
    if let Want::Told {
        change,
        application,
    } = want
    {
        return told(tx, chat.chat, *change, *application).await;
    }
    let Some(staff) = chat.staff else {
        return Ok(Known::Nothing);
    };
    let class = match want {
        Want::List(page) => {
            let asked = Listed {
                page: *page,
                ..Listed::default()
            };
            let page = list::of_states(tx, &staff, &AHEAD, asked).await?;
            return Ok(Known::List(Box::new(page)));
        }
        Want::Class(class) | Want::Calls(class) => Some(*class),
        Want::Meeting(meeting) | Want::Named { meeting, .. } => {
            let found = meetings::by_ids(&mut tx.conn, &[*meeting]).await?;
            found.first().map(|meeting| meeting.class)
        }
        Want::Told { .. } => None,
    };
    let Some(class) = class else {
        return Ok(Known::Nothing);
    };
    let Some(calendar) = calendar(tx, &staff, class, now).await? else {
        return Ok(Known::Nothing);
    };
    Ok(match want {
        Want::Named { meeting, page } => {
            let people = people(tx, class, *meeting, *page).await?;
            Known::Named(Box::new(calendar), people)
        }
        Want::Calls(_)
            if may(
                &staff,
                StaffAct::SeeApplicants,
                Some(calendar.class.centre.id),
            ) =>
        {
            let unread = unread(tx, class, now).await?;
            Known::Calls(Box::new(calendar), unread)
        }
        Want::Class(_) | Want::Meeting(_) | Want::Calls(_) | Want::List(_) | Want::Told { .. } => {
            Known::Calendar(Box::new(calendar))
        }
    })
}

/// A class that this member of staff may read, with its meetings.
async fn calendar(
    tx: &mut Tx,
    staff: &Staff,
    class: i64,
    now: Timestamp,
) -> Result<Option<Calendar>, StoreError> {
    let Some(seen) = readable(tx, staff, class).await? else {
        return Ok(None);
    };
    let meetings = meetings::of_class(&mut tx.conn, class).await?;
    let teaching = seen.instructors;
    let mut colleagues = may_teach(tx, seen.class.centre.id).await?;
    for one in &teaching {
        if !colleagues.contains(one) {
            colleagues.push(one.clone());
        }
    }
    colleagues.extend(former(tx, &meetings, &colleagues).await?);
    let next = sqlx::query_scalar!(
        r#"SELECT coalesce(max(seq), 0) + 1 AS "next!: i64" FROM sqlite_sequence WHERE name = 'meeting'"#
    )
    .fetch_one(&mut tx.conn)
    .await?;
    Ok(Some(Calendar {
        named: named(tx, class).await?,
        waiting: waiting(tx, class).await?,
        reading: reading(tx, class, now).await?,
        class: seen.class,
        meetings,
        teaching,
        colleagues,
        next,
    }))
}

/// Who leads a meeting and does not belong to the centre any more.
async fn former(
    tx: &mut Tx,
    meetings: &[Meeting],
    known: &[Colleague],
) -> Result<Vec<Colleague>, StoreError> {
    let led: BTreeSet<i64> = (meetings.iter())
        .filter_map(|meeting| meeting.instructor)
        .filter(|id| known.iter().all(|one| one.id != *id))
        .collect();
    let mut former = Vec::new();
    for id in led {
        let name = sqlx::query_scalar!("SELECT name FROM staff WHERE telegram_id = ?", id)
            .fetch_optional(&mut tx.conn)
            .await?;
        former.push(Colleague {
            id,
            name: name.flatten(),
        });
    }
    Ok(former)
}

/// How many are named, by meeting.
async fn named(tx: &mut Tx, class: i64) -> Result<BTreeMap<i64, u32>, StoreError> {
    let rows = sqlx::query!(
        r#"SELECT meeting.id AS "meeting!: i64", count(*) AS "people!: i64"
           FROM meeting JOIN meeting_named ON meeting_named.meeting_id = meeting.id
           WHERE meeting.class_id = ? GROUP BY meeting.id"#,
        class
    )
    .fetch_all(&mut tx.conn)
    .await?;
    let count = |count: i64| u32::try_from(count).unwrap_or(u32::MAX);
    Ok(rows
        .into_iter()
        .map(|row| (row.meeting, count(row.people)))
        .collect())
}

async fn waiting(tx: &mut Tx, class: i64) -> Result<Option<Waiting>, StoreError> {
    let rows = sqlx::query!(
        r#"SELECT id AS "id!: i64", untold_since AS "since!: i64", reason IS NOT NULL AS "has_reason!: bool",
            starts_at, told_as ->> '$.starts' AS "told_starts: i64"
           FROM meeting WHERE class_id = ? AND untold_since IS NOT NULL"#,
        class
    )
    .fetch_all(&mut tx.conn)
    .await?;
    let Some(last) = rows.iter().map(|row| row.since).max() else {
        return Ok(None);
    };
    let starts = rows
        .iter()
        .flat_map(|row| [Some(row.starts_at), row.told_starts]);
    let starts = starts.flatten().map(moment).collect::<Result<_, _>>()?;
    Ok(Some(Waiting {
        starts,
        has_reason: rows.iter().any(|row| row.has_reason),
        meetings: rows.into_iter().map(|row| row.id).collect(),
        last: moment(last)?,
    }))
}

async fn reading(tx: &mut Tx, class: i64, now: Timestamp) -> Result<Option<Reading>, StoreError> {
    let last = sqlx::query!(
        r#"SELECT told_at, (SELECT count(*) FROM schedule_change_told WHERE change_id = schedule_change.id) AS "people!: i64",
            (SELECT count(read_at) FROM schedule_change_told WHERE change_id = schedule_change.id) AS "read!: i64"
           FROM schedule_change WHERE class_id = ? ORDER BY id DESC LIMIT 1"#,
        class
    )
    .fetch_optional(&mut tx.conn)
    .await?;
    let Some(last) = last else { return Ok(None) };
    let count = |count: i64| u32::try_from(count).unwrap_or(u32::MAX);
    let unread = unread(tx, class, now).await?.len();
    Ok(Some(Reading {
        at: moment(last.told_at)?,
        read: count(last.read),
        of: count(last.people),
        unread: u32::try_from(unread).unwrap_or(u32::MAX),
    }))
}

/// Those whose application still stands and who have something unread of the last two weeks.
async fn unread(tx: &mut Tx, class: i64, now: Timestamp) -> Result<Vec<Unread>, StoreError> {
    let since = now.checked_sub(ASKED_AFTER).unwrap_or(now).as_millisecond();
    let standing = crate::store::reach::standing_states();
    let rows = sqlx::query!(
        r#"SELECT DISTINCT application.id AS "application!: i64", person.name AS "name!: String", person.phone AS "phone!: String", person.chat_id
           FROM schedule_change JOIN schedule_change_told ON schedule_change_told.change_id = schedule_change.id
           JOIN application ON application.id = schedule_change_told.application_id
           JOIN person ON person.id = application.person_id
           WHERE schedule_change.class_id = ?1 AND schedule_change.told_at > ?2 AND schedule_change_told.read_at IS NULL
           AND application.state IN (SELECT value FROM json_each(?3)) ORDER BY application.id"#,
        class,
        since,
        standing
    )
    .fetch_all(&mut tx.conn)
    .await?;
    let unreadable = || StoreError::Unreadable("person");
    rows.into_iter()
        .map(|row| {
            let phone = Phone::from_contact(&row.phone).map_err(|_| unreadable())?;
            Ok(Unread {
                application: row.application,
                name: Name::parse(&row.name).map_err(|_| unreadable())?,
                phone: phone.national(),
                chat: row.chat_id,
            })
        })
        .collect()
}

/// A page of those who have a seat, and whether they are named.
async fn people(tx: &mut Tx, class: i64, meeting: i64, page: u16) -> Result<People, StoreError> {
    let total = sqlx::query_scalar!(
        r#"SELECT count(*) AS "people!: i64" FROM application
           WHERE class_id = ? AND state IN ('accepted', 'confirmed', 'in_training')"#,
        class
    )
    .fetch_one(&mut tx.conn)
    .await?;
    let size = i64::from(NAMED_A_PAGE);
    let pages = (total - 1).max(0) / size + 1;
    let page = i64::from(page).min(pages - 1);
    let skipped = page * size;
    let rows = sqlx::query!(
        r#"SELECT application.id AS "application!: i64", person.name AS "name!: String", EXISTS (
                SELECT 1 FROM meeting_named WHERE meeting_id = ?2 AND application_id = application.id
            ) AS "named!: bool"
           FROM application JOIN person ON person.id = application.person_id
           WHERE application.class_id = ?1 AND application.state IN ('accepted', 'confirmed', 'in_training')
           ORDER BY person.name, application.id LIMIT ?3 OFFSET ?4"#,
        class,
        meeting,
        size,
        skipped
    )
    .fetch_all(&mut tx.conn)
    .await?;
    let rows = rows.into_iter().map(|row| {
        let name = Name::parse(&row.name).map_err(|_| StoreError::Unreadable("person.name"))?;
        Ok((row.application, name, row.named))
    });
    Ok(People {
        meeting,
        page: u16::try_from(page).unwrap_or(0),
        pages: u16::try_from(pages).unwrap_or(u16::MAX),
        rows: rows.collect::<Result<_, StoreError>>()?,
    })
}

/// A change as it was told to an application of whoever is reached here.
async fn told(tx: &mut Tx, chat: i64, change: i64, application: i64) -> Result<Known, StoreError> {
    if !seats::is_reached_here(tx, application, chat).await? {
        return Ok(Known::Nothing);
    }
    let row = sqlx::query!(
        r#"SELECT schedule_change.class_id, schedule_change.meetings, schedule_change.reason, schedule_change_told.read_at
           FROM schedule_change_told JOIN schedule_change ON schedule_change.id = schedule_change_told.change_id
           WHERE schedule_change_told.change_id = ? AND schedule_change_told.application_id = ?"#,
        change,
        application
    )
    .fetch_optional(&mut tx.conn)
    .await?;
    let Some(row) = row else {
        return Ok(Known::Nothing);
    };
    let Some(class) = classes::by_id(tx, row.class_id).await? else {
        return Ok(Known::Nothing);
    };
    let changed: Vec<Changed> = serde_json::from_str(&row.meetings)
        .map_err(|_| StoreError::Unreadable("schedule_change.meetings"))?;
    Ok(Known::Told(Box::new(Heard {
        change,
        application,
        class,
        changed: (changed.iter())
            .filter_map(|one| one.seen_by(application))
            .collect(),
        why: schedule_changes::open_why(tx, row.reason.as_deref()),
        read: row.read_at.is_some(),
    })))
}

fn moment(ms: i64) -> Result<Timestamp, StoreError> {
    Timestamp::from_millisecond(ms).map_err(|_| StoreError::Unreadable("meeting"))
}
