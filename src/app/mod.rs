//! The order of things: one event is one transaction.
