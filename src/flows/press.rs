//! What a button carries: 1–64 bytes that name the question they belong to or the wish they open, never a position or a name.

use crate::catalog::Wish;
use crate::flows::{language, mydata, registration, staff};

/// A pressed button, read from its data. Data comes from the client and may be forged: it never proves a right.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Press {
    /// A wish of the menu.
    Wish(Wish),
    /// An answer to a question of the registration.
    Registration(registration::Press),
    /// A choice on the card of one's own data.
    MyData(mydata::Press),
    /// A language.
    Language(language::Press),
    /// A choice of staff.
    Staff(staff::Press),
}

impl Press {
    /// The data of a button.
    #[must_use]
    pub fn encode(&self) -> String {
        match self {
            Press::Wish(wish) => format!("w:{}", wish.slug()),
            Press::Registration(press) => format!("r:{}", press.encode()),
            Press::MyData(press) => format!("d:{}", press.encode()),
            Press::Language(press) => format!("l:{}", press.encode()),
            Press::Staff(press) => format!("s:{}", press.encode()),
        }
    }

    /// Reads the data of a button; `None` for anything that we would not write ourselves.
    #[must_use]
    pub fn decode(data: &str) -> Option<Press> {
        if data.len() > 64 {
            return None;
        }
        let (room, rest) = data.split_once(':')?;
        let press = match room {
            "w" => Wish::from_slug(rest).map(Press::Wish),
            "r" => registration::Press::decode(rest).map(Press::Registration),
            "d" => mydata::Press::decode(rest).map(Press::MyData),
            "l" => language::Press::decode(rest).map(Press::Language),
            "s" => staff::Press::decode(rest).map(Press::Staff),
            _ => None,
        };
        // A number can be spelled in several ways ("+7", "007"); ours is one of them.
        press.filter(|press| press.encode() == data)
    }
}
