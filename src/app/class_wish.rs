//! Tells people that a class of a field has opened: those who asked for it, and those who agreed to announcements and are
//! interested in the field; whom it fits and who did not apply yet, once a class, in portions of one transaction each, so that
//! a kill in between tells nobody twice. Nothing in the quiet hours.

use jiff::Timestamp;

use crate::app::App;
use crate::app::letters::addressed;
use crate::catalog::quiet;
use crate::domain::eligibility::Applicant;
use crate::flows::class_wish::Line;
use crate::flows::facts::application::{Held, seat_in_the_way};
use crate::flows::outcome;
use crate::flows::training::nearest::fits;
use crate::letter::Lane;
use crate::store::writer::Tx;
use crate::store::{StoreError, class_wishes, due, outbox, results};

/// Classes looked at in one tick at most, and people told of each; the next tick goes on. Thousands may be interested in a field:
/// no more are told at once than can be sent until the next tick, so that news of somebody's own application never waits behind.
const AT_ONCE: (i64, i64) = (1, 40);

/// Tells who waits.
pub(super) async fn look(app: &App, now: Timestamp) -> Result<(), StoreError> {
    if quiet::is_quiet(now) {
        return Ok(());
    }
    let classes = {
        let mut reader = app.store().read().await?;
        class_wishes::untold(&mut reader, now, AT_ONCE.0).await?
    };
    let mut told = false;
    for class in classes {
        told |= app
            .store()
            .write(move |tx| Box::pin(tell(tx, class, now)))
            .await?;
    }
    if told {
        app.bell().ring(Lane::Notice);
    }
    Ok(())
}

/// One portion of those who wait for one class. Says whether somebody is told.
async fn tell(tx: &mut Tx, class: i64, now: Timestamp) -> Result<bool, StoreError> {
    let Some(class) = due::class(tx, class)
        .await?
        .filter(|class| class.takes_applications(now))
    else {
        return Ok(false);
    };
    let waiting = class_wishes::next(tx, &class, AT_ONCE.1).await?;
    let persons: Vec<i64> = waiting.iter().map(|one| one.person).collect();
    let held = results::held(tx, &persons).await?;
    let mut letters = Vec::new();
    for one in &waiting {
        let own = held.iter().filter(|(person, _)| *person == one.person);
        let own: Vec<Held> = own.map(|(_, held)| held.clone()).collect();
        let applicant = Applicant {
            birth: one.birth,
            education: one.education,
            region: one.region.clone(),
            trained: own.iter().filter_map(Held::training).collect(),
        };
        if fits(&class, &applicant) && seat_in_the_way(&own, &class).is_none() {
            let class = Box::new(class.clone());
            let line = if one.asked {
                Line::Opened(class)
            } else {
                Line::New(class)
            };
            letters.extend(addressed(&one.reached, &outcome::Line::ClassWish(line)));
        }
    }
    outbox::post(tx, &letters, None, None, now).await?;
    let full = i64::try_from(waiting.len()).is_ok_and(|count| count == AT_ONCE.1);
    let last = waiting.last().map(|one| one.person).filter(|_| full);
    class_wishes::tick_off(tx, class.id, last, now).await?;
    Ok(!letters.is_empty())
}
