//! Pages of classes, newest first, of those that the member of staff may see.

use crate::domain::class::ClassState;
use crate::domain::role::{Role, Staff};
use crate::flows::classes::{CLASSES_A_PAGE, Known, Listed, Numbered};
use crate::flows::facts::class::Class;
use crate::store::StoreError;
use crate::store::classes;
use crate::store::writer::Tx;

/// A page of classes. An officer sees those of the own centre whatever is asked, an instructor those they teach.
pub(super) async fn page(tx: &mut Tx, staff: &Staff, asked: Listed) -> Result<Known, StoreError> {
    let page = of_states(tx, staff, &asked.filter.states(), asked).await?;
    Ok(Known::List(page))
}

/// A page of the classes of some states, whatever the filter says.
pub(in crate::store::facts) async fn of_states(
    tx: &mut Tx,
    staff: &Staff,
    states: &[ClassState],
    asked: Listed,
) -> Result<Numbered<Class>, StoreError> {
    let states: Vec<&str> = states.iter().copied().map(ClassState::slug).collect();
    let states =
        serde_json::to_string(&states).map_err(|_| StoreError::Unreadable("class.state"))?;
    let scope = match staff.role {
        Role::Head | Role::Admin => match asked.centre {
            Some(centre) => Scope::Centre(centre),
            None => Scope::All,
        },
        // One without a centre sees none: no class has the centre 0.
        Role::Officer => Scope::Centre(staff.centre.unwrap_or(0)),
        Role::Instructor => Scope::Taught(staff.telegram_id),
    };
    let total = scope.count(tx, &states).await?;
    let pages = (total - 1).max(0) / i64::from(CLASSES_A_PAGE) + 1;
    let page = i64::from(asked.page).min(pages - 1);
    let skipped = page * i64::from(CLASSES_A_PAGE);
    let ids = scope.ids(tx, &states, skipped).await?;
    let centres = match staff.role {
        Role::Head | Role::Admin => centres(tx).await?,
        Role::Officer | Role::Instructor => Vec::new(),
    };
    Ok(Numbered {
        listed: Listed {
            page: u16::try_from(page).unwrap_or(0),
            centre: asked.centre.filter(|_| !centres.is_empty()),
            ..asked
        },
        pages: u16::try_from(pages).unwrap_or(u16::MAX),
        total: u32::try_from(total).unwrap_or(u32::MAX),
        rows: classes::by_ids(tx, &ids).await?,
        centres,
    })
}

/// The classes that are looked at.
enum Scope {
    All,
    Centre(i64),
    /// By a member of staff.
    Taught(i64),
}

impl Scope {
    async fn count(&self, tx: &mut Tx, states: &str) -> Result<i64, StoreError> {
        let count = match self {
            Scope::All => {
                sqlx::query_scalar!(
                    "SELECT count(*) FROM class WHERE state IN (SELECT value FROM json_each(?))",
                    states
                )
                .fetch_one(&mut tx.conn)
                .await?
            }
            Scope::Centre(centre) => {
                sqlx::query_scalar!(
                    "SELECT count(*) FROM class WHERE centre_id = ? AND state IN (SELECT value FROM json_each(?))",
                    centre,
                    states
                )
                .fetch_one(&mut tx.conn)
                .await?
            }
            Scope::Taught(staff) => {
                sqlx::query_scalar!(
                    "SELECT count(*) FROM class_instructor JOIN class ON class.id = class_instructor.class_id
                     WHERE class_instructor.staff_id = ? AND class.state IN (SELECT value FROM json_each(?))",
                    staff,
                    states
                )
                .fetch_one(&mut tx.conn)
                .await?
            }
        };
        Ok(count)
    }

    async fn ids(&self, tx: &mut Tx, states: &str, skipped: i64) -> Result<Vec<i64>, StoreError> {
        let limit = i64::from(CLASSES_A_PAGE);
        let ids = match self {
            Scope::All => {
                sqlx::query_scalar!(
                    "SELECT id FROM class WHERE state IN (SELECT value FROM json_each(?))
                     ORDER BY id DESC LIMIT ? OFFSET ?",
                    states,
                    limit,
                    skipped
                )
                .fetch_all(&mut tx.conn)
                .await?
            }
            Scope::Centre(centre) => {
                sqlx::query_scalar!(
                    "SELECT id FROM class WHERE centre_id = ? AND state IN (SELECT value FROM json_each(?))
                     ORDER BY id DESC LIMIT ? OFFSET ?",
                    centre,
                    states,
                    limit,
                    skipped
                )
                .fetch_all(&mut tx.conn)
                .await?
            }
            Scope::Taught(staff) => {
                sqlx::query_scalar!(
                    "SELECT class.id FROM class_instructor JOIN class ON class.id = class_instructor.class_id
                     WHERE class_instructor.staff_id = ? AND class.state IN (SELECT value FROM json_each(?))
                     ORDER BY class.id DESC LIMIT ? OFFSET ?",
                    staff,
                    states,
                    limit,
                    skipped
                )
                .fetch_all(&mut tx.conn)
                .await?
            }
        };
        Ok(ids)
    }
}

/// The centres to choose from: those in use.
async fn centres(tx: &mut Tx) -> Result<Vec<(i64, String)>, StoreError> {
    let rows = sqlx::query!("SELECT id, name FROM centre WHERE retired = 0 ORDER BY id LIMIT 20")
        .fetch_all(&mut tx.conn)
        .await?;
    Ok(rows.into_iter().map(|row| (row.id, row.name)).collect())
}
