//! The front hall: a dptree that recognises what an update is and hands the event to the house.
//!
//! It sees no conversation, no role and no `Bot`. teloxide's dispatcher keeps one chat's updates in order and runs chats side
//! by side. What nobody recognises is ticked off in the inbox, so that it is not offered again at the next start.

use std::convert::Infallible;
use std::ops::ControlFlow;
use std::panic::AssertUnwindSafe;
use std::sync::Arc;

use dptree::prelude::DependencyMap;
use dptree::{HandlerDescription as _, HandlerSignature};
use futures::FutureExt as _;
use teloxide::dispatching::{DpHandlerDescription, UpdateFilterExt as _, UpdateHandler};
use teloxide::types::{Me, Update, UpdateKind};

use crate::app::App;
use crate::flows::event::{Event, Incoming};
use crate::telegram::recognise::{self, Envelope, Heard};

/// The kinds of updates that the tree has a branch for, as Telegram spells them; a test holds the two together.
pub const ALLOWED_UPDATES: [&str; 4] = [
    "message",
    "edited_message",
    "callback_query",
    "my_chat_member",
];

/// The tree. It needs an [`App`]; the dispatcher adds the update and [`Me`].
///
/// A leaf gets copies of what it asks for, so a message is handed on as [`Heard`], and presses, the most frequent, come first.
pub fn tree() -> UpdateHandler<Infallible> {
    guard()
        .branch(
            Update::filter_callback_query()
                .chain(dptree::filter_map(pressed))
                .endpoint(enter),
        )
        .branch(
            Update::filter_message()
                .chain(dptree::filter_map(Heard::of))
                .branch(dptree::filter_map(migrated).endpoint(enter))
                .branch(
                    dptree::filter_map(recognise::message_envelope)
                        .branch(dptree::filter_map(recognise::words).endpoint(enter_message))
                        .branch(dptree::filter_map(recognise::command).endpoint(enter_message))
                        .branch(dptree::filter_map(recognise::contact).endpoint(enter_message))
                        .branch(dptree::filter_map(recognise::attachment).endpoint(enter_message)),
                ),
        )
        .branch(
            Update::filter_edited_message()
                .chain(dptree::filter_map(Heard::of))
                .chain(dptree::filter_map(recognise::message_envelope))
                .chain(dptree::filter_map(recognise::edited))
                .endpoint(enter_message),
        )
        .branch(
            Update::filter_my_chat_member()
                .chain(dptree::filter_map(changed))
                .endpoint(enter),
        )
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

fn pressed(update: Update) -> Option<Entering> {
    let id = i64::from(update.id.0);
    match update.kind {
        UpdateKind::CallbackQuery(query) => Some(entering(id, recognise::press(query)?)),
        _ => None,
    }
}

fn changed(update: Update) -> Option<Entering> {
    let id = i64::from(update.id.0);
    match update.kind {
        UpdateKind::MyChatMember(member) => Some(entering(id, recognise::membership(member)?)),
        _ => None,
    }
}

fn migrated(message: Heard) -> Option<Entering> {
    Some(entering(message.update, recognise::migration(message)?))
}

/// Sends one update through the tree, as the dispatcher does; for the runner of stories.
pub async fn receive(tree: &UpdateHandler<Infallible>, app: &App, me: &Me, update: Update) {
    let id = i64::from(update.id.0);
    let things = dptree::deps![app.clone(), me.clone(), update];
    if let ControlFlow::Continue(_) = tree.dispatch(things).await {
        dismiss(app, id).await;
    }
}

/// Ticks an update off that is not for us.
pub async fn dismiss(app: &App, id: i64) {
    if let Err(error) = app.dismiss(id).await {
        tracing::warn!(update = id, %error, "an update that is not for us could not be ticked off");
    }
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

/// One panic in a handler would end teloxide's worker and with it the whole bot at the chat's next message.
///
/// The description of an entry matters: a plain function counts as wanting every kind of update.
fn guard() -> UpdateHandler<Infallible> {
    dptree::from_fn_with_description(
        DpHandlerDescription::entry(),
        |things: DependencyMap, rest: dptree::Cont<'static, Result<(), Infallible>>| async move {
            let app: Arc<App> = things.get();
            let update: Arc<Update> = things.get();
            match AssertUnwindSafe(rest(things)).catch_unwind().await {
                Ok(flow) => flow,
                Err(_) => {
                    let id = i64::from(update.id.0);
                    tracing::error!(
                        update = id,
                        "a panic while an update was recognised; it is set aside"
                    );
                    if let Err(error) = app.set_aside(id, "panic in the front hall").await {
                        tracing::warn!(update = id, %error, "it could not be set aside");
                    }
                    ControlFlow::Break(Ok(()))
                }
            }
        },
        HandlerSignature::Entry,
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
