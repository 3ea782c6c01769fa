//! What a person reads in a terminal: wrapped text, headings and tables that fit its width.

use std::io::{self, Write};
use std::sync::Arc;

use milieu_messages::Messages;
use milieu_vocabulary::{Finding, Findings, Message, Severity, message};
use unicode_width::UnicodeWidthStr;

/// Standard output with the reader's language and width.
pub struct Screen {
    out: Box<dyn Write>,
    /// The messages of its reader.
    pub messages: Arc<Messages>,
    /// Columns.
    pub width: usize,
}

/// Which way a column is set.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Align {
    /// Text.
    Left,
    /// Numbers.
    Right,
}

impl Screen {
    /// Standard output; 80 columns unless a terminal says otherwise, at most 100.
    pub fn standard(messages: Messages) -> Self {
        let width = terminal_size::terminal_size().map_or(80, |(w, _)| usize::from(w.0)).clamp(40, 100);
        Screen { out: Box::new(io::BufWriter::new(io::stdout())), messages: Arc::new(messages), width }
    }

    /// Anything that can be written to, eighty columns wide.
    pub fn into(out: Box<dyn Write>, messages: Arc<Messages>) -> Self {
        Screen { out, messages, width: 80 }
    }

    /// A message in the reader's language.
    pub fn text(&self, message: &Message) -> String {
        self.messages.render(message)
    }

    /// A message without arguments.
    pub fn key(&self, key: &str) -> String {
        self.messages.text(key)
    }

    /// One line as it is, without blanks at its end.
    pub fn line(&mut self, text: &str) -> io::Result<()> {
        writeln!(self.out, "{}", text.trim_end())
    }

    /// An empty line.
    pub fn blank(&mut self) -> io::Result<()> {
        writeln!(self.out)
    }

    /// A text as it is.
    pub fn raw(&mut self, text: &str) -> io::Result<()> {
        self.out.write_all(text.as_bytes())
    }

    /// Hands on what is held back.
    pub fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }

    /// A message as a paragraph.
    pub fn say(&mut self, message: &Message) -> io::Result<()> {
        let text = self.text(message);
        self.paragraph(&text, 0)
    }

    /// A paragraph wrapped to the width, every line indented.
    pub fn paragraph(&mut self, text: &str, indent: usize) -> io::Result<()> {
        for line in wrap(text, self.width.saturating_sub(indent)) {
            self.line(&format!("{:indent$}{line}", ""))?;
        }
        Ok(())
    }

    /// A list item: a mark, then text wrapped beside it.
    pub fn item(&mut self, mark: &str, text: &str) -> io::Result<()> {
        let indent = mark.width() + 1;
        for (i, line) in wrap(text, self.width.saturating_sub(indent + 2)).into_iter().enumerate() {
            if i == 0 {
                self.line(&format!("  {mark} {line}"))?;
            } else {
                self.line(&format!("  {:indent$}{line}", ""))?;
            }
        }
        Ok(())
    }

    /// A heading.
    pub fn heading(&mut self, text: &str) -> io::Result<()> {
        self.blank()?;
        self.line(&text.to_uppercase())
    }

    /// A table. Columns keep to their widest cell; when that is too wide together, the widest
    /// left-aligned column gives way and its cells are cut with an ellipsis.
    pub fn table(&mut self, head: &[String], align: &[Align], rows: &[Vec<String>]) -> io::Result<()> {
        let columns = head.len();
        let mut widths: Vec<usize> = (0..columns)
            .map(|c| {
                rows.iter()
                    .filter_map(|r| r.get(c))
                    .map(|t| t.width())
                    .max()
                    .unwrap_or(0)
                    .max(head[c].width())
            })
            .collect();
        let gaps = 2 * columns.saturating_sub(1) + 2;
        while widths.iter().sum::<usize>() + gaps > self.width {
            let widest = (0..columns)
                .filter(|c| align.get(*c) != Some(&Align::Right))
                .max_by_key(|c| widths[*c])
                .filter(|c| widths[*c] > 8);
            let Some(widest) = widest else { break };
            widths[widest] -= 1;
        }
        let line_of = |cells: &[String]| {
            let parts: Vec<String> = (0..columns)
                .map(|c| {
                    let cell = cut(cells.get(c).map(String::as_str).unwrap_or_default(), widths[c]);
                    let pad = " ".repeat(widths[c].saturating_sub(cell.width()));
                    if align.get(c) == Some(&Align::Right) {
                        format!("{pad}{cell}")
                    } else {
                        format!("{cell}{pad}")
                    }
                })
                .collect();
            format!("  {}", parts.join("  "))
        };
        if head.iter().any(|h| !h.is_empty()) {
            self.line(&line_of(head))?;
        }
        for row in rows {
            self.line(&line_of(row))?;
        }
        Ok(())
    }

    /// Findings, the first few of each kind in full and the rest as a count.
    pub fn findings(&mut self, findings: &Findings, most_of_a_kind: usize) -> io::Result<()> {
        for (mark, text) in self.marked(findings, most_of_a_kind) {
            self.item(&mark, &text)?;
        }
        Ok(())
    }

    /// The mark and the text of findings, the first few of each kind and the rest as a count.
    pub fn marked(&self, findings: &Findings, most_of_a_kind: usize) -> Vec<(String, String)> {
        let mut seen: std::collections::BTreeMap<&str, usize> = std::collections::BTreeMap::new();
        let mut items = Vec::new();
        for finding in findings.iter() {
            let count = seen.entry(finding.code()).or_default();
            *count += 1;
            if *count <= most_of_a_kind {
                items.push((self.severity(finding.severity), self.finding_text(finding)));
            }
        }
        for (code, count) in seen.into_iter().filter(|(_, count)| *count > most_of_a_kind) {
            let more = message!("cli-more-findings", count = count - most_of_a_kind, code = code);
            items.push(("…".to_owned(), self.text(&more)));
        }
        items
    }

    /// A severity in words.
    pub fn severity(&self, severity: Severity) -> String {
        self.key(match severity {
            Severity::Note => "cli-severity-note",
            Severity::Warning => "cli-severity-warning",
            Severity::Error => "cli-severity-error",
        })
    }

    /// A finding with its place in front and its advice behind.
    pub fn finding_text(&self, finding: &Finding) -> String {
        let mut text = String::new();
        let place = &finding.place;
        let mut parts = Vec::new();
        parts.extend(place.file.clone());
        parts.extend(place.sheet.clone());
        if let Some(row) = place.row {
            parts.push(self.text(&message!("cli-place-row", row = row.to_string())));
        }
        parts.extend(place.field.clone());
        if !parts.is_empty() {
            text.push_str(&parts.join(", "));
            text.push_str(": ");
        }
        text.push_str(&self.text(&finding.message));
        if let Some(hint) = &finding.hint {
            text.push(' ');
            text.push_str(&self.text(hint));
        }
        text
    }
}

/// Text in lines no wider than asked, broken at spaces.
pub fn wrap(text: &str, width: usize) -> Vec<String> {
    let mut lines = Vec::new();
    for paragraph in text.split('\n') {
        let mut line = String::new();
        for word in paragraph.split_whitespace() {
            if !line.is_empty() && line.width() + 1 + word.width() > width {
                lines.push(std::mem::take(&mut line));
            }
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        }
        lines.push(line);
    }
    lines
}

fn cut(text: &str, width: usize) -> String {
    if text.width() <= width {
        return text.to_owned();
    }
    let mut cut = String::new();
    for c in text.chars() {
        if cut.width() + 2 > width {
            break;
        }
        cut.push(c);
    }
    format!("{}…", cut.trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_broken_at_spaces_and_cells_are_cut_by_width() {
        assert_eq!(wrap("one two three", 7), vec!["one two", "three"]);
        assert_eq!(cut("Universität", 6), "Unive…");
        assert_eq!(cut("東京大学", 5), "東京…");
    }
}
