//! The queue of updates as a polling bot sees it.
use serde_json::{Value, json};

use super::{Scene, TOKEN, http};

fn ids(updates: &Value) -> Vec<i64> {
    let updates = updates.as_array().unwrap();
    updates
        .iter()
        .map(|update| update["update_id"].as_i64().unwrap())
        .collect()
}

#[tokio::test]
async fn an_offset_confirms_everything_below_it() {
    let scene = Scene::open().await;
    let siti = scene.siti().await;
    for text in ["satu", "dua", "tiga"] {
        scene.simulator.say(siti, siti, text);
    }
    let all = ids(&scene.ok("GetUpdates", json!({})).await);
    assert_eq!(all.len(), 3);
    assert_eq!(
        ids(&scene.ok("getUpdates", json!({})).await),
        all,
        "nothing was confirmed yet"
    );
    let limited = scene
        .ok("getUpdates", json!({"offset": all[1], "limit": 1}))
        .await;
    assert_eq!(limited[0]["message"]["text"], "dua");
    assert_eq!(scene.simulator.updates_waiting(), 2);
    let last = scene.ok("getUpdates", json!({"offset": -1})).await;
    assert_eq!(
        ids(&last),
        all[2..],
        "a negative offset forgets what is before"
    );
    assert_eq!(
        ids(&scene.ok("getUpdates", json!({"offset": all[2] + 1})).await).len(),
        0
    );
}

#[tokio::test]
async fn a_long_poll_ends_when_somebody_writes() {
    let scene = Scene::open().await;
    let siti = scene.siti().await;
    let poll = scene.ok("getUpdates", json!({"timeout": 50}));
    let write = async {
        while scene.simulator.look(|world| world.poll) < 2 {
            tokio::task::yield_now().await;
        }
        scene.simulator.say(siti, siti, "halo");
    };
    let (updates, ()) = tokio::join!(poll, write);
    assert_eq!(updates[0]["message"]["text"], "halo");
}

#[tokio::test]
async fn the_older_of_two_polls_gives_way() {
    let scene = Scene::open().await;
    let older = scene.call("getUpdates", json!({"timeout": 50}));
    let newer = async {
        while scene.simulator.look(|world| world.poll) < 1 {
            tokio::task::yield_now().await;
        }
        scene.call("getUpdates", json!({"timeout": 0})).await
    };
    let (older, newer) = tokio::join!(older, newer);
    assert_eq!(newer["ok"], true);
    assert_eq!(older["error_code"], 409);
    assert_eq!(
        older["description"],
        "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"
    );
}

#[tokio::test]
async fn kinds_the_bot_does_not_want_never_arise() {
    let scene = Scene::open().await;
    let siti = scene.siti().await;
    let first = scene.simulator.say(siti, siti, "satu");
    scene
        .ok("getUpdates", json!({"allowed_updates": ["message"]}))
        .await;
    scene.simulator.edit(siti, first, "dua");
    scene.simulator.block(siti);
    scene.confirm_all().await;
    assert_eq!(scene.simulator.updates_waiting(), 0);
    scene.ok("getUpdates", json!({})).await;
    scene.simulator.unblock(siti);
    assert_eq!(
        scene.simulator.updates_waiting(),
        0,
        "the list is remembered"
    );
    scene.ok("getUpdates", json!({"allowed_updates": []})).await;
    scene.simulator.block(siti);
    let updates = scene.ok("getUpdates", json!({})).await;
    assert_eq!(
        updates[0]["my_chat_member"]["new_chat_member"]["status"],
        "kicked"
    );
}

#[tokio::test]
async fn an_update_is_gone_after_a_day() {
    let scene = Scene::open().await;
    let siti = scene.siti().await;
    scene.simulator.say(siti, siti, "kemarin");
    scene.later(25 * 60 * 60 * 1000);
    scene.simulator.say(siti, siti, "hari ini");
    let updates = scene.ok("getUpdates", json!({})).await;
    assert_eq!(ids(&updates).len(), 1);
    assert_eq!(updates[0]["message"]["text"], "hari ini");
}

#[tokio::test]
async fn a_confirmed_update_can_come_again_and_unknown_kinds_too() {
    let scene = Scene::open().await;
    let siti = scene.siti().await;
    scene.simulator.say(siti, siti, "sekali");
    let id = scene.simulator.last_update_id();
    scene.confirm_all().await;
    assert!(scene.simulator.redeliver(id));
    let updates = scene.ok("getUpdates", json!({"offset": id + 1})).await;
    assert_eq!(ids(&updates), [id]);
    assert_eq!(
        scene.simulator.updates_waiting(),
        0,
        "once more, not for ever"
    );
    let strange = scene
        .simulator
        .push_update(json!({"from_the_future": {"x": 1}}));
    let updates = scene.ok("getUpdates", json!({"offset": id + 1})).await;
    assert_eq!(
        updates[0],
        json!({"update_id": strange, "from_the_future": {"x": 1}})
    );
}

#[tokio::test]
async fn a_wrong_token_and_an_unknown_method_are_told_apart() {
    let scene = Scene::open().await;
    let (status, body) = http(&scene.address, "GET", "/bot1:wrong/getMe", "", "")
        .await
        .unwrap();
    assert_eq!(status, 401);
    assert!(body.contains("\"description\":\"Unauthorized\""));
    assert_eq!(
        scene.refused("sendNonsense", json!({})).await,
        "Not Found: method not found"
    );
    let path = format!("/bot{TOKEN}/getme");
    let (_, body) = http(&scene.address, "GET", &path, "", "").await.unwrap();
    assert!(body.contains("\"username\":\"contoh_bot\""));
}
