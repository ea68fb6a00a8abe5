//! Stored conversations of every version must open: `tests/states/*.json` hold one of each kind, as a version wrote it.
//!
//! A file there is never changed. A new kind gets a new file; a new version writes its own files beside the old ones.

use std::collections::BTreeSet;
use std::path::Path;

use pencaker::domain::education::Education;
use pencaker::domain::nik::NikConcern;
use pencaker::domain::sex::Sex;
use pencaker::flows::mydata;
use pencaker::flows::registration::draft::Region;
use pencaker::flows::registration::{Pause, Question, State};
use pencaker::flows::session::{Focus, PendingWish, Session};

pub(crate) fn stored() -> Vec<(String, Session)> {
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

/// Every kind of something by name: the match is exhaustive, so a new kind does not compile before it stands in the list, and
/// what stands in the list needs a file.
macro_rules! kinds {
    ($name:ident, $all:ident, $of:ty, { $($pattern:pat => $label:literal),+ $(,)? }) => {
        const $all: &[&str] = &[$($label),+];
        fn $name(kind: &$of) -> &'static str {
            match kind {
                $($pattern => $label),+
            }
        }
    };
}

kinds!(question, QUESTIONS, Question, {
    Question::Consent => "consent",
    Question::Name => "name",
    Question::Spelling { .. } => "spelling",
    Question::Nik => "nik",
    Question::NikUnusual { concern: NikConcern::UnknownProvince } => "unknown province",
    Question::NikUnusual { concern: NikConcern::UnknownRegency } => "unknown regency",
    Question::NikUnusual { concern: NikConcern::Age { .. } } => "unusual age",
    Question::NikTaken => "nik taken",
    Question::ProveNumber => "prove number",
    Question::Minor => "minor",
    Question::Region => "region",
    Question::RegionChoice { .. } => "region choice",
    Question::District { .. } => "district",
    Question::DistrictChoice { .. } => "district choice",
    Question::Education => "education",
    Question::Phone => "phone",
    Question::Skills { .. } => "skills",
    Question::Summary => "summary",
    Question::Birth => "birth",
    Question::Sex => "sex",
    Question::Differs => "differs",
});
kinds!(pause, PAUSES, Pause, { Pause::Leave => "leave", Pause::Return => "return" });
kinds!(focus, FOCUSES, Focus, {
    Focus::Idle => "idle",
    Focus::Registration => "registration",
    Focus::MyData(mydata::State::Withdraw) => "withdraw",
    Focus::MyData(mydata::State::Delete) => "delete",
    Focus::MyData(mydata::State::DeleteForever) => "delete for ever",
});
kinds!(wish, WISHES, PendingWish, { PendingWish::Wish(_) => "wish", PendingWish::Link(_) => "link" });
kinds!(region, REGIONS, Region, { Region::Lampung(_) => "lampung", Region::Elsewhere => "elsewhere" });
kinds!(sex, SEXES, Sex, { Sex::Female => "female", Sex::Male => "male" });

fn those_of<'a>(found: impl Iterator<Item = &'a str>) -> BTreeSet<&'a str> {
    found.collect()
}

/// A kind of session without a file would be one that the next program need not open.
#[test]
fn every_kind_of_session_is_among_them() {
    let stored = stored();
    let sessions = || stored.iter().map(|(_, session)| session);
    let states = || sessions().filter_map(|session| session.registration.as_ref());
    let all = |kinds: &[&'static str]| kinds.iter().copied().collect::<BTreeSet<_>>();
    assert_eq!(
        those_of(states().map(|state| question(&state.asking))),
        all(QUESTIONS)
    );
    assert_eq!(
        those_of(states().filter_map(|state| state.pause.as_ref()).map(pause)),
        all(PAUSES)
    );
    assert_eq!(
        those_of(sessions().map(|session| focus(&session.focus))),
        all(FOCUSES)
    );
    assert_eq!(
        those_of(
            sessions()
                .filter_map(|session| session.wish.as_ref())
                .map(wish)
        ),
        all(WISHES)
    );
    let drafts = || states().map(|state| &state.draft);
    assert_eq!(
        those_of(
            drafts()
                .filter_map(|draft| draft.region.as_ref())
                .map(region)
        ),
        all(REGIONS)
    );
    assert_eq!(
        those_of(drafts().filter_map(|draft| draft.sex.as_ref()).map(sex)),
        all(SEXES)
    );
    let educations: BTreeSet<&str> = drafts()
        .filter_map(|draft| draft.education)
        .map(Education::slug)
        .collect();
    assert_eq!(
        educations,
        Education::ALL.into_iter().map(Education::slug).collect()
    );
}

/// Every field is somewhere other than as it is left out: a field that no file holds could change its form unseen.
#[test]
fn every_field_has_a_value_somewhere() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/states");
    let mut seen = BTreeSet::new();
    let mut named = BTreeSet::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let json = std::fs::read_to_string(entry.unwrap().path()).unwrap();
        let whole: serde_json::Value = serde_json::from_str(&json).unwrap();
        for (place, part) in [
            ("", "/"),
            ("/registration", "/registration"),
            ("/registration/draft", "draft"),
        ] {
            for (name, value) in whole
                .pointer(place)
                .and_then(|inner| inner.as_object())
                .into_iter()
                .flatten()
            {
                named.insert((part, name.clone()));
                let empty = [
                    serde_json::json!(null),
                    serde_json::json!(0),
                    serde_json::json!(false),
                    serde_json::json!([]),
                ];
                if !empty.contains(value) {
                    seen.insert((part, name.clone()));
                }
            }
        }
    }
    assert_eq!(seen, named);
    // What the present program writes has no field that the files do not have.
    let present: serde_json::Value = serde_json::from_str(
        &Session {
            registration: Some(State::new()),
            ..Session::default()
        }
        .encode(),
    )
    .unwrap();
    for (place, part) in [
        ("", "/"),
        ("/registration", "/registration"),
        ("/registration/draft", "draft"),
    ] {
        for name in present.pointer(place).unwrap().as_object().unwrap().keys() {
            assert!(
                named.contains(&(part, name.clone())),
                "{part} {name} stands in no file"
            );
        }
    }
}

#[test]
fn a_session_of_a_newer_program_does_not_open() {
    assert_eq!(Session::decode(r#"{"v":99,"focus":"idle"}"#), None);
    assert_eq!(Session::decode("{"), None);
}
