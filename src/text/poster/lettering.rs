//! Letters of a size: how wide words are, where a line breaks, and how large they may be to fit.

use std::ops::Range;
use std::sync::LazyLock;

use ab_glyph::{Font, FontRef, PxScale};

/// How heavy letters are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Weight {
    /// For reading.
    Regular,
    /// For what must be seen from afar.
    Bold,
}

/// A weight in a size.
#[derive(Debug, Clone, Copy)]
pub(super) struct Lettering {
    weight: Weight,
    /// Pixels an em.
    size: f32,
    /// Pixels between letters beyond what the font asks for.
    spread: f32,
}

/// Lines that fit, and the letters they fit with.
#[derive(Debug, Clone)]
pub(super) struct Fitted {
    /// The letters.
    pub(super) how: Lettering,
    /// The lines, from above.
    pub(super) lines: Vec<String>,
    /// Something had to be left out, or a word was torn.
    pub(super) cut: bool,
}

/// Where words must fit.
#[derive(Debug, Clone, Copy)]
pub(super) struct Room {
    /// Pixels across.
    pub(super) width: f32,
    /// The most lines.
    pub(super) lines: usize,
    /// The largest and the smallest letters, pixels an em.
    pub(super) sizes: (f32, f32),
}

/// What a shortened text ends with.
const MORE: char = '…';
/// From a line to the next, in ems.
const LEADING: f32 = 1.22;

impl Lettering {
    /// Letters of `size` pixels an em.
    pub(super) fn new(weight: Weight, size: f32) -> Lettering {
        Lettering {
            weight,
            size,
            spread: 0.0,
        }
    }

    /// The same letters further apart.
    pub(super) fn spread(self, spread: f32) -> Lettering {
        Lettering { spread, ..self }
    }

    /// The font.
    pub(super) fn font(&self) -> &'static FontRef<'static> {
        font(self.weight)
    }

    /// The size as the font counts it: from its lowest to its highest point.
    pub(super) fn scale(&self) -> PxScale {
        let font = self.font();
        let em = font.units_per_em().unwrap_or(1000.0);
        PxScale::from(self.size * font.height_unscaled() / em)
    }

    /// From one line to the next, in pixels.
    pub(super) fn leading(&self) -> f32 {
        self.size * LEADING
    }

    /// How high a capital stands above its line, in pixels.
    pub(super) fn capital(&self) -> f32 {
        self.size * 0.714
    }

    /// How far the pen moves on for a letter.
    pub(super) fn advance(&self, letter: char) -> f32 {
        let font = self.font();
        let em = font.units_per_em().unwrap_or(1000.0);
        font.h_advance_unscaled(font.glyph_id(letter)) * self.size / em + self.spread
    }

    /// How wide a text is in one line.
    pub(super) fn width(&self, text: &str) -> f32 {
        text.chars().map(|letter| self.advance(letter)).sum()
    }
}

impl Fitted {
    /// The largest letters with which a text fits into its room, whole words in lines of about the same length. What does not fit
    /// even with the smallest is cut, and ends in `…`.
    pub(super) fn new(text: &str, weight: Weight, room: Room) -> Fitted {
        let words = Words::new(&drawable(text, weight), weight);
        let (largest, smallest) = room.sizes;
        let mut size = largest.max(smallest);
        loop {
            let how = Lettering::new(weight, size);
            let most = room.width / size;
            if words.widest() <= most && words.breaks(most).len() <= room.lines {
                let lines = words.even(most);
                let cut = false;
                return Fitted { how, lines, cut };
            }
            if size <= smallest {
                let lines = words.torn(most).cut(most, room.lines);
                let cut = true;
                return Fitted { how, lines, cut };
            }
            size = (size - 2.0).max(smallest);
        }
    }

    /// Pixels across the widest line.
    pub(super) fn width(&self) -> f32 {
        let widths = self.lines.iter().map(|line| self.how.width(line));
        widths.fold(0.0, f32::max)
    }

    /// Pixels from the top of its first line to the bottom of its last.
    pub(super) fn height(&self) -> f32 {
        let lines = u16::try_from(self.lines.len()).unwrap_or(u16::MAX);
        f32::from(lines) * self.how.leading()
    }
}

/// Words and how wide they are in ems: measured once for all sizes.
struct Words {
    words: Vec<(String, f32)>,
    em: Lettering,
}

impl Words {
    fn new(text: &str, weight: Weight) -> Words {
        let em = Lettering::new(weight, 1.0);
        let words = text.split(' ').filter(|word| !word.is_empty());
        Words {
            words: words
                .map(|word| (word.to_owned(), em.width(word)))
                .collect(),
            em,
        }
    }

    fn widest(&self) -> f32 {
        self.words
            .iter()
            .map(|(_, width)| *width)
            .fold(0.0, f32::max)
    }

    /// Which words stand in which line, when a line is at most `most` ems wide.
    fn breaks(&self, most: f32) -> Vec<Range<usize>> {
        let blank = self.em.advance(' ');
        let mut lines: Vec<Range<usize>> = Vec::new();
        let mut filled = 0.0;
        for (place, (_, width)) in self.words.iter().enumerate() {
            match lines.last_mut() {
                Some(line) if filled + blank + width <= most => {
                    line.end = place + 1;
                    filled += blank + width;
                }
                Some(_) | None => {
                    lines.push(place..place + 1);
                    filled = *width;
                }
            }
        }
        lines
    }

    /// The narrowest lines that are not more lines.
    fn even(&self, most: f32) -> Vec<String> {
        let mut breaks = self.breaks(most);
        let least = self.widest();
        let mut narrow = most * 0.95;
        while narrow >= least && breaks.len() > 1 {
            let narrower = self.breaks(narrow);
            if narrower.len() > breaks.len() {
                break;
            }
            breaks = narrower;
            narrow *= 0.95;
        }
        self.lines(&breaks)
    }

    fn lines(&self, breaks: &[Range<usize>]) -> Vec<String> {
        let line = |range: &Range<usize>| {
            let words = self.words.iter().skip(range.start).take(range.len());
            words
                .map(|(word, _)| word.as_str())
                .collect::<Vec<_>>()
                .join(" ")
        };
        breaks.iter().map(line).collect()
    }

    /// The same, with words that are wider than a line in pieces.
    fn torn(self, most: f32) -> Words {
        let em = self.em;
        let mut words = Vec::new();
        for (word, width) in self.words {
            if width <= most {
                words.push((word, width));
                continue;
            }
            let (mut piece, mut filled) = (String::new(), 0.0);
            for letter in word.chars() {
                let more = em.advance(letter);
                if filled + more > most && !piece.is_empty() {
                    words.push((std::mem::take(&mut piece), filled));
                    filled = 0.0;
                }
                piece.push(letter);
                filled += more;
            }
            words.push((piece, filled));
        }
        Words { words, em }
    }

    /// At most `count` lines; the last says that there was more.
    fn cut(&self, most: f32, count: usize) -> Vec<String> {
        let mut lines = self.lines(&self.breaks(most));
        if lines.len() > count {
            lines.truncate(count);
            if let Some(last) = lines.last_mut() {
                while self.em.width(last) + self.em.advance(MORE) > most && last.pop().is_some() {}
                last.truncate(last.trim_end().len());
                last.push(MORE);
            }
        }
        lines
    }
}

/// A text without what the font has no letter for (emoji, other scripts) and without signs that only steer others, with single
/// blanks.
pub(super) fn drawable(text: &str, weight: Weight) -> String {
    let font = font(weight);
    let known = |letter: &char| {
        letter.is_whitespace() || (!steers(*letter) && font.glyph_id(*letter).0 != 0)
    };
    let letters: String = text.chars().filter(known).collect();
    letters.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Joiners, directions, variants of emoji (Unicode, general category Cf, and variation selectors): the font shows some as boxes.
fn steers(letter: char) -> bool {
    letter.is_control()
        || matches!(letter, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}')
        || matches!(letter, '\u{feff}' | '\u{fe00}'..='\u{fe0f}')
}

fn font(weight: Weight) -> &'static FontRef<'static> {
    static REGULAR: LazyLock<FontRef<'static>> = LazyLock::new(|| read(notosans::REGULAR_TTF));
    static BOLD: LazyLock<FontRef<'static>> = LazyLock::new(|| read(notosans::BOLD_TTF));
    match weight {
        Weight::Regular => &REGULAR,
        Weight::Bold => &BOLD,
    }
}

fn read(bytes: &'static [u8]) -> FontRef<'static> {
    FontRef::try_from_slice(bytes).expect("the fonts are part of the program and tested")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn room(lines: usize) -> Room {
        Room {
            width: 400.0,
            lines,
            sizes: (60.0, 30.0),
        }
    }

    #[test]
    fn short_words_are_large_and_long_ones_shrink() {
        let short = Fitted::new("Las", Weight::Bold, room(2));
        assert_eq!(short.lines, ["Las"]);
        let long = Fitted::new("Pengelasan pelat baja bertekanan", Weight::Bold, room(2));
        assert!(long.how.size < short.how.size);
        assert_eq!(long.lines.len(), 2);
    }

    #[test]
    fn what_fits_in_no_size_is_cut_and_says_so() {
        let words = "Kerja ".repeat(50);
        let cut = Fitted::new(&words, Weight::Bold, room(2));
        assert_eq!(cut.lines.len(), 2);
        assert!(cut.lines[1].ends_with('…'));
        let word = Fitted::new(&"a".repeat(300), Weight::Bold, room(3));
        for line in word.lines.iter().chain(&cut.lines) {
            assert!(word.how.width(line) <= 400.0, "{line}");
        }
    }

    #[test]
    fn what_has_no_letter_is_left_out() {
        let typed = "🔧 Las\n 木 SMAW\u{202e} 👩\u{200d}🔧\u{fe0f} – 3G";
        assert_eq!(drawable(typed, Weight::Bold), "Las SMAW – 3G");
        assert_eq!(drawable("🔧🔧", Weight::Regular), "");
        assert!(Fitted::new("🔧", Weight::Bold, room(1)).lines.is_empty());
    }
}
