//! The settings of the program, read once from flags and environment.
