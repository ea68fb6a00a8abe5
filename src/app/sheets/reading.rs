//! A file that came in: fetched, looked through, understood, compared, and shown before anything of it is applied.

use std::collections::{BTreeSet, HashMap};

use jiff::{SignedDuration, Timestamp};

use crate::app::App;
use crate::app::sheets::{Unfetched, end, reply, said};
use crate::domain::role::Role;
use crate::domain::wib;
use crate::flows::sheets::compare::{Compared, Comparison, Plan, Who, compare};
use crate::flows::sheets::entered::Registered;
use crate::flows::sheets::row::{Column, Entry, RowId, Written};
use crate::flows::sheets::{Counts, Line, Notes, Shown};
use crate::letter::Content;
use crate::store::sheets::{self, Due, Scene};
use crate::store::{StoreError, outbox};
use crate::text;
use crate::text::sheets::Understood;
use crate::workbook::{self, Refusal, Table};

/// How long Telegram is asked for a file.
const PATIENCE: SignedDuration = SignedDuration::from_mins(15);
/// Rows that the chat shows.
const SHOWN: usize = 10;
/// Classes to choose from.
const CHOICES: i64 = 10;

/// One file.
pub(super) async fn read(
    app: &App,
    due: &Due,
    file: &str,
    now: Timestamp,
) -> Result<(), StoreError> {
    let refused = |refusal| Line::Refused(refusal);
    let Some(fetch) = app.fetch() else {
        return Ok(());
    };
    let bytes = match fetch.fetch(file).await {
        Ok(bytes) => bytes,
        Err(Unfetched::Later) if now.duration_since(due.asked_at) < PATIENCE => return Ok(()),
        Err(Unfetched::TooLarge) => {
            return end(app, due, &refused(Refusal::TooLarge), Vec::new(), now).await;
        }
        Err(Unfetched::Later | Unfetched::Never) => {
            return end(app, due, &Line::NotFetched, Vec::new(), now).await;
        }
    };
    let id = due.id;
    app.store()
        .write(move |tx| Box::pin(sheets::tried(tx, id)))
        .await?;
    let understood = tokio::task::spawn_blocking(move || {
        let table = workbook::read(&bytes).map_err(Line::Refused)?;
        let understood = text::sheets::understand(&table).ok_or(Line::NoHeadings)?;
        Ok((table, understood))
    });
    match understood.await {
        Ok(Ok((table, understood))) => against(app, due, table, understood, now).await,
        Ok(Err(line)) => end(app, due, &line, Vec::new(), now).await,
        Err(_) => {
            tracing::error!(sheet = id, "the reader of sheets panicked");
            end(app, due, &refused(Refusal::Broken), Vec::new(), now).await
        }
    }
}

/// What was understood, held against the class that it names.
async fn against(
    app: &App,
    due: &Due,
    table: Table,
    understood: Understood,
    now: Timestamp,
) -> Result<(), StoreError> {
    let Some(class) = due.class.or_else(|| named(&understood.rows)) else {
        let line = ask(app, due, understood.rows.len()).await?;
        return end(app, due, &line, Vec::new(), now).await;
    };
    let (scene, entries, registered) = {
        let mut reader = app.store().read().await?;
        let scene = sheets::scene(&mut reader, class, due.by).await?;
        let scene = scene.filter(|scene| {
            let staff = scene.staff;
            staff.is_some_and(|staff| scene.class.is_managed_by(&staff))
        });
        let Some(scene) = scene else {
            drop(reader);
            return end(app, due, &Line::NotYours, Vec::new(), now).await;
        };
        let entries = sheets::entries(&mut reader, class).await?;
        let niks = unknown(&understood.rows, &entries);
        let registered = sheets::registered(&mut reader, &niks, class).await?;
        (scene, entries, registered)
    };
    let (sheet, language) = (due.id, due.language);
    let compared = tokio::task::spawn_blocking(move || {
        let found = held_against(&understood, &scene, &entries, &registered, now);
        let mistakes = (!found.wrong.is_empty()).then(|| {
            let columns = &understood.columns;
            text::sheets::mistakes(&scene.class, &table, columns, &found.wrong, language)
        });
        let line = shown(sheet, &scene, &found);
        (found, mistakes, line)
    });
    let Ok((found, mistakes, line)) = compared.await else {
        tracing::error!(sheet, "the comparison of a sheet panicked");
        return end(app, due, &Line::Refused(Refusal::Broken), Vec::new(), now).await;
    };
    let mistakes: Option<Content> = mistakes.transpose().ok().flatten();
    let mut letters = said(due, &line);
    letters.extend(mistakes.map(|content| reply(due.chat, content)));
    let plan = Plan {
        new: found.new,
        changed: found.changed,
    };
    app.store()
        .write(move |tx| {
            Box::pin(async move {
                outbox::post(tx, &letters, None, None, now).await?;
                let waits = !plan.new.is_empty() || !plan.changed.is_empty();
                sheets::done(tx, sheet, Some(class), waits.then_some(&plan), now).await
            })
        })
        .await
}

fn held_against(
    understood: &Understood,
    scene: &Scene,
    entries: &[Entry],
    registered: &HashMap<String, Registered>,
    now: Timestamp,
) -> Comparison {
    let known = Compared {
        class: &scene.class,
        announcing: scene.announcing,
        entries,
        registered,
        today: wib::local(now).date(),
        fixed: scene.class.seats_fixed_from() <= now,
    };
    compare(&understood.rows, &understood.present(), &known)
}

/// The class that most rows name.
fn named(rows: &[Written]) -> Option<i64> {
    let mut counted: HashMap<i64, usize> = HashMap::new();
    let ids = rows.iter().filter_map(|row| row.id.as_deref());
    for id in ids.filter_map(RowId::parse) {
        *counted.entry(id.class).or_default() += 1;
    }
    let most = counted
        .into_iter()
        .max_by_key(|(class, count)| (*count, *class));
    most.map(|(class, _)| class)
}

/// NIKs of rows that are about nobody who applied.
fn unknown(rows: &[Written], entries: &[Entry]) -> Vec<String> {
    let known: std::collections::HashSet<&str> = entries
        .iter()
        .filter_map(|entry| Some(entry.nik.as_ref()?.digits()))
        .collect();
    let new = rows.iter().filter(|row| row.id.is_none());
    let digits = new
        .filter_map(|row| row.nik.as_deref())
        .map(|nik| nik.chars().filter(char::is_ascii_digit).collect::<String>());
    digits
        .filter(|nik| nik.len() == 16 && !known.contains(nik.as_str()))
        .collect()
}

/// Which class? Those that the member of staff manages, the newest first.
async fn ask(app: &App, due: &Due, rows: usize) -> Result<Line, StoreError> {
    let mut reader = app.store().read().await?;
    let Some(staff) = sheets::staff_of(&mut reader, due.by).await? else {
        return Ok(Line::NotYours);
    };
    let centre = match staff.role {
        Role::Head | Role::Admin => None,
        Role::Officer => staff.centre,
        Role::Instructor => return Ok(Line::NotYours),
    };
    let classes = sheets::choices(&mut reader, centre, CHOICES).await?;
    let classes = classes
        .into_iter()
        .filter(|class| class.is_managed_by(&staff))
        .map(|class| (class.id, class.code))
        .collect();
    Ok(Line::WhichClass {
        sheet: due.id,
        rows,
        classes,
    })
}

/// What the chat shows: counts and the first rows in which something is new, changes or is wrong.
fn shown(sheet: i64, scene: &Scene, found: &Comparison) -> Line {
    let count = |length: usize| u32::try_from(length).unwrap_or(u32::MAX);
    let mut rows: Vec<(u32, Shown)> = Vec::new();
    rows.extend(found.new.iter().take(SHOWN).map(|one| {
        let shown = Shown::New {
            number: one.number,
            name: one.name.clone(),
            entered: matches!(one.who, Who::Entered(_)),
            fits: one.fits,
        };
        (one.number, shown)
    }));
    rows.extend(found.changed.iter().take(SHOWN).map(|one| {
        let shown = Shown::Changed {
            number: one.number,
            name: one.name.clone(),
            columns: one.before.differences(&one.after),
            before: Box::new(one.before.clone()),
            after: Box::new(one.after.clone()),
        };
        (one.number, shown)
    }));
    rows.extend(found.wrong.iter().take(SHOWN).map(|one| {
        let shown = Shown::Wrong {
            number: one.number,
            name: one.name.clone(),
            problem: one.problem.clone(),
        };
        (one.number, shown)
    }));
    rows.sort_by_key(|(number, _)| *number);
    Line::Compared {
        sheet,
        code: scene.class.code.clone(),
        counts: Counts {
            new: count(found.new.len()),
            changed: count(found.changed.len()),
            same: found.same,
            wrong: count(found.wrong.len()),
        },
        shown: rows.into_iter().take(SHOWN).map(|(_, row)| row).collect(),
        tells: count(found.changed.iter().filter(|one| one.tells).count()),
        notes: Box::new(notes(found)),
    }
}

/// What staff should know before they decide.
fn notes(found: &Comparison) -> Notes {
    let count = |length: usize| u32::try_from(length).unwrap_or(u32::MAX);
    let columns = found.untaken.iter().flat_map(|row| &row.columns).copied();
    let columns: BTreeSet<Column> = columns.collect();
    let rows = found.untaken.iter().map(|row| row.number);
    Notes {
        conflicts: count(found.conflicts()),
        untaken: count(found.untaken.len()),
        untaken_rows: rows.take(SHOWN).collect(),
        untaken_columns: columns.into_iter().collect(),
        rising: found.rising,
    }
}
