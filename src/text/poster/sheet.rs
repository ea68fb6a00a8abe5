//! Where things stand on a poster: a head with the name of the programme, the facts in rows, the code with how to use it, and
//! what everybody should know about money. Nothing reaches into the margin, which printers need.

use crate::text::poster::code;
use crate::text::poster::lettering::{Fitted, Lettering, Room, Weight, drawable};
use crate::text::poster::page::{Area, HEIGHT, Ink, Page, WIDTH, small, whole};

/// Everything that stands on the sheet, in words.
pub(super) struct Sheet {
    /// What this is about, and who invites, above the head.
    pub(super) kind: String,
    pub(super) office: String,
    /// The head.
    pub(super) programme: String,
    pub(super) class: String,
    pub(super) centre: String,
    /// The facts: what each is about, and what it is.
    pub(super) facts: Vec<(String, String)>,
    /// How to apply.
    pub(super) apply: String,
    pub(super) steps: [String; 3],
    pub(super) link: String,
    pub(super) or_type: String,
    /// The link as it is typed, in one line.
    pub(super) typed: String,
    /// By which name the bot is found, and what is then typed.
    pub(super) or_search: String,
    /// About money, at the foot.
    pub(super) free: String,
}

/// Pixels of paper around everything: 14 mm.
const MARGIN: u32 = 84;
/// Pixels between the margins.
const INNER: u32 = WIDTH - 2 * MARGIN;
/// Rounding of panels.
const ROUND: u32 = 22;
/// The side of the frame around the code: 78 mm.
const CODE: u32 = 460;
/// Where the foot begins.
const FOOT: u32 = HEIGHT - MARGIN - 84;
/// Where the link in words begins.
const LINK: u32 = FOOT - 168;
/// Where the frame of the code begins.
const FRAME: u32 = LINK - 16 - CODE;
/// The column of what a fact is about.
const LABELS: u32 = 232;
/// Letters of the facts: the largest and the smallest that are tried.
const FACTS: (u16, u16) = (42, 20);

/// Draws everything.
pub(super) fn draw(sheet: &Sheet) -> Page {
    let mut page = Page::blank();
    let facts = head(&mut page, sheet) + 30;
    rows(&mut page, &sheet.facts, facts, FRAME - 30);
    invitation(&mut page, sheet);
    foot(&mut page, &sheet.free);
    page
}

/// Draws the head and says where it ends.
fn head(page: &mut Page, sheet: &Sheet) -> u32 {
    let kind = Lettering::new(Weight::Bold, 25.0).spread(3.5);
    let line = (small(MARGIN), small(MARGIN) + 24.0);
    page.write(&sheet.kind.to_uppercase(), &kind, line, Ink::Colour);
    let office = Lettering::new(Weight::Regular, 27.0);
    let left = small(WIDTH - MARGIN) - office.width(&sheet.office);
    page.write(&sheet.office, &office, (left, line.1), Ink::Grey);

    let padding = 48;
    let room = |lines, largest, smallest| Room {
        width: small(INNER - 2 * padding),
        lines,
        sizes: (largest, smallest),
    };
    // A long name stands in more and smaller lines, so that the head takes about the same part of the sheet.
    let programme = [room(1, 104.0, 84.0), room(2, 88.0, 58.0)]
        .into_iter()
        .map(|room| Fitted::new(&sheet.programme, Weight::Bold, room))
        .find(|fitted| !fitted.cut)
        .unwrap_or_else(|| Fitted::new(&sheet.programme, Weight::Bold, room(3, 58.0, 38.0)));
    let class = drawable(&sheet.class, Weight::Bold);
    let pill = Fitted::new(
        &class,
        Weight::Bold,
        Room {
            width: small(INNER - 2 * padding - 56) * 0.6,
            lines: 1,
            sizes: (34.0, 18.0),
        },
    );
    let pill_height = 62;
    let panel = Area {
        left: MARGIN,
        top: MARGIN + 50,
        width: INNER,
        height: 2 * padding + whole(programme.height()) + 22 + pill_height,
    };
    page.panel(panel, ROUND + 6, Ink::Colour);
    let inside = panel.within(padding);
    let name = paragraph(page, &programme, (inside.left, inside.top), Ink::Paper);
    let tag = Area {
        left: inside.left,
        top: name + 22,
        width: whole(pill.width()) + 56,
        height: pill_height,
    };
    page.panel(tag, pill_height / 2, Ink::Paper);
    centred(page, &pill, tag.within(0), tag.left + 28, Ink::Colour);
    let beside = tag.right() + 30;
    let beside_room = |lines, largest, smallest| Room {
        width: small(inside.right().saturating_sub(beside)),
        lines,
        sizes: (largest, smallest),
    };
    let mut centre = Fitted::new(&sheet.centre, Weight::Bold, beside_room(1, 38.0, 26.0));
    if centre.cut {
        centre = Fitted::new(&sheet.centre, Weight::Bold, beside_room(2, 26.0, 17.0));
    }
    centred(page, &centre, tag, beside, Ink::Paper);
    panel.bottom()
}

/// Draws the facts between two heights, as large as they fit, with a thin line between.
fn rows(page: &mut Page, facts: &[(String, String)], top: u32, bottom: u32) {
    let room = bottom.saturating_sub(top);
    let fitted = |size: u16| -> Vec<(Fitted, Fitted)> {
        let size = f32::from(size);
        let fit = |text: &str, weight, size, width, lines| {
            Fitted::new(
                text,
                weight,
                Room {
                    width: small(width),
                    lines,
                    sizes: (size, size),
                },
            )
        };
        let rows = facts.iter().map(|(about, fact)| {
            let about = fit(about, Weight::Regular, size * 0.86, LABELS - 16, 1);
            (about, fit(fact, Weight::Bold, size, INNER - LABELS, 3))
        });
        rows.collect()
    };
    let height =
        |rows: &[(Fitted, Fitted)]| -> f32 { rows.iter().map(|(_, fact)| fact.height()).sum() };
    let gaps = u16::try_from(facts.len()).unwrap_or(u16::MAX);
    let least = |size: u16| f32::from(gaps) * f32::from(size) * 0.44;
    let size = (FACTS.1..=FACTS.0).rev().find(|size| {
        let rows = fitted(*size);
        rows.iter().all(|(about, fact)| !about.cut && !fact.cut)
            && height(&rows) + least(*size) <= small(room)
    });
    let size = size.unwrap_or(FACTS.1);
    let rows = fitted(size);
    let spare = (small(room) - height(&rows)).max(0.0) / f32::from(gaps.max(1));
    let gap = whole(spare.clamp(4.0, f32::from(size) * 1.6));
    let mut at = top;
    // Whatever is left out for want of room, the day on which it is too late is not.
    let deadline = rows
        .last()
        .map_or(0, |(_, fact)| whole(fact.height()) + gap);
    for (place, (about, fact)) in rows.iter().enumerate() {
        let kept = if place + 1 == rows.len() { 0 } else { deadline };
        if at + whole(fact.height()) + kept > bottom {
            continue;
        }
        if place > 0 {
            let line = Area {
                left: MARGIN,
                top: at,
                width: INNER,
                height: 2,
            };
            page.panel(line, 0, Ink::Tint);
        }
        at += gap / 2;
        let first = Area {
            left: MARGIN,
            top: at,
            width: LABELS,
            height: whole(fact.how.leading()),
        };
        // The last fact is the one that hurries.
        let ink = if place + 1 == rows.len() {
            Ink::Colour
        } else {
            Ink::Black
        };
        centred(page, about, first, MARGIN, Ink::Grey);
        at = paragraph(page, fact, (MARGIN + LABELS, at), ink) + gap / 2;
    }
}

/// Draws the code, the steps beside it and the link below.
fn invitation(page: &mut Page, sheet: &Sheet) {
    let frame = Area {
        left: MARGIN,
        top: FRAME,
        width: CODE,
        height: CODE,
    };
    page.panel(frame, ROUND + 6, Ink::Colour);
    page.panel(frame.within(7), ROUND, Ink::Paper);
    code::draw(page, &sheet.link, frame.within(7));

    let left = frame.right() + 52;
    let disc = 54;
    let width = WIDTH - MARGIN - left;
    let fit = |text: &str, weight, width, lines, sizes| {
        Fitted::new(
            text,
            weight,
            Room {
                width: small(width),
                lines,
                sizes,
            },
        )
    };
    let apply = fit(&sheet.apply, Weight::Bold, width, 2, (58.0, 30.0));
    let steps = sheet
        .steps
        .each_ref()
        .map(|step| fit(step, Weight::Regular, width - disc - 24, 2, (35.0, 22.0)));
    let tall = |step: &Fitted| whole(step.height()).max(disc);
    let (below_title, between) = (32, 28);
    let height =
        whole(apply.height()) + below_title + steps.iter().map(tall).sum::<u32>() + 2 * between;
    let top = frame.top + frame.height.saturating_sub(height) / 2;
    let mut at = paragraph(page, &apply, (left, top), Ink::Black) + below_title;
    for (number, step) in steps.iter().enumerate() {
        let line = Area {
            left,
            top: at,
            width: disc,
            height: tall(step),
        };
        let mark = Area {
            top: at + (line.height - disc) / 2,
            height: disc,
            ..line
        };
        page.panel(mark, disc / 2, Ink::Colour);
        let digit = fit(
            &(number + 1).to_string(),
            Weight::Bold,
            disc,
            1,
            (32.0, 32.0),
        );
        centred(
            page,
            &digit,
            mark,
            left + (disc - whole(digit.width())) / 2,
            Ink::Paper,
        );
        centred(page, step, line, left + disc + 24, Ink::Black);
        at += line.height + between;
    }

    let or_type = fit(&sheet.or_type, Weight::Regular, INNER, 1, (27.0, 18.0));
    let below = paragraph(page, &or_type, (MARGIN, LINK), Ink::Grey);
    let one = fit(&sheet.typed, Weight::Bold, INNER, 1, (48.0, 26.0));
    let link = if one.cut {
        fit(&sheet.typed, Weight::Bold, INNER, 2, (26.0, 18.0))
    } else {
        one
    };
    let below = paragraph(page, &link, (MARGIN, below + 2), Ink::Colour);
    let search = fit(&sheet.or_search, Weight::Regular, INNER, 1, (30.0, 18.0));
    paragraph(page, &search, (MARGIN, below + 2), Ink::Black);
}

fn foot(page: &mut Page, free: &str) {
    let panel = Area {
        left: MARGIN,
        top: FOOT,
        width: INNER,
        height: 84,
    };
    page.panel(panel, ROUND, Ink::Tint);
    let free = Fitted::new(
        free,
        Weight::Bold,
        Room {
            width: small(INNER - 72),
            lines: 1,
            sizes: (36.0, 18.0),
        },
    );
    let left = MARGIN + (INNER - whole(free.width())) / 2;
    centred(page, &free, panel, left, Ink::Colour);
}

/// Writes lines from a place on and says where they end.
pub(super) fn paragraph(
    page: &mut Page,
    fitted: &Fitted,
    (left, top): (u32, u32),
    ink: Ink,
) -> u32 {
    let leading = fitted.how.leading();
    let mut line = small(top) + f32::midpoint(leading, fitted.how.capital());
    for text in &fitted.lines {
        page.write(text, &fitted.how, (small(left), line), ink);
        line += leading;
    }
    top + whole(fitted.height())
}

/// Writes lines in the middle of the height of an area.
pub(super) fn centred(page: &mut Page, fitted: &Fitted, area: Area, left: u32, ink: Ink) {
    let free = small(area.height) - fitted.height();
    paragraph(
        page,
        fitted,
        (left, area.top + whole(free.max(0.0) / 2.0)),
        ink,
    );
}
