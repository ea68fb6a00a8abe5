//! Stored conversations: what we wrote comes back, and what was damaged is refused or works, but never breaks the program.

use std::sync::LazyLock;

use pencaker::flows::event::{Command, Event, Incoming, Place};
use pencaker::flows::outcome::Reply;
use pencaker::flows::press::Press;
use pencaker::flows::session::Session;
use pencaker::flows::{language::Language, reception};
use pencaker::store::chats;
use pencaker::text;
use proptest::prelude::*;
use serde_json::Value;

use super::walk::facts;
use super::{json, slip, slipped, text as any_text, wound, wounded};
use crate::house::{House, Postman};

/// The stored conversations of `tests/states`, with their names.
pub(super) fn golden() -> &'static [(String, Session)] {
    static GOLDEN: LazyLock<Vec<(String, Session)>> = LazyLock::new(crate::states::stored);
    &GOLDEN
}

fn incoming(event: Event) -> Incoming {
    Incoming {
        chat: 1001,
        place: Place::Private,
        user: 1001,
        app_language: None,
        message: Some(5),
        album: None,
        query: None,
        event,
    }
}

/// A session that opens must also work: whoever has it would otherwise be stuck for ever.
fn judge(stored: &str) -> Result<(), TestCaseError> {
    let Some(session) = Session::decode(stored) else {
        return Ok(());
    };
    let again = Session::decode(&session.encode());
    prop_assert_eq!(again.as_ref(), Some(&session));
    let _ = session.nudge_due();
    let events = [
        Event::Text("ya".into()),
        Event::Text("1871994803010001".into()),
        Event::Press(Press::decode("r:0:continue")),
        Event::Press(Press::decode("r:0:show-answers")),
        Event::Press(Press::decode("r:16:send")),
        Event::Press(Press::decode("r:15:finish")),
        Event::Press(None),
        Event::Command {
            command: Command::Start,
            payload: String::new(),
        },
        Event::Command {
            command: Command::Status,
            payload: String::new(),
        },
        Event::Command {
            command: Command::Batal,
            payload: String::new(),
        },
        Event::NudgeDue,
    ];
    for event in events {
        let incoming = incoming(event);
        let _ = reception::wants(&session, &incoming);
        let outcome = reception::step(session.clone(), &incoming, &facts());
        for reply in &outcome.replies {
            if let Reply::Say(line) | Reply::Rewrite { line, .. } | Reply::SayToStaff(line) = reply
            {
                for language in Language::ALL {
                    let _ = text::contents(line, language);
                }
            }
        }
    }
    Ok(())
}

proptest! {
    #[test]
    fn any_json_is_refused_or_works(value in json(), forged in any_text()) {
        judge(&value.to_string())?;
        judge(&forged)?;
    }

    #[test]
    fn a_damaged_conversation_is_refused_or_works(
        which in any::<prop::sample::Index>(),
        wounds in prop::collection::vec(wound(), 1..4),
        slips in prop::collection::vec(slip(), 0..3),
        cut in any::<prop::sample::Index>(),
    ) {
        let whole = which.get(golden()).1.encode();
        let value: Value = serde_json::from_str(&whole).unwrap();
        judge(&wounded(value, &wounds).to_string())?;
        judge(&slipped(&whole, &slips))?;
        let cut: String = whole.chars().take(cut.index(whole.chars().count())).collect();
        judge(&cut)?;
    }

    /// Numbers, dates and texts inside are exchanged for others of their kind, which most often opens.
    #[test]
    fn a_conversation_with_other_values_works(which in any::<prop::sample::Index>(), other in any_text(), year in -9_999_i16..=9_999, number in any::<u8>(), place in any::<prop::sample::Index>()) {
        let mut value: Value = serde_json::from_str(&which.get(golden()).1.encode()).unwrap();
        let places: Vec<String> = super::places(&value).into_iter().filter(|place| value.pointer(place).is_some_and(|at| at.is_string() || at.is_number())).collect();
        let place = place.get(&places).clone();
        let slot = value.pointer_mut(&place).unwrap();
        *slot = match &*slot {
            Value::Number(_) => Value::from(number),
            Value::String(text) if text.len() == 10 && text.contains('-') => Value::from(format!("{year:04}-02-28")),
            Value::String(text) if text.ends_with('Z') => Value::from(format!("{:04}-12-31T23:59:59Z", year.max(0))),
            _ => Value::from(other),
        };
        judge(&value.to_string())?;
    }
}

/// What cannot be read any more is kept aside, and its person goes on.
#[tokio::test]
async fn every_damaged_conversation_is_kept_aside_and_answered() {
    let house = House::open().await;
    let now = house.clock.now();
    for (place, (name, session)) in golden().iter().enumerate() {
        let whole = session.encode();
        let chat = 1_000 + i64::try_from(place).unwrap();
        let damaged = whole[..whole.len() - 1 - place % 20].to_owned();
        assert!(Session::decode(&damaged).is_none(), "{name}");
        house
            .store()
            .write(move |tx| {
                Box::pin(async move {
                    let saved = chats::Saved {
                        chat,
                        session: damaged,
                        nudge_at: None,
                    };
                    chats::save_sessions(tx, &[saved], now).await
                })
            })
            .await
            .unwrap();
        let mut start = incoming(Event::Text("halo".into()));
        (start.chat, start.user) = (chat, chat);
        house.app.handle(None, start).await.unwrap();
    }
    let aside = house
        .count("SELECT count(*) FROM chat WHERE session_archive IS NOT NULL")
        .await;
    assert_eq!(aside, i64::try_from(golden().len()).unwrap());
    let postman = Postman::new();
    house.delivery(&postman).settle_down().await;
    for place in 0..golden().len() {
        assert!(
            !postman
                .sent_to(1_000 + i64::try_from(place).unwrap())
                .is_empty()
        );
    }
}
