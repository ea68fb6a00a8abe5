//! Buttons about the end of a class.

/// A pressed button.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Press {
    /// The list of the class of this row id.
    Open(i64),
    /// A page of it.
    Page(i64, u8),
    /// Everybody of whom nothing was decided passes.
    All(i64),
    /// Is the class to be finished?
    Finish(i64),
    /// It is; with the number of what was shown.
    Sure(i64, u32),
    /// The correction is saved.
    Save(i64),
}

impl Press {
    /// The class it is about.
    #[must_use]
    pub fn class(self) -> i64 {
        match self {
            Press::Open(class)
            | Press::Page(class, _)
            | Press::All(class)
            | Press::Finish(class)
            | Press::Sure(class, _)
            | Press::Save(class) => class,
        }
    }

    /// The part of the button data that is ours.
    #[must_use]
    pub fn encode(self) -> String {
        match self {
            Press::Open(class) => format!("open={class}"),
            Press::Page(class, page) => format!("page={class}.{page}"),
            Press::All(class) => format!("all={class}"),
            Press::Finish(class) => format!("finish={class}"),
            Press::Sure(class, shown) => format!("sure={class}.{shown}"),
            Press::Save(class) => format!("save={class}"),
        }
    }

    /// Reads it back.
    #[must_use]
    pub fn decode(data: &str) -> Option<Press> {
        let (word, rest) = data.split_once('=')?;
        let (class, more) = match rest.split_once('.') {
            Some((class, more)) => (class, Some(more)),
            None => (rest, None),
        };
        let class: i64 = class.parse().ok().filter(|id| *id > 0)?;
        match (word, more) {
            ("open", None) => Some(Press::Open(class)),
            ("page", Some(page)) => Some(Press::Page(class, page.parse().ok()?)),
            ("all", None) => Some(Press::All(class)),
            ("finish", None) => Some(Press::Finish(class)),
            ("sure", Some(shown)) => Some(Press::Sure(class, shown.parse().ok()?)),
            ("save", None) => Some(Press::Save(class)),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_press_is_read_as_it_was_written() {
        let all = [
            Press::Open(1),
            Press::Page(1, 2),
            Press::All(1),
            Press::Finish(1),
            Press::Sure(1, u32::MAX),
            Press::Save(1),
        ];
        for press in all {
            assert_eq!(Press::decode(&press.encode()), Some(press));
        }
        for forged in ["open=0", "page=1", "sure=1.-1", "open=1.1", "x=1", ""] {
            assert_eq!(Press::decode(forged), None, "{forged}");
        }
    }
}
