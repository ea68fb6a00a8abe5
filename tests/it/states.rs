//! Stored conversations of every version must open: `tests/states/*.json` hold one of each kind, as a version wrote it.
//!
//! A file there is never changed. A new kind gets a new file; a new version writes its own files beside the old ones.

use std::collections::BTreeSet;
use std::path::Path;

use pencaker::flows::mydata;
use pencaker::flows::registration::Pause;
use pencaker::flows::session::{Focus, PendingWish, Session};

fn stored() -> Vec<(String, Session)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/states");
    let mut files: Vec<_> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    files.retain(|path| {
        path.extension()
            .is_some_and(|extension| extension == "json")
    });
    files.sort();
    let open = |path: &std::path::PathBuf| {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let json = std::fs::read_to_string(path).unwrap();
        let session =
            Session::decode(&json).unwrap_or_else(|| panic!("{name} cannot be opened any more"));
        (name, session)
    };
    files.iter().map(open).collect()
}

#[test]
fn every_stored_session_opens_and_is_written_back_alike() {
    for (name, session) in stored() {
        assert_eq!(
            Session::decode(&session.encode()).as_ref(),
            Some(&session),
            "{name}"
        );
    }
}

/// A kind of session without a file would be one that the next program need not open.
#[test]
fn every_kind_of_session_is_among_them() {
    let stored = stored();
    let states = || {
        stored
            .iter()
            .filter_map(|(_, session)| session.registration.as_ref())
    };
    let questions: BTreeSet<u8> = states().map(|state| state.asking.number()).collect();
    assert_eq!(questions, (1..=19).collect());
    for pause in [Pause::Leave, Pause::Return] {
        assert!(
            states().any(|state| state.pause == Some(pause)),
            "{pause:?}"
        );
    }
    assert!(states().any(|state| state.correcting.is_some()));
    let mydata = [
        mydata::State::Withdraw,
        mydata::State::Delete,
        mydata::State::DeleteForever,
    ]
    .map(Focus::MyData);
    for focus in mydata.into_iter().chain([Focus::Idle, Focus::Registration]) {
        assert!(
            stored.iter().any(|(_, session)| session.focus == focus),
            "{focus:?}"
        );
    }
    assert!(
        stored
            .iter()
            .any(|(_, session)| matches!(session.wish, Some(PendingWish::Wish(_))))
    );
    assert!(
        stored
            .iter()
            .any(|(_, session)| matches!(session.wish, Some(PendingWish::Link(_))))
    );
}

#[test]
fn a_session_of_a_newer_program_does_not_open() {
    assert_eq!(Session::decode(r#"{"v":99,"focus":"idle"}"#), None);
    assert_eq!(Session::decode("{"), None);
}
