//! A question to a training centre and its answer: what is written.

use jiff::Timestamp;

use crate::domain::audit::{Action, Field, noted};
use crate::domain::registration::question_number;
use crate::flows::question::Change;
use crate::store::StoreError;
use crate::store::audit::{self, About};
use crate::store::seal::Purpose;
use crate::store::writer::Tx;

/// Carries out one wish of a conversation.
pub(super) async fn apply(
    tx: &mut Tx,
    _chat: i64,
    change: &Change,
    now: Timestamp,
) -> Result<(), StoreError> {
    match change {
        Change::Ask {
            id,
            person,
            centre,
            class,
            text,
            due,
        } => {
            tx.next.question = tx.next.question.max(id + 1);
            let body = tx.keys.seal(text.as_bytes(), Purpose::Question);
            let (now, due) = (now.as_millisecond(), due.as_millisecond());
            sqlx::query!(
                "INSERT INTO question (id, person_id, centre_id, class_id, body, asked_at, due_at)
                 VALUES (?, ?, ?, ?, ?, ?, ?)",
                id,
                person,
                centre,
                class,
                body,
                now,
                due
            )
            .execute(&mut tx.conn)
            .await?;
            Ok(())
        }
        Change::Answer { id, by, text } => answer(tx, *id, *by, text, now).await,
    }
}

/// Keeps the answer of a question that has none, and records who gave it.
async fn answer(
    tx: &mut Tx,
    id: i64,
    by: i64,
    text: &str,
    now: Timestamp,
) -> Result<(), StoreError> {
    let sealed = tx.keys.seal(text.as_bytes(), Purpose::Question);
    let at = now.as_millisecond();
    let answered = sqlx::query!(
        "UPDATE question SET answer = ?, answered_at = ?, answered_by = ? WHERE id = ? AND answered_at IS NULL
         RETURNING person_id, centre_id, class_id",
        sealed,
        at,
        by,
        id
    )
    .fetch_optional(&mut tx.conn)
    .await?;
    let Some(answered) = answered else {
        return Ok(());
    };
    let about = About {
        person: Some(answered.person_id),
        class: answered.class_id,
        centre: answered.centre_id,
        ..About::default()
    };
    let number = noted(&[(Field::Number, &question_number(id))]);
    let action = Action::QuestionAnswered;
    audit::write(tx, by, action, about, None, Some(&number), now).await
}
