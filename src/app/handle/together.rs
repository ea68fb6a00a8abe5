//! One event, one transaction: the update leaves the inbox, the conversation takes its step, its wishes are written, its
//! letters are posted, its session is saved; all of it or nothing.
//!
//! Events that wait at the same time share the reading and the writing, since a statement for fifty costs little more than
//! one for a single chat. Each still sees what those before it did: what is known of a chat is read anew after a wish that
//! reaches beyond its own chat, and what gathered is written before it.

use std::collections::{HashSet, VecDeque};
use std::sync::Arc;

use jiff::Timestamp;

use crate::app::handle::{Effects, here};
use crate::app::letters::{self, Letters};
use crate::catalog::quiet;
use crate::flows::change::Change;
use crate::flows::event::{Event, Incoming, Place};
use crate::flows::reception;
use crate::flows::session::Session;
use crate::letter::{Content, Lane, Letter};
use crate::store::chats::{Saved, Stored};
use crate::store::facts::Known;
use crate::store::writer::Tx;
use crate::store::{StoreError, changes, chats, facts, inbox, outbox};
use crate::text;

/// An event that waits for its transaction.
#[derive(Debug, Clone)]
pub(super) struct Asked {
    /// The update it came with; without one nobody asked.
    pub(super) update: Option<i64>,
    pub(super) incoming: Arc<Incoming>,
    /// It waited so long for the disk that its answer begins with a word about that.
    pub(super) late: bool,
    pub(super) now: Timestamp,
    /// The username of the bot.
    pub(super) bot: Arc<str>,
}

/// What gathers until it is written.
#[derive(Debug, Default)]
struct Gathered {
    letters: Vec<Letter>,
    /// Notices that wait until the quiet hours are over.
    later: Vec<Letter>,
    /// To which of the events each letter belongs.
    events: Vec<usize>,
    sessions: Vec<Saved>,
}

/// Handles events in their order; what became of each.
pub(super) async fn handle(tx: &mut Tx, asked: Vec<Asked>) -> Result<Vec<Effects>, StoreError> {
    let now = asked
        .iter()
        .map(|asked| asked.now)
        .max()
        .unwrap_or_default();
    let updates: Vec<i64> = asked.iter().filter_map(|asked| asked.update).collect();
    let mut fresh: HashSet<i64> = if updates.is_empty() {
        HashSet::new()
    } else {
        inbox::done(tx, &updates).await?.into_iter().collect()
    };
    let mut effects = vec![Effects::default(); asked.len()];
    // An update that had its effects before, or has them in this group, has none now.
    let mut waiting: VecDeque<(usize, &Asked)> = asked
        .iter()
        .enumerate()
        .filter(|(_, asked)| asked.update.is_none_or(|update| fresh.remove(&update)))
        .collect();
    let mut gathered = Gathered::default();
    while !waiting.is_empty() {
        let chats = side_by_side(&waiting);
        let known = facts::open_all(tx, &chats).await?;
        for known in known {
            let Some((place, asked)) = waiting.pop_front() else {
                break;
            };
            let reached = step(tx, asked, known, place, &mut gathered, &mut effects).await?;
            if reached {
                break;
            }
        }
        gathered.write(tx, &mut effects, now).await?;
    }
    Ok(effects)
}

/// The chats and accounts of the first events, as far as no chat comes twice: the second event needs what the first one left.
fn side_by_side(waiting: &VecDeque<(usize, &Asked)>) -> Vec<(i64, i64)> {
    let mut seen = HashSet::new();
    waiting
        .iter()
        .map(|(_, asked)| (asked.incoming.chat, asked.incoming.user))
        .take_while(|(chat, _)| seen.insert(*chat))
        .collect()
}

/// One event. Says whether its wishes reached beyond its own chat.
async fn step(
    tx: &mut Tx,
    asked: &Asked,
    known: Known,
    place: usize,
    gathered: &mut Gathered,
    effects: &mut [Effects],
) -> Result<bool, StoreError> {
    let (incoming, now) = (&*asked.incoming, asked.now);
    let chat = incoming.chat;
    let language = known.language.unwrap_or_default();
    let before = known.session.clone();
    let session = match &before {
        Stored::Nothing => Session::default(),
        Stored::Session(json) => Session::decode(json).unwrap_or_else(Session::lost),
        Stored::Unreadable => Session::lost(),
    };
    let lost = session.lost;
    if lost {
        tracing::error!(
            update = asked.update,
            "a stored conversation cannot be read any more; it is kept aside"
        );
        chats::archive_session(tx, chat).await?;
    }
    let wants = reception::wants(&session, incoming);
    let notice = text::notice(language);
    let facts = facts::read(tx, known, &wants, language, notice, &asked.bot, now).await?;
    let outcome = reception::step(session, incoming, &facts);
    let reached = outcome.changes.iter().any(reaches_others);
    if reached || (gathered.holds_notices() && !outcome.changes.is_empty()) {
        gathered.write(tx, effects, now).await?;
    }
    for change in &outcome.changes {
        changes::apply(tx, chat, change, now).await?;
    }
    let language = outcome.language.unwrap_or(language);
    let Letters {
        now: mut letters,
        later,
    } = letters::of(tx, &outcome.replies, incoming, language, now).await?;
    if asked.late && incoming.place == Place::Private && letters.iter().any(is_words) {
        letters.insert(0, here(chat, text::late(language)));
    }
    let before = if lost { Stored::Nothing } else { before };
    save(tx, incoming, &before, &outcome.session, gathered).await?;
    effects[place].notices =
        letters.iter().any(|letter| letter.lane == Lane::Notice) || returns(&outcome.changes);
    effects[place].erased = outcome.changes.iter().any(erases);
    gathered.events.extend(letters.iter().map(|_| place));
    gathered.letters.extend(letters);
    gathered.later.extend(later);
    Ok(reached)
}

/// Saves the session when it changed. After a nudge it is saved in any case, so that one that is not due after all moves on.
async fn save(
    tx: &mut Tx,
    incoming: &Incoming,
    before: &Stored,
    session: &Session,
    gathered: &mut Gathered,
) -> Result<(), StoreError> {
    if session.is_empty() {
        if *before != Stored::Nothing || incoming.event == Event::NudgeDue {
            chats::clear_session(tx, incoming.chat).await?;
        }
        return Ok(());
    }
    let after = session.encode();
    if matches!(before, Stored::Session(before) if *before == after)
        && incoming.event != Event::NudgeDue
    {
        return Ok(());
    }
    gathered.sessions.push(Saved {
        chat: incoming.chat,
        session: after,
        nudge_at: session.nudge_due(),
    });
    Ok(())
}

impl Gathered {
    fn holds_notices(&self) -> bool {
        !self.later.is_empty() || self.letters.iter().any(is_notice)
    }

    async fn write(
        &mut self,
        tx: &mut Tx,
        effects: &mut [Effects],
        now: Timestamp,
    ) -> Result<(), StoreError> {
        let first = outbox::post(tx, &self.letters, None, None, now).await?;
        outbox::post_later(tx, &self.later, quiet::next_allowed(now), now).await?;
        self.later.clear();
        chats::save_sessions(tx, &self.sessions, now).await?;
        let posted = self.letters.drain(..).zip(self.events.drain(..));
        for (id, (letter, event)) in (first..).zip(posted) {
            if letter.lane == Lane::Reply {
                effects[event].replies.push((id, letter));
            }
        }
        self.sessions.clear();
        Ok(())
    }
}

fn is_notice(letter: &Letter) -> bool {
    letter.lane == Lane::Notice
}

/// Is it an answer that a person waits for, and not only a deletion or the end of a waiting sign?
fn is_words(letter: &Letter) -> bool {
    letter.lane == Lane::Reply
        && !matches!(
            letter.content,
            Content::Erase { .. } | Content::PressAnswer { .. }
        )
}

/// Does it touch rows of another chat than the one it was wished in?
fn reaches_others(change: &Change) -> bool {
    match change {
        Change::MovePersonHere { .. }
        | Change::DeletePerson { .. }
        | Change::ForgetChat
        | Change::MoveChat { .. }
        | Change::CloseRequest { .. } => true,
        Change::Applications(change) => change.reaches_others(),
        Change::ClassForm(change) => change.reaches_others(),
        Change::ClassWish(change) => change.reaches_others(),
        Change::Classes(change) => change.reaches_others(),
        Change::Family(change) => change.reaches_others(),
        Change::Places(change) => change.reaches_others(),
        Change::Question(change) => change.reaches_others(),
        Change::Record(change) => change.reaches_others(),
        Change::Work(change) => change.reaches_others(),
        Change::CallList(change) => change.reaches_others(),
        Change::Report(change) => change.reaches_others(),
        Change::Calendar(change) => change.reaches_others(),
        Change::Schedule(change) => change.reaches_others(),
        Change::Attendance(change) => change.reaches_others(),
        Change::Completion(change) => change.reaches_others(),
        Change::DaysOff(change) => change.reaches_others(),
        Change::Selection(change) => change.reaches_others(),
        Change::Seats(change) => change.reaches_others(),
        Change::Sheets(change) => change.reaches_others(),
        Change::Team(change) => change.reaches_others(),
        Change::Training(change) => change.reaches_others(),
        Change::Register { .. }
        | Change::Correct { .. }
        | Change::SetConsent { .. }
        | Change::FileRequest { .. }
        | Change::SetLanguage(_)
        | Change::MarkLeft
        | Change::MarkReturned
        | Change::MarkHinted => false,
    }
}

fn returns(changes: &[Change]) -> bool {
    changes
        .iter()
        .any(|change| matches!(change, Change::MarkReturned | Change::MoveChat { .. }))
}

fn erases(change: &Change) -> bool {
    matches!(change, Change::DeletePerson { .. } | Change::ForgetChat)
}
