//! The staff of the demo beside its admin: an officer for each centre and one instructor, who joined through invitations.

use anyhow::Context as _;
use jiff::{Timestamp, ToSpan as _};

use crate::catalog::catalog;
use crate::demo::seed::STAFF;
use crate::domain::invitation::{Invitation, expires_at};
use crate::domain::role::Role;
use crate::flows::change::Change;
use crate::flows::team::{self, Offer, Place};
use crate::store::{StoreError, Tx, changes};

/// Telegram id of the officer of the first centre; those of the others follow.
const FIRST_OFFICER: i64 = 6_900_000_011;
/// Teaches in Metro.
pub(super) const INSTRUCTOR: i64 = 6_900_000_021;
/// By which colleagues know them, in the order of the accounts.
const NAMES: [&str; 5] = [
    "Rini Rekaan",
    "Hadi Rekaan",
    "Wati Rekaan",
    "Dedi Rekaan",
    "Yuni Rekaan",
];
/// Where the instructor teaches, by slug.
const TAUGHT_AT: &str = "metro";

/// The officer of a centre, by its place in the list.
pub(super) fn officer(centre: usize) -> i64 {
    FIRST_OFFICER + i64::try_from(centre).unwrap_or_default()
}

/// The place of a centre in the list; its row id is one more in an office that is new.
pub(super) fn centre(slug: &str) -> anyhow::Result<usize> {
    let found = catalog().centres().iter().position(|one| one.slug == slug);
    found.with_context(|| format!("no centre {slug}"))
}

/// Accounts on the page: id, first and last name.
pub(super) fn accounts() -> Vec<(i64, &'static str, &'static str)> {
    let name = |place: usize| catalog().centres()[place].name.as_str();
    let mut accounts: Vec<_> = (0..catalog().centres().len())
        .map(|place| (officer(place), "Petugas", name(place)))
        .collect();
    if let Ok(place) = centre(TAUGHT_AT) {
        accounts.push((INSTRUCTOR, "Instruktur", name(place)));
    }
    accounts
}

/// They joined a year ago.
pub(super) async fn write(tx: &mut Tx, now: Timestamp) -> Result<(), StoreError> {
    let at = now.checked_sub((365 * 24).hours()).unwrap_or(now);
    for ((id, name), (user, _, last)) in (1..).zip(NAMES).zip(accounts()) {
        let role = if user == INSTRUCTOR {
            Role::Instructor
        } else {
            Role::Officer
        };
        let place = catalog()
            .centres()
            .iter()
            .position(|centre| centre.name == last);
        let centre = (1..).nth(place.unwrap_or_default());
        let name = name.to_owned();
        let mut hash = [0; 32];
        hash[..8].copy_from_slice(&user.to_be_bytes());
        let invite = team::Change::Invite {
            id,
            hash,
            role,
            centre,
            name: name.clone(),
            by: STAFF,
        };
        changes::apply(tx, STAFF, &Change::Team(invite), at).await?;
        let offer = Offer {
            id,
            role,
            centre: centre.map(|id| Place {
                id,
                name: last.to_owned(),
            }),
            name,
            inviter: None,
            until: expires_at(at),
            standing: Invitation {
                made_by: STAFF,
                made_at: at,
                used_by: None,
                revoked: false,
            },
        };
        let join = team::Change::Join {
            offer: Box::new(offer),
            user,
            before: None,
        };
        changes::apply(tx, user, &Change::Team(join), at).await?;
    }
    Ok(())
}
