//! Coming to the test and taking the seat: what is read. A person's own is what belongs to somebody who is reached through
//! the chat; staff see what they manage.

use jiff::Timestamp;

use crate::domain::application::ApplicationState;
use crate::domain::role::{StaffAct, may};
use crate::flows::facts::class::Class;
use crate::flows::seats::{Known, Office, Want};
use crate::store::facts::Known as Chat;
use crate::store::writer::Tx;
use crate::store::{StoreError, classes, seats};

/// Looks up what the conversation wants.
pub(super) async fn read(
    tx: &mut Tx,
    chat: &Chat,
    want: &Want,
    now: Timestamp,
) -> Result<Known, StoreError> {
    let manages = |class: &Class| {
        (chat.staff.as_ref())
            .is_some_and(|staff| may(staff, StaffAct::ManageClasses, Some(class.centre.id)))
    };
    match want {
        Want::Own(application) => {
            if !seats::is_reached_here(tx, *application, chat.chat).await? {
                return Ok(Known::Nothing);
            }
            let seat = seats::seat(tx, *application).await?;
            Ok(seat.map_or(Known::Nothing, |seat| Known::Seat(Box::new(seat))))
        }
        Want::Asked => {
            let mut asked = Vec::new();
            for application in seats::asked(tx, chat.chat, now).await? {
                asked.extend(seats::seat(tx, application).await?);
            }
            Ok(Known::Asked(asked))
        }
        Want::Theirs(application) => {
            if chat.staff.is_none() {
                return Ok(Known::Nothing);
            }
            let seat = seats::seat(tx, *application).await?;
            let Some(mut seat) = seat.filter(|seat| manages(&seat.class)) else {
                return Ok(Known::Nothing);
            };
            if seat.state == ApplicationState::Accepted {
                seat.next_up = seats::next_up(tx, seat.class.id, *application).await?;
            }
            Ok(Known::Seat(Box::new(seat)))
        }
        Want::Office(class) => {
            let class = classes::by_id(tx, *class).await?;
            let Some(class) = class.filter(manages) else {
                return Ok(Known::Nothing);
            };
            Ok(Known::Office(Box::new(Office {
                counts: seats::counts(tx, class.id).await?,
                fixed: class.seats_fixed_from(),
                class,
            })))
        }
    }
}
