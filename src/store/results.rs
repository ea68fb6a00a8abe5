//! Applications whose people are to hear what became of them, with everything that is said then: read for many at once, since
//! an announcement reaches hundreds in one transaction.

use jiff::Timestamp;
use jiff::civil::Date;

use crate::domain::application::ApplicationState;
use crate::domain::education::Education;
use crate::flows::facts::application::Held;
use crate::flows::facts::class::Class;
use crate::flows::language::Language;
use crate::store::changes::step;
use crate::store::outbox::json_list;
use crate::store::reach::Reached;
use crate::store::writer::Tx;
use crate::store::{StoreError, applications, classes, seats};

/// Open classes that are looked at to find one that fits, at most.
const CANDIDATES: i64 = 60;

/// One application and its person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// Row id of the application.
    pub application: i64,
    /// Row id of the person.
    pub person: i64,
    /// Their name.
    pub name: String,
    /// Their birth date.
    pub birth: Option<Date>,
    /// Their education.
    pub education: Option<Education>,
    /// The region they live in, by code; nothing outside Lampung.
    pub region: Option<String>,
    /// Slugs of the fields they are interested in.
    pub interests: Vec<String>,
    /// The consent to the service holds.
    pub agrees: bool,
    /// Where they are reached; nothing for somebody without a chat.
    pub reached: Option<Reached>,
}

/// These applications with their people, in the order asked; ids of no application are left out.
pub async fn told(tx: &mut Tx, asked: &[i64]) -> Result<Vec<Told>, StoreError> {
    let list = json_list(asked);
    let rows = sqlx::query!(
        r#"SELECT application.id AS "id!: i64", person.id AS "person!: i64", person.name, person.birth_date,
            person.education, person.region_code, person.service_since, chat.id AS "chat?: i64",
            (SELECT json_group_array(field_slug) FROM person_field WHERE person_id = person.id) AS "interests?: String",
            chat.language AS "language?", CASE WHEN chat.id IS NOT NULL AND EXISTS (
                SELECT 1 FROM person AS other WHERE other.chat_id = chat.id AND other.id <> person.id
            ) THEN person.name END AS "shared_as?: String"
        FROM json_each(?) AS asked
        JOIN application ON application.id = asked.value
        JOIN person ON person.id = application.person_id
        LEFT JOIN chat ON chat.id = person.chat_id
        ORDER BY asked.key"#,
        list
    )
    .fetch_all(&mut tx.conn)
    .await?;
    Ok(rows
        .into_iter()
        .map(|row| Told {
            application: row.id,
            person: row.person,
            name: row.name,
            birth: row.birth_date.parse().ok(),
            education: Education::from_slug(&row.education),
            region: row.region_code,
            // The database wrote the list itself.
            interests: (row.interests)
                .and_then(|list| serde_json::from_str(&list).ok())
                .unwrap_or_default(),
            agrees: row.service_since.is_some(),
            reached: row.chat.map(|chat| Reached {
                chat,
                language: (row.language.as_deref())
                    .and_then(Language::from_code)
                    .unwrap_or_default(),
                shared_as: row.shared_as,
            }),
        })
        .collect())
}

/// All applications of these people, each with the row id of its person, oldest first.
pub async fn held(tx: &mut Tx, persons: &[i64]) -> Result<Vec<(i64, Held)>, StoreError> {
    applications::of_persons(tx, persons).await
}

/// The classes of these row ids.
pub async fn classes(tx: &mut Tx, ids: &[i64]) -> Result<Vec<Class>, StoreError> {
    classes::by_ids(tx, ids).await
}

/// Seats of a class that nobody has.
pub async fn seats_left(tx: &mut Tx, class: &Class) -> Result<u32, StoreError> {
    Ok(seats::counts(tx, class.id).await?.free(class.quota))
}

/// How many applied to a class and did not withdraw before the results were announced: the same number in every letter.
pub async fn applicants(tx: &mut Tx, class: i64) -> Result<u32, StoreError> {
    let count = sqlx::query_scalar!(
        r#"SELECT count(*) AS "count!: i64" FROM application WHERE class_id = ?
           AND (state <> 'withdrawn' OR EXISTS (SELECT 1 FROM application_step WHERE application_id = application.id
               AND application_step.state IN ('accepted', 'reserve', 'not_accepted')))"#,
        class
    )
    .fetch_one(&mut tx.conn)
    .await?;
    Ok(u32::try_from(count).unwrap_or(u32::MAX))
}

/// Classes that take applications now and might do instead of one: of its field first, then the soonest start.
pub async fn open_beside(
    tx: &mut Tx,
    class: &Class,
    now: Timestamp,
) -> Result<Vec<Class>, StoreError> {
    let (now, id, field) = (now.as_millisecond(), class.id, &class.programme.field);
    let ids = sqlx::query_scalar!(
        r#"SELECT class.id AS "id!: i64" FROM class JOIN programme ON programme.id = class.programme_id
        WHERE class.state = 'open' AND class.registration_until >= ?1 AND class.registration_from <= ?1 AND class.id <> ?2
        ORDER BY programme.field_slug <> ?3, class.starts_on, class.id LIMIT ?4"#,
        now,
        id,
        field,
        CANDIDATES
    )
    .fetch_all(&mut tx.conn)
    .await?;
    classes::by_ids(tx, &ids).await
}

/// An application to the class that somebody named as second choice in `first`, found the same way as that one. Returns its
/// row id.
pub async fn enter_second(
    tx: &mut Tx,
    first: i64,
    class: i64,
    now: Timestamp,
) -> Result<i64, StoreError> {
    let (id, at) = (tx.next.application, now.as_millisecond());
    tx.next.application += 1;
    let state = ApplicationState::Applied.slug();
    sqlx::query!(
        "INSERT INTO application (id, person_id, class_id, state, source, created_at, changed_at)
         SELECT ?1, person_id, ?2, ?3, source, ?4, ?4 FROM application WHERE id = ?5",
        id,
        class,
        state,
        at,
        first
    )
    .execute(&mut tx.conn)
    .await?;
    step(tx, id, ApplicationState::Applied, now).await?;
    Ok(id)
}
