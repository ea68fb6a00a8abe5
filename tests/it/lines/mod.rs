//! Every line that a conversation can say, in both languages: it fits into Telegram, its buttons come back as they went, and
//! nothing a person typed becomes markup.

use std::collections::BTreeMap;

use pencaker::catalog::{Meaning, catalog};
use pencaker::domain::role::Role;
use pencaker::flows::language::Language;
use pencaker::flows::outcome::{Line, Toast};
use pencaker::flows::press::Press;
use pencaker::flows::registration::{Ask, Line as Registration};
use pencaker::flows::{menu, mydata, question, team};
use pencaker::letter::{Action, Content, Key, Keyboard};
use pencaker::text;

use every::lines;
use people::person;

/// Lines about one's applications.
mod applications;
/// Every line about attendance.
mod attendance;
/// Every line of the calendar of a class.
mod calendar;
/// The lines of the form of a class.
pub(crate) mod class_form;
/// Every line of the desk of classes.
mod classes;
/// Its questions and what is told.
mod classes_asked;
/// Every line about the end of a class.
mod completion;
/// Every line about days off.
mod days_off;
/// Every line that can be said.
mod every;
/// Made-up people and answers.
pub(crate) mod people;
/// Every line of places and programmes.
mod places;
/// Every line of questions and of families.
mod questions;
/// Every line of the record.
mod record;
/// Every line about what people are reminded of.
mod reminders;
/// Every line of reports.
mod report;
/// Every line about what became of an application.
mod results;
/// Every line about one's schedule and about coming.
mod schedule;
/// Every line about seats and the test.
mod seats;
/// Every line of the desk of selection.
mod selection;
/// Every line about a proposal and its announcement.
mod selection_announced;
/// Every line about sheets.
mod sheets;
/// Every line about staff.
mod staff;
/// Lines about finding a class and applying.
pub(crate) mod training;
/// Labels that are typed.
mod typed;
/// Words that some lines must have.
mod words;
/// Every line about work and calls.
mod work;

/// One button of each shape that only staff may press, as the lines of the source carry them.
pub(crate) fn presses_of_staff() -> BTreeMap<String, String> {
    let mut presses = BTreeMap::new();
    for content in lines()
        .iter()
        .flat_map(|line| text::contents(line, Language::Indonesian))
    {
        let Content::Message {
            keyboard: Some(Keyboard::Inline(rows)),
            ..
        } = content
        else {
            continue;
        };
        for button in rows.into_iter().flatten() {
            let Action::Press(data) = button.action else {
                continue;
            };
            let of_staff = match Press::decode(&data) {
                Some(
                    Press::Staff(_)
                    | Press::Classes(_)
                    | Press::ClassForm(_)
                    | Press::Places(_)
                    | Press::Record(_)
                    | Press::Selection(_),
                ) => true,
                Some(Press::Attendance(press)) => press.is_of_staff(),
                Some(Press::Seats(press)) => press.is_of_staff(),
                Some(Press::Calendar(press)) => press.is_of_staff(),
                Some(Press::Team(press)) => {
                    !matches!(press, team::Press::Accept(_) | team::Press::Decline)
                }
                Some(Press::Question(press)) => matches!(
                    press,
                    question::Press::List(_)
                        | question::Press::Answer(_)
                        | question::Press::Confirm(_)
                ),
                _ => false,
            };
            if of_staff {
                let shape = data.replace(|letter: char| letter.is_ascii_digit(), "");
                presses.entry(shape).or_insert(data);
            }
        }
    }
    presses
}

#[test]
fn every_line_fits_into_telegram() {
    for language in Language::ALL {
        for line in lines() {
            let contents = text::contents(&line, language);
            assert!(!contents.is_empty(), "{line:?}");
            for content in contents {
                fits(&content, &line);
            }
        }
        fits(&text::apology(language), &Line::Menu(menu::Line::Thanks));
    }
}

#[test]
fn what_a_person_typed_is_never_markup() {
    for language in Language::ALL {
        for line in lines() {
            for content in text::contents(&line, language) {
                if let Content::Message { html, .. } = &content {
                    assert!(!html.contains("<b>Siti</b>"), "{line:?}: {html}");
                    assert!(!html.contains("& "), "{line:?}: {html}");
                }
            }
        }
        let card = shown(
            &Line::MyData(mydata::Line::Card(Box::new(person()), mydata::Eyes::Own)),
            language,
        );
        assert!(
            card.contains("&lt;b&gt;Siti&lt;/b&gt; &amp; &quot;Aminah&quot;"),
            "{card}"
        );
    }
}

#[test]
fn a_nik_is_whole_only_in_the_person_s_own_download() {
    for language in Language::ALL {
        for line in lines() {
            let download = matches!(line, Line::MyData(mydata::Line::Download(_)));
            for content in text::contents(&line, language) {
                let told = serde_json::to_string(&content).unwrap();
                assert_eq!(told.contains("1871994803010001"), download, "{line:?}");
            }
        }
    }
}

#[test]
fn a_key_that_says_its_label_is_understood() {
    for language in Language::ALL {
        for ask in [Ask::Phone, Ask::ProveNumber] {
            let line = Line::Registration(Registration::Ask(ask));
            let contents = text::contents(&line, language);
            let [
                Content::Message {
                    keyboard: Some(Keyboard::Reply(rows)),
                    ..
                },
            ] = contents.as_slice()
            else {
                panic!("keys in place of the phone's keyboard");
            };
            for key in rows.iter().flatten() {
                if let Key::Say(label) = key {
                    let meaning = catalog().understand(label, false);
                    assert!(matches!(meaning, Meaning::Back | Meaning::Staff), "{label}");
                }
            }
        }
    }
}

#[test]
fn toasts_and_telegram_s_own_texts_fit() {
    let toasts = [
        Toast::Stale,
        Toast::NotYours,
        Toast::Added,
        Toast::Removed,
        Toast::PrivateOnly,
        Toast::Already,
        Toast::Saved,
        Toast::Coming,
    ];
    for language in Language::ALL {
        for toast in toasts {
            let (said, _) = text::toast(toast, language);
            assert!((1..=200).contains(&said.chars().count()));
            assert!(!said.contains('<'));
        }
        let everyone = text::commands(language, None);
        let words = |role| -> Vec<&str> {
            let commands = text::commands(language, Some(role)).into_iter();
            let words: Vec<&str> = commands.map(|(word, _)| word).collect();
            words[everyone.len()..].to_vec()
        };
        assert!(everyone.iter().all(|(word, _)| *word != "petugas"));
        assert_eq!(
            words(Role::Admin),
            ["petugas", "kelas", "seleksi", "undang", "laporan"]
        );
        assert_eq!(words(Role::Head), words(Role::Admin));
        assert_eq!(
            words(Role::Officer),
            ["petugas", "kelas", "seleksi", "laporan"]
        );
        assert_eq!(words(Role::Instructor), ["petugas", "kelas", "seleksi"]);
        for (word, description) in text::commands(language, Some(Role::Admin)) {
            assert!((1..=32).contains(&word.len()));
            assert!((1..=256).contains(&description.chars().count()));
        }
        let (short, long) = text::profile(language);
        assert!((1..=120).contains(&short.chars().count()), "{short}");
        assert!((1..=512).contains(&long.chars().count()));
    }
}

fn shown(line: &Line, language: Language) -> String {
    match text::contents(line, language).as_slice() {
        [Content::Message { html, .. }] => html.clone(),
        other => panic!("one message, not {other:?}"),
    }
}

fn fits(content: &Content, line: &Line) {
    match content {
        Content::Message { html, keyboard } => {
            let length = visible(html).encode_utf16().count();
            assert!((1..=4096).contains(&length), "{line:?}: {length}");
            assert!(
                !html.contains(['{', '}', '\u{2068}', '\u{2069}']),
                "{line:?}: {html}"
            );
            match keyboard {
                Some(Keyboard::Inline(rows)) => inline(rows, line),
                Some(Keyboard::Reply(rows)) => {
                    for key in rows.iter().flatten() {
                        let (Key::Say(label) | Key::ShareContact(label)) = key;
                        assert!((1..=64).contains(&label.chars().count()), "{label}");
                    }
                }
                Some(Keyboard::Remove) | None => {}
            }
        }
        Content::Document {
            name,
            text,
            caption,
        } => {
            assert!(name.is_ascii() && !text.is_empty());
            fits_below_a_file(caption.as_deref());
        }
        Content::Picture { name, png, caption } => {
            assert!(name.is_ascii() && name.strip_suffix(".png").is_some());
            assert!(png.0.starts_with(b"\x89PNG"));
            fits_below_a_file(caption.as_deref());
        }
        Content::Pdf { name, pdf, caption } => {
            assert!(
                name.is_ascii()
                    && std::path::Path::new(name)
                        .extension()
                        .is_some_and(|end| end == "pdf")
                    && pdf.0.starts_with(b"%PDF-")
            );
            fits_below_a_file(caption.as_deref());
        }
        Content::Photo { name, png, caption } => {
            assert!(name.is_ascii() && name.strip_suffix(".png").is_some());
            assert!(png.0.starts_with(b"\x89PNG"));
            assert!(
                caption
                    .as_ref()
                    .is_none_or(|caption| caption.encode_utf16().count() <= 1024)
            );
        }
        Content::Known { file, caption, .. } => {
            assert!(!file.is_empty());
            assert!(
                caption
                    .as_ref()
                    .is_none_or(|caption| caption.encode_utf16().count() <= 1024)
            );
        }
        other => panic!("{line:?} became {other:?}"),
    }
}

fn fits_below_a_file(caption: Option<&str>) {
    assert!(caption.is_none_or(|caption| caption.encode_utf16().count() <= 1024));
}

fn inline(rows: &[Vec<pencaker::letter::Button>], line: &Line) {
    assert!(
        !rows.is_empty() && rows.iter().all(|row| (1..=3).contains(&row.len())),
        "{line:?}"
    );
    for button in rows.iter().flatten() {
        assert!(
            (1..=64).contains(&button.label.chars().count()),
            "{}",
            button.label
        );
        let Action::Press(data) = &button.action else {
            continue;
        };
        assert!((1..=64).contains(&data.len()), "{data}");
        let press = Press::decode(data).unwrap_or_else(|| panic!("{line:?} has {data}"));
        assert_eq!(press.encode(), *data);
    }
}

/// The text without its tags, which must be `b` or `a` and closed in order.
fn visible(html: &str) -> String {
    let mut open = Vec::new();
    let mut text = String::new();
    for (place, part) in html.split('<').enumerate() {
        let behind = match part.split_once('>') {
            Some((tag, behind)) if place > 0 => {
                match tag.strip_prefix('/') {
                    Some(name) => assert_eq!(open.pop(), Some(name), "{html}"),
                    None => open.push(tag.split(' ').next().unwrap()),
                }
                assert!(
                    matches!(tag, "b" | "/b" | "/a") || tag.starts_with("a href=\"tg://user?id="),
                    "{html}"
                );
                behind
            }
            Some(_) | None => part,
        };
        text.push_str(behind);
    }
    assert!(open.is_empty(), "{html}");
    for (entity, letter) in [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&amp;", "&"),
    ] {
        text = text.replace(entity, letter);
    }
    text
}
