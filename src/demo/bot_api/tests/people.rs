//! The people's side over HTTP, as the chat page uses it.
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use super::Scene;

#[tokio::test]
async fn a_person_is_made_writes_presses_and_blocks() {
    let scene = Scene::open().await;
    let (_, person) = scene
        .post(
            "/people",
            json!({"first_name": "Budi", "language_code": "id", "phone": "+628120000002"}),
        )
        .await;
    let id = person["id"].as_i64().unwrap();
    let at = |deed: &str| format!("/people/{id}/{deed}");
    scene
        .post(&at("start"), json!({"payload": "kelas-7"}))
        .await;
    let markup = json!({"inline_keyboard": [[{"text": "Ya", "callback_data": "y"}]]});
    let sent = scene
        .ok(
            "sendMessage",
            json!({"chat_id": id, "text": "?", "reply_markup": markup}),
        )
        .await;
    scene
        .ok("sendChatAction", json!({"chat_id": id, "action": "typing"}))
        .await;
    let chat = scene.get(&at("chat?limit=1")).await;
    assert_eq!(chat["messages"].as_array().unwrap().len(), 1);
    assert_eq!(chat["typing"], true);
    let chat = scene.get(&at("chat")).await;
    assert_eq!(chat["messages"][0]["text"], "/start kelas-7");
    assert_eq!(chat["messages"][0]["out"], true);
    assert_eq!(chat["messages"][1].get("out"), None);
    let (_, pressed) = scene
        .post(
            &at("press"),
            json!({"message_id": sent["message_id"], "data": "y"}),
        )
        .await;
    assert!(pressed["query_id"].is_string());
    for deed in ["contact", "location", "sticker", "poll", "voice"] {
        assert_eq!(scene.post(&at(deed), json!({})).await.0, 200, "{deed}");
    }
    let kinds: Vec<Value> = scene
        .ok("getUpdates", json!({}))
        .await
        .as_array()
        .unwrap()
        .clone();
    assert_eq!(kinds.len(), 7);
    scene.post(&at("block"), json!({})).await;
    let listed = scene.get("/people").await;
    assert_eq!(listed["people"][0]["blocked"], true);
    assert_eq!(listed["bot"]["username"], "contoh_bot");
    let (status, told) = scene
        .post(&at("press"), json!({"message_id": 999, "data": "y"}))
        .await;
    assert_eq!(status, 409);
    assert!(told["error"].is_string());
    assert_eq!(scene.post(&at("fly"), json!({})).await.0, 404);
}

#[tokio::test]
async fn what_happens_is_streamed() {
    let scene = Scene::open().await;
    let siti = scene.siti().await;
    let version = scene.get(&format!("/people/{siti}/chat")).await["version"]
        .as_u64()
        .unwrap();
    let mut stream = TcpStream::connect(&scene.address).await.unwrap();
    let request = format!("GET /people/events?since={version} HTTP/1.1\r\nHost: x\r\n\r\n");
    stream.write_all(request.as_bytes()).await.unwrap();
    scene
        .ok("sendMessage", json!({"chat_id": siti, "text": "halo"}))
        .await;
    let mut seen = String::new();
    let mut piece = [0; 1024];
    while !seen.contains("\"kind\":\"message\"") {
        let count = stream.read(&mut piece).await.unwrap();
        assert_ne!(count, 0);
        seen.push_str(&String::from_utf8_lossy(&piece[..count]));
    }
    assert!(seen.contains("text/event-stream"));
    assert!(seen.contains(&format!("\"chat\":{siti}")));
}
