//! The real program at another hour: a process of its own that runs the same house with a clock that runs ahead, since the program
//! itself knows no other clock than the machine's. It is this test program again, with one test that is run in no other way.

use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use jiff::Timestamp;
use pencaker::app::shutdown::Shutdown;
use pencaker::clock::Clock;
use pencaker::config;
use pencaker::service;

use crate::process::{Bot, command};

/// How far the clock of the child runs ahead, in milliseconds.
const AHEAD: &str = "HOURS_AHEAD_MS";

/// How far a clock has to run ahead to show this moment now.
pub(crate) fn ahead_of_now(moment: Timestamp) -> i64 {
    moment.as_millisecond() - Clock::system().now_ms()
}

/// The program at work with a clock that runs ahead.
pub(crate) fn serve(telegram: &str, database: &Path, ahead_ms: i64, more: &[(&str, &str)]) -> Bot {
    let program = std::env::current_exe().expect("this program");
    let mut child: Command = command(program.to_str().expect("a plain name"));
    let log = database.with_extension("log");
    let output = std::fs::OpenOptions::new()
        .create(true)
        .append(true)
        .open(&log)
        .expect("a log");
    child
        .args([
            "--ignored",
            "--exact",
            "--nocapture",
            "hours::the_program_with_a_clock_that_runs_ahead",
        ])
        .env(AHEAD, ahead_ms.to_string())
        .stdout(Stdio::null())
        .stderr(output);
    Bot::start(child, telegram, database, more, log)
}

#[test]
#[ignore = "the program of other tests, which start it as a process of its own"]
#[expect(
    clippy::disallowed_methods,
    reason = "it is told its hour by those who start it"
)]
fn the_program_with_a_clock_that_runs_ahead() {
    // Run with all that is ignored, it is nobody's program.
    let Ok(ahead) = std::env::var(AHEAD) else {
        return;
    };
    let clock = Clock::system();
    clock.set_shift_ms(ahead.parse().expect("a number"));
    let (_, settings) = config::read(["pencaker", "serve"]).expect("settings of the test");
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .expect("threads");
    let ran = runtime.block_on(service::run(&settings, clock, Shutdown::default()));
    runtime.shutdown_timeout(Duration::from_secs(1));
    ran.expect("it works until it is killed");
}
