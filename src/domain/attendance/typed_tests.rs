//! What is typed on a list, and what is given back.

use super::*;
use proptest::prelude::*;

const A: Mark = Mark::Absent;
const I: Mark = Mark::Excused;
const S: Mark = Mark::Sick;
const H: Mark = Mark::Present;

fn t(minutes: u16) -> Mark {
    Mark::Late(Some(minutes))
}

fn read(text: &str) -> Vec<(u16, Mark)> {
    let typed = parse(text);
    assert!(typed.unclear.is_empty(), "{text}: {:?}", typed.unclear);
    typed.marks
}

#[test]
fn number_and_letter() {
    let all = vec![(3, A), (7, I), (12, t(15)), (15, S)];
    for text in [
        "3a 7i 12t15 15s",
        "3a,7i,12t15,15s",
        "3A 7I 12T15 15S",
        "3 a 7 i 12 t 15 menit 15 s",
        "3a7i 12t15 15s",
        "3=a; 7=i; 12=t15; 15=s",
        "no 3 alpa, no. 7 izin, nomor 12 terlambat 15 menit, 15 sakit",
        "3 Budi alpa, 7 Sari Dewi izin, 12 Agus telat 15 mnt dan 15 sakit",
        "3a\n7i\n12t15\n15s",
    ] {
        assert_eq!(read(text), all, "{text}");
    }
}

#[test]
fn a_number_behind_a_late_one_is_minutes_unless_it_has_a_state() {
    assert_eq!(read("12t 15s"), [(12, Mark::Late(None)), (15, S)]);
    assert_eq!(read("12t 20"), [(12, t(20))]);
    assert_eq!(read("12t 20 3a"), [(12, t(20)), (3, A)]);
    assert_eq!(read("12t15s"), [(12, Mark::Late(None)), (15, S)]);
    assert_eq!(read("12t15m 3s"), [(12, t(15)), (3, S)]);
    assert_eq!(read("12t, 15 s"), [(12, Mark::Late(None)), (15, S)]);
    assert_eq!(read("3a 7i 12t 15s 12t 20").last(), Some(&(12, t(20))));
    assert_eq!(read("4, 5 t 10"), [(4, t(10)), (5, t(10))]);
}

#[test]
fn several_numbers_share_a_state() {
    assert_eq!(read("3, 5 dan 7 alpa"), [(3, A), (5, A), (7, A)]);
    assert_eq!(read("alpa 3, 5; izin: 7"), [(3, A), (5, A), (7, I)]);
    assert_eq!(
        read("terlambat 12 15 menit, 3"),
        [(12, t(15)), (3, Mark::Late(None))]
    );
    assert_eq!(read("9h"), [(9, H)]);
}

#[test]
fn not_there_is_absent() {
    assert_eq!(read("3 tidak hadir, 5 tanpa keterangan"), [(3, A), (5, A)]);
    let typed = parse("3 tidak alpa");
    assert_eq!(typed.marks, []);
    assert_eq!(typed.unclear, ["3 tidak alpa"]);
}

#[test]
fn what_is_not_understood_is_given_back() {
    for (text, marks, unclear) in [
        ("3x 7i", vec![(7, I)], vec!["3 x"]),
        ("alpa", vec![], vec!["alpa"]),
        ("3x, 7i", vec![(7, I)], vec!["3 x"]),
        ("3a 9", vec![(3, A)], vec!["9"]),
        ("0a 5s", vec![(5, S)], vec!["0"]),
        ("12t 900", vec![(12, Mark::Late(None))], vec!["900"]),
        ("99999999a", vec![], vec!["99999999"]),
        ("halo", vec![], vec!["halo"]),
    ] {
        let typed = parse(text);
        assert_eq!(typed.marks, marks, "{text}");
        assert_eq!(typed.unclear, unclear, "{text}");
    }
    assert_eq!(parse(""), Typed::default());
}

#[test]
fn only_what_begins_with_a_number_looks_like_it() {
    assert!(looks_like("3a 7i"));
    assert!(looks_like("no 3 alpa"));
    for text in ["halo", "3", "saya 3 a", "1 Februari 2027", "0812 0000 0011"] {
        assert!(!looks_like(text), "{text}");
    }
}

fn marks() -> impl Strategy<Value = Mark> {
    prop_oneof![Just(A), Just(I), Just(S), Just(H), (1..=LATEST).prop_map(t),]
}

proptest! {
    #[test]
    fn anything_can_be_typed(text in "\\PC{0,60}") {
        for (number, mark) in parse(&text).marks {
            prop_assert!(number > 0);
            prop_assert!(mark.minutes().is_none_or(|minutes| (1..=LATEST).contains(&minutes)));
        }
    }

    #[test]
    fn nothing_of_digits_and_states_is_lost(text in "[0-9aitsh ,]{0,30}") {
        let typed = parse(&text);
        let said = text.chars().any(|sign| !matches!(sign, ' ' | ','));
        prop_assert_eq!(said, !typed.marks.is_empty() || !typed.unclear.is_empty());
    }

    #[test]
    fn what_is_written_down_is_read_back(
        entries in proptest::collection::vec((1u16..=99, marks()), 1..12),
        gap in prop::sample::select(vec![" ", ", ", ",", "; ", "\n"]),
    ) {
        let written: Vec<String> = entries
            .iter()
            .map(|(number, mark)| {
                let minutes = mark.minutes().map(|minutes| minutes.to_string()).unwrap_or_default();
                format!("{number}{}{minutes}", mark.letter())
            })
            .collect();
        let typed = parse(&written.join(gap));
        prop_assert_eq!(typed.marks, entries);
        prop_assert!(typed.unclear.is_empty());
    }
}
