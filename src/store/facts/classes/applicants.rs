//! People who applied to one class: pages in the order in which they applied, a search among them, and one of them.
//!
//! A search goes from the class to its applicants and asks for the words of their names, so it costs what the class is large
//! and never names anybody who did not apply there.

use jiff::Timestamp;

use crate::domain::application::{ApplicationState, Source};
use crate::domain::class::ClassCode;
use crate::domain::date::age_on;
use crate::domain::education::Education;
use crate::domain::name::{self, Name};
use crate::domain::nik::Nik;
use crate::domain::phone::Phone;
use crate::domain::seats::Skip;
use crate::flows::classes::{Applicant, Found, Known, Listing, PEOPLE_A_PAGE, Seen};
use crate::flows::facts::class::Class;
use crate::store::StoreError;
use crate::store::seal::Purpose;
use crate::store::writer::Tx;

/// Words of a search at most; a name has hardly more.
const MOST_WORDS: usize = 6;

struct Row {
    application: i64,
    name: String,
    state: String,
    skipped_because: Option<String>,
}

impl Row {
    fn listing(self) -> Result<Listing, StoreError> {
        Ok(Listing {
            application: self.application,
            name: Name::parse(&self.name).map_err(|_| StoreError::Unreadable("person.name"))?,
            state: ApplicationState::from_slug(&self.state)
                .ok_or(StoreError::Unreadable("application.state"))?,
            skipped: skipped(&self.state, self.skipped_because.as_deref()),
        })
    }
}

/// Why a free seat passed somebody by, as long as they wait.
fn skipped(state: &str, because: Option<&str>) -> Option<Skip> {
    let waits = ApplicationState::from_slug(state) == Some(ApplicationState::Reserve);
    Skip::from_slug(because?).filter(|_| waits)
}

/// A page of those who applied, whatever became of it.
pub(in crate::store::facts) async fn page(
    tx: &mut Tx,
    seen: Seen,
    asked: u16,
) -> Result<Known, StoreError> {
    let Seen { class, counts, .. } = seen;
    let id = class.id;
    let total = i64::from(counts.all());
    let (pages, page, skipped) = place(total, asked);
    let limit = i64::from(PEOPLE_A_PAGE);
    let rows = sqlx::query_as!(
        Row,
        r#"SELECT application.id AS "application!: i64", person.name, application.state, application.skipped_because
           FROM application JOIN person ON person.id = application.person_id
           WHERE application.class_id = ? ORDER BY application.id LIMIT ? OFFSET ?"#,
        id,
        limit,
        skipped
    )
    .fetch_all(&mut tx.conn)
    .await?;
    Ok(Known::Applicants(Box::new(Found {
        class,
        page,
        pages,
        total: u32::try_from(total).unwrap_or(u32::MAX),
        counts,
        rows: rows
            .into_iter()
            .map(Row::listing)
            .collect::<Result<_, _>>()?,
        searched: None,
    })))
}

/// How many pages, the one that is shown, and how many rows stand before it.
fn place(total: i64, asked: u16) -> (u16, u16, i64) {
    let pages = (total - 1).max(0) / i64::from(PEOPLE_A_PAGE) + 1;
    let page = i64::from(asked).min(pages - 1);
    (
        u16::try_from(pages).unwrap_or(u16::MAX),
        u16::try_from(page).unwrap_or(0),
        page * i64::from(PEOPLE_A_PAGE),
    )
}

/// Those of a class whose number this is, or whose name has a word that begins with each of the typed ones.
pub(in crate::store::facts) async fn search(
    tx: &mut Tx,
    seen: Seen,
    typed: &str,
) -> Result<Known, StoreError> {
    let Seen { class, counts, .. } = seen;
    let id = class.id;
    let limit = i64::from(PEOPLE_A_PAGE);
    let rows = match number(typed) {
        Some((application, person)) => {
            sqlx::query_as!(
                Row,
                r#"SELECT application.id AS "application!: i64", person.name, application.state, application.skipped_because
                   FROM application JOIN person ON person.id = application.person_id
                   WHERE application.class_id = ?1 AND (application.id = ?2 OR application.person_id = ?3)
                   ORDER BY application.id LIMIT ?4"#,
                id,
                application,
                person,
                limit
            )
            .fetch_all(&mut tx.conn)
            .await?
        }
        None => named(tx, id, typed, limit).await?,
    };
    let rows: Vec<Listing> = rows
        .into_iter()
        .map(Row::listing)
        .collect::<Result<_, _>>()?;
    Ok(Known::Found(Box::new(Found {
        class,
        page: 0,
        pages: 1,
        total: u32::try_from(rows.len()).unwrap_or(u32::MAX),
        counts,
        rows,
        searched: Some(typed.to_owned()),
    })))
}

async fn named(tx: &mut Tx, class: i64, typed: &str, limit: i64) -> Result<Vec<Row>, StoreError> {
    let key = name::search_key(typed);
    // From each word up to the last that begins with it: nothing in a folded name stands behind `{`.
    let words: Vec<(&str, String)> = key
        .split_whitespace()
        .take(MOST_WORDS)
        .map(|word| (word, format!("{word}{{")))
        .collect();
    if words.is_empty() {
        return Ok(Vec::new());
    }
    let words =
        serde_json::to_string(&words).map_err(|_| StoreError::Unreadable("name_word.word"))?;
    Ok(sqlx::query_as!(
        Row,
        r#"SELECT application.id AS "application!: i64", person.name, application.state, application.skipped_because
           FROM application JOIN person ON person.id = application.person_id
           WHERE application.class_id = ?1 AND NOT EXISTS (
               SELECT 1 FROM json_each(?2) AS typed WHERE NOT EXISTS (
                   SELECT 1 FROM name_word WHERE name_word.person_id = application.person_id
                   AND name_word.word >= typed.value ->> 0 AND name_word.word < typed.value ->> 1))
           ORDER BY application.id LIMIT ?3"#,
        class,
        words,
        limit
    )
    .fetch_all(&mut tx.conn)
    .await?)
}

/// The ids that a typed number may mean: of an application (`LMR-000123`), of a person (`LPG-000123`), or of either.
fn number(typed: &str) -> Option<(Option<i64>, Option<i64>)> {
    let typed = typed.trim().to_lowercase();
    let (letters, digits): (String, String) = typed
        .chars()
        .filter(char::is_ascii_alphanumeric)
        .partition(char::is_ascii_alphabetic);
    let plain = typed
        .chars()
        .all(|sign| sign.is_ascii_alphanumeric() || matches!(sign, '-' | ' ' | '#' | '.'));
    let id: i64 = digits.parse().ok().filter(|_| plain)?;
    match letters.as_str() {
        "" | "no" | "nomor" => Some((Some(id), Some(id))),
        "lmr" => Some((Some(id), None)),
        "lpg" => Some((None, Some(id))),
        _ => None,
    }
}

/// The class an application belongs to.
pub(in crate::store::facts) async fn class_of(
    tx: &mut Tx,
    application: i64,
) -> Result<Option<i64>, StoreError> {
    Ok(
        sqlx::query_scalar!("SELECT class_id FROM application WHERE id = ?", application)
            .fetch_optional(&mut tx.conn)
            .await?,
    )
}

/// One of them. NIK and phone are read for those who manage the class alone.
pub(in crate::store::facts) async fn one(
    tx: &mut Tx,
    class: Class,
    application: i64,
    manages: bool,
) -> Result<Known, StoreError> {
    let row = sqlx::query!(
        r#"SELECT person.id AS "person!: i64", person.name, person.nik_sealed, person.birth_date, person.education,
            person.region_code, person.phone, person.nik_differs, application.state, application.source,
            application.created_at, application.skipped_because, second.code AS "second?"
           FROM application JOIN person ON person.id = application.person_id
           LEFT JOIN class AS second ON second.id = application.second_class_id
           WHERE application.id = ?"#,
        application
    )
    .fetch_optional(&mut tx.conn)
    .await?;
    let Some(row) = row else {
        return Ok(Known::Nothing);
    };
    let unreadable = || StoreError::Unreadable("person");
    let nik = match row.nik_sealed.filter(|_| manages) {
        Some(sealed) => {
            let digits = tx.keys.open_text(&sealed, Purpose::Nik);
            let nik = digits.and_then(|digits| Nik::parse(&digits).ok());
            Some(nik.ok_or_else(unreadable)?.masked())
        }
        None => None,
    };
    let phone = if manages {
        let phone = Phone::from_contact(&row.phone).map_err(|_| unreadable())?;
        Some(phone.national())
    } else {
        None
    };
    let birth = row.birth_date.parse().map_err(|_| unreadable())?;
    let age = age_on(birth, class.starts_on);
    Ok(Known::Applicant(Box::new(Applicant {
        class,
        application,
        person: row.person,
        name: Name::parse(&row.name).map_err(|_| unreadable())?,
        nik,
        age,
        education: Education::from_slug(&row.education).ok_or_else(unreadable)?,
        region: row.region_code,
        phone,
        differs: manages && row.nik_differs == 1,
        state: ApplicationState::from_slug(&row.state).ok_or_else(unreadable)?,
        source: Source::from_slug(&row.source).ok_or_else(unreadable)?,
        applied_at: Timestamp::from_millisecond(row.created_at).map_err(|_| unreadable())?,
        second: row.second.and_then(|code| ClassCode::parse(&code).ok()),
        skipped: skipped(&row.state, row.skipped_because.as_deref()),
    })))
}

#[cfg(test)]
mod tests {
    use super::number;

    #[test]
    fn a_typed_number_says_whose_it_is() {
        assert_eq!(number("LMR-000123"), Some((Some(123), None)));
        assert_eq!(number("lpg 12"), Some((None, Some(12))));
        assert_eq!(number("No. 7"), Some((Some(7), Some(7))));
        for name in ["siti", "siti 2", "lmr", "MTR-2027-01", "12@3", ""] {
            assert_eq!(number(name), None, "{name}");
        }
    }
}
