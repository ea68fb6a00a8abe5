//! Plays a story and compares, or writes down anew what the bot says.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::sync::Mutex;

use jiff::civil::DateTime;
use jiff::tz::{Offset, TimeZone};

use super::parser::{self, Deed, Story, Turn, What};
use super::queries;
use super::stage::Stage;

/// When a story begins that does not say.
const BEGIN: &str = "2026-03-02 09:00";

/// Stories of a folder that are played side by side, each in a house of its own.
const AT_ONCE: usize = 2;

/// Plays every story of a folder below `tests/stories`, in the order of their names, and fails with all their differences.
pub(crate) fn play_folder(folder: &str) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/stories")
        .join(folder);
    let mut files: Vec<PathBuf> = std::fs::read_dir(&folder)
        .unwrap_or_else(|error| panic!("{}: {error}", folder.display()))
        .map(|entry| entry.unwrap().path())
        .filter(|path| {
            path.extension()
                .is_some_and(|extension| extension == "story")
        })
        .collect();
    files.sort();
    assert!(!files.is_empty(), "no story in {}", folder.display());
    play_files(&files);
}

/// Plays one story, by its path below `tests/stories` without its ending.
pub(crate) fn play(name: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/stories")
        .join(format!("{name}.story"));
    play_files(&[path]);
}

fn play_files(files: &[PathBuf]) {
    let waiting = Mutex::new(files.iter().rev().collect::<Vec<_>>());
    let failures = Mutex::new(Vec::new());
    let play_on = || {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .unwrap();
        loop {
            let Some(path) = waiting.lock().unwrap().pop() else {
                break;
            };
            if let Err(failure) = runtime.block_on(play_file(path)) {
                failures.lock().unwrap().push(failure);
            }
        }
    };
    std::thread::scope(|scope| {
        for _ in 0..AT_ONCE.min(files.len()) {
            scope.spawn(play_on);
        }
    });
    let mut failures = failures.into_inner().unwrap();
    failures.sort();
    assert!(failures.is_empty(), "\n{}", failures.join("\n"));
}

#[expect(
    clippy::disallowed_methods,
    reason = "the wish to rewrite stories is a setting of the tests, not of the program"
)]
async fn play_file(path: &Path) -> Result<(), String> {
    let shown = path
        .strip_prefix(env!("CARGO_MANIFEST_DIR"))
        .unwrap_or(path)
        .display()
        .to_string();
    let text = std::fs::read_to_string(path).map_err(|error| format!("{shown}: {error}"))?;
    let story = parser::parse(&text).map_err(|why| format!("{shown}: {why}"))?;
    let played = perform(&story)
        .await
        .map_err(|why| format!("{shown}: {why}"))?;
    if std::env::var_os("UPDATE_STORIES").is_some() {
        let rewritten = rewritten(&story, &played);
        if rewritten != text {
            std::fs::write(path, rewritten).map_err(|error| format!("{shown}: {error}"))?;
        }
        return Ok(());
    }
    let mut report = String::new();
    for (turn, said) in story.turns.iter().zip(&played) {
        let expected: Vec<&str> = turn.expected.iter().map(String::as_str).collect();
        if !expected.iter().copied().eq(said.iter().map(String::as_str)) {
            let deed = turn.own.last().map_or("", String::as_str);
            let _ = writeln!(
                report,
                "{shown}:{}: after `{deed}`\n{}",
                turn.line,
                difference(&expected, said)
            );
        }
    }
    if report.is_empty() {
        Ok(())
    } else {
        Err(format!(
            "{report}(UPDATE_STORIES=1 writes down what the bot says now)"
        ))
    }
}

/// The story with what the bot says now.
fn rewritten(story: &Story, played: &[Vec<String>]) -> String {
    let mut lines: Vec<&str> = Vec::new();
    for (turn, said) in story.turns.iter().zip(played) {
        lines.extend(turn.own.iter().map(String::as_str));
        lines.extend(said.iter().map(String::as_str));
    }
    lines.extend(story.tail.iter().map(String::as_str));
    lines.join("\n") + "\n"
}

/// What the bot said in each turn.
async fn perform(story: &Story) -> Result<Vec<Vec<String>>, String> {
    let mut turns = story.turns.iter().peekable();
    let begin = match turns.peek() {
        Some(Turn {
            deed: Deed::Until(when),
            ..
        }) => moment(when)?,
        _ => moment(BEGIN)?,
    };
    let mut stage = Stage::open(begin).await;
    let mut played = Vec::new();
    while let Some(turn) = turns.next() {
        let at = |why: String| format!("{}: {why}", turn.line);
        act(&mut stage, &turn.deed).await.map_err(at)?;
        let more_follows =
            is_batched(&turn.deed) && turns.peek().is_some_and(|next| is_batched(&next.deed));
        played.push(if more_follows {
            Vec::new()
        } else {
            stage.turn().await
        });
    }
    Ok(played)
}

fn is_batched(deed: &Deed) -> bool {
    matches!(deed, Deed::Do { batched: true, .. })
}

async fn act(stage: &mut Stage, deed: &Deed) -> Result<(), String> {
    match deed {
        Deed::Until(when) => stage.move_clock(moment(when)?).await,
        Deed::Later { minutes } => {
            stage
                .move_clock(stage.clock.now_ms() + minutes * 60_000)
                .await
        }
        Deed::Do {
            who, group, what, ..
        } => {
            let group = group.as_deref();
            match what {
                What::Say(text) => {
                    stage.say(who, group, text);
                    Ok(())
                }
                What::Press { label, oldest } => stage.press(who, group, label, *oldest),
                What::Thing(thing) => match stage.sheet_thing(who, thing).await {
                    Some(done) => done,
                    None => stage.thing(who, group, thing),
                },
            }
        }
        Deed::Order(order) => stage.order(order).await,
        Deed::Count { query, expected } => {
            let found = queries::answer(stage.house().path(), query).await?;
            if found == *expected {
                Ok(())
            } else {
                Err(format!("{query}: expected {expected}, found {found}"))
            }
        }
    }
}

/// `2026-03-02 09:00` in Lampung (UTC+7) as milliseconds since 1970.
fn moment(when: &str) -> Result<i64, String> {
    let local: DateTime = when
        .replace(' ', "T")
        .parse()
        .map_err(|_| format!("no such moment: {when}"))?;
    let moment = TimeZone::fixed(Offset::constant(7))
        .to_timestamp(local)
        .map_err(|error| error.to_string())?;
    Ok(moment.as_millisecond())
}

/// Both sides, line by line: `-` is expected and missing, `+` was said and is not expected.
fn difference(expected: &[&str], said: &[String]) -> String {
    let said: Vec<&str> = said.iter().map(String::as_str).collect();
    let common_start = expected
        .iter()
        .zip(&said)
        .take_while(|(left, right)| left == right)
        .count();
    let rest = expected.len().min(said.len()) - common_start;
    let common_end = expected
        .iter()
        .rev()
        .zip(said.iter().rev())
        .take(rest)
        .take_while(|(left, right)| left == right)
        .count();
    let mut shown = String::new();
    let mut tell = |sign: &str, lines: &[&str]| {
        for line in lines {
            let _ = writeln!(shown, "    {sign} {line}");
        }
    };
    tell(" ", &expected[..common_start]);
    tell("-", &expected[common_start..expected.len() - common_end]);
    tell("+", &said[common_start..said.len() - common_end]);
    tell(" ", &expected[expected.len() - common_end..]);
    shown
}

#[test]
fn a_difference_shows_what_is_missing_and_what_is_new() {
    let said = ["Bot: A".to_owned(), "Bot: C".to_owned(), "  [D]".to_owned()];
    assert_eq!(
        difference(&["Bot: A", "Bot: B", "  [D]"], &said),
        "      Bot: A\n    - Bot: B\n    + Bot: C\n        [D]\n"
    );
}
