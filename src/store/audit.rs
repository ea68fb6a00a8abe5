//! What staff did, written in the transaction of the act: one row each, added and never changed.

use jiff::Timestamp;

use crate::domain::audit::Action;
use crate::store::StoreError;
use crate::store::seal::Purpose;
use crate::store::writer::Tx;

/// On whom or on what it was done, by row ids; whatever is concerned.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(in crate::store) struct About {
    /// Row id of a person.
    pub(in crate::store) person: Option<i64>,
    /// Row id of a class.
    pub(in crate::store) class: Option<i64>,
    /// Row id of a training centre.
    pub(in crate::store) centre: Option<i64>,
    /// Telegram id of a colleague.
    pub(in crate::store) staff: Option<i64>,
}

impl About {
    /// A class.
    pub(in crate::store) fn class(id: i64) -> About {
        About {
            class: Some(id),
            ..About::default()
        }
    }

    /// A training centre.
    pub(in crate::store) fn centre(id: i64) -> About {
        About {
            centre: Some(id),
            ..About::default()
        }
    }

    /// A person.
    pub(in crate::store) fn person(id: i64) -> About {
        About {
            person: Some(id),
            ..About::default()
        }
    }

    /// A colleague, by Telegram id.
    pub(in crate::store) fn staff(id: i64) -> About {
        About {
            staff: Some(id),
            ..About::default()
        }
    }
}

/// Writes one act. `actor` is a Telegram id, 0 for the program; `before` and `after` are what `domain::audit::noted` makes,
/// kept sealed.
pub(in crate::store) async fn write(
    tx: &mut Tx,
    actor: i64,
    action: Action,
    about: About,
    before: Option<&str>,
    after: Option<&str>,
    now: Timestamp,
) -> Result<(), StoreError> {
    let details = match (before, after) {
        (None, None) => None,
        both => {
            Some(serde_json::to_vec(&both).map_err(|_| StoreError::Unreadable("audit.details"))?)
        }
    };
    let details = details.map(|details| tx.keys.seal(&details, Purpose::Audit));
    let (action, now) = (action.slug(), now.as_millisecond());
    sqlx::query!(
        "INSERT INTO audit (at, actor, action, person_id, class_id, centre_id, staff_id, details)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        now,
        actor,
        action,
        about.person,
        about.class,
        about.centre,
        about.staff,
        details
    )
    .execute(&mut tx.conn)
    .await?;
    Ok(())
}

/// What was noted about a person whose data is being deleted vanishes; that something was done stays.
pub(in crate::store) async fn forget_person(tx: &mut Tx, person: i64) -> Result<(), StoreError> {
    sqlx::query!(
        "UPDATE audit SET details = NULL WHERE person_id = ?",
        person
    )
    .execute(&mut tx.conn)
    .await?;
    Ok(())
}
