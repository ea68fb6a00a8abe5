//! The buttons of finding a class and applying to it.

use crate::flows::training::view::{Seen, View};

/// A pressed button. What it acts on stands in it by row id, so a card of yesterday works as long as it makes sense.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Press {
    /// A page of the open classes.
    Page(u16, View),
    /// Which field?
    Fields(View),
    /// Which training centre?
    Centres(View),
    /// Near which region?
    Regions(View),
    /// The card of a class.
    Class(i64, Seen),
    /// Apply to a class.
    Apply(i64, Seen),
    /// Apply to a class that a message offers: the message stays as it is.
    Join(i64),
    /// The nearest class that fits, in place of this one.
    Nearest(i64, Seen),
}

impl Press {
    /// The part of the button data that is ours.
    #[must_use]
    pub fn encode(&self) -> String {
        match self {
            Press::Page(number, view) => format!("page={number}.{}", view.encode()),
            Press::Fields(view) => format!("fields={}", view.encode()),
            Press::Centres(view) => format!("centres={}", view.encode()),
            Press::Regions(view) => format!("regions={}", view.encode()),
            Press::Class(id, seen) => format!("class={id}.{}", seen.letter()),
            Press::Apply(id, seen) => format!("apply={id}.{}", seen.letter()),
            Press::Join(id) => format!("join={id}"),
            Press::Nearest(id, seen) => format!("nearest={id}.{}", seen.letter()),
        }
    }

    /// Reads it back.
    #[must_use]
    pub fn decode(data: &str) -> Option<Press> {
        let (word, rest) = data.split_once('=')?;
        match word {
            "page" => {
                let (number, view) = rest.split_once('.')?;
                Some(Press::Page(number.parse().ok()?, View::decode(view)?))
            }
            "fields" => View::decode(rest).map(Press::Fields),
            "centres" => View::decode(rest).map(Press::Centres),
            "regions" => View::decode(rest).map(Press::Regions),
            "class" => class(rest).map(|(id, seen)| Press::Class(id, seen)),
            "apply" => class(rest).map(|(id, seen)| Press::Apply(id, seen)),
            "join" => rest.parse().ok().filter(|id| *id > 0).map(Press::Join),
            "nearest" => class(rest).map(|(id, seen)| Press::Nearest(id, seen)),
            _ => None,
        }
    }
}

/// `17.m`: a class and how the person came to it. Ids begin at 1.
fn class(data: &str) -> Option<(i64, Seen)> {
    let (id, seen) = data.split_once('.')?;
    let id: i64 = id.parse().ok()?;
    (id > 0).then_some((id, Seen::from_letter(seen)?))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::application::Source;

    #[test]
    fn every_press_comes_back_as_it_went() {
        let view = View {
            field: Some("pariwisata-perhotelan".to_owned()),
            centre: Some(123_456),
            near: Some("1872".to_owned()),
            source: Seen(Source::Words),
        };
        let presses = [
            Press::Page(0, View::default()),
            Press::Page(u16::MAX, view.clone()),
            Press::Fields(view.clone()),
            Press::Centres(view.clone()),
            Press::Regions(view),
            Press::Class(1, Seen(Source::Poster)),
            Press::Apply(i64::MAX, Seen(Source::Link)),
            Press::Join(17),
            Press::Nearest(17, Seen(Source::Menu)),
        ];
        for press in presses {
            let data = press.encode();
            assert!(data.len() <= 62, "{data}");
            assert_eq!(Press::decode(&data), Some(press), "{data}");
        }
    }

    /// SEC-05: odd numbers are no buttons of ours.
    #[test]
    fn odd_data_is_no_press() {
        for data in [
            "apply=0.m",
            "apply=-1.m",
            "apply=17 OR 1=1.m",
            "apply=.m",
            "apply=17",
            "apply=17.x",
            "page=1.las",
            "page=.las...m",
            "",
            "apply",
        ] {
            assert_eq!(Press::decode(data), None, "{data}");
        }
    }
}
