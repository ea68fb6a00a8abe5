//! What staff type about the end of a class.

use proptest::prelude::*;

use super::*;

fn edits(typed: &str) -> Vec<Edit> {
    let found = read(typed);
    assert_eq!(found.unclear, Vec::<String>::new(), "{typed}");
    found.edits
}

/// On a list without gaps.
fn numbered(marks: &[Marks]) -> Vec<(u16, Marks)> {
    (1..).zip(marks.iter().cloned()).collect()
}

fn numbers(list: &[u16]) -> Who {
    Who::Numbers(list.to_vec())
}

#[test]
fn what_is_typed_is_understood() {
    assert_eq!(edits("semua lulus"), [Edit::Passed(Who::All, true)]);
    assert_eq!(edits("Semua  LULUS"), [Edit::Passed(Who::All, true)]);
    assert_eq!(edits("3 tidak"), [Edit::Passed(numbers(&[3]), false)]);
    assert_eq!(
        edits("no 3 tidak lulus"),
        [Edit::Passed(numbers(&[3]), false)]
    );
    let but = [
        Edit::Passed(Who::All, true),
        Edit::Passed(numbers(&[3, 7]), false),
    ];
    assert_eq!(edits("semua lulus kecuali 3 dan 7"), but);
    assert_eq!(edits("semua lulus kecuali 3, 7"), but);
    let then = [
        Edit::Passed(Who::All, true),
        Edit::Passed(numbers(&[3]), false),
        Edit::Competence(numbers(&[7]), Competence::NotTested),
    ];
    assert_eq!(edits("semua lulus kecuali 3, 7 td"), then);
    assert_eq!(
        edits("3k 4bk, 5 td"),
        [
            Edit::Competence(numbers(&[3]), Competence::Competent),
            Edit::Competence(numbers(&[4]), Competence::NotYet),
            Edit::Competence(numbers(&[5]), Competence::NotTested),
        ]
    );
    assert_eq!(
        edits("1, 3 tidak\n4 lulus"),
        [
            Edit::Passed(numbers(&[1, 3]), false),
            Edit::Passed(numbers(&[4]), true)
        ]
    );
    assert_eq!(
        edits("1-3 kompeten"),
        [Edit::Competence(numbers(&[1, 2, 3]), Competence::Competent)]
    );
    let number = || "SK/MTR/007".to_owned();
    assert_eq!(
        edits("3 SK/MTR/007"),
        [Edit::Certificate(3, Some(number()))]
    );
    assert_eq!(edits("sk/mtr/007"), [Edit::Certificates(number())]);
    assert_eq!(edits("3 tanpa sertifikat"), [Edit::Certificate(3, None)]);
}

#[test]
fn what_is_not_understood_is_said() {
    assert_eq!(read("halo").unclear, ["halo"]);
    assert_eq!(read("lulus").unclear, ["lulus"]);
    assert_eq!(read("3").unclear, ["3"]);
    assert_eq!(read("1 2 SK/MTR/007").unclear, ["1 2 SK/MTR/007"]);
    assert_eq!(read("").edits, []);
}

#[test]
fn numbers_count_on_as_wide_as_they_were() {
    let next = |number| next_certificate(number).unwrap();
    assert_eq!(next("SK/MTR/001"), "SK/MTR/002");
    assert_eq!(next("009/SK/2027"), "010/SK/2027");
    assert_eq!(next("SK-12/BLK/2027"), "SK-13/BLK/2027");
    assert_eq!(next("999"), "1000");
    assert_eq!(next_certificate("SK/2027"), None);
}

#[test]
fn certificates_go_to_those_who_passed_and_have_none() {
    let mark = |passed| Marks {
        passed,
        ..Marks::default()
    };
    let list = numbered(&[
        mark(Some(true)),
        mark(Some(false)),
        mark(Some(true)),
        mark(None),
    ]);
    let (marks, mistakes) = applied(&list, &edits("SK/MTR/009"));
    let numbers: Vec<_> = marks.iter().map(|one| one.certificate.as_deref()).collect();
    assert_eq!(
        numbers,
        [Some("SK/MTR/009"), None, Some("SK/MTR/010"), None]
    );
    assert_eq!(mistakes, []);
    let (marks, mistakes) = applied(&numbered(&marks), &edits("1 SK/MTR/010"));
    assert_eq!(mistakes, [Mistake::Twice("SK/MTR/010".to_owned())]);
    let (marks, mistakes) = applied(&numbered(&marks), &edits("1 tidak, 9 tidak"));
    assert_eq!(
        (marks[0].passed, &marks[0].certificate),
        (Some(false), &None)
    );
    assert_eq!(mistakes, [Mistake::NoSuchNumber(9)]);
    let (_, mistakes) = applied(&numbered(&marks), &edits("2 SK/MTR/011"));
    assert_eq!(mistakes, [Mistake::NotPassed(2)]);
}

proptest! {
    #[test]
    fn nothing_typed_breaks_anything(typed in "\\PC{0,60}", count in 0usize..20) {
        let found = read(&typed);
        let (marks, _) = applied(&numbered(&vec![Marks::default(); count]), &found.edits);
        prop_assert_eq!(marks.len(), count);
    }
}
