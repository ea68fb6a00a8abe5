//! What the buttons of questions carry: the row they act on, or a word.

/// A pressed button.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Press {
    /// A person wants to ask, about the class of this row id or about anything.
    Ask(Option<i64>),
    /// It is right as it stands.
    Send,
    /// The person writes it anew.
    Rewrite,
    /// Not now.
    Leave,
    /// Staff: the open questions behind this row id, oldest first.
    List(Option<i64>),
    /// Staff: answer the question of this row id.
    Answer(i64),
    /// Staff: the answer to the question of this row id is right as it stands.
    Confirm(i64),
}

const WORDS: [(&str, Press); 5] = [
    ("ask", Press::Ask(None)),
    ("send", Press::Send),
    ("rewrite", Press::Rewrite),
    ("leave", Press::Leave),
    ("list", Press::List(None)),
];

impl Press {
    /// The part of the button data that is ours.
    #[must_use]
    pub fn encode(self) -> String {
        match self {
            Press::Ask(Some(class)) => format!("ask={class}"),
            Press::List(Some(after)) => format!("list={after}"),
            Press::Answer(id) => format!("answer={id}"),
            Press::Confirm(id) => format!("confirm={id}"),
            plain => WORDS
                .iter()
                .find_map(|(word, press)| (*press == plain).then(|| (*word).to_owned()))
                .unwrap_or_default(),
        }
    }

    /// Reads it back.
    #[must_use]
    pub fn decode(data: &str) -> Option<Press> {
        let Some((word, id)) = data.split_once('=') else {
            return WORDS
                .iter()
                .find_map(|(word, press)| (*word == data).then_some(*press));
        };
        let id: i64 = id.parse().ok().filter(|id| *id > 0)?;
        match word {
            "ask" => Some(Press::Ask(Some(id))),
            "list" => Some(Press::List(Some(id))),
            "answer" => Some(Press::Answer(id)),
            "confirm" => Some(Press::Confirm(id)),
            _ => None,
        }
    }
}
