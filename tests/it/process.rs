//! The real program as a child process, against a simulated Telegram in this one.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicU16, Ordering};
use std::time::{Duration, Instant};

use pencaker::clock::Clock;
use pencaker::demo::bot_api::{self, Options, Outcome, Request, Simulator};
use tokio::runtime::Runtime;

/// The token of the tests. Its words must never be found in any output.
pub(crate) const TOKEN: &str = "123456:UJI-token-rahasia";

/// A simulated Telegram, reachable over HTTP.
pub(crate) struct Telegram {
    pub(crate) simulator: Simulator,
    pub(crate) url: String,
    address: SocketAddr,
    /// What serves it; `None` while it cannot be reached.
    server: Option<Runtime>,
}

impl Telegram {
    /// Opens one on a free port; it lives as long as this.
    pub(crate) async fn open() -> Telegram {
        Telegram::open_with(false).await
    }

    /// The same; `flood_limits`: it answers 429 to whoever sends too fast.
    pub(crate) async fn open_with(flood_limits: bool) -> Telegram {
        let clock = Clock::system();
        let simulator = Simulator::open(Options {
            token: TOKEN.into(),
            username: "PencakerUjiBot".into(),
            first_name: "Pencaker".into(),
            journal: None,
            flood_limits,
            now_ms: Arc::new(move || clock.now_ms()),
            strict: true,
        })
        .expect("a simulator without a journal opens");
        let listener = tokio::task::spawn_blocking(lasting_port)
            .await
            .expect("no panic");
        let address = listener.local_addr().expect("it is bound");
        let mut telegram = Telegram {
            simulator,
            url: format!("http://{address}"),
            address,
            server: None,
        };
        telegram.serve(listener);
        telegram
    }

    /// Serves from threads of its own, so that all of it can be cut off at once, connections included.
    fn serve(&mut self, listener: std::net::TcpListener) {
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(2)
            .enable_all()
            .build()
            .expect("threads");
        listener.set_nonblocking(true).expect("a socket");
        let router = {
            let _inside = runtime.enter();
            self.simulator.bot_router()
        };
        runtime.spawn(async move {
            let listener = tokio::net::TcpListener::from_std(listener).expect("a socket");
            bot_api::serve(listener, router).await
        });
        self.server = Some(runtime);
    }

    /// Goes away in the middle of whatever it does: connections break, new ones are refused.
    pub(crate) async fn go_down(&mut self) {
        let Some(server) = self.server.take() else {
            return;
        };
        let ended =
            tokio::task::spawn_blocking(|| server.shutdown_timeout(Duration::from_secs(10)));
        ended.await.expect("it ends");
    }

    /// Comes back at the same address.
    pub(crate) async fn come_up(&mut self) {
        let begun = Instant::now();
        loop {
            match std::net::TcpListener::bind(self.address) {
                Ok(listener) => return self.serve(listener),
                Err(error) => assert!(begun.elapsed() < Duration::from_secs(20), "{error}"),
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }

    /// Waits until no connection of a process that has ended is left, so that nothing it asked for can still happen.
    pub(crate) async fn hung_up(&self) {
        let begun = Instant::now();
        while self.connections() > 0 {
            assert!(
                begun.elapsed() < Duration::from_secs(20),
                "connections of a dead process stay open"
            );
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
    }

    /// Connections that are served: every task but the one that listens and the one that brings updates to a webhook.
    fn connections(&self) -> usize {
        let tasks = self
            .server
            .as_ref()
            .map_or(0, |server| server.metrics().num_alive_tasks());
        tasks.saturating_sub(1 + usize::from(self.simulator.brings_updates()))
    }

    /// Waits until something is true of the simulator; panics after `patience`.
    pub(crate) async fn until(
        &self,
        patience: Duration,
        what: &str,
        mut holds: impl FnMut(&Simulator) -> bool,
    ) {
        let mut changed = self.simulator.changed();
        let begun = Instant::now();
        while !holds(&self.simulator) {
            let left = patience.saturating_sub(begun.elapsed());
            let news = tokio::time::timeout(left, changed.changed()).await;
            assert!(news.is_ok(), "waited {patience:?} in vain: {what}");
        }
    }

    /// Waits until the bot has asked for updates `times` times.
    pub(crate) async fn until_asked(&self, times: usize) {
        self.until(
            Duration::from_secs(20),
            "the bot asks for updates",
            |simulator| asked(simulator) >= times,
        )
        .await;
    }
}

/// A listener at a port that can be given back and taken again: from below those that the system gives to whoever connects
/// somewhere, which could take it in between.
pub(crate) fn lasting_port() -> std::net::TcpListener {
    static NEXT: AtomicU16 = AtomicU16::new(0);
    let first = u16::try_from(std::process::id() % 20_000).unwrap_or(0);
    loop {
        let next = NEXT.fetch_add(1, Ordering::Relaxed);
        let port = 10_000 + first.wrapping_add(next) % 20_000;
        if let Ok(listener) = std::net::TcpListener::bind(("127.0.0.1", port)) {
            return listener;
        }
    }
}

impl Drop for Telegram {
    fn drop(&mut self) {
        if let Some(server) = self.server.take() {
            server.shutdown_background();
        }
    }
}

/// How often the bot asked for updates: what was taken up, and what was refused before that.
pub(crate) fn asked(simulator: &Simulator) -> usize {
    let taken = usize::try_from(simulator.polls()).unwrap_or(usize::MAX);
    let refused =
        |request: &&Request| request.method == "getUpdates" && request.outcome != Outcome::Done;
    taken + simulator.requests().iter().filter(refused).count()
}

/// The program at work. Dropped, it is killed.
pub(crate) struct Bot {
    child: Child,
    log: PathBuf,
}

impl Bot {
    /// `program serve` on a database, with more settings as variables. Its log goes to a file beside the database.
    pub(crate) fn serve(
        program: &str,
        telegram: &str,
        database: &Path,
        more: &[(&str, &str)],
    ) -> Bot {
        let log = database.with_extension("log");
        let output = std::fs::OpenOptions::new()
            .create(true)
            .append(true)
            .open(&log)
            .expect("a log");
        let mut serve = command(program);
        serve
            .arg("serve")
            .stdout(output.try_clone().expect("a second handle"))
            .stderr(output);
        Bot::start(serve, telegram, database, more, log)
    }

    /// The same by a command of one's own, whose output goes to `log` by its own ways.
    pub(crate) fn start(
        mut serve: Command,
        telegram: &str,
        database: &Path,
        more: &[(&str, &str)],
        log: PathBuf,
    ) -> Bot {
        let child = serve
            .env("TELOXIDE_TOKEN", TOKEN)
            .env("PENCAKER_API_URL", telegram)
            .env("PENCAKER_DB", database)
            .envs(more.iter().copied())
            .stdin(Stdio::null())
            .spawn()
            .expect("the program starts");
        Bot { child, log }
    }

    pub(crate) fn id(&self) -> u32 {
        self.child.id()
    }

    /// SIGKILL: the program gets no moment for anything.
    pub(crate) fn kill(mut self) {
        self.child.kill().expect("it runs");
        self.child.wait().expect("it ends");
    }

    /// Sends a signal by name and waits for the end; panics when it takes longer than `limit`.
    pub(crate) fn end(mut self, signal: &str, limit: Duration) -> (ExitStatus, Duration) {
        let begun = Instant::now();
        self.until_it_hears(limit);
        self.signal(signal);
        loop {
            if let Some(status) = self.child.try_wait().expect("it can be waited for") {
                return (status, begun.elapsed());
            }
            assert!(
                begun.elapsed() < limit,
                "not ended {limit:?} after SIG{signal}: {}",
                self.output()
            );
            std::thread::sleep(Duration::from_millis(2));
        }
    }

    /// In its first moments the system ends a program at any signal, before it could do so in order: waits until it catches
    /// SIGTERM (signal 15, the fifteenth bit).
    fn until_it_hears(&mut self, limit: Duration) {
        let begun = Instant::now();
        let status = format!("/proc/{}/status", self.id());
        let hears = || {
            let status = std::fs::read_to_string(&status).ok()?;
            let caught = status
                .lines()
                .find_map(|line| line.strip_prefix("SigCgt:"))?;
            Some(u64::from_str_radix(caught.trim(), 16).ok()? & (1 << 14) != 0)
        };
        while hears() == Some(false) && begun.elapsed() < limit {
            std::thread::yield_now();
        }
    }

    pub(crate) fn signal(&self, signal: &str) {
        let sent = Command::new("kill")
            .arg(format!("-{signal}"))
            .arg(self.id().to_string())
            .status();
        assert!(sent.expect("kill is there").success());
    }

    /// Everything it has said so far, also in earlier lives on the same database.
    pub(crate) fn output(&self) -> String {
        std::fs::read_to_string(&self.log).expect("the log is there")
    }
}

impl Drop for Bot {
    fn drop(&mut self) {
        // Already ended is fine.
        drop(self.child.kill());
        drop(self.child.wait());
    }
}

/// The program without the settings of whoever runs the tests.
pub(crate) fn command(program: &str) -> Command {
    let mut command = Command::new(program);
    for name in [
        "TELOXIDE_TOKEN",
        "PENCAKER_API_URL",
        "PENCAKER_DB",
        "PENCAKER_OWNERS",
        "PENCAKER_KEY_FILE",
        "PENCAKER_WEBHOOK_URL",
        "PENCAKER_LISTEN",
        "PENCAKER_WEBHOOK_SECRET",
        "PENCAKER_RATE",
        "PENCAKER_SYNC",
        "PENCAKER_BACKUP_DIR",
        "PENCAKER_BACKUP_KEEP",
        "PENCAKER_LOG",
        "RUST_LOG",
    ] {
        command.env_remove(name);
    }
    command
}

/// A free address of the loopback: taken for a moment and given back.
pub(crate) fn free_address() -> String {
    std::net::TcpListener::bind("127.0.0.1:0")
        .expect("a free port")
        .local_addr()
        .expect("it is bound")
        .to_string()
}

/// An HTTP client that asks no proxy.
pub(crate) fn http() -> reqwest::Client {
    reqwest::Client::builder()
        .no_proxy()
        .build()
        .expect("a client")
}

/// Asks a program for a page as soon as it listens; status and body. Panics when it has not answered after 20 seconds.
pub(crate) async fn page(address: &str, path: &str) -> (u16, String) {
    let begun = Instant::now();
    loop {
        if let Ok(answer) = http().get(format!("http://{address}{path}")).send().await {
            let status = answer.status().as_u16();
            return (status, answer.text().await.expect("a body"));
        }
        assert!(
            begun.elapsed() < Duration::from_secs(20),
            "nobody listens at {address}"
        );
        tokio::task::yield_now().await;
    }
}

/// Holds the only right to write to a database, as another program may, until it is dropped.
pub(crate) async fn hold(database: &Path) -> sqlx::SqliteConnection {
    let options = sqlx::sqlite::SqliteConnectOptions::new()
        .filename(database)
        .busy_timeout(Duration::from_secs(10));
    let mut holder = <sqlx::SqliteConnection as sqlx::Connection>::connect_with(&options)
        .await
        .expect("it opens");
    sqlx::Executor::execute(&mut holder, "BEGIN IMMEDIATE")
        .await
        .expect("it is held");
    holder
}

/// Lets a held database go.
pub(crate) async fn let_go(mut holder: sqlx::SqliteConnection) {
    sqlx::Executor::execute(&mut holder, "ROLLBACK")
        .await
        .expect("it is let go");
}
