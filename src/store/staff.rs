//! Who is staff: rows by numeric Telegram id, those of the configuration among them.

use jiff::Timestamp;

use crate::flows::facts::Role;
use crate::flows::language::Language;
use crate::store::StoreError;
use crate::store::outbox::json_list;
use crate::store::writer::Tx;

pub(super) fn role_of_slug(slug: &str) -> Option<Role> {
    match slug {
        "head" => Some(Role::Head),
        "admin" => Some(Role::Admin),
        "officer" => Some(Role::Officer),
        "instructor" => Some(Role::Instructor),
        _ => None,
    }
}

/// At start: the owners of the configuration are admins, and who is no longer among them loses what the configuration gave.
pub async fn sync_owners(tx: &mut Tx, owners: &[i64], now: Timestamp) -> Result<(), StoreError> {
    let (list, now) = (json_list(owners), now.as_millisecond());
    sqlx::query!(
        "DELETE FROM staff WHERE configured = 1 AND telegram_id NOT IN (SELECT value FROM json_each(?))",
        list
    )
    .execute(&mut tx.conn)
    .await?;
    sqlx::query!(
        "INSERT INTO staff (telegram_id, role, configured, created_at)
         SELECT value, 'admin', 1, ?1 FROM json_each(?2) WHERE true ON CONFLICT DO NOTHING",
        now,
        list
    )
    .execute(&mut tx.conn)
    .await?;
    Ok(())
}

/// A chat with the language chosen in it, or the office's when none was.
fn spoken(chat: i64, code: Option<&str>) -> (i64, Language) {
    let language = code.and_then(Language::from_code);
    (chat, language.unwrap_or_default())
}

/// The chats of everybody who deals with requests, with their languages.
pub async fn desk(tx: &mut Tx) -> Result<Vec<(i64, Language)>, StoreError> {
    let rows = sqlx::query!(
        r#"SELECT staff.telegram_id AS "id!: i64", chat.language AS "language?"
           FROM staff LEFT JOIN chat ON chat.id = staff.telegram_id
           WHERE staff.role IN ('head', 'admin', 'officer') ORDER BY staff.telegram_id"#
    )
    .fetch_all(&mut tx.conn)
    .await?;
    Ok(rows
        .into_iter()
        .map(|row| spoken(row.id, row.language.as_deref()))
        .collect())
}

/// The chats of those who keep the bot running, with their languages.
pub async fn admins(tx: &mut Tx) -> Result<Vec<(i64, Language)>, StoreError> {
    let rows = sqlx::query!(
        r#"SELECT staff.telegram_id AS "id!: i64", chat.language AS "language?"
           FROM staff LEFT JOIN chat ON chat.id = staff.telegram_id
           WHERE staff.role IN ('head', 'admin') ORDER BY staff.telegram_id"#
    )
    .fetch_all(&mut tx.conn)
    .await?;
    Ok(rows
        .into_iter()
        .map(|row| spoken(row.id, row.language.as_deref()))
        .collect())
}

/// Everybody who is staff, by Telegram id: whose menu of commands has the desk.
pub async fn everybody(tx: &mut Tx) -> Result<Vec<(i64, Language)>, StoreError> {
    let rows = sqlx::query!(
        r#"SELECT staff.telegram_id AS "id!: i64", chat.language AS "language?"
           FROM staff LEFT JOIN chat ON chat.id = staff.telegram_id ORDER BY staff.telegram_id"#
    )
    .fetch_all(&mut tx.conn)
    .await?;
    Ok(rows
        .into_iter()
        .map(|row| spoken(row.id, row.language.as_deref()))
        .collect())
}
