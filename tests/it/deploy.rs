//! The files with which the program is put into service: the service of systemd and the container.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::process::command;

const PROGRAM: &str = env!("CARGO_BIN_EXE_pencaker");

fn file(name: &str) -> String {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("deploy")
        .join(name);
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The directives of a unit; a repeated one has its values joined by a blank.
fn directives(unit: &str) -> BTreeMap<String, String> {
    let mut found: BTreeMap<String, String> = BTreeMap::new();
    for line in unit.lines().filter(|line| !line.starts_with('#')) {
        if let Some((name, value)) = line.split_once('=') {
            let known = found.entry(name.to_owned()).or_default();
            known.push_str(if known.is_empty() { "" } else { " " });
            known.push_str(value);
        }
    }
    found
}

#[test]
fn the_service_may_do_what_it_must_and_nothing_more() {
    let found = directives(&file("pencaker.service"));
    for (name, value) in [
        ("ExecStart", "/usr/local/bin/pencaker serve"),
        ("EnvironmentFile", "/etc/pencaker/pencaker.env"),
        ("Restart", "on-failure"),
        ("RestartPreventExitStatus", "2"),
        ("User", "pencaker"),
        ("StateDirectory", "pencaker pencaker/backups"),
        ("StateDirectoryMode", "0700"),
        ("UMask", "0077"),
        ("ProtectSystem", "strict"),
        ("ProtectHome", "yes"),
        ("PrivateTmp", "yes"),
        ("PrivateDevices", "yes"),
        ("NoNewPrivileges", "yes"),
        ("CapabilityBoundingSet", ""),
        ("AmbientCapabilities", ""),
        ("MemoryDenyWriteExecute", "yes"),
        ("RestrictAddressFamilies", "AF_INET AF_INET6 AF_UNIX"),
        (
            "SystemCallFilter",
            "@system-service ~@privileged @resources",
        ),
    ] {
        assert_eq!(found.get(name).map(String::as_str), Some(value), "{name}");
    }
    for more_room in [
        "ReadWritePaths",
        "ReadWriteDirectories",
        "BindPaths",
        "PermissionsStartOnly",
    ] {
        assert!(!found.contains_key(more_room), "{more_room}");
    }
    let limit: u64 = found["TimeoutStopSec"]
        .trim_end_matches('s')
        .parse()
        .unwrap();
    assert!(
        (6..=30).contains(&limit),
        "the orderly end takes up to five seconds"
    );
    assert!(
        !file("pencaker.service").contains("TELOXIDE_TOKEN="),
        "the token stands in its own file"
    );
}

/// Systemd's own opinion, where systemd is. The directives themselves are held by the test above, wherever this runs.
#[test]
fn systemd_finds_no_fault_with_the_service() {
    let there = Command::new("systemd-analyze").arg("--version").output();
    let version = match there {
        Ok(output) if output.status.success() => {
            String::from_utf8_lossy(&output.stdout).into_owned()
        }
        _ => String::new(),
    };
    let version: u32 = version
        .split_whitespace()
        .nth(1)
        .and_then(|number| number.parse().ok())
        .unwrap_or(0);
    let folder = tempfile::tempdir().unwrap();
    let unit = folder.path().join("pencaker.service");
    let text = file("pencaker.service");
    let here = text.replace("/usr/local/bin/pencaker", PROGRAM);
    assert_ne!(text, here, "the program is named");
    std::fs::write(&unit, here).unwrap();
    let analyse = |arguments: &[&str]| {
        let output = Command::new("systemd-analyze")
            .args(arguments)
            .arg(&unit)
            .output()
            .unwrap();
        let said = String::from_utf8_lossy(&output.stdout).into_owned()
            + &String::from_utf8_lossy(&output.stderr);
        (output.status.success(), said)
    };
    // Reviewing a file without a running systemd came with version 250.
    if version >= 250 {
        let (fine, said) = analyse(&["verify"]);
        assert!(fine && !said.contains("pencaker.service:"), "{said}");
        let (fine, said) = analyse(&["security", "--offline=true", "--threshold=15", "--no-pager"]);
        assert!(fine, "exposed more than 1.5 of 10: {said}");
    }
}

/// A setting that the program does not know would be ignored without a word.
#[test]
fn every_setting_that_is_named_is_one_of_the_program() {
    let help = command(PROGRAM).arg("--help").output().unwrap();
    let help = String::from_utf8(help.stdout).unwrap();
    for name in ["pencaker.service", "pencaker.env", "Containerfile"] {
        let text = file(name);
        let mut named = Vec::new();
        for beginning in ["PENCAKER_", "TELOXIDE_"] {
            named.extend(text.match_indices(beginning).map(|(at, _)| {
                let rest = &text[at..];
                let end = rest
                    .find(|letter: char| !letter.is_ascii_uppercase() && letter != '_')
                    .unwrap_or(rest.len());
                &rest[..end]
            }));
        }
        assert!(!named.is_empty(), "{name}");
        for setting in named {
            assert!(help.contains(setting), "{name}: {setting}");
        }
    }
}

/// The instructions of a container file: word and rest, comments and continued lines taken care of.
fn instructions(text: &str) -> Vec<(String, String)> {
    text.lines()
        .filter(|line| !line.starts_with('#') && !line.trim().is_empty())
        .map(|line| {
            let (word, rest) = line.split_once(' ').unwrap_or((line, ""));
            (word.to_owned(), rest.to_owned())
        })
        .collect()
}

#[test]
fn the_container_is_one_program_without_rights() {
    let all = instructions(&file("Containerfile"));
    let known = [
        "FROM",
        "WORKDIR",
        "COPY",
        "RUN",
        "USER",
        "VOLUME",
        "ENV",
        "STOPSIGNAL",
        "ENTRYPOINT",
        "CMD",
    ];
    for (word, _) in &all {
        assert!(known.contains(&word.as_str()), "{word}");
    }
    let stages: Vec<&str> = all
        .iter()
        .filter(|(word, _)| word == "FROM")
        .map(|(_, rest)| rest.as_str())
        .collect();
    let [build, base] = stages.as_slice() else {
        panic!("{stages:?}");
    };
    // The toolchain is no older than the one the package asks for, and both stages have the same C library.
    let asked = env!("CARGO_PKG_RUST_VERSION").split('.').nth(1).unwrap();
    let minor = build
        .strip_prefix("rust:1.")
        .and_then(|rest| rest.split('-').next())
        .unwrap();
    assert!(
        minor.parse::<u32>().unwrap() >= asked.parse().unwrap(),
        "{build}"
    );
    assert!(
        build.ends_with("-bookworm AS build") && base.contains("/cc-debian12:"),
        "{stages:?}"
    );

    let start = all.iter().rposition(|(word, _)| word == "FROM").unwrap();
    let last: BTreeMap<&str, &str> = all[start..]
        .iter()
        .map(|(word, rest)| (word.as_str(), rest.as_str()))
        .collect();
    assert!(!last.contains_key("RUN"), "the base image has no shell");
    let user = last["USER"].split(':').next().unwrap();
    assert!(
        user.parse::<u32>().unwrap() > 0,
        "by number, so that an engine can see that it is not root"
    );
    assert_eq!(last["VOLUME"], "/data");
    assert_eq!(last["ENV"], "PENCAKER_DB=/data/pencaker.db");
    for form in ["ENTRYPOINT", "CMD"] {
        let words: Vec<String> = serde_json::from_str(last[form]).unwrap();
        assert!(!words.is_empty(), "{form}");
    }
    // What is copied out of the build stage is what it made.
    let bin = Path::new(PROGRAM).file_name().unwrap().to_str().unwrap();
    assert!(all.iter().any(|(word, rest)| word == "COPY"
        && rest.contains(&format!("target/release/{bin} /usr/local/bin/{bin}"))));
}

/// The base image has glibc and libgcc and nothing else.
#[test]
fn the_program_needs_no_library_that_the_base_image_lacks() {
    let output = Command::new("ldd").arg(PROGRAM).output().unwrap();
    assert!(output.status.success(), "{output:?}");
    let text = String::from_utf8(output.stdout).unwrap();
    let needed: Vec<&str> = text
        .lines()
        .filter_map(|line| line.split_whitespace().next())
        .map(|path| path.rsplit('/').next().unwrap_or(path))
        .collect();
    assert!(needed.contains(&"libc.so.6"), "{text}");
    let there = ["linux-vdso.so.1", "libgcc_s.so.1", "libm.so.6", "libc.so.6"];
    for library in needed {
        assert!(
            there.contains(&library) || library.starts_with("ld-linux"),
            "{library}\n{text}"
        );
    }
}
