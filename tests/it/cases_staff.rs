//! Cases SEC about staff: who they are, and that nothing of theirs obeys anybody else.

use pencaker::flows::event::Command;
use serde_json::json;

use crate::lines::presses_of_staff;
use crate::stories::queries;
use crate::stories::stage::Stage;

/// The moment the tests begin: 1 December 2026, 09.00 in Lampung.
const BEGIN: i64 = 1_796_090_400_000;

/// What a button answers that is not for whoever pressed it.
const NOT_YOURS: &str = "Bot (jendela): Tombol ini bukan untuk Anda.";

/// What a button answers whose data nobody of us would write, or whose question is over.
const STALE: &str = "Bot (info): Tombol itu sudah lewat. Kartu yang berlaku ada di bawah.";

const UNKNOWN: &str = "Bot: Perintah itu tidak kami kenal. Ketuk Bantuan untuk melihat yang dapat Anda lakukan di sini.";

fn block_on(test: impl Future<Output = ()>) {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    runtime.block_on(test);
}

fn commands_of_staff() -> impl Iterator<Item = String> {
    Command::ALL
        .into_iter()
        .filter(|command| command.is_for_staff())
        .map(|command| format!("/{}", command.word()))
}

/// What staff could have changed.
async fn state(stage: &mut Stage) -> Vec<String> {
    let path = stage.house().path().to_owned();
    let mut answers = Vec::new();
    for query in [
        "staff names",
        "audit acts",
        "class states",
        "open requests",
        "people",
    ] {
        answers.push(queries::answer(&path, query).await.unwrap());
    }
    answers
}

async fn set_the_stage() -> Stage {
    let mut stage = Stage::open(BEGIN).await;
    for order in [
        "Siti terdaftar",
        "kelas MTR-2027-01: las, Metro, buka 2026-12-01..2027-01-20, mulai 2027-02-01",
    ] {
        stage.order(order).await.unwrap();
    }
    stage.say("Siti", None, "/start");
    stage.turn().await;
    stage
}

#[test]
fn sec_01_staff_functions_are_nobody_else_s() {
    block_on(async {
        let mut stage = set_the_stage().await;
        stage.order("grup Warga: Siti, Budi").await.unwrap();
        stage.order("Budi sampai nama").await.unwrap();
        stage.turn().await;
        let before = state(&mut stage).await;
        for command in commands_of_staff() {
            stage.say("Siti", None, &command);
            let said = stage.turn().await;
            assert_eq!(said.first().map(String::as_str), Some(UNKNOWN), "{command}");
            // In the middle of the form the open question follows, and nothing else.
            stage.say("Budi", None, &command);
            let said = stage.turn().await.join("\n");
            assert!(said.contains("Perintah itu tidak kami kenal"), "{said}");
            assert!(said.contains("Silakan ketik NIK Anda"), "{said}");
            stage.say("Siti", Some("Warga"), &command);
            let said = stage.turn().await.join("\n");
            assert!(
                said.is_empty() || said.contains("obrolan pribadi"),
                "{said}"
            );
            stage.say("Siti", None, "halo");
            stage.turn().await;
            stage
                .thing("Siti", None, &format!("edit: {command}"))
                .unwrap();
            let edited = stage.turn().await;
            stage.thing("Siti", None, "edit: selamat").unwrap();
            assert_eq!(edited, stage.turn().await, "{command} as an edit");
        }
        let presses = presses_of_staff();
        assert!(
            presses.len() > 40,
            "the buttons are found: {}",
            presses.len()
        );
        for who in ["Siti", "Budi"] {
            for data in presses.values() {
                stage.thing(who, None, &format!("tekan {data}")).unwrap();
                let said = stage.turn().await;
                let first = said.first().map_or("", String::as_str);
                assert!(
                    first == NOT_YOURS || first == STALE,
                    "{who}, {data}: {said:?}"
                );
                assert!(!said.join("\n").contains("MTR-2027-01"), "{data}: {said:?}");
            }
        }
        assert_eq!(state(&mut stage).await, before);
    });
}

#[test]
fn sec_03_staff_are_known_by_number_not_by_username() {
    block_on(async {
        let mut stage = set_the_stage().await;
        stage.say("Petugas", None, "/petugas");
        stage.turn().await;
        stage.order("orang Palsu: nama Admin").await.unwrap();
        let false_one = stage.person("Palsu");
        stage.say("Palsu", None, "halo");
        stage.turn().await;
        let write = |message: i64, id: i64, name: &str, username: &str| {
            stage.simulator.push_update(json!({"message": {
                "message_id": message, "date": BEGIN / 1000, "text": "/petugas",
                "chat": {"id": id, "type": "private", "first_name": name, "username": username},
                "from": {"id": id, "is_bot": false, "first_name": name, "username": username},
            }}));
        };
        write(901, false_one, "Admin", "petugas1");
        write(902, 9001, "Petugas", "petugas9");
        let said = stage.turn().await.join("\n");
        assert!(said.contains("Perintah itu tidak kami kenal"), "{said}");
        assert_eq!(
            said.matches("Anda masuk sebagai Admin").count(),
            1,
            "{said}"
        );
        assert!(
            said.contains("Bot ke Petugas: Anda masuk sebagai Admin"),
            "{said}"
        );
        let path = stage.house().path().to_owned();
        assert_eq!(
            queries::answer(&path, "staff names").await.unwrap(),
            "9001 admin"
        );
    });
}

/// Ids that are nobody's, and what is no id at all, in every button of staff that carries one; pressed by an officer and by
/// an admin, who may press buttons, but not these.
#[test]
fn sec_05_ids_in_buttons_of_staff_are_not_believed() {
    block_on(async {
        let mut stage = set_the_stage().await;
        stage
            .order("staf Rina: Petugas BLK, BLK Metro, Rina Wati")
            .await
            .unwrap();
        let before = state(&mut stage).await;
        let forged = ["0", "-1", "99999999999", "17 OR 1=1", ""];
        let buttons = [
            "s:close=ID",
            "u:remove=ID",
            "u:remove-yes=ID",
            "u:revoke=ID",
            "u:centre=ID",
            "n:class=ID=0",
            "n:person=ID=0",
            "n:staff=ID=0",
        ];
        for who in ["Rina", "Petugas"] {
            for button in buttons {
                for id in forged {
                    let data = button.replace("ID", id);
                    stage.thing(who, None, &format!("tekan {data}")).unwrap();
                    let said = stage.turn().await;
                    let first = said.first().map_or("", String::as_str);
                    let already = "Bot (info): Sudah dilakukan sebelumnya.";
                    assert!(
                        [NOT_YOURS, STALE, already].contains(&first),
                        "{who}, {data}: {said:?}"
                    );
                }
            }
        }
        // Real ids of what is not the officer's.
        for data in [
            "u:remove=9001",
            "u:remove-yes=1002",
            "u:revoke=1",
            "n:person=1=0",
        ] {
            stage.thing("Rina", None, &format!("tekan {data}")).unwrap();
            let said = stage.turn().await;
            assert_eq!(said, [NOT_YOURS], "{data}");
        }
        assert_eq!(state(&mut stage).await, before);
    });
}
