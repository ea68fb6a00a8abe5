//! What must stand in the database when a drill is over: everybody once, with the answers they gave, and nothing that waits.

use std::collections::HashSet;
use std::path::Path;

use pencaker::clock::Clock;
use pencaker::domain::nik::Nik;
use pencaker::domain::registration::registration_number;
use pencaker::flows::registration::draft::Home;
use pencaker::store::{Settings, Store, facts};

use crate::crowd::{Applicant, Registered};
use crate::drill::wreck::{check_file, look};

/// Everybody stands there once, field by field as they answered, with the number they were told.
pub(super) async fn everybody(
    database: &Path,
    applicants: &[Applicant],
    registered: &[Registered],
) {
    let store = Store::open(&Settings::beside(database), Clock::system().now())
        .await
        .expect("it opens");
    let mut numbers = HashSet::new();
    for (applicant, told) in applicants.iter().zip(registered) {
        let chat = applicant.chat;
        let known = store
            .write(move |tx| Box::pin(facts::open(tx, chat, chat)))
            .await
            .expect("it can be read");
        let person = known
            .person
            .unwrap_or_else(|| panic!("{chat} is not registered"));
        assert_eq!(
            registration_number(person.id),
            told.number,
            "{chat} was told another number"
        );
        let nik = Nik::parse(&applicant.nik).expect("a possible one");
        assert_eq!(person.name.as_str(), applicant.name);
        assert_eq!(person.nik.as_ref(), Some(&nik));
        assert_eq!(person.sex, nik.sex());
        assert!(nik.agrees_with(person.birth));
        assert_eq!(person.phone.as_str(), applicant.phone);
        assert_eq!(person.phone_verified, applicant.shares);
        assert_eq!(person.education.slug(), applicant.education);
        assert_eq!(
            person.home,
            Home::Lampung {
                region: told.region.clone(),
                district: told.district.clone()
            }
        );
        assert_eq!(person.skills, told.fields, "{chat}");
        assert!(
            numbers.insert(person.id),
            "two chats have the number {}",
            told.number
        );
    }
    store.close().await;
    check_file(database).await;
}

/// Nothing stands there twice, and nothing is left over. `updates` is how many different ones there were.
pub(super) async fn counts(database: &Path, people: usize, fields: usize, updates: u64) {
    let number = |count: usize| i64::try_from(count).expect("few");
    let updates = i64::try_from(updates).expect("few");
    let mut conn = look(database).await;
    for (query, expected) in [
        ("SELECT count(*) FROM person", number(people)),
        (
            "SELECT count(*) FROM chat WHERE session IS NULL",
            number(people),
        ),
        ("SELECT count(*) FROM chat", number(people)),
        (
            "SELECT count(*) FROM consent WHERE purpose = 'service' AND granted",
            number(people),
        ),
        (
            "SELECT count(DISTINCT person_id) FROM consent",
            number(people),
        ),
        ("SELECT count(*) FROM person_field", number(fields)),
        ("SELECT count(*) FROM request", 0),
        ("SELECT count(*) FROM inbox", 0),
        ("SELECT count(*) FROM outbox", 0),
        ("SELECT count(*) FROM handled", updates),
    ] {
        let found: i64 = sqlx::query_scalar(query)
            .fetch_one(&mut conn)
            .await
            .expect("it can be counted");
        assert_eq!(found, expected, "{query}");
    }
}
