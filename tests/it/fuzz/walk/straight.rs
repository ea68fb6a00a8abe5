//! Walks with a known end: that people really get where the walks at random pass by.

use pencaker::flows::event::Command;
use pencaker::flows::session::{Focus, Session};
use pencaker::flows::{family, registration};

use super::{Chat, Deed, golden};

/// Answering what is asked leads to a registration: the walks above really get there.
#[test]
fn whoever_answers_is_registered() {
    let mut chat = Chat::new(Session::default());
    let mut deeds = 0;
    while chat.registered == 0 {
        deeds += 1;
        assert!(deeds < 20, "{:?}", chat.session);
        chat.does(&Deed::Answer).unwrap();
    }
    assert_eq!(deeds, 11);
}

/// A link that names a field of training leads somewhere when no class of it is open.
#[test]
fn a_link_to_a_field_without_classes_is_answered() {
    let mut chat = Chat::new(Session::default());
    while chat.registered == 0 {
        chat.does(&Deed::Answer).unwrap();
    }
    chat.does(&Deed::Command(Command::Start, "las".into()))
        .unwrap();
    assert!(!chat.buttons.is_empty());
}

/// A form that was begun before the chat got its person (an account recovered here, say) makes no second one.
#[test]
fn a_chat_with_a_person_gets_no_second_one() {
    let mut chat = Chat::new(Session::default());
    while chat.registered == 0 {
        chat.does(&Deed::Answer).unwrap();
    }
    let (_, summary) = golden()
        .iter()
        .find(|(name, _)| name.contains("16-summary"))
        .unwrap();
    chat.session = summary.clone();
    chat.does(&Deed::Answer).unwrap();
    assert_eq!((chat.registered, chat.facts.next_person), (1, 2));
    assert_eq!(
        (&chat.session.focus, &chat.session.registration),
        (&Focus::Idle, &None::<registration::State>)
    );
}

/// Whoever asks for it registers somebody else beside themselves, up to six people; a seventh is told so.
#[test]
fn a_family_registers_in_one_chat_up_to_six() {
    let mut chat = Chat::new(Session::default());
    for people in 1..=family::MOST {
        chat.does(&Deed::Forge("k:another".into())).unwrap();
        while chat.registered < people {
            chat.does(&Deed::Answer).unwrap();
        }
    }
    assert_eq!(chat.people.len(), family::MOST);
    chat.does(&Deed::Forge("k:another".into())).unwrap();
    assert_eq!(chat.session.registration, None::<registration::State>);
}
