//! Running classes with people who have a seat for certain, written by the store's own changes.

use std::ops::Range;

use jiff::Timestamp;
use pencaker::domain::application::{ApplicationState, Source};
use pencaker::domain::class::ClassState;
use pencaker::domain::wib;
use pencaker::flows::change::Change;
use pencaker::flows::training;
use pencaker::store::{Store, changes};

use super::office;
use crate::crowd::Applicant;

/// People or classes written in one transaction.
const AT_ONCE: usize = 500;
/// The first day comes so many days after a class is written.
const IN_DAYS: i64 = 14;

/// So many classes of so many people each, announced, that begin two weeks from now. The `n`-th person has the application
/// `n + 1` and is in class `n / each + 1`.
pub(crate) async fn enter(store: &Store, classes: usize, each: usize, now: Timestamp) {
    let today = wib::local(now).date();
    for from in (0..classes).step_by(AT_ONCE) {
        let numbers = from..classes.min(from + AT_ONCE);
        let entered = numbers.map(|n| {
            let programme = office::number(n % 20) + 1;
            let code = format!("MTR-2027-{n:05}");
            let terms = office::terms(&code, office::number(n % 4) + 1, programme, today, IN_DAYS);
            (terms, ClassState::Announced)
        });
        office::enter(store, office::number(from) + 1, entered.collect(), now).await;
    }
    let people = classes * each;
    for from in (0..people).step_by(AT_ONCE) {
        let until = people.min(from + AT_ONCE);
        office::register(store, from..until, now).await;
        seat(store, from..until, each, now).await;
    }
}

/// These people, who are registered, have a seat each.
pub(crate) async fn seat(store: &Store, people: Range<usize>, each: usize, now: Timestamp) {
    let written = store.write(move |tx| {
        Box::pin(async move {
            for n in people {
                let id = office::number(n) + 1;
                let apply = training::Change::Apply {
                    id,
                    person: id,
                    class: office::number(n / each) + 1,
                    source: Source::Menu,
                };
                let chat = Applicant::nth(n).chat;
                changes::apply(tx, chat, &Change::Training(apply), now).await?;
                changes::turn(tx, id, ApplicationState::Confirmed, now).await?;
            }
            Ok(())
        })
    });
    written.await.expect("seats are taken");
}
