//! What people hear when their application comes to another public stage: thanks or congratulations, what is next and by when,
//! what happens otherwise, the next chance, whom to ask.

use crate::catalog::Wish;
use crate::domain::application::{ApplicationState, PublicStage, application_number};
use crate::domain::selection::RefusalReason;
use crate::flows::applications;
use crate::flows::class_wish;
use crate::flows::language::Language;
use crate::flows::press::Press;
use crate::flows::results::{Line, Next};
use crate::flows::training;
use crate::letter::{Button, Content};
use crate::text::applications::stage;
use crate::text::escape::html;
use crate::text::keyboard::{ask_staff, button, wish, with_buttons};
use crate::text::l10n::{Sentences, sentences};
use crate::text::{class, completion, dates, numbers, seats};

/// What is sent for a line.
pub(super) fn contents(line: &Line, language: Language) -> Vec<Content> {
    let words = sentences(language);
    let mut parts = Vec::new();
    if changes_an_answer(line.was, line.shown.state) {
        parts.push(words.results_changed());
    }
    let mut buttons = Vec::new();
    let status = || wish(Wish::Status, language);
    let class = &line.shown.class;
    let named = class::named(class, language);
    let next_step = || stage::next(&line.shown, line.now, language);
    match line.shown.stage() {
        PublicStage::Accepted => {
            parts.extend(accepted(line, language));
            buttons.extend(seat(line, language));
        }
        PublicStage::Reserve => {
            parts.push(reserve(line, language));
            let leave = applications::Press::Withdraw(line.shown.id);
            let leave = Press::Applications(leave);
            let leave = button(&words.applications_button_withdraw(), &leave);
            buttons.push(vec![status(), leave]);
        }
        PublicStage::NotAccepted => {
            parts.push(refused(line, language));
            next(line, &mut parts, &mut buttons, language);
        }
        PublicStage::Forfeited => {
            parts.push(forfeited(line, language));
            next(line, &mut parts, &mut buttons, language);
        }
        PublicStage::DocumentsNeeded => {
            parts.push(if line.shown.detail.missing.is_empty() {
                words.results_documents_unnamed(named)
            } else {
                words.results_documents(named, html(&line.shown.detail.missing.join(", ")))
            });
            parts.push(next_step());
            buttons.push(vec![status()]);
        }
        PublicStage::Selection => {
            parts.push(words.results_selection(named));
            parts.push(next_step());
            buttons.push(vec![status()]);
        }
        PublicStage::Confirmed => {
            parts.push(words.results_confirmed(named));
            parts.push(next_step());
            buttons.push(vec![status()]);
        }
        // Taken while training runs already: when and where is still news.
        PublicStage::InTraining if line.shown.state == ApplicationState::Confirmed => {
            let (when, place) = (class::when(class, language), class::place(class, language));
            parts.push(words.results_confirmed(named));
            parts.push(words.results_where(when, place));
            buttons.push(vec![status()]);
        }
        PublicStage::Withdrawn => {
            parts.push(words.results_withdrawn(named));
            buttons.push(vec![status()]);
        }
        PublicStage::Finished => {
            if line.shown.state == ApplicationState::Passed {
                parts.extend(passed(line, language));
                buttons.push(vec![status()]);
            } else {
                parts.push(words.results_not_passed(named));
                next(line, &mut parts, &mut buttons, language);
            }
        }
        other @ (PublicStage::Registered
        | PublicStage::InTraining
        | PublicStage::ClassPostponed
        | PublicStage::ClassCancelled) => {
            let number = application_number(line.shown.id);
            parts.push(words.results_stage(number, named, stage::name(other, language)));
            parts.push(next_step());
            buttons.push(vec![status()]);
        }
    }
    buttons.push(vec![ask_staff(Some(class.id), words)]);
    vec![with_buttons(parts.join("\n\n"), buttons)]
}

/// Does it take back what was announced? A seat that goes on to the next, or that a reserve gets, takes nothing back.
fn changes_an_answer(was: ApplicationState, is: ApplicationState) -> bool {
    use ApplicationState as S;
    match was {
        S::DocumentsRefused
        | S::AbsentAtTest
        | S::NotAccepted
        | S::Forfeited
        | S::Passed
        | S::NotPassed => true,
        S::Accepted => !matches!(is, S::Confirmed | S::Forfeited | S::Withdrawn),
        S::Reserve => !matches!(is, S::Accepted | S::NotAccepted | S::Withdrawn),
        S::Confirmed => !matches!(
            is,
            S::InTraining | S::Withdrawn | S::Left | S::Passed | S::NotPassed
        ),
        S::Applied
        | S::DocumentsMissing
        | S::DocumentsPassed
        | S::InSelection
        | S::Withdrawn
        | S::InTraining
        | S::Left => false,
    }
}

fn accepted(line: &Line, language: Language) -> Vec<String> {
    let words = sentences(language);
    let class = &line.shown.class;
    let until = line.shown.detail.seat_until.or(class.confirm_until);
    let until = until.map_or_else(
        || dates::with_weekday(class.starts_on, language),
        |until| dates::moment(until, language),
    );
    // Where several share a chat, the name stands above the letter.
    let name = (!line.addressed).then(|| html(&line.name));
    let named = class::named(class, language);
    let mut facts =
        vec![words.results_where(class::when(class, language), class::place(class, language))];
    facts.extend(class::bring_on_first_day(class, language));
    let moved_up = line.was == ApplicationState::Reserve;
    let opening = match (name, moved_up) {
        (Some(name), true) => words.results_moved_up(name, named, until),
        (None, true) => words.results_moved_up_addressed(named, until),
        (Some(name), false) => words.results_accepted(name, named, until),
        (None, false) => words.results_accepted_addressed(named, until),
    };
    vec![opening, facts.join("\n")]
}

/// What was reached, the certificate, what comes next.
fn passed(line: &Line, language: Language) -> Vec<String> {
    let words = sentences(language);
    let class = &line.shown.class;
    let named = class::named(class, language);
    let name = (!line.addressed).then(|| html(&line.name));
    let mut opening = match name {
        Some(name) => words.results_passed(name, named),
        None => words.results_passed_addressed(named),
    };
    if let Some(competence) = line.shown.detail.competence {
        opening = format!("{opening} {}", completion::reached(competence, words));
    }
    let place = class::centre(&class.centre, language);
    let certificate =
        completion::certificate(line.shown.detail.certificate.as_deref(), &place, words);
    vec![opening, certificate, words.results_follow_up()]
}

fn reserve(line: &Line, language: Language) -> String {
    let class = &line.shown.class;
    let position = line.shown.detail.position.unwrap_or(1);
    // The seat they had goes on at once, and the queue with it.
    if line.was == ApplicationState::Accepted {
        let named = class::named(class, language);
        let fixed = dates::moment(class.seats_fixed_from(), language);
        return sentences(language).results_reserve_again(named, fixed);
    }
    sentences(language).results_reserve(
        numbers::grouped(u64::from(position), language),
        class::named(class, language),
        dates::moment(class.seats_fixed_from(), language),
    )
}

fn refused(line: &Line, language: Language) -> String {
    let words = sentences(language);
    let class = &line.shown.class;
    let named = class::named(class, language);
    let applicants = numbers::grouped(u64::from(line.applicants), language);
    let seats = numbers::grouped(u64::from(class.quota), language);
    let told = &line.shown.detail;
    // Whoever waited in the queue until the end is told that, and not why they had not been the first.
    let full = matches!(told.because, None | Some(RefusalReason::SeatsFull));
    if line.was == ApplicationState::Reserve && full {
        if line.seats_left > 0 {
            return words.results_cut_off_left(named);
        }
        return words.results_cut_off(named, applicants, seats);
    }
    let because = match told.because {
        None if line.shown.state == ApplicationState::DocumentsRefused => RefusalReason::Documents,
        because => because.unwrap_or(RefusalReason::SeatsFull),
    };
    // Numbers explain a refusal only where there were more people than seats.
    let opening = if line.applicants > u32::from(class.quota) {
        words.results_refused(named, applicants, seats)
    } else {
        words.results_refused_plain(named)
    };
    format!("{opening} {}", reason(because, &told.missing, words))
}

/// Why somebody is not in the class, in kind words.
fn reason(because: RefusalReason, missing: &[String], words: &Sentences) -> String {
    match because {
        RefusalReason::SeatsFull => words.results_because_seats(),
        RefusalReason::Documents if missing.is_empty() => words.results_because_documents(),
        RefusalReason::Documents => words.results_because_missing(html(&missing.join(", "))),
        RefusalReason::Absent => words.results_because_absent(),
        RefusalReason::Rules => words.results_because_rules(),
        RefusalReason::TrainedBefore => words.results_because_trained(),
        RefusalReason::Other => words.results_because_other(),
        RefusalReason::NoConsent => words.results_because_consent(),
    }
}

fn forfeited(line: &Line, language: Language) -> String {
    let words = sentences(language);
    let named = class::named(&line.shown.class, language);
    if line.shown.state == ApplicationState::AbsentAtTest {
        return words.results_absent(named);
    }
    match line.shown.detail.seat_until {
        Some(until) => words.results_forfeited(named, dates::moment(until, language)),
        None => words.results_forfeited_undated(named),
    }
}

/// The next chance, with its buttons.
fn next(line: &Line, parts: &mut Vec<String>, buttons: &mut Vec<Vec<Button>>, language: Language) {
    let words = sentences(language);
    let programme = &line.shown.class.programme;
    let remind = class_wish::Press::Remind(programme.field.clone());
    let remind = button(&words.results_button_remind(), &Press::ClassWish(remind));
    match &line.next {
        Next::Class(class) => {
            parts.push(words.results_next_class(
                class::named(class, language),
                dates::plain(class.starts_on, language),
                dates::day_of(class.registration_until, language),
                html(&programme.field_name),
            ));
            let join = Press::Training(training::Press::Join(class.id));
            buttons.push(vec![button(&words.training_apply(), &join), remind]);
        }
        Next::Nothing => {
            parts.push(words.results_next_none(html(&programme.field_name)));
            buttons.push(vec![remind]);
        }
        Next::Second { id, class } => {
            let number = application_number(*id);
            parts.push(words.results_next_second(class::named(class, language), number.clone()));
            let show = Press::Applications(applications::Press::Show(*id));
            buttons.push(vec![button(&words.results_button_second(number), &show)]);
        }
    }
}

/// Taking the seat, or giving it up.
fn seat(line: &Line, language: Language) -> Vec<Vec<Button>> {
    vec![seats::take_or_not(line.shown.id, sentences(language))]
}
