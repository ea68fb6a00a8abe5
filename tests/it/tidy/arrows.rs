//! The arrows between the rooms, and the crates that only some of them know.

/// For each room, the rooms it may import. `ARCHITECTURE.md` draws the same arrows.
pub(super) const ARROWS: [(&str, &[&str]); 19] = [
    ("clock", &[]),
    ("config", &[]),
    ("logging", &["config"]),
    ("domain", &[]),
    ("catalog", &["domain"]),
    ("workbook", &[]),
    ("flows", &["catalog", "domain", "workbook"]),
    ("letter", &["flows", "catalog", "domain"]),
    (
        "text",
        &["letter", "flows", "catalog", "domain", "workbook"],
    ),
    ("measure", &["letter"]),
    (
        "store",
        &["measure", "letter", "flows", "catalog", "domain"],
    ),
    (
        "app",
        &[
            "store", "text", "measure", "letter", "flows", "catalog", "domain", "clock", "workbook",
        ],
    ),
    (
        "telegram",
        &[
            "workbook", "app", "text", "measure", "letter", "flows", "catalog", "domain", "clock",
            "store",
        ],
    ),
    ("health", &["app", "store", "measure", "clock"]),
    (
        "service",
        &[
            "health", "measure", "telegram", "app", "store", "text", "catalog", "clock", "config",
            "flows", "letter", "domain",
        ],
    ),
    (
        "backup",
        &["service", "store", "text", "flows", "clock", "config"],
    ),
    (
        "export",
        &[
            "service", "store", "text", "flows", "workbook", "clock", "config",
        ],
    ),
    (
        "check",
        &[
            "service", "telegram", "app", "store", "catalog", "clock", "config", "text",
        ],
    ),
    (
        "demo",
        &[
            "service", "telegram", "app", "store", "text", "letter", "flows", "catalog", "domain",
            "clock", "config",
        ],
    ),
];

/// Crates that only one room may know, with the rooms that may.
pub(super) const KNOWN_BY: [(&str, &[&str]); 15] = [
    ("teloxide", &["telegram"]),
    ("dptree", &["telegram"]),
    ("sqlx", &["store"]),
    ("metrics", &["measure"]),
    ("rustix", &["store"]),
    ("base64", &["letter"]),
    ("qrcodegen", &["text"]),
    ("ab_glyph", &["text"]),
    ("notosans", &["text"]),
    ("png", &["text"]),
    ("rust_xlsxwriter", &["workbook"]),
    ("calamine", &["workbook"]),
    ("zip", &["workbook"]),
    ("axum", &["telegram", "health", "demo"]),
    (
        "tokio",
        &[
            "app", "store", "telegram", "health", "service", "check", "demo", "main",
        ],
    ),
];
