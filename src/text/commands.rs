//! What Telegram itself shows of the bot: its menu of commands and its introduction.

use crate::domain::role::Role;
use crate::flows::event::Command;
use crate::flows::language::Language;
use crate::text::l10n::sentences;

/// The commands for `setMyCommands` with their descriptions (1–256 characters); the desk of staff is among them for a role
/// alone, and each role sees what it may do.
#[must_use]
pub fn commands(language: Language, role: Option<Role>) -> Vec<(&'static str, String)> {
    Command::ALL
        .into_iter()
        .filter(|command| command.is_for(role))
        .map(|command| (command.word(), description(command, language)))
        .collect()
}

/// What strangers read before they begin: `setMyShortDescription` (0–120 characters) and `setMyDescription` (0–512).
#[must_use]
pub fn profile(language: Language) -> (String, String) {
    let words = sentences(language);
    (words.profile_short(), words.profile_long())
}

fn description(command: Command, language: Language) -> String {
    let words = sentences(language);
    match command {
        Command::Start => words.command_start(),
        Command::Daftar => words.command_daftar(),
        Command::Pelatihan => words.command_pelatihan(),
        Command::Status => words.command_status(),
        Command::Jadwal => words.command_jadwal(),
        Command::Kerja => words.command_kerja(),
        Command::Lowongan => words.command_lowongan(),
        Command::Data => words.command_data(),
        Command::Bahasa => words.command_bahasa(),
        Command::Bantuan => words.command_bantuan(),
        Command::Batal => words.command_batal(),
        Command::Berhenti => words.command_berhenti(),
        Command::Petugas => words.command_petugas(),
        Command::Kelas => words.command_kelas(),
        Command::Seleksi => words.command_seleksi(),
        Command::Undang => words.command_undang(),
        Command::Laporan => words.command_laporan(),
    }
}
