//! A list to be printed and signed, as a PDF (ISO 32000-1): A4, upright for one day, across for a week. Each day has a QR that
//! opens its list, so that what was ticked on paper can be typed where it belongs.
//!
//! Letters are those of the poster; only those that are used go into the file.

use std::collections::BTreeMap;

use ab_glyph::{Font as _, FontRef};
use pdf_writer::types::{CidFontType, FontFlags, SystemInfo, UnicodeCmap};
use pdf_writer::{Content, Finish as _, Name, Pdf, Rect, Ref, Str};
use qrcodegen::{QrCode, QrCodeEcc};
use subsetter::GlyphRemapper;

/// What stands on it, in words.
#[derive(Debug, Clone)]
pub(super) struct Paper {
    pub(super) title: String,
    /// Below the title.
    pub(super) lines: Vec<String>,
    /// Above the numbers, and above the names.
    pub(super) heads: [String; 2],
    pub(super) days: Vec<Day>,
    /// Number and name.
    pub(super) people: Vec<(String, String)>,
    /// Below the table: how it is ticked and typed.
    pub(super) hint: String,
    /// Where whoever teaches signs.
    pub(super) teacher: String,
}

/// A column to be signed.
#[derive(Debug, Clone)]
pub(super) struct Day {
    /// What stands above it, line by line.
    pub(super) label: Vec<String>,
    /// Opens its list; empty: no QR.
    pub(super) link: String,
}

/// Points an inch has 72 of.
const MARGIN: f32 = 40.0;
const SHORT: f32 = 595.0;
const LONG: f32 = 842.0;
/// The height of a row: of one day, and of a week.
const ROW: f32 = 25.0;
const LOW_ROW: f32 = 18.5;
/// The QR with its quiet zone.
const CODE: f32 = 74.0;
const NUMBER: f32 = 30.0;
/// Of the names when a week is beside them.
const NAME: f32 = 190.0;
/// Modules of paper around a QR (ISO/IEC 18004, section 6.3.8).
const QUIET: u8 = 4;
/// What stands below the table.
const FOOT: f32 = 56.0;

const REGULAR: Name<'static> = Name(b"R");
const BOLD: Name<'static> = Name(b"B");

/// The file.
pub(super) fn draw(paper: &Paper) -> Vec<u8> {
    let wide = paper.days.len() > 2;
    let (width, height) = if wide { (LONG, SHORT) } else { (SHORT, LONG) };
    let mut faces = [
        Face::new(notosans::REGULAR_TTF),
        Face::new(notosans::BOLD_TTF),
    ];
    let mut pages = Vec::new();
    let mut rest = paper.people.as_slice();
    loop {
        let mut page = Page {
            content: Content::new(),
            faces: &mut faces,
            width,
            row: if wide { LOW_ROW } else { ROW },
            y: height - MARGIN,
        };
        let taken = page.draw(paper, rest);
        pages.push(page.content.finish().into_vec());
        rest = rest.get(taken..).unwrap_or_default();
        if rest.is_empty() {
            break;
        }
    }
    write(&pages, faces, (width, height))
}

struct Page<'a> {
    content: Content,
    faces: &'a mut [Face; 2],
    width: f32,
    row: f32,
    /// Where the next thing begins, from below.
    y: f32,
}

impl Page<'_> {
    /// Head, as many people as fit, foot. Says how many were taken.
    fn draw(&mut self, paper: &Paper, people: &[(String, String)]) -> usize {
        self.y -= 16.0;
        self.text(1, 16.0, MARGIN, &paper.title);
        for line in &paper.lines {
            self.y -= 14.0;
            self.text(0, 10.0, MARGIN, line);
        }
        self.y -= 12.0;
        let edges = self.edges(paper);
        let top = self.y;
        self.heads(paper, &edges);
        let mut taken = 0;
        let mut lines = vec![top, self.y];
        for (number, name) in people {
            if taken > 0 && self.y - self.row < MARGIN + FOOT {
                break;
            }
            self.y -= self.row;
            let base = self.y;
            self.y += (self.row - 8.0) / 2.0;
            let across = self.measure(0, 10.0, number);
            self.text(0, 10.0, edges[1] - 8.0 - across, number);
            let name = self.fitting(10.5, name, edges[2] - edges[1] - 12.0);
            self.text(0, 10.5, edges[1] + 6.0, &name);
            self.y = base;
            lines.push(base);
            taken += 1;
        }
        self.content.set_line_width(0.6);
        let (left, right) = (edges[0], *edges.last().unwrap_or(&self.width));
        for line in lines {
            self.content
                .move_to(left, line)
                .line_to(right, line)
                .stroke();
        }
        for edge in &edges {
            self.content
                .move_to(*edge, top)
                .line_to(*edge, self.y)
                .stroke();
        }
        self.y -= 14.0;
        self.text(0, 8.5, MARGIN, &paper.hint);
        self.y -= 14.0;
        let sign = self.width - MARGIN - 170.0;
        self.text(0, 10.0, sign, &paper.teacher);
        self.y -= 28.0;
        self.content
            .move_to(sign, self.y)
            .line_to(sign + 170.0, self.y)
            .stroke();
        taken
    }

    /// Where the columns begin, and where the last ends.
    fn edges(&self, paper: &Paper) -> Vec<f32> {
        let (left, right) = (MARGIN, self.width - MARGIN);
        let names = left + NUMBER;
        let days = u8::try_from(paper.days.len().max(1)).unwrap_or(u8::MAX);
        let first = if days > 2 {
            names + NAME
        } else {
            right - 130.0 * f32::from(days)
        };
        let each = (right - first) / f32::from(days);
        let mut edges = vec![left, names, first];
        edges.extend((1..=days).map(|day| first + each * f32::from(day)));
        edges
    }

    fn heads(&mut self, paper: &Paper, edges: &[f32]) {
        let lines = paper.days.iter().map(|day| day.label.len()).max();
        let lines = u8::try_from(lines.unwrap_or(1)).unwrap_or(4);
        let coded = paper.days.iter().any(|day| !day.link.is_empty());
        let code = if coded { CODE } else { 0.0 };
        let high = f32::from(lines) * 11.0 + code + 10.0;
        let (top, bottom) = (self.y, self.y - high);
        self.y = bottom + 7.0;
        for (head, edge) in paper.heads.iter().zip(edges) {
            self.text(1, 9.5, edge + 6.0, head);
        }
        for (day, edge) in paper
            .days
            .iter()
            .zip(edges.iter().skip(2).zip(edges.iter().skip(3)))
        {
            let (from, until) = (*edge.0, *edge.1);
            self.y = top - 3.0;
            for line in &day.label {
                self.y -= 11.0;
                let line = self.fitting(9.0, line, until - from - 4.0);
                let across = self.measure(1, 9.0, &line);
                self.text(1, 9.0, from + (until - from - across) / 2.0, &line);
            }
            let side = CODE.min(until - from - 4.0);
            self.code(
                &day.link,
                from + (until - from - side) / 2.0,
                bottom + 3.0,
                side,
            );
        }
        self.y = bottom;
    }

    /// A QR; a quarter of it may be dirty or torn (level Q).
    fn code(&mut self, link: &str, left: f32, bottom: f32, side: f32) {
        let Some(code) = (!link.is_empty())
            .then(|| QrCode::encode_text(link, QrCodeEcc::Quartile).ok())
            .flatten()
        else {
            return;
        };
        let modules = u8::try_from(code.size()).unwrap_or(u8::MAX);
        let module = side / f32::from(modules.saturating_add(2 * QUIET));
        self.content.set_fill_gray(0.0);
        for (row, down) in (0..code.size()).zip(0u8..) {
            let y = bottom + f32::from(modules - 1 - down + QUIET) * module;
            let mut from = 0u8;
            while from < modules {
                let is_dark = |column: u8| code.get_module(i32::from(column), row);
                let until = (from..modules).find(|column| !is_dark(*column));
                let until = until.unwrap_or(modules);
                if from < until {
                    let x = left + f32::from(from + QUIET) * module;
                    self.content
                        .rect(x, y, f32::from(until - from) * module, module);
                }
                from = until + 1;
            }
        }
        self.content.fill_nonzero();
    }

    fn measure(&self, face: usize, size: f32, text: &str) -> f32 {
        let face = &self.faces[face];
        face.letters(text)
            .map(|letter| face.advance(letter))
            .sum::<f32>()
            * size
            / 1000.0
    }

    /// What fits, with `…` where something was left out.
    fn fitting(&self, size: f32, text: &str, room: f32) -> String {
        if self.measure(1, size, text) <= room {
            return text.to_owned();
        }
        let mut cut: String = text.to_owned();
        while self.measure(1, size, &cut) + size > room && cut.pop().is_some() {}
        format!("{}…", cut.trim_end())
    }

    fn text(&mut self, face: usize, size: f32, x: f32, text: &str) {
        let name = if face == 0 { REGULAR } else { BOLD };
        let shown = self.faces[face].encode(text);
        self.content
            .begin_text()
            .set_font(name, size)
            .next_line(x, self.y)
            .show(Str(&shown))
            .end_text();
    }
}

/// A font with the letters that were used of it.
struct Face {
    font: FontRef<'static>,
    bytes: &'static [u8],
    used: GlyphRemapper,
    /// By the new number of a glyph: its letter and how wide it is, in thousandths of an em.
    letters: BTreeMap<u16, (char, f32)>,
}

impl Face {
    fn new(bytes: &'static [u8]) -> Face {
        Face {
            font: FontRef::try_from_slice(bytes)
                .expect("the fonts are part of the program and tested"),
            bytes,
            used: GlyphRemapper::new(),
            letters: BTreeMap::new(),
        }
    }

    /// Letters that the font has.
    fn letters<'a>(&'a self, text: &'a str) -> impl Iterator<Item = char> + 'a {
        let known = |letter: &char| !letter.is_control() && self.font.glyph_id(*letter).0 != 0;
        text.chars().filter(known)
    }

    fn advance(&self, letter: char) -> f32 {
        let em = self.font.units_per_em().unwrap_or(1000.0);
        let advance = self.font.h_advance_unscaled(self.font.glyph_id(letter));
        advance * 1000.0 / em
    }

    fn encode(&mut self, text: &str) -> Vec<u8> {
        let letters: Vec<char> = self.letters(text).collect();
        let mut shown = Vec::with_capacity(letters.len() * 2);
        for letter in letters {
            let glyph = self.used.remap(self.font.glyph_id(letter).0);
            let advance = self.advance(letter);
            self.letters.entry(glyph).or_insert((letter, advance));
            shown.extend(glyph.to_be_bytes());
        }
        shown
    }
}

/// Puts pages and fonts together.
fn write(pages: &[Vec<u8>], faces: [Face; 2], (width, height): (f32, f32)) -> Vec<u8> {
    let mut pdf = Pdf::new();
    let mut last = 0;
    let mut next = || {
        last += 1;
        Ref::new(last)
    };
    let (catalog, tree) = (next(), next());
    let fonts = [next(), next()];
    let kids: Vec<(Ref, Ref)> = pages.iter().map(|_| (next(), next())).collect();
    pdf.catalog(catalog).pages(tree);
    pdf.pages(tree)
        .kids(kids.iter().map(|(page, _)| *page))
        .count(i32::try_from(pages.len()).unwrap_or(1));
    for ((id, content), drawn) in kids.iter().zip(pages) {
        let mut page = pdf.page(*id);
        page.media_box(Rect::new(0.0, 0.0, width, height));
        page.parent(tree);
        page.contents(*content);
        page.resources()
            .fonts()
            .pair(REGULAR, fonts[0])
            .pair(BOLD, fonts[1]);
        page.finish();
        pdf.stream(*content, drawn);
    }
    let names = [Name(b"AAAAAA+NotoSans"), Name(b"AAAAAB+NotoSans-Bold")];
    for ((face, font), name) in faces.into_iter().zip(fonts).zip(names) {
        let ids = [next(), next(), next(), next()];
        embed(&mut pdf, &face, font, name, ids);
    }
    pdf.finish()
}

/// A font as a PDF wants it (ISO 32000-1, section 9.7): glyphs are addressed by their numbers in the smaller font.
fn embed(pdf: &mut Pdf, face: &Face, font: Ref, name: Name<'_>, ids: [Ref; 4]) {
    let [cid, descriptor, file, map] = ids;
    let system = SystemInfo {
        registry: Str(b"Adobe"),
        ordering: Str(b"Identity"),
        supplement: 0,
    };
    pdf.type0_font(font)
        .base_font(name)
        .encoding_predefined(Name(b"Identity-H"))
        .descendant_font(cid)
        .to_unicode(map);
    let mut written = pdf.cid_font(cid);
    written
        .subtype(CidFontType::Type2)
        .base_font(name)
        .system_info(system)
        .font_descriptor(descriptor)
        .default_width(0.0)
        .cid_to_gid_map_predefined(Name(b"Identity"));
    let mut widths = written.widths();
    for (glyph, (_, advance)) in &face.letters {
        widths.consecutive(*glyph, [*advance]);
    }
    widths.finish();
    written.finish();
    let em = face.font.units_per_em().unwrap_or(1000.0);
    let scaled = |units: f32| units * 1000.0 / em;
    pdf.font_descriptor(descriptor)
        .name(name)
        .flags(FontFlags::NON_SYMBOLIC)
        .bbox(Rect::new(-600.0, -400.0, 3000.0, 1100.0))
        .italic_angle(0.0)
        .ascent(scaled(face.font.ascent_unscaled()))
        .descent(scaled(face.font.descent_unscaled()))
        .cap_height(714.0)
        .stem_v(80.0)
        .font_file2(file);
    let mut unicode = UnicodeCmap::new(Name(b"Custom"), system);
    for (glyph, (letter, _)) in &face.letters {
        unicode.pair(*glyph, *letter);
    }
    pdf.cmap(map, &unicode.finish());
    // A font that cannot be made smaller goes in whole.
    let smaller = subsetter::subset(face.bytes, 0, &face.used);
    let bytes = smaller.unwrap_or_else(|_| face.bytes.to_vec());
    let length = i32::try_from(bytes.len()).unwrap_or(i32::MAX);
    pdf.stream(file, &bytes).pair(Name(b"Length1"), length);
}
