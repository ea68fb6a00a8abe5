//! What people hear of their application: at every stage what it is, what is next, by when, whom to ask; and a message whenever
//! the stage is another one, and only then.

use jiff::Timestamp;
use jiff::civil::date;
use pencaker::app::{App, results};
use pencaker::domain::application::{ApplicationState, PublicStage, application_number, told};
use pencaker::domain::class::{ClassCode, ClassState};
use pencaker::flows::applications::{Line, Shown};
use pencaker::flows::change::Change;
use pencaker::flows::facts::application::Detail;
use pencaker::flows::facts::class::Class;
use pencaker::flows::language::Language;
use pencaker::flows::outcome;
use pencaker::flows::training;
use pencaker::letter::{Action, Content, Keyboard, Letter};
use pencaker::store::changes;
use pencaker::text;

use crate::house::House;
use crate::lines::training::class;
use crate::rush::office;

fn moment(text: &str) -> Timestamp {
    text.parse().unwrap()
}

/// A class as offices enter it.
fn plain() -> Class {
    let mut plain = class();
    plain.code = ClassCode::parse("MTR-2027-01").unwrap();
    "Las SMAW 3G".clone_into(&mut plain.programme.name);
    "BLK Metro".clone_into(&mut plain.centre.name);
    plain.centre.address = Some("Banjarsari".to_owned());
    plain.room = None;
    plain.registration_until = moment("2027-01-15T16:59:00Z");
    plain.test_at = Some(moment("2027-01-20T01:00:00Z"));
    plain.test_place = Some("Aula".to_owned());
    plain.confirm_until = None;
    plain.documents = vec!["KTP".to_owned()];
    plain.state = ClassState::Selecting;
    plain
}

/// A state and that of the class; what the card says then: the stage, what is next, by when.
type Row = (ApplicationState, ClassState, [&'static str; 3]);

const STAGES: [Row; 13] = {
    use ApplicationState as S;
    use ClassState::{Announced, Cancelled, Finished, Open, Postponed, Running, Selecting};
    [
        (
            S::Applied,
            Open,
            [
                "Terdaftar",
                "tes pada",
                "Rabu, 20 Januari 2027, pukul 08.00 WIB",
            ],
        ),
        (
            S::DocumentsMissing,
            Selecting,
            [
                "Berkas Belum Lengkap",
                "bawa KTP, Ijazah ke BLK Metro",
                "paling lambat Rabu, 20 Januari 2027, pukul 08.00 WIB",
            ],
        ),
        (
            S::InSelection,
            Selecting,
            [
                "Seleksi",
                "tes pada",
                "Rabu, 20 Januari 2027, pukul 08.00 WIB",
            ],
        ),
        (
            S::Reserve,
            Announced,
            [
                "Cadangan",
                "urutan ke-3 cadangan",
                "paling lambat Selasa, 2 Februari 2027, pukul 23.59 WIB",
            ],
        ),
        (
            S::Accepted,
            Announced,
            [
                "Diterima",
                "ketuk Ambil Kursi",
                "paling lambat Senin, 25 Januari 2027, pukul 20.00 WIB",
            ],
        ),
        (
            S::Confirmed,
            Announced,
            ["Kursi Diambil", "Berikutnya: pelatihan", "1 Februari"],
        ),
        (
            S::InTraining,
            Running,
            [
                "Mengikuti Pelatihan",
                "Pelatihan berjalan",
                "sampai 12 Maret 2027",
            ],
        ),
        (
            S::NotPassed,
            Finished,
            ["Selesai", "kelas lain", "kapan saja"],
        ),
        (
            S::NotAccepted,
            Announced,
            ["Tidak Diterima", "kelas lain", "kapan saja"],
        ),
        (
            S::Withdrawn,
            Announced,
            ["Mengundurkan Diri", "kelas lain", "kapan saja"],
        ),
        (
            S::Forfeited,
            Announced,
            ["Tidak Dilanjutkan", "kelas lain", "kapan saja"],
        ),
        (
            S::Applied,
            Postponed,
            ["Kelas Ditunda", "jadwal baru", "Tanggalnya belum ada"],
        ),
        (
            S::Applied,
            Cancelled,
            ["Kelas Dibatalkan", "kelas lain", "kapan saja"],
        ),
    ]
};

fn shown(state: ApplicationState, class_state: ClassState) -> Shown {
    let mut class = plain();
    class.state = class_state;
    Shown {
        id: 12,
        state,
        class,
        second: None,
        applied_at: moment("2027-01-05T02:00:00Z"),
        detail: Detail {
            missing: vec!["KTP".to_owned(), "Ijazah".to_owned()],
            since: Some(moment("2027-01-16T02:00:00Z")),
            position: Some(3),
            seat_until: Some(moment("2027-01-25T13:00:00Z")),
            because: None,
            competence: None,
            certificate: None,
            passed_by: None,
        },
    }
}

fn card(shown: Shown, now: Timestamp) -> (String, Vec<String>) {
    let line = outcome::Line::Applications(Line::Card(Box::new(shown), now));
    let content = text::contents(&line, Language::Indonesian).remove(0);
    let Content::Message {
        html,
        keyboard: Some(Keyboard::Inline(rows)),
    } = content
    else {
        panic!("a card with buttons");
    };
    let presses = rows
        .into_iter()
        .flatten()
        .filter_map(|button| match button.action {
            Action::Press(data) => Some(data),
            Action::Link(_) => None,
        });
    (html, presses.collect())
}

#[test]
fn every_stage_says_what_it_is_what_is_next_by_when_and_whom_to_ask() {
    let now = moment("2027-01-16T03:00:00Z");
    let mut stages: Vec<PublicStage> = Vec::new();
    for (state, class_state, words) in STAGES {
        let shown = shown(state, class_state);
        stages.push(shown.stage());
        let ask = format!("q:ask={}", shown.class.id);
        let (html, presses) = card(shown, now);
        for word in words {
            assert!(html.contains(word), "{word} is missing in:\n{html}");
        }
        assert!(
            html.contains("Tempat bertanya: BLK Metro, Banjarsari, telepon 0812"),
            "{html}"
        );
        assert!(presses.contains(&ask), "{presses:?}");
    }
    assert_eq!(stages, PublicStage::ALL, "every stage, in order");
}

/// Nothing was entered about tests and deadlines: there is a day by which one knows all the same.
#[test]
fn a_class_without_a_test_has_a_day_by_which_one_knows() {
    let now = moment("2027-01-16T03:00:00Z");
    let start = "Senin, 1 Februari 2027";
    for (state, until) in [
        (ApplicationState::Applied, start),
        (ApplicationState::InSelection, start),
        (ApplicationState::Accepted, start),
        // Three working days from the Saturday on which it was noted.
        (
            ApplicationState::DocumentsMissing,
            "Rabu, 20 Januari 2027, pukul 15.30 WIB",
        ),
    ] {
        let mut bare = shown(state, ClassState::Selecting);
        bare.class.test_at = None;
        bare.detail.seat_until = None;
        bare.detail.missing.clear();
        let (html, _) = card(bare, now);
        assert!(html.contains(until), "{until} is missing in:\n{html}");
    }
}

/// Over all pairs of states, through the database: who has another stage gets one message, who has not gets none.
#[tokio::test]
async fn whoever_has_another_stage_hears_it_once_and_nobody_else() {
    let house = House::open().await;
    let (app, now): (&App, _) = (&house.app, house.clock.now());
    office::register(app.store(), 0..1, now).await;
    let today = date(2026, 3, 2);
    let terms = |code, field| office::terms(code, 3, field, today, 20);
    let classes = vec![
        (terms("MTR-2026-01", 1), ClassState::Announced),
        (terms("MTR-2026-02", 1), ClassState::Open),
    ];
    office::enter(app.store(), 1, classes, now).await;
    let apply = training::Change::Apply {
        id: 1,
        person: 1,
        class: 1,
        source: pencaker::domain::application::Source::Menu,
    };
    write(app, Change::Training(apply), now).await;
    for was in ApplicationState::ALL {
        for is in ApplicationState::ALL {
            let letters = turned(app, was, is, now).await;
            let expected = told(was, is, ClassState::Announced);
            assert_eq!(
                letters.len(),
                usize::from(expected.is_some()),
                "{} to {}",
                was.slug(),
                is.slug()
            );
            let offers = expected.is_some_and(|stage| {
                matches!(stage, PublicStage::NotAccepted | PublicStage::Forfeited)
                    || is == ApplicationState::NotPassed
            });
            let words = format!("{letters:?}");
            assert_eq!(
                words.contains("MTR-2026-02"),
                offers,
                "the next class: {words}"
            );
        }
    }
}

async fn write(app: &App, change: Change, now: Timestamp) {
    let store = app.store();
    store
        .write(move |tx| Box::pin(async move { changes::apply(tx, 1, &change, now).await }))
        .await
        .unwrap();
}

/// The application had one state and has another one: what is said.
async fn turned(
    app: &App,
    was: ApplicationState,
    is: ApplicationState,
    now: Timestamp,
) -> Vec<Letter> {
    let turned = app.store().write(move |tx| {
        Box::pin(async move {
            changes::turn(tx, 1, was, now).await?;
            changes::turn(tx, 1, is, now).await?;
            results::tell(tx, &[(1, was)], now).await
        })
    });
    turned.await.unwrap()
}

/// The second choice is entered when the first one refuses, once, and told with its number.
#[tokio::test]
async fn a_second_choice_is_entered_when_the_first_one_refuses() {
    let house = House::open().await;
    let (app, now): (&App, _) = (&house.app, house.clock.now());
    office::register(app.store(), 0..1, now).await;
    let terms = |code, field| office::terms(code, 3, field, date(2026, 3, 2), 20);
    let classes = vec![
        (terms("MTR-2026-01", 1), ClassState::Announced),
        // Its registration is over, but nobody was judged in it yet.
        (terms("MTR-2026-02", 2), ClassState::Closed),
    ];
    office::enter(app.store(), 1, classes, now).await;
    let apply = training::Change::Apply {
        id: 1,
        person: 1,
        class: 1,
        source: pencaker::domain::application::Source::Menu,
    };
    write(app, Change::Training(apply), now).await;
    let second = pencaker::flows::applications::Change::SetSecond {
        id: 1,
        class: Some(2),
    };
    write(app, Change::Applications(second), now).await;

    let absent = turned(
        app,
        ApplicationState::Applied,
        ApplicationState::AbsentAtTest,
        now,
    )
    .await;
    assert!(
        !format!("{absent:?}").contains(&application_number(2)),
        "{absent:?}"
    );
    for _ in 0..2 {
        let letters = turned(
            app,
            ApplicationState::InSelection,
            ApplicationState::NotAccepted,
            now,
        )
        .await;
        assert_eq!(letters.len(), 1);
        let told = format!("{letters:?}");
        let first_time = told.contains(&application_number(2));
        let again = told.contains("Ingatkan Saya");
        assert!(first_time != again, "{told}");
    }
    let held = app
        .store()
        .write(|tx| Box::pin(async move { pencaker::store::results::held(tx, &[1]).await }))
        .await
        .unwrap();
    let states: Vec<(i64, &str)> = held
        .iter()
        .map(|(_, one)| (one.class, one.state.slug()))
        .collect();
    assert_eq!(states, [(1, "not_accepted"), (2, "applied")]);
}
