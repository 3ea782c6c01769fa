//! `milieu completions SHELL`: tab completion.

use crate::Run;
use crate::arguments::Completions;
use crate::failure::Failure;

pub fn completions(run: &mut Run, args: &Completions) -> Result<(), Failure> {
    let mut command = crate::help::command(&run.screen.messages);
    let mut script = Vec::new();
    clap_complete::generate(args.shell, &mut command, "milieu", &mut script);
    Ok(run.screen.raw(&String::from_utf8_lossy(&script))?)
}
