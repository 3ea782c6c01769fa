//! The program `milieu`: the command line, and the workbench it can open.

use std::process::ExitCode;

fn main() -> ExitCode {
    milieu_commands::main(milieu_server::open)
}
