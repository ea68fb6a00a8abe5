//! For the registration: whom a NIK belongs to.

use crate::domain::nik::Nik;
use crate::domain::phone::Phone;
use crate::flows::facts::NikOwner;
use crate::store::StoreError;
use crate::store::writer::Tx;

/// The person with this NIK, found by its keyed hash.
pub(super) async fn nik_owner(tx: &mut Tx, nik: &Nik) -> Result<Option<NikOwner>, StoreError> {
    let hash = tx.keys.nik_lookup(nik.digits());
    let hash = hash.as_slice();
    let row = sqlx::query!(
        r#"SELECT person.id AS "id!: i64", person.phone, chat.id AS "chat?: i64"
           FROM person LEFT JOIN chat ON chat.person_id = person.id WHERE person.nik_hash = ?"#,
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
            chat: row.chat,
        })
    })
    .transpose()
}
