//! The one writer: together, alone, and with callers that go away.

use super::*;

#[tokio::test]
async fn jobs_that_wait_together_are_committed_together_and_fail_alone() {
    let house = House::open().await;
    let store = house.store();
    let release = house.hold().await;
    let good = |id| store.write(move |tx| Box::pin(keep_one(tx, id)));
    let bad = store.write(move |tx| {
        Box::pin(async move {
            keep_one(tx, 90).await?;
            Err::<(), _>(StoreError::Other("refused".to_owned()))
        })
    });
    let panics = store.write(move |tx| {
        Box::pin(async move {
            keep_one(tx, 91).await?;
            assert!(
                waiting_in(tx).await.contains(&91),
                "a job sees what it wrote"
            );
            panic!("a defect")
        })
    });
    let panics = async { panics.await.map(|(): ()| ()) };
    let all = async { futures::join!(bad, good(1), panics, good(2), good(3)) };
    let released = async {
        tokio::task::yield_now().await;
        let _ = release.send(());
    };
    let ((bad, first, panicked, second, third), ()) = futures::join!(all, released);
    assert_eq!(bad, Err(StoreError::Other("refused".to_owned())));
    assert_eq!(panicked, Err(StoreError::Panicked));
    assert_eq!((first, second, third), (Ok(()), Ok(()), Ok(())));
    assert_eq!(waiting(store).await, [1, 2, 3]);
    assert_eq!(keep(store, &[4]).await, [4], "the writer goes on");
}

async fn waiting_in(tx: &mut Tx) -> HashSet<i64> {
    let mut found = HashSet::new();
    for id in [90, 91] {
        // Keeping it again says whether it is there: ids that wait are not kept twice.
        if inbox::keep(tx, &[raw(id)], Clock::manual(MORNING).now())
            .await
            .unwrap()
            .is_empty()
        {
            found.insert(id);
        }
    }
    found
}

#[tokio::test]
async fn what_is_answered_is_committed_and_what_is_not_yet_answered_is_not_seen() {
    let house = House::open().await;
    let store = house.store();
    let release = house.hold().await;
    let (pause, paused) = oneshot::channel::<()>();
    let (begun, has_begun) = oneshot::channel::<()>();
    let first = store.write(|tx| Box::pin(keep_one(tx, 1)));
    let second = store.write(move |_| {
        Box::pin(async move {
            let _ = begun.send(());
            let _ = paused.await;
            Ok(())
        })
    });
    let watch = async {
        let _ = release.send(());
        let _ = has_begun.await;
        assert_eq!(
            waiting(store).await,
            [] as [i64; 0],
            "they share one commit"
        );
        let _ = pause.send(());
    };
    let (first, second, ()) = futures::join!(first, second, watch);
    assert_eq!((first, second), (Ok(()), Ok(())));
    assert_eq!(waiting(store).await, [1]);
}

/// SQL-11: dropping whoever waits for a write neither cancels it half-way nor harms the next one.
#[tokio::test]
async fn a_caller_that_goes_away_cancels_nothing_half_way() {
    let house = House::open().await;
    let store = house.store();
    for round in 0..100 {
        let two = store.write(move |tx| {
            Box::pin(async move {
                keep_one(tx, 1_000 + 2 * round).await?;
                keep_one(tx, 1_001 + 2 * round).await
            })
        });
        let polls = usize::try_from(round % 7).unwrap();
        let impatient = async {
            for _ in 0..polls {
                tokio::task::yield_now().await;
            }
        };
        tokio::select! { biased; _ = two => {}, () = impatient => {} }
    }
    let ids: Vec<i64> = (1..=200).collect();
    assert_eq!(keep(store, &ids).await.len(), 200);
    let there: HashSet<i64> = waiting(store).await.into_iter().collect();
    for round in 0..100 {
        let halves = (
            there.contains(&(1_000 + 2 * round)),
            there.contains(&(1_001 + 2 * round)),
        );
        assert_eq!(halves.0, halves.1, "round {round}");
    }
}

/// SQL-01: many at once while another process writes; nobody hears that the database is locked.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nobody_hears_that_the_database_is_locked() {
    let house = House::open().await;
    let path = house.path();
    let stranger = tokio::spawn(async move {
        let options = sqlx::sqlite::SqliteConnectOptions::new()
            .filename(path)
            .busy_timeout(std::time::Duration::from_secs(10));
        let mut conn = <sqlx::SqliteConnection as sqlx::Connection>::connect_with(&options)
            .await
            .unwrap();
        for number in 0..20 {
            sqlx::query("INSERT INTO meta (name, value) VALUES (?, 'x')")
                .bind(format!("stranger{number}"))
                .execute(&mut conn)
                .await
                .unwrap();
        }
    });
    let tasks = (0..20).map(|task| {
        let store = house.store().clone();
        async move {
            for turn in 0..25 {
                let id = task * 100 + turn;
                keep(&store, &[id]).await;
                assert!(done(&store, id).await);
                assert!(!done(&store, id).await);
            }
        }
    });
    join_all(tasks).await;
    stranger.await.unwrap();
    assert_eq!(house.count("SELECT count(*) FROM handled").await, 500);
    assert_eq!(
        house
            .count("SELECT count(*) FROM meta WHERE name LIKE 'stranger%'")
            .await,
        20
    );
}
