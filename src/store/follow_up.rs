//! The questions after graduation: laid out, due, moved on, answered.

use jiff::Timestamp;

use crate::catalog::DaysOff;
use crate::domain::follow_up::Step;
use crate::domain::work::Source;
use crate::flows::work::clock::{Due, Graduation};
use crate::flows::work::{Ended, Moved};
use crate::store::writer::Tx;
use crate::store::{Reader, StoreError, days_off};

/// Graduations whose questions are not laid out, or were for another moment.
pub async fn to_lay(reader: &mut Reader, most: i64) -> Result<Vec<i64>, StoreError> {
    Ok(sqlx::query_scalar!(
        r#"SELECT id AS "id!: i64" FROM application INDEXED BY application_to_follow
           WHERE state = 'passed' AND finished_at IS NOT NULL AND followed_from IS NOT finished_at ORDER BY id LIMIT ?"#,
        most
    )
    .fetch_all(&mut *reader.conn)
    .await?)
}

/// The same as it stands in this transaction.
pub async fn graduation(tx: &mut Tx, application: i64) -> Result<Option<Graduation>, StoreError> {
    let finished = sqlx::query_scalar!(
        "SELECT finished_at FROM application WHERE id = ? AND state = 'passed' AND followed_from IS NOT finished_at",
        application
    )
    .fetch_optional(&mut tx.conn)
    .await?
    .flatten();
    Ok(finished
        .and_then(|at| Timestamp::from_millisecond(at).ok())
        .map(|finished| Graduation {
            application,
            finished,
        }))
}

/// Questions of which something is due, the longest due first, at most `most`.
pub async fn due(
    reader: &mut Reader,
    now: Timestamp,
    most: i64,
) -> Result<Vec<(i64, Step)>, StoreError> {
    let now = now.as_millisecond();
    let rows = sqlx::query!(
        r#"SELECT application_id AS "application!: i64", step AS "step!: i64" FROM follow_up WHERE next_at <= ? ORDER BY next_at LIMIT ?"#,
        now,
        most
    )
    .fetch_all(&mut *reader.conn)
    .await?;
    let rows = rows.into_iter();
    Ok(rows
        .filter_map(|row| Some((row.application, Step::from_days(row.step)?)))
        .collect())
}

/// A question as it stands in this transaction, if something of it is due.
pub async fn one(
    tx: &mut Tx,
    application: i64,
    step: Step,
    now: Timestamp,
) -> Result<Option<Due>, StoreError> {
    let (days, at) = (step.days(), now.as_millisecond());
    let row = sqlx::query!(
        r#"SELECT follow_up.first_at, follow_up.asked, application.state, person.id AS "person!: i64", person.name,
            programme.name AS programme, person.service_since,
            (person.no_calls_since IS NOT NULL OR coalesce(person.phone_wrong_since >= person.changed_at, 0)) AS "no_calls!: bool",
            chat.id IS NOT NULL AND chat.left_at IS NULL AS "reachable!: bool",
            (SELECT json_array(at, source) FROM work_answer WHERE work_answer.person_id = person.id AND status IS NOT NULL
                ORDER BY at DESC, id DESC LIMIT 1) AS "answered?: String",
            (SELECT count(*) FROM work_answer WHERE work_answer.person_id = person.id) AS "newest!: i64",
            EXISTS (SELECT 1 FROM application AS other JOIN follow_up AS open ON open.application_id = other.id
                WHERE other.person_id = person.id AND other.id <> application.id
                AND open.asked > 0 AND open.next_at IS NOT NULL) AS "elsewhere!: bool"
        FROM follow_up JOIN application ON application.id = follow_up.application_id
        JOIN person ON person.id = application.person_id
        JOIN class ON class.id = application.class_id JOIN programme ON programme.id = class.programme_id
        LEFT JOIN chat ON chat.id = person.chat_id
        WHERE follow_up.application_id = ? AND follow_up.step = ? AND follow_up.next_at <= ?"#,
        application,
        days,
        at
    )
    .fetch_optional(&mut tx.conn)
    .await?;
    let Some(row) = row else {
        return Ok(None);
    };
    let answered = row.answered.and_then(|pair| {
        let (at, source): (i64, String) = serde_json::from_str(&pair).ok()?;
        let at = Timestamp::from_millisecond(at).ok()?;
        Some((at, Source::from_slug(&source)?))
    });
    Ok(Some(Due {
        application,
        step,
        first: Timestamp::from_millisecond(row.first_at)
            .map_err(|_| StoreError::Unreadable("follow_up.first_at"))?,
        asked: u8::try_from(row.asked).unwrap_or(u8::MAX),
        person: row.person,
        name: row.name,
        programme: row.programme,
        passed: row.state == "passed",
        agrees: row.service_since.is_some(),
        reachable: row.reachable,
        no_calls: row.no_calls,
        answered,
        elsewhere: row.elsewhere,
        newest: row.newest,
    }))
}

/// Days on which nobody is asked, as they stand in this transaction.
pub async fn days_off(tx: &mut Tx) -> Result<DaysOff, StoreError> {
    days_off::read(&mut tx.conn).await
}

/// Lays the questions out. Where they were laid out for another moment, those that were not asked yet move.
pub(in crate::store) async fn lay(
    tx: &mut Tx,
    application: i64,
    finished: Timestamp,
    steps: &[(Step, Timestamp)],
) -> Result<(), StoreError> {
    for (step, first) in steps {
        let (days, first) = (step.days(), first.as_millisecond());
        sqlx::query!(
            "INSERT INTO follow_up (application_id, step, centre_id, first_at, next_at)
             SELECT application.id, ?2, class.centre_id, ?3, ?3
             FROM application JOIN class ON class.id = application.class_id WHERE application.id = ?1
             ON CONFLICT (application_id, step) DO UPDATE SET first_at = excluded.first_at, next_at = excluded.next_at,
                ended = NULL, ended_at = NULL
             WHERE asked = 0 AND call_since IS NULL AND (ended IS NULL OR ended = 'withdrawn')",
            application,
            days,
            first
        )
        .execute(&mut tx.conn)
        .await?;
    }
    let finished = finished.as_millisecond();
    sqlx::query!(
        "UPDATE application SET followed_from = ? WHERE id = ?",
        finished,
        application
    )
    .execute(&mut tx.conn)
    .await?;
    Ok(())
}

/// Moves a question on.
pub(in crate::store) async fn move_on(
    tx: &mut Tx,
    application: i64,
    step: Step,
    to: Moved,
    now: Timestamp,
) -> Result<(), StoreError> {
    let (days, at) = (step.days(), now.as_millisecond());
    match to {
        Moved::Asked { count, first, next } => {
            let (first, next) = (first.as_millisecond(), next.map(Timestamp::as_millisecond));
            sqlx::query!(
                "UPDATE follow_up SET asked = ?, first_at = ?, next_at = ? WHERE application_id = ? AND step = ?",
                count,
                first,
                next,
                application,
                days
            )
            .execute(&mut tx.conn)
            .await?;
        }
        Moved::PutOff(next) => {
            let next = next.as_millisecond();
            sqlx::query!(
                "UPDATE follow_up SET next_at = ? WHERE application_id = ? AND step = ?",
                next,
                application,
                days
            )
            .execute(&mut tx.conn)
            .await?;
        }
        Moved::ToCall => {
            sqlx::query!(
                "UPDATE follow_up SET next_at = NULL, call_since = coalesce(call_since, ?1), call_at = ?1
                 WHERE application_id = ?2 AND step = ?3",
                at,
                application,
                days
            )
            .execute(&mut tx.conn)
            .await?;
        }
        Moved::Ended(ended, source) => {
            end(tx, application, days, ended, source, at).await?;
        }
    }
    Ok(())
}

/// Ends a question that is not over.
pub(in crate::store) async fn end(
    tx: &mut Tx,
    application: i64,
    days: i64,
    ended: Ended,
    source: Option<Source>,
    at: i64,
) -> Result<(), StoreError> {
    let (ended, source) = (ended.slug(), source.map(Source::slug));
    sqlx::query!(
        "UPDATE follow_up SET next_at = NULL, ended = ?, ended_at = ?, source = ?
         WHERE application_id = ? AND step = ? AND ended IS NULL",
        ended,
        at,
        source,
        application,
        days
    )
    .execute(&mut tx.conn)
    .await?;
    Ok(())
}

/// A person has answered, wherever: the questions that stand open are over.
pub(in crate::store) async fn answered(
    tx: &mut Tx,
    person: i64,
    source: Source,
    now: Timestamp,
) -> Result<(), StoreError> {
    let ended = match source {
        Source::Person => Ended::Answered,
        Source::Staff | Source::Employer => Ended::Known,
    };
    let (ended, source, at) = (ended.slug(), source.slug(), now.as_millisecond());
    sqlx::query!(
        "UPDATE follow_up SET next_at = NULL, ended = ?1, ended_at = ?2, source = ?3
         WHERE application_id IN (SELECT id FROM application WHERE person_id = ?4)
            AND ended IS NULL AND (asked > 0 OR call_since IS NOT NULL)",
        ended,
        at,
        source,
        person
    )
    .execute(&mut tx.conn)
    .await?;
    Ok(())
}
