//! The made-up people of the demo: 672 who registered over the past two years, three to play, and staff of the centres.
//!
//! Always the same ones, so that a picture of the demo can be made again. Nobody here exists: the district part of every NIK
//! is 99, its serial begins with 99, and the phone numbers are 0812 0000 xxxx.

use std::collections::HashSet;

use anyhow::Context as _;
use jiff::{SignedDuration, Timestamp};

use crate::catalog::catalog;
use crate::demo::bot_api::{NewPerson, Simulator};
use crate::demo::dice::Dice;
use crate::demo::{classes, office};
use crate::domain::consent::Purpose;
use crate::domain::education::Education;
use crate::domain::name::Name;
use crate::domain::nik::Nik;
use crate::domain::phone::Phone;
use crate::domain::sex::Sex;
use crate::flows::change::{Answers, Change, Consent};
use crate::flows::family;
use crate::flows::language::Language;
use crate::flows::registration::draft::Home;
use crate::store::{Store, StoreError, Tx, changes, figures};
use crate::text;

/// How many people are registered when the demo begins.
pub const PEOPLE: usize = 672;
/// How many of them have a chat on the page.
pub const WITH_CHAT: usize = 12;
/// Telegram id of the first registered person; the others follow. They come after those of the newcomers, who so stand first in
/// the list of the page.
const FIRST_CHAT: i64 = 7_000_000_001;
/// The person who plays staff: owner of the demo's office.
pub const STAFF: i64 = 6_900_000_003;
/// Which of those with a chat shares it with somebody.
const SHARED: usize = 4;
const SITI: i64 = 6_900_000_001;
const BUDI: i64 = 6_900_000_002;
/// Over how many days they registered.
const DAYS: i64 = 730;

const WOMEN: [&str; 24] = [
    "Ayu", "Bunga", "Citra", "Dewi", "Eka", "Fitri", "Gita", "Hesti", "Indah", "Juwita", "Kartika",
    "Lestari", "Maya", "Nurul", "Okta", "Putri", "Ratna", "Sari", "Tari", "Umi", "Vina", "Wulan",
    "Yanti", "Zahra",
];
const MEN: [&str; 24] = [
    "Agus", "Bayu", "Candra", "Dimas", "Edi", "Fajar", "Galih", "Hendra", "Irfan", "Joko",
    "Krisna", "Lukman", "Made", "Nanda", "Oki", "Pandu", "Rizki", "Slamet", "Teguh", "Usman",
    "Wahyu", "Wayan", "Yoga", "Zaki",
];
const LAST: [&str; 28] = [
    "Adiputra",
    "Anggraini",
    "Aprilia",
    "Firmansyah",
    "Gunawan",
    "Handayani",
    "Hidayat",
    "Irawan",
    "Kurniawan",
    "Kusuma",
    "Lestari",
    "Mahendra",
    "Maulana",
    "Nugroho",
    "Oktaviani",
    "Permata",
    "Pratama",
    "Purnama",
    "Rahayu",
    "Ramadhani",
    "Saputra",
    "Setiawan",
    "Susanti",
    "Utami",
    "Wibowo",
    "Wijaya",
    "Wulandari",
    "Yulianti",
];
/// How many of a hundred live in each regency or city, after the population of 2024.
const HOMES: [(&str, u64); 15] = [
    ("1801", 12),
    ("1802", 15),
    ("1803", 7),
    ("1804", 3),
    ("1805", 5),
    ("1806", 7),
    ("1807", 12),
    ("1808", 5),
    ("1809", 5),
    ("1810", 5),
    ("1811", 3),
    ("1812", 3),
    ("1813", 2),
    ("1871", 12),
    ("1872", 4),
];
const SCHOOLS: [(Education, u64); 7] = [
    (Education::Sd, 6),
    (Education::Smp, 12),
    (Education::Sma, 30),
    (Education::Smk, 34),
    (Education::Diploma, 6),
    (Education::Bachelor, 11),
    (Education::Master, 1),
];

/// One registered person, as the registration would have written them.
#[derive(Debug, Clone)]
pub struct Registered {
    /// Telegram id of their chat.
    pub chat: i64,
    /// What they answered.
    pub answers: Answers,
    /// What they agreed to.
    pub consents: Vec<Consent>,
    /// When.
    pub at: Timestamp,
    /// The telephone is theirs.
    pub owns: bool,
}

/// The registered people, oldest registration first. `now` is the end of the two years.
///
/// # Errors
/// When a made-up answer does not pass the office's own rules: a defect, found by the test.
pub fn registered(now: Timestamp) -> anyhow::Result<Vec<Registered>> {
    let mut dice = Dice(0x0070_656e_6361_6b65);
    let mut niks = HashSet::new();
    let mut people = Vec::with_capacity(PEOPLE);
    for n in 0..PEOPLE {
        // Later days are a little likelier, as the bot becomes known; minutes fall into the day.
        let share = dice.below(10_000).max(dice.below(10_000));
        let minutes = DAYS * 24 * 60 * i64::try_from(share)? / 10_000;
        let at = now.checked_sub(SignedDuration::from_mins(DAYS * 24 * 60 - minutes))?;
        people.push(
            person(n, at, &mut niks, &mut dice).with_context(|| format!("made-up person {n}"))?,
        );
    }
    people.sort_by_key(|person| person.at);
    for (chat, person) in (FIRST_CHAT..).zip(&mut people) {
        person.chat = chat;
    }
    // Somebody who has no telephone shares that of another.
    if let Some(owner) = with_chat(people.len()).nth(SHARED)
        && let Some(before) = owner.checked_sub(1)
    {
        people[before].chat = people[owner].chat;
        people[before].owns = false;
    }
    Ok(people)
}

fn person(
    n: usize,
    at: Timestamp,
    niks: &mut HashSet<String>,
    dice: &mut Dice,
) -> anyhow::Result<Registered> {
    let sex = if dice.below(100) < 52 {
        Sex::Male
    } else {
        Sex::Female
    };
    let first = match sex {
        Sex::Male => dice.of(&MEN),
        Sex::Female => dice.of(&WOMEN),
    };
    let region = *dice.weighted(&HOMES);
    let districts = catalog().districts_of(region);
    let district = dice.of(&districts);
    let nik = loop {
        let (day, month, year) = (
            1 + dice.below(28),
            1 + dice.below(12),
            1985 + dice.below(21),
        );
        let day = if sex == Sex::Female { day + 40 } else { day };
        let digits = format!(
            "{region}99{day:02}{month:02}{:02}99{:02}",
            year % 100,
            dice.below(100)
        );
        if niks.insert(digits.clone()) {
            break Nik::parse(&digits)?;
        }
    };
    let today = at.to_zoned_datetime(jiff::tz::TimeZone::UTC).date();
    let fields = catalog().fields();
    let mut skills: Vec<String> = Vec::new();
    for _ in 0..=dice.below(3) {
        // The fields stand nearest first; the smaller of two throws makes the first ones the likeliest.
        let place = dice.below(fields.len()).min(dice.below(fields.len()));
        let slug = fields[place].slug.clone();
        if !skills.contains(&slug) {
            skills.push(slug);
        }
    }
    let notice = text::notice(Language::Indonesian);
    let consent = |purpose| Consent {
        purpose,
        granted: true,
        version: notice.version,
        hash: notice.hash,
        at,
        button: "r:1:agree".into(),
    };
    let mut consents = vec![consent(Purpose::Service)];
    if dice.below(100) < 80 {
        consents.push(consent(Purpose::Announcements));
    }
    if dice.below(100) < 45 {
        consents.push(consent(Purpose::Sharing));
    }
    let answers = Answers {
        name: Name::parse(&format!("{first} {}", dice.of(&LAST)))?,
        birth: nik.birth_date(today),
        nik,
        sex,
        differs: false,
        home: Home::Lampung {
            region: region.to_owned(),
            district: district.code.clone(),
        },
        education: *dice.weighted(&SCHOOLS),
        phone: Phone::parse(&format!("08120000{:04}", n + 100))?,
        phone_verified: dice.below(100) < 70,
        skills,
    };
    Ok(Registered {
        chat: 0,
        answers,
        consents,
        at,
        owns: true,
    })
}

/// Writes them, the staff of the centres and the classes into an office without people, in one transaction; an office that has
/// people is left alone.
///
/// # Errors
/// The store's own, or a defect of the plan of classes, found by the test.
pub async fn into_store(
    store: &Store,
    registered: &[Registered],
    now: Timestamp,
) -> anyhow::Result<()> {
    if figures::read(&mut store.read().await?, now).await?.people > 0 {
        return Ok(());
    }
    let registered = registered.to_vec();
    let plan = classes::planned(now)?;
    let questions = classes::questions(now)?;
    let written = store
        .write(move |tx| {
            Box::pin(async move {
                for (id, person) in (1..).zip(registered.clone()) {
                    let Some((service, others)) = person.consents.split_first() else {
                        continue;
                    };
                    let change = Change::Register {
                        id,
                        answers: Box::new(person.answers),
                        consent: service.clone(),
                    };
                    changes::apply(tx, person.chat, &change, person.at).await?;
                    for consent in others {
                        let change = Change::SetConsent {
                            person: id,
                            consent: consent.clone(),
                        };
                        changes::apply(tx, person.chat, &change, person.at).await?;
                    }
                }
                speaks(tx, &registered, now).await?;
                office::write(tx, now).await?;
                classes::write(tx, &plan, &questions, &registered, now).await
            })
        })
        .await;
    Ok(written?)
}

/// Where two share a chat the one whose telephone it is speaks.
async fn speaks(tx: &mut Tx, registered: &[Registered], now: Timestamp) -> Result<(), StoreError> {
    for (person, one) in (1..).zip(registered) {
        let shared = registered.iter().filter(|other| other.chat == one.chat);
        if shared.count() > 1 && one.owns {
            let change = Change::Family(family::Change::Speak { person });
            changes::apply(tx, one.chat, &change, now).await?;
        }
    }
    Ok(())
}

/// The places of those who have a chat on the page. Counted from the last: the simulator gives a new person the id after the
/// highest it knows, and that must be nobody's.
pub(super) fn with_chat(people: usize) -> impl Iterator<Item = usize> {
    let step = people.div_ceil(WITH_CHAT).max(1);
    (0..people).rev().step_by(step)
}

/// Brings those who have a chat into the simulated Telegram; the registered ones say hello to the bot.
pub fn bring_into_chat(telegram: &Simulator, registered: &[Registered]) {
    let newcomer = |id: i64, name: &str, last: &str, phone: &str| NewPerson {
        id: Some(id),
        first_name: name.into(),
        last_name: (!last.is_empty()).then(|| last.to_owned()),
        language_code: Some("id".into()),
        phone: Some(phone.into()),
        ..NewPerson::default()
    };
    telegram.add_person(newcomer(SITI, "Siti", "Contoh", "+6281200000011"));
    telegram.add_person(newcomer(BUDI, "Budi", "Contoh", "+6281200000012"));
    telegram.add_person(newcomer(STAFF, "Petugas", "Rekaan", "+6281200000001"));
    for (id, first, last) in office::accounts() {
        let phone = format!("+62812000000{}", id % 100 + 10);
        telegram.add_person(newcomer(id, first, last, &phone));
        telegram.say(id, id, "/petugas");
    }
    for person in with_chat(registered.len()).map(|place| &registered[place]) {
        let name = person.answers.name.as_str();
        let (first, last) = name.split_once(' ').unwrap_or((name, ""));
        telegram.add_person(newcomer(
            person.chat,
            first,
            last,
            person.answers.phone.as_str(),
        ));
        telegram.say(person.chat, person.chat, "/start");
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::demo::bot_api::Options;

    #[test]
    fn the_people_are_always_the_same_and_pass_the_offices_rules() {
        let now: Timestamp = "2026-11-25T03:00:00Z".parse().unwrap();
        let people = registered(now).unwrap();
        assert_eq!(people.len(), PEOPLE);
        assert_eq!(people[0].answers, registered(now).unwrap()[0].answers);
        let niks: HashSet<&str> = people
            .iter()
            .map(|person| person.answers.nik.digits())
            .collect();
        assert_eq!(niks.len(), PEOPLE);
        for person in &people {
            assert_eq!(&person.answers.nik.digits()[4..6], "99");
            assert!(person.at <= now && !person.answers.skills.is_empty());
            assert!(person.answers.phone.as_str().starts_with("+628120000"));
        }
    }

    #[test]
    fn a_new_person_is_nobodys_double_and_the_newcomers_stand_first() {
        let now: Timestamp = "2026-11-25T03:00:00Z".parse().unwrap();
        let people = registered(now).unwrap();
        let telegram = Simulator::open(Options {
            token: "1:t".into(),
            username: "PencakerDemoBot".into(),
            first_name: "Pencaker".into(),
            journal: None,
            flood_limits: false,
            now_ms: Arc::new(move || now.as_millisecond()),
            strict: true,
        })
        .unwrap();
        bring_into_chat(&telegram, &people);
        let new = telegram.add_person(NewPerson {
            first_name: "Wati".into(),
            ..NewPerson::default()
        });
        let highest = people.iter().map(|person| person.chat).max().unwrap();
        let lowest = people.iter().map(|person| person.chat).min().unwrap();
        assert!(new > highest, "{new} is a registered person's");
        assert!(
            [SITI, BUDI, STAFF]
                .iter()
                .all(|newcomer| *newcomer < lowest)
        );
    }
}
