//! What came of a drill: its figures, what people were shown, and the words that must stand in no log.

use std::collections::HashSet;
use std::time::Duration;

use pencaker::demo::bot_api::Simulator;
use serde_json::Value;

use crate::crowd::Applicant;
use crate::drill::plan::seed;
use crate::drill::shown::Shown;
use crate::process::TOKEN;

/// What came of it. Everything that must hold was asserted before.
pub(super) struct Report {
    /// Messages that came once more.
    pub(super) repeats: usize,
    /// Letters that had arrived without the outbox knowing, at a kill or because an answer was lost: no more may come again.
    pub(super) unsettled: usize,
    pub(super) updates: u64,
    pub(super) took: Duration,
    /// How long each answer took, shortest first.
    pub(super) waits: Vec<Duration>,
    /// What the program said.
    pub(super) output: String,
    /// Everything people and bot said to each other, as it went over the wire.
    pub(super) words: HashSet<String>,
    pub(super) shown: Vec<Vec<Shown>>,
    pub(super) answers: Vec<Vec<Value>>,
}

impl Report {
    pub(super) fn print(&self, name: &str) {
        let slowest = self.waits.last().copied().unwrap_or_default();
        let median = self.waits[self.waits.len() / 2];
        crate::drill::say(&format!(
            "{name}, seed {}: {} updates in {:.1?}, answers took {median:.0?} (half of them) and {slowest:.1?} (the slowest); {} came twice, {} could have",
            seed(),
            self.updates,
            self.took,
            self.repeats,
            self.unsettled,
        ));
    }
}

/// Everything that must stand in no log: the token, who people are, and what was said.
pub(super) fn words(simulator: &Simulator, applicants: &[Applicant]) -> HashSet<String> {
    let mut words = HashSet::from([TOKEN.to_owned(), "UJI-token-rahasia".to_owned()]);
    for person in applicants {
        let national = person.phone.trim_start_matches("+62").to_owned();
        words.extend([person.name.clone(), person.nik.clone(), national]);
        for message in simulator.messages(person.chat) {
            let text = message["text"].as_str().unwrap_or_default();
            words.extend(text.lines().map(str::to_owned));
        }
    }
    // Short words ("/daftar", "Ya") stand in logs by chance.
    words.retain(|word| word.chars().count() >= 9);
    words
}
