//! The life of a class, act by act.

use super::*;
use proptest::prelude::*;

#[test]
fn a_class_goes_from_draft_to_finished() {
    let acts = [
        ClassAct::Publish,
        ClassAct::Close,
        ClassAct::BeginSelection,
        ClassAct::Announce,
        ClassAct::Start,
        ClassAct::Finish,
    ];
    let end = acts
        .into_iter()
        .try_fold(ClassState::Draft, after)
        .map(ClassState::slug);
    assert_eq!(end, Some("finished"));
}

#[test]
fn too_few_on_the_closing_day_leaves_extending_postponing_and_running_anyway() {
    let choices = acts(ClassState::Closed);
    for act in [
        ClassAct::Extend,
        ClassAct::Postpone,
        ClassAct::BeginSelection,
    ] {
        assert!(choices.contains(&act), "{}", act.slug());
    }
    assert_eq!(
        after(ClassState::Closed, ClassAct::Extend),
        Some(ClassState::Open)
    );
}

#[test]
fn a_postponed_class_is_opened_again_or_cancelled_and_nothing_else() {
    assert_eq!(
        acts(ClassState::Postponed),
        [ClassAct::Resume, ClassAct::Cancel]
    );
    assert_eq!(
        after(ClassState::Postponed, ClassAct::Resume),
        Some(ClassState::Open)
    );
}

#[test]
fn a_running_class_is_not_postponed_but_can_be_cancelled() {
    assert_eq!(
        acts(ClassState::Running),
        [ClassAct::Finish, ClassAct::Cancel]
    );
}

#[test]
fn only_what_is_over_allows_no_act() {
    for state in ClassState::ALL {
        assert_eq!(acts(state).is_empty(), state.is_over(), "{}", state.slug());
    }
}

/// A second tap on the same card: every act leads to a state in which it is not allowed again, but for a further extension.
#[test]
fn no_act_but_extending_can_be_done_twice_in_a_row() {
    for state in ClassState::ALL {
        for act in acts(state) {
            let again = after(state, act).and_then(|next| after(next, act));
            let may_repeat = act == ClassAct::Extend;
            assert_eq!(again.is_some(), may_repeat, "{} twice", act.slug());
        }
    }
}

#[test]
fn people_are_told_of_what_moves_their_dates_or_ends_them() {
    let told: Vec<_> = ClassAct::ALL
        .into_iter()
        .filter(|act| people_must_know(*act))
        .map(ClassAct::slug)
        .collect();
    assert_eq!(told, ["extend", "resume", "postpone", "cancel"]);
}

#[test]
fn a_draft_is_seen_by_staff_only() {
    let hidden: Vec<_> = ClassState::ALL
        .into_iter()
        .filter(|state| !state.is_public())
        .collect();
    assert_eq!(hidden, [ClassState::Draft]);
}

#[test]
fn slug_and_json_are_the_same_word() {
    for state in ClassState::ALL {
        let json = serde_json::to_string(&state).unwrap();
        assert_eq!(json, format!("\"{}\"", state.slug()));
        assert_eq!(ClassState::from_slug(state.slug()), Some(state));
    }
    for act in ClassAct::ALL {
        let json = serde_json::to_string(&act).unwrap();
        assert_eq!(json, format!("\"{}\"", act.slug()));
        assert_eq!(ClassAct::from_slug(act.slug()), Some(act));
    }
    assert_eq!(ClassState::from_slug("dibuka"), None);
    assert_eq!(ClassAct::from_slug(""), None);
}

proptest! {
    /// Whatever staff press in whatever order, nobody sees a draft again and what is over stays over.
    #[test]
    fn no_order_of_acts_hides_a_class_or_wakes_what_is_over(presses in prop::collection::vec(0usize..10, 0..40)) {
        let mut state = ClassState::Draft;
        for press in presses {
            let Some(next) = after(state, ClassAct::ALL[press]) else { continue };
            prop_assert!(!state.is_over());
            prop_assert!(next != ClassState::Draft);
            state = next;
        }
    }
}
