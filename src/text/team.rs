//! Staff and invitations, in words.

use crate::domain::role::Role;
use crate::flows::language::Language;
use crate::flows::press;
use crate::flows::team::{Colleague, Line, Offer, Press};
use crate::letter::{Button, Content};
use crate::text::escape::html;
use crate::text::keyboard::{button, plain, rows, with_buttons};
use crate::text::l10n::{Sentences, sentences};
use crate::text::{dates, numbers};

/// What is sent for a line.
pub(super) fn contents(line: &Line, language: Language) -> Vec<Content> {
    vec![content(line, language)]
}

fn content(line: &Line, language: Language) -> Content {
    let words = sentences(language);
    match line {
        Line::AskRole => {
            let roles = Role::ALL
                .map(|one| pressed(&role(one, None, words), Press::Role(one)))
                .to_vec();
            let mut buttons = rows(roles, 2);
            buttons.push(vec![drop_it(words)]);
            with_buttons(words.team_ask_role(), buttons)
        }
        Line::AskCentre { places } => {
            let places = places
                .iter()
                .map(|place| pressed(&place.name, Press::Centre(place.id)));
            let mut buttons = rows(places.collect(), 2);
            buttons.push(vec![drop_it(words)]);
            with_buttons(words.team_ask_centre(), buttons)
        }
        Line::AskName { problem } => {
            let question = words.team_ask_name();
            let html = match problem {
                Some(_) => format!("{}\n\n{question}", words.team_name_problem()),
                None => question,
            };
            with_buttons(html, vec![vec![drop_it(words)]])
        }
        Line::Summary {
            role: one,
            centre,
            name,
        } => {
            let html = words.team_summary(html(name), html(&role(*one, centre.as_deref(), words)));
            let buttons = vec![
                vec![pressed(&words.button_make_link(), Press::Make)],
                vec![
                    pressed(&words.button_change_invitation(), Press::Invite),
                    drop_it(words),
                ],
            ];
            with_buttons(html, buttons)
        }
        Line::Link {
            id,
            bot,
            token,
            role: one,
            centre,
            name,
            until,
        } => {
            let address = format!("https://t.me/{bot}?start={}", token.payload());
            let html = words.team_link(
                html(name),
                html(&role(*one, centre.as_deref(), words)),
                html(&address),
                dates::moment(*until, language),
            );
            let revoke = pressed(&words.button_revoke(), Press::Revoke(*id));
            with_buttons(html, vec![vec![revoke]])
        }
        Line::Revoked { name } => plain(words.team_revoked(html(name))),
        Line::NotRevoked => plain(words.team_not_revoked()),
        Line::Invitations { shown, page, more } => invitations(shown, *page, *more, language),
        Line::Offer { offer, token, now } => {
            let mut sentence = words.team_offer(
                html(
                    offer
                        .inviter
                        .as_deref()
                        .unwrap_or(&words.team_first_admin()),
                ),
                html(&offer.name),
                html(&offered(offer, words)),
                dates::moment(offer.until, language),
            );
            if let Some(now) = now {
                let also = words.team_offer_now(html(&held(now, words)));
                sentence = format!("{sentence}\n\n{also}");
            }
            let buttons = vec![
                pressed(&words.button_accept(), Press::Accept(*token)),
                pressed(&words.button_not_me(), Press::Decline),
            ];
            with_buttons(sentence, vec![buttons])
        }
        Line::UsedAndRemoved { inviter } => plain(match inviter {
            Some(inviter) => words.team_used_and_removed_by(html(inviter)),
            None => words.team_used_and_removed(),
        }),
        Line::UsedByYou => plain(words.team_used_by_you()),
        Line::UsedByAnother => plain(words.team_used_by_another()),
        Line::Expired => plain(words.team_expired()),
        Line::TakenBack => plain(words.team_taken_back()),
        Line::Own => plain(words.team_own()),
        Line::Unknown => plain(words.team_unknown()),
        Line::AlreadyThat => plain(words.team_already_that()),
        Line::Configured => plain(words.team_configured()),
        Line::Joined { role: one, centre } => {
            plain(words.team_joined(html(&role(*one, centre.as_deref(), words))))
        }
        Line::Declined => plain(words.team_declined()),
        Line::Accepted {
            name,
            role: one,
            centre,
        } => plain(words.team_accepted(html(name), html(&role(*one, centre.as_deref(), words)))),
        Line::Colleagues {
            shown,
            page,
            more,
            pending,
        } => colleagues(shown, *page, *more, *pending, language),
        Line::Colleague { colleague } => {
            let (name, held) = (
                html(&name_of(colleague, words)),
                html(&held(colleague, words)),
            );
            let list = pressed(&words.button_colleagues_all(), Press::Colleagues(0));
            if colleague.configured {
                return with_buttons(words.team_card_configured(name, held), vec![vec![list]]);
            }
            let remove = pressed(&words.button_remove(), Press::Remove(colleague.id));
            with_buttons(words.team_card(name, held), vec![vec![remove], vec![list]])
        }
        Line::RemoveQuestion { colleague } => {
            let html = words.team_remove_question(
                html(&name_of(colleague, words)),
                html(&held(colleague, words)),
            );
            let buttons = vec![
                pressed(&words.button_remove_yes(), Press::RemoveYes(colleague.id)),
                pressed(&words.button_keep(), Press::Keep),
            ];
            with_buttons(html, vec![buttons])
        }
        Line::Removed { colleague } => plain(words.team_removed(html(&name_of(colleague, words)))),
        Line::YouWereRemoved => plain(words.team_you_were_removed()),
        Line::RemovedInConfiguration => plain(words.team_removed_in_configuration()),
        Line::LastAdmin => plain(words.team_last_admin()),
        Line::YouLeft => plain(words.team_you_left()),
        Line::Kept => plain(words.team_kept()),
    }
}

/// A role as it is called, with its training centre when it is known. Not escaped.
pub(super) fn role(role: Role, centre: Option<&str>, words: &Sentences) -> String {
    match (role, centre) {
        (Role::Officer, Some(centre)) => words.team_role_officer_at(centre),
        (Role::Officer, None) => words.team_role_officer(),
        (Role::Instructor, Some(centre)) => words.team_role_instructor_at(centre),
        (Role::Instructor, None) => words.team_role_instructor(),
        (Role::Admin, _) => words.team_role_admin(),
        (Role::Head, _) => words.team_role_head(),
    }
}

fn held(colleague: &Colleague, words: &Sentences) -> String {
    let centre = colleague.centre.as_ref().map(|centre| centre.name.as_str());
    role(colleague.role, centre, words)
}

fn offered(offer: &Offer, words: &Sentences) -> String {
    let centre = offer.centre.as_ref().map(|centre| centre.name.as_str());
    role(offer.role, centre, words)
}

fn name_of(colleague: &Colleague, words: &Sentences) -> String {
    (colleague.name.clone()).unwrap_or_else(|| words.team_first_admin())
}

fn pressed(label: &str, press: Press) -> Button {
    button(label, &press::Press::Team(press))
}

fn drop_it(words: &Sentences) -> Button {
    pressed(&words.button_drop_invitation(), Press::Drop)
}

/// `◀ Sebelumnya` and `Berikutnya ▶`, as far as there are such pages.
fn pages(page: u16, more: bool, of: impl Fn(u16) -> Press, words: &Sentences) -> Vec<Button> {
    let mut buttons = Vec::new();
    if let Some(previous) = page.checked_sub(1) {
        buttons.push(pressed(&words.button_previous(), of(previous)));
    }
    if let (true, Some(next)) = (more, page.checked_add(1)) {
        buttons.push(pressed(&words.button_next(), of(next)));
    }
    buttons
}

fn with_rows(html: String, mut rows: Vec<Vec<Button>>) -> Content {
    rows.retain(|row| !row.is_empty());
    if rows.is_empty() {
        return plain(html);
    }
    with_buttons(html, rows)
}

fn invitations(shown: &[Offer], page: u16, more: bool, language: Language) -> Content {
    let words = sentences(language);
    if shown.is_empty() {
        return plain(words.team_invitations_none());
    }
    let mut parts = vec![words.team_invitations_opening()];
    let mut buttons = Vec::new();
    for offer in shown {
        parts.push(words.team_invitation(
            html(&offer.name),
            html(&offered(offer, words)),
            dates::moment(offer.until, language),
        ));
        let label = words.button_revoke_of(offer.name.as_str());
        buttons.push(vec![pressed(&label, Press::Revoke(offer.id))]);
    }
    buttons.push(pages(page, more, Press::Invitations, words));
    with_rows(parts.join("\n\n"), buttons)
}

fn colleagues(
    shown: &[Colleague],
    page: u16,
    more: bool,
    pending: usize,
    language: Language,
) -> Content {
    let words = sentences(language);
    let mut lines = vec![if shown.is_empty() {
        words.team_colleagues_none()
    } else {
        words.team_colleagues_opening()
    }];
    let mut people = Vec::new();
    let mut group = None;
    for colleague in shown {
        let place = colleague.centre.as_ref().map(|centre| centre.name.as_str());
        if group != Some(place) {
            group = Some(place);
            let heading = match place {
                Some(place) => words.team_group(html(place)),
                None => words.team_group_all(),
            };
            lines.push(format!("\n{heading}"));
        }
        let (name, held) = (name_of(colleague, words), role(colleague.role, None, words));
        people.push(pressed(&name, Press::Card(colleague.id)));
        lines.push(if colleague.configured {
            words.team_colleague_configured(html(&name), held)
        } else {
            words.team_colleague(html(&name), held)
        });
    }
    let mut below = vec![pressed(&words.button_invite(), Press::Invite)];
    if pending > 0 {
        let label = words.button_invitations(numbers::count(pending, language));
        below.push(pressed(&label, Press::Invitations(0)));
    }
    let mut buttons: Vec<_> = below.into_iter().map(|button| vec![button]).collect();
    buttons.extend(rows(people, 2));
    buttons.push(pages(page, more, Press::Colleagues, words));
    with_rows(lines.join("\n"), buttons)
}
