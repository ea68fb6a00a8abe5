//! Which of the open classes are looked at: filters and page, as buttons carry them.

use crate::domain::application::Source;
use crate::domain::fold;
use crate::flows::facts::class::Class;

/// Classes on one page.
pub const PAGE: usize = 5;

/// The filters in force. The default looks at everything.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct View {
    /// Of this field alone, by slug.
    pub field: Option<String>,
    /// At this centre alone, by row id.
    pub centre: Option<i64>,
    /// Those nearest to this region first, by its code.
    pub near: Option<String>,
    /// How the person came to look.
    pub source: Seen,
}

/// [`Source`] with the menu as what is meant when nothing is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Seen(pub Source);

impl Default for Seen {
    fn default() -> Seen {
        Seen(Source::Menu)
    }
}

impl Seen {
    /// One letter in a button.
    pub(super) fn letter(self) -> char {
        match self.0 {
            Source::Menu => 'm',
            Source::Words => 'w',
            Source::Link => 'l',
            Source::Poster => 'p',
            Source::Staff => 's',
        }
    }

    /// Reads it back.
    pub(super) fn from_letter(letter: &str) -> Option<Seen> {
        Source::ALL
            .into_iter()
            .map(Seen)
            .find(|seen| letter.chars().eq([seen.letter()]))
    }
}

impl View {
    /// Nothing is filtered out; the order may still be that of a place.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        self.field.is_none() && self.centre.is_none()
    }

    /// `las.3.1872.m`; what is not filtered stays empty.
    pub(super) fn encode(&self) -> String {
        let centre = self.centre.map(|id| id.to_string()).unwrap_or_default();
        format!(
            "{}.{centre}.{}.{}",
            self.field.as_deref().unwrap_or_default(),
            self.near.as_deref().unwrap_or_default(),
            self.source.letter()
        )
    }

    /// Reads it back.
    pub(super) fn decode(data: &str) -> Option<View> {
        let parts: Vec<&str> = data.split('.').collect();
        let [field, centre, near, source] = parts.as_slice() else {
            return None;
        };
        let named = |text: &str| (!text.is_empty()).then(|| text.to_owned());
        Some(View {
            field: named(field),
            centre: match *centre {
                "" => None,
                id => Some(id.parse().ok()?),
            },
            near: named(near),
            source: Seen::from_letter(source)?,
        })
    }
}

/// One page of the open classes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    /// The filters; those that came as words are found by now.
    pub view: View,
    /// Counted from 0.
    pub number: u16,
    /// Classes on all pages.
    pub total: u32,
    /// Those of this page, soonest closing first unless they are ordered by place.
    pub classes: Vec<Class>,
    /// Name of the centre filtered by.
    pub centre_name: Option<String>,
    /// Name of the field filtered by.
    pub field_name: Option<String>,
    /// Open classes that the filters leave out; counted only when they leave nothing.
    pub others: u32,
}

impl Page {
    /// Nothing is open at all.
    #[must_use]
    pub fn none() -> Page {
        Page {
            view: View::default(),
            number: 0,
            total: 0,
            classes: Vec::new(),
            centre_name: None,
            field_name: None,
            others: 0,
        }
    }

    /// Nothing is open of this field.
    #[must_use]
    pub fn of_field(slug: &str) -> Page {
        let mut page = Page::none();
        page.view.field = Some(slug.to_owned());
        page
    }

    /// Is there a page behind this one?
    #[must_use]
    pub fn has_next(&self) -> bool {
        (usize::from(self.number) + 1) * PAGE < usize::try_from(self.total).unwrap_or(usize::MAX)
    }
}

/// Something to filter by, with how many open classes it has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Counted<T> {
    /// What a button carries.
    pub key: T,
    /// What it is called.
    pub name: String,
    /// Open classes.
    pub count: u32,
}

/// The one whose name stands in a sentence, without the words that all of them share ("BLK"); the longest wins.
#[must_use]
pub fn named_in(sentence: &str, names: &[(i64, &str)]) -> Option<i64> {
    const SHARED: [&str; 5] = ["blk", "balai", "latihan", "kerja", "upt"];
    let words = fold::words(sentence);
    let own = |name: &str| -> Vec<String> {
        let mut own = fold::words(name);
        own.retain(|word| !SHARED.contains(&word.as_str()));
        own
    };
    let stands =
        |name: &[String]| !name.is_empty() && words.windows(name.len()).any(|part| part == name);
    names
        .iter()
        .map(|(id, name)| (*id, own(name)))
        .filter(|(_, name)| stands(name))
        .max_by_key(|(_, name)| name.len())
        .map(|(id, _)| id)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_centre_is_found_by_what_is_its_own_in_its_name() {
        let names = [(1, "BLK Bandar Lampung"), (3, "BLK Metro"), (9, "BLK")];
        assert_eq!(named_in("pelatihan las di blk metro", &names), Some(3));
        assert_eq!(named_in("Bandar Lampung ada kelas?", &names), Some(1));
        for sentence in ["blk", "pelatihan di lampung", "", "metropolitan"] {
            assert_eq!(named_in(sentence, &names), None, "{sentence}");
        }
    }
}
