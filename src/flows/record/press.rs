//! The buttons of the record.

use crate::flows::record::Of;

/// A pressed button.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Press {
    /// Which acts?
    Open,
    /// A page, from 0.
    Page(Of, u16),
    /// Another day.
    AskDay,
    /// A class.
    AskClass,
    /// A person.
    AskPerson,
}

const WORDS: [(&str, Press); 4] = [
    ("open", Press::Open),
    ("day", Press::AskDay),
    ("class", Press::AskClass),
    ("person", Press::AskPerson),
];

impl Press {
    /// The part of the button data that is ours.
    #[must_use]
    pub fn encode(self) -> String {
        match self {
            Press::Page(of, page) => match of {
                Of::Day(day) => format!("day={day}={page}"),
                Of::Class(id) => format!("class={id}={page}"),
                Of::Person(id) => format!("person={id}={page}"),
                Of::Colleague(id) => format!("staff={id}={page}"),
            },
            plain @ (Press::Open | Press::AskDay | Press::AskClass | Press::AskPerson) => {
                let word = WORDS.iter().find(|(_, press)| *press == plain);
                word.map(|(word, _)| (*word).to_owned()).unwrap_or_default()
            }
        }
    }

    /// Reads it back.
    #[must_use]
    pub fn decode(data: &str) -> Option<Press> {
        let Some((word, rest)) = data.split_once('=') else {
            let word = WORDS.iter().find(|(word, _)| *word == data);
            return word.map(|(_, press)| *press);
        };
        let (of, page) = rest.split_once('=')?;
        let id = || of.parse().ok().filter(|id: &i64| *id > 0);
        let of = match word {
            "day" => Of::Day(of.parse().ok()?),
            "class" => Of::Class(id()?),
            "person" => Of::Person(id()?),
            "staff" => Of::Colleague(id()?),
            _ => return None,
        };
        Some(Press::Page(of, page.parse().ok()?))
    }
}
