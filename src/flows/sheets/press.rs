//! Buttons of sheets.

use crate::flows::sheets::Decision;

/// A pressed button.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Press {
    /// The applicants of a class as a sheet.
    Download(i64),
    /// What becomes of a compared sheet.
    Decide(i64, Decision),
    /// A file that names no class is about this one: sheet, class.
    Class(i64, i64),
}

impl Press {
    /// The part of the button data that is ours.
    #[must_use]
    pub fn encode(&self) -> String {
        match self {
            Press::Download(class) => format!("d{class}"),
            Press::Decide(sheet, decision) => format!("{}{sheet}", letter(*decision)),
            Press::Class(sheet, class) => format!("k{sheet}.{class}"),
        }
    }

    /// Reads it back.
    #[must_use]
    pub fn decode(data: &str) -> Option<Press> {
        let rest = data.get(1..)?;
        let id = |text: &str| text.parse().ok();
        if let Some(rest) = data.strip_prefix('k') {
            let (sheet, class) = rest.split_once('.')?;
            return Some(Press::Class(id(sheet)?, id(class)?));
        }
        if data.starts_with('d') {
            return Some(Press::Download(id(rest)?));
        }
        let decision = Decision::ALL
            .into_iter()
            .find(|decision| data.starts_with(letter(*decision)))?;
        Some(Press::Decide(id(rest)?, decision))
    }
}

fn letter(decision: Decision) -> char {
    match decision {
        Decision::Apply => 'a',
        Decision::Tell => 't',
        Decision::Quietly => 'q',
        Decision::Cancel => 'c',
    }
}
