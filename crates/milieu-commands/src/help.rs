//! Texts of `--help`, from the message files.

use clap::{Command, CommandFactory};
use milieu_messages::Messages;

use crate::arguments::Arguments;

/// The command with its texts: `cli-about-VERB`, `cli-more-VERB` (examples), and for an argument
/// `cli-arg-VERB-NAME` or, if there is none, `cli-arg-NAME`. A verb inside a verb is `VERB-VERB`.
pub fn command(messages: &Messages) -> Command {
    localise(Arguments::command(), "milieu", messages)
}

fn localise(mut command: Command, name: &str, messages: &Messages) -> Command {
    command = command.about(messages.text(&format!("cli-about-{name}")));
    let more = format!("cli-more-{name}");
    if messages.has(&more) {
        command = command.after_help(messages.text(&more));
    }
    let ids: Vec<String> = command.get_arguments().map(|arg| arg.get_id().to_string()).collect();
    for id in ids {
        if id == "help" || id == "version" {
            command = command.mut_arg(id.clone(), |arg| arg.help(messages.text(&format!("cli-arg-{id}"))));
            continue;
        }
        let text = argument_text(name, &id, messages);
        command = command.mut_arg(id, |arg| arg.help(text));
    }
    let verbs: Vec<String> = command.get_subcommands().map(|sub| sub.get_name().to_owned()).collect();
    for verb in verbs {
        // A verb inside another, such as `network measure`, has the names of both.
        let own = if name == "milieu" { verb.clone() } else { format!("{name}-{verb}") };
        command = command.mut_subcommand(verb, |sub| localise(sub, &own, messages));
    }
    command
}

/// The text of an argument: that of the verb, else that of the verb it is inside of, else the
/// common one.
fn argument_text(verb: &str, id: &str, messages: &Messages) -> String {
    let id = id.replace('_', "-");
    let outer = verb.split('-').next().unwrap_or_default();
    let keys = [format!("cli-arg-{verb}-{id}"), format!("cli-arg-{outer}-{id}")];
    match keys.iter().find(|key| messages.has(key)) {
        Some(key) => messages.text(key),
        None => messages.text(&format!("cli-arg-{id}")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_command_and_argument_has_a_text() {
        fn look(command: &Command, missing: &mut Vec<String>) {
            let about = command.get_about().map(ToString::to_string).unwrap_or_default();
            if about.is_empty() || about.contains('⟦') {
                missing.push(format!("{}: {about}", command.get_name()));
            }
            let more = command.get_after_help().map(ToString::to_string).unwrap_or_default();
            if more.contains('⟦') {
                missing.push(format!("{}: {more}", command.get_name()));
            }
            for arg in command.get_arguments() {
                let help = arg.get_help().map(ToString::to_string).unwrap_or_default();
                if !matches!(arg.get_id().as_str(), "help" | "version")
                    && (help.is_empty() || help.contains('⟦'))
                {
                    missing.push(format!("{} {}: {help}", command.get_name(), arg.get_id()));
                }
            }
            for sub in command.get_subcommands() {
                look(sub, missing);
            }
        }
        let mut missing = Vec::new();
        let command = command(&Messages::english());
        look(&command, &mut missing);
        assert!(missing.is_empty(), "{missing:#?}");
        command.debug_assert();
    }
}
