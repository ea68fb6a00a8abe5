//! Any name in any sentence: the strict simulator takes the message and shows the name as it was typed.

use pencaker::app::delivery::{Post as _, Verdict};
use pencaker::demo::bot_api::NewPerson;
use pencaker::domain::name::Name;
use pencaker::flows::language::Language;
use pencaker::flows::outcome::Line;
use pencaker::flows::registration::{Ask, Card, Line as Registration};
use pencaker::flows::{menu, staff};
use pencaker::letter::{Lane, Letter};
use pencaker::telegram::api::Api;
use pencaker::telegram::sender::Sender;
use pencaker::text::contents;
use proptest::prelude::*;
use proptest::test_runner::TestRunner;
use secrecy::SecretString;

use super::text;
use crate::process::{TOKEN, Telegram};

/// The sentences that hold a name.
fn sentences(name: &Name) -> Vec<Line> {
    let kind = pencaker::flows::facts::RequestKind::Minor;
    vec![
        Line::Registration(Registration::Registered {
            id: 7,
            name: name.clone(),
            open: true,
        }),
        Line::Registration(Registration::Ask(Ask::Spelling {
            typed: name.clone(),
            proposed: name.as_str().to_owned(),
        })),
        Line::Registration(Registration::Ask(Ask::Summary(Card {
            name: Some(name.clone()),
            ..Card::default()
        }))),
        Line::Menu(menu::Line::Menu {
            name: name.clone(),
            staff: false,
            shared: false,
        }),
        Line::Menu(menu::Line::Greeting {
            name: name.clone(),
            salam: true,
            shared: true,
        }),
        Line::Menu(menu::Line::AlreadyRegistered {
            id: 7,
            name: name.clone(),
        }),
        Line::Staff(staff::Line::NewRequest {
            id: 7,
            kind,
            chat: 1001,
            name: Some(name.as_str().to_owned()),
        }),
    ]
}

#[test]
fn any_name_stands_in_any_sentence_as_it_was_typed() {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(1)
        .enable_all()
        .build()
        .unwrap();
    let telegram = runtime.block_on(Telegram::open());
    let person = telegram.simulator.add_person(NewPerson {
        first_name: "Budi".into(),
        ..NewPerson::default()
    });
    telegram.simulator.say(person, person, "/start");
    telegram.simulator.keep(10, 10);
    let sender = Sender::new(Api::new(&telegram.url, SecretString::from(TOKEN)).unwrap());
    let name = prop_oneof![
        3 => text(),
        2 => "[A-Za-z<>&\"'/.;# ]{1,40}",
        1 => "(&lt;|&amp;|&#x3c;|<b>|</b>|<a href=\"|\\{ ?\\$name ?\\}|&|<){1,5}[a-z]{1,3}",
    ];
    TestRunner::default()
        .run(&(name, any::<prop::sample::Index>()), |(typed, which)| {
            let Ok(name) = Name::parse(&typed) else {
                return Ok(());
            };
            let all = sentences(&name);
            let line = which.get(&all);
            for language in Language::ALL {
                for content in contents(line, language) {
                    let letter = Letter {
                        to: person,
                        lane: Lane::Reply,
                        content,
                    };
                    let verdict = runtime.block_on(sender.send(&letter));
                    prop_assert!(
                        matches!(verdict, Verdict::Delivered { .. }),
                        "{:?} of {:?}: {:?}",
                        line,
                        name.as_str(),
                        verdict
                    );
                    let messages = telegram.simulator.messages(person);
                    let shown = messages.last().unwrap()["text"]
                        .as_str()
                        .unwrap()
                        .to_owned();
                    let expected = name.as_str().trim_end_matches('.');
                    prop_assert!(
                        shown.contains(expected),
                        "{:?} is not in {:?}",
                        expected,
                        shown
                    );
                }
            }
            Ok(())
        })
        .unwrap();
}
