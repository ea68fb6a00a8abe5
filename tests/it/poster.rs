//! Pictures on their way, and the poster of a class: its QR is read back by a reader that shares nothing with what drew it.

use jiff::civil::{date, time};
use pencaker::app::delivery::{Post as _, Verdict};
use pencaker::demo::bot_api::NewPerson;
use pencaker::domain::weekdays::Weekdays;
use pencaker::flows::language::Language;
use pencaker::flows::poster::Poster;
use pencaker::letter::{Bytes, Content, Lane, Letter};
use pencaker::telegram::api::Api;
use pencaker::telegram::sender::Sender;
use pencaker::text::poster;
use secrecy::SecretString;
use serde_json::Value;

use crate::process::{TOKEN, Telegram};

/// Pixels of paper that a printer may need on every side: 12 mm at 150 dots an inch.
const EDGE: usize = 71;
/// A4 at 150 dots an inch.
const WIDTH: usize = 1240;
const HEIGHT: usize = 1754;

fn welding() -> Poster {
    Poster {
        programme: "Las SMAW 3G".to_owned(),
        code: "MTR-2027-01".to_owned(),
        centre: "BLK Metro".to_owned(),
        address: Some("Jl. Jenderal Sudirman No. 99, Metro Pusat".to_owned()),
        start: date(2027, 4, 5),
        days: Some(30),
        lesson_hours: Some(240),
        weekdays: Some(Weekdays::MONDAY_TO_FRIDAY),
        hours: Some((time(8, 0, 0, 0), time(16, 0, 0, 0))),
        apply_until: date(2027, 3, 20),
        seats: 16,
        requirements: ["Umur 18–35 tahun", "Lulusan SMA/SMK", "Warga Lampung"]
            .map(str::to_owned)
            .to_vec(),
        documents: ["KTP", "Ijazah terakhir", "Pas foto 3×4"]
            .map(str::to_owned)
            .to_vec(),
        phone: Some("0725 41234".to_owned()),
        paid: Some("Gratis, uang transpor Rp50.000 per hari".to_owned()),
        link: "https://t.me/PencakerLampungBot?start=MTR-2027-01".to_owned(),
    }
}

/// Posters that nobody would wish for, each with what is odd about it.
fn odd() -> Vec<(&'static str, Poster)> {
    let hundred = "Teknisi Pemeliharaan dan Perbaikan Sistem Pendingin Udara Komersial serta Kendaraan Ringan Angk. Dua";
    assert_eq!(hundred.chars().count(), 100);
    let with = |change: &dyn Fn(&mut Poster)| {
        let mut poster = welding();
        change(&mut poster);
        poster
    };
    vec![
        (
            "a name of 100 characters",
            with(&|it| hundred.clone_into(&mut it.programme)),
        ),
        (
            "one word of 100 letters",
            with(&|it| it.programme = "W".repeat(100)),
        ),
        (
            "emoji",
            with(&|it| "🔧 Las 👩‍🔧 SMAW 🇮🇩".clone_into(&mut it.programme)),
        ),
        (
            "nothing but emoji",
            with(&|it| {
                "🔧🔥".clone_into(&mut it.programme);
                "🏭".clone_into(&mut it.centre);
                it.address = Some("\u{200d}\u{fe0f}\n".to_owned());
            }),
        ),
        (
            "other scripts and markup",
            with(&|it| "<b>Las</b> & 溶接 \u{202e}لحام".clone_into(&mut it.programme)),
        ),
        (
            "everything long",
            with(&|it| {
                hundred.clone_into(&mut it.programme);
                it.code = "X".repeat(64);
                hundred.clone_into(&mut it.centre);
                it.address = Some(hundred.repeat(3));
                it.requirements = vec![hundred.to_owned(); 12];
                it.documents = vec![hundred.to_owned(); 12];
                it.phone = Some("0".repeat(40));
                it.paid = Some(hundred.repeat(4));
                it.days = Some(u32::MAX);
                it.seats = u32::MAX;
                it.link = format!("https://t.me/{}?start={}", "B".repeat(32), "X".repeat(64));
            }),
        ),
        (
            "next to nothing",
            with(&|it| {
                it.programme = String::new();
                it.code = String::new();
                it.address = None;
                it.days = None;
                it.lesson_hours = None;
                it.weekdays = None;
                it.hours = None;
                it.phone = None;
                it.documents.clear();
                it.requirements.clear();
                it.paid = None;
            }),
        ),
    ]
}

fn picture(facts: &Poster, language: Language) -> (String, Bytes, String) {
    match poster::content(facts, language) {
        Content::Picture { name, png, caption } => (name, png, caption.unwrap_or_default()),
        other => panic!("a poster is a picture: {other:?}"),
    }
}

/// How bright each pixel is, row by row.
fn bright(png: &Bytes) -> Vec<u8> {
    let mut decoder = png::Decoder::new(std::io::Cursor::new(&png.0));
    decoder.set_transformations(png::Transformations::EXPAND);
    let mut reader = decoder.read_info().unwrap();
    let mut pixels = vec![0; reader.output_buffer_size().unwrap()];
    let frame = reader.next_frame(&mut pixels).unwrap();
    assert_eq!(
        (frame.width as usize, frame.height as usize),
        (WIDTH, HEIGHT)
    );
    assert_eq!(frame.color_type, png::ColorType::Rgb);
    let bright = |rgb: &[u8]| {
        let sum: u16 = rgb.iter().map(|part| u16::from(*part)).sum();
        u8::try_from(sum / 3).unwrap()
    };
    pixels.chunks(3).map(bright).collect()
}

/// What every QR among the pixels says.
fn read_back(pixels: &[u8]) -> Vec<String> {
    let mut image =
        rqrr::PreparedImage::prepare_from_greyscale(WIDTH, HEIGHT, |x, y| pixels[y * WIDTH + x]);
    let codes = image.detect_grids();
    codes.iter().map(|code| code.decode().unwrap().1).collect()
}

#[test]
fn a_reader_of_its_own_finds_the_link_whatever_it_is_and_in_both_languages() {
    let links = [
        ("https://t.me/a_bot?start=k".to_owned(), Language::English),
        (
            format!(
                "https://t.me/{}?start={}",
                "Bot".repeat(10),
                "KLD-2027-12_ab".repeat(4)
            ),
            Language::Indonesian,
        ),
    ];
    for (link, language) in links {
        let facts = Poster {
            link: link.clone(),
            ..welding()
        };
        let pixels = bright(&picture(&facts, language).1);
        assert_eq!(read_back(&pixels), [link]);
    }
}

#[test]
fn whatever_is_odd_about_it_a_poster_keeps_its_margin_its_code_and_its_size() {
    let mut all = odd();
    all.push(("as usual", welding()));
    for (place, (what, facts)) in all.into_iter().enumerate() {
        let language = Language::ALL[place % Language::ALL.len()];
        let (_, png, _) = picture(&facts, language);
        assert!(png.0.len() < 150_000, "{what}: {} bytes", png.0.len());
        let pixels = bright(&png);
        assert_eq!(read_back(&pixels), [facts.link], "{what}");
        for (row, line) in pixels.chunks(WIDTH).enumerate() {
            let within = (EDGE..HEIGHT - EDGE).contains(&row);
            let margin = if within {
                [&line[..EDGE], &line[WIDTH - EDGE..]].concat()
            } else {
                line.to_vec()
            };
            assert!(
                margin.iter().all(|bright| *bright == 255),
                "{what}: ink in row {row}"
            );
        }
    }
}

/// How many lines stand between facts: rows of one faint shade from margin to margin.
fn lines_between_facts(png: &Bytes) -> usize {
    let pixels = bright(png);
    let rows = pixels.chunks(WIDTH).skip(450).take(450);
    let faint = |row: &[u8]| {
        let inner = &row[90..WIDTH - 90];
        (200..255).contains(&inner[0]) && inner.iter().all(|bright| *bright == inner[0])
    };
    let marks: Vec<bool> = rows.map(faint).collect();
    marks.windows(2).filter(|pair| !pair[0] && pair[1]).count()
}

#[test]
fn a_fact_that_is_not_known_takes_no_row() {
    let facts = welding();
    let (_, whole, _) = picture(&facts, Language::Indonesian);
    assert_eq!(lines_between_facts(&whole), 9, "ten facts");
    let fewer = Poster {
        lesson_hours: None,
        days: None,
        weekdays: None,
        hours: None,
        documents: Vec::new(),
        phone: None,
        ..facts
    };
    let (_, less, _) = picture(&fewer, Language::Indonesian);
    assert_eq!(lines_between_facts(&less), 5, "six facts");
}

#[test]
fn a_poster_has_a_name_for_a_file_and_a_caption_without_markup_of_others() {
    let facts = Poster {
        code: "A/B <i>\u{1f600}-01".to_owned(),
        ..welding()
    };
    let (name, _, caption) = picture(&facts, Language::Indonesian);
    assert_eq!(name, "poster-ABi-01.png");
    assert!(caption.contains("<b>A/B &lt;i&gt;"), "{caption}");
}

#[tokio::test]
async fn a_picture_arrives_as_a_file_as_sharp_as_it_was_made_with_a_look_at_it() {
    let telegram = Telegram::open().await;
    let person = telegram.simulator.add_person(NewPerson {
        first_name: "Budi".into(),
        ..NewPerson::default()
    });
    telegram.simulator.say(person, person, "/start");
    let sender = Sender::new(Api::new(&telegram.url, SecretString::from(TOKEN)).unwrap());
    let content = poster::content(&welding(), Language::Indonesian);
    let letter = Letter {
        to: person,
        lane: Lane::Reply,
        content,
    };
    let verdict = sender.send(&letter).await;
    assert!(
        matches!(
            verdict,
            Verdict::Delivered {
                message_id: Some(_)
            }
        ),
        "{verdict:?}"
    );

    let messages = telegram.simulator.messages(person);
    let message = messages.last().unwrap();
    let document = &message["document"];
    assert_eq!(document["file_name"], "poster-MTR-2027-01.png");
    assert_eq!(document["mime_type"], "image/png");
    assert_eq!(
        (
            &document["thumbnail"]["width"],
            &document["thumbnail"]["height"]
        ),
        (&226.into(), &320.into())
    );
    assert!(message["caption"].as_str().unwrap().contains("MTR-2027-01"));
    let id = document["file_id"].as_str().unwrap();
    let known = format!("{}/bot{TOKEN}/getFile?file_id={id}", telegram.url);
    let known: Value = reqwest::get(known).await.unwrap().json().await.unwrap();
    let path = known["result"]["file_path"].as_str().unwrap();
    let url = format!("{}/file/bot{TOKEN}/{path}", telegram.url);
    let bytes = reqwest::get(url).await.unwrap().bytes().await.unwrap();
    let Content::Picture { png, .. } = letter.content else {
        unreachable!("made above");
    };
    assert!(bytes == png.0, "not a byte is changed");
}

/// `POSTERS=folder cargo test --test it posters_to_look_at -- --ignored` writes some posters there, to be looked at.
#[test]
#[ignore = "writes pictures for people to look at"]
#[allow(
    clippy::disallowed_methods,
    reason = "whoever wants to look says where"
)]
fn posters_to_look_at() {
    let folder = std::env::var_os("POSTERS").map_or_else(std::env::temp_dir, Into::into);
    let mut all = odd();
    all.push(("as usual", welding()));
    for (what, facts) in all {
        for language in Language::ALL {
            let (_, png, _) = picture(&facts, language);
            let name = format!("{}-{language:?}.png", what.replace(' ', "-")).to_lowercase();
            std::fs::write(folder.join(name), png.0).unwrap();
        }
    }
}
