//! The house rules that a compiler does not hold: which room may import which, heads of files, their length, and that every
//! conversation has its sentences and its story.

/// Which room may import which.
mod arrows;

use std::fs;
use std::path::{Path, PathBuf};

use arrows::{ARROWS, KNOWN_BY};

/// Files over 400 lines, each with its reason.
const LONG_FILES: [(&str, &str); 0] = [];

const LONGEST: usize = 400;

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn files_below(folder: &Path, ending: &str, found: &mut Vec<PathBuf>) {
    let Ok(entries) = fs::read_dir(folder) else {
        return;
    };
    for entry in entries {
        let path = entry.expect("a folder of the project can be listed").path();
        if path.is_dir() {
            files_below(&path, ending, found);
        } else if path
            .extension()
            .is_some_and(|extension| extension == ending)
        {
            found.push(path);
        }
    }
}

/// Every source file: its path below `src`, its room, its text.
fn sources() -> Vec<(String, String, String)> {
    let src = root().join("src");
    let mut paths = Vec::new();
    files_below(&src, "rs", &mut paths);
    assert!(paths.len() > 30, "the sources were not found");
    paths
        .into_iter()
        .map(|path| {
            let name = path
                .strip_prefix(&src)
                .expect("below src")
                .to_string_lossy()
                .replace('\\', "/");
            let room = name
                .split('/')
                .next()
                .unwrap_or_default()
                .trim_end_matches(".rs")
                .to_owned();
            (
                name,
                room,
                fs::read_to_string(&path).expect("a source file is text"),
            )
        })
        .collect()
}

/// The lines that are code: without comments.
fn code(text: &str) -> impl Iterator<Item = &str> {
    text.lines()
        .filter(|line| !line.trim_start().starts_with("//"))
}

#[test]
fn a_room_imports_only_what_stands_below_it() {
    let mut wrong = Vec::new();
    for (name, room, text) in sources() {
        let Some((_, allowed)) = ARROWS.iter().find(|(known, _)| *known == room) else {
            continue;
        };
        for line in code(&text) {
            for (other, _) in &ARROWS {
                let imports = line.contains(&format!("crate::{other}::"))
                    || line.contains(&format!("crate::{other};"))
                    || line.contains(&format!("crate::{other} "));
                if imports && *other != room && !allowed.contains(other) {
                    wrong.push(format!("{name}: {}", line.trim()));
                }
            }
            if line.contains("use crate::{") {
                wrong.push(format!(
                    "{name}: names several rooms in one import: {}",
                    line.trim()
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "forbidden arrows:\n{}", wrong.join("\n"));
}

#[test]
fn a_crate_is_known_only_in_its_room() {
    let mut wrong = Vec::new();
    for (name, room, text) in sources() {
        for (krate, rooms) in KNOWN_BY {
            let known = |line: &&str| {
                line.contains(&format!("{krate}::")) || line.contains(&format!("use {krate}"))
            };
            if !rooms.contains(&room.as_str())
                && let Some(line) = code(&text).find(known)
            {
                wrong.push(format!("{name}: {}", line.trim()));
            }
        }
    }
    assert!(
        wrong.is_empty(),
        "crates in the wrong room:\n{}",
        wrong.join("\n")
    );
}

/// A task of its own outlives whoever started it, so only these start one: whoever ends the program, the rooms whose loops it
/// ends, the one writer, and the simulator.
#[test]
fn tasks_are_started_only_where_they_are_ended() {
    let wrong: Vec<String> = sources()
        .into_iter()
        .filter(|(name, room, _)| {
            !["main", "app", "demo"].contains(&room.as_str()) && name != "store/writer.rs"
        })
        .filter(|(_, _, text)| code(text).any(|line| line.contains("tokio::spawn")))
        .map(|(name, _, _)| name)
        .collect();
    assert!(wrong.is_empty(), "a task is started in {wrong:?}");
}

#[test]
fn the_simulator_is_a_stranger() {
    let wrong: Vec<String> = sources()
        .into_iter()
        .filter(|(name, _, _)| name.starts_with("demo/bot_api"))
        .filter(|(_, _, text)| {
            code(text)
                .any(|line| line.contains("crate::") && !line.contains("crate::demo::bot_api"))
        })
        .map(|(name, _, _)| name)
        .collect();
    assert!(
        wrong.is_empty(),
        "the simulator knows our types in {wrong:?}"
    );
}

#[test]
fn conversations_await_nothing() {
    for (name, room, text) in sources() {
        if ["domain", "catalog", "flows", "letter", "text"].contains(&room.as_str()) {
            for word in [
                "async ",
                ".await",
                "SystemTime",
                "Timestamp::now",
                "std::env",
            ] {
                assert!(
                    !code(&text).any(|line| line.contains(word)),
                    "{name} says `{word}`"
                );
            }
        }
    }
}

#[test]
fn every_file_opens_with_what_it_is_for() {
    let headless: Vec<String> = sources()
        .into_iter()
        .filter(|(_, _, text)| !text.starts_with("//! "))
        .map(|(name, _, _)| name)
        .collect();
    assert!(headless.is_empty(), "without a head: {headless:?}");
}

#[test]
fn files_are_short() {
    let mut long = Vec::new();
    for folder in ["src", "tests", "benches"] {
        let mut paths = Vec::new();
        files_below(&root().join(folder), "rs", &mut paths);
        for path in paths {
            let lines = fs::read_to_string(&path)
                .expect("a source file is text")
                .lines()
                .count();
            let name = path
                .strip_prefix(root())
                .expect("below the root")
                .to_string_lossy()
                .into_owned();
            if lines > LONGEST && !LONG_FILES.iter().any(|(known, _)| *known == name) {
                long.push(format!("{name}: {lines} lines"));
            }
        }
    }
    assert!(
        long.is_empty(),
        "over {LONGEST} lines:\n{}",
        long.join("\n")
    );
}

#[test]
fn every_conversation_has_its_sentences_and_its_story() {
    for flow in [
        "registration",
        "mydata",
        "menu",
        "staff",
        "question",
        "family",
        "places",
        "training",
        "applications",
        "class_form",
        "sheets",
        "work",
        "call_list",
        "report",
    ] {
        let text = root().join("src/text");
        let there =
            text.join(format!("{flow}.rs")).exists() || text.join(flow).join("mod.rs").exists();
        assert!(there, "flows/{flow} has no file of its name in text/");
        for language in ["id", "en"] {
            let sentences = root().join(format!("locales/{language}/{flow}.ftl"));
            assert!(sentences.exists(), "{} is missing", sentences.display());
        }
        let mut stories = Vec::new();
        files_below(
            &root().join("tests/stories").join(flow),
            "story",
            &mut stories,
        );
        assert!(!stories.is_empty(), "flows/{flow} has no story");
    }
}

#[test]
fn no_sentence_for_people_stands_in_a_source_file() {
    const WORDS: [&str; 9] = [
        "Anda",
        "Silakan",
        "Mohon",
        "Maaf",
        "Terima kasih",
        "pelatihan ",
        "lowongan ",
        "Please",
        "Sorry",
    ];
    let mut wrong = Vec::new();
    for (name, room, text) in sources() {
        // Help and refusals of the program are read in a terminal by whoever puts it into service.
        if ["demo", "config", "main"].contains(&room.as_str()) || name.ends_with("_tests.rs") {
            continue;
        }
        let body = text.split("#[cfg(test)]").next().unwrap_or_default();
        for line in code(body) {
            let quoted = line
                .split('"')
                .skip(1)
                .step_by(2)
                .any(|part| part.contains(' ') && WORDS.iter().any(|word| part.contains(word)));
            if quoted {
                wrong.push(format!("{name}: {}", line.trim()));
            }
        }
    }
    assert!(wrong.is_empty(), "sentences in code:\n{}", wrong.join("\n"));
}

#[test]
fn migrations_have_unix_line_endings() {
    let mut paths = Vec::new();
    files_below(&root().join("migrations"), "sql", &mut paths);
    assert!(!paths.is_empty(), "no migrations found");
    for path in paths {
        let bytes = fs::read(&path).expect("a migration can be read");
        assert!(!bytes.contains(&b'\r'), "{} has CR", path.display());
    }
}

/// A file that no `mod` names is not compiled, and its tests pass by never running.
#[test]
fn every_test_file_is_part_of_the_program() {
    let folder = root().join("tests/it");
    let mut paths = Vec::new();
    files_below(&folder, "rs", &mut paths);
    let mut left_out = Vec::new();
    for path in paths {
        let stem = path.file_stem().unwrap_or_default().to_string_lossy();
        let parent = path.parent().expect("below the folder");
        let (name, above) = match &*stem {
            "main" => continue,
            "mod" => (
                parent.file_name().unwrap_or_default().to_string_lossy(),
                parent.parent().expect("below the folder"),
            ),
            _ => (stem, parent),
        };
        let says_so = [
            above.join("main.rs"),
            above.join("mod.rs"),
            above.with_extension("rs"),
        ]
        .iter()
        .filter_map(|file| fs::read_to_string(file).ok())
        .any(|text| code(&text).any(|line| line.trim_end().ends_with(&format!("mod {name};"))));
        if !says_so {
            left_out.push(path.display().to_string());
        }
    }
    assert!(left_out.is_empty(), "never compiled: {left_out:?}");
}
