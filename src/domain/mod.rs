//! The office's rules as types and pure functions; no clock, no storage, no network.
