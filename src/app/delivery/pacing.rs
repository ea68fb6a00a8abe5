//! How fast letters may go: pure arithmetic over a time that is given as a parameter (milliseconds).
//!
//! Telegram allows a bot about 30 messages a second overall and about one a second to one chat (20 a minute to a group), with
//! small bursts; the only truth is its answer 429. A clock that jumps back never blocks anything longer than the rule itself.

use std::collections::{HashMap, VecDeque};
use std::time::Duration;

/// A second.
const SECOND: i64 = 1_000;

/// Letters a private chat may get at once before it is paced.
const BURST: i64 = 5;

/// Milliseconds a letter costs a private chat.
const PRIVATE: i64 = SECOND;

/// Milliseconds a letter costs a group.
const GROUP: i64 = 3 * SECOND;

/// How fast letters may go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rates {
    /// As fast as answers come: for benchmarks and for stories, whose clock stands still.
    Unlimited,
    /// At most so many letters in any second, five sixths of them to runs while others wait, and about one a second to a chat.
    PerSecond(u32),
}

/// Who wants to go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Who {
    /// A reply or a notice.
    Urgent,
    /// A letter of a run, while replies or notices wait, or none does.
    Run { others_wait: bool },
}

/// Who went when, and who must wait.
#[derive(Debug)]
pub(super) struct Pacing {
    rates: Rates,
    /// When the last letters went: as many as may go in a second.
    last: VecDeque<i64>,
    /// When the last letter of a run went, or was to go if it was a little late, so that lateness does not add up; none has at
    /// first.
    last_run: Option<i64>,
    /// Nothing goes before the second moment; the first is when that was said.
    pause: Option<(i64, i64)>,
    /// Per chat, when all its letters so far are paid for.
    paid: HashMap<i64, i64>,
    /// Chats remembered when they were last looked through.
    swept: usize,
}

impl Pacing {
    pub(super) fn new(rates: Rates) -> Pacing {
        Pacing {
            rates,
            last: VecDeque::new(),
            last_run: None,
            pause: None,
            paid: HashMap::new(),
            swept: 1_024,
        }
    }

    /// When the next letter may go, as far as everybody together is concerned; at most `now` when it may go now.
    pub(super) fn free_at(&self, who: Who, now: i64) -> i64 {
        let paused = self
            .pause
            .filter(|(said, _)| *said <= now)
            .map_or(now, |(_, until)| until);
        let Rates::PerSecond(rate) = self.rates else {
            return paused;
        };
        let oldest =
            (self.last.len() >= rate as usize).then(|| self.last.front().copied().unwrap_or(now));
        let window = oldest.filter(|at| *at <= now).map_or(now, |at| at + SECOND);
        let spaced = match (who, self.last_run) {
            (Who::Run { others_wait }, Some(last)) => {
                (last + space(rate, others_wait)).min(now + SECOND)
            }
            (Who::Urgent, _) | (_, None) => now,
        };
        paused.max(window).max(spaced)
    }

    /// When the next letter may go to a chat, as far as its own rate is concerned.
    pub(super) fn chat_free_at(&self, chat: i64, now: i64) -> i64 {
        if self.rates == Rates::Unlimited {
            return now;
        }
        let step = step(chat);
        let paid = self
            .paid
            .get(&chat)
            .copied()
            .unwrap_or(now)
            .min(now + BURST * step);
        paid - (BURST - 1) * step
    }

    /// A message goes now.
    pub(super) fn took(&mut self, chat: i64, who: Who, now: i64) {
        let Rates::PerSecond(rate) = self.rates else {
            return;
        };
        self.last.push_back(now);
        while self.last.len() > rate as usize {
            self.last.pop_front();
        }
        if let Who::Run { others_wait } = who {
            let space = space(rate, others_wait);
            let planned = self.last_run.map_or(now, |last| last + space);
            let a_little_late = (planned..planned + space / 2).contains(&now);
            self.last_run = Some(if a_little_late { planned } else { now });
        }
        let step = step(chat);
        let paid = self.paid.entry(chat).or_insert(now);
        *paid = (*paid).clamp(now, now + BURST * step) + step;
        if self.paid.len() > 2 * self.swept {
            self.paid.retain(|_, paid| *paid > now);
            self.swept = self.paid.len().max(1_024);
        }
    }

    /// Nothing goes for a while.
    pub(super) fn pause(&mut self, wait: Duration, now: i64) {
        let until = now.saturating_add(i64::try_from(wait.as_millis()).unwrap_or(i64::MAX));
        let until = self
            .pause
            .filter(|(said, _)| *said <= now)
            .map_or(until, |(_, longer)| longer.max(until));
        self.pause = Some((now, until));
    }

    /// Is nothing allowed to go now?
    pub(super) fn is_paused(&self, now: i64) -> bool {
        self.pause
            .is_some_and(|(said, until)| said <= now && now < until)
    }
}

/// Milliseconds between two letters of runs, rounded up, so that rounding never makes them faster than allowed.
fn space(rate: u32, others_wait: bool) -> i64 {
    let rate = i64::from(rate);
    let allowed = if others_wait { rate * 5 / 6 } else { rate }.max(1);
    (SECOND + allowed - 1) / allowed
}

fn step(chat: i64) -> i64 {
    if chat < 0 { GROUP } else { PRIVATE }
}

/// How long to wait before the next attempt after so many failures in a row: 0.5 s, doubled each time, at most 30 s.
pub(super) fn backoff(failures: u32) -> Duration {
    let doubled = 500u64.saturating_mul(1 << failures.saturating_sub(1).min(10));
    Duration::from_millis(doubled.min(30_000))
}

#[cfg(test)]
mod tests {
    use super::*;

    const BESIDE: Who = Who::Run { others_wait: true };

    /// Sends whenever it may and counts letters in every second from `from`.
    fn most_in_a_second(pacing: &mut Pacing, who: Who, letters: usize) -> usize {
        let mut went = Vec::new();
        let mut now = 1_000_000;
        for chat in 0..letters {
            now = now.max(pacing.free_at(who, now));
            pacing.took(i64::try_from(chat).unwrap(), who, now);
            went.push(now);
        }
        went.iter()
            .map(|from| {
                went.iter()
                    .filter(|at| (*from..from + SECOND).contains(at))
                    .count()
            })
            .max()
            .unwrap()
    }

    #[test]
    fn no_second_sees_more_than_the_rate() {
        assert_eq!(
            most_in_a_second(&mut Pacing::new(Rates::PerSecond(30)), Who::Urgent, 200),
            30
        );
    }

    #[test]
    fn a_run_leaves_a_sixth_of_the_rate_to_others_and_is_spaced() {
        assert_eq!(
            most_in_a_second(&mut Pacing::new(Rates::PerSecond(30)), BESIDE, 200),
            25
        );
        assert_eq!(
            most_in_a_second(&mut Pacing::new(Rates::PerSecond(1)), BESIDE, 5),
            1
        );
    }

    #[test]
    fn a_run_that_is_alone_may_have_the_whole_rate() {
        let alone = Who::Run { others_wait: false };
        let most = most_in_a_second(&mut Pacing::new(Rates::PerSecond(30)), alone, 200);
        assert!((29..=30).contains(&most), "{most}");
    }

    #[test]
    fn being_a_moment_late_each_time_does_not_make_a_run_slower() {
        let mut pacing = Pacing::new(Rates::PerSecond(30));
        let alone = Who::Run { others_wait: false };
        let begun = 1_000_000;
        let mut now = begun;
        for chat in 0..300 {
            now = now.max(pacing.free_at(alone, now)) + 2;
            pacing.took(chat, alone, now);
        }
        assert!((10_000..10_400).contains(&(now - begun)), "{}", now - begun);
    }

    #[test]
    fn a_chat_gets_a_burst_and_then_one_a_second() {
        let mut pacing = Pacing::new(Rates::PerSecond(30));
        let mut went = Vec::new();
        let mut now = 50_000;
        for _ in 0..8 {
            now = now.max(pacing.chat_free_at(7, now));
            pacing.took(7, Who::Urgent, now);
            went.push(now - 50_000);
        }
        assert_eq!(went, [0, 0, 0, 0, 0, 1_000, 2_000, 3_000]);
        assert!(
            pacing.chat_free_at(8, now) <= now,
            "others do not wait for it"
        );
        assert!(
            pacing.chat_free_at(7, now + 60_000) <= now + 60_000 - 4_000,
            "an hour later the burst is there again"
        );
    }

    #[test]
    fn a_pause_stops_everybody_and_ends() {
        let mut pacing = Pacing::new(Rates::Unlimited);
        pacing.pause(Duration::from_secs(5), 1_000);
        pacing.pause(Duration::from_secs(1), 2_000);
        assert_eq!(pacing.free_at(Who::Urgent, 2_000), 6_000);
        assert!(pacing.is_paused(5_999) && !pacing.is_paused(6_000));
    }

    #[test]
    fn a_clock_that_jumps_back_blocks_nobody_for_long() {
        let mut pacing = Pacing::new(Rates::PerSecond(2));
        for _ in 0..6 {
            pacing.took(7, BESIDE, 90_000_000);
        }
        pacing.pause(Duration::from_secs(9), 90_000_000);
        assert!(pacing.free_at(BESIDE, 1_000) <= 2_000);
        assert!(pacing.chat_free_at(7, 1_000) <= 2_000);
    }

    #[test]
    fn patience_grows_and_has_an_end() {
        let waits: Vec<u64> = (1..=9)
            .map(|failures| u64::try_from(backoff(failures).as_millis()).unwrap())
            .collect();
        assert_eq!(
            waits,
            [
                500, 1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000, 30_000
            ]
        );
    }
}
