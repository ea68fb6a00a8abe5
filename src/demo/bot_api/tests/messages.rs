//! Messages of the bot: what is stored, what is refused, and in which words.
use serde_json::{Value, json};

use super::super::{NewPerson, Pressed};
use super::{Scene, TOKEN, http};

fn button(text: &str, data: &str) -> Value {
    json!({"inline_keyboard": [[{"text": text, "callback_data": data}]]})
}

#[tokio::test]
async fn a_message_is_stored_parsed_and_comes_back_whole() {
    let scene = Scene::open().await;
    let siti = scene.siti().await;
    let sent = scene
        .ok(
            "SendMessage",
            json!({"chat_id": siti, "text": "<b>Halo</b> Siti, /daftar", "parse_mode": "HTML",
                   "reply_markup": button("Setuju", "ya")}),
        )
        .await;
    assert_eq!(sent["text"], "Halo Siti, /daftar");
    assert_eq!(
        sent["entities"][0],
        json!({"type": "bold", "offset": 0, "length": 4})
    );
    assert_eq!(sent["entities"][1]["type"], "bot_command");
    assert_eq!(sent["chat"]["type"], "private");
    assert_eq!(sent["from"]["is_bot"], true);
    assert_eq!(scene.simulator.messages(siti).last().unwrap(), &sent);
}

#[tokio::test]
async fn forms_and_queries_are_read_like_json() {
    let scene = Scene::open().await;
    let siti = scene.siti().await;
    let path = format!("/bot{TOKEN}/sendMessage?chat_id={siti}");
    let kind = "application/x-www-form-urlencoded";
    let markup = "%7B%22inline_keyboard%22%3A%5B%5B%7B%22text%22%3A%22a%22%2C%22callback_data%22%3A%22b%22%7D%5D%5D%7D";
    let body = format!("text=halo+semua&reply_markup={markup}");
    let (status, body) = http(&scene.address, "POST", &path, kind, &body)
        .await
        .unwrap();
    assert_eq!(status, 200, "{body}");
    assert!(scene.simulator.press_label(siti, siti, "a").is_ok());
}

#[tokio::test]
async fn texts_and_captions_have_their_limits_in_utf16() {
    let scene = Scene::open().await;
    let siti = scene.siti().await;
    let text = |text: String| json!({"chat_id": siti, "text": text, "parse_mode": "HTML"});
    scene.ok("sendMessage", text("😀".repeat(2048))).await;
    scene
        .ok("sendMessage", text(format!("<b>{}</b>", "x".repeat(4096))))
        .await;
    for (source, words) in [
        ("x".repeat(4097), "message is too long"),
        ("😀".repeat(2049), "message is too long"),
        (String::new(), "message text is empty"),
        (" \n ".into(), "text must be non-empty"),
        (
            "<b>x".into(),
            "can't parse entities: Can't find end tag corresponding to start tag \"b\"",
        ),
    ] {
        let told = scene.refused("sendMessage", text(source)).await;
        assert_eq!(told, format!("Bad Request: {words}"));
    }
    let told = scene.refused("sendMessage", json!({"chat_id": siti})).await;
    assert_eq!(told, "Bad Request: message text is empty");
    let media = json!({"chat_id": siti, "photo": "x", "caption": "x".repeat(1025)});
    let told = scene.refused("sendPhoto", media).await;
    assert_eq!(told, "Bad Request: message caption is too long");
}

#[tokio::test]
async fn a_chat_that_cannot_be_written_to_says_why() {
    let scene = Scene::open().await;
    let siti = scene.siti().await;
    let silent = scene.simulator.add_person(NewPerson {
        first_name: "Budi".into(),
        ..NewPerson::default()
    });
    let group = scene.simulator.add_group("Kelas Las", &[siti]);
    let send = |chat: i64| json!({"chat_id": chat, "text": "halo"});
    scene.ok("sendMessage", send(group)).await;
    scene.simulator.kick(group);
    for (chat, words) in [
        (1, "Bad Request: chat not found"),
        (
            silent,
            "Forbidden: bot can't initiate conversation with a user",
        ),
        (group, "Forbidden: bot was kicked from the group chat"),
    ] {
        assert_eq!(scene.refused("sendMessage", send(chat)).await, words);
    }
    let told = scene.refused("sendMessage", json!({"text": "halo"})).await;
    assert_eq!(told, "Bad Request: chat_id is empty");
    scene.simulator.block(siti);
    let answer = scene.call("sendMessage", send(siti)).await;
    assert_eq!(answer["error_code"], 403);
    assert_eq!(
        answer["description"],
        "Forbidden: bot was blocked by the user"
    );
    scene.simulator.say(siti, siti, "/start");
    scene.ok("sendMessage", send(siti)).await;
    scene.simulator.deactivate(siti);
    assert_eq!(
        scene.refused("sendMessage", send(siti)).await,
        "Forbidden: user is deactivated"
    );
}

#[tokio::test]
async fn an_edit_must_change_something_the_bot_wrote() {
    let scene = Scene::open().await;
    let siti = scene.siti().await;
    let markup = button("Setuju", "ya");
    let sent = scene
        .ok(
            "sendMessage",
            json!({"chat_id": siti, "text": "satu", "reply_markup": markup}),
        )
        .await;
    let id = sent["message_id"].as_i64().unwrap();
    let edit = |id: i64, text: &str| json!({"chat_id": siti, "message_id": id, "text": text, "reply_markup": button("Setuju", "ya")});
    let told = scene.refused("editMessageText", edit(id, "satu")).await;
    assert_eq!(
        told,
        "Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message"
    );
    let edited = scene.ok("editMessageText", edit(id, "dua")).await;
    assert_eq!(edited["text"], "dua");
    let told = scene.refused("editMessageText", edit(id, "dua")).await;
    assert!(
        told.contains("message is not modified"),
        "also after an edit"
    );
    let same = json!({"chat_id": siti, "message_id": id, "reply_markup": button("Setuju", "ya")});
    assert!(
        scene
            .refused("editMessageReplyMarkup", same)
            .await
            .contains("not modified")
    );
    let plain = scene
        .ok(
            "editMessageText",
            json!({"chat_id": siti, "message_id": id, "text": "tiga"}),
        )
        .await;
    assert!(
        plain.get("reply_markup").is_none(),
        "an edit without a keyboard takes it away"
    );
    assert_eq!(scene.simulator.messages(siti).last().unwrap()["edits"], 2);
    assert_eq!(
        scene.refused("editMessageText", edit(1, "x")).await,
        "Bad Request: message can't be edited"
    );
    assert_eq!(
        scene.refused("editMessageText", edit(99, "x")).await,
        "Bad Request: message to edit not found"
    );
}

#[tokio::test]
async fn a_message_is_deleted_once_and_not_after_two_days() {
    let scene = Scene::open().await;
    let siti = scene.siti().await;
    let secret = scene.simulator.say(siti, siti, "9901010101010001");
    let delete = |id: i64| json!({"chat_id": siti, "message_id": id});
    scene.ok("deleteMessage", delete(secret)).await;
    let shown = scene.simulator.messages(siti);
    assert_eq!(shown.last().unwrap()["deleted"], true);
    assert!(shown.last().unwrap().get("text").is_none());
    assert_eq!(
        scene.refused("deleteMessage", delete(secret)).await,
        "Bad Request: message to delete not found"
    );
    let old = scene.simulator.say(siti, siti, "lama");
    scene.later(49 * 60 * 60 * 1000);
    assert_eq!(
        scene.refused("deleteMessage", delete(old)).await,
        "Bad Request: message can't be deleted for everyone"
    );
}

#[tokio::test]
async fn a_press_is_answered_once_and_in_time() {
    let scene = Scene::open().await;
    let siti = scene.siti().await;
    let markup = button("Setuju", "ya");
    scene
        .ok(
            "sendMessage",
            json!({"chat_id": siti, "text": "?", "reply_markup": markup}),
        )
        .await;
    let Ok(Pressed::Query(query)) = scene.simulator.press_label(siti, siti, "Setuju") else {
        panic!("an inline button")
    };
    let updates = scene.ok("getUpdates", json!({})).await;
    let callback = &updates[0]["callback_query"];
    assert_eq!(callback["data"], "ya");
    assert_eq!(callback["message"]["text"], "?");
    assert!(callback["chat_instance"].is_string());
    let answer =
        |id: &str| json!({"callback_query_id": id, "text": "Tercatat", "show_alert": true});
    assert_eq!(scene.simulator.press_answer(&query), None);
    scene.ok("answerCallbackQuery", answer(&query)).await;
    let told = scene.simulator.press_answer(&query).unwrap();
    assert_eq!(told, json!({"text": "Tercatat", "show_alert": true}));
    let expired =
        "Bad Request: query is too old and response timeout expired or query ID is invalid";
    assert_eq!(
        scene.refused("answerCallbackQuery", answer(&query)).await,
        expired
    );
    let Ok(Pressed::Query(query)) = scene.simulator.press_label(siti, siti, "Setuju") else {
        panic!("an inline button")
    };
    scene.later(16 * 60 * 1000);
    assert_eq!(
        scene.refused("answerCallbackQuery", answer(&query)).await,
        expired
    );
    assert_eq!(
        scene.refused("answerCallbackQuery", answer("7")).await,
        expired
    );
}

#[tokio::test]
async fn a_button_of_a_deleted_message_brings_an_inaccessible_one() {
    let scene = Scene::open().await;
    let siti = scene.siti().await;
    let sent = scene
        .ok(
            "sendMessage",
            json!({"chat_id": siti, "text": "?", "reply_markup": button("Ya", "ya")}),
        )
        .await;
    let id = sent["message_id"].as_i64().unwrap();
    scene
        .ok("deleteMessage", json!({"chat_id": siti, "message_id": id}))
        .await;
    assert!(scene.simulator.press_label(siti, siti, "Ya").is_err());
    scene.simulator.press(siti, siti, id, "ya");
    let updates = scene.ok("getUpdates", json!({})).await;
    assert_eq!(updates[0]["callback_query"]["message"]["date"], 0);
}

#[tokio::test]
async fn a_reply_keyboard_stays_until_it_is_used_or_removed() {
    let scene = Scene::open().await;
    let siti = scene.siti().await;
    let keyboard = json!({"keyboard": [[{"text": "Bagikan Nomor", "request_contact": true}], [{"text": "Nanti"}]],
                          "one_time_keyboard": true, "resize_keyboard": true});
    let ask = json!({"chat_id": siti, "text": "Nomor?", "reply_markup": keyboard});
    scene.ok("sendMessage", ask.clone()).await;
    scene
        .ok("sendMessage", json!({"chat_id": siti, "text": "?"}))
        .await;
    assert!(scene.simulator.reply_keyboard(siti).is_some());
    let pressed = scene
        .simulator
        .press_label(siti, siti, "Bagikan Nomor")
        .unwrap();
    assert!(matches!(pressed, Pressed::SharedContact(_)));
    assert!(scene.simulator.reply_keyboard(siti).is_none());
    let contact = &scene.simulator.messages(siti).last().unwrap()["contact"].clone();
    assert_eq!(contact["user_id"], siti);
    assert_eq!(contact["phone_number"], "+628120000001");
    scene.ok("sendMessage", ask).await;
    let remove = json!({"chat_id": siti, "text": "?", "reply_markup": {"remove_keyboard": true}});
    scene.ok("sendMessage", remove).await;
    assert!(scene.simulator.reply_keyboard(siti).is_none());
}

#[tokio::test]
async fn too_many_messages_are_held_up_with_the_time_to_wait() {
    let scene = Scene::with(|options| options.flood_limits = true).await;
    let siti = scene.siti().await;
    let send = json!({"chat_id": siti, "text": "halo"});
    for _ in 0..5 {
        scene.ok("sendMessage", send.clone()).await;
    }
    let answer = scene.call("sendMessage", send.clone()).await;
    assert_eq!(answer["error_code"], 429);
    assert_eq!(answer["description"], "Too Many Requests: retry after 1");
    assert_eq!(answer["parameters"]["retry_after"], 1);
    scene.later(1000);
    scene.ok("sendMessage", send).await;
}

#[tokio::test]
async fn a_document_can_be_sent_described_and_fetched() {
    let scene = Scene::open().await;
    let siti = scene.siti().await;
    let body = format!(
        "--X\r\nContent-Disposition: form-data; name=\"chat_id\"\r\n\r\n{siti}\r\n--X\r\nContent-Disposition: form-data; name=\"document\"\r\n\r\nattach://f\r\n--X\r\nContent-Disposition: form-data; name=\"f\"; filename=\"data.txt\"\r\n\r\nisi berkas\r\n--X--\r\n"
    );
    let path = format!("/bot{TOKEN}/SendDocument");
    let kind = "multipart/form-data; boundary=X";
    let (status, body) = http(&scene.address, "POST", &path, kind, &body)
        .await
        .unwrap();
    assert_eq!(status, 200, "{body}");
    let answer: Value = serde_json::from_str(&body).unwrap();
    let document = &answer["result"]["document"];
    assert_eq!(document["mime_type"], "text/plain");
    let file = scene
        .ok("getFile", json!({"file_id": document["file_id"]}))
        .await;
    let path = format!("/file/bot{TOKEN}/{}", file["file_path"].as_str().unwrap());
    let (_, bytes) = http(&scene.address, "GET", &path, "", "").await.unwrap();
    assert_eq!(bytes, "isi berkas");
    let id = &document["file_id"];
    scene
        .ok("sendDocument", json!({"chat_id": siti, "document": id}))
        .await;
    assert_eq!(
        scene
            .refused("sendPhoto", json!({"chat_id": siti, "photo": id}))
            .await,
        "Bad Request: can't use file of type Document as Photo"
    );
}

#[tokio::test]
async fn messages_are_copied_and_forwarded() {
    let scene = Scene::open().await;
    let siti = scene.siti().await;
    let sent = scene
        .ok("sendMessage", json!({"chat_id": siti, "text": "asli"}))
        .await;
    let from = json!({"chat_id": siti, "from_chat_id": siti, "message_id": sent["message_id"]});
    let copy = scene.ok("copyMessage", from.clone()).await;
    assert_eq!(copy["message_id"], sent["message_id"].as_i64().unwrap() + 1);
    let forward = scene.ok("forwardMessage", from).await;
    assert_eq!(forward["forward_origin"]["type"], "user");
    assert_eq!(forward["text"], "asli");
}

#[tokio::test]
async fn commands_are_shown_by_the_narrowest_scope_and_language() {
    let scene = Scene::open().await;
    let siti = scene.siti().await;
    let commands = |name: &str| json!([{"command": name, "description": "x"}]);
    scene
        .ok("setMyCommands", json!({"commands": commands("a")}))
        .await;
    scene
        .ok(
            "setMyCommands",
            json!({"commands": commands("b"), "language_code": "id"}),
        )
        .await;
    let shown = scene.get(&format!("/people/{siti}/chat")).await;
    assert_eq!(shown["commands"][0]["command"], "b");
    let scope = json!({"type": "chat", "chat_id": siti});
    scene
        .ok(
            "setMyCommands",
            json!({"commands": commands("c"), "scope": scope}),
        )
        .await;
    let shown = scene.get(&format!("/people/{siti}/chat")).await;
    assert_eq!(shown["commands"][0]["command"], "c");
    scene.ok("deleteMyCommands", json!({"scope": scope})).await;
    assert_eq!(
        scene
            .ok("getMyCommands", json!({"language_code": "id"}))
            .await,
        commands("b")
    );
    let told = scene
        .refused("setMyCommands", json!({"commands": commands("Daftar!")}))
        .await;
    assert_eq!(told, "Bad Request: BOT_COMMAND_INVALID");
}
