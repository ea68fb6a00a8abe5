//! The lists of the catalog in the database, so that rows can point at them.

use crate::catalog::Catalog;
use crate::store::StoreError;
use crate::store::writer::Tx;

/// At start: every field of training stands in the database under its slug. A field that the catalog no longer has is
/// retired, never removed; people keep pointing at it.
pub async fn sync_fields(tx: &mut Tx, catalog: &Catalog) -> Result<(), StoreError> {
    let fields: Vec<(&str, &str)> = catalog
        .fields()
        .iter()
        .map(|field| (field.slug.as_str(), field.name.as_str()))
        .collect();
    let list = serde_json::to_string(&fields).map_err(|_| StoreError::Unreadable("field.name"))?;
    sqlx::query!(
        "INSERT INTO field (slug, name, rank) SELECT value ->> 0, value ->> 1, key FROM json_each(?) WHERE true
         ON CONFLICT (slug) DO UPDATE SET name = excluded.name, rank = excluded.rank, retired = 0
         WHERE name <> excluded.name OR rank <> excluded.rank OR retired = 1",
        list
    )
    .execute(&mut tx.conn)
    .await?;
    sqlx::query!(
        "UPDATE field SET retired = 1
         WHERE retired = 0 AND slug NOT IN (SELECT value ->> 0 FROM json_each(?))",
        list
    )
    .execute(&mut tx.conn)
    .await?;
    Ok(())
}
