//! The command line as clap reads it: names, variables, help, and clap's complaints as Indonesian sentences.
//!
//! Every value arrives as text and is understood in `config.rs`, so that all refusals speak the same language.

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{ArgAction, Args, Parser, Subcommand};

use super::Refusal;

const HELP: &str = "{about-with-newline}\nPemakaian: {usage}\n\n{all-args}{after-help}";

const EXAMPLES: &str = "\
Contoh:
  pencaker demo
      Mencoba bot tanpa token dan tanpa internet: buka http://127.0.0.1:8080
  pencaker demo --port 9000
      Sama, di alamat lain
  TELOXIDE_TOKEN=123456:ABC... PENCAKER_OWNERS=111222333 pencaker serve
      Menjalankan bot yang sebenarnya; pemilik akun Telegram 111222333 menjadi admin pertama
  pencaker check
      Memeriksa pengaturan, daftar dan basis data, lalu selesai
  pencaker backup /media/usb/pencaker.db
      Menyalin basis data, juga selagi bot berjalan
  pencaker export people /media/usb/orang.xlsx
      Menulis semua orang terdaftar ke berkas Excel
  pencaker restore /media/usb/pencaker.db
      Mengembalikan salinan itu, setelah bot dihentikan

Setiap pengaturan boleh ditulis sebagai pilihan (--db data.db) atau sebagai variabel lingkungan (PENCAKER_DB=data.db).
Token dan rahasia webhook lebih aman sebagai variabel lingkungan, karena pilihan terlihat di daftar proses.
Bot berhenti dengan rapi pada SIGINT (Ctrl+C) atau SIGTERM; sinyal kedua menghentikannya seketika.";

#[derive(Debug, Parser)]
#[command(
    name = "pencaker",
    version,
    about = "Bot Telegram kantor tenaga kerja: pendaftaran pencari kerja dan peserta pelatihan.",
    help_template = HELP,
    after_help = EXAMPLES,
    override_usage = "pencaker [PILIHAN] <PERINTAH>",
    subcommand_help_heading = "Perintah",
    disable_help_subcommand = true,
    disable_help_flag = true,
    disable_version_flag = true,
    arg_required_else_help = true
)]
pub(super) struct Cli {
    #[command(subcommand)]
    pub(super) command: Sub,
    #[command(flatten)]
    pub(super) given: Given,
}

#[derive(Debug, Subcommand)]
pub(super) enum Sub {
    /// Menjalankan bot
    #[command(help_template = HELP, override_usage = "pencaker serve [PILIHAN]", disable_help_flag = true)]
    Serve,
    /// Mencoba bot di peramban: tanpa token, tanpa internet, dengan orang-orang rekaan
    #[command(help_template = HELP, override_usage = "pencaker demo [PILIHAN]", disable_help_flag = true)]
    Demo {
        /// Nomor porta halaman di 127.0.0.1 [bawaan: 8080; 0: porta bebas mana saja]
        #[arg(long, value_name = "PORTA", help_heading = "Pilihan")]
        port: Option<String>,
    },
    /// Memeriksa pengaturan, daftar, basis data dan sambungan ke Telegram, lalu selesai
    #[command(help_template = HELP, override_usage = "pencaker check [PILIHAN]", disable_help_flag = true)]
    Check,
    /// Menyalin basis data ke sebuah berkas, juga selagi bot berjalan
    #[command(help_template = HELP, override_usage = "pencaker backup [PILIHAN] BERKAS", disable_help_flag = true)]
    Backup {
        /// Berkas tujuan; cadangan lama dari basis data yang sama diganti, berkas lain tidak pernah
        #[arg(value_name = "BERKAS", help_heading = "Pilihan")]
        file: Option<String>,
    },
    /// Menulis orang, kelas atau penempatan ke sebuah berkas Excel, juga selagi bot berjalan
    #[command(help_template = HELP, override_usage = "pencaker export [PILIHAN] people|classes|placements BERKAS.xlsx", disable_help_flag = true)]
    Export {
        /// people, classes atau placements
        #[arg(value_name = "APA", help_heading = "Pilihan")]
        what: Option<String>,
        /// Berkas tujuan (.xlsx) yang belum ada; berisi NIK lengkap, hanya pemiliknya yang boleh membaca
        #[arg(value_name = "BERKAS", help_heading = "Pilihan")]
        file: Option<String>,
    },
    /// Mengembalikan basis data dari sebuah cadangan; bot harus berhenti dahulu
    #[command(help_template = HELP, override_usage = "pencaker restore [PILIHAN] BERKAS", disable_help_flag = true)]
    Restore {
        /// Berkas cadangan; basis data yang sekarang disimpan dengan nama lain
        #[arg(value_name = "BERKAS", help_heading = "Pilihan")]
        file: Option<String>,
    },
}

/// The settings as they were written, before they are understood.
#[expect(
    clippy::doc_markdown,
    reason = "these comments are the help that a person reads, not documentation"
)]
#[derive(Debug, Args)]
#[command(next_help_heading = "Pilihan")]
pub(super) struct Given {
    /// Token bot dari @BotFather; wajib untuk `serve`
    #[arg(
        long,
        global = true,
        env = "TELOXIDE_TOKEN",
        hide_env_values = true,
        value_name = "TOKEN"
    )]
    pub(super) token: Option<String>,
    /// Alamat server Bot API [bawaan: https://api.telegram.org]
    #[arg(
        long,
        global = true,
        env = "PENCAKER_API_URL",
        hide_env_values = true,
        value_name = "URL"
    )]
    pub(super) api_url: Option<String>,
    /// Berkas basis data [bawaan: pencaker.db; untuk demo: pencaker-demo.db]
    #[arg(
        long,
        global = true,
        env = "PENCAKER_DB",
        hide_env_values = true,
        value_name = "BERKAS"
    )]
    pub(super) db: Option<String>,
    /// Id Telegram para admin pertama, dipisahkan koma
    #[arg(
        long,
        global = true,
        env = "PENCAKER_OWNERS",
        hide_env_values = true,
        value_name = "ID,ID"
    )]
    pub(super) owners: Option<String>,
    /// Berkas kunci untuk menyegel NIK, dibuat saat pertama kali [bawaan: nama basis data ditambah .key]
    #[arg(
        long,
        global = true,
        env = "PENCAKER_KEY_FILE",
        hide_env_values = true,
        value_name = "BERKAS"
    )]
    pub(super) key_file: Option<String>,
    /// Alamat https tempat Telegram mengirim pembaruan; tanpa ini bot menjemput sendiri (polling)
    #[arg(
        long,
        global = true,
        env = "PENCAKER_WEBHOOK_URL",
        hide_env_values = true,
        value_name = "URL"
    )]
    pub(super) webhook_url: Option<String>,
    /// Alamat untuk memantau bot (/health, /metrics), juga untuk webhook di belakang proksi TLS [bawaan: tidak ada; dengan webhook: 127.0.0.1:8081]
    #[arg(
        long,
        global = true,
        env = "PENCAKER_LISTEN",
        hide_env_values = true,
        value_name = "IP:PORTA"
    )]
    pub(super) listen: Option<String>,
    /// Rahasia webhook, 16–256 huruf A–Z a–z 0–9 _ -; wajib bila webhook dipakai
    #[arg(
        long,
        global = true,
        env = "PENCAKER_WEBHOOK_SECRET",
        hide_env_values = true,
        value_name = "RAHASIA"
    )]
    pub(super) webhook_secret: Option<String>,
    /// Pesan per detik paling banyak, untuk semua obrolan bersama; `unlimited` hanya untuk pengukuran [bawaan: 30]
    #[arg(
        long,
        global = true,
        env = "PENCAKER_RATE",
        hide_env_values = true,
        value_name = "ANGKA"
    )]
    pub(super) rate: Option<String>,
    /// Ketahanan tulis: `full` (tahan mati listrik) atau `normal` (lebih cepat) [bawaan: full]
    #[arg(
        long,
        global = true,
        env = "PENCAKER_SYNC",
        hide_env_values = true,
        value_name = "CARA"
    )]
    pub(super) sync: Option<String>,
    /// Folder tempat salinan basis data disimpan setiap malam, sesudah pukul 02.00 WIB; tanpa ini tidak ada salinan malam
    #[arg(
        long,
        global = true,
        env = "PENCAKER_BACKUP_DIR",
        hide_env_values = true,
        value_name = "FOLDER"
    )]
    pub(super) backup_dir: Option<String>,
    /// Berapa salinan malam yang disimpan, yang terbaru [bawaan: 14]
    #[arg(
        long,
        global = true,
        env = "PENCAKER_BACKUP_KEEP",
        hide_env_values = true,
        value_name = "ANGKA"
    )]
    pub(super) backup_keep: Option<String>,
    /// Bentuk catatan: `text` atau `json` [bawaan: text]
    #[arg(
        long,
        global = true,
        env = "PENCAKER_LOG",
        hide_env_values = true,
        value_name = "BENTUK"
    )]
    pub(super) log: Option<String>,
    /// Banyaknya catatan: `error`, `warn`, `info`, `debug`, atau saringan lengkap [bawaan: info]
    #[arg(
        long,
        global = true,
        env = "RUST_LOG",
        hide_env_values = true,
        value_name = "SARINGAN"
    )]
    pub(super) log_filter: Option<String>,
    /// Menampilkan bantuan ini
    #[arg(short = 'h', long, global = true, action = ArgAction::Help)]
    help: Option<bool>,
    /// Menampilkan versi
    #[arg(short = 'V', long, action = ArgAction::Version)]
    version: Option<bool>,
}

/// What clap says in English, as one Indonesian sentence.
pub(super) fn in_words(error: clap::Error) -> Refusal {
    let what = |kind| match error.get(kind) {
        Some(ContextValue::String(text)) => text
            .split_whitespace()
            .next()
            .unwrap_or_default()
            .to_owned(),
        _ => String::new(),
    };
    let sentence = match error.kind() {
        ErrorKind::DisplayHelp
        | ErrorKind::DisplayVersion
        | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            return Refusal::Shown(error);
        }
        ErrorKind::InvalidSubcommand => format!(
            "Perintah “{}” tidak dikenal: pakai serve, demo, check, backup, export atau restore, dan lihat `pencaker --help`.",
            what(ContextKind::InvalidSubcommand)
        ),
        ErrorKind::MissingSubcommand => {
            "Perintahnya belum ada: pakai serve, demo, check, backup, export atau restore, dan lihat `pencaker --help`."
                .into()
        }
        ErrorKind::UnknownArgument => {
            format!(
                "Pilihan “{}” tidak dikenal: lihat `pencaker --help`.",
                what(ContextKind::InvalidArg)
            )
        }
        ErrorKind::InvalidUtf8 => {
            "Ada pengaturan yang bukan teks UTF-8: tulis ulang nilainya.".into()
        }
        ErrorKind::ArgumentConflict => {
            format!(
                "Pilihan “{}” ditulis dua kali: tulis satu kali saja.",
                what(ContextKind::InvalidArg)
            )
        }
        _ => format!(
            "Pilihan “{}” belum lengkap: tulis nilainya di belakangnya, dan lihat `pencaker --help`.",
            what(ContextKind::InvalidArg)
        ),
    };
    Refusal::Sentence(sentence)
}
