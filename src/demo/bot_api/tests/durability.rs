//! What a killed process has shown is there when it is opened again.
use std::path::PathBuf;

use serde_json::json;

use super::super::journal::Journal;
use super::{Scene, TOKEN, http};

/// A fresh folder under the system's temporary one, gone at the end.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("bot-api-{name}-{}", std::process::id()));
        let _ = std::fs::remove_dir_all(&path);
        std::fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    fn journal(&self) -> PathBuf {
        self.0.join("journal")
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

#[tokio::test]
async fn everything_shown_survives_without_a_goodbye() {
    let folder = Folder::new("survives");
    let open = || Scene::with(|options| options.journal = Some(folder.journal()));
    let scene = open().await;
    let siti = scene.siti().await;
    let secret = scene.simulator.say(siti, siti, "9901010101010001");
    let keyboard = json!({"keyboard": [["Nanti"]]});
    scene
        .ok(
            "sendMessage",
            json!({"chat_id": siti, "text": "Nomor?", "reply_markup": keyboard}),
        )
        .await;
    let inline = json!({"inline_keyboard": [[{"text": "Ya", "callback_data": "y"}]]});
    let card = scene
        .ok(
            "sendMessage",
            json!({"chat_id": siti, "text": "?", "reply_markup": inline}),
        )
        .await;
    let edit = json!({"chat_id": siti, "message_id": card["message_id"], "text": "!"});
    scene.ok("editMessageText", edit).await;
    scene
        .ok(
            "deleteMessage",
            json!({"chat_id": siti, "message_id": secret}),
        )
        .await;
    let query = scene
        .simulator
        .press(siti, siti, card["message_id"].as_i64().unwrap(), "y");
    let commands = json!([{"command": "daftar", "description": "x"}]);
    scene
        .ok("setMyCommands", json!({"commands": commands}))
        .await;
    scene
        .ok(
            "getUpdates",
            json!({"allowed_updates": ["message", "callback_query"]}),
        )
        .await;
    let (messages, waiting) = (
        scene.simulator.messages(siti),
        scene.simulator.updates_waiting(),
    );
    let (last, version) = (
        scene.simulator.last_update_id(),
        scene.simulator.look(|world| world.version),
    );
    drop(scene);

    // A line that was being written when the process died.
    let path = folder.journal();
    let mut torn = std::fs::read(&path).unwrap();
    torn.extend_from_slice(b"{\"message\":{\"chat\":5");
    std::fs::write(&path, torn).unwrap();

    for round in ["replayed", "compacted"] {
        let scene = open().await;
        assert_eq!(scene.simulator.messages(siti), messages, "{round}");
        assert_eq!(scene.simulator.updates_waiting(), waiting, "{round}");
        assert_eq!(scene.simulator.last_update_id(), last, "{round}");
        assert!(scene.simulator.reply_keyboard(siti).is_some(), "{round}");
        assert_eq!(
            scene.ok("getMyCommands", json!({})).await,
            commands,
            "{round}"
        );
        let kinds = scene.simulator.look(|world| world.allowed.clone().unwrap());
        assert_eq!(kinds, ["message", "callback_query"], "{round}");
        // What a bot was shown before must not look new, so versions go on where they were or beyond.
        assert!(
            scene.simulator.look(|world| world.version) + 10 >= version,
            "{round}"
        );
    }
    let text = std::fs::read_to_string(&path).unwrap();
    assert!(!text.contains("{\"message\":{\"chat\":5\n"));
    let scene = open().await;
    scene
        .ok("answerCallbackQuery", json!({"callback_query_id": query}))
        .await;
    let message = scene.simulator.say(siti, siti, "lagi");
    assert_eq!(
        message,
        messages.last().unwrap()["message_id"].as_i64().unwrap() + 1
    );
}

#[tokio::test]
async fn a_confirmed_update_does_not_come_back() {
    let folder = Folder::new("confirmed");
    let open = || Scene::with(|options| options.journal = Some(folder.journal()));
    let scene = open().await;
    let siti = scene.siti().await;
    scene.simulator.say(siti, siti, "tinggal");
    drop(scene);
    let scene = open().await;
    let updates = scene.ok("getUpdates", json!({})).await;
    assert_eq!(updates.as_array().unwrap().len(), 1);
    assert_eq!(updates[0]["message"]["text"], "tinggal");
}

#[tokio::test]
async fn files_lie_beside_the_journal() {
    let folder = Folder::new("files");
    let open = || Scene::with(|options| options.journal = Some(folder.journal()));
    let scene = open().await;
    let siti = scene.siti().await;
    let body = "--X\r\nContent-Disposition: form-data; name=\"file\"; filename=\"surat.txt\"\r\n\r\nisi\r\n--X--\r\n";
    let path = format!("/people/{siti}/file");
    let kind = "multipart/form-data; boundary=X";
    http(&scene.address, "POST", &path, kind, body)
        .await
        .unwrap();
    let id = scene.simulator.messages(siti).last().unwrap()["document"]["file_id"].clone();
    drop(scene);
    let scene = open().await;
    let file = scene.ok("getFile", json!({"file_id": id})).await;
    let path = format!("/file/bot{TOKEN}/{}", file["file_path"].as_str().unwrap());
    assert_eq!(
        http(&scene.address, "GET", &path, "", "").await.unwrap().1,
        "isi"
    );
    assert!(Journal::files(&folder.journal()).is_dir());
}

#[cfg(unix)]
#[tokio::test]
async fn what_people_wrote_is_its_owners_alone() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = Folder::new("mode");
    let mode = |path: PathBuf| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
    let open = || Scene::with(|options| options.journal = Some(folder.journal()));
    drop(open().await);
    assert_eq!(mode(folder.journal()), 0o600);
    assert_eq!(mode(Journal::files(&folder.journal())), 0o700);
    // One that an older program made, and one that is written anew.
    let wide = std::fs::Permissions::from_mode(0o644);
    std::fs::set_permissions(folder.journal(), wide).unwrap();
    std::fs::write(folder.journal(), "torn").unwrap();
    drop(open().await);
    assert_eq!(mode(folder.journal()), 0o600);
}
