//! When the quiet hours are over, what was told to others meanwhile goes out.

use jiff::Timestamp;

use crate::app::App;
use crate::catalog::quiet;
use crate::letter::Lane;
use crate::store::{StoreError, outbox};

/// Notices set free in one transaction at most.
const AT_ONCE: i64 = 200;

/// Sets free what waited for the end of the quiet hours. A kill in between leaves the rest due.
pub(super) async fn look(app: &App, now: Timestamp) -> Result<(), StoreError> {
    if quiet::is_quiet(now) {
        return Ok(());
    }
    let due = {
        let mut reader = app.store().read().await?;
        outbox::any_to_release(&mut reader, now).await?
    };
    if !due {
        return Ok(());
    }
    loop {
        let found = app
            .store()
            .write(move |tx| Box::pin(outbox::release(tx, now, AT_ONCE)))
            .await?;
        if found == 0 {
            return Ok(());
        }
        app.bell().ring(Lane::Notice);
    }
}
