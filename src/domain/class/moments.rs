//! The moments of a class must follow one another: registration opens and closes, the test, the deadline for confirming a seat,
//! the first day.
//!
//! The form of a class and the desk that moves its dates hold them against each other here, so that neither lets through what
//! the other refuses.

use jiff::Timestamp;

/// What is known of them; what is empty contradicts nothing.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Moments {
    /// Registration begins.
    pub opens: Option<Timestamp>,
    /// Registration ends.
    pub closes: Option<Timestamp>,
    /// The test.
    pub test: Option<Timestamp>,
    /// Until when an accepted person must confirm the seat.
    pub confirm: Option<Timestamp>,
    /// The first moment of the first day.
    pub starts: Option<Timestamp>,
}

impl Moments {
    /// Registration would end before it begins.
    #[must_use]
    pub fn opening_is_wrong(&self) -> bool {
        not_before(self.opens, self.closes)
    }

    /// Registration would end when the class has begun.
    #[must_use]
    pub fn closing_is_wrong(&self) -> bool {
        not_before(self.closes, self.starts)
    }

    /// The test would be before registration is over, or when the class has begun.
    #[must_use]
    pub fn test_is_wrong(&self) -> bool {
        not_before(self.closes, self.test) || not_before(self.test, self.starts)
    }

    /// The deadline would be before registration or the test is over, or when the class has begun.
    #[must_use]
    pub fn confirm_is_wrong(&self) -> bool {
        not_before(self.closes, self.confirm)
            || not_before(self.test, self.confirm)
            || not_before(self.confirm, self.starts)
    }
}

fn not_before(first: Option<Timestamp>, second: Option<Timestamp>) -> bool {
    matches!((first, second), (Some(first), Some(second)) if second <= first)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(second: i64) -> Option<Timestamp> {
        Timestamp::from_second(second).ok()
    }

    #[test]
    fn each_moment_is_held_against_those_around_it() {
        let right = Moments {
            opens: at(1),
            closes: at(2),
            test: at(3),
            confirm: at(4),
            starts: at(5),
        };
        let wrong = |moments: Moments| {
            (
                moments.opening_is_wrong(),
                moments.closing_is_wrong(),
                moments.test_is_wrong(),
                moments.confirm_is_wrong(),
            )
        };
        assert_eq!(wrong(right), (false, false, false, false));
        assert_eq!(wrong(Moments::default()), (false, false, false, false));
        assert_eq!(
            wrong(Moments {
                closes: at(1),
                ..right
            }),
            (true, false, false, false)
        );
        assert_eq!(
            wrong(Moments {
                closes: at(4),
                ..right
            }),
            (false, false, true, true)
        );
        assert_eq!(
            wrong(Moments {
                confirm: at(3),
                ..right
            }),
            (false, false, false, true)
        );
        assert_eq!(
            wrong(Moments {
                starts: at(2),
                ..right
            }),
            (false, true, true, true)
        );
    }
}
