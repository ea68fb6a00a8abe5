//! For the registration: whom a NIK belongs to.

use crate::domain::nik::Nik;
use crate::domain::phone::Phone;
use crate::flows::facts::{NikOwner, Whole};
use crate::store::facts::chat::Row;
use crate::store::writer::Tx;
use crate::store::{StoreError, applications};

/// The person with this NIK, found by its keyed hash.
pub(super) async fn nik_owner(tx: &mut Tx, nik: &Nik) -> Result<Option<NikOwner>, StoreError> {
    let hash = tx.keys.nik_lookup(nik.digits());
    let hash = hash.as_slice();
    let row = sqlx::query!(
        r#"SELECT id AS "id!: i64", phone, chat_id, CASE WHEN EXISTS (
               SELECT 1 FROM person AS other WHERE other.chat_id = person.chat_id AND other.id <> person.id
           ) THEN name END AS "shared_as?: String"
           FROM person WHERE nik_hash = ?"#,
        hash
    )
    .fetch_optional(&mut tx.conn)
    .await?;
    row.map(|row| {
        let phone =
            Phone::from_contact(&row.phone).map_err(|_| StoreError::Unreadable("person.phone"))?;
        Ok(NikOwner {
            person: row.id,
            phone,
            chat: row.chat_id,
            shared_as: row.shared_as,
            whole: None,
        })
    })
    .transpose()
}

/// A person with their applications, wherever they are reached.
pub(super) async fn whole(tx: &mut Tx, id: i64) -> Result<Option<Box<Whole>>, StoreError> {
    let row = sqlx::query_as!(
        Row,
        r#"SELECT 0 AS "chat!: i64", NULL AS "language?: String", NULL AS "session?: Vec<u8>", NULL AS "left_at?: i64",
            NULL AS "hinted_at?: i64", NULL AS "staff_id?: i64", NULL AS "role?: String", NULL AS "centre?: i64",
            id AS "person_id?: i64", name AS "name?", nik_sealed AS "nik_sealed?", birth_date AS "birth_date?", sex AS "sex?",
            nik_differs AS "nik_differs?", region_code AS "region_code?", district_code AS "district_code?",
            education AS "education?", phone AS "phone?", phone_verified AS "phone_verified?",
            registered_at AS "registered_at?", service_since AS "service_since?",
            announcements_since AS "announcements_since?", sharing_since AS "sharing_since?",
            (SELECT json_group_array(field_slug) FROM
                (SELECT field_slug FROM person_field WHERE person_id = person.id ORDER BY rank)) AS "skills?: String",
            (SELECT json_group_array(field_slug) FROM class_wish WHERE person_id = person.id) AS "class_wishes?: String",
            1 AS "persons!: i64"
        FROM person WHERE id = ?"#,
        id
    )
    .fetch_optional(&mut tx.conn)
    .await?;
    let Some(person) = row.and_then(|row| row.person(id, &tx.keys)) else {
        return Ok(None);
    };
    let held = applications::of_person(tx, id).await?;
    Ok(Some(Box::new(Whole { person, held })))
}
