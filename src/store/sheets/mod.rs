//! Sheets of applicants: which are asked for, sent in, compared and decided. The work itself is done aside (`app::sheets`);
//! each row here is due until what it asked for was posted in the same transaction that says so.

/// People whom a sheet adds.
mod add;
/// Marks and people of a sheet, written.
mod apply;
/// Who applied, and who is registered.
mod people;

use jiff::Timestamp;

use crate::domain::audit::Action;
use crate::domain::role::Staff;
use crate::flows::facts::class::Class;
use crate::flows::language::Language;
use crate::flows::sheets::compare::Plan;
use crate::flows::sheets::{Change, Decision, Sheet};
use crate::store::audit::{self, About};
use crate::store::seal::Purpose;
use crate::store::writer::Tx;
use crate::store::{Reader, StoreError, classes};

pub use apply::{Applied, apply, unreached};
pub use people::{entries, registered};

/// A sheet that waits for its work.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Due {
    /// Row id.
    pub id: i64,
    /// Telegram id of the chat that gets the answer.
    pub chat: i64,
    /// Its language.
    pub language: Language,
    /// Telegram id of the staff member.
    pub by: i64,
    /// Row id of the class, when it is known.
    pub class: Option<i64>,
    pub asked_at: Timestamp,
    pub tries: i64,
    pub work: Work,
}

/// What is to be done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Work {
    /// Make a sheet of the applicants of the class.
    Make,
    /// Make a sheet of its attendance.
    MakeAttendance,
    /// Fetch this file, read and compare it.
    Read { file: String },
    /// Apply what was compared.
    Apply(Decision),
}

/// Carries out one wish of the conversation.
pub(in crate::store) async fn wish(
    tx: &mut Tx,
    chat: i64,
    change: &Change,
    now: Timestamp,
) -> Result<(), StoreError> {
    let at = now.as_millisecond();
    match change {
        Change::Download { class, by } => {
            sqlx::query!(
                "INSERT INTO sheet (kind, class_id, chat_id, by_staff, asked_at) VALUES ('download', ?, ?, ?, ?)",
                class,
                chat,
                by,
                at
            )
            .execute(&mut tx.conn)
            .await?;
        }
        Change::Upload { file, by } => {
            sqlx::query!(
                "INSERT INTO sheet (kind, chat_id, by_staff, file, asked_at) VALUES ('upload', ?, ?, ?, ?)",
                chat,
                by,
                file,
                at
            )
            .execute(&mut tx.conn)
            .await?;
        }
        Change::Name { sheet, class } => {
            sqlx::query!(
                "UPDATE sheet SET class_id = ?2, worked_at = NULL, tries = 0 WHERE id = ?1 AND class_id IS NULL",
                sheet,
                class
            )
            .execute(&mut tx.conn)
            .await?;
        }
        Change::Decide { sheet, decision } => {
            let slug = decision.slug();
            let cancelled = *decision == Decision::Cancel;
            sqlx::query!(
                "UPDATE sheet SET decided = ?2, tries = 0, applied_at = CASE WHEN ?3 THEN ?4 END,
                     rows = CASE WHEN ?3 THEN NULL ELSE rows END
                 WHERE id = ?1 AND decided IS NULL",
                sheet,
                slug,
                cancelled,
                at
            )
            .execute(&mut tx.conn)
            .await?;
        }
    }
    Ok(())
}

/// How many files of this account wait to be read.
pub(in crate::store) async fn waiting_of(tx: &mut Tx, by: i64) -> Result<u32, StoreError> {
    let count = sqlx::query_scalar!(
        "SELECT count(*) FROM sheet WHERE worked_at IS NULL AND kind = 'upload' AND by_staff = ?",
        by
    )
    .fetch_one(&mut tx.conn)
    .await?;
    Ok(u32::try_from(count).unwrap_or(u32::MAX))
}

/// A sheet that was sent in, with its class or with the one chosen for it.
pub(in crate::store) async fn shown(
    tx: &mut Tx,
    id: i64,
    chosen: Option<i64>,
) -> Result<Option<Sheet>, StoreError> {
    let row = sqlx::query!(
        r#"SELECT class_id, by_staff, worked_at, decided, rows IS NOT NULL AS "compared!: bool"
           FROM sheet WHERE id = ? AND kind = 'upload'"#,
        id
    )
    .fetch_optional(&mut tx.conn)
    .await?;
    let Some(row) = row else { return Ok(None) };
    let class = match chosen.or(row.class_id) {
        Some(class) => classes::by_id(tx, class).await?,
        None => None,
    };
    Ok(Some(Sheet {
        id,
        by: row.by_staff,
        class,
        waits: row.compared && row.decided.is_none(),
        classless: row.class_id.is_none() && row.worked_at.is_some() && row.decided.is_none(),
    }))
}

/// Sheets that wait for their work, the oldest first.
pub async fn due(reader: &mut Reader, most: i64) -> Result<Vec<Due>, StoreError> {
    let rows = sqlx::query!(
        r#"SELECT sheet.id AS "id!: i64", sheet.kind, sheet.class_id, sheet.chat_id, sheet.by_staff, sheet.file,
               sheet.asked_at, sheet.tries, sheet.decided, sheet.worked_at, sheet.holds, chat.language AS "language?"
           FROM sheet LEFT JOIN chat ON chat.id = sheet.chat_id
           WHERE sheet.id IN (
               SELECT id FROM sheet WHERE worked_at IS NULL
               UNION ALL SELECT id FROM sheet WHERE decided IS NOT NULL AND applied_at IS NULL)
           ORDER BY sheet.id LIMIT ?"#,
        most
    )
    .fetch_all(&mut *reader.conn)
    .await?;
    rows.into_iter()
        .map(|row| {
            let unreadable = || StoreError::Unreadable("sheet");
            let work = match (row.worked_at, row.kind.as_str(), row.file, row.decided) {
                (None, "download", ..) if row.holds == "attendance" => Work::MakeAttendance,
                (None, "download", ..) => Work::Make,
                (None, _, Some(file), _) => Work::Read { file },
                (Some(_), _, _, Some(decided)) => {
                    Work::Apply(Decision::from_slug(&decided).ok_or_else(unreadable)?)
                }
                (..) => return Err(unreadable()),
            };
            let language = row.language.as_deref().and_then(Language::from_code);
            Ok(Due {
                id: row.id,
                chat: row.chat_id,
                language: language.unwrap_or_default(),
                by: row.by_staff,
                class: row.class_id,
                asked_at: Timestamp::from_millisecond(row.asked_at).map_err(|_| unreadable())?,
                tries: row.tries,
                work,
            })
        })
        .collect()
}

/// A piece of work is begun or failed: reading is counted before, so that a file that ends the program is not read for ever,
/// the rest when a defect of ours ended it.
pub async fn tried(tx: &mut Tx, id: i64) -> Result<(), StoreError> {
    sqlx::query!("UPDATE sheet SET tries = tries + 1 WHERE id = ?", id)
        .execute(&mut tx.conn)
        .await?;
    Ok(())
}

/// A class with whether an announcement waits, and what the staff member is now.
#[derive(Debug, Clone)]
pub struct Scene {
    pub class: Class,
    /// An announcement waits to be sent.
    pub announcing: bool,
    /// What the row of staff says now.
    pub staff: Option<Staff>,
}

/// A class as it stands, for one member of staff.
pub async fn scene(reader: &mut Reader, class: i64, by: i64) -> Result<Option<Scene>, StoreError> {
    let Some(read) = classes::read(&mut reader.conn, &[class]).await?.pop() else {
        return Ok(None);
    };
    Ok(Some(Scene {
        announcing: announcing(&mut reader.conn, class).await?,
        staff: staff(&mut reader.conn, by).await?,
        class: read,
    }))
}

async fn announcing(
    conn: &mut sqlx::sqlite::SqliteConnection,
    class: i64,
) -> Result<bool, StoreError> {
    let waits = sqlx::query_scalar!(
        r#"SELECT announce_at IS NOT NULL AND state = 'selecting' AS "waits!: bool" FROM class WHERE id = ?"#,
        class
    )
    .fetch_optional(conn)
    .await?;
    Ok(waits.unwrap_or(false))
}

/// What this account may do as staff now.
pub async fn staff(
    conn: &mut sqlx::sqlite::SqliteConnection,
    by: i64,
) -> Result<Option<Staff>, StoreError> {
    let row = sqlx::query!(
        "SELECT role, centre_id FROM staff WHERE telegram_id = ?",
        by
    )
    .fetch_optional(conn)
    .await?;
    row.map(|row| {
        Ok(Staff {
            telegram_id: by,
            role: crate::domain::role::Role::from_slug(&row.role)
                .ok_or(StoreError::Unreadable("staff.role"))?,
            centre: row.centre_id,
        })
    })
    .transpose()
}

/// What this account may do as staff now.
pub async fn staff_of(reader: &mut Reader, by: i64) -> Result<Option<Staff>, StoreError> {
    staff(&mut reader.conn, by).await
}

/// Classes into which a sheet may go, the newest first: of one centre, or of all.
pub async fn choices(
    reader: &mut Reader,
    centre: Option<i64>,
    most: i64,
) -> Result<Vec<Class>, StoreError> {
    let ids = sqlx::query_scalar!(
        r#"SELECT id AS "id!: i64" FROM class
           WHERE state IN ('open', 'closed', 'selecting', 'announced', 'running') AND (?1 IS NULL OR centre_id = ?1)
           ORDER BY id DESC LIMIT ?2"#,
        centre,
        most
    )
    .fetch_all(&mut *reader.conn)
    .await?;
    classes::read(&mut reader.conn, &ids).await
}

/// The work is done: what it found is kept until it is decided.
pub async fn done(
    tx: &mut Tx,
    id: i64,
    class: Option<i64>,
    plan: Option<&Plan>,
    now: Timestamp,
) -> Result<(), StoreError> {
    let rows = match plan {
        Some(plan) => {
            let json =
                serde_json::to_vec(plan).map_err(|_| StoreError::Unreadable("sheet.rows"))?;
            Some(tx.keys.seal(&json, Purpose::Sheet))
        }
        None => None,
    };
    let now = now.as_millisecond();
    sqlx::query!(
        "UPDATE sheet SET worked_at = ?2, class_id = coalesce(class_id, ?3), rows = ?4 WHERE id = ?1",
        id,
        now,
        class,
        rows
    )
    .execute(&mut tx.conn)
    .await?;
    Ok(())
}

/// What was compared; nothing when it was forgotten.
pub async fn plan(reader: &mut Reader, id: i64) -> Result<Option<Plan>, StoreError> {
    let sealed = sqlx::query_scalar!("SELECT rows FROM sheet WHERE id = ?", id)
        .fetch_optional(&mut *reader.conn)
        .await?;
    let Some(sealed) = sealed.flatten() else {
        return Ok(None);
    };
    let unreadable = || StoreError::Unreadable("sheet.rows");
    let json = reader.keys.open(&sealed, Purpose::Sheet);
    let json = json.ok_or_else(unreadable)?;
    serde_json::from_slice(&json)
        .map(Some)
        .map_err(|_| unreadable())
}

/// Everything of a sheet was applied; what it would have changed is forgotten.
pub async fn applied(tx: &mut Tx, id: i64, now: Timestamp) -> Result<(), StoreError> {
    let now = now.as_millisecond();
    sqlx::query!(
        "UPDATE sheet SET applied_at = ?2, rows = NULL WHERE id = ?1",
        id,
        now
    )
    .execute(&mut tx.conn)
    .await?;
    Ok(())
}

/// Something done with a sheet of a class is kept on record.
pub async fn note(
    tx: &mut Tx,
    by: i64,
    action: Action,
    class: i64,
    details: &str,
    now: Timestamp,
) -> Result<(), StoreError> {
    audit::write(
        tx,
        by,
        action,
        About::class(class),
        None,
        Some(details),
        now,
    )
    .await
}
