//! Updates by POST: the secret, the order, and again until the bot takes them.
use serde_json::json;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

use super::Scene;

/// Takes one delivery, answers with a status, and returns head and body.
async fn take(listener: &TcpListener, status: u16) -> String {
    let (mut stream, _) = listener.accept().await.unwrap();
    let mut text = Vec::new();
    let mut piece = [0; 4096];
    while !text.ends_with(b"}") {
        let count = stream.read(&mut piece).await.unwrap();
        assert_ne!(count, 0);
        text.extend_from_slice(&piece[..count]);
    }
    let answer = format!("HTTP/1.1 {status} x\r\nContent-Length: 0\r\n\r\n");
    stream.write_all(answer.as_bytes()).await.unwrap();
    String::from_utf8(text).unwrap()
}

#[tokio::test]
async fn updates_are_posted_until_they_are_taken() {
    let scene = Scene::open().await;
    let siti = scene.siti().await;
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/hook", listener.local_addr().unwrap());
    scene
        .ok("setWebhook", json!({"url": url, "secret_token": "rahasia"}))
        .await;
    let told = scene.refused("getUpdates", json!({})).await;
    assert!(told.starts_with("Conflict: can't use getUpdates method while webhook is active"));
    scene.simulator.say(siti, siti, "satu");
    scene.simulator.say(siti, siti, "dua");
    let first = take(&listener, 500).await;
    assert!(first.starts_with("POST /hook HTTP/1.1\r\n"));
    assert!(first.contains("X-Telegram-Bot-Api-Secret-Token: rahasia\r\n"));
    assert!(first.contains("satu"));
    assert!(
        take(&listener, 200).await.contains("satu"),
        "refused, so again"
    );
    assert!(take(&listener, 200).await.contains("dua"), "in order");
    let mut changed = scene.simulator.changed();
    while scene.simulator.updates_waiting() > 0 {
        changed.changed().await.unwrap();
    }
    let info = scene.ok("getWebhookInfo", json!({})).await;
    assert_eq!(
        info["last_error_message"],
        "Wrong response from the webhook: 500"
    );
    scene.ok("deleteWebhook", json!({})).await;
    scene.ok("getUpdates", json!({})).await;
    let told = scene
        .refused("setWebhook", json!({"url": "https://example.org/hook"}))
        .await;
    assert!(told.starts_with("Bad Request: bad webhook"));
}

#[tokio::test]
async fn an_https_address_is_reached_through_the_proxy_that_ends_tls() {
    let scene = Scene::open().await;
    let siti = scene.siti().await;
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    scene.simulator.end_tls_at(listener.local_addr().unwrap());
    let told = scene
        .refused(
            "setWebhook",
            json!({"url": "https://bot.example:9000/hook"}),
        )
        .await;
    assert!(told.contains("only on ports 80, 88, 443 or 8443"), "{told}");
    scene
        .ok("setWebhook", json!({"url": "https://bot.example/hook"}))
        .await;
    scene.simulator.say(siti, siti, "halo");
    let brought = take(&listener, 200).await;
    assert!(
        brought.starts_with("POST /hook HTTP/1.1\r\nHost: bot.example\r\n"),
        "{brought}"
    );
    let told = scene
        .refused("setWebhook", json!({"url": "http://bot.example/hook"}))
        .await;
    assert!(told.contains("loopback"), "{told}");
}
