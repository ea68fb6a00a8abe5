//! Staff and invitations: what is looked up. The invitation of a token is read for whoever has the token; everything else for
//! head and admins alone.

use jiff::Timestamp;

use crate::domain::invitation::Invitation;
use crate::domain::role::{self, Role, StaffAct};
use crate::flows::team::{Known, Offer, PAGE, Place, Token, Want};
use crate::store::StoreError;
use crate::store::facts::Known as Chat;
use crate::store::staff;
use crate::store::writer::Tx;

/// Looks up what the conversation wants. `chat` says who asks; in a private chat it is the account.
pub(super) async fn read(
    tx: &mut Tx,
    chat: &Chat,
    want: &Want,
    now: Timestamp,
) -> Result<Known, StoreError> {
    let manages = (chat.staff.as_ref())
        .is_some_and(|staff| role::may(staff, StaffAct::Invite(Role::Officer), None));
    Ok(match want {
        Want::Desk => Known::Desk(staff::one(tx, chat.chat).await?),
        Want::Offer(token) => {
            let hash = tx.keys.invitation_lookup(token.as_str());
            Known::Offer {
                offer: of_hash(tx, &hash).await?,
                now: staff::one(tx, chat.chat).await?,
            }
        }
        Want::Places | Want::Chance if !manages => Known::Places(Vec::new()),
        Want::Places => Known::Places(places(tx).await?),
        Want::Chance => {
            let token = Token::of_chance(tx.keys.chance());
            Known::Chance {
                token,
                hash: tx.keys.invitation_lookup(token.as_str()),
                places: places(tx).await?,
            }
        }
        Want::Colleagues(_) | Want::Colleague(_) if !manages => Known::Colleague {
            found: None,
            admins: 0,
        },
        Want::Colleagues(page) => {
            let (limit, offset) = window(*page);
            let mut shown = staff::page(tx, limit, offset).await?;
            let more = cut(&mut shown);
            Known::Colleagues {
                shown,
                more,
                pending: pending(tx, now).await?,
            }
        }
        Want::Colleague(id) => Known::Colleague {
            found: staff::one(tx, *id).await?,
            admins: staff::admins(tx).await?.len(),
        },
        Want::Invitations(_) | Want::Invitation(_) if !manages => Known::Invitation(None),
        Want::Invitations(page) => {
            let mut shown = open(tx, *page, now).await?;
            let more = cut(&mut shown);
            Known::Invitations { shown, more }
        }
        Want::Invitation(id) => Known::Invitation(of_id(tx, *id).await?),
    })
}

/// Rows of a page and one more, which says whether another page follows.
fn window(page: u16) -> (i64, i64) {
    (i64::from(PAGE) + 1, i64::from(page) * i64::from(PAGE))
}

fn cut<T>(rows: &mut Vec<T>) -> bool {
    let more = rows.len() > usize::from(PAGE);
    rows.truncate(usize::from(PAGE));
    more
}

async fn places(tx: &mut Tx) -> Result<Vec<Place>, StoreError> {
    Ok(sqlx::query_as!(
        Place,
        "SELECT id, name FROM centre WHERE retired = 0 ORDER BY name"
    )
    .fetch_all(&mut tx.conn)
    .await?)
}

struct Row {
    id: i64,
    role: String,
    name: String,
    centre_id: Option<i64>,
    centre_name: Option<String>,
    inviter: Option<String>,
    inviter_stands: i64,
    created_by: i64,
    created_at: i64,
    expires_at: i64,
    used_by: Option<i64>,
    revoked_at: Option<i64>,
}

impl Row {
    fn offer(self) -> Option<Offer> {
        let moment = |ms| Timestamp::from_millisecond(ms).ok();
        Some(Offer {
            id: self.id,
            role: Role::from_slug(&self.role)?,
            centre: match (self.centre_id, self.centre_name) {
                (Some(id), Some(name)) => Some(Place { id, name }),
                _ => None,
            },
            name: self.name,
            inviter: self.inviter,
            until: moment(self.expires_at)?,
            standing: Invitation {
                made_by: self.created_by,
                made_at: moment(self.created_at)?,
                used_by: self.used_by,
                // Who may not invite any more has no open invitations either.
                revoked: self.revoked_at.is_some() || self.inviter_stands == 0,
            },
        })
    }
}

fn read_row(row: Row) -> Result<Offer, StoreError> {
    row.offer().ok_or(StoreError::Unreadable("invitation"))
}

async fn of_hash(tx: &mut Tx, hash: &[u8; 32]) -> Result<Option<Offer>, StoreError> {
    let hash = hash.as_slice();
    let id = sqlx::query_scalar!("SELECT id FROM invitation WHERE token_hash = ?", hash)
        .fetch_optional(&mut tx.conn)
        .await?;
    match id {
        Some(id) => of_id(tx, id).await,
        None => Ok(None),
    }
}

async fn of_id(tx: &mut Tx, id: i64) -> Result<Option<Offer>, StoreError> {
    let row = sqlx::query_as!(
        Row,
        r#"SELECT invitation.id, invitation.role, invitation.name, invitation.centre_id, centre.name AS "centre_name?",
            coalesce(inviter.name, person.name) AS "inviter?: String",
            coalesce(inviter.role IN ('head', 'admin'), 0) AS "inviter_stands!: i64",
            invitation.created_by, invitation.created_at, invitation.expires_at, invitation.used_by, invitation.revoked_at
           FROM invitation LEFT JOIN centre ON centre.id = invitation.centre_id
           LEFT JOIN staff AS inviter ON inviter.telegram_id = invitation.created_by
           LEFT JOIN chat ON chat.id = invitation.created_by LEFT JOIN person ON person.id = chat.person_id
           WHERE invitation.id = ?"#,
        id
    )
    .fetch_optional(&mut tx.conn)
    .await?;
    row.map(read_row).transpose()
}

/// A page of invitations that still work, the first to expire first.
async fn open(tx: &mut Tx, page: u16, now: Timestamp) -> Result<Vec<Offer>, StoreError> {
    let (now, (limit, offset)) = (now.as_millisecond(), window(page));
    let rows = sqlx::query_as!(
        Row,
        r#"SELECT invitation.id, invitation.role, invitation.name, invitation.centre_id, centre.name AS "centre_name?",
            coalesce(inviter.name, person.name) AS "inviter?: String", 1 AS "inviter_stands!: i64",
            invitation.created_by, invitation.created_at, invitation.expires_at, invitation.used_by, invitation.revoked_at
           FROM invitation JOIN staff AS inviter ON inviter.telegram_id = invitation.created_by
           LEFT JOIN centre ON centre.id = invitation.centre_id
           LEFT JOIN chat ON chat.id = invitation.created_by LEFT JOIN person ON person.id = chat.person_id
           WHERE invitation.used_at IS NULL AND invitation.revoked_at IS NULL AND invitation.expires_at > ?
             AND inviter.role IN ('head', 'admin')
           ORDER BY invitation.expires_at, invitation.id LIMIT ? OFFSET ?"#,
        now,
        limit,
        offset
    )
    .fetch_all(&mut tx.conn)
    .await?;
    rows.into_iter().map(read_row).collect()
}

/// How many invitations still work.
async fn pending(tx: &mut Tx, now: Timestamp) -> Result<usize, StoreError> {
    let now = now.as_millisecond();
    let count = sqlx::query_scalar!(
        r#"SELECT count(*) AS "count!: i64" FROM invitation JOIN staff ON staff.telegram_id = invitation.created_by
           WHERE used_at IS NULL AND revoked_at IS NULL AND expires_at > ? AND staff.role IN ('head', 'admin')"#,
        now
    )
    .fetch_one(&mut tx.conn)
    .await?;
    Ok(usize::try_from(count).unwrap_or_default())
}
