//! Moving somebody, before the announcement and after it.

use crate::domain::application::ApplicationState;
use crate::domain::name::Name;
use crate::domain::selection::{RefusalReason, Verdict};
use crate::flows::selection::{MoveCause, One, Press};
use crate::letter::Content;
use crate::text::escape::html;
use crate::text::keyboard::{rows, with_buttons};
use crate::text::l10n::Sentences;
use crate::text::selection::proposal::names;
use crate::text::selection::{ours, to_person};

/// An answer, as staff call it.
pub(super) fn verdict(verdict: Verdict, words: &Sentences) -> String {
    match verdict {
        Verdict::Accepted => words.selection_verdict_accepted(),
        Verdict::Reserve => words.selection_verdict_reserve(),
        Verdict::NotAccepted => words.selection_verdict_not_accepted(),
    }
}

/// Why somebody was moved.
pub(in crate::text) fn cause(cause: MoveCause, words: &Sentences) -> String {
    match cause {
        MoveCause::Interview => words.selection_cause_interview(),
        MoveCause::Priority => words.selection_cause_priority(),
        MoveCause::Correction => words.selection_cause_correction(),
        MoveCause::Asked => words.selection_cause_asked(),
    }
}

/// Why somebody is not accepted, as staff call it.
pub(in crate::text) fn refusal(reason: RefusalReason, words: &Sentences) -> String {
    match reason {
        RefusalReason::SeatsFull => words.selection_refusal_seats_full(),
        RefusalReason::Documents => words.selection_refusal_documents(),
        RefusalReason::Absent => words.selection_refusal_absent(),
        RefusalReason::Rules => words.selection_refusal_rules(),
        RefusalReason::TrainedBefore => words.selection_refusal_trained_before(),
        RefusalReason::Other => words.selection_refusal_other(),
        RefusalReason::NoConsent => words.selection_refusal_consent(),
    }
}

/// Where to?
pub(super) fn to(one: &One, told: bool, words: &Sentences) -> Content {
    let id = one.applicant.application;
    let name = html(one.applicant.name.as_str());
    let text = if told {
        words.selection_ask_move_told(name)
    } else {
        words.selection_ask_move(name)
    };
    let verdicts = Verdict::ALL.map(|to| {
        let label = match to {
            Verdict::Accepted => words.selection_button_to_accepted(),
            Verdict::Reserve => words.selection_button_to_reserve(),
            Verdict::NotAccepted => words.selection_button_to_not_accepted(),
        };
        vec![ours(&label, Press::MoveTo(id, to))]
    });
    let mut keys = Vec::from(verdicts);
    keys.push(vec![to_person(id, words)]);
    with_buttons(text, keys)
}

/// As a reserve they would have a seat at once; what may be done instead.
pub(super) fn seat_free(name: &Name, id: i64, own: bool, words: &Sentences) -> Content {
    let name = html(name.as_str());
    let (text, label, instead) = if own {
        (
            words.selection_own_seat_free(name),
            words.selection_button_refuse(),
            Verdict::NotAccepted,
        )
    } else {
        (
            words.selection_seat_free(name),
            words.selection_button_accept(),
            Verdict::Accepted,
        )
    };
    let instead = ours(&label, Press::MoveTo(id, instead));
    with_buttons(text, vec![vec![instead, to_person(id, words)]])
}

/// What comes of it for others: who falls out or moves up, or who is offered the seat.
fn consequence(one: &One, to: Verdict, told: bool, words: &Sentences) -> Option<String> {
    if told {
        if one.applicant.state != ApplicationState::Accepted {
            return None;
        }
        return Some(match &one.next_up {
            Some(next) => words.selection_seat_goes(html(next.as_str())),
            None => words.selection_seat_empty(),
        });
    }
    let displaced = one.displaces(to);
    (!displaced.is_empty()).then(|| words.selection_displaces(names(&displaced, words)))
}

/// Why there?
pub(super) fn why(one: &One, to: Verdict, told: bool, words: &Sentences) -> Content {
    let id = one.applicant.application;
    let name = html(one.applicant.name.as_str());
    let causes = MoveCause::ALL.map(|one| {
        let label = match one {
            MoveCause::Interview => words.selection_button_cause_interview(),
            MoveCause::Priority => words.selection_button_cause_priority(),
            MoveCause::Correction => words.selection_button_cause_correction(),
            MoveCause::Asked => words.selection_button_cause_asked(),
        };
        ours(&label, Press::Because(id, one))
    });
    let mut keys = rows(causes.to_vec(), 2);
    keys.push(vec![to_person(id, words)]);
    let mut parts = vec![words.selection_ask_why(name, verdict(to, words))];
    parts.extend(consequence(one, to, told, words));
    with_buttons(parts.join("\n\n"), keys)
}

/// Why is somebody not accepted? They are told.
pub(super) fn refusal_question(one: &One, told: bool, words: &Sentences) -> Content {
    let id = one.applicant.application;
    let name = html(one.applicant.name.as_str());
    let text = if told {
        words.selection_ask_refusal_told(name)
    } else {
        words.selection_ask_refusal(name)
    };
    let mut parts = vec![text];
    parts.extend(consequence(one, Verdict::NotAccepted, told, words));
    let text = parts.join("\n\n");
    let offered = RefusalReason::ALL.into_iter();
    let offered = offered.filter(|reason| *reason != RefusalReason::NoConsent || !one.agrees());
    let reasons = offered.map(|reason| {
        let label = match reason {
            RefusalReason::SeatsFull => words.selection_button_seats_full(),
            RefusalReason::Documents => words.selection_button_documents(),
            RefusalReason::Absent => words.selection_button_was_absent(),
            RefusalReason::Rules => words.selection_button_rules(),
            RefusalReason::TrainedBefore => words.selection_button_trained_before(),
            RefusalReason::Other => words.selection_button_other(),
            RefusalReason::NoConsent => words.selection_button_consent(),
        };
        ours(&label, Press::Refuse(id, reason))
    });
    let mut keys = rows(reasons.collect(), 2);
    keys.push(vec![to_person(id, words)]);
    with_buttons(text, keys)
}
