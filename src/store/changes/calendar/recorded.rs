//! What is kept on record of an edited meeting: what differs, old and new.

use crate::domain::audit::{Field, noted};
use crate::flows::facts::meeting::Meeting;
use crate::store::StoreError;
use crate::store::writer::Tx;

/// What differs, old and new, with the meeting it is about in front.
pub(super) async fn noted_both(
    tx: &mut Tx,
    before: &Meeting,
    after: &Meeting,
) -> Result<(String, String), StoreError> {
    let (old_lead, new_lead) = (
        lead(tx, before.instructor).await?,
        lead(tx, after.instructor).await?,
    );
    let own = |text: &Option<String>| text.clone().unwrap_or_default();
    let named = |only: bool| if only { "yes" } else { "no" }.to_owned();
    let side = |meeting: &Meeting, lead: &str| {
        [
            (Field::MeetsAt, meeting.starts_at.to_string()),
            (Field::MeetsUntil, meeting.ends_at.to_string()),
            (Field::Room, own(&meeting.room)),
            (Field::Name, lead.to_owned()),
            (Field::Topic, own(&meeting.topic)),
            (Field::Bring, own(&meeting.bring)),
            (Field::NamedOnly, named(meeting.named_only)),
        ]
    };
    let (old, new) = (side(before, &old_lead), side(after, &new_lead));
    // Which meeting it is, is known by its time.
    let differs = |place: usize| place == 0 || old[place] != new[place];
    let noted_side = |side: &[(Field, String)]| {
        let mut parts = vec![(Field::Meeting, before.kind.slug())];
        let all = side.iter().enumerate().filter(|(place, _)| differs(*place));
        parts.extend(all.map(|(_, (field, value))| (*field, value.as_str())));
        noted(&parts)
    };
    Ok((noted_side(&old), noted_side(&new)))
}

async fn lead(tx: &mut Tx, staff: Option<i64>) -> Result<String, StoreError> {
    let Some(staff) = staff else {
        return Ok(String::new());
    };
    let name = sqlx::query_scalar!("SELECT name FROM staff WHERE telegram_id = ?", staff)
        .fetch_optional(&mut tx.conn)
        .await?;
    Ok(name.flatten().unwrap_or_default())
}
