//! The dispatcher's source of updates: the far end of the hall's queue, which poller or webhook fill.
//!
//! It is apart from them so that asking goes on whatever the dispatcher does, and so that the dispatcher can be started again
//! when its first call fails.

use std::convert::Infallible;
use std::pin::Pin;
use std::sync::Arc;

use futures::{Stream, StreamExt as _};
use teloxide::stop::{StopFlag, StopToken, mk_stop_token};
use teloxide::types::{AllowedUpdate, Update};
use teloxide::update_listeners::{AsUpdateStream, UpdateListener};
use tokio::sync::{Mutex, mpsc};

/// The receiving end of the hall's queue, shared by the listeners of one run.
pub type Queue = Arc<Mutex<mpsc::Receiver<Update>>>;

/// A listener over the queue. It ends when it is stopped; what is still queued waits in the inbox.
pub struct Listener {
    queue: Queue,
    token: StopToken,
    flag: StopFlag,
}

impl Listener {
    /// A listener that yields what comes through `queue`.
    pub fn new(queue: Queue) -> Listener {
        let (token, flag) = mk_stop_token();
        Listener { queue, token, flag }
    }
}

impl<'a> AsUpdateStream<'a> for Listener {
    type StreamErr = Infallible;
    type Stream = Pin<Box<dyn Stream<Item = Result<Update, Infallible>> + Send + 'a>>;

    fn as_stream(&'a mut self) -> Self::Stream {
        let queue = Arc::clone(&self.queue);
        let updates = futures::stream::unfold(queue, |queue| async move {
            let update = queue.lock().await.recv().await?;
            Some((Ok(update), queue))
        });
        Box::pin(updates.take_until(self.flag.clone()))
    }
}

impl UpdateListener for Listener {
    type Err = Infallible;

    fn stop_token(&mut self) -> StopToken {
        self.token.clone()
    }

    fn hint_allowed_updates(&mut self, _: &mut dyn Iterator<Item = AllowedUpdate>) {
        // The list is a constant beside the tree, because asking begins before the dispatcher does.
    }
}
