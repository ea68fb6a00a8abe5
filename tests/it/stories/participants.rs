//! What stands behind `! peserta`, `! pengajar` and `! menjawab`: people who take part in a class, those who teach it, and what
//! somebody said about coming.

use pencaker::domain::application::{ApplicationState, Source};
use pencaker::flows::change::Change;
use pencaker::flows::training;
use pencaker::store::changes;

use super::queries;
use super::stage::Stage;

impl Stage {
    /// `MTR-2027-01: Siti, Budi`: registered people get their seats for certain.
    pub(super) async fn take_part(&mut self, order: &str) -> Result<(), String> {
        let (code, people) = order.split_once(": ").ok_or("peserta KODE: SIAPA, …")?;
        let path = self.house().path().to_owned();
        let class = queries::number(&path, "SELECT id FROM class WHERE code = ?", code).await?;
        for who in people.split(", ") {
            let chat = self.person(who).to_string();
            let person =
                queries::number(&path, "SELECT id FROM person WHERE chat_id = ?", &chat).await?;
            let next = "SELECT coalesce(max(id), 0) + CAST(? AS INTEGER) FROM application";
            let id = queries::number(&path, next, "1").await?;
            let change = Change::Training(training::Change::Apply {
                id,
                person,
                class,
                source: Source::Menu,
            });
            let now = self.clock.now();
            let written = self.house().app.store().write(move |tx| {
                Box::pin(async move {
                    changes::apply(tx, 0, &change, now).await?;
                    changes::turn(tx, id, ApplicationState::Confirmed, now).await
                })
            });
            written.await.map_err(|error| error.to_string())?;
        }
        Ok(())
    }

    /// `MTR-2027-01: Andi`: teaches the class.
    pub(super) async fn teach(&mut self, order: &str) -> Result<(), String> {
        let (code, who) = order.split_once(": ").ok_or("pengajar KODE: SIAPA")?;
        let staff = self.person(who);
        self.house().set_instructor(code, staff).await;
        Ok(())
    }

    /// `LMR-000001 hari 2: excused`: what somebody said beforehand.
    pub(super) async fn said(&mut self, order: &str) -> Result<(), String> {
        const HOW: &str = "menjawab LMR-NOMOR hari HARI: JAWABAN";
        let (about, answer) = order.split_once(": ").ok_or(HOW)?;
        let (number, day) = about.split_once(" hari ").ok_or(HOW)?;
        let number = number.strip_prefix("LMR-").ok_or(HOW)?;
        let application: i64 = number.parse().map_err(|_| HOW)?;
        let day: i64 = day.parse().map_err(|_| HOW)?;
        let now = self.clock.now();
        self.house().set_answer(application, day, answer, now).await;
        Ok(())
    }
}
