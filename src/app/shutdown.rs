//! The wish to stop, known to every loop: heard at once, and again by whoever asks later.

use tokio::sync::watch;

/// Says that the program stops. Clones say and hear the same.
#[derive(Debug, Clone)]
pub struct Shutdown(watch::Sender<bool>);

impl Default for Shutdown {
    fn default() -> Shutdown {
        Shutdown(watch::Sender::new(false))
    }
}

impl Shutdown {
    /// From now on the program stops.
    pub fn begin(&self) {
        self.0.send_replace(true);
    }

    /// Is it stopping?
    #[must_use]
    pub fn has_begun(&self) -> bool {
        *self.0.borrow()
    }

    /// Returns once it is stopping.
    pub async fn begun(&self) {
        let mut receiver = self.0.subscribe();
        // The sender lives in `self`, so waiting cannot fail.
        let _ = receiver.wait_for(|begun| *begun).await;
    }
}
