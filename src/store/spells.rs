//! Spells of work and answers about it: read here, whoever asks.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::domain::work::{Fits, Level, Place, Spell, Status, Wage};
use crate::store::StoreError;
use crate::store::seal::{Keys, Purpose};
use crate::store::writer::Tx;

/// What of a spell is sealed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(in crate::store) struct Details {
    /// Where, or what the business does.
    #[serde(default)]
    pub(in crate::store) employer: Option<String>,
    /// As what.
    #[serde(default)]
    pub(in crate::store) occupation: Option<String>,
}

impl Details {
    pub(in crate::store) fn open(sealed: Option<&[u8]>, keys: &Keys) -> Option<Details> {
        let Some(sealed) = sealed else {
            return Some(Details::default());
        };
        let json = keys.open_text(sealed, Purpose::Work)?;
        serde_json::from_str(&json).ok()
    }

    pub(in crate::store) fn seal(&self, keys: &Keys) -> Result<Vec<u8>, StoreError> {
        let json = serde_json::to_vec(self).map_err(|_| StoreError::Unreadable("spell.details"))?;
        Ok(keys.seal(&json, Purpose::Work))
    }
}

struct Row {
    id: i64,
    status: String,
    starts_on: Option<String>,
    ends_on: Option<String>,
    details: Option<Vec<u8>>,
    fits: Option<String>,
    people: Option<i64>,
    wage: Option<String>,
    place: Option<String>,
    level: String,
    told_at: i64,
}

impl Row {
    fn spell(self, keys: &Keys) -> Option<Spell> {
        let day = |day: Option<String>| match day {
            Some(day) => day.parse().ok().map(Some),
            None => Some(None),
        };
        let details = Details::open(self.details.as_deref(), keys)?;
        Some(Spell {
            id: self.id,
            status: Status::from_slug(&self.status)?,
            starts_on: day(self.starts_on)?,
            ends_on: day(self.ends_on)?,
            employer: details.employer,
            occupation: details.occupation,
            fits: self.fits.as_deref().and_then(Fits::from_slug),
            people: self.people.and_then(|people| u16::try_from(people).ok()),
            wage: self.wage.as_deref().and_then(Wage::from_slug),
            place: self.place.as_deref().and_then(Place::from_slug),
            level: Level::from_slug(&self.level)?,
            told_at: Timestamp::from_millisecond(self.told_at).ok()?,
        })
    }
}

/// All spells of a person, oldest first.
pub(in crate::store) async fn of_person(
    tx: &mut Tx,
    person: i64,
) -> Result<Vec<Spell>, StoreError> {
    let rows = sqlx::query_as!(
        Row,
        "SELECT id, status, starts_on, ends_on, details, fits, people, wage, place, level, told_at
         FROM spell WHERE person_id = ? ORDER BY id",
        person
    )
    .fetch_all(&mut tx.conn)
    .await?;
    rows.into_iter()
        .map(|row| row.spell(&tx.keys).ok_or(StoreError::Unreadable("spell")))
        .collect()
}

/// The person of a spell.
pub(in crate::store) async fn owner(tx: &mut Tx, spell: i64) -> Result<Option<i64>, StoreError> {
    Ok(
        sqlx::query_scalar!("SELECT person_id FROM spell WHERE id = ?", spell)
            .fetch_optional(&mut tx.conn)
            .await?,
    )
}

/// How many answers a person gave.
pub(in crate::store) async fn answers(tx: &mut Tx, person: i64) -> Result<i64, StoreError> {
    Ok(sqlx::query_scalar!(
        r#"SELECT count(*) AS "count!: i64" FROM work_answer WHERE person_id = ?"#,
        person
    )
    .fetch_one(&mut tx.conn)
    .await?)
}
