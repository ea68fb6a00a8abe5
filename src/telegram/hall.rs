//! The front hall: a dptree that recognises what an update is and hands the event to the house.
//!
//! It sees no conversation, no role and no `Bot`. teloxide's dispatcher keeps one chat's updates in order and runs chats side
//! by side. An update is taken apart at the entry, since the tree copies what it hands on. What nobody recognises is ticked off
//! in the inbox there, so that it is not offered again at the next start.

use std::collections::BTreeSet;
use std::convert::Infallible;
use std::ops::ControlFlow;
use std::panic::{AssertUnwindSafe, Location};
use std::sync::Arc;

use dptree::prelude::DependencyMap;
use dptree::{HandlerDescription as _, HandlerSignature, Type};
use futures::FutureExt as _;
use teloxide::dispatching::{DpHandlerDescription, UpdateFilterExt as _, UpdateHandler};
use teloxide::types::{Me, Update};

use crate::app::App;
use crate::flows::event::{Event, Incoming};
use crate::telegram::recognise::{self, Arrived, Envelope, Heard};

/// The kinds of updates that the tree has a branch for, as Telegram spells them; a test holds the two together.
pub const ALLOWED_UPDATES: [&str; 4] = [
    "message",
    "edited_message",
    "callback_query",
    "my_chat_member",
];

/// The tree. It needs an [`App`]; the dispatcher adds the update and [`Me`].
///
/// A leaf gets copies of what it asks for, so an update is handed on as [`Arrived`], and presses, the most frequent, come first.
pub fn tree() -> UpdateHandler<Infallible> {
    guard()
        .branch(of_kind(&Update::filter_callback_query(), pressed).endpoint(enter))
        .branch(
            of_kind(&Update::filter_message(), Arrived::said)
                .branch(
                    dptree::filter_map(recognise::message_envelope)
                        .branch(dptree::filter_map(recognise::words).endpoint(enter_message))
                        .branch(dptree::filter_map(recognise::command).endpoint(enter_message))
                        .branch(dptree::filter_map(recognise::contact).endpoint(enter_message))
                        .branch(dptree::filter_map(recognise::document).endpoint(enter_message))
                        .branch(dptree::filter_map(recognise::attachment).endpoint(enter_message)),
                )
                .branch(dptree::filter_map(migrated).endpoint(enter)),
        )
        .branch(
            of_kind(&Update::filter_edited_message(), Arrived::edited)
                .chain(dptree::filter_map(recognise::message_envelope))
                .chain(dptree::filter_map(recognise::edited))
                .endpoint(enter_message),
        )
        .branch(of_kind(&Update::filter_my_chat_member(), changed).endpoint(enter))
}

/// A branch for one kind of update. Its description is that of teloxide's own filter, which itself would copy the update.
fn of_kind<T: Send + Sync + 'static>(
    filter: &UpdateHandler<Infallible>,
    leaf: fn(Arrived) -> Option<T>,
) -> UpdateHandler<Infallible> {
    dptree::filter_map_with_description(filter.description().clone(), leaf)
}

/// An event at the door of the house, with the number of its update.
#[derive(Debug, Clone)]
struct Entering {
    update: i64,
    incoming: Arc<Incoming>,
}

fn entering(update: i64, incoming: Incoming) -> Entering {
    Entering {
        update,
        incoming: Arc::new(incoming),
    }
}

fn pressed(arrived: Arrived) -> Option<Entering> {
    Some(entering(arrived.update, recognise::press(arrived)?))
}

fn changed(arrived: Arrived) -> Option<Entering> {
    Some(entering(arrived.update, recognise::membership(arrived)?))
}

fn migrated(message: Heard) -> Option<Entering> {
    Some(entering(message.update, recognise::migration(message)?))
}

/// Sends one update through the tree, as the dispatcher does; for the runner of stories.
pub async fn receive(tree: &UpdateHandler<Infallible>, app: &App, me: &Me, update: Update) {
    let things = dptree::deps![app.clone(), me.clone(), update];
    drop(tree.dispatch(things).await);
}

async fn enter_message(
    app: App,
    message: Heard,
    envelope: Envelope,
    event: Event,
) -> Result<(), Infallible> {
    enter(app, entering(message.update, envelope.with(event))).await
}

/// The door of the house. An error here is the end of the program: the update waits in the inbox for the next start.
async fn enter(app: App, entering: Entering) -> Result<(), Infallible> {
    let Entering { update, incoming } = entering;
    if let Err(error) = app.handle(Some(update), incoming).await {
        tracing::warn!(update, %error, "an update waits for the next start");
    }
    Ok(())
}

/// Takes the update apart, and ticks it off when no branch wants it.
///
/// One panic in a handler would end teloxide's worker and with it the whole bot at the chat's next message.
fn guard() -> UpdateHandler<Infallible> {
    dptree::from_fn_with_description(
        // The description of an entry matters: a plain function counts as wanting every kind of update.
        DpHandlerDescription::entry(),
        |mut things: DependencyMap, rest: dptree::Cont<'static, Result<(), Infallible>>| async move {
            let app: Arc<App> = things.get();
            app.named(|| {
                let me: Arc<Me> = things.get();
                me.user.username.clone().unwrap_or_default()
            });
            let update = things.remove::<Update>().map(Arc::unwrap_or_clone);
            let arrived = update.map(Arrived::of).unwrap_or_default();
            let id = arrived.update;
            things.insert(arrived);
            let (done, failed) = match AssertUnwindSafe(rest(things)).catch_unwind().await {
                Ok(ControlFlow::Break(done)) => return ControlFlow::Break(done),
                Ok(ControlFlow::Continue(_)) => (app.dismiss(id).await, "ticked off"),
                Err(_) => {
                    tracing::error!(
                        update = id,
                        "a panic while an update was recognised; it is set aside"
                    );
                    (
                        app.set_aside(id, "panic in the front hall").await,
                        "set aside",
                    )
                }
            };
            if let Err(error) = done {
                tracing::warn!(update = id, %error, "an update could not be {failed}");
            }
            ControlFlow::Break(Ok(()))
        },
        HandlerSignature::Other {
            obligations: [Type::of::<App>(), Type::of::<Me>(), Type::of::<Update>()]
                .map(|needed| (needed, Location::caller()))
                .into(),
            guaranteed_outcomes: [Type::of::<Arrived>()].into(),
            conditional_outcomes: BTreeSet::new(),
            continues: true,
        },
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tree_gets_all_it_asks_for() {
        let mut things = DependencyMap::new();
        // The app needs a database, which a type check does not.
        things.insert(std::marker::PhantomData::<App>);
        let provided = [
            dptree::Type::of::<App>(),
            dptree::Type::of::<Update>(),
            dptree::Type::of::<Me>(),
        ];
        dptree::type_check(tree().sig(), &things, &provided);
    }

    #[test]
    fn telegram_is_asked_for_exactly_what_the_tree_has_branches_for() {
        let whole = format!("{:?}", tree().description());
        let described = whole.split("filtered").next().unwrap();
        for kind in ["Message", "EditedMessage", "CallbackQuery", "MyChatMember"] {
            assert!(described.contains(&format!("Kind({kind})")), "{described}");
        }
        assert_eq!(
            described.matches("Kind(").count(),
            ALLOWED_UPDATES.len(),
            "{described}"
        );
    }
}
