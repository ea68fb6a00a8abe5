mod browser;
/// Made-up people who register.
mod crowd;
/// Killed ten times, nothing lost.
mod drill;
/// The real program as a child process.
mod process;
/// The program from outside.
mod program;
