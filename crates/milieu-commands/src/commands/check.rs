//! `milieu check FILE`: whether the file is sound.

use milieu_vocabulary::message;
use serde_json::json;

use crate::Run;
use crate::arguments::OneFile;
use crate::failure::Failure;
use crate::session::open_to_read;

pub fn check(run: &mut Run, args: &OneFile) -> Result<(), Failure> {
    let findings = open_to_read(&args.file)?.check()?;
    if run.common.json {
        run.json(&json!({"schema": "milieu/check/1", "sound": findings.is_empty(), "findings": findings}))?;
    } else if findings.is_empty() {
        run.screen.say(&message!("cli-sound"))?;
    }
    match (findings.is_empty(), run.common.json) {
        (true, _) => Ok(()),
        (false, true) => Err(Failure::FindingsShown),
        (false, false) => Err(Failure::Findings(findings)),
    }
}
