//! Ranking: ties, moves, who is left out.

use proptest::prelude::*;

use super::*;

fn candidate(application: i64, test: Option<&str>, interview: Option<&str>) -> Candidate {
    Candidate {
        agrees: true,
        application,
        state: ApplicationState::InSelection,
        test: test.map(|typed| Score::parse(typed).unwrap()),
        interview: interview.map(|typed| Score::parse(typed).unwrap()),
        came: None,
        moved: None,
        because: None,
    }
}

fn order(proposed: &[Proposed], verdict: Verdict) -> Vec<i64> {
    let of = proposed.iter().filter(|one| one.verdict == verdict);
    of.map(|one| one.application).collect()
}

#[test]
fn points_as_people_write_them() {
    let read = |typed| Score::parse(typed).map(Score::hundredths);
    assert_eq!(read("78"), Some(7800));
    assert_eq!(read(" 78,5 "), Some(7850));
    assert_eq!(read("78.25"), Some(7825));
    assert_eq!(read("100"), Some(10_000));
    assert_eq!(read("0"), Some(0));
    for odd in [
        "", "-1", "101", "100,01", "7a", "78,", "78,255", "1e2", "٧", "78 5",
    ] {
        assert_eq!(read(odd), None, "{odd}");
    }
}

#[test]
fn equals_are_told_apart_by_the_test_then_by_who_came_first() {
    let candidates = [
        candidate(1, Some("70"), Some("90")),
        candidate(2, Some("80"), Some("80")),
        candidate(3, Some("80"), Some("80")),
        candidate(4, Some("90"), Some("90")),
    ];
    let proposed = propose(&candidates, 2, 1);
    assert_eq!(order(&proposed, Verdict::Accepted), [4, 2]);
    assert_eq!(order(&proposed, Verdict::Reserve), [3]);
    assert_eq!(order(&proposed, Verdict::NotAccepted), [1]);
    assert_eq!(proposed[3].because, Some(RefusalReason::SeatsFull));
}

#[test]
fn whoever_lacks_something_is_not_proposed_by_itself() {
    let mut absent = candidate(1, Some("99"), None);
    absent.came = Some(false);
    let mut lacking = candidate(2, Some("98"), None);
    lacking.state = ApplicationState::DocumentsMissing;
    let candidates = [
        absent,
        lacking,
        candidate(3, None, None),
        candidate(4, Some("10"), None),
    ];
    let proposed = propose(&candidates, 16, 4);
    assert_eq!(order(&proposed, Verdict::Accepted), [4]);
    let reasons: Vec<_> = proposed[1..]
        .iter()
        .map(|one| (one.application, one.because))
        .collect();
    assert_eq!(
        reasons,
        [
            (1, Some(RefusalReason::Absent)),
            (2, Some(RefusalReason::Documents)),
            (3, Some(RefusalReason::Absent))
        ]
    );
}

#[test]
fn a_class_without_a_test_takes_people_in_the_order_in_which_they_applied() {
    let candidates: Vec<_> = (1..=5).map(|id| candidate(id, None, None)).collect();
    let proposed = propose(&candidates, 2, 2);
    assert_eq!(order(&proposed, Verdict::Accepted), [1, 2]);
    assert_eq!(order(&proposed, Verdict::Reserve), [3, 4]);
    assert_eq!(order(&proposed, Verdict::NotAccepted), [5]);
}

#[test]
fn what_staff_moved_stays_where_it_is() {
    let mut moved = candidate(1, Some("10"), None);
    moved.moved = Some(Verdict::Accepted);
    let mut refused = candidate(2, Some("99"), None);
    refused.moved = Some(Verdict::NotAccepted);
    refused.because = Some(RefusalReason::TrainedBefore);
    let candidates = [
        moved,
        refused,
        candidate(3, Some("50"), None),
        candidate(4, Some("40"), None),
    ];
    let proposed = propose(&candidates, 2, 4);
    assert_eq!(order(&proposed, Verdict::Accepted), [3, 1]);
    assert_eq!(order(&proposed, Verdict::Reserve), [4]);
    assert_eq!(
        proposed.last().and_then(|one| one.because),
        Some(RefusalReason::TrainedBefore)
    );
}

proptest! {
    /// Nobody is forgotten or named twice, never more than the quota by the ranking, and more points never rank lower.
    #[test]
    fn a_proposal_is_whole(points in prop::collection::vec(prop::option::of(0_i64..=10_000), 0..60), quota in 0_u16..20, reserves in 0_u16..6) {
        let candidates: Vec<_> = points.iter().zip(1..).map(|(points, id)| Candidate {
            agrees: true,
            test: points.and_then(Score::from_hundredths),
            ..candidate(id, None, None)
        }).collect();
        let proposed = propose(&candidates, quota, reserves);
        let mut named: Vec<_> = proposed.iter().map(|one| one.application).collect();
        named.sort_unstable();
        prop_assert_eq!(named, (1..=i64::try_from(candidates.len()).unwrap()).collect::<Vec<_>>());
        let accepted = order(&proposed, Verdict::Accepted);
        prop_assert!(accepted.len() <= usize::from(quota));
        prop_assert!(order(&proposed, Verdict::Reserve).len() <= usize::from(reserves));
        let of = |id: i64| points[usize::try_from(id - 1).unwrap()];
        let ranked: Vec<_> = proposed.iter().filter(|one| one.verdict != Verdict::NotAccepted).map(|one| of(one.application)).collect();
        prop_assert!(ranked.is_sorted_by(|one, next| one >= next));
    }
}

#[test]
fn whoever_withdrew_the_consent_is_not_proposed_by_itself() {
    let best = Candidate {
        agrees: false,
        ..candidate(1, Some("100"), None)
    };
    let proposed = propose(&[best, candidate(2, Some("50"), None)], 1, 1);
    let found: Vec<_> = proposed
        .iter()
        .map(|one| (one.application, one.verdict))
        .collect();
    assert_eq!(found, [(2, Verdict::Accepted), (1, Verdict::NotAccepted)]);
    assert_eq!(proposed[1].because, Some(RefusalReason::NoConsent));
}
