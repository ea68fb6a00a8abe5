//! The attendance of a class as a sheet, for whoever may see its lists.

use jiff::Timestamp;

use crate::app::App;
use crate::app::sheets::{end, reply};
use crate::domain::audit::{Action, Field, noted};
use crate::domain::role::may_read_class;
use crate::flows::sheets::Line;
use crate::store::sheets::{self, Due};
use crate::store::{StoreError, attendance, outbox};
use crate::text;

/// Makes it and sends it.
pub(super) async fn make(app: &App, due: &Due, now: Timestamp) -> Result<(), StoreError> {
    let class = due.class.unwrap_or_default();
    let found = {
        let mut reader = app.store().read().await?;
        let scene = sheets::scene(&mut reader, class, due.by).await?;
        let teachers = attendance::teachers_of(&mut reader, class).await?;
        let may = scene.is_some_and(|scene| {
            let centre = scene.class.centre.id;
            (scene.staff).is_some_and(|staff| may_read_class(&staff, centre, &teachers))
        });
        if may {
            attendance::table(&mut reader, class).await?
        } else {
            None
        }
    };
    let Some(table) = found else {
        return end(app, due, &Line::NotYours, Vec::new(), now).await;
    };
    let (language, count) = (due.language, table.rows.len().to_string());
    let made = tokio::task::spawn_blocking(move || text::attendance::sheet(&table, language));
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
                sheets::note(tx, by, Action::SheetTaken, class, &noted, now).await?;
                sheets::done(tx, id, None, None, now).await
            })
        })
        .await
}
