//! Short answers as people type them.

use proptest::prelude::*;

use super::*;
use crate::catalog::catalog;

fn said(typed: &str) -> Meaning {
    catalog().understand(typed, false)
}

#[test]
fn every_word_of_the_list_has_its_meaning() {
    let rows: Vec<Row> = table::rows(FILE, include_str!("data/chat_words.csv")).unwrap();
    for row in rows {
        let Some(meaning) = meaning_of(row.class) else {
            continue;
        };
        match (row.rule, catalog().understand(&row.word, true)) {
            (Rule::Ask, found) => {
                assert!(matches!(found, Meaning::Ambiguous { .. }), "{}", row.word);
            }
            (Rule::Plain | Rule::Open, found) => assert_eq!(found, meaning, "{}", row.word),
        }
    }
}

#[test]
fn repeated_letters_marks_address_and_endings_do_not_matter() {
    for typed in [
        "iyaaaa",
        "Iya kak",
        "ya ya",
        "YA!!!",
        "iya min 🙏",
        "kak, iya",
        "betul ya pak",
        "oke deh",
        "👍🏽",
        "👍👍",
    ] {
        assert_eq!(said(typed), Meaning::Yes, "{typed}");
    }
    assert_eq!(said("belum kak"), Meaning::NotYet);
    assert_eq!(said("makasih ya min"), Meaning::Thanks);
    assert_eq!(said("Assalamu'alaikum"), Meaning::Greet);
    assert_eq!(said("min"), Meaning::Staff);
}

#[test]
fn the_last_word_alone_never_decides() {
    assert_eq!(said("tidak jadi batal"), Meaning::Next);
    assert_eq!(said("gak jadi batal kak"), Meaning::Next);
    assert_eq!(said("tidak jadi"), Meaning::Cancel);
    assert_eq!(said("jangan batalkan"), Meaning::No);
    assert_eq!(said("jangan hapus"), Meaning::No);
    assert_eq!(said("nama saya batal"), Meaning::Unknown);
    assert_eq!(said("tidak salah"), Meaning::Unknown);
}

#[test]
fn combinations_of_known_words_are_read() {
    let table = [
        ("tidak bisa", Meaning::No),
        ("gak bisa kak", Meaning::No),
        ("tidak, terima kasih", Meaning::No),
        ("belum bisa", Meaning::NotYet),
        ("belum selesai", Meaning::NotYet),
        ("iya betul", Meaning::Yes),
        ("ok makasih", Meaning::Yes),
        ("ya lanjut", Meaning::Next),
        ("halo min", Meaning::Greet),
        ("iya tidak", Meaning::Unknown),
    ];
    for (typed, meaning) in table {
        assert_eq!(said(typed), meaning, "{typed}");
    }
}

#[test]
fn what_means_two_things_is_asked_back() {
    let Meaning::Ambiguous {
        could: (one, other),
    } = said("btl")
    else {
        panic!("btl is clear")
    };
    assert_eq!((said(&one), said(&other)), (Meaning::Cancel, Meaning::Yes));
    for typed in ["hps", "da", "mo", "dah", "btl kak"] {
        assert!(matches!(said(typed), Meaning::Ambiguous { .. }), "{typed}");
    }
}

#[test]
fn one_letter_counts_only_while_a_question_is_open() {
    assert_eq!(catalog().understand("y", true), Meaning::Yes);
    assert_eq!(catalog().understand("G", true), Meaning::No);
    assert_eq!(said("y"), Meaning::Unknown);
    assert_eq!(said("g"), Meaning::Unknown);
}

#[test]
fn consent_takes_the_full_word() {
    for typed in ["Setuju", "setuju kak", "SETUJU!"] {
        assert!(catalog().is_full_word(typed, "setuju"), "{typed}");
    }
    for typed in ["ok", "stju", "tidak setuju", "setuju tapi", ""] {
        assert!(!catalog().is_full_word(typed, "setuju"), "{typed}");
    }
}

#[test]
fn answers_about_work_are_told_apart() {
    assert_eq!(said("sudah kerja"), Meaning::Work(Work::Employed));
    assert_eq!(said("jualan"), Meaning::Work(Work::SelfEmployed));
    assert_eq!(said("belum kerja"), Meaning::Work(Work::None));
}

#[test]
fn other_text_is_unknown() {
    for typed in ["", " ", "...", "Siti Aminah", "saya mau tanya", "🙂"] {
        assert_eq!(said(typed), Meaning::Unknown, "{typed}");
    }
}

proptest! {
    #[test]
    fn no_text_breaks_it(text in "\\PC*") {
        let _ = catalog().understand(&text, true);
        let _ = catalog().is_full_word(&text, "hapus");
    }
}
