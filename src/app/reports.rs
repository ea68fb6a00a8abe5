//! Reports, made aside: what was asked for is a row that stays due until it is posted in the transaction that says so. On the
//! first of the month the page of the month is ordered for whoever heads the office.

use jiff::Timestamp;
use jiff::civil::time;

use crate::app::App;
use crate::domain::absorption::{self, Row};
use crate::domain::role::{Scope, scope};
use crate::domain::wib;
use crate::flows::outcome;
use crate::flows::report::{self, Attention, Kind, Line, Numbers};
use crate::letter::{Content, Lane, Letter};
use crate::store::reports::{self, Due};
use crate::store::{StoreError, outbox};
use crate::text;

/// Reports made in one go at most.
const AT_ONCE: i64 = 10;

/// How often a report is tried that a defect of ours ends.
const TRIES: i64 = 3;

/// Days after the first of a month on which its page still makes sense.
const STILL_USEFUL: i8 = 3;

/// Graduates of a field of which the rate says something.
const ENOUGH: u32 = 10;

/// Makes what waits.
pub(super) async fn look(app: &App) -> Result<(), StoreError> {
    let now = app.clock().now();
    order_month(app, now).await?;
    let due = {
        let mut reader = app.store().read().await?;
        reports::due(&mut reader, AT_ONCE).await?
    };
    for due in due {
        let made = make(app, &due, now).await;
        if let Err(error) = &made
            && !error.passes()
            && *error != StoreError::Closed
        {
            tracing::error!(report = due.id, %error, "a defect of ours keeps a report from being made");
            let id = due.id;
            app.store()
                .write(move |tx| Box::pin(reports::tried(tx, id)))
                .await?;
        } else {
            made?;
        }
        app.bell().ring(Lane::Reply);
    }
    Ok(())
}

/// The page of the month is due on its first day at eight.
async fn order_month(app: &App, now: Timestamp) -> Result<(), StoreError> {
    let local = wib::local(now);
    let begun = local.day() > 1 || local.time() >= time(8, 0, 0, 0);
    if local.day() > STILL_USEFUL || !begun {
        return Ok(());
    }
    let month = local.date().first_of_month();
    let ordered = {
        let mut reader = app.store().read().await?;
        reports::is_ordered(&mut reader, month).await?
    };
    if !ordered {
        app.store()
            .write(move |tx| Box::pin(reports::order_month(tx, month, now)))
            .await?;
    }
    Ok(())
}

/// One report. Rights are those of this moment.
async fn make(app: &App, due: &Due, now: Timestamp) -> Result<(), StoreError> {
    let centre = match due.staff.as_ref().filter(|staff| report::may(staff)) {
        Some(staff) => match scope(staff) {
            Scope::All => Some(None),
            Scope::Centre(centre) => Some(Some(centre)),
            Scope::Taught(_) | Scope::Nothing => None,
        },
        None => None,
    };
    let Some(centre) = centre.filter(|_| due.tries < TRIES) else {
        let line = if due.tries < TRIES {
            Line::NotYours
        } else {
            Line::NotMade
        };
        return post(app, due, said(due, line), 0, now).await;
    };
    let (rows, names, waiting) = {
        let mut reader = app.store().read().await?;
        (
            reports::rows(&mut reader, centre).await?,
            reports::names(&mut reader).await?,
            reports::waiting(&mut reader).await?,
        )
    };
    let today = wib::local(now).date();
    let of = centre.and_then(|centre| names.centres.get(&centre).cloned());
    let calls = match centre {
        Some(centre) => waiting.get(&centre).copied().unwrap_or_default(),
        None => waiting.values().sum(),
    };
    let (count, kind, language) = (rows.len(), due.kind, due.language);
    let made = tokio::task::spawn_blocking(move || {
        let bare: Vec<Row> = rows.iter().map(|(_, row)| row.clone()).collect();
        let numbers = Numbers {
            of,
            today,
            figures: absorption::total(&bare, today),
            waiting: calls,
        };
        let call_names = waiting.iter().filter_map(|(centre, count)| {
            let name = names.centres.get(centre)?;
            Some((name.clone(), *count))
        });
        let calls = call_names.max_by_key(|(_, count)| *count);
        let of_centre = |id: &i64| names.centres.get(id).cloned().unwrap_or_default();
        let of_field = |slug: &String| names.fields.get(slug).cloned().unwrap_or_default();
        let chart = |words: &text::report::Book<'_>| text::report::chart(words, language);
        let centres = absorption::by(&bare, today, |row| row.centre);
        let fields = absorption::by(&bare, today, |row| row.field.clone());
        let book = text::report::Book {
            rows: &rows,
            centres: &|row: &Row| of_centre(&row.centre),
            fields: &|row: &Row| of_field(&row.field),
            programmes: &|row: &Row| {
                names
                    .programmes
                    .get(&row.programme)
                    .cloned()
                    .unwrap_or_default()
            },
            classes: &|row: &Row| names.classes.get(&row.class).cloned().unwrap_or_default(),
            numbers: &numbers,
        };
        Ok::<Vec<Content>, StoreError>(
            match kind {
                Kind::Card => Vec::new(),
                Kind::Chart => vec![chart(&book)],
                Kind::Sheet => vec![sheet(&book, language)?],
                Kind::Month => {
                    let attention = Attention {
                        month: Some(today.first_of_month()),
                        unknown: centres
                            .iter()
                            .filter(|(_, figures)| figures.counted > 0)
                            .min_by_key(|(_, figures)| figures.coverage().permille())
                            .map(|(centre, figures)| (of_centre(centre), figures.coverage())),
                        calls,
                        field: fields
                            .iter()
                            .filter(|(_, figures)| figures.counted >= ENOUGH)
                            .min_by_key(|(_, figures)| figures.placed_of_graduates().permille())
                            .map(|(field, figures)| {
                                (of_field(field), figures.placed_of_graduates())
                            }),
                    };
                    let line = outcome::Line::Report(Line::Attention(Box::new(attention)));
                    let mut all = text::contents(&line, language);
                    all.push(chart(&book));
                    all.push(sheet(&book, language)?);
                    all
                }
            }
            .into_iter()
            .chain(match kind {
                Kind::Card => {
                    let line = outcome::Line::Report(Line::Numbers(Box::new(numbers.clone())));
                    text::contents(&line, language)
                }
                Kind::Chart | Kind::Sheet | Kind::Month => Vec::new(),
            })
            .collect(),
        )
    });
    let contents = made
        .await
        .map_err(|_| StoreError::Other("a report cannot be made".to_owned()))??;
    post(app, due, contents, count, now).await
}

fn sheet(
    book: &text::report::Book<'_>,
    language: crate::flows::language::Language,
) -> Result<Content, StoreError> {
    text::report::sheet(book, language)
        .map_err(|_| StoreError::Other("a sheet of figures cannot be made".to_owned()))
}

fn said(due: &Due, line: Line) -> Vec<Content> {
    text::contents(&outcome::Line::Report(line), due.language)
}

/// Posts it; from then on it is made.
async fn post(
    app: &App,
    due: &Due,
    contents: Vec<Content>,
    rows: usize,
    now: Timestamp,
) -> Result<(), StoreError> {
    let lane = match due.kind {
        Kind::Month => Lane::Notice,
        Kind::Card | Kind::Chart | Kind::Sheet => Lane::Reply,
    };
    let letters: Vec<Letter> = contents
        .into_iter()
        .map(|content| Letter {
            to: due.chat,
            lane,
            content,
        })
        .collect();
    let due = due.clone();
    app.store()
        .write(move |tx| {
            Box::pin(async move {
                outbox::post(tx, &letters, None, None, now).await?;
                reports::made(tx, &due, rows, now).await
            })
        })
        .await
}
