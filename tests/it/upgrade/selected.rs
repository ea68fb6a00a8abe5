//! What stands in a kept database of selection: people in every answer, seats held and given on, reminders, wishes, sheets.

use jiff::{SignedDuration, Timestamp};
use pencaker::domain::application::{ApplicationState, Source};
use pencaker::domain::class::{ClassState, FundSource};
use pencaker::domain::education::Education;
use pencaker::domain::reminder::{Kind, WillCome};
use pencaker::domain::seats::Skip;
use pencaker::domain::selection::{RefusalReason, Score, Verdict};
use pencaker::flows::change::Change;
use pencaker::flows::selection::{About, Announcement, Decided, MoveCause, Scored, Why};
use pencaker::flows::sheets::compare::{Changed, Plan};
use pencaker::flows::sheets::row::Marks;
use pencaker::flows::sheets::{self, Decision};
use pencaker::flows::{class_wish, classes, seats, selection, training};
use pencaker::store::{StoreError, Tx, changes, class_wishes, sheets as store};

use crate::rush::office;

/// The class that is being selected, and the one whose answers are out.
const SELECTING: i64 = 4;
const ANNOUNCED: i64 = 5;
/// The first application of each; the n-th is that of the n-th person.
const FIRST: [(i64, i64); 2] = [(SELECTING, 10), (ANNOUNCED, 20)];
const PEOPLE: i64 = 6;

/// Two classes with six applications each, judged and announced, and the sheets of one of them.
pub(super) async fn write(tx: &mut Tx, now: Timestamp) -> Result<(), StoreError> {
    let test = now + SignedDuration::from_hours(72);
    applications(tx, test, now).await?;
    let judged: Vec<Change> = judged(now).into_iter().map(Change::Selection).collect();
    let seats: Vec<Change> = taken(test, now).into_iter().map(Change::Seats).collect();
    for change in judged.into_iter().chain(seats).chain(wishes()) {
        changes::apply(tx, office::STAFF, &change, now).await?;
    }
    class_wishes::tick_off(tx, ANNOUNCED, Some(2), now).await?;
    class_wishes::tick_off(tx, SELECTING, None, now).await?;
    papers(tx, now).await
}

/// Everybody applied to both.
async fn applications(tx: &mut Tx, test: Timestamp, now: Timestamp) -> Result<(), StoreError> {
    let today = pencaker::domain::wib::local(now).date();
    for (id, first) in FIRST {
        let mut terms = office::terms(&format!("UJI-{id}"), 1, 1, today, 30);
        terms.test_at = Some(test);
        terms.test_place = Some("Aula".to_owned());
        terms.room = Some("Ruang 1".to_owned());
        terms.confirm_until = Some(test + SignedDuration::from_hours(72));
        terms.funds = Some(FundSource::Apbd);
        terms.paid = Some("gratis".to_owned());
        terms.rules.least_age = Some(18);
        terms.rules.greatest_age = Some(45);
        terms.rules.education_least = Some(Education::Smp);
        terms.rules.education_greatest = Some(Education::Smk);
        terms.rules.regions = vec!["1871".to_owned(), "1872".to_owned()];
        let create = Change::Classes(classes::Change::Create {
            id,
            terms: Box::new(terms),
            state: ClassState::Selecting,
            by: office::STAFF,
        });
        changes::apply(tx, office::STAFF, &create, now).await?;
        for person in 1..=PEOPLE {
            let apply = training::Change::Apply {
                id: first + person,
                person,
                class: id,
                source: Source::Menu,
            };
            changes::apply(tx, person, &Change::Training(apply), now).await?;
        }
    }
    Ok(())
}

fn about(application: i64, was: ApplicationState) -> About {
    About {
        application,
        person: application % 10,
        class: if application < 20 {
            SELECTING
        } else {
            ANNOUNCED
        },
        was,
        by: office::STAFF,
    }
}

/// What staff noted in one class, which waits to be announced; and the answers of the other.
fn judged(now: Timestamp) -> Vec<selection::Change> {
    use ApplicationState as S;
    let score = |application, scored, points| selection::Change::Score {
        about: about(application, S::DocumentsPassed),
        scored,
        before: None,
        after: Score::from_hundredths(points),
    };
    let documents = |application, to, missing: &[&str]| selection::Change::Documents {
        about: about(application, S::Applied),
        to,
        missing: missing.iter().map(|name| (*name).to_owned()).collect(),
    };
    let moved = |application, to, why, because| selection::Change::Move {
        about: about(application, S::DocumentsPassed),
        to: Some(to),
        why,
        because,
    };
    let words = Why::Words("Contoh alasan".to_owned());
    vec![
        documents(11, S::DocumentsPassed, &[]),
        documents(12, S::DocumentsMissing, &["Pasfoto"]),
        score(11, Scored::Test, 7_850),
        score(11, Scored::Interview, 8_000),
        selection::Change::Came {
            about: about(11, S::DocumentsPassed),
            came: true,
        },
        selection::Change::Came {
            about: about(13, S::Applied),
            came: false,
        },
        moved(
            14,
            Verdict::Accepted,
            Some(Why::Usual(MoveCause::Priority)),
            None,
        ),
        moved(15, Verdict::Reserve, Some(words), None),
        moved(16, Verdict::NotAccepted, None, Some(RefusalReason::Rules)),
        selection::Change::Hold {
            class: SELECTING,
            until: Some(now + SignedDuration::from_mins(10)),
            by: office::STAFF,
        },
        selection::Change::Announce(Box::new(announced(now))),
    ]
}

/// Three accepted, two in the queue, one not accepted.
fn announced(now: Timestamp) -> Announcement {
    let decided = (1..=PEOPLE).map(|person| {
        let verdict = match person {
            1..=3 => Verdict::Accepted,
            4 | 5 => Verdict::Reserve,
            _ => Verdict::NotAccepted,
        };
        let held = now + SignedDuration::from_hours(48);
        Decided {
            application: 20 + person,
            was: ApplicationState::Applied,
            verdict,
            queue: (verdict == Verdict::Reserve).then(|| u32::try_from(person - 3).unwrap()),
            seat_until: (verdict == Verdict::Accepted).then_some(held),
            because: (verdict == Verdict::NotAccepted).then_some(RefusalReason::SeatsFull),
        }
    });
    Announcement {
        class: ANNOUNCED,
        by: office::STAFF,
        decided: decided.collect(),
    }
}

/// One seat is taken, one given on to the first of the queue, the second passed by; people say whether they come.
fn taken(test: Timestamp, now: Timestamp) -> Vec<seats::Change> {
    let until = now + SignedDuration::from_hours(24);
    let answers = [
        (11, WillCome::Yes),
        (12, WillCome::No),
        (13, WillCome::Unsure),
    ];
    let mut all = vec![
        seats::Change::Take { application: 21 },
        seats::Change::Forfeit { application: 22 },
        seats::Change::MoveUp {
            application: 24,
            until,
        },
        seats::Change::Skip {
            application: 25,
            why: Skip::OtherClass,
        },
        seats::Change::Remind {
            application: 23,
            kind: Kind::SeatSoon,
            about: until,
        },
        seats::Change::Remind {
            application: 11,
            kind: Kind::TestSoon,
            about: test,
        },
        seats::Change::ExpectedTold {
            class: SELECTING,
            about: test,
        },
        seats::Change::Fix {
            class: ANNOUNCED,
            by: office::STAFF,
        },
    ];
    all.extend(
        answers.map(|(application, answer)| seats::Change::WillCome {
            application,
            answer,
        }),
    );
    all
}

fn wishes() -> Vec<Change> {
    let wish = |person, field: &str| {
        Change::ClassWish(class_wish::Change::Note {
            person,
            field: field.to_owned(),
        })
    };
    vec![wish(1, "las"), wish(2, "las"), wish(2, "tik")]
}

/// Sheets: one that waits to be made, one to be read, one to be decided, one to be applied.
async fn papers(tx: &mut Tx, now: Timestamp) -> Result<(), StoreError> {
    let by = office::STAFF;
    let upload = |file: &str| sheets::Change::Upload {
        file: file.to_owned(),
        by,
    };
    let asked = [
        sheets::Change::Download {
            class: SELECTING,
            by,
        },
        upload("contoh-1"),
        upload("contoh-2"),
        upload("contoh-3"),
        upload("contoh-4"),
    ];
    for change in asked {
        changes::apply(tx, by, &Change::Sheets(change), now).await?;
    }
    let plan = Plan {
        new: Vec::new(),
        changed: vec![Changed {
            number: 2,
            application: 11,
            name: "Contoh".to_owned(),
            before: Marks::default(),
            after: Marks {
                came: Some(true),
                ..Marks::default()
            },
            tells: false,
        }],
    };
    for sheet in 3..=5 {
        store::tried(tx, sheet).await?;
        store::done(tx, sheet, Some(SELECTING), Some(&plan), now).await?;
    }
    for (sheet, decision) in [(4, Decision::Tell), (5, Decision::Cancel)] {
        let decide = Change::Sheets(sheets::Change::Decide { sheet, decision });
        changes::apply(tx, by, &decide, now).await?;
    }
    Ok(())
}
