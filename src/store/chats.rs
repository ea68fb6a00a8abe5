//! Chats of Telegram: who can be reached, in which language, and the conversation going on.

use jiff::Timestamp;

use crate::flows::language::Language;
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

fn place_of(chat: i64) -> i64 {
    // Telegram gives groups negative ids.
    i64::from(chat < 0)
}

/// The chat has a row from now on.
pub async fn ensure(tx: &mut Tx, chat: i64, now: Timestamp) -> Result<(), StoreError> {
    let (place, now) = (place_of(chat), now.as_millisecond());
    sqlx::query!(
        "INSERT INTO chat (id, place, created_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
        chat,
        place,
        now
    )
    .execute(&mut tx.conn)
    .await?;
    Ok(())
}

/// A conversation to be saved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Saved {
    /// Telegram id of the chat.
    pub chat: i64,
    /// The JSON of the conversation.
    pub session: String,
    /// When it is to be remembered.
    pub nudge_at: Option<Timestamp>,
}

/// Saves the conversations of different chats; each chat has a row from now on.
pub async fn save_sessions(
    tx: &mut Tx,
    sessions: &[Saved],
    now: Timestamp,
) -> Result<(), StoreError> {
    if sessions.is_empty() {
        return Ok(());
    }
    let mut bodies = Vec::new();
    let rows: Vec<_> = sessions
        .iter()
        .map(|saved| {
            let text = saved.session.as_bytes();
            let part = tx.keys.seal_behind(&mut bodies, text, Purpose::Session);
            let nudge_at = saved.nudge_at.map(Timestamp::as_millisecond);
            (
                saved.chat,
                place_of(saved.chat),
                part.from,
                part.length,
                nudge_at,
            )
        })
        .collect();
    let rows = serde_json::to_string(&rows).map_err(|_| StoreError::Unreadable("chat.session"))?;
    let now = now.as_millisecond();
    sqlx::query!(
        "INSERT INTO chat (id, place, session, nudge_at, created_at)
         SELECT value ->> 0, value ->> 1, substr(?1, value ->> 2, value ->> 3), value ->> 4, ?2
         FROM json_each(?3) WHERE true
         ON CONFLICT (id) DO UPDATE SET session = excluded.session, nudge_at = excluded.nudge_at",
        bodies,
        now,
        rows
    )
    .execute(&mut tx.conn)
    .await?;
    Ok(())
}

/// Nothing is going on in the chat any more.
pub async fn clear_session(tx: &mut Tx, chat: i64) -> Result<(), StoreError> {
    sqlx::query!(
        "UPDATE chat SET session = NULL, nudge_at = NULL WHERE id = ?",
        chat
    )
    .execute(&mut tx.conn)
    .await?;
    Ok(())
}

/// The unfinished form of the chat is not remembered any more.
pub async fn clear_nudge(tx: &mut Tx, chat: i64) -> Result<(), StoreError> {
    sqlx::query!("UPDATE chat SET nudge_at = NULL WHERE id = ?", chat)
        .execute(&mut tx.conn)
        .await?;
    Ok(())
}

/// The language chosen in a chat; `None` when none was.
pub async fn language(tx: &mut Tx, chat: i64) -> Result<Option<Language>, StoreError> {
    let code = sqlx::query_scalar!("SELECT language FROM chat WHERE id = ?", chat)
        .fetch_optional(&mut tx.conn)
        .await?;
    Ok(code.flatten().as_deref().and_then(Language::from_code))
}

/// The language chosen in a chat holds from now on.
pub async fn set_language(
    tx: &mut Tx,
    chat: i64,
    language: Language,
    now: Timestamp,
) -> Result<(), StoreError> {
    let (place, now, code) = (place_of(chat), now.as_millisecond(), language.code());
    sqlx::query!(
        "INSERT INTO chat (id, place, language, created_at) VALUES (?, ?, ?, ?)
         ON CONFLICT (id) DO UPDATE SET language = excluded.language",
        chat,
        place,
        code,
        now
    )
    .execute(&mut tx.conn)
    .await?;
    Ok(())
}

/// The group was told that the bot works in private chat.
pub async fn mark_hinted(tx: &mut Tx, chat: i64, now: Timestamp) -> Result<(), StoreError> {
    let (place, now) = (place_of(chat), now.as_millisecond());
    sqlx::query!(
        "INSERT INTO chat (id, place, hinted_at, created_at) VALUES (?1, ?2, ?3, ?3)
         ON CONFLICT (id) DO UPDATE SET hinted_at = excluded.hinted_at",
        chat,
        place,
        now
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
    let place = place_of(chat);
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
    let place = place_of(to);
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
