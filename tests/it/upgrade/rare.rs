//! What an office has seldom, so that a kept database has something in every column.

use jiff::Timestamp;
use pencaker::domain::invitation::Invitation;
use pencaker::domain::role::Role;
use pencaker::flows::change::Change;
use pencaker::flows::facts::RequestKind;
use pencaker::flows::{classes, places, team};
use pencaker::letter::Lane;
use pencaker::store::{StoreError, Tx, bulk, changes, chats, outbox, questions};

use super::write::consent;
use crate::house::{letter, message};
use crate::rush::office;

/// What stands in columns that the others leave empty.
pub(super) async fn write(tx: &mut Tx, now: Timestamp) -> Result<(), StoreError> {
    use pencaker::domain::Purpose;
    let (by, colleague) = (office::STAFF, 900_002);
    let offer = team::Offer {
        id: 1,
        role: Role::Instructor,
        centre: Some(team::Place {
            id: 1,
            name: "BLK Bandar Lampung".to_owned(),
        }),
        name: "Contoh Pengajar".to_owned(),
        inviter: None,
        until: now,
        standing: Invitation {
            made_by: by,
            made_at: now,
            used_by: None,
            revoked: false,
        },
    };
    let join = team::Change::Join {
        offer: Box::new(offer),
        user: colleague,
        before: None,
    };
    let invite = team::Change::Invite {
        id: 2,
        hash: [8; 32],
        role: Role::Head,
        centre: None,
        name: "Contoh Kepala".to_owned(),
        by,
    };
    let teach = classes::Change::Teach {
        class: 1,
        staff: colleague,
        teaches: true,
        by,
    };
    let phone = places::Change::SetCentre {
        id: 1,
        part: places::CentrePart::Phone,
        value: Some("+6281200000012".to_owned()),
        by,
    };
    for change in [
        Change::Team(join),
        Change::Team(invite),
        Change::Team(team::Change::Revoke { id: 2, by }),
        Change::Classes(teach),
        Change::Places(phone),
        Change::SetConsent {
            person: 2,
            consent: consent(Purpose::Sharing, true, now),
        },
        Change::FileRequest {
            id: 3,
            kind: RequestKind::Contact,
            person: Some(3),
            name: None,
        },
    ] {
        changes::apply(tx, by, &change, now).await?;
    }
    questions::pass_on(tx, 2, now).await?;
    // A group that became larger and has a new number.
    chats::mark_hinted(tx, -100, now).await?;
    chats::move_chat(tx, -100, -200, now).await?;
    chats::archive_session(tx, 101).await?;
    let letters = [letter(1, Lane::Notice, "Contoh")];
    outbox::post_later(tx, &letters, now, now).await?;
    outbox::post(tx, &letters, None, Some(now), now).await?;
    let run = bulk::create(tx, &message("Contoh kedua"), now).await?;
    bulk::pause(tx, run, "Contoh alasan").await
}
