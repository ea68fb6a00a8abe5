//! What the clock looks for: lists to be sent, lists left open, absence to be looked at. Each by an index over what is due.

use jiff::{SignedDuration, Timestamp};

use crate::domain::attendance::{list_from, list_useful_until};
use crate::flows::attendance::List;
use crate::store::attendance::teachers;
use crate::store::writer::Tx;
use crate::store::{Reader, StoreError};

/// No meeting that ended within the time in which its list is of use began before this.
const LONGEST: SignedDuration = SignedDuration::from_hours(24);

/// Meetings whose list is to be sent, by row id: from a quarter of an hour before, to late but useful. In `quiet` hours only
/// of those that are not over.
pub async fn lists_to_send(
    reader: &mut Reader,
    now: Timestamp,
    quiet: bool,
    most: i64,
) -> Result<Vec<i64>, StoreError> {
    let ahead = now.duration_since(list_from(now));
    let (begin, first) = (
        (now + ahead).as_millisecond(),
        (now - LONGEST).as_millisecond(),
    );
    let useful = list_useful_until(now).duration_since(now);
    let over = if quiet { now } else { now - useful };
    let over = over.as_millisecond();
    Ok(sqlx::query_scalar!(
        r#"SELECT meeting.id AS "id!: i64" FROM meeting JOIN class ON class.id = meeting.class_id
           WHERE meeting.cancelled = 0 AND meeting.closed_at IS NULL AND meeting.list_sent_for IS NOT meeting.starts_at
           AND meeting.starts_at <= ?1 AND meeting.starts_at > ?2 AND meeting.ends_at > ?3
           AND meeting.kind NOT IN ('interview', 're_registration') AND class.state IN ('announced', 'running')
           AND EXISTS (SELECT 1 FROM application WHERE application.class_id = class.id
               AND application.state IN ('confirmed', 'in_training'))
           ORDER BY meeting.starts_at LIMIT ?4"#,
        begin,
        first,
        over,
        most
    )
    .fetch_all(&mut *reader.conn)
    .await?)
}

/// Meetings that are over and whose list was sent and is open, by row id.
pub async fn lists_left_open(
    reader: &mut Reader,
    now: Timestamp,
    most: i64,
) -> Result<Vec<i64>, StoreError> {
    let useful = list_useful_until(now).duration_since(now);
    let (first, last) = ((now - useful).as_millisecond(), now.as_millisecond());
    Ok(sqlx::query_scalar!(
        r#"SELECT meeting.id AS "id!: i64" FROM meeting JOIN class ON class.id = meeting.class_id
           WHERE meeting.cancelled = 0 AND meeting.closed_at IS NULL AND meeting.list_sent_for IS NOT NULL
           AND meeting.list_late_for IS NOT meeting.ends_at AND meeting.ends_at <= ?2 AND meeting.ends_at > ?1
           AND class.state IN ('announced', 'running') ORDER BY meeting.ends_at LIMIT ?3"#,
        first,
        last,
        most
    )
    .fetch_all(&mut *reader.conn)
    .await?)
}

/// Applications whose absence is to be looked at now, by row id.
pub async fn absences(
    reader: &mut Reader,
    now: Timestamp,
    most: i64,
) -> Result<Vec<i64>, StoreError> {
    let now = now.as_millisecond();
    Ok(sqlx::query_scalar!(
        r#"SELECT id AS "id!: i64" FROM application WHERE absent_due_at IS NOT NULL AND absent_due_at <= ?
           ORDER BY absent_due_at LIMIT ?"#,
        now,
        most
    )
    .fetch_all(&mut *reader.conn)
    .await?)
}

/// Telegram ids of those who keep a list: whoever leads the meeting, otherwise those who teach the class.
pub async fn keepers(tx: &mut Tx, list: &List) -> Result<Vec<i64>, StoreError> {
    if let Some(leader) = list.meeting.instructor {
        let staff = sqlx::query_scalar!(
            "SELECT telegram_id FROM staff WHERE telegram_id = ?",
            leader
        )
        .fetch_optional(&mut tx.conn)
        .await?;
        if let Some(leader) = staff {
            return Ok(vec![leader]);
        }
    }
    teachers(&mut tx.conn, list.class.id, None).await
}
