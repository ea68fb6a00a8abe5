//! Coming to the test and taking the seat: what is written.

use jiff::Timestamp;

use crate::domain::application::ApplicationState;
use crate::domain::audit::{Action, Field, noted};
use crate::flows::seats::Change;
use crate::store::StoreError;
use crate::store::audit::{self, About};
use crate::store::changes::turn;
use crate::store::writer::Tx;

/// Carries out one wish of a conversation held in `chat`.
pub(super) async fn apply(
    tx: &mut Tx,
    _chat: i64,
    change: &Change,
    now: Timestamp,
) -> Result<(), StoreError> {
    match change {
        Change::Take { application } => {
            turn(tx, *application, ApplicationState::Confirmed, now).await
        }
        Change::Queue {
            application,
            number,
        } => {
            sqlx::query!(
                "UPDATE application SET queue = ?2, seat_until = NULL WHERE id = ?1",
                application,
                number
            )
            .execute(&mut tx.conn)
            .await?;
            turn(tx, *application, ApplicationState::Reserve, now).await
        }
        Change::MoveUp { application, until } => {
            let until = until.as_millisecond();
            sqlx::query!(
                "UPDATE application SET seat_until = ?2, skipped_because = NULL WHERE id = ?1",
                application,
                until
            )
            .execute(&mut tx.conn)
            .await?;
            turn(tx, *application, ApplicationState::Accepted, now).await
        }
        Change::Skip { application, why } => {
            let why = why.slug();
            sqlx::query!(
                "UPDATE application SET skipped_because = ?2 WHERE id = ?1",
                application,
                why
            )
            .execute(&mut tx.conn)
            .await?;
            Ok(())
        }
        Change::Forfeit { application } => {
            turn(tx, *application, ApplicationState::Forfeited, now).await
        }
        Change::NoSeat { application } => {
            turn(tx, *application, ApplicationState::NotAccepted, now).await
        }
        Change::WillCome {
            application,
            answer,
        } => {
            let answer = answer.slug();
            sqlx::query!(
                "UPDATE application SET will_come = ?2 WHERE id = ?1",
                application,
                answer
            )
            .execute(&mut tx.conn)
            .await?;
            Ok(())
        }
        Change::Remind {
            application,
            kind,
            about,
        } => {
            let (kind, about, at) = (kind.slug(), about.as_millisecond(), now.as_millisecond());
            sqlx::query!(
                "INSERT INTO reminder (application_id, kind, about, at) VALUES (?, ?, ?, ?)",
                application,
                kind,
                about,
                at
            )
            .execute(&mut tx.conn)
            .await?;
            Ok(())
        }
        Change::ExpectedTold { class, about } => {
            let about = about.as_millisecond();
            sqlx::query!(
                "UPDATE class SET expected_told_for = ?2 WHERE id = ?1",
                class,
                about
            )
            .execute(&mut tx.conn)
            .await?;
            Ok(())
        }
        Change::Fix { class, by } => {
            let at = now.as_millisecond();
            sqlx::query!(
                "UPDATE class SET seats_fixed_at = ?2 WHERE id = ?1",
                class,
                at
            )
            .execute(&mut tx.conn)
            .await?;
            let (action, about) = (Action::SeatsFixed, About::class(*class));
            audit::write(tx, *by, action, about, None, None, now).await
        }
        Change::Noted {
            class,
            person,
            before,
            after,
            by,
        } => {
            let about = About {
                person: Some(*person),
                ..About::class(*class)
            };
            let (before, after) = (
                noted(&[(Field::ApplicationState, before)]),
                noted(&[(Field::ApplicationState, after)]),
            );
            let action = Action::ApplicationMoved;
            audit::write(tx, *by, action, about, Some(&before), Some(&after), now).await
        }
    }
}
