//! A link as a QR (ISO/IEC 18004), in whole pixels, with the quiet zone that readers need.

use qrcodegen::{QrCode, QrCodeEcc};

use crate::text::poster::page::{Area, Ink, Page};

/// Modules of paper around it (ISO/IEC 18004, section 6.3.8).
const QUIET: u32 = 4;

/// Draws the link as large as a square allows, its quiet zone included. A quarter of it may be dirty or torn (level Q).
/// A link that no QR can hold, from 1,600 characters on, is left away.
pub(super) fn draw(page: &mut Page, link: &str, square: Area) {
    let Ok(code) = QrCode::encode_text(link, QrCodeEcc::Quartile) else {
        return;
    };
    let modules = u32::try_from(code.size()).unwrap_or_default();
    let side = square.width / (modules + 2 * QUIET);
    let first = (square.width - modules * side) / 2;
    for (row, down) in (0..code.size()).zip(0..modules) {
        for (column, across) in (0..code.size()).zip(0..modules) {
            if code.get_module(column, row) {
                let module = Area {
                    left: square.left + first + across * side,
                    top: square.top + first + down * side,
                    width: side,
                    height: side,
                };
                page.panel(module, 0, Ink::Black);
            }
        }
    }
}
