//! What a person sees of an application, and what they may still do.

use super::*;

const BEFORE_TRAINING: [ClassState; 5] = [
    ClassState::Open,
    ClassState::Closed,
    ClassState::Selecting,
    ClassState::Announced,
    ClassState::Postponed,
];

#[test]
fn the_usual_way_tells_the_person_six_things() {
    use ApplicationState as S;
    let mut told: Vec<PublicStage> = [
        S::Applied,
        S::DocumentsPassed,
        S::InSelection,
        S::Accepted,
        S::Confirmed,
        S::InTraining,
        S::Passed,
    ]
    .into_iter()
    .map(public)
    .collect();
    told.dedup();
    assert_eq!(
        told,
        [
            PublicStage::Registered,
            PublicStage::Selection,
            PublicStage::Accepted,
            PublicStage::Confirmed,
            PublicStage::InTraining,
            PublicStage::Finished
        ]
    );
}

#[test]
fn missing_documents_are_a_stage_of_their_own_since_the_person_can_bring_them() {
    let stage = public(ApplicationState::DocumentsMissing);
    assert_eq!(stage, PublicStage::DocumentsNeeded);
    let others = ApplicationState::ALL
        .into_iter()
        .filter(|state| public(*state) == stage);
    assert_eq!(others.count(), 1);
}

#[test]
fn every_public_stage_can_be_reached() {
    for stage in PublicStage::ALL {
        let reached = ApplicationState::ALL.into_iter().any(|state| {
            ClassState::ALL
                .into_iter()
                .any(|class| public_in(state, class) == stage)
        });
        assert!(reached, "{stage:?}");
    }
}

#[test]
fn a_cancelled_class_changes_only_applications_that_stood() {
    for state in ApplicationState::ALL {
        let stands = is_open(state);
        let cancelled = public_in(state, ClassState::Cancelled);
        assert_eq!(cancelled == PublicStage::ClassCancelled, stands);
        let postponed = public_in(state, ClassState::Postponed);
        assert_eq!(postponed == PublicStage::ClassPostponed, stands);
        assert_eq!(public_in(state, ClassState::Open), public(state));
    }
}

#[test]
fn whoever_holds_a_seat_has_an_application_that_stands() {
    for state in ApplicationState::ALL {
        assert!(!holds_seat(state) || is_open(state), "{}", state.slug());
        assert!(
            !is_confirmed(state) || holds_seat(state),
            "{}",
            state.slug()
        );
    }
    assert!(!holds_seat(ApplicationState::Reserve));
    assert!(holds_seat(ApplicationState::Accepted));
    assert!(!is_confirmed(ApplicationState::Accepted));
}

#[test]
fn one_may_withdraw_until_training_begins_and_only_once() {
    for class in BEFORE_TRAINING {
        for state in ApplicationState::ALL {
            let stands = is_open(state) && state != ApplicationState::InTraining;
            assert_eq!(may_withdraw(state, class), stands, "{}", state.slug());
        }
    }
    for class in [
        ClassState::Running,
        ClassState::Finished,
        ClassState::Cancelled,
    ] {
        for state in ApplicationState::ALL {
            let offered = matches!(
                state,
                ApplicationState::Accepted | ApplicationState::Reserve
            );
            let may = class == ClassState::Running && offered;
            assert_eq!(may_withdraw(state, class), may, "{}", class.slug());
        }
    }
}

#[test]
fn one_may_change_or_come_back_while_registration_is_open() {
    for class in ClassState::ALL {
        let open = class == ClassState::Open;
        assert_eq!(may_change(ApplicationState::Applied, class), open);
        assert_eq!(may_change(ApplicationState::DocumentsMissing, class), open);
        assert_eq!(may_return(ApplicationState::Withdrawn, class), open);
        assert!(!may_change(ApplicationState::Accepted, class));
        assert!(!may_change(ApplicationState::Withdrawn, class));
        assert!(!may_return(ApplicationState::DocumentsRefused, class));
        assert!(!may_return(ApplicationState::Forfeited, class));
    }
}

#[test]
fn numbers_keep_their_width_and_grow_when_they_must() {
    assert_eq!(application_number(123), "LMR-000123");
    assert_eq!(application_number(1_234_567), "LMR-1234567");
}

#[test]
fn slug_and_json_are_the_same_word() {
    for state in ApplicationState::ALL {
        let json = serde_json::to_string(&state).unwrap();
        assert_eq!(json, format!("\"{}\"", state.slug()));
        assert_eq!(ApplicationState::from_slug(state.slug()), Some(state));
    }
    for reason in WithdrawReason::ALL {
        let json = serde_json::to_string(&reason).unwrap();
        assert_eq!(json, format!("\"{}\"", reason.slug()));
        assert_eq!(WithdrawReason::from_slug(reason.slug()), Some(reason));
    }
    assert_eq!(ApplicationState::from_slug("terdaftar"), None);
}

/// Over all pairs of states, in every state of the class: something is said exactly when the person sees another stage, or
/// another result.
#[test]
fn a_message_goes_out_only_when_the_public_stage_changes() {
    for class in ClassState::ALL {
        for was in ApplicationState::ALL {
            for is in ApplicationState::ALL {
                let results = [ApplicationState::Passed, ApplicationState::NotPassed];
                // Passed or not is one stage, and two answers.
                let other_result = was != is && results.contains(&was) && results.contains(&is);
                let same = public_in(was, class) == public_in(is, class) && !other_result;
                let said = told(was, is, class);
                assert_eq!(said.is_none(), same, "{} to {}", was.slug(), is.slug());
                assert!(said.is_none_or(|stage| stage == public_in(is, class)));
            }
        }
    }
    let usual = ClassState::Selecting;
    // Marks that staff make while they select are nobody's news.
    for (was, is) in [
        (
            ApplicationState::DocumentsPassed,
            ApplicationState::InSelection,
        ),
        (ApplicationState::AbsentAtTest, ApplicationState::Forfeited),
    ] {
        assert_eq!(told(was, is, usual), None);
    }
    // While a class is put off, its people know that and nothing else.
    let (was, is) = (ApplicationState::Applied, ApplicationState::Reserve);
    assert_eq!(told(was, is, usual), Some(PublicStage::Reserve));
    assert_eq!(told(was, is, ClassState::Postponed), None);
    assert!(PublicStage::ALL.len() < ApplicationState::ALL.len());
}
