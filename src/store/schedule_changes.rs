//! Changes of meetings that people were not told of yet: found for the clock, read for whoever decides.

use jiff::{SignedDuration, Timestamp};

use crate::domain::application::ApplicationState;
use crate::domain::meeting::is_known;
use crate::flows::calendar::clock::Untold;
use crate::flows::calendar::{Changed, Recipient, Stand, Why};
use crate::store::seal::Purpose;
use crate::store::writer::Tx;
use crate::store::{Reader, StoreError, classes, meetings};

/// Classes told of in one tick at most; the next tick goes on.
const CLASSES_AT_ONCE: i64 = 50;

/// Classes whose last change is so long ago. In the quiet hours only those in which something begins, or was to begin, between
/// these moments.
pub async fn classes_to_tell(
    reader: &mut Reader,
    now: Timestamp,
    wait: SignedDuration,
    between: Option<(Timestamp, Timestamp)>,
) -> Result<Vec<i64>, StoreError> {
    let since = now.checked_sub(wait).unwrap_or(now).as_millisecond();
    let (from, until) = between.unzip();
    let from = from.map(Timestamp::as_millisecond);
    let until = until.map(Timestamp::as_millisecond);
    Ok(sqlx::query_scalar!(
        r#"SELECT class_id AS "class!: i64" FROM meeting WHERE untold_since IS NOT NULL GROUP BY class_id
           HAVING max(untold_since) <= ?1 AND (?2 IS NULL OR max(
               (starts_at >= ?2 AND starts_at < ?3) OR coalesce(told_as ->> '$.starts' >= ?2 AND told_as ->> '$.starts' < ?3, 0)
           )) ORDER BY max(untold_since) LIMIT ?4"#,
        since,
        from,
        until,
        CLASSES_AT_ONCE
    )
    .fetch_all(&mut *reader.conn)
    .await?)
}

/// The changes of a class that wait, as everything stands in this transaction.
pub async fn untold(tx: &mut Tx, class: i64) -> Result<Option<Untold>, StoreError> {
    let Some(class) = classes::by_id(tx, class).await? else {
        return Ok(None);
    };
    let rows = sqlx::query!(
        r#"SELECT id AS "id!: i64", told_as, untold_since AS "since!: i64", reason FROM meeting
           WHERE class_id = ? AND untold_since IS NOT NULL"#,
        class.id
    )
    .fetch_all(&mut tx.conn)
    .await?;
    let Some(last) = rows.iter().map(|row| row.since).max() else {
        return Ok(None);
    };
    let unreadable = |what| move |_| StoreError::Unreadable(what);
    let last = Timestamp::from_millisecond(last).map_err(|_| StoreError::Unreadable("meeting"))?;
    let ids: Vec<i64> = rows.iter().map(|row| row.id).collect();
    let mut changed = Vec::new();
    for meeting in meetings::by_ids(&mut tx.conn, &ids).await? {
        // What the class does not know any more was told with it.
        if !is_known(meeting.kind, class.state) {
            continue;
        }
        let told_as = rows.iter().find(|row| row.id == meeting.id);
        let old: Option<Stand> = (told_as.and_then(|row| row.told_as.as_deref()))
            .map(serde_json::from_str)
            .transpose()
            .map_err(unreadable("meeting.told_as"))?;
        changed.push(Changed {
            meeting: meeting.id,
            kind: meeting.kind,
            old,
            new: Some(Stand::of(&meeting, named(tx, meeting.id).await?)),
            again: false,
        });
    }
    let sealed = rows.iter().find_map(|row| row.reason.as_deref());
    let next = sqlx::query_scalar!(
        r#"SELECT coalesce(max(seq), 0) + 1 AS "next!: i64" FROM sqlite_sequence WHERE name = 'schedule_change'"#
    )
    .fetch_one(&mut tx.conn)
    .await?;
    Ok(Some(Untold {
        why: open_why(tx, sealed),
        people: people(tx, class.id).await?,
        teachers: teachers(tx, class.id).await?,
        class,
        changed,
        last,
        next,
    }))
}

/// Those who alone are expected at a meeting.
pub(in crate::store) async fn named(tx: &mut Tx, meeting: i64) -> Result<Vec<i64>, StoreError> {
    Ok(sqlx::query_scalar!(
        "SELECT application_id FROM meeting_named WHERE meeting_id = ? ORDER BY application_id",
        meeting
    )
    .fetch_all(&mut tx.conn)
    .await?)
}

/// Why meetings were changed; nothing where no reason was given.
pub(in crate::store) fn open_why(tx: &Tx, sealed: Option<&[u8]>) -> Option<Why> {
    let json = tx.keys.open_text(sealed?, Purpose::Meeting)?;
    serde_json::from_str(&json).ok()
}

/// The same, to be kept.
pub(in crate::store) fn seal_why(tx: &Tx, why: &Why) -> Result<Vec<u8>, StoreError> {
    let json = serde_json::to_vec(why).map_err(|_| StoreError::Unreadable("meeting.reason"))?;
    Ok(tx.keys.seal(&json, Purpose::Meeting))
}

async fn people(tx: &mut Tx, class: i64) -> Result<Vec<Recipient>, StoreError> {
    let rows = sqlx::query!(
        r#"SELECT id AS "application!: i64", person_id, state FROM application WHERE class_id = ? AND state NOT IN
            ('withdrawn', 'forfeited', 'not_accepted', 'documents_refused', 'absent_at_test', 'left') ORDER BY id"#,
        class
    )
    .fetch_all(&mut tx.conn)
    .await?;
    rows.into_iter()
        .map(|row| {
            Ok(Recipient {
                application: row.application,
                person: row.person_id,
                state: ApplicationState::from_slug(&row.state)
                    .ok_or(StoreError::Unreadable("application.state"))?,
            })
        })
        .collect()
}

async fn teachers(tx: &mut Tx, class: i64) -> Result<Vec<i64>, StoreError> {
    Ok(sqlx::query_scalar!(
        "SELECT staff_id FROM class_instructor WHERE class_id = ? ORDER BY staff_id",
        class
    )
    .fetch_all(&mut tx.conn)
    .await?)
}
