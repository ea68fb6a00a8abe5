//! What the benchmarks read and print: settings, and the time and memory of another process (Linux).

use std::io::Write as _;

/// A process whose figures are read.
pub(crate) struct Process(u32);

impl Process {
    pub(crate) fn of(id: u32) -> Process {
        Process(id)
    }

    /// User and system time so far, in milliseconds; Linux counts in hundredths of a second.
    pub(crate) fn cpu_ms(&self) -> f64 {
        let stat = std::fs::read_to_string(format!("/proc/{}/stat", self.0)).expect("it runs");
        // The name in parentheses may hold blanks; what is counted stands behind it.
        let fields: Vec<&str> = stat
            .rsplit(')')
            .next()
            .expect("there is always a last part")
            .split_whitespace()
            .collect();
        let ticks = |field: usize| fields[field].parse::<f64>().expect("a number of ticks");
        (ticks(11) + ticks(12)) * 10.0
    }

    /// A line of the process's status (`VmRSS`, `VmHWM`), in MiB.
    pub(crate) fn memory_mib(&self, line: &str) -> f64 {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.0)).expect("it runs");
        let kib: f64 = status
            .lines()
            .find_map(|text| {
                text.strip_prefix(line)?
                    .split_whitespace()
                    .nth(1)?
                    .parse()
                    .ok()
            })
            .expect("Linux tells it");
        kib / 1_024.0
    }
}

/// A setting of the run that is a number.
pub(crate) fn number(name: &str, otherwise: usize) -> usize {
    setting(name).map_or(otherwise, |text| text.parse().expect("a number"))
}

#[expect(
    clippy::disallowed_methods,
    reason = "a benchmark has no settings file of its own"
)]
pub(crate) fn setting(name: &str) -> Option<String> {
    std::env::var(name).ok()
}

/// Prints at once, so that a long run shows what it has.
pub(crate) fn say(text: &str) {
    let mut out = std::io::stdout();
    out.write_all(text.as_bytes())
        .and_then(|()| out.flush())
        .expect("somebody reads");
}
