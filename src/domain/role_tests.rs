//! Who may do what, and where.

use super::*;

const METRO: i64 = 3;
const KALIANDA: i64 = 2;

fn staff(role: Role, centre: Option<i64>) -> Staff {
    Staff {
        telegram_id: 700,
        role,
        centre,
    }
}

/// Every act, each with every role it can name.
fn acts() -> Vec<StaffAct> {
    let mut acts = vec![
        StaffAct::SeeRequests,
        StaffAct::ManageClasses,
        StaffAct::SeeApplicants,
        StaffAct::AnswerQuestions,
        StaffAct::ReadAudit,
        StaffAct::EditPlaces,
        StaffAct::EditProgrammes,
        StaffAct::EditHolidays,
    ];
    acts.extend(Role::ALL.map(StaffAct::Invite));
    acts.extend(Role::ALL.map(StaffAct::RemoveStaff));
    acts
}

#[test]
fn head_and_admins_may_everything_everywhere() {
    for role in [Role::Head, Role::Admin] {
        for act in acts() {
            for centre in [None, Some(METRO)] {
                assert!(may(&staff(role, None), act, centre), "{act:?}");
            }
        }
    }
}

#[test]
fn an_officer_works_for_the_own_centre_and_no_other() {
    let officer = staff(Role::Officer, Some(METRO));
    for act in [
        StaffAct::ManageClasses,
        StaffAct::SeeApplicants,
        StaffAct::AnswerQuestions,
    ] {
        assert!(may(&officer, act, Some(METRO)), "{act:?}");
        assert!(!may(&officer, act, Some(KALIANDA)), "{act:?}");
        assert!(!may(&officer, act, None), "{act:?}");
    }
}

#[test]
fn an_officer_without_a_centre_is_not_an_officer_of_rows_without_one() {
    let officer = staff(Role::Officer, None);
    assert!(!may(&officer, StaffAct::ManageClasses, None));
    assert!(!may(&officer, StaffAct::ManageClasses, Some(METRO)));
    assert!(may(&officer, StaffAct::SeeRequests, None));
    assert_eq!(scope(&officer), Scope::Nothing);
}

#[test]
fn officers_and_instructors_invite_and_remove_nobody_and_read_no_log() {
    for role in [Role::Officer, Role::Instructor] {
        let person = staff(role, Some(METRO));
        for act in acts() {
            let reserved = match act {
                StaffAct::Invite(_)
                | StaffAct::RemoveStaff(_)
                | StaffAct::ReadAudit
                | StaffAct::EditPlaces
                | StaffAct::EditProgrammes
                | StaffAct::EditHolidays => true,
                StaffAct::SeeRequests
                | StaffAct::ManageClasses
                | StaffAct::SeeApplicants
                | StaffAct::AnswerQuestions => false,
            };
            assert!(!(reserved && may(&person, act, Some(METRO))), "{act:?}");
        }
    }
}

#[test]
fn an_instructor_reads_own_classes_and_may_nothing_else() {
    let instructor = staff(Role::Instructor, Some(METRO));
    for act in acts() {
        assert!(!may(&instructor, act, Some(METRO)), "{act:?}");
    }
    assert!(may_read_class(&instructor, METRO, &[699, 700]));
    assert!(may_read_class(&instructor, KALIANDA, &[700]));
    assert!(!may_read_class(&instructor, METRO, &[701]));
    assert!(!may_read_class(&instructor, METRO, &[]));
}

#[test]
fn others_read_classes_within_their_scope() {
    let officer = staff(Role::Officer, Some(METRO));
    assert!(may_read_class(&officer, METRO, &[]));
    assert!(!may_read_class(&officer, KALIANDA, &[700]));
    assert!(may_read_class(&staff(Role::Head, None), KALIANDA, &[]));
    assert_eq!(scope(&officer), Scope::Centre(METRO));
    assert_eq!(scope(&staff(Role::Admin, None)), Scope::All);
    let instructor = staff(Role::Instructor, Some(METRO));
    assert_eq!(scope(&instructor), Scope::Taught(700));
}

#[test]
fn slug_and_json_are_the_same_word() {
    for role in Role::ALL {
        let json = serde_json::to_string(&role).unwrap();
        assert_eq!(json, format!("\"{}\"", role.slug()));
        assert_eq!(Role::from_slug(role.slug()), Some(role));
    }
    assert_eq!(Role::from_slug("petugas"), None);
}

#[test]
fn an_invitation_names_a_centre_for_those_who_work_in_one() {
    let with_centre: Vec<_> = Role::ALL
        .into_iter()
        .filter(|role| role.has_centre())
        .collect();
    assert_eq!(with_centre, [Role::Officer, Role::Instructor]);
}
