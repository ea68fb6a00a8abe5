//! The menus of commands in the chats of staff follow who is staff.

use std::time::Duration;

use pencaker::catalog::catalog;
use pencaker::demo::bot_api::{NewPerson, Outcome};
use pencaker::telegram::api::Api;
use pencaker::telegram::desks::Desks;
use secrecy::SecretString;

use crate::house::House;
use crate::process::{TOKEN, Telegram};

/// Each change of the menu of one chat that Telegram took, in order: how many commands it has then.
fn menus(telegram: &Telegram, chat: i64) -> Vec<usize> {
    let requests = telegram.simulator.requests().into_iter();
    requests
        .filter(|request| matches!(request.outcome, Outcome::Done))
        .filter(|request| request.parameters["scope"]["chat_id"] == chat)
        .map(|request| match request.method.as_str() {
            "setMyCommands" => request.parameters["commands"]
                .as_array()
                .map_or(0, Vec::len),
            _ => 0,
        })
        .collect()
}

#[tokio::test]
async fn a_menu_comes_and_goes_with_the_role() {
    let (telegram, house) = (Telegram::open().await, House::open().await);
    let api = Api::new(&telegram.url, SecretString::from(TOKEN)).unwrap();
    let mut desks = Desks::default();
    let person = || NewPerson {
        first_name: "Rina".into(),
        ..NewPerson::default()
    };
    let (first, second) = (
        telegram.simulator.add_person(person()),
        telegram.simulator.add_person(person()),
    );
    house.app.prepare(&[first], catalog()).await.unwrap();
    telegram.simulator.say(first, first, "/start");
    desks.publish(&api, &house.app).await;
    let shown = menus(&telegram, first);
    assert_eq!(shown.len(), 1, "published once");
    assert!(shown[0] > 0);
    desks.publish(&api, &house.app).await;
    assert_eq!(menus(&telegram, first), shown, "nothing changed");
    // Another admin in place of the first.
    house.clock.shift(Duration::from_mins(1));
    telegram.simulator.say(second, second, "/start");
    house.app.prepare(&[second], catalog()).await.unwrap();
    desks.publish(&api, &house.app).await;
    assert_eq!(menus(&telegram, first), [shown[0], 0], "taken away");
    assert_eq!(menus(&telegram, second), shown);
    // Back again: the desk comes back.
    house.clock.shift(Duration::from_mins(1));
    house
        .app
        .prepare(&[first, second], catalog())
        .await
        .unwrap();
    desks.publish(&api, &house.app).await;
    assert_eq!(menus(&telegram, first), [shown[0], 0, shown[0]]);
}

#[tokio::test]
async fn a_start_takes_away_what_the_former_run_left() {
    let (telegram, house) = (Telegram::open().await, House::open().await);
    let api = Api::new(&telegram.url, SecretString::from(TOKEN)).unwrap();
    let former = telegram.simulator.add_person(NewPerson {
        first_name: "Rina".into(),
        ..NewPerson::default()
    });
    telegram.simulator.say(former, former, "/start");
    house.app.prepare(&[former], catalog()).await.unwrap();
    Desks::default().publish(&api, &house.app).await;
    house.app.prepare(&[], catalog()).await.unwrap();
    house.clock.shift(Duration::from_mins(1));
    Desks::default().publish(&api, &house.app).await;
    assert_eq!(menus(&telegram, former).last(), Some(&0));
}
