mod browser;
/// Made-up people who register.
mod crowd;
/// The real program as a child process.
mod process;
/// The program from outside.
mod program;
