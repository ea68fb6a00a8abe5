//! The desk of staff in words.

use crate::domain::registration::request_number;
use crate::flows::facts::{OpenRequest, RequestKind};
use crate::flows::language::Language;
use crate::flows::press::Press;
use crate::flows::staff::{self, BackupFailure, Door, Lead, Line};
use crate::letter::{Button, Content};
use crate::text::escape::html;
use crate::text::keyboard::{button, plain, rows, with_buttons};
use crate::text::l10n::{Sentences, sentences};
use crate::text::{dates, numbers, team};

/// What is sent for a line of the desk.
pub(super) fn content(line: &Line, language: Language) -> Content {
    let words = sentences(language);
    match line {
        Line::Desk {
            name,
            role,
            centre,
            waiting,
            doors,
        } => {
            let held = html(&team::role(*role, centre.as_deref(), words));
            let html = match name {
                Some(name) => words.staff_desk(html(name), held),
                None => words.staff_desk_nameless(held),
            };
            opened(html, doors, *waiting, language)
        }
        Line::Choose { lead, doors } => {
            let text = match lead {
                Lead::NotAwaited => words.staff_not_awaited(),
                Lead::Left => words.staff_left(),
                Lead::NothingToCancel => words.staff_nothing_to_cancel(),
                Lead::Here => words.staff_here(),
            };
            opened(text, doors, 0, language)
        }
        Line::Requests {
            shown,
            waiting,
            questions,
        } => requests(shown, *waiting, *questions > 0, language),
        Line::NewRequest {
            id,
            kind: about,
            chat,
            name,
        } => with_buttons(
            words.staff_new_request(
                request_number(*id),
                kind(*about, words),
                person(*chat, name.as_deref(), words),
            ),
            vec![vec![close(*id, words)]],
        ),
        Line::BackupFailed(why) => {
            let reason = match why {
                BackupFailure::NoFolder => words.staff_backup_no_folder(),
                BackupFailure::Full => words.staff_backup_full(),
                BackupFailure::Unsound => words.staff_backup_unsound(),
                BackupFailure::Other => words.staff_backup_other(),
            };
            plain(words.staff_backup_failed(reason))
        }
        Line::Closed { id } => plain(words.staff_closed(request_number(*id))),
        Line::SendingStoodStill { since, until } => plain(words.staff_sending_stood_still(
            dates::moment(*since, language),
            dates::moment(*until, language),
        )),
        Line::DiskNearlyFull { free } => {
            let megabytes = usize::try_from(free / 1_000_000).unwrap_or(usize::MAX);
            plain(words.staff_disk_nearly_full(numbers::count(megabytes, language)))
        }
        Line::RequestDone { id } => plain(words.staff_request_done(request_number(*id))),
    }
}

/// A text with what can be opened from the desk below it.
fn opened(html: String, doors: &[Door], waiting: usize, language: Language) -> Content {
    let words = sentences(language);
    let doors = doors.iter().map(|door| {
        let label = match door {
            Door::Classes => words.button_classes(),
            Door::Selection => words.button_selection(),
            Door::Schedule => words.calendar_button_open(),
            Door::Requests if waiting > 0 => {
                words.button_requests_waiting(numbers::count(waiting, language))
            }
            Door::Requests => words.button_requests(),
            Door::Questions => words.button_questions(),
            Door::Record => words.button_record(),
            Door::Places => words.button_places(),
            Door::Calls => words.button_calls(),
            Door::Report => words.button_report(),
            Door::Colleagues => words.button_colleagues(),
            Door::Invite => words.button_invite(),
        };
        button(&label, &door.press())
    });
    match rows(doors.collect(), 2) {
        rows if rows.is_empty() => plain(html),
        rows => with_buttons(html, rows),
    }
}

/// The requests that wait, with a word about questions, which stand elsewhere.
fn requests(shown: &[OpenRequest], waiting: usize, questions: bool, language: Language) -> Content {
    let words = sentences(language);
    let mut parts = Vec::new();
    if shown.is_empty() {
        parts.push(words.staff_desk_empty());
    } else {
        parts.push(words.staff_desk_opening(numbers::count(waiting, language)));
    }
    for request in shown {
        let head = words.staff_request_head(request_number(request.id), kind(request.kind, words));
        let person = person(request.chat, request.name.as_deref(), words);
        let time = dates::moment(request.filed_at, language);
        parts.push(format!(
            "{head}\n{}",
            words.staff_request_person(person, time)
        ));
    }
    if waiting > shown.len() {
        parts.push(words.staff_desk_shown(numbers::count(shown.len(), language)));
    }
    let mut last = vec![desk(words)];
    if questions {
        parts.push(words.staff_questions_wait());
        let door = Door::Questions;
        last.insert(0, button(&words.button_questions(), &door.press()));
    }
    let closing = shown.iter().map(|request| vec![close(request.id, words)]);
    with_buttons(parts.join("\n\n"), closing.chain([last]).collect())
}

/// The name as a link to the account, so that staff can answer there. In a private chat its id is the account's.
fn person(chat: i64, name: Option<&str>, words: &Sentences) -> String {
    let name = name.map_or_else(|| words.staff_nameless(), html);
    format!("<a href=\"tg://user?id={chat}\">{name}</a>")
}

/// Back to the card of what can be done.
fn desk(words: &Sentences) -> Button {
    button(&words.button_desk(), &Press::Staff(staff::Press::Open))
}

fn close(id: i64, words: &Sentences) -> Button {
    let label = words.button_close_request(request_number(id));
    button(&label, &Press::Staff(staff::Press::Close(id)))
}

fn kind(kind: RequestKind, words: &Sentences) -> String {
    match kind {
        RequestKind::Recover => words.staff_kind_recover(),
        RequestKind::NikInUse => words.staff_kind_nik_in_use(),
        RequestKind::Minor => words.staff_kind_minor(),
        RequestKind::Contact => words.staff_kind_contact(),
        RequestKind::Withdraw => words.staff_kind_withdraw(),
    }
}
