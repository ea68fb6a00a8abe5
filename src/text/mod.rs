//! Turns a line of a conversation into a sentence of a language.
