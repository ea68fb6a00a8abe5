//! What each update is, from JSON as Telegram writes it.

#![expect(
    clippy::needless_pass_by_value,
    reason = "a literal of JSON is handed over as it is written"
)]

use serde_json::{Value, json};

use super::*;

fn me() -> Me {
    serde_json::from_value(json!({
        "id": 42, "is_bot": true, "first_name": "Pencaker", "username": "PencakerBot", "can_join_groups": true,
        "can_read_all_group_messages": false, "supports_inline_queries": false, "can_connect_to_business": false,
        "has_main_web_app": false
    }))
    .unwrap()
}

fn message(fields: Value) -> Heard {
    let mut whole = json!({
        "message_id": 5, "date": 1_767_225_600,
        "chat": {"id": 1001, "type": "private", "first_name": "Budi"},
        "from": {"id": 1001, "is_bot": false, "first_name": "Budi", "language_code": "id"},
    });
    for (name, value) in fields.as_object().unwrap() {
        whole[name] = value.clone();
    }
    // The number stands first, as Telegram writes it: teloxide reads no other order.
    let update = format!(r#"{{"update_id": 77, "message": {whole}}}"#);
    Arrived::of(serde_json::from_str(&update).unwrap())
        .said()
        .unwrap()
}

fn arrived(what: What) -> Arrived {
    Arrived { update: 77, what }
}

fn group(fields: Value) -> Heard {
    let mut fields = fields;
    fields["chat"] = json!({"id": -100_777, "type": "supergroup", "title": "Warga"});
    message(fields)
}

fn said(text: &str) -> Heard {
    message(json!({"text": text}))
}

#[test]
fn commands_are_read_with_their_payload() {
    let start = |payload: &str| {
        Some(Event::Command {
            command: Command::Start,
            payload: payload.into(),
        })
    };
    let too_long = "A".repeat(65);
    for (text, event) in [
        ("/start LAS12", start("LAS12")),
        ("/start", start("")),
        ("/start  LAS12 ", start("LAS12")),
        ("/start@PencakerBot LAS12", start("LAS12")),
        ("/START@pencakerbot\nLAS12", start("LAS12")),
        ("/start LAS 12", start("")),
        (&format!("/start {too_long}"), start("")),
        (
            "/daftar",
            Some(Event::Command {
                command: Command::Daftar,
                payload: String::new(),
            }),
        ),
        ("/tidakada", Some(Event::UnknownCommand)),
        ("/", Some(Event::UnknownCommand)),
        ("/batal@NamaBot", Some(Event::UnknownCommand)),
        ("Budi /start", None),
    ] {
        assert_eq!(command(said(text), me()), event, "{text}");
    }
}

#[test]
fn in_a_group_only_our_own_commands_are_heard() {
    let heard = |text: &str| command(group(json!({"text": text})), me());
    assert!(matches!(
        heard("/daftar"),
        Some(Event::Command {
            command: Command::Daftar,
            ..
        })
    ));
    assert!(matches!(
        heard("/daftar@PencakerBot"),
        Some(Event::Command { .. })
    ));
    assert_eq!(heard("/tidakada@PencakerBot"), Some(Event::UnknownCommand));
    assert_eq!(heard("/daftar@BotLain"), None);
    assert_eq!(heard("/tidakada"), None);
    assert_eq!(words(group(json!({"text": "Budi Contoh"}))), None);
    assert_eq!(
        attachment(group(json!({"dice": {"emoji": "🎲", "value": 3}}))),
        None
    );
    assert_eq!(edited(group(json!({"text": "Budi"}))), None);
}

#[test]
fn sec_07_anonymous_admins_and_channels_are_nobody() {
    let admin = json!({
        "text": "/petugas", "from": {"id": 1_087_968_824, "is_bot": true, "first_name": "Group"},
        "sender_chat": {"id": -100_777, "type": "supergroup", "title": "Warga"},
    });
    assert!(message_envelope(group(admin)).is_none());
    let linked = json!({
        "text": "/petugas", "from": {"id": 777_000, "is_bot": false, "first_name": "Telegram"},
        "sender_chat": {"id": -100_888, "type": "channel", "title": "Kanal"},
    });
    assert!(message_envelope(group(linked)).is_none());
    assert!(
        message_envelope(message(
            json!({"text": "x", "chat": {"id": -1_009, "type": "channel", "title": "K"}})
        ))
        .is_none()
    );
    assert!(message_envelope(said("halo")).is_some());
}

#[test]
fn dlg_17_only_a_proven_own_contact_is_the_senders() {
    let shared = |fields: Value| match contact(message(fields)) {
        Some(Event::Contact { owner, .. }) => owner,
        other => panic!("{other:?}"),
    };
    let card = |user: Value| json!({"contact": {"phone_number": "6281200000011", "first_name": "Budi", "user_id": user}});
    assert_eq!(shared(card(json!(1001))), ContactOwner::Sender);
    assert_eq!(shared(card(json!(7777))), ContactOwner::Other);
    assert_eq!(
        shared(json!({"contact": {"phone_number": "6281200000055", "first_name": "Budi"}})),
        ContactOwner::Other
    );
    let mut forwarded = card(json!(1001));
    forwarded["forward_origin"] = json!({
        "type": "user", "date": 1_767_225_000, "sender_user": {"id": 1001, "is_bot": false, "first_name": "Budi"}
    });
    assert_eq!(shared(forwarded), ContactOwner::Other);
}

#[test]
fn dlg_11_whatever_is_not_words_has_a_name() {
    let file = json!({"file_id": "a", "file_unique_id": "b", "file_size": 10});
    let with = |extra: Value| {
        let mut whole = file.clone();
        whole
            .as_object_mut()
            .unwrap()
            .extend(extra.as_object().unwrap().clone());
        whole
    };
    for (fields, name) in [
        (
            json!({"sticker": with(json!({"type": "regular", "width": 9, "height": 9, "is_animated": false, "is_video": false}))}),
            Attachment::Sticker,
        ),
        (
            json!({"voice": with(json!({"duration": 3, "mime_type": "audio/ogg"}))}),
            Attachment::Voice,
        ),
        (
            json!({"audio": with(json!({"duration": 3, "mime_type": "audio/mpeg"}))}),
            Attachment::File,
        ),
        (
            json!({"location": {"latitude": -5.4, "longitude": 105.2}}),
            Attachment::Location,
        ),
        (
            json!({"dice": {"emoji": "🎲", "value": 3}}),
            Attachment::Something,
        ),
        (
            json!({"kind_of_the_future": {"a": 1}}),
            Attachment::Something,
        ),
        (
            json!({"poll": {"id": "1", "question": "?", "options": [], "total_voter_count": 0, "is_closed": false,
                "is_anonymous": true, "type": "regular", "allows_multiple_answers": false}}),
            Attachment::Something,
        ),
    ] {
        assert_eq!(attachment(message(fields)), Some(Event::Other(name)));
    }
    assert_eq!(attachment(said("halo")), None);
}

#[test]
fn a_document_is_known_by_its_id_name_and_size() {
    let sent = json!({"document": {
        "file_id": "a", "file_unique_id": "b", "file_size": 10, "file_name": "data.xlsx", "mime_type": "text/plain",
    }});
    let file = File {
        id: "a".to_owned(),
        name: Some("data.xlsx".to_owned()),
        size: Some(10),
        mime: Some("text/plain".to_owned()),
        picture: false,
        caption: None,
    };
    assert_eq!(document(message(sent.clone())), Some(Event::Document(file)));
    assert_eq!(attachment(message(sent)), None);
    assert_eq!(document(said("halo")), None);
}

/// Telegram sends every picture in several sizes.
#[test]
fn a_picture_is_known_by_the_id_of_its_largest_size() {
    let size = |id: &str, side: u32| json!({"file_id": id, "file_unique_id": id, "width": side, "height": side, "file_size": side});
    let sent = json!({"photo": [size("small", 90), size("large", 1280), size("middle", 320)], "caption": "surat dokter"});
    let file = File {
        id: "large".to_owned(),
        name: None,
        size: Some(1280),
        mime: None,
        picture: true,
        caption: Some("surat dokter".to_owned()),
    };
    assert_eq!(document(message(sent.clone())), Some(Event::Document(file)));
    assert_eq!(attachment(message(sent)), None);
}

#[test]
fn service_messages_are_nobodys_words() {
    for fields in [
        json!({"pinned_message": {"message_id": 3, "date": 0, "chat": {"id": 1001, "type": "private", "first_name": "B"}}}),
        json!({"message_auto_delete_timer_changed": {"message_auto_delete_time": 86400}}),
        json!({"write_access_allowed": {}}),
    ] {
        let service = message(fields);
        assert_eq!(words(service.clone()), None);
        assert_eq!(command(service.clone(), me()), None);
        assert_eq!(attachment(service), None);
    }
}

#[test]
fn a_group_that_becomes_a_supergroup_moves() {
    let service = message(json!({
        "chat": {"id": -5001, "type": "group", "title": "Petugas"}, "migrate_to_chat_id": -1_001_234_500_001_i64,
        "from": {"id": 1_087_968_824, "is_bot": true, "first_name": "Group"},
    }));
    let incoming = migration(service).unwrap();
    assert_eq!(
        (incoming.chat, incoming.event),
        (-5001, Event::MovedTo(-1_001_234_500_001))
    );
}

#[test]
fn a_press_on_a_message_too_old_to_edit_names_no_message() {
    let query = |carrier: Value| {
        let query = serde_json::from_value(json!({
            "id": "q1", "chat_instance": "c", "data": "nonsense without a colon",
            "from": {"id": 1001, "is_bot": false, "first_name": "Budi"}, "message": carrier,
        }));
        arrived(What::Pressed(query.unwrap()))
    };
    let chat = json!({"id": 1001, "type": "private", "first_name": "Budi"});
    let old = press(query(json!({"message_id": 9, "date": 0, "chat": chat}))).unwrap();
    assert_eq!(
        (old.message, old.query.as_deref(), old.user),
        (None, Some("q1"), 1001)
    );
    let bot = json!({"id": 42, "is_bot": true, "first_name": "P"});
    let new = press(query(
        json!({"message_id": 9, "date": 1_767_225_600, "chat": chat, "from": bot, "text": "?"}),
    ))
    .unwrap();
    assert_eq!(new.message, Some(9));
}

#[test]
fn blocking_and_coming_back_are_heard() {
    let change = |old: &str, new: &str| {
        let member = |status: &str| {
            let mut member =
                json!({"status": status, "user": {"id": 42, "is_bot": true, "first_name": "P"}});
            if status == "kicked" {
                member["until_date"] = json!(0);
            }
            member
        };
        let member = serde_json::from_value(json!({
            "chat": {"id": 1001, "type": "private", "first_name": "Budi"}, "date": 1_767_225_600,
            "from": {"id": 1001, "is_bot": false, "first_name": "Budi"},
            "old_chat_member": member(old), "new_chat_member": member(new),
        }));
        membership(arrived(What::Changed(member.unwrap()))).map(|incoming| incoming.event)
    };
    assert_eq!(change("member", "kicked"), Some(Event::Left));
    assert_eq!(change("kicked", "member"), Some(Event::Returned));
    assert_eq!(change("member", "member"), None);
}
