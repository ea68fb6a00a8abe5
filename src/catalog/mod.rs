//! The lists the office works with, as data files checked at start.
