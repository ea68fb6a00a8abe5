//! Finding a class and applying to it: what is looked up.

/// Which classes are open.
pub(super) mod open;

use jiff::Timestamp;

use crate::domain::application::Source;
use crate::flows::facts::application::home_region;
use crate::flows::training::{Asked, Known, Seen, View, Want};
use crate::store::StoreError;
use crate::store::facts::Known as Chat;
use crate::store::writer::Tx;
use crate::store::{applications, classes};

/// Looks up what the conversation wants. `chat` says who asks.
pub(super) async fn read(
    tx: &mut Tx,
    chat: &Chat,
    want: &Want,
    now: Timestamp,
) -> Result<Known, StoreError> {
    let want = match want {
        Want::Code { code, otherwise } => {
            let id = match code {
                Some(code) => classes::id_of_code(tx, code.as_str()).await?,
                None => None,
            };
            match (id, otherwise) {
                (Some(id), _) => {
                    let mut asked = class(tx, chat, id, now).await?;
                    asked.by_code = true;
                    return Ok(Known::Class(Box::new(asked)));
                }
                (None, Some(otherwise)) => &**otherwise,
                (None, None) => return Ok(Known::Nothing),
            }
        }
        other => other,
    };
    Ok(match want {
        Want::Page(number, view) => Known::Page(open::page(tx, *number, view, now).await?),
        Want::Words {
            field,
            region,
            words,
        } => {
            let centre = open::centre_named(tx, words, region.as_deref()).await?;
            let view = View {
                field: field.clone(),
                centre,
                near: region.clone().filter(|_| centre.is_none()),
                source: Seen(Source::Words),
            };
            Known::Page(open::page(tx, 0, &view, now).await?)
        }
        Want::InFields(fields) => Known::Page(open::in_fields(tx, fields, now).await?),
        Want::Fields(view) => Known::Fields(open::fields(tx, view, now).await?),
        Want::Centres(view) => Known::Centres(open::centres(tx, view, now).await?),
        Want::Class(id) => Known::Class(Box::new(class(tx, chat, *id, now).await?)),
        Want::Nearest(id) => {
            let mut asked = class(tx, chat, *id, now).await?;
            let home = chat.person.as_ref().and_then(home_region);
            let place = asked.class.as_ref();
            let place = place.and_then(|class| class.centre.region.as_deref());
            let others = open::instead_of(tx, *id, home.or(place), now).await?;
            asked.others = classes::by_ids(tx, &others).await?;
            Known::Class(Box::new(asked))
        }
        // A code is not looked for behind a code.
        Want::Code { .. } => Known::Nothing,
    })
}

/// A class with the applications of who speaks; with what is open when it takes nobody.
async fn class(tx: &mut Tx, chat: &Chat, id: i64, now: Timestamp) -> Result<Asked, StoreError> {
    let class = classes::by_id(tx, id).await?;
    let held = match &chat.person {
        Some(person) => applications::of_person(tx, person.id).await?,
        None => Vec::new(),
    };
    let takes = class
        .as_ref()
        .is_some_and(|class| class.takes_applications(now));
    let open = if takes {
        None
    } else {
        Some(open::page(tx, 0, &View::default(), now).await?)
    };
    Ok(Asked {
        class,
        held,
        open,
        ..Asked::default()
    })
}
