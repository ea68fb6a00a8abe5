//! The form of a class: centres and programmes to choose from, codes that are taken, the class it began with.

use jiff::Timestamp;

use crate::domain::application::ApplicationState;
use crate::domain::class::{ClassCode, ClassState};
use crate::domain::role::{self, Staff, StaffAct};
use crate::flows::class_form::{Known, Want};
use crate::flows::facts::class::{Centre, Class, Programme};
use crate::flows::selection::Hold;
use crate::store::facts::Known as Chat;
use crate::store::writer::Tx;
use crate::store::{StoreError, classes, reach, seats, selection};

/// The states in which somebody holds a seat.
const SEATED: [ApplicationState; 5] = [
    ApplicationState::Accepted,
    ApplicationState::Confirmed,
    ApplicationState::InTraining,
    ApplicationState::Passed,
    ApplicationState::NotPassed,
];

/// Looks up what the conversation wants. `chat` says who asks; for everybody but staff nothing is read.
pub(super) async fn read(
    tx: &mut Tx,
    chat: &Chat,
    want: &Want,
    now: Timestamp,
) -> Result<Known, StoreError> {
    let Some(staff) = &chat.staff else {
        return Ok(Known::default());
    };
    let centres = centres(tx, staff).await?;
    if centres.is_empty() {
        return Ok(Known::default());
    }
    let mut taken = Vec::new();
    for centre in &centres {
        taken.extend(codes_of(tx, &centre.abbreviation).await?);
    }
    let mut code_owner = None;
    if let Some(code) = &want.code
        && let Some(owner) = classes::id_of_code(tx, code.as_str()).await?
    {
        code_owner = Some((code.clone(), owner));
    }
    let class = match want.class {
        Some(id) => classes::by_id(tx, id).await?,
        None => None,
    };
    let class =
        class.filter(|class| role::may(staff, StaffAct::ManageClasses, Some(class.centre.id)));
    let (accepted, told) = match &class {
        Some(class) => (
            seated(tx, class.id).await?,
            reach::applicants(tx, class.id).await?.len(),
        ),
        None => (0, 0),
    };
    let (waiting, held) = match &class {
        Some(class) => (
            waiting(tx, class, now).await?,
            held(tx, class).await?.map(|hold| hold.at),
        ),
        None => (0, None),
    };
    Ok(Known {
        programmes: programmes(tx).await?,
        centres,
        taken,
        code_owner,
        class,
        accepted,
        told: u32::try_from(told).unwrap_or(u32::MAX),
        waiting,
        held,
    })
}

/// How many wait for a seat; none where seats move no more, or do not move yet.
async fn waiting(tx: &mut Tx, class: &Class, now: Timestamp) -> Result<u32, StoreError> {
    let moves = matches!(class.state, ClassState::Announced | ClassState::Running);
    if !moves || class.seats_fixed_from() <= now {
        return Ok(0);
    }
    Ok(seats::counts(tx, class.id).await?.waiting)
}

/// The announcement of a class that waits and will go out.
async fn held(tx: &mut Tx, class: &Class) -> Result<Option<Hold>, StoreError> {
    let hold = selection::hold(tx, class.id).await?;
    Ok(hold.filter(|_| class.state == ClassState::Selecting))
}

/// The centres in which somebody may make classes: for an officer their own.
async fn centres(tx: &mut Tx, staff: &Staff) -> Result<Vec<Centre>, StoreError> {
    let rows = sqlx::query!(
        "SELECT id, name, abbreviation, region_code, address, phone FROM centre WHERE retired = 0 ORDER BY id"
    )
    .fetch_all(&mut tx.conn)
    .await?;
    Ok(rows
        .into_iter()
        .filter(|row| role::may(staff, StaffAct::ManageClasses, Some(row.id)))
        .map(|row| Centre {
            id: row.id,
            name: row.name,
            abbreviation: row.abbreviation,
            region: row.region_code,
            address: row.address,
            phone: row.phone,
            retired: false,
        })
        .collect())
}

/// What a class can be about, in the order of the fields; those of a retired field stand at the end of no list.
async fn programmes(tx: &mut Tx) -> Result<Vec<Programme>, StoreError> {
    let rows = sqlx::query!(
        "SELECT programme.id, programme.name, programme.field_slug, field.name AS field_name, programme.lesson_hours,
             programme.days
         FROM programme JOIN field ON field.slug = programme.field_slug
         WHERE programme.retired = 0 AND field.retired = 0 ORDER BY field.rank, field.slug, programme.id"
    )
    .fetch_all(&mut tx.conn)
    .await?;
    let small = |number: Option<i64>| number.and_then(|number| u16::try_from(number).ok());
    Ok(rows
        .into_iter()
        .map(|row| Programme {
            id: row.id,
            name: row.name,
            field: row.field_slug,
            field_name: row.field_name,
            lesson_hours: small(row.lesson_hours),
            days: small(row.days),
            retired: false,
        })
        .collect())
}

/// The codes that begin with an abbreviation and a dash; the next letter after the dash in ASCII ends the range.
async fn codes_of(tx: &mut Tx, abbreviation: &str) -> Result<Vec<ClassCode>, StoreError> {
    let (from, until) = (format!("{abbreviation}-"), format!("{abbreviation}."));
    let codes = sqlx::query_scalar!(
        "SELECT code FROM class WHERE code >= ?1 COLLATE NOCASE AND code < ?2 COLLATE NOCASE",
        from,
        until
    )
    .fetch_all(&mut tx.conn)
    .await?;
    Ok(codes
        .iter()
        .filter_map(|code| ClassCode::parse(code).ok())
        .collect())
}

async fn seated(tx: &mut Tx, class: i64) -> Result<u32, StoreError> {
    let states: Vec<&str> = SEATED.into_iter().map(ApplicationState::slug).collect();
    let states =
        serde_json::to_string(&states).map_err(|_| StoreError::Unreadable("application.state"))?;
    let seated = sqlx::query_scalar!(
        "SELECT count(*) FROM application WHERE class_id = ?1 AND state IN (SELECT value FROM json_each(?2))",
        class,
        states
    )
    .fetch_one(&mut tx.conn)
    .await?;
    Ok(u32::try_from(seated).unwrap_or(u32::MAX))
}
