//! The end of a class: its participants with what was noted of them, and the classes whose staff the clock asks.

use jiff::Timestamp;

use crate::domain::application::ApplicationState;
use crate::domain::completion::{Competence, Marks};
use crate::domain::reminder::Kind;
use crate::flows::completion::{Participant, Seen};
use crate::store::outbox::json_list;
use crate::store::writer::Tx;
use crate::store::{Reader, StoreError, attendance, classes};

/// A class with its participants.
pub async fn seen(tx: &mut Tx, class: i64) -> Result<Option<Seen>, StoreError> {
    let Some(class) = classes::by_id(tx, class).await? else {
        return Ok(None);
    };
    let (numbers, _) = attendance::numbers(&mut tx.conn, class.id).await?;
    let rows = sqlx::query!(
        r#"SELECT application.id AS "id!: i64", application.person_id, application.state, application.passes,
            application.competence, application.certificate, person.name
           FROM application JOIN person ON person.id = application.person_id
           WHERE application.class_id = ? AND application.state IN ('confirmed', 'in_training', 'passed', 'not_passed')
           ORDER BY application.id"#,
        class.id
    )
    .fetch_all(&mut tx.conn)
    .await?;
    let mut people = Vec::new();
    for row in rows {
        let state = ApplicationState::from_slug(&row.state);
        let state = state.ok_or(StoreError::Unreadable("application.state"))?;
        people.push(Participant {
            application: row.id,
            person: row.person_id,
            number: numbers.get(&row.id).copied().unwrap_or(u16::MAX),
            name: row.name,
            marks: Marks {
                passed: match state {
                    ApplicationState::Passed => Some(true),
                    ApplicationState::NotPassed => Some(false),
                    _ => row.passes.map(|passes| passes == 1),
                },
                competence: row.competence.as_deref().and_then(Competence::from_slug),
                certificate: row.certificate,
            },
            state,
        });
    }
    let last = sqlx::query_scalar!(
        r#"SELECT max(ends_at) AS "last: i64" FROM meeting WHERE class_id = ? AND kind = 'lesson' AND cancelled = 0"#,
        class.id
    )
    .fetch_one(&mut tx.conn)
    .await?;
    people.sort_by_key(|one| one.number);
    Ok(Some(Seen {
        class,
        people,
        last_lesson: last.and_then(|ms| Timestamp::from_millisecond(ms).ok()),
        taken: Vec::new(),
    }))
}

/// Which of these certificate numbers somebody of another class has.
pub(in crate::store) async fn taken(
    tx: &mut Tx,
    class: i64,
    numbers: &[String],
) -> Result<Vec<String>, StoreError> {
    let list = serde_json::to_string(numbers).map_err(|_| StoreError::Unreadable("certificate"))?;
    Ok(sqlx::query_scalar!(
        r#"SELECT certificate AS "certificate!: String" FROM application
           WHERE certificate IN (SELECT value FROM json_each(?1)) AND certificate IS NOT NULL AND class_id <> ?2"#,
        list,
        class
    )
    .fetch_all(&mut tx.conn)
    .await?)
}

/// Running classes whose last lesson is over and whose staff were not asked yet, each with when it ended.
pub async fn to_ask(
    reader: &mut Reader,
    now: Timestamp,
) -> Result<Vec<(i64, Timestamp)>, StoreError> {
    let (now, kind) = (now.as_millisecond(), Kind::ResultsMissing.slug());
    let rows = sqlx::query!(
        r#"SELECT class.id AS "id!: i64", (SELECT max(ends_at) FROM meeting WHERE meeting.class_id = class.id
               AND meeting.kind = 'lesson' AND meeting.cancelled = 0) AS "last!: i64"
           FROM class WHERE class.state = 'running'
           AND EXISTS (SELECT 1 FROM meeting WHERE meeting.class_id = class.id AND kind = 'lesson' AND cancelled = 0)
           AND NOT EXISTS (SELECT 1 FROM meeting WHERE meeting.class_id = class.id AND kind = 'lesson' AND cancelled = 0
               AND ends_at > ?1)
           AND NOT EXISTS (SELECT 1 FROM application JOIN reminder ON reminder.application_id = application.id
               WHERE application.class_id = class.id AND reminder.kind = ?2)"#,
        now,
        kind
    )
    .fetch_all(&mut *reader.conn)
    .await?;
    let last = |ms| Timestamp::from_millisecond(ms).ok();
    let rows = rows.into_iter();
    Ok(rows
        .filter_map(|row| Some((row.id, last(row.last)?)))
        .collect())
}

/// The staff of a class were asked about its end: said once, whatever becomes of it.
pub async fn asked(tx: &mut Tx, seen: &Seen, now: Timestamp) -> Result<(), StoreError> {
    let Some(first) = seen.people.first() else {
        return Ok(());
    };
    let (kind, at) = (Kind::ResultsMissing.slug(), now.as_millisecond());
    let about = seen.last_lesson.unwrap_or(now).as_millisecond();
    sqlx::query!(
        "INSERT OR IGNORE INTO reminder (application_id, kind, about, at) VALUES (?, ?, ?, ?)",
        first.application,
        kind,
        about,
        at
    )
    .execute(&mut tx.conn)
    .await?;
    Ok(())
}

/// Numbers of certificates of these applications are taken away, so that they can be given anew in any order.
pub(in crate::store) async fn clear_certificates(
    tx: &mut Tx,
    applications: &[i64],
) -> Result<(), StoreError> {
    let list = json_list(applications);
    sqlx::query!(
        "UPDATE application SET certificate = NULL WHERE id IN (SELECT value FROM json_each(?))",
        list
    )
    .execute(&mut tx.conn)
    .await?;
    Ok(())
}
