//! The questions after graduation by the clock: laid out once somebody passed, then asked, repeated, given to staff, ended. Each
//! is decided in the one transaction that moves it on together with its letter, so that nobody is asked twice, whatever a kill
//! leaves undone. Nothing in the quiet hours.

use jiff::Timestamp;

use crate::app::App;
use crate::app::due::carry_out;
use crate::domain::quiet;
use crate::flows::work::clock;
use crate::letter::Lane;
use crate::store::{StoreError, follow_up};

/// Graduations and questions looked at in one tick at most; the next tick goes on.
const AT_ONCE: i64 = 60;

/// Does what is due.
pub(super) async fn look(app: &App, now: Timestamp) -> Result<(), StoreError> {
    let (to_lay, due) = {
        let mut reader = app.store().read().await?;
        let to_lay = follow_up::to_lay(&mut reader, AT_ONCE).await?;
        let due = if quiet::is_quiet(now) {
            Vec::new()
        } else {
            follow_up::due(&mut reader, now, AT_ONCE).await?
        };
        (to_lay, due)
    };
    for application in to_lay {
        let laid = app.store().write(move |tx| {
            Box::pin(async move {
                let off = follow_up::days_off(tx).await?;
                match follow_up::graduation(tx, application).await? {
                    Some(graduation) => carry_out(tx, &clock::lay(&graduation, &off), now).await,
                    None => Ok(false),
                }
            })
        });
        laid.await?;
    }
    let mut told = false;
    for (application, step) in due {
        told |= app
            .store()
            .write(move |tx| {
                Box::pin(async move {
                    let off = follow_up::days_off(tx).await?;
                    match follow_up::one(tx, application, step, now).await? {
                        Some(due) => carry_out(tx, &clock::due(&due, &off, now), now).await,
                        None => Ok(false),
                    }
                })
            })
            .await?;
    }
    if told {
        app.bell().ring(Lane::Notice);
    }
    Ok(())
}
