//! Everything that may be asked of a territory, as one command each: arguments, wiring, answers
//! as text, table or JSON.
//!
//! Two callers: [`main`], the program in a terminal, and [`ask`], which runs the same command
//! inside another program, with its progress watched and its answer as JSON. What a screen does
//! can therefore be done by command, and gives the same.
//!
//! Exit codes: 0 done; 1 something in the data, the file or the question stops it; 2 typed
//! wrongly; 3 a fault of the program.

mod arguments;
mod ask;
mod commands;
mod failure;
mod help;
mod interrupt;
mod language;
mod progress;
mod screen;
mod session;

use std::io::Write;
use std::process::ExitCode;
use std::sync::Arc;

use clap::FromArgMatches;
use milieu_messages::Messages;
use milieu_vocabulary::{Findings, Severity, message};

use interrupt::Interrupt;
use progress::Bar;

use arguments::{Arguments, Common, Verb};
use failure::USAGE;

pub use arguments::Open;
pub use ask::{Answer, ask, files_of};
pub use commands::diagnose::failure as diagnosis_failure;
pub use commands::target::{Target, target_setting, targets};
pub use commands::ties::look as ties;
pub use failure::Failure;
pub use progress::Watcher;
pub use screen::Screen;
pub use session::periods_of as periods;

/// Opens the workbench on a territory file: handed in by the program that has one.
pub type Opener = fn(&mut Run, &Open) -> Result<(), Failure>;

/// One run of the program: what was asked for everywhere, and where to write.
pub struct Run {
    /// Options every command has.
    pub(crate) common: Common,
    /// Where the answer is written.
    pub screen: Screen,
    watcher: Option<Arc<dyn Watcher>>,
    opener: Option<Opener>,
}

impl Run {
    /// Prints a value as JSON, indented, with a final newline.
    pub fn json(&mut self, value: &impl serde::Serialize) -> Result<(), Failure> {
        let text = serde_json::to_string_pretty(value)?;
        Ok(self.screen.line(&text)?)
    }

    /// Whether the answer is to be JSON.
    pub fn answers_json(&self) -> bool {
        self.common.json
    }

    /// Progress where it is watched, else on a terminal unless it would disturb.
    pub(crate) fn bar(&self) -> Bar {
        match &self.watcher {
            Some(watcher) => Bar::watched(Arc::clone(watcher)),
            None => Bar::on_terminal(self.common.quiet || self.common.json),
        }
    }

    /// Whether whoever watches asks to stop.
    pub(crate) fn interrupt_asked(&self) -> bool {
        self.watcher.as_ref().is_some_and(|watcher| watcher.stopped())
    }

    /// Listens to whoever may ask to stop.
    pub(crate) fn interrupt(&self) -> Interrupt {
        match &self.watcher {
            Some(watcher) => Interrupt::watched(Arc::clone(watcher)),
            None => Interrupt::listen(),
        }
    }
}

/// The program in a terminal.
pub fn main(opener: Opener) -> ExitCode {
    let language = language::asked(std::env::args_os().skip(1), |name| std::env::var(name).ok());
    let messages = Messages::of(language.as_ref().copied().unwrap_or_default());
    let matches = match help::command(&messages).try_get_matches() {
        Ok(matches) => matches,
        Err(error) => {
            // Help and version are no errors; a reader that went away is none either.
            let _ = error.print();
            return ExitCode::from(if error.use_stderr() { USAGE } else { 0 });
        }
    };
    let arguments = match Arguments::from_arg_matches(&matches) {
        Ok(arguments) => arguments,
        Err(error) => {
            let _ = error.print();
            return ExitCode::from(USAGE);
        }
    };
    let mut run = Run {
        common: arguments.common,
        screen: Screen::standard(messages),
        watcher: None,
        opener: Some(opener),
    };
    let result = match language {
        Ok(_) => dispatch(&mut run, &arguments.command).and_then(|()| Ok(run.screen.flush()?)),
        Err(code) => Err(language::unknown(&code)),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            let code = failure.exit_code();
            if run.common.json {
                // A program that reads us is told in its own language too.
                let _ = failure_json(&mut run, &failure);
            }
            // Standard error is the last resort: if it is gone, nobody is left to be told.
            let _ = run.screen.flush();
            let _ = tell(&run, &failure);
            ExitCode::from(code)
        }
    }
}

fn dispatch(run: &mut Run, verb: &Verb) -> Result<(), Failure> {
    use commands::*;
    match verb {
        Verb::Demo(args) => demo::demo(run, args),
        Verb::Open(args) => match run.opener {
            Some(opener) => opener(run, args),
            None => Err(Failure::Usage { message: message!("cli-open-from-inside") }),
        },
        Verb::Import(args) => import::import(run, args),
        Verb::Inspect(args) => inspect::inspect(run, args),
        Verb::Template(args) => template::template(run, args),
        Verb::Diagnose(args) => diagnose::diagnose(run, args),
        Verb::Report(args) => report::report(run, args),
        Verb::Info(args) => info::info(run, args),
        Verb::Regions(args) => regions::regions(run, args),
        Verb::Undo(args) => undo::undo(run, args),
        Verb::Redo(args) => undo::redo(run, args),
        Verb::History(args) => history::history(run, args),
        Verb::Check(args) => check::check(run, args),
        Verb::Duplicates(args) => duplicates::duplicates(run, args),
        Verb::Merge(args) => edit::merge(run, args),
        Verb::Distinct(args) => edit::distinct(run, args),
        Verb::Add(args) => add::add(run, args),
        Verb::Tie(args) => tie::tie(run, args),
        Verb::Edit(args) => edit::edit(run, args),
        Verb::Remove(args) => edit::remove(run, args),
        Verb::Restore(args) => restore::restore(run, args),
        Verb::Set(args) => edit::set(run, args),
        Verb::Target(args) => target::target(run, args),
        Verb::Locate(args) => locate::locate(run, args),
        Verb::Export(args) => export::export(run, args),
        Verb::Network(args) => network::network(run, args),
        Verb::Ties(args) => ties::ties(run, args),
        Verb::Indicators(args) => indicators::indicators(run, args),
        Verb::Instruments(args) => indicators::instruments(run, args),
        Verb::Published(_) => published::published(run),
        Verb::Completions(args) => completions::completions(run, args),
        Verb::Reference(args) => reference::reference(run, args),
    }
}

/// Findings of one kind that are shown when they stop a command; the rest is counted.
const FINDINGS_OF_A_KIND: usize = 10;

/// Says on standard output, as JSON, why the command stopped.
fn failure_json(run: &mut Run, failure: &Failure) -> Result<(), Failure> {
    let (message, hint, findings) = match failure {
        Failure::NobodyReads | Failure::FindingsShown => return Ok(()),
        Failure::Stopped { message, hint } => (run.screen.text(message), hint.as_ref(), None),
        Failure::Usage { message } => (run.screen.text(message), None, None),
        Failure::Internal(detail) => (detail.clone(), None, None),
        Failure::Findings(findings) => (run.screen.key("cli-findings-stop"), None, Some(findings)),
        Failure::Unusable(findings) => (run.screen.key("cli-findings-unusable"), None, Some(findings)),
    };
    let hint = hint.map(|hint| run.screen.text(hint));
    // A form must know which of its fields is meant, and what the findings say to a person.
    let said: Option<Vec<String>> =
        findings.map(|findings| findings.iter().map(|finding| run.screen.text(&finding.message)).collect());
    run.json(&serde_json::json!({
        "schema": "milieu/failure/1", "exit_code": failure.exit_code(), "message": message, "hint": hint,
        "field": failure.field(), "findings": findings, "said": said,
    }))
}

/// Says on standard error why the command stopped.
fn tell(run: &Run, failure: &Failure) -> std::io::Result<()> {
    let screen = &run.screen;
    let mut err = std::io::stderr().lock();
    let mut paragraph = |text: String| -> std::io::Result<()> {
        for line in screen::wrap(&text, screen.width) {
            writeln!(err, "{line}")?;
        }
        Ok(())
    };
    match failure {
        Failure::NobodyReads => Ok(()),
        Failure::Stopped { message, hint } => {
            paragraph(screen.text(&message!("cli-stopped", what = message.clone())))?;
            hint.as_ref().map_or(Ok(()), |hint| paragraph(screen.text(hint)))
        }
        Failure::Usage { message } => paragraph(screen.text(&message!("cli-usage", what = message.clone()))),
        Failure::Internal(detail) => {
            paragraph(screen.text(&message!("cli-internal", detail = detail.as_str())))
        }
        Failure::FindingsShown => Ok(()),
        Failure::Findings(findings) | Failure::Unusable(findings) => {
            let reads = matches!(failure, Failure::Unusable(_));
            paragraph(screen.key(if reads { "cli-findings-unusable" } else { "cli-findings-stop" }))?;
            // Next to errors, what would only have been a warning is noise.
            let mut stopping = Findings::default();
            let least = if findings.any_error() { Severity::Error } else { Severity::Note };
            findings.iter().filter(|f| f.severity >= least).for_each(|f| stopping.push(f.clone()));
            screen
                .marked(&stopping, FINDINGS_OF_A_KIND)
                .into_iter()
                .try_for_each(|(mark, text)| paragraph(format!("{mark}: {text}")))
        }
    }
}
