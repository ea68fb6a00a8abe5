//! A sheet of A4 in two inks, black and one colour, as a picture with a palette: panels, lines and letters go on, a PNG
//! comes off.
//!
//! A pixel is the number of a shade: the upper bit says which ink, the lower four how much of it. So edges stay smooth
//! while a pixel is one byte, and a sheet that is mostly paper packs into some ten kilobytes.

use ab_glyph::{Font, Glyph, Point};

use crate::text::poster::lettering::Lettering;

/// Pixels across: 210 mm at 150 dots an inch.
pub(super) const WIDTH: u32 = 1240;
/// Pixels down: 297 mm.
pub(super) const HEIGHT: u32 = 1754;

/// The most of an ink.
const FULL: u8 = 15;
/// How much of an ink grey and tint are.
const GREY: u8 = 10;
const TINT: u8 = 2;
/// The first shade of the colour.
const COLOUR: u8 = 16;
/// Black and the colour at their fullest (RGB). The colour is dark enough for white words on it: contrast 8 to 1.
const INKS: [[u8; 3]; 2] = [[18, 22, 28], [11, 83, 110]];
/// Dots a metre at 150 dots an inch, so that a printer knows the size.
const DOTS_A_METRE: u32 = 5906;

/// What is drawn with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Ink {
    /// Words.
    Black,
    /// Words of less weight.
    Grey,
    /// Panels and words of weight.
    Colour,
    /// A breath of the colour: lines and quiet panels.
    Tint,
    /// The paper again, on a panel.
    Paper,
}

impl Ink {
    /// The ink on its own over a whole pixel.
    fn shade(self) -> u8 {
        match self {
            Ink::Black => FULL,
            Ink::Grey => GREY,
            Ink::Colour => COLOUR + FULL,
            Ink::Tint => COLOUR + TINT,
            Ink::Paper => COLOUR,
        }
    }
}

/// A place on the sheet, in pixels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Area {
    /// From the left edge.
    pub(super) left: u32,
    /// From the upper edge.
    pub(super) top: u32,
    /// Across.
    pub(super) width: u32,
    /// Down.
    pub(super) height: u32,
}

impl Area {
    /// The first column behind it.
    pub(super) fn right(self) -> u32 {
        self.left + self.width
    }

    /// The first row below it.
    pub(super) fn bottom(self) -> u32 {
        self.top + self.height
    }

    /// The same without `margin` pixels on every side.
    pub(super) fn within(self, margin: u32) -> Area {
        Area {
            left: self.left + margin,
            top: self.top + margin,
            width: self.width.saturating_sub(2 * margin),
            height: self.height.saturating_sub(2 * margin),
        }
    }
}

/// The sheet.
pub(super) struct Page {
    shades: Vec<u8>,
    height: u32,
}

impl Page {
    /// Nothing but paper.
    pub(super) fn blank() -> Page {
        Page::tall(HEIGHT)
    }

    /// The same as high as something needs that is not printed.
    pub(super) fn tall(height: u32) -> Page {
        Page {
            shades: vec![0; WIDTH as usize * height as usize],
            height,
        }
    }

    /// Fills an area with corners rounded by `radius` pixels; what was there is gone, but for the outermost edge of the rounding.
    pub(super) fn panel(&mut self, area: Area, radius: u32, ink: Ink) {
        let radius = radius.min(area.width / 2).min(area.height / 2);
        let full = ink.shade();
        for row in 0..area.height {
            // How far the row reaches into the rounding above or below: none in the middle.
            let into = radius
                .saturating_sub(row)
                .max((row + 1 + radius).saturating_sub(area.height));
            let aside = if into > 0 { radius } else { 0 };
            let start = (area.top + row) as usize * WIDTH as usize + area.left as usize;
            let middle = start + aside as usize..start + (area.width - aside) as usize;
            if let Some(middle) = self.shades.get_mut(middle) {
                middle.fill(full);
            }
            for column in 0..aside {
                let across = small(radius - column) - 0.5;
                let cover = small(radius) - across.hypot(small(into) - 0.5) + 0.5;
                let top = area.top + row;
                self.dot(area.left + column, top, cover, ink);
                self.dot(area.right() - 1 - column, top, cover, ink);
            }
        }
    }

    /// Writes letters; `at` is where the first stands on its line. Returns the column behind the last.
    pub(super) fn write(&mut self, text: &str, how: &Lettering, at: (f32, f32), ink: Ink) -> f32 {
        let mut pen = at.0;
        for letter in text.chars() {
            let id = how.font().glyph_id(letter);
            let glyph: Glyph = id.with_scale_and_position(
                how.scale(),
                Point {
                    x: pen,
                    y: at.1.round(),
                },
            );
            if let Some(outline) = how.font().outline_glyph(glyph) {
                let bounds = outline.px_bounds();
                outline.draw(|column, row, cover| {
                    let (left, top) = (bounds.min.x + small(column), bounds.min.y + small(row));
                    if left >= 0.0 && top >= 0.0 {
                        self.dot(whole(left), whole(top), cover, ink);
                    }
                });
            }
            pen += how.advance(letter);
        }
        pen
    }

    /// Puts an ink on a pixel that it covers by a part (0–1). The darker of what is there and what comes stays; what lies off the
    /// sheet is left away.
    fn dot(&mut self, column: u32, row: u32, cover: f32, ink: Ink) {
        if column >= WIDTH || row >= self.height {
            return;
        }
        let Some(shade) = self
            .shades
            .get_mut(row as usize * WIDTH as usize + column as usize)
        else {
            return;
        };
        let cover = cover.clamp(0.0, 1.0);
        let there = *shade % COLOUR;
        if ink == Ink::Paper {
            *shade = COLOUR + there.min(FULL - level(cover * f32::from(FULL)));
            return;
        }
        let full = ink.shade();
        let new = level(cover * f32::from(full % COLOUR));
        if new > there {
            *shade = full - full % COLOUR + new;
        }
    }

    /// The sheet as a PNG.
    pub(super) fn png(&self) -> Vec<u8> {
        let mut bytes = Vec::with_capacity(64 * 1024);
        let mut encoder = png::Encoder::new(&mut bytes, WIDTH, self.height);
        encoder.set_color(png::ColorType::Indexed);
        encoder.set_depth(png::BitDepth::Eight);
        encoder.set_palette(palette());
        encoder.set_pixel_dims(Some(png::PixelDimensions {
            xppu: DOTS_A_METRE,
            yppu: DOTS_A_METRE,
            unit: png::Unit::Meter,
        }));
        encoder.set_compression(png::Compression::Balanced);
        encoder.set_filter(png::Filter::NoFilter);
        let written = encoder.write_header().and_then(|mut writer| {
            writer.write_image_data(&self.shades)?;
            writer.finish()
        });
        written.expect("memory takes every byte, and the sheet has the size it says");
        bytes
    }
}

/// From paper to full ink in even steps, for each ink.
fn palette() -> Vec<u8> {
    let mut colours = Vec::with_capacity(3 * 2 * usize::from(COLOUR));
    for ink in INKS {
        for level in 0..=FULL {
            for full in ink {
                let (level, most) = (u16::from(level), u16::from(FULL));
                let part = (u16::from(full) * level + 255 * (most - level)) / most;
                colours.push(u8::try_from(part).unwrap_or(u8::MAX));
            }
        }
    }
    colours
}

/// A count of pixels for reckoning with parts of them.
#[allow(
    clippy::cast_precision_loss,
    reason = "a sheet has far fewer pixels a side than an f32 can count"
)]
pub(super) fn small(pixels: u32) -> f32 {
    pixels as f32
}

/// Whole pixels; nothing below none.
#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "rounding is what is wanted, and the cast stops at the ends"
)]
pub(super) fn whole(pixels: f32) -> u32 {
    pixels.round() as u32
}

fn level(much: f32) -> u8 {
    u8::try_from(whole(much)).unwrap_or(FULL)
}
