//! Whatever can be typed, pressed, stored or brought in: nothing ends in a panic, and what is written comes back as it was.
//!
//! Each test runs a few hundred cases; `PROPTEST_CASES=100000 cargo test --test it fuzz::` runs more. What was ever found this
//! way stands as a test of its own beside the code it concerns.

/// A person and the classes.
mod applying;
/// Button data.
mod buttons;
/// The form of a class.
mod class_form;
/// Names inside sentences, with the simulator as the judge.
mod markup;
/// Stored conversations.
mod sessions;
/// NIK, phone, date and name as people type them.
mod typed;
/// Updates as they come from outside.
mod updates;
/// People who do anything at any moment.
mod walk;

use proptest::prelude::*;
use proptest::test_runner::Config;
use serde_json::{Map, Value};

/// A part of the usual number of cases, for what takes its time.
pub(crate) fn fewer(divisor: u32) -> Config {
    let usual = Config::default();
    Config {
        cases: usual.cases / divisor,
        ..usual
    }
}

/// A text that somebody may type or forge: of any script, with digits of other scripts, with letters that are not seen.
fn text() -> BoxedStrategy<String> {
    let letters = prop::sample::select(vec![
        '0',
        '1',
        '2',
        '9',
        'O',
        'l',
        'a',
        'Z',
        ' ',
        '.',
        '-',
        '/',
        ',',
        '(',
        ')',
        '+',
        ':',
        '\'',
        '"',
        '<',
        '>',
        '&',
        '\n',
        '\t',
        '\0',
        '٠',
        '٩',
        '०',
        '９',
        '𝟗',
        '౯',
        'é',
        'ß',
        'İ',
        'ǅ',
        'ﬁ',
        '字',
        'ة',
        '\u{200b}',
        '\u{200f}',
        '\u{202e}',
        '\u{301}',
        '\u{2028}',
        '\u{feff}',
        '\u{a0}',
        '😀',
        '\u{1f1ee}',
        '\u{fe0f}',
        '\u{e0061}',
        '\u{10ffff}',
    ]);
    prop_oneof![
        4 => prop::collection::vec(letters, 0..40).prop_map(String::from_iter),
        2 => any::<String>(),
        1 => "[ 0-9Ol.-]{0,24}",
        1 => (any::<char>(), 0_usize..5_000).prop_map(|(letter, times)| String::from(letter).repeat(times)),
    ]
    .boxed()
}

/// One small change of a text at one place.
#[derive(Debug, Clone)]
enum Slip {
    Drop(prop::sample::Index),
    Put(prop::sample::Index, char),
    Swap(prop::sample::Index),
    Around(String, String),
}

fn slip() -> impl Strategy<Value = Slip> {
    prop_oneof![
        any::<prop::sample::Index>().prop_map(Slip::Drop),
        (any::<prop::sample::Index>(), any::<char>())
            .prop_map(|(place, letter)| Slip::Put(place, letter)),
        any::<prop::sample::Index>().prop_map(Slip::Swap),
        (text(), text()).prop_map(|(before, behind)| Slip::Around(before, behind)),
    ]
}

fn slipped(text: &str, slips: &[Slip]) -> String {
    let mut letters: Vec<char> = text.chars().collect();
    for slip in slips {
        match slip {
            Slip::Put(place, letter) => letters.insert(place.index(letters.len() + 1), *letter),
            Slip::Around(before, behind) => {
                letters = before
                    .chars()
                    .chain(letters)
                    .chain(behind.chars())
                    .collect();
            }
            Slip::Drop(place) if !letters.is_empty() => {
                letters.remove(place.index(letters.len()));
            }
            Slip::Swap(place) if letters.len() > 1 => {
                let at = place.index(letters.len() - 1);
                letters.swap(at, at + 1);
            }
            Slip::Drop(_) | Slip::Swap(_) => {}
        }
    }
    letters.into_iter().collect()
}

/// Any JSON, some of it nested deeply.
fn json() -> BoxedStrategy<Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        text().prop_map(Value::from),
    ];
    leaf.prop_recursive(6, 40, 6, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
            prop::collection::vec((text(), inner), 0..6)
                .prop_map(|pairs| Value::Object(Map::from_iter(pairs))),
        ]
    })
    .boxed()
}

/// One change of a JSON value: a value somewhere in it becomes another, vanishes, or is wrapped.
#[derive(Debug, Clone)]
enum Wound {
    Other(prop::sample::Index, Value),
    Gone(prop::sample::Index),
    Nested(prop::sample::Index, usize),
}

fn wound() -> impl Strategy<Value = Wound> {
    let place = any::<prop::sample::Index>;
    prop_oneof![
        3 => (place(), json()).prop_map(|(place, value)| Wound::Other(place, value)),
        3 => place().prop_map(Wound::Gone),
        1 => (place(), 1_usize..200).prop_map(|(place, depth)| Wound::Nested(place, depth)),
    ]
}

/// Every place inside a value, as a pointer.
fn places(value: &Value) -> Vec<String> {
    fn walk(value: &Value, at: &str, found: &mut Vec<String>) {
        found.push(at.to_owned());
        match value {
            Value::Object(fields) => fields.iter().for_each(|(name, inner)| {
                walk(
                    inner,
                    &format!("{at}/{}", name.replace('~', "~0").replace('/', "~1")),
                    found,
                );
            }),
            Value::Array(list) => list
                .iter()
                .enumerate()
                .for_each(|(place, inner)| walk(inner, &format!("{at}/{place}"), found)),
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
        }
    }
    let mut found = Vec::new();
    walk(value, "", &mut found);
    found
}

fn wounded(mut value: Value, wounds: &[Wound]) -> Value {
    for wound in wounds {
        let all = places(&value);
        let place = match wound {
            Wound::Other(place, _) | Wound::Gone(place) | Wound::Nested(place, _) => {
                place.get(&all)
            }
        };
        match wound {
            Wound::Gone(_) => {
                let Some((parent, name)) = place.rsplit_once('/') else {
                    continue;
                };
                if let Some(Value::Object(fields)) = value.pointer_mut(parent) {
                    fields.remove(&name.replace("~1", "/").replace("~0", "~"));
                }
            }
            Wound::Other(_, other) => {
                *value.pointer_mut(place).expect("it was found") = other.clone();
            }
            Wound::Nested(_, depth) => {
                let inner = value.pointer_mut(place).expect("it was found");
                for _ in 0..*depth {
                    *inner = Value::from(vec![inner.take()]);
                }
            }
        }
    }
    value
}
