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
         WHERE edited = 0 AND (name <> excluded.name OR rank <> excluded.rank OR retired = 1)",
        list
    )
    .execute(&mut tx.conn)
    .await?;
    sqlx::query!(
        "UPDATE field SET retired = 1
         WHERE retired = 0 AND edited = 0 AND slug NOT IN (SELECT value ->> 0 FROM json_each(?))",
        list
    )
    .execute(&mut tx.conn)
    .await?;
    Ok(())
}

/// At start: every training centre of the catalog stands in the database, as far as officers did not change it in chat.
pub async fn sync_centres(tx: &mut Tx, catalog: &Catalog) -> Result<(), StoreError> {
    let centres: Vec<_> = catalog
        .centres()
        .iter()
        .map(|centre| {
            (
                &centre.slug,
                &centre.name,
                &centre.abbreviation,
                &centre.region_code,
                &centre.address,
            )
        })
        .collect();
    let list =
        serde_json::to_string(&centres).map_err(|_| StoreError::Unreadable("centre.name"))?;
    sqlx::query!(
        "INSERT INTO centre (slug, name, abbreviation, region_code, address)
         SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4 FROM json_each(?) WHERE true
         ON CONFLICT (slug) WHERE slug IS NOT NULL DO UPDATE SET name = excluded.name,
            abbreviation = excluded.abbreviation, region_code = excluded.region_code, address = excluded.address,
            retired = 0
         WHERE edited = 0 AND (name, abbreviation, region_code, address, retired)
            IS NOT (excluded.name, excluded.abbreviation, excluded.region_code, excluded.address, 0)",
        list
    )
    .execute(&mut tx.conn)
    .await?;
    sqlx::query!(
        "UPDATE centre SET retired = 1 WHERE retired = 0 AND edited = 0 AND slug IS NOT NULL
         AND slug NOT IN (SELECT value ->> 0 FROM json_each(?))",
        list
    )
    .execute(&mut tx.conn)
    .await?;
    Ok(())
}

/// At start: every programme of the catalog stands in the database, as far as officers did not change it in chat.
pub async fn sync_programmes(tx: &mut Tx, catalog: &Catalog) -> Result<(), StoreError> {
    let programmes: Vec<_> = catalog
        .offered_programmes()
        .into_iter()
        .map(|programme| {
            (
                programme.slug,
                programme.field_slug,
                programme.name,
                programme.lesson_hours,
                programme.days,
            )
        })
        .collect();
    let list =
        serde_json::to_string(&programmes).map_err(|_| StoreError::Unreadable("programme.name"))?;
    sqlx::query!(
        "INSERT INTO programme (slug, field_slug, name, lesson_hours, days)
         SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4 FROM json_each(?) WHERE true
         ON CONFLICT (slug) WHERE slug IS NOT NULL DO UPDATE SET field_slug = excluded.field_slug,
            name = excluded.name, lesson_hours = excluded.lesson_hours, days = excluded.days, retired = 0
         WHERE edited = 0 AND (field_slug, name, lesson_hours, days, retired)
            IS NOT (excluded.field_slug, excluded.name, excluded.lesson_hours, excluded.days, 0)",
        list
    )
    .execute(&mut tx.conn)
    .await?;
    sqlx::query!(
        "UPDATE programme SET retired = 1 WHERE retired = 0 AND edited = 0 AND slug IS NOT NULL
         AND slug NOT IN (SELECT value ->> 0 FROM json_each(?))",
        list
    )
    .execute(&mut tx.conn)
    .await?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;
    use sqlx::SqliteConnection;

    use super::*;
    use crate::catalog::catalog;
    use crate::store::{Settings, Store};

    async fn sync(store: &Store) {
        store
            .write(|tx| {
                Box::pin(async {
                    sync_fields(tx, catalog()).await?;
                    sync_centres(tx, catalog()).await?;
                    sync_programmes(tx, catalog()).await
                })
            })
            .await
            .unwrap();
    }

    async fn names(conn: &mut SqliteConnection) -> Vec<(String, i64)> {
        sqlx::query_as(
            "SELECT name, retired FROM field UNION ALL SELECT name, retired FROM centre
             UNION ALL SELECT name, retired FROM programme",
        )
        .fetch_all(conn)
        .await
        .unwrap()
    }

    #[tokio::test]
    async fn what_officers_changed_in_chat_is_not_overwritten_by_the_catalog() {
        let folder = tempfile::tempdir().unwrap();
        let settings = Settings::beside(&folder.path().join("uji.db"));
        let store = Store::open(&settings, Timestamp::UNIX_EPOCH).await.unwrap();
        sync(&store).await;
        let before = names(&mut store.read().await.unwrap().conn).await;
        let listed = catalog().fields().len()
            + catalog().centres().len()
            + catalog().offered_programmes().len();
        assert_eq!(before.len(), listed);
        store
            .write(|tx| {
                Box::pin(async {
                    for change in [
                        "UPDATE centre SET name = 'BLK Cut Mutia', edited = 1 WHERE slug = 'bandar-lampung'",
                        "UPDATE programme SET retired = 1, edited = 1 WHERE slug = 'tik.desain-grafis'",
                        "UPDATE field SET name = 'Las', edited = 1 WHERE slug = 'las'",
                        "UPDATE centre SET name = 'changed by nobody', retired = 1 WHERE slug = 'metro'",
                    ] {
                        sqlx::query(change).execute(&mut tx.conn).await?;
                    }
                    Ok(())
                })
            })
            .await
            .unwrap();
        sync(&store).await;
        let after = names(&mut store.read().await.unwrap().conn).await;
        assert_eq!(after.len(), listed, "nothing comes twice");
        let holds = |name: &str, retired: i64| after.contains(&(name.to_owned(), retired));
        assert!(holds("BLK Cut Mutia", 0) && holds("Las", 0) && holds("Desain Grafis", 1));
        assert!(
            holds("BLK Metro", 0),
            "what nobody edited follows the catalog"
        );
        store.close().await;
    }
}
