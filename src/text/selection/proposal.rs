//! The ranking of a class and its announcement.

use jiff::Timestamp;

use crate::domain::class::ClassState;
use crate::domain::name::Name;
use crate::domain::selection::{Proposed, Verdict, total};
use crate::domain::wib;
use crate::flows::facts::class::Class;
use crate::flows::language::Language;
use crate::flows::selection::{Judged, PROPOSED_A_PAGE, Press, Proposal, Summary};
use crate::letter::Content;
use crate::text::class;
use crate::text::dates;
use crate::text::escape::html;
use crate::text::keyboard::{rows, with_buttons};
use crate::text::l10n::{Sentences, sentences};
use crate::text::selection::desk::turning;
use crate::text::selection::{moving, ours, points, to_desk};
use crate::text::sheets;

/// Names that one message lists at most.
const MOST_NAMES: usize = 15;

/// A page of the ranking.
pub(super) fn ranking(
    proposal: &Proposal,
    page: u16,
    manages: bool,
    language: Language,
) -> Content {
    let words = sentences(language);
    let class = &proposal.class;
    let ranked = proposal.ranked();
    let pages = ranked.len().saturating_sub(1) / PROPOSED_A_PAGE + 1;
    let at = usize::from(page).min(pages - 1);
    let shown: Vec<_> = ranked
        .iter()
        .skip(at * PROPOSED_A_PAGE)
        .take(PROPOSED_A_PAGE)
        .collect();
    let count = |verdict| {
        let those = ranked.iter().filter(|(one, _)| one.verdict == verdict);
        those.count().to_string()
    };
    let mut parts = vec![if ranked.is_empty() {
        words.selection_proposal_empty(class.code.as_str())
    } else {
        words.selection_proposal(
            class.code.as_str(),
            count(Verdict::Accepted),
            count(Verdict::Reserve),
            count(Verdict::NotAccepted),
        )
    }];
    if at == 0 && !ranked.is_empty() {
        parts.push(words.selection_proposal_rule());
    }
    let mut lines = Vec::new();
    let mut under = None;
    for (proposed, one) in &shown {
        if under != Some(proposed.verdict) {
            under = Some(proposed.verdict);
            lines.push(heading(proposed.verdict, words));
        }
        lines.push(row(*proposed, one, language));
    }
    parts.push(lines.join("\n"));
    if pages > 1 {
        parts.push(words.classes_page((at + 1).to_string(), pages.to_string()));
    }
    parts.retain(|part| !part.is_empty());
    let people = shown.iter().map(|(proposed, one)| {
        let name = one.name.as_str();
        ours(name, Press::One(proposed.application))
    });
    let mut keys = rows(people.collect(), 2);
    let small = |number: usize| u16::try_from(number).unwrap_or(u16::MAX);
    let to = |page| Press::Proposal(class.id, page);
    keys.extend(turning(small(at), small(pages), to, words));
    if manages && !ranked.is_empty() {
        keys.push(vec![sheets::download(class.id, words)]);
    }
    let mut last = Vec::new();
    if manages && proposal.hold.is_some() {
        last.push(ours(&words.selection_button_undo(), Press::Undo(class.id)));
    } else if manages && class.state == ClassState::Selecting && !ranked.is_empty() {
        last.push(ours(
            &words.selection_button_announce(),
            Press::Announce(class.id),
        ));
    }
    last.push(to_desk(class.id, words));
    keys.push(last);
    with_buttons(parts.join("\n\n"), keys)
}

fn heading(verdict: Verdict, words: &Sentences) -> String {
    match verdict {
        Verdict::Accepted => words.selection_heading_accepted(),
        Verdict::Reserve => words.selection_heading_reserve(),
        Verdict::NotAccepted => words.selection_heading_not_accepted(),
    }
}

fn row(proposed: Proposed, one: &Judged, language: Language) -> String {
    let words = sentences(language);
    let name = html(one.name.as_str());
    let score = total(&one.candidate).map_or_else(
        || words.selection_no_points(),
        |score| points(score, language),
    );
    let row = match proposed.because {
        Some(because) => words.selection_row_refused(name, score, moving::refusal(because, words)),
        None => words.selection_row(proposed.rank.to_string(), name, score),
    };
    let row = if one.moved.is_some() {
        words.selection_row_moved(row)
    } else {
        row
    };
    // Staff moved them all the same: nothing may be sent or used until they agree again.
    if !one.candidate.agrees && proposed.verdict != Verdict::NotAccepted {
        return words.selection_row_without_consent(row);
    }
    row
}

/// Is it to be announced?
pub(super) fn ask(summary: &Summary, words: &Sentences) -> Content {
    let sure = Press::AnnounceSure(summary.class, summary.mark);
    with_buttons(
        parts(words.selection_ask_announce(&summary.code), summary, words),
        vec![
            vec![ours(&words.selection_button_announce_sure(), sure)],
            vec![
                ours(
                    &words.selection_button_proposal(),
                    Press::Proposal(summary.class, 0),
                ),
                to_desk(summary.class, words),
            ],
        ],
    )
}

/// What goes out, in numbers and names.
fn parts(opening: String, summary: &Summary, words: &Sentences) -> String {
    let everybody = summary.accepted + summary.reserve + summary.refused;
    let scoreless = everybody > 0 && summary.scoreless == everybody;
    let mut parts = Vec::new();
    if scoreless {
        parts.push(words.selection_summary_no_scores());
    }
    if summary.changed {
        parts.push(words.selection_summary_changed());
    }
    parts.extend([
        opening,
        words.selection_summary(
            summary.accepted.to_string(),
            summary.quota.to_string(),
            summary.reserve.to_string(),
            summary.refused.to_string(),
        ),
        told(summary, words),
    ]);
    if summary.unseen > 0 {
        parts.push(words.selection_summary_unseen(summary.unseen.to_string()));
    }
    if summary.scoreless > 0 && !scoreless {
        parts.push(words.selection_summary_scoreless(summary.scoreless.to_string()));
    }
    if !summary.moved.is_empty() {
        parts.push(words.selection_summary_moved(names(&summary.moved, words)));
    }
    parts.join("\n\n")
}

/// How many hear of it here, and who has to be called.
fn told(summary: &Summary, words: &Sentences) -> String {
    let told = summary.told.to_string();
    if summary.unreachable.is_empty() {
        return words.selection_summary_told(told);
    }
    let to_call = summary.unreachable.len().to_string();
    words.selection_summary_told_call(told, to_call, names(&summary.unreachable, words))
}

pub(super) fn names(people: &[(Name, Verdict)], words: &Sentences) -> String {
    let shown = people.iter().take(MOST_NAMES).map(|(name, to)| {
        let name = html(name.as_str());
        words.selection_named(name, moving::verdict(*to, words))
    });
    let mut shown: Vec<String> = shown.collect();
    if people.len() > MOST_NAMES {
        shown.push(words.selection_more((people.len() - MOST_NAMES).to_string()));
    }
    shown.join(", ")
}

/// It waits.
pub(super) fn held(
    summary: &Summary,
    at: Timestamp,
    minutes: Option<i64>,
    language: Language,
) -> Content {
    let words = sentences(language);
    let what = words.selection_held_what(
        summary.accepted.to_string(),
        summary.reserve.to_string(),
        summary.refused.to_string(),
    );
    let told = summary.told.to_string();
    let text = match minutes {
        Some(minutes) => {
            let clock = dates::clock(wib::local(at).time(), language);
            words.selection_held(&summary.code, clock, minutes.to_string(), told, what)
        }
        None => words.selection_held_quiet(&summary.code, dates::moment(at, language), told, what),
    };
    with_buttons(
        text,
        vec![
            vec![ours(
                &words.selection_button_undo(),
                Press::Undo(summary.class),
            )],
            vec![to_desk(summary.class, words)],
        ],
    )
}

/// The results are missing though the class begins soon.
pub(super) fn missing(class: &Class, people: u32, begins: bool, language: Language) -> Content {
    let words = sentences(language);
    let (named, people) = (class::named(class, language), people.to_string());
    let day = dates::with_weekday(class.starts_on, language);
    let text = if begins {
        words.selection_missing_begins(named, day, people)
    } else {
        words.selection_missing(named, day, people)
    };
    with_buttons(text, vec![vec![to_desk(class.id, words)]])
}

/// It went out.
pub(super) fn announced(summary: &Summary, words: &Sentences) -> Content {
    let mut parts = vec![words.selection_announced(
        &summary.code,
        summary.accepted.to_string(),
        summary.reserve.to_string(),
        summary.refused.to_string(),
    )];
    if !summary.unreachable.is_empty() {
        let to_call = summary.unreachable.len().to_string();
        parts.push(words.selection_announced_call(to_call));
    }
    with_buttons(
        parts.join("\n\n"),
        vec![vec![to_desk(summary.class, words)]],
    )
}
