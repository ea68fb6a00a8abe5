//! The conversations: each a pure function from state, event and facts to an outcome.
