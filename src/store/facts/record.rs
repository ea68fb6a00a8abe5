//! What staff did: read for head and admins alone. Queries choose row ids by an index, `entries` reads them.

use jiff::civil::Time;
use jiff::{Timestamp, ToSpan};

use crate::domain::audit::{self, Action, Field};
use crate::domain::name::search_key;
use crate::domain::role::{self, StaffAct};
use crate::domain::wib;
use crate::flows::record::{Actor, Entry, FOUND, Known, Of, PAGE, Want, day};
use crate::store::StoreError;
use crate::store::classes;
use crate::store::facts::Known as Chat;
use crate::store::outbox::json_list;
use crate::store::seal::{Keys, Purpose};
use crate::store::staff;
use crate::store::writer::Tx;

/// Words of a typed name that are looked up.
const MOST_WORDS: usize = 6;

/// Looks up what the conversation wants. `chat` says who asks.
pub(super) async fn read(
    tx: &mut Tx,
    chat: &Chat,
    want: &Want,
    now: Timestamp,
) -> Result<Known, StoreError> {
    let may =
        (chat.staff.as_ref()).is_some_and(|staff| role::may(staff, StaffAct::ReadAudit, None));
    if !may {
        return Ok(Known::Nothing);
    }
    match want {
        Want::Page(of, number) => page(tx, *of, *number).await,
        Want::Day(typed) => match day(typed, wib::local(now).date()) {
            Some(day) => page(tx, Of::Day(day), 0).await,
            None => Ok(Known::Nothing),
        },
        Want::Code(typed) => {
            let code = typed.trim().replace(' ', "-");
            match classes::id_of_code(tx, &code).await? {
                Some(id) => page(tx, Of::Class(id), 0).await,
                None => Ok(Known::Nothing),
            }
        }
        Want::Search(typed) => found(tx, typed).await,
    }
}

/// A page with the name of what it is about; nothing when that does not exist.
async fn page(tx: &mut Tx, of: Of, number: u16) -> Result<Known, StoreError> {
    let name = match of {
        Of::Day(_) => None,
        Of::Class(id) => {
            sqlx::query_scalar!("SELECT code FROM class WHERE id = ?", id)
                .fetch_optional(&mut tx.conn)
                .await?
        }
        Of::Person(id) => {
            sqlx::query_scalar!("SELECT name FROM person WHERE id = ?", id)
                .fetch_optional(&mut tx.conn)
                .await?
        }
        Of::Colleague(id) => known_as(tx, id).await?,
    };
    if matches!(of, Of::Class(_) | Of::Person(_)) && name.is_none() {
        return Ok(Known::Nothing);
    }
    let mut ids = chosen(tx, of, number).await?;
    let more = ids.len() > usize::from(PAGE);
    ids.truncate(usize::from(PAGE));
    let entries = entries(tx, &ids).await?;
    if let Of::Colleague(id) = of
        && entries.is_empty()
        && staff::one(tx, id).await?.is_none()
    {
        return Ok(Known::Nothing);
    }
    Ok(Known::Page {
        of,
        name,
        entries,
        more,
    })
}

/// The row ids of a page, the newest act first, and one more when another page follows.
async fn chosen(tx: &mut Tx, of: Of, page: u16) -> Result<Vec<i64>, StoreError> {
    let (limit, skip) = (i64::from(PAGE) + 1, i64::from(page) * i64::from(PAGE));
    Ok(match of {
        Of::Day(day) => {
            let begin = |day| wib::instant(day, Time::midnight()).map(Timestamp::as_millisecond);
            let (Some(from), Some(until)) = (begin(day), begin(day.saturating_add(1.day()))) else {
                return Ok(Vec::new());
            };
            sqlx::query_scalar!(
                r#"SELECT id AS "id!: i64" FROM audit WHERE at >= ? AND at < ? ORDER BY at DESC, id DESC LIMIT ? OFFSET ?"#,
                from,
                until,
                limit,
                skip
            )
            .fetch_all(&mut tx.conn)
            .await?
        }
        Of::Class(id) => {
            sqlx::query_scalar!(
                r#"SELECT id AS "id!: i64" FROM audit WHERE class_id = ? ORDER BY at DESC, id DESC LIMIT ? OFFSET ?"#,
                id,
                limit,
                skip
            )
            .fetch_all(&mut tx.conn)
            .await?
        }
        Of::Person(id) => {
            sqlx::query_scalar!(
                r#"SELECT id AS "id!: i64" FROM audit WHERE person_id = ? ORDER BY at DESC, id DESC LIMIT ? OFFSET ?"#,
                id,
                limit,
                skip
            )
            .fetch_all(&mut tx.conn)
            .await?
        }
        Of::Colleague(id) => {
            sqlx::query_scalar!(
                r#"SELECT id AS "id!: i64" FROM audit WHERE actor = ?1 OR staff_id = ?1
                   ORDER BY at DESC, id DESC LIMIT ?2 OFFSET ?3"#,
                id,
                limit,
                skip
            )
            .fetch_all(&mut tx.conn)
            .await?
        }
    })
}

/// One side of a change, in its order.
type Side = Vec<(Field, String)>;

/// The acts of these row ids, in this order.
async fn entries(tx: &mut Tx, ids: &[i64]) -> Result<Vec<Entry>, StoreError> {
    let list = json_list(ids);
    let rows = sqlx::query!(
        r#"SELECT audit.at, audit.actor, audit.action, audit.person_id, audit.staff_id, audit.details,
            person.name AS "person?", class.code AS "class?", centre.name AS "centre?"
           FROM json_each(?) AS asked JOIN audit ON audit.id = asked.value
           LEFT JOIN person ON person.id = audit.person_id LEFT JOIN class ON class.id = audit.class_id
           LEFT JOIN centre ON centre.id = audit.centre_id ORDER BY asked.key"#,
        list
    )
    .fetch_all(&mut tx.conn)
    .await?;
    let mut entries = Vec::new();
    for row in rows {
        let (mut before, mut after) = sides(row.details.as_deref(), &tx.keys)?;
        name_ids(tx, &mut before).await?;
        name_ids(tx, &mut after).await?;
        entries.push(Entry {
            at: Timestamp::from_millisecond(row.at)
                .map_err(|_| StoreError::Unreadable("audit.at"))?,
            actor: actor(tx, row.actor).await?,
            action: Action::from_slug(&row.action).ok_or(StoreError::Unreadable("audit.action"))?,
            person: row.person_id.zip(row.person),
            class: row.class,
            centre: row.centre,
            colleague: match row.staff_id {
                Some(id) => Some(actor(tx, id).await?),
                None => None,
            },
            before,
            after,
        });
    }
    Ok(entries)
}

fn sides(details: Option<&[u8]>, keys: &Keys) -> Result<(Side, Side), StoreError> {
    let Some(sealed) = details else {
        return Ok((Vec::new(), Vec::new()));
    };
    let unreadable = StoreError::Unreadable("audit.details");
    let text = keys
        .open_text(sealed, Purpose::Audit)
        .ok_or(unreadable.clone())?;
    let (before, after): (Option<String>, Option<String>) =
        serde_json::from_str(&text).map_err(|_| unreadable)?;
    let side = |noted: Option<String>| noted.map(|noted| audit::read(&noted)).unwrap_or_default();
    Ok((side(before), side(after)))
}

/// Centres and programmes noted by their row ids are named.
async fn name_ids(tx: &mut Tx, side: &mut Side) -> Result<(), StoreError> {
    for (field, value) in side {
        let Ok(id) = value.parse::<i64>() else {
            continue;
        };
        let name = match field {
            Field::Centre => {
                sqlx::query_scalar!("SELECT name FROM centre WHERE id = ?", id)
                    .fetch_optional(&mut tx.conn)
                    .await?
            }
            Field::Programme => {
                sqlx::query_scalar!("SELECT name FROM programme WHERE id = ?", id)
                    .fetch_optional(&mut tx.conn)
                    .await?
            }
            _ => None,
        };
        if let Some(name) = name {
            *value = name;
        }
    }
    Ok(())
}

async fn actor(tx: &mut Tx, id: i64) -> Result<Actor, StoreError> {
    if id == 0 {
        return Ok(Actor::Program);
    }
    if let Some(colleague) = staff::one(tx, id).await? {
        return Ok(Actor::Account(colleague.name));
    }
    let name = known_as(tx, id).await?;
    Ok(name.map_or(Actor::Former, |name| Actor::Account(Some(name))))
}

/// The name under which colleagues know an account; of who is staff no longer, the last one.
async fn known_as(tx: &mut Tx, id: i64) -> Result<Option<String>, StoreError> {
    if let Some(colleague) = staff::one(tx, id).await? {
        return Ok(colleague.name);
    }
    let (joined, changed) = (Action::StaffJoined.slug(), Action::StaffChanged.slug());
    let details = sqlx::query_scalar!(
        "SELECT details FROM audit WHERE staff_id = ? AND action IN (?, ?) ORDER BY at DESC LIMIT 1",
        id,
        joined,
        changed
    )
    .fetch_optional(&mut tx.conn)
    .await?
    .flatten();
    let (_, after) = sides(details.as_deref(), &tx.keys)?;
    Ok(after
        .into_iter()
        .find_map(|(field, value)| (field == Field::Name).then_some(value)))
}

/// People by number (`LPG-000123`, `123`) or by the beginnings of the words of their name, and colleagues by name.
async fn found(tx: &mut Tx, typed: &str) -> Result<Known, StoreError> {
    let typed = typed.trim();
    let number = typed
        .get(..4)
        .filter(|prefix| prefix.eq_ignore_ascii_case("LPG-"))
        .map_or(typed, |_| &typed[4..]);
    let people = match number.parse::<i64>() {
        Ok(id) => sqlx::query!("SELECT id, name FROM person WHERE id = ?", id)
            .fetch_all(&mut tx.conn)
            .await?
            .into_iter()
            .map(|row| (row.id, row.name))
            .collect(),
        Err(_) => named(tx, typed).await?,
    };
    let key = search_key(typed);
    let words: Vec<&str> = key.split_whitespace().take(MOST_WORDS).collect();
    let colleagues = staff::page(tx, i64::MAX, 0).await?;
    let colleagues = colleagues
        .into_iter()
        .filter(|colleague| {
            let name = search_key(colleague.name.as_deref().unwrap_or_default());
            let begins = |word: &&str| name.split_whitespace().any(|part| part.starts_with(*word));
            !words.is_empty() && words.iter().all(begins)
        })
        .take(FOUND)
        .map(|colleague| (colleague.id, colleague.name))
        .collect();
    Ok(Known::Found { people, colleagues })
}

async fn named(tx: &mut Tx, typed: &str) -> Result<Vec<(i64, String)>, StoreError> {
    let key = search_key(typed);
    // From each word up to the last that begins with it: nothing in a folded name stands behind `{`.
    let mut words: Vec<(&str, String)> = key
        .split_whitespace()
        .take(MOST_WORDS)
        .map(|word| (word, format!("{word}{{")))
        .collect();
    // The longest word leaves the fewest names to compare with the others.
    words.sort_by_key(|(word, _)| std::cmp::Reverse(word.len()));
    let Some((from, until)) = words.first().cloned() else {
        return Ok(Vec::new());
    };
    let words =
        serde_json::to_string(&words).map_err(|_| StoreError::Unreadable("name_word.word"))?;
    let limit = i64::try_from(FOUND).unwrap_or(i64::MAX);
    let rows = sqlx::query!(
        r#"SELECT DISTINCT person.id AS "id!: i64", person.name
           FROM name_word AS first JOIN person ON person.id = first.person_id
           WHERE first.word >= ?1 AND first.word < ?2 AND NOT EXISTS (
               SELECT 1 FROM json_each(?3) AS typed WHERE NOT EXISTS (
                   SELECT 1 FROM name_word AS other WHERE other.person_id = person.id
                   AND other.word >= typed.value ->> 0 AND other.word < typed.value ->> 1))
           LIMIT ?4"#,
        from,
        until,
        words,
        limit
    )
    .fetch_all(&mut tx.conn)
    .await?;
    Ok(rows.into_iter().map(|row| (row.id, row.name)).collect())
}
