//! What people were shown, call by call, held against what an undisturbed run shows them: nothing is missing, nothing stands
//! in another order, and what came twice is counted, with the leave that each repetition needs.

use std::collections::HashSet;

use pencaker::demo::bot_api::{FaultKind, Outcome, Request};
use serde_json::Value;

/// The bot gives a call this long; an answer that comes later is lost on it.
const PATIENCE_MS: u64 = 15_000;

/// Something that a person saw.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Shown {
    /// A message with its buttons.
    Said(String, Value),
    /// A card changed.
    Rewritten(String, Value),
    /// A message of theirs vanished.
    Erased,
}

/// An effect of a call.
#[derive(Debug, Clone)]
pub(super) struct Effect {
    /// The place of the call in the record of the simulator.
    pub(super) call: usize,
    pub(super) chat: i64,
    pub(super) shown: Shown,
    /// The bot cannot know that it took place.
    pub(super) in_doubt: bool,
}

/// At a kill, or when Telegram went away: letters that had arrived and were not settled, one a chat at most.
#[derive(Debug, Clone)]
pub(super) struct Wreck {
    /// Calls before it.
    pub(super) calls: usize,
    /// Chats whose first waiting letter had arrived: each may come once more.
    pub(super) chats: HashSet<i64>,
}

/// Everything that happened in chats, in order.
pub(super) fn effects(calls: &[Request]) -> Vec<Effect> {
    let numbered = calls.iter().enumerate();
    numbered
        .filter_map(|(call, request)| {
            let took_place = matches!(
                request.outcome,
                Outcome::Done | Outcome::Lost { effect: true }
            );
            let parameters = &request.parameters;
            let text = || without_number(parameters["text"].as_str().unwrap_or_default());
            let markup = || parameters["reply_markup"].clone();
            let shown = match request.method.as_str() {
                "sendMessage" => Shown::Said(text(), markup()),
                "editMessageText" => Shown::Rewritten(text(), markup()),
                "deleteMessage" => Shown::Erased,
                _ => return None,
            };
            let in_doubt = match &request.fault {
                Some(FaultKind::CloseAfter) => true,
                Some(FaultKind::Stall { ms }) => *ms >= PATIENCE_MS,
                _ => false,
            };
            let chat = parameters["chat_id"].as_i64()?;
            took_place.then_some(Effect {
                call,
                chat,
                shown,
                in_doubt,
            })
        })
        .collect()
}

/// The one thing that differs between two runs: the number that a person is given.
pub(super) fn without_number(text: &str) -> String {
    let mut parts = text.split("LPG-");
    let mut whole = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        whole.push_str("LPG-…");
        whole.push_str(part.trim_start_matches(|sign: char| sign.is_ascii_digit()));
    }
    whole
}

/// Holds what one person was shown against what they should have been shown; returns how many messages came once more.
///
/// # Errors
/// When something is missing, is new, stands in another order, or came again without leave.
pub(super) fn compare(
    chat: i64,
    expected: &[Shown],
    effects: &[Effect],
    wrecks: &[Wreck],
) -> Result<usize, String> {
    let mut wrecks = wrecks.iter().peekable();
    let (mut place, mut repeats, mut leave) = (0, 0, 0_usize);
    for effect in effects.iter().filter(|effect| effect.chat == chat) {
        while let Some(wreck) = wrecks.next_if(|wreck| wreck.calls <= effect.call) {
            leave = usize::from(wreck.chats.contains(&chat));
        }
        if expected.get(place) == Some(&effect.shown) {
            place += 1;
        } else if place > 0 && expected.get(place - 1) == Some(&effect.shown) {
            repeats += 1;
            leave = leave.checked_sub(1).ok_or_else(|| {
                format!(
                    "{chat} was told a second time without need: {:?}",
                    effect.shown
                )
            })?;
        } else {
            return Err(format!(
                "{chat} should have been shown {:?}\nand was shown {:?}",
                expected.get(place),
                effect.shown
            ));
        }
        leave += usize::from(effect.in_doubt);
    }
    match expected.get(place) {
        Some(missing) => Err(format!("{chat} was never shown {missing:?}")),
        None => Ok(repeats),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(text: &str) -> Shown {
        Shown::Said(text.to_owned(), Value::Null)
    }

    fn seen(texts: &[&str]) -> Vec<Effect> {
        let numbered = texts.iter().enumerate();
        numbered
            .map(|(call, text)| Effect {
                call,
                chat: 1,
                shown: said(text),
                in_doubt: false,
            })
            .collect()
    }

    #[test]
    fn what_is_missing_new_or_repeated_without_need_is_found() {
        let expected = [said("a"), said("b")];
        let wreck = |calls, chat| Wreck {
            calls,
            chats: HashSet::from([chat]),
        };
        let compare =
            |texts: &[&str], wrecks: &[Wreck]| super::compare(1, &expected, &seen(texts), wrecks);
        assert_eq!(compare(&["a", "b"], &[]), Ok(0));
        assert!(compare(&["a"], &[]).is_err(), "an answer is missing");
        assert!(compare(&["b"], &[]).is_err(), "the first is missing");
        assert!(
            compare(&["a", "c", "b"], &[]).is_err(),
            "nobody asked for it"
        );
        assert!(
            compare(&["a", "a", "b"], &[]).is_err(),
            "no kill excuses it"
        );
        assert!(compare(&["a", "a", "b"], &[wreck(1, 2)]).is_err());
        assert!(compare(&["a", "b", "b"], &[wreck(1, 1), wreck(2, 2)]).is_err());
        assert_eq!(compare(&["a", "a", "b"], &[wreck(1, 1)]), Ok(1));
        assert!(compare(&["a", "a", "a", "b"], &[wreck(1, 1)]).is_err());
    }

    #[test]
    fn a_registration_number_is_left_out() {
        assert_eq!(
            without_number("Nomor LPG-000123, simpan."),
            "Nomor LPG-…, simpan."
        );
        assert_eq!(without_number("tanpa nomor"), "tanpa nomor");
    }
}
