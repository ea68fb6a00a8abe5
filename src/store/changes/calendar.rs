//! The calendar of a class: its meetings, their changes: what is written, each act with its row on record.
//!
//! A change that people must be told of keeps how the meeting stood when they were last told; the clock does the rest.

/// What is kept on record of an edit.
mod recorded;

use jiff::Timestamp;

use crate::domain::audit::{Action, Field, noted};
use crate::domain::wib;
use crate::flows::calendar::{Change, Changed, Edit, Entered, Stand, Why};
use crate::flows::facts::meeting::Meeting;
use crate::store::StoreError;
use crate::store::audit::{self, About};
use crate::store::schedule_changes::{named, seal_why};
use crate::store::writer::Tx;

use recorded::noted_both;

/// Carries out one wish of a conversation held in `chat`.
pub(super) async fn apply(
    tx: &mut Tx,
    _chat: i64,
    change: &Change,
    now: Timestamp,
) -> Result<(), StoreError> {
    match change {
        Change::Edit(edit) => self::edit(tx, edit, now).await,
        Change::Add {
            id,
            entered,
            telling,
            by,
        } => add(tx, *id, entered, *telling, *by, now).await,
        Change::Shift {
            class,
            moves,
            telling,
            by,
        } => {
            let moves: Vec<_> = moves.iter().zip(telling).collect();
            shift(tx, *class, &moves, *by, now).await
        }
        Change::Name {
            meeting,
            class,
            application,
            named,
            telling,
            by,
        } => {
            name(
                tx,
                (*meeting, *class),
                *application,
                *named,
                (*telling, *by),
                now,
            )
            .await
        }
        Change::Because { class, why } => because(tx, *class, why).await,
        Change::Tell {
            id,
            class,
            changed,
            why,
            applications,
        } => tell(tx, (*id, *class), changed, why.as_ref(), applications, now).await,
        Change::Read {
            change,
            application,
        } => {
            let now = now.as_millisecond();
            sqlx::query!(
                "UPDATE schedule_change_told SET read_at = coalesce(read_at, ?3) WHERE change_id = ?1 AND application_id = ?2",
                change,
                application,
                now
            )
            .execute(&mut tx.conn)
            .await?;
            Ok(())
        }
    }
}

/// People will be told: how the meeting stood is kept with the first change that waits. The reason of the others holds for it.
pub(super) async fn wait(tx: &mut Tx, before: &Meeting, now: Timestamp) -> Result<(), StoreError> {
    let stood = Stand::of(before, named(tx, before.id).await?);
    let stood =
        serde_json::to_string(&stood).map_err(|_| StoreError::Unreadable("meeting.told_as"))?;
    let now = now.as_millisecond();
    sqlx::query!(
        "UPDATE meeting SET told_as = CASE WHEN untold_since IS NULL THEN ?2 ELSE told_as END, untold_since = ?3
         WHERE id = ?1",
        before.id,
        stood,
        now
    )
    .execute(&mut tx.conn)
    .await?;
    share_reason(tx, before.class).await
}

/// All changes of a class that wait have the reason that one of them has.
async fn share_reason(tx: &mut Tx, class: i64) -> Result<(), StoreError> {
    sqlx::query!(
        "UPDATE meeting SET reason = (SELECT other.reason FROM meeting AS other
             WHERE other.class_id = ?1 AND other.untold_since IS NOT NULL AND other.reason IS NOT NULL LIMIT 1)
         WHERE class_id = ?1 AND untold_since IS NOT NULL AND reason IS NULL",
        class
    )
    .execute(&mut tx.conn)
    .await?;
    Ok(())
}

async fn edit(tx: &mut Tx, edit: &Edit, now: Timestamp) -> Result<(), StoreError> {
    let (before, after) = (&edit.before, &edit.after);
    if edit.telling {
        wait(tx, before, now).await?;
    }
    let (starts, ends) = (
        after.starts_at.as_millisecond(),
        after.ends_at.as_millisecond(),
    );
    let now_ms = now.as_millisecond();
    sqlx::query!(
        "UPDATE meeting SET starts_at = ?2, ends_at = ?3, room = ?4, instructor_id = ?5, topic = ?6, bring = ?7,
             named_only = ?8, cancelled = ?9, by_hand = ?10, sequence = sequence + 1, changed_at = ?11 WHERE id = ?1",
        after.id,
        starts,
        ends,
        after.room,
        after.instructor,
        after.topic,
        after.bring,
        after.named_only,
        after.cancelled,
        after.by_hand,
        now_ms
    )
    .execute(&mut tx.conn)
    .await?;
    ends_with_its_days(tx, after.class).await?;
    let (old, new) = noted_both(tx, before, after).await?;
    let about = About::class(before.class);
    audit::write(tx, edit.by, edit.action, about, Some(&old), Some(&new), now).await
}

async fn add(
    tx: &mut Tx,
    id: i64,
    entered: &Entered,
    telling: bool,
    by: i64,
    now: Timestamp,
) -> Result<(), StoreError> {
    let (starts, ends) = (
        entered.starts.as_millisecond(),
        entered.ends.as_millisecond(),
    );
    let (kind, now_ms) = (entered.kind.slug(), now.as_millisecond());
    let untold = telling.then_some(now_ms);
    sqlx::query!(
        "INSERT INTO meeting (id, class_id, kind, starts_at, ends_at, room, named_only, by_hand, changed_at, untold_since)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, 1, ?8, ?9)",
        id,
        entered.class,
        kind,
        starts,
        ends,
        entered.room,
        entered.named_only,
        now_ms,
        untold
    )
    .execute(&mut tx.conn)
    .await?;
    share_reason(tx, entered.class).await?;
    ends_with_its_days(tx, entered.class).await?;
    let (from, until) = (entered.starts.to_string(), entered.ends.to_string());
    let mut parts = vec![
        (Field::Meeting, kind),
        (Field::MeetsAt, from.as_str()),
        (Field::MeetsUntil, until.as_str()),
    ];
    if let Some(room) = &entered.room {
        parts.push((Field::Room, room));
    }
    if entered.named_only {
        parts.push((Field::NamedOnly, "yes"));
    }
    let after = noted(&parts);
    let about = About::class(entered.class);
    audit::write(tx, by, Action::MeetingAdded, about, None, Some(&after), now).await
}

async fn shift(
    tx: &mut Tx,
    class: i64,
    moves: &[(&(Meeting, Timestamp, Timestamp), &bool)],
    by: i64,
    now: Timestamp,
) -> Result<(), StoreError> {
    let now_ms = now.as_millisecond();
    for ((before, starts, ends), telling) in moves {
        if **telling {
            wait(tx, before, now).await?;
        }
        let (starts, ends) = (starts.as_millisecond(), ends.as_millisecond());
        sqlx::query!(
            "UPDATE meeting SET starts_at = ?2, ends_at = ?3, by_hand = 1, sequence = sequence + 1, changed_at = ?4 WHERE id = ?1",
            before.id,
            starts,
            ends,
            now_ms
        )
        .execute(&mut tx.conn)
        .await?;
    }
    ends_with_its_days(tx, class).await?;
    let Some(((first, starts, _), _)) = moves.first() else {
        return Ok(());
    };
    let (old, new) = (first.starts_at.to_string(), starts.to_string());
    let count = moves.len().to_string();
    let before = noted(&[(Field::Meeting, first.kind.slug()), (Field::MeetsAt, &old)]);
    let after = noted(&[
        (Field::Meeting, first.kind.slug()),
        (Field::MeetsAt, &new),
        (Field::Count, &count),
    ]);
    let (action, about) = (Action::MeetingsShifted, About::class(class));
    audit::write(tx, by, action, about, Some(&before), Some(&after), now).await
}

async fn name(
    tx: &mut Tx,
    (meeting, class): (i64, i64),
    application: i64,
    named: bool,
    (telling, by): (bool, i64),
    now: Timestamp,
) -> Result<(), StoreError> {
    if telling {
        let found = crate::store::meetings::by_ids(&mut tx.conn, &[meeting]).await?;
        if let Some(before) = found.first() {
            wait(tx, before, now).await?;
        }
    }
    if named {
        sqlx::query!(
            "INSERT OR IGNORE INTO meeting_named (meeting_id, application_id) VALUES (?, ?)",
            meeting,
            application
        )
        .execute(&mut tx.conn)
        .await?;
    } else {
        sqlx::query!(
            "DELETE FROM meeting_named WHERE meeting_id = ? AND application_id = ?",
            meeting,
            application
        )
        .execute(&mut tx.conn)
        .await?;
    }
    let person = sqlx::query_scalar!(
        "SELECT person_id FROM application WHERE id = ?",
        application
    )
    .fetch_optional(&mut tx.conn)
    .await?;
    let about = About {
        person,
        ..About::class(class)
    };
    let number = crate::domain::application::application_number(application);
    let (with, without) = (noted(&[(Field::Number, &number)]), None);
    let (before, after) = if named {
        (without, Some(with.as_str()))
    } else {
        (Some(with.as_str()), without)
    };
    audit::write(tx, by, Action::MeetingChanged, about, before, after, now).await
}

pub(super) async fn because(tx: &mut Tx, class: i64, why: &Why) -> Result<(), StoreError> {
    let sealed = seal_why(tx, why)?;
    sqlx::query!(
        "UPDATE meeting SET reason = ?2 WHERE class_id = ?1 AND untold_since IS NOT NULL",
        class,
        sealed
    )
    .execute(&mut tx.conn)
    .await?;
    Ok(())
}

async fn tell(
    tx: &mut Tx,
    (id, class): (i64, i64),
    changed: &[Changed],
    why: Option<&Why>,
    applications: &[i64],
    now: Timestamp,
) -> Result<(), StoreError> {
    if !applications.is_empty() {
        let meetings = serde_json::to_string(changed)
            .map_err(|_| StoreError::Unreadable("schedule_change.meetings"))?;
        let reason = why.map(|why| seal_why(tx, why)).transpose()?;
        let now = now.as_millisecond();
        sqlx::query!(
            "INSERT INTO schedule_change (id, class_id, told_at, meetings, reason) VALUES (?, ?, ?, ?, ?)",
            id,
            class,
            now,
            meetings,
            reason
        )
        .execute(&mut tx.conn)
        .await?;
        let applications = crate::store::outbox::json_list(applications);
        sqlx::query!(
            "INSERT INTO schedule_change_told (change_id, application_id) SELECT ?1, value FROM json_each(?2)",
            id,
            applications
        )
        .execute(&mut tx.conn)
        .await?;
    }
    sqlx::query!(
        "UPDATE meeting SET told_as = NULL, untold_since = NULL, reason = NULL
         WHERE class_id = ? AND untold_since IS NOT NULL",
        class
    )
    .execute(&mut tx.conn)
    .await?;
    Ok(())
}

/// First and last day of a class are those of its days of training; the first one as long as it has not begun moves with the
/// class alone.
async fn ends_with_its_days(tx: &mut Tx, class: i64) -> Result<(), StoreError> {
    let days = sqlx::query!(
        r#"SELECT min(starts_at) AS "first: i64", max(starts_at) AS "last: i64" FROM meeting
           WHERE class_id = ? AND kind = 'lesson' AND cancelled = 0"#,
        class
    )
    .fetch_one(&mut tx.conn)
    .await?;
    let day = |ms: Option<i64>| {
        let at = Timestamp::from_millisecond(ms?).ok()?;
        Some(wib::local(at).date().to_string())
    };
    if let (Some(first), Some(last)) = (day(days.first), day(days.last)) {
        sqlx::query!(
            "UPDATE class SET starts_on = CASE WHEN state IN ('running', 'finished') THEN ?2 ELSE starts_on END,
                 ends_on = CASE WHEN state IN ('running', 'finished') THEN ?3 ELSE max(starts_on, ?3) END
             WHERE id = ?1",
            class,
            first,
            last
        )
        .execute(&mut tx.conn)
        .await?;
    }
    Ok(())
}
