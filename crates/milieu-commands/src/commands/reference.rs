//! `milieu reference DIR`: the handbook's reference pages, generated from the code.

use std::fmt::Write;

use clap::Command;
use milieu_diagnosis::instruments::Catalogue;
use milieu_vocabulary::Message;

use super::export::write_whole;
use crate::Run;
use crate::arguments::Reference;
use crate::failure::Failure;

pub fn reference(run: &mut Run, args: &Reference) -> Result<(), Failure> {
    std::fs::create_dir_all(&args.folder)?;
    let render = |message: &Message| run.screen.messages.render(message);
    let pages = [
        ("commands.md", commands(run)),
        (
            "indicators.md",
            titled(run, "reference-indicators", &milieu_diagnosis::dictionary_markdown(&render)),
        ),
        ("instruments.md", titled(run, "reference-instruments", &instruments(run)?)),
        ("measures.md", super::network::catalogue::markdown(&run.screen.messages)),
        ("ties.md", super::ties::effects::markdown(&run.screen.messages)),
        ("formats.md", milieu_exchange::formats_markdown(&render)),
        ("schema.md", milieu_store::schema_markdown(&render)),
    ];
    for (name, text) in pages {
        let text = format!("{}\n", text.trim_end());
        write_whole(&args.folder.join(name), text.as_bytes())?;
    }
    Ok(())
}

fn titled(run: &Run, key: &str, body: &str) -> String {
    format!("# {}\n\n{body}", run.screen.key(key))
}

fn commands(run: &Run) -> String {
    let mut out = format!("# {}\n", run.screen.key("reference-commands"));
    let whole = crate::help::command(&run.screen.messages);
    for command in whole.get_subcommands().filter(|c| !c.is_hide_set()) {
        page(&mut out, "milieu", command);
    }
    out
}

/// A command, and those inside it.
fn page(out: &mut String, outer: &str, command: &Command) {
    // Writing to a String cannot fail.
    let name = format!("{outer} {}", command.get_name());
    let mut command = command.clone().bin_name(name.as_str());
    let usage = command.render_usage().to_string().replace("Usage: ", "");
    let about = command.get_about().map(ToString::to_string).unwrap_or_default();
    let _ = write!(out, "\n## {name}\n\n{about}.\n\n```text\n{usage}\n```\n");
    let arguments: Vec<_> = command
        .get_arguments()
        .filter(|a| {
            !matches!(a.get_id().as_str(), "help" | "version" | "json" | "quiet" | "seed" | "language")
        })
        .collect();
    if !arguments.is_empty() {
        out.push_str("\n| | |\n| --- | --- |\n");
        for argument in arguments {
            let name = match argument.get_long() {
                Some(long) => format!("--{long}"),
                None => argument.get_id().to_string().to_uppercase(),
            };
            let help = argument.get_help().map(ToString::to_string).unwrap_or_default();
            let _ = writeln!(out, "| `{name}` | {} |", help.replace('|', "\\|"));
        }
    }
    if let Some(more) = command.get_after_help() {
        let _ = write!(out, "\n```text\n{more}\n```\n");
    }
    for inner in command.get_subcommands() {
        page(out, &name, inner);
    }
}

fn instruments(run: &Run) -> Result<String, Failure> {
    let catalogue = Catalogue::built_in().map_err(|error| Failure::Internal(error.to_string()))?;
    let mut out = String::new();
    for instrument in &catalogue.instruments {
        let factors: Vec<String> = instrument.acts_on.iter().map(|f| run.screen.key(f.label_key())).collect();
        let _ = write!(
            out,
            "## {} {}\n\n¶{} · {} · {}\n\n{}\n\n",
            instrument.id,
            run.screen.text(&instrument.name()),
            instrument.paragraph,
            factors.join(", "),
            instrument.seen_in.join(", "),
            run.screen.text(&instrument.mechanism())
        );
    }
    Ok(out)
}
