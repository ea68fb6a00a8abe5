//! A program of a later release over an older database: copied first, migrated, and whole at a kill at any moment.
//!
//! What a kill leaves are the files as they stand at that instant. The engine calls back every so many of its own steps, and
//! each time the files are copied; every such image is then opened as the next start would.

#![expect(
    clippy::print_stdout,
    reason = "the figures are for whoever runs the tests"
)]

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use jiff::Timestamp;
use sqlx::migrate::{Migration, MigrationType, Migrator};
use sqlx::sqlite::SqliteConnection;
use sqlx::{ConnectOptions as _, Connection as _, SqlSafeStr as _};

use crate::store::open::{MIGRATIONS, migrate, newest, options, with_suffix};
use crate::store::{Settings, Store, Sync};

const NOW: Timestamp = Timestamp::UNIX_EPOCH;

/// What a later release may do: a column with a default, a table filled from another, an index, one rebuilt table.
const LATER: &str = "
ALTER TABLE person ADD COLUMN note TEXT NOT NULL DEFAULT '';
CREATE TABLE visit (id INTEGER PRIMARY KEY, person_id INTEGER NOT NULL REFERENCES person (id), at INTEGER NOT NULL) STRICT;
INSERT INTO visit (person_id, at) SELECT id, registered_at FROM person;
CREATE INDEX visit_of_person ON visit (person_id);
CREATE TABLE wish (name TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO wish SELECT name, value FROM meta WHERE name LIKE 'wish-%';
DELETE FROM meta WHERE name LIKE 'wish-%';
UPDATE person SET note = 'x' || id;
";

/// The migrations of this program and one more.
fn with_later() -> Migrator {
    let mut all: Vec<Migration> = MIGRATIONS.iter().cloned().collect();
    all.push(Migration::new(
        newest(&MIGRATIONS) + 1,
        "later".into(),
        MigrationType::Simple,
        LATER.into_sql_str(),
        false,
    ));
    Migrator::with_migrations(all)
}

async fn number(conn: &mut SqliteConnection, query: &'static str) -> i64 {
    sqlx::query_scalar(query).fetch_one(conn).await.unwrap()
}

/// A database with so many people, closed.
async fn populated(folder: &Path, people: i64) -> Settings {
    let settings = Settings::beside(&folder.join("kantor.db"));
    Store::open(&settings, NOW).await.unwrap().close().await;
    let mut conn = options(&settings).connect().await.unwrap();
    sqlx::query(
        "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?)
         INSERT INTO person (name, name_search, birth_date, sex, education, phone, phone_verified, registered_at, changed_at)
         SELECT 'Orang Rekaan ' || i, 'orang rekaan ' || i, '1990-01-01', 'female', 'sma', '+6281200000011', 1, i, i FROM n",
    )
    .bind(people)
    .execute(&mut conn)
    .await
    .unwrap();
    sqlx::query("INSERT INTO meta (name, value) VALUES ('wish-a', '1'), ('wish-b', '2')")
        .execute(&mut conn)
        .await
        .unwrap();
    conn.close().await.unwrap();
    settings
}

/// The files of a database without those that say where another process stands in it, as a kill leaves them.
fn image(database: &Path, into: &Path) {
    std::fs::create_dir(into).unwrap();
    for ending in ["", "-wal", ".key"] {
        let file = with_suffix(database, ending);
        if file.exists() {
            std::fs::copy(&file, into.join(file.file_name().unwrap())).unwrap();
        }
    }
}

/// Migrates, taking an image every so many steps of the engine. The copy that is made before is not watched: it only reads.
async fn migrate_under_watch(
    settings: &Settings,
    migrations: &Migrator,
    every: usize,
    images: &Path,
) -> Vec<PathBuf> {
    let before = with_suffix(&settings.path, &format!(".before-{}", newest(migrations)));
    // A new database is not copied.
    let mut copied = std::fs::metadata(&settings.path).unwrap().len() == 0;
    let mut conn = options(settings)
        // Spilling changed pages into the log early makes half a migration stand on the disk.
        .pragma("cache_size", "4")
        .connect()
        .await
        .unwrap();
    let taken = Arc::new(Mutex::new(Vec::new()));
    let (database, into, list) = (settings.path.clone(), images.to_owned(), taken.clone());
    let mut steps = 0;
    conn.lock_handle()
        .await
        .unwrap()
        .set_progress_handler(1, move || {
            copied = copied || before.exists();
            steps += usize::from(copied);
            if copied && steps % every == 0 {
                let mut list = list.lock().unwrap();
                let folder = into.join(list.len().to_string());
                image(&database, &folder);
                list.push(folder);
            }
            true
        });
    migrate(&mut conn, &settings.path, migrations, NOW)
        .await
        .unwrap();
    conn.lock_handle().await.unwrap().remove_progress_handler();
    let end = images.join("end");
    image(&settings.path, &end);
    conn.close().await.unwrap();
    let mut taken = taken.lock().unwrap().clone();
    taken.push(end);
    taken
}

#[tokio::test]
async fn sql_07_a_kill_at_any_moment_of_a_migration_is_made_good_by_the_next_start() {
    // Few people, and every statement is caught several times; many, and the long statements are caught in the middle.
    for (people, every) in [(20, 60), (5_000, 40_000)] {
        let folder = tempfile::tempdir().unwrap();
        let settings = populated(folder.path(), people).await;
        let images = folder.path().join("images");
        std::fs::create_dir(&images).unwrap();
        let before = checksums(&settings).await;
        let taken = migrate_under_watch(&settings, &with_later(), every, &images).await;
        let mut half_done = 0;
        for image in &taken {
            half_done += usize::from(is_made_good(image, people, &before).await);
        }
        println!(
            "{people} people: {half_done} of {} moments in the middle",
            taken.len()
        );
        assert!(half_done > 5, "{half_done} of {} images", taken.len());
    }
}

/// What must be the same after the migration as before it.
async fn checksums(settings: &Settings) -> [i64; 3] {
    let mut conn = options(settings).connect().await.unwrap();
    let sums = [
        number(&mut conn, "SELECT count(*) FROM person").await,
        number(
            &mut conn,
            "SELECT sum(registered_at * 31 + length(name)) FROM person",
        )
        .await,
        number(
            &mut conn,
            "SELECT sum(unicode(substr(name, -1)) * id) FROM person",
        )
        .await,
    ];
    conn.close().await.unwrap();
    sums
}

/// Opens an image as the next start would and looks at everything; was it taken in the middle?
async fn is_made_good(image: &Path, people: i64, before: &[i64; 3]) -> bool {
    let settings = Settings {
        sync: Sync::Normal,
        ..Settings::beside(&image.join("kantor.db"))
    };
    let log = std::fs::metadata(with_suffix(&settings.path, "-wal"));
    let in_the_middle = log.is_ok_and(|log| log.len() > 0);
    Store::open_with(&settings, NOW, &with_later())
        .await
        .unwrap_or_else(|error| panic!("{}: {error}", image.display()))
        .close()
        .await;
    assert_eq!(checksums(&settings).await, *before, "{}", image.display());
    let mut conn = options(&settings).connect().await.unwrap();
    for (query, expected) in [
        ("SELECT count(*) FROM person WHERE note = 'x' || id", people),
        ("SELECT count(*) FROM visit", people),
        ("SELECT count(*) FROM wish", 2),
        ("SELECT count(*) FROM meta WHERE name LIKE 'wish-%'", 0),
        ("SELECT count(*) FROM pragma_foreign_key_check", 0),
        (
            "SELECT integrity_check = 'ok' FROM pragma_integrity_check LIMIT 1",
            1,
        ),
    ] {
        let found = number(&mut conn, query).await;
        assert_eq!(found, expected, "{}: {query}", image.display());
    }
    conn.close().await.unwrap();
    std::fs::remove_dir_all(image).unwrap();
    in_the_middle
}

#[tokio::test]
async fn sql_07_a_kill_at_any_moment_of_the_first_start_is_made_good_too() {
    let folder = tempfile::tempdir().unwrap();
    let settings = Settings::beside(&folder.path().join("kantor.db"));
    let images = folder.path().join("images");
    std::fs::create_dir(&images).unwrap();
    std::fs::write(&settings.path, "").unwrap();
    std::fs::write(&settings.key_file, "07".repeat(32)).unwrap();
    let taken = migrate_under_watch(&settings, &MIGRATIONS, 100, &images).await;
    assert!(taken.len() > 25, "{} moments", taken.len());
    for image in taken {
        let settings = Settings::beside(&image.join("kantor.db"));
        let opened = Store::open(&settings, NOW).await;
        opened
            .unwrap_or_else(|error| panic!("{}: {error}", image.display()))
            .close()
            .await;
    }
}

#[tokio::test]
async fn the_database_from_before_an_update_is_kept_and_opens_with_the_program_from_before() {
    let folder = tempfile::tempdir().unwrap();
    let settings = populated(folder.path(), 10).await;
    let later = with_later();
    let open = |migrations| Store::open_with(&settings, NOW, migrations);
    open(&later).await.unwrap().close().await;
    let refused = Store::open(&settings, NOW).await.unwrap_err();
    assert!(
        matches!(refused, crate::store::OpenError::Newer(_)),
        "the older program refuses: {refused}"
    );
    // What README says about going back.
    let kept = with_suffix(&settings.path, &format!(".before-{}", newest(&later)));
    std::fs::rename(&kept, &settings.path).unwrap();
    open(&MIGRATIONS).await.unwrap().close().await;
    let mut conn = options(&settings).connect().await.unwrap();
    assert_eq!(number(&mut conn, "SELECT count(*) FROM person").await, 10);
    // A second start of the newer one copies anew, and one that has nothing to do copies nothing.
    conn.close().await.unwrap();
    for copied in [true, false] {
        open(&later).await.unwrap().close().await;
        assert_eq!(kept.exists(), copied);
        let _ = std::fs::remove_file(&kept);
    }
}

#[tokio::test]
async fn without_a_copy_nothing_is_migrated() {
    let folder = tempfile::tempdir().unwrap();
    let settings = populated(folder.path(), 10).await;
    let later = with_later();
    let kept = with_suffix(&settings.path, &format!(".before-{}", newest(&later)));
    std::fs::create_dir_all(kept.join("in the way")).unwrap();
    let refused = Store::open_with(&settings, NOW, &later).await.unwrap_err();
    assert!(
        refused.to_string().contains("salinan sebelum pembaruan"),
        "{refused}"
    );
    Store::open(&settings, NOW).await.unwrap().close().await;
}
