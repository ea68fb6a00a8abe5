//! The picture of a week: a head with its dates and classes, seven days below each other, a word at the foot. It is looked at
//! on a phone, so letters are large, and it is as high as its days need.

use crate::text::poster::lettering::{Fitted, Room, Weight};
use crate::text::poster::page::{Area, Ink, Page, WIDTH, small, whole};
use crate::text::poster::sheet::paragraph;

/// Everything that stands in the picture, in words.
pub(in crate::text) struct Sheet {
    /// What this is.
    pub(in crate::text) kind: String,
    /// From when to when.
    pub(in crate::text) dates: String,
    /// Who goes where, a line each.
    pub(in crate::text) classes: Vec<String>,
    /// From Monday to Sunday.
    pub(in crate::text) days: Vec<Day>,
    /// At the foot.
    pub(in crate::text) foot: String,
}

/// One day.
pub(in crate::text) struct Day {
    /// Its name.
    pub(in crate::text) weekday: String,
    /// Its date.
    pub(in crate::text) date: String,
    /// What there is.
    pub(in crate::text) items: Vec<Item>,
    /// What is said where there is nothing.
    pub(in crate::text) none: String,
}

/// Something on a day.
pub(in crate::text) struct Item {
    /// From when to when.
    pub(in crate::text) hours: String,
    /// What it is.
    pub(in crate::text) what: String,
    /// Where, and what to bring; may be empty.
    pub(in crate::text) details: String,
    /// It does not take place.
    pub(in crate::text) cancelled: bool,
}

/// Pixels of paper at the sides, above and below.
const MARGIN: u32 = 56;
/// Pixels between the margins.
const INNER: u32 = WIDTH - 2 * MARGIN;
/// The column with the days.
const DAYS: u32 = 250;
/// Paper above and below what stands in a row.
const PADDING: u32 = 26;
/// Between two things on a day.
const GAP: u32 = 22;
/// The least height of a row.
const LEAST: u32 = 128;
/// Rounding of panels.
const ROUND: u32 = 28;

/// One line of a row, and how it is written.
struct Line {
    fitted: Fitted,
    ink: Ink,
    /// Paper above it.
    above: u32,
}

/// Draws everything and says it as a PNG.
pub(in crate::text) fn png(sheet: &Sheet) -> Vec<u8> {
    let head = head(sheet);
    let rows: Vec<Vec<Line>> = sheet.days.iter().map(row).collect();
    let heights: Vec<u32> = rows.iter().map(|row| height(row)).collect();
    let foot = fit(&sheet.foot, Weight::Regular, INNER, 2, (27.0, 20.0));
    let panel = Area {
        left: MARGIN,
        top: MARGIN,
        width: INNER,
        height: head.iter().map(Line::height).sum::<u32>() + 2 * 40,
    };
    let days = panel.bottom() + 16;
    let end = days + heights.iter().sum::<u32>() + 20;
    let mut page = Page::tall(end + whole(foot.height()) + MARGIN);
    page.panel(panel, ROUND, Ink::Colour);
    write(&mut page, &head, (panel.left + 44, panel.top + 40));
    let mut top = days;
    for (place, ((day, lines), height)) in sheet.days.iter().zip(&rows).zip(heights).enumerate() {
        if place > 0 {
            let line = Area {
                left: MARGIN,
                top,
                width: INNER,
                height: 2,
            };
            page.panel(line, 0, Ink::Tint);
        }
        if !day.items.is_empty() {
            let mark = Area {
                left: MARGIN,
                top: top + 12,
                width: DAYS - 24,
                height: height - 24,
            };
            page.panel(mark, 18, Ink::Tint);
        }
        name(&mut page, day, top + PADDING);
        write(&mut page, lines, (MARGIN + DAYS, top + PADDING));
        top += height;
    }
    paragraph(&mut page, &foot, (MARGIN, end), Ink::Grey);
    page.png()
}

impl Line {
    fn height(&self) -> u32 {
        self.above + whole(self.fitted.height())
    }
}

fn head(sheet: &Sheet) -> Vec<Line> {
    let width = INNER - 88;
    let kind = sheet.kind.to_uppercase();
    let mut lines = vec![
        Line {
            fitted: fit(&kind, Weight::Bold, width, 1, (30.0, 20.0)),
            ink: Ink::Paper,
            above: 0,
        },
        Line {
            fitted: fit(&sheet.dates, Weight::Bold, width, 1, (74.0, 40.0)),
            ink: Ink::Paper,
            above: 4,
        },
    ];
    lines.extend(sheet.classes.iter().map(|class| Line {
        fitted: fit(class, Weight::Regular, width, 2, (36.0, 26.0)),
        ink: Ink::Paper,
        above: 10,
    }));
    lines
}

/// What stands beside the name of a day.
fn row(day: &Day) -> Vec<Line> {
    let width = INNER - DAYS;
    if day.items.is_empty() {
        return vec![Line {
            fitted: fit(&day.none, Weight::Regular, width, 1, (36.0, 26.0)),
            ink: Ink::Grey,
            above: 20,
        }];
    }
    let mut lines = Vec::new();
    for (place, item) in day.items.iter().enumerate() {
        let (hours, what) = if item.cancelled {
            (Ink::Grey, Ink::Grey)
        } else {
            (Ink::Colour, Ink::Black)
        };
        lines.push(Line {
            fitted: fit(&item.hours, Weight::Bold, width, 1, (46.0, 30.0)),
            ink: hours,
            above: if place == 0 { 0 } else { GAP },
        });
        lines.push(Line {
            fitted: fit(&item.what, Weight::Bold, width, 2, (38.0, 26.0)),
            ink: what,
            above: 0,
        });
        if !item.details.is_empty() {
            lines.push(Line {
                fitted: fit(&item.details, Weight::Regular, width, 2, (32.0, 24.0)),
                ink: if item.cancelled {
                    Ink::Grey
                } else {
                    Ink::Black
                },
                above: 0,
            });
        }
    }
    lines
}

fn height(lines: &[Line]) -> u32 {
    let lines: u32 = lines.iter().map(Line::height).sum();
    (lines + 2 * PADDING).max(LEAST)
}

fn write(page: &mut Page, lines: &[Line], (left, top): (u32, u32)) {
    let mut at = top;
    for line in lines {
        at = paragraph(page, &line.fitted, (left, at + line.above), line.ink);
    }
}

/// The name of a day and its date below.
fn name(page: &mut Page, day: &Day, top: u32) {
    let ink = if day.items.is_empty() {
        Ink::Grey
    } else {
        Ink::Colour
    };
    let width = DAYS - 64;
    let weekday = fit(&day.weekday, Weight::Bold, width, 1, (42.0, 28.0));
    let below = paragraph(page, &weekday, (MARGIN + 20, top), ink);
    let date = fit(&day.date, Weight::Regular, width, 1, (30.0, 20.0));
    paragraph(page, &date, (MARGIN + 20, below), Ink::Grey);
}

fn fit(text: &str, weight: Weight, width: u32, lines: usize, sizes: (f32, f32)) -> Fitted {
    Fitted::new(
        text,
        weight,
        Room {
            width: small(width),
            lines,
            sizes,
        },
    )
}
