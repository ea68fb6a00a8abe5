//! Updates as they come from outside: whatever stands in them, they are handled, set aside or let go, and block nobody.

use std::cell::RefCell;

use pencaker::telegram::hall;
use pencaker::telegram::intake::Intake;
use proptest::prelude::*;
use proptest::test_runner::TestRunner;
use serde_json::value::RawValue;
use serde_json::{Value, json as j};
use teloxide::types::Me;
use tokio::sync::mpsc;

use super::{Wound, fewer, json, slip, slipped, text, wound, wounded};
use crate::house::House;

fn me() -> Me {
    serde_json::from_value(j!({
        "id": 42, "is_bot": true, "first_name": "Pencaker", "username": "PencakerBot", "can_join_groups": true,
        "can_read_all_group_messages": false, "supports_inline_queries": false, "can_connect_to_business": false,
        "has_main_web_app": false
    }))
    .unwrap()
}

/// Updates of every kind that may come, and of some that may not.
fn kinds() -> Vec<(&'static str, Value)> {
    let chat = j!({"id": 1001, "type": "private", "first_name": "Budi"});
    let group = j!({"id": -100_777, "type": "supergroup", "title": "Warga"});
    let from = j!({"id": 1001, "is_bot": false, "first_name": "Budi", "language_code": "id"});
    let message = |more: Value| {
        let mut whole = j!({"message_id": 5, "date": 1_767_225_600, "chat": chat, "from": from});
        whole
            .as_object_mut()
            .unwrap()
            .extend(more.as_object().unwrap().clone());
        whole
    };
    let file = j!({"file_id": "a", "file_unique_id": "b", "file_size": 10, "width": 1, "height": 1, "duration": 1, "length": 1,
        "is_animated": false, "is_video": false, "type": "regular"});
    let member = |status: &str| j!({"user": {"id": 42, "is_bot": true, "first_name": "P"}, "status": status, "until_date": 0});
    let entity = j!([{"type": "bot_command", "offset": 0, "length": 7}, {"type": "text_link", "offset": 2, "length": 90_000, "url": "x"}]);
    let membership = |old: &str, new: &str, chat: &Value| j!({"chat": chat, "from": from, "date": 1, "old_chat_member": member(old), "new_chat_member": member(new)});
    vec![
        (
            "message",
            message(j!({"text": "/daftar", "entities": entity})),
        ),
        ("message", message(j!({"text": "setuju"}))),
        (
            "message",
            message(j!({"text": "Siti Aminah", "reply_to_message": message(j!({"text": "apa"}))})),
        ),
        ("message", message(j!({"text": "1871994803010001"}))),
        (
            "message",
            message(
                j!({"contact": {"phone_number": "6281200000011", "first_name": "Budi", "user_id": 1001}}),
            ),
        ),
        (
            "message",
            message(j!({"photo": [file], "caption": "foto", "media_group_id": "9"})),
        ),
        ("message", message(j!({"sticker": file}))),
        ("message", message(j!({"voice": file}))),
        ("message", message(j!({"document": file}))),
        (
            "message",
            message(j!({"location": {"latitude": 1.0, "longitude": 2.0}})),
        ),
        (
            "message",
            message(j!({"dice": {"emoji": "🎲", "value": 3}})),
        ),
        ("message", message(j!({"future_content": {"x": [1, 2, 3]}}))),
        (
            "message",
            message(j!({"chat": group, "text": "/daftar@PencakerBot"})),
        ),
        (
            "message",
            message(j!({"chat": group, "migrate_to_chat_id": -100_888})),
        ),
        (
            "message",
            message(j!({"chat": group, "new_chat_members": [from]})),
        ),
        (
            "message",
            message(
                j!({"chat": group, "text": "/petugas", "sender_chat": group, "from": {"id": 1_087_968_824, "is_bot": true, "first_name": "G"}}),
            ),
        ),
        (
            "edited_message",
            message(j!({"text": "Budi Contoh", "edit_date": 1_767_225_700})),
        ),
        (
            "channel_post",
            message(j!({"chat": {"id": -1_009, "type": "channel", "title": "K"}, "text": "x"})),
        ),
        (
            "callback_query",
            j!({"id": "77", "from": from, "chat_instance": "1", "data": "r:1:agree", "message": message(j!({"text": "?"}))}),
        ),
        (
            "callback_query",
            j!({"id": "78", "from": from, "chat_instance": "1", "data": "d:delete-forever", "message": {"chat": chat, "message_id": 5, "date": 0}}),
        ),
        (
            "callback_query",
            j!({"id": "79", "from": from, "chat_instance": "1", "inline_message_id": "x", "game_short_name": "g"}),
        ),
        ("my_chat_member", membership("member", "kicked", &chat)),
        ("my_chat_member", membership("kicked", "member", &chat)),
        ("my_chat_member", membership("left", "member", &group)),
        (
            "inline_query",
            j!({"id": "1", "from": from, "query": "x", "offset": ""}),
        ),
        (
            "poll",
            j!({"id": "1", "question": "?", "options": [], "total_voter_count": 0, "is_closed": true, "is_anonymous": true, "type": "regular", "allows_multiple_answers": false}),
        ),
        ("future_kind", j!({"anything": [{"name": "Siti Contoh"}]})),
    ]
}

/// What is done to an update before it is brought in.
#[derive(Debug, Clone)]
struct Case {
    kind: prop::sample::Index,
    wounds: Vec<Wound>,
    words: Option<String>,
    id: Id,
    twice: bool,
    slips: Vec<super::Slip>,
}

/// Beyond this no update of Telegram is numbered.
const NORMAL: i64 = 4_000_000_000;
/// The good ones are numbered from here. A slip makes another number of one, but none of these: they are too long.
const GOOD: i64 = 3_000_000_000;

#[derive(Debug, Clone)]
enum Id {
    Next,
    Same,
    Strange(i64),
    NoNumber(Value),
}

fn case() -> impl Strategy<Value = Case> {
    let id = prop_oneof![
        8 => Just(Id::Next),
        1 => Just(Id::Same),
        1 => any::<i64>().prop_map(|id| Id::Strange(if (0..=NORMAL).contains(&id) { -id } else { id })),
        1 => json().prop_map(Id::NoNumber),
    ];
    let slips = prop_oneof![4 => Just(Vec::new()), 1 => prop::collection::vec(slip(), 1..3)];
    let words = prop::option::of(text());
    (
        any::<prop::sample::Index>(),
        prop::collection::vec(wound(), 0..3),
        words,
        id,
        any::<bool>(),
        slips,
    )
        .prop_map(|(kind, wounds, words, id, twice, slips)| Case {
            kind,
            wounds,
            words,
            id,
            twice,
            slips,
        })
}

impl Case {
    /// The update as JSON; `None` when it would not even be JSON.
    fn raw(&self, next: &mut i64) -> Option<Box<RawValue>> {
        let all = kinds();
        let (name, body) = self.kind.get(&all);
        let mut body = body.clone();
        if let (Some(words), Some(said)) = (&self.words, body.get_mut("text")) {
            *said = Value::from(words.clone());
        }
        let body = wounded(body, &self.wounds).to_string();
        *next += i64::from(!matches!(self.id, Id::Same));
        let id = match &self.id {
            Id::Next | Id::Same => next.to_string(),
            Id::Strange(id) => id.to_string(),
            Id::NoNumber(value) => value.to_string(),
        };
        let again = if self.twice {
            format!(",\"{name}\":{body}")
        } else {
            String::new()
        };
        let whole = format!("{{\"update_id\":{id},\"{name}\":{body}{again}}}");
        RawValue::from_string(slipped(&whole, &self.slips)).ok()
    }
}

#[test]
fn whatever_comes_in_is_handled_set_aside_or_let_go_and_blocks_nobody() {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    let house = runtime.block_on(House::open());
    let (to_hall, queue) = mpsc::channel(1_000);
    let intake = Intake::new(house.app.clone(), to_hall);
    let (tree, me) = (hall::tree(), me());
    let (queue, numbers) = (RefCell::new(queue), RefCell::new((10_i64, GOOD)));
    let strategy = prop::collection::vec(case(), 1..8);
    TestRunner::new(fewer(2))
        .run(&strategy, |cases| {
            let (next, good) = &mut *numbers.borrow_mut();
            let mut batch: Vec<_> = cases.iter().filter_map(|case| case.raw(next)).collect();
            *good += 1;
            let behind = j!({"update_id": good, "message": {"message_id": 9, "date": 1_767_225_600, "text": "/bantuan",
                "chat": {"id": 77, "type": "private", "first_name": "Dewi"}, "from": {"id": 77, "is_bot": false, "first_name": "Dewi"}}});
            batch.push(RawValue::from_string(behind.to_string()).unwrap());
            runtime.block_on(async {
                let kept = intake.keep(&batch).await;
                prop_assert!(kept.is_ok(), "{kept:?}");
                let come = std::iter::from_fn(|| queue.borrow_mut().try_recv().ok());
                for update in come.collect::<Vec<_>>() {
                    hall::receive(&tree, &house.app, &me, update).await;
                }
                let stuck = house.count("SELECT count(*) FROM inbox WHERE state = 0 OR reason <> 'cannot be read'").await;
                prop_assert_eq!(stuck, 0, "it waits for ever, or a panic or a defect set it aside");
                let last = house.count("SELECT max(update_id) FROM handled WHERE update_id < 4000000000").await;
                prop_assert_eq!(last, *good, "the one behind was handled");
                Ok(())
            })
        })
        .unwrap();
}
