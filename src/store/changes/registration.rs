//! People: register, correct, move to another chat.

use jiff::Timestamp;

use crate::flows::change::Answers;
use crate::flows::registration::draft::Home;
use crate::store::StoreError;
use crate::store::chats;
use crate::store::seal::Purpose;
use crate::store::writer::Tx;

/// A new person under the id that was told, speaking in this chat from now on.
pub(super) async fn register(
    tx: &mut Tx,
    chat: i64,
    id: i64,
    answers: &Answers,
    now: Timestamp,
) -> Result<(), StoreError> {
    enter(tx, id, answers, now).await?;
    move_here(tx, chat, id, now).await
}

/// A new person whom staff enter: they speak in no chat until they prove their number in one.
pub(in crate::store) async fn enter(
    tx: &mut Tx,
    id: i64,
    answers: &Answers,
    now: Timestamp,
) -> Result<(), StoreError> {
    tx.next.person = tx.next.person.max(id + 1);
    let columns = Columns::of(tx, answers);
    let (sex, education, now_ms) = (
        answers.sex.slug(),
        answers.education.slug(),
        now.as_millisecond(),
    );
    let (name, phone) = (answers.name.as_str(), answers.phone.as_str());
    let hash = columns.nik_hash.as_slice();
    sqlx::query!(
        "INSERT INTO person (id, name, name_search, nik_sealed, nik_hash, birth_date, sex, nik_differs, region_code,
            district_code, education, phone, phone_verified, registered_at, changed_at)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?14)",
        id,
        name,
        columns.name_search,
        columns.nik_sealed,
        hash,
        columns.birth_date,
        sex,
        answers.differs,
        columns.region_code,
        columns.district_code,
        education,
        phone,
        answers.phone_verified,
        now_ms
    )
    .execute(&mut tx.conn)
    .await?;
    set_name_words(tx, id, &columns.name_search).await?;
    set_skills(tx, id, &answers.skills).await
}

/// All answers of a person as they are now.
pub(super) async fn correct(
    tx: &mut Tx,
    person: i64,
    answers: &Answers,
    now: Timestamp,
) -> Result<(), StoreError> {
    let columns = Columns::of(tx, answers);
    let (sex, education, now_ms) = (
        answers.sex.slug(),
        answers.education.slug(),
        now.as_millisecond(),
    );
    let (name, phone) = (answers.name.as_str(), answers.phone.as_str());
    let hash = columns.nik_hash.as_slice();
    sqlx::query!(
        "UPDATE person SET name = ?2, name_search = ?3, nik_sealed = ?4, nik_hash = ?5, birth_date = ?6, sex = ?7,
            nik_differs = ?8, region_code = ?9, district_code = ?10, education = ?11, phone = ?12,
            phone_verified = ?13, changed_at = ?14
         WHERE id = ?1",
        person,
        name,
        columns.name_search,
        columns.nik_sealed,
        hash,
        columns.birth_date,
        sex,
        answers.differs,
        columns.region_code,
        columns.district_code,
        education,
        phone,
        answers.phone_verified,
        now_ms
    )
    .execute(&mut tx.conn)
    .await?;
    sqlx::query!("DELETE FROM name_word WHERE person_id = ?", person)
        .execute(&mut tx.conn)
        .await?;
    set_name_words(tx, person, &columns.name_search).await?;
    sqlx::query!("DELETE FROM person_field WHERE person_id = ?", person)
        .execute(&mut tx.conn)
        .await?;
    set_skills(tx, person, &answers.skills).await
}

/// The words by which a search finds the person.
async fn set_name_words(tx: &mut Tx, person: i64, name_search: &str) -> Result<(), StoreError> {
    let words: Vec<&str> = name_search.split_whitespace().collect();
    let list =
        serde_json::to_string(&words).map_err(|_| StoreError::Unreadable("name_word.word"))?;
    sqlx::query!(
        "INSERT OR IGNORE INTO name_word (word, person_id) SELECT value, ?1 FROM json_each(?2)",
        person,
        list
    )
    .execute(&mut tx.conn)
    .await?;
    Ok(())
}

async fn set_skills(tx: &mut Tx, person: i64, skills: &[String]) -> Result<(), StoreError> {
    let list = serde_json::to_string(skills)
        .map_err(|_| StoreError::Unreadable("person_field.field_slug"))?;
    sqlx::query!(
        "INSERT INTO person_field (person_id, field_slug, rank)
         SELECT ?1, value, key FROM json_each(?2) WHERE true ON CONFLICT DO NOTHING",
        person,
        list
    )
    .execute(&mut tx.conn)
    .await?;
    Ok(())
}

/// The person speaks in this chat from now on, and in no other.
pub(super) async fn move_here(
    tx: &mut Tx,
    chat: i64,
    person: i64,
    now: Timestamp,
) -> Result<(), StoreError> {
    chats::ensure(tx, chat, now).await?;
    sqlx::query!("UPDATE person SET chat_id = ? WHERE id = ?", chat, person)
        .execute(&mut tx.conn)
        .await?;
    // In the chat that they leave, the first of those who stay speaks.
    sqlx::query!(
        "UPDATE chat SET person_id = (SELECT min(person.id) FROM person WHERE person.chat_id = chat.id)
         WHERE person_id = ? AND id <> ?",
        person,
        chat
    )
    .execute(&mut tx.conn)
    .await?;
    sqlx::query!("UPDATE chat SET person_id = ? WHERE id = ?", person, chat)
        .execute(&mut tx.conn)
        .await?;
    Ok(())
}

/// What is stored otherwise than it is thought.
struct Columns {
    name_search: String,
    nik_sealed: Vec<u8>,
    nik_hash: [u8; 32],
    birth_date: String,
    region_code: Option<String>,
    district_code: Option<String>,
}

impl Columns {
    fn of(tx: &Tx, answers: &Answers) -> Columns {
        let digits = answers.nik.digits();
        let (region_code, district_code) = match &answers.home {
            Home::Lampung { region, district } => (Some(region.clone()), Some(district.clone())),
            Home::Elsewhere => (None, None),
        };
        Columns {
            name_search: answers.name.search_key(),
            nik_sealed: tx.keys.seal(digits.as_bytes(), Purpose::Nik),
            nik_hash: tx.keys.nik_lookup(digits),
            birth_date: answers.birth.to_string(),
            region_code,
            district_code,
        }
    }
}
