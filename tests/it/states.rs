//! Stored conversations of every version must open: `tests/states/*.json` hold one of each kind, as a version wrote it.
//!
//! A file there is never changed. A new kind gets a new file; a new version writes its own files beside the old ones.

use std::collections::BTreeSet;
use std::path::Path;

use pencaker::domain::education::Education;
use pencaker::domain::meeting::Answer;
use pencaker::domain::nik::NikConcern;
use pencaker::domain::selection::Verdict;
use pencaker::domain::sex::Sex;
use pencaker::flows::registration::draft::Region;
use pencaker::flows::registration::{Pause, Question, State};
use pencaker::flows::session::{Focus, PendingWish, Session};
use pencaker::flows::{
    applications, attendance, calendar, call_list, class_form, classes, completion, days_off,
    mydata, places, question, record, schedule, selection, team, work,
};

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
    ($name:ident, $all:ident, $of:ty, { $($pattern:pat => $label:literal),+ $(,)? } $(, without questions yet: $($stub:pat),+)?) => {
        const $all: &[&str] = &[$($label),+];
        fn $name(kind: &$of) -> &'static str {
            match kind {
                $($pattern => $label,)+
                $($($stub => unreachable!("it has no questions"),)+)?
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
    Focus::ClassForm(_) => "class form",
    Focus::Places(places::State::Centre { .. }) => "one thing about a centre",
    Focus::Places(places::State::Programme { .. }) => "one thing about a programme",
    Focus::Places(places::State::Field { .. }) => "the name of a field",
    Focus::Places(places::State::NewCentre { name: None }) => "a new centre",
    Focus::Places(places::State::NewCentre { name: Some(_) }) => "the abbreviation of a new centre",
    Focus::Places(places::State::NewProgramme { .. }) => "a new programme",
    Focus::Question(question::State::Write { .. }) => "write a question",
    Focus::Question(question::State::Check { .. }) => "check a question",
    Focus::Question(question::State::Answer { .. }) => "write an answer",
    Focus::Question(question::State::CheckAnswer { .. }) => "check an answer",
    Focus::Classes(classes::State::Extend { .. }) => "extend a class",
    Focus::Classes(classes::State::ExtendWhy { .. }) => "why extended",
    Focus::Classes(classes::State::ExtendSure { .. }) => "extend a class for sure",
    Focus::Classes(classes::State::PostponeSure { start: Some(_), .. }) => "postpone a class for sure",
    Focus::Classes(classes::State::PostponeSure { start: None, .. }) => "postpone a class for sure without a date",
    Focus::Classes(classes::State::ResumeTest { .. }) => "the test of a resumed class",
    Focus::Classes(classes::State::ResumeSure { test: Some(_), .. }) => "resume a class for sure",
    Focus::Classes(classes::State::ResumeSure { test: None, .. }) => "resume a class without a test for sure",
    Focus::Classes(classes::State::Postpone { .. }) => "postpone a class",
    Focus::Classes(classes::State::PostponeWhy { start: Some(_), .. }) => "why postponed to a day",
    Focus::Classes(classes::State::PostponeWhy { start: None, .. }) => "why postponed",
    Focus::Classes(classes::State::Resume { .. }) => "resume a class",
    Focus::Classes(classes::State::ResumeUntil { .. }) => "resume a class until",
    Focus::Classes(classes::State::CancelWhy { .. }) => "why cancelled",
    Focus::Classes(classes::State::CancelSure { why: classes::Why::Usual(_), .. }) => "cancel for a usual cause",
    Focus::Classes(classes::State::CancelSure { why: classes::Why::Words(_), .. }) => "cancel in words",
    Focus::Classes(classes::State::Search { .. }) => "search applicants",
    Focus::Record(record::State::Day) => "record of a day",
    Focus::Record(record::State::Class) => "record of a class",
    Focus::Record(record::State::Person) => "record of a person",
    Focus::Work(work::State::Ask { single: true, .. }) => "one question about a spell",
    Focus::Work(work::State::Ask { single: false, .. }) => "a question about a spell",
    Focus::CallList(call_list::State::Note { .. }) => "a note on a spell",
    Focus::Completion(completion::State::Note { .. }) => "the end of a class",
    Focus::Completion(completion::State::Correct { .. }) => "a correction after the end of a class",
    Focus::DaysOff(days_off::State::Add) => "a new day off",
    Focus::DaysOff(days_off::State::Name { .. }) => "the name of a day off",
    Focus::DaysOff(days_off::State::Move { .. }) => "where a day off moves",
    Focus::Calendar(calendar::State::Type { .. }) => "one thing about a meeting",
    Focus::Calendar(calendar::State::Shift { .. }) => "to which day meetings move",
    Focus::Calendar(calendar::State::Add(calendar::Draft { day: None, .. })) => "the day of a new meeting",
    Focus::Calendar(calendar::State::Add(calendar::Draft { day: Some(_), .. })) => "a new meeting",
    Focus::Calendar(calendar::State::Why { .. }) => "why meetings were changed",
    Focus::Schedule(schedule::State::Reason { answer: Answer::Sick, .. }) => "why sick",
    Focus::Schedule(schedule::State::Reason { .. }) => "why excused",
    Focus::Team(team::State::Role) => "team role",
    Focus::Team(team::State::Centre { .. }) => "team centre",
    Focus::Team(team::State::Name { .. }) => "team name",
    Focus::Team(team::State::Summary { .. }) => "team summary",
    Focus::Attendance(attendance::State::Type { .. }) => "type attendance",
    Focus::Attendance(attendance::State::Which { .. }) => "which attendance",
    Focus::Applications(applications::State::Withdraw { .. }) => "withdraw an application",
    Focus::Selection(selection::State::Search { .. }) => "search in selection",
    Focus::Selection(selection::State::Missing { .. }) => "missing documents",
    Focus::Selection(selection::State::Score { kept: true, .. }) => "points, others kept",
    Focus::Selection(selection::State::Score { scored: selection::Scored::Test, .. }) => "points of the test",
    Focus::Selection(selection::State::Score { scored: selection::Scored::Interview, .. }) => "points of the interview",
    Focus::Selection(selection::State::Why { to: Verdict::Accepted, .. }) => "why accepted",
    Focus::Selection(selection::State::Why { to: Verdict::Reserve | Verdict::NotAccepted, .. }) => "why a reserve",
}, without questions yet:
    Focus::Family(_),
    Focus::Report(_),
    Focus::Seats(_),
    Focus::Sheets(_),
    Focus::Training(_));
kinds!(class_question, CLASS_QUESTIONS, class_form::Question, {
    class_form::Question::Centre => "centre",
    class_form::Question::Programme => "programme",
    class_form::Question::FieldProgrammes { .. } => "programmes of a field",
    class_form::Question::ProgrammeChoice { .. } => "several programmes",
    class_form::Question::Code => "code",
    class_form::Question::Quota => "quota",
    class_form::Question::QuotaUnusual { .. } => "unusual quota",
    class_form::Question::Reserves => "reserves",
    class_form::Question::Length => "length",
    class_form::Question::HoursPerDay { .. } => "hours per day",
    class_form::Question::Weekdays => "weekdays",
    class_form::Question::Hours => "hours",
    class_form::Question::Start => "start",
    class_form::Question::StartShift { .. } => "start without lessons",
    class_form::Question::From => "from",
    class_form::Question::Until => "until",
    class_form::Question::Test => "test",
    class_form::Question::TestPlace => "place of the test",
    class_form::Question::Ages => "ages",
    class_form::Question::Education => "education",
    class_form::Question::Regions => "regions",
    class_form::Question::Trained => "trained",
    class_form::Question::Documents => "documents",
    class_form::Question::Confirm => "confirm",
    class_form::Question::LeastToRun => "least to run",
    class_form::Question::Funds => "funds",
    class_form::Question::Paid => "paid",
    class_form::Question::Room => "room",
    class_form::Question::Summary => "summary",
    class_form::Question::Preview => "preview",
    class_form::Question::Changes => "changes",
});
kinds!(class_form_of, CLASS_FORMS, class_form::Of, {
    class_form::Of::Nothing => "new",
    class_form::Of::Copy(_) => "copy",
    class_form::Of::Edit(_) => "edit",
});
kinds!(wish, WISHES, PendingWish, {
    PendingWish::Wish(_) => "wish",
    PendingWish::Link(_) => "link",
    PendingWish::Class { .. } => "class",
});
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
    let asked = sessions().filter_map(|session| match &session.focus {
        Focus::ClassForm(state) => Some(class_question(&state.asking)),
        _ => None,
    });
    assert_eq!(those_of(asked), all(CLASS_QUESTIONS));
    let forms = sessions().filter_map(|session| session.class_form.as_ref());
    assert_eq!(
        those_of(forms.map(|form| class_form_of(&form.of))),
        all(CLASS_FORMS)
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
            ("/focus/class_form", "class form"),
            ("/class_form/draft", "class draft"),
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
            focus: Focus::ClassForm(class_form::State {
                asking: class_form::Question::Summary,
                editing: false,
            }),
            class_form: Some(class_form::Form::default()),
            ..Session::default()
        }
        .encode(),
    )
    .unwrap();
    for (place, part) in [
        ("", "/"),
        ("/registration", "/registration"),
        ("/registration/draft", "draft"),
        ("/focus/class_form", "class form"),
        ("/class_form/draft", "class draft"),
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
