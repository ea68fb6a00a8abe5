//! Chance that is the same every time, so that a picture of the demo can be made again.

/// Dice that always fall the same way (the generator called Split Mix).
pub(super) struct Dice(pub(super) u64);

impl Dice {
    /// One of `0..sides`.
    pub(super) fn below(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^= mixed >> 31;
        usize::try_from(mixed % u64::try_from(sides.max(1)).unwrap_or(1)).unwrap_or(0)
    }

    /// One of them.
    pub(super) fn of<'a, T>(&mut self, all: &'a [T]) -> &'a T {
        &all[self.below(all.len())]
    }

    /// One of them, as likely as its weight says.
    pub(super) fn weighted<'a, T>(&mut self, all: &'a [(T, u64)]) -> &'a T {
        let whole: u64 = all.iter().map(|(_, weight)| weight).sum();
        let mut throw = u64::try_from(self.below(usize::try_from(whole).unwrap_or(1))).unwrap_or(0);
        for (thing, weight) in all {
            if throw < *weight {
                return thing;
            }
            throw -= weight;
        }
        &all[0].0
    }
}
