//! Chats of Telegram: who can be reached, in which language, and the conversation going on.

use jiff::Timestamp;

use crate::store::seal::Purpose;
use crate::store::writer::Tx;
use crate::store::{Reader, StoreError, outbox};

/// The session column as it was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Stored {
    /// Nothing is going on.
    Nothing,
    /// The JSON that was saved.
    Session(String),
    /// It cannot be opened with this key.
    Unreadable,
}

/// Saves the conversation of a chat, or that there is none, and when it is to be remembered.
pub async fn save_session(
    tx: &mut Tx,
    chat: i64,
    session: Option<&str>,
    nudge_at: Option<Timestamp>,
) -> Result<(), StoreError> {
    let sealed = session.map(|session| tx.keys.seal(session.as_bytes(), Purpose::Session));
    let nudge_at = nudge_at.map(Timestamp::as_millisecond);
    sqlx::query!(
        "UPDATE chat SET session = ?, nudge_at = ? WHERE id = ?",
        sealed,
        nudge_at,
        chat
    )
    .execute(&mut tx.conn)
    .await?;
    Ok(())
}

/// Puts a session aside that this program does not understand, so that nothing is lost for whoever looks into it.
pub async fn archive_session(tx: &mut Tx, chat: i64) -> Result<(), StoreError> {
    sqlx::query!(
        "UPDATE chat SET session_archive = session, session = NULL, nudge_at = NULL WHERE id = ?",
        chat
    )
    .execute(&mut tx.conn)
    .await?;
    Ok(())
}

/// The chat blocked the bot or removed it: nothing more is sent, nothing of theirs is deleted.
pub async fn mark_left(tx: &mut Tx, chat: i64, now: Timestamp) -> Result<(), StoreError> {
    let now = now.as_millisecond();
    let place = i64::from(chat < 0);
    sqlx::query!(
        "INSERT INTO chat (id, place, left_at, created_at) VALUES (?1, ?2, ?3, ?3)
         ON CONFLICT (id) DO UPDATE SET left_at = coalesce(left_at, excluded.left_at)",
        chat,
        place,
        now
    )
    .execute(&mut tx.conn)
    .await?;
    outbox::stop_chat(tx, chat, now).await
}

/// The chat can be reached again; notices that were held for it wait again. Returns how many.
pub async fn mark_returned(tx: &mut Tx, chat: i64) -> Result<u64, StoreError> {
    sqlx::query!("UPDATE chat SET left_at = NULL WHERE id = ?", chat)
        .execute(&mut tx.conn)
        .await?;
    outbox::resume_chat(tx, chat).await
}

/// The group has a new id; what hangs on the old one goes along.
pub async fn move_chat(tx: &mut Tx, from: i64, to: i64, now: Timestamp) -> Result<(), StoreError> {
    let now = now.as_millisecond();
    let place = i64::from(to < 0);
    sqlx::query!(
        "INSERT INTO chat (id, place, language, hinted_at, created_at)
         VALUES (?1, ?2, (SELECT language FROM chat WHERE id = ?3), (SELECT hinted_at FROM chat WHERE id = ?3), ?4)
         ON CONFLICT (id) DO UPDATE SET hinted_at = coalesce(hinted_at, excluded.hinted_at)",
        to,
        place,
        from,
        now
    )
    .execute(&mut tx.conn)
    .await?;
    sqlx::query!(
        "UPDATE chat SET moved_to = ?, left_at = coalesce(left_at, ?) WHERE id = ?",
        to,
        now,
        from
    )
    .execute(&mut tx.conn)
    .await?;
    sqlx::query!(
        "UPDATE outbox SET chat = ? WHERE lane <= 1 AND lane IN (0, 1) AND state <= 1 AND chat = ?",
        to,
        from
    )
    .execute(&mut tx.conn)
    .await?;
    Ok(())
}

/// The chats whose unfinished form is to be remembered now, the longest due first, at most `limit`. Who cannot be reached is
/// left out.
pub async fn nudges_due(
    reader: &mut Reader,
    now: Timestamp,
    limit: i64,
) -> Result<Vec<i64>, StoreError> {
    let now = now.as_millisecond();
    Ok(sqlx::query_scalar!(
        r#"SELECT id AS "id!: i64" FROM chat WHERE nudge_at <= ? AND left_at IS NULL ORDER BY nudge_at LIMIT ?"#,
        now,
        limit
    )
    .fetch_all(&mut *reader.conn)
    .await?)
}
