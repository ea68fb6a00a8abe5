//! Consents: the log with the proof of every change, and on the person what holds now.

use crate::domain::consent::Purpose;
use crate::flows::change::Consent;
use crate::store::StoreError;
use crate::store::writer::Tx;

/// Adds a consent, given or taken back, to the log, and lets it hold from its moment on.
pub(in crate::store) async fn set(
    tx: &mut Tx,
    chat: i64,
    person: i64,
    consent: &Consent,
) -> Result<(), StoreError> {
    let purpose = consent.purpose.slug();
    let (version, hash, at) = (
        i64::from(consent.version),
        consent.hash.as_slice(),
        consent.at.as_millisecond(),
    );
    sqlx::query!(
        "INSERT INTO consent (person_id, chat_id, purpose, granted, version, text_hash, button, at)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        person,
        chat,
        purpose,
        consent.granted,
        version,
        hash,
        consent.button,
        at
    )
    .execute(&mut tx.conn)
    .await?;
    let since = consent.granted.then_some(at);
    sqlx::query!(
        "UPDATE person SET
            service_since = CASE ?1 WHEN 'service' THEN ?2 ELSE service_since END,
            announcements_since = CASE ?1 WHEN 'announcements' THEN ?2 ELSE announcements_since END,
            sharing_since = CASE ?1 WHEN 'sharing' THEN ?2 ELSE sharing_since END
         WHERE id = ?3",
        purpose,
        since,
        person
    )
    .execute(&mut tx.conn)
    .await?;
    // Whoever wants no announcements wants none of those either that were asked for one by one.
    if !consent.granted && consent.purpose != Purpose::Sharing {
        sqlx::query!("DELETE FROM class_wish WHERE person_id = ?", person)
            .execute(&mut tx.conn)
            .await?;
    }
    Ok(())
}
