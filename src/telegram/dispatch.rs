//! The dispatcher at work: it keeps one person's updates in order and starts anew when its first call fails.

use std::time::Duration;

use teloxide::dispatching::Dispatcher;
use teloxide::error_handlers::IgnoringErrorHandlerSafe;

use crate::app::App;
use crate::app::shutdown::Shutdown;
use crate::telegram::api::Api;
use crate::telegram::hall;
use crate::telegram::listener::{Listener, Queue};

/// Updates on their way for one chat; teloxide's 64 would let one flooding chat stop all others.
const CHAT_QUEUE: usize = 4_096;
/// The longest pause between two tries of the first call.
const LONGEST_PAUSE: Duration = Duration::from_mins(1);

/// Hands updates to their workers until the program stops.
pub async fn dispatch(api: Api, app: App, queue: Queue, stop: Shutdown) {
    let mut pause = Duration::from_secs(1);
    while !stop.has_begun() {
        let mut dispatcher = Dispatcher::builder(api.bot(), hall::tree())
            .dependencies(dptree::deps![app.clone()])
            .worker_queue_size(CHAT_QUEUE)
            .build();
        let token = dispatcher.shutdown_token();
        let work = dispatcher.try_dispatch_with_listener(
            Listener::new(queue.clone()),
            IgnoringErrorHandlerSafe::new(),
        );
        tokio::pin!(work);
        tokio::select! {
            ended = &mut work => {
                if ended.is_err() {
                    tracing::warn!(pause_s = pause.as_secs(), "getMe failed; updates wait in the inbox");
                    tokio::select! {
                        () = tokio::time::sleep(pause) => {}
                        () = stop.begun() => {}
                    }
                    pause = (pause * 2).min(LONGEST_PAUSE);
                }
            }
            () = stop.begun() => {
                // Before its first call has ended it has nothing in hand.
                if token.shutdown().is_ok() {
                    drop(work.await);
                }
            }
        }
    }
}
