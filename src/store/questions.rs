//! Questions to training centres: read here by their row ids, whoever chose these; what waits for an answer, and what has
//! waited for too long.

use jiff::Timestamp;

use crate::flows::question::{Answered, Asked};
use crate::store::outbox::json_list;
use crate::store::seal::{Keys, Purpose};
use crate::store::writer::Tx;
use crate::store::{Reader, StoreError};

/// The questions of these row ids, in this order; ids of no question are left out.
pub(in crate::store) async fn by_ids(tx: &mut Tx, ids: &[i64]) -> Result<Vec<Asked>, StoreError> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let list = json_list(ids);
    let rows = sqlx::query_as!(
        Row,
        r#"SELECT question.id AS "id!: i64", question.person_id, person.name, question.centre_id,
            centre.name AS "centre_name?", question.class_id, class.code AS "class_code?", question.body,
            question.asked_at, question.due_at, question.answer, question.answered_at,
            question.answered_by, staff.name AS "colleague?"
        FROM json_each(?) AS asked
        JOIN question ON question.id = asked.value
        JOIN person ON person.id = question.person_id
        LEFT JOIN centre ON centre.id = question.centre_id
        LEFT JOIN class ON class.id = question.class_id
        LEFT JOIN staff ON staff.telegram_id = question.answered_by
        ORDER BY asked.key"#,
        list
    )
    .fetch_all(&mut tx.conn)
    .await?;
    rows.into_iter()
        .map(|row| {
            row.asked(&tx.keys)
                .ok_or(StoreError::Unreadable("question"))
        })
        .collect()
}

/// The row ids of the open questions of a person, oldest first.
pub(in crate::store) async fn open_of_person(
    tx: &mut Tx,
    person: i64,
) -> Result<Vec<i64>, StoreError> {
    Ok(sqlx::query_scalar!(
        r#"SELECT id AS "id!: i64" FROM question WHERE person_id = ? AND answered_at IS NULL ORDER BY id"#,
        person
    )
    .fetch_all(&mut tx.conn)
    .await?)
}

/// The row ids of all questions of a person, oldest first.
pub(in crate::store) async fn of_person(tx: &mut Tx, person: i64) -> Result<Vec<i64>, StoreError> {
    Ok(sqlx::query_scalar!(
        r#"SELECT id AS "id!: i64" FROM question WHERE person_id = ? ORDER BY id"#,
        person
    )
    .fetch_all(&mut tx.conn)
    .await?)
}

/// The row ids of open questions behind one, oldest first.
pub(in crate::store) async fn open(
    tx: &mut Tx,
    after: i64,
    most: i64,
) -> Result<Vec<i64>, StoreError> {
    // The few that are open are walked through; those that were answered never are.
    Ok(sqlx::query_scalar!(
        r#"SELECT id AS "id!: i64" FROM question INDEXED BY question_open
           WHERE answered_at IS NULL AND id > ? ORDER BY id LIMIT ?"#,
        after,
        most
    )
    .fetch_all(&mut tx.conn)
    .await?)
}

/// The same for those that were put to one centre.
pub(in crate::store) async fn open_of_centre(
    tx: &mut Tx,
    centre: i64,
    after: i64,
    most: i64,
) -> Result<Vec<i64>, StoreError> {
    Ok(sqlx::query_scalar!(
        r#"SELECT id AS "id!: i64" FROM question
           WHERE centre_id = ? AND answered_at IS NULL AND id > ? ORDER BY id LIMIT ?"#,
        centre,
        after,
        most
    )
    .fetch_all(&mut tx.conn)
    .await?)
}

/// The row ids of questions that nobody answered in time and that nobody else was told of yet, at most `most`.
pub async fn overdue(
    reader: &mut Reader,
    now: Timestamp,
    most: i64,
) -> Result<Vec<i64>, StoreError> {
    let now = now.as_millisecond();
    Ok(sqlx::query_scalar!(
        r#"SELECT id AS "id!: i64" FROM question
           WHERE due_at <= ? AND answered_at IS NULL AND escalated_at IS NULL ORDER BY due_at LIMIT ?"#,
        now,
        most
    )
    .fetch_all(&mut *reader.conn)
    .await?)
}

/// Marks a question as passed on to head and admins, once; `None` when it was before or has its answer.
pub async fn pass_on(tx: &mut Tx, id: i64, now: Timestamp) -> Result<Option<Asked>, StoreError> {
    let now = now.as_millisecond();
    let marked = sqlx::query!(
        "UPDATE question SET escalated_at = ? WHERE id = ? AND answered_at IS NULL AND escalated_at IS NULL",
        now,
        id
    )
    .execute(&mut tx.conn)
    .await?;
    if marked.rows_affected() == 0 {
        return Ok(None);
    }
    Ok(by_ids(tx, &[id]).await?.into_iter().next())
}

struct Row {
    id: i64,
    person_id: i64,
    name: String,
    centre_id: Option<i64>,
    centre_name: Option<String>,
    class_id: Option<i64>,
    class_code: Option<String>,
    body: Vec<u8>,
    asked_at: i64,
    due_at: i64,
    answer: Option<Vec<u8>>,
    answered_at: Option<i64>,
    answered_by: Option<i64>,
    colleague: Option<String>,
}

impl Row {
    fn asked(self, keys: &Keys) -> Option<Asked> {
        let answered = match (self.answered_at, &self.answer) {
            (Some(at), Some(answer)) => Some(Answered {
                officer: self.answered_by.unwrap_or_default(),
                by: self.colleague,
                at: Timestamp::from_millisecond(at).ok()?,
                text: keys.open_text(answer, Purpose::Question)?,
            }),
            (Some(_), None) | (None, _) => None,
        };
        Some(Asked {
            id: self.id,
            person: self.person_id,
            name: self.name,
            centre: self.centre_id,
            centre_name: self.centre_name,
            class: self.class_id,
            class_code: self.class_code,
            text: keys.open_text(&self.body, Purpose::Question)?,
            asked_at: Timestamp::from_millisecond(self.asked_at).ok()?,
            due_at: Timestamp::from_millisecond(self.due_at).ok()?,
            answered,
        })
    }
}
