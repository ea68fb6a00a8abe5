//! Who is told that a class of a field has opened: found and ticked off in portions.

use jiff::Timestamp;
use jiff::civil::Date;

use crate::domain::education::Education;
use crate::flows::facts::class::Class;
use crate::flows::language::Language;
use crate::store::reach::Reached;
use crate::store::writer::Tx;
use crate::store::{Reader, StoreError};

/// Somebody who hears of classes of a field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waiting {
    /// Row id.
    pub person: i64,
    /// They asked for it; otherwise they agreed to announcements and named the field among those they are interested in.
    pub asked: bool,
    /// Their birth date.
    pub birth: Option<Date>,
    /// Their education.
    pub education: Option<Education>,
    /// The region they live in, by code; nothing outside Lampung.
    pub region: Option<String>,
    /// Where they are reached.
    pub reached: Reached,
}

/// Open classes of which those who wait were not told yet, at most `most`.
pub async fn untold(
    reader: &mut Reader,
    now: Timestamp,
    most: i64,
) -> Result<Vec<i64>, StoreError> {
    let now = now.as_millisecond();
    Ok(sqlx::query_scalar!(
        "SELECT id FROM class WHERE state = 'open' AND wishes_told_at IS NULL AND registration_from <= ?1
         AND registration_until > ?1 ORDER BY registration_from LIMIT ?2",
        now,
        most
    )
    .fetch_all(&mut *reader.conn)
    .await?)
}

/// The next people who hear of a class, behind those who were told of it, at most `most`: who asked to hear of its field, and
/// who agreed to announcements and is interested in the field. They have a chat and the consent to the service, and did not
/// apply to it.
pub async fn next(tx: &mut Tx, class: &Class, most: i64) -> Result<Vec<Waiting>, StoreError> {
    let (id, field) = (class.id, &class.programme.field);
    let behind = sqlx::query_scalar!("SELECT wishes_told_to FROM class WHERE id = ?", id)
        .fetch_one(&mut tx.conn)
        .await?
        .unwrap_or(0);
    let rows = sqlx::query!(
        r#"SELECT person.id AS "person!: i64", person.birth_date AS "birth_date!", person.education AS "education!", person.region_code,
            max(heard.asked) AS "asked!: i64", chat.id AS "chat!: i64", chat.language AS "language?", CASE WHEN EXISTS (
                SELECT 1 FROM person AS other WHERE other.chat_id = chat.id AND other.id <> person.id
            ) THEN person.name END AS "shared_as?: String"
        FROM (
            SELECT person_id, asked FROM (
                SELECT class_wish.person_id, 1 AS asked FROM class_wish JOIN person ON person.id = class_wish.person_id
                WHERE class_wish.field_slug = ?1 AND class_wish.person_id > ?2
                    AND person.service_since IS NOT NULL AND person.chat_id IS NOT NULL
                    AND NOT EXISTS (SELECT 1 FROM application
                        WHERE application.person_id = person.id AND application.class_id = ?3)
                ORDER BY class_wish.person_id LIMIT ?4)
            UNION ALL
            SELECT person_id, asked FROM (
                SELECT person_field.person_id, 0 AS asked FROM person_field JOIN person ON person.id = person_field.person_id
                WHERE person_field.field_slug = ?1 AND person_field.person_id > ?2 AND person.announcements_since IS NOT NULL
                    AND person.service_since IS NOT NULL AND person.chat_id IS NOT NULL
                    AND NOT EXISTS (SELECT 1 FROM application
                        WHERE application.person_id = person.id AND application.class_id = ?3)
                ORDER BY person_field.person_id LIMIT ?4)
        ) AS heard JOIN person ON person.id = heard.person_id JOIN chat ON chat.id = person.chat_id
        GROUP BY heard.person_id ORDER BY heard.person_id LIMIT ?4"#,
        field,
        behind,
        id,
        most
    )
    .fetch_all(&mut tx.conn)
    .await?;
    let waiting = rows.into_iter().map(|row| Waiting {
        person: row.person,
        asked: row.asked == 1,
        birth: row.birth_date.parse().ok(),
        education: Education::from_slug(&row.education),
        region: row.region_code,
        reached: Reached {
            chat: row.chat,
            language: (row.language.as_deref())
                .and_then(Language::from_code)
                .unwrap_or_default(),
            shared_as: row.shared_as,
        },
    });
    Ok(waiting.collect())
}

/// Those up to `person` were told of a class; nothing: everybody was.
pub async fn tick_off(
    tx: &mut Tx,
    class: i64,
    person: Option<i64>,
    now: Timestamp,
) -> Result<(), StoreError> {
    let at = person.is_none().then_some(now.as_millisecond());
    sqlx::query!(
        "UPDATE class SET wishes_told_to = coalesce(?2, wishes_told_to), wishes_told_at = ?3 WHERE id = ?1",
        class,
        person,
        at
    )
    .execute(&mut tx.conn)
    .await?;
    Ok(())
}
