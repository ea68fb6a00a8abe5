//! What a person did in a chat, as the front hall recognised it: the only thing a conversation hears.

use crate::domain::role::Role;
use crate::flows::press::Press;

/// One event with the place it happened in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Incoming {
    /// Telegram id of the chat the event belongs to.
    pub chat: i64,
    /// Private chat or group.
    pub place: Place,
    /// Telegram id of the account that acted; in a private chat the same as `chat`.
    pub user: i64,
    /// The language of the person's app (IETF tag), for a first guess only.
    pub app_language: Option<String>,
    /// The message that carries the event: the person's own, or for a press the one with the button.
    pub message: Option<i64>,
    /// Telegram's id of the album the message belongs to: an album is answered once.
    pub album: Option<String>,
    /// The query of a pressed button, to be answered whatever else happens.
    pub query: Option<String>,
    /// What happened.
    pub event: Event,
}

/// Where an event happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// A chat with one account: the only place where conversations are held.
    Private,
    /// A group or supergroup: the bot says once that it works in private chat.
    Group,
}

/// What happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    /// A command of ours, with what stands behind it (trimmed; empty when nothing does).
    Command {
        /// Which command.
        command: Command,
        /// The rest of the line, for `/start` the payload of a link.
        payload: String,
    },
    /// Something that looks like a command and is none of ours.
    UnknownCommand,
    /// Typed words.
    Text(String),
    /// A pressed button; `None` when its data is not (or no longer) readable.
    Press(Option<Press>),
    /// A shared contact.
    Contact {
        /// The number as Telegram gives it.
        phone: String,
        /// Whose contact it is.
        owner: ContactOwner,
    },
    /// A picture or a document that somebody sent. Where nobody waits for a file it is heard as [`Event::Other`].
    Document(File),
    /// Anything that is not words: named so that the answer can say what was expected.
    Other(Attachment),
    /// An old message was edited: never an answer.
    Edited,
    /// The person blocked the bot, or it was removed from the group.
    Left,
    /// The person unblocked the bot, or it was added to the group.
    Returned,
    /// The group became a supergroup with this id.
    MovedTo(i64),
    /// The scheduler: an unfinished form has been waiting for its nudge.
    NudgeDue,
}

/// Whose contact was shared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ContactOwner {
    /// The sender's own, proven by the account id inside it.
    Sender,
    /// Another account's, one without an account, or a forwarded one.
    Other,
}

/// A picture or a document as Telegram describes it; its content is fetched apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File {
    /// Telegram's id of the file.
    pub id: String,
    /// The name that the sender's phone gave it.
    pub name: Option<String>,
    /// Bytes, as Telegram says.
    pub size: Option<u64>,
    /// What the sender's phone takes it for.
    pub mime: Option<String>,
    /// It came as a picture: Telegram made it smaller, and it has no name.
    pub picture: bool,
    /// What is written below it.
    pub caption: Option<String>,
}

impl File {
    /// What it is to somebody who waits for words.
    #[must_use]
    pub fn attachment(&self) -> Attachment {
        if self.picture {
            Attachment::Photo
        } else {
            Attachment::File
        }
    }
}

/// What a message without words was.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Attachment {
    /// A sticker or an animated emoji.
    Sticker,
    /// A voice note or a video note.
    Voice,
    /// A photo.
    Photo,
    /// A file, a video, an animation or a piece of music.
    File,
    /// A place or a venue.
    Location,
    /// A poll, a dice, a game and whatever else may come.
    Something,
}

/// The commands of the bot.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Command {
    /// `/start [payload]`
    Start,
    /// `/daftar`: register.
    Daftar,
    /// `/pelatihan`: fields of training and classes.
    Pelatihan,
    /// `/status`: where I stand.
    Status,
    /// `/jadwal`: my schedule.
    Jadwal,
    /// `/kerja`: whether I work.
    Kerja,
    /// `/lowongan`: vacancies.
    Lowongan,
    /// `/data`: my data.
    Data,
    /// `/bahasa`: language.
    Bahasa,
    /// `/bantuan`: help.
    Bantuan,
    /// `/batal`: leave what is going on.
    Batal,
    /// `/berhenti`: stop announcements.
    Berhenti,
    /// `/petugas`: the menu of staff.
    Petugas,
    /// `/kelas`: the desk of classes, for staff.
    Kelas,
    /// `/seleksi`: classes in selection, for staff.
    Seleksi,
    /// `/undang`: invitations, for head and admins.
    Undang,
    /// `/laporan`: figures of placement, for staff.
    Laporan,
}

impl Command {
    /// Every command, in the order in which Telegram's menu shows them.
    pub const ALL: [Command; 17] = [
        Command::Start,
        Command::Daftar,
        Command::Pelatihan,
        Command::Status,
        Command::Jadwal,
        Command::Kerja,
        Command::Lowongan,
        Command::Data,
        Command::Bahasa,
        Command::Bantuan,
        Command::Batal,
        Command::Berhenti,
        Command::Petugas,
        Command::Kelas,
        Command::Seleksi,
        Command::Undang,
        Command::Laporan,
    ];

    /// Is it shown to staff alone?
    #[must_use]
    pub fn is_for_staff(self) -> bool {
        matches!(
            self,
            Command::Petugas
                | Command::Kelas
                | Command::Seleksi
                | Command::Undang
                | Command::Laporan
        )
    }

    /// Is it shown to somebody of this role; `None` for who is no staff?
    #[must_use]
    pub fn is_for(self, role: Option<Role>) -> bool {
        match (self, role) {
            (Command::Undang, Some(role)) => matches!(role, Role::Head | Role::Admin),
            (Command::Laporan, Some(role)) => !matches!(role, Role::Instructor),
            (command, None) => !command.is_for_staff(),
            (_, Some(_)) => true,
        }
    }

    /// The word behind the slash.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Command::Start => "start",
            Command::Daftar => "daftar",
            Command::Pelatihan => "pelatihan",
            Command::Status => "status",
            Command::Jadwal => "jadwal",
            Command::Kerja => "kerja",
            Command::Lowongan => "lowongan",
            Command::Data => "data",
            Command::Bahasa => "bahasa",
            Command::Bantuan => "bantuan",
            Command::Batal => "batal",
            Command::Berhenti => "berhenti",
            Command::Petugas => "petugas",
            Command::Kelas => "kelas",
            Command::Seleksi => "seleksi",
            Command::Undang => "undang",
            Command::Laporan => "laporan",
        }
    }

    /// The command of a word, in any case, without its slash.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Command> {
        Command::ALL
            .into_iter()
            .find(|command| command.word().eq_ignore_ascii_case(word))
    }
}
