//! What stands behind `!`: things that go wrong, and people who come from nowhere.

use std::collections::HashMap;

use pencaker::demo::bot_api;
use pencaker::domain::application::ApplicationState;
use pencaker::domain::class::ClassState;

use super::stage::{Kill, Stage};

/// What a person answers who comes into a story registered, or on the way there: the name of each step, what is said, where
/// nothing is said the own contact is shared.
const ANSWERS: [(&str, &[&str]); 9] = [
    ("setuju", &["/daftar", "setuju"]),
    ("nama", &["{name}"]),
    ("nik", &["{nik}"]),
    ("kabupaten", &["Bandar Lampung"]),
    ("kecamatan", &["Rajabasa"]),
    ("pendidikan", &["SMA"]),
    ("nomor", &[""]),
    ("bidang", &["las", "selesai"]),
    ("kirim", &["kirim"]),
];

/// The people who may be registered with `! … terdaftar`: none of these numbers belongs to anybody.
const PEOPLE: [(&str, &str, &str); 6] = [
    ("Siti", "Siti Aminah", "1871994803010001"),
    ("Budi", "Budi Contoh", "3273011508989991"),
    ("Dewi", "Dewi Contoh", "3273014203899993"),
    ("Agus", "Agus Contoh", "1871990506950004"),
    ("Sari", "Sari Contoh", "1871994506950005"),
    ("Tono", "Tono Contoh", "1871991207930006"),
];

impl Stage {
    /// Does what stands behind `!`.
    pub(crate) async fn order(&mut self, order: &str) -> Result<(), String> {
        let (verb, rest) = order.split_once(' ').unwrap_or((order, ""));
        match (verb, rest) {
            ("blokir", who) => {
                let person = self.person(who);
                self.here = Some(person);
                self.simulator.block(person);
            }
            ("buka", rest) => {
                let person = self.person(rest.strip_prefix("blokir ").ok_or("buka blokir SIAPA")?);
                self.here = Some(person);
                self.simulator.unblock(person);
            }
            ("grup", rest) => {
                let (title, members) =
                    rest.split_once(": ").ok_or("grup NAMA: ANGGOTA, ANGGOTA")?;
                let members: Vec<i64> = members.split(", ").map(|who| self.person(who)).collect();
                let id = self.simulator.add_group(title, &members);
                self.groups.insert(title.to_owned(), id);
                self.names.chats.insert(id, title.to_owned());
                self.here = Some(id);
            }
            ("orang", rest) => {
                // `orang Sari: nama Siti, telepon 6281200000011, bahasa en`
                let (who, traits) = rest
                    .split_once(": ")
                    .ok_or("orang SIAPA: telepon …, bahasa …, nama …")?;
                let traits: HashMap<&str, &str> = traits
                    .split(", ")
                    .filter_map(|one| one.split_once(' '))
                    .collect();
                let first_name = traits.get("nama").copied().unwrap_or(who);
                let language = traits.get("bahasa").copied().unwrap_or("id");
                self.introduce(who, first_name, traits.get("telepon").copied(), language);
            }
            ("429", seconds) => self.fault(
                "sendMessage",
                bot_api::FaultKind::Refuse {
                    code: 429,
                    description: format!("Too Many Requests: retry after {seconds}"),
                    retry_after: Some(seconds.parse().map_err(|_| "429 DETIK")?),
                },
            ),
            ("putus", "") => self.fault("sendMessage", bot_api::FaultKind::CloseAfter),
            ("putus", "sebelum") => self.fault("sendMessage", bot_api::FaultKind::CloseBefore),
            ("tolak", rest) => {
                // `tolak answerCallbackQuery 400 Bad Request: query is too old`
                let mut parts = rest.splitn(3, ' ');
                let (Some(method), Some(code), Some(description)) =
                    (parts.next(), parts.next(), parts.next())
                else {
                    return Err("tolak METODE KODE ALASAN".to_owned());
                };
                let code = code.parse().map_err(|_| "tolak METODE KODE ALASAN")?;
                self.fault(
                    method,
                    bot_api::FaultKind::Refuse {
                        code,
                        description: description.to_owned(),
                        retry_after: None,
                    },
                );
            }
            ("kill", "") => self.die().await,
            ("kill", "sebelum ditangani") => self.kill = Some(Kill::BeforeHandling),
            ("kill", "sebelum dikirim") => self.kill = Some(Kill::BeforeDelivery),
            ("ulang", "") => {
                let newest = self.simulator.last_update_id();
                if !self.simulator.redeliver(newest) {
                    return Err("the newest update is not remembered".to_owned());
                }
            }
            ("rusak", "sheet") => self.house().spoil_sheets().await,
            ("rusak", rest) => {
                let person = self.person(rest.strip_prefix("sesi ").ok_or("rusak sesi SIAPA")?);
                self.house().spoil_session(person).await;
            }
            ("kelas", rest) => self.class(rest).await?,
            ("peserta", rest) => self.take_part(rest).await?,
            ("pengajar", rest) => self.teach(rest).await?,
            ("menjawab", rest) => self.said(rest).await?,
            ("pertemuan", rest) => self.meeting(rest).await?,
            ("staf", rest) => self.become_staff(rest).await?,
            ("pendaftaran", rest) => {
                // `pendaftaran LMR-000001: confirmed`
                let order = rest
                    .strip_prefix("LMR-")
                    .and_then(|rest| rest.split_once(": "));
                let (number, state) = order.ok_or("pendaftaran LMR-NOMOR: KEADAAN")?;
                let id = number
                    .parse()
                    .map_err(|_| "pendaftaran LMR-NOMOR: KEADAAN")?;
                // `accepted 2027-01-29 20:00`, `reserve 2`
                let (state, with) = state.split_once(' ').unwrap_or((state, ""));
                let state = ApplicationState::from_slug(state).ok_or("no such state")?;
                let now = self.clock.now();
                self.house().set_application(id, state, with, now).await;
            }
            ("tahap", rest) => {
                // `tahap MTR-2027-01: announced`
                let (code, state) = rest.split_once(": ").ok_or("tahap KODE: KEADAAN")?;
                let state = ClassState::from_slug(state).ok_or("no such state")?;
                self.house().set_class(code, state).await;
            }
            (who, "terdaftar") => self.register_until(who, "kirim").await?,
            (who, rest) => match rest.strip_prefix("sampai ") {
                Some(step) => self.register_until(who, step).await?,
                None => return Err(format!("no such order: {order}")),
            },
        }
        Ok(())
    }

    /// Registers somebody up to a step, all at once and without writing it down.
    async fn register_until(&mut self, who: &str, step: &str) -> Result<(), String> {
        let (_, name, nik) = PEOPLE
            .iter()
            .find(|(known, ..)| *known == who)
            .ok_or("only Siti, Budi and Dewi")?;
        let last = ANSWERS
            .iter()
            .position(|(known, _)| *known == step)
            .ok_or("no such step")?;
        for answer in ANSWERS[..=last].iter().flat_map(|(_, answers)| *answers) {
            match *answer {
                "" => self.thing(who, None, "kontak sendiri")?,
                "{name}" => self.say(who, None, name),
                "{nik}" => self.say(who, None, nik),
                answer => self.say(who, None, answer),
            }
        }
        self.turn().await;
        Ok(())
    }

    fn fault(&mut self, method: &str, kind: bot_api::FaultKind) {
        self.simulator.order_fault(bot_api::Fault {
            method: Some(method.to_owned()),
            chat: None,
            skip: 0,
            times: 1,
            kind,
        });
    }
}
