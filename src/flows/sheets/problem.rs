//! Why a row of a sheet is not taken.

use crate::domain::nik::NikError;
use crate::flows::sheets::row::{Column, Marks};

/// Why a row is not taken. Nothing of such a row is applied.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Problem {
    /// The hidden column was changed.
    Id,
    /// The row is of another class.
    OtherClass,
    /// The application does not exist any more.
    Gone,
    /// The NIK does not belong to this application: rows were mixed up, or it was typed over.
    NikChanged,
    /// Name, birth date, phone or home were typed over: people correct those themselves.
    PersonChanged(Column),
    /// The same person stands in the file twice; the first row counts.
    Twice {
        first: u32,
    },
    /// A word or number that the column does not know.
    Unreadable(Column),
    /// Missing from a new row.
    Empty(Column),
    /// Something impossible in a new row.
    Impossible(Column),
    Nik(NikError),
    /// The NIK came as a number: its last digits may be lost.
    NikIsNumber,
    /// The birth date came as a number: which day it means cannot be told.
    BirthIsNumber,
    /// Younger than 18: with a guardian, at the counter.
    Minor,
    /// Outside Lampung a district cannot be found, inside it must be.
    DistrictUnknown,
    /// Somebody changed this row in the bot since the sheet went out, and staff changed it in the sheet.
    Conflict {
        /// As it stands in the bot, and stays.
        bot: Box<Marks>,
        /// As the sheet would have it.
        sheet: Box<Marks>,
    },
    /// Withdrawn, or over in another way.
    Over,
    /// An announcement waits to be sent.
    Announcing,
    /// Documents are not judged any more after the announcement.
    Announced,
    /// A seat that was taken is given up by the person, or by staff in chat, not by a sheet.
    SeatTaken,
    /// All seats are taken or held.
    NoSeat,
    /// No seat of the class moves any more.
    SeatsFixed,
    /// Nobody can be added to this class any more.
    ClosedToNew,
    /// They withdrew from this class themselves.
    WithdrewBefore,
}
