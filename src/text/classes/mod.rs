//! The desk of classes, in words.

/// A class.
mod card;
/// A list of classes.
mod list;
/// Dates of a class, old and new.
mod moved;
/// What people and staff are told about a class.
mod news;
/// People who applied, and who teaches.
mod people;
/// Questions to staff and what answers cannot be used.
mod questions;

pub(super) use card::state;
pub(super) use news::reason;
pub(super) use people::{counted, facts as applicant_facts, state as application};

use crate::flows::class_form;
use crate::flows::classes::{Brief, Line, Press};
use crate::flows::language::Language;
use crate::flows::press;
use crate::letter::{Button, Content};
use crate::text::dates;
use crate::text::escape::html;
use crate::text::keyboard::{button, plain, with_buttons};
use crate::text::l10n::{Sentences, sentences};

/// What is sent for a line.
pub(super) fn contents(line: &Line, language: Language) -> Vec<Content> {
    let words = sentences(language);
    let content = match line {
        Line::List { page, manages } => list::list(page, *manages, language),
        Line::Card {
            seen,
            acts,
            manages,
            link,
        } => card::card(seen, acts, *manages, link, language),
        Line::Done(class, done) => news::done(class, *done, language),
        Line::NotNow(class) => plain(words.classes_not_now(&class.code, state(class.state, words))),
        Line::DatesOver(class) => with_buttons(
            words.classes_dates_over(&class.code),
            vec![vec![edit(class.id, words)]],
        ),
        Line::AskEnd {
            class,
            until,
            offered,
            example,
            starts,
        } => questions::end(class, *until, offered, *example, *starts, language),
        Line::NoLaterEnd { class, until } => with_buttons(
            words.classes_ask_end_none(&class.code, dates::moment(*until, language)),
            vec![vec![edit(class.id, words), see(class, words)]],
        ),
        Line::AskStart {
            class,
            starts,
            offered,
            example,
            again,
        } => questions::start(class, *starts, offered, *example, *again, language),
        Line::AskTest {
            class,
            old,
            offered,
            example,
        } => questions::test(class, *old, offered, *example, language),
        Line::AskWhy { class, act } => questions::why(class, *act, words),
        Line::AskSure { class, sure, told } => questions::sure(class, sure, *told, language),
        Line::DateUnclear(example) => {
            plain(words.classes_date_unclear(dates::plain(*example, language)))
        }
        Line::EndRefused(problem) => questions::end_refused(*problem, language),
        Line::StartRefused(problem) => questions::start_refused(*problem, language),
        Line::TestRefused(problem) => questions::test_refused(*problem, language),
        Line::ReasonTooLong(typed) => plain(words.classes_reason_too_long(typed.to_string())),
        Line::Told { class, told } => news::told(class, told, language),
        Line::ClosedByItself { class, applicants } => with_buttons(
            words.classes_closed_by_itself(
                &class.code,
                html(&class.programme),
                applicants.to_string(),
            ),
            vec![vec![see(class, words)]],
        ),
        Line::FewApplicants {
            class,
            applicants,
            least,
        } => news::few(class, *applicants, *least, words),
        Line::Applicants { found, manages } => people::applicants(found, *manages, language),
        Line::AskSearch(class) => with_buttons(
            words.classes_ask_search(&class.code),
            vec![vec![keep(class.id, words)]],
        ),
        Line::Applicant(applicant) => people::applicant(applicant, language),
        Line::Instructors(asked) => people::instructors(asked, words),
        Line::Poster { class, link } => news::poster(class, link, language),
    };
    vec![content]
}

/// A button of the desk.
fn desk(label: &str, press: Press) -> Button {
    button(label, &press::Press::Classes(press))
}

fn keep(class: i64, words: &Sentences) -> Button {
    desk(&words.classes_button_keep(), Press::Keep(class))
}

fn see(class: &Brief, words: &Sentences) -> Button {
    desk(&words.classes_button_card(), Press::Card(class.id))
}

/// Opens the form with what stands in the class.
fn edit(class: i64, words: &Sentences) -> Button {
    let press = class_form::Press::Edit(class);
    button(
        &words.classes_button_edit(),
        &press::Press::ClassForm(press),
    )
}
