//! Who is offered a seat next, and who keeps theirs when there are fewer.

use crate::domain::name::Name;
use crate::domain::seats::free;
use crate::store::StoreError;
use crate::store::seats::standing;
use crate::store::writer::Tx;

/// Who is offered the seat of an application when it is free: the first in the queue whom nothing keeps from it; nobody where
/// more have a seat than there are.
pub(in crate::store) async fn next_up(
    tx: &mut Tx,
    class: i64,
    application: i64,
) -> Result<Option<Name>, StoreError> {
    let Some(standing) = standing(tx, class).await? else {
        return Ok(None);
    };
    let counts = standing.counts;
    let taken = (counts.confirmed + counts.accepted).saturating_sub(1);
    if free(standing.class.quota, taken) == 0 {
        return Ok(None);
    }
    let mut queue = standing.queue.iter();
    let next = queue.find(|one| one.hindrance.is_none() && one.application != application);
    let Some(next) = next else { return Ok(None) };
    let name = sqlx::query_scalar!("SELECT name FROM person WHERE id = ?", next.person)
        .fetch_one(&mut tx.conn)
        .await?;
    let name = Name::parse(&name).map_err(|_| StoreError::Unreadable("person.name"))?;
    Ok(Some(name))
}

/// The quota is lowered: those for whom a seat is held keep it, as far as there were seats so far. The number of such a seat
/// stands in `proposed_rank`, which is empty after the announcement otherwise; it goes with the state.
pub(in crate::store) async fn promise(
    tx: &mut Tx,
    class: i64,
    quota: u16,
) -> Result<(), StoreError> {
    sqlx::query!(
        "UPDATE application SET proposed_rank = held.seat
         FROM (SELECT id, row_number() OVER (ORDER BY proposed_rank IS NULL, queue IS NOT NULL, queue, id) + (
                 SELECT count(*) FROM application WHERE class_id = ?1 AND state IN ('confirmed', 'in_training')) AS seat
               FROM application WHERE class_id = ?1 AND state = 'accepted') AS held
         WHERE application.id = held.id AND held.seat <= ?2",
        class,
        quota
    )
    .execute(&mut tx.conn)
    .await?;
    Ok(())
}
