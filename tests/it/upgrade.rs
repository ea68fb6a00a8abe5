//! This program over the databases of every release (`tests/schemas/`), and released migrations that nobody edits.

use std::path::{Path, PathBuf};

use futures::FutureExt as _;
use pencaker::clock::Clock;
use pencaker::flows::session::Session;
use pencaker::letter::Lane;
use pencaker::store::chats::Stored;
use pencaker::store::restore::restore;
use pencaker::store::{Settings, Store, facts, outbox};

use crate::backup::{ids, number};
use crate::house::MORNING;

/// Work, questions after graduation, calls and reports in what is written.
mod placed;
/// What is seldom, in what is written.
mod rare;
/// Meetings, answers, lists and the end of a class in what is written.
mod scheduled;
/// Selection, seats and sheets in what is written.
mod selected;
/// The one that writes a new file there.
mod write;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn below(folder: &str, ending: &str) -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> = std::fs::read_dir(root().join(folder))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|found| found == ending))
        .collect();
    files.sort();
    files
}

/// Number of a migration or of the database that has it as its newest.
fn version(path: &Path) -> u32 {
    path.file_name().unwrap().to_str().unwrap()[..4]
        .parse()
        .unwrap()
}

/// A copy of a kept database with its key in a folder of its own.
fn brought(kept: &Path, folder: &Path) -> Settings {
    let settings = Settings::beside(&folder.join("kantor.db"));
    std::fs::copy(kept, &settings.path).unwrap();
    std::fs::copy(kept.with_extension("key"), &settings.key_file).unwrap();
    settings
}

const COUNTS: [&str; 8] = [
    "SELECT count(*) FROM person",
    "SELECT count(*) FROM person_field",
    "SELECT count(*) FROM chat",
    "SELECT count(*) FROM consent",
    "SELECT count(*) FROM request",
    "SELECT count(*) FROM inbox",
    "SELECT count(*) FROM outbox",
    "SELECT count(*) FROM bulk",
];

#[tokio::test]
async fn the_database_of_every_release_opens_whole_and_everything_sealed_is_readable() {
    let clock = Clock::manual(MORNING);
    for kept in below("tests/schemas", "db") {
        let name = kept.display();
        let folder = tempfile::tempdir().unwrap();
        let settings = brought(&kept, folder.path());
        let store = Store::open(&settings, clock.now())
            .await
            .unwrap_or_else(|error| panic!("{name}: {error}"));
        for count in COUNTS {
            let before = number(&kept, count).await;
            assert!(before > 0, "{name}: {count}");
            assert_eq!(
                number(&settings.path, count).await,
                before,
                "{name}: {count}"
            );
        }
        let (mut sessions, mut people) = (0, 0);
        for chat in ids(&settings.path, "SELECT id FROM chat").await {
            let known = store
                .write(move |tx| facts::open(tx, chat, chat).boxed())
                .await
                .unwrap();
            match known.session {
                Stored::Nothing => {}
                Stored::Session(json) => {
                    assert!(
                        Session::decode(&json).is_some(),
                        "{name}: session of {chat}"
                    );
                    sessions += 1;
                }
                Stored::Unreadable => panic!("{name}: session of {chat}"),
            }
            if let Some(person) = known.person {
                let nik = person.nik.expect("everybody there has one");
                assert!(nik.digits().starts_with("9999"), "{name}: {chat}");
                people += 1;
            }
        }
        let open = "SELECT count(*) FROM chat WHERE session IS NOT NULL";
        assert_eq!(sessions, number(&kept, open).await, "{name}");
        let speaking = "SELECT count(*) FROM chat WHERE person_id IS NOT NULL";
        assert_eq!(people, number(&kept, speaking).await, "{name}");
        let mut reader = store.read().await.unwrap();
        for lane in [Lane::Reply, Lane::Notice] {
            let letters = outbox::waiting(&mut reader, lane, 0, 1_000).await.unwrap();
            assert!(!letters.is_empty(), "{name}: {lane:?}");
            assert!(
                letters.iter().all(|letter| letter.content.is_some()),
                "{name}"
            );
        }
        drop(reader);
        store.close().await;
        let sound = "SELECT integrity_check = 'ok' FROM pragma_integrity_check LIMIT 1";
        assert_eq!(number(&settings.path, sound).await, 1, "{name}");
    }
}

/// What 0002 fills in, by SQL alone, is what the program itself writes for a person.
#[tokio::test]
async fn people_of_an_older_release_are_found_by_their_names_and_reached_through_their_chats() {
    const WRONG: [(&str, &str); 4] = [
        (
            "a word of a name is missing",
            "SELECT count(*) FROM person, json_each('[\"' || replace(name_search, ' ', '\",\"') || '\"]') AS part
             WHERE NOT EXISTS (SELECT 1 FROM name_word WHERE word = part.value AND person_id = person.id)",
        ),
        (
            "a word stands in no name",
            "SELECT count(*) FROM name_word JOIN person ON person.id = name_word.person_id
             WHERE instr(' ' || name_search || ' ', ' ' || word || ' ') = 0 OR word = ''",
        ),
        (
            "a person is not reached where they speak",
            "SELECT count(*) FROM chat JOIN person ON person.id = chat.person_id WHERE person.chat_id IS NOT chat.id",
        ),
        (
            "a person is reached where they do not speak",
            "SELECT count(*) FROM person WHERE chat_id IS NOT NULL
             AND NOT EXISTS (SELECT 1 FROM chat WHERE chat.person_id = person.id AND chat.id = person.chat_id)",
        ),
    ];
    let clock = Clock::manual(MORNING);
    for kept in below("tests/schemas", "db") {
        if version(&kept) >= 2 {
            continue;
        }
        let name = kept.display();
        let folder = tempfile::tempdir().unwrap();
        let settings = brought(&kept, folder.path());
        let store = Store::open(&settings, clock.now()).await.unwrap();
        store.close().await;
        for (wrong, count) in WRONG {
            assert_eq!(number(&settings.path, count).await, 0, "{name}: {wrong}");
        }
        let words = number(&settings.path, "SELECT count(*) FROM name_word").await;
        let people = number(&settings.path, "SELECT count(*) FROM person").await;
        assert!(words >= people, "{name}: everybody has a name");
    }
}

#[tokio::test]
async fn a_backup_of_every_release_can_be_restored() {
    let clock = Clock::manual(MORNING);
    for kept in below("tests/schemas", "db") {
        let folder = tempfile::tempdir().unwrap();
        let settings = brought(&kept, folder.path());
        let restored = restore(&settings, &kept, clock.now()).await.unwrap();
        assert!(!restored.settled.blind && restored.kept.is_some());
        Store::open(&settings, clock.now())
            .await
            .unwrap()
            .close()
            .await;
    }
}

#[test]
fn every_released_schema_has_its_database() {
    let migrations: Vec<u32> = below("migrations", "sql")
        .iter()
        .map(|file| version(file))
        .collect();
    let kept: Vec<u32> = below("tests/schemas", "db")
        .iter()
        .map(|file| version(file))
        .collect();
    assert_eq!(
        kept, migrations,
        "migrations/README.md says how to write it"
    );
}

/// The program itself refuses a database whose migrations were applied with other bytes; this says so before a release does.
#[test]
fn sql_09_a_released_migration_is_never_edited_and_has_unix_line_endings() {
    let list = std::fs::read_to_string(root().join("migrations/README.md")).unwrap();
    for file in below("migrations", "sql") {
        let bytes = std::fs::read(&file).unwrap();
        assert!(!bytes.contains(&b'\r'), "{} has CR", file.display());
        let name = file.file_name().unwrap().to_str().unwrap();
        let line = format!("| `{name}` | `{}` |", blake3::hash(&bytes).to_hex());
        assert!(
            list.contains(&line),
            "not listed in migrations/README.md: {line}"
        );
    }
    let attributes = std::fs::read_to_string(root().join(".gitattributes")).unwrap();
    assert!(attributes.lines().any(|line| line == "*.sql text eol=lf"));
}
