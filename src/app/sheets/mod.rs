//! Sheets of applicants, worked on aside: made, fetched and read, applied. Each piece of work is a row that stays due until
//! what it asked for was posted in the transaction that says so; a kill in between leaves it due, and it is done again.
//!
//! Nothing here holds anybody up: files come over the network outside any transaction, they are read and compared on threads of
//! their own, long lists are read through a reader, and what is applied is applied some rows at a time.

/// What was decided is carried out.
mod applying;
/// Attendance of a class.
mod attendance;
/// A file that came in.
mod reading;

use std::fmt;
use std::time::Duration;

use futures::future::BoxFuture;
use jiff::Timestamp;

use crate::app::App;
use crate::app::reports;
use crate::domain::audit::{Action, Field, noted};
use crate::flows::outcome;
use crate::flows::sheets::{Decision, Line};
use crate::letter::{Content, Lane, Letter};
use crate::store::sheets::{self, Due, Work};
use crate::store::{StoreError, outbox};
use crate::text;
use crate::workbook::Refusal;

/// How often is looked for work.
const PAUSE: Duration = Duration::from_secs(1);

/// Sheets looked at in one go at most.
const AT_ONCE: i64 = 20;

/// How often a piece of work is begun that a defect of ours ends: then staff hear of it.
const TRIES: i64 = 3;

/// Gets files that people sent.
pub trait Fetch: Send + Sync + fmt::Debug {
    /// The content of a file by Telegram's id of it.
    fn fetch<'a>(&'a self, file: &'a str) -> BoxFuture<'a, Result<Vec<u8>, Unfetched>>;
}

/// Why a file was not got.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unfetched {
    /// Larger than bots may fetch.
    TooLarge,
    /// Telegram has no such file (any more).
    Never,
    /// It may be there in a moment.
    Later,
}

/// Looks for work until the program stops.
pub(super) async fn run(app: &App) {
    let mut failing = false;
    while !app.shutdown().has_begun() {
        let looked = match look(app).await {
            Ok(()) => reports::look(app).await,
            failed => failed,
        };
        if let Err(error) = &looked
            && !failing
            && !app.shutdown().has_begun()
        {
            tracing::error!(%error, "a sheet could not be worked on; it is tried again");
        }
        failing = looked.is_err();
        tokio::select! {
            () = tokio::time::sleep(PAUSE) => {}
            () = app.shutdown().begun() => {}
        }
    }
}

/// Does the work that waits. One sheet that cannot be worked on now keeps no other waiting.
pub(super) async fn look(app: &App) -> Result<(), StoreError> {
    let due = {
        let mut reader = app.store().read().await?;
        sheets::due(&mut reader, AT_ONCE).await?
    };
    let mut failed = Ok(());
    for due in due {
        let now = app.clock().now();
        let worked = if due.tries >= TRIES {
            give_up(app, &due, now).await
        } else {
            match &due.work {
                Work::Make => make(app, &due, now).await,
                Work::MakeAttendance => attendance::make(app, &due, now).await,
                Work::Read { file } => reading::read(app, &due, file, now).await,
                Work::Apply(decision) => applying::apply(app, &due, *decision, now).await,
            }
        };
        // A file is counted when it is begun to be read.
        if let Err(error) = &worked
            && !matches!(due.work, Work::Read { .. })
            && !error.passes()
            && *error != StoreError::Closed
        {
            tracing::error!(sheet = due.id, %error, "a defect of ours keeps a sheet from being worked on");
            let id = due.id;
            let counted = app.store();
            let counted = counted.write(move |tx| Box::pin(sheets::tried(tx, id)));
            failed = failed.and(counted.await);
        } else {
            failed = failed.and(worked);
        }
        app.bell().ring(Lane::Reply);
        app.bell().ring(Lane::Notice);
    }
    failed
}

/// What was begun too often is ended with a word to whoever asked; the log says which sheet it was, and why it failed before.
async fn give_up(app: &App, due: &Due, now: Timestamp) -> Result<(), StoreError> {
    tracing::error!(sheet = due.id, "a sheet is given up after several tries");
    match &due.work {
        Work::Make | Work::MakeAttendance => end(app, due, &Line::NotMade, Vec::new(), now).await,
        Work::Read { .. } => {
            let line = Line::Refused(Refusal::Broken);
            end(app, due, &line, Vec::new(), now).await
        }
        Work::Apply(_) => applying::give_up(app, due, now).await,
    }
}

/// A sheet of everybody who applied to a class.
async fn make(app: &App, due: &Due, now: Timestamp) -> Result<(), StoreError> {
    let found = {
        let mut reader = app.store().read().await?;
        let class = due.class.unwrap_or_default();
        let scene = sheets::scene(&mut reader, class, due.by).await?;
        match scene {
            Some(scene)
                if scene
                    .staff
                    .is_some_and(|staff| scene.class.is_managed_by(&staff)) =>
            {
                let entries = sheets::entries(&mut reader, class).await?;
                Some((scene.class, entries))
            }
            Some(_) | None => None,
        }
    };
    let Some((class, entries)) = found else {
        return end(app, due, &Line::NotYours, Vec::new(), now).await;
    };
    let (language, about, count) = (due.language, class.id, entries.len().to_string());
    let made =
        tokio::task::spawn_blocking(move || text::sheets::applicants(&class, &entries, language));
    let Ok(Ok(content)) = made.await else {
        return Err(StoreError::Other("a sheet cannot be made".to_owned()));
    };
    let letters = vec![reply(due.chat, content)];
    let (id, by) = (due.id, due.by);
    let noted = noted(&[(Field::Count, &count)]);
    app.store()
        .write(move |tx| {
            Box::pin(async move {
                outbox::post(tx, &letters, None, None, now).await?;
                sheets::note(tx, by, Action::SheetTaken, about, &noted, now).await?;
                sheets::done(tx, id, None, None, now).await
            })
        })
        .await
}

/// The work ends with a line and perhaps files behind it; nothing is left to decide.
async fn end(
    app: &App,
    due: &Due,
    line: &Line,
    more: Vec<Content>,
    now: Timestamp,
) -> Result<(), StoreError> {
    let mut letters = said(due, line);
    letters.extend(more.into_iter().map(|content| reply(due.chat, content)));
    let id = due.id;
    app.store()
        .write(move |tx| {
            Box::pin(async move {
                outbox::post(tx, &letters, None, None, now).await?;
                sheets::done(tx, id, None, None, now).await
            })
        })
        .await
}

/// A line to whoever asked.
fn said(due: &Due, line: &Line) -> Vec<Letter> {
    let line = outcome::Line::Sheets(line.clone());
    let contents = text::contents(&line, due.language).into_iter();
    contents.map(|content| reply(due.chat, content)).collect()
}

fn reply(chat: i64, content: Content) -> Letter {
    Letter {
        to: chat,
        lane: Lane::Reply,
        content,
    }
}

/// Are people told with this decision?
fn is_told(decision: Decision) -> bool {
    match decision {
        Decision::Tell => true,
        Decision::Apply | Decision::Quietly | Decision::Cancel => false,
    }
}
