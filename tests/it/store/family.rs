//! Several people in one chat: one goes, the others keep the chat with its letters, questions and requests.

use super::*;
use pencaker::flows::{family, question};
use pencaker::letter::{Content, Lane, Letter};

/// Another person than `register` makes.
fn register_beside(id: i64) -> Change {
    let nik = format!("99990141019099{id:02}");
    Change::Register {
        id,
        answers: Box::new(Answers {
            nik: Nik::parse(&nik).unwrap(),
            ..answers()
        }),
        consent: consent(),
    }
}

fn ask(id: i64, person: i64) -> Change {
    Change::Question(question::Change::Ask {
        id,
        person,
        centre: None,
        class: None,
        text: "Boleh?".to_owned(),
        due: Clock::manual(MORNING).now(),
    })
}

fn request(id: i64, person: i64) -> Change {
    Change::FileRequest {
        id,
        kind: RequestKind::Withdraw,
        person: Some(person),
        name: None,
    }
}

async fn speaks(house: &House, chat: i64) -> Option<i64> {
    let known = house
        .store()
        .write(move |tx| Box::pin(facts::open(tx, chat, chat)))
        .await
        .unwrap();
    known.person.map(|person| person.id)
}

async fn post(house: &House) {
    let now = house.clock.now();
    let letter = Letter {
        to: 7,
        lane: Lane::Notice,
        content: Content::Message {
            html: "halo".to_owned(),
            keyboard: None,
        },
    };
    house
        .store()
        .write(move |tx| {
            Box::pin(async move { outbox::post(tx, &[letter], None, None, now).await })
        })
        .await
        .unwrap();
}

#[tokio::test]
async fn whoever_is_deleted_leaves_the_chat_to_the_others() {
    let house = House::open().await;
    let family = vec![register(1), register_beside(2), register_beside(3)];
    apply(&house, 7, family).await.unwrap();
    let theirs = vec![ask(1, 1), ask(2, 3), request(1, 1), request(2, 3)];
    apply(&house, 7, theirs).await.unwrap();
    post(&house).await;
    assert_eq!(speaks(&house, 7).await, Some(3), "who registered last");
    apply(&house, 7, vec![Change::DeletePerson { person: 3 }])
        .await
        .unwrap();
    assert_eq!(speaks(&house, 7).await, Some(1), "the first of the others");
    for (left, query) in [
        (2, "SELECT count(*) FROM person WHERE chat_id = 7"),
        (
            1,
            "SELECT count(*) FROM outbox WHERE chat = 7 AND state = 0",
        ),
        (1, "SELECT count(*) FROM question WHERE person_id = 1"),
        (1, "SELECT count(*) FROM question"),
        (1, "SELECT count(*) FROM request WHERE person_id = 1"),
        (1, "SELECT count(*) FROM request"),
        (2, "SELECT count(DISTINCT person_id) FROM consent"),
    ] {
        assert_eq!(house.count(query).await, left, "{query}");
    }
    for person in [1, 2] {
        apply(&house, 7, vec![Change::DeletePerson { person }])
            .await
            .unwrap();
    }
    for table in [
        "SELECT count(*) FROM chat",
        "SELECT count(*) FROM outbox",
        "SELECT count(*) FROM question",
        "SELECT count(*) FROM name_word",
    ] {
        assert_eq!(house.count(table).await, 0, "{table}");
    }
}

#[tokio::test]
async fn whoever_moves_to_a_phone_of_their_own_leaves_the_chat_to_the_others() {
    let house = House::open().await;
    apply(&house, 7, vec![register(1), register_beside(2)])
        .await
        .unwrap();
    apply(&house, 8, vec![Change::MovePersonHere { person: 2 }])
        .await
        .unwrap();
    assert_eq!(speaks(&house, 7).await, Some(1));
    assert_eq!(speaks(&house, 8).await, Some(2));
    // An old button in the old chat does not bring them back.
    let back = Change::Family(family::Change::Speak { person: 2 });
    apply(&house, 7, vec![back]).await.unwrap();
    assert_eq!(speaks(&house, 7).await, Some(1));
    assert_eq!(speaks(&house, 8).await, Some(2));
}

#[tokio::test]
async fn the_form_of_another_that_is_given_up_takes_nothing_along() {
    let house = House::open().await;
    apply(&house, 7, vec![register(1), request(1, 1)])
        .await
        .unwrap();
    post(&house).await;
    apply(&house, 7, vec![Change::ForgetChat]).await.unwrap();
    assert_eq!(speaks(&house, 7).await, Some(1));
    let waiting = "SELECT count(*) FROM outbox WHERE chat = 7";
    assert_eq!(house.count(waiting).await, 1);
}
