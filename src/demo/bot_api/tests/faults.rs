//! Each kind of fault, over a real connection.
use serde_json::{Value, json};

use super::super::{Fault, FaultKind, Outcome};
use super::{Scene, TOKEN, http};

fn once(kind: FaultKind) -> Fault {
    Fault {
        method: Some("sendMessage".into()),
        chat: None,
        skip: 0,
        times: 1,
        kind,
    }
}

async fn send(scene: &Scene, chat: i64) -> Option<(u16, String)> {
    let path = format!("/bot{TOKEN}/sendMessage");
    let body = json!({"chat_id": chat, "text": "halo"}).to_string();
    http(&scene.address, "POST", &path, "application/json", &body).await
}

#[tokio::test]
async fn a_refusal_has_no_effect_and_its_own_words() {
    let scene = Scene::open().await;
    let siti = scene.siti().await;
    let description = "Too Many Requests: retry after 7".to_owned();
    scene.simulator.order_fault(once(FaultKind::Refuse {
        code: 429,
        description,
        retry_after: Some(7),
    }));
    let (status, body) = send(&scene, siti).await.unwrap();
    let body: Value = serde_json::from_str(&body).unwrap();
    assert_eq!(
        (status, body["parameters"]["retry_after"].as_i64()),
        (429, Some(7))
    );
    assert_eq!(scene.simulator.messages(siti).len(), 1);
    assert_eq!(
        send(&scene, siti).await.unwrap().0,
        200,
        "the order is spent"
    );
}

#[tokio::test]
async fn a_closed_connection_carries_no_byte() {
    let scene = Scene::open().await;
    let siti = scene.siti().await;
    scene.simulator.order_fault(once(FaultKind::CloseBefore));
    assert_eq!(send(&scene, siti).await, None);
    assert_eq!(scene.simulator.messages(siti).len(), 1, "before: no effect");
    scene.simulator.order_fault(once(FaultKind::CloseAfter));
    assert_eq!(send(&scene, siti).await, None);
    assert_eq!(
        scene.simulator.messages(siti).len(),
        2,
        "after: the effect is there"
    );
    let outcomes: Vec<Outcome> = scene
        .simulator
        .requests()
        .into_iter()
        .filter(|request| request.method == "sendMessage")
        .map(|request| request.outcome)
        .collect();
    assert_eq!(
        outcomes,
        [
            Outcome::Lost { effect: false },
            Outcome::Lost { effect: true }
        ]
    );
}

#[tokio::test]
async fn a_status_is_passed_on_as_it_stands() {
    let scene = Scene::open().await;
    let siti = scene.siti().await;
    let body = "<html>Bad Gateway</html>".to_owned();
    scene.simulator.order_fault(once(FaultKind::Status {
        code: 502,
        body: body.clone(),
    }));
    assert_eq!(send(&scene, siti).await, Some((502, body)));
}

#[tokio::test]
async fn a_stall_delays_the_answer_not_the_effect() {
    let scene = Scene::open().await;
    let siti = scene.siti().await;
    let mut changed = scene.simulator.changed();
    scene
        .simulator
        .order_fault(once(FaultKind::Stall { ms: 3_600_000 }));
    let seen = async {
        while scene.simulator.messages(siti).len() < 2 {
            changed.changed().await.unwrap();
        }
    };
    tokio::select! {
        biased;
        () = seen => {}
        _ = send(&scene, siti) => panic!("answered within the hour"),
    }
}

#[tokio::test]
async fn a_group_moves_to_its_new_identifier() {
    let scene = Scene::open().await;
    let siti = scene.siti().await;
    let group = scene.simulator.add_group("Kelas Las", &[siti]);
    scene
        .simulator
        .order_fault(once(FaultKind::MigrateTo(-1_000_000_000_777)));
    let (status, body) = send(&scene, group).await.unwrap();
    let body: Value = serde_json::from_str(&body).unwrap();
    assert_eq!(status, 400);
    assert_eq!(
        body["description"],
        "Bad Request: group chat was upgraded to a supergroup chat"
    );
    assert_eq!(
        body["parameters"]["migrate_to_chat_id"],
        -1_000_000_000_777_i64
    );
    assert_eq!(send(&scene, -1_000_000_000_777).await.unwrap().0, 200);
}

#[tokio::test]
async fn faults_are_ordered_and_cleared_over_http() {
    let scene = Scene::open().await;
    let siti = scene.siti().await;
    scene
        .post(
            "/people/faults",
            json!({"method": "sendMessage", "times": 9, "kind": "close_before"}),
        )
        .await;
    assert_eq!(send(&scene, siti).await, None);
    http(&scene.address, "DELETE", "/people/faults", "", "")
        .await
        .unwrap();
    assert_eq!(send(&scene, siti).await.unwrap().0, 200);
}
