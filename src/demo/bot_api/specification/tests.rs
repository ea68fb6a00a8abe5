//! Parameters of every transport brought to their types, or refused.
use super::*;
use serde_json::json;

fn checked(name: &str, parameters: Value, strict: bool) -> Result<Map<String, Value>, String> {
    let Value::Object(mut map) = parameters else {
        panic!("an object")
    };
    check(name, &mut map, strict)
        .map(|()| map)
        .map_err(|refusal| refusal.description)
}

#[test]
fn a_method_is_found_whatever_its_case() {
    assert_eq!(method("SendMessage"), Some("sendMessage"));
    assert_eq!(method("getupdates"), Some("getUpdates"));
    assert_eq!(method("sendNonsense"), None);
}

#[test]
fn unknown_parameters_are_refused_only_when_strict() {
    let parameters = json!({"chat_id": 1, "text": "a", "colour": "red"});
    assert!(checked("sendMessage", parameters.clone(), false).is_ok());
    assert_eq!(
        checked("sendMessage", parameters, true).unwrap_err(),
        "Bad Request: unknown parameter \"colour\""
    );
}

#[test]
fn text_is_brought_to_its_type() {
    let map = checked(
        "sendMessage",
        json!({"chat_id": "-12", "text": "7", "disable_notification": "true",
               "reply_markup": "{\"inline_keyboard\":[[{\"text\":\"a\",\"callback_data\":\"b\"}]]}"}),
        true,
    )
    .unwrap();
    assert_eq!(map["chat_id"], json!(-12));
    assert_eq!(map["text"], json!("7"));
    assert_eq!(map["disable_notification"], json!(true));
    assert!(map["reply_markup"].is_object());
}

#[test]
fn wrong_types_are_refused_in_the_servers_words() {
    for (markup, words) in [
        (
            json!({"force_reply": "yes"}),
            "field \"force_reply\" must be of type Boolean",
        ),
        (
            json!({"inline_keyboard": "bad"}),
            "field \"inline_keyboard\" must be of type Array",
        ),
        (
            json!({"inline_keyboard": [[{"callback_data": "x"}]]}),
            "can't parse inline keyboard button: Can't find field \"text\"",
        ),
        (
            json!({"inline_keyboard": [[{"text": 5}]]}),
            "can't parse inline keyboard button: Field \"text\" must be of type String",
        ),
        (json!(5), "object expected as reply markup"),
    ] {
        let parameters = json!({"chat_id": 1, "text": "a", "reply_markup": markup});
        assert_eq!(
            checked("sendMessage", parameters, true).unwrap_err(),
            format!("Bad Request: {words}")
        );
    }
}

#[test]
fn members_of_a_union_are_told_apart_by_their_type() {
    let scope = json!({"commands": [], "scope": {"type": "all_private_chats"}});
    assert!(checked("setMyCommands", scope, true).is_ok());
    let scope = json!({"commands": [], "scope": {"type": "chat", "chat_id": "12"}});
    assert!(checked("setMyCommands", scope, true).is_ok());
    let scope = json!({"commands": [], "scope": {"type": "nowhere"}});
    assert!(checked("setMyCommands", scope, true).is_err());
}
