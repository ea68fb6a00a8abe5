//! The cases of the group "conversations and state" (DLG): what went wrong in other bots, as chats with ours.
//!
//! Each is a story of `tests/stories/cases/`. DLG-08, DLG-19 and DLG-21 need a class or a label that staff made.

use crate::stories::player::play;

/// Here the form stands for the application: sending it twice registers once, a card changed twice is changed once. With
/// classes come the two presses on "Daftar" of one class.
#[test]
fn dlg_01_double_tap_on_an_inline_button() {
    play("cases/dlg-01");
}

#[test]
fn dlg_03_answering_an_expired_button_press() {
    play("cases/dlg-03");
}

#[test]
fn dlg_05_keyboards_from_before_a_restart_are_alive() {
    play("cases/dlg-05");
}

#[test]
fn dlg_09_a_command_in_the_middle_of_the_form_is_no_answer() {
    play("cases/dlg-09");
}

/// The caption of a photo is never taken for the NIK, and always answered alike.
#[test]
fn dlg_11_sticker_voice_photo_where_text_is_expected() {
    play("cases/dlg-11");
}

#[test]
fn dlg_13_an_edited_message() {
    play("cases/dlg-13");
}

/// The registration stands for the application; with classes come the seat and the notice to staff.
#[test]
fn dlg_15_updates_handled_before_a_crash_come_again() {
    play("cases/dlg-15");
}

#[test]
fn dlg_17_someone_elses_contact_as_my_number() {
    play("cases/dlg-17");
}
