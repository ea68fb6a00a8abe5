//! A disk that is full, broken, read-only or held by another process, under the real program at work.
//!
//! Nothing is acknowledged that is not kept, the log says it once, everybody has their answer once the disk is well, without a
//! restart, and nothing is lost or doubled.

#![expect(
    clippy::print_stdout,
    reason = "what a machine does not permit is said to whoever runs the tests"
)]

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use pencaker::demo::bot_api::NewPerson;
use pencaker::flows::language::Language;
use pencaker::letter::Content;
use pencaker::text;
use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection};
use sqlx::{Connection as _, Executor as _};

use crate::process::{Bot, Telegram, command};

const PROGRAM: &str = env!("CARGO_BIN_EXE_pencaker");
/// Longer than the longest pause of the poller (30 s).
const RECOVERY: Duration = Duration::from_mins(1);

/// A tool of the system; false when it is not there or may not.
fn tool(name: &str, arguments: &[&str]) -> bool {
    let ran = Command::new(name)
        .args(arguments)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status();
    ran.is_ok_and(|status| status.success())
}

/// A small disk of its own, in memory; gone at the end.
struct SmallDisk(PathBuf);

impl SmallDisk {
    /// `None` where the machine does not permit it.
    fn mount(at: PathBuf) -> Option<SmallDisk> {
        std::fs::create_dir_all(&at).unwrap();
        tool(
            "mount",
            &["-t", "tmpfs", "-o", "size=3m", "tmpfs", at.to_str()?],
        )
        .then_some(SmallDisk(at))
    }

    fn fill(&self) {
        let junk = vec![0_u8; 4096];
        let mut file = std::fs::File::create(self.0.join("filler")).unwrap();
        while std::io::Write::write_all(&mut file, &junk).is_ok() {}
    }

    fn empty(&self) {
        std::fs::remove_file(self.0.join("filler")).unwrap();
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        tool("umount", &["-l", self.0.to_str().unwrap_or_default()]);
    }
}

async fn connect(database: &Path) -> SqliteConnection {
    let options = SqliteConnectOptions::new()
        .filename(database)
        .busy_timeout(Duration::from_secs(10));
    SqliteConnection::connect_with(&options).await.unwrap()
}

/// Two people in the middle of something.
struct Scene {
    telegram: Telegram,
    bot: Bot,
    database: PathBuf,
    siti: i64,
    budi: i64,
}

impl Scene {
    /// Siti has been asked for her consent; Budi is there and has said nothing yet.
    async fn open(database: PathBuf, start: impl FnOnce(&str, &Path) -> Bot) -> Scene {
        let telegram = Telegram::open().await;
        let bot = start(&telegram.url, &database);
        let mut people = ["Siti", "Budi"].map(|name| {
            telegram.simulator.add_person(NewPerson {
                first_name: name.into(),
                ..NewPerson::default()
            })
        });
        people.sort_unstable();
        let [siti, budi] = people;
        let scene = Scene {
            telegram,
            bot,
            database,
            siti,
            budi,
        };
        scene.says(siti, "/start");
        scene
            .until("the first answer", |scene| scene.answers(siti) == 1)
            .await;
        scene
            .until("it is acknowledged", |scene| {
                scene.telegram.simulator.updates_waiting() == 0
            })
            .await;
        scene
    }

    fn says(&self, person: i64, text: &str) {
        self.telegram.simulator.say(person, person, text);
    }

    /// Answers of the bot to a person, and how often it said that one comes late.
    fn told(&self, person: i64) -> (usize, usize) {
        let Content::Message { html: late, .. } = text::late(Language::Indonesian) else {
            panic!("a message");
        };
        let messages = self.telegram.simulator.messages(person);
        let all = messages
            .iter()
            .filter(|message| message["from"]["is_bot"] == true);
        let (late, answers): (Vec<_>, Vec<_>) =
            all.partition(|message| message["text"] == late.as_str());
        (answers.len(), late.len())
    }

    fn answers(&self, person: i64) -> usize {
        self.told(person).0
    }

    async fn until(&self, what: &str, holds: impl Fn(&Scene) -> bool) {
        let begun = std::time::Instant::now();
        while !holds(self) {
            assert!(
                begun.elapsed() < RECOVERY,
                "in vain: {what}\n{}",
                self.bot.output()
            );
            // The log is a file and rings no bell.
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }

    /// While the disk is ill: two people write; nothing of theirs may be acknowledged or answered.
    async fn meanwhile(&self, log_is_well: bool) {
        let polls = self.telegram.simulator.polls();
        self.says(self.siti, "setuju");
        self.says(self.budi, "/start");
        if log_is_well {
            self.until("it is said in the log", |scene| {
                scene.bot.output().contains("updates cannot be kept")
            })
            .await;
        }
        self.until("it asks again", |scene| {
            scene.telegram.simulator.polls() >= polls + 2
        })
        .await;
        assert_eq!(
            self.telegram.simulator.updates_waiting(),
            2,
            "{}",
            self.bot.output()
        );
        assert_eq!((self.answers(self.siti), self.answers(self.budi)), (1, 0));
    }

    /// The disk is well again: everybody has one answer, and goes on.
    async fn afterwards(self) -> String {
        let both = |wanted: (usize, usize)| {
            move |scene: &Scene| (scene.answers(scene.siti), scene.answers(scene.budi)) == wanted
        };
        self.until("both are answered", both((2, 1))).await;
        self.until("all is acknowledged", |scene| {
            scene.telegram.simulator.updates_waiting() == 0
        })
        .await;
        self.says(self.siti, "Siti Aminah");
        self.says(self.budi, "setuju");
        self.until("both go on", both((3, 2))).await;
        let output = self.bot.output();
        let (status, _) = self.bot.end("TERM", Duration::from_secs(5));
        assert_eq!(status.code(), Some(0), "{output}");
        let mut conn = connect(&self.database).await;
        let verdict: String = sqlx::query_scalar("PRAGMA integrity_check")
            .fetch_one(&mut conn)
            .await
            .unwrap();
        assert_eq!(verdict, "ok");
        let left: i64 = sqlx::query_scalar(
            "SELECT (SELECT count(*) FROM inbox) + (SELECT count(*) FROM outbox)",
        )
        .fetch_one(&mut conn)
        .await
        .unwrap();
        assert_eq!(left, 0, "nothing waits, nothing was set aside");
        let handled: i64 = sqlx::query_scalar("SELECT count(*) FROM handled")
            .fetch_one(&mut conn)
            .await
            .unwrap();
        assert_eq!(handled, 5);
        output
    }
}

/// What went wrong is said once by each who meets it, not once a try.
fn is_no_flood(output: &str) {
    let complaints: Vec<&str> = output
        .lines()
        .filter(|line| line.contains(" ERROR ") || line.contains(" WARN "))
        .collect();
    assert!((1..=6).contains(&complaints.len()), "{complaints:#?}");
    assert!(output.contains("updates come in again"), "{output}");
    assert!(!output.contains("panic"), "{output}");
}

fn plainly(telegram: &str, database: &Path) -> Bot {
    Bot::serve(
        PROGRAM,
        telegram,
        database,
        &[("PENCAKER_RATE", "unlimited")],
    )
}

/// The log lies on the same disk, as when somebody redirects it: it loses lines, and nothing else.
#[tokio::test(flavor = "multi_thread")]
async fn a_full_disk_is_survived_even_with_the_log_on_it() {
    let folder = tempfile::tempdir().unwrap();
    let Some(disk) = SmallDisk::mount(folder.path().join("disk")) else {
        println!("skipped: this machine lets nobody mount a small disk");
        return;
    };
    let scene = Scene::open(disk.0.join("penuh.db"), plainly).await;
    disk.fill();
    scene.meanwhile(false).await;
    disk.empty();
    let output = scene.afterwards().await;
    assert!(
        output.contains("ended in order") || output.contains("come in again"),
        "{output}"
    );
}

/// Every write fails as on a broken disk: the system refuses files of any length.
#[tokio::test(flavor = "multi_thread")]
async fn a_disk_that_refuses_every_write_is_survived_and_said_once() {
    let folder = tempfile::tempdir().unwrap();
    let database = folder.path().join("rusak.db");
    let log = folder.path().join("log");
    let scene = Scene::open(database, |telegram, database| {
        // The signal of a too long file would end the program; its log goes through a pipe, which has no length.
        let mut serve = command("bash");
        serve
            .args([
                "-c",
                "trap '' XFSZ; exec > >(cat >>\"$LOG\") 2>&1; exec \"$PROGRAM\" serve",
            ])
            .env("LOG", &log)
            .env("PROGRAM", PROGRAM);
        std::fs::File::create(&log).unwrap();
        Bot::start(
            serve,
            telegram,
            database,
            &[("PENCAKER_RATE", "unlimited")],
            log.clone(),
        )
    })
    .await;
    let pid = scene.bot.id().to_string();
    let limit = |limit: &str| assert!(tool("prlimit", &["--pid", &pid, limit]), "prlimit is there");
    limit("--fsize=1:unlimited");
    scene.meanwhile(true).await;
    limit("--fsize=unlimited:unlimited");
    is_no_flood(&scene.afterwards().await);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_read_only_database_is_survived_and_said_once() {
    let folder = tempfile::tempdir().unwrap();
    let scene = Scene::open(folder.path().join("baca.db"), plainly).await;
    let files = ["baca.db", "baca.db-wal"].map(|name| folder.path().join(name));
    let attribute = |change: &str| {
        let files = files.iter().map(|file| file.to_str().unwrap());
        tool(
            "chattr",
            &std::iter::once(change).chain(files).collect::<Vec<_>>(),
        )
    };
    if !attribute("+i") {
        attribute("-i");
        println!("skipped: this file system has no read-only files for its owner");
        return;
    }
    scene.meanwhile(true).await;
    assert!(attribute("-i"));
    is_no_flood(&scene.afterwards().await);
}

/// Longer than the ten seconds that a write waits by itself, and so long that people wonder: they hear a word about it, once.
#[tokio::test(flavor = "multi_thread")]
async fn a_database_held_by_another_process_is_survived_and_said_once() {
    let folder = tempfile::tempdir().unwrap();
    let scene = Scene::open(folder.path().join("dipegang.db"), plainly).await;
    let mut stranger = connect(&scene.database).await;
    stranger.execute("BEGIN EXCLUSIVE").await.unwrap();
    let held = std::time::Instant::now();
    scene.meanwhile(true).await;
    scene
        .until("it lasts for half a minute", |_| {
            held.elapsed() > Duration::from_secs(32)
        })
        .await;
    stranger.execute("ROLLBACK").await.unwrap();
    stranger.close().await.unwrap();
    // Budi's words may have come in one try later: then his wait was shorter.
    scene
        .until("Siti hears that it took long", |scene| {
            scene.told(scene.siti).1 == 1
        })
        .await;
    assert!(scene.told(scene.budi).1 <= 1);
    is_no_flood(&scene.afterwards().await);
}

/// Asked to stop while the file is held, it ends in time all the same; what came in is handled by the next start.
#[tokio::test(flavor = "multi_thread")]
async fn it_ends_in_time_while_the_database_is_held_and_the_next_start_waits_for_it() {
    let folder = tempfile::tempdir().unwrap();
    let scene = Scene::open(folder.path().join("henti.db"), plainly).await;
    let mut stranger = connect(&scene.database).await;
    stranger.execute("BEGIN EXCLUSIVE").await.unwrap();
    scene.says(scene.siti, "setuju");
    let polls = scene.telegram.simulator.polls();
    scene
        .until("it has taken what was said", |scene| {
            scene.telegram.simulator.polls() >= polls
        })
        .await;
    let Scene {
        telegram,
        bot,
        database,
        siti,
        budi,
    } = scene;
    assert_eq!(bot.end("TERM", Duration::from_secs(5)).0.code(), Some(0));
    assert_eq!(telegram.simulator.updates_waiting(), 1, "not acknowledged");
    let freed = async {
        tokio::time::sleep(Duration::from_secs(2)).await;
        stranger.execute("ROLLBACK").await.unwrap();
        stranger.close().await.unwrap();
    };
    let bot = plainly(&telegram.url, &database);
    freed.await;
    let scene = Scene {
        telegram,
        bot,
        database,
        siti,
        budi,
    };
    scene
        .until("she is answered", |scene| scene.answers(siti) == 2)
        .await;
}
