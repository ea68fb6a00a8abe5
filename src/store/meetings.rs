//! Meetings of classes. The days of training follow from the terms of a class and are planned anew whenever these change;
//! what somebody changed by hand, and a day whose list was closed, stays as it is.

use std::collections::HashMap;

use jiff::Timestamp;
use sqlx::SqliteConnection;

use crate::domain::meeting::Kind;
use crate::domain::training_days::{Length, training_days};
use crate::domain::wib;
use crate::flows::facts::meeting::Meeting;
use crate::flows::reminders::Ahead;
use crate::store::StoreError;
use crate::store::classes;
use crate::store::outbox::json_list;
use crate::store::writer::Tx;

/// Plans the days of training of a class from its terms. Where these leave no day, everything stays as it is.
pub(in crate::store) async fn plan(
    tx: &mut Tx,
    class: i64,
    now: Timestamp,
) -> Result<(), StoreError> {
    let Some(terms) = classes::by_id(tx, class).await? else {
        return Ok(());
    };
    let length = Length::Days(terms.days);
    // What is only foretold is left out of a class, as the form shows it.
    let is_off = |day| terms.days_off.without_lessons(day, terms.starts_on);
    let Ok(days) = training_days(terms.starts_on, length, terms.weekdays, &is_off) else {
        return Ok(());
    };
    let moments: Vec<(i64, i64)> = days
        .iter()
        .filter_map(|day| {
            let starts = wib::instant(*day, terms.begins_at)?.as_millisecond();
            let ends = wib::instant(*day, terms.ends_at)?.as_millisecond();
            (starts < ends).then_some((starts, ends))
        })
        .collect();
    let list =
        serde_json::to_string(&moments).map_err(|_| StoreError::Unreadable("meeting.starts_at"))?;
    let (kind, highest) = (
        Kind::Lesson.slug(),
        i64::try_from(moments.len()).unwrap_or(0),
    );
    let now = now.as_millisecond();
    sqlx::query!(
        "DELETE FROM meeting WHERE class_id = ? AND number > ? AND by_hand = 0 AND closed_at IS NULL",
        class,
        highest
    )
    .execute(&mut tx.conn)
    .await?;
    // What the class tells is not told by its meetings once more: `told_as` goes with them.
    sqlx::query!(
        "INSERT INTO meeting (class_id, kind, number, starts_at, ends_at, changed_at)
         SELECT ?1, ?2, key + 1, value ->> 0, value ->> 1, ?4 FROM json_each(?3) WHERE true
         ON CONFLICT (class_id, number) WHERE number IS NOT NULL DO UPDATE
         SET starts_at = excluded.starts_at, ends_at = excluded.ends_at, sequence = sequence + 1, changed_at = ?4,
         told_as = json_set(told_as, '$.starts', excluded.starts_at, '$.ends', excluded.ends_at)
         WHERE by_hand = 0 AND closed_at IS NULL
         AND (meeting.starts_at <> excluded.starts_at OR meeting.ends_at <> excluded.ends_at)",
        class,
        kind,
        list,
        now
    )
    .execute(&mut tx.conn)
    .await?;
    Ok(())
}

/// Plans classes that were made before there were meetings.
pub async fn plan_missing(tx: &mut Tx, now: Timestamp) -> Result<(), StoreError> {
    let classes = sqlx::query_scalar!(
        r#"SELECT id AS "id!: i64" FROM class WHERE state IN ('draft', 'open', 'closed', 'selecting', 'announced', 'running', 'postponed')
         AND NOT EXISTS (SELECT 1 FROM meeting WHERE meeting.class_id = class.id)"#
    )
    .fetch_all(&mut tx.conn)
    .await?;
    for class in classes {
        plan(tx, class, now).await?;
    }
    Ok(())
}

/// The meetings of these row ids, by time.
pub(in crate::store) async fn by_ids(
    conn: &mut SqliteConnection,
    ids: &[i64],
) -> Result<Vec<Meeting>, StoreError> {
    let list = serde_json::to_string(ids).map_err(|_| StoreError::Unreadable("meeting.id"))?;
    let rows = sqlx::query_as!(
        Row,
        r#"SELECT meeting.id AS "id!: i64", class_id, kind, number, starts_at, ends_at, room, instructor_id, topic, bring,
            named_only, cancelled, by_hand, sequence, closed_at
           FROM json_each(?) AS asked JOIN meeting ON meeting.id = asked.value ORDER BY starts_at, meeting.id"#,
        list
    )
    .fetch_all(conn)
    .await?;
    rows.into_iter().map(Row::meeting).collect()
}

/// All meetings of a class, by time.
pub async fn of_class(conn: &mut SqliteConnection, class: i64) -> Result<Vec<Meeting>, StoreError> {
    let rows = sqlx::query_as!(
        Row,
        r#"SELECT id AS "id!: i64", class_id, kind, number, starts_at, ends_at, room, instructor_id, topic, bring,
            named_only, cancelled, by_hand, sequence, closed_at
           FROM meeting WHERE class_id = ? ORDER BY starts_at, id"#,
        class
    )
    .fetch_all(conn)
    .await?;
    rows.into_iter().map(Row::meeting).collect()
}

/// What takes place in these classes, by class and time: from the first moment until the second, and their first day of training
/// until the third.
pub(in crate::store) async fn ahead(
    tx: &mut Tx,
    classes: &[i64],
    (from, soon, first): (Timestamp, Timestamp, Timestamp),
) -> Result<HashMap<i64, Vec<Ahead>>, StoreError> {
    let list = json_list(classes);
    let [from, soon, first] = [from, soon, first].map(Timestamp::as_millisecond);
    let rows = sqlx::query!(
        r#"SELECT meeting.id AS "id!: i64", meeting.class_id, meeting.kind, meeting.number, meeting.starts_at, meeting.ends_at,
            meeting.room, meeting.instructor_id, meeting.topic, meeting.bring, meeting.named_only, meeting.cancelled,
            meeting.by_hand, meeting.sequence, meeting.closed_at, meeting.changed_at,
            CASE WHEN meeting.named_only THEN (SELECT json_group_array(application_id) FROM meeting_named
                WHERE meeting_id = meeting.id) END AS "named: String",
            (SELECT json_group_array(application_id) FROM meeting_answer
                WHERE meeting_id = meeting.id AND answer <> 'coming') AS "away!: String"
           FROM json_each(?1) AS asked JOIN meeting ON meeting.class_id = asked.value
           AND meeting.starts_at > ?2 AND meeting.starts_at <= ?4
           WHERE meeting.cancelled = 0 AND (meeting.starts_at <= ?3 OR meeting.starts_at = (
               SELECT lesson.starts_at FROM meeting AS lesson WHERE lesson.class_id = asked.value
               AND lesson.kind = 'lesson' AND lesson.cancelled = 0 ORDER BY lesson.starts_at LIMIT 1))
           ORDER BY asked.key, meeting.starts_at, meeting.id"#,
        list,
        from,
        soon,
        first
    )
    .fetch_all(&mut tx.conn)
    .await?;
    let unreadable = || StoreError::Unreadable("meeting");
    let ids = |list: &str| serde_json::from_str(list).map_err(|_| unreadable());
    let mut found: HashMap<i64, Vec<Ahead>> = HashMap::new();
    for row in rows {
        let named = row.named.as_deref().map(ids).transpose()?;
        let (away, changed_at) = (ids(&row.away)?, row.changed_at);
        let meeting = Row {
            id: row.id,
            class_id: row.class_id,
            kind: row.kind,
            number: row.number,
            starts_at: row.starts_at,
            ends_at: row.ends_at,
            room: row.room,
            instructor_id: row.instructor_id,
            topic: row.topic,
            bring: row.bring,
            named_only: row.named_only,
            cancelled: row.cancelled,
            by_hand: row.by_hand,
            sequence: row.sequence,
            closed_at: row.closed_at,
        }
        .meeting()?;
        found.entry(meeting.class).or_default().push(Ahead {
            meeting,
            changed_at: Timestamp::from_millisecond(changed_at).map_err(|_| unreadable())?,
            named: named.unwrap_or_default(),
            away,
        });
    }
    Ok(found)
}

struct Row {
    id: i64,
    class_id: i64,
    kind: String,
    number: Option<i64>,
    starts_at: i64,
    ends_at: i64,
    room: Option<String>,
    instructor_id: Option<i64>,
    topic: Option<String>,
    bring: Option<String>,
    named_only: i64,
    cancelled: i64,
    by_hand: i64,
    sequence: i64,
    closed_at: Option<i64>,
}

impl Row {
    fn meeting(self) -> Result<Meeting, StoreError> {
        let moment = |ms| {
            Timestamp::from_millisecond(ms).map_err(|_| StoreError::Unreadable("meeting.starts_at"))
        };
        Ok(Meeting {
            id: self.id,
            class: self.class_id,
            kind: Kind::from_slug(&self.kind).ok_or(StoreError::Unreadable("meeting.kind"))?,
            number: self.number.and_then(|number| u16::try_from(number).ok()),
            starts_at: moment(self.starts_at)?,
            ends_at: moment(self.ends_at)?,
            room: self.room,
            instructor: self.instructor_id,
            topic: self.topic,
            bring: self.bring,
            named_only: self.named_only == 1,
            cancelled: self.cancelled == 1,
            by_hand: self.by_hand == 1,
            sequence: u32::try_from(self.sequence).unwrap_or(0),
            closed_at: self.closed_at.map(moment).transpose()?,
        })
    }
}
