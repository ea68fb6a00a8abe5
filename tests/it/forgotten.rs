//! What is deleted is gone from the bytes of the database, not only from its tables (law 27/2022, articles 43 and 44).

use std::path::Path;

use crate::stories::stage::Stage;

/// The moment the test begins: 2 March 2026, 09.00 in Lampung.
const BEGIN: i64 = 1_772_416_800_000;

/// What of Siti Aminah could stand in a file: her name as typed and as searched, NIK, phone, and her birth date.
const TRACES: [&str; 7] = [
    "Siti Aminah",
    "siti aminah",
    "1871994803010001",
    "81200000011",
    "2001-03-08",
    "Petunjuk Rahasia",
    "Soal Tersembunyi",
];

/// Which of the traces stand in the file or in its write-ahead log.
fn traces(database: &Path) -> Vec<&'static str> {
    let bytes: Vec<u8> = ["", "-wal"]
        .iter()
        .flat_map(|ending| {
            let mut name = database.as_os_str().to_owned();
            name.push(ending);
            std::fs::read(name).unwrap_or_default()
        })
        .collect();
    let stands = |trace: &&str| {
        bytes
            .windows(trace.len())
            .any(|part| part == trace.as_bytes())
    };
    TRACES.into_iter().filter(stands).collect()
}

async fn say(stage: &mut Stage, texts: &[&str]) {
    for text in texts {
        stage.say("Siti", None, text);
        stage.turn().await;
    }
}

#[test]
fn deletion_leaves_no_personal_data_in_the_bytes_of_the_database() {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    runtime.block_on(async {
        let mut stage = Stage::open(BEGIN).await;
        stage.order("Siti terdaftar").await.unwrap();
        let asked = ["petugas", "Soal Tersembunyi", "kirim"];
        say(&mut stage, &["Petunjuk Rahasia"]).await;
        say(&mut stage, &asked).await;
        let database = stage.house().path().to_owned();
        let registered = traces(&database);
        assert!(registered.contains(&"Siti Aminah"), "{registered:?}");
        // What is sealed stands nowhere readable even before.
        assert!(!registered.contains(&"1871994803010001"), "{registered:?}");
        assert!(!registered.contains(&"Petunjuk Rahasia"), "{registered:?}");
        assert!(!registered.contains(&"Soal Tersembunyi"), "{registered:?}");
        stage.thing("Siti", None, "tekan d:delete").unwrap();
        stage.turn().await;
        say(&mut stage, &["hapus", "hapus"]).await;
        stage.house().tick().await;
        assert_eq!(traces(&database), Vec::<&str>::new());
        stage.house().vacuum().await;
        assert_eq!(traces(&database), Vec::<&str>::new());
    });
}

#[test]
fn a_refused_consent_leaves_nothing_either() {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    runtime.block_on(async {
        let mut stage = Stage::open(BEGIN).await;
        say(
            &mut stage,
            &["/daftar", "setuju", "Siti Aminah", "/batal", "hapus"],
        )
        .await;
        stage.house().tick().await;
        let database = stage.house().path().to_owned();
        assert_eq!(traces(&database), Vec::<&str>::new());
    });
}

/// Somebody who reads for long, as a backup does, keeps the log from being emptied; then it is emptied as soon as they are gone.
#[test]
fn a_long_reader_only_puts_the_forgetting_off() {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    runtime.block_on(async {
        let mut stage = Stage::open(BEGIN).await;
        stage.order("Siti terdaftar").await.unwrap();
        let database = stage.house().path().to_owned();
        let options = sqlx::sqlite::SqliteConnectOptions::new()
            .filename(&database)
            .read_only(true);
        let mut conn = <sqlx::SqliteConnection as sqlx::Connection>::connect_with(&options)
            .await
            .unwrap();
        let mut reader = sqlx::Connection::begin(&mut conn).await.unwrap();
        let people: i64 = sqlx::query_scalar("SELECT count(*) FROM person")
            .fetch_one(&mut *reader)
            .await
            .unwrap();
        assert_eq!(people, 1);
        stage.thing("Siti", None, "tekan d:delete").unwrap();
        stage.turn().await;
        say(&mut stage, &["hapus", "hapus"]).await;
        stage.house().tick().await;
        assert!(!traces(&database).is_empty(), "the reader still sees it");
        drop(reader);
        sqlx::Connection::close(conn).await.unwrap();
        stage.house().tick().await;
        assert_eq!(traces(&database), Vec::<&str>::new());
    });
}
