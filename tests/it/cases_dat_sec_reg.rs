//! Cases of the groups "data as people give them" (DAT), "security" (SEC) and "registrations" (REG), as far as the product
//! has the thing: imports, exports, vacancies and classes bring the rest of theirs.

use crate::stories::player::play;
use crate::stories::stage::Stage;
use pencaker::domain::name::search_key;

/// Import and export come with their features.
#[test]
fn dat_01_one_word_names() {
    play("cases/dat-01");
}

/// The story shows that names are stored as typed and told without escapes; searching compares the keys stored with them.
#[test]
fn dat_02_apostrophes_hyphens_dots_titles() {
    play("cases/dat-02");
    for typed in ["nuraini", "Nur’aini", "NUR'AINI"] {
        assert!(
            search_key("Nur'aini Ma'ruf").starts_with(&search_key(typed)),
            "{typed}"
        );
    }
}

#[test]
fn dat_06_nik_of_women_and_impossible_days() {
    play("cases/dat-06");
}

/// A province that is not among the 38 is asked about, not refused: codes are added when provinces are founded.
#[test]
fn dat_08_unknown_or_foreign_region_code() {
    play("cases/dat-08");
}

#[test]
fn dat_10_nik_and_typed_data_disagree() {
    play("cases/dat-10");
}

#[test]
fn dat_12_phone_spelling() {
    play("cases/dat-12");
}

#[test]
fn dat_14_birth_date_as_people_write_it() {
    play("cases/dat-14");
}

/// Typed in the chat; the rows of an import come with imports.
#[test]
fn dat_25_placeholder_niks_melt_nobody_together() {
    play("cases/dat-25");
}

/// The ids that exist so far are those of requests, classes and applications; matches and follow-ups come with their features.
#[test]
fn sec_05_ids_inside_button_data_are_not_believed() {
    play("cases/sec-05");
}

/// The searches that exist so far are those of districts, regions and fields. Telegram cuts a text at 4096 letters.
#[test]
fn sec_13_sql_through_names_and_searches() {
    play("cases/sec-13");
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    runtime.block_on(async {
        let mut stage = Stage::open(1_772_416_800_000).await;
        for text in ["/daftar", "setuju", "Budi Contoh", "3273011508989991"] {
            stage.say("Budi", None, text);
            stage.turn().await;
        }
        for letter in ["x", "%", "' OR '1'='1 ", "las "] {
            stage.say("Budi", None, &letter.repeat(4096 / letter.len()));
            let said = stage.turn().await;
            assert!(
                said.first().is_some_and(|line| line.starts_with("Bot: ")),
                "{said:?}"
            );
        }
    });
}

/// An account that only knows the NIK gets nothing of it, and one class is applied to once, however often and from wherever.
/// Imports come with their feature.
#[test]
fn reg_13_the_same_person_twice() {
    play("cases/reg-13");
}

/// What the person hears last is what was decided last, whatever Telegram does in between; the history shows every step.
#[test]
fn reg_09_staff_change_their_mind_quickly() {
    play("cases/reg-09");
}

/// Anonymous admins of the group of staff and posts of a linked channel are nobody, though an admin may stand behind them.
#[test]
fn sec_07_anonymous_group_admins() {
    use serde_json::json;
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    runtime.block_on(async {
        let mut stage = Stage::open(1_772_416_800_000).await;
        stage.say("Petugas", None, "/start");
        stage.turn().await;
        stage.order("grup Kantor: Petugas").await.unwrap();
        stage.turn().await;
        let group = json!({"id": -1_000_777, "type": "supergroup", "title": "Kantor"});
        let channel = json!({"id": -1_000_888, "type": "channel", "title": "Kanal"});
        let anonymous = json!({"id": 1_087_968_824, "is_bot": true, "first_name": "Group", "username": "GroupAnonymousBot"});
        let linked = json!({"id": 777_000, "is_bot": false, "first_name": "Telegram"});
        let before = stage.simulator.requests().len();
        for (from, sender) in [(&anonymous, &group), (&linked, &channel)] {
            for text in ["/siarkan", "/ekspor", "/petugas", "/petugas@PencakerBot", "/daftar", "setuju"] {
                for kind in ["message", "edited_message"] {
                    stage.simulator.push_update(json!({kind: {
                        "message_id": 900, "date": 1_772_416_800, "edit_date": 1_772_416_801, "chat": group,
                        "from": from, "sender_chat": sender, "text": text,
                    }}));
                }
            }
        }
        // A press comes from the real account; whoever else would press as the pseudo account is nobody.
        stage.simulator.push_update(json!({"callback_query": {
            "id": "77", "from": anonymous, "chat_instance": "1", "data": "s:close=1",
            "message": {"message_id": 900, "date": 1_772_416_800, "chat": group, "from": {"id": 42, "is_bot": true, "first_name": "P"}, "text": "x"},
        }}));
        stage.turn().await;
        let answers: Vec<String> = stage.simulator.requests()[before..]
            .iter()
            .filter(|request| request.method != "getUpdates")
            .map(|request| request.method.clone())
            .collect();
        assert_eq!(answers, Vec::<String>::new());
        let path = stage.house().path().to_owned();
        let options = sqlx::sqlite::SqliteConnectOptions::new().filename(path);
        let mut conn = <sqlx::SqliteConnection as sqlx::Connection>::connect_with(&options)
            .await
            .unwrap();
        let nobody = "SELECT (SELECT count(*) FROM person) + (SELECT count(*) FROM inbox)
            + (SELECT count(*) FROM chat WHERE id IN (777000, 1087968824, -1000777, -1000888))
            + (SELECT count(*) FROM staff WHERE telegram_id <> 9001)";
        let found: i64 = sqlx::query_scalar(nobody).fetch_one(&mut conn).await.unwrap();
        assert_eq!(found, 0);
    });
}
