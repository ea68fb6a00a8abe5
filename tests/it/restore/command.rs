//! What `pencaker restore` refuses, what it says, and what a kill leaves.

use std::time::Duration;

use sqlx::Connection as _;

use super::Office;
use crate::backup::{done, refused, task};
use crate::process::{Bot, Telegram, command};

const PROGRAM: &str = env!("CARGO_BIN_EXE_pencaker");

#[tokio::test]
async fn what_cannot_be_restored_is_refused_in_a_sentence_and_changes_nothing() {
    let office = Office::new();
    office.register(1).await;
    let copy = office.backup("cadangan.db").await;
    let bytes = std::fs::read(&copy).unwrap();
    std::fs::write(office.path("surat.txt"), "Surat penting. ".repeat(50)).unwrap();
    std::fs::write(office.path("pendek.db"), &bytes[..bytes.len() / 2]).unwrap();
    let mut damaged = bytes.clone();
    for page in (8192..damaged.len()).step_by(8192) {
        damaged[page..page + 600].fill(0x5A);
    }
    std::fs::write(office.path("rusak.db"), damaged).unwrap();
    let altered = async |name: &str, statement: &'static str| {
        std::fs::write(office.path(name), &bytes).unwrap();
        let options = sqlx::sqlite::SqliteConnectOptions::new().filename(office.path(name));
        let mut conn = sqlx::SqliteConnection::connect_with(&options)
            .await
            .unwrap();
        sqlx::raw_sql(statement).execute(&mut conn).await.unwrap();
        conn.close().await.unwrap();
    };
    altered("baru.db", "UPDATE _sqlx_migrations SET version = 9999 WHERE version = (SELECT max(version) FROM _sqlx_migrations)").await;
    altered("lain.db", "UPDATE _sqlx_migrations SET checksum = x'00'").await;
    altered(
        "kunci.db",
        "UPDATE meta SET value = 'x' WHERE name = 'key_check'",
    )
    .await;
    altered(
        "putus.db",
        "PRAGMA foreign_keys = OFF; INSERT INTO person_field VALUES (4711, 'tik', 1)",
    )
    .await;
    let before = std::fs::read(office.database()).unwrap();
    for (file, named) in [
        ("tidak-ada.db", "tidak ada"),
        (".", "tidak ada"),
        ("kantor.db", "itu sendiri"),
        ("surat.txt", "bukan cadangan"),
        ("pendek.db", "rusak"),
        ("rusak.db", "rusak"),
        ("putus.db", "rusak"),
        ("baru.db", "lebih baru"),
        ("lain.db", "rilis resmi"),
        ("kunci.db", "bukan milik"),
    ] {
        let said = refused(
            &task("restore", &office.database(), &office.path(file))
                .output()
                .unwrap(),
        );
        assert!(
            said.starts_with("Basis data tidak diganti: ") && said.contains(named),
            "{file}: {said}"
        );
    }
    // The database of another program stands where ours should be.
    let other = sqlx::sqlite::SqliteConnectOptions::new()
        .filename(office.path("asing.db"))
        .create_if_missing(true);
    let mut conn = sqlx::SqliteConnection::connect_with(&other).await.unwrap();
    sqlx::raw_sql("CREATE TABLE resep (nama TEXT)")
        .execute(&mut conn)
        .await
        .unwrap();
    conn.close().await.unwrap();
    let said = refused(
        &task("restore", &office.path("asing.db"), &copy)
            .env("PENCAKER_KEY_FILE", office.path("kantor.db.key"))
            .output()
            .unwrap(),
    );
    assert!(said.contains("program lain dan tidak diganti"), "{said}");
    // Something that is no database at all, and something shorter than any.
    for letter in ["Surat penting. ".repeat(50), "pendek".to_owned()] {
        std::fs::write(office.path("surat.txt"), &letter).unwrap();
        let said = refused(
            &task("restore", &office.path("surat.txt"), &copy)
                .env("PENCAKER_KEY_FILE", office.path("kantor.db.key"))
                .output()
                .unwrap(),
        );
        assert!(said.contains("bukan berkas basis data"), "{said}");
        let still = std::fs::read_to_string(office.path("surat.txt")).unwrap();
        assert_eq!(still, letter);
    }
    std::fs::remove_file(office.path("kantor.db.key")).unwrap();
    let said = refused(&task("restore", &office.database(), &copy).output().unwrap());
    assert!(
        said.contains("berkas kunci") && said.contains("tidak ada"),
        "{said}"
    );
    assert_eq!(std::fs::read(office.database()).unwrap(), before);
    let left = std::fs::read_dir(office.folder.path()).unwrap();
    let made: Vec<_> = left
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| name.contains("before-restore") || name.contains("restored"))
        .collect();
    assert!(made.is_empty(), "{made:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn it_is_refused_while_a_bot_runs_and_told_in_words_afterwards() {
    let office = Office::new();
    let telegram = Telegram::open().await;
    let bot = Bot::serve(PROGRAM, &telegram.url, &office.database(), &[]);
    telegram.until_asked(1).await;
    let copy = office.path("cadangan.db");
    let said = done(&task("backup", &office.database(), &copy).output().unwrap());
    assert!(
        said.contains("kantor.db.key") && said.contains("0 orang"),
        "{said}"
    );
    let said = refused(&task("restore", &office.database(), &copy).output().unwrap());
    assert!(said.contains("sedang dipakai"), "{said}");
    bot.kill();
    let said = done(&task("restore", &office.database(), &copy).output().unwrap());
    for named in [
        "kantor.db sekarang berisi",
        "keadaan",
        "before-restore",
        "pencaker serve",
    ] {
        assert!(said.contains(named), "{said}");
    }
    let bot = Bot::serve(PROGRAM, &telegram.url, &office.database(), &[]);
    telegram.until_asked(2).await;
    drop(bot);
}

/// Killed at any moment, the file of that name is the former database or the backup, and the next try succeeds.
#[tokio::test]
async fn a_restore_that_is_killed_leaves_the_one_or_the_other() {
    let office = Office::new();
    office.register(1).await;
    let copy = office.backup("cadangan.db").await;
    office.register(2).await;
    let former = office.backup("dulu.db").await;
    let begun = std::time::Instant::now();
    drop(command(PROGRAM).arg("--version").output().unwrap());
    let start = begun.elapsed();
    let (mut old, mut new) = (0, 0);
    for moment in 0..12 {
        let mut child = task("restore", &office.database(), &copy)
            .stdout(std::process::Stdio::null())
            .stderr(std::process::Stdio::null())
            .spawn()
            .unwrap();
        // Not to wait for something, but to be at another place each time.
        std::thread::sleep(start + Duration::from_millis(moment * 6));
        child.kill().unwrap();
        child.wait().unwrap();
        match office.people().await {
            2 => old += 1,
            1 => new += 1,
            other => panic!("{other} people"),
        }
        office.store().await.close().await;
        office.restore(&former).await;
        assert_eq!(office.people().await, 2);
        office.later(1);
    }
    assert_eq!(old + new, 12);
}
