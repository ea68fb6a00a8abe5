//! What a file is by its content, and whether it may be read: how much is in it is counted while it is inflated, and thrown
//! away again, so that no size that it states is believed.

use std::io::Cursor;

use zip::ZipArchive;

use crate::workbook::{LARGEST, Refusal};

/// Bytes inside altogether, and in a part that is not a sheet (those are read into memory).
const MOST_INSIDE: u64 = 64 * 1024 * 1024;
const MOST_IN_A_PART: u64 = 8 * 1024 * 1024;
/// Parts of an archive; a workbook has some twenty.
const MOST_PARTS: usize = 500;
/// Rows that a sheet may name, empty ones with a format among them.
const MOST_ROW_MARKS: usize = 30_000;
/// Strings that the cells share.
const MOST_STRINGS: usize = 300_000;
/// Cells that a sheet may name.
const MOST_CELL_MARKS: usize = 1_000_000;

/// Looks a file through; `Ok` for a workbook that may be read.
pub(super) fn inspect(bytes: &[u8]) -> Result<(), Refusal> {
    if bytes.is_empty() {
        return Err(Refusal::Empty);
    }
    if bytes.len() as u64 > LARGEST {
        return Err(Refusal::TooLarge);
    }
    if bytes.starts_with(b"PK") {
        return archive(bytes);
    }
    Err(kind(bytes))
}

/// What is no archive.
fn kind(bytes: &[u8]) -> Refusal {
    if bytes.starts_with(&[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
        let locked: Vec<u8> = "EncryptedPackage"
            .encode_utf16()
            .flat_map(u16::to_le_bytes)
            .collect();
        return if holds(bytes, &locked) {
            Refusal::Locked
        } else {
            Refusal::OldFormat
        };
    }
    let pictures: [&[u8]; 5] = [b"\xFF\xD8\xFF", b"\x89PNG", b"GIF8", b"%PDF", b"BM"];
    if pictures.iter().any(|start| bytes.starts_with(start)) {
        return Refusal::Picture;
    }
    let start = &bytes[..bytes.len().min(2_048)];
    let text = String::from_utf8_lossy(start).to_lowercase();
    let text = text.trim_start_matches('\u{feff}').trim_start();
    if text.starts_with('<') {
        return Refusal::WebPage;
    }
    let odd = start
        .iter()
        .filter(|byte| **byte < 0x20 && !matches!(byte, b'\t' | b'\n' | b'\r'))
        .count();
    if odd == 0 {
        if in_columns(text) {
            Refusal::Csv
        } else {
            Refusal::Text
        }
    } else if start[0] == 0x09 && start.get(1).is_some_and(|byte| *byte <= 0x08) {
        // BIFF 2 to 5, which had no container.
        Refusal::OldFormat
    } else {
        Refusal::Unknown
    }
}

/// Text whose first two lines are cut into columns by the same sign. A comma stands in sentences too, so it must stand twice.
fn in_columns(text: &str) -> bool {
    let lines = text.lines().filter(|line| !line.trim().is_empty());
    let lines: Vec<&str> = lines.take(2).collect();
    [(';', 1), ('\t', 1), (',', 2)]
        .into_iter()
        .any(|(sign, least)| lines.iter().all(|line| line.matches(sign).count() >= least))
}

/// What an archive holds, part by part.
fn archive(bytes: &[u8]) -> Result<(), Refusal> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| Refusal::Broken)?;
    if archive.len() > MOST_PARTS {
        return Err(Refusal::TooMuch);
    }
    let names: Vec<String> = archive
        .file_names()
        .map(|name| name.map(|name| name.to_lowercase()))
        .collect::<Result<_, _>>()
        .map_err(|_| Refusal::Broken)?;
    if names.iter().any(|name| name.ends_with("vbaproject.bin")) {
        return Err(Refusal::Macros);
    }
    if !names.iter().any(|name| name == "xl/workbook.xml") {
        let sheet = |name: &String| name == "xl/workbook.bin" || name == "content.xml";
        return Err(if names.iter().any(sheet) {
            Refusal::OtherFormat
        } else {
            Refusal::Unknown
        });
    }
    let mut inside = 0;
    for place in 0..archive.len() {
        let mut part = archive.by_index(place).map_err(|_| Refusal::Broken)?;
        let sheet = part
            .name()
            .is_ok_and(|name| name.to_lowercase().starts_with("xl/worksheets/"));
        let most = if sheet { MOST_INSIDE } else { MOST_IN_A_PART };
        inside += look_through(&mut part, most.min(MOST_INSIDE - inside))?;
    }
    Ok(())
}

/// Inflates a part piece by piece; how many bytes it was.
fn look_through(part: &mut impl std::io::Read, most: u64) -> Result<u64, Refusal> {
    /// The longest mark but one: what of it may stand at the end of a piece is looked at again with the next.
    const OVERLAP: usize = 4;
    let mut piece = vec![0; 64 * 1024 + OVERLAP];
    let (mut kept, mut size, mut marks) = (0, 0_u64, Marks::default());
    loop {
        let read = part.read(&mut piece[kept..]).map_err(|_| Refusal::Broken)?;
        if read == 0 {
            return Ok(size);
        }
        size += read as u64;
        if size > most {
            return Err(Refusal::TooMuch);
        }
        let end = kept + read;
        marks.count(&piece[..end], OVERLAP)?;
        kept = end.min(OVERLAP);
        piece.copy_within(end - kept..end, 0);
    }
}

#[derive(Default)]
struct Marks {
    rows: usize,
    cells: usize,
    strings: usize,
}

impl Marks {
    /// Counts what begins in a piece, but for its last bytes, with which the next piece begins.
    fn count(&mut self, piece: &[u8], overlap: usize) -> Result<(), Refusal> {
        let last = piece.len().saturating_sub(overlap);
        for at in memchr::memchr_iter(b'<', &piece[..last]) {
            let (name, after) = match &piece[at + 1..at + 1 + overlap] {
                [b'f', after, ..] => ('f', *after),
                [b'c', after, ..] => ('c', *after),
                [b's', b'i', after, ..] => ('s', *after),
                [b'r', b'o', b'w', after] => ('r', *after),
                _ => continue,
            };
            if !matches!(after, b' ' | b'>' | b'/' | b'\n' | b'\r' | b'\t') {
                continue;
            }
            match name {
                'f' => return Err(Refusal::Formulas),
                'r' => self.rows += 1,
                'c' => self.cells += 1,
                _ => self.strings += 1,
            }
            if self.rows > MOST_ROW_MARKS {
                return Err(Refusal::TooManyRows);
            }
            if self.cells > MOST_CELL_MARKS || self.strings > MOST_STRINGS {
                return Err(Refusal::TooMuch);
            }
        }
        Ok(())
    }
}

fn holds(bytes: &[u8], sought: &[u8]) -> bool {
    memchr::memmem::find(bytes, sought).is_some()
}
