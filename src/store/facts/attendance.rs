//! Who came to a meeting: what a step may know, within the scope of whoever asks. What is not theirs is known as nothing.

use jiff::Timestamp;
use jiff::civil::Time;

use crate::domain::attendance::list_from;
use crate::domain::role::{Role, Staff, may_read_class};
use crate::domain::wib;
use crate::flows::attendance::{Known, Want};
use crate::flows::facts::class::Class;
use crate::store::facts::Known as Chat;
use crate::store::writer::Tx;
use crate::store::{StoreError, attendance, classes};

/// Looks up what the conversation wants.
pub(super) async fn read(
    tx: &mut Tx,
    chat: &Chat,
    want: &Want,
    now: Timestamp,
) -> Result<Known, StoreError> {
    if let Want::Own(application) = want {
        let own = attendance::own(tx, *application, chat.chat).await?;
        return Ok(own.map_or(Known::Nothing, |own| Known::Own(Box::new(own))));
    }
    let Some(staff) = chat.staff else {
        return Ok(Known::Nothing);
    };
    // A quarter of an hour before it begins there is a list.
    let until = now + now.duration_since(list_from(now));
    Ok(match want {
        Want::List(meeting) => match attendance::list(tx, *meeting).await? {
            Some(list) => {
                let teachers =
                    attendance::teachers(&mut tx.conn, list.class.id, Some(*meeting)).await?;
                if may_read_class(&staff, list.class.centre.id, &teachers) {
                    Known::List(Box::new(list))
                } else {
                    Known::Nothing
                }
            }
            None => Known::Nothing,
        },
        Want::Days { class, page } => match readable(tx, &staff, *class).await? {
            Some(class) => Known::Days(Box::new(attendance::days(tx, class, *page, until).await?)),
            None => Known::Nothing,
        },
        Want::Shares(class) => match readable(tx, &staff, *class).await? {
            Some(class) => Known::Shares(Box::new(attendance::shares(tx, class).await?)),
            None => Known::Nothing,
        },
        Want::Paper(meeting) => match attendance::paper_of(tx, *meeting).await? {
            Some(paper) => {
                let teachers =
                    attendance::teachers(&mut tx.conn, paper.class.id, Some(*meeting)).await?;
                if may_read_class(&staff, paper.class.centre.id, &teachers) {
                    Known::Paper(Box::new(paper))
                } else {
                    Known::Nothing
                }
            }
            None => Known::Nothing,
        },
        Want::Week(class) => match readable(tx, &staff, *class).await? {
            Some(class) => Known::Paper(Box::new(attendance::paper_of_week(tx, class, now).await?)),
            None => Known::Nothing,
        },
        Want::Class(class) => match readable(tx, &staff, *class).await? {
            Some(class) => Known::Class(Box::new(class)),
            None => Known::Nothing,
        },
        Want::Today => {
            let officer_of = match staff.role {
                Role::Officer => staff.centre,
                Role::Head | Role::Admin | Role::Instructor => None,
            };
            let day = wib::instant(wib::local(now).date(), Time::midnight()).unwrap_or(now);
            let id = staff.telegram_id;
            Known::Today(attendance::of_today(tx, id, officer_of, (day, until)).await?)
        }
        Want::Own(_) => Known::Nothing,
    })
}

/// A class whose lists this member of staff may see.
async fn readable(tx: &mut Tx, staff: &Staff, id: i64) -> Result<Option<Class>, StoreError> {
    let Some(class) = classes::by_id(tx, id).await? else {
        return Ok(None);
    };
    let teachers = attendance::teachers(&mut tx.conn, id, None).await?;
    Ok(may_read_class(staff, class.centre.id, &teachers).then_some(class))
}
