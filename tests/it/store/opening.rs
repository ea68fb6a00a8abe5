//! Lock, key, schema, copies.

use super::*;

#[tokio::test]
async fn a_second_process_is_refused_in_words_and_the_first_goes_on() {
    let house = House::open().await;
    let second = open(house.path(), &house.clock).await.unwrap_err();
    assert!(matches!(second, OpenError::InUse(_)));
    assert!(second.to_string().contains("sedang dipakai"), "{second}");
    assert_eq!(keep(house.store(), &[1]).await, [1]);
}

#[tokio::test]
async fn a_wrong_or_missing_key_is_refused_and_nothing_is_made_in_its_place() {
    let house = House::open().await;
    let (path, clock) = (house.path(), house.clock.clone());
    let right = std::fs::read_to_string(Settings::beside(&path).key_file).unwrap();
    house.app.close().await;
    // The house still holds its lock, so a copy is opened.
    let folder = tempfile::tempdir().unwrap();
    let copy = folder.path().join("salinan.db");
    std::fs::copy(&path, &copy).unwrap();
    let missing = open(copy.clone(), &clock).await.unwrap_err();
    assert!(matches!(missing, OpenError::KeyMissing { .. }), "{missing}");
    let key = Settings::beside(&copy).key_file;
    assert!(
        !key.exists(),
        "a new key would hide that the old one is gone"
    );
    std::fs::write(&key, "00".repeat(32)).unwrap();
    assert!(matches!(
        open(copy.clone(), &clock).await,
        Err(OpenError::KeyWrong { .. })
    ));
    std::fs::write(&key, "kunci").unwrap();
    assert!(matches!(
        open(copy.clone(), &clock).await,
        Err(OpenError::KeyUnreadable(_))
    ));
    std::fs::write(&key, right).unwrap();
    open(copy, &clock).await.unwrap().close().await;
}

#[cfg(unix)]
#[tokio::test]
async fn database_and_key_are_readable_by_their_owner_alone() {
    use std::os::unix::fs::PermissionsExt;
    let house = House::open().await;
    for file in [house.path(), Settings::beside(&house.path()).key_file] {
        assert_eq!(
            std::fs::metadata(&file).unwrap().permissions().mode() & 0o777,
            0o600,
            "{}",
            file.display()
        );
    }
}

#[tokio::test]
async fn a_newer_or_altered_schema_is_refused() {
    for (sql, newer) in [
        (
            "UPDATE _sqlx_migrations SET version = 999999
             WHERE version = (SELECT max(version) FROM _sqlx_migrations)",
            true,
        ),
        ("UPDATE _sqlx_migrations SET checksum = x'00'", false),
    ] {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("uji.db");
        let clock = Clock::manual(MORNING);
        open(path.clone(), &clock).await.unwrap().close().await;
        let options = sqlx::sqlite::SqliteConnectOptions::new().filename(&path);
        let mut conn = <sqlx::SqliteConnection as sqlx::Connection>::connect_with(&options)
            .await
            .unwrap();
        sqlx::query(sql).execute(&mut conn).await.unwrap();
        sqlx::Connection::close(conn).await.unwrap();
        let refused = open(path, &clock).await.unwrap_err();
        assert_eq!(matches!(refused, OpenError::Newer(_)), newer, "{refused}");
        assert_eq!(
            matches!(refused, OpenError::Altered(_)),
            !newer,
            "{refused}"
        );
    }
}

#[tokio::test]
async fn the_log_is_emptied_at_a_checkpoint_and_at_the_end() {
    let house = House::open().await;
    let ids: Vec<i64> = (1..=500).collect();
    keep(house.store(), &ids).await;
    let log = house.path().with_file_name("uji.db-wal");
    assert!(std::fs::metadata(&log).unwrap().len() > 0);
    house.store().checkpoint().await.unwrap();
    assert_eq!(std::fs::metadata(&log).unwrap().len(), 0);
    house.app.close().await;
    assert!(!log.exists(), "a closed database is one file");
    let refused = house
        .store()
        .write(|tx| Box::pin(outbox::held(tx, 7)))
        .await;
    assert_eq!(refused, Err(StoreError::Closed));
}

#[tokio::test]
async fn a_folder_in_place_of_the_file_and_a_missing_folder_are_refused_in_words_and_leave_nothing()
{
    let folder = tempfile::tempdir().unwrap();
    let clock = Clock::manual(MORNING);
    let inside = folder.path().join("kantor");
    std::fs::create_dir(&inside).unwrap();
    let refused = open(inside, &clock).await.unwrap_err();
    assert!(matches!(refused, OpenError::Folder(_)), "{refused:?}");
    assert!(
        refused.to_string().contains("kantor/pencaker.db"),
        "{refused}"
    );
    let refused = open(folder.path().join("tidak ada/kantor.db"), &clock)
        .await
        .unwrap_err();
    assert!(matches!(refused, OpenError::NoFolder(_)), "{refused:?}");
    let left: Vec<_> = std::fs::read_dir(folder.path())
        .unwrap()
        .map(|entry| entry.unwrap().file_name())
        .collect();
    assert_eq!(left, ["kantor"]);
}

#[tokio::test]
async fn a_file_that_is_no_database_is_refused_in_words() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("surat.db");
    std::fs::write(&path, "Ini sebuah surat. ".repeat(100)).unwrap();
    let refused = open(path, &Clock::manual(MORNING)).await.unwrap_err();
    assert!(
        refused.to_string().contains("bukan basis data"),
        "{refused}"
    );
}
