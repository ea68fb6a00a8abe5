//! Faults that tests order: the next calls that fit are refused, delayed, cut off or answered with rubbish.
use serde::{Deserialize, Serialize};

use super::refusal::Refusal;

/// One order. The first `skip` fitting calls go well, the next `times` are struck; `u32::MAX` is for ever.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fault {
    /// A method in any case, or every method.
    #[serde(default)]
    pub method: Option<String>,
    /// The `chat_id` of the call, or any.
    #[serde(default)]
    pub chat: Option<i64>,
    #[serde(default)]
    pub skip: u32,
    #[serde(default = "once")]
    pub times: u32,
    pub kind: FaultKind,
}

fn once() -> u32 {
    1
}

/// What happens to a call that a fault strikes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FaultKind {
    /// Answered with this error, no effect.
    Refuse {
        code: u16,
        description: String,
        #[serde(default)]
        retry_after: Option<u32>,
    },
    /// The effect happens at once, the answer comes this many milliseconds of real time later.
    Stall { ms: u64 },
    /// Nothing happens for this many milliseconds of real time; then the effect and the answer, unless the bot hung up.
    Late { ms: u64 },
    /// The connection is closed without an answer, no effect.
    CloseBefore,
    /// The effect happens, and the connection is closed without an answer.
    CloseAfter,
    /// Answered with this status and body as they stand, no effect: `502` and a page of HTML, say.
    Status { code: u16, body: String },
    /// The chat is a supergroup under this identifier now; a group moves there with its members.
    MigrateTo(i64),
}

/// How often an update comes to the bot. Telegram promises at least once.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Repeat {
    /// Once, as nearly always.
    #[default]
    Once,
    /// Twice in one batch of `getUpdates`; to a webhook by two calls at the same time.
    InTheSameBatch,
    /// Once more after it was confirmed; to a webhook by a second call after the first was answered.
    InTheNextBatch,
}

#[derive(Debug, Default)]
pub(crate) struct Faults {
    orders: Vec<Fault>,
}

impl Faults {
    pub(crate) fn order(&mut self, fault: Fault) {
        self.orders.push(fault);
    }

    pub(crate) fn clear(&mut self) {
        self.orders.clear();
    }

    /// The fault that strikes this call, counted off its order. Every order that fits and still skips counts the call.
    pub(crate) fn strike(&mut self, method: &str, chat: Option<i64>) -> Option<FaultKind> {
        if self.orders.is_empty() {
            return None;
        }
        let mut struck = None;
        for order in &mut self.orders {
            let fits = order
                .method
                .as_deref()
                .is_none_or(|name| name.eq_ignore_ascii_case(method))
                && (order.chat.is_none() || order.chat == chat);
            if !fits {
                continue;
            }
            if order.skip > 0 {
                order.skip -= 1;
            } else if struck.is_none() && order.times > 0 {
                if order.times != u32::MAX {
                    order.times -= 1;
                }
                struck = Some(order.kind.clone());
            }
        }
        self.orders.retain(|order| order.times > 0);
        struck
    }
}

/// The refusal of a fault that refuses.
pub(crate) fn refusal(code: u16, description: &str, retry_after: Option<u32>) -> Refusal {
    let mut refusal = Refusal::new(code, description);
    refusal.retry_after = retry_after;
    refusal
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_order_skips_then_strikes_then_is_spent() {
        let mut faults = Faults::default();
        faults.order(Fault {
            method: Some("SendMessage".into()),
            chat: Some(7),
            skip: 1,
            times: 2,
            kind: FaultKind::CloseBefore,
        });
        assert_eq!(faults.strike("getMe", None), None);
        assert_eq!(faults.strike("sendMessage", Some(8)), None);
        assert_eq!(faults.strike("sendMessage", Some(7)), None);
        assert_eq!(
            faults.strike("sendMessage", Some(7)),
            Some(FaultKind::CloseBefore)
        );
        assert_eq!(
            faults.strike("sendMessage", Some(7)),
            Some(FaultKind::CloseBefore)
        );
        assert_eq!(faults.strike("sendMessage", Some(7)), None);
    }

    #[test]
    fn a_fault_can_be_ordered_in_json() {
        let fault: Fault = serde_json::from_str(
            r#"{"method":"sendMessage","kind":{"refuse":{"code":429,"description":"x","retry_after":3}}}"#,
        )
        .unwrap();
        assert_eq!(fault.times, 1);
        let close: Fault = serde_json::from_str(r#"{"times":2,"kind":"close_after"}"#).unwrap();
        assert_eq!(close.kind, FaultKind::CloseAfter);
    }
}
