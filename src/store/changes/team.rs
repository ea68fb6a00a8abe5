//! Staff and invitations: what is written, each act with its row in the record.

use jiff::Timestamp;

use crate::domain::audit::{Action, Field, noted};
use crate::domain::invitation;
use crate::domain::role::Role;
use crate::flows::team::{Change, Colleague, Offer};
use crate::store::StoreError;
use crate::store::audit::{self, About};
use crate::store::writer::Tx;

/// Carries out one wish of a conversation.
pub(super) async fn apply(
    tx: &mut Tx,
    _chat: i64,
    change: &Change,
    now: Timestamp,
) -> Result<(), StoreError> {
    match change {
        Change::Invite {
            id,
            hash,
            role,
            centre,
            name,
            by,
        } => {
            tx.next.invitation = tx.next.invitation.max(id + 1);
            let (hash, slug) = (hash.as_slice(), role.slug());
            let (at, until) = (
                now.as_millisecond(),
                invitation::expires_at(now).as_millisecond(),
            );
            sqlx::query!(
                "INSERT INTO invitation (id, token_hash, role, centre_id, name, created_by, created_at, expires_at)
                 VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                hash,
                slug,
                centre,
                name,
                by,
                at,
                until
            )
            .execute(&mut tx.conn)
            .await?;
            let about = About {
                centre: *centre,
                ..About::default()
            };
            let after = noted(&[(Field::Name, name), (Field::Role, slug)]);
            audit::write(
                tx,
                *by,
                Action::InvitationMade,
                about,
                None,
                Some(&after),
                now,
            )
            .await
        }
        Change::Revoke { id, by } => revoke(tx, *id, *by, now).await,
        Change::Join {
            offer,
            user,
            before,
        } => join(tx, offer, *user, before.as_deref(), now).await,
        Change::Remove { colleague, by } => remove(tx, colleague, *by, now).await,
    }
}

async fn revoke(tx: &mut Tx, id: i64, by: i64, now: Timestamp) -> Result<(), StoreError> {
    let at = now.as_millisecond();
    let revoked = sqlx::query!(
        "UPDATE invitation SET revoked_at = ? WHERE id = ? AND used_at IS NULL AND revoked_at IS NULL
         RETURNING name, role, centre_id",
        at,
        id
    )
    .fetch_optional(&mut tx.conn)
    .await?;
    let Some(revoked) = revoked else {
        return Ok(());
    };
    let about = About {
        centre: revoked.centre_id,
        ..About::default()
    };
    let before = noted(&[(Field::Name, &revoked.name), (Field::Role, &revoked.role)]);
    audit::write(
        tx,
        by,
        Action::InvitationRevoked,
        about,
        Some(&before),
        None,
        now,
    )
    .await
}

/// The account has what the invitation says; the link is used up in the same moment, by whoever comes first.
async fn join(
    tx: &mut Tx,
    offer: &Offer,
    user: i64,
    before: Option<&Colleague>,
    now: Timestamp,
) -> Result<(), StoreError> {
    let at = now.as_millisecond();
    let taken = sqlx::query!(
        "UPDATE invitation SET used_by = ?, used_at = ? WHERE id = ? AND used_at IS NULL AND revoked_at IS NULL",
        user,
        at,
        offer.id
    )
    .execute(&mut tx.conn)
    .await?;
    if taken.rows_affected() == 0 {
        return Ok(());
    }
    let centre = offer.centre.as_ref().map(|centre| centre.id);
    let role = offer.role.slug();
    sqlx::query!(
        "INSERT INTO staff (telegram_id, role, configured, created_at, name, centre_id, invited_by)
         VALUES (?1, ?2, 0, ?3, ?4, ?5, ?6)
         ON CONFLICT (telegram_id) DO UPDATE SET role = excluded.role, name = excluded.name,
             centre_id = excluded.centre_id, invited_by = excluded.invited_by WHERE configured = 0",
        user,
        role,
        at,
        offer.name,
        centre,
        offer.standing.made_by
    )
    .execute(&mut tx.conn)
    .await?;
    let about = About {
        centre,
        ..About::staff(user)
    };
    let place = offer.centre.as_ref().map(|centre| centre.name.as_str());
    let after = facts_of(Some(&offer.name), offer.role, place);
    let (action, before) = match before {
        None => (Action::StaffJoined, None),
        Some(before) => (Action::StaffChanged, Some(described(before))),
    };
    audit::write(
        tx,
        user,
        action,
        about,
        before.as_deref(),
        Some(&after),
        now,
    )
    .await
}

async fn remove(
    tx: &mut Tx,
    colleague: &Colleague,
    by: i64,
    now: Timestamp,
) -> Result<(), StoreError> {
    let removed = sqlx::query!(
        "DELETE FROM staff WHERE telegram_id = ? AND configured = 0",
        colleague.id
    )
    .execute(&mut tx.conn)
    .await?;
    if removed.rows_affected() == 0 {
        return Ok(());
    }
    let about = About {
        centre: colleague.centre.as_ref().map(|centre| centre.id),
        ..About::staff(colleague.id)
    };
    let before = described(colleague);
    audit::write(
        tx,
        by,
        Action::StaffRemoved,
        about,
        Some(&before),
        None,
        now,
    )
    .await
}

fn described(colleague: &Colleague) -> String {
    let place = colleague.centre.as_ref().map(|centre| centre.name.as_str());
    facts_of(colleague.name.as_deref(), colleague.role, place)
}

fn facts_of(name: Option<&str>, role: Role, centre: Option<&str>) -> String {
    let mut parts = Vec::new();
    parts.extend(name.map(|name| (Field::Name, name)));
    parts.push((Field::Role, role.slug()));
    parts.extend(centre.map(|centre| (Field::Centre, centre)));
    noted(&parts)
}
