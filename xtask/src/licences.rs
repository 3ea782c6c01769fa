//! Licences of everything the program is built from: permissive ones only.

use std::collections::BTreeSet;

use crate::cargo;

/// Licences that ask for no more than a notice.
const ALLOWED: &[&str] = &[
    "0BSD",
    "Apache-2.0",
    "Apache-2.0 WITH LLVM-exception",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "BSL-1.0",
    "CC0-1.0",
    "ISC",
    "MIT",
    "MIT-0",
    "Unicode-3.0",
    "Unlicense",
    "Zlib",
];

/// Fails on a dependency whose licence offers no allowed choice.
pub fn check() -> Result<(), String> {
    let output = cargo()
        .args(["tree", "--workspace", "--edges", "normal,build", "--prefix", "none", "--format", "{p}|{l}"])
        .output()
        .map_err(|error| format!("cannot start cargo tree: {error}"))?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into_owned());
    }
    let listing = String::from_utf8_lossy(&output.stdout);
    let bad: BTreeSet<&str> = listing
        .lines()
        .filter(|line| !line.is_empty())
        .filter(|line| !acceptable(line.split('|').nth(1).unwrap_or_default().trim_end_matches(" (*)")))
        .collect();
    if bad.is_empty() {
        return Ok(());
    }
    let list: Vec<&str> = bad.into_iter().collect();
    Err(format!("licences that are not on the list of permissive ones:\n  {}", list.join("\n  ")))
}

/// Whether an SPDX expression can be met with allowed licences: `OR` needs one side, `AND` both.
fn acceptable(expression: &str) -> bool {
    let expression = expression.replace('/', " OR ");
    let expression = expression.trim();
    if expression.is_empty() {
        return false;
    }
    if let Some((left, right)) = split_outside_brackets(expression, " AND ") {
        return acceptable(left) && acceptable(right);
    }
    if let Some((left, right)) = split_outside_brackets(expression, " OR ") {
        return acceptable(left) || acceptable(right);
    }
    if let Some(inner) = expression.strip_prefix('(').and_then(|e| e.strip_suffix(')')) {
        return acceptable(inner);
    }
    ALLOWED.contains(&expression)
}

fn split_outside_brackets<'a>(text: &'a str, word: &str) -> Option<(&'a str, &'a str)> {
    let mut depth = 0i32;
    for (at, c) in text.char_indices() {
        match c {
            '(' => depth += 1,
            ')' => depth -= 1,
            _ => {}
        }
        if depth == 0 && text[at..].starts_with(word) {
            return Some((&text[..at], &text[at + word.len()..]));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::acceptable;

    #[test]
    fn expressions_are_read_as_choices() {
        assert!(acceptable("MIT OR Apache-2.0"));
        assert!(acceptable("MIT/Apache-2.0"));
        assert!(acceptable("(MIT OR Apache-2.0) AND Unicode-3.0"));
        assert!(acceptable("LGPL-3.0 OR MIT"));
        assert!(!acceptable("LGPL-3.0 AND MIT"));
        assert!(!acceptable("GPL-3.0"));
        assert!(!acceptable(""));
    }
}
