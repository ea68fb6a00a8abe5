//! Cases of the group "what is due" (SCH) that concern classes, and what of SEC-15 is here.

use pencaker::flows::language::Language;
use pencaker::flows::poster::Poster;
use pencaker::letter::Content;
use pencaker::text;

use crate::stories::player::play;

/// There are no reminders of sessions yet. What goes out about a class is found when it is sent, never planned ahead: who
/// withdrew, and who had themselves deleted, hears nothing, and the pages of staff show who is left.
#[test]
fn sch_12_nothing_goes_to_people_who_left() {
    play("cases/sch-12");
}

/// There is no import yet, and files that people send are not kept. What has a name of ours is the poster: whatever stands in
/// place of the code, the name is one of a file in no folder.
#[test]
fn sec_15_a_file_of_ours_has_a_harmless_name() {
    let long = "a".repeat(300);
    for code in [
        "../../data/bot.db",
        "/etc/cron.d/x",
        "a\\..\\b",
        "",
        long.as_str(),
        "CON",
        "data\u{202E}cslx.exe",
        "MTR-2027-01",
    ] {
        let poster = Poster {
            programme: "Las SMAW 3G".to_owned(),
            code: code.to_owned(),
            centre: "BLK Metro".to_owned(),
            address: None,
            start: jiff::civil::date(2027, 2, 1),
            days: Some(30),
            lesson_hours: None,
            weekdays: None,
            hours: None,
            documents: Vec::new(),
            phone: None,
            apply_until: jiff::civil::date(2027, 1, 20),
            seats: 16,
            requirements: Vec::new(),
            paid: None,
            link: "https://t.me/PencakerBot?start=p_MTR-2027-01".to_owned(),
        };
        let Content::Picture { name, .. } = text::poster::content(&poster, Language::Indonesian)
        else {
            panic!("a poster is a picture");
        };
        let stem = name.strip_suffix(".png").unwrap();
        let stem = stem.strip_prefix("poster-").unwrap();
        assert!(name.len() <= 80, "{name}");
        assert!(
            stem.chars()
                .all(|sign| sign.is_ascii_alphanumeric() || sign == '-'),
            "{name}"
        );
    }
}
