//! Everything of a person or a chat vanishes. `secure_delete` overwrites the rows; the log is emptied by the next checkpoint,
//! which whoever asked for the deletion orders.

use crate::store::StoreError;
use crate::store::audit;
use crate::store::chats;
use crate::store::reports;
use crate::store::writer::Tx;

/// A person with consents, wishes, requests, applications and questions, and every chat that they alone use.
pub(super) async fn delete_person(tx: &mut Tx, chat: i64, person: i64) -> Result<(), StoreError> {
    let chats = sqlx::query_scalar!(
        r#"SELECT id AS "id!: i64" FROM chat WHERE person_id = ?1
           UNION SELECT chat_id FROM person WHERE id = ?1 AND chat_id IS NOT NULL"#,
        person
    )
    .fetch_all(&mut tx.conn)
    .await?;
    audit::forget_person(tx, person).await?;
    reports::depart(tx, person).await?;
    // What sheets would change in their classes names them; whoever sent one sends it again.
    sqlx::query!(
        "UPDATE sheet SET rows = NULL WHERE rows IS NOT NULL
         AND class_id IN (SELECT class_id FROM application WHERE person_id = ?)",
        person
    )
    .execute(&mut tx.conn)
    .await?;
    // Consents, wishes, requests, applications and questions go with the person: the foreign keys see to it.
    sqlx::query!("DELETE FROM person WHERE id = ?", person)
        .execute(&mut tx.conn)
        .await?;
    for theirs in chats.into_iter().filter(|theirs| *theirs != chat) {
        forget_chat(tx, theirs).await?;
    }
    forget_chat(tx, chat).await
}

/// A chat with its conversation, its letters, its requests and what of it was set aside. The update being handled stays: it
/// leaves the inbox with its effects. A chat that somebody registered uses stays to them.
pub(super) async fn forget_chat(tx: &mut Tx, chat: i64) -> Result<(), StoreError> {
    chats::clear_session(tx, chat).await?;
    let staying = sqlx::query_scalar!(
        r#"SELECT min(id) AS "id: i64" FROM person WHERE chat_id = ?"#,
        chat
    )
    .fetch_one(&mut tx.conn)
    .await?;
    if let Some(next) = staying {
        return leave_to(tx, chat, next).await;
    }
    sqlx::query!("DELETE FROM chat WHERE id = ? AND person_id IS NULL", chat)
        .execute(&mut tx.conn)
        .await?;
    // Rare enough to walk through the outbox, which has no index for it.
    sqlx::query!("DELETE FROM outbox WHERE chat = ?", chat)
        .execute(&mut tx.conn)
        .await?;
    sqlx::query!(
        "DELETE FROM request WHERE chat_id = ? AND person_id IS NULL",
        chat
    )
    .execute(&mut tx.conn)
    .await?;
    sqlx::query!("DELETE FROM inbox WHERE state = 9 AND chat = ?", chat)
        .execute(&mut tx.conn)
        .await?;
    Ok(())
}

/// Others share the chat: their letters on the way, their requests and their data stay; what was set aside may be of whoever
/// goes. `next` speaks where nobody does any more.
async fn leave_to(tx: &mut Tx, chat: i64, next: i64) -> Result<(), StoreError> {
    sqlx::query!(
        "UPDATE chat SET session_archive = NULL, person_id = coalesce(person_id, ?) WHERE id = ?",
        next,
        chat
    )
    .execute(&mut tx.conn)
    .await?;
    sqlx::query!("DELETE FROM inbox WHERE state = 9 AND chat = ?", chat)
        .execute(&mut tx.conn)
        .await?;
    Ok(())
}
