//! People: registered, moved, deleted; owners.

use super::*;

/// SQL-13: what is deleted is gone from every byte, and its number is never given again.
#[tokio::test]
async fn a_deleted_person_leaves_no_byte_and_no_number() {
    let house = House::open().await;
    let file = Change::FileRequest {
        id: 1,
        kind: RequestKind::Contact,
        person: Some(1),
        name: Some(NAME.to_owned()),
    };
    apply(&house, 7, vec![register(1), file]).await.unwrap();
    let known = house
        .store()
        .write(|tx| Box::pin(facts::open(tx, 7, 7)))
        .await
        .unwrap();
    let person = known.person.unwrap();
    assert_eq!(person.skills, ["tik", "las"], "in the order of the wish");
    assert_eq!(person.nik.as_ref().map(Nik::digits), Some(NIK));
    assert!(person.agrees(pencaker::domain::Purpose::Service));
    house.store().checkpoint().await.unwrap();
    let found = |text: &str| {
        house
            .bytes()
            .windows(text.len())
            .any(|window| window == text.as_bytes())
    };
    assert!(found(NAME), "the search itself works");
    assert!(!found(NIK), "a NIK never stands readable");

    apply(&house, 7, vec![Change::DeletePerson { person: 1 }])
        .await
        .unwrap();
    house.store().checkpoint().await.unwrap();
    for text in [NAME, "sulastri", PHONE, &PHONE[3..], NIK, "r:0:y"] {
        assert!(!found(text), "{text} is still in the file");
    }
    for table in [
        "SELECT count(*) FROM person",
        "SELECT count(*) FROM consent",
        "SELECT count(*) FROM request",
        "SELECT count(*) FROM person_field",
        "SELECT count(*) FROM chat",
    ] {
        assert_eq!(house.count(table).await, 0, "{table}");
    }
    let house = house.reopen().await;
    let notice = pencaker::flows::facts::Notice {
        version: 1,
        hash: [0; 32],
    };
    let facts = house
        .store()
        .write(move |tx| {
            Box::pin(async move {
                let known = facts::open(tx, 7, 7).await?;
                let now = Clock::manual(MORNING).now();
                facts::read(
                    tx,
                    known,
                    &Wants::default(),
                    Language::default(),
                    notice,
                    &"".into(),
                    now,
                )
                .await
            })
        })
        .await
        .unwrap();
    assert_eq!(
        (facts.next_person, facts.next_request),
        (2, 2),
        "numbers are never given twice"
    );
    assert_eq!(facts.person, None, "a newcomer inherits nothing");
}

#[tokio::test]
async fn foreign_keys_hold_and_a_nik_stands_once() {
    let house = House::open().await;
    let strange = Change::SetConsent {
        person: 99,
        consent: consent(),
    };
    assert!(matches!(
        apply(&house, 7, vec![strange]).await,
        Err(StoreError::Other(_))
    ));
    apply(&house, 7, vec![register(1)]).await.unwrap();
    assert!(matches!(
        apply(&house, 8, vec![register(2)]).await,
        Err(StoreError::Other(_))
    ));
    assert_eq!(house.count("SELECT count(*) FROM person").await, 1);
    assert_eq!(house.count("SELECT count(*) FROM consent").await, 1);
    apply(&house, 8, vec![Change::MovePersonHere { person: 1 }])
        .await
        .unwrap();
    assert_eq!(
        house.count("SELECT id FROM chat WHERE person_id = 1").await,
        8
    );
}

#[tokio::test]
async fn owners_come_and_go_with_the_configuration() {
    let house = House::open().await;
    assert_eq!(
        house
            .count("SELECT count(*) FROM staff WHERE telegram_id = 900001 AND role = 'admin'")
            .await,
        1
    );
    house
        .app
        .prepare(&[900_002], pencaker::catalog::catalog())
        .await
        .unwrap();
    assert_eq!(house.count("SELECT telegram_id FROM staff").await, 900_002);
}
