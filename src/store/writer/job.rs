//! Jobs of the writer with their types forgotten: one that is done alone, and items of one kind of work that are done together.

use std::any::Any;

use futures::future::BoxFuture;
use tokio::sync::oneshot;

use crate::store::error::StoreError;
use crate::store::writer::Tx;

/// A kind of work: does all items in their order and returns a value for each. It may be called again with fewer of them.
pub type Work<I, T> = for<'c> fn(&'c mut Tx, Vec<I>) -> BoxFuture<'c, Result<Vec<T>, StoreError>>;

/// Tells the caller.
type Answer<T> = oneshot::Sender<Result<T, StoreError>>;

/// A job with its type forgotten.
pub(super) trait Job: Any + Send {
    /// Runs once, keeping its values until the commit.
    fn run<'c>(&'c mut self, tx: &'c mut Tx) -> BoxFuture<'c, Result<(), StoreError>>;
    /// Tells the callers.
    fn answer(self: Box<Self>, verdict: Result<(), StoreError>);
    /// Takes in a job of the same kind; gives any other back.
    fn join(&mut self, other: Box<dyn Job>) -> Option<Box<dyn Job>>;
    /// How many callers wait for it.
    fn items(&self) -> usize;
    /// Does it write with one statement alone?
    fn is_one_statement(&self) -> bool;
    /// The same work as one job for each item, in their order.
    fn take_apart(self: Box<Self>) -> Vec<Box<dyn Job>>;
}

/// A job of its own.
pub(super) struct Alone<T, F> {
    job: Option<F>,
    one_statement: bool,
    value: Option<T>,
    answer: Answer<T>,
}

impl<T, F> Alone<T, F> {
    pub(super) fn new(job: F, answer: Answer<T>) -> Alone<T, F> {
        Alone {
            job: Some(job),
            one_statement: false,
            value: None,
            answer,
        }
    }

    pub(super) fn of_one_statement(job: F, answer: Answer<T>) -> Alone<T, F> {
        Alone {
            one_statement: true,
            ..Alone::new(job, answer)
        }
    }
}

impl<T, F> Job for Alone<T, F>
where
    T: Send + 'static,
    F: for<'c> FnOnce(&'c mut Tx) -> BoxFuture<'c, Result<T, StoreError>> + Send + 'static,
{
    fn run<'c>(&'c mut self, tx: &'c mut Tx) -> BoxFuture<'c, Result<(), StoreError>> {
        Box::pin(async move {
            let job = self.job.take().expect("the actor runs a job once");
            self.value = Some(job(tx).await?);
            Ok(())
        })
    }

    fn answer(self: Box<Self>, verdict: Result<(), StoreError>) {
        tell(self.answer, verdict, self.value);
    }

    fn join(&mut self, other: Box<dyn Job>) -> Option<Box<dyn Job>> {
        Some(other)
    }

    fn items(&self) -> usize {
        1
    }

    fn is_one_statement(&self) -> bool {
        self.one_statement
    }

    fn take_apart(self: Box<Self>) -> Vec<Box<dyn Job>> {
        vec![self]
    }
}

/// Items of one kind of work.
pub(super) struct Together<I, T> {
    work: Work<I, T>,
    items: Vec<I>,
    values: Vec<T>,
    answers: Vec<Answer<T>>,
}

impl<I, T> Together<I, T> {
    pub(super) fn new(item: I, work: Work<I, T>, answer: Answer<T>) -> Together<I, T> {
        Together {
            work,
            items: vec![item],
            values: Vec::new(),
            answers: vec![answer],
        }
    }
}

impl<I, T> Job for Together<I, T>
where
    I: Clone + Send + 'static,
    T: Send + 'static,
{
    fn run<'c>(&'c mut self, tx: &'c mut Tx) -> BoxFuture<'c, Result<(), StoreError>> {
        Box::pin(async move {
            self.values = (self.work)(tx, self.items.clone()).await?;
            Ok(())
        })
    }

    fn answer(self: Box<Self>, verdict: Result<(), StoreError>) {
        let mut values = self.values.into_iter();
        for answer in self.answers {
            tell(answer, verdict.clone(), values.next());
        }
    }

    /// Items of the same types are the same kind of work: there is one function for them.
    fn join(&mut self, other: Box<dyn Job>) -> Option<Box<dyn Job>> {
        let here: &dyn Any = &*other;
        if !here.is::<Self>() {
            return Some(other);
        }
        let other: Box<dyn Any> = other;
        if let Ok(other) = other.downcast::<Self>() {
            self.items.extend(other.items);
            self.answers.extend(other.answers);
        }
        None
    }

    fn items(&self) -> usize {
        self.items.len()
    }

    fn is_one_statement(&self) -> bool {
        false
    }

    fn take_apart(self: Box<Self>) -> Vec<Box<dyn Job>> {
        let work = self.work;
        self.items
            .into_iter()
            .zip(self.answers)
            .map(|(item, answer)| Box::new(Together::new(item, work, answer)) as Box<dyn Job>)
            .collect()
    }
}

/// A caller that went away wants no answer; the work is done all the same.
fn tell<T>(answer: Answer<T>, verdict: Result<(), StoreError>, value: Option<T>) {
    let told = match (verdict, value) {
        (Ok(()), Some(value)) => Ok(value),
        (Ok(()), None) => Err(StoreError::Panicked),
        (Err(error), _) => Err(error),
    };
    let _ = answer.send(told);
}
