//! What stands in a kept database of a schedule: days that were changed and told, answers, lists of who came, days off, how a
//! class ended.

use std::path::Path;

use jiff::Timestamp;
use pencaker::domain::application::{ApplicationState, Source};
use pencaker::domain::attendance::Mark;
use pencaker::domain::audit::Action;
use pencaker::domain::completion::{Competence, Marks};
use pencaker::domain::meeting::Answer;
use pencaker::domain::reminder::Kind;
use pencaker::flows::calendar::{Cause, Edit, Stand, Why};
use pencaker::flows::change::Change;
use pencaker::flows::facts::meeting::Meeting;
use pencaker::flows::reminders::Missed;
use pencaker::flows::{attendance, calendar, completion, days_off, schedule, training};
use pencaker::store::{StoreError, Tx, changes, meetings, reminders};
use sqlx::Connection as _;
use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection};

use crate::rush::office;

/// The class that runs.
const CLASS: i64 = 2;
/// Its participants.
const PEOPLE: [i64; 2] = [30, 31];

/// The days of the class as they were planned.
pub(super) async fn days(path: &Path) -> Vec<Meeting> {
    let options = SqliteConnectOptions::new().filename(path);
    let mut conn = SqliteConnection::connect_with(&options).await.unwrap();
    let days = meetings::of_class(&mut conn, CLASS).await.unwrap();
    conn.close().await.unwrap();
    days
}

/// A running class with two participants.
pub(super) async fn write(tx: &mut Tx, days: &[Meeting], now: Timestamp) -> Result<(), StoreError> {
    for (person, id) in (1..).zip(PEOPLE) {
        let apply = Change::Training(training::Change::Apply {
            id,
            person,
            class: CLASS,
            source: Source::Menu,
        });
        changes::apply(tx, person, &apply, now).await?;
        changes::turn(tx, id, ApplicationState::InTraining, now).await?;
    }
    let days: [&Meeting; 2] = [&days[0], &days[1]];
    let changed = changed(days[0]);
    let listed = listed(days[0], now);
    let answered = answered(days[1]);
    let (edited, because) = edited(days[1]);
    for change in changed
        .into_iter()
        .chain([edited, because])
        .chain(answered)
        .chain(listed)
        .chain(ended())
    {
        changes::apply(tx, office::STAFF, &change, now).await?;
    }
    let told = reminders::Row {
        application: PEOPLE[0],
        kind: Kind::Evening,
        about: days[1].starts_at,
        letter: Some(1),
    };
    reminders::record(tx, &[told], now).await?;
    let missed = Missed {
        application: PEOPLE[1],
        about: days[0].starts_at,
    };
    reminders::record_missed(tx, &[missed], now).await
}

/// A day that is another one from now on, and why.
fn edited(day: &Meeting) -> (Change, Change) {
    let edit = calendar::Change::Edit(Box::new(Edit {
        before: day.clone(),
        after: Meeting {
            room: Some("Ruang 2".to_owned()),
            instructor: Some(office::STAFF),
            topic: Some("Contoh materi".to_owned()),
            bring: Some("Kacamata".to_owned()),
            ..day.clone()
        },
        action: Action::MeetingChanged,
        telling: true,
        by: office::STAFF,
    }));
    let because = calendar::Change::Because {
        class: CLASS,
        why: Why::Words("Contoh alasan".to_owned()),
    };
    (Change::Calendar(edit), Change::Calendar(because))
}

/// A change that was told and read, and somebody who is named.
fn changed(day: &Meeting) -> Vec<Change> {
    let told = calendar::Change::Tell {
        id: 1,
        class: CLASS,
        changed: vec![calendar::Changed {
            meeting: day.id,
            kind: day.kind,
            old: None,
            new: Some(Stand::of(day, Vec::new())),
            again: false,
        }],
        why: Some(Why::Usual(Cause::Room)),
        applications: PEOPLE.to_vec(),
    };
    let read = calendar::Change::Read {
        change: 1,
        application: PEOPLE[0],
    };
    let name = calendar::Change::Name {
        meeting: day.id,
        class: CLASS,
        application: PEOPLE[0],
        named: true,
        telling: false,
        by: office::STAFF,
    };
    [told, read, name].map(Change::Calendar).into()
}

/// Somebody is ill and sends a letter; another wants to be told every morning.
fn answered(day: &Meeting) -> Vec<Change> {
    let ill = schedule::Change::Answer {
        meeting: day.id,
        application: PEOPLE[0],
        answer: Answer::Sick,
        reason: Some("Contoh keluhan".to_owned()),
        letter: Some(schedule::Paper {
            file: "contoh".to_owned(),
            picture: true,
        }),
    };
    let daily = schedule::Change::Daily {
        application: PEOPLE[1],
        on: true,
    };
    [ill, daily].map(Change::Schedule).into()
}

/// A list that was sent, late, and closed.
fn listed(day: &Meeting, now: Timestamp) -> Vec<Change> {
    use attendance::Change as List;
    let (meeting, class, by) = (day.id, CLASS, office::STAFF);
    let mark = Mark::Late(Some(15));
    [
        List::Number { class },
        List::ListSent {
            meeting,
            starts_at: day.starts_at,
        },
        List::LeftOpen {
            meeting,
            ends_at: day.ends_at,
        },
        List::Mark {
            meeting,
            class,
            application: PEOPLE[0],
            person: 1,
            before: Mark::Present,
            mark,
            day: day.starts_at,
            by,
        },
        List::Close {
            meeting,
            class,
            marks: vec![(PEOPLE[0], mark), (PEOPLE[1], Mark::Absent)],
            day: day.starts_at,
            by,
        },
        List::LookAgain {
            application: PEOPLE[1],
            at: Some(now),
        },
    ]
    .map(Change::Attendance)
    .into()
}

/// One is noted, the other has passed; a day is off.
fn ended() -> Vec<Change> {
    let by = office::STAFF;
    let note = completion::Change::Note {
        class: CLASS,
        noted: vec![completion::Noted {
            application: PEOPLE[0],
            person: 1,
            before: Marks::default(),
            after: Marks {
                passed: Some(true),
                competence: Some(Competence::Competent),
                certificate: Some("UJI/001".to_owned()),
            },
        }],
        by,
    };
    let decide = completion::Change::Decide {
        decided: vec![completion::Decided {
            application: PEOPLE[1],
            passed: true,
            was: ApplicationState::InTraining,
        }],
        by,
    };
    let day = days_off::Change::Decide {
        days: vec![days_off::Decision {
            day: jiff::civil::date(2027, 6, 1),
            is_off: true,
            name: "Contoh libur".to_owned(),
        }],
        drafts: Vec::new(),
        by,
    };
    vec![
        Change::Completion(note),
        Change::Completion(decide),
        Change::DaysOff(day),
    ]
}
