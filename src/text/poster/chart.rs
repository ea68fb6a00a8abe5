//! A chart of figures as a picture: bars of parts, and a line over months. One colour and grey, told apart by dark and light and by
//! the words beside them, so that no eye needs a second colour.

use crate::text::poster::lettering::{Fitted, Room, Weight};
use crate::text::poster::page::{Area, HEIGHT, Ink, Page, WIDTH, small, whole};

/// Everything on the picture, in words; parts are tenths of a percent.
pub(in crate::text) struct Chart {
    pub(in crate::text) title: String,
    pub(in crate::text) below: String,
    /// Said in place of bars and line where there is nothing.
    pub(in crate::text) nothing: String,
    /// Blocks of bars: heading, then name, words and part of each bar.
    pub(in crate::text) blocks: Vec<(String, Vec<Bar>)>,
    /// The heading of the line, then its points.
    pub(in crate::text) line: (String, Vec<Bar>),
    pub(in crate::text) foot: String,
}

/// One bar, or one point of the line.
pub(in crate::text) struct Bar {
    pub(in crate::text) name: String,
    pub(in crate::text) words: String,
    /// Nothing where there is no figure.
    pub(in crate::text) permille: Option<u32>,
}

const MARGIN: u32 = 84;
const INNER: u32 = WIDTH - 2 * MARGIN;
/// A bar with its words above it.
const BAR: u32 = 74;
/// The height of the line.
const LINE: u32 = 250;
/// Points of the line at most.
const POINTS: usize = 12;

/// Draws it as a PNG.
pub(in crate::text) fn png(chart: &Chart) -> Vec<u8> {
    let mut page = Page::blank();
    let mut at = MARGIN;
    at = words(
        &mut page,
        &chart.title,
        (Weight::Bold, 58.0, 2),
        (MARGIN, at, INNER),
        Ink::Colour,
    );
    at = words(
        &mut page,
        &chart.below,
        (Weight::Regular, 32.0, 2),
        (MARGIN, at + 8, INNER),
        Ink::Grey,
    ) + 30;
    let rest = HEIGHT - MARGIN - 60;
    for (heading, bars) in &chart.blocks {
        at = words(
            &mut page,
            heading,
            (Weight::Bold, 38.0, 1),
            (MARGIN, at, INNER),
            Ink::Black,
        ) + 14;
        if bars.is_empty() {
            at = words(
                &mut page,
                &chart.nothing,
                (Weight::Regular, 32.0, 1),
                (MARGIN, at, INNER),
                Ink::Grey,
            ) + 30;
            continue;
        }
        for bar in bars {
            if at + BAR > rest {
                break;
            }
            at = self::bar(&mut page, bar, at);
        }
        at += 26;
    }
    let (heading, points) = &chart.line;
    if at + LINE + 110 < rest {
        at = words(
            &mut page,
            heading,
            (Weight::Bold, 38.0, 1),
            (MARGIN, at, INNER),
            Ink::Black,
        ) + 14;
        if points.iter().any(|point| point.permille.is_some()) {
            line(&mut page, points, at);
        } else {
            words(
                &mut page,
                &chart.nothing,
                (Weight::Regular, 32.0, 1),
                (MARGIN, at, INNER),
                Ink::Grey,
            );
        }
    }
    words(
        &mut page,
        &chart.foot,
        (Weight::Regular, 26.0, 2),
        (MARGIN, HEIGHT - MARGIN - 40, INNER),
        Ink::Grey,
    );
    page.png()
}

/// Writes a text and says where it ends.
fn words(
    page: &mut Page,
    text: &str,
    (weight, size, lines): (Weight, f32, usize),
    (left, top, width): (u32, u32, u32),
    ink: Ink,
) -> u32 {
    let room = Room {
        width: small(width),
        lines,
        sizes: (size, size * 0.7),
    };
    let fitted = Fitted::new(text, weight, room);
    let leading = fitted.how.leading();
    let mut down = small(top) + f32::midpoint(leading, fitted.how.capital());
    for line in &fitted.lines {
        page.write(line, &fitted.how, (small(left), down), ink);
        down += leading;
    }
    top + whole(fitted.height())
}

/// One bar: its name and its words above it.
fn bar(page: &mut Page, bar: &Bar, top: u32) -> u32 {
    let half = INNER / 2;
    words(
        page,
        &bar.name,
        (Weight::Regular, 30.0, 1),
        (MARGIN, top, half),
        Ink::Black,
    );
    let size = Fitted::new(
        &bar.words,
        Weight::Bold,
        Room {
            width: small(half - 20),
            lines: 1,
            sizes: (30.0, 20.0),
        },
    );
    let left = MARGIN + INNER - whole(size.width());
    words(
        page,
        &bar.words,
        (Weight::Bold, 30.0, 1),
        (left, top, half),
        Ink::Black,
    );
    let track = Area {
        left: MARGIN,
        top: top + 40,
        width: INNER,
        height: 20,
    };
    page.panel(track, 10, Ink::Tint);
    let width = INNER * bar.permille.unwrap_or(0).min(1000) / 1000;
    if width > 0 {
        let filled = Area {
            width: width.max(20),
            ..track
        };
        page.panel(filled, 10, Ink::Colour);
    }
    top + BAR
}

/// A line over months; a month without a figure is a gap.
fn line(page: &mut Page, points: &[Bar], top: u32) {
    let shown = &points[points.len().saturating_sub(POINTS)..];
    let count = u32::try_from(shown.len()).unwrap_or(1).max(1);
    let step = INNER / count;
    let height = LINE - 60;
    for part in [0, 500, 1000] {
        let rule = Area {
            left: MARGIN,
            top: top + 30 + height - height * part / 1000,
            width: INNER,
            height: 2,
        };
        page.panel(rule, 0, Ink::Tint);
    }
    let place = |at: usize, permille: u32| {
        let at = u32::try_from(at).unwrap_or(0);
        (
            MARGIN + step * at + step / 2,
            top + 30 + height - height * permille.min(1000) / 1000,
        )
    };
    let mut before: Option<(u32, u32)> = None;
    for (at, point) in shown.iter().enumerate() {
        let Some(permille) = point.permille else {
            before = None;
            continue;
        };
        let here = place(at, permille);
        if let Some(before) = before {
            stroke(page, before, here);
        }
        dot(page, here, 12);
        before = Some(here);
    }
    for (at, point) in shown.iter().enumerate() {
        let left = MARGIN + step * u32::try_from(at).unwrap_or(0);
        if let Some(permille) = point.permille {
            let (_, down) = place(at, permille);
            let above = down.saturating_sub(44);
            let inset = left + step / 6;
            words(
                page,
                &point.words,
                (Weight::Bold, 24.0, 1),
                (inset, above, step),
                Ink::Black,
            );
        }
        let below = top + LINE - 18;
        words(
            page,
            &point.name,
            (Weight::Regular, 24.0, 1),
            (left + step / 8, below, step - step / 8),
            Ink::Grey,
        );
    }
}

/// From one point to another.
fn stroke(page: &mut Page, (left, top): (u32, u32), (right, end): (u32, u32)) {
    let across = right.saturating_sub(left).max(1);
    for step in 0..=across {
        let part = |from: u32, to: u32| {
            let (from, to) = (i64::from(from), i64::from(to));
            let at = from + (to - from) * i64::from(step) / i64::from(across);
            u32::try_from(at).unwrap_or(0)
        };
        dot(page, (left + step, part(top, end)), 4);
    }
}

fn dot(page: &mut Page, (left, top): (u32, u32), radius: u32) {
    let area = Area {
        left: left.saturating_sub(radius),
        top: top.saturating_sub(radius),
        width: 2 * radius,
        height: 2 * radius,
    };
    page.panel(area, radius, Ink::Colour);
}
