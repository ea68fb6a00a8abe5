//! The cases of the group "conversations and state" (DLG): what went wrong in other bots, as chats with ours.
//!
//! Each is a story of `tests/stories/cases/`.

use crate::stories::player::play;

/// The form sent twice registers once, a card changed twice is changed once, and two presses on "Daftar" of one class are one
/// application, though Telegram refuses the second edit.
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

/// A programme stands for the skill: fields that people wish for are a list of the catalog, programmes are added in chat. Labels
/// are cut for phones, the row id alone stands in a button.
#[test]
fn dlg_08_a_long_label_with_an_emoji() {
    play("cases/dlg-08");
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

#[test]
fn dlg_19_a_start_link_keeps_its_payload() {
    play("cases/dlg-19");
}

/// A group with staff in it: no command of theirs is answered there either.
#[test]
fn dlg_21_the_bot_is_added_to_a_group() {
    play("cases/dlg-21");
}
