//! demur: parse, run, exit.

use std::process::ExitCode;

fn main() -> ExitCode {
    demur::cli::run()
}
