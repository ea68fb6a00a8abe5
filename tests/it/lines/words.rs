//! Words that some lines must have: the download, what a NIK says, why it is refused.

use jiff::civil::date;
use pencaker::domain::nik::NikError;
use pencaker::domain::sex::Sex;
use pencaker::flows::language::Language;
use pencaker::flows::mydata;
use pencaker::flows::outcome::Line;
use pencaker::flows::registration::{Ask, Line as Registration, Problem};
use pencaker::letter::Content;
use pencaker::text;

use super::people::{self, TYPED};
use super::shown;

#[test]
fn the_download_is_one_file_to_read_and_one_for_machines() {
    let line = Line::MyData(mydata::Line::Download(Box::new(people::download())));
    let contents = text::contents(&line, Language::Indonesian);
    let [
        Content::Document {
            name, text: read, ..
        },
        Content::Document { text: machine, .. },
    ] = contents.as_slice()
    else {
        panic!("two documents");
    };
    assert_eq!(name, "data-saya-LPG-000123.txt");
    for told in [
        TYPED,
        "Tanggal lahir: 8 Maret 2001",
        "setuju sejak Senin, 2 Maret 2026, pukul 09.00 WIB",
        "Pertanyaan kepada petugas:",
        "Dijawab Senin, 2 Maret 2026, pukul 09.00 WIB",
        "Belum dijawab.",
    ] {
        assert!(read.contains(told), "{told} is missing in {read}");
    }
    let machine: serde_json::Value = serde_json::from_str(machine).unwrap();
    assert_eq!(machine["name"], TYPED);
    assert_eq!(machine["home"]["region"], "Kota Bandar Lampung");
    assert_eq!(machine["consents"][0]["since"], "2026-03-02T02:00:00Z");
    assert_eq!(machine["consents"][2]["granted"], false);
    assert_eq!(machine["questions"][0]["class"], "MTR-2027-01");
    assert_eq!(machine["questions"][1]["answer"], serde_json::Value::Null);
}

#[test]
fn what_is_read_from_the_nik_stands_before_the_next_question() {
    let reading = Some((date(2001, 3, 8), Sex::Female));
    let line = Line::Registration(Registration::Ask(Ask::Region { reading }));
    let question = shown(&line, Language::Indonesian);
    assert!(question.starts_with("Menurut NIK, Anda lahir <b>8 Maret 2001</b>, <b>perempuan</b>."));
}

#[test]
fn reasons_name_the_number_and_the_part() {
    let reason = |error| {
        let problem = Problem::Nik(error);
        shown(
            &Line::Registration(Registration::Problem {
                problem,
                ask: Ask::Nik,
            }),
            Language::Indonesian,
        )
    };
    assert!(reason(NikError::WrongLength { typed: 15 }).contains("baru 15 angka"));
    assert!(reason(NikError::WrongLength { typed: 17 }).contains("terima 17 angka"));
    assert!(reason(NikError::DayImpossible { day: 32 }).contains("ke-8 NIK ini 32"));
    assert!(reason(NikError::MonthImpossible { month: 0 }).contains("ke-10 NIK ini 00"));
    assert!(
        reason(NikError::DateImpossible {
            day: 29,
            month: 2,
            year2: 1
        })
        .contains("29-02-01")
    );
}
