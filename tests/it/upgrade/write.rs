//! Writes `tests/schemas/<newest migration>.db` and its key: made-up people in every state, as this program keeps them.
//!
//! Run once, before a release with a new migration; a file that is there is never written again (`migrations/README.md`).

use futures::FutureExt as _;
use jiff::Timestamp;
use pencaker::domain::application::{Source, WithdrawReason};
use pencaker::domain::class::ClassState;
use pencaker::domain::nik::Nik;
use pencaker::domain::role::Role;
use pencaker::flows::change::{Answers, Change, Consent};
use pencaker::flows::facts::RequestKind;
use pencaker::flows::language::Language;
use pencaker::flows::registration::draft::Home;
use pencaker::flows::{applications, classes, question, team, training};
use pencaker::letter::Lane;
use pencaker::store::inbox::RawUpdate;
use pencaker::store::outbox::{Settled, Settlement};
use pencaker::store::{Settings, StoreError, Tx, backup, bulk, changes, chats, inbox, outbox};
use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{AssertSqlSafe, Connection as _, SqliteConnection};

use super::{below, placed, rare, root, scheduled, selected, version};
use crate::house::{House, letter, message};
use crate::rush::office;

/// Registered people; each speaks in the chat of the same number.
const PEOPLE: i64 = 6;

fn answers(number: i64) -> Answers {
    Answers {
        name: pencaker::domain::name::Name::parse("Wagiyem Rekaan").unwrap(),
        nik: Nik::parse(&format!("999901410190{:04}", 9_900 + number)).unwrap(),
        birth: "1990-01-01".parse().unwrap(),
        sex: pencaker::domain::Sex::Female,
        differs: number == 2,
        home: Home::Lampung {
            region: "1871".to_owned(),
            district: "187101".to_owned(),
        },
        education: pencaker::domain::Education::ALL[2],
        phone: pencaker::domain::phone::Phone::from_contact("+6281200000011").unwrap(),
        phone_verified: number != 3,
        skills: vec!["tik".to_owned(), "las".to_owned()],
    }
}

pub(super) fn consent(
    purpose: pencaker::domain::Purpose,
    granted: bool,
    now: jiff::Timestamp,
) -> Consent {
    Consent {
        purpose,
        granted,
        version: 1,
        hash: [1; 32],
        at: now,
        button: "r:0:y".to_owned(),
    }
}

/// Somebody made up.
pub(super) fn register(id: i64, now: jiff::Timestamp) -> Change {
    Change::Register {
        id,
        answers: Box::new(answers(id)),
        consent: consent(pencaker::domain::Purpose::Service, true, now),
    }
}

async fn people(tx: &mut Tx, now: jiff::Timestamp) -> Result<(), StoreError> {
    use pencaker::domain::Purpose;
    for id in 1..=PEOPLE {
        changes::apply(tx, id, &register(id, now), now).await?;
    }
    for (purpose, granted) in [
        (Purpose::Announcements, true),
        (Purpose::Sharing, true),
        (Purpose::Sharing, false),
    ] {
        let change = Change::SetConsent {
            person: 1,
            consent: consent(purpose, granted, now),
        };
        changes::apply(tx, 1, &change, now).await?;
    }
    for (id, kind) in [(1, RequestKind::Contact), (2, RequestKind::Recover)] {
        let file = Change::FileRequest {
            id,
            kind,
            person: None,
            name: Some("Rekaan".to_owned()),
        };
        changes::apply(tx, 200 + id, &file, now).await?;
    }
    changes::apply(tx, 201, &Change::CloseRequest { id: 2, by: 900_001 }, now).await?;
    changes::apply(tx, 4, &Change::SetLanguage(Language::English), now).await?;
    changes::apply(tx, 5, &Change::MarkLeft, now).await
}

async fn letters(tx: &mut Tx, now: jiff::Timestamp) -> Result<(), StoreError> {
    for number in 0..8 {
        let lane = if number < 3 {
            Lane::Reply
        } else {
            Lane::Notice
        };
        let cause = format!("contoh-{number}");
        outbox::post(
            tx,
            &[letter(number % 4 + 1, lane, "Contoh")],
            Some(&cause),
            None,
            now,
        )
        .await?;
    }
    // To somebody who left: held.
    outbox::post(tx, &[letter(5, Lane::Notice, "Contoh")], None, None, now).await?;
    outbox::mark_sending(tx, &[4]).await?;
    let reason = "Bad Request: contoh".to_owned();
    let settled = [
        (
            2,
            Lane::Reply,
            Settled::Refused {
                reason: reason.clone(),
            },
        ),
        (
            5,
            Lane::Notice,
            Settled::Delivered {
                message_id: Some(7),
            },
        ),
        (6, Lane::Notice, Settled::Refused { reason }),
        (7, Lane::Notice, Settled::Expired),
    ];
    let settled: Vec<Settlement> = settled
        .into_iter()
        .map(|(id, lane, settled)| Settlement { id, lane, settled })
        .collect();
    outbox::settle(tx, &settled, now).await?;
    let run = bulk::create(tx, &message("Contoh siaran"), now).await?;
    bulk::post(tx, run, &[1, 2, 3], None, now).await.map(drop)
}

/// Classes, applications, questions and what staff did.
async fn classes(tx: &mut Tx, now: jiff::Timestamp) -> Result<(), StoreError> {
    let today = pencaker::domain::wib::local(now).date();
    let states = [ClassState::Open, ClassState::Running, ClassState::Draft];
    for (id, state) in (1..).zip(states) {
        let terms = office::terms(&format!("UJI-{id}"), id, id, today, 30);
        let create = Change::Classes(classes::Change::Create {
            id,
            terms: Box::new(terms),
            state,
            by: office::STAFF,
        });
        changes::apply(tx, office::STAFF, &create, now).await?;
    }
    let apply = |id, person, class, source| {
        Change::Training(training::Change::Apply {
            id,
            person,
            class,
            source,
        })
    };
    let withdraw = Change::Applications(applications::Change::Withdraw {
        id: 2,
        reason: WithdrawReason::Work,
    });
    let second = Change::Applications(applications::Change::SetSecond {
        id: 1,
        class: Some(2),
    });
    let ask = |id, person, class| {
        Change::Question(question::Change::Ask {
            id,
            person,
            centre: class,
            class,
            text: "Contoh pertanyaan".to_owned(),
            due: now,
        })
    };
    let answer = Change::Question(question::Change::Answer {
        id: 1,
        by: office::STAFF,
        text: "Contoh jawaban".to_owned(),
    });
    let invite = Change::Team(team::Change::Invite {
        id: 1,
        hash: [9; 32],
        role: Role::Officer,
        centre: Some(1),
        name: "Contoh Petugas".to_owned(),
        by: office::STAFF,
    });
    for (chat, change) in [
        (1, apply(1, 1, 1, Source::Menu)),
        (2, apply(2, 2, 1, Source::Poster)),
        (2, withdraw),
        (1, second),
        (1, ask(1, 1, Some(1))),
        (2, ask(2, 2, None)),
        (office::STAFF, answer),
        (office::STAFF, invite),
    ] {
        changes::apply(tx, chat, &change, now).await?;
    }
    Ok(())
}

async fn updates(tx: &mut Tx, now: jiff::Timestamp) -> Result<(), StoreError> {
    let update = |update_id| RawUpdate {
        update_id,
        chat: Some(1),
        body: format!(r#"{{"update_id":{update_id},"message":{{"text":"contoh"}}}}"#),
    };
    let all: Vec<RawUpdate> = (1..=5).map(update).collect();
    inbox::keep(tx, &all, now).await?;
    inbox::done(tx, &[1]).await?;
    inbox::set_aside(tx, 2, "defect").await
}

/// Everything of an office, in a few rows.
async fn fill(house: &House, now: Timestamp) {
    let store = house.store();
    store
        .write(move |tx| people(tx, now).boxed())
        .await
        .unwrap();
    store
        .write(move |tx| classes(tx, now).boxed())
        .await
        .unwrap();
    store
        .write(move |tx| selected::write(tx, now).boxed())
        .await
        .unwrap();
    let days = scheduled::days(&house.path()).await;
    store
        .write(move |tx| async move { scheduled::write(tx, &days, now).await }.boxed())
        .await
        .unwrap();
    store
        .write(move |tx| placed::write(tx, now).boxed())
        .await
        .unwrap();
    store
        .write(move |tx| letters(tx, now).boxed())
        .await
        .unwrap();
    store
        .write(move |tx| updates(tx, now).boxed())
        .await
        .unwrap();
    for (chat, file) in (101..).zip(below("tests/states", "json")) {
        let json = std::fs::read_to_string(file).unwrap();
        store
            .write(move |tx| {
                async move {
                    let saved = chats::Saved {
                        chat,
                        session: json,
                        nudge_at: Some(now),
                    };
                    chats::save_sessions(tx, &[saved], now).await
                }
                .boxed()
            })
            .await
            .unwrap();
    }
    store
        .write(move |tx| rare::write(tx, now).boxed())
        .await
        .unwrap();
}

/// Columns that nothing here fills, each with its reason.
const EMPTY: [(&str, &str); 2] = [
    (
        "application.proposed_rank",
        "the ranking is worked out whenever it is looked at",
    ),
    (
        "class.asked_few_at",
        "written with the question about too few applicants, as a state of the class",
    ),
];

/// A table or a column that a later migration adds is not in the kept database of its release unless somebody writes it here.
#[tokio::test]
async fn a_kept_database_has_something_in_every_column() {
    let house = House::open().await;
    fill(&house, house.clock.now()).await;
    let options = SqliteConnectOptions::new().filename(house.path());
    let mut conn = SqliteConnection::connect_with(&options).await.unwrap();
    let columns: Vec<(String, String)> = sqlx::query_as(
        "SELECT tables.name, columns.name FROM sqlite_schema AS tables JOIN pragma_table_info(tables.name) AS columns
         WHERE tables.type = 'table' AND tables.name NOT LIKE 'sqlite%' AND tables.name NOT LIKE '_sqlx%'",
    )
    .fetch_all(&mut conn)
    .await
    .unwrap();
    let mut wrong = Vec::new();
    for (table, column) in columns {
        let filled = format!("SELECT count(\"{column}\") FROM \"{table}\"");
        let filled: i64 = sqlx::query_scalar(AssertSqlSafe(filled))
            .fetch_one(&mut conn)
            .await
            .unwrap();
        let name = format!("{table}.{column}");
        if (filled > 0) == EMPTY.iter().any(|(empty, _)| *empty == name) {
            wrong.push(name);
        }
    }
    conn.close().await.unwrap();
    assert_eq!(wrong, Vec::<String>::new());
}

#[tokio::test]
#[ignore = "writes into the repository: cargo test --test it upgrade::write -- --ignored"]
async fn write_the_database_of_the_newest_schema() {
    let newest = below("migrations", "sql")
        .iter()
        .map(|file| version(file))
        .max()
        .unwrap();
    let target = root().join(format!("tests/schemas/{newest:04}.db"));
    assert!(
        !target.exists(),
        "{} is there; it is never written again",
        target.display()
    );
    let house = House::open().await;
    let now = house.clock.now();
    fill(&house, now).await;
    backup::of_file(&house.path(), &target, now).await.unwrap();
    std::fs::copy(
        Settings::beside(&house.path()).key_file,
        target.with_extension("key"),
    )
    .unwrap();
}
