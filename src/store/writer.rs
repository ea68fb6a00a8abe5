//! The one writer: an actor that owns the only writing connection and commits waiting jobs together.
//!
//! A job is a function from the transaction to a future of SQL alone: whoever awaits anything else in it keeps everybody
//! waiting. Jobs that wait at the same time share one `BEGIN IMMEDIATE … COMMIT`, each behind its own savepoint; a job that
//! fails or panics is rolled back alone. Jobs of one kind may be done together (`job::Together`): one that fails is then
//! taken apart, and each part tried by itself. An answer is given only after the commit. A caller that goes away cancels
//! nothing.

/// Jobs with their types forgotten.
mod job;

use std::collections::VecDeque;
use std::panic::AssertUnwindSafe;

use futures::FutureExt;
use futures::future::BoxFuture;
use sqlx::Connection;
use sqlx::sqlite::SqliteConnection;
use tokio::sync::{mpsc, oneshot};

use crate::measure;
use crate::store::error::StoreError;
use crate::store::seal::Keys;
use crate::store::upkeep;

use job::{Alone, Job, Together};

pub use job::Work;

/// Jobs committed together at most: bounds how long the first of them waits.
const GROUP: usize = 256;

/// Jobs waiting at most; more callers wait at the door.
const QUEUE: usize = 1024;

/// The write transaction of a job.
#[derive(Debug)]
pub struct Tx {
    pub(super) conn: SqliteConnection,
    pub(super) keys: Keys,
    /// Ids that were never given before. They live here because there is one writer; a rollback leaves gaps, never doubles.
    pub(super) next: NextIds,
    /// The transaction before is known to be over: only then is a statement by itself a transaction.
    pub(super) over: bool,
}

/// The next ids of the tables whose ids are told or ordered before the row is written.
#[derive(Debug, Clone, Copy)]
pub(super) struct NextIds {
    pub(super) letter: i64,
    pub(super) person: i64,
    pub(super) request: i64,
    pub(super) class: i64,
    pub(super) application: i64,
    pub(super) invitation: i64,
    pub(super) question: i64,
    pub(super) spell: i64,
}

/// Sends jobs to the writer.
#[derive(Debug, Clone)]
pub(super) struct Writer(mpsc::Sender<Order>);

enum Order {
    Job(Box<dyn Job>),
    /// Empties the log between two transactions: inside one the engine refuses to.
    Checkpoint(oneshot::Sender<Result<(), StoreError>>),
    /// Ends the actor; the answer comes when the file is checkpointed and closed.
    Close(oneshot::Sender<()>),
}

impl std::fmt::Debug for Order {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Order")
    }
}

impl Writer {
    /// Starts the actor over its connection.
    pub(super) fn start(tx: Tx) -> Writer {
        let (sender, orders) = mpsc::channel(QUEUE);
        tokio::spawn(run(tx, orders));
        Writer(sender)
    }

    /// Runs a job and answers after its commit.
    pub(super) async fn write<T, F>(&self, job: F) -> Result<T, StoreError>
    where
        T: Send + 'static,
        F: for<'c> FnOnce(&'c mut Tx) -> BoxFuture<'c, Result<T, StoreError>> + Send + 'static,
    {
        let (answer, answered) = oneshot::channel();
        self.order(Alone::new(job, answer)).await?;
        answered.await.unwrap_or(Err(StoreError::Closed))
    }

    /// Runs a job of one writing statement, which is a transaction by itself when no other job waits.
    pub(super) async fn write_at_once<T, F>(&self, job: F) -> Result<T, StoreError>
    where
        T: Send + 'static,
        F: for<'c> FnOnce(&'c mut Tx) -> BoxFuture<'c, Result<T, StoreError>> + Send + 'static,
    {
        let (answer, answered) = oneshot::channel();
        self.order(Alone::of_one_statement(job, answer)).await?;
        answered.await.unwrap_or(Err(StoreError::Closed))
    }

    /// Does one item of a kind of work that is cheaper done for many at once, and answers after its commit.
    pub(super) async fn write_together<I, T>(
        &self,
        item: I,
        work: Work<I, T>,
    ) -> Result<T, StoreError>
    where
        I: Clone + Send + 'static,
        T: Send + 'static,
    {
        let (answer, answered) = oneshot::channel();
        self.order(Together::new(item, work, answer)).await?;
        answered.await.unwrap_or(Err(StoreError::Closed))
    }

    async fn order(&self, job: impl Job + 'static) -> Result<(), StoreError> {
        self.0
            .send(Order::Job(Box::new(job)))
            .await
            .map_err(|_| StoreError::Closed)
    }

    /// Empties the write-ahead log as far as readers allow.
    pub(super) async fn checkpoint(&self) -> Result<(), StoreError> {
        let (answer, answered) = oneshot::channel();
        self.0
            .send(Order::Checkpoint(answer))
            .await
            .map_err(|_| StoreError::Closed)?;
        answered.await.unwrap_or(Err(StoreError::Closed))
    }

    /// Finishes what was asked for before, checkpoints and closes.
    pub(super) async fn close(&self) {
        let (answer, answered) = oneshot::channel();
        if self.0.send(Order::Close(answer)).await.is_ok() {
            let _ = answered.await;
        }
    }
}

async fn run(mut tx: Tx, mut orders: mpsc::Receiver<Order>) {
    let mut closing = None;
    while closing.is_none() {
        let mut group: VecDeque<Box<dyn Job>> = VecDeque::new();
        let mut taken = 0;
        let mut checkpoint = None;
        let mut next = orders.recv().await;
        loop {
            match next {
                Some(Order::Job(job)) => {
                    taken += 1;
                    gather(&mut group, job);
                }
                Some(Order::Checkpoint(answer)) => checkpoint = Some(answer),
                Some(Order::Close(answer)) => closing = Some(answer),
                None => return finish(tx).await,
            }
            if closing.is_some() || checkpoint.is_some() || taken == GROUP {
                break;
            }
            let mut waiting = orders.try_recv();
            if waiting.is_err() && taken > 1 {
                // Many are at it: whoever is about to ask comes along.
                tokio::task::yield_now().await;
                waiting = orders.try_recv();
            }
            match waiting {
                Ok(order) => next = Some(order),
                Err(_) => break,
            }
        }
        while !group.is_empty() {
            group = commit_together(&mut tx, group).await;
        }
        if let Some(answer) = checkpoint {
            let _ = answer.send(upkeep::checkpoint(&mut tx.conn).await);
        }
    }
    orders.close();
    finish(tx).await;
    if let Some(answer) = closing {
        let _ = answer.send(());
    }
}

/// Puts a job into the group: with those of its kind, or behind all others.
fn gather(group: &mut VecDeque<Box<dyn Job>>, job: Box<dyn Job>) {
    let mut homeless = Some(job);
    for waiting in &mut *group {
        let Some(job) = homeless.take() else { break };
        homeless = waiting.join(job);
    }
    group.extend(homeless);
}

async fn finish(mut tx: Tx) {
    if let Err(error) = upkeep::checkpoint(&mut tx.conn).await {
        tracing::warn!(%error, "the write-ahead log was not emptied at the end");
    }
    if let Err(error) = tx.conn.close().await {
        tracing::warn!(error = %StoreError::from(error), "the database was not closed cleanly");
    }
}

/// Runs jobs in one transaction and answers them. Returns those that have not run because the engine gave up the transaction
/// half-way (a full disk does that); they are tried in a transaction of their own.
async fn commit_together(
    tx: &mut Tx,
    mut waiting: VecDeque<Box<dyn Job>>,
) -> VecDeque<Box<dyn Job>> {
    let begun = measure::begin();
    // Without a savepoint a job that fails takes the transaction along, so only one that cannot be taken apart goes without.
    let alone = waiting.len() == 1 && waiting[0].items() == 1;
    // A statement outside of a transaction is one, begun as the writer it is: two turns less.
    let at_once = alone && tx.over && waiting[0].is_one_statement();
    if !at_once && let Err(error) = begin(tx, alone).await {
        for job in waiting {
            job.answer(Err(error.clone()));
        }
        return VecDeque::new();
    }
    let mut done = Vec::with_capacity(waiting.len());
    let mut fresh = true;
    while let Some(mut job) = waiting.pop_front() {
        let ready = if fresh { Ok(()) } else { savepoint(tx).await };
        let ran = match ready {
            Ok(()) => AssertUnwindSafe(job.run(tx))
                .catch_unwind()
                .await
                .unwrap_or(Err(StoreError::Panicked)),
            Err(error) => Err(error),
        };
        match ran {
            Ok(()) => {
                done.push(job);
                fresh = false;
            }
            Err(error) => {
                let undone = if alone { Ok(()) } else { undo(tx).await };
                fresh = true;
                // What passes (a full disk) would hit every part alike: their callers try again.
                if job.items() == 1 || error.passes() {
                    job.answer(Err(error.clone()));
                } else {
                    for part in job.take_apart().into_iter().rev() {
                        waiting.push_front(part);
                    }
                }
                if undone.is_err() {
                    for job in done {
                        job.answer(Err(error.clone()));
                    }
                    return waiting;
                }
            }
        }
    }
    let verdict = if at_once {
        Ok(())
    } else if done.is_empty() {
        rollback(tx).await
    } else {
        commit(tx).await
    };
    measure::group(begun, done.len());
    for job in done {
        job.answer(verdict.clone());
    }
    VecDeque::new()
}

/// A statement of the transaction itself; `query` lets the connection keep it prepared, which a bare string does not.
async fn order(tx: &mut Tx, statement: &'static str) -> Result<(), sqlx::Error> {
    sqlx::query(statement).execute(&mut tx.conn).await?;
    Ok(())
}

/// Begins the transaction and, unless its job is alone, the savepoint of the first.
async fn begin(tx: &mut Tx, alone: bool) -> Result<(), StoreError> {
    tx.over = false;
    let statement = if alone {
        "BEGIN IMMEDIATE"
    } else {
        "BEGIN IMMEDIATE; SAVEPOINT job"
    };
    match order(tx, statement).await {
        Ok(()) => Ok(()),
        Err(first) => {
            let error = StoreError::from(first);
            if error.passes() {
                return Err(error);
            }
            // A transaction was left open by a failure nobody foresaw: end it, once, rather than refuse for ever.
            let _ = order(tx, "ROLLBACK").await;
            order(tx, statement).await?;
            Ok(())
        }
    }
}

/// Opens the savepoint of the next job, closing that of the one before.
async fn savepoint(tx: &mut Tx) -> Result<(), StoreError> {
    order(tx, "RELEASE job; SAVEPOINT job").await?;
    Ok(())
}

/// Takes back what the present job did; its savepoint stays open and is the next one's.
async fn undo(tx: &mut Tx) -> Result<(), StoreError> {
    order(tx, "ROLLBACK TO job").await?;
    Ok(())
}

async fn commit(tx: &mut Tx) -> Result<(), StoreError> {
    if let Err(error) = order(tx, "COMMIT").await {
        let _ = rollback(tx).await;
        return Err(error.into());
    }
    tx.over = true;
    Ok(())
}

async fn rollback(tx: &mut Tx) -> Result<(), StoreError> {
    order(tx, "ROLLBACK").await?;
    tx.over = true;
    Ok(())
}

#[cfg(test)]
mod tests;
