//! What stands in a kept database of placement: spells and how they stood, answers, questions after graduation, calls, a link of an
//! employer, reports, somebody who had everything deleted.

use jiff::Timestamp;
use jiff::civil::date;
use pencaker::domain::application::{ApplicationState, Source as From};
use pencaker::domain::follow_up::Step;
use pencaker::domain::work::{Fits, Place, Source, Status, Verdict, Wage};
use pencaker::flows::change::Change;
use pencaker::flows::language::Language;
use pencaker::flows::report::Kind;
use pencaker::flows::work::{Change as Work, Fill, Moved};
use pencaker::flows::{call_list, completion, report, training};
use pencaker::store::{StoreError, Tx, changes, reports};

use super::write::register;
use crate::rush::office;

/// Whose work it is, and the training that they passed.
const PERSON: i64 = 2;
const PASSED: i64 = 31;
/// Who has everything deleted.
const GONE: i64 = 90;

/// Everything of placement, in a few rows; after `scheduled`.
pub(super) async fn write(tx: &mut Tx, now: Timestamp) -> Result<(), StoreError> {
    for change in worked().into_iter().map(Change::Work) {
        changes::apply(tx, PERSON, &change, now).await?;
    }
    for change in followed(now) {
        changes::apply(tx, office::STAFF, &change, now).await?;
    }
    confirmed(tx, now).await?;
    let order = Change::Report(report::Change::Order {
        kind: Kind::Card,
        by: office::STAFF,
    });
    changes::apply(tx, office::STAFF, &order, now).await?;
    reports::order_month(tx, date(2027, 3, 1), now).await?;
    let due = reports::Due {
        id: 1,
        kind: Kind::Card,
        chat: office::STAFF,
        language: Language::Indonesian,
        staff: None,
        tries: 0,
    };
    reports::tried(tx, due.id).await?;
    reports::made(tx, &due, 1, now).await?;
    gone(tx, now).await
}

/// Work that is filled in, and a business that is over; staff noted the second.
fn worked() -> Vec<Work> {
    let by = Some(office::STAFF);
    let begin = |id, status, by| Work::Begin {
        id,
        person: PERSON,
        status,
        by,
    };
    let mut all = vec![
        begin(1, Status::Working, None),
        begin(2, Status::OwnBusiness, by),
    ];
    for (spell, fill) in [
        (1, Fill::Employer("Contoh Bengkel".to_owned())),
        (1, Fill::Since(date(2027, 3, 1))),
        (1, Fill::Fits(Fits::Yes)),
        (1, Fill::Wage(Wage::Untold)),
        (1, Fill::Place(Place::Abroad)),
        (2, Fill::People(2)),
    ] {
        all.push(Work::Fill { spell, fill, by });
    }
    all.push(Work::End {
        spell: 2,
        on: date(2027, 3, 2),
        by,
    });
    all.push(Work::Check {
        spell: 1,
        note: "Contoh catatan".to_owned(),
        by: office::STAFF,
    });
    all
}

/// Questions after a graduation: asked, called, answered.
fn followed(now: Timestamp) -> Vec<Change> {
    let to = |step, to| {
        Change::Work(Work::Move {
            application: PASSED,
            step,
            to,
        })
    };
    let asked = Moved::Asked {
        count: 1,
        first: now,
        next: Some(now),
    };
    let called = |step, result| {
        Change::CallList(call_list::Change::Called {
            application: PASSED,
            step,
            result,
            by: office::STAFF,
        })
    };
    vec![
        Change::Work(Work::Lay {
            application: PASSED,
            finished: now,
            steps: Step::ALL.map(|step| (step, now)).into(),
        }),
        to(Step::Month, asked),
        to(Step::Quarter, Moved::ToCall),
        called(Step::Quarter, call_list::Result::NoAnswer),
        called(Step::Quarter, call_list::Result::WrongNumber),
        Change::Work(Work::Answer {
            person: PERSON,
            status: Some(Status::Working),
            source: Source::Staff,
            by: Some(office::STAFF),
        }),
        to(Step::HalfYear, Moved::ToCall),
        called(Step::HalfYear, call_list::Result::NoCalls),
    ]
}

/// A link that an employer used, and one who said no.
async fn confirmed(tx: &mut Tx, now: Timestamp) -> Result<(), StoreError> {
    for (id, spell, verdict) in [(1, 1, Verdict::Yes), (2, 2, Verdict::No)] {
        let hash = [u8::try_from(id).unwrap_or(0); 32];
        let link = Work::Link {
            spell,
            hash,
            until: now,
        };
        let claimed = Work::Claimed {
            id,
            spell,
            verdict,
            by: 900_003,
        };
        for change in [link, claimed].map(Change::Work) {
            changes::apply(tx, PERSON, &change, now).await?;
        }
    }
    Ok(())
}

/// Somebody who passed and had everything deleted: a number is left.
async fn gone(tx: &mut Tx, now: Timestamp) -> Result<(), StoreError> {
    changes::apply(tx, GONE, &register(GONE, now), now).await?;
    let apply = Change::Training(training::Change::Apply {
        id: GONE,
        person: GONE,
        class: 2,
        source: From::Menu,
    });
    changes::apply(tx, GONE, &apply, now).await?;
    changes::turn(tx, GONE, ApplicationState::InTraining, now).await?;
    let decide = Change::Completion(completion::Change::Decide {
        decided: vec![completion::Decided {
            application: GONE,
            passed: true,
            was: ApplicationState::InTraining,
        }],
        by: office::STAFF,
    });
    changes::apply(tx, office::STAFF, &decide, now).await?;
    let delete = Change::DeletePerson { person: GONE };
    changes::apply(tx, GONE, &delete, now).await
}
