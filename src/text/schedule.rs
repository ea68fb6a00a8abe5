//! One's own schedule, and what one says beforehand about coming, in words.

use crate::flows::language::Language;
use crate::flows::schedule::Line;
use crate::letter::Content;

/// What is sent for a line.
pub(super) fn contents(line: &Line, _language: Language) -> Vec<Content> {
    match *line {}
}
