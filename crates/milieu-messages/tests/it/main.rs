//! Every message the sources name exists and is given every argument it uses.

mod translations;

use std::path::{Path, PathBuf};

use milieu_messages::Messages;
use milieu_vocabulary::Message;

/// The Rust sources of every crate, without their tests.
fn sources(folder: &Path, into: &mut Vec<PathBuf>) {
    let mut entries: Vec<PathBuf> =
        std::fs::read_dir(folder).expect("a folder").map(|e| e.expect("an entry").path()).collect();
    entries.sort();
    for path in entries {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if path.is_dir() {
            if !matches!(name.as_str(), "tests" | "target" | "benches") {
                sources(&path, into);
            }
        } else if name.ends_with(".rs") {
            into.push(path);
        }
    }
}

/// Comments blanked out, so that examples in them do not count.
fn without_comments(text: &str) -> String {
    text.lines()
        .map(|line| if line.trim_start().starts_with("//") { "" } else { line })
        .collect::<Vec<_>>()
        .join("\n")
}

/// The text up to the bracket that closes the one just opened.
fn inside_brackets(text: &str) -> &str {
    let (mut depth, mut in_text, mut escaped) = (1usize, false, false);
    for (at, c) in text.char_indices() {
        if in_text {
            match c {
                _ if escaped => escaped = false,
                '\\' => escaped = true,
                '"' => in_text = false,
                _ => {}
            }
            continue;
        }
        match c {
            '"' => in_text = true,
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' => {
                depth -= 1;
                if depth == 0 {
                    return &text[..at];
                }
            }
            _ => {}
        }
    }
    text
}

fn leading_literal(text: &str) -> Option<(&str, &str)> {
    let rest = text.trim_start().strip_prefix('"')?;
    let end = rest.find('"')?;
    Some((&rest[..end], &rest[end + 1..]))
}

/// Names given as `name = value` at the top level of a macro call.
fn argument_names(text: &str) -> Vec<String> {
    let (mut depth, mut in_text, mut escaped) = (0usize, false, false);
    let mut parts = vec![String::new()];
    for c in text.chars() {
        if in_text {
            match c {
                _ if escaped => escaped = false,
                '\\' => escaped = true,
                '"' => in_text = false,
                _ => {}
            }
            continue;
        }
        match c {
            '"' => in_text = true,
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' => depth = depth.saturating_sub(1),
            ',' if depth == 0 => parts.push(String::new()),
            c if depth == 0 => parts.last_mut().expect("one part at least").push(c),
            _ => {}
        }
    }
    parts
        .iter()
        .filter_map(|part| part.split_once('=').map(|(name, _)| name.trim().to_owned()))
        .filter(|name| !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_'))
        .collect()
}

#[test]
fn every_message_the_sources_name_exists_and_has_its_arguments() {
    let crates = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the folder crates");
    let mut files = Vec::new();
    sources(crates, &mut files);
    let messages = Messages::english();
    let (mut faults, mut seen) = (Vec::new(), 0usize);
    for file in files {
        let text = std::fs::read_to_string(&file).expect("a source");
        let text = without_comments(text.split("#[cfg(test)]").next().unwrap_or_default());
        let mut check = |message: Message, whole: bool| {
            seen += 1;
            let key = message.key.to_string();
            let rendered = messages.render(&message);
            if !messages.has(&key) || (whole && rendered.contains('⟦')) {
                faults.push(format!("{}: {rendered}", file.display()));
            }
        };
        for (at, _) in text.match_indices("message!(") {
            let call = inside_brackets(&text[at + "message!(".len()..]);
            let Some((key, rest)) = leading_literal(call) else { continue };
            let mut message = Message::new(key.to_owned());
            for name in argument_names(rest) {
                message = message.with(name, 2.5);
            }
            check(message, true);
        }
        for opening in ["Message::new(", ".key(", ".text("] {
            for (at, _) in text.match_indices(opening) {
                let call = inside_brackets(&text[at + opening.len()..]);
                if let Some((key, "")) = leading_literal(call).map(|(k, r)| (k, r.trim()))
                    && !key.is_empty()
                    && key.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
                    && key.contains('-')
                {
                    check(Message::new(key.to_owned()), false);
                }
            }
        }
        for (at, _) in text.match_indices("\"cli-") {
            if let Some((key, _)) = leading_literal(&text[at..])
                && !key.contains(['{', ' '])
            {
                check(Message::new(key.to_owned()), false);
            }
        }
    }
    assert!(seen > 100, "the search itself is broken: only {seen} messages seen");
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}
