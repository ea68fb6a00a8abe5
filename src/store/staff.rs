//! Who is staff: rows by numeric Telegram id, those of the configuration among them.

use jiff::Timestamp;

use crate::domain::audit::{Action, Field, noted};
use crate::domain::role::Role;
use crate::flows::language::Language;
use crate::flows::team::{Colleague, Place};
use crate::store::audit::{self, About};
use crate::store::outbox::json_list;
use crate::store::writer::Tx;
use crate::store::{Reader, StoreError};

/// At start: the owners of the configuration are admins, and who is no longer among them loses what the configuration gave.
pub async fn sync_owners(tx: &mut Tx, owners: &[i64], now: Timestamp) -> Result<(), StoreError> {
    let list = json_list(owners);
    let gone = sqlx::query_scalar!(
        r#"DELETE FROM staff WHERE configured = 1 AND telegram_id NOT IN (SELECT value FROM json_each(?))
           RETURNING telegram_id AS "id!: i64""#,
        list
    )
    .fetch_all(&mut tx.conn)
    .await?;
    for id in gone {
        let before = noted(&[(Field::Role, Role::Admin.slug())]);
        let (action, about) = (Action::StaffRemoved, About::staff(id));
        audit::write(tx, 0, action, about, Some(&before), None, now).await?;
    }
    let at = now.as_millisecond();
    sqlx::query!(
        "INSERT INTO staff (telegram_id, role, configured, created_at)
         SELECT value, 'admin', 1, ?1 FROM json_each(?2) WHERE true
         ON CONFLICT (telegram_id) DO UPDATE SET role = 'admin', configured = 1, centre_id = NULL WHERE configured = 0",
        at,
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

/// The chats of those who lead a meeting: whoever teaches its class and whoever is named for it. Where nobody does, those of the
/// officers of the centre; where it has none, of head and admins.
pub async fn of_meeting(tx: &mut Tx, meeting: i64) -> Result<Vec<(i64, Language)>, StoreError> {
    let rows = sqlx::query!(
        r#"SELECT staff.telegram_id AS "id!: i64", chat.language AS "language?"
           FROM staff LEFT JOIN chat ON chat.id = staff.telegram_id
           WHERE staff.telegram_id IN (
               SELECT class_instructor.staff_id FROM meeting
               JOIN class_instructor ON class_instructor.class_id = meeting.class_id WHERE meeting.id = ?1
               UNION SELECT instructor_id FROM meeting WHERE id = ?1
           ) ORDER BY staff.telegram_id"#,
        meeting
    )
    .fetch_all(&mut tx.conn)
    .await?;
    if !rows.is_empty() {
        return Ok(rows
            .into_iter()
            .map(|row| spoken(row.id, row.language.as_deref()))
            .collect());
    }
    let centre = sqlx::query_scalar!(
        "SELECT class.centre_id FROM meeting JOIN class ON class.id = meeting.class_id WHERE meeting.id = ?",
        meeting
    )
    .fetch_optional(&mut tx.conn)
    .await?;
    let mut chats = match centre {
        Some(centre) => officers(tx, centre).await?,
        None => Vec::new(),
    };
    if chats.is_empty() {
        chats = admins(tx).await?;
    }
    Ok(chats)
}

/// Whose menu of commands has the desk.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Desk {
    /// Telegram id of the account, which is its private chat.
    pub chat: i64,
    /// The language chosen there.
    pub language: Language,
    /// Which decides what is in the menu.
    pub role: Role,
}

/// Everybody who is staff.
pub async fn everybody(reader: &mut Reader) -> Result<Vec<Desk>, StoreError> {
    let rows = sqlx::query!(
        r#"SELECT staff.telegram_id AS "id!: i64", staff.role, chat.language AS "language?"
           FROM staff LEFT JOIN chat ON chat.id = staff.telegram_id ORDER BY staff.telegram_id"#
    )
    .fetch_all(&mut *reader.conn)
    .await?;
    rows.into_iter()
        .map(|row| {
            let (chat, language) = spoken(row.id, row.language.as_deref());
            let role = Role::from_slug(&row.role).ok_or(StoreError::Unreadable("staff.role"))?;
            Ok(Desk {
                chat,
                language,
                role,
            })
        })
        .collect()
}

/// Accounts that were removed since `from` and are no staff now.
pub async fn removed_since(reader: &mut Reader, from: Timestamp) -> Result<Vec<i64>, StoreError> {
    let (from, action) = (from.as_millisecond(), Action::StaffRemoved.slug());
    Ok(sqlx::query_scalar!(
        r#"SELECT DISTINCT staff_id AS "id!: i64" FROM audit
           WHERE at >= ? AND action = ? AND staff_id IS NOT NULL
             AND staff_id NOT IN (SELECT telegram_id FROM staff)"#,
        from,
        action
    )
    .fetch_all(&mut *reader.conn)
    .await?)
}

struct Row {
    id: i64,
    role: String,
    configured: i64,
    name: Option<String>,
    centre_id: Option<i64>,
    centre_name: Option<String>,
}

impl Row {
    fn colleague(self) -> Result<Colleague, StoreError> {
        Ok(Colleague {
            id: self.id,
            role: Role::from_slug(&self.role).ok_or(StoreError::Unreadable("staff.role"))?,
            name: self.name,
            centre: match (self.centre_id, self.centre_name) {
                (Some(id), Some(name)) => Some(Place { id, name }),
                _ => None,
            },
            configured: self.configured == 1,
        })
    }
}

/// One member of staff.
pub(in crate::store) async fn one(tx: &mut Tx, id: i64) -> Result<Option<Colleague>, StoreError> {
    let row = sqlx::query_as!(
        Row,
        r#"SELECT staff.telegram_id AS "id!: i64", staff.role, staff.configured,
               coalesce(staff.name, person.name) AS "name?: String",
               centre.id AS "centre_id?", centre.name AS "centre_name?"
           FROM staff LEFT JOIN chat ON chat.id = staff.telegram_id LEFT JOIN person ON person.id = chat.person_id
           LEFT JOIN centre ON centre.id = staff.centre_id
           WHERE staff.telegram_id = ?"#,
        id
    )
    .fetch_optional(&mut tx.conn)
    .await?;
    row.map(Row::colleague).transpose()
}

/// Some of the staff: those who work for all centres first, then centre by centre.
pub(in crate::store) async fn page(
    tx: &mut Tx,
    limit: i64,
    offset: i64,
) -> Result<Vec<Colleague>, StoreError> {
    let rows = sqlx::query_as!(
        Row,
        r#"SELECT staff.telegram_id AS "id!: i64", staff.role, staff.configured,
               coalesce(staff.name, person.name) AS "name?: String",
               centre.id AS "centre_id?", centre.name AS "centre_name?"
           FROM staff LEFT JOIN chat ON chat.id = staff.telegram_id LEFT JOIN person ON person.id = chat.person_id
           LEFT JOIN centre ON centre.id = staff.centre_id
           ORDER BY centre.id IS NOT NULL, centre.name, staff.name, staff.telegram_id LIMIT ? OFFSET ?"#,
        limit,
        offset
    )
    .fetch_all(&mut tx.conn)
    .await?;
    rows.into_iter().map(Row::colleague).collect()
}

/// The chats of the officers of a training centre, with their languages.
pub async fn officers(tx: &mut Tx, centre: i64) -> Result<Vec<(i64, Language)>, StoreError> {
    let rows = sqlx::query!(
        r#"SELECT staff.telegram_id AS "id!: i64", chat.language AS "language?"
           FROM staff LEFT JOIN chat ON chat.id = staff.telegram_id
           WHERE staff.centre_id = ? AND staff.role = 'officer' ORDER BY staff.telegram_id"#,
        centre
    )
    .fetch_all(&mut tx.conn)
    .await?;
    Ok(rows
        .into_iter()
        .map(|row| spoken(row.id, row.language.as_deref()))
        .collect())
}
