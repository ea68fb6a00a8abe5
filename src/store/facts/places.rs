//! Training centres, programmes and fields: what is looked up, for head and admins alone.

use jiff::Timestamp;

use crate::domain::role::{self, StaffAct};
use crate::flows::facts::class::{Centre, Programme};
use crate::flows::places::{Field, Known, Want};
use crate::store::StoreError;
use crate::store::facts::Known as Chat;
use crate::store::writer::Tx;

/// Codes of classes that are named at most.
const NAMED: i64 = 10;

/// Looks up what the conversation wants; nothing for whoever may not change it.
pub(super) async fn read(
    tx: &mut Tx,
    chat: &Chat,
    want: &Want,
    _now: Timestamp,
) -> Result<Known, StoreError> {
    let may =
        (chat.staff.as_ref()).is_some_and(|staff| role::may(staff, StaffAct::EditPlaces, None));
    Ok(match want {
        Want::Centres { .. } if !may => Known::Centres {
            all: Vec::new(),
            classes: Vec::new(),
        },
        Want::Programmes { .. } if !may => Known::Programmes {
            fields: Vec::new(),
            programmes: Vec::new(),
        },
        Want::Centres { of } => Known::Centres {
            all: centres(tx).await?,
            classes: match of {
                Some(centre) => classes(tx, *centre).await?,
                None => Vec::new(),
            },
        },
        Want::Programmes { field, id } => Known::Programmes {
            fields: fields(tx).await?,
            programmes: match (field, id) {
                (Some(field), _) => programmes(tx, Some(field.as_str())).await?,
                // Whatever is changed about one of them must not make it the twin of another, of whatever field.
                (None, Some(_)) => programmes(tx, None).await?,
                (None, None) => Vec::new(),
            },
        },
    })
}

async fn centres(tx: &mut Tx) -> Result<Vec<Centre>, StoreError> {
    let rows = sqlx::query!(
        r#"SELECT id AS "id!: i64", name, abbreviation, region_code, address, phone, retired FROM centre ORDER BY id"#
    )
    .fetch_all(&mut tx.conn)
    .await?;
    Ok(rows
        .into_iter()
        .map(|row| Centre {
            id: row.id,
            name: row.name,
            abbreviation: row.abbreviation,
            region: row.region_code,
            address: row.address,
            phone: row.phone,
            retired: row.retired == 1,
        })
        .collect())
}

/// Codes of the classes of a centre that are neither finished nor cancelled.
async fn classes(tx: &mut Tx, centre: i64) -> Result<Vec<String>, StoreError> {
    Ok(sqlx::query_scalar!(
        "SELECT code FROM class WHERE centre_id = ? AND state NOT IN ('finished', 'cancelled') ORDER BY id LIMIT ?",
        centre,
        NAMED
    )
    .fetch_all(&mut tx.conn)
    .await?)
}

async fn fields(tx: &mut Tx) -> Result<Vec<Field>, StoreError> {
    let rows = sqlx::query!(
        r#"SELECT slug, name, (SELECT count(*) FROM programme WHERE field_slug = field.slug AND retired = 0)
               AS "programmes!: i64"
           FROM field WHERE retired = 0 ORDER BY rank, slug"#
    )
    .fetch_all(&mut tx.conn)
    .await?;
    Ok(rows
        .into_iter()
        .map(|row| Field {
            slug: row.slug,
            name: row.name,
            programmes: usize::try_from(row.programmes).unwrap_or_default(),
        })
        .collect())
}

/// The programmes of a field, or of all.
async fn programmes(tx: &mut Tx, field: Option<&str>) -> Result<Vec<Programme>, StoreError> {
    let rows = sqlx::query!(
        r#"SELECT programme.id AS "id!: i64", programme.name, field.slug, field.name AS field_name,
               programme.lesson_hours, programme.days, programme.retired
           FROM programme JOIN field ON field.slug = programme.field_slug
           WHERE ?1 IS NULL OR programme.field_slug = ?1 ORDER BY programme.name, programme.id"#,
        field
    )
    .fetch_all(&mut tx.conn)
    .await?;
    let number = |number: Option<i64>| number.and_then(|number| u16::try_from(number).ok());
    Ok(rows
        .into_iter()
        .map(|row| Programme {
            id: row.id,
            name: row.name,
            field: row.slug,
            field_name: row.field_name,
            lesson_hours: number(row.lesson_hours),
            days: number(row.days),
            retired: row.retired == 1,
        })
        .collect())
}
