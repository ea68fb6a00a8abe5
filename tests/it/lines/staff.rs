//! Every line about staff: the desk, invitations, colleagues.

use pencaker::domain::invitation::Invitation;
use pencaker::domain::name::NameError;
use pencaker::domain::role::Role;
use pencaker::flows::facts::{OpenRequest, RequestKind};
use pencaker::flows::staff;
use pencaker::flows::team::{Colleague, Line, Offer, Place, Token};

use super::people::{TYPED, moment};

pub(super) fn desk() -> Vec<staff::Line> {
    let request = |kind, name: Option<String>| OpenRequest {
        id: i64::MAX,
        kind,
        chat: i64::MAX,
        name,
        filed_at: moment(),
        closed: false,
    };
    let kinds = RequestKind::ALL.into_iter();
    let shown: Vec<OpenRequest> = kinds
        .flat_map(|kind| [request(kind, Some("&".repeat(100))), request(kind, None)])
        .collect();
    let mut lines = vec![
        staff::Line::Requests {
            shown: Vec::new(),
            waiting: 0,
            questions: 1,
        },
        staff::Line::Requests {
            shown,
            waiting: 1_234,
            questions: 1,
        },
        staff::Line::Choose {
            lead: staff::Lead::NotAwaited,
            doors: staff::Door::ALL.to_vec(),
        },
        staff::Line::Choose {
            lead: staff::Lead::Left,
            doors: Vec::new(),
        },
        staff::Line::Choose {
            lead: staff::Lead::NothingToCancel,
            doors: staff::Door::ALL.to_vec(),
        },
        staff::Line::Choose {
            lead: staff::Lead::Here,
            doors: staff::Door::ALL.to_vec(),
        },
        staff::Line::Closed { id: 12 },
        staff::Line::RequestDone { id: 12 },
        staff::Line::SendingStoodStill {
            since: jiff::Timestamp::UNIX_EPOCH,
            until: jiff::Timestamp::UNIX_EPOCH,
        },
        staff::Line::DiskNearlyFull { free: 499_999_999 },
        staff::Line::BackupFailed(staff::BackupFailure::NoFolder),
        staff::Line::BackupFailed(staff::BackupFailure::Full),
        staff::Line::BackupFailed(staff::BackupFailure::Unsound),
        staff::Line::BackupFailed(staff::BackupFailure::Other),
    ];
    for name in [Some(TYPED.to_owned()), None] {
        lines.push(staff::Line::NewRequest {
            id: 12,
            kind: RequestKind::Minor,
            chat: 1001,
            name: name.clone(),
        });
        for (waiting, doors) in [(0, Vec::new()), (12, staff::Door::ALL.to_vec())] {
            lines.push(staff::Line::Desk {
                name: name.clone(),
                role: Role::Officer,
                centre: name.clone(),
                waiting,
                doors,
            });
        }
    }
    lines
}

fn place() -> Place {
    Place {
        id: i64::MAX,
        name: TYPED.to_owned(),
    }
}

fn colleague(role: Role, centre: bool, configured: bool) -> Colleague {
    Colleague {
        id: i64::MAX,
        role,
        name: centre.then(|| "&".repeat(100)),
        centre: centre.then(place),
        configured,
    }
}

fn offer(inviter: Option<String>) -> Offer {
    Offer {
        id: i64::MAX,
        role: Role::Instructor,
        centre: Some(place()),
        name: "&".repeat(100),
        inviter,
        until: moment(),
        standing: Invitation {
            made_by: 9001,
            made_at: moment(),
            used_by: None,
            revoked: false,
        },
    }
}

pub(super) fn team() -> Vec<Line> {
    let token = Token::of_chance([63; 24]);
    let mut lines = vec![
        Line::AskRole,
        Line::AskCentre {
            places: vec![place(); 9],
        },
        Line::AskName { problem: None },
        Line::AskName {
            problem: Some(NameError::HasDigits),
        },
        Line::Link {
            id: i64::MAX,
            bot: "PencakerLampungBot".to_owned(),
            token,
            role: Role::Officer,
            centre: Some(TYPED.to_owned()),
            name: TYPED.to_owned(),
            until: moment(),
        },
        Line::Revoked {
            name: TYPED.to_owned(),
        },
        Line::NotRevoked,
        Line::UsedByYou,
        Line::UsedAndRemoved { inviter: None },
        Line::UsedAndRemoved {
            inviter: Some(TYPED.to_owned()),
        },
        Line::UsedByAnother,
        Line::Expired,
        Line::TakenBack,
        Line::Own,
        Line::Unknown,
        Line::AlreadyThat,
        Line::Configured,
        Line::Declined,
        Line::YouWereRemoved,
        Line::RemovedInConfiguration,
        Line::LastAdmin,
        Line::YouLeft,
        Line::Kept,
    ];
    for role in Role::ALL {
        let centre = role.has_centre().then(|| TYPED.to_owned());
        let name = TYPED.to_owned();
        lines.push(Line::Summary {
            role,
            centre: centre.clone(),
            name: name.clone(),
        });
        lines.push(Line::Joined {
            role,
            centre: centre.clone(),
        });
        lines.push(Line::Accepted { name, role, centre });
        let colleague = colleague(role, role.has_centre(), false);
        for configured in [true, false] {
            lines.push(Line::Colleague {
                colleague: Colleague {
                    configured,
                    ..colleague.clone()
                },
            });
        }
        lines.push(Line::RemoveQuestion {
            colleague: colleague.clone(),
        });
        lines.push(Line::Removed { colleague });
    }
    for (page, more) in [(0, false), (0, true), (7, false), (u16::MAX, true)] {
        let shown = vec![
            colleague(Role::Admin, false, true),
            colleague(Role::Head, false, false),
            colleague(Role::Officer, true, false),
            colleague(Role::Officer, true, false),
            colleague(Role::Instructor, true, false),
            colleague(Role::Instructor, true, false),
        ];
        for (shown, pending) in [(shown, 3), (Vec::new(), 0)] {
            lines.push(Line::Colleagues {
                shown,
                page,
                more,
                pending,
            });
        }
        for shown in [vec![offer(None); 6], Vec::new()] {
            lines.push(Line::Invitations { shown, page, more });
        }
    }
    for now in [None, Some(colleague(Role::Officer, true, false))] {
        for inviter in [None, Some(TYPED.to_owned())] {
            lines.push(Line::Offer {
                offer: offer(inviter),
                token,
                now: now.clone(),
            });
        }
    }
    lines
}
