//! Training centres, programmes and fields: what is written, each with its row in the record. From then on the catalog no
//! longer overwrites them (`edited`).

use jiff::Timestamp;

use crate::domain::audit::{Action, Field, noted};
use crate::flows::places::{CentrePart, Change, ProgrammePart};
use crate::store::StoreError;
use crate::store::audit::{self, About};
use crate::store::writer::Tx;

/// Carries out one wish of a conversation.
pub(super) async fn apply(
    tx: &mut Tx,
    _chat: i64,
    change: &Change,
    now: Timestamp,
) -> Result<(), StoreError> {
    match change {
        Change::SetCentre {
            id,
            part,
            value,
            by,
        } => set_centre(tx, (*id, *part), value.as_deref(), *by, now).await,
        Change::RetireCentre { id, retired, by } => {
            retire_centre(tx, *id, *retired, *by, now).await
        }
        Change::AddCentre {
            name,
            abbreviation,
            by,
        } => {
            let added = sqlx::query!(
                "INSERT INTO centre (name, abbreviation, edited) VALUES (?, ?, 1)",
                name,
                abbreviation
            )
            .execute(&mut tx.conn)
            .await?;
            let about = About::centre(added.last_insert_rowid());
            let after = noted(&[(Field::Name, name)]);
            audit::write(tx, *by, Action::CentreAdded, about, None, Some(&after), now).await
        }
        Change::SetProgramme {
            id,
            part,
            value,
            by,
        } => set_programme(tx, (*id, *part), value.as_deref(), *by, now).await,
        Change::RetireProgramme { id, retired, by } => {
            retire_programme(tx, *id, *retired, *by, now).await
        }
        Change::AddProgramme { field, name, by } => {
            sqlx::query!(
                "INSERT INTO programme (field_slug, name, edited) VALUES (?, ?, 1)",
                field,
                name
            )
            .execute(&mut tx.conn)
            .await?;
            let after = noted(&[(Field::Programme, name)]);
            let action = Action::ProgrammeAdded;
            audit::write(tx, *by, action, About::default(), None, Some(&after), now).await
        }
        Change::RenameField { slug, name, by } => rename_field(tx, slug, name, *by, now).await,
    }
}

async fn set_centre(
    tx: &mut Tx,
    (id, part): (i64, CentrePart),
    value: Option<&str>,
    by: i64,
    now: Timestamp,
) -> Result<(), StoreError> {
    let before = sqlx::query!(
        "SELECT name, abbreviation, region_code, address, phone FROM centre WHERE id = ?",
        id
    )
    .fetch_one(&mut tx.conn)
    .await?;
    let (field, before) = match part {
        CentrePart::Name => (Field::Name, Some(before.name)),
        CentrePart::Abbreviation => (Field::Code, Some(before.abbreviation)),
        CentrePart::Region => (Field::Regions, before.region_code),
        CentrePart::Address => (Field::Address, before.address),
        CentrePart::Phone => (Field::Phone, before.phone),
    };
    let part = part.slug();
    sqlx::query!(
        "UPDATE centre SET edited = 1,
            name = CASE ?1 WHEN 'name' THEN ?2 ELSE name END,
            abbreviation = CASE ?1 WHEN 'abbreviation' THEN ?2 ELSE abbreviation END,
            region_code = CASE ?1 WHEN 'region' THEN ?2 ELSE region_code END,
            address = CASE ?1 WHEN 'address' THEN ?2 ELSE address END,
            phone = CASE ?1 WHEN 'phone' THEN ?2 ELSE phone END
         WHERE id = ?3",
        part,
        value,
        id
    )
    .execute(&mut tx.conn)
    .await?;
    let before = noted(&[(field, before.as_deref().unwrap_or_default())]);
    let after = noted(&[(field, value.unwrap_or_default())]);
    let about = About::centre(id);
    let action = Action::CentreChanged;
    audit::write(tx, by, action, about, Some(&before), Some(&after), now).await
}

async fn retire_centre(
    tx: &mut Tx,
    id: i64,
    retired: bool,
    by: i64,
    now: Timestamp,
) -> Result<(), StoreError> {
    let name = sqlx::query_scalar!(
        "UPDATE centre SET retired = ?1, edited = 1 WHERE id = ?2 AND retired <> ?1 RETURNING name",
        retired,
        id
    )
    .fetch_optional(&mut tx.conn)
    .await?;
    let Some(name) = name else {
        return Ok(());
    };
    let action = if retired {
        Action::CentreRetired
    } else {
        Action::CentreRestored
    };
    let after = noted(&[(Field::Name, &name)]);
    audit::write(tx, by, action, About::centre(id), None, Some(&after), now).await
}

async fn set_programme(
    tx: &mut Tx,
    (id, part): (i64, ProgrammePart),
    value: Option<&str>,
    by: i64,
    now: Timestamp,
) -> Result<(), StoreError> {
    let before = sqlx::query!(
        "SELECT name, field_slug, lesson_hours, days FROM programme WHERE id = ?",
        id
    )
    .fetch_one(&mut tx.conn)
    .await?;
    let number = |number: Option<i64>| number.map(|number| number.to_string());
    let whose = before.name.clone();
    let (field, before) = match part {
        ProgrammePart::Name => (Field::Name, Some(before.name)),
        ProgrammePart::Field => (Field::Name, Some(before.field_slug)),
        ProgrammePart::LessonHours => (Field::LessonHours, number(before.lesson_hours)),
        ProgrammePart::Days => (Field::Days, number(before.days)),
    };
    let part = part.slug();
    sqlx::query!(
        "UPDATE programme SET edited = 1,
            name = CASE ?1 WHEN 'name' THEN ?2 ELSE name END,
            field_slug = CASE ?1 WHEN 'field' THEN ?2 ELSE field_slug END,
            lesson_hours = CASE ?1 WHEN 'hours' THEN CAST(?2 AS INTEGER) ELSE lesson_hours END,
            days = CASE ?1 WHEN 'days' THEN CAST(?2 AS INTEGER) ELSE days END
         WHERE id = ?3",
        part,
        value,
        id
    )
    .execute(&mut tx.conn)
    .await?;
    let parts = |value: &str| noted(&[(Field::Programme, whose.as_str()), (field, value)]);
    let before = parts(before.as_deref().unwrap_or_default());
    let after = parts(value.unwrap_or_default());
    let (about, action) = (About::default(), Action::ProgrammeChanged);
    audit::write(tx, by, action, about, Some(&before), Some(&after), now).await
}

async fn retire_programme(
    tx: &mut Tx,
    id: i64,
    retired: bool,
    by: i64,
    now: Timestamp,
) -> Result<(), StoreError> {
    let name = sqlx::query_scalar!(
        "UPDATE programme SET retired = ?1, edited = 1 WHERE id = ?2 AND retired <> ?1 RETURNING name",
        retired,
        id
    )
    .fetch_optional(&mut tx.conn)
    .await?;
    let Some(name) = name else {
        return Ok(());
    };
    let action = if retired {
        Action::ProgrammeRetired
    } else {
        Action::ProgrammeRestored
    };
    let after = noted(&[(Field::Programme, &name)]);
    audit::write(tx, by, action, About::default(), None, Some(&after), now).await
}

async fn rename_field(
    tx: &mut Tx,
    slug: &str,
    name: &str,
    by: i64,
    now: Timestamp,
) -> Result<(), StoreError> {
    let before = sqlx::query_scalar!("SELECT name FROM field WHERE slug = ?", slug)
        .fetch_one(&mut tx.conn)
        .await?;
    sqlx::query!(
        "UPDATE field SET name = ?, edited = 1 WHERE slug = ?",
        name,
        slug
    )
    .execute(&mut tx.conn)
    .await?;
    let before = noted(&[(Field::Name, &before)]);
    let after = noted(&[(Field::Name, name)]);
    let (about, action) = (About::default(), Action::FieldChanged);
    audit::write(tx, by, action, about, Some(&before), Some(&after), now).await
}
