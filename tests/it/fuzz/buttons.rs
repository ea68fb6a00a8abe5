//! Button data: what we write comes back, and what we would not write does nothing.

use pencaker::flows::event::{Event, Incoming, Place};
use pencaker::flows::press::Press;
use pencaker::flows::reception;
use proptest::prelude::*;

use super::sessions::golden;
use super::walk::facts;
use super::{slip, slipped, text};

/// Data that looks like ours.
fn like_ours() -> impl Strategy<Value = String> {
    let word = prop_oneof![
        "[a-z-]{0,12}",
        prop::sample::select(vec![
            "agree",
            "decline",
            "back",
            "same",
            "fix",
            "send",
            "finish",
            "female",
            "continue",
            "restart",
            "leave-erase",
            "delete",
            "delete-yes",
            "delete-forever",
            "withdraw-yes",
            "close",
            "done",
            "menu",
            "data",
            "id",
            "en",
            "ask",
            "list",
            "leave",
            "another",
            "speak",
            "centres",
            "field",
            "one",
            "named",
            "day-sure",
            "read",
            "come",
            "excused",
            "sick",
            "daily-on",
            "now",
            "since",
            "correct",
            "call",
            "mark",
            "one",
            "stuck",
        ])
        .prop_map(str::to_owned),
    ];
    let argument = prop_oneof![
        "=[0-9+-]{0,7}",
        "=[a-z-]{0,12}",
        "=[0-9-]{1,3}[.][0-9]{1,3}",
        "=(las|sma|1871|187101|service|announcements|name|255|256|007)",
        "",
    ];
    (
        "(w|r|d|l|s|q|k|p|a|t|x|m|g|z|j|b|)",
        ":{0,2}",
        "[+-]?[0-9]{0,4}",
        ":?",
        word,
        argument,
    )
        .prop_map(|(room, colon, number, second, word, argument)| {
            format!("{room}{colon}{number}{second}{word}{argument}")
        })
}

fn judge(data: &str) -> Result<(), TestCaseError> {
    let read = Press::decode(data);
    if let Some(press) = &read {
        prop_assert_eq!(
            &press.encode(),
            data,
            "only what we write ourselves is read"
        );
        prop_assert!((1..=64).contains(&data.len()));
    }
    Ok(())
}

proptest! {
    #[test]
    fn any_data_is_read_as_it_was_written_or_not_at_all(forged in text(), like in like_ours(), slips in prop::collection::vec(slip(), 0..3)) {
        judge(&forged)?;
        judge(&like)?;
        judge(&slipped(&like, &slips))?;
    }

    #[test]
    fn foreign_data_never_acts(data in like_ours(), which in any::<prop::sample::Index>()) {
        prop_assume!(Press::decode(&data).is_none());
        let (_, session) = which.get(golden());
        let incoming = Incoming {
            chat: 1001,
            place: Place::Private,
            user: 1001,
            app_language: None,
            message: Some(7),
            album: None,
            query: Some("1".into()),
            event: Event::Press(Press::decode(&data)),
        };
        let outcome = reception::step(session.clone(), &incoming, &facts());
        prop_assert_eq!(outcome.changes, Vec::new());
        prop_assert!(!outcome.replies.is_empty());
        let drafts = [session, &outcome.session].map(|session| session.registration.as_ref().map(|state| (state.draft.clone(), state.asking.clone())));
        prop_assert!(session.registration.as_ref().is_some_and(|state| state.correcting.is_some()) || drafts[0] == drafts[1]);
    }
}

/// Found by the fuzz: a number written in another way was read as if we had written it.
#[test]
fn only_our_own_spelling_of_a_number_is_read() {
    for data in ["r:16:send", "r:11:page=2", "s:close=7", "s:close:7"] {
        if let Some(press) = Press::decode(data) {
            assert_eq!(press.encode(), data);
        }
    }
    for data in [
        "r:016:send",
        "r:+16:send",
        "r:11:page=+2",
        "r:11:page=02",
        "s:close=+7",
        "s:close=007",
    ] {
        assert_eq!(Press::decode(data), None, "{data}");
    }
}
