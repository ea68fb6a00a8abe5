//! Which classes are open: their row ids, chosen along the index of states and in the order asked for.

use jiff::Timestamp;

use crate::catalog::catalog;
use crate::flows::training::view::{Counted, PAGE, Page, View};
use crate::store::StoreError;
use crate::store::classes;
use crate::store::writer::Tx;

/// Classes that are looked at to find one that fits, at most.
const CANDIDATES: i64 = 60;

/// A page of the open classes; the first one when there are not so many.
pub(super) async fn page(
    tx: &mut Tx,
    number: u16,
    view: &View,
    now: Timestamp,
) -> Result<Page, StoreError> {
    let fields = view.field.as_ref().map(std::slice::from_ref);
    let mut found = ids(tx, number, fields, view.centre, view.near.as_deref(), now).await?;
    let mut number = number;
    if found.is_empty() && number > 0 {
        number = 0;
        found = ids(tx, 0, fields, view.centre, view.near.as_deref(), now).await?;
    }
    let total = found.first().map_or(0, |(_, total)| *total);
    let others = if total == 0 && !view.is_whole() {
        let all = ids(tx, 0, None, None, None, now).await?;
        all.first().map_or(0, |(_, total)| *total)
    } else {
        0
    };
    let ids: Vec<i64> = found.into_iter().map(|(id, _)| id).collect();
    let centre_name = match view.centre {
        Some(id) => {
            sqlx::query_scalar!("SELECT name FROM centre WHERE id = ?", id)
                .fetch_optional(&mut tx.conn)
                .await?
        }
        None => None,
    };
    let field_name = match &view.field {
        Some(slug) => {
            sqlx::query_scalar!("SELECT name FROM field WHERE slug = ?", slug)
                .fetch_optional(&mut tx.conn)
                .await?
        }
        None => None,
    };
    Ok(Page {
        view: view.clone(),
        number,
        total,
        classes: classes::by_ids(tx, &ids).await?,
        centre_name,
        field_name,
        others,
    })
}

/// The first page of the open classes of any of these fields.
pub(in crate::store::facts) async fn in_fields(
    tx: &mut Tx,
    fields: &[String],
    now: Timestamp,
) -> Result<Page, StoreError> {
    let found = ids(tx, 0, Some(fields), None, None, now).await?;
    let total = found.first().map_or(0, |(_, total)| *total);
    let ids: Vec<i64> = found.into_iter().map(|(id, _)| id).collect();
    let classes = classes::by_ids(tx, &ids).await?;
    Ok(Page {
        total,
        classes,
        ..Page::none()
    })
}

/// Row ids of one page, each with how many there are on all pages: soonest closing first, those near a region before.
async fn ids(
    tx: &mut Tx,
    number: u16,
    fields: Option<&[String]>,
    centre: Option<i64>,
    near: Option<&str>,
    now: Timestamp,
) -> Result<Vec<(i64, u32)>, StoreError> {
    let (now, places) = (now.as_millisecond(), places(near));
    let size = i64::try_from(PAGE).unwrap_or(i64::MAX);
    let skipped = i64::from(number) * size;
    let fields = match fields {
        Some(slugs) => {
            Some(serde_json::to_string(slugs).map_err(|_| StoreError::Unreadable("field.slug"))?)
        }
        None => None,
    };
    let rows = sqlx::query!(
        r#"SELECT class.id AS "id!: i64", count(*) OVER () AS "total!: i64"
        FROM class JOIN centre ON centre.id = class.centre_id JOIN programme ON programme.id = class.programme_id
        WHERE class.state = 'open' AND class.registration_until >= ?1 AND class.registration_from <= ?1
            AND (?2 IS NULL OR programme.field_slug IN (SELECT value FROM json_each(?2)))
            AND (?3 IS NULL OR class.centre_id = ?3)
        ORDER BY coalesce((SELECT value ->> 1 FROM json_each(?4) WHERE value ->> 0 = centre.region_code), 99),
            class.registration_until, class.id
        LIMIT ?5 OFFSET ?6"#,
        now,
        fields,
        centre,
        places,
        size,
        skipped
    )
    .fetch_all(&mut tx.conn)
    .await?;
    Ok(rows
        .into_iter()
        .map(|row| (row.id, u32::try_from(row.total).unwrap_or(u32::MAX)))
        .collect())
}

/// Open classes that might do instead of one, or beside it: of its field first, then the nearest, then the soonest start.
/// `home` is the region they are near to, by code.
pub(in crate::store::facts) async fn instead_of(
    tx: &mut Tx,
    class: i64,
    home: Option<&str>,
    now: Timestamp,
) -> Result<Vec<i64>, StoreError> {
    let (now, places) = (now.as_millisecond(), places(home));
    Ok(sqlx::query_scalar!(
        r#"SELECT class.id AS "id!: i64"
        FROM class JOIN centre ON centre.id = class.centre_id JOIN programme ON programme.id = class.programme_id
        WHERE class.state = 'open' AND class.registration_until >= ?1 AND class.registration_from <= ?1 AND class.id <> ?2
        ORDER BY programme.field_slug <> (SELECT own.field_slug FROM class AS wanted
                JOIN programme AS own ON own.id = wanted.programme_id WHERE wanted.id = ?2),
            coalesce((SELECT value ->> 1 FROM json_each(?3) WHERE value ->> 0 = centre.region_code), 99),
            class.starts_on, class.id
        LIMIT ?4"#,
        now,
        class,
        places,
        CANDIDATES
    )
    .fetch_all(&mut tx.conn)
    .await?)
}

/// Fields with open classes, in the order of the list.
pub(super) async fn fields(
    tx: &mut Tx,
    view: &View,
    now: Timestamp,
) -> Result<Vec<Counted<String>>, StoreError> {
    let (now, centre) = (now.as_millisecond(), view.centre);
    let rows = sqlx::query!(
        r#"SELECT field.slug, field.name, count(*) AS "count!: i64"
        FROM class JOIN programme ON programme.id = class.programme_id JOIN field ON field.slug = programme.field_slug
        WHERE class.state = 'open' AND class.registration_until >= ?1 AND class.registration_from <= ?1
            AND (?2 IS NULL OR class.centre_id = ?2)
        GROUP BY field.slug ORDER BY field.rank"#,
        now,
        centre
    )
    .fetch_all(&mut tx.conn)
    .await?;
    let counted = rows.into_iter().map(|row| Counted {
        key: row.slug,
        name: row.name,
        count: u32::try_from(row.count).unwrap_or(u32::MAX),
    });
    Ok(counted.collect())
}

/// Centres with open classes.
pub(super) async fn centres(
    tx: &mut Tx,
    view: &View,
    now: Timestamp,
) -> Result<Vec<Counted<i64>>, StoreError> {
    let (now, field) = (now.as_millisecond(), view.field.as_deref());
    let rows = sqlx::query!(
        r#"SELECT centre.id AS "id!: i64", centre.name, count(*) AS "count!: i64"
        FROM class JOIN centre ON centre.id = class.centre_id JOIN programme ON programme.id = class.programme_id
        WHERE class.state = 'open' AND class.registration_until >= ?1 AND class.registration_from <= ?1
            AND (?2 IS NULL OR programme.field_slug = ?2)
        GROUP BY centre.id ORDER BY centre.id"#,
        now,
        field
    )
    .fetch_all(&mut tx.conn)
    .await?;
    let counted = rows.into_iter().map(|row| Counted {
        key: row.id,
        name: row.name,
        count: u32::try_from(row.count).unwrap_or(u32::MAX),
    });
    Ok(counted.collect())
}

/// The place of each region among those near to one, nearest first, as JSON pairs.
fn places(from: Option<&str>) -> String {
    let near = from.map(|code| catalog().nearness_from(code));
    let near = near.unwrap_or_default().into_iter().enumerate();
    let places: Vec<(&str, usize)> = near.map(|(place, (code, _))| (code, place)).collect();
    serde_json::to_string(&places).unwrap_or_else(|_| "[]".to_owned())
}

/// The training centre that a sentence names: by what is its own in its name ("kalianda"), else by the region it alone
/// stands in.
pub(super) async fn centre_named(
    tx: &mut Tx,
    words: &str,
    region: Option<&str>,
) -> Result<Option<i64>, StoreError> {
    let rows = sqlx::query!(
        r#"SELECT id AS "id!: i64", name, region_code FROM centre WHERE retired = 0 ORDER BY id"#
    )
    .fetch_all(&mut tx.conn)
    .await?;
    let names: Vec<(i64, &str)> = rows.iter().map(|row| (row.id, row.name.as_str())).collect();
    if let Some(id) = crate::flows::training::view::named_in(words, &names) {
        return Ok(Some(id));
    }
    let mut there = rows
        .iter()
        .filter(|row| region.is_some() && row.region_code.as_deref() == region);
    Ok(match (there.next(), there.next()) {
        (Some(one), None) => Some(one.id),
        _ => None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_own_region_is_nearest() {
        assert!(places(Some("1872")).starts_with(r#"[["1872",0],["1802",1],"#));
        assert_eq!(places(None), "[]");
    }
}
