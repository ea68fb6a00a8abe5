//! Through which chat a person is reached, and in which language.

use std::collections::HashMap;

use crate::flows::language::Language;
use crate::flows::session::Session;
use crate::store::StoreError;
use crate::store::outbox::json_list;
use crate::store::seal::{Keys, Purpose};
use crate::store::writer::Tx;

/// A person who has a chat.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reached {
    /// Telegram id of the chat.
    pub chat: i64,
    /// The language of the chat.
    pub language: Language,
    /// The name of the person, when others are reached through the same chat, or when somebody else holds the phone to be
    /// registered.
    pub shared_as: Option<String>,
}

struct Row {
    chat: i64,
    language: Option<String>,
    session: Option<Vec<u8>>,
    name: String,
    shared: bool,
}

impl Row {
    fn open(self, keys: &Keys) -> Reached {
        let language = self.language.as_deref().and_then(Language::from_code);
        let handed_over = || {
            let session = self.session.as_ref();
            let json = session.and_then(|sealed| keys.open_text(sealed, Purpose::Session));
            json.and_then(|json| Session::decode(&json))
                .and_then(|session| session.registration)
                .is_some_and(|form| form.another)
        };
        let named = self.shared || handed_over();
        Reached {
            chat: self.chat,
            language: language.unwrap_or_default(),
            shared_as: named.then_some(self.name),
        }
    }
}

/// The chat of one person, if they have one.
pub async fn person(tx: &mut Tx, person: i64) -> Result<Option<Reached>, StoreError> {
    let row = sqlx::query_as!(
        Row,
        r#"SELECT chat.id AS "chat!: i64", chat.language AS "language?", chat.session, person.name, EXISTS (
               SELECT 1 FROM person AS other WHERE other.chat_id = chat.id AND other.id <> person.id
           ) AS "shared!: bool"
           FROM person JOIN chat ON chat.id = person.chat_id WHERE person.id = ?"#,
        person
    )
    .fetch_optional(&mut tx.conn)
    .await?;
    Ok(row.map(|row| row.open(&tx.keys)))
}

/// The chats of the people of these applications, by application.
pub async fn of_applications(
    tx: &mut Tx,
    applications: &[i64],
) -> Result<HashMap<i64, Reached>, StoreError> {
    let list = json_list(applications);
    let rows = sqlx::query!(
        r#"SELECT application.id AS "application!: i64", chat.id AS "chat!: i64", chat.language AS "language?", chat.session,
            person.name, EXISTS (
               SELECT 1 FROM person AS other WHERE other.chat_id = chat.id AND other.id <> person.id
            ) AS "shared!: bool"
           FROM json_each(?) AS asked JOIN application ON application.id = asked.value
           JOIN person ON person.id = application.person_id JOIN chat ON chat.id = person.chat_id"#,
        list
    )
    .fetch_all(&mut tx.conn)
    .await?;
    let reached = rows.into_iter().map(|row| {
        let opened = Row {
            chat: row.chat,
            language: row.language,
            session: row.session,
            name: row.name,
            shared: row.shared,
        };
        (row.application, opened.open(&tx.keys))
    });
    Ok(reached.collect())
}

/// The chats of everybody whose application to a class stands, in the order of their applications.
pub async fn applicants(tx: &mut Tx, class: i64) -> Result<Vec<Reached>, StoreError> {
    let standing = standing_states();
    let rows = sqlx::query_as!(
        Row,
        r#"SELECT chat.id AS "chat!: i64", chat.language AS "language?", chat.session, person.name, EXISTS (
               SELECT 1 FROM person AS other WHERE other.chat_id = chat.id AND other.id <> person.id
           ) AS "shared!: bool"
           FROM application JOIN person ON person.id = application.person_id JOIN chat ON chat.id = person.chat_id
           WHERE application.class_id = ?1 AND application.state IN (SELECT value FROM json_each(?2))
           ORDER BY application.id"#,
        class,
        standing
    )
    .fetch_all(&mut tx.conn)
    .await?;
    Ok(rows.into_iter().map(|row| row.open(&tx.keys)).collect())
}

/// The states of an application that stands, as a JSON list for `json_each`.
pub(in crate::store) fn standing_states() -> &'static str {
    use crate::domain::application::{self, ApplicationState};
    static STATES: std::sync::OnceLock<String> = std::sync::OnceLock::new();
    STATES.get_or_init(|| {
        let standing = ApplicationState::ALL
            .into_iter()
            .filter(|state| application::is_open(*state));
        let quoted: Vec<String> = standing
            .map(|state| format!("\"{}\"", state.slug()))
            .collect();
        format!("[{}]", quoted.join(","))
    })
}
