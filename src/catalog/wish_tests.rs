//! Sentences and the wishes they come to.

use super::*;
use crate::catalog::catalog;
use proptest::prelude::*;

#[test]
fn sentences_come_to_their_wish() {
    let table = [
        ("jadwal saya kapan?", Wish::Schedule),
        ("kapan kelasnya mulai kak", Wish::Schedule),
        ("besok masuk jam berapa", Wish::Schedule),
        ("saya tidak bisa hadir besok", Wish::Schedule),
        ("mau daftar", Wish::Register),
        ("gimana cara daftarnya min", Wish::Register),
        ("pendaftran", Wish::Register),
        ("mau daftar pelatihan las", Wish::Training),
        ("mau belajar jahit", Wish::Training),
        ("ada kursus komputer?", Wish::Training),
        ("kapan pendaftaran dibuka lagi", Wish::Training),
        ("bahasa inggris", Wish::Training),
        ("komputr", Wish::Training),
        ("status pendaftaran saya", Wish::Status),
        ("halo min, pengumuman hasil tes kapan ya", Wish::Status),
        ("saya sudah daftar tapi belum ada kabar", Wish::Status),
        ("loker dong", Wish::Vacancies),
        ("lowongan kerja di Metro", Wish::Vacancies),
        ("cari kerja", Wish::Vacancies),
        ("saya sudah dapat kerja", Wish::Work),
        ("kerja", Wish::Work),
        ("mau ganti nomor hp", Wish::MyData),
        ("tolong hapus data saya", Wish::MyData),
        ("NIK saya salah", Wish::MyData),
        ("ganti bahasa", Wish::Language),
        ("english", Wish::Language),
        ("tidak bisa daftar", Wish::Help),
        ("bantuan", Wish::Help),
        ("how does it work", Wish::Help),
        ("BERHENTI", Wish::Stop),
        ("jangan kirim pesan lagi", Wish::Stop),
        ("petugas", Wish::Staff),
        ("mau bicara sama orang", Wish::Staff),
        ("halo", Wish::Greeting),
        ("Assalamu'alaikum", Wish::Greeting),
        ("selamat pagi", Wish::Greeting),
        ("terima kasih banyak", Wish::Thanks),
        ("batal", Wish::Cancel),
    ];
    for (typed, wish) in table {
        assert_eq!(catalog().find_wish(typed), Some(wish), "{typed}");
    }
}

#[test]
fn text_without_a_wish_has_none() {
    for typed in [
        "",
        "Siti Aminah",
        "1871990803010001",
        "tidak jadi batal",
        "hmm",
        "🙂",
        "asdfgh",
    ] {
        assert_eq!(catalog().find_wish(typed), None, "{typed}");
    }
}

#[test]
fn every_wish_has_a_pattern_and_its_slug_reads_back() {
    for wish in Wish::ALL {
        assert!(
            catalog()
                .wishes
                .patterns
                .iter()
                .any(|(_, named)| *named == wish),
            "{wish:?}"
        );
        assert_eq!(Wish::from_slug(wish.slug()), Some(wish));
    }
}

proptest! {
    #[test]
    fn no_text_breaks_it(text in "\\PC*") {
        let _ = catalog().find_wish(&text);
    }
}
