//! A story as a file: lines in, turns out. `tests/README.md` shows one.
//!
//! A turn is one line of the file that does something, with what the bot is expected to say right after it. Everything else
//! (comments, empty lines) is kept as it stands, so that a rewritten story differs in the bot's words alone.

use std::fmt;

/// A parsed file.
#[derive(Debug)]
pub(crate) struct Story {
    pub(crate) turns: Vec<Turn>,
    /// What stands after the last turn.
    pub(crate) tail: Vec<String>,
}

/// One deed and what is expected of the bot after it.
#[derive(Debug)]
pub(crate) struct Turn {
    /// Line number of the deed, from 1.
    pub(crate) line: usize,
    /// The deed's own lines, with the comments and empty lines above it, as they stand.
    pub(crate) own: Vec<String>,
    pub(crate) deed: Deed,
    /// The bot's lines, as they stand.
    pub(crate) expected: Vec<String>,
}

/// What a line does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Deed {
    /// `@ 2026-03-02 09:00`: the clock stands there.
    Until(String),
    /// `@ +1d`: the clock moves on by so many minutes.
    Later { minutes: i64 },
    /// `Siti: …`
    Do {
        who: String,
        group: Option<String>,
        what: What,
        batched: bool,
    },
    /// `! …`
    Order(String),
    /// `= people: 1`
    Count { query: String, expected: String },
}

/// What a person does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum What {
    Say(String),
    /// `[Label]`; `oldest` with `@lama`.
    Press {
        label: String,
        oldest: bool,
    },
    /// `<…>`
    Thing(String),
}

/// Why a file is no story.
#[derive(Debug)]
pub(crate) struct Unreadable {
    line: usize,
    why: String,
}

impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}: {}", self.line, self.why)
    }
}

/// Reads a story.
pub(crate) fn parse(text: &str) -> Result<Story, Unreadable> {
    let mut story = Story {
        turns: Vec::new(),
        tail: Vec::new(),
    };
    for (index, line) in text.lines().enumerate() {
        let line = line.trim_end();
        let indented = line.starts_with("  ");
        if line.starts_with("Bot:") || line.starts_with("Bot (") || line.starts_with("Bot ke ") {
            let why = "the bot cannot speak first".to_owned();
            let turn = story.turns.last_mut().ok_or(Unreadable {
                line: index + 1,
                why,
            })?;
            turn.expected.append(&mut story.tail);
            turn.expected.push(line.to_owned());
        } else if indented {
            let why = "an indented line belongs to no one".to_owned();
            let turn = story.turns.last_mut().ok_or(Unreadable {
                line: index + 1,
                why,
            })?;
            continue_turn(turn, &mut story.tail, line);
        } else if line.is_empty() || line.starts_with('#') {
            story.tail.push(line.to_owned());
        } else {
            let deed = deed(line).map_err(|why| Unreadable {
                line: index + 1,
                why,
            })?;
            let mut own = std::mem::take(&mut story.tail);
            own.push(line.to_owned());
            story.turns.push(Turn {
                line: index + 1,
                own,
                deed,
                expected: Vec::new(),
            });
        }
    }
    Ok(story)
}

/// An indented line goes on with what the bot says, or with what the person says when the bot has not spoken yet.
fn continue_turn(turn: &mut Turn, blanks: &mut Vec<String>, line: &str) {
    match &mut turn.deed {
        Deed::Do {
            what: What::Say(said),
            ..
        } if turn.expected.is_empty() => {
            for blank in blanks.iter().map(String::as_str).chain([line]) {
                said.push('\n');
                said.push_str(blank.strip_prefix("  ").unwrap_or(blank));
            }
            turn.own.append(blanks);
            turn.own.push(line.to_owned());
        }
        _ => {
            turn.expected.append(blanks);
            turn.expected.push(line.to_owned());
        }
    }
}

fn deed(line: &str) -> Result<Deed, String> {
    if let Some(when) = line.strip_prefix('@') {
        let when = when.trim();
        return match when.strip_prefix('+') {
            Some(wait) => Ok(Deed::Later {
                minutes: minutes(wait)?,
            }),
            None => Ok(Deed::Until(when.to_owned())),
        };
    }
    if let Some(order) = line.strip_prefix('!') {
        return Ok(Deed::Order(order.trim().to_owned()));
    }
    let Some((who, said)) = line.split_once(": ") else {
        return Err(format!("neither a deed nor the bot's words: {line}"));
    };
    if let Some(query) = who.strip_prefix('=') {
        return Ok(Deed::Count {
            query: query.trim().to_owned(),
            expected: said.trim().to_owned(),
        });
    }
    let (who, group) = match who.split_once(" (grup ") {
        Some((who, group)) => (who, Some(group.trim_end_matches(')').to_owned())),
        None => (who, None),
    };
    if !who.starts_with(char::is_uppercase) {
        return Err(format!("a name begins with a capital: {line}"));
    }
    let (said, batched) = match said.strip_prefix("+ ") {
        Some(said) => (said, true),
        None => (said, false),
    };
    Ok(Deed::Do {
        who: who.to_owned(),
        group,
        what: what(said),
        batched,
    })
}

fn what(said: &str) -> What {
    if let Some(label) = said.strip_prefix('[') {
        if let Some(label) = label.strip_suffix("] @lama") {
            return What::Press {
                label: label.to_owned(),
                oldest: true,
            };
        }
        if let Some(label) = label.strip_suffix(']') {
            return What::Press {
                label: label.to_owned(),
                oldest: false,
            };
        }
    }
    match said
        .strip_prefix('<')
        .and_then(|thing| thing.strip_suffix('>'))
    {
        Some(thing) => What::Thing(thing.to_owned()),
        None => What::Say(said.to_owned()),
    }
}

/// `1d`, `3h`, `1d 2h 5m` in minutes.
fn minutes(wait: &str) -> Result<i64, String> {
    wait.split_whitespace()
        .map(|part| {
            let number = part
                .get(..part.len() - 1)
                .and_then(|number| number.parse::<i64>().ok());
            match (number, part.chars().last()) {
                (Some(days), Some('d')) => Ok(days * 24 * 60),
                (Some(hours), Some('h')) => Ok(hours * 60),
                (Some(minutes), Some('m')) => Ok(minutes),
                _ => Err(format!("not a stretch of time: {part}")),
            }
        })
        .sum()
}

#[test]
fn a_story_is_read_into_turns() {
    let story = parse(
        "# Siti mendaftar\n@ 2026-03-02 09:00\nSiti: /daftar\nBot: Halo.\n\n  Baris ketiga.\n  [Setuju]\n\nSiti: [Setuju] @lama\n\
         Siti: + satu\n  dua\nBudi (grup Warga): <stiker>\n@ +1d 2h\n! blokir Siti\n= people: 1\n# akhir\n",
    )
    .unwrap();
    let deeds: Vec<&Deed> = story.turns.iter().map(|turn| &turn.deed).collect();
    let siti = |what, batched| Deed::Do {
        who: "Siti".into(),
        group: None,
        what,
        batched,
    };
    assert_eq!(
        deeds,
        [
            &Deed::Until("2026-03-02 09:00".into()),
            &siti(What::Say("/daftar".into()), false),
            &siti(
                What::Press {
                    label: "Setuju".into(),
                    oldest: true
                },
                false
            ),
            &siti(What::Say("satu\ndua".into()), true),
            &Deed::Do {
                who: "Budi".into(),
                group: Some("Warga".into()),
                what: What::Thing("stiker".into()),
                batched: false
            },
            &Deed::Later { minutes: 26 * 60 },
            &Deed::Order("blokir Siti".into()),
            &Deed::Count {
                query: "people".into(),
                expected: "1".into()
            },
        ]
    );
    assert_eq!(
        story.turns[1].expected,
        ["Bot: Halo.", "", "  Baris ketiga.", "  [Setuju]"]
    );
    assert_eq!(story.turns[2].own, ["", "Siti: [Setuju] @lama"]);
    assert_eq!(story.tail, ["# akhir"]);
}
