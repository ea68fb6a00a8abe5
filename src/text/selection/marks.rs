//! Missing documents and points, as they are asked for.

use crate::domain::application::application_number;
use crate::domain::name::Name;
use crate::domain::selection::Score;
use crate::flows::language::Language;
use crate::flows::selection::{Asked, One, Press, Scored, document_mark};
use crate::letter::Content;
use crate::text::escape::html;
use crate::text::keyboard::{rows, with_buttons};
use crate::text::l10n::{Sentences, sentences};
use crate::text::selection::{ours, points, to_desk, to_person};

/// Which documents are missing?
pub(super) fn missing(one: &One, chosen: &[String], words: &Sentences) -> Content {
    let id = one.applicant.application;
    let name = html(one.applicant.name.as_str());
    let text = if chosen.is_empty() {
        words.selection_ask_missing(name)
    } else {
        words.selection_ask_missing_so_far(name, html(&chosen.join(", ")))
    };
    let mut offered: Vec<&String> = one.applicant.class.documents.iter().collect();
    for name in one.missing.iter().chain(chosen) {
        if !offered.contains(&name) {
            offered.push(name);
        }
    }
    let offered = offered.into_iter().map(|name| {
        let lacks = chosen.contains(name);
        let label = if lacks {
            words.button_marked(name.as_str())
        } else {
            name.clone()
        };
        ours(&label, Press::Lacks(id, document_mark(name), !lacks))
    });
    let mut keys = rows(offered.collect(), 2);
    let mut last = Vec::new();
    if !chosen.is_empty() {
        last.push(ours(
            &words.selection_button_missing_save(),
            Press::MissingSave(id),
        ));
    }
    last.push(to_person(id, words));
    keys.push(last);
    with_buttons(text, keys)
}

/// How many points?
pub(super) fn score(asked: &Asked, saved: Option<&(Name, Score)>, language: Language) -> Content {
    let words = sentences(language);
    let name = html(asked.name.as_str());
    let number = application_number(asked.application);
    let mut text = match asked.scored {
        Scored::Test => words.selection_ask_test(name, number),
        Scored::Interview => words.selection_ask_interview(name, number),
    };
    if let Some(now) = asked.now {
        let now = words.selection_score_now(points(now, language));
        text = format!("{text} {now}");
    }
    if let Some((name, score)) = saved {
        let saved = kept((name, *score), asked.scored, language);
        text = format!("{saved}\n\n{text}");
    }
    with_buttons(text, keys(asked, words))
}

/// Whose points of what were kept, and how many.
fn kept((name, score): (&Name, Score), scored: Scored, language: Language) -> String {
    let words = sentences(language);
    let (name, points) = (html(name.as_str()), points(score, language));
    match scored {
        Scored::Test => words.selection_saved_test(name, points),
        Scored::Interview => words.selection_saved_interview(name, points),
    }
}

fn keys(asked: &Asked, words: &Sentences) -> Vec<Vec<crate::letter::Button>> {
    let mut keys = Vec::new();
    if let Some(next) = &asked.next {
        let skip = Press::Score(next.application, asked.scored);
        keys.push(vec![ours(&words.button_next(), skip)]);
    }
    let mut last = Vec::new();
    if asked.now.is_some() {
        let none = Press::NoScore(asked.application, asked.scored);
        last.push(ours(&words.selection_button_no_score(), none));
    }
    last.push(to_person(asked.application, words));
    keys.push(last);
    let finish = Press::Desk(asked.class);
    keys.push(vec![ours(&words.selection_button_finish(), finish)]);
    keys
}

/// That is no number of points.
pub(super) fn unclear(asked: &Asked, above: bool, words: &Sentences) -> Content {
    let name = html(asked.name.as_str());
    let text = if above {
        words.selection_score_above(name)
    } else {
        words.selection_score_unclear(name)
    };
    with_buttons(text, keys(asked, words))
}

/// Everybody has points.
pub(super) fn all(
    saved: Option<&(Name, Score)>,
    scored: Scored,
    class: i64,
    language: Language,
) -> Content {
    let words = sentences(language);
    let all = match scored {
        Scored::Test => words.selection_all_tested(),
        Scored::Interview => words.selection_all_interviewed(),
    };
    let text = match saved {
        Some((name, score)) => format!("{}\n\n{all}", kept((name, *score), scored, language)),
        None => all,
    };
    let proposal = ours(
        &words.selection_button_proposal(),
        Press::Proposal(class, 0),
    );
    with_buttons(text, vec![vec![proposal, to_desk(class, words)]])
}
