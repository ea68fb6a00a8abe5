//! Everything of a person or a chat vanishes. `secure_delete` overwrites the rows; the log is emptied by the next checkpoint,
//! which whoever asked for the deletion orders.

use crate::store::StoreError;
use crate::store::chats;
use crate::store::writer::Tx;

/// A person with consents, wishes and requests, and every chat they speak in.
pub(super) async fn delete_person(tx: &mut Tx, chat: i64, person: i64) -> Result<(), StoreError> {
    let chats = sqlx::query_scalar!(
        r#"SELECT id AS "id!: i64" FROM chat WHERE person_id = ?"#,
        person
    )
    .fetch_all(&mut tx.conn)
    .await?;
    // Consents, wishes and requests go with the person: the foreign keys see to it.
    sqlx::query!("DELETE FROM person WHERE id = ?", person)
        .execute(&mut tx.conn)
        .await?;
    for theirs in chats.into_iter().filter(|theirs| *theirs != chat) {
        forget_chat(tx, theirs).await?;
    }
    forget_chat(tx, chat).await
}

/// A chat with its conversation, its letters, its requests and what of it was set aside. The update being handled stays: it
/// leaves the inbox with its effects. Of a chat in which somebody registered speaks, their person and requests stay.
pub(super) async fn forget_chat(tx: &mut Tx, chat: i64) -> Result<(), StoreError> {
    chats::clear_session(tx, chat).await?;
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
