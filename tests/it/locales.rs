//! The sentences as files: both languages say the same things, and in the tone of the office.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// Sentences of one file: id, text, and the variables in it.
type Sentences = BTreeMap<String, (String, BTreeSet<String>)>;

const LANGUAGES: [&str; 2] = ["id", "en"];

/// Words that the office does not say, each with what it says instead.
const UNSAID: [(&str, &str); 14] = [
    ("kamu", "Anda"),
    ("anda", "Anda with a capital letter"),
    ("kita", "kami"),
    ("silahkan", "silakan"),
    ("harap", "mohon"),
    ("invalid", "what happened, in words"),
    ("error", "what happened, in words"),
    ("input", "jawaban"),
    ("email", "surel"),
    ("jum'at", "Jumat"),
    ("terimakasih", "terima kasih"),
    ("kerjasama", "kerja sama"),
    ("ijin", "izin"),
    ("ijasah", "ijazah"),
];

#[test]
fn both_languages_have_the_same_files_sentences_and_variables() {
    let names = LANGUAGES.map(|language| files(language).into_keys().collect::<Vec<_>>());
    assert_eq!(names[0], names[1]);
    let (indonesian, english) = (files("id"), files("en"));
    for (file, sentences) in &indonesian {
        let others = &english[file];
        let ids = |sentences: &Sentences| sentences.keys().cloned().collect::<Vec<_>>();
        assert_eq!(ids(sentences), ids(others), "{file}");
        for (id, (_, variables)) in sentences {
            assert_eq!(variables, &others[id].1, "{file}: {id}");
        }
    }
}

#[test]
fn a_file_is_named_after_what_its_sentences_begin_with() {
    for (file, sentences) in files("id") {
        let prefixes: &[&str] = match file.as_str() {
            "answers" => &[
                "answer-",
                "education-",
                "home-",
                "phone-",
                "region-",
                "sex-",
            ],
            "buttons" => &["button-"],
            "call_list" => &["call-list-"],
            "class_form" => &["class-form-"],
            "class_wish" => &["class-wish-"],
            "commands" => &["command-", "profile-"],
            "days_off" => &["days-off-"],
            "dates" => &["date-", "money-", "month", "number-", "weekday"],
            "toasts" => &["toast-"],
            flow => &[&format!("{flow}-")],
        };
        for id in sentences.keys() {
            assert!(
                prefixes.iter().any(|prefix| id.starts_with(prefix)),
                "{id} stands in {file}.ftl"
            );
        }
    }
}

#[test]
fn the_tone_is_that_of_the_office() {
    for (file, sentences) in files("id") {
        for (id, (text, _)) in sentences {
            for word in words(&text) {
                let lower = word.to_lowercase();
                for (unsaid, instead) in UNSAID {
                    let said = if unsaid == "anda" {
                        word == unsaid
                    } else {
                        lower == unsaid
                    };
                    assert!(!said, "{file}: {id} says {word}; better: {instead}");
                }
            }
        }
    }
    for (file, sentences) in files("en") {
        for (id, (text, _)) in sentences {
            let lower = text.to_lowercase();
            for unsaid in ["invalid", "error", "wrong number"] {
                assert!(!lower.contains(unsaid), "{file}: {id} says {unsaid}");
            }
        }
    }
}

#[test]
fn nobody_is_shouted_at() {
    for language in LANGUAGES {
        for (file, sentences) in files(language) {
            for (id, (text, _)) in sentences {
                assert!(!text.contains('!'), "{language}/{file}: {id}");
                assert!(!text.contains("..."), "{language}/{file}: {id}");
                assert!(!text.contains("  "), "{language}/{file}: {id}");
            }
        }
    }
}

/// About 300 characters a message; what the law wants said, lists and cards may be longer.
#[test]
fn sentences_are_short() {
    const LONG: [&str; 5] = [
        "notice-long",
        "registration-consent",
        "menu-help",
        "menu-help-registered",
        "mydata-delete-question",
    ];
    for language in LANGUAGES {
        for (file, sentences) in files(language) {
            for (id, (text, _)) in sentences {
                if !LONG.contains(&id.as_str()) && file != "commands" {
                    let length = text.chars().count();
                    assert!(length <= 340, "{language}/{file}: {id} has {length}");
                }
            }
        }
    }
}

fn files(language: &str) -> BTreeMap<String, Sentences> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("locales")
        .join(language);
    let mut files = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap();
        let name = name
            .strip_suffix(".ftl")
            .unwrap_or_else(|| panic!("{name} is no .ftl file"));
        files.insert(name.to_owned(), read(&fs::read_to_string(&path).unwrap()));
    }
    files
}

/// The messages of a Fluent file: an id at the beginning of a line, its text behind it and on the indented lines below.
fn read(file: &str) -> Sentences {
    let mut sentences = Sentences::new();
    let mut id = String::new();
    for line in file.lines() {
        if line.starts_with('#') {
            continue;
        }
        let begins = line.starts_with(|letter: char| letter.is_ascii_lowercase());
        let text = match line.split_once('=') {
            Some((name, text)) if begins => {
                name.trim().clone_into(&mut id);
                assert!(!sentences.contains_key(&id), "{id} stands twice");
                text
            }
            Some(_) | None => line,
        };
        if id.is_empty() {
            continue;
        }
        let (sentence, variables) = sentences.entry(id.clone()).or_default();
        sentence.push_str(text.trim());
        sentence.push('\n');
        for found in text.split('$').skip(1) {
            let end = found
                .find(|letter: char| !(letter.is_ascii_alphanumeric() || letter == '-'))
                .unwrap_or(found.len());
            variables.insert(found[..end].to_owned());
        }
    }
    for (text, _) in sentences.values_mut() {
        text.truncate(text.trim_end().len());
    }
    sentences
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|letter: char| !(letter.is_alphabetic() || letter == '\''))
        .filter(|word| !word.is_empty())
}
