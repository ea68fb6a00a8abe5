//! What a kill leaves in the database: opened as a copy, before the program is started again.

use std::collections::{HashMap, HashSet};
use std::path::{Path, PathBuf};

use pencaker::clock::Clock;
use pencaker::letter::{Content, Lane};
use pencaker::store::{Settings, Store, outbox};
use sqlx::Connection as _;

use crate::drill::shown::{Effect, Shown, without_number};

fn with_suffix(path: &Path, suffix: &str) -> PathBuf {
    let mut whole = path.as_os_str().to_owned();
    whole.push(suffix);
    whole.into()
}

/// A read-only look from outside, beside the program or after it.
pub(super) async fn look(database: &Path) -> sqlx::SqliteConnection {
    let options = sqlx::sqlite::SqliteConnectOptions::new()
        .filename(database)
        .busy_timeout(std::time::Duration::from_secs(20))
        .read_only(true);
    sqlx::SqliteConnection::connect_with(&options)
        .await
        .expect("a reader")
}

/// A copy of the database of a dead program, as it lies there.
pub(super) fn copy(database: &Path, folder: &Path) -> PathBuf {
    let copied = folder.join("copy.db");
    for suffix in ["", "-wal", ".key"] {
        let from = with_suffix(database, suffix);
        if from.exists() {
            std::fs::copy(from, with_suffix(&copied, suffix)).expect("it can be copied");
        }
    }
    copied
}

/// A copy of the database of a program that runs.
pub(super) async fn copy_alive(database: &Path, folder: &Path) -> PathBuf {
    let copied = folder.join("copy.db");
    let name = copied.to_str().expect("a plain name");
    sqlx::query("VACUUM INTO ?")
        .bind(name)
        .execute(&mut look(database).await)
        .await
        .expect("it can be copied");
    std::fs::copy(with_suffix(database, ".key"), with_suffix(&copied, ".key")).expect("its key");
    copied
}

/// The chats whose first waiting letter is what they were shown last: it arrived, and the outbox does not know.
pub(super) async fn arrived_unknown(copied: &Path, effects: &[Effect]) -> HashSet<i64> {
    let mut last: HashMap<i64, &Shown> = HashMap::new();
    for effect in effects {
        last.insert(effect.chat, &effect.shown);
    }
    let store = Store::open(&Settings::beside(copied), Clock::system().now())
        .await
        .expect("what a kill leaves can be opened");
    let mut reader = store.read().await.expect("a reader");
    let mut first: HashMap<i64, Content> = HashMap::new();
    let now = Clock::system().now();
    store
        .write(move |tx| Box::pin(async move { outbox::recover(tx, now).await }))
        .await
        .expect("it can be recovered");
    for lane in [Lane::Reply, Lane::Notice] {
        let waiting = outbox::waiting(&mut reader, lane, 0, 100_000)
            .await
            .expect("the outbox");
        for letter in waiting {
            let content = letter.content.expect("every letter can be read");
            first.entry(letter.chat).or_insert(content);
        }
    }
    drop(reader);
    store.close().await;
    first
        .into_iter()
        .filter(|(chat, content)| match (content, last.get(chat)) {
            (Content::Message { html, .. }, Some(Shown::Said(text, _))) => {
                without_number(html) == *text
            }
            _ => false,
        })
        .map(|(chat, _)| chat)
        .collect()
}

/// The file is sound: the engine finds nothing wrong with it.
pub(super) async fn check_file(database: &Path) {
    let mut conn = look(database).await;
    let found: Vec<String> = sqlx::query_scalar("PRAGMA integrity_check")
        .fetch_all(&mut conn)
        .await
        .expect("it can be checked");
    assert_eq!(found, ["ok"]);
    let orphans = sqlx::query("PRAGMA foreign_key_check")
        .fetch_all(&mut conn)
        .await
        .expect("it can be checked");
    assert!(orphans.is_empty(), "{} rows point nowhere", orphans.len());
}
