//! Telegram, the program and a crowd: begun, struck, looked at, and ended with everything that must hold.

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use pencaker::demo::bot_api::Simulator;
use serde_json::Value;
use tokio::task::JoinHandle;

use crate::crowd::{Applicant, Registered};
use crate::drill::plan::{Blow, Planned, seed};
use crate::drill::report::{Report, words};
use crate::drill::run::{Drill, Way};
use crate::drill::shown::{Effect, Shown, Wreck, compare, effects};
use crate::drill::{check, wreck};
use crate::process::{Bot, Telegram, lasting_port};

const PROGRAM: &str = env!("CARGO_BIN_EXE_pencaker");
/// How long the end of everything may take once everybody is registered.
const LAST_THINGS: Duration = Duration::from_mins(3);

/// Telegram, the program, and people who register.
pub(super) struct Stage {
    pub(super) telegram: Telegram,
    pub(super) database: PathBuf,
    settings: Vec<(String, String)>,
    folder: tempfile::TempDir,
    bot: Option<Bot>,
    before: i64,
    begun: Instant,
    applicants: Vec<Applicant>,
    crowd: Vec<JoinHandle<Result<Registered, String>>>,
    registered: Vec<Registered>,
    wrecks: Vec<Wreck>,
}

impl Stage {
    pub(super) async fn open(drill: &Drill) -> Stage {
        let folder = tempfile::tempdir().unwrap();
        let telegram = Telegram::open().await;
        telegram.simulator.keep(1_000, 1_000_000);
        telegram.simulator.repeat_updates(drill.repeat);
        let mut settings = vec![("PENCAKER_RATE".to_owned(), "unlimited".to_owned())];
        if drill.way == Way::Webhook {
            let port = lasting_port();
            let listen = port.local_addr().unwrap().to_string();
            telegram.simulator.end_tls_at(port.local_addr().unwrap());
            for (name, value) in [
                ("PENCAKER_WEBHOOK_URL", "https://bot.example/masuk"),
                ("PENCAKER_WEBHOOK_SECRET", "rahasia-webhook_0123456789"),
                ("PENCAKER_LISTEN", &listen),
            ] {
                settings.push((name.to_owned(), value.to_owned()));
            }
        }
        settings.extend(drill.settings.iter().cloned());
        let mut stage = Stage {
            before: telegram.simulator.last_update_id(),
            telegram,
            database: folder.path().join("drill.db"),
            settings,
            folder,
            bot: None,
            begun: Instant::now(),
            applicants: Vec::new(),
            crowd: Vec::new(),
            registered: Vec::new(),
            wrecks: Vec::new(),
        };
        stage.start();
        stage
    }

    pub(super) fn start(&mut self) {
        let settings: Vec<(&str, &str)> = self
            .settings
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
            .collect();
        self.bot = Some(Bot::serve(
            PROGRAM,
            &self.telegram.url,
            &self.database,
            &settings,
        ));
    }

    pub(super) fn simulator(&self) -> &Simulator {
        &self.telegram.simulator
    }

    pub(super) fn bot(&mut self) -> Bot {
        self.bot.take().expect("it runs")
    }

    /// People come and begin to register.
    pub(super) fn gather(&mut self, people: usize) {
        self.begun = Instant::now();
        self.applicants = (0..people).map(Applicant::nth).collect();
        for applicant in self.applicants.clone() {
            let simulator = self.telegram.simulator.clone();
            self.crowd.push(tokio::spawn(async move {
                applicant.join(&simulator);
                applicant.register(&simulator).await
            }));
        }
    }

    /// Updates that the bot has taken over for good.
    fn taken(&self) -> u64 {
        let all = u64::try_from(self.simulator().last_update_id() - self.before).unwrap_or(0);
        all.saturating_sub(self.simulator().updates_waiting() as u64)
    }

    pub(super) async fn await_moment(&self, planned: &Planned) {
        let reached = self
            .telegram
            .until(Duration::from_mins(4), "the next blow", |_| {
                self.taken() >= planned.after_updates
            });
        reached.await;
        tokio::time::sleep(planned.and_then).await;
    }

    pub(super) async fn strike(&mut self, blow: &Blow) {
        match blow {
            Blow::Kill => {
                self.bot().kill();
                self.look_at_wreck().await;
                self.start();
            }
            Blow::Term => {
                let ended = self.bot().end("TERM", Duration::from_secs(30));
                assert_eq!(ended.0.code(), Some(0), "it ends in order");
                self.look_at_wreck().await;
                self.start();
            }
            Blow::Trouble(fault) => self.simulator().order_fault(fault.clone()),
            Blow::Away(time) => {
                self.telegram.go_down().await;
                self.look_at_break().await;
                tokio::time::sleep(*time).await;
                self.telegram.come_up().await;
            }
        }
    }

    /// Counts in the database and in the record of the calls what may come twice. Before the program is started again.
    pub(super) async fn look_at_wreck(&mut self) -> &Wreck {
        self.telegram.hung_up().await;
        let calls = self.simulator().requests();
        let folder = tempfile::tempdir_in(self.folder.path()).unwrap();
        let copied = wreck::copy(&self.database, folder.path());
        self.note_wreck(&copied, calls.len(), &effects(&calls))
            .await;
        wreck::check_file(&copied).await;
        self.wrecks.last().expect("just noted")
    }

    /// The same while the program runs and Telegram is away.
    async fn look_at_break(&mut self) {
        let calls = self.simulator().requests();
        let folder = tempfile::tempdir_in(self.folder.path()).unwrap();
        let copied = wreck::copy_alive(&self.database, folder.path()).await;
        self.note_wreck(&copied, calls.len(), &effects(&calls))
            .await;
    }

    async fn note_wreck(&mut self, copied: &Path, calls: usize, effects: &[Effect]) {
        let chats = wreck::arrived_unknown(copied, effects).await;
        self.wrecks.push(Wreck { calls, chats });
    }

    /// Waits until nothing waits any more in inbox and outbox.
    pub(super) async fn until_idle(&self) {
        let begun = Instant::now();
        let mut conn = wreck::look(&self.database).await;
        loop {
            let waiting: i64 = sqlx::query_scalar(
                "SELECT (SELECT count(*) FROM inbox WHERE state = 0) + (SELECT count(*) FROM outbox WHERE state <= 1)",
            )
            .fetch_one(&mut conn)
            .await
            .expect("it can be counted");
            if waiting == 0 && self.simulator().updates_waiting() == 0 {
                return;
            }
            assert!(
                begun.elapsed() < LAST_THINGS,
                "{waiting} letters and updates still wait"
            );
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }

    /// Nobody waits any longer for this person.
    pub(super) fn leave_behind(&mut self, n: usize) {
        self.crowd.remove(n);
        self.applicants.remove(n);
    }

    /// The numbers of all updates so far.
    pub(super) fn updates(&self) -> impl DoubleEndedIterator<Item = i64> + use<> {
        self.before + 1..=self.simulator().last_update_id()
    }

    /// Waits until everybody is registered.
    pub(super) async fn meet(&mut self) {
        for person in std::mem::take(&mut self.crowd) {
            let person = person.await.expect("no panic");
            self.registered.push(person.unwrap_or_else(|why| {
                let said = self.bot.as_ref().map(Bot::output).unwrap_or_default();
                panic!("seed {}: {why}\n{said}", seed())
            }));
        }
    }

    /// Waits for everybody, ends the program in order, and holds what people were shown against an undisturbed run.
    pub(super) async fn end(self, calm: &Report) -> Report {
        self.finish(Some(calm)).await
    }

    /// The same without anything to hold it against: for the undisturbed run itself.
    pub(super) async fn finish(mut self, calm: Option<&Report>) -> Report {
        self.meet().await;
        let registered = std::mem::take(&mut self.registered);
        let took = self.begun.elapsed();
        self.until_idle().await;
        let bot = self.bot();
        let output = bot.output();
        assert_eq!(bot.end("TERM", Duration::from_secs(30)).0.code(), Some(0));
        assert!(!output.contains(" a panic"), "{output}");
        assert!(!output.contains("set aside"), "{output}");

        let calls = self.simulator().requests();
        let effects = effects(&calls);
        let lost_answers = effects.iter().filter(|effect| effect.in_doubt).count();
        let of = |chat: i64| effects.iter().filter(move |effect| effect.chat == chat);
        let shown: Vec<Vec<Shown>> = self
            .applicants
            .iter()
            .map(|person| of(person.chat).map(|effect| effect.shown.clone()).collect())
            .collect();
        let answers: Vec<Vec<Value>> = registered
            .iter()
            .map(|person| {
                let answer = |query: &String| self.simulator().press_answer(query);
                let answers = person.queries.iter().map(answer);
                answers
                    .map(|answer| answer.expect("every press is answered"))
                    .collect()
            })
            .collect();
        let mut repeats = 0;
        if let Some(calm) = calm {
            for (n, person) in self.applicants.iter().enumerate() {
                assert_eq!(
                    answers[n], calm.answers[n],
                    "{} pressed and heard",
                    person.chat
                );
                repeats += compare(person.chat, &calm.shown[n], &effects, &self.wrecks)
                    .unwrap_or_else(|why| panic!("seed {}: {why}", seed()));
            }
        } else {
            assert!(
                shown
                    .iter()
                    .all(|seen| seen.windows(2).all(|two| two[0] != two[1]))
            );
        }
        let updates = self.taken();
        let fields = registered.iter().map(|person| person.fields.len()).sum();
        check::everybody(&self.database, &self.applicants, &registered).await;
        check::counts(&self.database, self.applicants.len(), fields, updates).await;
        let mut waits: Vec<Duration> = registered
            .iter()
            .flat_map(|person| person.waits.clone())
            .collect();
        waits.sort_unstable();
        Report {
            repeats,
            unsettled: lost_answers
                + self
                    .wrecks
                    .iter()
                    .map(|wreck| wreck.chats.len())
                    .sum::<usize>(),
            updates,
            took,
            waits,
            output,
            words: words(self.simulator(), &self.applicants),
            shown,
            answers,
        }
    }
}
