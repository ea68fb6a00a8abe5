//! One's applications: what is looked up. Only those of the person who speaks are ever read.

use jiff::Timestamp;

use crate::flows::applications::{Known, Want};
use crate::flows::facts::application::home_region;
use crate::store::StoreError;
use crate::store::facts::Known as Chat;
use crate::store::facts::training::open;
use crate::store::writer::Tx;
use crate::store::{applications, classes};

/// Looks up what the conversation wants. `chat` says who asks.
pub(super) async fn read(
    tx: &mut Tx,
    chat: &Chat,
    want: &Want,
    now: Timestamp,
) -> Result<Known, StoreError> {
    let Some(person) = &chat.person else {
        return Ok(Known::default());
    };
    let held = applications::of_person(tx, person.id).await?;
    let (asked, others) = match want {
        Want::Overview | Want::All => (None, Vec::new()),
        Want::One { application, other } => (Some(*application), other.iter().copied().collect()),
        Want::Choices { application } => {
            let class = held.iter().find(|one| one.id == *application);
            let others = match class {
                Some(one) => open::instead_of(tx, one.class, home_region(person), now).await?,
                None => Vec::new(),
            };
            (Some(*application), others)
        }
    };
    let mut own: Vec<i64> = held
        .iter()
        .filter(|one| asked.is_none_or(|id| one.id == id))
        .flat_map(|one| [Some(one.class), one.second])
        .flatten()
        .collect();
    own.sort_unstable();
    own.dedup();
    let others = if *want == Want::Overview && held.is_empty() {
        open::in_fields(tx, &person.skills, now).await?.classes
    } else {
        classes::by_ids(tx, &others).await?
    };
    Ok(Known {
        classes: classes::by_ids(tx, &own).await?,
        held,
        others,
    })
}
