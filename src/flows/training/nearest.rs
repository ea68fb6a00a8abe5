//! The nearest class that fits a person, in place of one that they cannot have.

use jiff::Timestamp;

use crate::catalog::catalog;
use crate::domain::eligibility::{self, Applicant};
use crate::flows::facts::application::{Held, seat_in_the_way};
use crate::flows::facts::class::Class;

/// The class among `others` that takes applications now and fits, where this person has no application yet: the same field
/// first, then fields of interest (by slug), then the nearest place, then the soonest start. The applicant is empty for somebody
/// not registered, whom every class may fit.
#[must_use]
pub fn nearest<'a>(
    wanted: &Class,
    others: &'a [Class],
    (applicant, interests): (Option<&Applicant>, &[String]),
    held: &[Held],
    now: Timestamp,
) -> Option<&'a Class> {
    // Who does not say where they live looks from the place they wished for.
    let home = applicant.and_then(|applicant| applicant.region.as_deref());
    let from = home.or(wanted.centre.region.as_deref()).unwrap_or_default();
    let nearness = catalog().nearness_from(from);
    // The place in that order; a centre in no region is farther than any.
    let distance = |class: &Class| {
        let region = class.centre.region.as_deref();
        let known = nearness.iter().position(|(code, _)| Some(*code) == region);
        known.unwrap_or(usize::MAX)
    };
    others
        .iter()
        .filter(|class| class.id != wanted.id && class.takes_applications(now))
        .filter(|class| held.iter().all(|one| one.class != class.id))
        .filter(|class| seat_in_the_way(held, class).is_none())
        .filter(|class| applicant.is_none_or(|applicant| fits(class, applicant)))
        .min_by_key(|class| {
            (
                class.programme.field != wanted.programme.field,
                !interests.contains(&class.programme.field),
                distance(class),
                class.starts_on,
                class.id,
            )
        })
}

/// Does nothing stand in the way of this person applying to this class?
#[must_use]
pub fn fits(class: &Class, applicant: &Applicant) -> bool {
    eligibility::eligible(&checked(class, applicant))
}

/// How a person stands to each requirement of a class.
#[must_use]
pub fn checked(
    class: &Class,
    applicant: &Applicant,
) -> Vec<(eligibility::Requirement, eligibility::Verdict)> {
    eligibility::check(
        &class.rules,
        applicant,
        class.starts_on,
        &class.programme.field,
    )
}

#[cfg(test)]
#[path = "nearest_tests.rs"]
mod tests;
