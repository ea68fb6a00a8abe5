//! What people do: mostly what is asked of them, at times anything else.

use pencaker::flows::event::{Attachment, Command};
use proptest::prelude::*;

use crate::fuzz::text;

/// What somebody does.
#[derive(Debug, Clone)]
pub(super) enum Deed {
    /// What the open question asks for.
    Answer,
    /// A button seen before, the newest most often.
    Press(usize),
    Forge(String),
    Say(String),
    Command(Command, String),
    Contact(String, bool),
    Send(Attachment, Option<bool>),
    Edit,
    Leave,
    Return,
    Move,
    Wait(i64),
    Unknown,
    InGroup,
    /// From now on the NIK asked for belongs to somebody, or to nobody.
    NikOwned(bool),
}

pub(super) fn deed() -> impl Strategy<Value = Deed> {
    let said = prop::sample::select(vec![
        "Siti Aminah",
        "SITI",
        "1871994803010001",
        "1871991208120002",
        "9999994803010001",
        "081200000011",
        "8 Maret 2001",
        "sma",
        "bandar lampung",
        "kemiling",
        "lampung",
        "las",
        "ya",
        "tidak",
        "selesai",
        "kirim",
        "hapus",
        "batal",
        "kembali",
        "petugas",
        "halo",
        "makasih",
        "lanjut",
        "perempuan",
        "luar lampung",
        "btl",
        "1",
        "/",
        "ubah",
        "benar",
    ]);
    let attachment = prop::sample::select(vec![
        Attachment::Sticker,
        Attachment::Voice,
        Attachment::Photo,
        Attachment::File,
        Attachment::Location,
        Attachment::Something,
    ]);
    prop_oneof![
        12 => Just(Deed::Answer),
        8 => (0_usize..12).prop_map(Deed::Press),
        1 => "[wrdlsxqkp]:[0-9]{0,2}:?[a-z-]{1,12}(=[0-9a-z]{1,6})?".prop_map(Deed::Forge),
        4 => said.prop_map(|said| Deed::Say(said.to_owned())),
        1 => text().prop_map(Deed::Say),
        3 => (prop::sample::select(Command::ALL.to_vec()), "(|las|LAS12|daftar|data|_)").prop_map(|(command, payload)| Deed::Command(command, payload)),
        1 => ("(6281200000011|\\+6281200000012|08|15550100|)", any::<bool>()).prop_map(|(phone, own)| Deed::Contact(phone, own)),
        1 => (attachment, any::<Option<bool>>()).prop_map(|(kind, album)| Deed::Send(kind, album)),
        1 => prop::sample::select(vec![Deed::Edit, Deed::Leave, Deed::Return, Deed::Move, Deed::Unknown, Deed::InGroup]),
        1 => (0_i64..100).prop_map(Deed::Wait),
        1 => any::<bool>().prop_map(Deed::NikOwned),
    ]
}
