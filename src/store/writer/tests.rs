//! The writer when something goes wrong: who is hit, and who is not.

use std::sync::atomic::{AtomicUsize, Ordering};

use jiff::Timestamp;

use crate::store::{Settings, Store, StoreError, Tx};

async fn put(tx: &mut Tx, name: &'static str, bytes: usize) -> Result<(), StoreError> {
    let value = "x".repeat(bytes);
    sqlx::query("INSERT INTO meta (name, value) VALUES (?, ?)")
        .bind(name)
        .bind(value)
        .execute(&mut tx.conn)
        .await?;
    Ok(())
}

#[tokio::test]
async fn a_full_disk_fails_whom_it_concerns_and_the_writer_goes_on() {
    let folder = tempfile::tempdir().unwrap();
    let settings = Settings::beside(&folder.path().join("uji.db"));
    let store = Store::open(&settings, Timestamp::UNIX_EPOCH).await.unwrap();
    let limit = |pages: &'static str| {
        store.write(move |tx| {
            Box::pin(async move {
                sqlx::query(pages).execute(&mut tx.conn).await?;
                Ok(())
            })
        })
    };
    limit("PRAGMA max_page_count = 1").await.unwrap();
    let (first, big, last) = futures::join!(
        store.write(|tx| Box::pin(put(tx, "first", 10))),
        store.write(|tx| Box::pin(put(tx, "big", 4_000_000))),
        store.write(|tx| Box::pin(put(tx, "last", 10))),
    );
    assert_eq!(big, Err(StoreError::Full));
    assert!(StoreError::Full.passes(), "whoever asked may try again");
    let there: Vec<String> = store
        .write(|tx| {
            Box::pin(async move {
                let names = "SELECT name FROM meta WHERE name IN ('first', 'big', 'last')";
                Ok(sqlx::query_scalar(names).fetch_all(&mut tx.conn).await?)
            })
        })
        .await
        .unwrap();
    for (name, answer) in [("first", first), ("last", last)] {
        assert_eq!(
            there.iter().any(|stored| stored == name),
            answer.is_ok(),
            "{name}: {answer:?}"
        );
    }
    limit("PRAGMA max_page_count = 1000000").await.unwrap();
    store
        .write(|tx| Box::pin(put(tx, "big", 4_000_000)))
        .await
        .unwrap();
    store.close().await;
}

/// The most items that were given to `put_all` at once.
static MOST: AtomicUsize = AtomicUsize::new(0);

/// Puts names; "bad" is refused by the engine, at "worse" there is a panic; either takes along what was put with it.
async fn put_all(tx: &mut Tx, names: Vec<&'static str>) -> Result<Vec<usize>, StoreError> {
    MOST.fetch_max(names.len(), Ordering::SeqCst);
    for name in &names {
        put(tx, name, 10).await?;
        if *name == "bad" {
            put(tx, name, 10).await?;
        }
        assert!(*name != "worse", "a defect");
    }
    Ok(names.iter().map(|name| name.len()).collect())
}

#[tokio::test]
async fn one_that_fails_among_many_harms_no_other() {
    let folder = tempfile::tempdir().unwrap();
    let settings = Settings::beside(&folder.path().join("uji.db"));
    let store = Store::open(&settings, Timestamp::UNIX_EPOCH).await.unwrap();
    let names = ["one", "three", "bad", "eleven", "worse", "thirteen"];
    let answers = futures::future::join_all(
        names.map(|name| store.write_together(name, |tx, names| Box::pin(put_all(tx, names)))),
    )
    .await;
    assert!(MOST.load(Ordering::SeqCst) > 1, "they were done together");
    for (name, answer) in names.iter().zip(answers) {
        match *name {
            "bad" => assert!(matches!(answer, Err(StoreError::Other(_))), "{answer:?}"),
            "worse" => assert_eq!(answer, Err(StoreError::Panicked)),
            name => assert_eq!(answer, Ok(name.len()), "each gets its own answer"),
        }
    }
    let there: Vec<String> = store
        .write(|tx| {
            Box::pin(async move {
                let names = "SELECT name FROM meta WHERE length(value) = 10 ORDER BY name";
                Ok(sqlx::query_scalar(names).fetch_all(&mut tx.conn).await?)
            })
        })
        .await
        .unwrap();
    assert_eq!(there, ["eleven", "one", "thirteen", "three"]);
    store.close().await;
}

#[tokio::test]
async fn a_single_statement_is_kept_or_fails_by_itself() {
    let folder = tempfile::tempdir().unwrap();
    let settings = Settings::beside(&folder.path().join("uji.db"));
    let store = Store::open(&settings, Timestamp::UNIX_EPOCH).await.unwrap();
    let at_once = |name| store.write_at_once(move |tx| Box::pin(put(tx, name, 10)));
    at_once("first").await.unwrap();
    at_once("second").await.unwrap();
    assert!(at_once("second").await.is_err());
    // Whoever ends the transaction of all others makes its end fail: what follows is kept all the same.
    let ended = store.write(|tx| {
        Box::pin(async move {
            sqlx::query("ROLLBACK").execute(&mut tx.conn).await?;
            Ok(())
        })
    });
    assert!(ended.await.is_err());
    at_once("third").await.unwrap();
    store.close().await;
    drop(store);
    let again = Store::open(&settings, Timestamp::UNIX_EPOCH).await.unwrap();
    let mut reader = again.read().await.unwrap();
    let names = "SELECT name FROM meta WHERE name IN ('first', 'second', 'third') ORDER BY name";
    let there: Vec<String> = sqlx::query_scalar(names)
        .fetch_all(&mut *reader.conn)
        .await
        .unwrap();
    assert_eq!(there, ["first", "second", "third"]);
}
