//! SQL-03: the write-ahead log stays bounded, whoever reads.

#![expect(
    clippy::print_stdout,
    reason = "the figures are for whoever runs the tests"
)]

use std::time::{Duration, Instant};

use sqlx::Connection as _;

use super::*;

/// What the office allows.
const BOUND: u64 = 64 * 1024 * 1024;

fn log_of(house: &House) -> u64 {
    house.store().sizes().wal.expect("its size can be seen")
}

/// So many updates are kept, ten to a job, many jobs at a time.
async fn write(house: &House, first: i64, updates: i64) {
    let jobs: Vec<i64> = (first..first + updates).step_by(10).collect();
    for group in jobs.chunks(200) {
        let kept = group.iter().map(|first| {
            let ids: Vec<i64> = (*first..first + 10).collect();
            async move { keep(house.store(), &ids).await.len() }
        });
        assert!(join_all(kept).await.iter().all(|kept| *kept == 10));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn sql_03_a_long_reader_holds_nobody_up_and_the_log_is_cut_once_it_is_gone() {
    let house = House::open().await;
    let options = sqlx::sqlite::SqliteConnectOptions::new()
        .filename(house.path())
        .read_only(true);
    let mut conn = sqlx::SqliteConnection::connect_with(&options)
        .await
        .unwrap();
    let mut reader = conn.begin().await.unwrap();
    let before: i64 = sqlx::query_scalar("SELECT count(*) FROM inbox")
        .fetch_one(&mut *reader)
        .await
        .unwrap();
    assert_eq!(before, 0);
    write(&house, 1, 50_000).await;
    let long = log_of(&house);
    assert!(long > 4 * 1024 * 1024, "the reader holds it: {long}");
    // A checkpoint that waited for the reader would take the ten seconds for which the engine is patient.
    house.clock.shift(Duration::from_mins(11));
    let begun = Instant::now();
    let (refused, ()) = futures::join!(house.store().checkpoint(), write(&house, 60_001, 10));
    assert_eq!(refused, Err(StoreError::Busy));
    house.app.tick().await.unwrap();
    assert!(
        begun.elapsed() < Duration::from_secs(8),
        "{:?}",
        begun.elapsed()
    );
    reader.rollback().await.unwrap();
    conn.close().await.unwrap();
    house.store().checkpoint().await.unwrap();
    assert_eq!(log_of(&house), 0);
    println!("the log was {long} bytes long while somebody read, and is empty afterwards");
}

#[tokio::test(flavor = "multi_thread")]
async fn sql_03_the_log_stays_bounded_through_backups_and_readers_that_take_turns() {
    let house = House::open().await;
    let (database, copy) = (house.path(), house.path().with_file_name("salinan.db"));
    let (mut longest, mut first) = (0, 1);
    for _ in 0..20 {
        let watched = async {
            write(&house, first, 2_500).await;
            log_of(&house)
        };
        let backup = pencaker::store::backup::of_file(&database, &copy, house.clock.now());
        let (size, copied) = futures::join!(watched, backup);
        copied.unwrap();
        longest = longest.max(size);
        first += 2_500;
        house.clock.shift(Duration::from_secs(11));
        house.app.tick().await.unwrap();
        longest = longest.max(log_of(&house));
    }
    println!("50,000 updates beside 20 backups: the log was at most {longest} bytes long");
    assert!(longest < BOUND, "{longest}");
}
