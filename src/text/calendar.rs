//! The calendar of a class: its meetings, their changes, in words.

use crate::flows::calendar::Line;
use crate::flows::language::Language;
use crate::letter::Content;

/// What is sent for a line.
pub(super) fn contents(line: &Line, _language: Language) -> Vec<Content> {
    match *line {}
}
