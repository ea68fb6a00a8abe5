//! Several persons in one chat: who they are.

use jiff::Timestamp;

use crate::domain::name::Name;
use crate::flows::family::{Known, Member, Want};
use crate::store::StoreError;
use crate::store::facts::Known as Chat;
use crate::store::writer::Tx;

/// Looks up what the conversation wants.
pub(super) async fn read(
    tx: &mut Tx,
    chat: &Chat,
    want: &Want,
    _now: Timestamp,
) -> Result<Known, StoreError> {
    let Want::Here = want;
    let rows = sqlx::query!(
        r#"SELECT id AS "id!: i64", name FROM person WHERE chat_id = ? ORDER BY id"#,
        chat.chat
    )
    .fetch_all(&mut tx.conn)
    .await?;
    let members = rows.into_iter().map(|row| {
        let name = Name::parse(&row.name).map_err(|_| StoreError::Unreadable("person.name"))?;
        Ok(Member { id: row.id, name })
    });
    members.collect::<Result<_, _>>().map(Known::Here)
}
