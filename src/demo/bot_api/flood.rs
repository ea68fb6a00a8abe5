//! Limits of speed: buckets of tokens for all messages, for each private chat and for each group.
use std::collections::HashMap;

/// Tokens a bucket holds when full, and milliseconds until one comes back.
#[derive(Clone, Copy)]
struct Rate {
    capacity: f64,
    refill_ms: f64,
}

const OVERALL: Rate = Rate {
    capacity: 30.0,
    refill_ms: 1000.0 / 30.0,
};
const PRIVATE: Rate = Rate {
    capacity: 5.0,
    refill_ms: 1000.0,
};
const GROUP: Rate = Rate {
    capacity: 20.0,
    refill_ms: 3000.0,
};

struct Bucket {
    rate: Rate,
    tokens: f64,
    at_ms: i64,
}

impl Bucket {
    fn full(rate: Rate, now_ms: i64) -> Self {
        Self {
            rate,
            tokens: rate.capacity,
            at_ms: now_ms,
        }
    }

    fn refill(&mut self, now_ms: i64) {
        #[allow(
            clippy::cast_precision_loss,
            reason = "milliseconds between two messages are small"
        )]
        let passed = (now_ms - self.at_ms).max(0) as f64;
        self.tokens = (self.tokens + passed / self.rate.refill_ms).min(self.rate.capacity);
        self.at_ms = now_ms;
    }

    /// Seconds, rounded up, until `count` tokens are there; 0 when they are.
    fn wait(&self, count: f64) -> u32 {
        let missing = count.min(self.rate.capacity) - self.tokens;
        if missing <= 1e-9 {
            return 0;
        }
        #[allow(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a bucket is full again within a minute"
        )]
        let seconds = (missing * self.rate.refill_ms / 1000.0).ceil() as u32;
        seconds.max(1)
    }
}

/// All buckets. Full ones of chats are forgotten, so memory follows the chats of the last minute.
pub(crate) struct Flood {
    overall: Bucket,
    chats: HashMap<i64, Bucket>,
}

impl Flood {
    pub(crate) fn new(now_ms: i64) -> Self {
        Self {
            overall: Bucket::full(OVERALL, now_ms),
            chats: HashMap::new(),
        }
    }

    /// Takes `count` tokens for a chat, or says how many seconds to wait and takes none.
    pub(crate) fn take(&mut self, chat: i64, count: u32, now_ms: i64) -> Result<(), u32> {
        if self.chats.len() > 10_000 {
            self.chats.retain(|_, bucket| {
                bucket.refill(now_ms);
                bucket.tokens < bucket.rate.capacity
            });
        }
        let rate = if chat < 0 { GROUP } else { PRIVATE };
        let bucket = self
            .chats
            .entry(chat)
            .or_insert_with(|| Bucket::full(rate, now_ms));
        bucket.refill(now_ms);
        self.overall.refill(now_ms);
        let count = f64::from(count);
        let wait = bucket.wait(count).max(self.overall.wait(count));
        if wait > 0 {
            return Err(wait);
        }
        bucket.tokens -= count;
        self.overall.tokens -= count;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_private_chat_takes_five_at_once_and_then_one_a_second() {
        let mut flood = Flood::new(0);
        for _ in 0..5 {
            assert_eq!(flood.take(7, 1, 0), Ok(()));
        }
        assert_eq!(flood.take(7, 1, 0), Err(1));
        assert_eq!(flood.take(8, 1, 0), Ok(()), "another chat is not held up");
        assert_eq!(flood.take(7, 1, 1000), Ok(()));
        assert_eq!(flood.take(7, 1, 1001), Err(1));
    }

    #[test]
    fn a_group_takes_twenty_a_minute() {
        let mut flood = Flood::new(0);
        for _ in 0..20 {
            assert_eq!(flood.take(-7, 1, 0), Ok(()));
        }
        assert_eq!(flood.take(-7, 1, 0), Err(3));
        assert_eq!(flood.take(-7, 1, 3000), Ok(()));
    }

    #[test]
    fn all_chats_together_take_thirty_a_second() {
        let mut flood = Flood::new(0);
        for chat in 1..=30 {
            assert_eq!(flood.take(chat, 1, 0), Ok(()));
        }
        assert_eq!(flood.take(31, 1, 0), Err(1));
        assert_eq!(flood.take(31, 1, 100), Ok(()));
    }
}
