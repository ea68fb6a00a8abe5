//! The crowd of the benchmark: one task that looks only at chats in which the bot did something, so that what is measured is the
//! bot and not the crowd.

use std::collections::HashMap;
use std::ops::Range;
use std::time::{Duration, Instant};

use pencaker::demo::bot_api::Simulator;
use tokio::sync::mpsc::UnboundedReceiver;

use crate::crowd::{Applicant, Card, Registered, newest_card, number_of};

/// Messages looked at: the newest card stands among them.
const NEWEST: usize = 2;

/// Nobody waits longer than this for anything.
const PATIENCE: Duration = Duration::from_mins(1);

pub(crate) struct Crowd {
    telegram: Simulator,
    news: UnboundedReceiver<i64>,
    at_once: usize,
    /// Everybody answers the same.
    alike: bool,
    waits: Vec<Duration>,
    /// What the bot said to others than these people, and when it did so last.
    pub(crate) others: usize,
    pub(crate) last_other: Option<Instant>,
}

/// Somebody in the middle of the conversation.
struct Visitor {
    applicant: Applicant,
    acted_on: Option<Card>,
    known: Registered,
    since: Instant,
}

impl Crowd {
    pub(crate) fn new(telegram: &Simulator, at_once: usize, alike: bool) -> Crowd {
        Crowd {
            telegram: telegram.clone(),
            news: telegram.news(),
            at_once,
            alike,
            waits: Vec::new(),
            others: 0,
            last_other: None,
        }
    }

    /// Only listens, for a while, to what the bot says to others.
    pub(crate) async fn listen(&mut self, time: Duration) {
        let until = tokio::time::Instant::now() + time;
        while let Ok(Some(_)) = tokio::time::timeout_at(until, self.news.recv()).await {
            self.count_other();
        }
    }

    fn count_other(&mut self) {
        self.others += 1;
        self.last_other = Some(Instant::now());
    }

    /// How long each answer took, the shortest first.
    pub(crate) fn waits(mut self) -> Vec<Duration> {
        self.waits.sort_unstable();
        self.waits
    }

    /// Lets these people register, so many at a time.
    pub(crate) async fn register(&mut self, people: Range<usize>) {
        let mut coming = people;
        let mut visitors: HashMap<i64, Visitor> = HashMap::new();
        for n in coming.by_ref().take(self.at_once) {
            let visitor = self.enter(n);
            visitors.insert(visitor.applicant.chat, visitor);
        }
        while !visitors.is_empty() {
            let news = tokio::time::timeout(PATIENCE, self.news.recv()).await;
            let chat = news.ok().flatten().expect("the bot answers in time");
            let Some(visitor) = visitors.get_mut(&chat) else {
                self.count_other();
                continue;
            };
            let messages = self.telegram.newest(chat, NEWEST);
            if number_of(&messages).is_some() {
                self.waits.push(visitor.since.elapsed());
                visitors.remove(&chat);
                if let Some(n) = coming.next() {
                    let visitor = self.enter(n);
                    visitors.insert(visitor.applicant.chat, visitor);
                }
            } else if let Some(card) = newest_card(&messages)
                && visitor
                    .acted_on
                    .as_ref()
                    .is_none_or(|acted_on| !acted_on.is_like(&card))
            {
                self.waits.push(visitor.since.elapsed());
                visitor.since = Instant::now();
                visitor
                    .applicant
                    .act(&self.telegram, &card, &mut visitor.known)
                    .expect("people understand the bot");
                visitor.acted_on = Some(card);
            }
        }
    }

    fn enter(&self, n: usize) -> Visitor {
        let applicant = applicant(n, self.alike);
        applicant.join(&self.telegram);
        let since = Instant::now();
        self.telegram.say(applicant.chat, applicant.chat, "/daftar");
        Visitor {
            applicant,
            acted_on: None,
            known: Registered::default(),
            since,
        }
    }
}

/// The `n`-th person; `alike`: with the choices that the script was recorded with.
pub(crate) fn applicant(n: usize, alike: bool) -> Applicant {
    let mut applicant = Applicant::nth(n);
    if alike {
        let first = Applicant::nth(1);
        applicant.pick = first.pick;
        applicant.shares = first.shares;
        applicant.education = first.education;
    }
    applicant
}
