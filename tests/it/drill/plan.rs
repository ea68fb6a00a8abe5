//! What a drill does and when: everything follows from a seed, which is printed.

use std::time::Duration;

use pencaker::demo::bot_api::Fault;

/// Updates that a registration takes at least: `/daftar`, eleven answers.
pub(super) const UPDATES_EACH: usize = 12;

/// Numbers from a seed (Knuth's linear congruential generator; its upper bits are good enough to choose moments).
pub(super) struct Dice(u64);

impl Dice {
    pub(super) fn new(seed: u64) -> Dice {
        Dice(seed)
    }

    /// A number from 0 to `sides - 1`.
    pub(super) fn below(&mut self, sides: u64) -> u64 {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % sides.max(1)
    }
}

/// Something that happens to the program or to its world.
#[derive(Debug, Clone)]
pub(super) enum Blow {
    /// SIGKILL, and started again.
    Kill,
    /// SIGTERM, and started again once it has ended.
    Term,
    /// Telegram does this at the next calls that fit.
    Trouble(Fault),
    /// Telegram breaks all connections and cannot be reached so long.
    Away(Duration),
}

/// A blow, and when: after so many updates were taken over, and then so much later.
#[derive(Debug, Clone)]
pub(super) struct Planned {
    pub(super) after_updates: u64,
    pub(super) and_then: Duration,
    pub(super) blow: Blow,
}

/// Spreads blows over the whole time in which `people` register.
pub(super) fn spread(dice: &mut Dice, people: usize, blows: Vec<Blow>) -> Vec<Planned> {
    let updates = (people * (UPDATES_EACH - 1)) as u64;
    let mut planned: Vec<Planned> = blows
        .into_iter()
        .map(|blow| {
            let after_updates = 3 + dice.below(updates);
            // Half of them at once, so that a start is hit as well; half of them in the middle of the work.
            let span = if dice.below(2) == 0 { 40 } else { 300 };
            let and_then = Duration::from_millis(dice.below(span));
            Planned {
                after_updates,
                and_then,
                blow,
            }
        })
        .collect();
    planned.sort_by_key(|planned| planned.after_updates);
    planned
}

/// `DRILL_SEED`, or the one that the gate runs.
pub(super) fn seed() -> u64 {
    number("DRILL_SEED", 20_261_125)
}

/// A number from the environment.
#[expect(
    clippy::disallowed_methods,
    reason = "a test has no settings of its own"
)]
pub(super) fn number<N: std::str::FromStr>(name: &str, otherwise: N) -> N {
    let said = std::env::var(name).ok().and_then(|text| text.parse().ok());
    said.unwrap_or(otherwise)
}
